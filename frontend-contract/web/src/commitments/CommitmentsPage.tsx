import { useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { CommitmentsByIdDocument, CommitmentsPageDocument, type CommitmentFactsFragment, type Role, type WorkScope } from '@samenwijk/contract';
import type { SmallAct } from '../acts/definitions';
import { to } from '../app/addresses';
import { ForSignedIn } from '../app/MissingPage';
import { PageTitle } from '../app/page';
import { useWords } from '../app/useWords';
import { useViewer, type Viewer } from '../data/session';
import { useQuery } from '../data/useQuery';
import { Empty, Loaded } from '../parts';
import { Tabs } from '../parts/Tabs';
import { KeysNote } from '../work/KeysNote';
import { useKeys, useKeysWanted } from '../work/keys';
import { QueueEnd } from '../work/QueueEnd';
import { QueueList } from '../work/QueueList';
import { useQueue } from '../work/useQueue';
import '../work/work.css';
import { Behind } from './Behind';
import { Known } from './Known';

const STEPS: SmallAct[] = ['START_COMMITMENT', 'FULFIL_COMMITMENT', 'POSTPONE_COMMITMENT', 'CANCEL_COMMITMENT'];
const ROLES: Role[] = ['FACILITATOR', 'COORDINATOR'];

export default function CommitmentsPage() {
  const viewer = useViewer();
  return <ForSignedIn roles={ROLES}>{viewer && <Promised viewer={viewer} />}</ForSignedIn>;
}

/** What we promised, what runs out first on top: for a facilitator their own, for a coordinator those of the area. */
function Promised({ viewer }: { viewer: Viewer }) {
  const { t } = useWords();
  const [parameters] = useSearchParams();
  const facilitates = viewer.roles.includes('FACILITATOR');
  const both = facilitates && viewer.roles.includes('COORDINATOR');
  const scope: WorkScope = facilitates && !(both && parameters.get('scope') === 'AREA') ? 'MINE' : 'AREA';
  const late = parameters.get('late') === 'yes';
  const queue = useQueue(CommitmentsPageDocument, { scope, kinds: ['COMMITMENT'], ...(late ? { late } : {}) });
  const [wanted, setWanted] = useKeysWanted();
  const [help, setHelp] = useState(false);
  useKeys({ '?': () => setHelp(true) }, wanted);
  const known = useKnown(queue.data?.workQueue.nodes.map((item) => item.id) ?? []);
  return (
    <>
      <PageTitle title={t('commitments.title')}>{t('commitments.title')}</PageTitle>
      <p className="lead">{t(`commitments.lead.${scope}`)}</p>
      <Choice both={both} scope={scope} late={late} />
      <Loaded query={queue}>
        {({ workQueue }) =>
          workQueue.nodes.length === 0 ? <Nothing late={late} /> : (
            <>
              <QueueList
                key={`${scope} ${late}`}
                items={workQueue.nodes}
                hasMore={workQueue.pageInfo.hasNextPage}
                page={parameters.size > 0 ? `${to('commitments')}?${parameters}` : to('commitments')}
                from="commitments"
                keys={wanted}
                steps={STEPS}
                why={(item) => <Known commitment={known.get(item.id)} />}
                besides={(item) => <Behind item={item} />}
              />
              <QueueEnd queue={queue} shown={workQueue.nodes.length} />
              <KeysNote wanted={wanted} onWanted={setWanted} help={help} onHelp={setHelp} filter={false} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

/** Who does it and how far it is, for all that is shown in one question. The list does not wait for it. */
function useKnown(ids: string[]): Map<string, CommitmentFactsFragment> {
  const { data } = useQuery(CommitmentsByIdDocument, { ids }, ids.length === 0);
  const found = data?.nodes ?? [];
  return new Map(found.flatMap((node) => (node?.__typename === 'Commitment' ? [[node.id, node] as const] : [])));
}

function Choice({ both, scope, late }: { both: boolean; scope: WorkScope; late: boolean }) {
  const { t } = useWords();
  const at = (chosen: WorkScope, onlyLate: boolean): string => {
    const parameters = new URLSearchParams({ ...(both && chosen === 'AREA' ? { scope: 'AREA' } : {}), ...(onlyLate ? { late: 'yes' } : {}) });
    return parameters.size > 0 ? `${to('commitments')}?${parameters}` : to('commitments');
  };
  return (
    <Tabs
      label={t('commitments.choose')}
      items={[
        { href: at(scope, false), text: t('commitments.all'), current: !late },
        { href: at(scope, true), text: t('commitments.late'), current: late },
        ...(both ? [{ href: at(scope === 'AREA' ? 'MINE' : 'AREA', late), text: t(scope === 'AREA' ? 'commitments.mine' : 'commitments.area'), current: false }] : []),
      ]}
    />
  );
}

function Nothing({ late }: { late: boolean }) {
  const { t } = useWords();
  return (
    <Empty title={t(late ? 'commitments.none.late' : 'commitments.none')}>
      <p>{t('commitments.none.text')}</p>
      <p><Link href={late ? to('commitments') : to('board')}>{t(late ? 'commitments.all' : 'missing.board')}</Link></p>
    </Empty>
  );
}
