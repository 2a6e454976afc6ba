import { useState } from 'react';
import { Link } from 'wouter';
import { ThingsOfDraftsDocument, type MyPlanFragment, type ThingsOfDraftsQuery } from '@samenwijk/contract';
import { isSmall } from '../acts/definitions';
import { to } from '../app/addresses';
import { useWords } from '../app/useWords';
import { dropDraft } from '../data/drafts';
import { say } from '../data/said';
import { useQuery } from '../data/useQuery';
import { Button, Written } from '../parts';
import { Dialog } from '../parts/Dialog';
import { keptDrafts, type KeptDraft } from './keptDrafts';

type Thing = ThingsOfDraftsQuery['nodes'][number];

/** What was begun and not sent: in this browser, or as a concept with the town. */
export function Drafts({ plans }: { plans: readonly MyPlanFragment[] }) {
  const { t } = useWords();
  // Read anew each time: what was sent since is no draft any more.
  const kept = keptDrafts();
  const [, redraw] = useState(0);
  const things = useThings(kept);
  const drop = (name: string): void => {
    dropDraft(name);
    redraw((count) => count + 1);
    say(t('me.draft.dropped'));
    // Its button is gone with it.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus());
  };
  if (kept.length === 0 && plans.length === 0) {
    return null;
  }
  return (
    <section className="stack" aria-labelledby="me-drafts">
      <h2 id="me-drafts">{t('me.drafts')}</h2>
      {kept.length > 0 && <p className="meta">{t('me.drafts.text')}</p>}
      <ul className="bits">
        {kept.map((draft) => <InBrowser key={draft.name} draft={draft} thing={'id' in draft ? things.get(draft.id) : undefined} drop={() => drop(draft.name)} />)}
        {plans.map((plan) => <OnServer key={plan.id} plan={plan} />)}
      </ul>
    </section>
  );
}

/** What the acts that were begun are about; at most as many as the server takes at once. */
function useThings(kept: readonly KeptDraft[]): Map<string, Thing> {
  const ids = [...new Set(kept.flatMap((draft) => ('id' in draft ? [draft.id] : [])))].slice(0, 50);
  const { data } = useQuery(ThingsOfDraftsDocument, { ids }, ids.length === 0);
  return new Map(ids.map((id, at) => [id, data?.nodes[at] ?? null]));
}

function InBrowser({ draft, thing, drop }: { draft: KeptDraft; thing: Thing | undefined; drop: () => void }) {
  const { t } = useWords();
  const what = useName(draft, thing);
  const address = addressOf(draft, thing);
  const [sure, setSure] = useState(false);
  return (
    <li className="card">
      <Written text={what} />
      <div className="row">
        {address && <Link className="btn quiet" href={address} aria-label={t('me.draft.goOn.with', { what })}>{t('me.draft.goOn')}</Link>}
        <button className="btn plain" type="button" aria-label={t('me.draft.drop.what', { what })} onClick={() => setSure(true)}>{t('me.draft.drop')}</button>
      </div>
      {sure && (
        <Dialog title={t('me.draft.drop')} onClose={() => setSure(false)}>
          <Written text={what} />
          <p>{t('me.draft.drop.sure')}</p>
          <div className="row">
            <Button tone="danger" onClick={() => { setSure(false); drop(); }}>{t('me.draft.drop')}</Button>
            <Button tone="plain" onClick={() => setSure(false)}>{t('dialog.cancel')}</Button>
          </div>
        </Dialog>
      )}
    </li>
  );
}

function OnServer({ plan }: { plan: MyPlanFragment }) {
  const { t } = useWords();
  return (
    <li className="card">
      <Written text={plan.title} language={plan.language} />
      <p className="meta">{t('me.draft.onServer')} · {plan.reference}</p>
      {plan.allowedActions.includes('EDIT_INITIATIVE') && (
        <p><Link className="btn quiet" href={to('edit', { reference: plan.reference })} aria-label={t('me.draft.goOn.with', { what: plan.title })}>{t('me.draft.goOn')}</Link></p>
      )}
    </li>
  );
}

function useName(draft: KeptDraft, thing: Thing | undefined): string {
  const { t } = useWords();
  switch (draft.about) {
    case 'plan':
      return t('me.draft.plan', { title: draft.title || t('me.draft.untitled') });
    case 'edit':
      return t('me.draft.edit', { reference: draft.reference });
    case 'support':
      return t('me.draft.support', { kind: t(`kind.${draft.kind}`), reference: draft.reference });
    case 'objection':
    case 'amend':
    case 'act': {
      const act = draft.about !== 'act' ? t(`me.draft.${draft.about}`) : isSmall(draft.action) ? t(`act.${draft.action}`) : draft.action;
      const name = nameOf(thing);
      return name ? t('me.draft.act', { act, thing: name.kind ? t('me.draft.thing', { kind: t(`kind.${name.kind}`), title: name.title }) : name.title }) : act;
    }
    case 'complaint':
      return t('me.draft.complaint');
  }
}

function nameOf(thing: Thing | undefined) {
  switch (thing?.__typename) {
    case 'Initiative':
      return { title: thing.title };
    case 'SupportRequest':
      return { title: thing.initiative?.title ?? thing.reference, kind: thing.kind };
    default:
      return undefined;
  }
}

function addressOf(draft: KeptDraft, thing: Thing | undefined): string | undefined {
  switch (draft.about) {
    case 'plan':
      return to('propose');
    case 'edit':
      return to('edit', { reference: draft.reference });
    case 'support':
      return `${to('support', { reference: draft.reference })}?kind=${encodeURIComponent(draft.kind)}`;
    case 'objection':
      return to('object', { id: draft.id });
    case 'amend':
      return to('amend', { id: draft.id });
    case 'complaint':
      return to('complain');
    case 'act':
      return thing?.__typename === 'Initiative'
        ? to('initiative', { reference: thing.reference })
        : thing?.__typename === 'SupportRequest' && thing.initiative ? to('initiative', { reference: thing.initiative.reference }) : undefined;
  }
}
