import { memo } from 'react';
import { Link } from 'wouter';
import type { BoardPageCardFragment } from '@samenwijk/contract';
import { to } from '../app/addresses';
import { useWords } from '../app/useWords';
import { InitiativeChip } from '../facts/chips';
import { Arranged, Turn } from '../facts/Turn';
import { Written } from '../parts';

let opened: string | undefined;

/** The address of the plan that was opened last from the board. */
export function lastOpened(): string | undefined {
  return opened;
}

export const BoardCard = memo(function BoardCard({ plan }: { plan: BoardPageCardFragment }) {
  const { t } = useWords();
  const address = to('initiative', { reference: plan.reference });
  return (
    <li className="card board-card">
      <h2>
        <Link href={address} state={{ board: location.pathname + location.search }} onClick={() => { opened = address; }}>
          <Written text={plan.title} language={plan.language} as="span" />
        </Link>
      </h2>
      <Written text={plan.summary} language={plan.language} />
      <p className="row">
        <InitiativeChip status={plan.status} />
        <span className="meta">{[plan.neighbourhood?.name, t(`initiator.${plan.initiator.kind}`)].filter(Boolean).join(' · ')}</span>
      </p>
      <Arranged summary={plan.supportSummary} />
      {plan.waitingOn.party !== 'NOBODY' && <Turn waitingOn={plan.waitingOn} />}
    </li>
  );
});
