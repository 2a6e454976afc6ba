import type { CommitmentFactsFragment } from '@samenwijk/contract';
import { useWords } from '../app/useWords';
import { CommitmentChip } from '../facts/chips';
import { Written } from '../parts';

/** How far a commitment is, whose it is, and what was said about it. A row says by itself what is late. */
export function Known({ commitment }: { commitment: CommitmentFactsFragment | undefined }) {
  const { t } = useWords();
  if (!commitment) {
    return null;
  }
  const { facilitator, status, remark } = commitment;
  return (
    <>
      {status !== 'LATE' && <p><CommitmentChip status={status} /></p>}
      {facilitator.department && <p className="meta">{t('commitments.department', { department: facilitator.department })}</p>}
      {remark && <Written text={remark} />}
    </>
  );
}
