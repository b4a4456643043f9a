import type { Brief, BriefConflict, BriefFigure, Citation, Line } from './brief.ts';
import { tellActor, tellDay, tellStance } from './frames.ts';
import {
  isSlight,
  linesOf,
  listMoves,
  listShown,
  listSides,
  SAYS_LITTLE,
  tellCoverage,
  tellFolded,
  tellMade,
  tellSilence,
  tellTally,
  tellTrack,
} from './tell-brief.ts';
import { tellDetails, tellMoment, tellPlace, tellShares, tellTeller, tellWords } from './tell-line.ts';

/** The brief as Markdown, for a note or a message. */
export function renderBriefMarkdown(brief: Brief): string {
  const sections = [
    renderHead,
    renderPositions,
    renderShifts,
    renderSides,
    renderListed,
    renderFigures,
    renderConflicts,
    renderNear,
    renderSilent,
    renderUnsaid,
  ];
  return `${[...sections.map((render) => render(brief)), `*${escapeMarkdown(tellMade(brief))}*`].filter(Boolean).join('\n\n')}\n`;
}

/** What would be markup in somebody's words is shown as it stands. */
const escapeMarkdown = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>#|~&]/g, '\\$&');

function renderHead(brief: Brief): string {
  const { question, proposition } = brief;
  const taken = proposition === null ? '' : `*taken as: ${escapeMarkdown(proposition)}*`;
  const slight = isSlight(brief) ? `**${SAYS_LITTLE}**` : '';
  return [`# ${escapeMarkdown(question)}`, taken, tellCoverage(brief).join(' · '), slight].filter(Boolean).join('\n\n');
}

const section = (title: string, lines: readonly string[], gap = '\n'): string =>
  lines.length > 0 ? `## ${title}\n\n${lines.join(gap)}` : '';

const renderPositions = ({ positions }: Brief): string =>
  section(
    'Positions over time',
    positions.map((position) => {
      const { actor, role } = position;
      return `- **${escapeMarkdown(actor)}**${role ? `, ${escapeMarkdown(role)}` : ''}: ${tellTrack(position)}`;
    }),
  );

function renderShifts(brief: Brief): string {
  const lines = linesOf(brief);
  return section(
    'Who moved',
    listMoves(brief.shifts).map(({ actor, points, shifts }) => {
      const shown = points.map((point) => {
        const line = lines.get(point.lines[0] ?? '');
        return `  - ${tellStance(point.stance)}, ${tellMoment(point)}: ${line ? `${line.cue ? `*${escapeMarkdown(line.cue)}* ` : ''}${quote({ ...line, words: tellWords(line) })} (${place(line, brief)})` : ''}`;
      });
      const told = (words: string, citations: readonly Citation[]) =>
        citations.map(
          (citation) =>
            `  - ${words} by ${escapeMarkdown(tellTeller(citation, brief.documents))}: ${quote(citation)} (${place(citation, brief)})`,
        );
      const pointed = shifts.flatMap((shift) => told('pointed out', shift.pointedOutBy));
      const denied = shifts.flatMap((shift) => told('denied', shift.deniedBy));
      return [`- **${escapeMarkdown(actor)}**`, ...shown, ...pointed, ...denied].join('\n');
    }),
  );
}

const quote = ({ words, isDirect }: Citation): string =>
  isDirect && !/["“‘]/.test(words) ? `“${escapeMarkdown(words)}”` : escapeMarkdown(words);

const place = (citation: Citation, { documents }: Brief): string => escapeMarkdown(tellPlace(citation, documents));

const renderSides = (brief: Brief): string =>
  brief.proposition === null
    ? ''
    : listSides(brief)
        .map(([title, lines]) => `## ${title} (${tellTally(lines)})\n\n${renderLines(lines, brief) || 'No line.'}`)
        .join('\n\n');

function renderLines(lines: readonly Line[], brief: Brief): string {
  const folded = tellFolded(lines);
  return [...listShown(lines).map((line) => renderLine(line, brief)), folded && `- *${folded}*`]
    .filter(Boolean)
    .join('\n');
}

function renderLine(line: Line, brief: Brief): string {
  const who = `**${escapeMarkdown(tellActor(line))}**${line.role ? `, ${escapeMarkdown(line.role)}` : ''}, ${tellMoment(line)}`;
  const shares = tellShares(line);
  const said = `${line.cue ? `*${escapeMarkdown(line.cue)}* ` : ''}${quote({ ...line, words: tellWords(line) })}`;
  const details = [place(line, brief), ...tellDetails(line).map(escapeMarkdown)].join('; ');
  // what stands below a nested list would be part of its last item
  return [`- ${who}: ${shares ? `${shares}: ` : ''}${said} (${details})`, ...renderCondition(line)].join('\n');
}

function renderCondition({ condition, stance, side }: Line): readonly string[] {
  if (!condition) return [];
  const items = condition.items.map(({ words }) => `    - ${escapeMarkdown(words)}`);
  const missing =
    condition.isFull || condition.told === null ? '' : ` (${condition.told} counted, ${condition.items.length} told)`;
  return [
    `  - ${stance === side ? stance : `${side}, on condition`}: ${escapeMarkdown(condition.words)}${missing}`,
    ...items,
  ];
}

const renderListed = (brief: Brief): string =>
  section(
    'By time',
    brief.listed.map((citation) => {
      const cue = citation.cue ? `*${escapeMarkdown(citation.cue)}* ` : '';
      return `- ${tellMoment(citation)}, **${escapeMarkdown(tellActor(citation))}**: ${cue}${quote(citation)} (${place(citation, brief)})`;
    }),
  );

const renderFigures = (brief: Brief): string =>
  section('Figures', [
    ...(brief.figures.length > 0 ? ['| figure | what | when | who says so | where |', '|---|---|---|---|---|'] : []),
    ...brief.figures.map((figure) => renderFigure(figure, brief)),
  ]);

const renderFigure = (figure: BriefFigure, brief: Brief): string =>
  `| ${[figure.words, figure.what ?? '', figure.day ? tellDay(figure.day) : 'no day', figure.actor ?? 'no source named', tellPlace(figure, brief.documents)].map(escapeMarkdown).join(' | ')} |`;

const renderConflicts = (brief: Brief): string =>
  section(
    'Conflicts',
    brief.conflicts.map((conflict) => renderConflict(conflict, brief)),
  );

function renderConflict({ title, state, sides, reasons }: BriefConflict, brief: Brief): string {
  const shown = sides.map(
    (side) => `  - ${escapeMarkdown(side.words)} (${escapeMarkdown(tellPlace(side, brief.documents))})`,
  );
  const why = reasons.length > 0 ? [`  - both may be right: ${escapeMarkdown(reasons.join('; '))}`] : [];
  return [`- **${escapeMarkdown(title)}** (${state === 'to-review' ? 'to review' : state})`, ...shown, ...why].join(
    '\n',
  );
}

const renderNear = ({ near }: Brief): string =>
  section(
    'Near this question',
    near.map(({ question, note }) => `- ${escapeMarkdown(question)}${note ? `: ${escapeMarkdown(note)}` : ''}`),
  );

const renderSilent = (brief: Brief): string =>
  section(
    'Who is silent, who is only reported',
    brief.silent.map((each) => {
      const told = each.told.map((citation) => ` ${quote(citation)} (${place(citation, brief)})`);
      return `- **${escapeMarkdown(each.actor)}** ${tellSilence(each)}${told.length > 0 ? `:${told.join(';')}` : ''}`;
    }),
  );

const renderUnsaid = ({ unsaid }: Brief): string =>
  section(
    'What the record does not say',
    unsaid.map(({ text }) => `- ${escapeMarkdown(text)}`),
  );
