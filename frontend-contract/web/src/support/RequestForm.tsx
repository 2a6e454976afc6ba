import { useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { DoRequestSupportDocument, OwnPlansDocument, SchemesToChooseDocument, type SchemesToChooseQuery, type SupportKind } from '@samenwijk/contract';
import { to } from '../app/addresses';
import { PageTitle } from '../app/page';
import { today } from '../app/today';
import { useWords } from '../app/useWords';
import { say } from '../data/said';
import { signInAddress, useViewer } from '../data/session';
import { useAct } from '../data/useAct';
import { useQuery } from '../data/useQuery';
import { Button, Loaded, Notice, TroubleNotice } from '../parts';
import { centsOf } from '../parts/euros';
import { DateField, LongField } from '../parts/fields';
import { FormPart, useForm, type Form } from '../parts/form';
import { Criteria } from './Criteria';
import { CoSignerField, SchemeField } from './MoneyFields';
import { KINDS } from './kinds';
import { needProblems, pathOf, requestOf, withoutEmptyLines } from './need';
import { NeedFields } from './NeedFields';
import { About, type Plan } from './SupportPage';
import { TermBeforehand } from './TermBeforehand';
import { useNeedSentences, useRequestProblems } from './useNeedSentences';

export type Scheme = SchemesToChooseQuery['schemes'][number];

/** The form of one kind of support, with the rules and the last day for the decision beside it. */
export function RequestForm({ plan, kind }: { plan: Plan; kind: SupportKind }) {
  const { t } = useWords();
  const [parameters] = useSearchParams();
  const schemes = useQuery(SchemesToChooseDocument, {});
  const others = `${to('support', { reference: plan.reference })}${parameters.has('desk') ? '?desk=1' : ''}`;
  return (
    <>
      <PageTitle title={`${t('support.title')}: ${t(`kind.${kind}`)}`} before={<About plan={plan} />}>
        {t(`kind.${kind}`)} <span className="meta block">{t(KINDS[kind].what)}</span>
      </PageTitle>
      <p><Link href={others}>{t('support.other')}</Link></p>
      <Loaded query={schemes}>{(data) => <Form plan={plan} kind={kind} schemes={data.schemes.filter((one) => one.supportKinds.includes(kind))} />}</Loaded>
    </>
  );
}

function Form({ plan, kind, schemes }: { plan: Plan; kind: SupportKind; schemes: readonly Scheme[] }) {
  const { t } = useWords();
  const atDesk = useAtDesk(plan);
  const standard = schemes.find((one) => one.defaultFor.includes(kind)) ?? schemes[0];
  const schemePath = pathOf(kind, 'schemeCode');
  const form = useForm({ explanation: '', coSigner: '', receivedOn: '', [schemePath]: standard?.code ?? '' }, `support.${plan.reference}.${kind}`);
  const scheme = schemes.find((one) => one.code === form.values[schemePath]) ?? standard;
  const sending = useSending(plan, kind, form, atDesk);
  const tooLow = useViewer()?.assurance === 'LOW' && kind === 'FUNDING';
  return (
    <div className="support-page">
      <aside className="stack">
        {scheme && <TermBeforehand kind={kind} scheme={scheme} receivedOn={(atDesk && form.values.receivedOn) || today()} atDesk={atDesk} />}
        {scheme && <Criteria scheme={scheme} area={plan.neighbourhood?.area?.code} />}
      </aside>
      <FormPart form={form} problems={sending.problems} onSubmit={() => !tooLow && void sending.send()}>
        {sending.trouble && <TroubleNotice trouble={sending.trouble} again={() => void sending.send()} />}
        {tooLow && <StrongerSignIn />}
        {atDesk && <AtDesk plan={plan} />}
        {kind === 'FUNDING' && <SchemeField schemes={schemes} plan={plan} path={schemePath} />}
        <NeedFields kind={kind} />
        <LongField path="explanation" label={t('support.explanation')} hint={t('support.explanation.hint')} max={5000} rows={5} />
        {scheme && kind === 'FUNDING' && <CoSignerField plan={plan} scheme={scheme} amount={centsOf(form.values[pathOf(kind, 'amount')] ?? '') ?? 0} />}
        <div className="row">
          {tooLow ? <a className="btn" href={signInAddress()}>{t('support.lowAssurance.signIn')}</a> : <Button type="submit" busy={sending.busy}>{t('support.send')}</Button>}
        </div>
      </FormPart>
    </div>
  );
}

function StrongerSignIn() {
  const { t } = useWords();
  return <Notice tone="warn" title={t('support.lowAssurance')}><p>{t('support.lowAssurance.text')}</p></Notice>;
}

function AtDesk({ plan }: { plan: Plan }) {
  const { t } = useWords();
  return (
    <>
      <Notice title={t('support.desk')}><p>{t('support.desk.text', { name: plan.initiator.displayName })}</p></Notice>
      <DateField path="receivedOn" label={t('support.receivedOn')} hint={t('support.receivedOn.hint')} max={today()} />
    </>
  );
}

/** A coordinator who acts for somebody else's plan does desk work. */
function useAtDesk(plan: Plan): boolean {
  const coordinates = useViewer()?.roles.includes('COORDINATOR') ?? false;
  const own = useQuery(OwnPlansDocument, {}, !coordinates).data?.viewer?.initiatives.nodes;
  return coordinates && own !== undefined && own.every((one) => one.id !== plan.id);
}

function useSending(plan: Plan, kind: SupportKind, form: Form, atDesk: boolean) {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const [parameters] = useSearchParams();
  const sentences = useNeedSentences();
  const others = useRequestProblems(atDesk);
  const act = useAct(DoRequestSupportDocument, (data) => data.requestSupport);
  const [sent, setSent] = useState(form.values);

  async function send(): Promise<void> {
    const values = tidied(kind, form.values);
    form.setAll(values);
    const wrong = [...needProblems(kind, values, sentences), ...others(values)];
    form.setProblems(wrong);
    act.clear();
    if (wrong.length > 0) {
      return;
    }
    setSent(values);
    const outcome = await act.run({ input: requestOf(plan.id, kind, values, atDesk) });
    if (outcome.done) {
      form.finish();
      const { reference } = outcome.payload.supportRequest!;
      say(t('support.sent', { reference }), outcome.payload.warnings);
      navigate(`${to('support', { reference: plan.reference })}?${parameters.has('desk') ? 'desk=1&' : ''}sent=${encodeURIComponent(reference)}`, { replace: true });
    }
  }

  // A field that was changed since it was sent is no longer called wrong.
  const problems = act.problems.filter(({ path }) => form.values[path.join('.')] === sent[path.join('.')]);
  return { send, busy: act.busy, trouble: act.trouble, problems };
}

function tidied(kind: SupportKind, values: Form['values']): Form['values'] {
  return KINDS[kind].fields.reduce(
    (now, field) => (field.kind === 'costs' || field.kind === 'items' ? withoutEmptyLines(now, pathOf(kind, field.name), field.kind) : now),
    values,
  );
}
