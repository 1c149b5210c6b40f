import type { ReactNode } from 'react';
import classes from './form-error.module.css';

/** What went wrong with a form as a whole. The region is always there, so that screen readers announce what enters it. */
export function FormError({ children }: { children: ReactNode }) {
  return (
    <div role="alert" className={classes.region}>
      {children && <p className={classes.error}>{children}</p>}
    </div>
  );
}
