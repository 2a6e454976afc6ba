import { TermBeforehandDocument, type SupportKind } from '@samenwijk/contract';
import { useWords } from '../app/useWords';
import { useQuery } from '../data/useQuery';
import { TermWhy } from '../facts/TermWhy';
import { Card, Loaded } from '../parts';
import type { Scheme } from './RequestForm';

/** Until when the town has to decide, said before anything is sent. */
export function TermBeforehand({ kind, scheme, receivedOn, atDesk }: { kind: SupportKind; scheme: Scheme; receivedOn: string; atDesk: boolean }) {
  const { t } = useWords();
  const decision = kind === 'FUNDING' ? { schemeCode: scheme.code, receivedOn } : { supportKind: kind, receivedOn };
  const query = useQuery(TermBeforehandDocument, { input: { decision } });
  return (
    <Card labelledBy="support-term">
      <p className="meta">{t(atDesk ? 'support.term.desk' : 'support.term')}</p>
      <h2 id="support-term">{t(scheme.nature === 'ORDER' ? 'term.lawGivesUs' : 'term.weGiveOurselves')}</h2>
      <Loaded query={query}>{({ term }) => <TermWhy term={term} nature={scheme.nature} />}</Loaded>
      <p className="meta">{t('term.moves')}</p>
    </Card>
  );
}
