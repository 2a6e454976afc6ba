import type { SupportKind, SupportNeedInput } from '@samenwijk/contract';
import type { MessageId } from '../app/messageIds';

type NeedName = keyof SupportNeedInput;

export interface NeedField {
  name: string;
  kind: 'line' | 'long' | 'day' | 'count' | 'euros' | 'costs' | 'items';
  label: MessageId;
  hint?: MessageId;
  optional?: boolean;
}

export interface KindDefinition {
  /** Its name in `need`. */
  need: NeedName;
  what: MessageId;
  example: MessageId;
  fields: readonly NeedField[];
}

const from: NeedField = { name: 'from', kind: 'day', label: 'support.from' };
const until: NeedField = { name: 'until', kind: 'day', label: 'support.until', hint: 'support.until.hint' };
const place: NeedField = { name: 'place', kind: 'line', label: 'support.place', hint: 'support.place.hint' };
const by: NeedField = { name: 'by', kind: 'day', label: 'support.by', optional: true };

/** What each kind of support asks, in the words of the contract; the scheme of money is asked apart. */
export const KINDS: Record<SupportKind, KindDefinition> = {
  FUNDING: {
    need: 'funding', what: 'support.FUNDING.what', example: 'support.FUNDING.example',
    fields: [
      { name: 'amount', kind: 'euros', label: 'support.amount', hint: 'support.amount.hint' },
      { name: 'purpose', kind: 'long', label: 'support.FUNDING.purpose', hint: 'support.FUNDING.purpose.hint' },
      { name: 'costs', kind: 'costs', label: 'support.costs', hint: 'support.costs.hint' },
    ],
  },
  MATERIAL_LOAN: {
    need: 'materialLoan', what: 'support.MATERIAL_LOAN.what', example: 'support.MATERIAL_LOAN.example',
    fields: [{ name: 'items', kind: 'items', label: 'support.items', hint: 'support.items.hint' }, from, until],
  },
  PERMIT: {
    need: 'permit', what: 'support.PERMIT.what', example: 'support.PERMIT.example',
    fields: [
      { name: 'activity', kind: 'long', label: 'support.activity', hint: 'support.activity.hint' },
      place, from, until,
      { name: 'visitors', kind: 'count', label: 'support.visitors', optional: true },
    ],
  },
  SPACE: {
    need: 'space', what: 'support.SPACE.what', example: 'support.SPACE.example',
    fields: [
      { name: 'purpose', kind: 'long', label: 'support.SPACE.purpose', hint: 'support.SPACE.purpose.hint' },
      from, until,
      { name: 'people', kind: 'count', label: 'support.people', optional: true },
    ],
  },
  PUBLIC_SPACE_WORK: {
    need: 'publicSpaceWork', what: 'support.PUBLIC_SPACE_WORK.what', example: 'support.PUBLIC_SPACE_WORK.example',
    fields: [{ name: 'work', kind: 'long', label: 'support.work', hint: 'support.work.hint' }, place],
  },
  EXPERTISE: {
    need: 'expertise', what: 'support.EXPERTISE.what', example: 'support.EXPERTISE.example',
    fields: [
      { name: 'question', kind: 'long', label: 'support.EXPERTISE.question', hint: 'support.EXPERTISE.question.hint' },
      { name: 'hours', kind: 'count', label: 'support.hours', hint: 'support.hours.hint', optional: true },
    ],
  },
  COMMUNICATION: {
    need: 'communication', what: 'support.COMMUNICATION.what', example: 'support.COMMUNICATION.example',
    fields: [
      { name: 'message', kind: 'long', label: 'support.message', hint: 'support.message.hint' },
      { name: 'channel', kind: 'line', label: 'support.channel', hint: 'support.channel.hint' },
      by,
    ],
  },
  TRAINING: {
    need: 'training', what: 'support.TRAINING.what', example: 'support.TRAINING.example',
    fields: [
      { name: 'subject', kind: 'line', label: 'support.subject', hint: 'support.subject.hint' },
      { name: 'people', kind: 'count', label: 'support.people', optional: true },
      by,
    ],
  },
  PARTNER_LINK: {
    need: 'partnerLink', what: 'support.PARTNER_LINK.what', example: 'support.PARTNER_LINK.example',
    fields: [
      { name: 'partner', kind: 'line', label: 'support.partner', hint: 'support.partner.hint' },
      { name: 'question', kind: 'long', label: 'support.PARTNER_LINK.question', hint: 'support.PARTNER_LINK.question.hint' },
    ],
  },
  ENFORCEMENT_PRESENCE: {
    need: 'enforcementPresence', what: 'support.ENFORCEMENT_PRESENCE.what', example: 'support.ENFORCEMENT_PRESENCE.example',
    fields: [{ name: 'concern', kind: 'long', label: 'support.concern', hint: 'support.concern.hint' }, place, from, until],
  },
};

export const KIND_ORDER = Object.keys(KINDS) as SupportKind[];

export function kindIn(parameter: string | null): SupportKind | undefined {
  return KIND_ORDER.find((kind) => kind === parameter);
}
