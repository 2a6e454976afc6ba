import type { Plugin } from 'vite';

/** Reached through the contract's index, but not used before a second screen; `ownOperations` took out of it what the first view asks. */
const LATER = /\/contract\/src\/(generated\/graphql|acts)\.ts$/;

/**
 * Keeps what the first view needs in one file. Cut by who else uses it, it would be a dozen files that compress worse and are all needed at once.
 * The entry itself stays apart: it waits for the words, and no other file may wait for it.
 */
export function firstView(): { plugin: Plugin; holds: (id: string) => boolean } {
  const modules = new Set<string>();
  return {
    holds: (id) => modules.has(id),
    plugin: {
      name: 'first-view',
      apply: 'build',
      buildEnd() {
        const next = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.isEntry).flatMap((id) => this.getModuleInfo(id)!.importedIds);
        for (let id = next.pop(); id !== undefined; id = next.pop()) {
          if (!modules.has(id) && !LATER.test(id)) {
            modules.add(id);
            next.push(...(this.getModuleInfo(id)?.importedIds ?? []));
          }
        }
      },
    },
  };
}
