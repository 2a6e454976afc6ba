import { Link, useParams } from 'wouter';
import { ObjectPageDocument, type ObjectPageQuery } from '@samenwijk/contract';
import { to } from '../app/addresses';
import { ForSignedIn, MissingPage } from '../app/MissingPage';
import { PageTitle } from '../app/page';
import { useWords } from '../app/useWords';
import { useQuery } from '../data/useQuery';
import { ButtonLink, Loaded, Written } from '../parts';
import { ObjectForm } from './ObjectForm';
import { AboutDecision, WhatNext, WhenAndHow } from './ObjectNotes';
import './objection.css';

export type Objectable = Extract<NonNullable<ObjectPageQuery['node']>, { __typename: 'SupportRequest' }>;

/** Objecting to a decision: by who asked, by a neighbour, by an association; or at the desk for somebody who came or wrote. */
export default function ObjectPage() {
  return <ForSignedIn><ToObject /></ForSignedIn>;
}

function ToObject() {
  const { id = '' } = useParams<{ id: string }>();
  const query = useQuery(ObjectPageDocument, { id });
  return <Loaded query={query}>{({ node }) => (node?.__typename === 'SupportRequest' ? <Page key={id} request={node} /> : <MissingPage />)}</Loaded>;
}

function Page({ request }: { request: Objectable }) {
  const { t } = useWords();
  const title = t('object.title', { kind: t(`kind.${request.kind}`) });
  if (!request.allowedActions.includes('LODGE_OBJECTION')) {
    return (
      <>
        <PageTitle title={title} before={<Plan request={request} />}>{title}</PageTitle>
        <p className="lead">{t('object.notNow')}</p>
        {request.initiative && <p><ButtonLink to={to('initiative', { reference: request.initiative.reference })}>{t('object.back')}</ButtonLink></p>}
      </>
    );
  }
  return (
    <>
      <PageTitle title={title} before={<Plan request={request} />}>{title}</PageTitle>
      <WhenAndHow request={request} />
      <div className="split">
        <ObjectForm request={request} />
        <aside className="bits">
          <AboutDecision request={request} />
          <WhatNext waits={!request.decision?.announcedOn} />
        </aside>
      </div>
    </>
  );
}

/** The way back, and which plan it is about. */
function Plan({ request: { initiative, reference } }: { request: Objectable }) {
  const { t } = useWords();
  if (!initiative) {
    return <p className="meta">{reference}</p>;
  }
  return (
    <p className="meta">
      <Link href={to('initiative', { reference: initiative.reference })}>{t('object.back')}</Link> · {reference} · <Written text={initiative.title} language={initiative.language} as="span" />
    </p>
  );
}
