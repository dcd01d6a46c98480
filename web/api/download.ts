// A file of the service that only those get who show a token: fetched, then handed to the browser as a download.
import { ApiError, request } from './ask.ts';

/** Throws ApiError where it is refused. */
export async function download(address: string): Promise<void> {
  const response = await request(address);
  if (!response.ok) {
    const message = `The file was refused with status ${response.status}.`;
    throw new ApiError('closed', message, 'Reload the page and type a token to read with.');
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = nameOf(response) ?? 'paperloom';
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Catches the name in `attachment; filename="paperloom.gexf"`. */
const NAME = /filename="([^"]+)"/;

function nameOf({ headers }: Response): string | undefined {
  return NAME.exec(headers.get('content-disposition') ?? '')?.[1];
}
