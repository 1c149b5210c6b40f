/** Expected outcomes are returned: `ok`, or a reason as a code that the screen has words for. */
export type Result<Value, Refusal extends { reason: string } = { reason: string }> =
  | ({ ok: true } & Value)
  | ({ ok: false } & Refusal);
