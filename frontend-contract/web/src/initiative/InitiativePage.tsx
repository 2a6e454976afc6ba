import { InitiativeByReferenceDocument } from '@samenwijk/contract';
import { useParams } from 'wouter';
import { MissingPage } from '../app/MissingPage';
import { isStaff } from '../app/people';
import { useQuery } from '../data/useQuery';
import { useViewer } from '../data/session';
import { ComplainLink } from '../facts/ComplainLink';
import { Turn } from '../facts/Turn';
import { Loaded } from '../parts';
import { About } from './About';
import { Basket } from './Basket';
import { ForYou } from './ForYou';
import { History } from './History';
import { NextTerm } from './NextTerm';
import { OtherActs } from './OtherActs';
import { PlanHeading } from './PlanHeading';
import { PlanText } from './PlanText';
import { StateReason } from './StateReason';
import type { Initiative } from './model';
import './initiative.css';

/** One initiative, from idea to delivered support. */
export default function InitiativePage() {
  const { reference = '' } = useParams();
  const query = useQuery(InitiativeByReferenceDocument, { reference });
  return <Loaded query={query}>{({ initiative }) => (initiative ? <Plan key={initiative.id} plan={initiative} /> : <MissingPage />)}</Loaded>;
}

function Plan({ plan }: { plan: Initiative }) {
  const viewer = useViewer();
  const staff = viewer !== null && isStaff(viewer);
  const requests = plan.supportRequests.edges.map(({ node }) => node);
  return (
    <article className="stack initiative">
      <PlanHeading plan={plan} />
      <StateReason plan={plan} />
      {plan.waitingOn.party !== 'NOBODY' && <Turn waitingOn={plan.waitingOn} withSubject />}
      <div className="split initiative-parts">
        <div className="bits">
          <ForYou plan={plan} requests={requests} staff={staff} />
          <PlanText plan={plan} />
        </div>
        <div className="bits initiative-aside">
          <NextTerm requests={requests} />
          <About plan={plan} />
          <OtherActs plan={plan} staff={staff} />
          <ComplainLink about={{ plan: plan.reference }} />
        </div>
        <div className="bits">
          <Basket plan={plan} />
          <History plan={plan} />
        </div>
      </div>
    </article>
  );
}
