/** Which passwords are refused although they are long enough. */

/** What people build passwords from first, here with letters put back where digits stood for them. */
const commonRoots = [
  'abc',
  'access',
  'admin',
  'administrator',
  'baseball',
  'changeme',
  'computer',
  'dragon',
  'editor',
  'factcheck',
  'football',
  'hello',
  'iloveyou',
  'letmein',
  'login',
  'master',
  'monkey',
  'newsroom',
  'passphrase',
  'password',
  'princess',
  'qwerty',
  'sayso',
  'secret',
  'shadow',
  'sunshine',
  'superman',
  'test',
  'trustno',
  'ukraine',
  'user',
  'welcome',
  'workbench',
];
/** Runs that fingers make on a keyboard. */
const rows = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890', '0987654321'];

/**
 * Whether a password is among the first that anybody would try: a common word or the person's own
 * user name with digits and marks around it, the same over and over, or a run of keys.
 */
export function isEasilyGuessed(password: string, userName: string): boolean {
  const typed = password.normalize('NFKC').toLowerCase();
  const letters = plainLetters(typed);
  // Digits alone are most often a date or the same few over again.
  if (new Set(typed).size < (letters === '' ? 7 : 5)) return true;
  const roots = [...commonRoots, plainLetters(userName)].filter((root) => root.length > 0);
  if (roots.some((root) => isMadeOf(letters, root))) return true;
  return leftAfterRuns(typed).length < 4;
}

/** Digits and marks inside a word as the letters they stand for, those around it dropped. */
function plainLetters(typed: string): string {
  const swapped: Record<string, string> = {
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '@': 'a',
    $: 's',
    '!': 'i',
  };
  return typed
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/[013457@$!]/g, (sign) => swapped[sign] ?? sign)
    .replace(/[^\p{L}]/gu, '');
}

function isMadeOf(letters: string, root: string): boolean {
  return letters !== '' && letters.replaceAll(root, '') === '';
}

function leftAfterRuns(typed: string): string {
  let left = typed;
  for (const row of rows)
    for (let length = row.length; length >= 3; length--)
      for (let start = 0; start + length <= row.length; start++)
        left = left.replaceAll(row.slice(start, start + length), '');
  return left;
}
