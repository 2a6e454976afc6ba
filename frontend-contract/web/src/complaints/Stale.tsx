import { useEffect } from 'react';
import { useWords } from '../app/useWords';
import { cache } from '../data/cache';
import type { Problem } from '../data/useAct';
import { Notice } from '../parts';

/** A colleague was quicker: the complaint is read again, and what was typed stays. */
export function Stale({ problems }: { problems: readonly Problem[] }) {
  const { t } = useWords();
  const stale = problems.some((one) => one.code === 'STALE_VERSION' || one.code === 'NOT_ALLOWED_NOW');
  useEffect(() => {
    if (stale) {
      cache.refresh();
    }
  }, [stale]);
  return stale ? <Notice tone="warn" role="status" title={t('stale.title')}><p>{t('stale.do')}</p></Notice> : null;
}
