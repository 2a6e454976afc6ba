import { useWords } from '../app/useWords';
import type { Trouble } from '../data/trouble';
import { Loading, TroubleNotice } from '../parts';

/** While it is being counted, and when that went wrong in another way than by a day. */
export function Waiting({ query, complete, refused }: { query: { loading: boolean; trouble: Trouble | undefined; again: () => void }; complete: boolean; refused: boolean }) {
  const { t } = useWords();
  return (
    <>
      {query.trouble && !refused && <TroubleNotice trouble={query.trouble} again={query.again} />}
      {query.loading && complete && <Loading what={t('term.counting')} />}
    </>
  );
}
