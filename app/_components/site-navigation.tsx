'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'use-intl';
import classes from './site-navigation.module.css';

const places = [
  { href: '/', name: 'desk' },
  { href: '/articles', name: 'articles' },
  { href: '/export', name: 'export' },
] as const;

export function SiteNavigation() {
  const t = useTranslations('common');
  const path = usePathname();
  const isHere = (href: string) => (href === '/' ? path === '/' : path.startsWith(href));
  return (
    <nav className={classes.navigation} aria-label={t('navigation')}>
      {places.map(({ href, name }) => (
        <Link key={href} href={href} aria-current={isHere(href) ? 'page' : undefined}>
          {t(name)}
        </Link>
      ))}
    </nav>
  );
}
