import { useWords } from '../app/useWords';
import { useNeedLine } from '../facts/Need';
import type { SupportRequest } from './model';

/** `Geld: € 800 voor planten`; only the kind for who may not know what is asked. */
export function useRequestName(): (request: SupportRequest) => string {
  const { t } = useWords();
  const line = useNeedLine();
  return ({ kind, need }) => (need ? `${t(`kind.${kind}`)}: ${line(need)}` : t(`kind.${kind}`));
}
