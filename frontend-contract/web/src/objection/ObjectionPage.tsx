import { useParams } from 'wouter';
import { ObjectionPageDocument, RequestOfReferenceDocument, type ObjectionPageQuery } from '@samenwijk/contract';
import { ForSignedIn, MissingPage } from '../app/MissingPage';
import { useQuery } from '../data/useQuery';
import { Loaded } from '../parts';
import { ObjectionView } from './ObjectionView';
import { planOf } from './reference';
import './objection.css';

export type AboutRequest = Extract<NonNullable<ObjectionPageQuery['node']>, { __typename: 'SupportRequest' }>;
export type OneObjection = AboutRequest['objections'][number];

/** One objection: for who objects, for who asked, and for who decides on it. */
export default function ObjectionPage() {
  const { request = '', id = '' } = useParams<{ request: string; id: string }>();
  const plan = planOf(request);
  return <ForSignedIn>{plan ? <ByReference plan={plan} request={request} id={id} /> : <ById request={request} id={id} />}</ForSignedIn>;
}

/** The work queue knows the request by its reference only. */
function ByReference({ plan, request, id }: { plan: string; request: string; id: string }) {
  const query = useQuery(RequestOfReferenceDocument, { reference: plan });
  return (
    <Loaded query={query}>
      {({ initiative }) => {
        const found = initiative?.supportRequests.nodes.find((one) => one.reference === request);
        return found ? <ById request={found.id} id={id} /> : <MissingPage />;
      }}
    </Loaded>
  );
}

function ById({ request, id }: { request: string; id: string }) {
  const query = useQuery(ObjectionPageDocument, { id: request });
  return (
    <Loaded query={query}>
      {({ node }) => {
        const about = node?.__typename === 'SupportRequest' ? node : undefined;
        const objection = about?.objections.find((one) => one.id === id);
        return about && objection ? <ObjectionView key={id} request={about} objection={objection} /> : <MissingPage />;
      }}
    </Loaded>
  );
}
