import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cache } from '../data/cache';
import { Board } from './Board';

const asked = vi.hoisted(() => vi.fn());
vi.mock('../data/client', () => ({ ask: asked, crossSiteToken: () => '' }));

const plan = (number: number) => ({
  id: `id${number}`, reference: `DOR-${number}`, title: `Plan ${number}`, summary: 'Wij maken een tuin.', language: 'NL', status: 'RUNNING',
  neighbourhood: { code: 'BU1', name: 'Groenmarkt' }, initiator: { kind: 'RESIDENT_GROUP' }, supportSummary: { requested: 6, arranged: 4 },
  waitingOn: { party: 'COORDINATOR', dueOn: '2020-05-10' },
});
const page = (from: number, to: number, hasNextPage: boolean) => ({
  initiatives: {
    edges: Array.from({ length: to - from + 1 }, (_, at) => ({ cursor: `c${from + at}`, node: plan(from + at) })),
    pageInfo: { hasNextPage, endCursor: `c${to}` },
  },
});

interface Asked { filter: { text?: string }; after: string | null }

beforeEach(() => {
  cache.forget();
  asked.mockClear();
  history.replaceState(null, '', '/');
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  asked.mockImplementation((_document: unknown, variables: Partial<Asked>) => {
    if (!variables.filter) {
      return Promise.resolve({ areas: [{ code: 'CENTRUM', name: 'Centrum', districts: [{ code: 'WK1', name: 'Wijk 01 Binnenstad', point: { lon: 4.6, lat: 51.8 }, neighbourhoods: [] }] }] });
    }
    if (variables.filter.text) {
      return Promise.resolve({ initiatives: { edges: [], pageInfo: { hasNextPage: false } } });
    }
    return Promise.resolve(variables.after ? page(11, 12, false) : page(1, 10, true));
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('the board', () => {
  it('shows each plan with its state, what is arranged, and whose turn it is', async () => {
    render(<Board />);
    const card = within((await screen.findByRole('link', { name: 'Plan 1' })).closest('li')!);
    expect(card.getByText('Aan de slag')).toBeTruthy();
    expect(card.getByText('Groenmarkt · bewonersgroep')).toBeTruthy();
    expect(card.getByText('4 van 6 dingen geregeld')).toBeTruthy();
    expect(card.getByText('de wijkregisseur')).toBeTruthy();
    expect(card.getByText(/te laat sinds 10 (mei|May) 2020/)).toBeTruthy();
    expect(screen.getByText('U ziet 10 plannen. Er zijn er meer.')).toBeTruthy();
  });

  it('shows more on demand and goes to the first that is new', async () => {
    render(<Board />);
    await userEvent.click(await screen.findByRole('button', { name: 'Toon meer' }));
    expect(document.activeElement).toBe(await screen.findByRole('link', { name: 'Plan 11' }));
    expect(screen.getByText('U ziet 12 plannen.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Toon meer' })).toBeNull();
  });

  it('keeps what is searched in the address, says when nothing is found, and takes the filters away', async () => {
    render(<Board />);
    await screen.findByRole('link', { name: 'Plan 1' });
    await userEvent.type(screen.getByRole('searchbox', { name: 'Zoek' }), 'water{Enter}');
    expect(await screen.findByText('Geen plannen gevonden.')).toBeTruthy();
    expect(location.search).toBe('?text=water');
    await userEvent.click(screen.getByRole('button', { name: 'Haal de filters weg' }));
    expect(await screen.findByRole('link', { name: 'Plan 1' })).toBeTruthy();
    expect(location.search).toBe('');
    expect(screen.getByRole<HTMLInputElement>('searchbox', { name: 'Zoek' }).value).toBe('');
  });

  it('asks for the places after the plans, and offers them in the list and on the map', async () => {
    render(<Board />);
    expect(asked).toHaveBeenCalledTimes(1);
    const places = await screen.findByRole('region', { name: 'Per wijk' });
    expect(await within(places).findAllByRole('link', { name: /Binnenstad$/ })).toHaveLength(2);
    await act(() => userEvent.selectOptions(screen.getByRole('combobox', { name: 'Waar' }), 'Binnenstad'));
    expect(location.search).toBe('?district=WK1');
  });
});
