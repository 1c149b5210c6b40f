import type { ReactNode } from 'react';
import classes from './narrow-page.module.css';

/** A page that asks for one thing: a title, a sentence, a form. */
export function NarrowPage({
  title,
  words,
  children,
}: {
  title: string;
  words?: string;
  children: ReactNode;
}) {
  return (
    <main className={classes.page}>
      <h1>{title}</h1>
      {words && <p className={classes.words}>{words}</p>}
      <div className={classes.body}>{children}</div>
    </main>
  );
}
