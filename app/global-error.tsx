'use client';
import { catalogue, locale } from '#lib/words/catalogue.ts';
import { PageNotice } from './_ui/page-notice.tsx';
import './globals.css';

/** When the shell itself fails: no provider is left to stand on, so the words come straight from the catalogue. */
export default function ShellFault({ retry }: { retry: () => void }) {
  const { fault, tryAgain } = catalogue.common;
  return (
    <html lang={locale} data-mantine-color-scheme="light">
      <body>
        <title>Sayso</title>
        <PageNotice title={fault.title}>
          <p>{fault.words}</p>
          <button type="button" onClick={retry}>
            {tryAgain}
          </button>
        </PageNotice>
      </body>
    </html>
  );
}
