import { useState } from 'react';
import { DoDecideObjectionDocument, type ObjectionOutcome } from '@samenwijk/contract';
import { ActForm } from '../acts/ActDialog';
import type { Actable } from '../acts/Acts';
import { Changed } from '../acts/Changed';
import { useWords } from '../app/useWords';
import { say } from '../data/said';
import { useAct } from '../data/useAct';
import { LetterBeforehand } from '../letters/LetterBeforehand';
import { Button, Notice, TroubleNotice } from '../parts';
import { ChoiceField, LongField } from '../parts/fields';
import { FormPart, problem, useForm } from '../parts/form';
import type { AboutRequest, OneObjection } from './ObjectionPage';
import { Part } from './ObjectionView';

const OUTCOMES: ObjectionOutcome[] = ['UPHELD', 'PARTLY_UPHELD', 'DISMISSED', 'INADMISSIBLE'];

/** Deciding on an objection. What is typed stays in this browser until it is sent; nobody reads it before it is announced. */
export function Deciding({ request, objection, onDone }: { request: AboutRequest; objection: OneObjection; onDone: () => void }) {
  const { t } = useWords();
  const form = useForm({ outcome: '', reasoning: '' }, `decideObjection.${objection.id}`);
  const act = useAct(DoDecideObjectionDocument, (data) => data.decideObjection);
  const [since] = useState(() => new Date().toISOString());
  const { outcome, reasoning } = form.values;

  async function send(): Promise<void> {
    act.clear();
    const missing = (['outcome', 'reasoning'] as const).filter((path) => !form.values[path]?.trim());
    form.setProblems(missing.map((path) => problem(path, t('form.required', { label: t(`objection.decide.${path}`) }))));
    if (missing.length > 0) {
      return;
    }
    const done = await act.run({ input: { supportRequestId: request.id, expectedVersion: request.version, objectionId: objection.id, outcome: outcome as ObjectionOutcome, reasoning: reasoning!.trim() } });
    if (done.done) {
      form.finish();
      say(t('objection.decide.done'), done.payload.warnings);
      onDone();
    }
  }

  return (
    <Part id="DECIDE_OBJECTION" title={t('objection.decide')} mine>
      {!objection.hearing && <Notice tone="warn"><p>{t('objection.decide.nobodyHeard')}</p></Notice>}
      {objection.late && <Notice tone="warn"><p>{t('objection.decide.late')}</p></Notice>}
      {request.nature === 'FACTUAL_ACT' && <Notice><p>{t('objection.decide.noOrder')}</p></Notice>}
      <FormPart form={form} problems={act.problems} onSubmit={() => void send()}>
        <Changed id={request.id} since={since} problems={act.problems} />
        {act.trouble && <TroubleNotice trouble={act.trouble} again={() => void send()} />}
        <ChoiceField path="outcome" label={t('objection.decide.outcome')}
          options={OUTCOMES.map((one) => ({ value: one, label: t(`objectionOutcome.${one}`), hint: t(`objection.decide.${one}`) }))} />
        <LongField path="reasoning" rows={8} max={10_000} label={t('objection.decide.reasoning')} hint={t('objection.decide.reasoning.hint')} />
        <p className="meta">{t('objection.decide.secret')}</p>
        <div className="row"><Button type="submit" busy={act.busy}>{t('objection.decide.send')}</Button></div>
      </FormPart>
    </Part>
  );
}

/** A step of its own: from now on the outcome is known, and the time to appeal begins. */
export function Announcing({ thing, onDone }: { thing: Actable; onDone: () => void }) {
  const { t } = useWords();
  return (
    <Part id="ANNOUNCE_DECISION" title={t('objection.announce')} mine>
      <p>{t('objection.announce.text')}</p>
      <ActForm action="ANNOUNCE_DECISION" thing={thing} done={t('objection.announce.done')} onDone={onDone}>
        <LetterBeforehand about={{ supportRequestId: thing.id, ...thing.part }} version={thing.version} />
      </ActForm>
    </Part>
  );
}
