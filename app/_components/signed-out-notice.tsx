'use client';
import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { onSignedOut } from '../_ui/signed-out.ts';

const id = 'signed-out';

/** Whenever the desk answers that nobody is signed in: the way to sign in and come back to this very place. */
export function SignedOutNotice() {
  const t = useTranslations('common.signedOut');
  useEffect(
    () =>
      onSignedOut(() => {
        const { pathname, search } = window.location;
        const message = (
          <>
            {t('words')} <a href={`/sign-in?to=${encodeURIComponent(pathname + search)}`}>{t('link')}</a>
          </>
        );
        notifications.hide(id);
        notifications.show({ id, autoClose: false, message });
      }),
    [t],
  );
  return null;
}
