/** A piece of what `show` prints that can be left out as a whole: a heading with its table's head, or one thing found. */
interface Part {
  readonly key: string;
  readonly lines: readonly string[];
}

const ELISION = '…';

/**
 * A shortened sample as it would have to stand: every part that it shows, as `actual` has it, and its elisions. A part is
 * told by its section ("Statements") and its id ("s6"), so that a sample goes on to show the same things; one that
 * is no longer there falls out.
 */
export function renewSample(sample: string, actual: string): string {
  const parts = new Map(splitParts(actual.split('\n')).map((part) => [part.key, part.lines]));
  return splitParts(sample.split('\n'))
    .flatMap(({ key, lines }) => (isLayout(lines) ? lines : (parts.get(key) ?? [])))
    .join('\n');
}

const isLayout = ([line]: readonly string[]): boolean => line === '' || line === ELISION;

/** Parts in order; empty lines and elisions are parts of their own. */
function splitParts(lines: readonly string[]): readonly Part[] {
  const parts: { key: string; lines: string[] }[] = [];
  let section = '';
  let index = 0;
  for (const line of lines) {
    const goesOn = /^\s+\S/.test(line) && parts.at(-1) !== undefined;
    if (goesOn) {
      parts.at(-1)!.lines.push(line);
      continue;
    }
    if (isHeading(line)) [section, index] = [nameOf(line), 0];
    parts.push({ key: isHeading(line) ? section : `${section} ${keyOf(section, line, index)}`, lines: [line] });
    index += 1;
  }
  return parts;
}

/** "Statements (33)" */
const isHeading = (line: string): boolean => /^\p{Lu}.* \(\d+\)$/u.test(line);
const nameOf = (heading: string): string => heading.replace(/ \(\d+\)$/, '');

/** An id, else, as claims begin with their worth, the place in the section; above the first section, what a line begins with. */
function keyOf(section: string, line: string, index: number): string {
  if (section === '') return line.split(' · ')[0]!;
  return /^[a-z]+\d+(?=\s)/.exec(line)?.[0] ?? String(index);
}
