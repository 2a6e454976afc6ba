import { useState } from 'react';
import { Link } from 'wouter';
import { BehindCommitmentDocument, type BehindCommitmentQuery, type WorkRowFragment } from '@samenwijk/contract';
import { to } from '../app/addresses';
import { useWords } from '../app/useWords';
import { useQuery } from '../data/useQuery';
import { Need } from '../facts/Need';
import { Loaded, Written } from '../parts';
import { planReference } from '../work/nextSteps';

/** The plan behind a commitment and why it was asked: read when somebody wants to know. */
export function Behind({ item }: { item: WorkRowFragment }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('commitments.behind')}<span className="sr"> {item.title}</span></summary>
      {open && <Plan item={item} />}
    </details>
  );
}

function Plan({ item }: { item: WorkRowFragment }) {
  const reference = planReference(item);
  const query = useQuery(BehindCommitmentDocument, { reference });
  return <Loaded query={query}>{({ initiative }) => <Story initiative={initiative} request={item.reference} />}</Loaded>;
}

function Story({ initiative, request }: { initiative: BehindCommitmentQuery['initiative']; request: string }) {
  const { t } = useWords();
  if (!initiative) {
    return <p className="meta">{t('commitments.behind.none')}</p>;
  }
  const asked = initiative.supportRequests.nodes.find((one) => one.reference === request);
  return (
    <div className="stack">
      <Written text={initiative.summary} language={initiative.language} />
      {asked?.need && <Need need={asked.need} />}
      {asked?.explanation && <Written text={asked.explanation} language={initiative.language} />}
      <p className="row">
        <Link href={to('initiative', { reference: initiative.reference })}>{t('commitments.plan')}</Link>
        {asked && <Link href={to('request', { id: asked.id })}>{t('commitments.request')}</Link>}
      </p>
    </div>
  );
}
