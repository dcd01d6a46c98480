// A button that opens a small sheet below it; Escape and a click elsewhere close it.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export function Menu({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => (menu.current === null ? undefined : closeFromOutside(menu.current)), []);
  return (
    <details ref={menu} class="menu">
      <summary class="button plain">{name}</summary>
      <div class="menu-sheet">{children}</div>
    </details>
  );
}

function closeFromOutside(menu: HTMLDetailsElement): () => void {
  const onClick = ({ target }: MouseEvent) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.open) return;
    event.preventDefault();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  addEventListener('click', onClick);
  addEventListener('keydown', onKey);
  return () => {
    removeEventListener('click', onClick);
    removeEventListener('keydown', onKey);
  };
}
