import type { PrintedSource } from '#lib/export/print/source-list.ts';
import { wordsFor } from '#lib/words/words-for.ts';
import classes from '../print.module.css';

/** The sources under the numbers that claims name them by, addresses written out for paper. */
export function PrintedSources({ sources }: { sources: PrintedSource[] }) {
  if (sources.length === 0) return null;
  return (
    <section className={classes.sources}>
      <h2>{wordsFor('files')('sources')}</h2>
      <ol>
        {sources.map(({ number, title, from, address, target }) => (
          <li key={number} id={`source-${number}`}>
            {[title, ...from].join(', ')}
            {target !== null && (
              <>
                , <a href={target}>{target}</a>
              </>
            )}
            {target === null && address !== null && <>, {address}</>}
          </li>
        ))}
      </ol>
    </section>
  );
}
