/** Asks for the file and hands it to the browser's downloads. */
import type { ExportInput } from '#lib/workbench/export/schema.ts';

export interface TakenFile {
  name: string;
  /** Claims in it. */
  count: number;
  sha256: string;
}

/** A refusal carries the route's reason; no network gives 'offline'. */
export async function takeFile(
  input: ExportInput,
): Promise<{ ok: true; file: TakenFile } | { ok: false; reason: string }> {
  let response: Response;
  try {
    response = await fetch('/api/exports', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
  } catch {
    return { ok: false, reason: 'offline' };
  }
  if (!response.ok) return { ok: false, reason: await reasonOf(response) };
  const name =
    /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'sayso-claims';
  download(await response.blob(), name);
  return {
    ok: true,
    file: {
      name,
      count: Number(response.headers.get('x-claims')),
      sha256: response.headers.get('x-sha256') ?? '',
    },
  };
}

async function reasonOf(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => null);
  return typeof body === 'object' && body !== null && 'reason' in body ? String(body.reason) : 'fault';
}

function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
