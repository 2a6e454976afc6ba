import { afterEach, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import {
  BoardDocument,
  type BoardQuery,
  createClient,
  execute,
  PlanCommitmentDocument,
  RequestFailed,
  TimedOut,
  type TypedDocument,
  Unreachable,
  ViewerDocument,
} from '../src/index.js';
import manifest from '../src/generated/persisted-documents.json';
import { json, TownServer } from './server.js';

let town: TownServer;

beforeEach(async () => {
  town = await new TownServer().opened();
});

afterEach(() => town.closed());

describe('what is sent', () => {
  it('names a document of the contract by its hash, and sends no text', async () => {
    await execute(BoardDocument, { first: 3 }, { url: town.url });

    const { sha256Hash } = town.last.body.extensions?.persistedQuery as { sha256Hash: string };
    expect(Object.keys(manifest)).toContain(`sha256:${sha256Hash}`);
    expect((manifest as Record<string, string>)[`sha256:${sha256Hash}`]).toContain('query Board(');
    expect(town.last.body).toEqual({ variables: { first: 3 }, extensions: { persistedQuery: { version: 1, sha256Hash } } });
  });

  it('sends plain text as a query', async () => {
    await execute('{ areas { code } }', undefined, { url: town.url });

    expect(town.last.body).toEqual({ query: '{ areas { code } }' });
  });

  it('sends the text of a document that another generator made', async () => {
    class TypedDocumentString<Data, Variables> extends String {
      __apiType?: (variables: Variables) => Data;
    }
    const document = new TypedDocumentString<{ areas: { code: string }[] }, { on: string }>('{ areas { code } }');

    const data = await execute(document, { on: '2026-11-24' }, { url: town.url });

    expectTypeOf(data).toEqualTypeOf<{ areas: { code: string }[] }>();
    expect(town.last.body).toEqual({ query: '{ areas { code } }', variables: { on: '2026-11-24' } });
  });

  it('asks for headers and language at each call', async () => {
    let calls = 0;
    const ask = createClient({ url: town.url, headers: () => ({ Authorization: `Bearer ${++calls}` }), language: () => (calls > 1 ? 'en' : 'nl') });

    await ask(ViewerDocument);
    expect(town.last.headers).toMatchObject({ authorization: 'Bearer 1', 'accept-language': 'nl', 'content-type': 'application/json' });
    await ask(ViewerDocument);
    expect(town.last.headers).toMatchObject({ authorization: 'Bearer 2', 'accept-language': 'en' });
    expect(town.last.headers.accept).toMatch(/^application\/graphql-response\+json/);
  });

  it('has the types of the operation', () => {
    const ask = createClient();
    const optional = () => ask(BoardDocument);
    expectTypeOf(optional).returns.resolves.toEqualTypeOf<BoardQuery>();
    // @ts-expect-error -- the variables are required
    expectTypeOf(() => ask(PlanCommitmentDocument)).toBeFunction();
    // @ts-expect-error -- no such variable
    expectTypeOf(() => ask(BoardDocument, { colour: 'red' })).toBeFunction();
    expectTypeOf(BoardDocument).toExtend<TypedDocument<BoardQuery, never>>();
  });
});

describe('what comes back', () => {
  it('is the data, with any status that means success', async () => {
    town.answer = (response) => json(response, 203, { data: { viewer: null } });

    expect(await execute(ViewerDocument, {}, { url: town.url })).toEqual({ viewer: null });
  });

  it.each([200, 400, 401, 500, 503])('is a failure with its code, whatever the status (%i)', async (status) => {
    const error = { message: 'Onze fout.', path: ['viewer'], extensions: { code: 'INTERNAL_ERROR', errorId: 'f81d' } };
    town.answer = (response) => json(response, status, { data: null, errors: [error] }, 'application/json');

    const failure = await execute(ViewerDocument, {}, { url: town.url }).catch((cause: unknown) => cause);

    expect(failure).toBeInstanceOf(RequestFailed);
    expect(failure).toMatchObject({ code: 'INTERNAL_ERROR', message: 'Onze fout.', errorId: 'f81d', status, errors: [error] });
  });

  it.each([
    [401, 'UNAUTHENTICATED'],
    [403, 'FORBIDDEN'],
    [413, 'REQUEST_TOO_LARGE'],
    [429, 'RATE_LIMITED'],
    [502, 'UNAVAILABLE'],
    [503, 'UNAVAILABLE'],
    [504, 'UNAVAILABLE'],
    [500, 'INVALID_RESPONSE'],
    [200, 'INVALID_RESPONSE'],
  ])('gets its code from the status %i when no GraphQL answered', async (status, code) => {
    town.answer = (response) => response.writeHead(status, { 'Content-Type': 'text/html' }).end('<h1>Proxy</h1>');

    await expect(execute(ViewerDocument, {}, { url: town.url })).rejects.toMatchObject({ name: 'RequestFailed', code, status });
  });

  it('takes a bare JSON value for what it is: no answer of GraphQL', async () => {
    town.answer = (response) => json(response, 200, null);

    await expect(execute(ViewerDocument, {}, { url: town.url })).rejects.toMatchObject({ code: 'INVALID_RESPONSE' });
  });
});

describe('when nothing comes back', () => {
  it('is unreachable without a server', async () => {
    const url = town.url;
    await town.closed();

    await expect(execute(ViewerDocument, {}, { url })).rejects.toBeInstanceOf(Unreachable);
    town = await new TownServer().opened();
  });

  it('is unreachable when the line breaks in the middle of the answer', async () => {
    town.answer = (response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' });
      response.write('{"data":', () => response.destroy());
    };

    await expect(execute(ViewerDocument, {}, { url: town.url })).rejects.toBeInstanceOf(Unreachable);
  });

  it('gives up in time', async () => {
    town.answer = () => {};

    await expect(execute(ViewerDocument, {}, { url: town.url, timeout: 50 })).rejects.toBeInstanceOf(TimedOut);
  });

  it('gives up in time also when the answer has begun', async () => {
    town.answer = (response) => void response.writeHead(200).write('{"data"');

    await expect(execute(ViewerDocument, {}, { url: town.url, timeout: 50 })).rejects.toBeInstanceOf(TimedOut);
  });

  it('ends with the reason of whoever ended it', async () => {
    town.answer = () => {};
    const left = new AbortController();
    const asked = createClient({ url: town.url })(ViewerDocument, {}, { signal: left.signal });
    left.abort(new Error('the page was left'));

    await expect(asked).rejects.toThrow('the page was left');
  });
});
