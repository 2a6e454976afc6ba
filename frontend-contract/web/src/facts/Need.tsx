import type { ReactNode } from 'react';
import type { NeedFactsFragment } from '@samenwijk/contract';
import { useWords } from '../app/useWords';
import { Written } from '../parts';
import { Facts } from '../parts/Facts';

type Row = readonly [ReactNode, ReactNode];

/** What was asked, as pairs of a word and its value. */
export function Need({ need }: { need: NeedFactsFragment }) {
  return <Facts facts={useRows()(need)} />;
}

/** What was asked, in one line, for headings and lists: `€ 800 voor planten`. */
export function useNeedLine(): (need: NeedFactsFragment) => string {
  const { t, euros, list } = useWords();
  return (need) => {
    switch (need.__typename) {
      case 'FundingNeed':
        return t('need.line.funding', { amount: euros(need.amount), purpose: need.purpose });
      case 'PermitNeed':
        return need.activity;
      case 'MaterialLoanNeed':
        return list(need.items.map((item) => `${item.quantity} ${item.what}`));
      case 'ExpertiseNeed':
        return need.question;
      case 'SpaceNeed':
        return need.purpose;
      case 'PublicSpaceWorkNeed':
        return need.work;
      case 'CommunicationNeed':
        return need.message;
      case 'EnforcementPresenceNeed':
        return need.concern;
      case 'PartnerLinkNeed':
        return need.partner;
      case 'TrainingNeed':
        return need.subject;
    }
  };
}

function useRows(): (need: NeedFactsFragment) => Row[] {
  const { t, euros, shortDay, number } = useWords();
  const text = (value: string): ReactNode => <Written text={value} as="span" />;
  const days = (need: { from: string; until: string }): Row => [t('need.when'), t('need.days', { from: shortDay(need.from), until: shortDay(need.until) })];
  const by = (day: string | null | undefined): Row[] => (day ? [[t('need.by'), shortDay(day)]] : []);
  const count = (word: Parameters<typeof t>[0], value: number | null | undefined): Row[] => (value ? [[t(word), number(value)]] : []);
  return (need) => {
    switch (need.__typename) {
      case 'FundingNeed':
        return [
          [t('need.amount'), euros(need.amount)],
          [t('need.purpose'), text(need.purpose)],
          [t('need.costs'), <ul key="costs">{need.costs.map((cost, at) => <li key={at}><Written text={cost.what} as="span" />: {euros(cost.amount)}</li>)}</ul>],
        ];
      case 'PermitNeed':
        return [[t('need.activity'), text(need.activity)], [t('need.place'), text(need.place)], days(need), ...count('need.visitors', need.visitors)];
      case 'MaterialLoanNeed':
        return [[t('need.items'), <ul key="items">{need.items.map((item, at) => <li key={at}>{number(item.quantity)} × <Written text={item.what} as="span" /></li>)}</ul>], days(need)];
      case 'ExpertiseNeed':
        return [[t('need.question'), text(need.question)], ...count('need.hours', need.hours)];
      case 'SpaceNeed':
        return [[t('need.purpose'), text(need.purpose)], days(need), ...count('need.people', need.people)];
      case 'PublicSpaceWorkNeed':
        return [[t('need.work'), text(need.work)], [t('need.place'), text(need.place)]];
      case 'CommunicationNeed':
        return [[t('need.message'), text(need.message)], [t('need.channel'), text(need.channel)], ...by(need.by)];
      case 'EnforcementPresenceNeed':
        return [[t('need.concern'), text(need.concern)], [t('need.place'), text(need.place)], days(need)];
      case 'PartnerLinkNeed':
        return [[t('need.partner'), text(need.partner)], [t('need.question'), text(need.question)]];
      case 'TrainingNeed':
        return [[t('need.subject'), text(need.subject)], ...count('need.people', need.people), ...by(need.by)];
    }
  };
}
