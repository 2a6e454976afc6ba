import { today } from '../app/today';
import { useWords } from '../app/useWords';
import type { Problem } from '../data/useAct';
import { problem, type Values } from '../parts/form';
import type { Sentences } from './need';

/** What is said of a need that cannot be sent yet. */
export function useNeedSentences(): Sentences {
  const { t, euros } = useWords();
  return {
    required: (field) => t('form.required', { label: t(field.label) }),
    notEuros: () => t('support.notEuros'),
    notCount: () => t('support.notCount'),
    lineOpen: () => t('support.lineOpen'),
    costsBelowAmount: (total, amount) => t('support.costsBelowAmount', { total: euros(total), amount: euros(amount) }),
    untilBeforeFrom: () => t('support.untilBeforeFrom'),
  };
}

/** What is wrong beside the need itself. */
export function useRequestProblems(atDesk: boolean): (values: Values) => Problem[] {
  const { t } = useWords();
  return (values) => [
    ...(values.explanation?.trim() ? [] : [problem('explanation', t('form.required', { label: t('support.explanation') }))]),
    ...(atDesk && !values.receivedOn ? [problem('receivedOn', t('form.required', { label: t('support.receivedOn') }))] : []),
    ...(atDesk && values.receivedOn && values.receivedOn > today() ? [problem('receivedOn', t('support.receivedOn.future'))] : []),
  ];
}
