// A trouble of the service: what happened, what to do, and a way to try again.
import { useRef } from 'preact/hooks';
import { type ApiError, readWith } from '../api/ask.ts';

export function Failure({
  error,
  retry,
}: {
  readonly error: ApiError;
  readonly retry: () => void;
}) {
  return (
    <div class="failure" role="alert">
      <h2>{error.trouble === 'offline' ? 'No connection' : 'That did not work'}</h2>
      <p>{error.message}</p>
      <p class="quiet">{error.remedy}</p>
      {error.trouble === 'closed' ? (
        <TokenForm retry={retry} />
      ) : (
        <button type="button" class="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}

/** For services that let only those read who show a token. */
function TokenForm({ retry }: { readonly retry: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <form
      class="menu-row"
      onSubmit={(event) => {
        event.preventDefault();
        readWith(input.current?.value ?? '');
        retry();
      }}
    >
      <input ref={input} class="field" type="password" aria-label="Token" autocomplete="off" />
      <button type="submit" class="button">
        Open
      </button>
    </form>
  );
}
