// A trouble of the service: what happened, what to do, and a way to try again.
import type { ApiError } from '../api/ask.ts';

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
      <button type="button" class="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}
