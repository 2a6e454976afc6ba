import { Link, useLocation, useSearchParams } from 'wouter';
import { useWords } from '../app/useWords';
import { Button } from '../parts';
import type { Queue } from './useQueue';

/** The end of what is shown of a list, and the way to more of it. */
export function QueueEnd({ queue, shown }: { queue: Queue; shown: number }) {
  const { t } = useWords();
  const [path] = useLocation();
  const [parameters] = useSearchParams();
  if (!queue.more && !queue.nextAfter && !queue.loadingMore) {
    return null;
  }
  const next = new URLSearchParams(parameters);
  if (queue.nextAfter) {
    next.set('after', queue.nextAfter);
  }
  return (
    <div className="stack no-print">
      <p className="meta work-end">{t('work.shown', { shown })}</p>
      <p className="row center">
        {queue.nextAfter
          ? <Link className="btn quiet" href={`${path}?${next}`}>{t('work.next')}</Link>
          : <Button tone="quiet" busy={queue.loadingMore} onClick={() => queue.more?.()}>{t('list.more')}</Button>}
      </p>
    </div>
  );
}
