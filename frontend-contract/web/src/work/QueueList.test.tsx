import type { WorkRowFragment } from '@samenwijk/contract';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { QueueList } from './QueueList';
import { seenList } from './seenList';

const item = (id: string, title: string, dueOn: string, late = false): WorkRowFragment => ({
  id, title, late, kind: 'INITIATIVE', reference: `DOR-2026-0000${id}`, version: 1, allowedActions: ['PUBLISH_INITIATIVE'],
  waitingOn: { party: 'COORDINATOR', name: 'Anke', since: null, subject: 'kijken', dueOn },
  neighbourhood: { code: 'BU1', name: 'Centrum' },
});
const one = item('1', 'Eerste', '2020-01-01', true);
const two = item('2', 'Tweede', '2999-01-01');
const three = item('3', 'Derde', '2999-01-02');

const list = (items: WorkRowFragment[]) => <QueueList items={items} hasMore={false} page="/work?late=yes" from="work" keys />;

// jsdom does not scroll.
Element.prototype.scrollIntoView = () => undefined;
beforeEach(() => sessionStorage.clear());

describe('the list of work', () => {
  it('says in its headings how many there are, late first', () => {
    render(list([one, two, three]));
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual(['Te laat 1', 'Later of geen datum 2']);
  });

  it('goes through the rows by key, says which one is current, and stops at the ends', async () => {
    render(list([one, two, three]));
    await userEvent.keyboard('jj');
    expect(screen.getByText('Tweede')).toBe(document.activeElement);
    expect(screen.getByText('Tweede').closest('li')?.getAttribute('aria-current')).toBe('true');
    await userEvent.keyboard('jjjk');
    expect(screen.getByText('Tweede')).toBe(document.activeElement);
    await userEvent.keyboard('a');
    expect(document.activeElement?.textContent).toBe('Plaats het plan');
  });

  it('keeps a row in which something was begun when somebody else was quicker', () => {
    const { rerender } = render(list([one, two, three]));
    const act = (title: string): HTMLElement => within(screen.getByText(title).closest('li')!).getByRole('button');
    fireEvent.focus(act('Tweede'));
    rerender(list([one, three]));
    expect(screen.queryByText('Tweede')).not.toBeNull();
    fireEvent.focus(act('Derde'));
    expect(screen.queryByText('Tweede')).toBeNull();
  });

  it('remembers itself for the way on and back', () => {
    const first = render(list([one, two, three]));
    expect(seenList()).toMatchObject({ address: '/work?late=yes', items: [{ id: '1' }, { id: '2' }, { id: '3' }] });
    sessionStorage.setItem('samenwijk.list', JSON.stringify({ ...seenList(), opened: '2' }));
    first.unmount();
    render(list([one, two, three]));
    expect(screen.getByText('Tweede')).toBe(document.activeElement);
  });
});
