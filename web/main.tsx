// Where the explorer begins.
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/controls.css';
import './styles/search.css';
import './styles/filters.css';
import './styles/timeline.css';
import './styles/panel.css';
import './styles/reading.css';
import './styles/charts.css';
import './styles/table.css';
import './styles/motion.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { drawPicked } from './state/draw-picked.ts';
import { keepTitle } from './state/title.ts';

keepTitle();
drawPicked();
const root = document.getElementById('app');
if (root === null) throw new Error('The page has no element "app".');
render(<App />, root);
