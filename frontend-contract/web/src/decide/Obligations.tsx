import { useWords } from '../app/useWords';
import { today } from '../app/today';
import { Button } from '../parts';
import { DateField, LongField } from '../parts/fields';
import { fieldId, problemsOf, useCurrentForm } from '../parts/form';
import { obligationLines, withObligations, type Line } from './decision';

/** What must be done in return, a line each: a text and a last day. */
export function Obligations() {
  const { t } = useWords();
  const form = useCurrentForm();
  const lines = obligationLines(form.values);
  const needed = problemsOf(form.problems, 'obligations').filter((one) => one.path.length === 1);
  const become = (next: Line[]): void => form.setAll(withObligations(form.values, next));
  return (
    <fieldset className="stack" id={fieldId('obligations')} tabIndex={-1} data-field="obligations">
      <legend className="strong">{t('decide.obligations')}</legend>
      <p className="meta">{t('decide.obligations.hint')}</p>
      {needed.map((one) => <p className="problem strong" key={one.message}>{one.message}</p>)}
      {lines.map((_, at) => (
        <div className="decide-line" key={at} role="group" aria-label={t('decide.obligation.nr', { at: at + 1 })}>
          <LongField path={`obligations.${at}.text`} rows={2} max={1000} label={t('decide.obligation.text')} />
          <DateField path={`obligations.${at}.dueOn`} label={t('decide.obligation.dueOn')} min={today()} />
          <p><Button tone="plain" onClick={() => become(lines.filter((_line, index) => index !== at))}>{t('decide.obligation.remove')}<span className="sr"> {at + 1}</span></Button></p>
        </div>
      ))}
      <p><Button tone="quiet" onClick={() => become([...lines, { text: '', dueOn: '' }])}>{t('decide.obligation.add')}</Button></p>
    </fieldset>
  );
}
