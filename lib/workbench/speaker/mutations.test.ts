import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '#db/fresh-database.ts';
import { speakerAlias } from '#db/schema.ts';
import { findOrCreateSpeaker, type NewSpeaker } from './mutations.ts';

let fresh: FreshDatabase;
beforeEach(() => {
  fresh = freshDatabase();
});
afterEach(() => fresh.cleanup());

const at = '2026-01-02T03:04:05.678Z';
const minister: NewSpeaker = {
  name: 'Olena Hnatiuk',
  type: 'person',
  role: 'Ukrainian minister',
  aliases: ['Ms Hnatiuk'],
  origin: 'engine',
};
const find = (wanted: Partial<NewSpeaker>) =>
  fresh.db.write((tx) => findOrCreateSpeaker(tx, { ...minister, ...wanted }, 'sayso', at));

test('The same name, whatever its case and accents, is the same speaker', async () => {
  const id = await find({});
  expect(await find({ name: 'OLÉNA HNATIUK' })).toBe(id);
});

test('A name that is only an alias of somebody is a speaker of its own', async () => {
  const id = await find({});
  expect(await find({ name: 'Ms Hnatiuk', aliases: [] })).not.toBe(id);
});

test('A person and an organisation of one name are two speakers', async () => {
  const id = await find({ name: 'Mercury' });
  expect(await find({ name: 'Mercury', type: 'organisation' })).not.toBe(id);
});

test('A speaker of unknown type is the one of that name', async () => {
  const id = await find({});
  expect(await find({ type: 'unknown' })).toBe(id);
});

test('Aliases that turn up later are kept with the speaker, each once', async () => {
  await find({});
  await find({ aliases: ['Minister Hnatiuk', 'ms hnatiuk'] });
  const aliases = fresh.db.read.select({ alias: speakerAlias.alias }).from(speakerAlias).all();
  expect(aliases.map((row) => row.alias).sort()).toEqual(['Minister Hnatiuk', 'Ms Hnatiuk', 'Olena Hnatiuk']);
});
