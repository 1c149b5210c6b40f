import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { terminal } from '../actor.ts';
import { importArticle, withdrawArticle } from '../article/mutations.ts';
import { claimDetail } from '../claim/data.ts';
import { ana, exampleDesk } from '../example-desk.ts';
import { faultsOfDesk } from '../integrity/data.ts';
import { findOrCreateSpeaker } from '../speaker/mutations.ts';
import { giveVerdict } from '../verdict/mutations.ts';
import { changeEvidence, linkEvidence } from './mutations.ts';

let desk: Awaited<ReturnType<typeof exampleDesk>>;
beforeEach(async () => {
  desk = await exampleDesk();
});
afterEach(() => desk.cleanup());

const detail = (claimId = desk.claims.hall) => {
  const found = claimDetail(desk.db, ana, { claimId });
  if (!found.ok) throw new Error(found.reason);
  return found.claim;
};

test('A verdict that rests on an article of the desk goes back to open when that is withdrawn', async () => {
  const claimId = desk.claims.hall;
  const imported = await importArticle(desk.db, terminal, {
    bytes: Buffer.from('Town register\n\nThe hall of the town was opened in 1902.'),
    fileName: null,
    mediaType: 'text/plain',
    details: { publisher: 'Town Register' },
  });
  if (!imported.ok) throw new Error(imported.reason);
  const { articleId } = imported;
  await linkEvidence(desk.db, ana, {
    claimId,
    source: { choice: 'article', articleId },
    purpose: 'so',
    stance: 'supports',
    passage: 'opened in 1902',
    requestId: randomUUID(),
  });
  const verified = { claimId, verdict: 'verified', justification: null } as const;
  expect(
    await giveVerdict(desk.db, ana, { ...verified, expects: null, requestId: randomUUID() }),
  ).toMatchObject({ ok: true });

  await withdrawArticle(desk.db, terminal, { articleId, reason: 'Retracted by the register' });
  expect(detail()).toMatchObject({
    verdict: 'open',
    verdictRow: { reopened: 'support_withdrawn' },
    evidence: [{ ownSide: 'withdrawn_article' }],
    gates: { verified: ['needs_supporting_evidence'] },
  });
  expect([...faultsOfDesk(desk.db.read, terminal)].filter(({ kind }) => kind === 'state_differs')).toEqual(
    [],
  );
});

test('A verdict that rests on what turns out to be the speaker under another name goes back to open', async () => {
  const claimId = desk.claims.shot;
  await linkEvidence(desk.db, ana, {
    claimId,
    source: {
      choice: 'new',
      address: 'https://command.example/night',
      title: 'Night report',
      publisher: 'Air Command',
      speaker: null,
      seenAt: null,
    },
    purpose: 'so',
    stance: 'supports',
    passage: null,
    requestId: randomUUID(),
  });
  const verified = { claimId, verdict: 'verified', justification: null } as const;
  await giveVerdict(desk.db, ana, { ...verified, expects: null, requestId: randomUUID() });
  expect(detail(claimId).verdict).toBe('verified');

  const learned = { type: 'organisation', role: null, aliases: ['Air Command'], origin: 'engine' } as const;
  await desk.db.write((tx) =>
    findOrCreateSpeaker(
      tx,
      { ...learned, name: 'Ukrainian Air Force', aliases: [...learned.aliases] },
      'sayso',
      '2026-03-02T08:00:00.000Z',
    ),
  );
  expect(detail(claimId)).toMatchObject({ verdict: 'open', evidence: [{ ownSide: 'claimant_publisher' }] });
  expect([...faultsOfDesk(desk.db.read, terminal)].filter(({ kind }) => kind === 'state_differs')).toEqual(
    [],
  );
});

test('A source whose word was left open can be said to be the speaker’s own later, and then counts no more', async () => {
  const claimId = desk.claims.shot;
  await linkEvidence(desk.db, ana, {
    claimId,
    source: {
      choice: 'new',
      address: 'https://posts.example/9',
      title: 'Post of the night',
      publisher: null,
      speaker: null,
      seenAt: null,
    },
    purpose: 'so',
    stance: 'supports',
    passage: null,
    requestId: randomUUID(),
  });
  const verified = { claimId, verdict: 'verified', justification: null } as const;
  await giveVerdict(desk.db, ana, { ...verified, expects: null, requestId: randomUUID() });
  const [linked] = detail(claimId).evidence;
  const speaker = { choice: 'known', speakerId: detail(claimId).statement?.speaker?.id ?? 0 } as const;
  const change = { purpose: 'so', stance: 'supports', passage: null, withdrawn: false } as const;
  const sent = { ...change, evidenceId: linked?.id ?? 0, requestId: randomUUID() };
  expect(await changeEvidence(desk.db, ana, { ...sent, speaker })).toMatchObject({ ok: true });
  expect(detail(claimId)).toMatchObject({
    verdict: 'open',
    evidence: [{ ownSide: 'claimant', source: { address: 'https://posts.example/9' } }],
  });
  const again = { ...change, evidenceId: detail(claimId).evidence[0]?.id ?? 0, requestId: randomUUID() };
  expect(await changeEvidence(desk.db, ana, { ...again, speaker: null })).toMatchObject({ ok: true });
  expect(detail(claimId)).toMatchObject({
    evidence: [{ ownSide: null, source: { id: linked?.source.id, speaker: null } }],
  });
  const changed = detail(claimId).history.filter(({ act }) => act === 'evidence_changed');
  expect(changed.map(({ detail }) => [detail.before, detail.after])).toEqual([
    [{ whose: 'Ukrainian Air Force' }, { whose: null }],
    [{ whose: null }, { whose: 'Ukrainian Air Force' }],
  ]);
});
