import type { Span } from '../../schema/span.ts';
import { escapeFlow } from '../layout/escape-controls.ts';
import type { Colors } from '../layout/screen.ts';

/** A stretch of a text in which some words stand out: by colour, or else between marks. */
export function markWords(text: string, [start, end]: Span, spans: readonly Span[], colors: Colors): string {
  const mark = (words: string) => (colors.isColorSupported ? colors.green(words) : `»${words}«`);
  let [shown, at] = ['', start];
  for (const [from, to] of spans) {
    shown += escapeSpaced(text.slice(at, from)) + mark(escapeFlow(text.slice(from, to)));
    at = to;
  }
  return shown + escapeSpaced(text.slice(at, end));
}

/** Words between marks keep a space at their ends, and a paragraph's end is seen. */
function escapeSpaced(words: string): string {
  const flow = escapeFlow(words.replace(/[\r\n]+/g, ' ¶ ').replace(/(?:¶\s+)+¶/g, '¶'));
  if (!flow) return words ? ' ' : '';
  return (/^\s/.test(words) ? ' ' : '') + flow + (/\s$/.test(words) ? ' ' : '');
}
