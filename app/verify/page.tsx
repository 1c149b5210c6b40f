import type { Metadata } from 'next';
import { wordsFor } from '#lib/words/words-for.ts';
import { requireActor } from '../_server/session.ts';
import { VerifyFile } from './_components/verify-file.tsx';

export function generateMetadata(): Metadata {
  return { title: wordsFor('sealing')('title') };
}

export default async function VerifyPage() {
  await requireActor();
  return <VerifyFile />;
}
