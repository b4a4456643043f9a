/** A comment of the writer's that silences rules on the line behind it. */
export interface Suppression {
  readonly rules: readonly string[];
  /** Empty where none is given, which is a finding itself. */
  readonly reason: string;
  /** Where the comment stands in the file, from 1. */
  readonly line: number;
  readonly column: number;
  /** The next line that is not blank; null at the end of the file. */
  readonly silences: number | null;
}

const INSTRUCTION = 'onrecord-ignore ';

/** The comments of a file, by its own text with "\n" as line ends. */
export function parseSuppressions(source: string): Suppression[] {
  if (!source.includes(INSTRUCTION)) return [];
  const lines = source.split('\n');
  return lines.flatMap((line, index) =>
    listComments(line).map(({ start, written }) => {
      const next = lines.findIndex((each, at) => at > index && each.trim() !== '');
      const silences = next < 0 ? null : next + 1;
      return { ...parseInstruction(written), line: index + 1, column: start + 1, silences };
    }),
  );
}

interface Comment {
  readonly start: number;
  readonly end: number;
  /** What it says behind its first word. */
  readonly written: string;
}

/**
 * `<!-- onrecord-ignore text/doubled-word: a name -->`, and in a text where no comment can be, alone on its line,
 * `[onrecord-ignore text/doubled-word: a name]`. Several rules stand with commas between.
 */
function listComments(line: string): Comment[] {
  const plain = line.trim();
  if (plain.startsWith(`[${INSTRUCTION}`) && plain.endsWith(']')) {
    const start = line.indexOf('[');
    return [{ start, end: start + plain.length, written: plain.slice(INSTRUCTION.length + 1, -1) }];
  }
  const comments: Comment[] = [];
  for (let start = line.indexOf('<!--'); start >= 0; start = line.indexOf('<!--', start + 4)) {
    const close = line.indexOf('-->', start);
    if (close < 0) break;
    const said = line.slice(start + 4, close).trim();
    if (said.startsWith(INSTRUCTION)) comments.push({ start, end: close + 3, written: said.slice(INSTRUCTION.length) });
  }
  return comments;
}

function parseInstruction(written: string): Pick<Suppression, 'rules' | 'reason'> {
  const colon = written.indexOf(':');
  const [rules, reason] = colon < 0 ? [written, ''] : [written.slice(0, colon), written.slice(colon + 1)];
  return { rules: rules.split(',').flatMap((rule) => rule.trim() || []), reason: reason.trim() };
}

/** Plain text with spaces where its comments stand, so that they are read as nobody's words and nothing else moves. */
export function blankSuppressions(text: string): string {
  if (!text.includes(INSTRUCTION)) return text;
  return text
    .split('\n')
    .map((line) =>
      listComments(line).reduce(
        (blanked, { start, end }) => blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end),
        line,
      ),
    )
    .join('\n');
}
