'use client';
import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CodeField } from '../../_components/code-field.tsx';
import { CopyButton } from '../../_ui/copy-button.tsx';
import { FormError } from '../../_ui/form-error.tsx';
import { QrCode } from '../../_ui/qr-code.tsx';
import { useFormSubmit } from '../../_ui/use-form-submit.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import { PasswordConfirm } from './password-confirm.tsx';
import classes from './turn-on.module.css';

interface Secret {
  address: string;
  secret: string;
}

/** Password, then the secret for the app, then a first code of it; gives the recovery codes. */
export function TurnOn({ onDone }: { onDone: (recoveryCodes: string[]) => void }) {
  const t = useTranslations('people.secondFactor');
  const [made, setMade] = useState<Secret | null>(null);
  if (made) return <FirstCode {...made} onDone={onDone} />;
  return (
    <PasswordConfirm
      path="/api/account/second-factor/start"
      words={t('turnOnWords')}
      button={t('go')}
      onDone={setMade}
    />
  );
}

function FirstCode({ address, secret, onDone }: Secret & { onDone: (recoveryCodes: string[]) => void }) {
  const t = useTranslations('people');
  const words = useReasonWords();
  const { failure, form, button } = useFormSubmit<{ recoveryCodes: string[] }>(
    '/api/account/second-factor/confirm',
    (_, { recoveryCodes }) => onDone(recoveryCodes),
  );
  const isUnreadable = failure?.reason === 'invalid_input';
  return (
    <form {...form}>
      <Stack gap="lg">
        <Text>{t('secondFactor.scan')}</Text>
        <div className={classes.qr}>
          <QrCode value={address} label={t('secondFactor.qr')} />
        </div>
        <div>
          <div className={classes.label}>{t('secondFactor.secret')}</div>
          {/* In fours, as one types it. */}
          <code className={classes.secret}>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          <CopyButton value={secret} />
        </div>
        <CodeField
          description={t('secondFactor.firstCode')}
          autoFocus
          error={isUnreadable && t('code.sixDigits')}
        />
        <FormError>{failure && !isUnreadable && words(failure.reason)}</FormError>
        <Button {...button} size="sm">
          {t('secondFactor.turnOn')}
        </Button>
      </Stack>
    </form>
  );
}
