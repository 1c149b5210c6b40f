/** Ends a command with one sentence for the person at the terminal and exit status 1; no stack. */
export class Complaint extends Error {
  override name = 'Complaint';
}
