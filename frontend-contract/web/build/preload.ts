import type { HtmlTagDescriptor, Plugin } from 'vite';

/** Most visitors read Dutch: fetch its words beside the program, not after it. */
export function preloadDutch(): Plugin {
  return {
    name: 'preload-dutch',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const words = Object.values(bundle ?? {}).filter(
          (chunk) => chunk.type === 'chunk' && /\/src\/(app|board)\/nl\.json$/.test(chunk.facadeModuleId ?? ''),
        );
        return words.map((chunk): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${chunk.fileName}` },
          injectTo: 'head',
        }));
      },
    },
  };
}
