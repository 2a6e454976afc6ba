import type { CommitmentStatus, DecisionKind, DecisionOutcome, InitiativeStatus, ObjectionOutcome, ObjectionStatus, SupportStatus } from '@samenwijk/contract';
import { useWords } from '../app/useWords';
import { Chip, type Tone } from '../parts';

const INITIATIVE: Partial<Record<InitiativeStatus, Tone>> = { RUNNING: 'ok', COMPLETED: 'ok', RETURNED: 'wait', SUBMITTED: 'wait', ON_HOLD: 'wait', WITHDRAWN: 'late', REJECTED: 'late' };
const SUPPORT: Partial<Record<SupportStatus, Tone>> = { AWAITING_APPLICANT: 'wait', FACILITATING: 'ok', DELIVERED: 'ok', CLOSED: 'plain', WITHDRAWN: 'late' };
const OUTCOME: Record<DecisionOutcome, Tone> = { GRANTED: 'ok', PARTLY_GRANTED: 'ok', GRANTED_WITH_OBLIGATIONS: 'ok', REFUSED: 'late', NOT_PROCESSED: 'late' };
const COMMITMENT: Partial<Record<CommitmentStatus, Tone>> = { DONE: 'ok', LATE: 'late', CANCELLED: 'late', IN_PROGRESS: 'wait' };

const OBJECTION: Record<ObjectionStatus, Tone> = { WAITING: 'wait', OPEN: 'wait', DECIDED: 'wait', ANNOUNCED: 'plain', WITHDRAWN: 'late' };

export function InitiativeChip({ status }: { status: InitiativeStatus }) {
  const { t } = useWords();
  return <Chip tone={INITIATIVE[status] ?? 'plain'}>{t(`status.${status}`)}</Chip>;
}

export function RequestChip({ status }: { status: SupportStatus }) {
  const { t } = useWords();
  return <Chip tone={SUPPORT[status] ?? 'plain'}>{t(`support.${status}`)}</Chip>;
}

export function OutcomeChip({ outcome }: { outcome: DecisionOutcome }) {
  const { t } = useWords();
  return <Chip tone={OUTCOME[outcome]}>{t(`outcome.${outcome}`)}</Chip>;
}

export function CommitmentChip({ status }: { status: CommitmentStatus }) {
  const { t } = useWords();
  return <Chip tone={COMMITMENT[status] ?? 'plain'}>{t(`commitment.${status}`)}</Chip>;
}

/** Of a penalty the outcome says whether the town pays. */
export function DecisionChip({ decision: { kind, outcome } }: { decision: { kind: DecisionKind; outcome: DecisionOutcome } }) {
  const { t } = useWords();
  return kind === 'PENALTY' ? <Chip tone="plain">{t(outcome === 'REFUSED' ? 'penalty.none' : 'penalty.due')}</Chip> : <OutcomeChip outcome={outcome} />;
}

/** How an objection stands; once it is decided, what came of it. */
export function ObjectionChip({ objection: { status, outcome } }: { objection: { status: ObjectionStatus; outcome?: ObjectionOutcome | null } }) {
  const { t } = useWords();
  return <Chip tone={OBJECTION[status]}>{outcome ? t(`objectionOutcome.${outcome}`) : t(`objection.${status}`)}</Chip>;
}
