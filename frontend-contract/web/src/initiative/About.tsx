import { Link } from 'wouter';
import { to } from '../app/addresses';
import { useWords } from '../app/useWords';
import { Card, Written } from '../parts';
import { Facts } from '../parts/Facts';
import type { Initiative } from './model';

/** The facts of a plan; place and theme lead to the other plans there. */
export function About({ plan }: { plan: Initiative }) {
  const { t, day, list } = useWords();
  const { neighbourhood } = plan;
  return (
    <Card labelledBy="about">
      <h2 id="about">{t('initiative.about')}</h2>
      <Facts
        facts={[
          neighbourhood && [t('initiative.where'), <Link key="where" href={`${to('board')}?neighbourhood=${neighbourhood.code}`}>{neighbourhood.name}</Link>],
          [t('initiative.who'), <Written key="who" text={plan.initiator.displayName} as="span" />],
          [t('initiative.theme'), <Link key="theme" href={`${to('board')}?theme=${plan.theme}`}>{t(`theme.${plan.theme}`)}</Link>],
          plan.approaches.length > 0 && [t('initiative.approaches'), list(plan.approaches.map((one) => t(`approach.${one}`)))],
          plan.startsOn && [t('initiative.startsOn'), day(plan.startsOn)],
        ]}
      />
    </Card>
  );
}
