/** A name before a colon at the beginning of a caption. */
export interface SpeakerLabel {
  readonly name: string;
  /** The characters up to what is said: "MARA LINDT: ". */
  readonly length: number;
}

export interface LabelReader {
  /** The label of a piece of captions, if its file uses such labels. */
  read(text: string, opensTurn: boolean): SpeakerLabel | null;
}

/** "MARA LINDT: ", "Mara Lindt (off camera): " */
const LABEL = /^([^(:]+?)(?: ?\([^()]{1,40}\))?: +(?=\S)/;
const FIRST_WORD = /^[\p{Lu}\d][\p{L}\p{M}\p{N}.'’_-]{0,30}$/u;
const LATER_WORD = /^[\p{L}\p{M}\p{N}.'’_&-]{1,30}$/u;
const MOST_WORDS = 6;
const LONGEST_NAME = 45;
const PARTICLES = new Set('de la le van von der den da di du al el bin of the and for'.split(' '));
/** Words before a colon that name nobody: "Remember: the lock is closed", "First: who pays?" */
const NO_NAMES = new Set(
  `and but so now then well remember note warning look listen first second third fourth fifth finally also because here there this that these those
  it he she we they you i yes no ok okay or if when what who why how where question answer example result reminder update breaking today tonight
  tomorrow yesterday step part chapter number rule day option translation caption subtitles transcript`.split(/\s+/),
);

/**
 * Reads labels as a file uses them. One in capitals counts when there are two of them, or behind ">>"; one in small letters ("Mara Lindt:")
 * when it comes back or most captions have one: "Remember: the lock is closed" is what somebody says.
 */
export function createLabelReader(texts: readonly string[]): LabelReader {
  const counts = new Map<string, number>();
  let labelled = 0;
  let capitals = 0;
  for (const text of texts) {
    const label = parseLabel(text);
    if (label === null) continue;
    labelled += 1;
    if (isCapital(label.name)) capitals += 1;
    counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
  }
  const isUsual = labelled >= 2 && labelled >= texts.length / 2;
  return {
    read: (text, opensTurn) => {
      const label = parseLabel(text);
      if (label === null) return null;
      const isName = isUsual || (isCapital(label.name) && (capitals >= 2 || opensTurn));
      return isName || opensTurn || counts.get(label.name)! >= 2 ? label : null;
    },
  };
}

function parseLabel(text: string): SpeakerLabel | null {
  const found = LABEL.exec(text.slice(0, 200));
  const name = found?.[1];
  if (found === null || name === undefined || name.length > LONGEST_NAME || !isName(name)) return null;
  return { name, length: found[0].length };
}

/** Every word begins as names do; "The thing is this: …" does not. */
function isName(name: string): boolean {
  const words = name.split(' ');
  if (words.length > MOST_WORDS || !words.every((word, index) => (index === 0 ? FIRST_WORD : LATER_WORD).test(word))) {
    return false;
  }
  if (words.every((word) => NO_NAMES.has(word.toLowerCase())) || !/\p{L}{2}/u.test(name)) return false;
  if (NO_NAMES.has(words[0]!.toLowerCase())) return false;
  return words.every((word, index) => /^[\p{Lu}\d&]/u.test(word) || (index > 0 && PARTICLES.has(word)));
}

function isCapital(name: string): boolean {
  return name === name.toUpperCase();
}
