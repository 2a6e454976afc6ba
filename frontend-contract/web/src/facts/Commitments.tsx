import type { CommitmentFactsFragment } from '@samenwijk/contract';
import { Acts } from '../acts/Acts';
import { useWords } from '../app/useWords';
import { Written } from '../parts';
import { CommitmentChip } from './chips';

/** What was promised, by whom and by when, with what this person can do with each. */
export function Commitments({ commitments }: { commitments: readonly CommitmentFactsFragment[] }) {
  const { t, shortDay } = useWords();
  return (
    <ul className="bits">
      {commitments.map((one) => (
        <li className="stack" key={one.id}>
          <div>
            <Written text={one.what} as="span" />{' '}
            <span className="meta block">{t('commitment.by', { who: one.facilitator.displayName, day: shortDay(one.dueOn) })}</span>
          </div>
          <CommitmentChip status={one.status} />
          {one.remark && <Written text={one.remark} />}
          {one.allowedActions.length > 0 && <Acts thing={{ ...one, name: one.what }} />}
        </li>
      ))}
    </ul>
  );
}
