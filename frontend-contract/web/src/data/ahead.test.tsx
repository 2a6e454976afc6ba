import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askAhead } from './ahead';
import { cache } from './cache';
import { ask } from './client';
import { useQuery } from './useQuery';

vi.mock('./client', () => ({ ask: vi.fn(), touch: vi.fn(), crossSiteToken: () => '' }));
const asked = vi.mocked(ask);
const QUESTION = { __meta__: { hash: 'sha256:a' } } as never;

function Answer() {
  const query = useQuery<{ text: string }, object>(QUESTION, {});
  return <p>{query.data?.text ?? query.trouble?.kind ?? 'waiting'}</p>;
}

describe('what is asked ahead', () => {
  beforeEach(() => {
    asked.mockReset();
    cache.forget();
  });

  it('is not asked again, once', async () => {
    asked.mockResolvedValueOnce({ text: 'first' }).mockResolvedValueOnce({ text: 'second' });
    askAhead(QUESTION, {});
    render(<Answer />);
    expect(await screen.findByText('first')).toBeTruthy();
    expect(asked).toHaveBeenCalledTimes(1);

    cache.refresh();
    expect(await screen.findByText('second')).toBeTruthy();
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('tells its trouble to who takes it', async () => {
    asked.mockRejectedValueOnce(new Error('no'));
    askAhead(QUESTION, {});
    render(<Answer />);
    expect(await screen.findByText('fault')).toBeTruthy();
  });
});
