import { useSearchParams } from 'wouter';
import type { Theme } from '@samenwijk/contract';
import { PageTitle } from '../app/page';
import { useWords } from '../app/useWords';
import { ButtonLink, Empty, Loaded } from '../parts';
import { to } from '../app/addresses';
import { PlaybookCard } from './PlaybookCard';
import { ThemeChoice } from './ThemeChoice';
import { themesOf, usePlaybooks, type Playbook } from './playbooks';
import './playbooks.css';

/** Plans that worked elsewhere, by subject. The chosen subject stands in the address. */
export default function PlaybooksPage() {
  const { t } = useWords();
  const query = usePlaybooks();
  return (
    <>
      <PageTitle title={t('playbooks.title')}>{t('playbooks.title')}</PageTitle>
      <p className="lead">{t('playbooks.lead')}</p>
      <Loaded query={query}>{({ playbooks }) => <ByTheme playbooks={playbooks} />}</Loaded>
      <p className="meta">{t('playbooks.own')}</p>
      <p><ButtonLink tone="quiet" to={to('propose')}>{t('playbooks.own.begin')}</ButtonLink></p>
    </>
  );
}

function ByTheme({ playbooks }: { playbooks: readonly Playbook[] }) {
  const { t } = useWords();
  const [address] = useSearchParams();
  const chosen = address.get('theme');
  const themes = themesOf(playbooks);
  const shown = chosen ? themes.filter((theme) => theme === chosen) : themes;
  return (
    <>
      <ThemeChoice themes={themes} chosen={chosen} />
      <p className="sr" role="status">{t('playbooks.count', { count: playbooks.filter((one) => shown.includes(one.theme)).length })}</p>
      {shown.map((theme) => <OneTheme key={theme} theme={theme} playbooks={playbooks.filter((one) => one.theme === theme)} />)}
      {shown.length === 0 && <Empty title={t('playbooks.none')}><ButtonLink tone="quiet" to={to('playbooks')}>{t('playbooks.all')}</ButtonLink></Empty>}
    </>
  );
}

function OneTheme({ theme, playbooks }: { theme: Theme; playbooks: readonly Playbook[] }) {
  const { t } = useWords();
  return (
    <section className="stack" aria-labelledby={`theme-${theme}`}>
      <h2 id={`theme-${theme}`}>{t(`theme.${theme}`)}</h2>
      <ul className="bits playbooks-list">
        {playbooks.map((playbook) => <PlaybookCard key={playbook.code} playbook={playbook} />)}
      </ul>
    </section>
  );
}
