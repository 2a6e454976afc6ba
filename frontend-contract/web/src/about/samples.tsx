import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { to } from '../app/addresses';
import { useWords } from '../app/useWords';
import type { Trouble } from '../data/trouble';
import { Bar, Button, ButtonLink, Card, Chip, Empty, Loading, More, Notice, TroubleNotice, Written, type Tone } from '../parts';
import { Dialog } from '../parts/Dialog';
import { Facts } from '../parts/Facts';
import { Tabs } from '../parts/Tabs';

const TONES = ['main', 'quiet', 'danger', 'plain'] as const;

export function ButtonSamples() {
  const { t } = useWords();
  return (
    <>
      <div className="row">{TONES.map((tone) => <Button key={tone} tone={tone}>{t('about.parts.sample.choose')}</Button>)}</div>
      <div className="row">{TONES.map((tone) => <Button key={tone} tone={tone} busy>{t('about.parts.sample.choose')}</Button>)}</div>
      <div className="row"><ButtonLink to={to('board')}>{t('shell.board')}</ButtonLink> <ButtonLink tone="quiet" to={to('board')}>{t('shell.board')}</ButtonLink></div>
    </>
  );
}

export function ChipSamples() {
  const { t } = useWords();
  const tones: Record<Tone, string> = { plain: t('status.SUBMITTED'), ok: t('status.RUNNING'), wait: t('support.AWAITING_APPLICANT'), late: t('turn.late.short') };
  return <p className="row">{(Object.keys(tones) as Tone[]).map((tone) => <Chip key={tone} tone={tone}>{tones[tone]}</Chip>)}</p>;
}

export function NoticeSamples() {
  const { t, rich } = useWords();
  const text = rich('about.parts.sample.text', { link: (parts) => <a href={to('parts')}>{parts}</a> });
  return <>{(['info', 'good', 'warn', 'bad'] as const).map((tone) => <Notice key={tone} tone={tone} title={t('about.parts.sample.done')}><p>{text}</p></Notice>)}</>;
}

export function FactSamples() {
  const { t, euros, shortDay } = useWords();
  const facts = <Facts facts={[[t('about.parts.sample.name'), t('about.parts.sample.choose')], [t('about.parts.sample.amount'), euros(123_450)], [t('about.parts.sample.day'), shortDay('2027-05-10')]]} />;
  return (
    <>
      <Card as="div"><h3>{t('about.parts.sample.choose')}</h3>{facts}</Card>
      <Card as="div" mine><h3>{t('about.parts.sample.choose')}</h3><p className="turn"><b>{t('turn.now')}</b> {t('party.COORDINATOR')}</p></Card>
    </>
  );
}

export function DialogSample() {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <p><Button onClick={() => setOpen(true)}>{t('about.parts.sample.open')}</Button></p>
      {open && (
        <Dialog title={t('about.parts.sample.choose')} onClose={() => setOpen(false)}>
          <p>{t('about.parts.sample.hint')}</p>
          <p><Button onClick={() => setOpen(false)}>{t('dialog.close')}</Button></p>
        </Dialog>
      )}
    </>
  );
}

export function TabsSample() {
  const { t } = useWords();
  const [address] = useSearchParams();
  const chosen = address.get('tab') ?? 'GREEN';
  const items = (['GREEN', 'YOUTH', 'MEETING'] as const).map((theme) => ({ href: `${to('parts')}?tab=${theme}`, text: t(`theme.${theme}`), current: theme === chosen }));
  return <Tabs label={t('about.parts.tabs')} items={items} />;
}

export function BarSamples() {
  const { t } = useWords();
  return <>{[0, 4, 6].map((part) => <div key={part}><p className="meta">{t('arranged', { arranged: part, requested: 6 })}</p><Bar part={part} of={6} label={t('arranged', { arranged: part, requested: 6 })} /></div>)}</>;
}

export function TimelineSample() {
  const { t, moment } = useWords();
  return (
    <ol className="time">
      <li className="next">{t('support.DECIDED')}</li>
      <li><span className="strong">{t('support.IN_REVIEW')}</span> <span className="meta block">{moment('2026-11-02T08:30:00Z')} · {t('about.parts.sample.who')}</span></li>
      <li><span className="strong">{t('support.RECEIVED')}</span> <span className="meta block">{moment('2026-10-30T15:05:00Z')}</span></li>
    </ol>
  );
}

/** What people may type: markup, a word without end, another direction. */
export function WrittenSamples() {
  return (
    <>
      <Written text={'<script>alert("x")</script>'} />
      <Written text={'w'.repeat(300)} />
      <Written text={'مرحبا بكم في الحي'} />
    </>
  );
}

export function WaitingSamples() {
  const { t } = useWords();
  const more = { more: () => undefined, hasMore: true, moreTrouble: undefined };
  return (
    <>
      <Empty title={t('about.parts.sample.empty')}><ButtonLink tone="quiet" to={to('board')}>{t('shell.board')}</ButtonLink></Empty>
      <Loading />
      <More pages={{ ...more, loadingMore: false }} />
      <More pages={{ ...more, loadingMore: true }} />
      <More pages={{ ...more, loadingMore: false, moreTrouble: { kind: 'slow' } }} />
    </>
  );
}

const TROUBLES: readonly Trouble[] = [
  { kind: 'offline' }, { kind: 'away' }, { kind: 'slow' }, { kind: 'expired' }, { kind: 'busy' }, { kind: 'refused' }, { kind: 'fault', errorId: '7f3c' },
];

export function TroubleSamples() {
  return <>{TROUBLES.map((trouble) => <TroubleNotice key={trouble.kind} trouble={trouble} again={() => undefined} />)}</>;
}
