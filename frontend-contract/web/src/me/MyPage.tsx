import { useEffect, useRef, useState, type RefObject } from 'react';
import { MyPlansDocument, type MyPlanFragment } from '@samenwijk/contract';
import { to } from '../app/addresses';
import { ForSignedIn } from '../app/MissingPage';
import { PageTitle } from '../app/page';
import { useWords } from '../app/useWords';
import { useViewer } from '../data/session';
import { usePages } from '../data/usePages';
import { Button, ButtonLink, Empty, Loaded, More } from '../parts';
import { MyObjections } from '../objection/MyObjections';
import { Complaints } from './Complaints';
import { Drafts } from './Drafts';
import { PlanCard } from './PlanCard';
import { Post } from './Post';
import { ToDo } from './ToDo';
import { todosOf } from './todos';
import './me.css';

const AT_ONCE = 5;
const NONE = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** Everything of the person who is signed in: what waits on them first. */
export default function MyPage() {
  return <ForSignedIn><Mine /></ForSignedIn>;
}

function Mine() {
  const { t } = useWords();
  const viewer = useViewer();
  const pages = usePages(MyPlansDocument, { after: null as string | null }, (data) => data.viewer?.initiatives ?? NONE);
  return (
    <>
      <PageTitle title={t('me.title')}>{t('me.hello', { name: viewer?.displayName ?? '' })}</PageTitle>
      <Loaded query={{ data: pages.nodes, trouble: pages.trouble, again: pages.again }}>
        {(plans) => (
          <>
            <First plans={plans} hasMore={pages.hasMore} />
            <MyObjections />
            <Drafts plans={plans.filter((plan) => plan.status === 'DRAFT')} />
            <All plans={plans.filter((plan) => plan.status !== 'DRAFT')} none={plans.length === 0} />
            <More pages={pages} />
          </>
        )}
      </Loaded>
      <div className="me-besides">
        <Post />
        {/* Who answers complaints has a list of those. */}
        {!viewer?.roles.includes('COORDINATOR') && <Complaints />}
      </div>
    </>
  );
}

function First({ plans, hasMore }: { plans: readonly MyPlanFragment[]; hasMore: boolean }) {
  const { t } = useWords();
  const todos = todosOf(plans);
  const [all, setAll] = useState(false);
  const heading = useFocusWhenFewer(todos.length);
  const shown = all ? todos : todos.slice(0, AT_ONCE);
  if (plans.length === 0) {
    return null;
  }
  return (
    <section className="stack" aria-labelledby="me-first">
      <h2 id="me-first" tabIndex={-1} ref={heading}>{t('me.first')}</h2>
      <p className="lead">{todos.length > 0 ? t('me.first.text', { count: todos.length }) : t('me.first.none')}</p>
      {hasMore && <p className="meta">{t('me.first.more')}</p>}
      {todos.length > 0 && <ul className="bits">{shown.map((todo) => <ToDo todo={todo} key={keyOf(todo)} />)}</ul>}
      {shown.length < todos.length && <p className="row center"><Button tone="quiet" onClick={() => setAll(true)}>{t('me.first.all', { count: todos.length })}</Button></p>}
    </section>
  );
}

/** When what somebody just did is gone from the list, the focus goes to the heading of the list, not to nowhere. */
function useFocusWhenFewer(count: number): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(count);
  useEffect(() => {
    if (count < last.current && (document.activeElement === document.body || document.activeElement === null)) {
      heading.current?.focus();
    }
    last.current = count;
  }, [count]);
  return heading;
}

function keyOf(todo: ReturnType<typeof todosOf>[number]): string {
  const part = 'obligation' in todo ? todo.obligation.id : 'request' in todo ? todo.request.id : todo.plan.id;
  return `${todo.kind} ${part}`;
}

function All({ plans, none }: { plans: readonly MyPlanFragment[]; none: boolean }) {
  const { t } = useWords();
  if (none) {
    return (
      <Empty title={t('me.empty')}>
        <p>{t('me.empty.text')}</p>
        <p className="row">
          <ButtonLink to={to('propose')}>{t('me.empty.propose')}</ButtonLink>
          <ButtonLink tone="quiet" to={to('playbooks')}>{t('me.empty.playbooks')}</ButtonLink>
        </p>
      </Empty>
    );
  }
  return (
    <section className="stack" aria-labelledby="me-mine">
      <div className="row between">
        <h2 id="me-mine">{t('me.mine')}</h2>
        <ButtonLink tone="quiet" to={to('propose')}>{t('me.propose')}</ButtonLink>
      </div>
      <ul className="me-plans">{plans.map((plan) => <PlanCard plan={plan} key={plan.id} />)}</ul>
    </section>
  );
}
