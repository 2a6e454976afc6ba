import { Link } from 'wouter';
import { PlanOfComplaintDocument, RequestOfComplaintDocument, type RequestOfComplaintQuery, type SupportKind } from '@samenwijk/contract';
import { to } from '../app/addresses';
import { useWords } from '../app/useWords';
import type { Trouble } from '../data/trouble';
import { useQuery } from '../data/useQuery';
import { Card, Loading, Notice, TroubleNotice, Written } from '../parts';

/** What a complaint is about. Nothing in particular when neither is there. */
export interface ComplaintSubject {
  plan?: { id: string; reference: string; title: string; language: 'NL' | 'EN' };
  request?: { id: string; reference: string; kind: SupportKind };
}

export interface SubjectQuery {
  found: ComplaintSubject;
  loading: boolean;
  trouble: Trouble | undefined;
  again: () => void;
  /** Something was named that is not there, or that this person may not know of. */
  unknown: boolean;
}

/** `?plan=DOR-2026-00042` or `?request=` with an id. */
export function useSubject(parameters: URLSearchParams): SubjectQuery {
  const reference = parameters.get('plan') ?? '';
  const id = parameters.get('request') ?? '';
  const plan = useQuery(PlanOfComplaintDocument, { reference }, !reference || Boolean(id));
  const request = useQuery(RequestOfComplaintDocument, { id }, !id);
  const asked = id ? request : plan;
  const found = id ? ofRequest(request.data?.node) : ofPlan(plan.data?.initiative);
  const named = Boolean(id || reference);
  return { found, loading: named && asked.loading, trouble: named ? asked.trouble : undefined, again: asked.again, unknown: named && Boolean(asked.data) && !found.plan && !found.request };
}

type Plan = NonNullable<ComplaintSubject['plan']>;

function ofPlan(plan: Plan | null | undefined): ComplaintSubject {
  return plan ? { plan } : {};
}

function ofRequest(node: RequestOfComplaintQuery['node'] | undefined): ComplaintSubject {
  if (node?.__typename !== 'SupportRequest') {
    return {};
  }
  const { id, reference, kind, initiative } = node;
  return { request: { id, reference, kind }, ...ofPlan(initiative) };
}

/** What it is about, with the way to complain about something else: what was typed stays. */
export function Subject({ subject }: { subject: SubjectQuery }) {
  const { t } = useWords();
  const { found: { plan, request } } = subject;
  if (subject.loading) {
    return <Loading />;
  }
  if (subject.trouble) {
    return <TroubleNotice trouble={subject.trouble} again={subject.again} />;
  }
  if (subject.unknown) {
    return <Notice tone="warn"><p>{t('complaint.about.unknown')}</p></Notice>;
  }
  if (!plan && !request) {
    return null;
  }
  return (
    <Card labelledBy="complaint-about">
      <h2 id="complaint-about">{t('complaint.about')}</h2>
      {plan && <p><Link href={to('initiative', { reference: plan.reference })}><Written text={plan.title} language={plan.language} as="span" /></Link></p>}
      {request && <p>{t('complaint.about.request', { kind: t(`kind.${request.kind}`), reference: request.reference })}</p>}
      <p><Link href={to('complain')} replace>{t('complaint.about.other')}</Link></p>
    </Card>
  );
}
