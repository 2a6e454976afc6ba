import { today } from '../app/today';
import { useWords } from '../app/useWords';
import { ChoiceField, DateField, LongField, SelectField, TextField } from '../parts/fields';
import { useCurrentForm } from '../parts/form';
import { Checked } from './Checked';
import { NeighbourhoodField } from './NeighbourhoodField';
import { APPROACHES, THEMES } from './plan';
import './propose.css';

/** What the plan is. */
export function WhatFields({ withTheme = true }: { withTheme?: boolean }) {
  const { t } = useWords();
  const lang = useTextLanguage();
  return (
    <>
      <Checked path="title"><TextField path="title" label={t('propose.name')} hint={t('propose.name.hint')} max={120} /></Checked>
      <Checked path="summary"><LongField path="summary" label={t('propose.summary')} hint={t('propose.summary.hint')} max={500} rows={4} {...lang} /></Checked>
      {withTheme && <SelectField path="theme" label={t('propose.theme')} empty={t('form.choose')} options={THEMES.map((theme) => ({ value: theme, label: t(`theme.${theme}`) }))} />}
    </>
  );
}

/** Where and when it is, and the rest that one may tell. */
export function WhereFields({ withPlace = true }: { withPlace?: boolean }) {
  const { t } = useWords();
  const lang = useTextLanguage();
  return (
    <>
      {withPlace && <NeighbourhoodField />}
      <DateField path="startsOn" label={t('propose.startsOn')} hint={t('propose.startsOn.hint')} min={today()} optional />
      <ChoiceField path="approaches" several optional label={t('propose.approaches')}
        options={APPROACHES.map((approach) => ({ value: approach, label: t(`propose.approach.${approach}`), hint: t(`propose.approach.${approach}.hint`) }))} />
      <Checked path="description"><LongField path="description" label={t('propose.description')} hint={t('propose.description.hint')} max={10_000} rows={8} optional {...lang} /></Checked>
    </>
  );
}

/** In which language the texts are, so that a screen reader reads them well. */
export function LanguageField() {
  const { t } = useWords();
  return (
    <ChoiceField path="language" label={t('propose.language')}
      options={[{ value: 'NL', label: <span lang="nl">Nederlands</span> }, { value: 'EN', label: <span lang="en">English</span> }]} />
  );
}

function useTextLanguage(): { lang?: string } {
  const { language } = useCurrentForm().values;
  return language ? { lang: language.toLowerCase() } : {};
}
