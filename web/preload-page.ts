// Tells the browser at once what the page will need and what else it would meet only later: the part that draws, and its fonts.
import type { HtmlTagDescriptor, Plugin } from 'vite';

/** Catches `assets/page-B4LiIuKi.js`; refuses the other parts. */
const PAGE = /^assets\/page-[^/]+\.js$/;
/** Catches `assets/inter-latin-wght-normal-Dx4kXJAl.woff2`; refuses `latin-ext`, which few pages need. */
const FONT = /-latin-wght-normal-[^/]+\.woff2$/;

export const preloadPage: Plugin = {
  name: 'preload-page',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) => Object.keys(bundle ?? {}).flatMap(tagFor),
  },
};

function tagFor(file: string): HtmlTagDescriptor[] {
  const href = `/${file}`;
  if (PAGE.test(file))
    return [{ tag: 'link', attrs: { rel: 'modulepreload', href }, injectTo: 'head' }];
  if (!FONT.test(file)) return [];
  const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href };
  return [{ tag: 'link', attrs, injectTo: 'head' }];
}
