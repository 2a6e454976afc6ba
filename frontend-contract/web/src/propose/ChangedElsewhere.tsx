import { useWords } from '../app/useWords';
import { Notice, Written } from '../parts';
import type { changedElsewhere } from './plan';
import { labelOf } from './useSentences';

const CODES = ['theme', 'approaches', 'startsOn', 'neighbourhoodCode', 'language'];

/** Which texts somebody else changed. Where this person typed too, their words stay in the form and the other's stand here. */
export function ChangedElsewhere({ changes }: { changes: ReturnType<typeof changedElsewhere> }) {
  const { t } = useWords();
  if (changes.length === 0) {
    return null;
  }
  return (
    <Notice tone="warn" role="status" title={t('propose.elsewhere')}>
      <ul>
        {changes.map(({ path, now, typedToo }) => (
          <li key={path}>
            {t(labelOf(path))} <span className="meta">{t(typedToo ? 'propose.elsewhere.both' : 'propose.elsewhere.taken')}</span>
            {typedToo && now && !CODES.includes(path) && <Written text={now} />}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
