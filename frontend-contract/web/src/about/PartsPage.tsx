import type { ReactNode } from 'react';
import { PageTitle } from '../app/page';
import type { MessageId } from '../app/messageIds';
import { useWords } from '../app/useWords';
import { ButtonSamples, ChipSamples, FactSamples, NoticeSamples, WaitingSamples, TroubleSamples, DialogSample, TabsSample, BarSamples, TimelineSample, WrittenSamples } from './samples';
import { ChoiceSamples, FieldSamples, SummarySample } from './formSamples';
import './about.css';

const SAMPLES: readonly (readonly [MessageId, () => ReactNode])[] = [
  ['about.parts.buttons', ButtonSamples],
  ['about.parts.chips', ChipSamples],
  ['about.parts.notices', NoticeSamples],
  ['about.parts.cards', FactSamples],
  ['about.parts.fields', FieldSamples],
  ['about.parts.choices', ChoiceSamples],
  ['about.parts.summary', SummarySample],
  ['about.parts.dialog', DialogSample],
  ['about.parts.tabs', TabsSample],
  ['about.parts.bar', BarSamples],
  ['about.parts.timeline', TimelineSample],
  ['about.parts.written', WrittenSamples],
  ['about.parts.waiting', WaitingSamples],
  ['about.parts.trouble', TroubleSamples],
];

/** For developers: every part of the client in each of its states. What is wrong here is wrong everywhere. */
export default function PartsPage() {
  const { t } = useWords();
  return (
    <>
      <PageTitle title={t('about.parts.title')}>{t('about.parts.title')}</PageTitle>
      <p className="lead">{t('about.parts.lead')}</p>
      {SAMPLES.map(([title, Sample]) => (
        <section className="about-sample" key={title} aria-labelledby={title}>
          <h2 id={title}>{t(title)}</h2>
          <Sample />
        </section>
      ))}
    </>
  );
}
