import { useWords } from '../app/useWords';
import type { About } from './calculation';

const RULES = {
  decision: ['first', 'weeks', 'pause', 'extension', 'holiday', 'late'],
  objection: ['objectionFirst', 'objectionWeeks', 'holiday', 'objectionLate'],
  decisionOnObjection: ['onObjectionFirst', 'onObjectionWeeks', 'onObjectionPostponed', 'holiday', 'late'],
} as const;

/** The rules behind the day, in plain words, each with its article. */
export function TermLaw({ about }: { about: About }) {
  const { t } = useWords();
  return (
    <section className="stack" aria-labelledby="term-law">
      <h2 id="term-law">{t('term.law')}</h2>
      <dl className="term-law">
        {RULES[about].map((rule) => (
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
