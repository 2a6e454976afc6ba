import { useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { AmendPageDocument, DoAmendRequestDocument } from '@samenwijk/contract';
import { Changed } from '../acts/Changed';
import { to } from '../app/addresses';
import { ForSignedIn, MissingPage } from '../app/MissingPage';
import { PageTitle } from '../app/page';
import { isStaff } from '../app/people';
import { useWords } from '../app/useWords';
import { say } from '../data/said';
import { useViewer } from '../data/session';
import { useAct } from '../data/useAct';
import { useQuery } from '../data/useQuery';
import { Button, Loaded, TroubleNotice, Written } from '../parts';
import { ChoiceField, LongField } from '../parts/fields';
import { FormPart, problem, useForm } from '../parts/form';
import { amendInput, typedNeed, type Amendable } from './amend';
import { needProblems } from './need';
import { NeedFields } from './NeedFields';
import { useNeedSentences } from './useNeedSentences';
import './support.css';

/** Changing what was asked, before it is decided. The town says whether it is minor or a new request. */
export default function AmendPage() {
  return <ForSignedIn><Amend /></ForSignedIn>;
}

function Amend() {
  const { id = '' } = useParams<{ id: string }>();
  const query = useQuery(AmendPageDocument, { id });
  return <Loaded query={query}>{({ node }) => (node?.__typename === 'SupportRequest' && node.need ? <Page key={id} request={node} /> : <MissingPage />)}</Loaded>;
}

function Page({ request }: { request: Amendable }) {
  const { t } = useWords();
  const title = t('support.amend.title', { kind: t(`kind.${request.kind}`) });
  const may = request.allowedActions.includes('AMEND_REQUEST');
  return (
    <>
      <PageTitle title={title} before={<Plan request={request} />}>{title}</PageTitle>
      <p className="lead">{t(may ? 'act.AMEND_REQUEST.note' : 'support.amend.notNow')}</p>
      {may && <Form request={request} />}
    </>
  );
}

function Plan({ request: { initiative, reference } }: { request: Amendable }) {
  const { t } = useWords();
  return (
    <p className="meta">
      {initiative && <><Link href={to('initiative', { reference: initiative.reference })}>{t('support.back')}</Link> · </>}
      {reference}
      {initiative && <> · <Written text={initiative.title} language={initiative.language} as="span" /></>}
    </p>
  );
}

function Form({ request }: { request: Amendable }) {
  const { t } = useWords();
  const viewer = useViewer();
  const staff = viewer !== null && isStaff(viewer);
  const amending = useAmending(request, staff);
  const minor = (['true', 'false'] as const).map((value) => ({ value, label: t(value === 'true' ? 'field.minor.yes' : 'field.minor.no') }));
  return (
    <FormPart form={amending.form} problems={amending.problems} onSubmit={() => void amending.send()}>
      <Changed id={request.id} since={amending.since} problems={amending.problems} />
      {amending.trouble && <TroubleNotice trouble={amending.trouble} again={() => void amending.send()} />}
      <NeedFields kind={request.kind} />
      <LongField path="explanation" rows={4} max={5000} label={t('support.amend.explanation')} hint={t('support.amend.explanation.hint')} />
      <ChoiceField path="minor" label={t(staff ? 'field.minor' : 'support.amend.minor')} hint={t(staff ? 'field.minor.hint' : 'support.amend.minor.hint')} options={minor} />
      <div className="row"><Button type="submit" busy={amending.busy}>{t('support.amend.send')}</Button></div>
    </FormPart>
  );
}

function useAmending(request: Amendable, staff: boolean) {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const sentences = useNeedSentences();
  const form = useForm({ ...typedNeed(request.kind, request.need!), explanation: '', minor: '' }, `amend.${request.id}`);
  const act = useAct(DoAmendRequestDocument, (data) => data.amendRequest);
  const [since] = useState(() => new Date().toISOString());

  async function send(): Promise<void> {
    act.clear();
    const { explanation, minor } = form.values;
    const wrong = [
      ...needProblems(request.kind, form.values, sentences),
      ...(explanation?.trim() ? [] : [problem('explanation', t('form.required', { label: t('support.amend.explanation') }))]),
      ...(minor ? [] : [problem('minor', t('form.required', { label: t('field.minor') }))]),
    ];
    form.setProblems(wrong);
    const outcome = wrong.length === 0 ? await act.run({ input: amendInput(request, form.values) }) : undefined;
    if (outcome?.done) {
      form.finish();
      say(t(staff ? 'act.AMEND_REQUEST.done' : 'support.amend.sent'), outcome.payload.warnings);
      navigate(staff ? to('request', { id: request.id }) : request.initiative ? to('initiative', { reference: request.initiative.reference }) : to('me'));
    }
  }

  return { form, send, since, busy: act.busy, trouble: act.trouble, problems: act.problems };
}
