import type { DecideSupportInput, DecisionOutcome, RequestPageQuery } from '@samenwijk/contract';
import type { MessageId } from '../app/messageIds';
import { today } from '../app/today';
import { centsOf, typedEuros } from '../parts/euros';
import type { Values } from '../parts/form';

export type PageRequest = Extract<NonNullable<RequestPageQuery['node']>, { __typename: 'SupportRequest' }>;
type DecidedOn = Pick<PageRequest, 'id' | 'version' | 'status' | 'kind' | 'need' | 'scheme' | 'question' | 'advice' | 'hearing'>;
export type Ground = NonNullable<PageRequest['scheme']>['grounds'][number];

const OUTCOMES: DecisionOutcome[] = ['GRANTED', 'GRANTED_WITH_OBLIGATIONS', 'PARTLY_GRANTED', 'REFUSED', 'NOT_PROCESSED'];
const WITHHOLDS: DecisionOutcome[] = ['REFUSED', 'PARTLY_GRANTED'];
const GRANTS: DecisionOutcome[] = ['GRANTED', 'GRANTED_WITH_OBLIGATIONS', 'PARTLY_GRANTED'];
const LONGEST_REASONING = 10_000;

/** The word that says that there is nothing else an initiator can do. */
const NO_ALTERNATIVE = 'NONE';

/** The outcomes that can rest on some ground of the scheme. Before the review a request can only be left aside, and that only after a chance to complete it. */
export function outcomesFor(request: DecidedOn, now = today()): DecisionOutcome[] {
  const grounds = request.scheme?.grounds ?? [];
  return OUTCOMES.filter((outcome) => grounds.some((ground) => ground.outcomes.includes(outcome))).filter((outcome) =>
    outcome === 'NOT_PROCESSED' ? chanceUnused(request, now) : request.status === 'IN_REVIEW',
  );
}

function chanceUnused({ question }: DecidedOn, now: string): boolean {
  return Boolean(question && question.deadline < now && (!question.answeredOn || question.answeredOn > question.deadline || question.stillMissing));
}

export function groundsFor(request: DecidedOn, outcome: string): Ground[] {
  return (request.scheme?.grounds ?? []).filter((ground) => ground.outcomes.some((one) => one === outcome));
}

/** The chosen ground, as far as it fits the outcome; when only one does, nobody needs to choose it. */
export function chosenGround(request: DecidedOn, values: Values): Ground | undefined {
  const grounds = groundsFor(request, values.outcome ?? '');
  return grounds.length === 1 ? grounds[0] : grounds.find((ground) => ground.code === values.groundCode);
}

export function askedAmount({ need }: DecidedOn): number | undefined {
  return need?.__typename === 'FundingNeed' ? need.amount : undefined;
}

export function lentItems({ need }: DecidedOn): readonly { what: string; quantity: number }[] {
  return need?.__typename === 'MaterialLoanNeed' ? need.items : [];
}

export const withholds = (values: Values): boolean => WITHHOLDS.some((one) => one === values.outcome);
export const canOblige = (values: Values): boolean => values.outcome === 'GRANTED_WITH_OBLIGATIONS' || values.outcome === 'PARTLY_GRANTED';
/** Money that is granted in full is what was asked: there is nothing to fill in. */
export const asksAmount = (request: DecidedOn, values: Values): boolean => askedAmount(request) !== undefined && canOblige(values);
export const asksQuantities = (request: DecidedOn, values: Values): boolean => lentItems(request).length > 0 && values.outcome === 'PARTLY_GRANTED';

/** Against what the steering group advised: then the reason for that is part of the decision (Awb 3:50). */
export function departs({ advice }: DecidedOn, { outcome }: Values): boolean {
  return (advice?.advice === 'POSITIVE' && outcome === 'REFUSED') || (advice?.advice === 'NEGATIVE' && GRANTS.some((one) => one === outcome));
}

/** Before a refusal on other facts than the applicant gave the applicant is heard (Awb 4:7); about money that may be left out (Awb 4:12). */
export const asksFacts = ({ kind }: DecidedOn, { outcome }: Values): boolean => outcome === 'REFUSED' && kind !== 'FUNDING';

export function mustHearFirst(request: DecidedOn, values: Values): boolean {
  return asksFacts(request, values) && values.restsOnOtherFacts === 'true' && !request.hearing;
}

export function beginning(request: DecidedOn): Values {
  const asked = askedAmount(request);
  return {
    ...(asked === undefined ? {} : { amount: typedEuros(asked) }),
    ...Object.fromEntries(lentItems(request).map((item, at) => [`quantities.${at}.quantity`, String(item.quantity)])),
  };
}

export interface Line {
  text: string;
  dueOn: string;
}

/** The obligations as they are being written; one empty line when there must be one. */
export function obligationLines(values: Values): Line[] {
  const count = Number(values.obligations ?? (values.outcome === 'GRANTED_WITH_OBLIGATIONS' ? 1 : 0));
  return Array.from({ length: count }, (_, at) => ({ text: values[`obligations.${at}.text`] ?? '', dueOn: values[`obligations.${at}.dueOn`] ?? '' }));
}

export function withObligations(values: Values, lines: Line[]): Values {
  const others = Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith('obligations')));
  return {
    ...others,
    obligations: String(lines.length),
    ...Object.fromEntries(lines.flatMap((line, at) => [[`obligations.${at}.text`, line.text], [`obligations.${at}.dueOn`, line.dueOn]])),
  };
}

export function grantedAmount(request: DecidedOn, values: Values): number | undefined {
  if (values.outcome === 'GRANTED') {
    return askedAmount(request);
  }
  return asksAmount(request, values) ? centsOf(values.amount ?? '') : undefined;
}

export function grantedQuantities(request: DecidedOn, values: Values): { what: string; quantity: number }[] {
  if (!asksQuantities(request, values)) {
    return [];
  }
  return lentItems(request)
    .map((item, at) => ({ what: item.what, quantity: Number(values[`quantities.${at}.quantity`] || 0) }))
    .filter((item) => item.quantity > 0);
}

export interface Fault {
  path: string;
  id: MessageId;
  values?: Record<string, number>;
}

/** What must be mended before the decision can be read back; the server checks all of it again. */
export function faultsIn(request: DecidedOn, values: Values, now = today()): Fault[] {
  if (!values.outcome) {
    return [{ path: 'outcome', id: 'decide.fault.outcome' }];
  }
  const faults: (Fault | false)[] = [
    !chosenGround(request, values) && { path: 'groundCode', id: 'decide.fault.ground' },
    ...amountFaults(request, values),
    ...quantityFaults(request, values),
    !values.reasoning?.trim() && { path: 'reasoning', id: 'decide.fault.reasoning' },
    (values.reasoning?.length ?? 0) > LONGEST_REASONING && { path: 'reasoning', id: 'decide.fault.tooLong' },
    departs(request, values) && !values.departsFromAdviceBecause?.trim() && { path: 'departsFromAdviceBecause', id: 'decide.fault.departs' },
    mustHearFirst(request, values) && { path: 'restsOnOtherFacts', id: 'decide.fault.hearFirst' },
    ...obligationFaults(values, now),
    ...alternativeFaults(values),
  ];
  return faults.filter((fault): fault is Fault => Boolean(fault));
}

function amountFaults(request: DecidedOn, values: Values): Fault[] {
  if (!asksAmount(request, values)) {
    return [];
  }
  const amount = grantedAmount(request, values);
  const asked = askedAmount(request)!;
  if (!amount) {
    return [{ path: 'amount', id: 'decide.fault.amount' }];
  }
  if (amount > asked) {
    return [{ path: 'amount', id: 'decide.fault.amountAbove' }];
  }
  return values.outcome === 'PARTLY_GRANTED' && amount === asked ? [{ path: 'amount', id: 'decide.fault.amountAll' }] : [];
}

function quantityFaults(request: DecidedOn, values: Values): Fault[] {
  if (!asksQuantities(request, values)) {
    return [];
  }
  const wrong = lentItems(request).flatMap((_, at): Fault[] =>
    /^\d*$/.test((values[`quantities.${at}.quantity`] ?? '').trim()) ? [] : [{ path: `quantities.${at}.quantity`, id: 'decide.fault.quantity' }],
  );
  return wrong.length > 0 || grantedQuantities(request, values).length > 0 ? wrong : [{ path: 'quantities.0.quantity', id: 'decide.fault.quantities' }];
}

function obligationFaults(values: Values, now: string): Fault[] {
  if (!canOblige(values)) {
    return [];
  }
  const lines = obligationLines(values);
  if (lines.length === 0) {
    return values.outcome === 'GRANTED_WITH_OBLIGATIONS' ? [{ path: 'obligations', id: 'decide.fault.obligations' }] : [];
  }
  return lines.flatMap((line, at): Fault[] => [
    ...(line.text.trim() ? [] : [{ path: `obligations.${at}.text`, id: 'decide.fault.obligationText', values: { at: at + 1 } } as const]),
    ...(line.dueOn >= now ? [] : [{ path: `obligations.${at}.dueOn`, id: 'decide.fault.obligationDay', values: { at: at + 1 } } as const]),
  ]);
}

function alternativeFaults(values: Values): Fault[] {
  if (!withholds(values) || values.alternativeKind === NO_ALTERNATIVE) {
    return [];
  }
  if (!values.alternativeKind) {
    return [{ path: 'alternativeKind', id: 'decide.fault.alternativeKind' }];
  }
  return values.alternative?.trim() ? [] : [{ path: 'alternative', id: 'decide.fault.alternative' }];
}

/** The decision as the contract takes it: what does not belong to the outcome is left out, also when it was typed before. */
export function asInput(request: DecidedOn, values: Values): DecideSupportInput {
  const amount = grantedAmount(request, values);
  const quantities = grantedQuantities(request, values);
  const obligations = canOblige(values) ? obligationLines(values) : [];
  const alternative = alternativeOf(values);
  return {
    supportRequestId: request.id,
    expectedVersion: request.version,
    outcome: values.outcome as DecisionOutcome,
    groundCode: chosenGround(request, values)?.code ?? '',
    reasoning: values.reasoning?.trim() ?? '',
    ...(amount === undefined ? {} : { amount }),
    ...(quantities.length > 0 ? { quantities } : {}),
    ...(obligations.length > 0 ? { obligations: obligations.map((line) => ({ text: line.text.trim(), dueOn: line.dueOn })) } : {}),
    ...(alternative ? { alternative } : {}),
    ...(departs(request, values) ? { departsFromAdviceBecause: values.departsFromAdviceBecause?.trim() ?? '' } : {}),
    ...(asksFacts(request, values) ? { restsOnOtherFacts: values.restsOnOtherFacts === 'true' } : {}),
  };
}

function alternativeOf(values: Values): string | undefined {
  if (!withholds(values)) {
    return undefined;
  }
  return values.alternativeKind === NO_ALTERNATIVE ? NO_ALTERNATIVE : values.alternative?.trim();
}

/** What was decided and nobody told yet, the answer to the request before what it cost; a decision on an objection is announced on the page of that objection. */
export function toAnnounce({ decision, decisions }: Pick<PageRequest, 'decision' | 'decisions'>) {
  const all = (decisions ?? (decision ? [decision] : [])).filter((one) => one.decidedOn && !one.announcedOn);
  return all.find((one) => one.kind !== 'PENALTY') ?? all[0];
}
