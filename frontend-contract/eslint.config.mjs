import graphql from '@graphql-eslint/eslint-plugin';

/* The rules for the contract's two languages: the SDL that the server publishes, and the operations that clients send. */

const { configs, parser, rules } = graphql;

/* Eslint reads nothing above the folder that it runs in, so it runs in the root of the project. */
const SDL = 'schema/src/main/resources/graphql/*.graphqls';
const OPERATIONS = 'frontend-contract/operations/**/*.graphql';

/** Things without an identity of their own: they are compared by what they hold. A new type has an id, or stands here. */
const VALUES = [
  ...['AccountingBand', 'Criterion', 'FilingWindow', 'SchemeMeeting'],
  ...['Actor', 'Change', 'CommitmentHolder', 'Initiator', 'OnBehalfOf', 'PageInfo', 'Point', 'WaitingOn', 'Warning'],
  ...['Advice', 'CompletionQuestion', 'CostItem', 'ItemQuantity', 'Penalty', 'SupportOutcome', 'SupportSummary', 'Term', 'TermStep'],
  ...['Amendment', 'Forwarding', 'Hearing', 'ObjectionAddition', 'ObjectionQuestion', 'TermSuspension'],
  // Known by a code that people use, or by what it holds.
  ...['Area', 'District', 'Ground', 'Letter', 'MandateLine', 'Neighbourhood', 'PaperLetter', 'Playbook', 'PlaybookBudget', 'Scheme'],
];

/** The decision is a value of its request. Its id only serves to point at one of several, and the public does not get it: nobody has to select it. */
const requireSelections = {
  ...rules['require-selections'],
  create(context) {
    const report = (problem) => problem.data?.fieldName !== '`decision.id`' && context.report(problem);
    return rules['require-selections'].create(Object.create(context, { report: { value: report } }));
  },
};

const language = {
  plugins: { '@graphql-eslint': { ...graphql, rules: { ...rules, 'require-selections': requireSelections } } },
  languageOptions: { parser, parserOptions: { graphQLConfig: { schema: SDL, documents: OPERATIONS } } },
  linterOptions: { reportUnusedDisableDirectives: 'error' },
};

export default [
  {
    ...language,
    files: [SDL],
    rules: {
      ...configs['flat/schema-recommended'].rules,
      ...configs['flat/schema-relay'].rules,
      '@graphql-eslint/input-name': ['error', { checkInputType: true, caseSensitiveInputType: false }],
      '@graphql-eslint/no-scalar-result-type-on-mutation': 'error',
      '@graphql-eslint/require-deprecation-date': 'error',
      '@graphql-eslint/strict-id-in-types': ['error', { exceptions: { suffixes: ['Connection', 'Edge', 'Payload', 'Error', 'Need'], types: VALUES } }],
      // One line stands in quotes, more lines in three.
      '@graphql-eslint/description-style': 'off',
      // Lists are read forwards only; a connection has `nodes` beside its edges; what cannot grow is a plain list.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/relay-edge-types': ['error', { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
    },
  },
  {
    ...language,
    files: [OPERATIONS],
    rules: {
      ...configs['flat/operations-recommended'].rules,
      // The requests of a plan in a list of plans: each list takes two levels. The server itself answers 15.
      '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 8 }],
    },
  },
];
