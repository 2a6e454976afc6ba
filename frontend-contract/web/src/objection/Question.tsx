import { ActForm } from '../acts/ActDialog';
import type { Actable } from '../acts/Acts';
import { useWords } from '../app/useWords';
import { Written } from '../parts';
import { isAnsweredBelow } from './Now';
import type { OneObjection } from './ObjectionPage';
import { Part } from './ObjectionView';

/** What the objector was asked for, with the place to answer it. */
export function Question({ question, objection, thing, staff, onDone }: {
  question: NonNullable<OneObjection['question']>;
  objection: OneObjection;
  thing: Actable;
  staff: boolean;
  onDone: () => void;
}) {
  const { t, day, shortDay } = useWords();
  const mine = isAnsweredBelow(objection, staff);
  return (
    <Part id="question" title={t(staff ? 'objection.question.staff' : mine ? 'objection.question.mine' : 'objection.question')} mine={mine}>
      <Written text={question.text} />
      <p className="meta">
        {t('objection.question.days', { asked: shortDay(question.askedOn), deadline: day(question.deadline) })}{' '}
        {question.answeredOn && t('objection.question.answered', { day: shortDay(question.answeredOn) })}
      </p>
      {mine && <ActForm action="ADD_OBJECTION_GROUNDS" thing={thing} onDone={onDone} />}
    </Part>
  );
}
