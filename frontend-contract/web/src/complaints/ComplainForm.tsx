import { useLocation } from 'wouter';
import { DoLodgeComplaintDocument } from '@samenwijk/contract';
import { to } from '../app/addresses';
import { today } from '../app/today';
import { useWords } from '../app/useWords';
import { say } from '../data/said';
import type { Viewer } from '../data/session';
import { useAct } from '../data/useAct';
import { Button, TroubleNotice } from '../parts';
import { ChoiceField, DateField, LongField, TextField } from '../parts/fields';
import { FormPart, problem, useForm } from '../parts/form';
import { COMPLAINT_DRAFT, complaintOf, emptyFields, isDesk, LONGEST, MOST_OF_NAME } from './lodging';
import type { SubjectQuery } from './subject';

/** What is said. It stays in this browser until it is sent, whatever it is about. */
export function ComplainForm({ subject, viewer }: { subject: SubjectQuery; viewer: Viewer }) {
  const { t } = useWords();
  const [, go] = useLocation();
  const desk = isDesk(viewer);
  const form = useForm({ text: '', ...(desk ? { who: 'OTHER', onBehalfOf: '', receivedOn: today() } : {}) }, COMPLAINT_DRAFT);
  const act = useAct(DoLodgeComplaintDocument, (data) => data.lodgeComplaint);
  const forOther = desk && form.values.who !== 'SELF';

  async function send(): Promise<void> {
    const empty = emptyFields(form.values, forOther);
    form.setProblems(empty.map((path) => problem(path, t(path === 'text' ? 'complaint.text.missing' : 'complaint.who.missing'))));
    act.clear();
    const outcome = empty.length === 0 ? await act.run({ input: complaintOf(form.values, subject.found, forOther) }) : undefined;
    if (outcome?.done) {
      const { id, reference } = outcome.payload.complaint!;
      form.finish();
      say(t('complaint.sent', { reference }), outcome.payload.warnings);
      go(to('complaint', { id }), { replace: true });
    }
  }

  return (
    <FormPart form={form} problems={act.problems} onSubmit={() => void send()}>
      {act.trouble && <TroubleNotice trouble={act.trouble} again={() => void send()} />}
      {desk && <DeskFields forOther={forOther} />}
      <LongField path="text" rows={9} max={LONGEST} label={t(forOther ? 'complaint.text.desk' : 'complaint.text')} hint={t('complaint.text.hint')} />
      <div className="row"><Button type="submit" busy={act.busy || subject.loading}>{t(forOther ? 'complaint.send.desk' : 'complaint.send')}</Button></div>
    </FormPart>
  );
}

/** For somebody at the counter, or who wrote a letter. */
function DeskFields({ forOther }: { forOther: boolean }) {
  const { t } = useWords();
  return (
    <>
      <ChoiceField path="who" label={t('complaint.who')} options={[{ value: 'OTHER', label: t('complaint.who.OTHER') }, { value: 'SELF', label: t('complaint.who.SELF') }]} />
      {forOther && (
        <>
          <TextField path="onBehalfOf" label={t('complaint.name')} hint={t('complaint.name.hint')} max={MOST_OF_NAME} />
          <DateField path="receivedOn" label={t('complaint.receivedOn')} hint={t('complaint.receivedOn.hint')} max={today()} />
        </>
      )}
    </>
  );
}
