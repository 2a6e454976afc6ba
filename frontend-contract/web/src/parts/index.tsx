import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useWords } from '../app/useWords';
import type { Trouble } from '../data/trouble';
import { signInAddress } from '../data/session';

export type Tone = 'plain' | 'ok' | 'wait' | 'late';

/** A state in words; the dot and the colour only repeat what the word says. */
export function Chip({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`chip ${tone}`}>{children}</span>;
}

export function Card({ mine, children, labelledBy, as: Tag = 'section' }: { mine?: boolean; children: ReactNode; labelledBy?: string; as?: 'section' | 'li' | 'div' | 'article' }) {
  return <Tag className={mine ? 'card mine' : 'card'} aria-labelledby={labelledBy}>{children}</Tag>;
}

type ButtonTone = 'main' | 'quiet' | 'danger' | 'plain';

export function Button({ tone = 'main', busy, onClick, type = 'button', children, describedBy, expanded }: {
  tone?: ButtonTone;
  busy?: boolean;
  onClick?: () => void;
  type?: 'button' | 'submit';
  children: ReactNode;
  describedBy?: string;
  expanded?: boolean;
}) {
  const { t } = useWords();
  return (
    <button className={`btn ${tone}`} type={type} onClick={busy ? undefined : onClick} aria-disabled={busy || undefined} aria-describedby={describedBy} aria-expanded={expanded}>
      {children}
      {busy && <span className="spinner" role="status"><span className="sr">{t('wait.busy')}</span></span>}
    </button>
  );
}

export function ButtonLink({ tone = 'main', to, children }: { tone?: ButtonTone; to: string; children: ReactNode }) {
  return <Link className={`btn ${tone}`} href={to}>{children}</Link>;
}

/** `alert` is said at once by a screen reader, `status` when there is time. */
export function Notice({ tone = 'info', role, title, children }: { tone?: 'info' | 'good' | 'bad' | 'warn'; role?: 'alert' | 'status'; title?: ReactNode; children?: ReactNode }) {
  return (
    <div className={`notice ${tone}`} role={role}>
      {title && <p className="strong">{title}</p>}
      {children}
    </div>
  );
}

/** Shown after 300 ms, so that a quick answer does not flicker. */
export function Loading({ what }: { what?: string }) {
  const { t } = useWords();
  return (
    <p className="loading" role="status">
      <span className="spinner" aria-hidden="true" /> {what ?? t('wait.loading')}
    </p>
  );
}

/** What went wrong with a question, and what one can do about it. */
export function TroubleNotice({ trouble, again }: { trouble: Trouble; again?: () => void }) {
  const { t } = useWords();
  return (
    <Notice tone="bad" role="alert" title={t(`trouble.${trouble.kind}`)}>
      <p>{trouble.kind === 'refused' && trouble.message ? trouble.message : t(`trouble.${trouble.kind}.do`)}</p>
      {trouble.errorId && <p className="meta">{t('trouble.number', { id: trouble.errorId })}</p>}
      <p className="row">
        {trouble.kind === 'expired' && <a className="btn" href={signInAddress()}>{t('session.signIn')}</a>}
        {again && trouble.kind !== 'refused' && <Button tone="quiet" onClick={again}>{t('trouble.again')}</Button>}
      </p>
    </Notice>
  );
}

/** The states of everything that is read: waiting, trouble, there. Old data stays in sight while new data is on its way. */
export function Loaded<D>({ query, children, what }: { query: { data: D | undefined; trouble: Trouble | undefined; again: () => void }; children: (data: D) => ReactNode; what?: string }) {
  return (
    <>
      {query.trouble && <TroubleNotice trouble={query.trouble} again={query.again} />}
      {query.data ? children(query.data) : !query.trouble && <Loading {...(what ? { what } : {})} />}
    </>
  );
}

export function Empty({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="strong">{title}</p>
      {children}
    </div>
  );
}

/** More of a list, on demand. */
export function More({ pages }: { pages: { hasMore: boolean; more: () => void; loadingMore: boolean; moreTrouble: Trouble | undefined } }) {
  const { t } = useWords();
  return (
    <>
      {pages.moreTrouble && <TroubleNotice trouble={pages.moreTrouble} again={pages.more} />}
      {pages.hasMore && !pages.moreTrouble && <p className="row center"><Button tone="quiet" busy={pages.loadingMore} onClick={pages.more}>{t('list.more')}</Button></p>}
    </>
  );
}

export function Bar({ part, of, label }: { part: number; of: number; label: string }) {
  return <meter className="bar" min={0} max={Math.max(of, 1)} value={part} aria-label={label} />;
}

/** Text of a person: as it was written, in its own language and direction, never as markup. */
export function Written({ text, language, as: Tag = 'p' }: { text: string; language?: 'NL' | 'EN' | undefined; as?: 'p' | 'span' }) {
  return <Tag className="written" dir="auto" lang={language?.toLowerCase()}>{text}</Tag>;
}
