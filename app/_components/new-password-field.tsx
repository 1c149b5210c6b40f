'use client';
import { useTranslations } from 'use-intl';
import type { FormFailure } from '../_ui/use-form-submit.ts';
import { useReasonWords } from '../_ui/use-reason-words.ts';
import { PasswordField } from './password-field.tsx';

interface Props {
  label: string;
  hint: string;
  failure: FormFailure | null;
}

/** A password that is being chosen: says what it takes before it is typed, and why it was refused. */
export function NewPasswordField({ label, hint, failure }: Props) {
  const t = useTranslations('people.invalid');
  const reason = useReasonWords();
  const code = failure?.fields.password;
  const refused = failure?.reason === 'weak_password' ? reason('weak_password') : null;
  const error = code ? t(code === 'too_big' ? 'longPassword' : 'password') : refused;
  return <PasswordField label={label} description={hint} autoComplete="new-password" error={error} />;
}
