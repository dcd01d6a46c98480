// The page: search above, the picture with its filters, what is picked beside it.
import { FilterCard } from './controls/filter-card.tsx';
import { StatusLine } from './controls/status-line.tsx';
import { Timeline } from './controls/timeline.tsx';
import { TopBar } from './controls/top-bar.tsx';
import { SidePanel } from './panels/side-panel.tsx';
import { Picture } from './picture/picture.tsx';
import { PictureTable } from './picture/table.tsx';
import { view } from './state/view.ts';

export function App() {
  return (
    <div class="page">
      <TopBar />
      <main class="stage">
        <div class="shown">
          {view.value.form === 'table' ? <PictureTable /> : <Picture />}
          <FilterCard />
          <StatusLine />
        </div>
        <Timeline />
      </main>
      <SidePanel />
    </div>
  );
}
