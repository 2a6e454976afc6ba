import { Link } from 'wouter';
import type { ComplaintLineFragment } from '@samenwijk/contract';
import { to } from '../app/addresses';
import { today } from '../app/today';
import { useWords } from '../app/useWords';
import { Chip, Written } from '../parts';
import { inShort } from './inShort';

/** One complaint in a list: what it says in short, and by when it is answered. */
export function ComplaintItem({ complaint, staff }: { complaint: ComplaintLineFragment; staff: boolean }) {
  const { t, shortDay } = useWords();
  const { id, reference, text, complainant, initiative, lodgedOn } = complaint;
  const about = [reference, staff && complainant, t('complaint.lodged', { day: shortDay(lodgedOn) })];
  return (
    <li className={staff && complaint.status === 'OPEN' ? 'card mine' : 'card'}>
      <h3><Link href={to('complaint', { id })}><Written text={inShort(text)} as="span" /></Link></h3>
      <p className="meta">{about.filter(Boolean).join(' · ')}</p>
      {initiative && <p className="meta">{t('complaint.about')}: <Written text={initiative.title} language={initiative.language} as="span" /></p>}
      <HowItStands complaint={complaint} />
    </li>
  );
}

export function HowItStands({ complaint: { status, dueOn, findings, answeredOn } }: { complaint: Pick<ComplaintLineFragment, 'status' | 'dueOn' | 'findings' | 'answeredOn'> }) {
  const { t, day, shortDay } = useWords();
  if (status === 'ANSWERED' && findings && answeredOn) {
    return <p className="row"><Chip>{t(`findings.${findings}`)}</Chip> <span className="meta">{t('complaint.answeredOn', { day: shortDay(answeredOn) })}</span></p>;
  }
  return dueOn < today()
    ? <p className="row"><Chip tone="late">{t('complaint.late', { day: shortDay(dueOn) })}</Chip></p>
    : <p className="row"><Chip tone="wait">{t('complaint.due', { day: day(dueOn) })}</Chip></p>;
}
