import { useLocation, useSearchParams } from 'wouter';
import { DoLodgeObjectionDocument } from '@samenwijk/contract';
import { to } from '../app/addresses';
import { today } from '../app/today';
import { useWords } from '../app/useWords';
import { say } from '../data/said';
import { useViewer } from '../data/session';
import { useAct } from '../data/useAct';
import { Button, TroubleNotice } from '../parts';
import { ChoiceField, DateField, LongField, TextField } from '../parts/fields';
import { FormPart, problem, useForm } from '../parts/form';
import { announced, forOther, lodgeInput, missingIn, type Objected } from './lodging';
import type { Objectable } from './ObjectPage';
import { remember } from './remembered';

/** What somebody does not agree with, in their own words. It stays in this browser until it is sent. */
export function ObjectForm({ request }: { request: Objectable }) {
  const { t } = useWords();
  const desk = useViewer()?.roles.includes('COORDINATOR') ?? false;
  const lodging = useLodging(request, desk);
  const { values } = lodging.form;
  return (
    <FormPart form={lodging.form} problems={lodging.problems} onSubmit={() => void lodging.send()}>
      {lodging.trouble && <TroubleNotice trouble={lodging.trouble} again={() => void lodging.send()} />}
      {desk && <ForWhom />}
      {forOther(values, desk) && <OnPaper />}
      <WhichDecision request={request} />
      <LongField path="text" rows={10} max={10_000} label={t(forOther(values, desk) ? 'object.text.desk' : 'object.text')} hint={t('object.text.hint')} />
      <p className="meta">{t('object.text.later')}</p>
      <div className="row"><Button type="submit" busy={lodging.busy}>{t('object.send')}</Button></div>
    </FormPart>
  );
}

/** The desk writes down what somebody else says; a coordinator can also be a neighbour. */
function ForWhom() {
  const { t } = useWords();
  return (
    <ChoiceField path="for" label={t('object.for')}
      options={[{ value: 'OTHER', label: t('object.for.OTHER'), hint: t('object.for.OTHER.hint') }, { value: 'SELF', label: t('object.for.SELF') }]} />
  );
}

function OnPaper() {
  const { t } = useWords();
  return (
    <>
      <TextField path="onBehalfOf" label={t('object.onBehalfOf')} hint={t('object.onBehalfOf.hint')} max={120} />
      <DateField path="receivedOn" label={t('object.receivedOn')} hint={t('object.receivedOn.hint')} max={today()} />
      <DateField path="postedOn" label={t('object.postedOn')} hint={t('object.postedOn.hint')} max={today()} optional />
    </>
  );
}

/** Only asked when there is a choice. */
function WhichDecision({ request }: { request: Objectable }) {
  const { t, shortDay } = useWords();
  const several = announced(request);
  if (several.length < 2) {
    return null;
  }
  return (
    <ChoiceField path="decisionId" label={t('object.which')}
      options={several.map((one) => ({ value: one.id, label: t(`decisionKind.${one.kind}`), hint: t('decisions.announced', { day: shortDay(one.announcedOn) }) }))} />
  );
}

function useLodging(request: Objectable, desk: boolean) {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const [parameters] = useSearchParams();
  const viewer = useViewer();
  const chosen = parameters.get('decision') ?? announced(request).at(-1)?.id ?? '';
  const form = useForm({ text: '', for: 'OTHER', onBehalfOf: '', receivedOn: today(), postedOn: '', decisionId: chosen }, `object.${request.id}`);
  const act = useAct(DoLodgeObjectionDocument, (data) => data.lodgeObjection);

  async function send(): Promise<void> {
    act.clear();
    const missing = missingIn(form.values, desk);
    form.setProblems(missing.map(({ path, label }) => problem(path, t('form.required', { label: t(label) }))));
    if (missing.length > 0) {
      return;
    }
    const outcome = await act.run({ input: lodgeInput(request, form.values, desk) });
    if (outcome.done) {
      form.finish();
      go(outcome.payload.supportRequest, outcome.payload.warnings);
    }
  }

  function go(done: Objected | null | undefined, warnings: Parameters<typeof say>[1]): void {
    if (viewer) {
      remember(viewer.id, request.id);
    }
    say(t(forOther(form.values, desk) ? 'object.sent.desk' : 'object.sent'), warnings);
    const newest = done?.objections.at(-1);
    navigate(newest ? to('objection', { request: request.id, id: newest.id }) : to('me'), { replace: true });
  }

  return { form, send, busy: act.busy, trouble: act.trouble, problems: act.problems };
}
