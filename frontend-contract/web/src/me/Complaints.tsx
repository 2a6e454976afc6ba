import { ComplaintsDocument } from '@samenwijk/contract';
import { Link } from 'wouter';
import { to } from '../app/addresses';
import { useWords } from '../app/useWords';
import { ComplaintItem } from '../complaints/ComplaintItem';
import { useQuery } from '../data/useQuery';
import { ButtonLink, Loaded } from '../parts';

const AT_ONCE = 3;

/** What the person complained about, the last first. */
export function Complaints() {
  const { t } = useWords();
  const query = useQuery(ComplaintsDocument, { first: AT_ONCE, after: null, open: null });
  return (
    <section className="stack" aria-labelledby="me-complaints">
      <h2 id="me-complaints">{t('complaint.mine')}</h2>
      <Loaded query={query}>
        {({ complaints: { edges, pageInfo } }) => (
          <>
            {edges.length > 0 && <ul className="bits">{edges.map(({ node }) => <ComplaintItem key={node.id} complaint={node} staff={false} />)}</ul>}
            {edges.length === 0 && <p className="meta">{t('me.complaints.none')}</p>}
            {pageInfo.hasNextPage && <p><Link href={to('complaints')}>{t('me.complaints.all')}</Link></p>}
            <p><ButtonLink tone="quiet" to={to('complain')}>{t('complaint.new')}</ButtonLink></p>
          </>
        )}
      </Loaded>
    </section>
  );
}
