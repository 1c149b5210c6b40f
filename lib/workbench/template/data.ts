/** The desk's templates. */
import { and, asc, eq, notExists } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Reader } from '#db/open.ts';
import { person, template } from '#db/schema.ts';
import type { TemplateFormat } from '#lib/vocabulary.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import type { TemplateRow } from './schema.ts';

/** Those that can be filled now, by name. Throws NotAllowed. */
export function listTemplates(read: Reader, actor: Actor): TemplateRow[] {
  allow(actor, 'export_claims');
  const { id, name, format, sha256, at } = template;
  return read
    .select({ id, name, format, sha256, by: person.name, at })
    .from(template)
    .innerJoin(person, eq(person.id, template.by))
    .where(standing(read))
    .orderBy(asc(template.name), asc(template.format))
    .all();
}

/** One of them with its bytes, or of those that a newer one superseded; null: there is none, or it was withdrawn. */
export function keptTemplate(read: Reader, actor: Actor, id: number) {
  allow(actor, 'export_claims');
  const row = read.select().from(template).where(eq(template.id, id)).get();
  return row === undefined || newestOf(read, row).withdrawn ? null : row;
}

/** What stands in the template's place now: itself or its latest successor. */
function newestOf(read: Reader, row: typeof template.$inferSelect): typeof template.$inferSelect {
  const next = read.select().from(template).where(eq(template.supersedes, row.id)).get();
  return next ? newestOf(read, next) : row;
}

/** The standing template of this name and kind. */
export function templateNamed(read: Reader, name: string, format: TemplateFormat) {
  return read
    .select()
    .from(template)
    .where(and(standing(read), eq(template.name, name), eq(template.format, format)))
    .get();
}

/** The standing template of this id. */
export function standingTemplate(read: Reader, id: number) {
  return read
    .select()
    .from(template)
    .where(and(standing(read), eq(template.id, id)))
    .get();
}

function standing(read: Reader) {
  const newer = alias(template, 'newer');
  const superseding = read.select().from(newer).where(eq(newer.supersedes, template.id));
  return and(eq(template.withdrawn, false), notExists(superseding));
}
