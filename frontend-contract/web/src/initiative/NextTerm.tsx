import { useWords } from '../app/useWords';
import { TermWhy } from '../facts/TermWhy';
import { Card } from '../parts';
import { nextTerm, type SupportRequest } from './model';

/** The day that the town must keep first, and why it is that day. */
export function NextTerm({ requests }: { requests: readonly SupportRequest[] }) {
  const { t } = useWords();
  const request = nextTerm(requests);
  if (!request?.term) {
    return null;
  }
  return (
    <Card labelledBy="next-term">
      <h2 id="next-term">{t(request.nature === 'ORDER' ? 'term.lawGivesUs' : 'term.weGiveOurselves')}</h2>
      <TermWhy term={request.term} nature={request.nature} suspensions={request.suspensions} />
      <p className="meta">{t('initiative.termFor', { kind: t(`kind.${request.kind}`), reference: request.reference })}</p>
    </Card>
  );
}
