/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '../document.js';
/** How one accounts for a grant, by its amount. */
export type AccountingForm =
  /** A report of what was done. */
  | 'CONTENT'
  /** A report of what was done, and the costs. */
  | 'CONTENT_AND_FINANCE'
  /** Nothing has to be sent; the town takes samples. */
  | 'NONE';

/**
 * Everything a person can do with an initiative, a request or a commitment: the mutations' names in UPPER_SNAKE_CASE.
 * `allowedActions` counts in role, area, mandate, own interest, assurance and state, so a client offers nothing that would be refused.
 */
export type Action =
  /** addObjectionGrounds */
  | 'ADD_OBJECTION_GROUNDS'
  /** amendRequest */
  | 'AMEND_REQUEST'
  /** announceDecision */
  | 'ANNOUNCE_DECISION'
  /** answerComplaint */
  | 'ANSWER_COMPLAINT'
  /** askAdvice */
  | 'ASK_ADVICE'
  /** askObjectionGrounds */
  | 'ASK_OBJECTION_GROUNDS'
  /** askToComplete */
  | 'ASK_TO_COMPLETE'
  /** cancelCommitment */
  | 'CANCEL_COMMITMENT'
  /** closeSupportRequest */
  | 'CLOSE_SUPPORT_REQUEST'
  /** completeInitiative */
  | 'COMPLETE_INITIATIVE'
  /** completeSupportRequest */
  | 'COMPLETE_SUPPORT_REQUEST'
  /** confirmDecision */
  | 'CONFIRM_DECISION'
  /** confirmDelivery */
  | 'CONFIRM_DELIVERY'
  /** decideObjection */
  | 'DECIDE_OBJECTION'
  /** decideSupport */
  | 'DECIDE_SUPPORT'
  /** declareConflict */
  | 'DECLARE_CONFLICT'
  /** editInitiative */
  | 'EDIT_INITIATIVE'
  /** endAdvice */
  | 'END_ADVICE'
  /** extendDecisionTerm */
  | 'EXTEND_DECISION_TERM'
  /** fixPenalty */
  | 'FIX_PENALTY'
  /** forwardRequest */
  | 'FORWARD_REQUEST'
  /** fulfilCommitment */
  | 'FULFIL_COMMITMENT'
  /** giveAdvice */
  | 'GIVE_ADVICE'
  /** giveNoticeOfDefault */
  | 'GIVE_NOTICE_OF_DEFAULT'
  /** holdInitiative */
  | 'HOLD_INITIATIVE'
  /** lodgeObjection */
  | 'LODGE_OBJECTION'
  /** meetObligation */
  | 'MEET_OBLIGATION'
  /** planCommitment */
  | 'PLAN_COMMITMENT'
  /** postponeCommitment */
  | 'POSTPONE_COMMITMENT'
  /** postponeComplaint */
  | 'POSTPONE_COMPLAINT'
  /** postponeObjectionDecision */
  | 'POSTPONE_OBJECTION_DECISION'
  /** publishInitiative */
  | 'PUBLISH_INITIATIVE'
  /** recordHearing */
  | 'RECORD_HEARING'
  /** rejectInitiative */
  | 'REJECT_INITIATIVE'
  /** reportNotDelivered */
  | 'REPORT_NOT_DELIVERED'
  /** requestSupport */
  | 'REQUEST_SUPPORT'
  /** resumeInitiative */
  | 'RESUME_INITIATIVE'
  /** returnInitiative */
  | 'RETURN_INITIATIVE'
  /** startCommitment */
  | 'START_COMMITMENT'
  /** startInitiative */
  | 'START_INITIATIVE'
  /** startReview */
  | 'START_REVIEW'
  /** stillIncomplete */
  | 'STILL_INCOMPLETE'
  /** submitInitiative */
  | 'SUBMIT_INITIATIVE'
  /** suspendTerm */
  | 'SUSPEND_TERM'
  /** takeDownInitiative */
  | 'TAKE_DOWN_INITIATIVE'
  /** takeSupportRequest */
  | 'TAKE_SUPPORT_REQUEST'
  /** withdrawInitiative */
  | 'WITHDRAW_INITIATIVE'
  /** withdrawObjection */
  | 'WITHDRAW_OBJECTION'
  /** withdrawSupportRequest */
  | 'WITHDRAW_SUPPORT_REQUEST';

/** What can happen: the acts, and the dates that pass. New kinds may come. */
export type ActivityKind =
  /** An objector added to the objection. */
  | 'ADD_OBJECTION_GROUNDS'
  /** What was asked was changed. */
  | 'AMEND_REQUEST'
  /** The decision was announced. */
  | 'ANNOUNCE_DECISION'
  /** The steering group was asked for advice. */
  | 'ASK_ADVICE'
  /** An objector was asked for what is missing. */
  | 'ASK_OBJECTION_GROUNDS'
  /** The applicant was asked to complete the request. */
  | 'ASK_TO_COMPLETE'
  /** A commitment was cancelled. */
  | 'CANCEL_COMMITMENT'
  /** The request was closed. */
  | 'CLOSE_SUPPORT_REQUEST'
  /** The day of a commitment is near. Nobody did this: the actor is null. */
  | 'COMMITMENT_DUE_SOON'
  /** The day of a commitment passed, and it is not done. Nobody did this: the actor is null. */
  | 'COMMITMENT_LATE'
  /** It was completed. */
  | 'COMPLETE_INITIATIVE'
  /** The applicant answered. */
  | 'COMPLETE_SUPPORT_REQUEST'
  /** A second person agreed, or did not. */
  | 'CONFIRM_DECISION'
  /** The initiator said that it arrived. */
  | 'CONFIRM_DELIVERY'
  /** An objection was decided. */
  | 'DECIDE_OBJECTION'
  /** Somebody decided, or proposed a decision. */
  | 'DECIDE_SUPPORT'
  /** Somebody of the staff declared an interest and takes no further part. */
  | 'DECLARE_CONFLICT'
  /** Texts were changed. */
  | 'EDIT_INITIATIVE'
  /** The town no longer waits for advice. */
  | 'END_ADVICE'
  /** The town announced that it needs more time. */
  | 'EXTEND_DECISION_TERM'
  /** The penalty for a late decision was fixed. */
  | 'FIX_PENALTY'
  /** The request was forwarded to another authority. */
  | 'FORWARD_REQUEST'
  /** A commitment was fulfilled. */
  | 'FULFIL_COMMITMENT'
  /** The steering group advised. */
  | 'GIVE_ADVICE'
  /** The town was told that it is late. */
  | 'GIVE_NOTICE_OF_DEFAULT'
  /** The last day passed undecided, so what was asked is granted by law (Awb 4:20b). Nobody did this: the actor is null. */
  | 'GRANTED_BY_SILENCE'
  /** It was put on hold, or the hold was changed. */
  | 'HOLD_INITIATIVE'
  /** It came from another system. */
  | 'IMPORT_INITIATIVE'
  /** Somebody objected. */
  | 'LODGE_OBJECTION'
  /** An obligation was met. */
  | 'MEET_OBLIGATION'
  /** The last day to decide on an objection is near. Nobody did this: the actor is null. */
  | 'OBJECTION_DUE_SOON'
  /** The last day to decide on an objection passed without an announced decision. Nobody did this: the actor is null. */
  | 'OBJECTION_LATE'
  /** Somebody was asked to do what was promised. */
  | 'PLAN_COMMITMENT'
  /** A commitment got a later date. */
  | 'POSTPONE_COMMITMENT'
  /** The decision on an objection was postponed. */
  | 'POSTPONE_OBJECTION_DECISION'
  /** The initiative was proposed. */
  | 'PROPOSE_INITIATIVE'
  /** The coordinator published it. */
  | 'PUBLISH_INITIATIVE'
  /** Somebody was heard. */
  | 'RECORD_HEARING'
  /** The coordinator rejected it. */
  | 'REJECT_INITIATIVE'
  /** The initiator said that it did not arrive. */
  | 'REPORT_NOT_DELIVERED'
  /** Support was asked for. */
  | 'REQUEST_SUPPORT'
  /** It goes on. */
  | 'RESUME_INITIATIVE'
  /** The coordinator gave it back to be repaired. */
  | 'RETURN_INITIATIVE'
  /** Work on a commitment began. */
  | 'START_COMMITMENT'
  /** The initiators started. */
  | 'START_INITIATIVE'
  /** The request is complete; it is being judged. */
  | 'START_REVIEW'
  /** The answer was not enough. */
  | 'STILL_INCOMPLETE'
  /** The initiative was handed in. */
  | 'SUBMIT_INITIATIVE'
  /** The last day of the request's term is near. Nobody did this: the actor is null. */
  | 'SUPPORT_REQUEST_DUE_SOON'
  /** The last day of the request's term passed without an announced decision. Nobody did this: the actor is null. */
  | 'SUPPORT_REQUEST_LATE'
  /** The term stands still. */
  | 'SUSPEND_TERM'
  /** The moderator took it down. */
  | 'TAKE_DOWN_INITIATIVE'
  /** A coordinator took the request. */
  | 'TAKE_SUPPORT_REQUEST'
  /** The initiator withdrew it. */
  | 'WITHDRAW_INITIATIVE'
  /** An objection was withdrawn. */
  | 'WITHDRAW_OBJECTION'
  /** The request was withdrawn. */
  | 'WITHDRAW_SUPPORT_REQUEST';

/** The role in which somebody acted. */
export type ActorRole =
  /** The coordinator of the area, or the desk. */
  | 'COORDINATOR'
  /** A decision maker. */
  | 'DECISION_MAKER'
  /** A facilitator. */
  | 'FACILITATOR'
  /** Somebody who brought data over from another system. */
  | 'IMPORTER'
  /** The initiator (initiatiefnemer). */
  | 'INITIATOR'
  /** Somebody who objects, or complains (belanghebbende, Awb 1:2). */
  | 'INTERESTED_PARTY'
  /** A moderator. */
  | 'MODERATOR'
  /** A member of the steering group. */
  | 'STEERING_GROUP_MEMBER';

/** Adding to an objection. */
export type AddObjectionGroundsInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** Which objection. */
  objectionId: string;
  /** For the desk only: the day on which it was received, from the day of the objection to today. */
  receivedOn?: string | null | undefined;
  /** Which request. */
  supportRequestId: string;
  /** What is added; 1 to 10,000 characters. */
  text: string;
};

/** The authority (bestuursorgaan, Awb 1:1) in whose name is decided. */
export type AdministrativeAuthority =
  /** The municipal executive (college van burgemeester en wethouders). */
  | 'COLLEGE'
  /** The municipal council (gemeenteraad). */
  | 'COUNCIL'
  /** The mayor (burgemeester). */
  | 'MAYOR';

/** What an advice comes down to. */
export type AdviceOpinion =
  /** Against it. */
  | 'NEGATIVE'
  /** Neither for nor against. */
  | 'NEUTRAL'
  /** For it. */
  | 'POSITIVE';

/** Changing what was asked. */
export type AmendRequestInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** What changes, or for who judges a change: why it is minor or not; 1 to 5,000 characters. */
  explanation: string;
  /** Whether it is a minor change. Of the applicant it is an opinion; the coordinator decides. */
  minor: boolean;
  /** What is asked now, of the same kind of support; absent when only words change. */
  need?: SupportNeedInput | null | undefined;
  /** Which request. */
  supportRequestId: string;
};

/** Announcing a decision. */
export type AnnounceDecisionInput = {
  /** For staff: the day of posting, from the day of the decision to today. Today when absent. */
  announcedOn?: string | null | undefined;
  /** How it is announced. */
  channel?: AnnouncementChannel | null | undefined;
  /** Which decision; the one that is not announced yet when absent. */
  decisionId?: string | null | undefined;
  /** The version that was read. */
  expectedVersion: number;
  /** The objection whose decision is announced. Not together with `decisionId`. */
  objectionId?: string | null | undefined;
  /** Which request. */
  supportRequestId: string;
};

/** How a letter goes to its addressee; a decision is announced by it (Awb 3:41). */
export type AnnouncementChannel =
  /** By post. */
  | 'LETTER'
  /** Through the portal. Only with the addressee's consent for that kind of letter (Awb 2:8), else INVALID_INPUT. */
  | 'PORTAL';

/** Answering a complaint. */
export type AnswerComplaintInput = {
  /** The answer, in plain words; 1 to 10,000 characters. */
  answer: string;
  /** Which complaint. */
  complaintId: string;
  /** The version that was read. */
  expectedVersion: number;
  /** What the town found. */
  findings: ComplaintFindings;
};

/** The fact from which the appeal term is counted. */
export type AppealTermInput = {
  /** The day on which the decision on the objection was announced. It does not count itself. */
  announcedOn: string;
};

/** How an initiative helps: the balance of prevention, enforcement and care. */
export type Approach =
  /** Care (zorg). */
  | 'CARE'
  /** Enforcement (handhaving), which stays with the authorities. */
  | 'ENFORCEMENT'
  /** Prevention (preventie). */
  | 'PREVENTION';

/** Asking for advice. */
export type AskAdviceInput = {
  /** The day by which advice is hoped for, today or later. */
  dueOn: string;
  /** The version that was read. */
  expectedVersion: number;
  /** What is asked; 1 to 5,000 characters. */
  question: string;
  /** Which request. */
  supportRequestId: string;
};

/** Asking an objector for what is missing. */
export type AskObjectionGroundsInput = {
  /** The last day for the answer, after today. Absent is answered with DEADLINE_REQUIRED. */
  deadline?: string | null | undefined;
  /** The version that was read. */
  expectedVersion: number;
  /** Which objection. */
  objectionId: string;
  /** What is missing, in plain words; 1 to 5,000 characters. */
  question: string;
  /** Which request. */
  supportRequestId: string;
};

/** Asking to complete (verzoek om aanvulling, Awb 4:5). */
export type AskToCompleteInput = {
  /** The last day for the answer, a working day after today; 14 days is usual. Absent is answered with DEADLINE_REQUIRED. */
  deadline?: string | null | undefined;
  /** The version that was read. */
  expectedVersion: number;
  /** What is missing, in plain words; 1 to 5,000 characters. */
  question: string;
  /** Which request. */
  supportRequestId: string;
};

/** Level of assurance (betrouwbaarheidsniveau) of a sign-in, lowest first (eIDAS: low, substantial, high). */
export type Assurance =
  /** For example DigiD with an identity card, eHerkenning 4. */
  | 'HIGH'
  /** For example DigiD with a password only. */
  | 'LOW'
  /** For example DigiD with the app, eHerkenning 3. Needed to ask for money. */
  | 'SUBSTANTIAL';

/** Cancelling. */
export type CancelCommitmentInput = {
  /** Which commitment. */
  commitmentId: string;
  /** The version that was read. */
  expectedVersion: number;
  /** Why; 1 to 2,000 characters. */
  reason: string;
};

/** Closing a request. */
export type CloseSupportRequestInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** Why; needed when it was not DELIVERED. 1 to 2,000 characters. */
  reason?: string | null | undefined;
  /** Which request. */
  supportRequestId: string;
};

/** Where a commitment stands. */
export type CommitmentStatus =
  /** It will not be done. */
  | 'CANCELLED'
  /** Done. */
  | 'DONE'
  /** The facilitator is at it. */
  | 'IN_PROGRESS'
  /** Its day has passed and it is not done: derived from the date, never set. */
  | 'LATE'
  /** Asked of a facilitator. */
  | 'PLANNED';

/** Help to reach people. */
export type CommunicationNeedInput = {
  /** By which day. */
  by?: string | null | undefined;
  /** By which means. */
  channel: string;
  /** What has to be said. */
  message: string;
};

/** What the town found about a complaint (Awb 9:12). */
export type ComplaintFindings =
  /** It is not handled, for a reason of Awb 9:8. */
  | 'NOT_HANDLED'
  /** It is right in part. */
  | 'PARTLY_WELL_FOUNDED'
  /** It is not right. */
  | 'UNFOUNDED'
  /** The complaint is right. */
  | 'WELL_FOUNDED';

/** Where a complaint stands. */
export type ComplaintStatus =
  /** It was answered. */
  | 'ANSWERED'
  /** It is to be answered. */
  | 'OPEN';

/** The facts from which the term of a complaint is counted. */
export type ComplaintTermInput = {
  /** Whether the answer was postponed once, by four weeks. */
  postponed: boolean;
  /** The day on which the complaint was received. It does not count itself. */
  receivedOn: string;
};

/** Completing. */
export type CompleteInitiativeInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** Which initiative. */
  initiativeId: string;
  /** What came of it, public; 1 to 5,000 characters. */
  outcome: string;
};

/** Completing a request. */
export type CompleteSupportRequestInput = {
  /** The answer; 1 to 10,000 characters. */
  answer: string;
  /** The organisation that co-signs. */
  coSigner?: string | null | undefined;
  /** For the desk only: the day on which the answer was received, from the day of the question to today. */
  completedOn?: string | null | undefined;
  /** The version that was read. */
  expectedVersion: number;
  /** Which request. */
  supportRequestId: string;
};

/** The second approval (vier ogen). */
export type ConfirmDecisionInput = {
  /** Whether this person decides as was proposed. */
  agree: boolean;
  /** The version that was read. */
  expectedVersion: number;
  /** Why not; needed when not agreed. 1 to 2,000 characters. */
  remark?: string | null | undefined;
  /** Which request. */
  supportRequestId: string;
};

/** Confirming delivery. */
export type ConfirmDeliveryInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** Which request. */
  supportRequestId: string;
};

/** Consenting to letters through the portal. */
export type ConsentToPortalInput = {
  /** Which kinds of letter. */
  kinds: Array<LetterKind>;
  /** The organisation for which it is said, by who represents it; the person when absent. */
  organisationId?: string | null | undefined;
};

/** A cost. */
export type CostItemInput = {
  /** How much, from 1. */
  amount: number;
  /** For what; 1 to 200 characters. */
  what: string;
};

/** Deciding on an objection. */
export type DecideObjectionInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** Which objection. */
  objectionId: string;
  /** What comes of it. */
  outcome: ObjectionOutcome;
  /** Why; 1 to 10,000 characters. */
  reasoning: string;
  /** Which request. */
  supportRequestId: string;
};

/** Deciding. */
export type DecideSupportInput = {
  /** REFUSED and PARTLY_GRANTED: what else the initiator can do, or the word NONE. */
  alternative?: string | null | undefined;
  /** FUNDING that is granted: how much, at most what was asked. */
  amount?: number | null | undefined;
  /** Why the decision departs from the advice that was given (Awb 3:50); needed when it does. 1 to 5,000 characters. */
  departsFromAdviceBecause?: string | null | undefined;
  /** The version that was read. */
  expectedVersion: number;
  /** A ground of the request's scheme that allows this outcome. */
  groundCode: string;
  /** What the initiator, or somebody else, must do (verplichtingen, Awb 4:37-4:39). At least one for GRANTED_WITH_OBLIGATIONS. */
  obligations?: Array<ObligationInput> | null | undefined;
  /** The outcome. */
  outcome: DecisionOutcome;
  /** PARTLY_GRANTED of MATERIAL_LOAN: how much of each thing. */
  quantities?: Array<QuantityInput> | null | undefined;
  /** The reasons on which it rests (motivering, Awb 3:46); 1 to 10,000 characters. */
  reasoning: string;
  /** Whether a refusal rests on facts that differ from what the applicant said: then the applicant is heard first (Awb 4:7), except about money (Awb 4:12). */
  restsOnOtherFacts?: boolean | null | undefined;
  /** Which request. */
  supportRequestId: string;
};

/** What a decision is about. New kinds may come. */
export type DecisionKind =
  /** An advance on a grant (voorschot, Awb 4:95). */
  | 'ADVANCE'
  /** The final amount of a grant (vaststelling, Awb 4:46). */
  | 'DETERMINATION'
  /** What was asked is granted, in any way. */
  | 'GRANT'
  /** What was asked is not judged (buiten behandeling, Awb 4:5). */
  | 'NOT_PROCESSED'
  /** What a late decision costs the town (dwangsom, Awb 4:18). */
  | 'PENALTY'
  /** Money is claimed back (terugvordering, Awb 4:57). */
  | 'RECOVERY'
  /** What was asked is refused. */
  | 'REFUSAL'
  /** A new decision after an objection, in the place of the one before (herziening, Awb 7:11(2)). */
  | 'REVISION'
  /** A grant is taken back (intrekking, Awb 4:48). */
  | 'REVOCATION';

/** The facts from which the term for deciding on an objection is counted. */
export type DecisionOnObjectionTermInput = {
  /** The day on which the decision that is objected to was announced. */
  announcedOn: string;
  /** Whether an advisory committee hears the objection: twelve weeks instead of six. */
  committee: boolean;
  /** That the objector was asked for missing grounds: meanwhile the term stands still (Awb 7:10(2)). */
  grounds?: MissingGroundsInput | null | undefined;
  /** Whether the decision was postponed once, by six weeks. */
  postponed: boolean;
};

/** The outcomes of a decision. */
export type DecisionOutcome =
  /** All that was asked. */
  | 'GRANTED'
  /** Granted, with something to do in return. */
  | 'GRANTED_WITH_OBLIGATIONS'
  /** Not judged, because it stayed incomplete (buiten behandeling, Awb 4:5). */
  | 'NOT_PROCESSED'
  /** A part of it. */
  | 'PARTLY_GRANTED'
  /** No. */
  | 'REFUSED';

/** The facts from which the decision term is counted. */
export type DecisionTermInput = {
  /** The announced extension (verlenging, Awb 4:14). */
  extension?: ExtensionInput | null | undefined;
  /** The day on which the request was received. It does not count itself. */
  receivedOn: string;
  /** A scheme, whose own term counts; eight weeks when neither scheme nor kind is given. */
  schemeCode?: string | null | undefined;
  /** A kind of support, whose default scheme's term counts. */
  supportKind?: SupportKind | null | undefined;
  /** Periods in which the term stood still. Overlaps count once. */
  suspensions?: Array<SuspensionInput> | null | undefined;
};

/** Declaring a conflict of interest. */
export type DeclareConflictInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** Why, for the staff only; 1 to 2,000 characters. */
  reason: string;
  /** Which request. */
  supportRequestId: string;
};

/** How somebody without an account came to the desk. */
export type DeskChannel =
  /** At the counter. */
  | 'COUNTER'
  /** By e-mail. */
  | 'EMAIL'
  /** By letter. */
  | 'LETTER'
  /** By telephone. */
  | 'PHONE';

/** What changes. A field that is absent stays; null empties `description` and `startsOn` and is INVALID_INPUT elsewhere. */
export type EditInitiativeInput = {
  /** How it helps. */
  approaches?: Array<Approach> | null | undefined;
  /** At most 10,000 characters. */
  description?: string | null | undefined;
  /** The version that was read. */
  expectedVersion: number;
  /** Which initiative. */
  initiativeId: string;
  /** The language of the texts. */
  language?: Language | null | undefined;
  /** DRAFT and RETURNED only: CBS code of the neighbourhood (buurt). */
  neighbourhoodCode?: string | null | undefined;
  /** The day on which the initiators want to start. */
  startsOn?: string | null | undefined;
  /** 20 to 500 characters. */
  summary?: string | null | undefined;
  /** DRAFT and RETURNED only. */
  theme?: Theme | null | undefined;
  /** 5 to 120 characters. */
  title?: string | null | undefined;
};

/** Ending the wait for advice. */
export type EndAdviceInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** Why; 1 to 2,000 characters. */
  reason: string;
  /** Which request. */
  supportRequestId: string;
};

/** Presence of enforcement (handhaving). Handled with care: the public sees only that it was asked. */
export type EnforcementPresenceNeedInput = {
  /** What the worry is. */
  concern: string;
  /** First day. */
  from: string;
  /** Where. */
  place: string;
  /** Last day. */
  until: string;
};

/** Somebody who knows (deskundigheid). */
export type ExpertiseNeedInput = {
  /** How many hours. */
  hours?: number | null | undefined;
  /** What is asked. */
  question: string;
};

/** Extending the term. */
export type ExtendDecisionTermInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** The new last day: a later working day. */
  newDueOn: string;
  /** Why; 1 to 2,000 characters. */
  reason: string;
  /** Which request. */
  supportRequestId: string;
};

/** An announced extension (Awb 4:14). */
export type ExtensionInput = {
  /** The day on which it was announced, on the due date at the latest. */
  announcedOn: string;
  /** The new last day. */
  newDueOn: string;
};

/** Fixing a penalty. */
export type FixPenaltyInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** For the decision on which objection; for that on the request when absent. */
  objectionId?: string | null | undefined;
  /** What there is to say besides the count; 1 to 5,000 characters. */
  reasoning?: string | null | undefined;
  /** Which request. */
  supportRequestId: string;
};

/** Forwarding a request. */
export type ForwardRequestInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** Why; 1 to 2,000 characters. */
  reason: string;
  /** Which request. */
  supportRequestId: string;
  /** To which authority; 1 to 200 characters. */
  to: string;
};

/** Fulfilling. */
export type FulfilCommitmentInput = {
  /** Which commitment. */
  commitmentId: string;
  /** The version that was read. */
  expectedVersion: number;
  /** What was brought or done; 1 to 2,000 characters. */
  remark?: string | null | undefined;
};

/** Money (subsidie, Awb 4:21). */
export type FundingNeedInput = {
  /** How much. */
  amount: number;
  /** What it is made up of; together at least the amount. */
  costs: Array<CostItemInput>;
  /** What for. */
  purpose: string;
  /** The scheme under which it is asked. */
  schemeCode: string;
};

/** Giving advice. */
export type GiveAdviceInput = {
  /** For, against or neither. */
  advice: AdviceOpinion;
  /** The version that was read. */
  expectedVersion: number;
  /** Why; 1 to 5,000 characters. */
  reasoning: string;
  /** Which request. */
  supportRequestId: string;
};

/** Putting on hold. */
export type HoldInitiativeInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** Which initiative. */
  initiativeId: string;
  /** Why, public; 1 to 2,000 characters. */
  reason: string;
  /** The last day of the hold, after today. */
  until: string;
};

/** Which initiatives. A part that is absent or null does not filter. */
export type InitiativeFilter = {
  /** Code of an area (gebied). */
  areaCode?: string | null | undefined;
  /** CBS code of a district (wijk). */
  districtCode?: string | null | undefined;
  /** Any of these. */
  initiatorKind?: Array<InitiatorKind> | null | undefined;
  /** CBS code of a neighbourhood (buurt). */
  neighbourhoodCode?: string | null | undefined;
  /** Any of these. DRAFT gives only own ones; SUBMITTED and RETURNED own ones and, for a coordinator, those of the area. */
  status?: Array<InitiativeStatus> | null | undefined;
  /** Words in title, summary or description, in any order, Dutch or English, accents and endings folded. At most 200 characters. */
  text?: string | null | undefined;
  /** Any of these. */
  theme?: Array<Theme> | null | undefined;
};

/** Where an initiative stands. */
export type InitiativeStatus =
  /** Done. */
  | 'COMPLETED'
  /** Being written, for the initiator only. */
  | 'DRAFT'
  /** On hold until a day. */
  | 'ON_HOLD'
  /** On the board; not started yet. */
  | 'PUBLISHED'
  /** Rejected by the coordinator, or taken down by a moderator. */
  | 'REJECTED'
  /** Given back to the initiator to be repaired. */
  | 'RETURNED'
  /** Being carried out. */
  | 'RUNNING'
  /** Handed in; waits for the coordinator. */
  | 'SUBMITTED'
  /** Withdrawn by the initiator. */
  | 'WITHDRAWN';

/** The kinds of initiator. */
export type InitiatorKind =
  /** A business association (ondernemersvereniging). */
  | 'BUSINESS_ASSOCIATION'
  /** A resident (inwoner). */
  | 'RESIDENT'
  /** A group of residents (bewonersgroep), informal or a legal entity. */
  | 'RESIDENT_GROUP';

/** The languages of this town's texts. A person's own words stay in the language they were written in. */
export type Language =
  /** English. */
  | 'EN'
  /** Dutch (Nederlands). */
  | 'NL';

/** What a letter is about. */
export type LetterKind =
  /** The request was received (ontvangstbevestiging, Awb 4:3a). */
  | 'ACKNOWLEDGEMENT'
  /** Something is missing (verzoek om aanvulling, Awb 4:5). */
  | 'COMPLETION_REQUEST'
  /** The decision, or for a factual act the answer. */
  | 'DECISION'
  /** The decision on an objection (beslissing op bezwaar, Awb 7:12). */
  | 'DECISION_ON_OBJECTION'
  /** The decision comes later (verlenging, Awb 4:14). */
  | 'EXTENSION'
  /** The request was forwarded to another authority (doorzendbericht, Awb 2:3). */
  | 'FORWARDING'
  /** The objection was received (ontvangstbevestiging, Awb 6:14). */
  | 'OBJECTION_ACKNOWLEDGEMENT'
  /** The objector is asked for what is missing (Awb 6:6). */
  | 'OBJECTION_QUESTION'
  /** The decision on a penalty for a late decision (dwangsombeschikking, Awb 4:18). */
  | 'PENALTY_DECISION'
  /** The term stands still (opschorting, Awb 4:15). */
  | 'SUSPENSION';

/** Complaining. */
export type LodgeComplaintInput = {
  /** A new UUID for each intent, the same one for its retries. */
  idempotencyKey: string;
  /** The initiative it is about; absent when it is about none, or with a request. */
  initiativeId?: string | null | undefined;
  /** For the desk only: who complains, on paper or at the counter; 1 to 120 characters. */
  onBehalfOf?: string | null | undefined;
  /** For the desk only: the day on which it was received, not in the future. */
  receivedOn?: string | null | undefined;
  /** The request it is about; absent when it is about none. */
  supportRequestId?: string | null | undefined;
  /** What it is about; 1 to 10,000 characters. */
  text: string;
};

/** Objecting. */
export type LodgeObjectionInput = {
  /** Which decision; the last announced one when absent or, when there is none, the one that is to come. */
  decisionId?: string | null | undefined;
  /** The version that was read; not needed, because what is sent in is received whatever happened meanwhile. */
  expectedVersion?: number | null | undefined;
  /** A new UUID for each intent, the same one for its retries. */
  idempotencyKey: string;
  /** For the desk only: who objects, on paper or at the counter; 1 to 120 characters. */
  onBehalfOf?: string | null | undefined;
  /** For the desk only: the day of the postmark, not after the day of receipt. */
  postedOn?: string | null | undefined;
  /** For the desk only: the day on which it was received, not in the future. */
  receivedOn?: string | null | undefined;
  /** Which request. */
  supportRequestId: string;
  /** Why; 1 to 10,000 characters. Grounds can be added later. */
  text: string;
};

/** Things on loan (bruikleen). */
export type MaterialLoanNeedInput = {
  /** First day. */
  from: string;
  /** What, and how many. */
  items: Array<QuantityInput>;
  /** Last day. */
  until: string;
};

/** Meeting an obligation. */
export type MeetObligationInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** Which obligation. */
  obligationId: string;
  /** How it was met; 1 to 2,000 characters. */
  remark?: string | null | undefined;
  /** Which request. */
  supportRequestId: string;
};

/** That the objector was asked for the grounds that the objection lacks (herstel verzuim, Awb 6:6). */
export type MissingGroundsInput = {
  /** The day on which they came; absent while they did not. */
  addedOn?: string | null | undefined;
  /** The day on which they were asked for. It does not count itself. */
  askedOn: string;
  /** The last day for the answer. */
  deadline: string;
};

/** What a decision is in law. */
export type Nature =
  /** A factual act (feitelijke handeling): a service term, and complaint instead of objection. */
  | 'FACTUAL_ACT'
  /** An order (besluit, Awb 1:3): legal term, remedy clause, objection. */
  | 'ORDER';

/** The facts from which is counted how long a request can be left unprocessed. */
export type NotProcessedTermInput = {
  /** The last day for the answer, when it passed without one. */
  deadline: string;
  /** The day of an answer in time that was not enough; absent when there was none. */
  insufficientAnswerOn?: string | null | undefined;
};

/** Giving notice of default. */
export type NoticeOfDefaultInput = {
  /** The version that was read; not needed, because what is sent in is received whatever happened meanwhile. */
  expectedVersion?: number | null | undefined;
  /** A new UUID for each intent, the same one for its retries. */
  idempotencyKey: string;
  /** For the decision on which objection; for that on the request when absent. */
  objectionId?: string | null | undefined;
  /** For the desk only: the day on which it was received, not in the future. */
  receivedOn?: string | null | undefined;
  /** Which request. */
  supportRequestId: string;
};

/** The facts from which the weeks after a notice of default are counted. */
export type NoticeOfDefaultTermInput = {
  /** The last day of the term in which was to be decided. */
  dueOn: string;
  /** The day on which the town received the notice; on the last day of the term, or before, it is answered with INVALID_INPUT. */
  receivedOn: string;
};

/** The facts from which the term for adding missing grounds is counted. */
export type ObjectionGroundsTermInput = {
  /** The day on which the objector was asked for them. It does not count itself. */
  askedOn: string;
  /** The last day that the town named; when absent, the usual weeks count. */
  deadline?: string | null | undefined;
};

/** What comes of an objection. */
export type ObjectionOutcome =
  /** It is not right (ongegrond): the decision stays. */
  | 'DISMISSED'
  /** It cannot be judged (niet-ontvankelijk), for example because it is late without excuse, or not against an order. */
  | 'INADMISSIBLE'
  /** It is right in part: the request is decided again. */
  | 'PARTLY_UPHELD'
  /** It is right (gegrond): the request is decided again. */
  | 'UPHELD';

/** When an objection came. */
export type ObjectionReceivedTermInput = {
  /** The day on which the decision was announced. It does not count itself. */
  announcedOn: string;
  /** The day of the postmark; absent when it did not come by post. */
  postedOn?: string | null | undefined;
  /** The day on which the objection was received. */
  receivedOn: string;
};

/** Where an objection stands. */
export type ObjectionStatus =
  /** Decided and announced. */
  | 'ANNOUNCED'
  /** Decided, not announced yet. */
  | 'DECIDED'
  /** It is to be decided. */
  | 'OPEN'
  /** It came before the decision was announced, and waits for that. */
  | 'WAITING'
  /** Withdrawn by the objector. */
  | 'WITHDRAWN';

/** The facts from which the objection term is counted. */
export type ObjectionTermInput = {
  /** The day on which the decision was announced. It does not count itself. */
  announcedOn: string;
};

/** Something that must be done in return for a grant. */
export type ObligationInput = {
  /** The last day, today or later. */
  dueOn: string;
  /** The account of who must do it; the initiator when absent. */
  owner?: string | null | undefined;
  /** What; 1 to 1,000 characters. */
  text: string;
};

/** A person without an account, for whom the desk files. */
export type OnBehalfOfPersonInput = {
  /** How the person came. */
  channel: DeskChannel;
  /** The name that everybody will see, 2 to 80 characters. */
  displayName: string;
};

/** Getting in touch with a partner, such as welfare work or a housing association. */
export type PartnerLinkNeedInput = {
  /** With whom. */
  partner: string;
  /** What is asked. */
  question: string;
};

/** The facts from which the term of a payment is counted. */
export type PaymentTermInput = {
  /** The day on which the decision to pay was announced. It does not count itself. */
  announcedOn: string;
  /** A scheme, whose own term counts where it has one; else six weeks. */
  schemeCode?: string | null | undefined;
};

/** The fact from which the term of the decision on the penalty is counted. */
export type PenaltyDecisionTermInput = {
  /** The last day for which the penalty is due. */
  lastPenaltyDayOn: string;
};

/** A permit (vergunning), for example for an event. */
export type PermitNeedInput = {
  /** What will be done. */
  activity: string;
  /** First day. */
  from: string;
  /** Where. */
  place: string;
  /** Last day. */
  until: string;
  /** How many people are expected. */
  visitors?: number | null | undefined;
};

/** A new commitment. */
export type PlanCommitmentInput = {
  /** The last day, today or later. */
  dueOn: string;
  /** The version of the request that was read. */
  expectedVersion: number;
  /** A facilitator's account id, from `facilitators`. */
  facilitatorId: string;
  /** A new UUID for each intent, the same one for its retries. */
  idempotencyKey: string;
  /** Which request. */
  supportRequestId: string;
  /** What is promised, public; 1 to 500 characters. */
  what: string;
};

/** Postponing. */
export type PostponeCommitmentInput = {
  /** Which commitment. */
  commitmentId: string;
  /** The version that was read. */
  expectedVersion: number;
  /** The new date: later than the old one, and not before today. */
  newDueOn: string;
  /** Why; 1 to 2,000 characters. */
  reason: string;
};

/** Postponing an answer. */
export type PostponeComplaintInput = {
  /** Which complaint. */
  complaintId: string;
  /** The version that was read. */
  expectedVersion: number;
  /** Why; 1 to 2,000 characters. */
  reason: string;
};

/** Postponing a decision on an objection. */
export type PostponeObjectionDecisionInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** Which objection. */
  objectionId: string;
  /** Why; 1 to 2,000 characters. */
  reason: string;
  /** Which request. */
  supportRequestId: string;
};

/** Which letter to show before it is sent. */
export type PreviewLetterInput = {
  /** The day that stands on it, from the day of the decision to today. Today when absent. */
  announcedOn?: string | null | undefined;
  /** Which decision; the one that is not announced yet when absent. */
  decisionId?: string | null | undefined;
  /** The objection whose decision is shown. Not together with `decisionId`. */
  objectionId?: string | null | undefined;
  /** Which request. */
  supportRequestId: string;
};

/** A new initiative. */
export type ProposeInitiativeInput = {
  /** How it helps. */
  approaches?: Array<Approach> | null | undefined;
  /** At most 10,000 characters, public. */
  description?: string | null | undefined;
  /** The name of an informal residents' group, 2 to 80 characters. Not together with `onBehalfOf`. */
  groupName?: string | null | undefined;
  /** A new UUID for each intent, the same one for its retries. */
  idempotencyKey: string;
  /** The language of the texts. */
  language: Language;
  /** CBS code of the neighbourhood (buurt) where it will be. */
  neighbourhoodCode: string;
  /** The organisation for which the person acts; its kind decides the kind of initiator. */
  onBehalfOf?: string | null | undefined;
  /** For the desk only: the person at the counter, who has no account. */
  onBehalfOfPerson?: OnBehalfOfPersonInput | null | undefined;
  /** The day on which the initiators want to start. */
  startsOn?: string | null | undefined;
  /** Hand it in at once. */
  submit?: boolean | null | undefined;
  /** 20 to 500 characters, public. */
  summary: string;
  /** What it is about. */
  theme: Theme;
  /** 5 to 120 characters, public. */
  title: string;
};

/** Work on a street, a square or green. */
export type PublicSpaceWorkNeedInput = {
  /** Where. */
  place: string;
  /** What has to be done. */
  work: string;
};

/** Publishing. */
export type PublishInitiativeInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** Which initiative. */
  initiativeId: string;
};

/** An amount of something. */
export type QuantityInput = {
  /** How many, from 1. */
  quantity: number;
  /** Of what; 1 to 200 characters. */
  what: string;
};

/** Recording a hearing. */
export type RecordHearingInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** The day on which somebody was heard, from the day of receipt to today. */
  heardOn: string;
  /** About which objection; about the request itself when absent. */
  objectionId?: string | null | undefined;
  /** What was said, in short; 1 to 10,000 characters. */
  report: string;
  /** Which request. */
  supportRequestId: string;
};

/** Noting that letters were posted. */
export type RecordPostingInput = {
  /** Which letters, by `sha256`; 1 to 100. */
  letters: Array<string>;
  /** The day of posting, from the day on the letter to today. Today when absent. */
  postedOn?: string | null | undefined;
};

/** Rejecting. */
export type RejectInitiativeInput = {
  /** What else the initiator can do; 1 to 2,000 characters. */
  alternative: string;
  /** The version that was read. */
  expectedVersion: number;
  /** Which initiative. */
  initiativeId: string;
  /** Why, for the initiator; 1 to 2,000 characters. */
  reason: string;
};

/** Reporting that it did not arrive. */
export type ReportNotDeliveredInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** What is missing; 1 to 2,000 characters. */
  reason: string;
  /** Which request. */
  supportRequestId: string;
};

/** A new request. */
export type RequestSupportInput = {
  /** The organisation that co-signs. It is stored and shown. */
  coSigner?: string | null | undefined;
  /** Why it is asked; 1 to 5,000 characters. For the parties only. */
  explanation: string;
  /** A new UUID for each intent, the same one for its retries. */
  idempotencyKey: string;
  /** For which initiative. */
  initiativeId: string;
  /** What is asked. */
  need: SupportNeedInput;
  /** For the desk only: the day on which a paper request was received, not in the future. */
  receivedOn?: string | null | undefined;
  /** The scheme; the default one of the kind when absent. For FUNDING absent or the same as in `need`. */
  schemeCode?: string | null | undefined;
};

/** Going on. */
export type ResumeInitiativeInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** Which initiative. */
  initiativeId: string;
};

/** Giving back. */
export type ReturnInitiativeInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** Which initiative. */
  initiativeId: string;
  /** What to repair, for the initiator; 1 to 2,000 characters. */
  reason: string;
};

/** What a person is in this town. */
export type Role =
  /** Keeps the town's settings. */
  | 'ADMINISTRATOR'
  /** Neighbourhood coordinator (wijkregisseur) of one or more areas; the desk is the coordinator of the area UNASSIGNED. */
  | 'COORDINATOR'
  /** May decide within a mandate (mandaat, Awb 10:1). */
  | 'DECISION_MAKER'
  /** Carries out commitments for a department. */
  | 'FACILITATOR'
  /** May take a published text down. */
  | 'MODERATOR'
  /** Policy adviser (beleidsadviseur). */
  | 'POLICY_ADVISER'
  /** Somebody who signed in (inwoner). */
  | 'RESIDENT'
  /** Member of an area's residents' steering group (regiegroep), which advises. */
  | 'STEERING_GROUP_MEMBER';

/** The fact by which a permit is granted by law. */
export type SilenceTermInput = {
  /** The last day of the decision term, on which nothing was decided. */
  dueOn: string;
};

/** A room or a place to be. */
export type SpaceNeedInput = {
  /** First day. */
  from: string;
  /** For how many people. */
  people?: number | null | undefined;
  /** What for. */
  purpose: string;
  /** Last day. */
  until: string;
};

/** Starting. */
export type StartCommitmentInput = {
  /** Which commitment. */
  commitmentId: string;
  /** The version that was read. */
  expectedVersion: number;
};

/** Starting. */
export type StartInitiativeInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** Which initiative. */
  initiativeId: string;
};

/** Starting the review. */
export type StartReviewInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** Which request. */
  supportRequestId: string;
};

/** Finding an answer insufficient. */
export type StillIncompleteInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** What is still missing; 1 to 5,000 characters. */
  reason: string;
  /** Which request. */
  supportRequestId: string;
};

/** Handing in. */
export type SubmitInitiativeInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** Which initiative. */
  initiativeId: string;
};

/** The kinds of support that a town gives. */
export type SupportKind =
  /** Help to reach people (communicatie). */
  | 'COMMUNICATION'
  /** Presence of enforcement (handhaving). Handled with care. */
  | 'ENFORCEMENT_PRESENCE'
  /** Somebody who knows (deskundigheid). */
  | 'EXPERTISE'
  /** Money (subsidie). */
  | 'FUNDING'
  /** Things on loan (bruikleen). */
  | 'MATERIAL_LOAN'
  /** Getting in touch with a partner. */
  | 'PARTNER_LINK'
  /** A permit (vergunning). */
  | 'PERMIT'
  /** Work on a street, a square or green (werk in de openbare ruimte). */
  | 'PUBLIC_SPACE_WORK'
  /** A room or a place to be (ruimte). */
  | 'SPACE'
  /** A training. */
  | 'TRAINING';

/** What is asked: exactly one kind. */
export type SupportNeedInput =
  {   /** Help to reach people. */
  communication: CommunicationNeedInput; enforcementPresence?: never; expertise?: never; funding?: never; materialLoan?: never; partnerLink?: never; permit?: never; publicSpaceWork?: never; space?: never; training?: never; }
  |  { communication?: never;   /** Presence of enforcement (handhaving). Handled with care: the public sees only that it was asked. */
  enforcementPresence: EnforcementPresenceNeedInput; expertise?: never; funding?: never; materialLoan?: never; partnerLink?: never; permit?: never; publicSpaceWork?: never; space?: never; training?: never; }
  |  { communication?: never; enforcementPresence?: never;   /** Somebody who knows (deskundigheid). */
  expertise: ExpertiseNeedInput; funding?: never; materialLoan?: never; partnerLink?: never; permit?: never; publicSpaceWork?: never; space?: never; training?: never; }
  |  { communication?: never; enforcementPresence?: never; expertise?: never;   /** Money (subsidie, Awb 4:21). */
  funding: FundingNeedInput; materialLoan?: never; partnerLink?: never; permit?: never; publicSpaceWork?: never; space?: never; training?: never; }
  |  { communication?: never; enforcementPresence?: never; expertise?: never; funding?: never;   /** Things on loan (bruikleen). */
  materialLoan: MaterialLoanNeedInput; partnerLink?: never; permit?: never; publicSpaceWork?: never; space?: never; training?: never; }
  |  { communication?: never; enforcementPresence?: never; expertise?: never; funding?: never; materialLoan?: never;   /** Getting in touch with a partner, such as welfare work or a housing association. */
  partnerLink: PartnerLinkNeedInput; permit?: never; publicSpaceWork?: never; space?: never; training?: never; }
  |  { communication?: never; enforcementPresence?: never; expertise?: never; funding?: never; materialLoan?: never; partnerLink?: never;   /** A permit (vergunning), for example for an event. */
  permit: PermitNeedInput; publicSpaceWork?: never; space?: never; training?: never; }
  |  { communication?: never; enforcementPresence?: never; expertise?: never; funding?: never; materialLoan?: never; partnerLink?: never; permit?: never;   /** Work on a street, a square or green. */
  publicSpaceWork: PublicSpaceWorkNeedInput; space?: never; training?: never; }
  |  { communication?: never; enforcementPresence?: never; expertise?: never; funding?: never; materialLoan?: never; partnerLink?: never; permit?: never; publicSpaceWork?: never;   /** A room or a place to be. */
  space: SpaceNeedInput; training?: never; }
  |  { communication?: never; enforcementPresence?: never; expertise?: never; funding?: never; materialLoan?: never; partnerLink?: never; permit?: never; publicSpaceWork?: never; space?: never;   /** A training. */
  training: TrainingNeedInput; };

/** Where a request stands. */
export type SupportStatus =
  /** The steering group was asked for advice. */
  | 'AWAITING_ADVICE'
  /** The applicant was asked to complete it. */
  | 'AWAITING_APPLICANT'
  /** A decision is proposed that somebody else must confirm. */
  | 'AWAITING_SECOND_APPROVAL'
  /** Finished. */
  | 'CLOSED'
  /** Somebody looks whether it is complete. */
  | 'COMPLETENESS_CHECK'
  /** Decided, not announced yet. */
  | 'DECIDED'
  /** It arrived, the initiator says. */
  | 'DELIVERED'
  /** Granted and announced; being carried out. */
  | 'FACILITATING'
  /** It is complete and being judged. */
  | 'IN_REVIEW'
  /** Received; nobody took it yet. */
  | 'RECEIVED'
  /** Withdrawn by the applicant. */
  | 'WITHDRAWN';

/** Suspending the term. */
export type SuspendTermInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** The first day on which it stands still, from the day after receipt to the last day of the term. */
  from: string;
  /** Why, in law; COMPLETION is `askToComplete`. */
  kind: SuspensionKind;
  /** Why, in words; 1 to 2,000 characters. */
  reason: string;
  /** Which request. */
  supportRequestId: string;
  /** The last such day. Absent is answered with DEADLINE_REQUIRED: name the day that is expected, and suspend again when it is not enough. */
  until?: string | null | undefined;
};

/** A period in which the term stood still (opschorting, Awb 4:15). */
export type SuspensionInput = {
  /** COMPLETION: the day on which the applicant was asked to complete. It does not count itself. */
  askedOn?: string | null | undefined;
  /** COMPLETION: the day on which the request was complete; absent while it is not, or when it never was. */
  completedOn?: string | null | undefined;
  /** COMPLETION: the last day for the answer. Without a deadline there is no suspension (ECLI:NL:RVS:2016:2527). */
  deadline?: string | null | undefined;
  /** Other kinds: the first day of the suspension. */
  from?: string | null | undefined;
  /** Why; COMPLETION when absent. */
  kind?: SuspensionKind | null | undefined;
  /** Other kinds: the last day of the suspension. */
  until?: string | null | undefined;
};

/** Why a term stands still (Awb 4:15). */
export type SuspensionKind =
  /** The delay is the applicant's: 4:15(2)(b). */
  | 'APPLICANT_DELAY'
  /** The applicant was asked to complete the request: 4:15(1)(a). */
  | 'COMPLETION'
  /** The applicant agreed in writing: 4:15(2)(a). */
  | 'CONSENT'
  /** The town could not decide by force majeure: 4:15(2)(c). */
  | 'FORCE_MAJEURE'
  /** Information was asked from abroad: 4:15(1)(b). */
  | 'FOREIGN_INFORMATION';

/** Taking down. */
export type TakeDownInitiativeInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** The rule it breaks; 1 to 500 characters. */
  ground: string;
  /** Which initiative. */
  initiativeId: string;
  /** Why, for the parties; 1 to 2,000 characters. */
  reason: string;
};

/** Taking a request. */
export type TakeSupportRequestInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** Which request. */
  supportRequestId: string;
};

/** One of the terms that can be counted. */
export type TermInput =
  {   /** The term in which one can appeal to the court against a decision on an objection (beroepstermijn, Awb 6:7, 6:8). */
  appeal: AppealTermInput; complaint?: never; decision?: never; decisionOnObjection?: never; grantedBySilence?: never; notProcessed?: never; noticeOfDefault?: never; objection?: never; objectionGrounds?: never; objectionReceived?: never; payment?: never; penaltyDecision?: never; }
  |  { appeal?: never;   /** The term in which a complaint is answered (klachttermijn, Awb 9:11). */
  complaint: ComplaintTermInput; decision?: never; decisionOnObjection?: never; grantedBySilence?: never; notProcessed?: never; noticeOfDefault?: never; objection?: never; objectionGrounds?: never; objectionReceived?: never; payment?: never; penaltyDecision?: never; }
  |  { appeal?: never; complaint?: never;   /** The term in which the town decides (beslistermijn, Awb 4:13-4:15). */
  decision: DecisionTermInput; decisionOnObjection?: never; grantedBySilence?: never; notProcessed?: never; noticeOfDefault?: never; objection?: never; objectionGrounds?: never; objectionReceived?: never; payment?: never; penaltyDecision?: never; }
  |  { appeal?: never; complaint?: never; decision?: never;   /** The term in which an objection is decided (Awb 7:10). */
  decisionOnObjection: DecisionOnObjectionTermInput; grantedBySilence?: never; notProcessed?: never; noticeOfDefault?: never; objection?: never; objectionGrounds?: never; objectionReceived?: never; payment?: never; penaltyDecision?: never; }
  |  { appeal?: never; complaint?: never; decision?: never; decisionOnObjection?: never;   /** What follows when a permit with a silent yes was not decided on (van rechtswege verleend, Awb 4.1.3.3): in force, and announced in this term. */
  grantedBySilence: SilenceTermInput; notProcessed?: never; noticeOfDefault?: never; objection?: never; objectionGrounds?: never; objectionReceived?: never; payment?: never; penaltyDecision?: never; }
  |  { appeal?: never; complaint?: never; decision?: never; decisionOnObjection?: never; grantedBySilence?: never;   /** The term in which the town can say that it does not process a request (buiten behandeling laten, Awb 4:5(4)). */
  notProcessed: NotProcessedTermInput; noticeOfDefault?: never; objection?: never; objectionGrounds?: never; objectionReceived?: never; payment?: never; penaltyDecision?: never; }
  |  { appeal?: never; complaint?: never; decision?: never; decisionOnObjection?: never; grantedBySilence?: never; notProcessed?: never;   /** The weeks that a notice of default gives the town (ingebrekestelling, Awb 4:17(3)); the penalty starts on the day after. */
  noticeOfDefault: NoticeOfDefaultTermInput; objection?: never; objectionGrounds?: never; objectionReceived?: never; payment?: never; penaltyDecision?: never; }
  |  { appeal?: never; complaint?: never; decision?: never; decisionOnObjection?: never; grantedBySilence?: never; notProcessed?: never; noticeOfDefault?: never;   /** The term in which an objection can be lodged (bezwaartermijn, Awb 6:7, 6:8). */
  objection: ObjectionTermInput; objectionGrounds?: never; objectionReceived?: never; payment?: never; penaltyDecision?: never; }
  |  { appeal?: never; complaint?: never; decision?: never; decisionOnObjection?: never; grantedBySilence?: never; notProcessed?: never; noticeOfDefault?: never; objection?: never;   /** The term in which missing grounds of an objection can be added (herstel verzuim, Awb 6:6). */
  objectionGrounds: ObjectionGroundsTermInput; objectionReceived?: never; payment?: never; penaltyDecision?: never; }
  |  { appeal?: never; complaint?: never; decision?: never; decisionOnObjection?: never; grantedBySilence?: never; notProcessed?: never; noticeOfDefault?: never; objection?: never; objectionGrounds?: never;   /** Until when an objection could come, and whether it came in time (tijdigheid, Awb 6:9, 6:10). */
  objectionReceived: ObjectionReceivedTermInput; payment?: never; penaltyDecision?: never; }
  |  { appeal?: never; complaint?: never; decision?: never; decisionOnObjection?: never; grantedBySilence?: never; notProcessed?: never; noticeOfDefault?: never; objection?: never; objectionGrounds?: never; objectionReceived?: never;   /** The term in which the town pays what it granted (betalingstermijn, Awb 4:87). */
  payment: PaymentTermInput; penaltyDecision?: never; }
  |  { appeal?: never; complaint?: never; decision?: never; decisionOnObjection?: never; grantedBySilence?: never; notProcessed?: never; noticeOfDefault?: never; objection?: never; objectionGrounds?: never; objectionReceived?: never; payment?: never;   /** The term in which the penalty is fixed by a decision (dwangsombeschikking, Awb 4:18). */
  penaltyDecision: PenaltyDecisionTermInput; };

/** How a term stands today. */
export type TermState =
  /** The last day has passed without an announced decision, or the decision was announced after it. */
  | 'LATE'
  /** The decision was announced in time. */
  | 'MET'
  /** There is no term to keep: the request was withdrawn. */
  | 'NONE'
  /** Days are counting. */
  | 'RUNNING'
  /** It stands still, because the town waits for the applicant. */
  | 'SUSPENDED';

/** The kinds of step in the counting of a term. New ones may come. */
export type TermStepCode =
  /** Posted in time, so it may be received a week later (Awb 6:9(2)). */
  | 'BY_POST'
  /** When nothing is decided by the last day, what was asked is granted by law (Awb 4:20b(1)). */
  | 'BY_SILENCE'
  /** The last day is one that the town named. */
  | 'DEADLINE'
  /** A new last day, announced in time (Awb 4:14). */
  | 'EXTENDED'
  /** An announcement of delay that does not change the last day, because a regulation sets the term (Awb 4:14(1)). */
  | 'INFORMED'
  /** From this day on the permit that was granted by law holds (Awb 4:20b(3)). */
  | 'IN_FORCE'
  /** It came in time (Awb 6:9). */
  | 'IN_TIME'
  /** The last day was a day off and stayed, because this term is not shifted (Algemene termijnenwet 4). */
  | 'NOT_SHIFTED'
  /** A request to complete that did not suspend, because it had no deadline. */
  | 'NOT_SUSPENDED'
  /** There is no penalty for deciding late (Awb 4:20a(2)). */
  | 'NO_PENALTY'
  /** Days for which a penalty is due, with the amount a day (Awb 4:17(2)). */
  | 'PENALTY_DAYS'
  /** The penalty grows no more (Awb 4:17(1)). */
  | 'PENALTY_MOST'
  /** The first day for which a penalty is due (Awb 4:17(3)). */
  | 'PENALTY_STARTS'
  /** The decision was announced: no further day is paid for (Awb 4:17(1)). */
  | 'PENALTY_STOPS'
  /** More time, announced once: for a decision on an objection (Awb 7:10(3)) or the answer to a complaint (Awb 9:11(2)). */
  | 'POSTPONED'
  /** It came before the term began, and counts (Awb 6:10). */
  | 'PREMATURE'
  /** The last day was a Saturday, Sunday, public holiday or equated day and moved on (Algemene termijnenwet 1). */
  | 'SHIFTED'
  /** The fact that starts the term; its day does not count. */
  | 'START'
  /** Days on which the term stood still. */
  | 'SUSPENDED'
  /** It came after the term; the sender is asked why (Awb 6:11). */
  | 'TOO_LATE'
  /** The weeks of the term. */
  | 'WEEKS';

/** What an initiative is about. */
export type Theme =
  /** Burglary (woninginbraak). */
  | 'BURGLARY'
  /** Safe business (veilig ondernemen). */
  | 'BUSINESS_SAFETY'
  /** Doing a task of the town ourselves (uitdaagrecht). */
  | 'CHALLENGE'
  /** Clean (schoon). */
  | 'CLEAN'
  /** Prepared for a crisis (weerbaarheid). */
  | 'CRISIS_RESILIENCE'
  /** Safe online (digitale veiligheid). */
  | 'DIGITAL_SAFETY'
  /** Green (groen). */
  | 'GREEN'
  /** Health and first aid (gezondheid en hulp). */
  | 'HEALTH_SAFETY'
  /** Information for the neighbourhood (informatie). */
  | 'INFORMATION'
  /** Loneliness (eenzaamheid). */
  | 'LONELINESS'
  /** Meeting each other (ontmoeten). */
  | 'MEETING'
  /** Neighbourhood watch (buurtpreventie). */
  | 'NEIGHBOURHOOD_WATCH'
  /** Streets and squares (openbare ruimte). */
  | 'PUBLIC_SPACE'
  /** Nuisance between neighbours (sociale overlast). */
  | 'SOCIAL_NUISANCE'
  /** Safe traffic (veilig verkeer). */
  | 'TRAFFIC'
  /** Youth (jeugd). */
  | 'YOUTH';

/** A training. */
export type TrainingNeedInput = {
  /** By which day. */
  by?: string | null | undefined;
  /** For how many people. */
  people?: number | null | undefined;
  /** In what. */
  subject: string;
};

/** The reasons for which an act can be refused. */
export type UserErrorCode =
  /** The sign-in was not strong enough for this act. */
  | 'ASSURANCE_TOO_LOW'
  /** The person has an interest of their own (Awb 2:4): somebody else must act. */
  | 'CONFLICT_OF_INTEREST'
  /** A request to complete needs a deadline; without one the law does not suspend the term (Awb 4:15). */
  | 'DEADLINE_REQUIRED'
  /** This person may not do this. */
  | 'FORBIDDEN'
  /** The second person must be another one than the first. */
  | 'FOUR_EYES'
  /** This idempotency key was used before, with another input. */
  | 'IDEMPOTENCY_CONFLICT'
  /** A value is missing, too long, out of range, unknown or contradicts another. */
  | 'INVALID_INPUT'
  /** No mandate (mandaat, Awb 10:1) covers this decision. */
  | 'MANDATE_EXCEEDED'
  /** Not in the state in which the thing now is. */
  | 'NOT_ALLOWED_NOW'
  /** There is no such thing, or the person may not know of it. */
  | 'NOT_FOUND'
  /** The initiative still has requests that are not finished. */
  | 'OPEN_REQUESTS'
  /** A public text holds personal data that may not be stored, such as a citizen service number (BSN). */
  | 'PERSONAL_DATA'
  /** Somebody else changed it in the meantime: read it again. */
  | 'STALE_VERSION'
  /** The legal term has passed, so this can no longer be done. */
  | 'TERM_PASSED';

/** Who may read an entry. */
export type Visibility =
  /** The staff of the area. */
  | 'INTERNAL'
  /** The initiator, the co-signer, and who handles it. */
  | 'PARTIES'
  /** Everybody. */
  | 'PUBLIC';

/** The parties on which something can wait. */
export type WaitingParty =
  /** The coordinator of the area, or the desk. */
  | 'COORDINATOR'
  /** The legal entity that was asked to co-sign. */
  | 'CO_SIGNER'
  /** A decision maker. */
  | 'DECISION_MAKER'
  /** A facilitator. */
  | 'FACILITATOR'
  /** The initiator (initiatiefnemer). */
  | 'INITIATOR'
  /** Nobody: it is finished. */
  | 'NOBODY'
  /** The area's steering group. */
  | 'STEERING_GROUP';

/** The kinds of warning. New ones may come. */
export type WarningCode =
  /** A citizen service number (BSN) was masked before the text was stored. */
  | 'BSN_MASKED'
  /** Above this amount a legal entity must co-sign; it will be asked for. */
  | 'CO_SIGNER_NEEDED'
  /** The date for which it is asked has passed. */
  | 'DATE_PASSED'
  /** The deadline is on a day on which the town does not work. */
  | 'DEADLINE_ON_DAY_OFF'
  /** It starts before the town can have decided: what is done before the decision may not be paid. */
  | 'DONE_BEFORE'
  /** The next meeting at which the steering group advises comes after the last day of the decision term, or too soon for this request. */
  | 'MEETING_TOO_LATE'
  /** Nobody was heard about the objection (Awb 7:2). The reasons must say why that could be left out (Awb 7:3). */
  | 'NOBODY_HEARD'
  /** The notice of default came before the term had passed and has no effect (Awb 4:17(3)). */
  | 'NOTICE_TOO_EARLY'
  /** The objection is against what is no formal decision (besluit). It is received, and answered. */
  | 'NOT_AN_ORDER'
  /** The objection came after the objection term (Awb 6:7). It is received; say why it is late (Awb 6:11). */
  | 'OBJECTION_LATE'
  /** The scheme is not open to this kind of initiator. The request is received, and decided. */
  | 'OTHER_INITIATORS'
  /** The scheme is not open to this place. The request is received, and decided. */
  | 'OUTSIDE_AREA'
  /** The public text seems to hold an e-mail address, a telephone number, a bank account, a number plate or a house address. */
  | 'PERSONAL_DATA_SEEN'
  /** A letter was posted after the day that stands on it. The objection term starts on the day after it was posted (Awb 3:41, 6:8). */
  | 'POSTED_LATER'
  /** The deadline is less than seven days away. */
  | 'SHORT_DEADLINE'
  /** The filing window of the scheme is closed. The request is received, and decided. */
  | 'WINDOW_CLOSED';

/** Withdrawing. */
export type WithdrawInitiativeInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** Which initiative. */
  initiativeId: string;
  /** Why, public once the initiative was published; 1 to 2,000 characters. */
  reason: string;
};

/** Withdrawing an objection. */
export type WithdrawObjectionInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** Which objection. */
  objectionId: string;
  /** Which request. */
  supportRequestId: string;
};

/** Withdrawing a request. */
export type WithdrawSupportRequestInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** Why; 1 to 2,000 characters. */
  reason: string;
  /** Which request. */
  supportRequestId: string;
};

/** Which items. A part that is absent or null does not filter. */
export type WorkFilter = {
  /** Only in this area. */
  areaCode?: string | null | undefined;
  /** Only what is due before this day. */
  dueBefore?: string | null | undefined;
  /** Any of these. */
  kinds?: Array<WorkItemKind> | null | undefined;
  /** Only what is late (true), or only what is not (false). */
  late?: boolean | null | undefined;
  /** Whose; AREA when absent. */
  scope?: WorkScope | null | undefined;
};

/** What an item is. */
export type WorkItemKind =
  /** A commitment. */
  | 'COMMITMENT'
  /** A complaint that is to be answered. */
  | 'COMPLAINT'
  /** An initiative. */
  | 'INITIATIVE'
  /** An objection that is to be decided or announced. */
  | 'OBJECTION'
  /** A support request. */
  | 'SUPPORT_REQUEST';

/** Whose items. */
export type WorkScope =
  /** Everything open in the viewer's areas. For who has no area of their own: what waits on them. */
  | 'AREA'
  /** What waits on the viewer: by name, or on the viewer's role and area while nobody took it. */
  | 'MINE'
  /** What is open in the viewer's areas and does not wait on the viewer. */
  | 'WAITING_ON_OTHERS';

export type BoardQueryVariables = Exact<{
  filter?: InitiativeFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BoardQuery = { initiatives: { edges: Array<{ cursor: string, node: { id: string, reference: string, title: string, summary: string, status: InitiativeStatus, theme: Theme, language: Language, publishedAt: string | null, neighbourhood: { code: string, name: string, district: { code: string, name: string }, area: { code: string, name: string } } | null, initiator: { kind: InitiatorKind, displayName: string }, supportSummary: { requested: number, arranged: number }, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } };

export type BoardCardFragment = { id: string, reference: string, title: string, summary: string, status: InitiativeStatus, theme: Theme, language: Language, publishedAt: string | null, neighbourhood: { code: string, name: string, district: { code: string, name: string }, area: { code: string, name: string } } | null, initiator: { kind: InitiatorKind, displayName: string }, supportSummary: { requested: number, arranged: number }, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } };

export type WaitingFragment = { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null };

export type BoardFilteredQueryVariables = Exact<{
  areaCode?: string | null | undefined;
  districtCode?: string | null | undefined;
  neighbourhoodCode?: string | null | undefined;
  theme?: Array<Theme> | Theme | null | undefined;
  status?: Array<InitiativeStatus> | InitiativeStatus | null | undefined;
  kind?: Array<InitiatorKind> | InitiatorKind | null | undefined;
  text?: string | null | undefined;
}>;


export type BoardFilteredQuery = { initiatives: { nodes: Array<{ id: string, reference: string, title: string, status: InitiativeStatus, theme: Theme, neighbourhood: { code: string } | null }> } };

export type InitiativePageQueryVariables = Exact<{
  reference: string;
}>;


export type InitiativePageQuery = { initiative: { description: string | null, approaches: Array<Approach>, startsOn: string | null, version: number, allowedActions: Array<Action>, id: string, reference: string, title: string, summary: string, status: InitiativeStatus, theme: Theme, language: Language, publishedAt: string | null, supportRequests: { nodes: Array<{ id: string, reference: string, kind: SupportKind, nature: Nature, status: SupportStatus, version: number, explanation: string | null, receivedOn: string | null, allowedActions: Array<Action>, need:
          | { __typename: 'CommunicationNeed' }
          | { __typename: 'EnforcementPresenceNeed' }
          | { __typename: 'ExpertiseNeed', question: string, hours: number | null }
          | { __typename: 'FundingNeed', schemeCode: string, amount: number, purpose: string, costs: Array<{ what: string, amount: number }> }
          | { __typename: 'MaterialLoanNeed', from: string, until: string, items: Array<{ what: string, quantity: number }> }
          | { __typename: 'PartnerLinkNeed' }
          | { __typename: 'PermitNeed', activity: string, place: string, from: string, until: string, visitors: number | null }
          | { __typename: 'PublicSpaceWorkNeed' }
          | { __typename: 'SpaceNeed' }
          | { __typename: 'TrainingNeed' }
         | null, term: { dueOn: string | null, state: TermState | null, suspendedDays: number, steps: Array<{ code: TermStepCode, on: string, article: string | null, text: string }> } | null, decision: { outcome: DecisionOutcome, reasoning: string | null, amount: number | null, alternative: string | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null, ground: { code: string, text: string, article: string } | null, quantities: Array<{ what: string, quantity: number }> | null, obligations: Array<{ id: string, text: string, dueOn: string, metOn: string | null }> | null, mandate: { holder: string, body: AdministrativeAuthority, cap: number | null } | null } | null, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, commitments: Array<{ id: string, version: number, what: string, dueOn: string, status: CommitmentStatus, remark: string | null, facilitator: { displayName: string } }> }> }, timeline: { edges: Array<{ cursor: string, node: { id: string, at: string, kind: ActivityKind, text: string, reason: string | null, next: string | null, visibility: Visibility, actor: { role: ActorRole, displayName: string } | null, onBehalfOf: { displayName: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, neighbourhood: { code: string, name: string, district: { code: string, name: string }, area: { code: string, name: string } } | null, initiator: { kind: InitiatorKind, displayName: string }, supportSummary: { requested: number, arranged: number }, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } } | null };

export type EntryFragment = { id: string, at: string, kind: ActivityKind, text: string, reason: string | null, next: string | null, visibility: Visibility, actor: { role: ActorRole, displayName: string } | null, onBehalfOf: { displayName: string } | null };

export type RequestFragment = { id: string, reference: string, kind: SupportKind, nature: Nature, status: SupportStatus, version: number, explanation: string | null, receivedOn: string | null, allowedActions: Array<Action>, need:
    | { __typename: 'CommunicationNeed' }
    | { __typename: 'EnforcementPresenceNeed' }
    | { __typename: 'ExpertiseNeed', question: string, hours: number | null }
    | { __typename: 'FundingNeed', schemeCode: string, amount: number, purpose: string, costs: Array<{ what: string, amount: number }> }
    | { __typename: 'MaterialLoanNeed', from: string, until: string, items: Array<{ what: string, quantity: number }> }
    | { __typename: 'PartnerLinkNeed' }
    | { __typename: 'PermitNeed', activity: string, place: string, from: string, until: string, visitors: number | null }
    | { __typename: 'PublicSpaceWorkNeed' }
    | { __typename: 'SpaceNeed' }
    | { __typename: 'TrainingNeed' }
   | null, term: { dueOn: string | null, state: TermState | null, suspendedDays: number, steps: Array<{ code: TermStepCode, on: string, article: string | null, text: string }> } | null, decision: { outcome: DecisionOutcome, reasoning: string | null, amount: number | null, alternative: string | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null, ground: { code: string, text: string, article: string } | null, quantities: Array<{ what: string, quantity: number }> | null, obligations: Array<{ id: string, text: string, dueOn: string, metOn: string | null }> | null, mandate: { holder: string, body: AdministrativeAuthority, cap: number | null } | null } | null, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, commitments: Array<{ id: string, version: number, what: string, dueOn: string, status: CommitmentStatus, remark: string | null, facilitator: { displayName: string } }> };

export type CommitmentFieldsFragment = { id: string, version: number, what: string, dueOn: string, status: CommitmentStatus, remark: string | null, facilitator: { displayName: string } };

export type NodeByIdQueryVariables = Exact<{
  id: string;
}>;


export type NodeByIdQuery = { node:
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Complaint', id: string }
    | { __typename: 'Facilitator', id: string }
    | { __typename: 'Initiative', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'SupportRequest', id: string }
    | { __typename: 'Viewer', id: string }
   | null };

export type AreasQueryVariables = Exact<{ [key: string]: never; }>;


export type AreasQuery = { areas: Array<{ code: string, name: string, districts: Array<{ code: string, name: string, neighbourhoods: Array<{ code: string, name: string }> }> }> };

export type SchemesQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type SchemesQuery = { schemes: Array<{ code: string, name: string, validFrom: string, validTo: string | null, supportKinds: Array<SupportKind>, legalEntityAbove: number | null, grounds: Array<{ code: string, text: string, article: string, outcomes: Array<DecisionOutcome> }> }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, displayName: string, roles: Array<Role>, assurance: Assurance, organisations: Array<{ id: string, name: string, kvkNumber: string }>, initiatives: { nodes: Array<{ id: string, reference: string, title: string, status: InitiativeStatus, version: number }> } } | null };

export type PlaybooksQueryVariables = Exact<{
  language?: Language | null | undefined;
}>;


export type PlaybooksQuery = { playbooks: Array<{ code: string, title: string, theme: Theme, approaches: Array<Approach>, checklist: Array<string>, supportKinds: Array<SupportKind>, budget: { minimum: number, typical: number, maximum: number } }> };

type Problem_AssuranceTooLowError_Fragment = { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> };

type Problem_ConflictOfInterestError_Fragment = { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> };

type Problem_DeadlineRequiredError_Fragment = { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> };

type Problem_ForbiddenError_Fragment = { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> };

type Problem_FourEyesError_Fragment = { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> };

type Problem_IdempotencyConflictError_Fragment = { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> };

type Problem_InvalidInputError_Fragment = { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> };

type Problem_MandateExceededError_Fragment = { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> };

type Problem_NotAllowedNowError_Fragment = { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> };

type Problem_NotFoundError_Fragment = { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> };

type Problem_OpenRequestsError_Fragment = { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> };

type Problem_PersonalDataError_Fragment = { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> };

type Problem_StaleVersionError_Fragment = { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> };

type Problem_TermPassedError_Fragment = { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> };

export type ProblemFragment =
  | Problem_AssuranceTooLowError_Fragment
  | Problem_ConflictOfInterestError_Fragment
  | Problem_DeadlineRequiredError_Fragment
  | Problem_ForbiddenError_Fragment
  | Problem_FourEyesError_Fragment
  | Problem_IdempotencyConflictError_Fragment
  | Problem_InvalidInputError_Fragment
  | Problem_MandateExceededError_Fragment
  | Problem_NotAllowedNowError_Fragment
  | Problem_NotFoundError_Fragment
  | Problem_OpenRequestsError_Fragment
  | Problem_PersonalDataError_Fragment
  | Problem_StaleVersionError_Fragment
  | Problem_TermPassedError_Fragment
;

export type InitiativeStateFragment = { id: string, reference: string, status: InitiativeStatus, version: number, allowedActions: Array<Action>, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } };

export type RequestStateFragment = { id: string, reference: string, kind: SupportKind, status: SupportStatus, version: number, allowedActions: Array<Action>, term: { dueOn: string | null, state: TermState | null, suspendedDays: number } | null, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, decision: { outcome: DecisionOutcome, amount: number | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null } | null, commitments: Array<{ id: string, version: number, status: CommitmentStatus, dueOn: string, what: string }> };

export type ProposeMutationVariables = Exact<{
  input: ProposeInitiativeInput;
}>;


export type ProposeMutation = { proposeInitiative: { initiative: { id: string, reference: string, status: InitiativeStatus, version: number, allowedActions: Array<Action>, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type EditMutationVariables = Exact<{
  input: EditInitiativeInput;
}>;


export type EditMutation = { editInitiative: { initiative: { id: string, reference: string, status: InitiativeStatus, version: number, allowedActions: Array<Action>, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type SubmitMutationVariables = Exact<{
  input: SubmitInitiativeInput;
}>;


export type SubmitMutation = { submitInitiative: { initiative: { id: string, reference: string, status: InitiativeStatus, version: number, allowedActions: Array<Action>, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type PublishMutationVariables = Exact<{
  input: PublishInitiativeInput;
}>;


export type PublishMutation = { publishInitiative: { initiative: { id: string, reference: string, status: InitiativeStatus, version: number, allowedActions: Array<Action>, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type ReturnMutationVariables = Exact<{
  input: ReturnInitiativeInput;
}>;


export type ReturnMutation = { returnInitiative: { initiative: { id: string, reference: string, status: InitiativeStatus, version: number, allowedActions: Array<Action>, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type RejectMutationVariables = Exact<{
  input: RejectInitiativeInput;
}>;


export type RejectMutation = { rejectInitiative: { initiative: { id: string, reference: string, status: InitiativeStatus, version: number, allowedActions: Array<Action>, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type WithdrawMutationVariables = Exact<{
  input: WithdrawInitiativeInput;
}>;


export type WithdrawMutation = { withdrawInitiative: { initiative: { id: string, reference: string, status: InitiativeStatus, version: number, allowedActions: Array<Action>, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type StartMutationVariables = Exact<{
  input: StartInitiativeInput;
}>;


export type StartMutation = { startInitiative: { initiative: { id: string, reference: string, status: InitiativeStatus, version: number, allowedActions: Array<Action>, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type HoldMutationVariables = Exact<{
  input: HoldInitiativeInput;
}>;


export type HoldMutation = { holdInitiative: { initiative: { id: string, reference: string, status: InitiativeStatus, version: number, allowedActions: Array<Action>, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type ResumeMutationVariables = Exact<{
  input: ResumeInitiativeInput;
}>;


export type ResumeMutation = { resumeInitiative: { initiative: { id: string, reference: string, status: InitiativeStatus, version: number, allowedActions: Array<Action>, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type TakeDownMutationVariables = Exact<{
  input: TakeDownInitiativeInput;
}>;


export type TakeDownMutation = { takeDownInitiative: { initiative: { id: string, reference: string, status: InitiativeStatus, version: number, allowedActions: Array<Action>, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type CompleteInitiativeMutationVariables = Exact<{
  input: CompleteInitiativeInput;
}>;


export type CompleteInitiativeMutation = { completeInitiative: { initiative: { id: string, reference: string, status: InitiativeStatus, version: number, allowedActions: Array<Action>, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type RequestSupportMutationVariables = Exact<{
  input: RequestSupportInput;
}>;


export type RequestSupportMutation = { requestSupport: { supportRequest: { id: string, reference: string, kind: SupportKind, status: SupportStatus, version: number, allowedActions: Array<Action>, term: { dueOn: string | null, state: TermState | null, suspendedDays: number } | null, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, decision: { outcome: DecisionOutcome, amount: number | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null } | null, commitments: Array<{ id: string, version: number, status: CommitmentStatus, dueOn: string, what: string }> } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type TakeMutationVariables = Exact<{
  input: TakeSupportRequestInput;
}>;


export type TakeMutation = { takeSupportRequest: { supportRequest: { id: string, reference: string, kind: SupportKind, status: SupportStatus, version: number, allowedActions: Array<Action>, term: { dueOn: string | null, state: TermState | null, suspendedDays: number } | null, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, decision: { outcome: DecisionOutcome, amount: number | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null } | null, commitments: Array<{ id: string, version: number, status: CommitmentStatus, dueOn: string, what: string }> } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type AskToCompleteMutationVariables = Exact<{
  input: AskToCompleteInput;
}>;


export type AskToCompleteMutation = { askToComplete: { supportRequest: { id: string, reference: string, kind: SupportKind, status: SupportStatus, version: number, allowedActions: Array<Action>, term: { dueOn: string | null, state: TermState | null, suspendedDays: number } | null, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, decision: { outcome: DecisionOutcome, amount: number | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null } | null, commitments: Array<{ id: string, version: number, status: CommitmentStatus, dueOn: string, what: string }> } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type CompleteRequestMutationVariables = Exact<{
  input: CompleteSupportRequestInput;
}>;


export type CompleteRequestMutation = { completeSupportRequest: { supportRequest: { id: string, reference: string, kind: SupportKind, status: SupportStatus, version: number, allowedActions: Array<Action>, term: { dueOn: string | null, state: TermState | null, suspendedDays: number } | null, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, decision: { outcome: DecisionOutcome, amount: number | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null } | null, commitments: Array<{ id: string, version: number, status: CommitmentStatus, dueOn: string, what: string }> } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type StillIncompleteMutationVariables = Exact<{
  input: StillIncompleteInput;
}>;


export type StillIncompleteMutation = { stillIncomplete: { supportRequest: { id: string, reference: string, kind: SupportKind, status: SupportStatus, version: number, allowedActions: Array<Action>, term: { dueOn: string | null, state: TermState | null, suspendedDays: number } | null, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, decision: { outcome: DecisionOutcome, amount: number | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null } | null, commitments: Array<{ id: string, version: number, status: CommitmentStatus, dueOn: string, what: string }> } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type StartReviewMutationVariables = Exact<{
  input: StartReviewInput;
}>;


export type StartReviewMutation = { startReview: { supportRequest: { id: string, reference: string, kind: SupportKind, status: SupportStatus, version: number, allowedActions: Array<Action>, term: { dueOn: string | null, state: TermState | null, suspendedDays: number } | null, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, decision: { outcome: DecisionOutcome, amount: number | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null } | null, commitments: Array<{ id: string, version: number, status: CommitmentStatus, dueOn: string, what: string }> } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type ExtendTermMutationVariables = Exact<{
  input: ExtendDecisionTermInput;
}>;


export type ExtendTermMutation = { extendDecisionTerm: { supportRequest: { id: string, reference: string, kind: SupportKind, status: SupportStatus, version: number, allowedActions: Array<Action>, term: { dueOn: string | null, state: TermState | null, suspendedDays: number } | null, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, decision: { outcome: DecisionOutcome, amount: number | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null } | null, commitments: Array<{ id: string, version: number, status: CommitmentStatus, dueOn: string, what: string }> } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type AskAdviceMutationVariables = Exact<{
  input: AskAdviceInput;
}>;


export type AskAdviceMutation = { askAdvice: { supportRequest: { id: string, reference: string, kind: SupportKind, status: SupportStatus, version: number, allowedActions: Array<Action>, term: { dueOn: string | null, state: TermState | null, suspendedDays: number } | null, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, decision: { outcome: DecisionOutcome, amount: number | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null } | null, commitments: Array<{ id: string, version: number, status: CommitmentStatus, dueOn: string, what: string }> } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type GiveAdviceMutationVariables = Exact<{
  input: GiveAdviceInput;
}>;


export type GiveAdviceMutation = { giveAdvice: { supportRequest: { id: string, reference: string, kind: SupportKind, status: SupportStatus, version: number, allowedActions: Array<Action>, term: { dueOn: string | null, state: TermState | null, suspendedDays: number } | null, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, decision: { outcome: DecisionOutcome, amount: number | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null } | null, commitments: Array<{ id: string, version: number, status: CommitmentStatus, dueOn: string, what: string }> } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type EndAdviceMutationVariables = Exact<{
  input: EndAdviceInput;
}>;


export type EndAdviceMutation = { endAdvice: { supportRequest: { id: string, reference: string, kind: SupportKind, status: SupportStatus, version: number, allowedActions: Array<Action>, term: { dueOn: string | null, state: TermState | null, suspendedDays: number } | null, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, decision: { outcome: DecisionOutcome, amount: number | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null } | null, commitments: Array<{ id: string, version: number, status: CommitmentStatus, dueOn: string, what: string }> } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type DecideMutationVariables = Exact<{
  input: DecideSupportInput;
}>;


export type DecideMutation = { decideSupport: { supportRequest: { id: string, reference: string, kind: SupportKind, status: SupportStatus, version: number, allowedActions: Array<Action>, term: { dueOn: string | null, state: TermState | null, suspendedDays: number } | null, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, decision: { outcome: DecisionOutcome, amount: number | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null } | null, commitments: Array<{ id: string, version: number, status: CommitmentStatus, dueOn: string, what: string }> } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type ConfirmMutationVariables = Exact<{
  input: ConfirmDecisionInput;
}>;


export type ConfirmMutation = { confirmDecision: { supportRequest: { id: string, reference: string, kind: SupportKind, status: SupportStatus, version: number, allowedActions: Array<Action>, term: { dueOn: string | null, state: TermState | null, suspendedDays: number } | null, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, decision: { outcome: DecisionOutcome, amount: number | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null } | null, commitments: Array<{ id: string, version: number, status: CommitmentStatus, dueOn: string, what: string }> } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type AnnounceMutationVariables = Exact<{
  input: AnnounceDecisionInput;
}>;


export type AnnounceMutation = { announceDecision: { supportRequest: { id: string, reference: string, kind: SupportKind, status: SupportStatus, version: number, allowedActions: Array<Action>, term: { dueOn: string | null, state: TermState | null, suspendedDays: number } | null, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, decision: { outcome: DecisionOutcome, amount: number | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null } | null, commitments: Array<{ id: string, version: number, status: CommitmentStatus, dueOn: string, what: string }> } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type WithdrawRequestMutationVariables = Exact<{
  input: WithdrawSupportRequestInput;
}>;


export type WithdrawRequestMutation = { withdrawSupportRequest: { supportRequest: { id: string, reference: string, kind: SupportKind, status: SupportStatus, version: number, allowedActions: Array<Action>, term: { dueOn: string | null, state: TermState | null, suspendedDays: number } | null, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, decision: { outcome: DecisionOutcome, amount: number | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null } | null, commitments: Array<{ id: string, version: number, status: CommitmentStatus, dueOn: string, what: string }> } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type PlanCommitmentMutationVariables = Exact<{
  input: PlanCommitmentInput;
}>;


export type PlanCommitmentMutation = { planCommitment: { commitment: { id: string, version: number, status: CommitmentStatus, dueOn: string } | null, supportRequest: { id: string, reference: string, kind: SupportKind, status: SupportStatus, version: number, allowedActions: Array<Action>, term: { dueOn: string | null, state: TermState | null, suspendedDays: number } | null, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, decision: { outcome: DecisionOutcome, amount: number | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null } | null, commitments: Array<{ id: string, version: number, status: CommitmentStatus, dueOn: string, what: string }> } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type StartCommitmentMutationVariables = Exact<{
  input: StartCommitmentInput;
}>;


export type StartCommitmentMutation = { startCommitment: { commitment: { id: string, version: number, status: CommitmentStatus } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type FulfilCommitmentMutationVariables = Exact<{
  input: FulfilCommitmentInput;
}>;


export type FulfilCommitmentMutation = { fulfilCommitment: { commitment: { id: string, version: number, status: CommitmentStatus } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type PostponeCommitmentMutationVariables = Exact<{
  input: PostponeCommitmentInput;
}>;


export type PostponeCommitmentMutation = { postponeCommitment: { commitment: { id: string, version: number, status: CommitmentStatus, dueOn: string } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type CancelCommitmentMutationVariables = Exact<{
  input: CancelCommitmentInput;
}>;


export type CancelCommitmentMutation = { cancelCommitment: { commitment: { id: string, version: number, status: CommitmentStatus } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type ConfirmDeliveryMutationVariables = Exact<{
  input: ConfirmDeliveryInput;
}>;


export type ConfirmDeliveryMutation = { confirmDelivery: { supportRequest: { id: string, reference: string, kind: SupportKind, status: SupportStatus, version: number, allowedActions: Array<Action>, term: { dueOn: string | null, state: TermState | null, suspendedDays: number } | null, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, decision: { outcome: DecisionOutcome, amount: number | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null } | null, commitments: Array<{ id: string, version: number, status: CommitmentStatus, dueOn: string, what: string }> } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type MeetObligationMutationVariables = Exact<{
  input: MeetObligationInput;
}>;


export type MeetObligationMutation = { meetObligation: { supportRequest: { id: string, reference: string, kind: SupportKind, status: SupportStatus, version: number, allowedActions: Array<Action>, term: { dueOn: string | null, state: TermState | null, suspendedDays: number } | null, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, decision: { outcome: DecisionOutcome, amount: number | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null } | null, commitments: Array<{ id: string, version: number, status: CommitmentStatus, dueOn: string, what: string }> } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type ReportNotDeliveredMutationVariables = Exact<{
  input: ReportNotDeliveredInput;
}>;


export type ReportNotDeliveredMutation = { reportNotDelivered: { supportRequest: { id: string, reference: string, kind: SupportKind, status: SupportStatus, version: number, allowedActions: Array<Action>, term: { dueOn: string | null, state: TermState | null, suspendedDays: number } | null, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, decision: { outcome: DecisionOutcome, amount: number | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null } | null, commitments: Array<{ id: string, version: number, status: CommitmentStatus, dueOn: string, what: string }> } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type CloseRequestMutationVariables = Exact<{
  input: CloseSupportRequestInput;
}>;


export type CloseRequestMutation = { closeSupportRequest: { supportRequest: { id: string, reference: string, kind: SupportKind, status: SupportStatus, version: number, allowedActions: Array<Action>, term: { dueOn: string | null, state: TermState | null, suspendedDays: number } | null, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, decision: { outcome: DecisionOutcome, amount: number | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null } | null, commitments: Array<{ id: string, version: number, status: CommitmentStatus, dueOn: string, what: string }> } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type WorkQueueQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: WorkFilter | null | undefined;
}>;


export type WorkQueueQuery = { workQueue: { edges: Array<{ cursor: string, node: { id: string, kind: WorkItemKind, title: string, reference: string, late: boolean, allowedActions: Array<Action>, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null }, neighbourhood: { code: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FacilitatorsQueryVariables = Exact<{ [key: string]: never; }>;


export type FacilitatorsQuery = { facilitators: Array<{ id: string, displayName: string, department: string | null }> };

export type TermQueryVariables = Exact<{
  input: TermInput;
}>;


export type TermQuery = { term: { startsOn: string, dueOn: string | null, suspendedDays: number, steps: Array<{ code: TermStepCode, on: string, article: string | null, text: string }> } };

export type PenaltyQueryVariables = Exact<{
  dueOn: string;
  noticeReceivedOn: string;
  on: string;
  announcedOn?: string | null | undefined;
}>;


export type PenaltyQuery = { penalty: { startsOn: string, days: number, amount: number } | null };

type Refusal_AssuranceTooLowError_Fragment = { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> };

type Refusal_ConflictOfInterestError_Fragment = { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> };

type Refusal_DeadlineRequiredError_Fragment = { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> };

type Refusal_ForbiddenError_Fragment = { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> };

type Refusal_FourEyesError_Fragment = { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> };

type Refusal_IdempotencyConflictError_Fragment = { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> };

type Refusal_InvalidInputError_Fragment = { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> };

type Refusal_MandateExceededError_Fragment = { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> };

type Refusal_NotAllowedNowError_Fragment = { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> };

type Refusal_NotFoundError_Fragment = { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> };

type Refusal_OpenRequestsError_Fragment = { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> };

type Refusal_PersonalDataError_Fragment = { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> };

type Refusal_StaleVersionError_Fragment = { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> };

type Refusal_TermPassedError_Fragment = { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> };

export type RefusalFragment =
  | Refusal_AssuranceTooLowError_Fragment
  | Refusal_ConflictOfInterestError_Fragment
  | Refusal_DeadlineRequiredError_Fragment
  | Refusal_ForbiddenError_Fragment
  | Refusal_FourEyesError_Fragment
  | Refusal_IdempotencyConflictError_Fragment
  | Refusal_InvalidInputError_Fragment
  | Refusal_MandateExceededError_Fragment
  | Refusal_NotAllowedNowError_Fragment
  | Refusal_NotFoundError_Fragment
  | Refusal_OpenRequestsError_Fragment
  | Refusal_PersonalDataError_Fragment
  | Refusal_StaleVersionError_Fragment
  | Refusal_TermPassedError_Fragment
;

export type NoticeOfDefaultMutationVariables = Exact<{
  input: NoticeOfDefaultInput;
}>;


export type NoticeOfDefaultMutation = { giveNoticeOfDefault: { supportRequest: { id: string, version: number, penalty: { startsOn: string, days: number, amount: number } | null } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type ObjectMutationVariables = Exact<{
  input: LodgeObjectionInput;
}>;


export type ObjectMutation = { lodgeObjection: { supportRequest: { id: string, version: number, objections: Array<{ id: string, lodgedOn: string, late: boolean, dueOn: string | null, text: string }> } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type DecideObjectionMutationVariables = Exact<{
  input: DecideObjectionInput;
}>;


export type DecideObjectionMutation = { decideObjection: { supportRequest: { id: string, version: number, objections: Array<{ id: string, outcome: ObjectionOutcome | null, reasoning: string | null, decidedOn: string | null, announcedOn: string | null }> } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type PostponeObjectionDecisionMutationVariables = Exact<{
  input: PostponeObjectionDecisionInput;
}>;


export type PostponeObjectionDecisionMutation = { postponeObjectionDecision: { supportRequest: { id: string, version: number, objections: Array<{ id: string, dueOn: string | null }> } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type WithdrawObjectionMutationVariables = Exact<{
  input: WithdrawObjectionInput;
}>;


export type WithdrawObjectionMutation = { withdrawObjection: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type SuspendTermMutationVariables = Exact<{
  input: SuspendTermInput;
}>;


export type SuspendTermMutation = { suspendTerm: { supportRequest: { id: string, version: number, term: { dueOn: string | null, state: TermState | null, suspendedDays: number } | null } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type AmendMutationVariables = Exact<{
  input: AmendRequestInput;
}>;


export type AmendMutation = { amendRequest: { supportRequest: { id: string, version: number, receivedOn: string | null } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type DeclareConflictMutationVariables = Exact<{
  input: DeclareConflictInput;
}>;


export type DeclareConflictMutation = { declareConflict: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    > } };

export type DecisionsQueryVariables = Exact<{
  id: string;
}>;


export type DecisionsQuery = { node:
    | { id: string, decisions: Array<{ id: string | null, kind: DecisionKind, outcome: DecisionOutcome, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, letter: { html: string, pdf: string, sha256: string } | null }> | null }
    | Record<PropertyKey, never>
   | null };

type Refused_AssuranceTooLowError_Fragment = { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> };

type Refused_ConflictOfInterestError_Fragment = { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> };

type Refused_DeadlineRequiredError_Fragment = { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> };

type Refused_ForbiddenError_Fragment = { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> };

type Refused_FourEyesError_Fragment = { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> };

type Refused_IdempotencyConflictError_Fragment = { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> };

type Refused_InvalidInputError_Fragment = { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> };

type Refused_MandateExceededError_Fragment = { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> };

type Refused_NotAllowedNowError_Fragment = { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> };

type Refused_NotFoundError_Fragment = { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> };

type Refused_OpenRequestsError_Fragment = { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> };

type Refused_PersonalDataError_Fragment = { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> };

type Refused_StaleVersionError_Fragment = { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> };

type Refused_TermPassedError_Fragment = { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> };

export type RefusedFragment =
  | Refused_AssuranceTooLowError_Fragment
  | Refused_ConflictOfInterestError_Fragment
  | Refused_DeadlineRequiredError_Fragment
  | Refused_ForbiddenError_Fragment
  | Refused_FourEyesError_Fragment
  | Refused_IdempotencyConflictError_Fragment
  | Refused_InvalidInputError_Fragment
  | Refused_MandateExceededError_Fragment
  | Refused_NotAllowedNowError_Fragment
  | Refused_NotFoundError_Fragment
  | Refused_OpenRequestsError_Fragment
  | Refused_PersonalDataError_Fragment
  | Refused_StaleVersionError_Fragment
  | Refused_TermPassedError_Fragment
;

export type ToKnowFragment = { code: WarningCode, message: string, path: Array<string> };

export type DoSubmitInitiativeMutationVariables = Exact<{
  input: SubmitInitiativeInput;
}>;


export type DoSubmitInitiativeMutation = { submitInitiative: { initiative: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoPublishInitiativeMutationVariables = Exact<{
  input: PublishInitiativeInput;
}>;


export type DoPublishInitiativeMutation = { publishInitiative: { initiative: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoReturnInitiativeMutationVariables = Exact<{
  input: ReturnInitiativeInput;
}>;


export type DoReturnInitiativeMutation = { returnInitiative: { initiative: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoRejectInitiativeMutationVariables = Exact<{
  input: RejectInitiativeInput;
}>;


export type DoRejectInitiativeMutation = { rejectInitiative: { initiative: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoStartInitiativeMutationVariables = Exact<{
  input: StartInitiativeInput;
}>;


export type DoStartInitiativeMutation = { startInitiative: { initiative: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoHoldInitiativeMutationVariables = Exact<{
  input: HoldInitiativeInput;
}>;


export type DoHoldInitiativeMutation = { holdInitiative: { initiative: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoResumeInitiativeMutationVariables = Exact<{
  input: ResumeInitiativeInput;
}>;


export type DoResumeInitiativeMutation = { resumeInitiative: { initiative: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoCompleteInitiativeMutationVariables = Exact<{
  input: CompleteInitiativeInput;
}>;


export type DoCompleteInitiativeMutation = { completeInitiative: { initiative: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoWithdrawInitiativeMutationVariables = Exact<{
  input: WithdrawInitiativeInput;
}>;


export type DoWithdrawInitiativeMutation = { withdrawInitiative: { initiative: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoTakeDownInitiativeMutationVariables = Exact<{
  input: TakeDownInitiativeInput;
}>;


export type DoTakeDownInitiativeMutation = { takeDownInitiative: { initiative: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoTakeSupportRequestMutationVariables = Exact<{
  input: TakeSupportRequestInput;
}>;


export type DoTakeSupportRequestMutation = { takeSupportRequest: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoAskToCompleteMutationVariables = Exact<{
  input: AskToCompleteInput;
}>;


export type DoAskToCompleteMutation = { askToComplete: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoCompleteSupportRequestMutationVariables = Exact<{
  input: CompleteSupportRequestInput;
}>;


export type DoCompleteSupportRequestMutation = { completeSupportRequest: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoStillIncompleteMutationVariables = Exact<{
  input: StillIncompleteInput;
}>;


export type DoStillIncompleteMutation = { stillIncomplete: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoStartReviewMutationVariables = Exact<{
  input: StartReviewInput;
}>;


export type DoStartReviewMutation = { startReview: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoExtendDecisionTermMutationVariables = Exact<{
  input: ExtendDecisionTermInput;
}>;


export type DoExtendDecisionTermMutation = { extendDecisionTerm: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoAskAdviceMutationVariables = Exact<{
  input: AskAdviceInput;
}>;


export type DoAskAdviceMutation = { askAdvice: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoGiveAdviceMutationVariables = Exact<{
  input: GiveAdviceInput;
}>;


export type DoGiveAdviceMutation = { giveAdvice: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoEndAdviceMutationVariables = Exact<{
  input: EndAdviceInput;
}>;


export type DoEndAdviceMutation = { endAdvice: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoConfirmDecisionMutationVariables = Exact<{
  input: ConfirmDecisionInput;
}>;


export type DoConfirmDecisionMutation = { confirmDecision: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoAnnounceDecisionMutationVariables = Exact<{
  input: AnnounceDecisionInput;
}>;


export type DoAnnounceDecisionMutation = { announceDecision: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoWithdrawSupportRequestMutationVariables = Exact<{
  input: WithdrawSupportRequestInput;
}>;


export type DoWithdrawSupportRequestMutation = { withdrawSupportRequest: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoConfirmDeliveryMutationVariables = Exact<{
  input: ConfirmDeliveryInput;
}>;


export type DoConfirmDeliveryMutation = { confirmDelivery: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoReportNotDeliveredMutationVariables = Exact<{
  input: ReportNotDeliveredInput;
}>;


export type DoReportNotDeliveredMutation = { reportNotDelivered: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoMeetObligationMutationVariables = Exact<{
  input: MeetObligationInput;
}>;


export type DoMeetObligationMutation = { meetObligation: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoCloseSupportRequestMutationVariables = Exact<{
  input: CloseSupportRequestInput;
}>;


export type DoCloseSupportRequestMutation = { closeSupportRequest: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoStartCommitmentMutationVariables = Exact<{
  input: StartCommitmentInput;
}>;


export type DoStartCommitmentMutation = { startCommitment: { commitment: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoFulfilCommitmentMutationVariables = Exact<{
  input: FulfilCommitmentInput;
}>;


export type DoFulfilCommitmentMutation = { fulfilCommitment: { commitment: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoPostponeCommitmentMutationVariables = Exact<{
  input: PostponeCommitmentInput;
}>;


export type DoPostponeCommitmentMutation = { postponeCommitment: { commitment: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoCancelCommitmentMutationVariables = Exact<{
  input: CancelCommitmentInput;
}>;


export type DoCancelCommitmentMutation = { cancelCommitment: { commitment: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoPlanCommitmentMutationVariables = Exact<{
  input: PlanCommitmentInput;
}>;


export type DoPlanCommitmentMutation = { planCommitment: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type WhoCanCarryOutQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoCanCarryOutQuery = { facilitators: Array<{ id: string, displayName: string, department: string | null }> };

export type WhatChangedQueryVariables = Exact<{
  id: string;
}>;


export type WhatChangedQuery = { node:
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Complaint', id: string }
    | { __typename: 'Facilitator', id: string }
    | { __typename: 'Initiative', id: string, timeline: { nodes: Array<{ id: string, at: string, text: string, actor: { displayName: string } | null }> } }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'SupportRequest', id: string, initiative: { id: string, timeline: { nodes: Array<{ id: string, at: string, text: string, actor: { displayName: string } | null }> } } | null }
    | { __typename: 'Viewer', id: string }
   | null };

export type WhatHappenedFragment = { id: string, at: string, text: string, actor: { displayName: string } | null };

export type BoardPageQueryVariables = Exact<{
  filter?: InitiativeFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardPageQuery = { initiatives: { edges: Array<{ cursor: string, node: { id: string, reference: string, title: string, summary: string, language: Language, status: InitiativeStatus, neighbourhood: { code: string, name: string } | null, initiator: { kind: InitiatorKind }, supportSummary: { requested: number, arranged: number }, waitingOn: { party: WaitingParty, dueOn: string | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BoardPageCardFragment = { id: string, reference: string, title: string, summary: string, language: Language, status: InitiativeStatus, neighbourhood: { code: string, name: string } | null, initiator: { kind: InitiatorKind }, supportSummary: { requested: number, arranged: number }, waitingOn: { party: WaitingParty, dueOn: string | null } };

export type BoardPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type BoardPlacesQuery = { areas: Array<{ code: string, name: string, districts: Array<{ code: string, name: string, point: { lon: number, lat: number } | null, neighbourhoods: Array<{ code: string, name: string, point: { lon: number, lat: number } | null }> }> }> };

export type CommitmentsPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: WorkFilter | null | undefined;
}>;


export type CommitmentsPageQuery = { workQueue: { nodes: Array<{ id: string, kind: WorkItemKind, title: string, reference: string, version: number, late: boolean, allowedActions: Array<Action>, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null }, neighbourhood: { code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CommitmentsByIdQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type CommitmentsByIdQuery = { nodes: Array<
    | { __typename: 'Commitment', id: string, version: number, what: string, dueOn: string, status: CommitmentStatus, remark: string | null, allowedActions: Array<Action>, facilitator: { displayName: string, department: string | null } }
    | { __typename: 'Complaint', id: string }
    | { __typename: 'Facilitator', id: string }
    | { __typename: 'Initiative', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'SupportRequest', id: string }
    | { __typename: 'Viewer', id: string }
   | null> };

export type BehindCommitmentQueryVariables = Exact<{
  reference: string;
}>;


export type BehindCommitmentQuery = { initiative: { id: string, reference: string, title: string, summary: string, language: Language, initiator: { kind: InitiatorKind, displayName: string }, supportRequests: { nodes: Array<{ id: string, reference: string, kind: SupportKind, explanation: string | null, need:
          | { __typename: 'CommunicationNeed', message: string, channel: string, by: string | null }
          | { __typename: 'EnforcementPresenceNeed', concern: string, place: string, from: string, until: string }
          | { __typename: 'ExpertiseNeed', question: string, hours: number | null }
          | { __typename: 'FundingNeed', schemeCode: string, amount: number, purpose: string, costs: Array<{ what: string, amount: number }> }
          | { __typename: 'MaterialLoanNeed', from: string, until: string, items: Array<{ what: string, quantity: number }> }
          | { __typename: 'PartnerLinkNeed', partner: string, question: string }
          | { __typename: 'PermitNeed', activity: string, place: string, from: string, until: string, visitors: number | null }
          | { __typename: 'PublicSpaceWorkNeed', work: string, place: string }
          | { __typename: 'SpaceNeed', purpose: string, from: string, until: string, people: number | null }
          | { __typename: 'TrainingNeed', subject: string, people: number | null, by: string | null }
         | null }> } } | null };

export type ComplaintsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  open?: boolean | null | undefined;
}>;


export type ComplaintsQuery = { complaints: { edges: Array<{ cursor: string, node: { id: string, reference: string, status: ComplaintStatus, complainant: string, text: string, lodgedOn: string, dueOn: string, findings: ComplaintFindings | null, answeredOn: string | null, allowedActions: Array<Action>, initiative: { id: string, reference: string, title: string, language: Language } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ComplaintLineFragment = { id: string, reference: string, status: ComplaintStatus, complainant: string, text: string, lodgedOn: string, dueOn: string, findings: ComplaintFindings | null, answeredOn: string | null, allowedActions: Array<Action>, initiative: { id: string, reference: string, title: string, language: Language } | null };

export type ComplaintPageQueryVariables = Exact<{
  id: string;
}>;


export type ComplaintPageQuery = { node:
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Complaint', version: number, postponedBecause: string | null, answer: string | null, remedyClause: string | null, id: string, reference: string, status: ComplaintStatus, complainant: string, text: string, lodgedOn: string, dueOn: string, findings: ComplaintFindings | null, answeredOn: string | null, allowedActions: Array<Action>, supportRequest: { id: string, reference: string, kind: SupportKind } | null, term: { startsOn: string, dueOn: string | null, state: TermState | null, suspendedDays: number, steps: Array<{ code: TermStepCode, on: string, article: string | null, text: string }> }, answeredBy: { role: ActorRole, displayName: string } | null, initiative: { id: string, reference: string, title: string, language: Language } | null }
    | { __typename: 'Facilitator', id: string }
    | { __typename: 'Initiative', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'SupportRequest', id: string }
    | { __typename: 'Viewer', id: string }
   | null };

export type PlanOfComplaintQueryVariables = Exact<{
  reference: string;
}>;


export type PlanOfComplaintQuery = { initiative: { id: string, reference: string, title: string, language: Language } | null };

export type RequestOfComplaintQueryVariables = Exact<{
  id: string;
}>;


export type RequestOfComplaintQuery = { node:
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Complaint', id: string }
    | { __typename: 'Facilitator', id: string }
    | { __typename: 'Initiative', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'SupportRequest', reference: string, kind: SupportKind, id: string, initiative: { id: string, reference: string, title: string, language: Language } | null }
    | { __typename: 'Viewer', id: string }
   | null };

export type DoLodgeComplaintMutationVariables = Exact<{
  input: LodgeComplaintInput;
}>;


export type DoLodgeComplaintMutation = { lodgeComplaint: { complaint: { id: string, reference: string, dueOn: string } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoAnswerComplaintMutationVariables = Exact<{
  input: AnswerComplaintInput;
}>;


export type DoAnswerComplaintMutation = { answerComplaint: { complaint: { id: string, version: number, status: ComplaintStatus } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoPostponeComplaintMutationVariables = Exact<{
  input: PostponeComplaintInput;
}>;


export type DoPostponeComplaintMutation = { postponeComplaint: { complaint: { id: string, version: number, dueOn: string } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type RequestPageQueryVariables = Exact<{
  id: string;
}>;


export type RequestPageQuery = { node:
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Complaint', id: string }
    | { __typename: 'Facilitator', id: string }
    | { __typename: 'Initiative', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'SupportRequest', id: string, reference: string, version: number, kind: SupportKind, nature: Nature, status: SupportStatus, explanation: string | null, receivedOn: string | null, notDelivered: string | null, reason: string | null, allowedActions: Array<Action>, scheme: { code: string, name: string, legalEntityAbove: number | null, grounds: Array<{ code: string, text: string, article: string, outcomes: Array<DecisionOutcome> }> } | null, initiative: { id: string, reference: string, title: string, summary: string, language: Language, status: InitiativeStatus, neighbourhood: { code: string, name: string, area: { code: string, name: string, hasSteeringGroup: boolean } } | null, initiator: { kind: InitiatorKind, displayName: string }, timeline: { nodes: Array<{ id: string, at: string, kind: ActivityKind, text: string, reason: string | null, next: string | null, visibility: Visibility, supportRequestReference: string | null, actor: { role: ActorRole, displayName: string } | null, onBehalfOf: { displayName: string } | null, changes: Array<{ field: string, before: string | null, after: string | null }> }>, pageInfo: { hasNextPage: boolean } } } | null, need:
        | { __typename: 'CommunicationNeed', message: string, channel: string, by: string | null }
        | { __typename: 'EnforcementPresenceNeed', concern: string, place: string, from: string, until: string }
        | { __typename: 'ExpertiseNeed', question: string, hours: number | null }
        | { __typename: 'FundingNeed', schemeCode: string, amount: number, purpose: string, costs: Array<{ what: string, amount: number }> }
        | { __typename: 'MaterialLoanNeed', from: string, until: string, items: Array<{ what: string, quantity: number }> }
        | { __typename: 'PartnerLinkNeed', partner: string, question: string }
        | { __typename: 'PermitNeed', activity: string, place: string, from: string, until: string, visitors: number | null }
        | { __typename: 'PublicSpaceWorkNeed', work: string, place: string }
        | { __typename: 'SpaceNeed', purpose: string, from: string, until: string, people: number | null }
        | { __typename: 'TrainingNeed', subject: string, people: number | null, by: string | null }
       | null, coSigner: { id: string, name: string } | null, term: { startsOn: string, dueOn: string | null, state: TermState | null, suspendedDays: number, steps: Array<{ code: TermStepCode, on: string, article: string | null, text: string }> } | null, question: { text: string, askedOn: string, deadline: string, answer: string | null, answeredOn: string | null, stillMissing: string | null } | null, advice: { question: string, dueOn: string, advice: AdviceOpinion | null, reasoning: string | null, givenOn: string | null } | null, decision: { id: string | null, kind: DecisionKind, outcome: DecisionOutcome, reasoning: string | null, amount: number | null, alternative: string | null, departsFromAdviceBecause: string | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null, ground: { code: string, text: string, article: string } | null, quantities: Array<{ what: string, quantity: number }> | null, obligations: Array<{ id: string, text: string, dueOn: string, owner: string, metOn: string | null }> | null, mandate: { holder: string, body: AdministrativeAuthority, cap: number | null } | null } | null, commitments: Array<{ id: string, version: number, what: string, dueOn: string, status: CommitmentStatus, remark: string | null, allowedActions: Array<Action>, facilitator: { displayName: string, department: string | null } }>, letters: Array<{ sha256: string, kind: LetterKind, sentOn: string, channel: AnnouncementChannel, html: string, pdf: string }> | null, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, decisions: Array<{ id: string | null, kind: DecisionKind, outcome: DecisionOutcome, amount: number | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, letter: { sha256: string, html: string, pdf: string } | null }> | null, penalty: { startsOn: string, days: number, amount: number, steps: Array<{ code: TermStepCode, on: string, article: string | null, text: string }> } | null, suspensions: Array<{ kind: SuspensionKind, from: string, until: string, reason: string }> | null, amendments: Array<{ explanation: string, on: string, minor: boolean | null, reason: string | null, need:
          | { __typename: 'CommunicationNeed', message: string, channel: string, by: string | null }
          | { __typename: 'EnforcementPresenceNeed', concern: string, place: string, from: string, until: string }
          | { __typename: 'ExpertiseNeed', question: string, hours: number | null }
          | { __typename: 'FundingNeed', schemeCode: string, amount: number, purpose: string, costs: Array<{ what: string, amount: number }> }
          | { __typename: 'MaterialLoanNeed', from: string, until: string, items: Array<{ what: string, quantity: number }> }
          | { __typename: 'PartnerLinkNeed', partner: string, question: string }
          | { __typename: 'PermitNeed', activity: string, place: string, from: string, until: string, visitors: number | null }
          | { __typename: 'PublicSpaceWorkNeed', work: string, place: string }
          | { __typename: 'SpaceNeed', purpose: string, from: string, until: string, people: number | null }
          | { __typename: 'TrainingNeed', subject: string, people: number | null, by: string | null }
         | null }> | null, hearing: { heardOn: string, report: string } | null, forwarded: { to: string, receivedOn: string, forwardedOn: string, reason: string } | null, objections: Array<{ id: string, status: ObjectionStatus, objector: string | null, lodgedOn: string, late: boolean, dueOn: string | null, outcome: ObjectionOutcome | null, announcedOn: string | null, appealUntil: string | null, allowedActions: Array<Action>, question: { text: string, deadline: string, answeredOn: string | null } | null }> }
    | { __typename: 'Viewer', id: string }
   | null };

export type DecideOnPageMutationVariables = Exact<{
  input: DecideSupportInput;
}>;


export type DecideOnPageMutation = { decideSupport: { supportRequest: { id: string, version: number, status: SupportStatus } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', cap: number | null, code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type ObjectionDayQueryVariables = Exact<{
  announcedOn: string;
}>;


export type ObjectionDayQuery = { term: { dueOn: string | null, steps: Array<{ code: TermStepCode, on: string, article: string | null, text: string }> } };

export type PlanAtDeskQueryVariables = Exact<{
  reference: string;
}>;


export type PlanAtDeskQuery = { initiative: { id: string, reference: string, title: string, language: Language, status: InitiativeStatus, allowedActions: Array<Action>, neighbourhood: { code: string, name: string } | null, initiator: { kind: InitiatorKind, displayName: string } } | null };

export type TurnFactsFragment = { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null };

export type TermFactsFragment = { startsOn: string, dueOn: string | null, state: TermState | null, suspendedDays: number, steps: Array<{ code: TermStepCode, on: string, article: string | null, text: string }> };

type NeedFacts_CommunicationNeed_Fragment = { __typename: 'CommunicationNeed', message: string, channel: string, by: string | null };

type NeedFacts_EnforcementPresenceNeed_Fragment = { __typename: 'EnforcementPresenceNeed', concern: string, place: string, from: string, until: string };

type NeedFacts_ExpertiseNeed_Fragment = { __typename: 'ExpertiseNeed', question: string, hours: number | null };

type NeedFacts_FundingNeed_Fragment = { __typename: 'FundingNeed', schemeCode: string, amount: number, purpose: string, costs: Array<{ what: string, amount: number }> };

type NeedFacts_MaterialLoanNeed_Fragment = { __typename: 'MaterialLoanNeed', from: string, until: string, items: Array<{ what: string, quantity: number }> };

type NeedFacts_PartnerLinkNeed_Fragment = { __typename: 'PartnerLinkNeed', partner: string, question: string };

type NeedFacts_PermitNeed_Fragment = { __typename: 'PermitNeed', activity: string, place: string, from: string, until: string, visitors: number | null };

type NeedFacts_PublicSpaceWorkNeed_Fragment = { __typename: 'PublicSpaceWorkNeed', work: string, place: string };

type NeedFacts_SpaceNeed_Fragment = { __typename: 'SpaceNeed', purpose: string, from: string, until: string, people: number | null };

type NeedFacts_TrainingNeed_Fragment = { __typename: 'TrainingNeed', subject: string, people: number | null, by: string | null };

export type NeedFactsFragment =
  | NeedFacts_CommunicationNeed_Fragment
  | NeedFacts_EnforcementPresenceNeed_Fragment
  | NeedFacts_ExpertiseNeed_Fragment
  | NeedFacts_FundingNeed_Fragment
  | NeedFacts_MaterialLoanNeed_Fragment
  | NeedFacts_PartnerLinkNeed_Fragment
  | NeedFacts_PermitNeed_Fragment
  | NeedFacts_PublicSpaceWorkNeed_Fragment
  | NeedFacts_SpaceNeed_Fragment
  | NeedFacts_TrainingNeed_Fragment
;

export type DecisionFactsFragment = { id: string | null, kind: DecisionKind, outcome: DecisionOutcome, reasoning: string | null, amount: number | null, alternative: string | null, departsFromAdviceBecause: string | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null, ground: { code: string, text: string, article: string } | null, quantities: Array<{ what: string, quantity: number }> | null, obligations: Array<{ id: string, text: string, dueOn: string, owner: string, metOn: string | null }> | null, mandate: { holder: string, body: AdministrativeAuthority, cap: number | null } | null };

export type CommitmentFactsFragment = { id: string, version: number, what: string, dueOn: string, status: CommitmentStatus, remark: string | null, allowedActions: Array<Action>, facilitator: { displayName: string, department: string | null } };

export type RequestFactsFragment = { id: string, reference: string, version: number, kind: SupportKind, nature: Nature, status: SupportStatus, explanation: string | null, receivedOn: string | null, notDelivered: string | null, reason: string | null, allowedActions: Array<Action>, need:
    | { __typename: 'CommunicationNeed', message: string, channel: string, by: string | null }
    | { __typename: 'EnforcementPresenceNeed', concern: string, place: string, from: string, until: string }
    | { __typename: 'ExpertiseNeed', question: string, hours: number | null }
    | { __typename: 'FundingNeed', schemeCode: string, amount: number, purpose: string, costs: Array<{ what: string, amount: number }> }
    | { __typename: 'MaterialLoanNeed', from: string, until: string, items: Array<{ what: string, quantity: number }> }
    | { __typename: 'PartnerLinkNeed', partner: string, question: string }
    | { __typename: 'PermitNeed', activity: string, place: string, from: string, until: string, visitors: number | null }
    | { __typename: 'PublicSpaceWorkNeed', work: string, place: string }
    | { __typename: 'SpaceNeed', purpose: string, from: string, until: string, people: number | null }
    | { __typename: 'TrainingNeed', subject: string, people: number | null, by: string | null }
   | null, coSigner: { id: string, name: string } | null, scheme: { code: string, name: string } | null, term: { startsOn: string, dueOn: string | null, state: TermState | null, suspendedDays: number, steps: Array<{ code: TermStepCode, on: string, article: string | null, text: string }> } | null, question: { text: string, askedOn: string, deadline: string, answer: string | null, answeredOn: string | null, stillMissing: string | null } | null, advice: { question: string, dueOn: string, advice: AdviceOpinion | null, reasoning: string | null, givenOn: string | null } | null, decision: { id: string | null, kind: DecisionKind, outcome: DecisionOutcome, reasoning: string | null, amount: number | null, alternative: string | null, departsFromAdviceBecause: string | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null, ground: { code: string, text: string, article: string } | null, quantities: Array<{ what: string, quantity: number }> | null, obligations: Array<{ id: string, text: string, dueOn: string, owner: string, metOn: string | null }> | null, mandate: { holder: string, body: AdministrativeAuthority, cap: number | null } | null } | null, commitments: Array<{ id: string, version: number, what: string, dueOn: string, status: CommitmentStatus, remark: string | null, allowedActions: Array<Action>, facilitator: { displayName: string, department: string | null } }>, letters: Array<{ sha256: string, kind: LetterKind, sentOn: string, channel: AnnouncementChannel, html: string, pdf: string }> | null, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, decisions: Array<{ id: string | null, kind: DecisionKind, outcome: DecisionOutcome, amount: number | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, letter: { sha256: string, html: string, pdf: string } | null }> | null, penalty: { startsOn: string, days: number, amount: number, steps: Array<{ code: TermStepCode, on: string, article: string | null, text: string }> } | null, suspensions: Array<{ kind: SuspensionKind, from: string, until: string, reason: string }> | null, amendments: Array<{ explanation: string, on: string, minor: boolean | null, reason: string | null, need:
      | { __typename: 'CommunicationNeed', message: string, channel: string, by: string | null }
      | { __typename: 'EnforcementPresenceNeed', concern: string, place: string, from: string, until: string }
      | { __typename: 'ExpertiseNeed', question: string, hours: number | null }
      | { __typename: 'FundingNeed', schemeCode: string, amount: number, purpose: string, costs: Array<{ what: string, amount: number }> }
      | { __typename: 'MaterialLoanNeed', from: string, until: string, items: Array<{ what: string, quantity: number }> }
      | { __typename: 'PartnerLinkNeed', partner: string, question: string }
      | { __typename: 'PermitNeed', activity: string, place: string, from: string, until: string, visitors: number | null }
      | { __typename: 'PublicSpaceWorkNeed', work: string, place: string }
      | { __typename: 'SpaceNeed', purpose: string, from: string, until: string, people: number | null }
      | { __typename: 'TrainingNeed', subject: string, people: number | null, by: string | null }
     | null }> | null, hearing: { heardOn: string, report: string } | null, forwarded: { to: string, receivedOn: string, forwardedOn: string, reason: string } | null, objections: Array<{ id: string, status: ObjectionStatus, objector: string | null, lodgedOn: string, late: boolean, dueOn: string | null, outcome: ObjectionOutcome | null, announcedOn: string | null, appealUntil: string | null, allowedActions: Array<Action>, question: { text: string, deadline: string, answeredOn: string | null } | null }> };

export type EntryFactsFragment = { id: string, at: string, kind: ActivityKind, text: string, reason: string | null, next: string | null, visibility: Visibility, supportRequestReference: string | null, actor: { role: ActorRole, displayName: string } | null, onBehalfOf: { displayName: string } | null, changes: Array<{ field: string, before: string | null, after: string | null }> };

export type InitiativeByReferenceQueryVariables = Exact<{
  reference: string;
}>;


export type InitiativeByReferenceQuery = { initiative: { id: string, reference: string, version: number, status: InitiativeStatus, title: string, summary: string, description: string | null, language: Language, theme: Theme, approaches: Array<Approach>, startsOn: string | null, createdAt: string, publishedAt: string | null, reason: string | null, alternative: string | null, takedownGround: string | null, heldUntil: string | null, outcome: string | null, allowedActions: Array<Action>, supportRequests: { edges: Array<{ cursor: string, node: { id: string, reference: string, version: number, kind: SupportKind, nature: Nature, status: SupportStatus, explanation: string | null, receivedOn: string | null, notDelivered: string | null, reason: string | null, allowedActions: Array<Action>, need:
            | { __typename: 'CommunicationNeed', message: string, channel: string, by: string | null }
            | { __typename: 'EnforcementPresenceNeed', concern: string, place: string, from: string, until: string }
            | { __typename: 'ExpertiseNeed', question: string, hours: number | null }
            | { __typename: 'FundingNeed', schemeCode: string, amount: number, purpose: string, costs: Array<{ what: string, amount: number }> }
            | { __typename: 'MaterialLoanNeed', from: string, until: string, items: Array<{ what: string, quantity: number }> }
            | { __typename: 'PartnerLinkNeed', partner: string, question: string }
            | { __typename: 'PermitNeed', activity: string, place: string, from: string, until: string, visitors: number | null }
            | { __typename: 'PublicSpaceWorkNeed', work: string, place: string }
            | { __typename: 'SpaceNeed', purpose: string, from: string, until: string, people: number | null }
            | { __typename: 'TrainingNeed', subject: string, people: number | null, by: string | null }
           | null, coSigner: { id: string, name: string } | null, scheme: { code: string, name: string } | null, term: { startsOn: string, dueOn: string | null, state: TermState | null, suspendedDays: number, steps: Array<{ code: TermStepCode, on: string, article: string | null, text: string }> } | null, question: { text: string, askedOn: string, deadline: string, answer: string | null, answeredOn: string | null, stillMissing: string | null } | null, advice: { question: string, dueOn: string, advice: AdviceOpinion | null, reasoning: string | null, givenOn: string | null } | null, decision: { id: string | null, kind: DecisionKind, outcome: DecisionOutcome, reasoning: string | null, amount: number | null, alternative: string | null, departsFromAdviceBecause: string | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null, ground: { code: string, text: string, article: string } | null, quantities: Array<{ what: string, quantity: number }> | null, obligations: Array<{ id: string, text: string, dueOn: string, owner: string, metOn: string | null }> | null, mandate: { holder: string, body: AdministrativeAuthority, cap: number | null } | null } | null, commitments: Array<{ id: string, version: number, what: string, dueOn: string, status: CommitmentStatus, remark: string | null, allowedActions: Array<Action>, facilitator: { displayName: string, department: string | null } }>, letters: Array<{ sha256: string, kind: LetterKind, sentOn: string, channel: AnnouncementChannel, html: string, pdf: string }> | null, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, decisions: Array<{ id: string | null, kind: DecisionKind, outcome: DecisionOutcome, amount: number | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, letter: { sha256: string, html: string, pdf: string } | null }> | null, penalty: { startsOn: string, days: number, amount: number, steps: Array<{ code: TermStepCode, on: string, article: string | null, text: string }> } | null, suspensions: Array<{ kind: SuspensionKind, from: string, until: string, reason: string }> | null, amendments: Array<{ explanation: string, on: string, minor: boolean | null, reason: string | null, need:
              | { __typename: 'CommunicationNeed', message: string, channel: string, by: string | null }
              | { __typename: 'EnforcementPresenceNeed', concern: string, place: string, from: string, until: string }
              | { __typename: 'ExpertiseNeed', question: string, hours: number | null }
              | { __typename: 'FundingNeed', schemeCode: string, amount: number, purpose: string, costs: Array<{ what: string, amount: number }> }
              | { __typename: 'MaterialLoanNeed', from: string, until: string, items: Array<{ what: string, quantity: number }> }
              | { __typename: 'PartnerLinkNeed', partner: string, question: string }
              | { __typename: 'PermitNeed', activity: string, place: string, from: string, until: string, visitors: number | null }
              | { __typename: 'PublicSpaceWorkNeed', work: string, place: string }
              | { __typename: 'SpaceNeed', purpose: string, from: string, until: string, people: number | null }
              | { __typename: 'TrainingNeed', subject: string, people: number | null, by: string | null }
             | null }> | null, hearing: { heardOn: string, report: string } | null, forwarded: { to: string, receivedOn: string, forwardedOn: string, reason: string } | null, objections: Array<{ id: string, status: ObjectionStatus, objector: string | null, lodgedOn: string, late: boolean, dueOn: string | null, outcome: ObjectionOutcome | null, announcedOn: string | null, appealUntil: string | null, allowedActions: Array<Action>, question: { text: string, deadline: string, answeredOn: string | null } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, timeline: { edges: Array<{ cursor: string, node: { id: string, at: string, kind: ActivityKind, text: string, reason: string | null, next: string | null, visibility: Visibility, supportRequestReference: string | null, actor: { role: ActorRole, displayName: string } | null, onBehalfOf: { displayName: string } | null, changes: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, neighbourhood: { code: string, name: string } | null, initiator: { kind: InitiatorKind, displayName: string }, supportSummary: { requested: number, arranged: number }, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } } | null };

export type InitiativeTimelineQueryVariables = Exact<{
  reference: string;
  after?: string | null | undefined;
}>;


export type InitiativeTimelineQuery = { initiative: { id: string, timeline: { edges: Array<{ cursor: string, node: { id: string, at: string, kind: ActivityKind, text: string, reason: string | null, next: string | null, visibility: Visibility, supportRequestReference: string | null, actor: { role: ActorRole, displayName: string } | null, onBehalfOf: { displayName: string } | null, changes: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type InitiativeRequestsQueryVariables = Exact<{
  reference: string;
  after?: string | null | undefined;
}>;


export type InitiativeRequestsQuery = { initiative: { id: string, supportRequests: { edges: Array<{ cursor: string, node: { id: string, reference: string, version: number, kind: SupportKind, nature: Nature, status: SupportStatus, explanation: string | null, receivedOn: string | null, notDelivered: string | null, reason: string | null, allowedActions: Array<Action>, need:
            | { __typename: 'CommunicationNeed', message: string, channel: string, by: string | null }
            | { __typename: 'EnforcementPresenceNeed', concern: string, place: string, from: string, until: string }
            | { __typename: 'ExpertiseNeed', question: string, hours: number | null }
            | { __typename: 'FundingNeed', schemeCode: string, amount: number, purpose: string, costs: Array<{ what: string, amount: number }> }
            | { __typename: 'MaterialLoanNeed', from: string, until: string, items: Array<{ what: string, quantity: number }> }
            | { __typename: 'PartnerLinkNeed', partner: string, question: string }
            | { __typename: 'PermitNeed', activity: string, place: string, from: string, until: string, visitors: number | null }
            | { __typename: 'PublicSpaceWorkNeed', work: string, place: string }
            | { __typename: 'SpaceNeed', purpose: string, from: string, until: string, people: number | null }
            | { __typename: 'TrainingNeed', subject: string, people: number | null, by: string | null }
           | null, coSigner: { id: string, name: string } | null, scheme: { code: string, name: string } | null, term: { startsOn: string, dueOn: string | null, state: TermState | null, suspendedDays: number, steps: Array<{ code: TermStepCode, on: string, article: string | null, text: string }> } | null, question: { text: string, askedOn: string, deadline: string, answer: string | null, answeredOn: string | null, stillMissing: string | null } | null, advice: { question: string, dueOn: string, advice: AdviceOpinion | null, reasoning: string | null, givenOn: string | null } | null, decision: { id: string | null, kind: DecisionKind, outcome: DecisionOutcome, reasoning: string | null, amount: number | null, alternative: string | null, departsFromAdviceBecause: string | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null, ground: { code: string, text: string, article: string } | null, quantities: Array<{ what: string, quantity: number }> | null, obligations: Array<{ id: string, text: string, dueOn: string, owner: string, metOn: string | null }> | null, mandate: { holder: string, body: AdministrativeAuthority, cap: number | null } | null } | null, commitments: Array<{ id: string, version: number, what: string, dueOn: string, status: CommitmentStatus, remark: string | null, allowedActions: Array<Action>, facilitator: { displayName: string, department: string | null } }>, letters: Array<{ sha256: string, kind: LetterKind, sentOn: string, channel: AnnouncementChannel, html: string, pdf: string }> | null, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, decisions: Array<{ id: string | null, kind: DecisionKind, outcome: DecisionOutcome, amount: number | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, letter: { sha256: string, html: string, pdf: string } | null }> | null, penalty: { startsOn: string, days: number, amount: number, steps: Array<{ code: TermStepCode, on: string, article: string | null, text: string }> } | null, suspensions: Array<{ kind: SuspensionKind, from: string, until: string, reason: string }> | null, amendments: Array<{ explanation: string, on: string, minor: boolean | null, reason: string | null, need:
              | { __typename: 'CommunicationNeed', message: string, channel: string, by: string | null }
              | { __typename: 'EnforcementPresenceNeed', concern: string, place: string, from: string, until: string }
              | { __typename: 'ExpertiseNeed', question: string, hours: number | null }
              | { __typename: 'FundingNeed', schemeCode: string, amount: number, purpose: string, costs: Array<{ what: string, amount: number }> }
              | { __typename: 'MaterialLoanNeed', from: string, until: string, items: Array<{ what: string, quantity: number }> }
              | { __typename: 'PartnerLinkNeed', partner: string, question: string }
              | { __typename: 'PermitNeed', activity: string, place: string, from: string, until: string, visitors: number | null }
              | { __typename: 'PublicSpaceWorkNeed', work: string, place: string }
              | { __typename: 'SpaceNeed', purpose: string, from: string, until: string, people: number | null }
              | { __typename: 'TrainingNeed', subject: string, people: number | null, by: string | null }
             | null }> | null, hearing: { heardOn: string, report: string } | null, forwarded: { to: string, receivedOn: string, forwardedOn: string, reason: string } | null, objections: Array<{ id: string, status: ObjectionStatus, objector: string | null, lodgedOn: string, late: boolean, dueOn: string | null, outcome: ObjectionOutcome | null, announcedOn: string | null, appealUntil: string | null, allowedActions: Array<Action>, question: { text: string, deadline: string, answeredOn: string | null } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type EntriesFragment = { edges: Array<{ cursor: string, node: { id: string, at: string, kind: ActivityKind, text: string, reason: string | null, next: string | null, visibility: Visibility, supportRequestReference: string | null, actor: { role: ActorRole, displayName: string } | null, onBehalfOf: { displayName: string } | null, changes: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type InitiativeFactsFragment = { id: string, reference: string, version: number, status: InitiativeStatus, title: string, summary: string, description: string | null, language: Language, theme: Theme, approaches: Array<Approach>, startsOn: string | null, createdAt: string, publishedAt: string | null, reason: string | null, alternative: string | null, takedownGround: string | null, heldUntil: string | null, outcome: string | null, allowedActions: Array<Action>, neighbourhood: { code: string, name: string } | null, initiator: { kind: InitiatorKind, displayName: string }, supportSummary: { requested: number, arranged: number }, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } };

export type PaperLettersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  areaCode?: string | null | undefined;
  posted: boolean;
}>;


export type PaperLettersQuery = { paperLetters: { edges: Array<{ cursor: string, node: { reference: string, addressee: string, areaCode: string, postedOn: string | null, letter: { sha256: string, kind: LetterKind, sentOn: string, html: string, pdf: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PaperLetterLineFragment = { reference: string, addressee: string, areaCode: string, postedOn: string | null, letter: { sha256: string, kind: LetterKind, sentOn: string, html: string, pdf: string } };

export type AreaNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type AreaNamesQuery = { areas: Array<{ code: string, name: string }> };

export type DoRecordPostingMutationVariables = Exact<{
  input: RecordPostingInput;
}>;


export type DoRecordPostingMutation = { recordPosting: { paperLetters: Array<{ postedOn: string | null, letter: { sha256: string } }> | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type PortalConsentQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalConsentQuery = { viewer: { id: string, portalConsent: Array<LetterKind>, organisations: Array<{ id: string, name: string, portalConsent: Array<LetterKind> | null }> } | null };

export type DoConsentToPortalMutationVariables = Exact<{
  input: ConsentToPortalInput;
}>;


export type DoConsentToPortalMutation = { consentToPortal: { portalConsent: Array<LetterKind> | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type LetterBeforehandMutationVariables = Exact<{
  input: PreviewLetterInput;
}>;


export type LetterBeforehandMutation = { previewLetter: { html: string | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type MyPlansQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyPlansQuery = { viewer: { id: string, initiatives: { edges: Array<{ cursor: string, node: { id: string, reference: string, version: number, title: string, language: Language, status: InitiativeStatus, reason: string | null, heldUntil: string | null, allowedActions: Array<Action>, neighbourhood: { code: string, name: string } | null, initiator: { kind: InitiatorKind, displayName: string }, supportSummary: { requested: number, arranged: number }, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null }, supportRequests: { nodes: Array<{ id: string, reference: string, version: number, kind: SupportKind, status: SupportStatus, allowedActions: Array<Action>, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, question: { text: string, deadline: string, stillMissing: string | null } | null, decision: { outcome: DecisionOutcome, obligations: Array<{ id: string, text: string, dueOn: string, owner: string, metOn: string | null }> | null } | null }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MyPlanFragment = { id: string, reference: string, version: number, title: string, language: Language, status: InitiativeStatus, reason: string | null, heldUntil: string | null, allowedActions: Array<Action>, neighbourhood: { code: string, name: string } | null, initiator: { kind: InitiatorKind, displayName: string }, supportSummary: { requested: number, arranged: number }, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null }, supportRequests: { nodes: Array<{ id: string, reference: string, version: number, kind: SupportKind, status: SupportStatus, allowedActions: Array<Action>, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, question: { text: string, deadline: string, stillMissing: string | null } | null, decision: { outcome: DecisionOutcome, obligations: Array<{ id: string, text: string, dueOn: string, owner: string, metOn: string | null }> | null } | null }> } };

export type MyRequestFragment = { id: string, reference: string, version: number, kind: SupportKind, status: SupportStatus, allowedActions: Array<Action>, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null } | null, question: { text: string, deadline: string, stillMissing: string | null } | null, decision: { outcome: DecisionOutcome, obligations: Array<{ id: string, text: string, dueOn: string, owner: string, metOn: string | null }> | null } | null };

export type ThingsOfDraftsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ThingsOfDraftsQuery = { nodes: Array<
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Complaint', id: string }
    | { __typename: 'Facilitator', id: string }
    | { __typename: 'Initiative', reference: string, title: string, id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'SupportRequest', reference: string, kind: SupportKind, id: string, initiative: { id: string, title: string, reference: string } | null }
    | { __typename: 'Viewer', id: string }
   | null> };

export type ObjectionLineFragment = { id: string, status: ObjectionStatus, objector: string | null, lodgedOn: string, late: boolean, dueOn: string | null, outcome: ObjectionOutcome | null, announcedOn: string | null, appealUntil: string | null, allowedActions: Array<Action>, question: { text: string, deadline: string, answeredOn: string | null } | null };

export type PenaltyFactsFragment = { startsOn: string, days: number, amount: number, steps: Array<{ code: TermStepCode, on: string, article: string | null, text: string }> };

export type DecisionLineFragment = { id: string | null, kind: DecisionKind, outcome: DecisionOutcome, amount: number | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, letter: { sha256: string, html: string, pdf: string } | null };

export type LawFactsFragment = { id: string, decisions: Array<{ id: string | null, kind: DecisionKind, outcome: DecisionOutcome, amount: number | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, letter: { sha256: string, html: string, pdf: string } | null }> | null, penalty: { startsOn: string, days: number, amount: number, steps: Array<{ code: TermStepCode, on: string, article: string | null, text: string }> } | null, suspensions: Array<{ kind: SuspensionKind, from: string, until: string, reason: string }> | null, amendments: Array<{ explanation: string, on: string, minor: boolean | null, reason: string | null, need:
      | { __typename: 'CommunicationNeed', message: string, channel: string, by: string | null }
      | { __typename: 'EnforcementPresenceNeed', concern: string, place: string, from: string, until: string }
      | { __typename: 'ExpertiseNeed', question: string, hours: number | null }
      | { __typename: 'FundingNeed', schemeCode: string, amount: number, purpose: string, costs: Array<{ what: string, amount: number }> }
      | { __typename: 'MaterialLoanNeed', from: string, until: string, items: Array<{ what: string, quantity: number }> }
      | { __typename: 'PartnerLinkNeed', partner: string, question: string }
      | { __typename: 'PermitNeed', activity: string, place: string, from: string, until: string, visitors: number | null }
      | { __typename: 'PublicSpaceWorkNeed', work: string, place: string }
      | { __typename: 'SpaceNeed', purpose: string, from: string, until: string, people: number | null }
      | { __typename: 'TrainingNeed', subject: string, people: number | null, by: string | null }
     | null }> | null, hearing: { heardOn: string, report: string } | null, forwarded: { to: string, receivedOn: string, forwardedOn: string, reason: string } | null, objections: Array<{ id: string, status: ObjectionStatus, objector: string | null, lodgedOn: string, late: boolean, dueOn: string | null, outcome: ObjectionOutcome | null, announcedOn: string | null, appealUntil: string | null, allowedActions: Array<Action>, question: { text: string, deadline: string, answeredOn: string | null } | null }> };

export type ObjectionFactsFragment = { decisionId: string | null, text: string, postedOn: string | null, postponedBecause: string | null, reasoning: string | null, decidedOn: string | null, remedyClause: string | null, id: string, status: ObjectionStatus, objector: string | null, lodgedOn: string, late: boolean, dueOn: string | null, outcome: ObjectionOutcome | null, announcedOn: string | null, appealUntil: string | null, allowedActions: Array<Action>, additions: Array<{ text: string, on: string }>, term: { startsOn: string, dueOn: string | null, state: TermState | null, suspendedDays: number, steps: Array<{ code: TermStepCode, on: string, article: string | null, text: string }> } | null, question: { text: string, askedOn: string, deadline: string, answeredOn: string | null } | null, hearing: { heardOn: string, report: string } | null, letter: { sha256: string, html: string, pdf: string, sentOn: string } | null, penalty: { startsOn: string, days: number, amount: number, steps: Array<{ code: TermStepCode, on: string, article: string | null, text: string }> } | null };

export type RequestOfReferenceQueryVariables = Exact<{
  reference: string;
}>;


export type RequestOfReferenceQuery = { initiative: { id: string, supportRequests: { nodes: Array<{ id: string, reference: string }> } } | null };

export type ObjectPageQueryVariables = Exact<{
  id: string;
}>;


export type ObjectPageQuery = { node:
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Complaint', id: string }
    | { __typename: 'Facilitator', id: string }
    | { __typename: 'Initiative', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'SupportRequest', reference: string, version: number, kind: SupportKind, nature: Nature, status: SupportStatus, allowedActions: Array<Action>, id: string, decision: { id: string | null, kind: DecisionKind, outcome: DecisionOutcome, reasoning: string | null, amount: number | null, alternative: string | null, departsFromAdviceBecause: string | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null, ground: { code: string, text: string, article: string } | null, quantities: Array<{ what: string, quantity: number }> | null, obligations: Array<{ id: string, text: string, dueOn: string, owner: string, metOn: string | null }> | null, mandate: { holder: string, body: AdministrativeAuthority, cap: number | null } | null } | null, decisions: Array<{ id: string | null, kind: DecisionKind, outcome: DecisionOutcome, amount: number | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, letter: { sha256: string, html: string, pdf: string } | null }> | null, objections: Array<{ id: string, status: ObjectionStatus, objector: string | null, lodgedOn: string, late: boolean, dueOn: string | null, outcome: ObjectionOutcome | null, announcedOn: string | null, appealUntil: string | null, allowedActions: Array<Action>, question: { text: string, deadline: string, answeredOn: string | null } | null }>, initiative: { id: string, reference: string, title: string, language: Language } | null }
    | { __typename: 'Viewer', id: string }
   | null };

export type ObjectionPageQueryVariables = Exact<{
  id: string;
}>;


export type ObjectionPageQuery = { node:
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Complaint', id: string }
    | { __typename: 'Facilitator', id: string }
    | { __typename: 'Initiative', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'SupportRequest', reference: string, version: number, kind: SupportKind, nature: Nature, status: SupportStatus, id: string, need:
        | { __typename: 'CommunicationNeed', message: string, channel: string, by: string | null }
        | { __typename: 'EnforcementPresenceNeed', concern: string, place: string, from: string, until: string }
        | { __typename: 'ExpertiseNeed', question: string, hours: number | null }
        | { __typename: 'FundingNeed', schemeCode: string, amount: number, purpose: string, costs: Array<{ what: string, amount: number }> }
        | { __typename: 'MaterialLoanNeed', from: string, until: string, items: Array<{ what: string, quantity: number }> }
        | { __typename: 'PartnerLinkNeed', partner: string, question: string }
        | { __typename: 'PermitNeed', activity: string, place: string, from: string, until: string, visitors: number | null }
        | { __typename: 'PublicSpaceWorkNeed', work: string, place: string }
        | { __typename: 'SpaceNeed', purpose: string, from: string, until: string, people: number | null }
        | { __typename: 'TrainingNeed', subject: string, people: number | null, by: string | null }
       | null, decision: { id: string | null, kind: DecisionKind, outcome: DecisionOutcome, reasoning: string | null, amount: number | null, alternative: string | null, departsFromAdviceBecause: string | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null, ground: { code: string, text: string, article: string } | null, quantities: Array<{ what: string, quantity: number }> | null, obligations: Array<{ id: string, text: string, dueOn: string, owner: string, metOn: string | null }> | null, mandate: { holder: string, body: AdministrativeAuthority, cap: number | null } | null } | null, decisions: Array<{ id: string | null, kind: DecisionKind, outcome: DecisionOutcome, reasoning: string | null, amount: number | null, alternative: string | null, departsFromAdviceBecause: string | null, decidedOn: string | null, announcedOn: string | null, objectionUntil: string | null, remedyClause: string | null, ground: { code: string, text: string, article: string } | null, quantities: Array<{ what: string, quantity: number }> | null, obligations: Array<{ id: string, text: string, dueOn: string, owner: string, metOn: string | null }> | null, mandate: { holder: string, body: AdministrativeAuthority, cap: number | null } | null }> | null, objections: Array<{ decisionId: string | null, text: string, postedOn: string | null, postponedBecause: string | null, reasoning: string | null, decidedOn: string | null, remedyClause: string | null, id: string, status: ObjectionStatus, objector: string | null, lodgedOn: string, late: boolean, dueOn: string | null, outcome: ObjectionOutcome | null, announcedOn: string | null, appealUntil: string | null, allowedActions: Array<Action>, additions: Array<{ text: string, on: string }>, term: { startsOn: string, dueOn: string | null, state: TermState | null, suspendedDays: number, steps: Array<{ code: TermStepCode, on: string, article: string | null, text: string }> } | null, question: { text: string, askedOn: string, deadline: string, answeredOn: string | null } | null, hearing: { heardOn: string, report: string } | null, letter: { sha256: string, html: string, pdf: string, sentOn: string } | null, penalty: { startsOn: string, days: number, amount: number, steps: Array<{ code: TermStepCode, on: string, article: string | null, text: string }> } | null }>, initiative: { id: string, reference: string, title: string, language: Language, neighbourhood: { code: string, name: string } | null, initiator: { kind: InitiatorKind, displayName: string }, timeline: { nodes: Array<{ id: string, at: string, kind: ActivityKind, text: string, reason: string | null, next: string | null, visibility: Visibility, supportRequestReference: string | null, actor: { role: ActorRole, displayName: string } | null, onBehalfOf: { displayName: string } | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> } } | null }
    | { __typename: 'Viewer', id: string }
   | null };

export type ObjectionInTimeQueryVariables = Exact<{
  input: ObjectionReceivedTermInput;
}>;


export type ObjectionInTimeQuery = { term: { dueOn: string | null, steps: Array<{ code: TermStepCode, on: string, article: string | null, text: string }> } };

export type MostPenaltyQueryVariables = Exact<{
  dueOn: string;
  noticeReceivedOn: string;
  on: string;
}>;


export type MostPenaltyQuery = { penalty: { days: number, amount: number } | null };

export type ObjectionsOnMyPlansQueryVariables = Exact<{ [key: string]: never; }>;


export type ObjectionsOnMyPlansQuery = { viewer: { id: string, initiatives: { nodes: Array<{ id: string, reference: string, title: string, language: Language, supportRequests: { nodes: Array<{ id: string, reference: string, kind: SupportKind, objections: Array<{ id: string, status: ObjectionStatus, objector: string | null, lodgedOn: string, late: boolean, dueOn: string | null, outcome: ObjectionOutcome | null, announcedOn: string | null, appealUntil: string | null, allowedActions: Array<Action>, question: { text: string, deadline: string, answeredOn: string | null } | null }> }> } }> } } | null };

export type ObjectionsElsewhereQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ObjectionsElsewhereQuery = { nodes: Array<
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Complaint', id: string }
    | { __typename: 'Facilitator', id: string }
    | { __typename: 'Initiative', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'SupportRequest', reference: string, kind: SupportKind, id: string, objections: Array<{ id: string, status: ObjectionStatus, objector: string | null, lodgedOn: string, late: boolean, dueOn: string | null, outcome: ObjectionOutcome | null, announcedOn: string | null, appealUntil: string | null, allowedActions: Array<Action>, question: { text: string, deadline: string, answeredOn: string | null } | null }>, initiative: { id: string, reference: string, title: string, language: Language } | null }
    | { __typename: 'Viewer', id: string }
   | null> };

export type DoLodgeObjectionMutationVariables = Exact<{
  input: LodgeObjectionInput;
}>;


export type DoLodgeObjectionMutation = { lodgeObjection: { supportRequest: { id: string, version: number, reference: string, objections: Array<{ id: string, status: ObjectionStatus, dueOn: string | null }> } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoDecideObjectionMutationVariables = Exact<{
  input: DecideObjectionInput;
}>;


export type DoDecideObjectionMutation = { decideObjection: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoAskObjectionGroundsMutationVariables = Exact<{
  input: AskObjectionGroundsInput;
}>;


export type DoAskObjectionGroundsMutation = { askObjectionGrounds: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoAddObjectionGroundsMutationVariables = Exact<{
  input: AddObjectionGroundsInput;
}>;


export type DoAddObjectionGroundsMutation = { addObjectionGrounds: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoWithdrawObjectionMutationVariables = Exact<{
  input: WithdrawObjectionInput;
}>;


export type DoWithdrawObjectionMutation = { withdrawObjection: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoPostponeObjectionDecisionMutationVariables = Exact<{
  input: PostponeObjectionDecisionInput;
}>;


export type DoPostponeObjectionDecisionMutation = { postponeObjectionDecision: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoRecordHearingMutationVariables = Exact<{
  input: RecordHearingInput;
}>;


export type DoRecordHearingMutation = { recordHearing: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoGiveNoticeOfDefaultMutationVariables = Exact<{
  input: NoticeOfDefaultInput;
}>;


export type DoGiveNoticeOfDefaultMutation = { giveNoticeOfDefault: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoFixPenaltyMutationVariables = Exact<{
  input: FixPenaltyInput;
}>;


export type DoFixPenaltyMutation = { fixPenalty: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoSuspendTermMutationVariables = Exact<{
  input: SuspendTermInput;
}>;


export type DoSuspendTermMutation = { suspendTerm: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoAmendRequestMutationVariables = Exact<{
  input: AmendRequestInput;
}>;


export type DoAmendRequestMutation = { amendRequest: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoDeclareConflictMutationVariables = Exact<{
  input: DeclareConflictInput;
}>;


export type DoDeclareConflictMutation = { declareConflict: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type DoForwardRequestMutationVariables = Exact<{
  input: ForwardRequestInput;
}>;


export type DoForwardRequestMutation = { forwardRequest: { supportRequest: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type AmendPageQueryVariables = Exact<{
  id: string;
}>;


export type AmendPageQuery = { node:
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Complaint', id: string }
    | { __typename: 'Facilitator', id: string }
    | { __typename: 'Initiative', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'SupportRequest', reference: string, version: number, kind: SupportKind, nature: Nature, allowedActions: Array<Action>, id: string, need:
        | { __typename: 'CommunicationNeed', message: string, channel: string, by: string | null }
        | { __typename: 'EnforcementPresenceNeed', concern: string, place: string, from: string, until: string }
        | { __typename: 'ExpertiseNeed', question: string, hours: number | null }
        | { __typename: 'FundingNeed', schemeCode: string, amount: number, purpose: string, costs: Array<{ what: string, amount: number }> }
        | { __typename: 'MaterialLoanNeed', from: string, until: string, items: Array<{ what: string, quantity: number }> }
        | { __typename: 'PartnerLinkNeed', partner: string, question: string }
        | { __typename: 'PermitNeed', activity: string, place: string, from: string, until: string, visitors: number | null }
        | { __typename: 'PublicSpaceWorkNeed', work: string, place: string }
        | { __typename: 'SpaceNeed', purpose: string, from: string, until: string, people: number | null }
        | { __typename: 'TrainingNeed', subject: string, people: number | null, by: string | null }
       | null, initiative: { id: string, reference: string, title: string, language: Language } | null }
    | { __typename: 'Viewer', id: string }
   | null };

export type PlaybooksPageQueryVariables = Exact<{
  language?: Language | null | undefined;
}>;


export type PlaybooksPageQuery = { playbooks: Array<{ code: string, title: string, theme: Theme, approaches: Array<Approach>, checklist: Array<string>, supportKinds: Array<SupportKind>, initiatorKinds: Array<InitiatorKind>, budget: { minimum: number, typical: number, maximum: number } }> };

export type PlacesToChooseQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesToChooseQuery = { areas: Array<{ code: string, name: string, districts: Array<{ code: string, name: string, neighbourhoods: Array<{ code: string, name: string }> }> }> };

export type ExamplePlansQueryVariables = Exact<{ [key: string]: never; }>;


export type ExamplePlansQuery = { playbooks: Array<{ code: string, title: string, theme: Theme, approaches: Array<Approach>, checklist: Array<string> }> };

export type DoProposeInitiativeMutationVariables = Exact<{
  input: ProposeInitiativeInput;
}>;


export type DoProposeInitiativeMutation = { proposeInitiative: { initiative: { id: string, reference: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type InitiativeToEditQueryVariables = Exact<{
  reference: string;
}>;


export type InitiativeToEditQuery = { initiative: { id: string, reference: string, version: number, status: InitiativeStatus, title: string, summary: string, description: string | null, language: Language, theme: Theme, approaches: Array<Approach>, startsOn: string | null, reason: string | null, allowedActions: Array<Action>, neighbourhood: { code: string, name: string } | null } | null };

export type DoEditInitiativeMutationVariables = Exact<{
  input: EditInitiativeInput;
}>;


export type DoEditInitiativeMutation = { editInitiative: { initiative: { id: string, version: number } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type ViewerOfPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerOfPageQuery = { viewer: { id: string, displayName: string, roles: Array<Role>, assurance: Assurance, areas: Array<{ code: string, name: string }>, organisations: Array<{ id: string, name: string, kvkNumber: string }> } | null };

export type SupportPageQueryVariables = Exact<{
  reference: string;
}>;


export type SupportPageQuery = { initiative: { id: string, reference: string, title: string, status: InitiativeStatus, language: Language, allowedActions: Array<Action>, neighbourhood: { code: string, name: string, area: { code: string, name: string } } | null, initiator: { kind: InitiatorKind, displayName: string, organisation: { id: string, name: string } | null } } | null };

export type SchemesToChooseQueryVariables = Exact<{ [key: string]: never; }>;


export type SchemesToChooseQuery = { schemes: Array<{ code: string, name: string, summary: string, supportKinds: Array<SupportKind>, defaultFor: Array<SupportKind>, nature: Nature, legalEntityAbove: number | null, areaCodes: Array<string>, initiatorKinds: Array<InitiatorKind>, obligations: Array<string>, mostPerRequest: number | null, daysBeforeMeeting: number | null, grounds: Array<{ code: string, text: string, article: string, outcomes: Array<DecisionOutcome> }>, criteria: Array<{ text: string, article: string }>, accountingBands: Array<{ upTo: number | null, form: AccountingForm }>, meetings: Array<{ areaCode: string | null, on: string }> }> };

export type TermBeforehandQueryVariables = Exact<{
  input: TermInput;
}>;


export type TermBeforehandQuery = { term: { startsOn: string, dueOn: string | null, state: TermState | null, suspendedDays: number, steps: Array<{ code: TermStepCode, on: string, article: string | null, text: string }> } };

export type OwnPlansQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnPlansQuery = { viewer: { id: string, initiatives: { nodes: Array<{ id: string }> } } | null };

export type DoRequestSupportMutationVariables = Exact<{
  input: RequestSupportInput;
}>;


export type DoRequestSupportMutation = { requestSupport: { supportRequest: { id: string, reference: string, kind: SupportKind } | null, errors: Array<
      | { __typename: 'AssuranceTooLowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ConflictOfInterestError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'DeadlineRequiredError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'ForbiddenError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'FourEyesError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'IdempotencyConflictError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'MandateExceededError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotAllowedNowError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'OpenRequestsError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'PersonalDataError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'StaleVersionError', code: UserErrorCode, message: string, path: Array<string> }
      | { __typename: 'TermPassedError', code: UserErrorCode, message: string, path: Array<string> }
    >, warnings: Array<{ code: WarningCode, message: string, path: Array<string> }> } };

export type TermSchemesQueryVariables = Exact<{ [key: string]: never; }>;


export type TermSchemesQuery = { schemes: Array<{ code: string, name: string, supportKinds: Array<SupportKind>, nature: Nature, termWeeks: number }> };

export type PenaltyOnDayQueryVariables = Exact<{
  dueOn: string;
  noticeReceivedOn: string;
  on: string;
  announcedOn?: string | null | undefined;
  never: string;
}>;


export type PenaltyOnDayQuery = { penalty: { startsOn: string, days: number, amount: number, steps: Array<{ code: TermStepCode, on: string, article: string | null, text: string }> } | null, most: { days: number, amount: number, steps: Array<{ code: TermStepCode, on: string, article: string | null, text: string }> } | null };

export type MorningPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: WorkFilter | null | undefined;
}>;


export type MorningPageQuery = { workQueue: { nodes: Array<{ id: string, kind: WorkItemKind, title: string, reference: string, version: number, late: boolean, allowedActions: Array<Action>, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null }, neighbourhood: { code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WorkRowFragment = { id: string, kind: WorkItemKind, title: string, reference: string, version: number, late: boolean, allowedActions: Array<Action>, waitingOn: { party: WaitingParty, name: string | null, since: string | null, subject: string | null, dueOn: string | null }, neighbourhood: { code: string, name: string } | null };

export const BoardDocument = {"__meta__":{"hash":"sha256:21ff6c675ab9e0f0ab62d6b5d9058025f4ec7ec9ca3b0fd57ab1df1e18ba380d"}} as TypedDocument<BoardQuery, BoardQueryVariables>;
export const BoardFilteredDocument = {"__meta__":{"hash":"sha256:c6f12f9221819c9c315bb1778b77c679e3f9a9199bbb6b093aa0940915bc8815"}} as TypedDocument<BoardFilteredQuery, BoardFilteredQueryVariables>;
export const InitiativePageDocument = {"__meta__":{"hash":"sha256:484a490fa88404879b0259c002fae39a19c5b8acb9df7dca4307b0335cbe742e"}} as TypedDocument<InitiativePageQuery, InitiativePageQueryVariables>;
export const NodeByIdDocument = {"__meta__":{"hash":"sha256:4b874610b09419d48602f9c9eb24aec0269442f809541448b555d4ba5e1331f9"}} as TypedDocument<NodeByIdQuery, NodeByIdQueryVariables>;
export const AreasDocument = {"__meta__":{"hash":"sha256:58d521ce6422167f8047196521c31202f51f91be06bedd47a0e1956737bd16de"}} as TypedDocument<AreasQuery, AreasQueryVariables>;
export const SchemesDocument = {"__meta__":{"hash":"sha256:ea06fbce6ff70e1809812876a51c96c21d32e445428fccebc7fa6ede5f2142dc"}} as TypedDocument<SchemesQuery, SchemesQueryVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:359f0517a4c74d5eb5531abbdaf1d8ff9c325cb54c0478a1e990dcaae225edf1"}} as TypedDocument<ViewerQuery, ViewerQueryVariables>;
export const PlaybooksDocument = {"__meta__":{"hash":"sha256:11079867bf18407f086cda15a19059275aa44c919309ffa011731cba2087f80f"}} as TypedDocument<PlaybooksQuery, PlaybooksQueryVariables>;
export const ProposeDocument = {"__meta__":{"hash":"sha256:3a5d139db1306ed66a7d3d4292674bd6cf0f348bbf350506f89cec95a8ce590c"}} as TypedDocument<ProposeMutation, ProposeMutationVariables>;
export const EditDocument = {"__meta__":{"hash":"sha256:3eea614a32ec5cd3c83376cd9e31a48e6cbd85962999563cba3ddb4fc434f6d7"}} as TypedDocument<EditMutation, EditMutationVariables>;
export const SubmitDocument = {"__meta__":{"hash":"sha256:5bb24bb22c7dc36d257a8eae953b8f612fa52ac0cc933a7af7e95f9e337af6ce"}} as TypedDocument<SubmitMutation, SubmitMutationVariables>;
export const PublishDocument = {"__meta__":{"hash":"sha256:dc217e89cbc604ed646711f71e7a51f5f0830c21328f9594dda566c1eea10d42"}} as TypedDocument<PublishMutation, PublishMutationVariables>;
export const ReturnDocument = {"__meta__":{"hash":"sha256:ae61ed345172966682889a6ded1a03fdb3a00b4e594d09532e2cfed5805ad898"}} as TypedDocument<ReturnMutation, ReturnMutationVariables>;
export const RejectDocument = {"__meta__":{"hash":"sha256:95d6111d45e0a92bd65436edb36d61ccad600d07d3503eef65669803e77c9857"}} as TypedDocument<RejectMutation, RejectMutationVariables>;
export const WithdrawDocument = {"__meta__":{"hash":"sha256:22199b5123b1672a18e7838d200564d30541f73b703c57dc6daa449934ea9cb0"}} as TypedDocument<WithdrawMutation, WithdrawMutationVariables>;
export const StartDocument = {"__meta__":{"hash":"sha256:061ba95fb80939ff7ddc4084c5819c1b93386e79b1ad9d66692d256d7042bad0"}} as TypedDocument<StartMutation, StartMutationVariables>;
export const HoldDocument = {"__meta__":{"hash":"sha256:6c2eeb2153c47ad7da3623a086e9a76760b8362a8ca60bc479cb9e6073a28612"}} as TypedDocument<HoldMutation, HoldMutationVariables>;
export const ResumeDocument = {"__meta__":{"hash":"sha256:b500b11c912a92c7cad4f765962f55094787d2d724cb5ed8f917915a2f18e282"}} as TypedDocument<ResumeMutation, ResumeMutationVariables>;
export const TakeDownDocument = {"__meta__":{"hash":"sha256:08002abc67f684b7a8b9efe5e14db3b01529e3e5984c0e81048e46e341817b58"}} as TypedDocument<TakeDownMutation, TakeDownMutationVariables>;
export const CompleteInitiativeDocument = {"__meta__":{"hash":"sha256:23fb7eb89d8e8f64615bead5955891d72df545f4c23d37920390ce7052394a04"}} as TypedDocument<CompleteInitiativeMutation, CompleteInitiativeMutationVariables>;
export const RequestSupportDocument = {"__meta__":{"hash":"sha256:55b23f3ebe42d0f4847727cbaa5575d27ed8bd20ae85165ef82f3488ba0ea90c"}} as TypedDocument<RequestSupportMutation, RequestSupportMutationVariables>;
export const TakeDocument = {"__meta__":{"hash":"sha256:183249aca0602fdf2852a4b935d2a392e6bf8e0373a874572ed090514f25c13c"}} as TypedDocument<TakeMutation, TakeMutationVariables>;
export const AskToCompleteDocument = {"__meta__":{"hash":"sha256:539e31ed870e43febc79daef08ae3a640978665ca4f4bc8543e010d02e8e9ce4"}} as TypedDocument<AskToCompleteMutation, AskToCompleteMutationVariables>;
export const CompleteRequestDocument = {"__meta__":{"hash":"sha256:e9a5fd7745a44f6b2b2d60bacd34078b2d59ec262c542eebfcc065b37d306804"}} as TypedDocument<CompleteRequestMutation, CompleteRequestMutationVariables>;
export const StillIncompleteDocument = {"__meta__":{"hash":"sha256:5c07099556f6aa5e8e19bb3ad089c523517aca4a274f6fb8232074549ff1cf2d"}} as TypedDocument<StillIncompleteMutation, StillIncompleteMutationVariables>;
export const StartReviewDocument = {"__meta__":{"hash":"sha256:cfc06201f495e3cda4cd7719eb29ef9a827a976886767a610d2489c1f428364a"}} as TypedDocument<StartReviewMutation, StartReviewMutationVariables>;
export const ExtendTermDocument = {"__meta__":{"hash":"sha256:805639a7332019da6cc91a00fa0ea17d5f231fc970c17a128770ad4b7f22827a"}} as TypedDocument<ExtendTermMutation, ExtendTermMutationVariables>;
export const AskAdviceDocument = {"__meta__":{"hash":"sha256:44337b9410b9888fa9fd9905f86738d282b1c09ea828832cc025fc8b7a21666a"}} as TypedDocument<AskAdviceMutation, AskAdviceMutationVariables>;
export const GiveAdviceDocument = {"__meta__":{"hash":"sha256:2c384914526e13f1f11df67a8f1b74d59eb2e67c84348ce50f75583ff5ff3361"}} as TypedDocument<GiveAdviceMutation, GiveAdviceMutationVariables>;
export const EndAdviceDocument = {"__meta__":{"hash":"sha256:d5e7e96934f3408469393837b9eaf47679a1f1437611f61b16e57f9761e314ea"}} as TypedDocument<EndAdviceMutation, EndAdviceMutationVariables>;
export const DecideDocument = {"__meta__":{"hash":"sha256:740145e4b909d0a9c6bae91286c07460a85a5e08e3bd450993607040e34bbb88"}} as TypedDocument<DecideMutation, DecideMutationVariables>;
export const ConfirmDocument = {"__meta__":{"hash":"sha256:979ca5a766e6b7513d5c1ab8f91afc43e36fb160965aef9e6f63f654bf4d17b7"}} as TypedDocument<ConfirmMutation, ConfirmMutationVariables>;
export const AnnounceDocument = {"__meta__":{"hash":"sha256:601a8626ca382732e9fa44b6717a135697815062d3f67096566137073923e82b"}} as TypedDocument<AnnounceMutation, AnnounceMutationVariables>;
export const WithdrawRequestDocument = {"__meta__":{"hash":"sha256:519743d2d4bf20e526600c6ee3158af0ceefdc067d4890ece2f88028b3bee9fd"}} as TypedDocument<WithdrawRequestMutation, WithdrawRequestMutationVariables>;
export const PlanCommitmentDocument = {"__meta__":{"hash":"sha256:8a19f42c129f53c33cbb1a9505e3e5af5ad760e7c24d7f9c3e9a2f4065f1d99f"}} as TypedDocument<PlanCommitmentMutation, PlanCommitmentMutationVariables>;
export const StartCommitmentDocument = {"__meta__":{"hash":"sha256:b2a8612a38d9ad3bf9393519ba812ea0af8462ff95b14fbb19816ae6e5eafff6"}} as TypedDocument<StartCommitmentMutation, StartCommitmentMutationVariables>;
export const FulfilCommitmentDocument = {"__meta__":{"hash":"sha256:c0c0a3fafd8bc70eb3ce0da5f512b4846c5ccddfe89796661ef7459dfa040546"}} as TypedDocument<FulfilCommitmentMutation, FulfilCommitmentMutationVariables>;
export const PostponeCommitmentDocument = {"__meta__":{"hash":"sha256:9e0bc62675fcd6245726332b4058ebf5beca630889a1a6eb998728f34be3d745"}} as TypedDocument<PostponeCommitmentMutation, PostponeCommitmentMutationVariables>;
export const CancelCommitmentDocument = {"__meta__":{"hash":"sha256:09fd0afb457a973df50068c3dae74175860f3816bc3b9ea71be27918364291a0"}} as TypedDocument<CancelCommitmentMutation, CancelCommitmentMutationVariables>;
export const ConfirmDeliveryDocument = {"__meta__":{"hash":"sha256:17af95e395487f0e7abaafc79854c9a86f4c36ade9b9a8de1f81bf09760514eb"}} as TypedDocument<ConfirmDeliveryMutation, ConfirmDeliveryMutationVariables>;
export const MeetObligationDocument = {"__meta__":{"hash":"sha256:95729c215d22a4b66fee218ac72ad6607eb6e5f364fe0bc81d6517db573804f0"}} as TypedDocument<MeetObligationMutation, MeetObligationMutationVariables>;
export const ReportNotDeliveredDocument = {"__meta__":{"hash":"sha256:a8e4e47e9ce884f438f1ae3ecf68646ad3604e54633440f9d9095ac3b63bc53e"}} as TypedDocument<ReportNotDeliveredMutation, ReportNotDeliveredMutationVariables>;
export const CloseRequestDocument = {"__meta__":{"hash":"sha256:42a5a95fed5beb2d3979177251acbe08ff136a1253b86ed63fe4f3ca9fb2e9f4"}} as TypedDocument<CloseRequestMutation, CloseRequestMutationVariables>;
export const WorkQueueDocument = {"__meta__":{"hash":"sha256:20e59f7cd7e43fc77e730928a70e3a3b8f00ee767c3a0a6b8b8b4853178ac7e8"}} as TypedDocument<WorkQueueQuery, WorkQueueQueryVariables>;
export const FacilitatorsDocument = {"__meta__":{"hash":"sha256:261ce4a76a7ea15d84513d5729ccee9257c81ce92de275b1fe41ccf82393496b"}} as TypedDocument<FacilitatorsQuery, FacilitatorsQueryVariables>;
export const TermDocument = {"__meta__":{"hash":"sha256:c5f0052165f2df89e47e2210a1b97479c727d87d6ed9895b36d460d4e92abab2"}} as TypedDocument<TermQuery, TermQueryVariables>;
export const PenaltyDocument = {"__meta__":{"hash":"sha256:1c91a0c8424daf8aae57f9d5143ccd49277f5a908ea0a65cb5f0cca240252780"}} as TypedDocument<PenaltyQuery, PenaltyQueryVariables>;
export const NoticeOfDefaultDocument = {"__meta__":{"hash":"sha256:585d51a38784ea74166676e11dcea36d150ce167155ccf9e4cb1b59a046680ce"}} as TypedDocument<NoticeOfDefaultMutation, NoticeOfDefaultMutationVariables>;
export const ObjectDocument = {"__meta__":{"hash":"sha256:ca5532499652526d623d2b97cf88f53fd8115567ce218258ffbe998280417b9a"}} as TypedDocument<ObjectMutation, ObjectMutationVariables>;
export const DecideObjectionDocument = {"__meta__":{"hash":"sha256:3197ee755fc3cae0aa214199154d5153d6b34847a412ba8b428251a7ed75df89"}} as TypedDocument<DecideObjectionMutation, DecideObjectionMutationVariables>;
export const PostponeObjectionDecisionDocument = {"__meta__":{"hash":"sha256:de538cf933ced453a896c5ba566d6176e377b16d8bd020830959ecf20237ab0d"}} as TypedDocument<PostponeObjectionDecisionMutation, PostponeObjectionDecisionMutationVariables>;
export const WithdrawObjectionDocument = {"__meta__":{"hash":"sha256:341f3d73fb87afde567528f24fcfe44fe9238e83f75192536bc6962b89fdf5d2"}} as TypedDocument<WithdrawObjectionMutation, WithdrawObjectionMutationVariables>;
export const SuspendTermDocument = {"__meta__":{"hash":"sha256:445457d8f2c8054f8e14e24a6b0b10163f27b605c3087d2f7e9e6d5f086cddd5"}} as TypedDocument<SuspendTermMutation, SuspendTermMutationVariables>;
export const AmendDocument = {"__meta__":{"hash":"sha256:c257d9452faa7fed7a07d83626bbf1698ddbfc0a896fdd777bb045fe51ded8c1"}} as TypedDocument<AmendMutation, AmendMutationVariables>;
export const DeclareConflictDocument = {"__meta__":{"hash":"sha256:511a7b0bcda7301e685fe626f41126d8f1eabfbfc243f7f25340094cc3e4f4a8"}} as TypedDocument<DeclareConflictMutation, DeclareConflictMutationVariables>;
export const DecisionsDocument = {"__meta__":{"hash":"sha256:93b79a2bddde56fbbfec132aeb7adc399f2744e7e91f5cc3fb105fea2f72912b"}} as TypedDocument<DecisionsQuery, DecisionsQueryVariables>;
export const DoSubmitInitiativeDocument = {"__meta__":{"hash":"sha256:33cf30f6b078fdb0f6f267f1546b5b1ea1b8930912c8794ee95b32735c5805a2"}} as TypedDocument<DoSubmitInitiativeMutation, DoSubmitInitiativeMutationVariables>;
export const DoPublishInitiativeDocument = {"__meta__":{"hash":"sha256:3f78ea6ff0b07d08deffeef1af9aa38bbd3c84040c8695326af31223601dbf47"}} as TypedDocument<DoPublishInitiativeMutation, DoPublishInitiativeMutationVariables>;
export const DoReturnInitiativeDocument = {"__meta__":{"hash":"sha256:74235a2e9e1cce6ef2d2e6e1611a586be8d40b517484ad88519defa64e118041"}} as TypedDocument<DoReturnInitiativeMutation, DoReturnInitiativeMutationVariables>;
export const DoRejectInitiativeDocument = {"__meta__":{"hash":"sha256:58807d1c3e2d27998cd2c7e089d0e8f39d1747e233fb3f53633195211f378e18"}} as TypedDocument<DoRejectInitiativeMutation, DoRejectInitiativeMutationVariables>;
export const DoStartInitiativeDocument = {"__meta__":{"hash":"sha256:8d4a0605123b5f5aed23771fc3836198cfe3d6495f9938f9b571ea8253e3a92d"}} as TypedDocument<DoStartInitiativeMutation, DoStartInitiativeMutationVariables>;
export const DoHoldInitiativeDocument = {"__meta__":{"hash":"sha256:c7123c56955ec98da3cf037a7ced434fc88a047676ef905e723e2b5fd9bf1fd6"}} as TypedDocument<DoHoldInitiativeMutation, DoHoldInitiativeMutationVariables>;
export const DoResumeInitiativeDocument = {"__meta__":{"hash":"sha256:98256c19f3351a778cc8fc590cbfb8e80d36a29bc6e58028ecf31d71226a6f26"}} as TypedDocument<DoResumeInitiativeMutation, DoResumeInitiativeMutationVariables>;
export const DoCompleteInitiativeDocument = {"__meta__":{"hash":"sha256:0bc8678b878b62b171996651b0c36ba375111e4a589787aeed29b00637b625ee"}} as TypedDocument<DoCompleteInitiativeMutation, DoCompleteInitiativeMutationVariables>;
export const DoWithdrawInitiativeDocument = {"__meta__":{"hash":"sha256:4bc9268028683845f15b04b41c5dbd3975f5f2cf15f4a27c8f87a32cc169f84f"}} as TypedDocument<DoWithdrawInitiativeMutation, DoWithdrawInitiativeMutationVariables>;
export const DoTakeDownInitiativeDocument = {"__meta__":{"hash":"sha256:8705a7e93ec33251b226f812ce8c9808ccaa7aea51e89b9ab30e5c6e0beed0bc"}} as TypedDocument<DoTakeDownInitiativeMutation, DoTakeDownInitiativeMutationVariables>;
export const DoTakeSupportRequestDocument = {"__meta__":{"hash":"sha256:d5545021d104c9c4ffa0ba50e99fad1efe7fc86c6ab915f82d0836f6b6b0fa83"}} as TypedDocument<DoTakeSupportRequestMutation, DoTakeSupportRequestMutationVariables>;
export const DoAskToCompleteDocument = {"__meta__":{"hash":"sha256:60f16457222ad457360306c8ee69dc77555ee2e267c53c28b517944a47d42980"}} as TypedDocument<DoAskToCompleteMutation, DoAskToCompleteMutationVariables>;
export const DoCompleteSupportRequestDocument = {"__meta__":{"hash":"sha256:f8c750d1553438c0f42d16249faa31ef3c82b22e55046cf9e1b702ff346ee171"}} as TypedDocument<DoCompleteSupportRequestMutation, DoCompleteSupportRequestMutationVariables>;
export const DoStillIncompleteDocument = {"__meta__":{"hash":"sha256:b786b870cdd44e77a6b2cbec9102a55bd171d4afe2fa4899f20fc6f4af6eef1f"}} as TypedDocument<DoStillIncompleteMutation, DoStillIncompleteMutationVariables>;
export const DoStartReviewDocument = {"__meta__":{"hash":"sha256:67bd7572ca826ac3b584da07bf3cf48f7d01c5532b9f228eec16c8f230091ede"}} as TypedDocument<DoStartReviewMutation, DoStartReviewMutationVariables>;
export const DoExtendDecisionTermDocument = {"__meta__":{"hash":"sha256:6c79647d652e243086e12e81baa105e34386291b3d2454c7b25eae41f0302fa6"}} as TypedDocument<DoExtendDecisionTermMutation, DoExtendDecisionTermMutationVariables>;
export const DoAskAdviceDocument = {"__meta__":{"hash":"sha256:801c138efcc5370357fab5b82447d812572958802d46550410cb8db29ccc5fd2"}} as TypedDocument<DoAskAdviceMutation, DoAskAdviceMutationVariables>;
export const DoGiveAdviceDocument = {"__meta__":{"hash":"sha256:7f6fc8123e1725ae464a9bdd2320aee21a6f6943c285688934fcfaf282a7ed2a"}} as TypedDocument<DoGiveAdviceMutation, DoGiveAdviceMutationVariables>;
export const DoEndAdviceDocument = {"__meta__":{"hash":"sha256:589353da276907aa157f9bab343ff6302e35f2c6eb9f64a3b8af64c05cf6ea21"}} as TypedDocument<DoEndAdviceMutation, DoEndAdviceMutationVariables>;
export const DoConfirmDecisionDocument = {"__meta__":{"hash":"sha256:2792c1db8d41c7eaa0a863b36c8a366795954577db245475112abd471ea58cd6"}} as TypedDocument<DoConfirmDecisionMutation, DoConfirmDecisionMutationVariables>;
export const DoAnnounceDecisionDocument = {"__meta__":{"hash":"sha256:7f4c5d14daf752031a48b8d58635127be9989dc5c9e7ec460515f53103227b85"}} as TypedDocument<DoAnnounceDecisionMutation, DoAnnounceDecisionMutationVariables>;
export const DoWithdrawSupportRequestDocument = {"__meta__":{"hash":"sha256:78102eec33984f2f3f4c573f269c63bf471e9d7f1af1ac7a82110693c350ac11"}} as TypedDocument<DoWithdrawSupportRequestMutation, DoWithdrawSupportRequestMutationVariables>;
export const DoConfirmDeliveryDocument = {"__meta__":{"hash":"sha256:07e59b9691427ee25cdc1d2eafa485afe107fb5fdb9096acb3cc87c850e3e5c8"}} as TypedDocument<DoConfirmDeliveryMutation, DoConfirmDeliveryMutationVariables>;
export const DoReportNotDeliveredDocument = {"__meta__":{"hash":"sha256:f6859798a010f90c2bbf365d21383e343824184c16cdcd34b85b8126318f5ddb"}} as TypedDocument<DoReportNotDeliveredMutation, DoReportNotDeliveredMutationVariables>;
export const DoMeetObligationDocument = {"__meta__":{"hash":"sha256:a994223f5f35999c5a4313886b96c6d8b2514d1e411fdca3ee5397cba23fa5c7"}} as TypedDocument<DoMeetObligationMutation, DoMeetObligationMutationVariables>;
export const DoCloseSupportRequestDocument = {"__meta__":{"hash":"sha256:dbc14bc086362684705b2c3a27d06227732380a676b9ee736d5d394b99685f0d"}} as TypedDocument<DoCloseSupportRequestMutation, DoCloseSupportRequestMutationVariables>;
export const DoStartCommitmentDocument = {"__meta__":{"hash":"sha256:0737a43340122194b20d2110a56aba2977bf66c8eabb93f083f02e3ab2c28d26"}} as TypedDocument<DoStartCommitmentMutation, DoStartCommitmentMutationVariables>;
export const DoFulfilCommitmentDocument = {"__meta__":{"hash":"sha256:d0003c251895dc0526976956e9f7d9fa84c6bf642d53bcd423d8374a5befa4d9"}} as TypedDocument<DoFulfilCommitmentMutation, DoFulfilCommitmentMutationVariables>;
export const DoPostponeCommitmentDocument = {"__meta__":{"hash":"sha256:f113c8d0995e521c25fc8da6d191f720990dbf99732c7fb90e60c7ca57962be7"}} as TypedDocument<DoPostponeCommitmentMutation, DoPostponeCommitmentMutationVariables>;
export const DoCancelCommitmentDocument = {"__meta__":{"hash":"sha256:f8ca742cb183a3cd30addbc9596c9d3d42c403fafd73b238c2782ca0e05cf39d"}} as TypedDocument<DoCancelCommitmentMutation, DoCancelCommitmentMutationVariables>;
export const DoPlanCommitmentDocument = {"__meta__":{"hash":"sha256:504d644c629c7d6f410d961f788ebe8366ecc2314625c1a411cc29e865b5aaf3"}} as TypedDocument<DoPlanCommitmentMutation, DoPlanCommitmentMutationVariables>;
export const WhoCanCarryOutDocument = {"__meta__":{"hash":"sha256:0b71bdc436af1bc098f6308c433f5f31134629fd5dbb9013238f3077bfe37ddc"}} as TypedDocument<WhoCanCarryOutQuery, WhoCanCarryOutQueryVariables>;
export const WhatChangedDocument = {"__meta__":{"hash":"sha256:179bbb43e5dae9754fa04e47d33357df47cb0feac365bce28fef897cc711f913"}} as TypedDocument<WhatChangedQuery, WhatChangedQueryVariables>;
export const BoardPageDocument = {"__meta__":{"hash":"sha256:a453838e3ad77214986734221741778c1d846d43b0b3985149f8e7c5c7307a6e"}} as TypedDocument<BoardPageQuery, BoardPageQueryVariables>;
export const BoardPlacesDocument = {"__meta__":{"hash":"sha256:96afb50fbc10820ea68a5118af4e8f2cddad727b5996942ea1da53da49dab78b"}} as TypedDocument<BoardPlacesQuery, BoardPlacesQueryVariables>;
export const CommitmentsPageDocument = {"__meta__":{"hash":"sha256:c2b73ea6834b2d5c2d01538bd0ae8016568464a66c8f9e68b1776e4df6350ba7"}} as TypedDocument<CommitmentsPageQuery, CommitmentsPageQueryVariables>;
export const CommitmentsByIdDocument = {"__meta__":{"hash":"sha256:1cc61caa8ef8d19f22c0d6aa5a8f71fe0ff488d896c3484593661843fee5623a"}} as TypedDocument<CommitmentsByIdQuery, CommitmentsByIdQueryVariables>;
export const BehindCommitmentDocument = {"__meta__":{"hash":"sha256:d9980d971b1e403d437d49b2fafd4cfeee3c7338779ef6a88551e2983e333afc"}} as TypedDocument<BehindCommitmentQuery, BehindCommitmentQueryVariables>;
export const ComplaintsDocument = {"__meta__":{"hash":"sha256:b1affa21bd7c03183c8faf7207b9aa81e0ec2afb1c15bafdfeafaf4fb6d86e5d"}} as TypedDocument<ComplaintsQuery, ComplaintsQueryVariables>;
export const ComplaintPageDocument = {"__meta__":{"hash":"sha256:1e5042ff0daafc38d55b7103176b663e1c6636a25e6ed26826f7c40dcb59d00e"}} as TypedDocument<ComplaintPageQuery, ComplaintPageQueryVariables>;
export const PlanOfComplaintDocument = {"__meta__":{"hash":"sha256:fd1333836eca7ad168827af17582eccaa0b57fcd74a575659f4a7e62133ad4b7"}} as TypedDocument<PlanOfComplaintQuery, PlanOfComplaintQueryVariables>;
export const RequestOfComplaintDocument = {"__meta__":{"hash":"sha256:0aed182158262a2bebe7be0f9623332f683480f1be126016f6e05c89411f8ca9"}} as TypedDocument<RequestOfComplaintQuery, RequestOfComplaintQueryVariables>;
export const DoLodgeComplaintDocument = {"__meta__":{"hash":"sha256:a852457e5f0903aeccdb5177bb79a63266fc56c9a308ed4bf70f11f207aa8683"}} as TypedDocument<DoLodgeComplaintMutation, DoLodgeComplaintMutationVariables>;
export const DoAnswerComplaintDocument = {"__meta__":{"hash":"sha256:3762da120a071d41cb9b2379650c30c3b252fa0e7e07ab5f554b78734b4808d8"}} as TypedDocument<DoAnswerComplaintMutation, DoAnswerComplaintMutationVariables>;
export const DoPostponeComplaintDocument = {"__meta__":{"hash":"sha256:be1a8d23e978275c333ff453a4223e7b9ee5ab7b6fcbfcc9eb07892d5e83e49e"}} as TypedDocument<DoPostponeComplaintMutation, DoPostponeComplaintMutationVariables>;
export const RequestPageDocument = {"__meta__":{"hash":"sha256:0a7f6b96cee0084547f911d423ae4a6c05dd807789c58df9a29f9a0a48a7881a"}} as TypedDocument<RequestPageQuery, RequestPageQueryVariables>;
export const DecideOnPageDocument = {"__meta__":{"hash":"sha256:7eb1d269e1212fd851af798bb39b4a950a0f1c05656ea3d8829c02af0b2e67f5"}} as TypedDocument<DecideOnPageMutation, DecideOnPageMutationVariables>;
export const ObjectionDayDocument = {"__meta__":{"hash":"sha256:82381e384faba55357f441c78d5bba6952b78589c002a953fca201fea530af6f"}} as TypedDocument<ObjectionDayQuery, ObjectionDayQueryVariables>;
export const PlanAtDeskDocument = {"__meta__":{"hash":"sha256:01c9ef384d8bde4be4b050c673dc39e19e617736c8b9580ffe22fa84e2df862e"}} as TypedDocument<PlanAtDeskQuery, PlanAtDeskQueryVariables>;
export const InitiativeByReferenceDocument = {"__meta__":{"hash":"sha256:df295ab334fb3211b3c7df1f22e55cf9a6426b49a8fe3210aa57afc7d892f984"}} as TypedDocument<InitiativeByReferenceQuery, InitiativeByReferenceQueryVariables>;
export const InitiativeTimelineDocument = {"__meta__":{"hash":"sha256:a896b21702b74d0752c84f38ff6bb7180b2aa9bef67ee591ed625ee8ca1caf22"}} as TypedDocument<InitiativeTimelineQuery, InitiativeTimelineQueryVariables>;
export const InitiativeRequestsDocument = {"__meta__":{"hash":"sha256:7668a28e9844df582ccae9eafbe108e7305ff33c67a38375bf80af3f7cb97768"}} as TypedDocument<InitiativeRequestsQuery, InitiativeRequestsQueryVariables>;
export const PaperLettersDocument = {"__meta__":{"hash":"sha256:93941ed2807e0d1c54f7dad12b1a1b420c7c394adeda654d7e770e1f66425dc1"}} as TypedDocument<PaperLettersQuery, PaperLettersQueryVariables>;
export const AreaNamesDocument = {"__meta__":{"hash":"sha256:3a4fbd4f8218b0a610202a4fb2bd332aec99950a7dba31c6d740e029de00c6d3"}} as TypedDocument<AreaNamesQuery, AreaNamesQueryVariables>;
export const DoRecordPostingDocument = {"__meta__":{"hash":"sha256:9bacc0a6c46bd1f2366a502fbb16d017c5b36b4109095e910fae14d36ce18dc8"}} as TypedDocument<DoRecordPostingMutation, DoRecordPostingMutationVariables>;
export const PortalConsentDocument = {"__meta__":{"hash":"sha256:4f6e5b86f1f198332bc6d7d844b77a1414080c15ad7d70895e090d5c670443f9"}} as TypedDocument<PortalConsentQuery, PortalConsentQueryVariables>;
export const DoConsentToPortalDocument = {"__meta__":{"hash":"sha256:600395fedeb29587b76bb2bed5168b158a3922bb9f5a053aa79f61cec37d49d4"}} as TypedDocument<DoConsentToPortalMutation, DoConsentToPortalMutationVariables>;
export const LetterBeforehandDocument = {"__meta__":{"hash":"sha256:ee091cf959e61e1762a47907f3f0fdedd24de90d00c8350f38f0db55dc70c173"}} as TypedDocument<LetterBeforehandMutation, LetterBeforehandMutationVariables>;
export const MyPlansDocument = {"__meta__":{"hash":"sha256:6bdc2396ee00b16f96b65d2009e429f3c9c66c212136395c2dd371add35beab5"}} as TypedDocument<MyPlansQuery, MyPlansQueryVariables>;
export const ThingsOfDraftsDocument = {"__meta__":{"hash":"sha256:8632080b497f225a5533a7c05a35a3337228473d2e34ef7d1c3914333dfe9d03"}} as TypedDocument<ThingsOfDraftsQuery, ThingsOfDraftsQueryVariables>;
export const RequestOfReferenceDocument = {"__meta__":{"hash":"sha256:36a8294639ca912688ff80cae570d365b74f9fd06a528a6a22b713147445d7e9"}} as TypedDocument<RequestOfReferenceQuery, RequestOfReferenceQueryVariables>;
export const ObjectPageDocument = {"__meta__":{"hash":"sha256:50d003fc1ed3b9c4f69adc5a6c5df821d50c1a738e57de768bdffe0b430d474e"}} as TypedDocument<ObjectPageQuery, ObjectPageQueryVariables>;
export const ObjectionPageDocument = {"__meta__":{"hash":"sha256:1ade67ccaa44f82c4448fe62da659637de2c6716bf203f983e400388fad2992f"}} as TypedDocument<ObjectionPageQuery, ObjectionPageQueryVariables>;
export const ObjectionInTimeDocument = {"__meta__":{"hash":"sha256:00abddfd210dc5e23b1002885f5b476bc10a3b744823e6f2bcd8643537628e01"}} as TypedDocument<ObjectionInTimeQuery, ObjectionInTimeQueryVariables>;
export const MostPenaltyDocument = {"__meta__":{"hash":"sha256:661d87b28c1e9736382b6b44cfdbba0abe46e59a7deec2c8c0333c483d2e355e"}} as TypedDocument<MostPenaltyQuery, MostPenaltyQueryVariables>;
export const ObjectionsOnMyPlansDocument = {"__meta__":{"hash":"sha256:5f02c04ceb7cd80c634d1290b1dbfad99424051b04e0042021f4457c1186c65f"}} as TypedDocument<ObjectionsOnMyPlansQuery, ObjectionsOnMyPlansQueryVariables>;
export const ObjectionsElsewhereDocument = {"__meta__":{"hash":"sha256:b61f3f7a945fa5ef7015718f0041dab34061a6a3f3627fb2373f7ae51bc9082f"}} as TypedDocument<ObjectionsElsewhereQuery, ObjectionsElsewhereQueryVariables>;
export const DoLodgeObjectionDocument = {"__meta__":{"hash":"sha256:bd9042320283d9536d572ea44d9f8529f1a0f6bf25bf684c9ad1662407ab5b77"}} as TypedDocument<DoLodgeObjectionMutation, DoLodgeObjectionMutationVariables>;
export const DoDecideObjectionDocument = {"__meta__":{"hash":"sha256:1c5a4f187495e99600e68f875cd7bcdb0d5a29a5730b775d7e3f1f888a17b054"}} as TypedDocument<DoDecideObjectionMutation, DoDecideObjectionMutationVariables>;
export const DoAskObjectionGroundsDocument = {"__meta__":{"hash":"sha256:95bc816222d2db4ce405b0e2e95fe6cb6c457fbc56961f18afe0853a3ee260cd"}} as TypedDocument<DoAskObjectionGroundsMutation, DoAskObjectionGroundsMutationVariables>;
export const DoAddObjectionGroundsDocument = {"__meta__":{"hash":"sha256:f55f3c2fd14e08b97309daed83c5d340daad05e260c8b355ad3da1be72859ba4"}} as TypedDocument<DoAddObjectionGroundsMutation, DoAddObjectionGroundsMutationVariables>;
export const DoWithdrawObjectionDocument = {"__meta__":{"hash":"sha256:360d338b2367ff5b42257a2699c8b3b9073576dfd09e4048601ebc9eeffce2c8"}} as TypedDocument<DoWithdrawObjectionMutation, DoWithdrawObjectionMutationVariables>;
export const DoPostponeObjectionDecisionDocument = {"__meta__":{"hash":"sha256:5880674742d016e022f3e92eff9de7ceddd6533fb0163fac4ea252ba24e37e48"}} as TypedDocument<DoPostponeObjectionDecisionMutation, DoPostponeObjectionDecisionMutationVariables>;
export const DoRecordHearingDocument = {"__meta__":{"hash":"sha256:9b5a33d02ac75458df116591bce8a83e1331dc769996366fd1aefc52d71e9898"}} as TypedDocument<DoRecordHearingMutation, DoRecordHearingMutationVariables>;
export const DoGiveNoticeOfDefaultDocument = {"__meta__":{"hash":"sha256:72946e4a309b57566993ef8a540cb973f576d1cf823a5b6e7308773fed36bad7"}} as TypedDocument<DoGiveNoticeOfDefaultMutation, DoGiveNoticeOfDefaultMutationVariables>;
export const DoFixPenaltyDocument = {"__meta__":{"hash":"sha256:91dd7b57b95f01552787e02d5f78f40d881f4860b01c9f31f1971aa39787f2ab"}} as TypedDocument<DoFixPenaltyMutation, DoFixPenaltyMutationVariables>;
export const DoSuspendTermDocument = {"__meta__":{"hash":"sha256:0d5b0e4cfec6a133cd2d86b48ce196b4f10b8c4dad12bbf288b70a7540de76a4"}} as TypedDocument<DoSuspendTermMutation, DoSuspendTermMutationVariables>;
export const DoAmendRequestDocument = {"__meta__":{"hash":"sha256:a5af0ec93438030cc6a9c5ba4174cfd378a892a0419a8342702a046af2db1a30"}} as TypedDocument<DoAmendRequestMutation, DoAmendRequestMutationVariables>;
export const DoDeclareConflictDocument = {"__meta__":{"hash":"sha256:882fb09a88e78c9ee26e5f0a6aad75c3b719341dc9c5864bb2909a8af00c5335"}} as TypedDocument<DoDeclareConflictMutation, DoDeclareConflictMutationVariables>;
export const DoForwardRequestDocument = {"__meta__":{"hash":"sha256:d494e55a6e472037070707590b9b88a6dd4f8a9e419c78172f72b5ba2158557d"}} as TypedDocument<DoForwardRequestMutation, DoForwardRequestMutationVariables>;
export const AmendPageDocument = {"__meta__":{"hash":"sha256:10002546af9e7b056a4142523a1127f4876def703b05ea9d80751921c00967f9"}} as TypedDocument<AmendPageQuery, AmendPageQueryVariables>;
export const PlaybooksPageDocument = {"__meta__":{"hash":"sha256:b65228edc89919388f954d1d292cee199bf1b8c5231b3a75a6aef659331fb578"}} as TypedDocument<PlaybooksPageQuery, PlaybooksPageQueryVariables>;
export const PlacesToChooseDocument = {"__meta__":{"hash":"sha256:eece871c3c72939812d8383e39170fed9bf66a108c985f47f2d758a0b655d521"}} as TypedDocument<PlacesToChooseQuery, PlacesToChooseQueryVariables>;
export const ExamplePlansDocument = {"__meta__":{"hash":"sha256:b6d0de9a180010390760761bfa5304820ca5d648c5bfad30ff69c8c9b395c353"}} as TypedDocument<ExamplePlansQuery, ExamplePlansQueryVariables>;
export const DoProposeInitiativeDocument = {"__meta__":{"hash":"sha256:071c937f309f37fa3c43fd359771e1a946302dae50199105ec399cf3579a5463"}} as TypedDocument<DoProposeInitiativeMutation, DoProposeInitiativeMutationVariables>;
export const InitiativeToEditDocument = {"__meta__":{"hash":"sha256:e551236269e3e6c01247760891c52c79cef84cf6fad2ec567b378dd2ab58c995"}} as TypedDocument<InitiativeToEditQuery, InitiativeToEditQueryVariables>;
export const DoEditInitiativeDocument = {"__meta__":{"hash":"sha256:183fca50f0be7582b0172a5981d000b7f9a91194ed36cc6f91978bc2f7fd53d6"}} as TypedDocument<DoEditInitiativeMutation, DoEditInitiativeMutationVariables>;
export const ViewerOfPageDocument = {"__meta__":{"hash":"sha256:368333850d689cf69b0a83c05b1468a9df28d9517f13d400ae1ed42569908089"}} as TypedDocument<ViewerOfPageQuery, ViewerOfPageQueryVariables>;
export const SupportPageDocument = {"__meta__":{"hash":"sha256:61828e28e22c914dd42bd0df66fdf8e4917c2f62ac1ac9abbf7906a79c4be511"}} as TypedDocument<SupportPageQuery, SupportPageQueryVariables>;
export const SchemesToChooseDocument = {"__meta__":{"hash":"sha256:db0ca67455b0bc9322039ef06587c0506d1cb46be1f8fd0c80adc4f2c0ee63b7"}} as TypedDocument<SchemesToChooseQuery, SchemesToChooseQueryVariables>;
export const TermBeforehandDocument = {"__meta__":{"hash":"sha256:255f243d33efc4d2710ccb1c94f0345e82074210adb094a2ef2a2f8a5dcec33c"}} as TypedDocument<TermBeforehandQuery, TermBeforehandQueryVariables>;
export const OwnPlansDocument = {"__meta__":{"hash":"sha256:eef5304de1605c8d28ee0f03a698a7c0cae0557bf6e46c86638bc140d4f74963"}} as TypedDocument<OwnPlansQuery, OwnPlansQueryVariables>;
export const DoRequestSupportDocument = {"__meta__":{"hash":"sha256:64cda734a23806fec7603e1ddbd8b0e21c2ce56d973e408976d6037b2e42e7ae"}} as TypedDocument<DoRequestSupportMutation, DoRequestSupportMutationVariables>;
export const TermSchemesDocument = {"__meta__":{"hash":"sha256:ab07e4df257a73be6a93baea21968d409e66bbc0b97b934272718bef8dceaf1e"}} as TypedDocument<TermSchemesQuery, TermSchemesQueryVariables>;
export const PenaltyOnDayDocument = {"__meta__":{"hash":"sha256:d57097716a05268fb512373ae1ab370e7de0c2067968215f193e62ef6ad00d57"}} as TypedDocument<PenaltyOnDayQuery, PenaltyOnDayQueryVariables>;
export const MorningPageDocument = {"__meta__":{"hash":"sha256:7f1ba13c472a1cb8977828b558cc15965baed6463173f9164db003e03ae75a7e"}} as TypedDocument<MorningPageQuery, MorningPageQueryVariables>;