import { parseArgs } from 'node:util';
import { openSnapshot } from '#db/open.ts';
import { correctionDraft } from '#lib/words/correction-draft.ts';
import { wordsFor } from '#lib/words/words-for.ts';
import { terminal } from '#lib/workbench/actor.ts';
import { correctionsDue } from '#lib/workbench/export/corrections.ts';
import { deskFile } from './open-desk.ts';
import { plainWords } from './plain-words.ts';
import { print } from './print.ts';

/** `corrections`: what exported lists say that the desk no longer says, each with a draft to copy. */
export async function corrections(args: string[]): Promise<number> {
  parseArgs({ args });
  const t = wordsFor('sealing');
  const desk = openSnapshot(deskFile());
  try {
    const { total, corrections: due } = await correctionsDue(desk, terminal);
    await print(`${t('correctionsCount', { count: total })}\n`);
    for (const correction of due) {
      const lists = correction.exports.map(({ by, at }) => t('correctionOf', { name: by, at }));
      await print(`\n${lists.join('\n')}, ${correction.claimId}:\n`);
      await print(`${plainWords(correctionDraft(correction))}\n`);
    }
  } finally {
    desk.close();
  }
  return 0;
}
