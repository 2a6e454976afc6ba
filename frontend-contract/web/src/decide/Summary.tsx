import { useEffect, useRef } from 'react';
import { useWords } from '../app/useWords';
import { OutcomeChip } from '../facts/chips';
import { Written } from '../parts';
import { Facts } from '../parts/Facts';
import type { Values } from '../parts/form';
import { asInput, chosenGround, type PageRequest } from './decision';

/** The decision read back before it is sent. */
export function Summary({ request, values }: { request: PageRequest; values: Values }) {
  const { t, euros, day } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const input = asInput(request, values);
  const ground = chosenGround(request, values);
  return (
    <section className="stack decide-quote">
      <h3 tabIndex={-1} ref={heading}>{t('decide.summary')}</h3>
      <OutcomeChip outcome={input.outcome} />
      <Facts facts={[
        input.amount != null && [t('decide.amount'), euros(input.amount)],
        input.quantities && [t('decide.quantities'), <ul key="things">{input.quantities.map((one) => <li key={one.what}>{one.quantity} × {one.what}</li>)}</ul>],
        ground && [t('decide.ground'), <>{ground.text} <span className="meta">({ground.article})</span></>],
        [t('decide.reasoning'), <Written key="reasons" text={input.reasoning} as="span" />],
        input.departsFromAdviceBecause && [t('decision.departs'), <Written key="departs" text={input.departsFromAdviceBecause} as="span" />],
        input.restsOnOtherFacts && [t('decide.facts'), t('decide.facts.true')],
        input.obligations && [t('decide.obligations'), (
          <ul key="obligations">{input.obligations.map((one, at) => <li key={at}>{one.text} <span className="meta">({day(one.dueOn)})</span></li>)}</ul>
        )],
        input.alternative && [t('field.alternative'), input.alternative === 'NONE' ? t('decide.alternative.NONE') : <Written key="else" text={input.alternative} as="span" />],
      ]} />
      <p className="meta">{t('decide.summary.secret')}</p>
    </section>
  );
}
