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

/**
 * `<!-- onrecord-ignore text/doubled-word: a name -->`, and in a text where no comment can be, alone on its line,
 * `[onrecord-ignore text/doubled-word: a name]`. Several rules stand with commas between.
 */
const COMMENT =
  /<!--[ \t]{0,9}onrecord-ignore[ \t]+([^\n>]{1,500}?)-->|^[ \t]{0,20}\[onrecord-ignore[ \t]+([^\n\]]{1,500})\][ \t]{0,20}$/gm;

/** The comments of a file, by its own text with "\n" as line ends. */
export function parseSuppressions(source: string): Suppression[] {
  if (!source.includes('onrecord-ignore')) return [];
  const lines = source.split('\n');
  return [...source.matchAll(COMMENT)].map(({ 1: comment, 2: plain, index }) => {
    const before = source.slice(0, index).split('\n');
    const next = lines.findIndex((line, at) => at >= before.length && /\S/.test(line));
    return {
      ...parseInstruction(comment ?? plain!),
      line: before.length,
      column: before.at(-1)!.length + 1,
      silences: next < 0 ? null : next + 1,
    };
  });
}

function parseInstruction(written: string): Pick<Suppression, 'rules' | 'reason'> {
  const colon = written.indexOf(':');
  const [rules, reason] = colon < 0 ? [written, ''] : [written.slice(0, colon), written.slice(colon + 1)];
  return { rules: rules.split(',').flatMap((rule) => rule.trim() || []), reason: reason.trim() };
}

/** Plain text with spaces where its comments stand, so that they are read as nobody's words and nothing else moves. */
export const blankSuppressions = (text: string): string =>
  text.includes('onrecord-ignore') ? text.replace(COMMENT, (comment) => ' '.repeat(comment.length)) : text;
