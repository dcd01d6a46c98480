// Copies the address of the view.
import { useState } from 'preact/hooks';
import { viewAddress } from '../state/view.ts';

const SAID_FOR = 2_000;

export function ShareButton() {
  const [said, say] = useState('');
  const share = async () => {
    const address = new URL(viewAddress.peek(), location.href).href;
    const done = await navigator.clipboard.writeText(address).then(
      () => 'Link copied',
      () => 'Copy it from the address bar',
    );
    say(done);
    setTimeout(() => say(''), SAID_FOR);
  };
  return (
    <button type="button" class="button plain" onClick={share} title="Copy a link to this view">
      <span aria-live="polite">{said || 'Share'}</span>
    </button>
  );
}
