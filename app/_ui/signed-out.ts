/** Tells the page that the desk knows nobody by this browser any more, whatever was asked. */
const told = new EventTarget();

/** Where a refusal's body says so. */
export function noteSignedOut(body: unknown): void {
  const isReason = typeof body === 'object' && body !== null && 'reason' in body;
  if (isReason && body.reason === 'signed_out') told.dispatchEvent(new Event('out'));
}

/** Calls back each time; gives what ends it. */
export function onSignedOut(listener: () => void): () => void {
  told.addEventListener('out', listener);
  return () => told.removeEventListener('out', listener);
}
