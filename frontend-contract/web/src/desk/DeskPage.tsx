import { useSearchParams } from 'wouter';
import { ForSignedIn } from '../app/MissingPage';
import { PageTitle } from '../app/page';
import { useWords } from '../app/useWords';
import { DeskTabs } from './DeskTabs';
import { FilePlan } from './FilePlan';
import { FindPlan } from './FindPlan';

/** What a coordinator does for somebody who is at the counter, on the telephone, or wrote a letter. */
export default function DeskPage() {
  return <ForSignedIn roles={['COORDINATOR']}><Desk /></ForSignedIn>;
}

function Desk() {
  const { t } = useWords();
  const [parameters] = useSearchParams();
  const paper = parameters.get('for') === 'request';
  return (
    <>
      <PageTitle title={t('desk.title')}>{t('desk.title')}</PageTitle>
      <p className="lead">{t('desk.lead')}</p>
      <DeskTabs current={paper ? 'paper' : 'plan'} />
      {paper ? <FindPlan /> : <FilePlan />}
    </>
  );
}
