/** Keeps templates and takes them off the list; what was there stays in the file. */
import { createHash } from 'node:crypto';
import type { Database } from '#db/open.ts';
import { template } from '#db/schema.ts';
import { templateRefusal } from '#lib/export/template/check-template.ts';
import type { TemplateFault } from '#lib/export/template/template-refusal.ts';
import { openZip } from '#lib/import/zip/open-zip.ts';
import { actOf } from '../act.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { appendLedger } from '../ledger/mutations.ts';
import type { Result } from '../result.ts';
import { standingTemplate, templateNamed } from './data.ts';
import type { TemplateId, TemplateInput } from './schema.ts';

export type SaveTemplateResult = Result<{ templateId: number }, TemplateFault>;

/**
 * Keeps the template once it has been filled with an example; one of the same name and kind makes
 * place for it. Throws NotAllowed.
 */
export async function saveTemplate(
  db: Database,
  actor: Actor,
  { name, format, bytes }: TemplateInput & { bytes: Uint8Array },
  now: Date = new Date(),
): Promise<SaveTemplateResult> {
  allow(actor, 'keep_templates');
  const fault = await templateRefusal(format, bytes, partsOf);
  if (fault) return { ok: false, ...fault };
  const act = actOf(actor, now);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return db.write((tx) => {
    const before = templateNamed(tx, name, format);
    if (before?.sha256 === sha256) return { ok: true, templateId: before.id } as const;
    const { id } = tx
      .insert(template)
      .values({ name, format, bytes: Buffer.from(bytes), sha256, supersedes: before?.id ?? null, ...act })
      .returning({ id: template.id })
      .get();
    appendLedger(tx, { act: 'template_saved', ...act, detail: { templateId: id, name, format, sha256 } });
    return { ok: true, templateId: id } as const;
  });
}

/** Takes the template off the list. Throws NotAllowed. */
export async function withdrawTemplate(
  db: Database,
  actor: Actor,
  { templateId }: TemplateId,
  now: Date = new Date(),
): Promise<Result<object, { reason: 'not_found' }>> {
  allow(actor, 'keep_templates');
  const act = actOf(actor, now);
  return db.write((tx) => {
    const before = standingTemplate(tx, templateId);
    if (!before) return { ok: false, reason: 'not_found' } as const;
    const { name, format, sha256 } = before;
    const row = { name, format, sha256, bytes: Buffer.alloc(0), withdrawn: true, supersedes: before.id };
    tx.insert(template)
      .values({ ...row, ...act })
      .run();
    const detail = { templateId, name, format, sha256 };
    appendLedger(tx, { act: 'template_withdrawn', ...act, detail });
    return { ok: true } as const;
  });
}

/** XML in a template, unpacked, in bytes: it is read while others wait. */
const mostXml = 5 * 1024 * 1024;

/**
 * The archive's parts as text, pictures and the like as nothing but their names; null: it is none, or
 * is beyond the limits that hold for strangers' archives.
 */
async function partsOf(bytes: Uint8Array): Promise<Map<string, string> | null> {
  const archive = await openZip(bytes);
  if (!archive.ok) return null;
  const isXml = ({ name }: { name: string }) => /\.(?:xml|rels)$/i.test(name);
  if (archive.entries.filter(isXml).reduce((sum, { size }) => sum + size, 0) > mostXml) return null;
  const parts = archive.entries.map(
    async (entry) => [entry.name, isXml(entry) ? (await entry.read()).toString() : ''] as const,
  );
  return Promise.all(parts).then(
    (read) => new Map(read),
    () => null,
  );
}
