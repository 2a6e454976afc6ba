import { ButtonLink } from '../parts';
import { signInAddress, useSession, useViewer } from '../data/session';
import type { ReactNode } from 'react';
import type { Role } from '@samenwijk/contract';
import { Loading } from '../parts';
import { to } from './addresses';
import { PageTitle } from './page';
import { hasStaffIssuer } from './server';
import { useWords } from './useWords';

/** What is not there, or may not be known of: the two look the same. */
export function MissingPage() {
  const { t } = useWords();
  const viewer = useViewer();
  return (
    <>
      <PageTitle title={t('missing.title')}>{t('missing.title')}</PageTitle>
      <p className="lead">{t('missing.text')}</p>
      {!viewer && <p>{t('missing.signIn')} <a href={signInAddress()}>{t('session.signIn')}</a></p>}
      <p><ButtonLink to={to('board')}>{t('missing.board')}</ButtonLink></p>
    </>
  );
}

/** Shows a page to who may see it; others hear what they can do. Without `roles`: to everybody who is signed in. */
export function ForSignedIn({ roles, children }: { roles?: readonly Role[]; children: ReactNode }) {
  const { t } = useWords();
  const session = useSession();
  if (session.state === 'unknown') {
    return <Loading />;
  }
  if (session.state !== 'signedIn') {
    return (
      <>
        <PageTitle title={t('noAccess.title')}>{t('noAccess.title')}</PageTitle>
        <p className="lead">{t('noAccess.text')}</p>
        <p><a className="btn" href={signInAddress(Boolean(roles) && hasStaffIssuer)}>{t('session.signIn')}</a></p>
      </>
    );
  }
  if (roles && !session.viewer.roles.some((role) => roles.includes(role))) {
    return (
      <>
        <PageTitle title={t('noAccess.role')}>{t('noAccess.role')}</PageTitle>
        <p className="lead">{t('noAccess.role.text')}</p>
        <p><ButtonLink to={to('board')}>{t('missing.board')}</ButtonLink></p>
      </>
    );
  }
  return children;
}
