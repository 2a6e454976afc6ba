import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { TermSchemesDocument, type TermSchemesQuery } from '@samenwijk/contract';
import { to } from '../app/addresses';
import { useWords } from '../app/useWords';
import type { Problem } from '../data/useAct';
import { useQuery } from '../data/useQuery';
import { Button } from '../parts';
import { ChoiceField, DateField, SelectField } from '../parts/fields';
import { FormPart, problem, useForm, type Form, type Values } from '../parts/form';
import { missing, toAddress, type About } from './calculation';
import { Pauses } from './Pauses';

/** The facts of the calculation. Sending them changes the address; the answer comes from there. */
export function TermForm({ values, problems }: { values: Values; problems: Problem[] }) {
  const { t } = useWords();
  const [, go] = useLocation();
  const form = useForm(values);
  // Going back in the browser brings the earlier facts back.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useEffect(() => form.setAll(values), [values]);

  function count(): void {
    const empty = missing(form.values);
    form.setProblems(empty.map((path) => problem(path, t('term.fillIn'))));
    if (empty.length === 0) {
      go(`${to('term')}?${toAddress(form.values)}`);
    }
  }

  return (
    <FormPart form={form} problems={problems} onSubmit={count}>
      <Facts about={values.about as About} form={form} />
      <p className="row"><Button type="submit">{t('term.count')}</Button></p>
    </FormPart>
  );
}

function Facts({ about, form }: { about: About; form: Form }) {
  const { t } = useWords();
  switch (about) {
    case 'objection':
      return <DateField path="objection.announcedOn" label={t('term.announcedOn')} hint={t('term.announcedOn.hint')} />;
    case 'decisionOnObjection':
      return (
        <>
          <DateField path="decisionOnObjection.announcedOn" label={t('term.announcedOn')} hint={t('term.announcedOn.hint')} />
          <ChoiceField several optional path="decisionOnObjection.special" label={t('term.special')} options={[
            { value: 'committee', label: t('term.committee'), hint: t('term.committee.hint') },
            { value: 'postponed', label: t('term.postponed'), hint: t('term.postponed.hint') },
          ]} />
        </>
      );
    default:
      return (
        <>
          <SchemeField />
          <DateField path="decision.receivedOn" label={t('term.receivedOn')} hint={t('term.receivedOn.hint')} />
          <Pauses form={form} />
          <Extension open={Boolean(form.values['decision.extension.announcedOn'] || form.values['decision.extension.newDueOn'])} />
        </>
      );
  }
}

function SchemeField() {
  const { t } = useWords();
  const { data } = useQuery(TermSchemesDocument, {});
  return <SelectField path="decision.schemeCode" label={t('term.scheme')} options={useOptions(data?.schemes ?? [])} empty={t('term.scheme.any')} optional />;
}

function useOptions(schemes: TermSchemesQuery['schemes']) {
  const { t } = useWords();
  return schemes.flatMap(({ code, name, supportKinds, nature, termWeeks }) => {
    const kind = supportKinds[0];
    const label = t(nature === 'ORDER' ? 'term.scheme.law' : 'term.scheme.promise', { name, weeks: termWeeks });
    return [{ value: code, label, ...(kind ? { group: t(`kind.${kind}`) } : {}) }];
  });
}

function Extension({ open }: { open: boolean }) {
  const { t } = useWords();
  return (
    <details open={open}>
      <summary>{t('term.extension')}</summary>
      <div className="stack term-inset">
        <DateField path="decision.extension.announcedOn" label={t('term.extendedOn')} hint={t('term.extendedOn.hint')} optional />
        <DateField path="decision.extension.newDueOn" label={t('term.newDueOn')} optional />
      </div>
    </details>
  );
}
