import { parseArgs } from 'node:util';
import { wordsFor } from '#lib/words/words-for.ts';
import { terminal } from '#lib/workbench/actor.ts';
import { createOwnerLink } from '#lib/workbench/person/access-link.ts';
import { Complaint } from './complaint.ts';
import { settingsOrComplain, withDesk } from './open-desk.ts';
import { addressOf } from './settings.ts';

/** `owner-link`: whoever can read the machine's files can let an owner in. */
export async function ownerLink(args: string[]): Promise<number> {
  parseArgs({ args });
  const t = wordsFor('terminal');
  const settings = settingsOrComplain();
  const link = await withDesk((db) => createOwnerLink(db, terminal));
  if (!link.ok) throw new Complaint(t('noOwner'));
  console.log(t('ownerLink', { link: new URL(link.path, addressOf(settings, settings.port)).href }));
  console.log(t('owners', { count: link.owners.length, names: link.owners.join(', ') }));
  return 0;
}
