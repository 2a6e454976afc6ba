import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { signInAddress, signOut, useSession, type Viewer } from '../data/session';
import { dropAllDrafts } from '../data/drafts';
import { Notice } from '../parts';
import { sayNothing, useSaid } from '../data/said';
import { usePlaceOnPage } from './arrival';
import { to } from './addresses';
import { useWords } from './useWords';
import { isDemo } from './server';
import { isStaff, mayWork } from './people';

/** What stands around every page. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useWords();
  usePlaceOnPage();
  return (
    <>
      <a className="skip" href="#main">{t('shell.skip')}</a>
      <Header />
      <main className="in" id="main" tabIndex={-1}>
        <Announcements />
        <LastDone />
        {children}
      </main>
      <Footer />
    </>
  );
}

function Header() {
  const { t } = useWords();
  const session = useSession();
  const viewer = session.state === 'signedIn' ? session.viewer : null;
  return (
    <header className="top">
      <div className="in">
        <Link className="mark" href={to('board')}><b>samen</b>wijk</Link>
        <nav aria-label={t('shell.nav')}>
          <NavLink href={to('board')}>{t('shell.board')}</NavLink>
          <NavLink href={to('playbooks')}>{t('shell.playbooks')}</NavLink>
          {viewer && <OwnLinks viewer={viewer} />}
        </nav>
        <SignInOrOut viewer={viewer} known={session.state !== 'unknown'} />
        <OtherLanguage />
      </div>
    </header>
  );
}

function OwnLinks({ viewer }: { viewer: Viewer }) {
  const { t } = useWords();
  return (
    <>
      {mayWork(viewer) && <NavLink href={to('work')}>{t('shell.work')}</NavLink>}
      {viewer.roles.includes('FACILITATOR') && <NavLink href={to('commitments')}>{t('shell.commitments')}</NavLink>}
      {viewer.roles.includes('COORDINATOR') && <NavLink href={to('desk')}>{t('shell.desk')}</NavLink>}
      {!isStaff(viewer) && <NavLink href={to('me')}>{t('shell.me')}</NavLink>}
    </>
  );
}

function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const [path] = useLocation();
  return <Link href={href} aria-current={path === href ? 'page' : undefined}>{children}</Link>;
}

function SignInOrOut({ viewer, known }: { viewer: Viewer | null; known: boolean }) {
  const { t } = useWords();
  useLocation();
  if (!viewer) {
    return known ? <a href={signInAddress()}>{t('session.signIn')}</a> : <span className="held">{t('session.signIn')}</span>;
  }
  const leave = (): void => {
    dropAllDrafts();
    void signOut();
  };
  return (
    <span className="row">
      <span className="meta">{viewer.displayName}</span>
      <button className="btn plain" type="button" onClick={leave}>{t('session.signOut')}</button>
    </span>
  );
}

/** The same page in the other language. The page is loaded again; what was typed is kept in drafts. */
function OtherLanguage() {
  const { t, language } = useWords();
  const [path] = useLocation();
  const [search] = useSearchParams();
  const other = language === 'nl' ? 'en' : 'nl';
  const parameters = new URLSearchParams(search);
  parameters.set('lang', other);
  return <a href={`${path}?${parameters}`} lang={other} hrefLang={other}>{t('shell.otherLanguage')}</a>;
}

function Announcements() {
  const { t } = useWords();
  const session = useSession();
  const online = useOnline();
  const [parameters, setParameters] = useSearchParams();
  const signIn = parameters.get('sign-in');
  const close = (): void => setParameters((now) => { now.delete('sign-in'); return now; }, { replace: true });
  useEffect(() => {
    if (signIn && session.state === 'signedIn') {
      close();
    }
  });
  return (
    <>
      {isDemo && <p className="meta no-print">{t('shell.demo')}</p>}
      {!online && <Notice tone="warn" role="status" title={t('trouble.offline')}><p>{t('trouble.offline.do')}</p></Notice>}
      {session.state === 'expired' && (
        <Notice tone="warn" role="alert" title={t('trouble.expired')}>
          <p>{t('trouble.expired.do')}</p>
          <p><a className="btn" href={signInAddress()}>{t('session.signIn')}</a></p>
        </Notice>
      )}
      {signIn && session.state !== 'signedIn' && (
        <Notice tone="bad" role="alert" title={t('session.failed')}><p>{t(signIn === 'away' ? 'session.away' : 'session.failed.do')}</p></Notice>
      )}
    </>
  );
}

/** What was just done, and what to know about it. The box is always there, so that a screen reader hears what comes into it. */
function LastDone() {
  const said = useSaid();
  const [path] = useLocation();
  useEffect(() => {
    if (said?.page !== undefined && said.page !== path) {
      sayNothing();
    }
  }, [path, said]);
  return (
    <div role="status" className="said">
      {said && (
        <Notice tone={said.warnings.length > 0 ? 'warn' : 'good'} title={said.text}>
          {said.warnings.map((warning) => <p key={warning.message}>{warning.message}</p>)}
        </Notice>
      )}
    </div>
  );
}

function useOnline(): boolean {
  return useSyncExternalStore(
    (listener) => {
      addEventListener('online', listener);
      addEventListener('offline', listener);
      return () => {
        removeEventListener('online', listener);
        removeEventListener('offline', listener);
      };
    },
    () => navigator.onLine,
  );
}

function Footer() {
  const { t } = useWords();
  return (
    <footer className="foot">
      <div className="in">
        <Link href={to('term')}>{t('shell.term')}</Link>
        <Link href={to('help')}>{t('shell.help')}</Link>
        <Link href={to('privacy')}>{t('shell.privacy')}</Link>
        <Link href={to('accessibility')}>{t('shell.accessibility')}</Link>
        <a href="/developers">{t('shell.developers')}</a>
      </div>
    </footer>
  );
}
