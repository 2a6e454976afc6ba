import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly body: { query?: string; variables?: unknown; extensions?: { persistedQuery?: unknown } };
}

/** A real server on a free port that answers as told, and remembers what it was asked. */
export class TownServer {
  readonly received: Received[] = [];
  answer: (response: ServerResponse) => void = (response) => json(response, 200, { data: {} });

  private readonly server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      this.received.push({ headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString()) });
      this.answer(response);
    });
  });

  async opened(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/graphql`;
  }

  get last(): Received {
    const last = this.received.at(-1);
    if (!last) throw new Error('nothing was asked');
    return last;
  }

  async closed(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

export function json(response: ServerResponse, status: number, body: unknown, type = 'application/graphql-response+json'): void {
  response.writeHead(status, { 'Content-Type': type }).end(JSON.stringify(body));
}
