import { useSearchParams } from 'wouter';
import { ComplaintsDocument } from '@samenwijk/contract';
import { to } from '../app/addresses';
import { ForSignedIn } from '../app/MissingPage';
import { PageTitle } from '../app/page';
import { useWords } from '../app/useWords';
import { useViewer, type Viewer } from '../data/session';
import { usePages } from '../data/usePages';
import { DeskTabs } from '../desk/DeskTabs';
import { ButtonLink, Empty, Loaded, More } from '../parts';
import { Tabs } from '../parts/Tabs';
import { ComplaintItem } from './ComplaintItem';
import { isDesk } from './lodging';
import './complaints.css';

/** Complaints: one's own, and for the desk and coordinators those that they answer. */
export default function ComplaintsPage() {
  const viewer = useViewer();
  return <ForSignedIn>{viewer?.roles.includes('COORDINATOR') ? <ToAnswer viewer={viewer} /> : <Own />}</ForSignedIn>;
}

function ToAnswer({ viewer }: { viewer: Viewer }) {
  const { t } = useWords();
  const [parameters] = useSearchParams();
  const answered = parameters.get('answered') === 'yes';
  return (
    <>
      <PageTitle title={t('complaint.list')}>{t('complaint.list')}</PageTitle>
      <DeskTabs current="complaints" />
      <div className="row between">
        <p className="lead">{t('complaint.list.lead')}</p>
        {isDesk(viewer) && <ButtonLink tone="quiet" to={to('complain')}>{t('complaint.new.desk')}</ButtonLink>}
      </div>
      <Tabs label={t('complaint.which')} items={[
        { href: to('complaints'), text: t('complaint.open'), current: !answered },
        { href: `${to('complaints')}?answered=yes`, text: t('complaint.answered'), current: answered },
      ]} />
      <List key={String(answered)} open={!answered} title={t(answered ? 'complaint.answered' : 'complaint.open')} staff />
    </>
  );
}

function Own() {
  const { t } = useWords();
  return (
    <>
      <PageTitle title={t('complaint.mine')}>{t('complaint.mine')}</PageTitle>
      <p className="lead">{t('complaint.mine.lead')}</p>
      <p><ButtonLink to={to('complain')}>{t('complaint.new')}</ButtonLink></p>
      <List open={null} title={t('complaint.mine.sent')} />
    </>
  );
}

function List({ open, title, staff = false }: { open: boolean | null; title: string; staff?: boolean }) {
  const { t } = useWords();
  const pages = usePages(ComplaintsDocument, { first: 20, after: null as string | null, open }, (data) => data.complaints);
  return (
    <section className="stack" aria-labelledby="complaint-list">
      <h2 id="complaint-list">{title}</h2>
      <Loaded query={{ data: pages.nodes, trouble: pages.trouble, again: pages.again }}>
        {(complaints) => (complaints.length === 0
          ? <Empty title={t(staff ? (open ? 'complaint.none.open' : 'complaint.none.answered') : 'complaint.none.mine')}><p>{t(staff ? 'complaint.none.text' : 'complaint.none.mine.text')}</p></Empty>
          : (
            <>
              <ul className="bits">{complaints.map((complaint) => <ComplaintItem key={complaint.id} complaint={complaint} staff={staff} />)}</ul>
              <More pages={pages} />
            </>
          ))}
      </Loaded>
    </section>
  );
}
