import type { DecisionKind, PenaltyFactsFragment, TermFactsFragment } from '@samenwijk/contract';
import { Acts, type Actable } from '../acts/Acts';
import { useWords } from '../app/useWords';
import { Notice } from '../parts';
import { PenaltyMeter } from './PenaltyMeter';

/**
 * What somebody can do when the town does not decide: only once the last day has passed, because before that a notice has no effect. After it, what it costs.
 * `answered`: it was decided after all.
 */
export function Late({ thing, term, penalty, answered, fixed = false, level = 'h3' }: {
  thing: Actable;
  term: TermFactsFragment | null | undefined;
  penalty: PenaltyFactsFragment | null | undefined;
  answered: boolean;
  /** A decision says how much it is. */
  fixed?: boolean;
  level?: 'h2' | 'h3' | 'h4';
}) {
  const { t } = useWords();
  const Heading = level;
  if (penalty) {
    return (
      <div className="stack">
        <Heading>{t(fixed ? 'decisionKind.PENALTY' : 'penalty.title')}</Heading>
        <PenaltyMeter penalty={penalty} fixed={fixed} />
      </div>
    );
  }
  if (answered || term?.state !== 'LATE' || !thing.allowedActions.includes('GIVE_NOTICE_OF_DEFAULT')) {
    return null;
  }
  return (
    <Notice tone="warn">
      <Heading>{t('late.title')}</Heading>
      <p>{t('late.text')}</p>
      <Acts thing={thing} only={['GIVE_NOTICE_OF_DEFAULT']} />
    </Notice>
  );
}

/** Whether a decision on the penalty was made known. */
export function isFixed(decisions: readonly { kind: DecisionKind; announcedOn?: string | null }[] | null | undefined): boolean {
  return (decisions ?? []).some(({ kind, announcedOn }) => kind === 'PENALTY' && Boolean(announcedOn));
}
