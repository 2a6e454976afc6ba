import { useId, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { MorningPageDocument, type Role } from '@samenwijk/contract';
import { ForSignedIn } from '../app/MissingPage';
import { PageTitle } from '../app/page';
import { to } from '../app/addresses';
import { today } from '../app/today';
import { useWords } from '../app/useWords';
import { useViewer, type Viewer } from '../data/session';
import { Empty, Loaded } from '../parts';
import { Tabs } from '../parts/Tabs';
import { forToday } from './days';
import { Filters } from './Filters';
import { addressOf, asWorkFilter, chosenIn, isNarrowed, scopes, type Chosen } from './filter';
import { KeysNote } from './KeysNote';
import { useKeys, useKeysWanted } from './keys';
import { QueueList } from './QueueList';
import { QueueEnd } from './QueueEnd';
import { useQueue, type Queue } from './useQueue';
import './work.css';

const ROLES: Role[] = ['COORDINATOR', 'DECISION_MAKER', 'STEERING_GROUP_MEMBER', 'FACILITATOR'];

export default function MorningPage() {
  const viewer = useViewer();
  return <ForSignedIn roles={ROLES}>{viewer && <Morning viewer={viewer} />}</ForSignedIn>;
}

function Morning({ viewer }: { viewer: Viewer }) {
  const { t, day } = useWords();
  const [parameters] = useSearchParams();
  const chosen = chosenIn(parameters);
  const queue = useQueue(MorningPageDocument, asWorkFilter(chosen));
  const [wanted, setWanted] = useKeysWanted();
  const [help, setHelp] = useState(false);
  const filterId = useId();
  useKeys({ '/': () => document.getElementById(filterId)?.focus(), '?': () => setHelp(true) }, wanted);
  const coordinates = viewer.roles.includes('COORDINATOR');
  const title = useTitle(chosen, queue);
  return (
    <>
      <PageTitle title={title} before={<p className="meta work-date">{day(today())}</p>}>{title}</PageTitle>
      {coordinates && <ScopeTabs chosen={chosen} />}
      {viewer.roles.includes('FACILITATOR') && <p><Link href={to('commitments')}>{t('work.commitments')}</Link></p>}
      <Filters id={filterId} chosen={chosen} kinds={coordinates || viewer.roles.includes('DECISION_MAKER')} areas={viewer.areas} />
      <Loaded query={queue}>
        {({ workQueue }) =>
          workQueue.nodes.length === 0 ? <Nothing chosen={chosen} coordinates={coordinates} /> : (
            <>
              <QueueList
                key={addressOf('', chosen)}
                items={workQueue.nodes}
                hasMore={workQueue.pageInfo.hasNextPage}
                page={parameters.size > 0 ? `${to('work')}?${parameters}` : to('work')}
                from="work"
                keys={wanted}
              />
              <QueueEnd queue={queue} shown={workQueue.nodes.length} />
            </>
          )
        }
      </Loaded>
      <KeysNote wanted={wanted} onWanted={setWanted} help={help} onHelp={setHelp} />
    </>
  );
}

/** What this day asks, in one sentence; only what is really known is counted. */
function useTitle(chosen: Chosen, { data }: Queue): string {
  const { t } = useWords();
  if (chosen.scope !== 'MINE') {
    return t(`work.title.${chosen.scope}`);
  }
  const hello = t('work.hello', { part: partOfDay() });
  if (!data || isNarrowed(chosen)) {
    return hello;
  }
  const { count, more } = forToday(data.workQueue.nodes, data.workQueue.pageInfo.hasNextPage, today());
  return `${hello} ${t(more ? 'work.title.more' : 'work.title.count', { count })}`;
}

function partOfDay(): 'morning' | 'afternoon' | 'evening' {
  const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: '2-digit', hourCycle: 'h23' }).format(new Date()));
  if (hour >= 18 || hour < 5) {
    return 'evening';
  }
  return hour < 12 ? 'morning' : 'afternoon';
}

function ScopeTabs({ chosen }: { chosen: Chosen }) {
  const { t } = useWords();
  return (
    <Tabs
      label={t('work.scope')}
      items={scopes.map((scope) => ({ href: addressOf(to('work'), { ...chosen, scope }), text: t(`work.scope.${scope}`), current: chosen.scope === scope }))}
    />
  );
}

function Nothing({ chosen, coordinates }: { chosen: Chosen; coordinates: boolean }) {
  const { t } = useWords();
  if (isNarrowed(chosen)) {
    return (
      <Empty title={t('work.none.filter')}>
        <p><Link href={addressOf(to('work'), { scope: chosen.scope, late: false })}>{t('work.none.all')}</Link></p>
      </Empty>
    );
  }
  return (
    <Empty title={t('work.none')}>
      <p>{t(`work.none.${chosen.scope}`)}</p>
      <p className="row">
        {coordinates && chosen.scope === 'MINE' && <Link href={addressOf(to('work'), { scope: 'WAITING_ON_OTHERS', late: false })}>{t('work.none.others')}</Link>}
        <Link href={to('board')}>{t('missing.board')}</Link>
      </p>
    </Empty>
  );
}
