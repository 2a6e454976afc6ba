import { Link } from 'wouter';
import { to } from '../app/addresses';
import { PageTitle } from '../app/page';
import { useWords } from '../app/useWords';
import { GROUPS } from './questions';

/** All that can be counted, as the questions people have, by what they are about. */
export function QuestionList() {
  const { t } = useWords();
  return (
    <>
      <PageTitle title={t('term.title')}>{t('term.title')}</PageTitle>
      <p className="lead">{t('term.lead')}</p>
      <nav className="term-questions" aria-label={t('term.about')}>
        {GROUPS.map((group) => (
          <section key={group.name} className="card" aria-labelledby={`term-${group.name}`}>
            <h2 id={`term-${group.name}`}>{t(`term.group.${group.name}`)}</h2>
            <ul>
              {group.of.map((question) => <li key={question}><Link href={`${to('term')}?about=${question}`}>{t(`term.about.${question}`)}</Link></li>)}
            </ul>
          </section>
        ))}
      </nav>
    </>
  );
}
