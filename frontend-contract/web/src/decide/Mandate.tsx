import { useWords } from '../app/useWords';
import { askedAmount, type PageRequest } from './decision';

/** What happens above the mandate. The server knows the mandate: it decides whether this is a decision or a proposal. */
export function Mandate({ request }: { request: PageRequest }) {
  const { t } = useWords();
  return <p className="meta">{askedAmount(request) === undefined ? t('decide.mandate.kind') : t('decide.mandate.money')}</p>;
}
