// Light or dark: as the system has it until someone chooses.
import { effect, signal } from '@preact/signals';
import type { Palette } from '../model/palette.ts';
import { readPalette } from '../picture/palette.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEPT = 'paperloom.theme';
const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

export const theme = signal<Theme>(keptTheme() ?? systemTheme());
export const palette = signal<Palette>(paletteOf(theme.peek()));

systemIsDark.addEventListener('change', () => {
  if (keptTheme() === undefined) theme.value = systemTheme();
});

effect(() => {
  palette.value = paletteOf(theme.value);
});

export function switchTheme(): void {
  theme.value = theme.value === 'dark' ? 'light' : 'dark';
  localStorage.setItem(KEPT, theme.value);
}

/** Colours stand in the style sheet alone; the picture reads them from there. */
function paletteOf(of: Theme): Palette {
  document.documentElement.dataset['theme'] = of;
  return readPalette(getComputedStyle(document.documentElement));
}

function keptTheme(): Theme | undefined {
  const kept = localStorage.getItem(KEPT);
  return THEMES.find((each) => each === kept);
}

function systemTheme(): Theme {
  return systemIsDark.matches ? 'dark' : 'light';
}
