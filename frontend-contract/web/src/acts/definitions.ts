import * as contract from '@samenwijk/contract';
import type { Action, TypedDocument } from '@samenwijk/contract';
import type { MessageId } from '../app/messageIds';
import type { Problem, Notice } from '../data/useAct';

interface Payload {
  errors: readonly Problem[];
  warnings: readonly Notice[];
}
// Inputs differ by act; the table below says which fields each takes, and the server checks them.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type ActDocument = TypedDocument<any, { input: any }>;

export interface ActField {
  /** Its name in the act's input. */
  name: string;
  kind: 'line' | 'long' | 'day' | 'choice' | 'yesno' | 'facilitator' | 'obligation';
  label: MessageId;
  hint?: MessageId;
  optional?: boolean;
  max?: number;
  options?: { value: string; label: MessageId; hint?: MessageId }[];
  /** Days from today that are filled in beforehand. */
  inDays?: number;
  /** What is chosen beforehand. */
  begin?: string;
}

export interface ActDefinition {
  document: ActDocument;
  /** What the id of the thing is called in the input. */
  about: 'initiativeId' | 'supportRequestId' | 'commitmentId';
  tone: 'main' | 'quiet' | 'danger';
  fields: ActField[];
  /** What the town's own people are asked instead, for example on which day a letter came. */
  forStaff?: ActField[];
  /** What it means, in plain words, before one does it. */
  note?: MessageId;
  creates?: boolean;
  /** It is received whatever happened meanwhile. */
  unversioned?: boolean;
}

/** The acts that need more than a small form have a screen of their own. */
export type SmallAct = Exclude<Action, 'EDIT_INITIATIVE' | 'REQUEST_SUPPORT' | 'DECIDE_SUPPORT' | 'LODGE_OBJECTION' | 'DECIDE_OBJECTION' | 'ANSWER_COMPLAINT' | 'POSTPONE_COMPLAINT'>;

const reason: ActField = { name: 'reason', kind: 'long', label: 'field.reason', max: 2000 };
const remark: ActField = { name: 'remark', kind: 'long', label: 'field.remark', optional: true, max: 2000 };

const answer: ActField = { name: 'answer', kind: 'long', label: 'field.answer', hint: 'field.answer.hint', max: 10000 };
const added: ActField = { name: 'text', kind: 'long', label: 'field.added', hint: 'field.answer.hint', max: 10000 };
const heardOn: ActField = { name: 'heardOn', kind: 'day', label: 'field.heardOn', inDays: 0 };
const receivedOn: ActField = { name: 'receivedOn', kind: 'day', label: 'field.receivedOn', hint: 'field.receivedOn.hint', optional: true };
const minor: ActField = {
  name: 'minor', kind: 'yesno', label: 'field.minor', hint: 'field.minor.hint',
  options: [{ value: 'true', label: 'field.minor.yes' }, { value: 'false', label: 'field.minor.no' }],
};

const initiative = (document: ActDocument, tone: ActDefinition['tone'], ...fields: ActField[]): ActDefinition => ({ document, about: 'initiativeId', tone, fields });
const request = (document: ActDocument, tone: ActDefinition['tone'], ...fields: ActField[]): ActDefinition => ({ document, about: 'supportRequestId', tone, fields });
const commitment = (document: ActDocument, tone: ActDefinition['tone'], ...fields: ActField[]): ActDefinition => ({ document, about: 'commitmentId', tone, fields });

/** What each small act asks, in the words of the contract. */
export const acts: Record<SmallAct, ActDefinition> = {
  SUBMIT_INITIATIVE: initiative(contract.DoSubmitInitiativeDocument, 'main'),
  PUBLISH_INITIATIVE: initiative(contract.DoPublishInitiativeDocument, 'main'),
  RETURN_INITIATIVE: initiative(contract.DoReturnInitiativeDocument, 'quiet', { ...reason, label: 'field.return.reason', hint: 'field.return.hint' }),
  REJECT_INITIATIVE: initiative(contract.DoRejectInitiativeDocument, 'danger', reason, {
    name: 'alternative', kind: 'long', label: 'field.alternative', hint: 'field.alternative.hint', max: 2000,
  }),
  START_INITIATIVE: initiative(contract.DoStartInitiativeDocument, 'main'),
  HOLD_INITIATIVE: initiative(contract.DoHoldInitiativeDocument, 'quiet', reason, { name: 'until', kind: 'day', label: 'field.until', hint: 'field.until.hint' }),
  RESUME_INITIATIVE: initiative(contract.DoResumeInitiativeDocument, 'main'),
  COMPLETE_INITIATIVE: initiative(contract.DoCompleteInitiativeDocument, 'main', {
    name: 'outcome', kind: 'long', label: 'field.outcome', hint: 'field.outcome.hint', max: 5000,
  }),
  WITHDRAW_INITIATIVE: initiative(contract.DoWithdrawInitiativeDocument, 'danger', { ...reason, hint: 'field.withdraw.hint' }),
  TAKE_DOWN_INITIATIVE: initiative(
    contract.DoTakeDownInitiativeDocument, 'danger',
    { ...reason, hint: 'field.takeDown.hint' },
    { name: 'ground', kind: 'long', label: 'field.takeDown.ground', hint: 'field.takeDown.ground.hint', max: 500 },
  ),
  TAKE_SUPPORT_REQUEST: request(contract.DoTakeSupportRequestDocument, 'main'),
  ASK_TO_COMPLETE: request(
    contract.DoAskToCompleteDocument, 'quiet',
    { name: 'question', kind: 'long', label: 'field.question', hint: 'field.question.hint', max: 5000 },
    { name: 'deadline', kind: 'day', label: 'field.deadline', hint: 'field.deadline.hint', inDays: 14 },
  ),
  COMPLETE_SUPPORT_REQUEST: {
    ...request(contract.DoCompleteSupportRequestDocument, 'main', answer),
    forStaff: [answer, { ...receivedOn, name: 'completedOn' }],
  },
  STILL_INCOMPLETE: request(contract.DoStillIncompleteDocument, 'quiet', { ...reason, label: 'field.stillMissing', max: 5000 }),
  START_REVIEW: request(contract.DoStartReviewDocument, 'main'),
  EXTEND_DECISION_TERM: request(
    contract.DoExtendDecisionTermDocument, 'quiet',
    reason,
    { name: 'newDueOn', kind: 'day', label: 'field.newDueOn', hint: 'field.newDueOn.hint' },
  ),
  SUSPEND_TERM: {
    ...request(
      contract.DoSuspendTermDocument, 'quiet',
      {
        name: 'kind', kind: 'choice', label: 'field.suspension',
        options: [
          { value: 'CONSENT', label: 'suspension.CONSENT' },
          { value: 'APPLICANT_DELAY', label: 'suspension.APPLICANT_DELAY' },
          { value: 'FOREIGN_INFORMATION', label: 'suspension.FOREIGN_INFORMATION' },
          { value: 'FORCE_MAJEURE', label: 'suspension.FORCE_MAJEURE' },
        ],
      },
      { name: 'from', kind: 'day', label: 'field.suspension.from', inDays: 0 },
      { name: 'until', kind: 'day', label: 'field.suspension.until', hint: 'field.suspension.until.hint', inDays: 14 },
      { ...reason, hint: 'field.suspension.hint' },
    ),
    note: 'act.SUSPEND_TERM.note',
  },
  ASK_ADVICE: request(
    contract.DoAskAdviceDocument, 'quiet',
    { name: 'question', kind: 'long', label: 'field.adviceQuestion', max: 5000 },
    { name: 'dueOn', kind: 'day', label: 'field.adviceDueOn', hint: 'field.adviceDueOn.hint', inDays: 14 },
  ),
  GIVE_ADVICE: request(
    contract.DoGiveAdviceDocument, 'main',
    {
      name: 'advice', kind: 'choice', label: 'field.advice',
      options: [
        { value: 'POSITIVE', label: 'advice.POSITIVE' },
        { value: 'NEUTRAL', label: 'advice.NEUTRAL' },
        { value: 'NEGATIVE', label: 'advice.NEGATIVE' },
      ],
    },
    { name: 'reasoning', kind: 'long', label: 'field.adviceReasoning', max: 5000 },
  ),
  END_ADVICE: request(contract.DoEndAdviceDocument, 'quiet', reason),
  CONFIRM_DECISION: request(
    contract.DoConfirmDecisionDocument, 'main',
    { name: 'agree', kind: 'yesno', label: 'field.agree', options: [{ value: 'true', label: 'field.agree.yes' }, { value: 'false', label: 'field.agree.no' }] },
    { ...remark, hint: 'field.agree.hint' },
  ),
  ANNOUNCE_DECISION: request(
    contract.DoAnnounceDecisionDocument, 'main',
    {
      name: 'channel', kind: 'choice', label: 'field.channel', begin: 'LETTER',
      options: [
        { value: 'LETTER', label: 'field.channel.LETTER', hint: 'field.channel.LETTER.hint' },
        { value: 'PORTAL', label: 'field.channel.PORTAL', hint: 'field.channel.PORTAL.hint' },
      ],
    },
    { name: 'announcedOn', kind: 'day', label: 'field.announcedOn', hint: 'field.announcedOn.hint', inDays: 0 },
  ),
  FIX_PENALTY: {
    ...request(contract.DoFixPenaltyDocument, 'main', { name: 'reasoning', kind: 'long', label: 'field.penalty', hint: 'field.penalty.hint', optional: true, max: 5000 }),
    note: 'act.FIX_PENALTY.note',
  },
  RECORD_HEARING: {
    ...request(contract.DoRecordHearingDocument, 'quiet', heardOn, { name: 'report', kind: 'long', label: 'field.report', hint: 'field.report.hint', max: 10000 }),
    note: 'act.RECORD_HEARING.note',
  },
  ASK_OBJECTION_GROUNDS: request(
    contract.DoAskObjectionGroundsDocument, 'quiet',
    { name: 'question', kind: 'long', label: 'field.question', hint: 'field.grounds.hint', max: 5000 },
    { name: 'deadline', kind: 'day', label: 'field.deadline', hint: 'field.grounds.deadline.hint', inDays: 14 },
  ),
  ADD_OBJECTION_GROUNDS: { ...request(contract.DoAddObjectionGroundsDocument, 'quiet', added), forStaff: [added, receivedOn] },
  POSTPONE_OBJECTION_DECISION: {
    ...request(contract.DoPostponeObjectionDecisionDocument, 'quiet', { ...reason, hint: 'field.postpone.hint' }),
    note: 'act.POSTPONE_OBJECTION_DECISION.note',
  },
  // What changes is written on a page of its own; this says whether that is minor.
  AMEND_REQUEST: {
    ...request(contract.DoAmendRequestDocument, 'main', minor, { name: 'explanation', kind: 'long', label: 'field.amend', hint: 'field.amend.hint', max: 5000 }),
    note: 'act.AMEND_REQUEST.note',
  },
  GIVE_NOTICE_OF_DEFAULT: {
    ...request(contract.DoGiveNoticeOfDefaultDocument, 'main'),
    forStaff: [receivedOn],
    note: 'act.GIVE_NOTICE_OF_DEFAULT.note',
    creates: true,
    unversioned: true,
  },
  DECLARE_CONFLICT: {
    ...request(contract.DoDeclareConflictDocument, 'quiet', { ...reason, hint: 'field.conflict.hint' }),
    note: 'act.DECLARE_CONFLICT.note',
  },
  FORWARD_REQUEST: {
    ...request(
      contract.DoForwardRequestDocument, 'danger',
      { name: 'to', kind: 'line', label: 'field.forwardTo', hint: 'field.forwardTo.hint', max: 200 },
      reason,
    ),
    note: 'act.FORWARD_REQUEST.note',
  },
  WITHDRAW_OBJECTION: { ...request(contract.DoWithdrawObjectionDocument, 'danger'), note: 'act.WITHDRAW_OBJECTION.note' },
  WITHDRAW_SUPPORT_REQUEST: request(contract.DoWithdrawSupportRequestDocument, 'danger', reason),
  PLAN_COMMITMENT: {
    ...request(
      contract.DoPlanCommitmentDocument, 'main',
      { name: 'what', kind: 'long', label: 'field.what', hint: 'field.what.hint', max: 500 },
      { name: 'facilitatorId', kind: 'facilitator', label: 'field.facilitator' },
      { name: 'dueOn', kind: 'day', label: 'field.dueOn', inDays: 14 },
    ),
    creates: true,
  },
  CONFIRM_DELIVERY: request(contract.DoConfirmDeliveryDocument, 'main'),
  REPORT_NOT_DELIVERED: request(contract.DoReportNotDeliveredDocument, 'danger', { ...reason, label: 'field.notDelivered', hint: 'field.notDelivered.hint' }),
  MEET_OBLIGATION: request(contract.DoMeetObligationDocument, 'main', { name: 'obligationId', kind: 'obligation', label: 'field.obligation' }, remark),
  CLOSE_SUPPORT_REQUEST: request(contract.DoCloseSupportRequestDocument, 'quiet', { ...reason, optional: true, hint: 'field.close.hint' }),
  START_COMMITMENT: commitment(contract.DoStartCommitmentDocument, 'quiet'),
  FULFIL_COMMITMENT: commitment(contract.DoFulfilCommitmentDocument, 'main', { ...remark, label: 'field.fulfilled' }),
  POSTPONE_COMMITMENT: commitment(
    contract.DoPostponeCommitmentDocument, 'quiet',
    { ...reason, hint: 'field.public.hint' },
    { name: 'newDueOn', kind: 'day', label: 'field.newDay' },
  ),
  CANCEL_COMMITMENT: commitment(contract.DoCancelCommitmentDocument, 'danger', { ...reason, hint: 'field.public.hint' }),
};

/** Acts on one objection: who may do them depends on which one. */
export const ofObjection: readonly Action[] = ['ASK_OBJECTION_GROUNDS', 'ADD_OBJECTION_GROUNDS', 'WITHDRAW_OBJECTION', 'POSTPONE_OBJECTION_DECISION', 'DECIDE_OBJECTION'];

/** What one may do at any time, for oneself: that does not make it one's turn. */
const anyTime: readonly Action[] = [...ofObjection, 'LODGE_OBJECTION', 'GIVE_NOTICE_OF_DEFAULT', 'DECLARE_CONFLICT'];

/** Whether something of the thing itself can be done by this person. */
export function handles(allowed: readonly Action[]): boolean {
  return allowed.some((action) => !anyTime.includes(action));
}

export function isSmall(action: Action): action is SmallAct {
  return action in acts;
}

/** What every act says: about which thing, as it was read. */
export function inputFor(action: SmallAct, { id, version, part }: { id: string; version: number; part?: object }): Record<string, unknown> {
  const { about, creates, unversioned } = acts[action];
  return { [about]: id, ...part, ...(unversioned ? {} : { expectedVersion: version }), ...(creates ? { idempotencyKey: '' } : {}) };
}

/** The single field of a mutation's answer. */
export function payloadOf(data: Record<string, Payload>): Payload {
  return Object.values(data)[0]!;
}
