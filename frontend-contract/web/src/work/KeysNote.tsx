import '../parts/form.css';
import '../parts/keys.css';
import { useWords } from '../app/useWords';
import { Button } from '../parts';
import { Dialog } from '../parts/Dialog';

const KEYS = ['j', 'k', 'Enter', 'a', '/', '?'] as const;

/** Says which keys there are, and lets one switch them off. */
export function KeysNote({ wanted, onWanted, help, onHelp, filter = true }: {
  wanted: boolean;
  onWanted: (wanted: boolean) => void;
  help: boolean;
  onHelp: (open: boolean) => void;
  /** Whether the page has a filter to go to. */
  filter?: boolean;
}) {
  const { t } = useWords();
  return (
    <section className="work-keys no-print" aria-label={t('work.keys')}>
      {wanted && (
        <p className="meta">
          <kbd>j</kbd> <kbd>k</kbd> {t('work.keys.choose')} · <kbd>Enter</kbd> {t('work.keys.open')} · <kbd>a</kbd> {t('work.keys.act')} · {filter && <><kbd>/</kbd> {t('work.keys.filter')} · </>}<kbd>?</kbd> {t('work.keys.all')}
        </p>
      )}
      <label className="choice">
        <input type="checkbox" checked={wanted} onChange={(event) => onWanted(event.target.checked)} />
        <span>{t('work.keys.wanted')}</span>
      </label>
      <Button tone="plain" onClick={() => onHelp(true)}>{t('work.keys.show')}</Button>
      {help && <AllKeys keys={KEYS.filter((key) => filter || key !== '/')} wanted={wanted} onClose={() => onHelp(false)} />}
    </section>
  );
}

function AllKeys({ keys, wanted, onClose }: { keys: (typeof KEYS)[number][]; wanted: boolean; onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog title={t('work.keys')} onClose={onClose}>
      <dl className="facts work-all-keys">
        {keys.map((key) => (
          <div key={key}>
            <dt><kbd>{key}</kbd></dt>
            <dd>{t(`work.key.${key}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="meta">{t(wanted ? 'work.keys.typing' : 'work.keys.off')}</p>
      <p className="row"><Button tone="quiet" onClick={onClose}>{t('dialog.close')}</Button></p>
    </Dialog>
  );
}
