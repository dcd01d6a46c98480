// A file of the service, handed to the browser as a download. What the service refuses is told, where a plain link would save the refusal.
import { ApiError, refusalOf, request } from './ask.ts';

/** Fetches the whole file first. Throws ApiError where it is refused or breaks off. */
export async function download(address: string): Promise<void> {
  const response = await request(address);
  if (!response.ok) throw forPage(await refusalOf(response));
  const file = await response.blob().catch(() => {
    throw new ApiError('broken', 'The file broke off half-way.', 'Try again.');
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = nameOf(response) ?? 'paperloom';
  link.click();
  URL.revokeObjectURL(link.href);
}

function forPage(refusal: ApiError): ApiError {
  const remedy = 'Reload the page and type a token to read with.';
  return refusal.trouble === 'closed' ? new ApiError('closed', refusal.message, remedy) : refusal;
}

/** Asks for nothing but whether the file would be sent. Throws ApiError where the service would refuse it. */
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
