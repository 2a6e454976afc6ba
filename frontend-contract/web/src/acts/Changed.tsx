import { WhatChangedDocument } from '@samenwijk/contract';
import { useEffect } from 'react';
import { useWords } from '../app/useWords';
import { cache } from '../data/cache';
import type { Problem } from '../data/useAct';
import { useQuery } from '../data/useQuery';
import { Notice } from '../parts';

/** Somebody else was quicker: says what they did since this form was opened. The page behind it is read again, and what was typed stays. */
export function Changed({ id, since, problems }: { id: string; since: string; problems: readonly Problem[] }) {
  const stale = problems.some((problem) => problem.code === 'STALE_VERSION' || problem.code === 'NOT_ALLOWED_NOW');
  useEffect(() => {
    if (stale) {
      cache.refresh();
    }
  }, [stale]);
  return stale ? <Since id={id} since={since} /> : null;
}

function Since({ id, since }: { id: string; since: string }) {
  const { t, moment } = useWords();
  const { data } = useQuery(WhatChangedDocument, { id });
  const node = data?.node;
  const timeline = node?.__typename === 'Initiative' ? node.timeline : node?.__typename === 'SupportRequest' ? node.initiative?.timeline : undefined;
  const all = timeline?.nodes ?? [];
  const found = all.filter((entry) => new Date(entry.at) >= new Date(since));
  return (
    <Notice tone="warn" role="status" title={t('stale.title')}>
      <ul>
        {(found.length > 0 ? found : all.slice(0, 1)).map((entry) => (
          <li key={entry.id}>{entry.text} <span className="meta">{[entry.actor?.displayName, moment(entry.at)].filter(Boolean).join(', ')}</span></li>
        ))}
      </ul>
      <p>{t('stale.do')}</p>
    </Notice>
  );
}
