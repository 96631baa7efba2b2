import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { methodAsTokens } from './method-as-tokens.js';

const here = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root: here,
  base: '/',
  plugins: [methodAsTokens()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: fileURLToPath(new URL('../dist/ui', import.meta.url)),
    emptyOutDir: true,
    // The page's policy allows no data: addresses.
    assetsInlineLimit: 0,
    target: 'es2022',
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
  css: {
    lightningcss: { errorRecovery: true },
    preprocessorOptions: { scss: { quietDeps: true, loadPaths: [fileURLToPath(new URL('../node_modules', import.meta.url))] } },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000', '/answers': 'http://127.0.0.1:4000' } },
});
