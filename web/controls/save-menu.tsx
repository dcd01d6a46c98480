// The picture as a file, and its data in each format of other tools.
import { signal } from '@preact/signals';
import type { TargetedMouseEvent } from 'preact';
import { ApiError, hasToken } from '../api/ask.ts';
import { download } from '../api/download.ts';
import { EXPORT_FORMATS, exportAddress } from '../model/export-address.ts';
import { savePng, saveSvg } from '../picture/save-picture.ts';
import { addedInPlace, wholeDrawing as drawing, scene } from '../state/picture.ts';
import { palette } from '../state/theme.ts';
import { view, viewAddress } from '../state/view.ts';
import { Menu } from './menu.tsx';

export function SaveMenu() {
  return (
    <Menu name="Save">
      <p class="eyebrow">The picture</p>
      <div class="menu-row">
        <button type="button" class="button small" onClick={saveAsPng}>
          PNG
        </button>
        <button type="button" class="button small" onClick={saveAsSvg}>
          SVG
        </button>
      </div>
      <p class="eyebrow">Its data ({drawing.value?.nodes.length ?? 0} concepts), for</p>
      <ul>
        {EXPORT_FORMATS.map(({ name, title, use }) => (
          <li key={name}>
            <a
              href={exportAddress(name, view.value, addedInPlace.value)}
              download
              onClick={saveWithToken}
            >
              <span class="grow">{title}</span>
              <span class="quiet">{use}</span>
            </a>
          </li>
        ))}
      </ul>
      {trouble.value && (
        <p class="quiet" role="alert">
          {trouble.value.message} {trouble.value.remedy}
        </p>
      )}
    </Menu>
  );
}

const trouble = signal<ApiError | undefined>(undefined);

/** A link sends no token: where one is needed the file is fetched with it. */
function saveWithToken(event: TargetedMouseEvent<HTMLAnchorElement>): void {
  if (!hasToken()) return;
  event.preventDefault();
  trouble.value = undefined;
  download(event.currentTarget.href).catch((error: unknown) => {
    if (!(error instanceof ApiError)) throw error;
    trouble.value = error;
  });
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
