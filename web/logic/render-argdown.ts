import type { Brief, Line } from '../../src/ask/brief/brief.ts';
import { tellActor } from '../../src/ask/brief/frames.ts';
import { tellMoment, tellPlace } from '../../src/ask/brief/tell-line.ts';

/** The sides as Argdown: the proposition, and each line as an argument for or against it. */
export function renderArgdown(brief: Brief): string {
  if (brief.proposition === null) return '';
  const lines = [...brief.for, ...brief.against, ...brief.conditional];
  const said = lines.map((line) => renderArgument(line, brief)).join('\n');
  return `===\ntitle: ${JSON.stringify(brief.question)}\n===\n\n[Proposition]: ${clean(brief.proposition)}\n${said}\n`;
}

function renderArgument(line: Line, { documents }: Brief): string {
  const title = `${tellActor(line)}, ${tellMoment(line)}, ${line.id}`;
  const condition = line.condition ? ` Condition: ${clean(line.condition.words)}.` : '';
  return `  ${line.side === 'for' ? '+' : '-'} <${clean(title)}>: ${clean(line.words)} (${clean(tellPlace(line, documents))})${condition}`;
}

/** On one line, without what Argdown takes for its own marks. */
const clean = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/[<>[\]{}#@]/g, '');
