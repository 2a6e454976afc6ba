import type { DecisionOutcome } from '@samenwijk/contract';
import { useWords } from '../app/useWords';
import { Notice } from '../parts';
import { ChoiceField, EuroField, LongField, TextField } from '../parts/fields';
import { useCurrentForm } from '../parts/form';
import { asksAmount, asksFacts, asksQuantities, askedAmount, canOblige, departs, groundsFor, lentItems, mustHearFirst, outcomesFor, withholds, type PageRequest } from './decision';
import { Obligations } from './Obligations';
import { Phrases } from './Phrases';

/** What a decision is made of; only what the chosen outcome asks is shown. */
export function DecisionFields({ request }: { request: PageRequest }) {
  const { t } = useWords();
  const { values } = useCurrentForm();
  const possible = outcomesFor(request);
  // When nothing can be decided any more, what was chosen is still to be read.
  const outcomes = possible.length === 0 && values.outcome ? [values.outcome as DecisionOutcome] : possible;
  return (
    <>
      <ChoiceField path="outcome" label={t('decide.outcome')}
        options={outcomes.map((outcome) => ({ value: outcome, label: t(`outcome.${outcome}`), hint: t(`decide.outcome.${outcome}`) }))} />
      {values.outcome && (
        <>
          <GroundField request={request} outcome={values.outcome} />
          <MoneyOrThings request={request} />
          <LongField path="reasoning" rows={7} max={10_000} label={t('decide.reasoning')} hint={t('decide.reasoning.hint')} />
          <Phrases outcome={values.outcome} />
          {departs(request, values) && (
            <LongField path="departsFromAdviceBecause" rows={3} max={5000} label={t('decide.departs')} hint={t('decide.departs.hint', { advice: t(`advice.${request.advice!.advice!}`) })} />
          )}
          {asksFacts(request, values) && <OtherFacts request={request} />}
          {canOblige(values) && <Obligations />}
          {withholds(values) && <Alternative />}
        </>
      )}
    </>
  );
}

function GroundField({ request, outcome }: { request: PageRequest; outcome: string }) {
  const { t } = useWords();
  const grounds = groundsFor(request, outcome);
  if (grounds.length === 1) {
    return <p><span className="strong block">{t('decide.ground')}</span>{grounds[0]!.text} <span className="meta">({grounds[0]!.article})</span></p>;
  }
  return (
    <ChoiceField path="groundCode" label={t('decide.ground')} hint={t('decide.ground.hint')}
      options={grounds.map((ground) => ({ value: ground.code, label: ground.text, hint: ground.article }))} />
  );
}

function MoneyOrThings({ request }: { request: PageRequest }) {
  const { t, euros, number } = useWords();
  const { values } = useCurrentForm();
  const asked = askedAmount(request);
  if (asked !== undefined && values.outcome === 'GRANTED') {
    return <p><span className="strong block">{t('decide.amount')}</span>{t('decide.amount.all', { amount: euros(asked) })}</p>;
  }
  return (
    <>
      {asked !== undefined && asksAmount(request, values) && <EuroField path="amount" label={t('decide.amount')} hint={t('decide.amount.hint', { amount: euros(asked) })} />}
      {asksQuantities(request, values) && (
        <fieldset className="stack" data-field="quantities">
          <legend className="strong">{t('decide.quantities')}</legend>
          {lentItems(request).map((item, at) => (
            <TextField key={at} path={`quantities.${at}.quantity`} inputMode="numeric" label={item.what} hint={t('decide.quantity.hint', { asked: number(item.quantity) })} />
          ))}
        </fieldset>
      )}
    </>
  );
}

/** A refusal that rests on something else than the applicant said: then the applicant is heard first. */
function OtherFacts({ request }: { request: PageRequest }) {
  const { t } = useWords();
  const { values } = useCurrentForm();
  return (
    <>
      <ChoiceField path="restsOnOtherFacts" label={t('decide.facts')} optional
        options={[{ value: 'false', label: t('decide.facts.false') }, { value: 'true', label: t('decide.facts.true') }]} />
      {mustHearFirst(request, values) && <Notice tone="warn" role="status"><p>{t('decide.facts.hear')}</p></Notice>}
    </>
  );
}

/** Who does not get what was asked hears what else they can do, or that there is nothing else. */
function Alternative() {
  const { t } = useWords();
  const { values } = useCurrentForm();
  return (
    <>
      <ChoiceField path="alternativeKind" label={t('decide.alternative')} hint={t('decide.alternative.hint')}
        options={[{ value: 'TEXT', label: t('decide.alternative.TEXT') }, { value: 'NONE', label: t('decide.alternative.NONE') }]} />
      {values.alternativeKind === 'TEXT' && <LongField path="alternative" rows={3} max={2000} label={t('field.alternative')} hint={t('field.alternative.hint')} />}
    </>
  );
}
