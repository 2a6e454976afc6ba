import '../parts/form.css';
import { useId } from 'react';
import { useSearchParams } from 'wouter';
import type { Theme } from '@samenwijk/contract';
import { useWords } from '../app/useWords';

/** One list to choose from: sixteen links would push the playbooks off a phone's screen. */
export function ThemeChoice({ themes, chosen }: { themes: readonly Theme[]; chosen: string | null }) {
  const { t } = useWords();
  const [, setAddress] = useSearchParams();
  const id = useId();
  const choose = (theme: string): void => setAddress(theme ? { theme } : {}, { replace: true });
  return (
    <div className="field playbooks-theme no-print">
      <label htmlFor={id}>{t('playbooks.theme')}</label>
      <select id={id} value={themes.find((theme) => theme === chosen) ?? ''} onChange={(event) => choose(event.target.value)}>
        <option value="">{t('playbooks.theme.all')}</option>
        {themes.map((theme) => <option key={theme} value={theme}>{t(`theme.${theme}`)}</option>)}
      </select>
    </div>
  );
}
