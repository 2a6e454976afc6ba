/** Types, documents and the trusted-documents manifest, made from the SDL and the operations. `npm run generate -- --check` fails when they are stale. */
export default {
  schema: '../schema/src/main/resources/graphql/*.graphqls',
  documents: ['operations/**/*.graphql'],
  generates: {
    './contract/src/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
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
