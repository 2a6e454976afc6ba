import { Link, useParams, useSearchParams } from 'wouter';
import { SupportPageDocument, type SupportPageQuery } from '@samenwijk/contract';
import { to } from '../app/addresses';
import { ForSignedIn, MissingPage } from '../app/MissingPage';
import { PageTitle } from '../app/page';
import { useWords } from '../app/useWords';
import { useQuery } from '../data/useQuery';
import { ButtonLink, Loaded, Written } from '../parts';
import { KindList } from './KindList';
import { kindIn } from './kinds';
import { RequestForm } from './RequestForm';
import { useStart } from './useStart';
import './support.css';

export type Plan = NonNullable<SupportPageQuery['initiative']>;

/** Asks the town for one of ten kinds of support. */
export default function SupportPage() {
  return <ForSignedIn><Support /></ForSignedIn>;
}

function Support() {
  const { reference = '' } = useParams<{ reference: string }>();
  const query = useQuery(SupportPageDocument, { reference });
  return <Loaded query={query}>{({ initiative }) => (initiative ? <Step plan={initiative} /> : <MissingPage />)}</Loaded>;
}

/** What the address says: choose a kind, fill in its form, or: it was sent. */
function Step({ plan }: { plan: Plan }) {
  const [parameters] = useSearchParams();
  const kind = kindIn(parameters.get('kind'));
  const sent = parameters.get('sent');
  useStart(`${kind} ${sent}`, Boolean(sent));
  if (sent) {
    return <Sent plan={plan} />;
  }
  if (!plan.allowedActions.includes('REQUEST_SUPPORT')) {
    return <NotNow plan={plan} />;
  }
  return kind ? <RequestForm plan={plan} kind={kind} key={kind} /> : <KindList plan={plan} />;
}

/** The way back, and for which plan it is. */
export function About({ plan }: { plan: Plan }) {
  const { t } = useWords();
  return (
    <p className="meta">
      <Link href={to('initiative', { reference: plan.reference })}>{t('support.back')}</Link> · {plan.reference} · <Written text={plan.title} language={plan.language} as="span" />
    </p>
  );
}

function NotNow({ plan }: { plan: Plan }) {
  const { t } = useWords();
  return (
    <>
      <PageTitle title={t('support.notNow')} before={<About plan={plan} />}>{t('support.notNow')}</PageTitle>
      <p className="lead">{t('support.notNow.text')}</p>
      <p><ButtonLink to={to('initiative', { reference: plan.reference })}>{t('support.back')}</ButtonLink></p>
    </>
  );
}

function Sent({ plan }: { plan: Plan }) {
  const { t } = useWords();
  return (
    <>
      <PageTitle title={t('support.sent.title')} before={<About plan={plan} />}>{t('support.sent.title')}</PageTitle>
      <p className="lead">{t('support.sent.text')}</p>
      <div className="row">
        <ButtonLink to={to('initiative', { reference: plan.reference })}>{t('support.back')}</ButtonLink>
        <ButtonLink tone="quiet" to={to('support', { reference: plan.reference })}>{t('support.sent.more')}</ButtonLink>
      </div>
    </>
  );
}
