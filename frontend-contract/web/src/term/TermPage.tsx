import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { TermDocument } from '@samenwijk/contract';
import { PageTitle } from '../app/page';
import { today } from '../app/today';
import { useWords } from '../app/useWords';
import { useQuery } from '../data/useQuery';
import { Loading, TroubleNotice } from '../parts';
import { Tabs } from '../parts/Tabs';
import { problem, type Values } from '../parts/form';
import { to } from '../app/addresses';
import { ABOUT, fromAddress, inputOf, missing, type About } from './calculation';
import { TermForm } from './TermForm';
import { TermLaw } from './TermLaw';
import { TermResult } from './TermResult';
import './term.css';

/** A calculator for every day the law gives: what it was asked stands in the address, so that an answer can be shared and checked. */
export default function TermPage() {
  const { t } = useWords();
  const [address] = useSearchParams();
  const asked = address.toString();
  const values = useMemo(() => fromAddress(new URLSearchParams(asked), today()), [asked]);
  return (
    <>
      <PageTitle title={t('term.title')}>{t('term.title')}</PageTitle>
      <p className="lead">{t('term.lead')}</p>
      <Subjects current={values.about as About} />
      <Calculator key={values.about} values={values} />
      <TermLaw about={values.about as About} />
    </>
  );
}

function Subjects({ current }: { current: About }) {
  const { t } = useWords();
  const items = ABOUT.map((about) => ({
    href: about === 'decision' ? to('term') : `${to('term')}?about=${about}`,
    text: t(`term.about.${about}`),
    current: about === current,
  }));
  return <Tabs label={t('term.about')} items={items} />;
}

function Calculator({ values }: { values: Values }) {
  const { t } = useWords();
  const input = useMemo(() => inputOf(values), [values]);
  const empty = missing(values).map((path) => problem(path, t('term.fillIn')));
  const query = useQuery(TermDocument, { input }, empty.length > 0);
  const wrong = query.trouble?.problems ?? [];
  return (
    <div className="term">
      <TermForm values={values} problems={[...empty, ...wrong]} />
      <div className="term-answer" role="status">
        {query.trouble && wrong.length === 0 && <TroubleNotice trouble={query.trouble} again={query.again} />}
        {query.loading && empty.length === 0 && <Loading what={t('term.counting')} />}
        {query.data && !query.trouble && empty.length === 0 && <TermResult term={query.data.term} about={values.about as About} />}
      </div>
    </div>
  );
}
