import { decodeHTML } from 'entities';
import { readHtmlBlocks } from './html-blocks.ts';
import { parseHtml } from './html-document.ts';
import { joinBlocks, type TextBlock } from './text-blocks.ts';

/** The text of a feed's entry: its markup laid out, however often it was escaped, without the tails that programs add. */
export function layOutFeedMarkup(markup: string): string {
  const html = unescapeMarkup(markup);
  // Text without any tag keeps its blank lines as paragraphs.
  const body = TAG.test(html) ? html : html.replace(/\n[ \t]*\n/g, '<p>');
  return joinBlocks(dropTails(readHtmlBlocks(parseHtml(`<body>${body}</body>`))));
}

const TAG = /<[a-z!/]/i;
const ESCAPED_TAG =
  /&(?:amp;)?lt;\/?(?:p|br|div|span|a|b|i|em|strong|ul|ol|li|h[1-6]|img|blockquote|figure|table|section|article)\b[^<]{0,300}?&(?:amp;)?gt;/i;
const ESCAPED_ENTITY = /&amp;(?:[a-z]{2,12}|#\d{2,6}|#x[\da-f]{2,5});/i;
const MAX_ESCAPES = 3;

/** Markup in which no tag is left but escaped ones was escaped once too often: "&lt;p&gt;The quay …&lt;/p&gt;". */
function unescapeMarkup(markup: string): string {
  let html = markup;
  for (let times = 0; times < MAX_ESCAPES && !TAG.test(html) && ESCAPED_TAG.test(html); times += 1)
    html = decodeHTML(html);
  // "&amp;ldquo;" in such a text, and in one without tags, is a mark that was escaped twice.
  return ESCAPED_ENTITY.test(html) ? html.replace(/&amp;(?=(?:[a-z]{2,12}|#\d{2,6}|#x[\da-f]{2,5});)/gi, '&') : html;
}

/** WordPress: "The post Quay to close appeared first on Skarn Gazette." */
const APPEARED = `(?:The post|The article|Der Beitrag|L[’']article|La entrada|L[’']articolo|De post|O post)\\s[^\\n]{0,300}?\\s(?:appeared first on|first appeared on|was originally published on|originally appeared on|erschien zuerst auf|est apparu en premier sur|se publicó primero en|proviene da|verscheen eerst op|apareceu primeiro em)\\s[^\\n]{1,200}`;
const READ_ON =
  '(?:Continue reading|Read (?:more|on|the (?:rest|full (?:article|story|post|text)))|Keep reading|View (?:article|original)|Click here to (?:read|continue)|Full (?:story|article))';
const TAILS = [
  APPEARED,
  'This (?:article|post|story|entry) (?:was )?(?:first |originally )?(?:appeared|published|posted) (?:first )?(?:on|in|at) [^\\n]{1,120}',
  '(?:First|Originally) (?:appeared|published|posted) (?:on|in|at) [^\\n]{1,120}',
  `${READ_ON}(?:[:\\s][^\\n.!?…]{0,200})?(?:\\s?(?:→|»|›|>|…|\\.\\.\\.))?`,
  '\\(?more(?:…|\\.\\.\\.)?\\)?(?:\\s?(?:→|»|›|>))?',
  '\\[?(?:…|\\.\\.\\.)\\]?',
  '\\d{0,5}\\s?(?:comments?|shares?)',
  '(?:submitted by|\\[link\\]|\\[comments\\])[^\\n]{0,120}',
];
const TAIL = new RegExp(`^(?:${TAILS.join('|')})$`, 'i');
const WHOLE = new RegExp(`^${APPEARED}$`, 'i');
/** The same behind the last sentence of a block. */
const INLINE_TAIL = new RegExp(
  `(?:\\s|(?<=[.!?…”"’)]))(?:${APPEARED}|\\[(?:…|\\.\\.\\.)\\]|${READ_ON}(?:\\s[^\\n.!?]{0,120})?(?:→|»|›|…|\\.\\.\\.)|${READ_ON})$`,
  'i',
);
const MAX_TAIL = 600;
const MAX_DROPPED = 5;

/** Without what a program puts behind an entry: where it appeared first, "Continue reading", "[…]". */
function dropTails(blocks: readonly TextBlock[]): TextBlock[] {
  const kept = [...blocks];
  for (let dropped = 0; dropped < MAX_DROPPED && kept.length > 0; dropped += 1) {
    const last = kept.at(-1)!;
    if (last.text.length <= MAX_TAIL && (kept.length > 1 ? TAIL : WHOLE).test(last.text)) {
      kept.pop();
      continue;
    }
    const text = dropInlineTail(last.text);
    if (text === last.text) break;
    kept[kept.length - 1] = { ...last, text };
  }
  return kept;
}

function dropInlineTail(text: string): string {
  const from = Math.max(0, text.length - MAX_TAIL);
  const tail = text.slice(from);
  const shorter = tail.replace(INLINE_TAIL, '').trimEnd();
  return shorter === '' && from === 0 ? text : text.slice(0, from) + shorter;
}
