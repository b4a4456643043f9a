import type { Span } from '../../../schema/span.ts';
import { createRule, type Found } from '../../rule.ts';
import { findMojibake } from './mojibake.ts';

export const strayCharacter = createRule({
  id: 'text/stray-character',
  // nobody ever said a character that cannot be seen
  scope: 'all',
  severity: 'warning',
  docs: {
    title: 'A character that nobody typed',
    why: 'It came in by copying: readers see a gap or a riddle, and searches do not find the word.',
    todo: 'Take it out, or type what was there before.',
    valid: [
      { text: 'Zoë Çelik paid €5 for the crème brûlée – “très bon”.' },
      { text: 'The family \u{1F468}\u200d\u{1F469}\u200d\u{1F467} stayed.' },
      { text: 'They call it \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 there.' },
      { text: 'The plan has two parts: a) the mill, and b) the quarry.' },
      { text: '1) The mill is shut.\n2) The quarry is open.' },
      { text: 'The mill (built in 1901) is shut. (The quarry is open.)' },
      { text: 'The mill (built in 1901 is shut.\n\nSo is the quarry.' },
      { text: 'She wrote “see you soon :)” to her sister.' },
      { text: 'Moss & Lind Ltd. sells R&D; nobody buys.' },
      { text: 'SÃO PAULO’s mayor spoke of \u00c2ngela Reis.' },
      { text: 'The flag of Kalder \u2764\ufe0f is red.' },
    ],
    invalid: [
      { text: 'The ma\u200byor resigned.', finds: ['\u200b'], fixed: 'The mayor resigned.' },
      { text: 'The coun\u00adcil met.', finds: ['\u00ad'], fixed: 'The council met.' },
      { text: 'The mayor\ufeff resigned.', finds: ['\ufeff'], fixed: 'The mayor resigned.' },
      { text: 'Zo\ufffd Moss resigned.', finds: ['\ufffd'] },
      { text: 'The mayor\u0007 resigned.', finds: ['\u0007'], fixed: 'The mayor resigned.' },
      {
        text: 'The mayor\u00e2\u20ac\u2122s house was sold.',
        finds: ['\u00e2\u20ac\u2122'],
        fixed: 'The mayor’s house was sold.',
      },
      { text: 'Zo\u00c3\u00ab Moss resigned.', finds: ['\u00c3\u00ab'], fixed: 'Zoë Moss resigned.' },
      { text: 'It cost \u00c2\u00a35 to enter.', finds: ['\u00c2\u00a3'], fixed: 'It cost £5 to enter.' },
      { text: 'Moss &amp; Lind went bankrupt.', finds: ['&amp;'], fixed: 'Moss & Lind went bankrupt.' },
      { text: 'The mayor&#39;s house was sold.', finds: ['&#39;'], fixed: "The mayor's house was sold." },
      { text: 'The mill, built in 1901), is shut.', finds: [')'] },
      { text: 'Ada Moss said: “We\u200b stay.”', finds: ['\u200b'], fixed: 'Ada Moss said: “We stay.”' },
    ],
  },
  check({ text, record }, report) {
    const mojibake = [...findMojibake(text)];
    for (const { index, 0: character } of text.matchAll(INVISIBLE)) {
      const isTold = mojibake.some(({ span }) => span[0] <= index && index < span[1]);
      if (!isTold && !isInPlace(text, index, character)) report(createFound([index, index + character.length], ''));
    }
    for (const { index } of text.matchAll(/\ufffd/g)) {
      report({ span: [index, index + 1], message: 'A character was lost here: what stood there cannot be told.' });
    }
    for (const { span, meant } of mojibake) {
      report(createFound(span, meant, `“${text.slice(...span)}” is “${meant}”, read in the wrong encoding.`));
    }
    for (const { index, 0: entity } of text.matchAll(ENTITY)) {
      const meant = decodeEntity(entity);
      if (meant === null) continue;
      report(createFound([index, index + entity.length], meant, `“${entity}” is left over from a web page.`));
    }
    for (const { span } of record.blocks) {
      const index = findStrayBracket(text, span);
      if (index !== null)
        report({ span: [index, index + 1], message: 'The bracket here closes none that was opened.' });
    }
  },
});

/** What takes no room: zero-width and directional marks, soft hyphens, control characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;
const LINE_CHARACTERS: ReadonlySet<string> = new Set('\t\n\v\f\r\u0085');

/** Joiners and directions belong to scripts that need them, and joiners to emoji; a byte-order mark may open a text. */
function isInPlace(text: string, index: number, character: string): boolean {
  if (LINE_CHARACTERS.has(character) || (index === 0 && character === '\ufeff')) return true;
  if (/\p{Cc}|[\u00ad\ufeff]/u.test(character)) return false;
  return OTHER_SCRIPT.test(text.slice(Math.max(0, index - NEAR), index + NEAR));
}

const OTHER_SCRIPT =
  /(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])\p{L}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/u;
const NEAR = 12;

function createFound(span: Span, meant: string, message?: string): Found {
  const title = meant === '' ? 'Take it out' : `Write “${meant}”`;
  return {
    span,
    message: message ?? 'A character stands here that nobody sees.',
    fix: { title, edits: [{ span, text: meant }] },
  };
}

const ENTITY = /&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,6});/gi;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&apos;', "'"],
  ['&gt;', '>'],
  ['&hellip;', '…'],
  ['&ldquo;', '“'],
  ['&lsquo;', '‘'],
  ['&lt;', '<'],
  ['&mdash;', '—'],
  ['&nbsp;', ' '],
  ['&ndash;', '–'],
  ['&quot;', '"'],
  ['&rdquo;', '”'],
  ['&rsquo;', '’'],
]);

function decodeEntity(entity: string): string | null {
  const named = NAMED.get(entity.toLowerCase());
  if (named !== undefined || entity[1] !== '#') return named ?? null;
  const isHex = entity[2]!.toLowerCase() === 'x';
  const code = Number.parseInt(entity.slice(isHex ? 3 : 2), isHex ? 16 : 10);
  return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

/** The first closing bracket of a paragraph that none opens; none behind the letter or number of a list, or in a face. */
function findStrayBracket(text: string, [start, end]: Span): number | null {
  let open = 0;
  for (let index = start; index < end; index++) {
    if (text[index] === '(') open += 1;
    if (text[index] !== ')' || FACE_OR_ITEM.test(text.slice(Math.max(start, index - 5), index))) continue;
    if (open === 0) return index;
    open -= 1;
  }
  return null;
}

/** ":)", "a)", "12)", "iv)" */
const FACE_OR_ITEM = /[:;=8][-']?$|(?:^|[\s,;])(?:\p{L}|\d{1,3}|[ivx]{1,4})\.?$/u;
