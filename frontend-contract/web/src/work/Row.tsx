import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { WorkRowFragment } from '@samenwijk/contract';
import { Acts } from '../acts/Acts';
import type { SmallAct } from '../acts/definitions';
import { today } from '../app/today';
import { useWords } from '../app/useWords';
import { useViewer } from '../data/session';
import { ButtonLink, Chip, type Tone } from '../parts';
import { daysUntil, whenOf } from './days';
import { nextSteps, pageOf, whyNow } from './nextSteps';

/** One thing that waits: what, why now, by when, and the next step. */
export function Row({ item, from, current, said, onCurrent, onOpen, onBegin, onDone, steps, besides, why }: {
  item: WorkRowFragment;
  from: 'work' | 'commitments';
  current: boolean;
  /** What was just done with it, when it is still here. */
  said: SmallAct | undefined;
  onCurrent: () => void;
  onOpen: () => void;
  /** Somebody is about to do something with it. */
  onBegin: () => void;
  onDone: (action: SmallAct) => void;
  /** The acts of the row; those that are next when absent. */
  steps?: SmallAct[] | undefined;
  besides?: ReactNode;
  /** What stands in the place of why it waits. */
  why?: ReactNode;
}) {
  const { t } = useWords();
  return (
    <li className="work-row" data-row={item.id} aria-current={current ? 'true' : undefined} onFocus={onCurrent}>
      <div className="work-what">
        <h3><Link href={pageOf(item, from)} onClick={onOpen}>{item.title}</Link></h3>
        <p className="meta">
          {[t(`work.kind.${item.kind}`), item.neighbourhood?.name].filter(Boolean).join(' · ')}{'\u00a0· '}<span className="work-ref">{item.reference}</span>
        </p>
        {said && <p className="work-said">{t(`act.${said}.done`)}</p>}
        {besides}
      </div>
      <Why item={item}>{why}</Why>
      <LastDay item={item} />
      <div className="work-do" onFocus={onBegin}><NextSteps item={item} from={from} steps={steps} onOpen={onOpen} onDone={onDone} /></div>
    </li>
  );
}

/** What is gone from the list because it was done: it stays in sight at its place until the next act. */
export function DoneRow({ title, href, action }: { title: string; href: string; action: SmallAct }) {
  const { t } = useWords();
  return (
    <li className="work-row work-gone">
      <p><Link href={href}>{title}</Link></p>
      <p className="work-said">{t(`act.${action}.done`)}</p>
    </li>
  );
}

function Why({ item: { title, waitingOn }, children }: { item: WorkRowFragment; children?: ReactNode }) {
  const { t } = useWords();
  const viewer = useViewer();
  const who = waitingOn.name ?? t(`party.${waitingOn.party}`);
  return (
    <div className="work-why">
      {children ?? (waitingOn.subject && <p>{capital(whyNow(title, waitingOn.subject))}</p>)}
      {waitingOn.name !== viewer?.displayName && <p className="meta">{t('work.waitsOn', { who })}</p>}
    </div>
  );
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

const TONES: Partial<Record<ReturnType<typeof whenOf>, Tone>> = { late: 'late', today: 'wait' };

/** The last day as one says it, always with the real date. */
function LastDay({ item }: { item: WorkRowFragment }) {
  const { t, day } = useWords();
  const { dueOn } = item.waitingOn;
  if (!dueOn) {
    return <p className="work-day meta">{t('work.noDay')}</p>;
  }
  const days = daysUntil(dueOn, today());
  const near = nearDay(days);
  const word = near ? t(near) : days < 0 ? t('work.day.past', { days: -days }) : undefined;
  return (
    <p className="work-day">
      <span className="sr">{t('work.lastDay')} </span>
      {word && <Chip tone={TONES[whenOf(item, today())] ?? 'plain'}>{word}</Chip>}
      <span className={word ? 'meta block' : 'block'}>{day(dueOn)}</span>
    </p>
  );
}

function nearDay(days: number): 'work.day.yesterday' | 'work.day.today' | 'work.day.tomorrow' | undefined {
  return ({ '-1': 'work.day.yesterday', 0: 'work.day.today', 1: 'work.day.tomorrow' } as const)[days as -1 | 0 | 1];
}

function NextSteps({ item, from, steps, onOpen, onDone }: { item: WorkRowFragment; from: 'work' | 'commitments'; steps: SmallAct[] | undefined; onOpen: () => void; onDone: (action: SmallAct) => void }) {
  const { t } = useWords();
  const next = nextSteps(item.allowedActions);
  const onPage = steps ? undefined : next.onPage;
  const inRow = steps?.filter((step) => item.allowedActions.includes(step)) ?? next.inRow;
  if (inRow.length > 0) {
    return <Acts thing={{ ...item, name: item.title }} only={inRow} onDone={onDone} />;
  }
  return (
    <span onClick={onOpen}>
      <ButtonLink tone={onPage ? 'main' : 'quiet'} to={pageOf(item, from)}>
        {t(onPage ? `work.do.${onPage}` : 'work.do.look')}<span className="sr"> {item.title}</span>
      </ButtonLink>
    </span>
  );
}
