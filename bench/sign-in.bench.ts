/**
 * How long the desk takes to say no, through the real route: what the time tells about a name. Taken
 * in turns, so that what else the machine does falls on all alike; medians, beside a known name's.
 */
import { eq, like } from 'drizzle-orm';
import { person, verification } from '#db/schema.ts';
import { terminal } from '#lib/workbench/actor.ts';
import { addPerson } from '#lib/workbench/person/mutations.ts';
import { openTestDesk, post, testPassword } from '../app/_server/test-desk.ts';
import { totp } from '../app/_server/test-totp.ts';
import { POST as confirm } from '../app/api/account/second-factor/confirm/route.ts';
import { POST as start } from '../app/api/account/second-factor/start/route.ts';
import { POST as signIn } from '../app/api/sign-in/route.ts';

const runs = 200;
const desk = openTestDesk();
await desk.join('known', 'owner');
const guarded = await desk.join('guarded', 'checker');
const disabled = await desk.join('disabled', 'checker');
await addPerson(desk.db, terminal, { userName: 'invited', displayName: 'Invited', role: 'checker' });
const none = { params: Promise.resolve({}) };
const { cookie } = guarded;
const begun = await start(post('/api', { password: testPassword }, { cookie }), none);
const { secret } = (await begun.json()) as { secret: string };
await confirm(post('/api', { code: totp(secret) }, { cookie }), none);
await desk.db.write((tx) =>
  tx.update(person).set({ banned: true }).where(eq(person.id, disabled.personId)).run(),
);

const names = ['known', 'guarded', 'disabled', 'invited', 'nobody'] as const;
const words: Record<(typeof names)[number], string> = {
  known: 'a known name',
  guarded: 'one with a second factor',
  disabled: 'one that is disabled',
  invited: 'one that is invited',
  nobody: 'an unknown name',
};

const forget = () =>
  desk.db.write((tx) => tx.delete(verification).where(like(verification.identifier, 'password:%')).run());

/** In milliseconds. */
async function timeOf(userName: string): Promise<{ time: number; answer: string }> {
  const request = post('/api/sign-in', { userName, password: 'not the password' });
  const before = performance.now();
  const response = await signIn(request, none);
  const time = performance.now() - before;
  return { time, answer: `${response.status} ${(await response.text()).replace(/"retryAt":"[^"]*"/, '')}` };
}

/** The time that a share of all stays below, in milliseconds. */
function quantile(times: number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
}

async function measure(title: string, prepare: () => Promise<void>): Promise<void> {
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  const answers = new Set<string>();
  for (let run = -10; run < runs; run++) {
    await prepare();
    // Another one first each time: who comes after the clean-up pays for it.
    for (let k = 0; k < names.length; k++) {
      const name = names[(k + run + 10) % names.length] ?? 'known';
      const { time, answer } = await timeOf(name);
      answers.add(answer);
      if (run >= 0) times.get(name)?.push(time);
    }
  }
  const known = quantile(times.get('known') ?? [], 0.5);
  console.log(`  ${title}: ${answers.size === 1 ? 'one answer for all' : `${answers.size} answers`}`);
  for (const name of names) {
    const [low = 0, time = 0, high = 0] = [0.25, 0.5, 0.75].map((share) =>
      quantile(times.get(name) ?? [], share),
    );
    const half = `(half of them ${low.toFixed(2)} to ${high.toFixed(2)})`;
    console.log(
      `    ${words[name].padEnd(26)} ${time.toFixed(2).padStart(8)} ms ${(time / known).toFixed(3).padStart(7)} × known ${half}`,
    );
  }
}

await measure(`a wrong password, ${runs} times each`, async () => void (await forget()));
await forget();
for (const name of names) for (let k = 0; k < 5; k++) await timeOf(name);
await measure(`a locked account, ${runs} times each`, async () => undefined);
desk.cleanup();
