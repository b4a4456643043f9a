import type { Brief, BriefConflict, Citation, Line } from '../../ask/brief/brief.ts';
import { tellActor, tellDay, tellStance } from '../../ask/brief/frames.ts';
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
} from '../../ask/brief/tell-brief.ts';
import { tellDetails, tellMoment, tellPlace, tellShares, tellTeller, tellWords } from '../../ask/brief/tell-line.ts';
import type { Stance } from '../../ask/judge/side.ts';
import { escapeFlow } from '../layout/escape-controls.ts';
import type { Screen } from '../layout/screen.ts';
import { wrapText } from '../layout/wrap-text.ts';

/** A brief on a terminal: both sides by one rule, each line with its words and their place. Minor lines are counted unless all are wanted. */
export function renderBrief(brief: Brief, screen: Screen, { isAll }: { readonly isAll: boolean }): string {
  const page: Page = { brief, screen, isAll };
  const parts = [
    renderHead,
    renderPositions,
    renderMoves,
    renderSides,
    renderListed,
    renderFigures,
    renderConflicts,
    renderNear,
    renderSilent,
    renderUnsaid,
  ];
  const made = wrapText(screen.colors.dim(tellMade(brief)), screen.columns);
  return [...parts.map((render) => render(page)), made].filter(Boolean).join('\n\n');
}

interface Page {
  readonly brief: Brief;
  readonly screen: Screen;
  readonly isAll: boolean;
}

const SHAPES: Readonly<Record<Stance, string>> = { for: '▲', against: '▼', conditional: '◆' };

function paint(stance: Stance, text: string, { colors }: Screen): string {
  return { for: colors.cyan, against: colors.red, conditional: colors.yellow }[stance](text);
}

function renderHead({ brief, screen }: Page): string {
  const { colors, columns } = screen;
  const taken = brief.proposition === null ? '' : wrapText(`taken as: ${escapeFlow(brief.proposition)}`, columns);
  const covered = wrapText(colors.dim(tellCoverage(brief).map(escapeFlow).join(' · ')), columns);
  const slight = isSlight(brief) ? SAYS_LITTLE : '';
  return [wrapText(colors.bold(escapeFlow(brief.question)), columns), taken, covered, slight]
    .filter(Boolean)
    .join('\n');
}

const titled = (title: string, lines: readonly string[], { colors }: Screen): string =>
  lines.length > 0 ? [colors.bold(title), ...lines].join('\n') : '';

function renderPositions({ brief, screen }: Page): string {
  const lines = brief.positions.map((position) => {
    const role = position.role ? screen.colors.dim(`, ${escapeFlow(position.role)}`) : '';
    return wrapText(`${escapeFlow(position.actor)}${role}: ${tellTrack(position)}`, screen.columns, '    ', '  ');
  });
  return titled('Positions over time', lines, screen);
}

function renderMoves({ brief, screen }: Page): string {
  const lines = linesOf(brief);
  const shown = listMoves(brief.shifts).flatMap(({ actor, points, shifts }) => [
    `  ${escapeFlow(actor)}`,
    ...points.map(({ stance, day, lines: [id = ''] }) => {
      const line = lines.get(id);
      const said = line
        ? `${tellCue(line)}${quote({ ...line, words: tellWords(line) })} ${place(line, brief, screen)}`
        : '';
      return wrapText(
        `${paint(stance, `${SHAPES[stance]} ${tellStance(stance)}`, screen)}, ${tellMoment({ day })}: ${said}`,
        screen.columns,
        '      ',
        '    ',
      );
    }),
    ...shifts.flatMap(({ pointedOutBy }) =>
      pointedOutBy.map((told) => renderTold('pointed out', told, { brief, screen })),
    ),
    ...shifts.flatMap(({ deniedBy }) => deniedBy.map((told) => renderTold('denied', told, { brief, screen }))),
  ]);
  return titled('Who moved', shown, screen);
}

const renderTold = (frame: string, told: Citation, { brief, screen }: Pick<Page, 'brief' | 'screen'>): string =>
  wrapText(
    `${frame} by ${escapeFlow(tellTeller(told, brief.documents))}: ${quote(told)} ${place(told, brief, screen)}`,
    screen.columns,
    '      ',
    '    ',
  );

const QUOTE_MARK = /["“”‘«]/;

const quote = ({ words, isDirect }: Pick<Citation, 'words' | 'isDirect'>): string =>
  isDirect && !QUOTE_MARK.test(words) ? `“${escapeFlow(words)}”` : escapeFlow(words);

const tellCue = ({ cue }: Pick<Citation, 'cue'>): string => (cue ? `${escapeFlow(cue)} ` : '');

const place = (citation: Pick<Citation, 'document' | 'paragraph'>, { documents }: Brief, { colors }: Screen): string =>
  colors.dim(`(${escapeFlow(tellPlace(citation, documents))})`);

function renderSides({ brief, screen, isAll }: Page): string {
  if (brief.proposition === null) return '';
  return listSides(brief)
    .map(([title, lines, stance]) => {
      const shown = isAll ? lines : listShown(lines);
      const folded = isAll ? '' : tellFolded(lines);
      const head = `${paint(stance, screen.colors.bold(`${SHAPES[stance]} ${title}`), screen)} ${screen.colors.dim(`(${tellTally(lines)})`)}`;
      const rest = folded ? [screen.colors.dim(`  ${folded}: --all`)] : [];
      const none = shown.length === 0 ? ['  No line.'] : [];
      return [head, ...none, ...shown.map((line) => renderLine(line, { brief, screen })), ...rest].join('\n');
    })
    .join('\n\n');
}

function renderLine(line: Line, { brief, screen }: Pick<Page, 'brief' | 'screen'>): string {
  const { colors, columns } = screen;
  const role = line.role ? colors.dim(`, ${escapeFlow(line.role)}`) : '';
  const who = `${colors.bold(escapeFlow(tellActor(line)))}${role} · ${tellMoment(line)}`;
  const shares = tellShares(line);
  const cue = colors.italic(tellCue(line));
  const words = wrapText(
    `${shares ? `${shares}: ` : ''}${cue}${quote({ ...line, words: tellWords(line) })}`,
    columns,
    '    ',
  );
  const details = [tellPlace(line, brief.documents), ...tellDetails(line)].map(escapeFlow).join(' · ');
  return [
    wrapText(who, columns, '  '),
    words,
    ...renderCondition(line, screen),
    wrapText(colors.dim(details), columns, '    '),
  ].join('\n');
}

function renderCondition({ condition, stance, side }: Line, { columns }: Screen): readonly string[] {
  if (!condition) return [];
  const missing =
    condition.isFull || condition.told === null ? '' : ` (${condition.told} counted, ${condition.items.length} told)`;
  const said = `${stance === side ? side : `${side} once met`}, ${escapeFlow(condition.words)}${missing}`;
  return [
    wrapText(said, columns, '      ', '    '),
    ...condition.items.map(({ words }) => wrapText(escapeFlow(words), columns, '        ', '      • ')),
  ];
}

function renderListed({ brief, screen }: Page): string {
  const lines = brief.listed.map((citation) => {
    const said = `${tellMoment(citation)}, ${escapeFlow(tellActor(citation))}: ${tellCue(citation)}${quote(citation)} ${place(citation, brief, screen)}`;
    return wrapText(said, screen.columns, '    ', '  ');
  });
  return titled('By time', lines, screen);
}

function renderFigures({ brief, screen }: Page): string {
  const lines = brief.figures.map((figure) => {
    const { words, what, day, actor } = figure;
    const facts = [what, day ? tellDay(day) : 'no day', actor ?? 'no source named'].filter((fact) => fact !== null);
    return wrapText(
      `${escapeFlow(words)}  ${facts.map(escapeFlow).join(' · ')} ${place(figure, brief, screen)}`,
      screen.columns,
      '    ',
      '  ',
    );
  });
  return titled('Figures', lines, screen);
}

const renderConflicts = ({ brief, screen }: Page): string =>
  titled(
    'Conflicts',
    brief.conflicts.flatMap((conflict) => renderConflict(conflict, brief, screen)),
    screen,
  );

function renderConflict(
  { title, state, sides, reasons }: BriefConflict,
  brief: Brief,
  screen: Screen,
): readonly string[] {
  const shown = sides.map((side) =>
    wrapText(`${escapeFlow(side.words)} ${place(side, brief, screen)}`, screen.columns, '      ', '    '),
  );
  const why =
    reasons.length > 0
      ? [wrapText(`both may be right: ${escapeFlow(reasons.join('; '))}`, screen.columns, '      ', '    ')]
      : [];
  return [
    `  ${escapeFlow(title)} ${screen.colors.dim(`(${state === 'to-review' ? 'to review' : state})`)}`,
    ...shown,
    ...why,
  ];
}

const renderNear = ({ brief, screen }: Page): string =>
  titled(
    'Near this question',
    brief.near.map(({ question, note }) =>
      wrapText(
        `${escapeFlow(question)}${note ? screen.colors.dim(` ${escapeFlow(note)}`) : ''}`,
        screen.columns,
        '    ',
        '  ',
      ),
    ),
    screen,
  );

function renderSilent({ brief, screen }: Page): string {
  const lines = brief.silent.map((silent) => {
    const told = silent.told.map((citation) => `${quote(citation)} ${place(citation, brief, screen)}`);
    return wrapText(
      `${escapeFlow(silent.actor)} ${tellSilence(silent)}${told.length > 0 ? `: ${told.join('; ')}` : ''}`,
      screen.columns,
      '    ',
      '  ',
    );
  });
  return titled('Who is silent, who is only reported', lines, screen);
}

const renderUnsaid = ({ brief, screen }: Page): string =>
  titled(
    'What the record does not say',
    brief.unsaid.map(({ text }) => wrapText(escapeFlow(text), screen.columns, '    ', '  ')),
    screen,
  );
