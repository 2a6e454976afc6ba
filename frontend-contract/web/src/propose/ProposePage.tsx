import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import { PageTitle } from '../app/page';
import { useWords } from '../app/useWords';
import { useViewer } from '../data/session';
import { Button, TroubleNotice } from '../parts';
import { Dialog } from '../parts/Dialog';
import { fieldId, FormPart } from '../parts/form';
import { language } from '../app/language';
import { ChosenExample, Examples } from './Examples';
import { WhatFields, WhereFields } from './PlanFields';
import { STEPS, stepIn, type Step } from './plan';
import { SendStep } from './SendStep';
import { Steps } from './Steps';
import { emptyPlan, useProposal } from './useProposal';

/** A new plan in three short steps. */
export default function ProposePage() {
  const { t } = useWords();
  const [parameters, setParameters] = useSearchParams();
  const step = stepIn(parameters.get('step'));
  const viewer = useViewer();
  const proposal = useProposal();
  const { form, act } = proposal;
  const problems = proposal.problemsOf(step);
  const [submit, setSubmit] = useState(true);
  const heading = t(`propose.step.${step}`);
  useStart(step, problems.length > 0);

  function go(next: Step): void {
    setParameters((now) => { now.set('step', String(next)); now.delete('playbook'); return now; });
  }

  async function send(asSubmitted: boolean): Promise<void> {
    setSubmit(asSubmitted);
    const wrong = await proposal.send(asSubmitted, viewer?.organisations ?? []);
    if (wrong && wrong !== step) {
      go(wrong);
    }
  }

  function onward(): void {
    if (step === 3) {
      if (viewer) {
        void send(true);
      }
    } else if (proposal.complete(step)) {
      go((step + 1) as Step);
    }
  }

  const wrongStep = STEPS.find((one) => one < step && proposal.problemsOf(one).length > 0);
  useEffect(() => {
    // What the server refused leads to the step in which it can be mended.
    if (wrongStep && !act.busy) {
      go(wrongStep);
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [act.busy]);

  return (
    <>
      <PageTitle title={`${t('propose.title')}: ${heading}`} before={<Steps step={step} />}>
        {heading} <span className="meta block">{t('propose.progress', { step, of: STEPS.length })}</span>
      </PageTitle>
      <FormPart form={{ ...form, problems }} problems={[]} onSubmit={onward}>
        {act.trouble && <TroubleNotice trouble={act.trouble} again={() => void send(submit)} />}
        {step === 1 && <FirstStep />}
        {step === 2 && <WhereFields />}
        {step === 3 && <SendStep busy={act.busy} saveDraft={() => void send(false)} />}
        {step < 3 && (
          <div className="row">
            <Button type="submit">{t('propose.next')}</Button>
            {step > 1 && <Button tone="plain" onClick={() => go((step - 1) as Step)}>{t('propose.previous')}</Button>}
          </div>
        )}
      </FormPart>
      <Kept empty={() => { form.setAll(emptyPlan(language)); form.finish(); go(1); }} begun={Boolean(form.values.title || form.values.summary)} />
    </>
  );
}

function FirstStep() {
  const [filled, setFilled] = useState<string>();
  useEffect(() => {
    if (filled) {
      document.getElementById(fieldId('title'))?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
  }, [filled]);
  return (
    <>
      <ChosenExample filled={filled} onFilled={setFilled} />
      {/* A chosen example closes the list. */}
      <Examples key={filled} />
      <WhatFields />
    </>
  );
}

/** Each step begins at its heading, unless something is wrong: then the summary of that has the focus. */
function useStart(step: Step, wrong: boolean): void {
  const last = useRef(step);
  useEffect(() => {
    if (last.current === step) {
      return;
    }
    last.current = step;
    scrollTo(0, 0);
    if (!wrong) {
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    }
  }, [step, wrong]);
}

/** That what was typed is kept, and a way to throw it away. */
function Kept({ begun, empty }: { begun: boolean; empty: () => void }) {
  const { t } = useWords();
  const [sure, setSure] = useState(false);
  if (!begun) {
    return null;
  }
  return (
    <div className="meta propose-kept">
      {t('propose.kept')} <Button tone="plain" onClick={() => setSure(true)}>{t('propose.startOver')}</Button>
      {sure && (
        <Dialog title={t('propose.startOver')} onClose={() => setSure(false)}>
          <p>{t('propose.startOver.sure')}</p>
          <div className="row">
            <Button tone="danger" onClick={() => { setSure(false); empty(); }}>{t('propose.startOver.yes')}</Button>
            <Button tone="plain" onClick={() => setSure(false)}>{t('dialog.cancel')}</Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
