import { useState, type ReactNode } from 'react';
import { useWords } from '../app/useWords';
import { useCurrentForm } from '../parts/form';
import { tooPersonal } from './care';
import { lengthProblem } from './plan';

/** Looks at a text when somebody leaves its field, never while they type, and says kindly what could be better. It goes away as soon as it is mended. */
export function Checked({ path, children }: { path: string; children: ReactNode }) {
  const form = useCurrentForm();
  const remarks = useRemarks();
  const [seen, setSeen] = useState<string[]>([]);
  const text = form.values[path] ?? '';
  const still = seen.filter((remark) => remarks(path, text).includes(remark));
  return (
    <div className="propose-checked" onBlur={() => setSeen(remarks(path, text))}>
      {children}
      <div role="status">{still.map((remark) => <p className="propose-remark" key={remark}>{remark}</p>)}</div>
    </div>
  );
}

function useRemarks(): (path: string, text: string) => string[] {
  const { t } = useWords();
  return (path, text) => {
    const length = text.trim() ? lengthProblem(path, text, { length: (_, least, most, now) => t('propose.length', { least, most, now }) }) : undefined;
    const personal = tooPersonal(text);
    return [length, personal && t(`propose.personal.${personal}`)].filter((one): one is string => Boolean(one));
  };
}
