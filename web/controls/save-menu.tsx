// The picture as a file, and the data of the view or of the whole graph in each format of other tools.
import { signal } from '@preact/signals';
import type { TargetedMouseEvent } from 'preact';
import { ApiError, hasToken } from '../api/ask.ts';
import { checkDownload, download } from '../api/download.ts';
import { EXPORT_FORMATS, exportAddress, wholeGraphAddress } from '../model/export-address.ts';
import { savePng, saveSvg } from '../picture/save-picture.ts';
import { loadedValue } from '../state/loaded.ts';
import { addedInPlace, wholeDrawing as drawing, overview, scene } from '../state/picture.ts';
import { palette } from '../state/theme.ts';
import { view, viewAddress } from '../state/view.ts';
import { Menu } from './menu.tsx';
import { Segments } from './segments.tsx';

const SUBJECTS = ['view', 'graph'] as const;
type Subject = (typeof SUBJECTS)[number];
const NAMES: Readonly<Record<Subject, string>> = { view: 'This view', graph: 'Whole graph' };

const subject = signal<Subject>('view');
const trouble = signal<ApiError | undefined>(undefined);
/** The title of the format that is fetched. */
const fetching = signal<string | undefined>(undefined);

export function SaveMenu() {
  return (
    <Menu name="Save">
      <h3>The picture</h3>
      <div class="menu-row">
        <button type="button" class="button small" onClick={saveAsPng}>
          PNG
        </button>
        <button type="button" class="button small" onClick={saveAsSvg}>
          SVG
        </button>
      </div>
      <Segments
        legend="The data"
        choices={SUBJECTS}
        texts={NAMES}
        chosen={subject.value}
        onChoose={(choice) => {
          subject.value = choice;
        }}
      />
      <p class="eyebrow">{sizeOf(subject.value)}, for</p>
      <ul>
        {EXPORT_FORMATS.map(({ name, title, use }) => (
          <li key={name}>
            <a href={addressOf(name)} download onClick={(event) => save(event, name, title)}>
              <span class="grow">{title}</span>
              <span class="quiet">{use}</span>
            </a>
          </li>
        ))}
      </ul>
      {fetching.value && (
        <p class="quiet" role="status">
          Fetching {fetching.value}…
        </p>
      )}
      {trouble.value && (
        <p class="quiet" role="alert">
          {trouble.value.message} {trouble.value.remedy}
        </p>
      )}
    </Menu>
  );
}

function addressOf(format: string): string {
  return subject.value === 'graph'
    ? wholeGraphAddress(format)
    : exportAddress(format, view.value, addedInPlace.value);
}

function sizeOf(of: Subject): string {
  const stats = loadedValue(overview.value)?.stats;
  if (of === 'view' || stats === undefined) return `${drawing.value?.nodes.length ?? 0} concepts`;
  const [concepts, papers] = [stats.concepts, stats.papers].map((count) =>
    count.toLocaleString('en'),
  );
  return `${concepts} concepts, ${papers} papers`;
}

/** In place of the link, which would send no token and save a refusal as if it were the file. */
async function save(
  event: TargetedMouseEvent<HTMLAnchorElement>,
  format: string,
  title: string,
): Promise<void> {
  event.preventDefault();
  trouble.value = undefined;
  fetching.value = title;
  await fetchFile(event.currentTarget.href, format).catch(tell);
  fetching.value = undefined;
}

/** The whole graph may be larger than what a page should hold: where no token is needed the browser fetches it. */
async function fetchFile(address: string, format: string): Promise<void> {
  if (hasToken() || subject.peek() === 'view') return await download(address);
  await checkDownload(address, format);
  location.assign(address);
}

function tell(error: unknown): void {
  if (!(error instanceof ApiError)) throw error;
  trouble.value = error;
}

function saveAsPng(): void {
  const drawn = scene.peek();
  if (drawn !== undefined) void savePng(drawn, palette.peek());
}

function saveAsSvg(): void {
  const drawn = scene.peek();
  const address = new URL(viewAddress.peek(), location.href).href;
  if (drawn !== undefined) saveSvg(drawn, palette.peek(), address);
}
