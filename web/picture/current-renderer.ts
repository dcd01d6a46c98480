// The renderer that is on the page, for the controls beside it; undefined while the table is shown.
import { signal } from '@preact/signals';
import type { Renderer } from './renderer.ts';

export const currentRenderer = signal<Renderer | undefined>(undefined);
