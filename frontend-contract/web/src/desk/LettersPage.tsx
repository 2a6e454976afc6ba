import { useLocation, useSearchParams } from 'wouter';
import { AreaNamesDocument } from '@samenwijk/contract';
import { ForSignedIn } from '../app/MissingPage';
import { PageTitle } from '../app/page';
import { useWords } from '../app/useWords';
import { useViewer } from '../data/session';
import { useQuery } from '../data/useQuery';
import { Tabs } from '../parts/Tabs';
import { DeskTabs } from './DeskTabs';
import { Posted } from './Posted';
import { addressOf } from './posting';
import { ToPost } from './ToPost';
import './desk.css';

/** The letters that go by post: what is still to be printed and posted, and what was. */
export default function LettersPage() {
  return <ForSignedIn roles={['COORDINATOR']}><Letters /></ForSignedIn>;
}

function Letters() {
  const { t } = useWords();
  const [parameters] = useSearchParams();
  const posted = parameters.get('posted') === 'yes';
  const areaCode = parameters.get('area');
  const { data } = useQuery(AreaNamesDocument, {});
  const names = new Map(data?.areas.map((area) => [area.code, area.name]));
  return (
    <>
      <PageTitle title={t('desk.letters.title')}>{t('desk.letters.title')}</PageTitle>
      <DeskTabs current="letters" />
      <p className="lead">{t('desk.letters.lead')}</p>
      <div className="desk-choose">
        <Tabs label={t('desk.letters.which')} items={[
          { href: addressOf(false, areaCode), text: t('desk.letters.toPost'), current: !posted },
          { href: addressOf(true, areaCode), text: t('desk.letters.posted'), current: posted },
        ]} />
        <AreaChoice areaCode={areaCode} posted={posted} areas={data?.areas ?? []} />
      </div>
      {posted ? <Posted key={areaCode} areaCode={areaCode} names={names} /> : <ToPost key={areaCode} areaCode={areaCode} names={names} />}
    </>
  );
}

/** Who posts for several areas can look at one of them. The desk posts for all. */
function AreaChoice({ areaCode, posted, areas }: { areaCode: string | null; posted: boolean; areas: readonly { code: string; name: string }[] }) {
  const { t } = useWords();
  const [, go] = useLocation();
  const own = new Set(useViewer()?.areas.map((area) => area.code));
  const shown = own.has('UNASSIGNED') ? areas : areas.filter((area) => own.has(area.code));
  if (shown.length < 2) {
    return null;
  }
  return (
    <div className="field">
      <label htmlFor="desk-area">{t('desk.letters.area')}</label>
      <select id="desk-area" value={areaCode ?? ''} onChange={(event) => go(addressOf(posted, event.target.value), { replace: true })}>
        <option value="">{t('desk.letters.area.all')}</option>
        {shown.map((area) => <option key={area.code} value={area.code}>{area.name}</option>)}
      </select>
    </div>
  );
}
