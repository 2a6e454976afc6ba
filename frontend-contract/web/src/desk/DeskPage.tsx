import { useSearchParams } from 'wouter';
import { to } from '../app/addresses';
import { ForSignedIn } from '../app/MissingPage';
import { PageTitle } from '../app/page';
import { useWords } from '../app/useWords';
import { Tabs } from '../parts/Tabs';
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
      <Tabs label={t('desk.what')}
        items={[
          { href: to('desk'), text: t('desk.plan'), current: !paper },
          { href: `${to('desk')}?for=request`, text: t('desk.paper'), current: paper },
        ]} />
      {paper ? <FindPlan /> : <FilePlan />}
    </>
  );
}
