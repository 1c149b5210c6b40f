import { Skeleton } from '@mantine/core';
import classes from './claims-table.module.css';

const rows = ['84%', '71%', '90%', '66%', '78%', '87%', '69%', '81%'];

/** As many rows as a screen shows, in the places where they will stand. */
export function DeskSkeleton() {
  return (
    <div className={classes.scroll} aria-hidden="true">
      <div className={classes.skeletonHead} />
      {rows.map((width) => (
        <div key={width} className={classes.skeletonRow}>
          <Skeleton height={13} width={width} mt={4} />
          <Skeleton height={13} width="46%" mt={8} />
          <Skeleton height={9} width="33%" mt={9} />
        </div>
      ))}
    </div>
  );
}
