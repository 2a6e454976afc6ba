export * from './acts.js';
export type { TypedDocument } from './document.js';
export * from './execute.js';
export * from './failures.js';
export * from './generated/graphql.js';
