import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient, errorsByPath, isStale, newIdempotencyKey, ProposeDocument, type ProposeMutationVariables, retried, ViewerDocument } from '../src/index.js';
import { json, TownServer } from './server.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('an idempotency key', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is a random UUID', () => {
    expect(newIdempotencyKey()).toMatch(UUID);
    expect(newIdempotencyKey()).not.toBe(newIdempotencyKey());
  });

  it('is one too where the browser has no randomUUID', () => {
    const getRandomValues = crypto.getRandomValues.bind(crypto);
    vi.stubGlobal('crypto', { getRandomValues });

    expect(new Set(Array.from({ length: 50 }, newIdempotencyKey)).size).toBe(50);
    expect(Array.from({ length: 50 }, newIdempotencyKey).every((key) => UUID.test(key))).toBe(true);
  });
});

describe('trying again', () => {
  let town: TownServer;

  beforeEach(async () => {
    town = await new TownServer().opened();
  });

  afterEach(() => town.closed());

  const input: ProposeMutationVariables['input'] = {
    idempotencyKey: newIdempotencyKey(),
    title: 'Een geveltuin',
    summary: 'Wij maken de stoep groen met de hele straat.',
    neighbourhoodCode: 'BU05050101',
    theme: 'GREEN',
    language: 'NL',
  };

  it('sends the same key until the server is back', async () => {
    town.answer = (response) =>
      town.received.length === 1
        ? void response.destroy()
        : town.received.length === 2
          ? json(response, 503, { errors: [{ message: 'Even weg.', extensions: { code: 'UNAVAILABLE' } }] })
          : json(response, 200, { data: { proposeInitiative: { initiative: null, errors: [] } } });
    const ask = createClient({ url: town.url });

    const data = await retried(() => ask(ProposeDocument, { input }), { pause: 1 });

    expect(data.proposeInitiative.errors).toEqual([]);
    expect(town.received.map(({ body }) => body.variables)).toEqual([{ input }, { input }, { input }]);
  });

  it('tries again after a silence', async () => {
    town.answer = (response) => {
      if (town.received.length > 1) json(response, 200, { data: { viewer: null } });
    };
    const ask = createClient({ url: town.url, timeout: 50 });

    expect(await retried(() => ask(ViewerDocument), { pause: 1 })).toEqual({ viewer: null });
  });

  it('stops after the attempts it was given', async () => {
    town.answer = (response) => response.destroy();
    const ask = createClient({ url: town.url });

    await expect(retried(() => ask(ViewerDocument), { attempts: 2, pause: 1 })).rejects.toMatchObject({ name: 'Unreachable' });
    expect(town.received).toHaveLength(2);
  });

  it('does not repeat what the server refused', async () => {
    town.answer = (response) => json(response, 401, { errors: [{ message: 'Meld je aan.', extensions: { code: 'UNAUTHENTICATED' } }] });
    const ask = createClient({ url: town.url });

    await expect(retried(() => ask(ViewerDocument), { pause: 1 })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(town.received).toHaveLength(1);
  });

  it('ends its waiting when nobody waits for it any more', async () => {
    town.answer = (response) => response.destroy();
    const ask = createClient({ url: town.url });
    const left = new AbortController();
    const trying = retried(() => ask(ViewerDocument), { pause: 60_000, signal: left.signal });
    setTimeout(() => left.abort(new Error('the page was left')), 50);

    await expect(trying).rejects.toThrow('the page was left');
  });
});

describe('the errors of a payload', () => {
  const errors = [
    { code: 'INVALID_INPUT', message: 'Te kort.', path: ['title'] },
    { code: 'INVALID_INPUT', message: 'Te veel.', path: ['need', 'funding', 'amount'] },
    { code: 'INVALID_INPUT', message: 'Geen heel bedrag.', path: ['need', 'funding', 'amount'] },
    { code: 'FORBIDDEN', message: 'Dat mag je niet.', path: [] },
  ];

  it('stand at their fields', () => {
    expect(Object.fromEntries(errorsByPath(errors))).toEqual({
      title: ['Te kort.'],
      'need.funding.amount': ['Te veel.', 'Geen heel bedrag.'],
      '': ['Dat mag je niet.'],
    });
  });

  it('say whether somebody else was first', () => {
    expect(isStale(errors)).toBe(false);
    expect(isStale([...errors, { code: 'STALE_VERSION' }])).toBe(true);
  });
});
