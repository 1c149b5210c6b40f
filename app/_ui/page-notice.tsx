import type { ReactNode } from 'react';
import classes from './page-notice.module.css';

/** A page that has one thing to say and one thing to do. */
export function PageNotice({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <main className={classes.notice}>
      <h1>{title}</h1>
      {children}
    </main>
  );
}
