// Checks all messages of the client: node scripts/check-words.mjs [folder of the source]
import fs from 'node:fs';
import path from 'node:path';
import { differences, hardToRead, namesIn, saidTwice, unused } from './words.mjs';

const source = path.resolve(process.argv[2] ?? new URL('../src', import.meta.url).pathname);
const folders = [...new Set(fs.readdirSync(source, { recursive: true }).filter((name) => /(^|\/)(nl|en)\.json$/.test(name)).map((name) => path.dirname(name)))].sort();
const dutch = folders.map((folder) => ({ file: `${folder}/nl.json`, messages: read(folder, 'nl.json') }));
const english = folders.map((folder) => ({ file: `${folder}/en.json`, messages: read(folder, 'en.json') }));
const code = namesIn(programs(source).join('\n'));

const findings = [
  ...folders.flatMap((folder, at) => differences(folder, dutch[at].messages, english[at].messages)),
  ...dutch.flatMap(({ file, messages }) => hardToRead(file, messages)),
  ...dutch.flatMap(({ file, messages }) => unused(file, Object.keys(messages), code)),
  ...saidTwice(dutch),
];

for (const { file, key, text } of findings) {
  console.log([file, key, text].filter(Boolean).join(' '));
}
const count = dutch.reduce((sum, { messages }) => sum + Object.keys(messages).length, 0);
console.log(`${count} messages in ${folders.length} folders, ${findings.length} findings`);
process.exit(findings.length === 0 ? 0 : 1);

function read(folder, file) {
  const place = path.join(source, folder, file);
  return fs.existsSync(place) ? JSON.parse(fs.readFileSync(place, 'utf8')) : {};
}

function programs(folder) {
  return fs.readdirSync(folder, { recursive: true })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
}
