import { Link, useParams } from 'wouter';
import { to } from '../app/addresses';
import { MissingPage } from '../app/MissingPage';
import { PageTitle } from '../app/page';
import { useWords } from '../app/useWords';
import { Button, ButtonLink, Loaded } from '../parts';
import { Facts } from '../parts/Facts';
import { usePlaybooks, type Playbook } from './playbooks';
import './playbooks.css';

/** One plan to carry out: on the screen, or on paper at the kitchen table. */
export default function PlaybookPage() {
  const { code } = useParams<{ code: string }>();
  return (
    <Loaded query={usePlaybooks()}>
      {({ playbooks }) => {
        const playbook = playbooks.find((one) => one.code === code);
        return playbook ? <Playbook playbook={playbook} others={playbooks.filter((one) => one.theme === playbook.theme && one !== playbook)} /> : <MissingPage />;
      }}
    </Loaded>
  );
}

function Playbook({ playbook, others }: { playbook: Playbook; others: Playbook[] }) {
  const { t, list } = useWords();
  return (
    <>
      <PageTitle title={playbook.title} before={<p className="meta no-print"><Link href={to('playbooks')}>{t('playbooks.back')}</Link></p>}>{playbook.title}</PageTitle>
      <p className="meta">{t(`theme.${playbook.theme}`)} · {list(playbook.approaches.map((approach) => t(`approach.${approach}`)))}</p>
      <div className="row no-print">
        <ButtonLink to={`${to('propose')}?playbook=${encodeURIComponent(playbook.code)}`}>{t('playbooks.begin')}</ButtonLink>
        <Button tone="quiet" onClick={() => print()}>{t('playbooks.print')}</Button>
      </div>
      <div className="split">
        <Checklist steps={playbook.checklist} />
        <aside className="bits" aria-label={t('playbooks.about')}>
          <Costs playbook={playbook} />
          <Support playbook={playbook} />
        </aside>
      </div>
      {others.length > 0 && <Others playbooks={others} />}
    </>
  );
}

function Checklist({ steps }: { steps: readonly string[] }) {
  const { t } = useWords();
  return (
    <section className="card" aria-labelledby="checklist">
      <h2 id="checklist">{t('playbooks.checklist')}</h2>
      <ol className="playbooks-steps">
        {steps.map((step) => <li key={step}>{step}</li>)}
      </ol>
    </section>
  );
}

function Costs({ playbook: { budget, initiatorKinds } }: { playbook: Playbook }) {
  const { t, euros, list } = useWords();
  return (
    <section className="card" aria-labelledby="costs">
      <h2 id="costs">{t('playbooks.costs')}</h2>
      <Facts facts={[
        [t('playbooks.costs.typical'), <b key="typical">{euros(budget.typical)}</b>],
        [t('playbooks.costs.minimum'), euros(budget.minimum)],
        [t('playbooks.costs.maximum'), euros(budget.maximum)],
      ]} />
      <p>{t('playbooks.who', { kinds: list(initiatorKinds.map((kind) => t(`initiator.${kind}`))) })}</p>
      <p className="meta">{t('playbooks.costs.hint')}</p>
    </section>
  );
}

function Support({ playbook: { supportKinds } }: { playbook: Playbook }) {
  const { t } = useWords();
  if (supportKinds.length === 0) {
    return null;
  }
  return (
    <section className="card" aria-labelledby="support">
      <h2 id="support">{t('playbooks.support')}</h2>
      <ul>
        {supportKinds.map((kind) => <li key={kind}>{t(`kind.${kind}`)}</li>)}
      </ul>
      <p className="meta">{t('playbooks.support.hint')}</p>
    </section>
  );
}

function Others({ playbooks }: { playbooks: Playbook[] }) {
  const { t } = useWords();
  return (
    <section className="stack no-print" aria-labelledby="others">
      <h2 id="others">{t('playbooks.others')}</h2>
      <ul className="stack">
        {playbooks.map(({ code, title }) => <li key={code}><Link href={to('playbook', { code })}>{title}</Link></li>)}
      </ul>
    </section>
  );
}
