import { Link } from 'wouter';
import { to } from '../app/addresses';
import { useWords } from '../app/useWords';
import { STEPS, type Step } from './plan';

/** Where one is; a step that was done can be visited again. */
export function Steps({ step }: { step: Step }) {
  const { t } = useWords();
  return (
    <ol className="propose-steps" aria-label={t('propose.steps')}>
      {STEPS.map((one) => (
        <li key={one} className={one < step ? 'past' : one === step ? 'now' : undefined} aria-current={one === step ? 'step' : undefined}>
          {one < step ? <Link href={`${to('propose')}?step=${one}`}>{t(`propose.step.short.${one}`)}</Link> : t(`propose.step.short.${one}`)}
        </li>
      ))}
    </ol>
  );
}
