export * from './acts.js';
export { hashOf, type TypedDocument } from './document.js';
export * from './execute.js';
export * from './failures.js';
export * from './generated/graphql.js';
