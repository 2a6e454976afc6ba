import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import ProposePage from './ProposePage';

const typed = { title: 'Moestuin op de hoek', summary: 'Wij maken met de buurt een kleine tuin.' };

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '/propose');
  vi.stubGlobal('fetch', vi.fn(() => Promise.reject(new TypeError('no network'))));
  vi.stubGlobal('scrollTo', vi.fn());
});
afterEach(() => vi.unstubAllGlobals());

const title = () => screen.getByLabelText<HTMLInputElement>('Hoe heet uw plan?');
const summary = () => screen.getByLabelText<HTMLTextAreaElement>(/Wat gaat u doen/);
async function write(field: HTMLElement, text: string): Promise<void> {
  await userEvent.click(field);
  await userEvent.paste(text);
}
const next = () => screen.getByRole('button', { name: 'Volgende' });

it('keeps what is typed in this browser, also without network, and shows it again', async () => {
  const { unmount } = render(<ProposePage />);
  await write(title(), typed.title);
  unmount();
  render(<ProposePage />);
  expect(title().value).toBe(typed.title);
});

it('goes on only when a step is complete, with the step in the address', async () => {
  render(<ProposePage />);
  await userEvent.click(next());
  expect(screen.getByRole('alert').textContent).toContain('3 dingen');
  expect(location.search).toBe('');
  await write(title(), typed.title);
  await write(summary(), typed.summary);
  await userEvent.selectOptions(screen.getByLabelText('Waar gaat het over?'), 'GREEN');
  await userEvent.click(next());
  expect(location.search).toBe('?step=2');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Stap 2 van 3');
});

it('says what could be better when a field is left, not while typing, until it is mended', async () => {
  render(<ProposePage />);
  await userEvent.type(title(), 'abc');
  expect(screen.queryByText(/Nu zijn het er 3/)).toBeNull();
  await userEvent.tab();
  expect(screen.getByText(/Nu zijn het er 3/)).toBeTruthy();
  await userEvent.type(title(), ' met jan@voorbeeld.nl');
  expect(screen.queryByText(/Nu zijn het er/)).toBeNull();
  expect(screen.queryByText(/mailadres/)).toBeNull();
  await userEvent.tab();
  expect(screen.getByText(/mailadres/)).toBeTruthy();
});

it('throws the draft away only after a second yes', async () => {
  render(<ProposePage />);
  await write(title(), typed.title);
  await userEvent.click(screen.getByRole('button', { name: 'Begin opnieuw' }));
  expect(title().value).toBe(typed.title);
  await userEvent.click(screen.getByRole('button', { name: 'Gooi het weg' }));
  expect(title().value).toBe('');
  expect(Object.keys(localStorage)).toEqual([]);
});
