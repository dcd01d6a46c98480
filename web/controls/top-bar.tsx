// Above the picture: the name, which leads to the first view, the search box and the tools.
import icon from '../icon.svg';
import { FIRST_VIEW } from '../model/view.ts';
import { switchTheme, theme } from '../state/theme.ts';
import { change } from '../state/view.ts';
import { SaveMenu } from './save-menu.tsx';
import { SearchBox } from './search-box.tsx';
import { ShareButton } from './share-button.tsx';
import { ToolButtons } from './tool-buttons.tsx';

export function TopBar() {
  return (
    <header class="top">
      <h1 class="unseen">Paperloom</h1>
      <a
        class="brand"
        href="/"
        onClick={(event) => {
          event.preventDefault();
          change(FIRST_VIEW);
        }}
      >
        <img src={icon} alt="" width={28} height={28} />
        <span>Paperloom</span>
      </a>
      <SearchBox />
      <nav class="tools" aria-label="Tools">
        <ToolButtons />
        <SaveMenu />
        <ShareButton />
        <button type="button" class="button plain" onClick={switchTheme}>
          {theme.value === 'dark' ? 'Light' : 'Dark'}
        </button>
      </nav>
    </header>
  );
}
