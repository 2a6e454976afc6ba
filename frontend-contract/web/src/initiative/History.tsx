import { InitiativeTimelineDocument } from '@samenwijk/contract';
import { useWords } from '../app/useWords';
import { useRest } from '../data/usePages';
import { Timeline } from '../facts/Timeline';
import { Card, More } from '../parts';
import type { Initiative } from './model';

const NONE = { edges: [], pageInfo: { hasNextPage: false } };

/** What happened, newest first, with what comes next on top. */
export function History({ plan }: { plan: Initiative }) {
  const { t } = useWords();
  const rest = useRest(InitiativeTimelineDocument, { reference: plan.reference, after: null as string | null }, (data) => data.initiative?.timeline ?? NONE, plan.timeline);
  return (
    <Card labelledBy="history">
      <h2 id="history">{t('initiative.history')}</h2>
      <Timeline entries={rest.nodes ?? []} next={useNext()(plan)} />
      <More pages={rest} />
    </Card>
  );
}

function useNext(): (plan: Initiative) => string | undefined {
  const { t, shortDay } = useWords();
  return ({ waitingOn: { party, name, subject, dueOn } }) =>
    party === 'NOBODY' || !subject
      ? undefined
      : t('initiative.next', { subject, who: name ?? t(`party.${party}`), day: dueOn ? shortDay(dueOn) : 'none' });
}
