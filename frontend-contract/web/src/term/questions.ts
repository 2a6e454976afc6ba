import type { TermInput } from '@samenwijk/contract';
import type { MessageId } from '../app/messageIds';

/** What can be counted, in the words of the API; `penalty` is a question of its own there. */
export type TermKind = keyof TermInput;
export type Question = TermKind | 'penalty';

/** The questions that people have, by what they are about. */
export const GROUPS = [
  { name: 'request', of: ['decision', 'notProcessed', 'grantedBySilence', 'payment'] },
  { name: 'objection', of: ['objection', 'objectionReceived', 'objectionGrounds', 'decisionOnObjection', 'appeal'] },
  { name: 'late', of: ['noticeOfDefault', 'penalty', 'penaltyDecision'] },
  { name: 'complaint', of: ['complaint'] },
] as const satisfies readonly { name: string; of: readonly Question[] }[];

export const QUESTIONS: readonly Question[] = GROUPS.flatMap((group): readonly Question[] => group.of);

/** A fact from which is counted. */
export interface Fact {
  /** Its place in the question's input; for `choices` only a name. */
  name: string;
  kind: 'day' | 'scheme' | 'choices';
  label: MessageId;
  hint?: MessageId;
  optional?: true;
  /** Today stands there at first. */
  today?: true;
  /** What belongs together because it was not so for everybody; folded away, and needed as soon as one of it is there. */
  part?: 'extension' | 'grounds';
  /** What it is called in the address, when that is not its own name. */
  param?: string;
  /** Of `choices`: what can be so, each by its name in the input. */
  of?: readonly { name: 'committee' | 'postponed'; label: MessageId; hint: MessageId }[];
}

const day = (name: string, label: MessageId, more: Partial<Fact> = {}): Fact => ({ name, kind: 'day', label, ...more });
const today = (name: string, label: MessageId, hint: MessageId): Fact => day(name, label, { today: true, hint });
const scheme = (label: MessageId): Fact => ({ name: 'schemeCode', kind: 'scheme', label, optional: true, param: 'scheme' });
const announced = (hint: MessageId): Fact => today('announcedOn', 'term.announcedOn', hint);

/** What each question needs to know. */
export const FACTS: Record<Question, readonly Fact[]> = {
  decision: [
    scheme('term.scheme'),
    today('receivedOn', 'term.receivedOn', 'term.receivedOn.hint'),
    day('extension.announcedOn', 'term.extendedOn', { hint: 'term.extendedOn.hint', part: 'extension', param: 'extendedOn' }),
    day('extension.newDueOn', 'term.newDueOn', { part: 'extension', param: 'newDueOn' }),
  ],
  notProcessed: [
    today('deadline', 'term.unanswered', 'term.unanswered.hint'),
    day('insufficientAnswerOn', 'term.insufficient', { hint: 'term.insufficient.hint', optional: true }),
  ],
  grantedBySilence: [today('dueOn', 'term.silence', 'term.silence.hint')],
  payment: [scheme('term.payment.scheme'), today('announcedOn', 'term.payment.announcedOn', 'term.announcedOn.hint')],
  objection: [announced('term.announcedOn.hint')],
  objectionReceived: [
    day('announcedOn', 'term.announcedOn', { hint: 'term.announcedOn.hint' }),
    today('receivedOn', 'term.objectionReceivedOn', 'term.objectionReceivedOn.hint'),
    day('postedOn', 'term.postedOn', { hint: 'term.postedOn.hint', optional: true }),
  ],
  objectionGrounds: [
    today('askedOn', 'term.groundsAskedOn', 'term.announcedOn.hint'),
    day('deadline', 'term.groundsDeadline', { hint: 'term.groundsDeadline.hint', optional: true }),
  ],
  decisionOnObjection: [
    announced('term.announcedOn.objection'),
    {
      name: 'special', kind: 'choices', label: 'term.special', optional: true,
      of: [
        { name: 'committee', label: 'term.committee', hint: 'term.committee.hint' },
        { name: 'postponed', label: 'term.postponed', hint: 'term.postponed.hint' },
      ],
    },
    day('grounds.askedOn', 'term.groundsAskedOn', { part: 'grounds', param: 'groundsAskedOn' }),
    day('grounds.deadline', 'term.groundsUntil', { part: 'grounds', param: 'groundsDeadline' }),
    day('grounds.addedOn', 'term.groundsAddedOn', { hint: 'term.groundsAddedOn.hint', part: 'grounds', param: 'groundsAddedOn', optional: true }),
  ],
  appeal: [today('announcedOn', 'term.appeal.announcedOn', 'term.announcedOn.hint')],
  noticeOfDefault: [
    day('dueOn', 'term.dueOn', { hint: 'term.dueOn.hint' }),
    today('receivedOn', 'term.noticeReceivedOn', 'term.noticeReceivedOn.hint'),
  ],
  penalty: [
    day('dueOn', 'term.dueOn', { hint: 'term.dueOn.hint' }),
    day('noticeReceivedOn', 'term.noticeReceivedOn', { hint: 'term.noticeReceivedOn.hint' }),
    today('on', 'term.penaltyOn', 'term.penaltyOn.hint'),
    day('announcedOn', 'term.decidedAfterAll', { hint: 'term.decidedAfterAll.hint', optional: true }),
  ],
  penaltyDecision: [today('lastPenaltyDayOn', 'term.lastPenaltyDayOn', 'term.lastPenaltyDayOn.hint')],
  complaint: [
    today('receivedOn', 'term.complaintReceivedOn', 'term.complaintReceivedOn.hint'),
    {
      name: 'special', kind: 'choices', label: 'term.special', optional: true,
      of: [{ name: 'postponed', label: 'term.complaintPostponed', hint: 'term.complaintPostponed.hint' }],
    },
  ],
};

export function isQuestion(text: string | null): text is Question {
  return QUESTIONS.some((one) => one === text);
}

/** Where a fact stands among the values of the form, as the server names it in an error. */
export function pathOf(question: Question, fact: Fact): string {
  return `${question}.${fact.name}`;
}

export function paramOf(fact: Fact): string {
  return fact.param ?? fact.name;
}
