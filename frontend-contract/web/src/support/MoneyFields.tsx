import { useWords } from '../app/useWords';
import { useViewer } from '../data/session';
import { ChoiceField, SelectField } from '../parts/fields';
import type { Scheme } from './RequestForm';
import type { Plan } from './SupportPage';

/** Out of which scheme the money is asked. */
export function SchemeField({ schemes, plan, path }: { schemes: readonly Scheme[]; plan: Plan; path: string }) {
  const { t } = useWords();
  const remark = useRemark(plan);
  return (
    <ChoiceField path={path} label={t('support.scheme')}
      options={schemes.map((scheme) => ({ value: scheme.code, label: scheme.name, hint: [scheme.summary, remark(scheme)].filter(Boolean).join(' ') }))} />
  );
}

/** A request outside a scheme is received and decided all the same; it is fair to say it beforehand. */
function useRemark(plan: Plan): (scheme: Scheme) => string | undefined {
  const { t } = useWords();
  const area = plan.neighbourhood?.area.code;
  return (scheme) => {
    if (scheme.initiatorKinds.length > 0 && !scheme.initiatorKinds.includes(plan.initiator.kind)) {
      return t('support.scheme.otherInitiators');
    }
    return area && scheme.areaCodes.length > 0 && !scheme.areaCodes.includes(area) ? t('support.scheme.otherArea') : undefined;
  };
}

/** Above an amount a legal person signs along with a natural one. Who represents one can name it now. */
export function CoSignerField({ plan, scheme, amount }: { plan: Plan; scheme: Scheme; amount: number }) {
  const { t, euros } = useWords();
  const organisations = useViewer()?.organisations ?? [];
  const limit = scheme.legalEntityAbove;
  if (limit == null || amount <= limit || plan.initiator.organisation) {
    return null;
  }
  const words = { amount: euros(limit) };
  if (organisations.length === 0) {
    return <p className="meta">{t('support.coSigner.later', words)}</p>;
  }
  return (
    <SelectField path="coSigner" label={t('support.coSigner')} hint={t('support.coSigner.hint', words)} optional empty={t('support.coSigner.none')}
      options={organisations.map((one) => ({ value: one.id, label: one.name }))} />
  );
}
