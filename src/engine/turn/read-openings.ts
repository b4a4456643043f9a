import type { Span } from '../../schema/span.ts';
import { isInverted } from '../grammar/reporting-verbs.ts';
import { english } from '../lang/en/english.ts';
import { READING_LABELS } from '../lang/en/reporting-words.ts';
import { NO_SPEAKER_LABELS } from '../lang/en/turn-words.ts';
import { type Line, readLines } from './read-lines.ts';

/**
 * Which kind of text a label belongs to: the record of a parliament, the minutes of a hearing, a conversation, a line with
 * name and office. `asks` names who asks from here on, `witness` who answers; `break` ends the turn before.
 */
export type OpeningForm = 'debate' | 'hearing' | 'conversation' | 'office' | 'asks' | 'witness' | 'break';

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

/** No label is longer, whatever stands around it. */
const LONGEST = 200;
/** "[00:01:23] ", "12:04 – ", ">> ", "12   " (the number of a line) */
const BEFORE = String.raw`(?:>{1,3} ?|[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]? {0,4}(?:[-–—] )?|\d{1,2} {1,8})?`;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.'’&-]{0,24}`;
const NAME = `${WORD}(?: (?:${WORD}|da|de|del|der|di|el|al|bin|of|the|van|von|\\d{1,2})){0,5}`;
const ASIDES = String.raw`(?: ?[\[(][^()\[\]\n]{1,80}[\])]){0,2}`;
const TITLE = String.raw`(?:M(?:r|rs|s|iss|x|R|RS|S|ISS)|D[rR]|Sir|Dame|Lord|Lady|Baroness|Senator|SEN|H(?:on|ON)|SHRI|SMT|(?:The )?(?:Rt\.? |Right )Hon)\.?`;
const CAPITALS = String.raw`(?:Mc|Mac|De|Di|La|Le|O['’]|D['’])?\p{Lu}[\p{Lu}'’-]{1,24}`;
const CHAIR = `The (?:Acting |ACTING )?(?:PRESIDING OFFICER|SPEAKER|(?:VICE )?PRESIDENT|CHAIR(?:MAN|WOMAN|PERSON)?|(?:legislative |LEGISLATIVE )?CLERK|SECRETARY)(?: [Pp]ro [Tt]empore| PRO TEMPORE)?`;
const DEBATER = `${TITLE} (?:\\p{Lu}\\.[ -]?){0,3}(?:(?:[Vv]an|[Dd]e|[Ll]a|[Vv]on|der) ){0,2}${CAPITALS}(?: ${CAPITALS}| [JS][rR]\\.?){0,3}(?: of \\p{Lu}\\p{Ll}{2,20}(?: \\p{Lu}\\p{Ll}{2,20})?)?`;

/** "Mr. SMITH. I rise …", "HON. A. SMITH.- I …", "Ms LEE (Town): …", "The PRESIDING OFFICER. The clerk …" */
const DEBATE = new RegExp(
  `^${BEFORE}(?<label>(?:${DEBATER}|${CHAIR})(?<aside>${ASIDES}))(?:\\.? ?[-–—]{1,2}|[.:])(?: +(?=\\S)|$|(?<=[-–—])(?=\\p{Lu}))`,
  'u',
);
/** "QUILL: …", "Q (through an interpreter): …", "Edda Flint: …", "Mr Jones (Labour, Town): …", "THE COURT: …" */
const CONVERSATION = new RegExp(`^${BEFORE}(?<label>${NAME})(?<aside>${ASIDES}):(?: +(?=\\S)|$)`, 'u');
/** "Edda Flint  00:12", on a line of its own, as programs write that hear. */
const TIMED = new RegExp(`^(?<label>${NAME}) {1,4}[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?$`, 'u');
/** "Q. Did you …", "A   I did not." */
const HEARING = new RegExp(`^${BEFORE}(?<label>[QA])(?:\\. +| {2,}|\\.$)(?=\\S|$)`, 'u');
/** "BY MR. HOLM:", "CROSS-EXAMINATION BY MR. HOLM:" */
const ASKS = new RegExp(
  `^${BEFORE}(?:[\\p{Lu} -]{0,40}EXAMINATION )?BY (?<label>${TITLE} ${CAPITALS}(?: ${CAPITALS}){0,2}):?$`,
  'u',
);
/** "EDDA FLINT, called as a witness, was sworn and testified as follows:" */
const WITNESS = new RegExp(
  `^${BEFORE}(?<label>(?:${TITLE} )?${CAPITALS}(?: (?:${CAPITALS}|\\p{Lu}\\.)){1,3}),? +(?:called|recalled|having|being|was|a witness|the witness|after|first|duly|sworn|produced)\\b`,
  'u',
);
/** "Tuva Brandt -- Chief Executive Officer", on a line of its own, as earnings calls have it. */
const OFFICE =
  /^(?<label>\p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){1,3}) +(?:--|–|—) +\p{Lu}[^.!?:;"“”]{2,80}$/u;
const OPERATOR = /^(?<label>Operator)$/;
/** A heading in capitals, which no turn goes over: "EXECUTIVE SESSION", "(Recess taken.)" is none. */
const HEADING = /^\p{Lu}[\p{Lu}\p{N} ,.'’&–—-]{3,98}[\p{Lu}\p{N}]$/u;

const FORMS: readonly (readonly [OpeningForm, RegExp])[] = [
  ['debate', DEBATE],
  ['hearing', HEARING],
  ['asks', ASKS],
  ['witness', WITNESS],
  ['conversation', CONVERSATION],
  ['conversation', TIMED],
  ['office', OFFICE],
  ['office', OPERATOR],
  ['break', HEADING],
];

/** "The Minister (Ms Lee):" */
const IN_OFFICE = new RegExp(`^ ?\\(${TITLE} `, 'u');

/** Every line that may open a turn, whatever it turns out to be. */
export function readOpenings(text: string): Opening[] {
  const lines = readLines(text);
  return lines.flatMap((line, index) => readOpening(text, line) ?? readWitness(text, line, lines[index + 1]) ?? []);
}

/** "EDDA FLINT,", and on the line below: "called as a witness, was sworn" */
function readWitness(text: string, { span: [start, end] }: Line, next: Line | undefined): Opening | null {
  if (!next || text[end - 1] !== ',' || end - start > 60) return null;
  const below = text.slice(next.span[0], Math.min(next.span[1], next.span[0] + 60));
  const label = WITNESS.exec(`${text.slice(start, end)} ${below}`)?.groups?.label;
  if (!label) return null;
  const at = start + text.slice(start, end).indexOf(label);
  return {
    ...{ form: 'witness', label: [at, at + label.length], isDescribed: false },
    ...{ mark: [start, next.span[1]], words: [next.span[1], next.span[1]] },
  };
}

function readOpening(text: string, { span: [start, end] }: Line): Opening | null {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  const isWhole = end - start <= LONGEST;
  for (const [form, pattern] of FORMS) {
    const match = pattern.exec(head);
    if (!match || (!isWhole && match[0].length === head.length)) continue;
    const { label: named = head, aside = '' } = match.groups ?? {};
    const label = form === 'conversation' && IN_OFFICE.test(aside) ? named + aside : named;
    if (form === 'conversation' && !mayName(named)) return null;
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
function mayName(label: string): boolean {
  const lower = label.toLowerCase();
  if (/^(?:q|a|question|answer)$/.test(lower)) return true;
  const [first = ''] = lower.split(/[^\p{L}]+/u);
  return (
    !READING_LABELS.has(lower) &&
    !NO_SPEAKER_LABELS.has(first) &&
    !isInverted(label, english) &&
    /\p{L}{2}/u.test(label)
  );
}
