/** Path parameters come as strings; the workbench's schemas want numbers under their own names. */
import { z } from 'zod';

/** Reads the parameter `from` of the path as the number `name` of `schema`. */
export function numbered<Schema extends z.ZodType>(schema: Schema, name: string, from: string = name) {
  return z.preprocess((raw) => (isRecord(raw) ? { ...raw, [name]: wholeNumber(raw[from]) } : raw), schema);
}

function wholeNumber(given: unknown): unknown {
  return typeof given === 'string' && /^\d{1,15}$/.test(given) ? Number(given) : given;
}

function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null;
}
