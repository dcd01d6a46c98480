// The picture as a file, and its data in each format of other tools.
import { EXPORT_FORMATS, exportAddress } from '../model/export-address.ts';
import { savePng, saveSvg } from '../picture/save-picture.ts';
import { addedInPlace, scene } from '../state/picture.ts';
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
      <p class="eyebrow">Its data, for</p>
      <ul>
        {EXPORT_FORMATS.map(({ name, title, use }) => (
          <li key={name}>
            <a href={exportAddress(name, view.value, addedInPlace.value)} download>
              <span class="grow">{title}</span>
              <span class="quiet">{use}</span>
            </a>
          </li>
        ))}
      </ul>
    </Menu>
  );
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
