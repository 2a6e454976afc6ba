import { ObjectionInTimeDocument } from '@samenwijk/contract';
import { useWords } from '../app/useWords';
import { useQuery } from '../data/useQuery';
import { TermSteps } from '../facts/TermWhy';
import { Chip } from '../parts';
import type { OneObjection } from './ObjectionPage';
import { Part } from './ObjectionView';

/** Whether it came in time, and why: counted as the law counts it, with the postmark. */
export function InTime({ announcedOn, objection: { lodgedOn, postedOn, late } }: { announcedOn: string; objection: OneObjection }) {
  const { t } = useWords();
  const { data } = useQuery(ObjectionInTimeDocument, { input: { announcedOn, receivedOn: lodgedOn, ...(postedOn ? { postedOn } : {}) } });
  return (
    <Part id="time" title={t('objection.time')}>
      <Chip tone={late ? 'wait' : 'ok'}>{t(late ? 'objection.late' : 'objection.time.yes')}</Chip>
      {late && <p>{t('objection.time.late')}</p>}
      {data && (
        <details>
          <summary>{t('objection.time.why')}</summary>
          <TermSteps steps={data.term.steps} />
        </details>
      )}
    </Part>
  );
}
