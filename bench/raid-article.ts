/** Invented articles for desks of many claims: one claim a line, one speaker an article. */
const firstNames = ['Ida', 'Nils', 'Olga', 'Petra', 'Jonas'];
const parts = ['Lund', 'Berg', 'Dahl', 'Holm', 'Vik', 'Strand', 'Nes', 'Haug', 'Moen', 'Lie'];

/** UTF-8. The same number gives the same article; of the first 500 each has a speaker of its own. */
export function raidArticle(number: number, claims: number): Uint8Array {
  const who = speakerOf(number);
  const lines = Array.from(
    { length: claims },
    (_, k) =>
      `${who} of the coast guard of district ${number} said ${k + 2} drones had been shot down near pier ${k}.`,
  );
  return new TextEncoder().encode([`Raid on district ${number}`, ...lines].join('\n\n'));
}

function speakerOf(number: number): string {
  const part = (place: number) => parts[Math.floor(number / place) % parts.length] ?? '';
  return `${firstNames[number % firstNames.length]} ${part(5)}${part(50).toLowerCase()}`;
}
