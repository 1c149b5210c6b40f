import { type FieldMapping, type RecordField, recordFields } from '#lib/import/field-mapping.ts';
import { wordsFor } from '#lib/words/words-for.ts';
import { Complaint } from './complaint.ts';

/** `text=body,title=headline`: which field of a record is what. Fields that are not named are none. Throws Complaint. */
export function mapFields(words: string): FieldMapping {
  const mapping = Object.fromEntries(recordFields.map((field) => [field, null])) as FieldMapping;
  for (const pair of words.split(',')) {
    const [field, ...name] = pair.split('=');
    if (!isField(field) || name.length === 0)
      throw new Complaint(wordsFor('terminal')('badMapping', { pair }));
    mapping[field] = name.join('=');
  }
  return mapping;
}

const isField = (name: string | undefined): name is RecordField => recordFields.some((one) => one === name);
