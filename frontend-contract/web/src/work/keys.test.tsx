import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useKeys } from './keys';

const next = vi.fn();
const open = vi.fn();

function Page({ wanted = true, dialog = false }: { wanted?: boolean; dialog?: boolean }) {
  useKeys({ j: next, Enter: open }, wanted);
  return (
    <>
      <h1 tabIndex={-1}>Werk</h1>
      <input aria-label="veld" />
      <textarea aria-label="tekst" />
      <select aria-label="soort"><option>Alles</option></select>
      <div contentEditable aria-label="vrij" suppressContentEditableWarning>x</div>
      <input type="checkbox" aria-label="vinkje" />
      <a href="#x">link</a>
      {dialog && <dialog open><button type="button">knop</button></dialog>}
    </>
  );
}

beforeEach(() => {
  next.mockReset();
  open.mockReset();
});

describe('keys of the page', () => {
  it('work when nothing is being typed', async () => {
    render(<Page />);
    await userEvent.keyboard('j');
    expect(next).toHaveBeenCalledTimes(1);
    screen.getByRole('link').focus();
    await userEvent.keyboard('j');
    screen.getByLabelText('vinkje').focus();
    await userEvent.keyboard('j');
    expect(next).toHaveBeenCalledTimes(3);
  });

  it.each(['veld', 'tekst', 'soort', 'vrij'])('do nothing in %s', (name) => {
    render(<Page />);
    const field = screen.getByLabelText(name);
    field.focus();
    expect(fireEvent.keyDown(field, { key: 'j' })).toBe(true);
    expect(next).not.toHaveBeenCalled();
  });

  it('leave a control its own Enter', () => {
    render(<Page />);
    fireEvent.keyDown(screen.getByRole('link'), { key: 'Enter' });
    expect(open).not.toHaveBeenCalled();
    fireEvent.keyDown(screen.getByRole('heading'), { key: 'Enter' });
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('do nothing with another key held, while a word is composed, or under an open window', () => {
    render(<Page />);
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }]) {
      fireEvent.keyDown(document.body, { key: 'j', ...held });
    }
    cleanup();
    render(<Page dialog />);
    fireEvent.keyDown(screen.getByRole('button'), { key: 'j' });
    expect(next).not.toHaveBeenCalled();
  });

  it('can be switched off', () => {
    render(<Page wanted={false} />);
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(next).not.toHaveBeenCalled();
  });
});
