import { formats } from '#lib/export/formats.ts';
import type { TemplateFormat } from '#lib/vocabulary.ts';

/** A template to be saved by the browser, never shown by it. `name` is of ours, without an extension. */
export async function templateFile(
  format: TemplateFormat,
  name: string,
  bytes: Uint8Array,
): Promise<Response> {
  const { mediaType, extension } = await formats[format]();
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${name}.${extension}"`,
    },
  });
}
