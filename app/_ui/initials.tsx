import classes from './initials.module.css';

/** A person as two letters, where the whole name stands beside it or in `title`. */
export function Initials({ name, title }: { name: string; title?: string }) {
  return (
    <span className={classes.initials} title={title}>
      <span aria-hidden="true">{initialsOf(name)}</span>
    </span>
  );
}

/** First letters of the first and last word; of one word its first two. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const [first = '', last] = [words[0], words.at(-1)];
  const letters =
    words.length > 1 ? [...first].slice(0, 1).concat([...(last ?? '')].slice(0, 1)) : [...first].slice(0, 2);
  return letters.join('').toUpperCase();
}
