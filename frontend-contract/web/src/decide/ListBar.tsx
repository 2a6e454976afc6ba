import { Link, useSearchParams } from 'wouter';
import { to } from '../app/addresses';
import { useWords } from '../app/useWords';
import { around, seenList, type SeenItem } from '../work/seenList';
import type { PageRequest } from './decision';

/** The way back to where one came from, and on to the next request of that list: ten decisions in a row. */
export function ListBar({ request }: { request: PageRequest }) {
  const { t } = useWords();
  const [parameters] = useSearchParams();
  const list = parameters.get('from') ? seenList() : undefined;
  const here = around(list, request.id);
  if (!list || !here) {
    return request.initiative
      ? <p className="no-print"><Link href={to('initiative', { reference: request.initiative.reference })}>{t('decide.back.plan')}</Link></p>
      : null;
  }
  return (
    <nav className="decide-list no-print" aria-label={t('decide.list')}>
      <Link href={list.address}>{t('decide.back.list')}</Link>
      {here.of > 1 && <span className="meta">{t('decide.list.place', { place: here.place, of: here.of })}</span>}
      {here.previous && <Step item={here.previous} word={t('decide.list.previous')} />}
      {here.next && <Step item={here.next} word={t('decide.list.next')} />}
    </nav>
  );
}

function Step({ item, word }: { item: SeenItem; word: string }) {
  return <Link href={item.href} title={item.title}>{word}<span className="sr"> {item.title}</span></Link>;
}
