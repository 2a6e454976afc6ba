// Audits a running server against the GraphQL-over-HTTP specification: node audit-graphql-http.mjs <url> <number of audits expected>
import { auditServer } from 'graphql-http';

const [url, expected] = process.argv.slice(2);
const results = await auditServer({ url });
const troubles = results.filter((result) => result.status === 'error' || result.status === 'warn');
const notices = results.filter((result) => result.status === 'notice');
for (const result of [...notices, ...troubles]) {
  console.log(`${result.status.padEnd(6)} ${result.id} ${result.name}${result.reason ? `: ${result.reason}` : ''}`);
}
console.log(`${results.length} audits, ${troubles.length} errors and warnings, ${notices.length} notices`);
process.exit(troubles.length === 0 && results.length === Number(expected) ? 0 : 1);
