import { useEffect, useState } from 'react';
import { DecideOnPageDocument } from '@samenwijk/contract';
import { Changed } from '../acts/Changed';
import { useWords } from '../app/useWords';
import { say } from '../data/said';
import { useAct } from '../data/useAct';
import { Button, TroubleNotice } from '../parts';
import { FormPart, problem, useForm } from '../parts/form';
import { asInput, beginning, faultsIn, type PageRequest } from './decision';
import { DecisionFields } from './DecisionFields';
import { Mandate } from './Mandate';
import { Summary } from './Summary';

/** Deciding in two steps: writing, and reading back. What is typed stays in this browser until it is sent. */
export function DecideForm({ request, onDone }: { request: PageRequest; onDone: () => void }) {
  const { t, euros } = useWords();
  const form = useForm(beginning(request), `decide.${request.id}`);
  const act = useAct(DecideOnPageDocument, (data) => data.decideSupport);
  const [reading, setReading] = useState(false);
  const [since] = useState(() => new Date().toISOString());
  const refused = act.problems.length > 0;

  useEffect(() => {
    // What was refused is mended where it was written.
    if (refused) {
      setReading(false);
    }
  }, [refused, act.problems]);

  function readBack(): void {
    act.clear();
    const faults = faultsIn(request, form.values);
    form.setProblems(faults.map((fault) => problem(fault.path, t(fault.id, fault.values))));
    setReading(faults.length === 0);
  }

  async function send(): Promise<void> {
    const outcome = await act.run({ input: asInput(request, form.values) });
    if (outcome.done) {
      form.finish();
      const proposed = outcome.payload.supportRequest?.status === 'AWAITING_SECOND_APPROVAL';
      say(t(proposed ? 'decide.done.proposed' : 'decide.done.decided'), outcome.payload.warnings);
      onDone();
    }
  }

  const cap = act.problems.map((one) => (one as { cap?: number | null }).cap).find((one) => typeof one === 'number');
  return (
    <FormPart form={form} problems={act.problems} onSubmit={() => (reading ? void send() : readBack())}>
      <Changed id={request.id} since={since} problems={act.problems} />
      {typeof cap === 'number' && <p className="strong">{t('decide.mandate.cap', { cap: euros(cap) })}</p>}
      {act.trouble && <TroubleNotice trouble={act.trouble} again={() => void send()} />}
      {reading ? <Summary request={request} values={form.values} /> : <DecisionFields request={request} />}
      <Mandate request={request} />
      <div className="row">
        <Button type="submit" busy={act.busy}>{t(reading ? 'decide.send' : 'decide.check')}</Button>
        {reading && <Button tone="plain" onClick={() => setReading(false)}>{t('decide.change')}</Button>}
      </div>
    </FormPart>
  );
}
