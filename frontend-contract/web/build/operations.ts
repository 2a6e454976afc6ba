import { promises as files } from 'node:fs';
import type { Plugin } from 'vite';

const CONTRACT = '@samenwijk/contract';
const ONE = 'operation:';
const GENERATED = new URL('../../contract/src/generated/graphql.ts', import.meta.url).pathname;

/** Makes each operation a module of its own: a screen then brings its own operations along, and the first view not those of every screen. */
export function ownOperations(): Plugin {
  return {
    name: 'own-operations',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(ONE) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${ONE}`)) {
        return null;
      }
      this.addWatchFile(GENERATED);
      return constantOf(id.slice(ONE.length + 1), await files.readFile(GENERATED, 'utf8'));
    },
    transform: (code, id) => (/\/web\/src\/.*\.tsx?$/.test(id) && code.includes(CONTRACT) ? { code: withOwnImports(code), map: null } : null),
  };
}

function constantOf(name: string, generated: string): string {
  const found = new RegExp(`^export const ${name} = (\\{.*\\}) as `, 'm').exec(generated);
  if (!found) {
    throw new Error(`the contract has no operation ${name}`);
  }
  return `export const ${name} = ${found[1]};`;
}

/** On one line, so that the lines of the source stay where they are. */
export function withOwnImports(code: string): string {
  return code.replace(/import \{([^}]*)\} from '@samenwijk\/contract';/g, (_, list: string) => {
    const names = list.split(',').map((name) => name.trim()).filter(Boolean);
    const operations = names.filter((name) => /^\w+Document$/.test(name));
    const others = names.filter((name) => !operations.includes(name));
    return [
      ...(others.length > 0 ? [`import { ${others.join(', ')} } from '${CONTRACT}';`] : []),
      ...operations.map((name) => `import { ${name} } from '${ONE}${name}';`),
    ].join(' ') + '\n'.repeat(list.split('\n').length - 1);
  });
}
