import { PageTitle } from '../app/page';
import { useWords } from '../app/useWords';
import { Notice } from '../parts';
import { Part, Points } from './Points';
import './about.css';

export default function AccessibilityPage() {
  const { t } = useWords();
  return (
    <>
      <PageTitle title={t('about.access.title')}>{t('about.access.title')}</PageTitle>
      <p className="lead">{t('about.access.lead')}</p>
      <Part id="aim" title="about.access.aim">
        <p>{t('about.access.aim.text')}</p>
        <p>{t('about.access.aim.status')}</p>
      </Part>
      <Part id="tested" title="about.access.tested">
        <p>{t('about.access.tested.how')}</p>
        <Points of={[
          'about.access.tested.axe', 'about.access.tested.keyboard', 'about.access.tested.width', 'about.access.tested.zoom', 'about.access.tested.colour', 'about.access.tested.words',
        ]} />
      </Part>
      <Part id="not" title="about.access.not">
        <Points of={['about.access.not.reader', 'about.access.not.browsers', 'about.access.not.people', 'about.access.not.texts', 'about.access.not.map', 'about.access.not.script']} />
      </Part>
      <Part id="tell" title="about.access.tell">
        <p>{t('about.access.tell.text')}</p>
        <Notice title={t('about.municipality')}><p>{t('about.access.tell.contact')}</p></Notice>
      </Part>
    </>
  );
}
