import { PageTitle } from '../app/page';
import { useWords } from '../app/useWords';
import { Notice } from '../parts';
import { Part, Points } from './Points';
import './about.css';

export default function PrivacyPage() {
  const { t } = useWords();
  return (
    <>
      <PageTitle title={t('about.privacy.title')}>{t('about.privacy.title')}</PageTitle>
      <p className="lead">{t('about.privacy.lead')}</p>
      <Part id="kept" title="about.privacy.kept">
        <Points of={['about.privacy.kept.you', 'about.privacy.kept.plan', 'about.privacy.kept.request', 'about.privacy.kept.log']} />
        <p>{t('about.privacy.kept.why')}</p>
      </Part>
      <Part id="not-kept" title="about.privacy.notKept">
        <Points of={['about.privacy.notKept.bsn', 'about.privacy.notKept.files', 'about.privacy.notKept.follow', 'about.privacy.notKept.sell']} />
      </Part>
      <Part id="public" title="about.privacy.public">
        <Points of={['about.privacy.public.plan', 'about.privacy.public.request', 'about.privacy.public.outcome', 'about.privacy.public.not']} />
      </Part>
      <Part id="browser" title="about.privacy.browser">
        <Points of={['about.privacy.browser.cookie', 'about.privacy.browser.draft', 'about.privacy.browser.language']} />
      </Part>
      <Part id="rights" title="about.privacy.rights">
        <Points of={['about.privacy.rights.see', 'about.privacy.rights.change', 'about.privacy.rights.erase', 'about.privacy.rights.object', 'about.privacy.rights.complain']} />
      </Part>
      <Municipality />
    </>
  );
}

/** Who answers for the data differs by town, and is not invented here. */
function Municipality() {
  const { t } = useWords();
  return (
    <Part id="who" title="about.privacy.who">
      <p>{t('about.privacy.who.text')}</p>
      <Notice title={t('about.municipality')}><p>{t('about.privacy.who.contact')}</p></Notice>
    </Part>
  );
}
