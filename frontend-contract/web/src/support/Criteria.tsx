import { useWords } from '../app/useWords';
import type { Scheme } from './RequestForm';

/** By which rules the town decides, to read while writing. */
export function Criteria({ scheme }: { scheme: Scheme }) {
  const { t } = useWords();
  const yes = scheme.grounds.filter((ground) => ground.outcomes.includes('GRANTED'));
  const no = scheme.grounds.filter((ground) => !ground.outcomes.includes('GRANTED'));
  return (
    <details className="support-criteria">
      <summary>{t('support.criteria')}</summary>
      <div className="stack">
        <Grounds title={t('support.criteria.yes')} grounds={yes} />
        <Grounds title={t('support.criteria.no')} grounds={no} />
      </div>
    </details>
  );
}

function Grounds({ title, grounds }: { title: string; grounds: Scheme['grounds'] }) {
  if (grounds.length === 0) {
    return null;
  }
  return (
    <div>
      <p className="strong">{title}</p>
      <ul>{grounds.map((ground) => <li key={ground.code}>{ground.text} <span className="meta">({ground.article})</span></li>)}</ul>
    </div>
  );
}
