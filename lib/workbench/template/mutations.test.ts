import { afterEach, beforeEach, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { type FreshDatabase, freshDatabase } from '#db/fresh-database.ts';
import { ledger, template } from '#db/schema.ts';
import { exampleTemplate } from '#lib/export/template/example-template.ts';
import { unpacked } from '#lib/export/unpacked.ts';
import { type Actor, terminal } from '../actor.ts';
import { NotAllowed } from '../allow.ts';
import { keptTemplate, listTemplates } from './data.ts';
import { saveTemplate, withdrawTemplate } from './mutations.ts';

const text = (extra: string) =>
  new TextEncoder().encode(`{% for c in claims %}{{ c.claim }}{% endfor %}${extra}`);
const daily = { name: 'Daily', format: 'markdown' as const };
let fresh: FreshDatabase;
beforeEach(() => {
  fresh = freshDatabase();
});
afterEach(() => fresh.cleanup());

const save = async (bytes: Uint8Array, name = 'Daily') => {
  const saved = await saveTemplate(fresh.db, terminal, { ...daily, name, bytes });
  if (!saved.ok) throw new Error(saved.reason);
  return saved.templateId;
};
const listed = () => listTemplates(fresh.db.read, terminal).map(({ id, name }) => ({ id, name }));
const acts = () =>
  fresh.db.read
    .select()
    .from(ledger)
    .all()
    .map(({ act }) => act);

test('A template is kept byte for byte and listed with who kept it', async () => {
  const id = await save(text(''));
  expect(listTemplates(fresh.db.read, terminal)).toEqual([
    expect.objectContaining({ id, ...daily, by: 'Terminal' }),
  ]);
  expect(
    Buffer.from(text('')).equals(keptTemplate(fresh.db.read, terminal, id)?.bytes ?? Buffer.alloc(0)),
  ).toBe(true);
  expect(acts()).toEqual(['template_saved']);
});

test('One of the same name takes its place, and the older one stays readable', async () => {
  const first = await save(text('1'));
  const second = await save(text('2'));
  expect(listed()).toEqual([{ id: second, name: 'Daily' }]);
  expect(keptTemplate(fresh.db.read, terminal, first)?.bytes.toString()).toContain('1');
});

test('The same template again changes nothing', async () => {
  expect(await save(text(''))).toBe(await save(text('')));
  expect(acts()).toEqual(['template_saved']);
});

test('A withdrawn template is off the list, and its name is free again', async () => {
  const id = await save(text(''));
  await save(text(''), 'Weekly');
  expect(await withdrawTemplate(fresh.db, terminal, { templateId: id })).toEqual({ ok: true });
  expect(listed().map(({ name }) => name)).toEqual(['Weekly']);
  expect(await withdrawTemplate(fresh.db, terminal, { templateId: id })).toEqual({
    ok: false,
    reason: 'not_found',
  });
  const again = await save(text(''));
  expect(listed()).toContainEqual({ id: again, name: 'Daily' });
  expect(acts().at(-2)).toBe('template_withdrawn');
});

test('A withdrawn template cannot be filled by whoever still has it before their eyes, nor what it superseded', async () => {
  const older = await save(text('1'));
  const templateId = await save(text('2'));
  await withdrawTemplate(fresh.db, terminal, { templateId });
  for (const id of [older, templateId]) expect(keptTemplate(fresh.db.read, terminal, id)).toBeNull();
});

test('A Word template is unpacked within limits and tried', async () => {
  const bytes = await exampleTemplate('docx');
  const saved = await saveTemplate(fresh.db, terminal, { name: 'Print', format: 'docx', bytes });
  expect(saved).toMatchObject({ ok: true });
  const broken = { name: 'Broken', format: 'docx' as const, bytes: bytes.slice(0, 900) };
  expect(await saveTemplate(fresh.db, terminal, broken)).toEqual({ ok: false, reason: 'template_broken' });
  expect(fresh.db.read.select().from(template).all()).toHaveLength(1);
});

test('A Word template that unpacks to more than anybody writes is not kept, and a picture in it is no harm', async () => {
  const parts = await unpacked(Buffer.from(await exampleTemplate('docx')));
  const withPart = async (path: string, size: number) => {
    const zip = new ZipFile();
    for (const [name, part] of parts) zip.addBuffer(Buffer.from(part), name);
    zip.addBuffer(Buffer.alloc(size, ' '), path);
    zip.end();
    return Buffer.concat(await Array.fromAsync(zip.outputStream as AsyncIterable<Buffer>));
  };
  const keep = async (bytes: Uint8Array) =>
    saveTemplate(fresh.db, terminal, { name: 'Print', format: 'docx', bytes });
  expect(await keep(await withPart('word/more.xml', 6_000_000))).toEqual({
    ok: false,
    reason: 'template_broken',
  });
  expect(await keep(await withPart('word/media/1.png', 6_000_000))).toMatchObject({ ok: true });
});

test('Who may not take lists out may not see, keep or withdraw templates', async () => {
  const checker: Actor = { id: 'demo', name: 'Demo', role: 'checker' };
  const id = await save(text(''));
  await expect(saveTemplate(fresh.db, checker, { ...daily, bytes: text('') })).rejects.toThrow(NotAllowed);
  await expect(withdrawTemplate(fresh.db, checker, { templateId: id })).rejects.toThrow(NotAllowed);
  expect(() => listTemplates(fresh.db.read, checker)).toThrow(NotAllowed);
  expect(() => keptTemplate(fresh.db.read, checker, id)).toThrow(NotAllowed);
});
