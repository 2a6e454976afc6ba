import { useWords } from '../app/useWords';
import type { Question } from './questions';

const RULES = {
  decision: ['first', 'weeks', 'pause', 'extension', 'holiday', 'late'],
  notProcessed: ['notProcessedWhen', 'notProcessedWeeks', 'notProcessedElse', 'holiday'],
  grantedBySilence: ['silenceWhich', 'silenceForce', 'silenceTold'],
  payment: ['paymentWeeks', 'paymentScheme', 'paymentLate', 'holiday'],
  objection: ['objectionFirst', 'objectionWeeks', 'holiday', 'objectionLate'],
  objectionReceived: ['objectionFirst', 'objectionWeeks', 'objectionEarly', 'objectionLate'],
  objectionGrounds: ['groundsWhy', 'groundsDay', 'groundsNone'],
  decisionOnObjection: ['onObjectionFirst', 'onObjectionWeeks', 'onObjectionPostponed', 'onObjectionGrounds', 'holiday', 'late'],
  appeal: ['appealFirst', 'appealWeeks', 'appealAfter', 'holiday'],
  noticeOfDefault: ['noticeAfter', 'noticeWeeks', 'noticeObjection', 'holiday'],
  penalty: ['penaltyDays', 'penaltyStops', 'penaltyFixed', 'penaltyCourt'],
  penaltyDecision: ['penaltyFixed', 'penaltyStops', 'penaltyCourt'],
  complaint: ['complaintWeeks', 'complaintPostponed', 'complaintWho', 'complaintOmbudsman'],
} as const satisfies Record<Question, readonly string[]>;

/** The rules behind the day, in plain words, each with its article. */
export function TermLaw({ question }: { question: Question }) {
  const { t } = useWords();
  return (
    <section className="stack" aria-labelledby="term-law">
      <h2 id="term-law">{t('term.law')}</h2>
      <dl className="term-law">
        {RULES[question].map((rule) => (
          <div key={rule}>
            <dt>{t(`term.law.${rule}`)}</dt>
            <dd>{t(`term.law.${rule}.text`)}</dd>
          </div>
        ))}
      </dl>
      <p className="meta">{t('term.law.where')}</p>
    </section>
  );
}
