'use client';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { type ReactNode, useState } from 'react';
import { IntlProvider } from 'use-intl';
import { catalogue, locale } from '#lib/words/catalogue.ts';
import { Refused } from './send.ts';
import { cssVariables, theme } from './theme.ts';

/** What every screen stands on: look, words, queries, the address, notices. */
export function Providers({ nonce, children }: { nonce: string | undefined; children: ReactNode }) {
  const [queries] = useState(newQueryClient);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={nonce ? () => nonce : undefined}
    >
      <IntlProvider locale={locale} messages={catalogue} timeZone="UTC">
        <QueryClientProvider client={queries}>
          <NuqsAdapter>{children}</NuqsAdapter>
          <Notifications position="bottom-left" />
        </QueryClientProvider>
      </IntlProvider>
    </MantineProvider>
  );
}

/** A refusal stands whatever is asked again; only faults and a lost network are worth another try. */
function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        networkMode: 'always',
        refetchOnReconnect: true,
        retry: (failures, fault) => failures < 2 && fault instanceof Refused && isPassing(fault.status),
      },
      mutations: { networkMode: 'always' },
    },
  });
}

const isPassing = (status: number) => status === 0 || status >= 500;
