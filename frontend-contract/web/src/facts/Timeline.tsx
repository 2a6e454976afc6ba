import './facts.css';
import type { EntryFactsFragment } from '@samenwijk/contract';
import { useWords } from '../app/useWords';
import { Written } from '../parts';

/** What happened, newest first; what comes next stands on top when it is known. */
export function Timeline({ entries, next }: { entries: readonly EntryFactsFragment[]; next?: string | null | undefined }) {
  const { t } = useWords();
  return (
    <ol className="time">
      {next && <li className="next"><b>{t('timeline.next')}</b> {next}</li>}
      {entries.map((entry) => <Entry key={entry.id} entry={entry} />)}
    </ol>
  );
}

function Entry({ entry }: { entry: EntryFactsFragment }) {
  const { t, moment } = useWords();
  const who = [entry.actor?.displayName, entry.onBehalfOf && t('timeline.onBehalfOf', { who: entry.onBehalfOf.displayName })].filter(Boolean).join(' ');
  return (
    <li>
      <span className="strong">{entry.text}</span>
      <span className="meta block">
        <time dateTime={entry.at}>{moment(entry.at)}</time>
        {who && ` · ${who}`}
        {entry.supportRequestReference && ` · ${entry.supportRequestReference}`}
        {entry.visibility !== 'PUBLIC' && ` · ${t(`visibility.${entry.visibility}`)}`}
      </span>
      {entry.reason && <Written text={entry.reason} />}
      {entry.changes.length > 0 && (
        <details>
          <summary>{t('timeline.changes', { count: entry.changes.length })}</summary>
          <ul>
            {entry.changes.map((change) => (
              <li key={change.field}>
                <del><Written text={change.before ?? '—'} as="span" /></del> <ins><Written text={change.after ?? '—'} as="span" /></ins>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
