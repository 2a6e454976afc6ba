import { DoAnswerComplaintDocument, type ComplaintFindings } from '@samenwijk/contract';
import { useWords } from '../app/useWords';
import { say } from '../data/said';
import { useAct } from '../data/useAct';
import { Button, TroubleNotice } from '../parts';
import { ChoiceField, LongField } from '../parts/fields';
import { FormPart, problem, useForm } from '../parts/form';
import type { PageComplaint } from './ComplaintPage';
import { Stale } from './Stale';
import { LONGEST } from './lodging';

const FINDINGS: readonly ComplaintFindings[] = ['WELL_FOUNDED', 'PARTLY_WELL_FOUNDED', 'UNFOUNDED', 'NOT_HANDLED'];

/** What the town found, and what it says. How to go to the ombudsman is added by the server. */
export function AnswerForm({ complaint, onDone }: { complaint: PageComplaint; onDone: () => void }) {
  const { t } = useWords();
  const form = useForm({ findings: '', answer: '' }, `answer.${complaint.id}`);
  const act = useAct(DoAnswerComplaintDocument, (data) => data.answerComplaint);

  async function send(): Promise<void> {
    const { findings, answer = '' } = form.values;
    const missing = [!findings && problem('findings', t('complaint.findings.missing')), !answer.trim() && problem('answer', t('complaint.answer.missing'))];
    const problems = missing.filter((one) => one !== false);
    form.setProblems(problems);
    act.clear();
    const input = { complaintId: complaint.id, expectedVersion: complaint.version, findings: findings as ComplaintFindings, answer: answer.trim() };
    const outcome = problems.length === 0 ? await act.run({ input }) : undefined;
    if (outcome?.done) {
      form.finish();
      say(t('complaint.answer.done'), outcome.payload.warnings);
      onDone();
    }
  }

  return (
    <FormPart form={form} problems={act.problems} onSubmit={() => void send()}>
      <Stale problems={act.problems} />
      {act.trouble && <TroubleNotice trouble={act.trouble} again={() => void send()} />}
      <ChoiceField path="findings" label={t('complaint.findings')} options={FINDINGS.map((value) => ({ value, label: t(`findings.${value}`), hint: t(`findings.${value}.hint`) }))} />
      <LongField path="answer" rows={9} max={LONGEST} label={t('complaint.answer.label')} hint={t('complaint.answer.hint')} />
      <p className="meta">{t('complaint.answer.added')}</p>
      <div className="row"><Button type="submit" busy={act.busy}>{t('complaint.answer.send')}</Button></div>
    </FormPart>
  );
}
