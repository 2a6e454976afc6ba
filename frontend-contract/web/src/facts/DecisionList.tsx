import './facts.css';
import type { DecisionLineFragment } from '@samenwijk/contract';
import { useWords } from '../app/useWords';
import { LetterLinks } from './LetterLinks';
import { DecisionChip } from './chips';

/** Every decision on a request, the newest first: what it was, when it was made known, and until when one could object. */
export function DecisionList({ decisions }: { decisions: readonly DecisionLineFragment[] }) {
  const { t, euros, shortDay } = useWords();
  return (
    <ul className="bits">
      {decisions.toReversed().map((one, at) => {
        const days = [
          one.decidedOn && t('decisions.decided', { day: shortDay(one.decidedOn) }),
          one.announcedOn ? t('decisions.announced', { day: shortDay(one.announcedOn) }) : t('decisions.notAnnounced'),
          one.objectionUntil && t('decisions.objection', { day: shortDay(one.objectionUntil) }),
        ];
        return (
          <li className="facts-line" key={one.id ?? at}>
            <span className="strong">{t(`decisionKind.${one.kind}`)}</span> <DecisionChip decision={one} /> {one.amount != null && <span>{euros(one.amount)}</span>}
            <span className="meta block">{days.filter(Boolean).join(' · ')}</span>
            {one.letter && <LetterLinks letter={one.letter} name={t('decisions.letter', { kind: t(`decisionKind.${one.kind}`) })} />}
          </li>
        );
      })}
    </ul>
  );
}
