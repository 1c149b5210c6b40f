import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { locale } from '#lib/words/catalogue.ts';
import { wordsFor } from '#lib/words/words-for.ts';
import { OtherPersonNotice } from './_components/other-person-notice.tsx';
import { SignedOutNotice } from './_components/signed-out-notice.tsx';
import { SiteHeader } from './_components/site-header.tsx';
import { Providers } from './_ui/providers.tsx';
import './globals.css';
import { currentActor } from './_server/session.ts';

export const metadata: Metadata = {
  title: { default: 'Sayso', template: '%s · Sayso' },
  robots: { index: false, follow: false },
};
export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#1d1d1a' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const actor = await currentActor();
  const t = wordsFor('common');
  return (
    <html lang={locale} {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript defaultColorScheme="auto" nonce={nonce} suppressHydrationWarning />
      </head>
      {/* Its scripts say with whatever they send for whom the page was made: _ui/page-person.ts. */}
      <body data-person={actor?.id}>
        <Providers nonce={nonce}>
          <a href="#content" className="skip">
            {t('skip')}
          </a>
          <SiteHeader actor={actor} />
          <div id="content" tabIndex={-1}>
            {children}
          </div>
          <OtherPersonNotice />
          {actor && <SignedOutNotice />}
        </Providers>
      </body>
    </html>
  );
}
