import { count, tellActor, tellStance } from '../../ask/brief/frames.ts';
import { linesOf, listShown } from '../../ask/brief/tell-brief.ts';
import { tellMoment, tellPlace } from '../../ask/brief/tell-line.ts';
import type { AnsweredQuestion } from '../../ask/saved/answered-question.ts';
import { escapeFlow } from '../layout/escape-controls.ts';
import type { Screen } from '../layout/screen.ts';
import { wrapText } from '../layout/wrap-text.ts';

/** A question that somebody follows: how many lines it has, and below it what is new. */
export function renderFollowed({ key, question, brief, news }: AnsweredQuestion, screen: Screen): string {
  const { colors, columns } = screen;
  const head = `${String(key).padStart(3)}  ${colors.bold(escapeFlow(question))}`;
  const tally =
    brief.proposition === null
      ? count(brief.listed.length, 'line')
      : `${listShown(brief.for).length} for, ${listShown(brief.against).length} against, ${listShown(brief.conditional).length} on conditions`;
  const changes = [
    news.lines.length > 0 ? count(news.lines.length, 'new line') : '',
    news.gone > 0 ? `${news.gone} gone` : '',
    ...news.moved.map((actor) => `${escapeFlow(actor)} moved`),
  ].filter(Boolean);
  const told = [tally, ...changes].join(' · ');
  return [
    wrapText(head, columns, '     ', ''),
    wrapText(colors.dim(told), columns, '     '),
    ...renderNew({ brief, news }, screen),
  ].join('\n');
}

function renderNew(
  { brief, news }: Pick<AnsweredQuestion, 'brief' | 'news'>,
  { columns, colors }: Screen,
): readonly string[] {
  const lines = linesOf(brief);
  const listed = new Map(brief.listed.map((citation) => [citation.id, citation]));
  return news.lines.flatMap((id) => {
    const line = lines.get(id) ?? listed.get(id);
    if (!line) return [];
    const side = lines.has(id) ? `${tellStance(lines.get(id)!.stance)}, ` : '';
    const said = `${side}${escapeFlow(tellActor(line))}, ${tellMoment(line)}: ${escapeFlow(line.words)}`;
    return [
      wrapText(
        `${said} ${colors.dim(`(${escapeFlow(tellPlace(line, brief.documents))})`)}`,
        columns,
        '       ',
        '     ',
      ),
    ];
  });
}
