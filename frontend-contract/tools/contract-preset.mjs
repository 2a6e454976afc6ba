import { preset as client } from '@graphql-codegen/client-preset';

/**
 * The client preset, without what a bundler cannot leave out: the `graphql()` map of all documents (gql.ts), and in graphql.ts the texts of
 * fragments with the class that holds them. What stays is a constant per operation that holds its hash, and types. Decision 0020.
 */
export const preset = {
  ...client,
  buildGeneratesSection: async (options) => {
    const sections = await client.buildGeneratesSection(options);
    return sections.filter(({ filename }) => !filename.endsWith('/gql.ts')).map(withHashesOnly);
  },
};

const PLUGIN = 'typed-document-node';

function withHashesOnly(section) {
  const original = section.pluginMap[PLUGIN];
  if (!section.filename.endsWith('/graphql.ts')) {
    return section;
  }
  const plugin = async (...args) => {
    const { content } = await original.plugin(...args);
    return {
      prepend: ["import type { TypedDocument } from '../document.js';"],
      content: hashes(content).join('\n'),
    };
  };
  return { ...section, pluginMap: { ...section.pluginMap, [PLUGIN]: { ...original, plugin } } };
}

/** The constants of the operations. Should the preset begin to write them in another way, generating fails instead of losing them. */
export function hashes(content) {
  const operation = /^export const (\w+) = (\{"__meta__":\{"hash":"sha256:[0-9a-f]{64}"\}\}) as unknown as TypedDocumentString<(\w+), (\w+)>;$/;
  const fragment = /^export const \w+FragmentDoc = /;
  const constants = content.split('\n').filter((line) => line.startsWith('export const ') && !fragment.test(line));
  return constants.map((line) => {
    const found = operation.exec(line);
    if (!found) {
      throw new Error(`not a document with its hash: ${line.slice(0, 120)}`);
    }
    const [, name, meta, data, variables] = found;
    return `export const ${name} = ${meta} as TypedDocument<${data}, ${variables}>;`;
  });
}
