import { useWords } from '../app/useWords';
import { ObjectionChip } from '../facts/chips';
import { LetterLinks } from '../facts/LetterLinks';
import { Written } from '../parts';
import { Facts } from '../parts/Facts';
import type { OneObjection } from './ObjectionPage';
import { Part } from './ObjectionView';

/** What came of it, with the letter and the way to the court. */
export function Outcome({ objection }: { objection: OneObjection }) {
  const { t, day, shortDay } = useWords();
  const { outcome, reasoning, decidedOn, announcedOn, appealUntil, remedyClause, letter } = objection;
  return (
    <Part id="outcome" title={t('objection.outcome')}>
      <ObjectionChip objection={objection} />
      {outcome && <p>{t(`objection.means.${outcome}`)}</p>}
      {reasoning && <Written text={reasoning} />}
      <Facts facts={[
        decidedOn && [t('decision.on'), shortDay(decidedOn)],
        announcedOn && [t('decision.announcedOn'), shortDay(announcedOn)],
        appealUntil && [t('objection.appealUntil'), day(appealUntil)],
      ]} />
      {remedyClause && <p className="meta">{remedyClause}</p>}
      {letter && <LetterLinks letter={letter} name={t('letters.DECISION_ON_OBJECTION')} />}
    </Part>
  );
}
