import { beforeEach, describe, expect, it } from 'vitest';
import { addressOf, asWorkFilter, chosenIn } from './filter';
import { nextSteps, pageOf, whyNow } from './nextSteps';
import { around, backAt, keepSeenList, opened, seenList } from './seenList';

describe('the view in the address', () => {
  it('comes back as it was chosen', () => {
    const chosen = { scope: 'AREA', kind: 'COMMITMENT', late: true, area: 'OOST' } as const;
    const address = addressOf('/work', chosen);
    expect(address).toBe('/work?scope=AREA&kind=COMMITMENT&late=yes&area=OOST');
    expect(chosenIn(new URLSearchParams(address.split('?')[1]))).toEqual(chosen);
    expect(asWorkFilter(chosen)).toEqual({ scope: 'AREA', kinds: ['COMMITMENT'], late: true, areaCode: 'OOST' });
  });

  it('is mine, with nothing left out, when the address says nothing or nonsense', () => {
    expect(addressOf('/work', chosenIn(new URLSearchParams('scope=ALL&kind=CAKE&late=1')))).toBe('/work');
    expect(asWorkFilter(chosenIn(new URLSearchParams()))).toEqual({ scope: 'MINE' });
  });
});

describe('the next steps in a row', () => {
  it('lead to the page for what one must have read', () => {
    expect(nextSteps(['ASK_TO_COMPLETE', 'DECIDE_SUPPORT', 'WITHDRAW_SUPPORT_REQUEST'])).toEqual({ onPage: 'DECIDE_SUPPORT', inRow: [] });
    expect(nextSteps(['ASK_OBJECTION_GROUNDS', 'RECORD_HEARING', 'DECIDE_OBJECTION'])).toEqual({ onPage: 'DECIDE_OBJECTION', inRow: [] });
    expect(nextSteps(['CONFIRM_DECISION'])).toEqual({ onPage: 'CONFIRM_DECISION', inRow: [] });
  });

  it('look whether a request is complete before leaving it aside', () => {
    expect(nextSteps(['ASK_TO_COMPLETE', 'START_REVIEW', 'DECIDE_SUPPORT'])).toEqual({ inRow: ['START_REVIEW', 'ASK_TO_COMPLETE'] });
  });

  it('are at most two, and never what ends something', () => {
    expect(nextSteps(['START_COMMITMENT', 'FULFIL_COMMITMENT', 'POSTPONE_COMMITMENT', 'CANCEL_COMMITMENT']).inRow).toEqual(['START_COMMITMENT', 'FULFIL_COMMITMENT']);
    expect(nextSteps(['REJECT_INITIATIVE', 'WITHDRAW_INITIATIVE'])).toEqual({ inRow: [] });
  });

  it('are done where they belong', () => {
    expect(pageOf({ id: 'a b', kind: 'SUPPORT_REQUEST', reference: 'DOR-2026-00042-1' }, 'work')).toBe('/requests/a%20b?from=work');
    expect(pageOf({ id: 'c', kind: 'COMMITMENT', reference: 'DOR-2026-00042-1' }, 'commitments')).toBe('/initiatives/DOR-2026-00042?from=commitments');
    expect(pageOf({ id: 'o', kind: 'OBJECTION', reference: 'DOR-2026-00042-1' }, 'work')).toBe('/objections/DOR-2026-00042-1/o?from=work');
    expect(pageOf({ id: 'k', kind: 'COMPLAINT', reference: 'KL-2026-00001' }, 'work')).toBe('/complaints/k?from=work');
    expect(pageOf({ id: 'i', kind: 'INITIATIVE', reference: 'DOR-2026-00042' }, 'work')).toBe('/initiatives/DOR-2026-00042?from=work');
  });

  it('say why without saying the title again', () => {
    expect(whyNow('Buurtfeest: geld', 'een besluit nemen: geld')).toBe('een besluit nemen');
    expect(whyNow('Park', 'vragen hoe het gaat: de pauze is voorbij')).toBe('vragen hoe het gaat: de pauze is voorbij');
  });
});

describe('the list last seen', () => {
  const item = (id: string, href = `/requests/${id}`): { id: string; title: string; href: string } => ({ id, title: id, href });
  const list = { address: '/work?late=yes', items: [item('a'), item('plan', '/initiatives/x'), item('b'), item('c')] };
  beforeEach(() => sessionStorage.clear());

  it('leads from one request to the next, past what is acted on elsewhere', () => {
    expect(around(list, 'b')).toMatchObject({ place: 2, of: 3, previous: { id: 'a' }, next: { id: 'c' } });
    expect(around(list, 'c')).toEqual({ place: 3, of: 3, previous: list.items[2] });
    expect(around(list, 'elsewhere')).toBeUndefined();
  });

  it('brings one back to the row, or to the one after it when it is gone', () => {
    keepSeenList(list);
    opened('plan');
    expect(backAt(seenList(), ['a', 'plan', 'b', 'c'])).toBe('plan');
    expect(backAt(seenList(), ['a', 'c'])).toBe('c');
    expect(backAt(seenList(), ['a'])).toBeUndefined();
  });

  it('does not remember what was not in it', () => {
    keepSeenList(list);
    opened('elsewhere');
    expect(seenList()?.opened).toBeUndefined();
    sessionStorage.setItem('samenwijk.list', '{broken');
    expect(seenList()).toBeUndefined();
  });
});
