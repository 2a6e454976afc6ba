import { Link, useSearchParams } from 'wouter';
import { to } from '../app/addresses';
import { PageTitle } from '../app/page';
import { useWords } from '../app/useWords';
import { KIND_ORDER, KINDS } from './kinds';
import { About, type Plan } from './SupportPage';

/** Ten kinds of support, each in plain words with an example. */
export function KindList({ plan }: { plan: Plan }) {
  const { t } = useWords();
  const [parameters] = useSearchParams();
  const address = (kind: string): string => {
    const next = new URLSearchParams(parameters);
    next.set('kind', kind);
    return `${to('support', { reference: plan.reference })}?${next}`;
  };
  return (
    <>
      <PageTitle title={t('support.title')} before={<About plan={plan} />}>{t('support.title')}</PageTitle>
      <p className="lead">{t('support.choose')}</p>
      <ul className="support-kinds">
        {KIND_ORDER.map((kind) => (
          <li className="card support-kind" key={kind}>
            <h2><Link href={address(kind)}>{t(`kind.${kind}`)}</Link></h2>
            <p>{t(KINDS[kind].what)}</p>
            <p className="meta">{t('support.example', { example: t(KINDS[kind].example) })}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
