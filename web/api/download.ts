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

/** Throws ApiError where the service would refuse the file: a link alone would save the refusal. */
export async function checkDownload(address: string, format: string): Promise<void> {
  const { status, ok } = await request(address, { method: 'HEAD' });
  if (ok) return;
  const command = `paperloom export ${format} --out FILE`;
  throw status === 413
    ? new ApiError('refused', 'The graph is too large to be sent.', `${command} writes it.`)
    : new ApiError('busy', `The file was refused with status ${status}.`, 'Try again in a moment.');
}

/** Catches the name in `attachment; filename="paperloom.gexf"`. */
const NAME = /filename="([^"]+)"/;

function nameOf({ headers }: Response): string | undefined {
  return NAME.exec(headers.get('content-disposition') ?? '')?.[1];
}
