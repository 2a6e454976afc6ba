import { useState } from 'react';
import { useLocation } from 'wouter';
import { DoProposeInitiativeDocument } from '@samenwijk/contract';
import { to } from '../app/addresses';
import { language, type LanguageCode } from '../app/language';
import { useWords } from '../app/useWords';
import { say } from '../data/said';
import type { Trouble } from '../data/trouble';
import { useAct, type Problem } from '../data/useAct';
import { useForm, type Form, type Values } from '../parts/form';
import { FIELDS_OF, MYSELF, problemsIn, proposalOf, stepOf, STEPS, type Step } from './plan';
import { useSentences } from './useSentences';

export const DRAFT = 'propose';

export function emptyPlan(spoken: LanguageCode): Values {
  return { title: '', summary: '', theme: '', neighbourhoodCode: '', startsOn: '', approaches: '', description: '', onBehalfOf: MYSELF, groupName: '', language: spoken.toUpperCase() };
}

export interface Proposal {
  form: Form;
  act: { busy: boolean; trouble: Trouble | undefined };
  /** What is wrong in this step and not yet mended. */
  problemsOf: (step: Step) => Problem[];
  /** Whether this step can be left; says what is wrong with it otherwise. */
  complete: (step: Step) => boolean;
  /** Sends it, in one call. Answers with the step to go to when something is wrong. */
  send: (submit: boolean, organisations: readonly { id: string }[]) => Promise<Step | undefined>;
}

/** A plan in the making: kept in this browser until it is sent, checked by step, sent at once. */
export function useProposal(): Proposal {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const sentences = useSentences();
  const form = useForm(emptyPlan(language), DRAFT);
  const act = useAct(DoProposeInitiativeDocument, (data) => data.proposeInitiative);
  const [sent, setSent] = useState<Values>({});

  // A field that was changed since it was sent is no longer called wrong.
  const unchanged = ({ path }: Problem): boolean => form.values[path.join('.')] === sent[path.join('.')];
  const open = [...form.problems, ...act.problems.filter(unchanged)];

  function check(steps: readonly Step[]): Problem[] {
    const found = problemsIn(steps.flatMap((step) => FIELDS_OF[step]), form.values, sentences);
    form.setProblems(found);
    return found;
  }

  async function send(submit: boolean, organisations: readonly { id: string }[]): Promise<Step | undefined> {
    const [wrong] = check(STEPS);
    if (wrong) {
      return stepOf(wrong);
    }
    setSent(form.values);
    const outcome = await act.run({ input: proposalOf(form.values, submit, organisations) });
    if (!outcome.done) {
      return undefined;
    }
    form.finish();
    say(t(submit ? 'propose.done.submitted' : 'propose.done.draft'), outcome.payload.warnings);
    navigate(to('initiative', { reference: outcome.payload.initiative!.reference }));
    return undefined;
  }

  return {
    form,
    act,
    problemsOf: (step) => open.filter((one) => stepOf(one) === step),
    complete: (step) => check([step]).length === 0,
    send,
  };
}
