import { useWords } from '../app/useWords';
import { useViewer } from '../data/session';
import type { AboutRequest } from './ObjectionPage';
import { Part } from './ObjectionView';
import { whoTookPart } from './view';

/** Who may not decide on it, because they had a part in the decision. */
export function TookPart({ request }: { request: AboutRequest }) {
  const { t } = useWords();
  const viewer = useViewer();
  const names = whoTookPart(request);
  if (names.length === 0) {
    return null;
  }
  return (
    <Part id="part" title={t('objection.part')}>
      <ul>{names.map((name) => <li key={name}>{name}</li>)}</ul>
      <p className="meta">{t(viewer && names.includes(viewer.displayName) ? 'objection.part.you' : 'objection.part.text')}</p>
    </Part>
  );
}
