'use client';
import { useMounted } from '@mantine/hooks';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { send } from './send.ts';

export interface FormFailure {
  /** The route's code. */
  reason: string;
  /** For 'invalid_input': the issue's code by field name. */
  fields: Record<string, string>;
  body: unknown;
}

/**
 * Sends a form's fields as JSON, with `more` beside them. The fields are the browser's own: what
 * was typed stays whatever comes back, also what was typed before this script arrived. After a
 * failure the focus goes to the first invalid field, else to the one marked `data-retry`.
 */
export function useFormSubmit<Value = unknown>(
  path: string,
  onDone: (fields: Record<string, string>, value: Value) => void,
  more: object = {},
) {
  const form = useRef<HTMLFormElement>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FormFailure | null>(null);
  const ready = useMounted();
  useEffect(() => {
    if (!failure) return;
    const field =
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ??
      form.current?.querySelector<HTMLElement>('[data-retry]') ??
      form.current?.querySelector<HTMLElement>('[type="submit"]');
    field?.focus();
  }, [failure]);

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const fields = textFields(event.currentTarget);
    setBusy(true);
    const answer = await send<Value>(path, { ...fields, ...more });
    if (!answer.ok) setFailure({ reason: answer.reason, fields: fieldsIn(answer.body), body: answer.body });
    else setFailure(null);
    setBusy(false);
    if (answer.ok) onDone(fields, answer.value);
  }

  return {
    failure,
    /** Without the script a form would send itself as a page's address: never with a password. */
    form: { ref: form, onSubmit, method: 'post', noValidate: true } as const,
    button: { type: 'submit', loading: busy, disabled: !ready } as const,
  };
}

function textFields(form: HTMLFormElement): Record<string, string> {
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return Object.fromEntries(entries);
}

function fieldsIn(body: unknown): Record<string, string> {
  if (typeof body !== 'object' || body === null || !('issues' in body) || !Array.isArray(body.issues))
    return {};
  return Object.fromEntries(body.issues.map(({ path, code }) => [String(path[0]), String(code)]));
}
