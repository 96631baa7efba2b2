import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const inUi = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The renderer of briefs as one file for Node, with everything inside: it runs where no package of the UI is installed. */
export default defineConfig({
  root: inUi('.'),
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: true, resolve: { conditions: ['source', 'module', 'node', 'production'] } },
  build: {
    ssr: inUi('src/brief/brief-file.tsx'),
    outDir: inUi('../dist/brief'),
    emptyOutDir: true,
    target: 'node20',
    minify: true,
    rolldownOptions: { output: { entryFileNames: 'brief-file.js', codeSplitting: false } },
  },
  css: { preprocessorOptions: { scss: { quietDeps: true } } },
});
