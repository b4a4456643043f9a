import type { Span } from '../../schema/span.ts';
import { LABEL_TITLES, ROLE_LABEL_WORDS } from '../lang/en/turn-words.ts';

/** The name in a label, apart from what stands around it: "Mr. GRASSLEY", "HON. A. SMITH", "Edda Flint (Labour, Town)". */
export interface LabelName {
  /** The name, without title, aside and state. */
  readonly span: Span;
  /** Its words as a text has them: "Grassley". */
  readonly words: readonly string[];
  readonly title: { readonly span: Span; readonly words: readonly string[] } | null;
  /** Behind a title, or in capitals: nobody but a person is called so. */
  readonly isPerson: boolean;
}

const TITLES = new RegExp(`^(?:(?:${[...LABEL_TITLES].join('|')})(?:\\.\\s*|\\s+))`, 'i');
/** "The PRESIDING OFFICER (Mr. Smith)" */
const IN_CHAIR = /\((?=(?:Mr|Mrs|Ms|Miss|Dr|Hon|Senator)\b\.? )([^()]{2,60})\)/;
const ASIDE = /\s*[([].*$|\s+of\s+\p{Lu}.*$|\s*,.*$|\s+\d.*$/su;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|da|de|del|della|den|der|di|dos|du|el|al|bin|ibn|la|le|ten|van|von|y)$/u;
/** Behind a name: "Luke Moss MP" */
const HONOURS = /(?: (?:MP|MEP|MSP|MLA|MS|TD|KC|QC|OBE|MBE|CBE|PhD|MD)){1,3}$/;
const MOST_WORDS = 6;
const LONGEST_LABEL = 250;

/** Null where a label tells a role ("THE COURT", "MODERATOR", "SPEAKER 1") or a letter ("Q") and names nobody. */
export function readLabelName(text: string, label: Span): LabelName | null {
  if (label[1] - label[0] > LONGEST_LABEL) return null;
  const whole = text.slice(...label);
  const chair = IN_CHAIR.exec(whole);
  if (chair && isRole(whole.slice(0, chair.index))) {
    const start = label[0] + chair.index + 1;
    return readLabelName(text, [start, start + chair[1]!.length]);
  }
  const titleLength = measureTitles(whole);
  const bare = whole
    .slice(titleLength)
    .replace(ASIDE, '')
    .replace(/[\s.:]+$/, '')
    .replace(HONOURS, '');
  const words = bare.split(/\s+/).filter((word) => word !== '');
  if (!words.length || words.length > MOST_WORDS || !words.every((word) => NAME_WORD.test(word))) return null;
  if (isRole(bare) || !/\p{L}{2}/u.test(bare)) return null;
  const start = label[0] + titleLength + whole.slice(titleLength).indexOf(bare);
  const title = whole.slice(0, titleLength).trim();
  const titles = title
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((word) => word !== '' && word !== 'the');
  return {
    span: [start, start + bare.length],
    words: words.map(lowerCapitals),
    title: titles.length ? { span: [label[0], label[0] + title.length], words: titles } : null,
    isPerson: titles.length > 0 || (words.length === 1 && isCapitals(words[0]!)),
  };
}

/** Titles one after another: "The Hon. Mr." */
function measureTitles(whole: string): number {
  let length = 0;
  for (let match = TITLES.exec(whole); match; match = TITLES.exec(whole.slice(length))) length += match[0].length;
  return length;
}

const isRole = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => word === '' || ROLE_LABEL_WORDS.has(word));

const isCapitals = (word: string): boolean =>
  /^(?:Mc|Mac|O['’]|D['’]|De|Di|La|Le)?\p{Lu}[\p{Lu}\p{M}'’.-]+$/u.test(word);

/** "GRASSLEY" to "Grassley", "McCONNELL" to "McConnell", "O'BRIEN" to "O'Brien"; "JR." and "A." stay. */
function lowerCapitals(word: string): string {
  if (!isCapitals(word) || word.length < 3) return word;
  return word.replace(
    /(?<=^|['’-]|\bMc|\bMac|\bDe|\bLa|\bLe|\bDi)(\p{Lu})(\p{Lu}+)/gu,
    (_all, first: string, rest: string) => first + rest.toLowerCase(),
  );
}
