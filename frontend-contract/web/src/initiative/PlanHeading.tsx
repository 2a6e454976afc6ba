import { PageTitle } from '../app/page';
import { useWords } from '../app/useWords';
import { InitiativeChip } from '../facts/chips';
import { Written } from '../parts';
import { BackToBoard } from './BackToBoard';
import type { Initiative } from './model';

/** What it is called, where it stands, where it is, whose it is, since when. */
export function PlanHeading({ plan }: { plan: Initiative }) {
  const { t, dayOf } = useWords();
  const since = plan.publishedAt ? t('initiative.since', { day: dayOf(plan.publishedAt) }) : t('initiative.made', { day: dayOf(plan.createdAt) });
  const kind = t(`initiator.${plan.initiator.kind}`);
  const name = plan.initiator.displayName;
  return (
    <>
      <PageTitle title={plan.title} before={<p className="meta row"><BackToBoard /> <span>{plan.reference}</span></p>}>
        <Written text={plan.title} language={plan.language} as="span" />
      </PageTitle>
      <p className="row">
        <InitiativeChip status={plan.status} />
        <span className="meta">
          {plan.neighbourhood && `${plan.neighbourhood.name} · `}
          {/* `Ondernemersvereniging Voorstraat` says itself what it is. */}
          {!name.toLowerCase().startsWith(kind) && `${kind} `}
          <Written text={name} as="span" /> · {since}
        </span>
      </p>
    </>
  );
}
