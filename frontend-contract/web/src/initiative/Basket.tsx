import { InitiativeRequestsDocument } from '@samenwijk/contract';
import { to } from '../app/addresses';
import { isStaff, mayWork } from '../app/people';
import { useWords } from '../app/useWords';
import { useViewer } from '../data/session';
import { useRest } from '../data/usePages';
import { Arranged } from '../facts/Turn';
import { ButtonLink, Card, More } from '../parts';
import { RequestInBasket } from './RequestInBasket';
import { nextTerm, type Initiative } from './model';

const NONE = { edges: [], pageInfo: { hasNextPage: false } };

/** The support that was asked for: each with its status, its date, the reasons, and what was promised. */
export function Basket({ plan }: { plan: Initiative }) {
  const { t } = useWords();
  const viewer = useViewer();
  const mayAsk = plan.allowedActions.includes('REQUEST_SUPPORT');
  const rest = useRest(InitiativeRequestsDocument, { reference: plan.reference, after: null as string | null }, (data) => data.initiative?.supportRequests ?? NONE, plan.supportRequests);
  const requests = rest.nodes ?? [];
  const first = nextTerm(plan.supportRequests.edges.map(({ node }) => node));
  return (
    <Card labelledBy="basket">
      <h2 id="basket">{t('initiative.basket')}</h2>
      {requests.length > 0 || !mayAsk ? <Arranged summary={plan.supportSummary} /> : <p>{t('initiative.basket.none')}</p>}
      {requests.map((request) => (
        <RequestInBasket key={request.id} request={request} staff={viewer !== null && isStaff(viewer)} ownPage={viewer !== null && mayWork(viewer)} termShown={request.id === first?.id} />
      ))}
      <More pages={rest} />
      {mayAsk && <p><ButtonLink tone={requests.length > 0 ? 'quiet' : 'main'} to={to('support', { reference: plan.reference })}>{t('initiative.askSupport')}</ButtonLink></p>}
    </Card>
  );
}
