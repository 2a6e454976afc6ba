import { useState, type ReactNode } from 'react';
import { WhoCanCarryOutDocument } from '@samenwijk/contract';
import { isStaff } from '../app/people';
import { useWords } from '../app/useWords';
import { say } from '../data/said';
import { useViewer } from '../data/session';
import { useAct } from '../data/useAct';
import { useQuery } from '../data/useQuery';
import { Button, TroubleNotice } from '../parts';
import { Dialog } from '../parts/Dialog';
import { ChoiceField, DateField, LongField, SelectField, TextField } from '../parts/fields';
import { FormPart, problem, useForm, type Values } from '../parts/form';
import type { Actable } from './Acts';
import { Changed } from './Changed';
import { acts, inputFor, payloadOf, type ActField, type SmallAct } from './definitions';

export function ActDialog({ action, thing, onClose, onDone }: { action: SmallAct; thing: Actable; onClose: () => void; onDone: () => void }) {
  const { t } = useWords();
  return (
    <Dialog title={t(`act.${action}`)} onClose={onClose}>
      <p className="meta">{thing.name}</p>
      <ActForm action={action} thing={thing} onDone={onDone} onCancel={onClose} />
    </Dialog>
  );
}

/** The form of an act. What is typed stays in this browser until it is sent, also when the sign-in ends or somebody else was quicker. */
export function ActForm({ action, thing, done, onDone, onCancel, children }: {
  action: SmallAct;
  thing: Actable;
  /** What is said when it is done, where that is not the same for everything. */
  done?: string;
  onDone: () => void;
  onCancel?: () => void;
  children?: ReactNode;
}) {
  const { t } = useWords();
  const definition = acts[action];
  const fields = useFields(action);
  const form = useForm(beforehand(fields), draftOf(action, thing));
  const act = useAct(definition.document, payloadOf);
  const [since] = useState(() => new Date().toISOString());

  async function send(): Promise<void> {
    const empty = fields.filter((field) => !field.optional && !form.values[field.name]?.trim());
    form.setProblems(empty.map((field) => problem(field.name, t('form.required', { label: t(field.label) }))));
    if (empty.length > 0) {
      return;
    }
    const outcome = await act.run({ input: { ...inputFor(action, thing), ...inputOf(fields, form.values) } });
    if (outcome.done) {
      form.finish();
      say(done ?? t(`act.${action}.done`), outcome.payload.warnings);
      onDone();
    }
  }

  return (
    <FormPart form={form} problems={act.problems} onSubmit={() => void send()}>
      <Changed id={thing.id} since={since} problems={act.problems} />
      {act.trouble && <TroubleNotice trouble={act.trouble} again={() => void send()} />}
      {definition.note && <p>{t(definition.note)}</p>}
      {fields.map((field) => <Field key={field.name} field={field} thing={thing} />)}
      {children}
      <div className="row">
        <Button type="submit" tone={definition.tone === 'danger' ? 'danger' : 'main'} busy={act.busy}>{t(`act.${action}`)}</Button>
        {onCancel && <Button tone="plain" onClick={onCancel}>{t('dialog.cancel')}</Button>}
      </div>
    </FormPart>
  );
}

/** What this person is asked: for somebody at the counter, or of themselves. */
function useFields(action: SmallAct): ActField[] {
  const viewer = useViewer();
  const { fields, forStaff } = acts[action];
  return forStaff && viewer && isStaff(viewer) ? forStaff : fields;
}

/** Where the words are kept until they are sent; those about one objection apart from those about the next. */
function draftOf(action: SmallAct, { id, part }: Actable): string {
  return `act.${action}.${id}${part?.objectionId ? `~${part.objectionId}` : ''}`;
}

function Field({ field, thing }: { field: ActField; thing: Actable }) {
  const { t } = useWords();
  const common = { path: field.name, label: t(field.label), ...(field.hint ? { hint: t(field.hint) } : {}), optional: field.optional ?? false };
  switch (field.kind) {
    case 'line':
      return <TextField {...common} {...(field.max ? { max: field.max } : {})} />;
    case 'long':
      return <LongField {...common} {...(field.max ? { max: field.max } : {})} />;
    case 'day':
      return <DateField {...common} />;
    case 'choice':
    case 'yesno':
      return <ChoiceField {...common} options={(field.options ?? []).map(({ value, label, hint }) => ({ value, label: t(label), ...(hint ? { hint: t(hint) } : {}) }))} />;
    case 'facilitator':
      return <FacilitatorField {...common} />;
    case 'obligation':
      return <ChoiceField {...common} options={(thing.obligations ?? []).filter((one) => !one.metOn).map((one) => ({ value: one.id, label: one.text }))} />;
  }
}

function FacilitatorField(common: { path: string; label: string; optional: boolean }) {
  const { t } = useWords();
  const query = useQuery(WhoCanCarryOutDocument, {});
  const options = (query.data?.facilitators ?? []).map((one) => ({ value: one.id, label: one.displayName, group: one.department ?? t('field.facilitator.other') }));
  return (
    <>
      {query.trouble && <TroubleNotice trouble={query.trouble} again={query.again} />}
      <SelectField {...common} options={options} empty={query.loading ? t('wait.loading') : t('form.choose')} />
    </>
  );
}

function beforehand(fields: ActField[]): Values {
  const days = fields.filter((field) => field.inDays !== undefined).map((field) => [field.name, workingDayIn(field.inDays!)] as const);
  return Object.fromEntries([...days, ...fields.flatMap((field) => (field.begin ? [[field.name, field.begin] as const] : []))]);
}

/** So many days from today, and not in a weekend; the server knows the holidays and says so. */
function workingDayIn(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  while (days > 0 && (day.getDay() === 0 || day.getDay() === 6)) {
    day.setDate(day.getDate() + 1);
  }
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(day);
}

function inputOf(fields: ActField[], values: Values): Record<string, unknown> {
  return Object.fromEntries(
    fields
      .map((field) => [field.name, valueOf(field, values[field.name] ?? '')] as const)
      .filter(([, value]) => value !== undefined),
  );
}

function isText({ kind }: ActField): boolean {
  return kind === 'long' || kind === 'line';
}

function valueOf(field: ActField, typed: string): unknown {
  if (field.kind === 'yesno') {
    return typed === '' ? undefined : typed === 'true';
  }
  const text = typed.trim();
  return text === '' && (field.optional || !isText(field)) ? undefined : text;
}
