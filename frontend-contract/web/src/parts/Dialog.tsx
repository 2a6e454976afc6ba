import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../app/useWords';
import './dialog.css';

/** A modal window that is the browser's own: Escape closes it and the focus goes back to where it came from. */
export function Dialog({ title, onClose, children }: { title: ReactNode; onClose: () => void; children: ReactNode }) {
  const { t } = useWords();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    box.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) {
        opener.focus();
      }
    };
  }, []);
  return (
    <dialog className="dialog" ref={box} aria-labelledby="dialog-title" onClose={onClose} onCancel={(event) => { event.preventDefault(); onClose(); }}>
      <div className="row between">
        <h2 id="dialog-title">{title}</h2>
        <button className="btn plain" type="button" onClick={onClose} aria-label={t('dialog.close')}>✕</button>
      </div>
      {children}
    </dialog>
  );
}
