/** The desk from a terminal: `npm run -s sayso -- COMMAND`. */
// Before any command, as these load drizzle.
import './load-quickly.js';
import { wordsFor } from '#lib/words/words-for.ts';
import { Complaint } from './complaint.ts';
import { endWithReader } from './reader-gone.ts';

/** Takes its own arguments; gives the exit status. */
type Command = (args: string[]) => Promise<number>;

const commands: Record<string, () => Promise<Command>> = {
  import: async () => (await import('./import-articles.ts')).importArticles,
  export: async () => (await import('./export-claims.ts')).exportToTerminal,
  reanalyse: async () => (await import('./reanalyse.ts')).reanalyse,
  'owner-link': async () => (await import('./owner-link.ts')).ownerLink,
  backup: async () => (await import('./backup.ts')).backup,
  licences: async () => (await import('./licences.ts')).licences,
  verify: async () => (await import('./verify.ts')).verify,
  corrections: async () => (await import('./corrections.ts')).corrections,
  check: async () => (await import('./check.ts')).check,
};

async function main([name, ...args]: string[]): Promise<number> {
  const t = wordsFor('terminal');
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    console.log(t('help'));
    return name === undefined ? 1 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Complaint(`${t('unknownCommand', { command: name })}\n\n${t('help')}`);
  const run = await command();
  return run(args);
}

// What a command writes beside the desk's file is for this account's eyes alone, as that is.
process.umask(0o077);
endWithReader();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (fault) {
  const isExpected =
    fault instanceof Complaint ||
    (fault instanceof TypeError && 'code' in fault && String(fault.code).startsWith('ERR_PARSE_ARGS'));
  console.error(isExpected ? fault.message : fault);
  process.exitCode = 1;
}
