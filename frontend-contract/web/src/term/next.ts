import type { TermStepCode } from '@samenwijk/contract';
import { to } from '../app/addresses';
import type { MessageId } from '../app/messageIds';
import { today } from '../app/today';
import type { Values } from '../parts/form';
import type { Question } from './questions';
import { verdictOf } from './verdict';

/** What was counted, as far as the next step depends on it. */
export interface Outcome {
  dueOn?: string | null;
  steps: readonly { code: TermStepCode }[];
  /** The last day for which a penalty is due, as far as it is known. */
  lastPenaltyDayOn?: string | undefined;
}

/** A sentence with what one can do, and where. */
export interface Next {
  id: MessageId;
  href?: string;
}

const ask = (question: Question, facts: Record<string, string | null | undefined> = {}): string => {
  const known = Object.entries(facts).filter((fact): fact is [string, string] => Boolean(fact[1]));
  return `${to('term')}?${new URLSearchParams([['about', question], ...known])}`;
};

export function nextOf(values: Values, { dueOn, steps, lastPenaltyDayOn }: Outcome): Next[] {
  const question = values.about as Question;
  const announcedOn = values[`${question}.announcedOn`];
  const late: Next = { id: 'term.next.late', href: ask('noticeOfDefault', { dueOn, receivedOn: today() }) };
  const complain: Next = { id: 'term.next.complain', href: to('complain') };
  switch (question) {
    case 'decision':
      return [late, { id: 'term.next.asked' }, { id: 'term.next.objection', href: ask('objection') }];
    case 'notProcessed':
      return [{ id: 'term.next.answer', href: to('me') }, { id: 'term.next.decide', href: ask('decision') }];
    case 'grantedBySilence':
      return [{ id: 'term.next.begin' }, { id: 'term.next.notTold' }];
    case 'payment':
      return [{ id: 'term.next.unpaid' }, complain];
    case 'objection':
      return [{ id: 'term.next.object', href: to('board') }, { id: 'term.next.inTime', href: ask('objectionReceived', { announcedOn }) }];
    case 'objectionReceived':
      return verdictOf(steps) === 'TOO_LATE'
        ? [{ id: 'term.next.sendAnyway' }, { id: 'term.next.sayWhy' }]
        : [{ id: 'term.next.onObjection', href: ask('decisionOnObjection', { announcedOn }) }, { id: 'term.next.addGrounds' }];
    case 'objectionGrounds':
      return [{ id: 'term.next.grounds' }, { id: 'term.next.onObjection', href: ask('decisionOnObjection') }];
    case 'decisionOnObjection':
      return [late, { id: 'term.next.appeal', href: ask('appeal') }];
    case 'appeal':
      return [{ id: 'term.next.court' }, { id: 'term.next.urgent' }];
    case 'noticeOfDefault':
      return [
        { id: 'term.next.penalty', href: ask('penalty', { dueOn: values['noticeOfDefault.dueOn'], noticeReceivedOn: values['noticeOfDefault.receivedOn'], on: today() }) },
        { id: 'term.next.toCourt' },
      ];
    case 'penalty':
      return [{ id: 'term.next.fixed', href: ask('penaltyDecision', { lastPenaltyDayOn }) }, { id: 'term.next.toCourt' }];
    case 'penaltyDecision':
      return [{ id: 'term.next.payment', href: ask('payment') }, { id: 'term.next.objection', href: ask('objection') }];
    case 'complaint':
      return [{ id: 'term.next.ombudsman' }, complain];
  }
}
