import { useLocation } from 'wouter';
import { DoProposeInitiativeDocument, type DeskChannel } from '@samenwijk/contract';
import { to } from '../app/addresses';
import { language } from '../app/language';
import { useWords } from '../app/useWords';
import { say } from '../data/said';
import { useAct } from '../data/useAct';
import { Button, TroubleNotice } from '../parts';
import { ChoiceField, TextField } from '../parts/fields';
import { FormPart, useForm } from '../parts/form';
import { LanguageField, WhatFields, WhereFields } from '../propose/PlanFields';
import { FIELDS_OF, problemsIn } from '../propose/plan';
import { useSentences } from '../propose/useSentences';
import { emptyPlan } from '../propose/useProposal';
import { CHANNELS, filingOf, PERSON_FIELDS } from './filing';
import './desk.css';

/** A plan for a person without an account, on one page: it is filled in together. */
export function FilePlan() {
  const { t } = useWords();
  const filing = useFiling();
  return (
    <section className="stack" aria-labelledby="desk-plan">
      <h2 id="desk-plan">{t('desk.plan.title')}</h2>
      <p className="meta">{t('desk.plan.text')} {t('desk.kept')}</p>
      <FormPart form={filing.form} problems={filing.problems} onSubmit={() => void filing.send()}>
        {filing.trouble && <TroubleNotice trouble={filing.trouble} again={() => void filing.send()} />}
        <h3 className="desk-part">{t('desk.person.title')}</h3>
        <TextField path="onBehalfOfPerson.displayName" label={t('desk.person')} hint={t('desk.person.hint')} max={80} />
        <ChoiceField path="onBehalfOfPerson.channel" label={t('desk.channel')} options={CHANNELS.map((one: DeskChannel) => ({ value: one, label: t(`desk.channel.${one}`) }))} />
        <h3 className="desk-part">{t('propose.step.1')}</h3>
        <WhatFields />
        <h3 className="desk-part">{t('propose.step.2')}</h3>
        <WhereFields />
        <LanguageField />
        <div className="row"><Button type="submit" busy={filing.busy}>{t('desk.submit')}</Button></div>
      </FormPart>
    </section>
  );
}

function useFiling() {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const sentences = useSentences();
  const form = useForm({ ...emptyPlan(language), 'onBehalfOfPerson.displayName': '', 'onBehalfOfPerson.channel': 'COUNTER' }, 'desk');
  const act = useAct(DoProposeInitiativeDocument, (data) => data.proposeInitiative);

  async function send(): Promise<void> {
    const wrong = problemsIn([...PERSON_FIELDS, ...FIELDS_OF[1], ...FIELDS_OF[2], 'language'], form.values, sentences);
    form.setProblems(wrong);
    act.clear();
    const outcome = wrong.length === 0 ? await act.run({ input: filingOf(form.values) }) : undefined;
    if (outcome?.done) {
      const { reference } = outcome.payload.initiative!;
      form.finish();
      say(t('desk.filed', { name: form.values['onBehalfOfPerson.displayName']!.trim(), reference }), outcome.payload.warnings);
      navigate(to('initiative', { reference }));
    }
  }

  return { form, send, busy: act.busy, trouble: act.trouble, problems: act.problems };
}
