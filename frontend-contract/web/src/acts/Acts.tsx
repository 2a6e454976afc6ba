import { useState } from 'react';
import type { Action } from '@samenwijk/contract';
import { useWords } from '../app/useWords';
import { useAct } from '../data/useAct';
import { say } from '../data/said';
import { Button, TroubleNotice } from '../parts';
import { ErrorSummary } from '../parts/form';
import { acts, inputFor, isSmall, payloadOf, type SmallAct } from './definitions';
import { ActDialog } from './ActDialog';
import { Changed } from './Changed';

/** Something on which one can act. */
export interface Actable {
  id: string;
  version: number;
  allowedActions: readonly Action[];
  /** What it is called, for the heading of the form. */
  name: string;
  obligations?: readonly { id: string; text: string; metOn?: string | null }[] | null | undefined;
  /** Which part of it, where it has several. */
  part?: { objectionId?: string; decisionId?: string };
}

/** What this person can do with it now, nothing that would be refused: a button each; what needs words or a day opens a form. */
export function Acts({ thing, only, except = [], onDone }: { thing: Actable; only?: readonly Action[]; except?: readonly Action[]; onDone?: (action: SmallAct) => void }) {
  const [open, setOpen] = useState<SmallAct>();
  const offered = thing.allowedActions.filter(isSmall).filter((action) => (only ? only.includes(action) : !except.includes(action)));
  // The order of the table is the order of the work: what goes on first, what ends it last.
  const ordered = (Object.keys(acts) as SmallAct[]).filter((action) => offered.includes(action));
  const sorted = [...ordered.filter((action) => acts[action].tone !== 'danger'), ...ordered.filter((action) => acts[action].tone === 'danger')];
  return (
    <>
      {sorted.length > 0 && (
        <div className="row">
          {sorted.map((action) =>
            isDoneAtOnce(action)
              ? <ActAtOnce key={action} action={action} thing={thing} {...(onDone ? { onDone } : {})} />
              : <OpenForm key={action} action={action} onOpen={() => setOpen(action)} />,
          )}
        </div>
      )}
      {open && <ActDialog action={open} thing={thing} onClose={() => setOpen(undefined)} onDone={() => { setOpen(undefined); onDone?.(open); }} />}
    </>
  );
}

/** What asks nothing and can be undone, or only goes on. */
function isDoneAtOnce(action: SmallAct): boolean {
  const { fields, note } = acts[action];
  return fields.length === 0 && !note;
}

function OpenForm({ action, onOpen }: { action: SmallAct; onOpen: () => void }) {
  const { t } = useWords();
  return <Button tone={acts[action].tone} onClick={onOpen}>{t(`act.${action}`)}</Button>;
}

/** An act that asks nothing. What is refused stands below the button. */
function ActAtOnce({ action, thing, onDone }: { action: SmallAct; thing: Actable; onDone?: (action: SmallAct) => void }) {
  const { t } = useWords();
  const definition = acts[action];
  const act = useAct(definition.document, payloadOf);
  const [since] = useState(() => new Date().toISOString());

  async function run(): Promise<void> {
    const outcome = await act.run({ input: inputFor(action, thing) });
    if (outcome.done) {
      say(t(`act.${action}.done`), outcome.payload.warnings);
      onDone?.(action);
    }
  }

  return (
    <div className="stack">
      <Button tone={definition.tone} busy={act.busy} onClick={() => void run()}>{t(`act.${action}`)}</Button>
      {act.trouble && <TroubleNotice trouble={act.trouble} again={() => void run()} />}
      <ErrorSummary problems={act.problems} />
      <Changed id={thing.id} since={since} problems={act.problems} />
    </div>
  );
}
