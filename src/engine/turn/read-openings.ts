import type { Span } from '../../schema/span.ts';
import { trimSpan } from '../../text/span.ts';
import { isInverted } from '../grammar/reporting-verbs.ts';
import type { Language } from '../language/language.ts';
import type { ReadableText } from '../layers/layers.ts';
import { type OpeningForm, openingForms } from './opening-forms.ts';

/** A line that opens a turn. */
export interface Opening {
  readonly form: OpeningForm;
  /** What names the speaker, without marks: "Mr. SMITH", "Q", "Edda Flint". */
  readonly label: Span;
  /** All of the label, with the time before it and the marks behind, and nothing else: up to where the words begin. */
  readonly mark: Span;
  /** The rest of the line. */
  readonly words: Span;
  /** Whether an aside tells more of the speaker: "Mr Jones (Labour, Town):" */
  readonly isDescribed: boolean;
}

/** In UTF-16 units, with everything around it. */
const LONGEST = 200;
/** In UTF-16 units: only so much of two lines is looked at where the second one says that a witness was called. */
const LONGEST_NAME_LINE = 60;

/** Every line that may open a turn, whatever it turns out to be. */
export function readOpenings(document: ReadableText): Opening[] {
  const lines = listLines(document.text);
  return lines.flatMap((line, at) => readOpening(document, line) ?? readWitness(document, line, lines[at + 1]) ?? []);
}

/** The lines of a text that hold something, without the white space around them. */
function listLines(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const span = trimSpan(text, [start, end]);
    if (span) lines.push(span);
    start = end + 1;
  }
  return lines;
}

function readOpening({ text, language }: ReadableText, [start, end]: Span): Opening | null {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  const isWhole = end - start <= LONGEST;
  const { forms, inOffice } = openingForms(language);
  for (const { form, sign, pattern } of forms) {
    const match = sign.test(head) ? pattern.exec(head) : null;
    if (!match || (!isWhole && match[0].length === head.length)) continue;
    const { label: named = head, aside = '' } = match.groups ?? {};
    const label = form === 'conversation' && inOffice.test(aside) ? named + aside : named;
    if (form === 'conversation' && !mayName(named, language)) return null;
    const at = start + head.indexOf(label);
    return {
      form,
      label: [at, at + label.length],
      mark: form === 'witness' ? [start, end] : [start, start + match[0].trimEnd().length],
      words: [start + match[0].length, end],
      isDescribed: aside !== '' && named.length > 1,
    };
  }
  return null;
}

/** Not "Live", "Ingredients", "Dear Abby", "Continued Moss". */
function mayName(label: string, language: Language): boolean {
  const { reportingWords, turnWords } = language;
  const lower = label.toLowerCase();
  if (turnWords.questionLabels.has(lower)) return true;
  if (reportingWords.rubrics.has(lower)) return false;
  const [first = ''] = lower.split(/[^\p{L}]+/u);
  return !turnWords.noSpeakerLabels.has(first) && !isInverted(label, language) && /\p{L}{2}/u.test(label);
}

/** "EDDA FLINT,", and on the line below: "called as a witness, was sworn" */
function readWitness({ text, language }: ReadableText, [start, end]: Span, next: Span | undefined): Opening | null {
  if (!next || text[end - 1] !== ',' || end - start > LONGEST_NAME_LINE) return null;
  const below = text.slice(next[0], Math.min(next[1], next[0] + LONGEST_NAME_LINE));
  const label = openingForms(language).witness.exec(`${text.slice(start, end)} ${below}`)?.groups?.label;
  if (!label) return null;
  const at = start + text.slice(start, end).indexOf(label);
  return {
    ...{ form: 'witness', label: [at, at + label.length], isDescribed: false },
    ...{ mark: [start, next[1]], words: [next[1], next[1]] },
  };
}
