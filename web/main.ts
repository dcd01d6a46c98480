// Where the explorer begins: the service is asked for the first picture while the browser still reads what draws it.
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
import { OVERVIEW, PICTURE } from './api/operations.ts';
import { askOnce } from './api/remember.ts';
import { pictureQuestion } from './model/picture-question.ts';
import { parseView } from './model/view-url.ts';

// Answers are kept, failures are not: the page asks again then, and says what went wrong.
const ahead = [
  askOnce(PICTURE, pictureQuestion(parseView(location.search)).base),
  askOnce(OVERVIEW, {}),
];
void Promise.allSettled(ahead);
void import('./page.tsx');
