import { Link } from 'wouter';
import { to } from '../app/addresses';
import { useWords } from '../app/useWords';
import { Card } from '../parts';
import type { Playbook } from './playbooks';

/** What one needs to choose: how much work it is, what it costs, what the town can lend a hand with. */
export function PlaybookCard({ playbook }: { playbook: Playbook }) {
  const { t, list, euros } = useWords();
  const { code, title, checklist, budget, supportKinds } = playbook;
  return (
    <Card as="li">
      <h3><Link href={to('playbook', { code })}>{title}</Link></h3>
      <p className="meta">{t('playbooks.steps', { count: checklist.length })} · {budget.typical === 0 ? t('playbooks.free') : t('playbooks.typical', { amount: euros(budget.typical) })}</p>
      {supportKinds.length > 0 && <p className="meta">{t('playbooks.asks', { kinds: list(supportKinds.map((kind) => t(`kind.${kind}`).toLowerCase())) })}</p>}
    </Card>
  );
}
