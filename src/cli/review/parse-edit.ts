import { OnrecordError } from '../../errors.ts';
import type { PatchOptions } from './read-patch.ts';

/** What may be typed of an item, by the first word; the rest of the line is its value. */
const FIELDS: ReadonlyMap<string, keyof PatchOptions> = new Map(
  Object.entries<keyof PatchOptions>({
    speaker: 'speaker',
    unnamed: 'unnamed',
    content: 'content',
    source: 'source',
    cue: 'cue',
    words: 'words',
    act: 'act',
    mode: 'mode',
    polarity: 'polarity',
    'content-polarity': 'contentPolarity',
    at: 'saidAt',
    via: 'via',
    value: 'value',
    range: 'range',
    unit: 'unit',
    modifier: 'modifier',
    change: 'change',
    from: 'from',
    to: 'to',
  }),
);
const LISTS: ReadonlySet<string> = new Set(['speaker', 'content', 'source', 'cue']);
/** Short for the fields that are put right most often. */
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    denied: 'polarity denied',
    affirmed: 'polarity affirmed',
    'not-said': 'polarity not-said',
    nobody: 'unnamed',
  }),
);

export const EDIT_HELP =
  'speaker NAME · nobody · denied · content FIRST WORDS … LAST WORDS · source … · cue … · value … ; several with ;';

/** "speaker Ilse Brandt; denied" as the options of `onrecord correct`. */
export function parseEdit(line: string): PatchOptions {
  const options: Record<string, unknown> = {};
  for (const part of line.split(';')) {
    const typed = part.trim();
    if (!typed) continue;
    const [, name = '', value = ''] = /^(\S+)\s*(.*)$/su.exec(SHORT.get(typed) ?? typed) ?? [];
    const field = FIELDS.get(name);
    if (!field) {
      throw new OnrecordError('annotation-invalid', `"${name}" is nothing that can be corrected here.`, {
        remedy: EDIT_HELP,
      });
    }
    options[field] = readValue(field, value, options[field]);
  }
  return options;
}

function readValue(field: string, value: string, before: unknown): unknown {
  if (field === 'unnamed') return true;
  if (LISTS.has(field)) return [...((before as readonly string[]) ?? []), ...(value ? [value] : [])];
  if (field !== 'range') return value;
  const [first, second] = value.split('..').map(Number);
  return [first, second];
}
