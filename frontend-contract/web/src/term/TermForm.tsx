import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { TermSchemesDocument, type TermSchemesQuery } from '@samenwijk/contract';
import { to } from '../app/addresses';
import { useWords } from '../app/useWords';
import type { Problem } from '../data/useAct';
import { useQuery } from '../data/useQuery';
import { Button } from '../parts';
import { ChoiceField, DateField, SelectField } from '../parts/fields';
import { FormPart, problem, useForm, type Values } from '../parts/form';
import { missing, toAddress } from './calculation';
import { Pauses } from './Pauses';
import { FACTS, pathOf, type Fact, type Question } from './questions';

/** The facts of the calculation. Sending them changes the address; the answer comes from there. */
export function TermForm({ values, problems }: { values: Values; problems: Problem[] }) {
  const { t } = useWords();
  const [, go] = useLocation();
  const form = useForm(values);
  const question = values.about as Question;
  const facts = FACTS[question];
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
      {facts.filter((fact) => !fact.part).map((fact) => <FactField key={fact.name} question={question} fact={fact} />)}
      {question === 'decision' && <Pauses form={form} />}
      {(['extension', 'grounds'] as const).map((part) => <Part key={part} part={part} question={question} values={form.values} />)}
      <p className="row"><Button type="submit">{t('term.count')}</Button></p>
    </FormPart>
  );
}

/** Facts that only some people have. */
function Part({ part, question, values }: { part: 'extension' | 'grounds'; question: Question; values: Values }) {
  const { t } = useWords();
  const facts = FACTS[question].filter((fact) => fact.part === part);
  if (facts.length === 0) {
    return null;
  }
  return (
    <details open={facts.some((fact) => values[pathOf(question, fact)])}>
      <summary>{t(`term.part.${part}`)}</summary>
      <div className="stack term-inset">{facts.map((fact) => <FactField key={fact.name} question={question} fact={fact} />)}</div>
    </details>
  );
}

function FactField({ question, fact }: { question: Question; fact: Fact }) {
  const { t } = useWords();
  const common = { path: pathOf(question, fact), label: t(fact.label), optional: Boolean(fact.optional), ...(fact.hint ? { hint: t(fact.hint) } : {}) };
  switch (fact.kind) {
    case 'day':
      return <DateField {...common} />;
    case 'scheme':
      return <SchemeField {...common} question={question} />;
    case 'choices':
      return <ChoiceField several {...common} options={(fact.of ?? []).map(({ name, label, hint }) => ({ value: name, label: t(label), hint: t(hint) }))} />;
  }
}

function SchemeField({ question, ...common }: { question: Question; path: string; label: string; optional: boolean }) {
  const { t } = useWords();
  const { data } = useQuery(TermSchemesDocument, {});
  const schemes = data?.schemes ?? [];
  const paying = question === 'payment';
  return <SelectField {...common} options={useOptions(paying ? schemes.filter((one) => one.supportKinds.includes('FUNDING')) : schemes, paying)} empty={t(paying ? 'term.payment.any' : 'term.scheme.any')} />;
}

function useOptions(schemes: TermSchemesQuery['schemes'], namesOnly: boolean) {
  const { t } = useWords();
  return schemes.flatMap(({ code, name, supportKinds, nature, termWeeks }) => {
    const kind = supportKinds[0];
    const label = namesOnly ? name : t(nature === 'ORDER' ? 'term.scheme.law' : 'term.scheme.promise', { name, weeks: termWeeks });
    return [{ value: code, label, ...(kind && !namesOnly ? { group: t(`kind.${kind}`) } : {}) }];
  });
}
