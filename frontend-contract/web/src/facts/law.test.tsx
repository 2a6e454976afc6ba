import type { PenaltyFactsFragment, TermFactsFragment } from '@samenwijk/contract';
import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Actable } from '../acts/Acts';
import { plusDays, today } from '../app/today';
import { Late, isFixed } from './Late';
import { Amendments } from './Law';
import { isOver, mostAsked, PenaltyMeter } from './PenaltyMeter';
import { TermWhy } from './TermWhy';

// What it costs at most comes from the server.
vi.mock('../data/client', () => ({ ask: () => Promise.resolve({ penalty: { days: 42, amount: 144_200 } }), touch: () => Promise.resolve(), crossSiteToken: () => '' }));

const term = (facts: Partial<TermFactsFragment>): TermFactsFragment => ({ startsOn: '2026-03-03', dueOn: '2026-04-28', state: 'RUNNING', suspendedDays: 0, steps: [], ...facts });
const penalty = (facts: Partial<PenaltyFactsFragment>): PenaltyFactsFragment => ({ startsOn: plusDays(today(), -13), days: 14, amount: 32_200, steps: [], ...facts });
const thing = (...allowedActions: Actable['allowedActions'][number][]): Actable => ({ id: 'r', version: 1, allowedActions, name: 'Geld' });

describe('the term of the law', () => {
  it('says which pause it is in, and until when', () => {
    const suspensions = [
      { kind: 'CONSENT' as const, from: '2020-01-01', until: '2020-01-05', reason: 'toen' },
      { kind: 'FORCE_MAJEURE' as const, from: plusDays(today(), -1), until: plusDays(today(), 3), reason: 'Het stadhuis staat onder water.' },
    ];
    render(<TermWhy term={term({ state: 'SUSPENDED' })} nature="ORDER" suspensions={suspensions} open />);
    expect(screen.getByText(/De tijd staat stil tot en met .*Overmacht/)).toBeTruthy();
    expect(screen.getByText('Het stadhuis staat onder water.')).toBeTruthy();
  });

  it('waits for an answer when there is no other pause', () => {
    render(<TermWhy term={term({ state: 'SUSPENDED' })} nature="ORDER" />);
    expect(screen.getByText(/want we wachten op een antwoord/)).toBeTruthy();
  });

  it('says that notice of default has no effect before its last day, where there is a penalty', () => {
    const { rerender } = render(<TermWhy term={term({})} nature="ORDER" />);
    expect(screen.getByText(/Eerder heeft dat geen zin/)).toBeTruthy();
    rerender(<TermWhy term={term({})} nature="FACTUAL_ACT" />);
    expect(screen.queryByText(/Eerder heeft dat geen zin/)).toBeNull();
  });
});

describe('a change of what was asked', () => {
  it('shows what is asked now to who judges it', () => {
    render(<Amendments amendments={[{ explanation: 'Een grotere bank.', on: '2026-03-09', minor: null, reason: null, need: { __typename: 'FundingNeed', schemeCode: 'WIJKWENSEN', amount: 120_000, purpose: 'een bank', costs: [] } }]} />);
    expect(screen.getByText('Dit wordt nu gevraagd')).toBeTruthy();
    expect(screen.getByText('een bank')).toBeTruthy();
  });
});

describe('a town that is late', () => {
  it('can be given notice of default, but not before, and not when it answered', () => {
    const late = (state: 'RUNNING' | 'LATE', answered = false) => <Late thing={thing('GIVE_NOTICE_OF_DEFAULT')} term={term({ state })} penalty={null} answered={answered} />;
    const { rerender } = render(late('RUNNING'));
    expect(screen.queryByRole('button')).toBeNull();
    rerender(late('LATE', true));
    expect(screen.queryByRole('button')).toBeNull();
    rerender(late('LATE'));
    expect(screen.getByRole('button', { name: 'Stel de gemeente in gebreke' })).toBeTruthy();
    rerender(<Late thing={thing()} term={term({ state: 'LATE' })} penalty={null} answered={false} />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is not given notice twice: then it shows what that costs', () => {
    render(<Late thing={thing('GIVE_NOTICE_OF_DEFAULT')} term={term({ state: 'LATE' })} penalty={penalty({})} answered={false} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('heading', { name: 'Mogelijke dwangsom' })).toBeTruthy();
  });
});

describe('the possible penalty', () => {
  it('shows how far it is, and the most that the server counts', async () => {
    render(<PenaltyMeter penalty={penalty({})} fixed={false} />);
    const meter = await screen.findByRole('meter', { name: '14 van 42 dagen' });
    expect([meter.getAttribute('value'), meter.getAttribute('max')]).toEqual(['14', '42']);
    expect(screen.getByText(/Hoogstens €\s?1[.,]442/)).toBeTruthy();
    expect(screen.getByText(/rechtbank/)).toBeTruthy();
  });

  it('begins later while the two weeks run', () => {
    render(<PenaltyMeter penalty={penalty({ startsOn: plusDays(today(), 5), days: 0, amount: 0 })} fixed={false} />);
    expect(screen.getByText(/^Vanaf .* telt elke dag/)).toBeTruthy();
  });

  it('grows no more when it was decided, or at its highest', () => {
    const step = (code: 'PENALTY_DAYS' | 'PENALTY_STOPS' | 'PENALTY_MOST') => ({ code, on: '2026-05-01', article: null, text: code });
    expect(isOver(penalty({ steps: [step('PENALTY_DAYS')] }))).toBe(false);
    expect(isOver(penalty({ steps: [step('PENALTY_DAYS'), step('PENALTY_STOPS')] }))).toBe(true);
    expect(isOver(penalty({ steps: [step('PENALTY_MOST')] }))).toBe(true);
  });

  it('is possible until a decision about it is known', () => {
    expect(isFixed(null)).toBe(false);
    expect(isFixed([{ kind: 'GRANT', announcedOn: '2026-05-01' }, { kind: 'PENALTY', announcedOn: null }])).toBe(false);
    expect(isFixed([{ kind: 'PENALTY', announcedOn: '2026-05-01' }])).toBe(true);
  });

  it('is asked to its end, after a notice that had effect', () => {
    const asked = mostAsked('2026-05-20');
    expect(asked.noticeReceivedOn > asked.dueOn).toBe(true);
    expect(asked.on > plusDays('2026-05-20', 42)).toBe(true);
  });
});
