/**
 * Loaded before drizzle-orm, it makes loading that quick. For each `.js` module Node parses the whole
 * package.json of its package, and drizzle's 100 modules have one of 179 kB: more than half of a start.
 * Its modules name each other by their paths, so that nothing has to be looked up there.
 */
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const isOurs = /^\.\.?\//.test(specifier) && context.parentURL?.includes('/node_modules/drizzle-orm/');
    if (!isOurs || !specifier.endsWith('.js') || !context.conditions.includes('import'))
      return next(specifier, context);
    return { url: new URL(specifier, context.parentURL).href, format: 'module', shortCircuit: true };
  },
});
