import './facts.css';
import type { ReactNode } from 'react';
import type { RequestFactsFragment } from '@samenwijk/contract';
import { useWords } from '../app/useWords';
import { Chip, Notice, Written } from '../parts';
import { Need } from './Need';

type Amendment = NonNullable<RequestFactsFragment['amendments']>[number];
type Hearing = NonNullable<RequestFactsFragment['hearing']>;
type Forwarding = NonNullable<RequestFactsFragment['forwarded']>;

/** What changed after receipt: whether it is minor, and what that means for the day of receipt. */
export function Amendments({ amendments }: { amendments: readonly Amendment[] }) {
  const { t, shortDay } = useWords();
  return (
    <ul className="bits">
      {amendments.map((one, at) => (
        <li className="facts-line" key={at}>
          <span className="meta">{shortDay(one.on)}</span> <Verdict minor={one.minor} />
          <Written text={one.explanation} />
          {one.need && <Said title={t('amendment.need')}><Need need={one.need} /></Said>}
          {one.reason && <Said title={t('amendment.reason')}><Written text={one.reason} /></Said>}
        </li>
      ))}
    </ul>
  );
}

function Verdict({ minor }: { minor: boolean | null | undefined }) {
  const { t } = useWords();
  if (minor == null) {
    return <Chip tone="wait">{t('amendment.waits')}</Chip>;
  }
  return <Chip>{t(minor ? 'amendment.minor' : 'amendment.new')}</Chip>;
}

export function Heard({ hearing }: { hearing: Hearing }) {
  const { t, shortDay } = useWords();
  return (
    <>
      <p className="meta">{t('hearing.on', { day: shortDay(hearing.heardOn) })}</p>
      <Written text={hearing.report} />
    </>
  );
}

/** To whom it went, with both days: the one on which it came still counts there. */
export function Forwarded({ forwarded }: { forwarded: Forwarding }) {
  const { t, shortDay } = useWords();
  return (
    <Notice title={t('forwarded.title', { to: forwarded.to })}>
      <p>{t('forwarded.days', { received: shortDay(forwarded.receivedOn), forwarded: shortDay(forwarded.forwardedOn) })}</p>
      <Written text={forwarded.reason} />
    </Notice>
  );
}

function Said({ title, children }: { title: string; children: ReactNode }) {
  return <div><p className="strong">{title}</p>{children}</div>;
}
