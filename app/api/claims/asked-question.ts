/** Reads the question from an address, as the desk writes it there. */
import { z } from 'zod';
import { questionFromSearch } from '#lib/workbench/view/question-url.ts';

export const askedQuestion = z
  .record(z.string(), z.string())
  .transform((search) => questionFromSearch(new URLSearchParams(search)));
