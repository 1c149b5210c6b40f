'use client';
import { Button, Group, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PasswordConfirm } from './password-confirm.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { TurnOn } from './turn-on.tsx';

type Dialog = 'on' | 'codes' | 'off' | null;

/** `left`: recovery codes that still work; null while the second factor is off. */
export function OwnSecondFactor({ left }: { left: number | null }) {
  const t = useTranslations('people.secondFactor');
  const router = useRouter();
  const [open, setOpen] = useState<Dialog>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const close = () => {
    setOpen(null);
    setCodes(null);
    router.refresh();
  };
  const onOff = () => {
    notifications.show({ message: t('offDone') });
    close();
  };
  const shown = codes && <RecoveryCodes codes={codes} onClose={close} />;
  // Codes that are shown once go by the button alone that says that they are kept.
  const dialog = {
    onClose: close,
    closeOnClickOutside: false,
    closeOnEscape: codes === null,
    withCloseButton: codes === null,
  };
  return (
    <>
      <p>{left === null ? t('off') : t('on', { left })}</p>
      {left === null ? (
        <Button size="sm" onClick={() => setOpen('on')}>
          {t('turnOn')}
        </Button>
      ) : (
        <Group gap="sm">
          <Button size="sm" variant="default" onClick={() => setOpen('codes')}>
            {t('newCodes')}
          </Button>
          <Button size="sm" variant="default" onClick={() => setOpen('off')}>
            {t('turnOff')}
          </Button>
        </Group>
      )}
      <Modal opened={open === 'on'} {...dialog} title={t(codes ? 'onTitle' : 'turnOnTitle')}>
        {shown ?? <TurnOn onDone={setCodes} />}
      </Modal>
      <Modal opened={open === 'codes'} {...dialog} title={t('newCodesTitle')}>
        {shown ?? (
          <PasswordConfirm<{ recoveryCodes: string[] }>
            path="/api/account/second-factor/recovery-codes"
            words={t('newCodesWords')}
            button={t('newCodes')}
            onDone={({ recoveryCodes }) => setCodes(recoveryCodes)}
          />
        )}
      </Modal>
      <Modal opened={open === 'off'} onClose={close} title={t('turnOffTitle')}>
        <PasswordConfirm
          path="/api/account/second-factor/off"
          words={t('turnOffWords')}
          button={t('turnOff')}
          onDone={onOff}
        />
      </Modal>
    </>
  );
}
