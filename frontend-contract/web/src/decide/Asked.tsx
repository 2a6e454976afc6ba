import type { ReactNode } from 'react';
import { useWords } from '../app/useWords';
import { Need } from '../facts/Need';
import { Card, Chip, Written, type Tone } from '../parts';
import { Facts } from '../parts/Facts';
import type { PageRequest } from './decision';

/** What was asked, with the question and answer and the advice that belong to it: the facts of a decision. */
export function Asked({ request }: { request: PageRequest }) {
  const { t, shortDay } = useWords();
  const { need, explanation, coSigner, scheme, receivedOn, question, advice } = request;
  const language = request.initiative?.language;
  if (!need && !explanation && !scheme) {
    return null;
  }
  return (
    <Card labelledBy="decide-asked">
      <h2 id="decide-asked">{t('decide.asked')}</h2>
      {need && <Need need={need} />}
      <Facts facts={[
        explanation ? [t('decide.explanation'), <Written key="explanation" text={explanation} language={language} as="span" />] : null,
        coSigner && [t('decide.coSigner'), coSigner.name],
        scheme && [t('decide.scheme'), scheme.name],
        receivedOn ? [t('decide.receivedOn'), shortDay(receivedOn)] : null,
      ]} />
      {question && <Question question={question} />}
      {advice && !request.allowedActions.includes('GIVE_ADVICE') && <Advice advice={advice} />}
    </Card>
  );
}

function Between({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="decide-between">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Question({ question }: { question: NonNullable<PageRequest['question']> }) {
  const { t, shortDay } = useWords();
  return (
    <Between title={t('decide.question')}>
      <Written text={question.text} />
      <p className="meta">{t('decide.question.days', { asked: shortDay(question.askedOn), deadline: shortDay(question.deadline) })}</p>
      {question.answer && question.answeredOn && (
        <>
          <h4>{t('decide.answer')}</h4>
          <Written text={question.answer} />
          <p className="meta">{t('decide.answer.day', { day: shortDay(question.answeredOn) })}</p>
        </>
      )}
      {!question.answer && <p className="meta">{t('decide.answer.none')}</p>}
      {question.stillMissing && <><h4>{t('decide.stillMissing')}</h4><Written text={question.stillMissing} /></>}
    </Between>
  );
}

const TONES = { POSITIVE: 'ok', NEGATIVE: 'late', NEUTRAL: 'plain' } as const satisfies Record<string, Tone>;

function Advice({ advice }: { advice: NonNullable<PageRequest['advice']> }) {
  const { t, shortDay } = useWords();
  return (
    <Between title={t('decide.advice')}>
      <Written text={advice.question} />
      {advice.advice && advice.givenOn ? (
        <>
          <Chip tone={TONES[advice.advice]}>{t(`advice.${advice.advice}`)}</Chip>
          {advice.reasoning && <Written text={advice.reasoning} />}
          <p className="meta">{t('decide.advice.given', { day: shortDay(advice.givenOn) })}</p>
        </>
      ) : <p className="meta">{t('decide.advice.due', { day: shortDay(advice.dueOn) })}</p>}
    </Between>
  );
}
