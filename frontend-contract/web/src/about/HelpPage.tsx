import '../parts/keys.css';
import { Link } from 'wouter';
import type { InitiativeStatus, SupportStatus } from '@samenwijk/contract';
import { to } from '../app/addresses';
import { PageTitle } from '../app/page';
import { useWords } from '../app/useWords';
import { InitiativeChip, RequestChip } from '../facts/chips';
import { Contents, Meanings, Part, Points } from './Points';
import './about.css';

const PLAN: readonly InitiativeStatus[] = ['DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'RUNNING', 'ON_HOLD', 'COMPLETED', 'WITHDRAWN', 'REJECTED'];
const SUPPORT: readonly SupportStatus[] = [
  'RECEIVED', 'COMPLETENESS_CHECK', 'AWAITING_APPLICANT', 'IN_REVIEW', 'AWAITING_ADVICE', 'AWAITING_SECOND_APPROVAL', 'DECIDED', 'FACILITATING', 'DELIVERED', 'CLOSED', 'WITHDRAWN',
];

export default function HelpPage() {
  const { t, rich } = useWords();
  return (
    <>
      <PageTitle title={t('about.help.title')}>{t('about.help.title')}</PageTitle>
      <p className="lead">{t('about.help.lead')}</p>
      <Contents parts={[
        ['post', 'about.help.post'], ['ask', 'about.help.ask'], ['plan-words', 'about.help.planWords'], ['support-words', 'about.help.supportWords'],
        ['who-sees', 'about.help.whoSees'], ['disagree', 'about.help.disagree'], ['keys', 'about.help.keys'],
      ]} />
      <Part id="post" title="about.help.post">
        <Points ordered of={['about.help.post.1', 'about.help.post.2', 'about.help.post.3', 'about.help.post.4']} />
        <p>{rich('about.help.post.where', { begin: (parts) => <Link href={to('propose')}>{parts}</Link>, books: (parts) => <Link href={to('playbooks')}>{parts}</Link> })}</p>
      </Part>
      <Part id="ask" title="about.help.ask">
        <Points ordered of={['about.help.ask.1', 'about.help.ask.2', 'about.help.ask.3', 'about.help.ask.4', 'about.help.ask.5', 'about.help.ask.6']} />
        <p>{rich('about.help.ask.when', { count: (parts) => <Link href={to('term')}>{parts}</Link> })}</p>
      </Part>
      <Part id="plan-words" title="about.help.planWords">
        <Meanings of={PLAN.map((status) => [<InitiativeChip key={status} status={status} />, t(`about.status.${status}`)] as const)} />
      </Part>
      <Part id="support-words" title="about.help.supportWords">
        <Meanings of={SUPPORT.map((status) => [<RequestChip key={status} status={status} />, t(`about.support.${status}`)] as const)} />
      </Part>
      <Part id="who-sees" title="about.help.whoSees">
        <Points of={['about.help.sees.all', 'about.help.sees.parties', 'about.help.sees.staff', 'about.help.sees.presence', 'about.help.sees.before']} />
        <p>{rich('about.help.sees.more', { privacy: (parts) => <Link href={to('privacy')}>{parts}</Link> })}</p>
      </Part>
      <Part id="disagree" title="about.help.disagree">
        <Points of={['about.help.disagree.order', 'about.help.disagree.service', 'about.help.disagree.late', 'about.help.disagree.missing']} />
        <p>{rich('about.help.disagree.where', { complain: (parts) => <Link href={to('complain')}>{parts}</Link>, count: (parts) => <Link href={to('term')}>{parts}</Link> })}</p>
      </Part>
      <Keys />
    </>
  );
}

function Keys() {
  const { t } = useWords();
  return (
    <Part id="keys" title="about.help.keys">
      <p>{t('about.help.keys.all')}</p>
      <Meanings of={[
        [<span key="jk"><kbd>j</kbd> <kbd>k</kbd></span>, t('about.help.keys.jk')],
        [<kbd key="enter">Enter</kbd>, t('about.help.keys.enter')],
        [<kbd key="act">a</kbd>, t('about.help.keys.act')],
        [<kbd key="filter">/</kbd>, t('about.help.keys.filter')],
        [<kbd key="help">?</kbd>, t('about.help.keys.help')],
        [<kbd key="esc">Esc</kbd>, t('about.help.keys.esc')],
      ]} />
    </Part>
  );
}
