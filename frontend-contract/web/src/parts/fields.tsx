import type { HTMLInputTypeAttribute, ReactNode } from 'react';
import { useWords } from '../app/useWords';
import { fieldId, problemsOf, useCurrentForm } from './form';

export interface FieldProps {
  /** Where its value goes in the input: `title`, `need.permit.from`. */
  path: string;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
}

export interface Wiring {
  id: string;
  value: string;
  change: (value: string) => void;
  describedBy: string | undefined;
  invalid: boolean;
}

export function Field({ path, label, hint, optional, children }: FieldProps & { children: (wiring: Wiring) => ReactNode }) {
  const form = useCurrentForm();
  const { t } = useWords();
  const id = fieldId(path);
  const found = problemsOf(form.problems, path);
  const described = [hint ? `${id}-hint` : '', found.length > 0 ? `${id}-problem` : ''].filter(Boolean).join(' ');
  return (
    <div className={found.length > 0 ? 'field wrong' : 'field'} data-field={path}>
      <label htmlFor={id}>
        {label} {optional && <span className="meta">{t('form.optional')}</span>}
      </label>
      {hint && <p className="meta" id={`${id}-hint`}>{hint}</p>}
      {found.length > 0 && <Problems id={`${id}-problem`} messages={found.map((one) => one.message)} />}
      {children({
        id,
        value: form.values[path] ?? '',
        change: (value) => form.set(path, value),
        describedBy: described || undefined,
        invalid: found.length > 0,
      })}
    </div>
  );
}

function Problems({ id, messages }: { id: string; messages: string[] }) {
  return (
    <div className="problem" id={id}>
      {messages.map((message) => <p key={message}>{message}</p>)}
    </div>
  );
}

export function TextField({ type = 'text', max, autoComplete, inputMode, ...field }: FieldProps & {
  type?: HTMLInputTypeAttribute;
  max?: number;
  autoComplete?: string;
  inputMode?: 'text' | 'numeric' | 'decimal';
}) {
  return (
    <Field {...field}>
      {({ id, value, change, describedBy, invalid }) => (
        <>
          <input id={id} type={type} value={value} onChange={(event) => change(event.target.value)} aria-describedby={describedBy}
            aria-invalid={invalid || undefined} required={!field.optional} autoComplete={autoComplete ?? 'off'} inputMode={inputMode} />
          {max && <Count used={value.length} max={max} />}
        </>
      )}
    </Field>
  );
}

export function LongField({ rows = 4, max, lang, ...field }: FieldProps & { rows?: number; max?: number; lang?: string }) {
  return (
    <Field {...field}>
      {({ id, value, change, describedBy, invalid }) => (
        <>
          <textarea id={id} rows={rows} value={value} onChange={(event) => change(event.target.value)} aria-describedby={describedBy}
            aria-invalid={invalid || undefined} required={!field.optional} lang={lang} />
          {max && <Count used={value.length} max={max} />}
        </>
      )}
    </Field>
  );
}

/** How much room is left; only said aloud by a screen reader when it is nearly used up. */
function Count({ used, max }: { used: number; max: number }) {
  const { t } = useWords();
  const near = used > max * 0.8;
  return (
    <p className={used > max ? 'count over' : 'count'} aria-live={near ? 'polite' : 'off'}>
      {near ? t('form.left', { left: max - used }) : ' '}
    </p>
  );
}

export function DateField({ min, max, ...field }: FieldProps & { min?: string; max?: string }) {
  return (
    <Field {...field}>
      {({ id, value, change, describedBy, invalid }) => (
        <input className="short" id={id} type="date" min={min} max={max} value={value} onChange={(event) => change(event.target.value)}
          aria-describedby={describedBy} aria-invalid={invalid || undefined} required={!field.optional} />
      )}
    </Field>
  );
}

/** Euros as people write them: `1.250,50`, `1250.5`, `800`. */
export function EuroField(field: FieldProps) {
  return (
    <Field {...field}>
      {({ id, value, change, describedBy, invalid }) => (
        <span className="euro">
          <span aria-hidden="true">€</span>
          <input className="short" id={id} inputMode="decimal" value={value} onChange={(event) => change(event.target.value)} aria-describedby={describedBy}
            aria-invalid={invalid || undefined} required={!field.optional} autoComplete="off" />
        </span>
      )}
    </Field>
  );
}

export interface Option {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

export function SelectField({ options, empty, ...field }: FieldProps & { options: { value: string; label: string; group?: string }[]; empty?: string }) {
  const groups = [...new Set(options.map((option) => option.group))];
  const items = (group: string | undefined) =>
    options.filter((option) => option.group === group).map((option) => <option key={option.value} value={option.value}>{option.label}</option>);
  return (
    <Field {...field}>
      {({ id, value, change, describedBy, invalid }) => (
        <select id={id} value={value} onChange={(event) => change(event.target.value)} aria-describedby={describedBy} aria-invalid={invalid || undefined}
          required={!field.optional}>
          {empty !== undefined && <option value="">{empty}</option>}
          {groups.map((group) => (group ? <optgroup key={group} label={group}>{items(group)}</optgroup> : items(group)))}
        </select>
      )}
    </Field>
  );
}

/** One of a few, or with `several` any of them (kept as words with a space between). */
export function ChoiceField({ options, several, path, label, hint, optional }: FieldProps & { options: Option[]; several?: boolean }) {
  const form = useCurrentForm();
  const { t } = useWords();
  const id = fieldId(path);
  const found = problemsOf(form.problems, path);
  const chosen = (form.values[path] ?? '').split(' ').filter(Boolean);
  const choose = (value: string, on: boolean): void => {
    form.set(path, several ? [...chosen.filter((one) => one !== value), ...(on ? [value] : [])].join(' ') : value);
  };
  return (
    <fieldset className={found.length > 0 ? 'field wrong' : 'field'} id={id} tabIndex={-1} data-field={path} aria-describedby={found.length > 0 ? `${id}-problem` : undefined}>
      <legend>
        {label} {optional && <span className="meta">{t('form.optional')}</span>}
      </legend>
      {hint && <p className="meta">{hint}</p>}
      {found.length > 0 && <Problems id={`${id}-problem`} messages={found.map((one) => one.message)} />}
      <div className="choices">
        {options.map((option) => (
          <label className="choice" key={option.value}>
            <input type={several ? 'checkbox' : 'radio'} name={id} value={option.value} checked={chosen.includes(option.value)}
              onChange={(event) => choose(option.value, event.target.checked)} />
            <span>
              {option.label}
              {option.hint && <span className="meta block">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
