import { DoPostponeComplaintDocument } from '@samenwijk/contract';
import { useWords } from '../app/useWords';
import { say } from '../data/said';
import { useAct } from '../data/useAct';
import { Button, TroubleNotice } from '../parts';
import { Dialog } from '../parts/Dialog';
import { LongField } from '../parts/fields';
import { FormPart, problem, useForm } from '../parts/form';
import type { PageComplaint } from './ComplaintPage';
import { Stale } from './Stale';

/** Once, and with a reason that the complainant reads. */
export function PostponeDialog({ complaint, onClose, onDone }: { complaint: PageComplaint; onClose: () => void; onDone: () => void }) {
  const { t } = useWords();
  const form = useForm({ reason: '' }, `postpone.${complaint.id}`);
  const act = useAct(DoPostponeComplaintDocument, (data) => data.postponeComplaint);

  async function send(): Promise<void> {
    const reason = form.values.reason?.trim() ?? '';
    form.setProblems(reason ? [] : [problem('reason', t('form.required', { label: t('complaint.postpone.reason') }))]);
    act.clear();
    const outcome = reason ? await act.run({ input: { complaintId: complaint.id, expectedVersion: complaint.version, reason } }) : undefined;
    if (outcome?.done) {
      form.finish();
      say(t('complaint.postpone.done'), outcome.payload.warnings);
      onDone();
      onClose();
    }
  }

  return (
    <Dialog title={t('complaint.postpone')} onClose={onClose}>
      <p>{t('complaint.postpone.text')}</p>
      <FormPart form={form} problems={act.problems} onSubmit={() => void send()}>
        <Stale problems={act.problems} />
        {act.trouble && <TroubleNotice trouble={act.trouble} again={() => void send()} />}
        <LongField path="reason" max={2000} label={t('complaint.postpone.reason')} hint={t('complaint.postpone.hint')} />
        <div className="row">
          <Button type="submit" busy={act.busy}>{t('complaint.postpone')}</Button>
          <Button tone="plain" onClick={onClose}>{t('dialog.cancel')}</Button>
        </div>
      </FormPart>
    </Dialog>
  );
}
