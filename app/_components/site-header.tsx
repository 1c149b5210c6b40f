import Link from 'next/link';
import { wordsFor } from '#lib/words/words-for.ts';
import type { Actor } from '#lib/workbench/actor.ts';
import { may } from '#lib/workbench/allow.ts';
import { ImportButton } from './import-button.tsx';
import { PersonMenu } from './person-menu.tsx';
import { SearchBox } from './search-box.tsx';
import classes from './site-header.module.css';
import { SiteNavigation } from './site-navigation.tsx';

/** The line over every page; before sign-in it holds the brand alone. */
export function SiteHeader({ actor }: { actor: Actor | null }) {
  const t = wordsFor('common');
  return (
    <header className={classes.header}>
      <Link href="/" className={classes.brand} aria-label={t('home')}>
        say<span>so</span>
      </Link>
      {actor && <SiteNavigation />}
      {actor && (
        <div className={classes.end}>
          <SearchBox />
          {may(actor, 'import_article') && <ImportButton />}
          <PersonMenu actor={actor} />
        </div>
      )}
    </header>
  );
}
