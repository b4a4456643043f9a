import type { Brief } from '../../src/ask/brief/brief.ts';
import { renderBriefHtml } from '../../src/ask/brief/html/render-html.ts';
import { renderBriefMarkdown } from '../../src/ask/brief/render-markdown.ts';
import { renderArgdown } from './render-argdown.ts';
import { renderBriefCsv } from './render-csv.ts';
import type { TakeAwayFormat } from './take-away-format.ts';

interface TakenFile {
  readonly name: string;
  readonly text: string;
  readonly type: string;
}

const RENDERERS: Readonly<Record<TakeAwayFormat, readonly [type: string, render: (brief: Brief) => string]>> = {
  md: ['text/markdown', renderBriefMarkdown],
  html: ['text/html', renderBriefHtml],
  json: ['application/json', (brief) => `${JSON.stringify(brief, null, 2)}\n`],
  csv: ['text/csv', renderBriefCsv],
  argdown: ['text/plain', renderArgdown],
};

/** The brief on the page as a file, made here: what is taken away is what is seen. */
export function renderTakeAway(brief: Brief, format: TakeAwayFormat): TakenFile {
  const [type, render] = RENDERERS[format];
  const words = brief.question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['question'];
  return { name: `${words.slice(0, 8).join('-')}.${format}`, text: render(brief), type: `${type};charset=utf-8` };
}
