import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { PlacesToChooseDocument } from '@samenwijk/contract';
import { to } from '../app/addresses';
import { useWords } from '../app/useWords';
import { signInAddress, useSession } from '../data/session';
import { useQuery } from '../data/useQuery';
import { Button, Card, Loading, Notice, Written } from '../parts';
import { Facts } from '../parts/Facts';
import { useCurrentForm } from '../parts/form';
import { LanguageField } from './PlanFields';
import { nameOf, placesOf } from './places';
import type { Step } from './plan';
import { WhoFields } from './WhoFields';

/** In whose name, all of it once more, and off it goes. Only here somebody has to be signed in. */
export function SendStep({ busy, saveDraft }: { busy: boolean; saveDraft: () => void }) {
  const { t } = useWords();
  const session = useSession();
  if (session.state === 'unknown') {
    return <Loading />;
  }
  if (session.state !== 'signedIn') {
    return (
      <>
        <Notice title={t('propose.signIn')}>
          <p>{t('propose.signIn.text')}</p>
          <p><a className="btn" href={signInAddress()}>{t('session.signIn')}</a></p>
        </Notice>
        <Review />
      </>
    );
  }
  return (
    <>
      <WhoFields viewer={session.viewer} />
      <LanguageField />
      <Review />
      <p className="meta">{t('propose.public')}</p>
      <div className="row">
        <Button type="submit" busy={busy}>{t('propose.submit')}</Button>
        <Button tone="quiet" busy={busy} onClick={saveDraft}>{t('propose.saveDraft')}</Button>
      </div>
    </>
  );
}

function Review() {
  const { t, day, list } = useWords();
  const { values } = useCurrentForm();
  const place = placesOf(useQuery(PlacesToChooseDocument, {}).data).find((one) => one.code === values.neighbourhoodCode);
  const approaches = (values.approaches ?? '').split(' ').filter(Boolean);
  return (
    <Card labelledBy="propose-review">
      <h2 id="propose-review">{t('propose.review')}</h2>
      <Facts
        facts={[
          [t('propose.name'), <Typed key="title" text={values.title} />],
          [t('propose.summary'), <Typed key="summary" text={values.summary} />],
          [t('propose.theme'), values.theme ? t(`theme.${values.theme}` as 'theme.GREEN') : <Open key="theme" />],
        ]}
      />
      <Change step={1} what={t('propose.step.short.1')} />
      <Facts
        facts={[
          [t('propose.neighbourhood'), place ? nameOf(place) : <Open key="place" />],
          [t('propose.startsOn'), values.startsOn ? day(values.startsOn) : t('propose.notKnown')],
          approaches.length > 0 && [t('propose.approaches'), list(approaches.map((one) => t(`propose.approach.${one}` as 'propose.approach.CARE')))],
          Boolean(values.description?.trim()) && [t('propose.description'), <Written key="description" text={values.description!} as="span" />],
        ]}
      />
      <Change step={2} what={t('propose.step.short.2')} />
    </Card>
  );
}

function Typed({ text }: { text: string | undefined }): ReactNode {
  return text?.trim() ? <Written text={text} as="span" /> : <Open />;
}

function Open() {
  const { t } = useWords();
  return <strong>{t('propose.open')}</strong>;
}

function Change({ step, what }: { step: Step; what: string }) {
  const { t } = useWords();
  return <p><Link href={`${to('propose')}?step=${step}`}>{t('propose.change', { what })}</Link></p>;
}
