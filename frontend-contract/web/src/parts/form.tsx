import './form.css';
import { createContext, useContext, useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { dropDraft, keepDraft, readDraft } from '../data/drafts';
import { useWords } from '../app/useWords';
import type { Problem } from '../data/useAct';

/** What is typed in a form, by path: `title`, `need.funding.amount`. */
export type Values = Record<string, string>;

export interface Form {
  values: Values;
  set: (path: string, value: string) => void;
  setAll: (values: Values) => void;
  /** Drops the kept draft, when it was sent. */
  finish: () => void;
  problems: readonly Problem[];
  setProblems: (problems: readonly Problem[]) => void;
}

/** The values of a form; with `draft` they are kept in this browser while somebody types. */
export function useForm(initial: Values, draft?: string): Form {
  const [values, setValues] = useState<Values>(() => ({ ...initial, ...(draft ? (readDraft<Values>(draft) as Values) : {}) }));
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  function change(next: Values): void {
    setValues(next);
    if (draft) {
      keepDraft(draft, next);
    }
  }

  return {
    values,
    set: (path, value) => change({ ...values, [path]: value }),
    setAll: change,
    finish: () => draft && dropDraft(draft),
    problems,
    setProblems,
  };
}

const Current = createContext<Form | null>(null);

export function useCurrentForm(): Form {
  const form = useContext(Current);
  if (!form) {
    throw new Error('a field stands outside a form');
  }
  return form;
}

export function FormPart({ form, problems, onSubmit, children }: { form: Form; problems: readonly Problem[]; onSubmit: () => void; children: ReactNode }) {
  const all = [...form.problems, ...problems];
  function submit(event: FormEvent): void {
    event.preventDefault();
    onSubmit();
  }
  return (
    <Current value={{ ...form, problems: all }}>
      <form className="form" noValidate onSubmit={submit}>
        <ErrorSummary problems={all} />
        {children}
      </form>
    </Current>
  );
}

/** All that is wrong, at the top of the form. It takes the focus, and each line leads to its field. */
export function ErrorSummary({ problems }: { problems: readonly Problem[] }) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const heading = useId();
  useEffect(() => {
    if (problems.length > 0) {
      box.current?.focus();
    }
  }, [problems.length, problems[0]?.message]);
  if (problems.length === 0) {
    return null;
  }
  return (
    <div className="notice bad" role="alert" tabIndex={-1} ref={box} aria-labelledby={heading}>
      <h2 id={heading}>{t('form.problems', { count: problems.length })}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.path.join('.') + problem.message}>
            {problem.path.length > 0 ? <a href={`#${fieldId(problem.path.join('.'))}`} onClick={(event) => goTo(event, problem)}>{problem.message}</a> : problem.message}
          </li>
        ))}
      </ul>
    </div>
  );
}

function goTo(event: { preventDefault: () => void }, problem: Problem): void {
  const field = document.getElementById(fieldId(problem.path.join('.'))) ?? document.querySelector(`[data-field="${CSS.escape(problem.path[0] ?? '')}"]`);
  if (field instanceof HTMLElement) {
    event.preventDefault();
    field.focus();
    field.scrollIntoView({ block: 'center' });
  }
}

export function fieldId(path: string): string {
  return `field-${path.replace(/[^A-Za-z0-9]+/g, '-')}`;
}

/** The problems of one field: of its own path, or of a place within it. */
export function problemsOf(problems: readonly Problem[], path: string): Problem[] {
  return problems.filter((problem) => {
    const at = problem.path.join('.');
    return at === path || at.startsWith(`${path}.`);
  });
}

/** Problems that were found before anything was sent. */
export function problem(path: string, message: string): Problem {
  return { code: 'INVALID_INPUT', message, path: path.split('.') };
}
