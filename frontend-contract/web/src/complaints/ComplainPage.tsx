import { useSearchParams } from 'wouter';
import { PageTitle } from '../app/page';
import { useWords } from '../app/useWords';
import { signInAddress, useSession } from '../data/session';
import { Loading, Notice } from '../parts';
import { ComplainForm } from './ComplainForm';
import { Subject, useSubject } from './subject';
import './complaints.css';

/** Complaining about how the town behaved: about a plan, a request, or anything. */
export default function ComplainPage() {
  const { t } = useWords();
  return (
    <>
      <PageTitle title={t('complaint.new')}>{t('complaint.new')}</PageTitle>
      <p className="lead">{t('complaint.lead')}</p>
      <WhoMay />
    </>
  );
}

function WhoMay() {
  const session = useSession();
  const [parameters] = useSearchParams();
  const subject = useSubject(parameters);
  if (session.state === 'unknown') {
    return <Loading />;
  }
  return (
    <div className="split">
      <div className="stack">
        <Subject subject={subject} />
        {session.state === 'signedIn' ? <ComplainForm subject={subject} viewer={session.viewer} /> : <SignInFirst />}
      </div>
      <WhatHappens />
    </div>
  );
}

function SignInFirst() {
  const { t } = useWords();
  return (
    <Notice title={t('complaint.signIn')}>
      <p>{t('complaint.signIn.text')}</p>
      <p><a className="btn" href={signInAddress()}>{t('session.signIn')}</a></p>
    </Notice>
  );
}

/** What one may expect, before anything is sent. */
function WhatHappens() {
  const { t } = useWords();
  return (
    <section className="card" aria-labelledby="complaint-then">
      <h2 id="complaint-then">{t('complaint.then')}</h2>
      <ol className="complaint-steps">
        <li>{t('complaint.then.1')}</li>
        <li>{t('complaint.then.2')}</li>
        <li>{t('complaint.then.3')}</li>
        <li>{t('complaint.then.4')}</li>
      </ol>
      <p className="meta">{t('complaint.then.law')}</p>
    </section>
  );
}
