/** Claims one under the other, as pages about lists that left the desk show them. */
import Link from 'next/link';
import type { ReactNode } from 'react';
import classes from './claim-list.module.css';

export function ClaimList({ children }: { children: ReactNode }) {
  return <ol className={classes.list}>{children}</ol>;
}

interface Props {
  claimId: number;
  /** They lead to the claim. */
  words: string;
  /** A quiet line under them: whose, where from, when. */
  meta?: ReactNode;
  children: ReactNode;
}

/** One of them, with what the page has to say of it. */
export function ListedClaim({ claimId, words, meta, children }: Props) {
  return (
    <li>
      <Link href={`/claims/${claimId}`} className={classes.words}>
        {words}
      </Link>
      {meta && <p className={classes.meta}>{meta}</p>}
      {children}
    </li>
  );
}
