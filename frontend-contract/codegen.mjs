import { preset } from './tools/contract-preset.mjs';

/** Types, documents and the manifest of trusted documents, made from the SDL and the operations. `graphql-codegen --config codegen.mjs --check` fails when they are stale. */
export default {
  schema: '../schema/src/main/resources/graphql/*.graphqls',
  documents: ['operations/**/*.graphql'],
  generates: {
    './contract/src/generated/': {
      preset,
      presetConfig: {
        fragmentMasking: false,
        skipIndexFile: true,
        persistedDocuments: { hashAlgorithm: 'sha256', mode: 'replaceDocumentWithHash' },
      },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string', EuroCents: 'number', UUID: 'string', ID: 'string' },
      },
    },
  },
};
