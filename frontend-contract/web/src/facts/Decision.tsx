import type { DecisionFactsFragment } from '@samenwijk/contract';
import { useWords } from '../app/useWords';
import { Written } from '../parts';
import { Facts } from '../parts/Facts';
import { DecisionChip } from './chips';

/** A decision with its reasons, as far as this viewer may know. */
export function Decision({ decision }: { decision: DecisionFactsFragment }) {
  const { t, euros, shortDay } = useWords();
  const { mandate } = decision;
  return (
    <div className="stack">
      <DecisionChip decision={decision} />
      {decision.reasoning && <Written text={decision.reasoning} />}
      <Facts
        facts={[
          decision.amount != null && [t('decision.amount'), euros(decision.amount)],
          Boolean(decision.quantities?.length) && [
            t('decision.quantities'),
            <ul key="quantities">{decision.quantities!.map((one) => <li key={one.what}>{one.quantity} × {one.what}</li>)}</ul>,
          ],
          decision.ground && [t('decision.ground'), <>{decision.ground.text} <span className="meta">({decision.ground.article})</span></>],
          Boolean(decision.obligations?.length) && [t('decision.obligations'), <Obligations key="obligations" obligations={decision.obligations!} />],
          decision.alternative && [t('decision.alternative'), <Written key="alternative" text={decision.alternative} as="span" />],
          decision.departsFromAdviceBecause && [t('decision.departs'), <Written key="departs" text={decision.departsFromAdviceBecause} as="span" />],
          mandate && [
            t('decision.by'),
            t('decision.mandate', { holder: mandate.holder, body: t(`body.${mandate.body}`), cap: mandate.cap == null ? 'none' : euros(mandate.cap) }),
          ],
          decision.decidedOn && [t('decision.on'), shortDay(decision.decidedOn)],
          decision.announcedOn && [t('decision.announcedOn'), shortDay(decision.announcedOn)],
          decision.objectionUntil && [t('decision.objectionUntil'), shortDay(decision.objectionUntil)],
        ]}
      />
      {decision.remedyClause && <p className="meta">{decision.remedyClause}</p>}
    </div>
  );
}

function Obligations({ obligations }: { obligations: NonNullable<DecisionFactsFragment['obligations']> }) {
  const { t, shortDay } = useWords();
  return (
    <ul>
      {obligations.map((one) => (
        <li key={one.id}>
          <Written text={one.text} as="span" />{' '}
          <span className="meta">{one.metOn ? t('decision.met', { day: shortDay(one.metOn) }) : t('decision.due', { who: one.owner, day: shortDay(one.dueOn) })}</span>
        </li>
      ))}
    </ul>
  );
}
