import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Action } from '@samenwijk/contract';
import { Acts } from '../acts/Acts';
import { to } from '../app/addresses';
import { today } from '../app/today';
import { useWords } from '../app/useWords';
import { ButtonLink, Chip, Written } from '../parts';
import type { Todo } from './todos';

/** One thing that waits on me, with what I can do about it here and now. */
export function ToDo({ todo }: { todo: Todo }) {
  const { t } = useWords();
  const { plan } = todo;
  return (
    <li className="card mine">
      <h3>{t(`me.${todo.kind}`)}</h3>
      <p className="meta">
        {'request' in todo && <>{t(`kind.${todo.request.kind}`)} · </>}
        <Link href={to('initiative', { reference: plan.reference })}><Written text={plan.title} language={plan.language} as="span" /></Link>
      </p>
      <About todo={todo} />
      {todo.dueOn && <Due day={todo.dueOn} />}
      <Doing todo={todo} />
    </li>
  );
}

function Due({ day }: { day: string }) {
  const { t, day: inWords, shortDay } = useWords();
  return day < today() ? <Chip tone="late">{t('me.late', { day: shortDay(day) })}</Chip> : <Chip tone="wait">{t('me.before', { day: inWords(day) })}</Chip>;
}

function About({ todo }: { todo: Todo }): ReactNode {
  const { t } = useWords();
  switch (todo.kind) {
    case 'answer':
      return (
        <>
          {todo.request.question && <Written text={todo.request.question.text} />}
          {todo.request.question?.stillMissing && <p>{t('me.answer.still', { text: todo.request.question.stillMissing })}</p>}
          <p className="meta">{t('me.answer.rest')}</p>
        </>
      );
    case 'obligation':
      return <Written text={todo.obligation.text} />;
    case 'returned':
      return (
        <>
          <p>{t('me.returned.text')}</p>
          {todo.plan.reason && <Written text={todo.plan.reason} />}
        </>
      );
    case 'hold':
      return (
        <>
          {todo.plan.reason && <Written text={todo.plan.reason} />}
          <p>{t('me.hold.text')}</p>
        </>
      );
    default:
      return <p>{t(`me.${todo.kind}.text`)}</p>;
  }
}

const ACTS: Record<Exclude<Todo['kind'], 'returned'>, Action[]> = {
  answer: ['COMPLETE_SUPPORT_REQUEST'],
  delivery: ['CONFIRM_DELIVERY', 'REPORT_NOT_DELIVERED'],
  obligation: ['MEET_OBLIGATION'],
  start: ['START_INITIATIVE'],
  hold: ['RESUME_INITIATIVE', 'HOLD_INITIATIVE'],
};

function Doing({ todo }: { todo: Todo }) {
  const { t } = useWords();
  if (todo.kind === 'returned') {
    return <p><ButtonLink to={to('edit', { reference: todo.plan.reference })}>{t('me.edit')}</ButtonLink></p>;
  }
  const thing = 'request' in todo ? todo.request : todo.plan;
  const obligations = todo.kind === 'obligation' ? [todo.obligation] : undefined;
  return <Acts thing={{ id: thing.id, version: thing.version, allowedActions: thing.allowedActions, name: todo.plan.title, obligations }} only={ACTS[todo.kind]} />;
}
