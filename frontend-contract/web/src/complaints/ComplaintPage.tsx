import { useEffect, useRef } from 'react';
import { Link, useParams, useSearchParams } from 'wouter';
import { ComplaintPageDocument, type ComplaintPageQuery } from '@samenwijk/contract';
import { to } from '../app/addresses';
import { ForSignedIn, MissingPage } from '../app/MissingPage';
import { PageTitle } from '../app/page';
import { useWords } from '../app/useWords';
import { useQuery } from '../data/useQuery';
import { useViewer } from '../data/session';
import { Card, Loaded, Written } from '../parts';
import { Facts } from '../parts/Facts';
import { AnswerForm } from './AnswerForm';
import { HowItStands } from './ComplaintItem';
import { ComplaintTerm } from './ComplaintTerm';
import './complaints.css';

export type PageComplaint = Extract<NonNullable<ComplaintPageQuery['node']>, { __typename: 'Complaint' }>;

/** One complaint: what was said, by when it is answered, and the answer. */
export default function ComplaintPage() {
  return <ForSignedIn><Found /></ForSignedIn>;
}

function Found() {
  const { id = '' } = useParams<{ id: string }>();
  const query = useQuery(ComplaintPageDocument, { id });
  return <Loaded query={query}>{({ node }) => (node?.__typename === 'Complaint' ? <View key={id} complaint={node} /> : <MissingPage />)}</Loaded>;
}

function View({ complaint }: { complaint: PageComplaint }) {
  const { t } = useWords();
  const goTo = useNextFocus(complaint.version);
  const title = t('complaint.title', { reference: complaint.reference });
  return (
    <>
      <PageTitle title={title} before={<Back />}>{title}</PageTitle>
      <HowItStands complaint={complaint} />
      <div className="split">
        <div className="bits">
          <Said complaint={complaint} />
          {complaint.answer && <Answer complaint={complaint} />}
          {complaint.allowedActions.includes('ANSWER_COMPLAINT') && (
            <Card mine labelledBy="complaint-answering">
              <h2 id="complaint-answering">{t('complaint.answering')}</h2>
              <AnswerForm complaint={complaint} onDone={() => goTo('complaint-answer')} />
            </Card>
          )}
        </div>
        <ComplaintTerm complaint={complaint} onPostponed={() => goTo('complaint-term')} />
      </div>
    </>
  );
}

/** What one acted with goes with the act: when the complaint is read again, the focus goes to the heading of what came of it. */
function useNextFocus(version: number): (heading: string) => void {
  const next = useRef<string>(undefined);
  useEffect(() => {
    if (next.current) {
      document.getElementById(next.current)?.focus();
      next.current = undefined;
    }
  }, [version]);
  return (heading) => {
    next.current = heading;
  };
}

/** To the list one came from: the work list, the person's own page, or the complaints that one answers. */
function Back() {
  const { t } = useWords();
  const [parameters] = useSearchParams();
  const fromWork = parameters.get('from') === 'work';
  const staff = useViewer()?.roles.includes('COORDINATOR');
  return <p className="no-print"><Link href={to(fromWork ? 'work' : 'complaints')}>{t(fromWork ? 'complaint.back.work' : staff ? 'complaint.back.list' : 'complaint.mine')}</Link></p>;
}

function Said({ complaint: { text, complainant, lodgedOn, initiative, supportRequest } }: { complaint: PageComplaint }) {
  const { t, day } = useWords();
  return (
    <Card labelledBy="complaint-said">
      <h2 id="complaint-said">{t('complaint.said')}</h2>
      <Written text={text} />
      <Facts facts={[
        [t('complaint.by'), <Written key="by" text={complainant} as="span" />],
        [t('complaint.receivedOn.fact'), day(lodgedOn)],
        initiative && [t('complaint.about'), <Link key="plan" href={to('initiative', { reference: initiative.reference })}><Written text={initiative.title} language={initiative.language} as="span" /></Link>],
        supportRequest && [t('complaint.request'), <Link key="request" href={to('request', { id: supportRequest.id })}>{t('complaint.about.request', { kind: t(`kind.${supportRequest.kind}`), reference: supportRequest.reference })}</Link>],
      ]} />
    </Card>
  );
}

function Answer({ complaint: { answer, answeredBy, answeredOn, findings, remedyClause } }: { complaint: PageComplaint }) {
  const { t, day } = useWords();
  return (
    <Card labelledBy="complaint-answer">
      <h2 id="complaint-answer" tabIndex={-1}>{t('complaint.answer')}</h2>
      {findings && <p className="strong">{t(`findings.${findings}`)}</p>}
      {answer && <Written text={answer} />}
      <p className="meta">{[answeredBy?.displayName, answeredOn && day(answeredOn)].filter(Boolean).join(', ')}</p>
      {remedyClause && (
        <div className="complaint-remedy">
          <h3>{t('complaint.notSatisfied')}</h3>
          <p>{remedyClause}</p>
        </div>
      )}
    </Card>
  );
}
