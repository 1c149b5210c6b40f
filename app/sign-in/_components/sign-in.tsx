'use client';
import { useState } from 'react';
import type { SignedIn } from '../../_server/sign-in.ts';
import { CodeForm } from './code-form.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** The two steps of signing in, of which most people meet the first alone. Leads to `to`, a path of this desk. */
export function SignIn({ to, first }: { to: string; first: 'password' | 'code' }) {
  const [step, setStep] = useState(first);
  // A whole new page: nothing of a session before stays in memory.
  const enter = () => window.location.assign(to);
  const onPassword = (next: SignedIn['step']) => (next === 'code' ? setStep('code') : enter());
  return step === 'code' ? (
    <CodeForm onDone={enter} onStartOver={() => setStep('password')} />
  ) : (
    <SignInForm onDone={onPassword} />
  );
}
