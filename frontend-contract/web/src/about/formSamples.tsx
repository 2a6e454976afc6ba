import { useState } from 'react';
import { useWords } from '../app/useWords';
import { Button } from '../parts';
import { ChoiceField, DateField, EuroField, LongField, SelectField, TextField } from '../parts/fields';
import { FormPart, problem, useForm } from '../parts/form';

const nothing = (): void => undefined;

/** Each field: plain, with a hint, optional. Wrong ones stand below, with the summary. */
export function FieldSamples() {
  const { t } = useWords();
  const form = useForm({});
  return (
    <FormPart form={form} problems={[]} onSubmit={nothing}>
      <TextField path="parts.name" label={t('about.parts.sample.name')} hint={t('about.parts.sample.hint')} max={120} />
      <LongField path="parts.story" label={t('about.parts.sample.story')} optional max={500} />
      <DateField path="parts.day" label={t('about.parts.sample.day')} />
      <EuroField path="parts.amount" label={t('about.parts.sample.amount')} hint={t('about.parts.sample.hint')} />
      <SelectField path="parts.kind" label={t('about.parts.sample.kind')} empty={t('form.choose')} options={[
        { value: 'FUNDING', label: t('kind.FUNDING'), group: t('kind.FUNDING') }, { value: 'SPACE', label: t('kind.SPACE'), group: t('kind.SPACE') },
      ]} />
    </FormPart>
  );
}

export function ChoiceSamples() {
  const { t } = useWords();
  const form = useForm({ 'choice.one': 'SPACE', 'choice.several': 'FUNDING SPACE' });
  const options = [{ value: 'FUNDING', label: t('kind.FUNDING') }, { value: 'SPACE', label: t('kind.SPACE'), hint: t('about.parts.sample.hint') }];
  return (
    <FormPart form={form} problems={[]} onSubmit={nothing}>
      <ChoiceField path="choice.one" label={t('about.parts.sample.kind')} options={options} />
      <ChoiceField path="choice.several" label={t('about.parts.sample.kind')} options={options} several optional />
    </FormPart>
  );
}

/** The summary takes the focus, so it is shown on demand. */
export function SummarySample() {
  const { t } = useWords();
  const form = useForm({ 'wrong.name': 'Mo' });
  const [sent, setSent] = useState(false);
  const wrong = sent ? [problem('wrong.name', t('about.parts.sample.wrong')), problem('wrong.kind', t('form.required', { label: t('about.parts.sample.kind') }))] : [];
  return (
    <FormPart form={form} problems={wrong} onSubmit={() => setSent(true)}>
      <TextField path="wrong.name" label={t('about.parts.sample.name')} hint={t('about.parts.sample.hint')} />
      <ChoiceField path="wrong.kind" label={t('about.parts.sample.kind')} options={[{ value: 'FUNDING', label: t('kind.FUNDING') }, { value: 'SPACE', label: t('kind.SPACE') }]} />
      <p><Button type="submit">{t('about.parts.summary')}</Button></p>
    </FormPart>
  );
}
