import { anyOf } from '../language/any-of.ts';
import { byLanguage } from '../language/by-language.ts';
import type { TurnWords } from '../language/turn-words.ts';

/**
 * Which kind of text a label belongs to: the record of a parliament, the minutes of a hearing, a conversation, a line with
 * name and office. `asks` names who asks from here on, `witness` who answers; `break` ends the turn before.
 */
export type OpeningForm = 'debate' | 'hearing' | 'conversation' | 'office' | 'asks' | 'witness' | 'break';

/** "[00:01:23] ", "12:04 – ", ">> ", "12   " (the number of a line) */
const BEFORE = String.raw`(?:>{1,3} ?|[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]? {0,4}(?:[-–—] )?|\d{1,2} {1,8})?`;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.'’&-]{0,24}`;
const ASIDES = String.raw`(?: ?[\[(][^()\[\]\n]{1,80}[\])]){0,2}`;
/** "Tuva Brandt -- Chief Executive Officer", on a line of its own, as earnings calls have it. */
const OFFICE =
  /^(?<label>\p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){1,3}) +(?:--|–|—) +\p{Lu}[^.!?:;"“”]{2,80}$/u;
/** "Q. Did you …", "A   I did not." */
const HEARING = new RegExp(`^${BEFORE}(?<label>[QA])(?:\\. +| {2,}|\\.$)(?=\\S|$)`, 'u');
/** A heading in capitals, where every turn ends: "EXECUTIVE SESSION"; but "(Recess taken.)" is not a heading. */
const HEADING = /^\p{Lu}[\p{Lu}\p{N} ,.'’&–—-]{3,98}[\p{Lu}\p{N}]$/u;

interface OpeningPattern {
  readonly form: OpeningForm;
  /**
   * What every line of the form has. It has no class of all letters: to compile those takes milliseconds, which nearly all
   * texts are spared so.
   */
  readonly sign: RegExp;
  readonly pattern: RegExp;
}

/** What the lines that open turns look like, in the order in which they are tried. */
export const openingForms = byLanguage(({ turnWords }) => {
  const { speakerTitles, examinedBy, witnessCalls, operatorLabels } = turnWords;
  const title = `${anyOf(speakerTitles)}\\.?`;
  const capitals = createCapitals(turnWords);
  const name = createName(turnWords);
  /** "EDDA FLINT, called as a witness, was sworn and testified as follows:" */
  const witness = new RegExp(
    `^${BEFORE}(?<label>(?:${title} )?${capitals}(?: (?:${capitals}|\\p{Lu}\\.)){1,3}),? +${anyOf(witnessCalls)}\\b`,
    'u',
  );
  const debate = new RegExp(`^${BEFORE}(?:${title} |${turnWords.presidingLabel})`);
  const mixed = anyOf(turnWords.mixedBeginnings);
  const capital = new RegExp(`^${BEFORE}(?:${title} )?(?:${mixed}|[OD]['’])?[^a-z\\s“"]{2}`);
  const forms: readonly OpeningPattern[] = [
    { form: 'debate', sign: debate, pattern: createDebate(turnWords, title, capitals) },
    { form: 'hearing', sign: /[QA]/, pattern: HEARING },
    // "BY MR. HOLM:", "CROSS-EXAMINATION BY MR. HOLM:"
    {
      form: 'asks',
      sign: /BY /,
      pattern: new RegExp(`^${BEFORE}${examinedBy} (?<label>${title} ${capitals}(?: ${capitals}){0,2}):?$`, 'u'),
    },
    { form: 'witness', sign: capital, pattern: witness },
    // "QUILL: …", "Q (through an interpreter): …", "Edda Flint: …", "Mr Jones (Labour, Town): …", "THE COURT: …"
    {
      form: 'conversation',
      sign: /:/,
      pattern: new RegExp(`^${BEFORE}(?<label>${name})(?<aside>${ASIDES}):(?: +(?=\\S)|$)`, 'u'),
    },
    // "Edda Flint  00:12", on a line of its own, as programs write that transcribe speech
    {
      form: 'conversation',
      sign: /\d:\d/,
      pattern: new RegExp(`^(?<label>${name}) {1,4}[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?$`, 'u'),
    },
    { form: 'office', sign: / (?:--|–|—) /, pattern: OFFICE },
    { form: 'office', sign: /^/, pattern: new RegExp(`^(?<label>${anyOf(operatorLabels)})$`) },
    { form: 'break', sign: /^[^a-z]+$/, pattern: HEADING },
  ];
  /** "The Minister (Ms Lee):" */
  const inOffice = new RegExp(`^ ?\\(${title} `, 'u');
  return { forms, witness, inOffice };
});

/** "Mr. SMITH. I rise …", "HON. A. SMITH.- I …", "Ms LEE (Town): …", "The PRESIDING OFFICER. The clerk …" */
function createDebate({ debaterParticles, presidingLabel }: TurnWords, title: string, capitals: string): RegExp {
  const particles = `(?:${anyOf(debaterParticles)} ){0,2}`;
  const place = '(?: of \\p{Lu}\\p{Ll}{2,20}(?: \\p{Lu}\\p{Ll}{2,20})?)?';
  const debater = `${title} (?:\\p{Lu}\\.[ -]?){0,3}${particles}${capitals}(?: ${capitals}| [JS][rR]\\.?){0,3}${place}`;
  return new RegExp(
    `^${BEFORE}(?<label>(?:${debater}|${presidingLabel})(?<aside>${ASIDES}))(?:\\.? ?[-–—]{1,2}|[.:])(?: +(?=\\S)|$|(?<=[-–—])(?=\\p{Lu}))`,
    'u',
  );
}

/** "Edda Flint", "Bank of the North 2" */
const createName = ({ labelJoiners }: TurnWords): string =>
  `${WORD}(?: (?:${WORD}|${anyOf(labelJoiners)}|\\d{1,2})){0,5}`;

/** "SMITH", "McCONNELL", "O'BRIEN" */
const createCapitals = ({ mixedBeginnings }: TurnWords): string =>
  `(?:${anyOf(mixedBeginnings)}|[OD]['’])?\\p{Lu}[\\p{Lu}'’-]{1,24}`;
