import { useSearchParams } from 'wouter';
import { PlanAtDeskDocument, type PlanAtDeskQuery } from '@samenwijk/contract';
import { to } from '../app/addresses';
import { useWords } from '../app/useWords';
import { useQuery } from '../data/useQuery';
import { InitiativeChip } from '../facts/chips';
import { Button, ButtonLink, Card, Loaded, Notice, Written } from '../parts';
import { Facts } from '../parts/Facts';
import { TextField } from '../parts/fields';
import { FormPart, problem, useForm } from '../parts/form';
import { referenceIn } from './filing';

/** Finds the plan to which a request on paper belongs. What is searched is in the address, so that going back shows it again. */
export function FindPlan() {
  const { t } = useWords();
  const [parameters, setParameters] = useSearchParams();
  const searched = parameters.get('reference') ?? '';
  const form = useForm({ reference: searched });

  function find(): void {
    const reference = referenceIn(form.values.reference ?? '');
    form.setProblems(reference ? [] : [problem('reference', t('form.required', { label: t('desk.reference') }))]);
    if (reference) {
      setParameters((now) => { now.set('reference', reference); return now; });
    }
  }

  return (
    <section className="stack" aria-labelledby="desk-paper">
      <h2 id="desk-paper">{t('desk.paper.title')}</h2>
      <p className="meta">{t('desk.paper.text')}</p>
      <FormPart form={form} problems={[]} onSubmit={find}>
        <TextField path="reference" label={t('desk.reference')} hint={t('desk.reference.hint')} />
        <div className="row"><Button type="submit">{t('desk.find')}</Button></div>
      </FormPart>
      <div role="status">{searched && <Found reference={searched} key={searched} />}</div>
    </section>
  );
}

function Found({ reference }: { reference: string }) {
  const { t } = useWords();
  const query = useQuery(PlanAtDeskDocument, { reference });
  return (
    <Loaded query={query}>
      {({ initiative }) => (initiative ? <Plan plan={initiative} /> : <Notice tone="warn"><p>{t('desk.notFound', { reference })}</p></Notice>)}
    </Loaded>
  );
}

function Plan({ plan }: { plan: NonNullable<PlanAtDeskQuery['initiative']> }) {
  const { t } = useWords();
  return (
    <Card labelledBy="desk-found">
      <p className="meta">{t('desk.found')} · {plan.reference}</p>
      <h3 id="desk-found"><Written text={plan.title} language={plan.language} as="span" /></h3>
      <InitiativeChip status={plan.status} />
      <Facts facts={[[t('desk.by'), plan.initiator.displayName], plan.neighbourhood && [t('desk.where'), plan.neighbourhood.name]]} />
      {plan.allowedActions.includes('REQUEST_SUPPORT')
        ? <p><ButtonLink to={`${to('support', { reference: plan.reference })}?desk=1`}>{t('desk.request')}</ButtonLink></p>
        : <p>{t('desk.notNow')}</p>}
    </Card>
  );
}
