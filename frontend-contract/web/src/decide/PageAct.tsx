import { useState } from 'react';
import type { Action } from '@samenwijk/contract';
import { ActForm } from '../acts/ActDialog';
import { useWords } from '../app/useWords';
import { Button, Card, Notice, Written } from '../parts';
import { Announce } from './Announce';
import { Confirm } from './Confirm';
import { DecideForm } from './DecideForm';
import { outcomesFor, toAnnounce, type PageRequest } from './decision';

/** Acts that are done on the page, under the facts they rest on. */
export const PAGE_ACTS = ['CONFIRM_DECISION', 'ANNOUNCE_DECISION', 'GIVE_ADVICE', 'DECIDE_SUPPORT'] as const satisfies readonly Action[];
export type PageActName = (typeof PAGE_ACTS)[number];

/** The one of them that can be done now. */
export function pageActOf(request: PageRequest): PageActName | undefined {
  const found = PAGE_ACTS.filter((action) => action !== 'ANNOUNCE_DECISION' || toAnnounce(request) !== undefined).find((action) => request.allowedActions.includes(action));
  return found === 'DECIDE_SUPPORT' && outcomesFor(request).length === 0 ? undefined : found;
}

/** The form of what can be done now. One that was begun stays, with what was typed, when somebody else was quicker and it cannot be done any more. */
export function PageActs({ offered, request, onDone }: { offered: PageActName | undefined; request: PageRequest; onDone: () => void }) {
  const [begun, setBegun] = useState<PageActName>();
  const over = begun !== offered ? begun : undefined;
  const done = (): void => {
    setBegun(undefined);
    onDone();
  };
  return [over, offered].map((act) => act && (
    <div key={act} onChange={() => setBegun(act)} onSubmit={() => setBegun(act)}>
      <PageAct act={act} request={request} onDone={done} onDrop={act === over ? () => setBegun(undefined) : undefined} />
    </div>
  ));
}

function PageAct({ act, request, onDone, onDrop }: { act: PageActName; request: PageRequest; onDone: () => void; onDrop: (() => void) | undefined }) {
  const { t } = useWords();
  const title = t(act === 'DECIDE_SUPPORT' && request.status !== 'IN_REVIEW' && !onDrop ? 'decide.aside' : `decide.act.${act}`);
  const id = onDrop ? 'decide-over' : 'decide-act';
  return (
    <Card mine labelledBy={id}>
      <h2 id={id} tabIndex={-1}>{title}</h2>
      {onDrop && <Notice tone="warn" title={t('decide.over')}><p><Button tone="quiet" onClick={onDrop}>{t('decide.over.close')}</Button></p></Notice>}
      <Form act={act} request={request} onDone={onDone} />
    </Card>
  );
}

function Form({ act, request, onDone }: { act: PageActName; request: PageRequest; onDone: () => void }) {
  switch (act) {
    case 'CONFIRM_DECISION':
      return <Confirm request={request} onDone={onDone} />;
    case 'ANNOUNCE_DECISION':
      return <Announce request={request} onDone={onDone} />;
    case 'GIVE_ADVICE':
      return <GiveAdvice request={request} onDone={onDone} />;
    case 'DECIDE_SUPPORT':
      return <DecideForm request={request} onDone={onDone} />;
  }
}

function GiveAdvice({ request, onDone }: { request: PageRequest; onDone: () => void }) {
  const { t } = useWords();
  return (
    <div className="stack">
      {request.advice && <blockquote className="decide-quote"><Written text={request.advice.question} /></blockquote>}
      <p className="meta">{t('decide.advice.who')}</p>
      <ActForm action="GIVE_ADVICE" thing={{ ...request, name: request.reference }} onDone={onDone} />
    </div>
  );
}
