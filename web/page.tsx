// The page, once it is loaded.
import { render } from 'preact';
import { App } from './app.tsx';
import { drawPicked } from './state/draw-picked.ts';
import { keepFocus } from './state/keep-focus.ts';
import { watchForNewer } from './state/newer.ts';
import { keepTitle } from './state/title.ts';

keepTitle();
keepFocus();
drawPicked();
watchForNewer();
const root = document.getElementById('app');
if (root === null) throw new Error('The page has no element "app".');
root.replaceChildren();
render(<App />, root);
