import { useEffect, useState } from 'react';
import { useWords } from '../app/useWords';
import { Button } from '../parts';
import { centsOf } from '../parts/euros';
import { EuroField, TextField } from '../parts/fields';
import { fieldId, useCurrentForm } from '../parts/form';
import { AMOUNT_OF, linesIn, MOST_LINES, totalOf, withLine, withoutLine } from './need';

interface LinesProps {
  path: string;
  label: string;
  hint?: string | undefined;
  lines: 'costs' | 'items';
  /** Where the asked amount stands, that the costs must reach. */
  amountPath: string;
}

/** Lines of costs or of things to lend; one can be added, and each but the last can be taken away. */
export function Lines({ path, label, hint, lines, amountPath }: LinesProps) {
  const { t } = useWords();
  const form = useCurrentForm();
  const count = linesIn(form.values, path);
  const [wanted, setWanted] = useState<{ path: string }>();
  const own = form.problems.filter((one) => one.path.join('.') === path);
  useFocus(wanted);

  function add(): void {
    form.setAll(withLine(form.values, path));
    setWanted({ path: `${path}.${count}.what` });
  }

  function remove(at: number): void {
    form.setAll(withoutLine(form.values, path, at));
    form.setProblems([]);
    setWanted({ path: `${path}.${Math.max(at - 1, 0)}.what` });
  }

  return (
    <fieldset className={own.length > 0 ? 'field wrong' : 'field'} id={fieldId(path)} tabIndex={-1} aria-describedby={`${fieldId(path)}-about`}>
      <legend>{label}</legend>
      <div id={`${fieldId(path)}-about`}>
        {hint && <p className="meta">{hint}</p>}
        {own.map((one) => <p className="problem" key={one.message}>{one.message}</p>)}
      </div>
      <ol className="support-lines">
        {Array.from({ length: count }, (_, at) => <Line key={at} path={path} lines={lines} at={at} {...(count > 1 ? { remove: () => remove(at) } : {})} />)}
      </ol>
      <div className="row between">
        {count < MOST_LINES && <Button tone="quiet" onClick={add}>{t('support.line.add')}</Button>}
        {lines === 'costs' && <Total path={path} amountPath={amountPath} />}
      </div>
    </fieldset>
  );
}

function Line({ path, lines, at, remove }: { path: string; lines: 'costs' | 'items'; at: number; remove?: () => void }) {
  const { t } = useWords();
  const number = at + 1;
  return (
    <li className="support-line">
      <TextField path={`${path}.${at}.what`} label={t(`support.${lines}.what`, { number })} />
      {lines === 'costs'
        ? <EuroField path={`${path}.${at}.${AMOUNT_OF[lines]}`} label={t('support.costs.amount', { number })} />
        : <TextField path={`${path}.${at}.${AMOUNT_OF[lines]}`} label={t('support.items.quantity', { number })} inputMode="numeric" />}
      {remove && <Button tone="plain" onClick={remove}>{t('support.line.remove', { number })}</Button>}
    </li>
  );
}

function Total({ path, amountPath }: { path: string; amountPath: string }) {
  const { t, euros } = useWords();
  const { values } = useCurrentForm();
  const total = totalOf(values, path);
  const amount = centsOf(values[amountPath] ?? '') ?? 0;
  const words = { total: euros(total), amount: euros(amount), left: euros(amount - total) };
  return <p className="strong">{t(amount === 0 ? 'support.costs.total' : total < amount ? 'support.costs.totalOf' : 'support.costs.enough', words)}</p>;
}

/** A line that came, or the one before a line that went, gets the focus. */
function useFocus(wanted: { path: string } | undefined): void {
  useEffect(() => {
    if (wanted) {
      document.getElementById(fieldId(wanted.path))?.focus();
    }
  }, [wanted]);
}
