/**
 * Loaded before all else by what Node runs as it is, commands, the server and its threads: the rest
 * then loads in a third of the time. In JavaScript, since a thread that finds all else compiled needs no
 * reader of TypeScript then, which takes 20 MB.
 */
import { enableCompileCache, registerHooks } from 'node:module';
import { join } from 'node:path';

// What was compiled once is kept until the next install. Where nothing can be written, nothing is kept.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/compiled'));

// For each `.js` module Node parses the whole package.json of its package, and drizzle's 100 modules
// have one of 179 kB. They name each other by their paths, so that there is nothing to look up.
registerHooks({
  resolve(specifier, context, next) {
    const isDrizzles = context.parentURL?.includes('/node_modules/drizzle-orm/');
    if (!isDrizzles || !/^\.\.?\/.*\.js$/.test(specifier) || !context.conditions.includes('import'))
      return next(specifier, context);
    return { url: new URL(specifier, context.parentURL).href, format: 'module', shortCircuit: true };
  },
});
