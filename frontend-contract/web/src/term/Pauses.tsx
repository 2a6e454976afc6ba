import { useWords } from '../app/useWords';
import { Button } from '../parts';
import { DateField, SelectField } from '../parts/fields';
import type { Form } from '../parts/form';
import { daysOf, mayAddPause, pausePath, pausesIn, REASONS, withoutPause, withPause } from './pauses';

/** The periods in which the clock stands still, as many as there were. */
export function Pauses({ form }: { form: Form }) {
  const { t } = useWords();
  const count = pausesIn(form.values);
  return (
    <details open={count > 0}>
      <summary>{t('term.pauses')}</summary>
      <div className="stack term-inset">
        <p className="meta">{t('term.pauses.hint')}</p>
        {Array.from({ length: count }, (_, at) => <Pause key={at} form={form} at={at} />)}
        {mayAddPause(form.values) && (
          <p className="row"><Button tone="quiet" onClick={() => form.setAll(withPause(form.values))}>{t(count === 0 ? 'term.pause.add' : 'term.pause.another')}</Button></p>
        )}
      </div>
    </details>
  );
}

function Pause({ form, at }: { form: Form; at: number }) {
  const { t } = useWords();
  const kind = form.values[pausePath(at, 'kind')] ?? 'COMPLETION';
  return (
    <fieldset className="card">
      <legend className="sr">{t('term.pause', { number: at + 1 })}</legend>
      <SelectField path={pausePath(at, 'kind')} label={t('term.pause.why')} options={REASONS.map((value) => ({ value, label: t(`term.pause.${value}`) }))} />
      {daysOf(kind).map((day) => (
        <DateField key={day} path={pausePath(at, day)} label={t(`term.pause.${day}`)} {...(day === 'deadline' || day === 'completedOn' ? { hint: t(`term.pause.${day}.hint`), optional: true } : {})} />
      ))}
      <p><Button tone="plain" onClick={() => form.setAll(withoutPause(form.values, at))}>{t('term.pause.remove', { number: at + 1 })}</Button></p>
    </fieldset>
  );
}
