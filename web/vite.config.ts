// How the explorer is built: into dist/web, every file but the page named by its content, no script or style within the page.
import { defineConfig } from 'vite';
import { preloadPage } from './preload-page.ts';

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [preloadPage],
  // For `npx vite web` beside a running `npm start`.
  server: { proxy: { '/graphql': 'http://localhost:4000', '/export': 'http://localhost:4000' } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
