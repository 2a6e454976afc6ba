import { describe, expect, it } from 'vitest';
import { inShort } from './inShort';
import { complaintOf, emptyFields, isDesk } from './lodging';

const plan = { id: 'i', reference: 'DOR-2026-00001', title: 'Tuin', language: 'NL' as const };

describe('a complaint', () => {
  it('is about the request when there is one, else about the plan, else about nothing', () => {
    expect(complaintOf({ text: ' Te laat. ' }, { plan, request: { id: 'r', reference: 'DOR-2026-00001-1', kind: 'FUNDING' } }, false)).toEqual({ idempotencyKey: '', text: 'Te laat.', supportRequestId: 'r' });
    expect(complaintOf({ text: 'Te laat.' }, { plan }, false)).toEqual({ idempotencyKey: '', text: 'Te laat.', initiativeId: 'i' });
    expect(complaintOf({ text: 'Te laat.' }, {}, false)).toEqual({ idempotencyKey: '', text: 'Te laat.' });
  });
  it('of somebody at the counter carries a name and a day, also when they were typed before', () => {
    const typed = { text: 'Te laat.', onBehalfOf: ' Jan ', receivedOn: '2026-11-20' };
    expect(complaintOf(typed, {}, true)).toEqual({ idempotencyKey: '', text: 'Te laat.', onBehalfOf: 'Jan', receivedOn: '2026-11-20' });
    expect(complaintOf(typed, {}, false)).toEqual({ idempotencyKey: '', text: 'Te laat.' });
  });
  it('needs words, and a name at the desk', () => {
    expect(emptyFields({ text: ' ' }, false)).toEqual(['text']);
    expect(emptyFields({ text: 'a' }, true)).toEqual(['onBehalfOf']);
  });
});

describe('the desk', () => {
  it('is the coordinator of no area', () => {
    expect(isDesk({ roles: ['RESIDENT', 'COORDINATOR'], areas: [{ code: 'UNASSIGNED', name: '' }] })).toBe(true);
    expect(isDesk({ roles: ['RESIDENT', 'COORDINATOR'], areas: [{ code: 'WEST', name: '' }] })).toBe(false);
    expect(isDesk({ roles: ['RESIDENT'], areas: [] })).toBe(false);
  });
});

describe('a complaint in short', () => {
  it('is its first line', () => {
    expect(inShort('Kort.')).toBe('Kort.');
    expect(inShort('Eerst.\nDan.')).toBe('Eerst. …');
  });
  it('is cut between words, and somewhere when there is no space', () => {
    expect(inShort(`${'woord '.repeat(30)}`)).toBe(`${'woord '.repeat(15).trim()} …`);
    expect(inShort('x'.repeat(200))).toBe(`${'x'.repeat(90)} …`);
  });
});
