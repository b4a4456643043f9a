import type { Brief, BriefPosition, BriefShift, Line, Silent, StancePoint } from './brief.ts';
import { count, FEW_LINES, tellDay, tellStance } from './frames.ts';

/** The coverage of a brief, one fact a piece. */
export function tellCoverage({ coverage, shifts, conflicts }: Brief): readonly string[] {
  const { documents, bearing, undated, from, to, publishers, lines, speaking } = coverage;
  const days = from === null || to === null ? '' : from === to ? tellDay(from) : `${tellDay(from)} to ${tellDay(to)}`;
  const dated = undated === 0 || bearing === 0 ? days : [days, `${undated} undated`].filter(Boolean).join(', ');
  return [
    `${count(documents, 'document')} searched, ${bearing} ${bearing === 1 ? 'speaks' : 'speak'} to it`,
    dated,
    publishers.length > 0 ? count(publishers.length, 'named publisher') : '',
    `${count(lines, 'line')}, ${count(speaking.length, 'named voice')}`,
    shifts.length > 0 ? `${count(new Set(shifts.map(({ actor }) => actor)).size, 'actor')} moved` : '',
    conflicts.length > 0 ? count(conflicts.length, 'conflict') : '',
  ].filter(Boolean);
}

/** What is folded away in its document is seldom right: it is told only where somebody asks for it. */
export const listShown = (lines: readonly Line[]): readonly Line[] => lines.filter(({ isMinor }) => !isMinor);

/** "2 lines folded in their documents"; empty where there are none. */
export function tellFolded(lines: readonly Line[]): string {
  const folded = lines.length - listShown(lines).length;
  return folded > 0 ? `${count(folded, 'line')} folded in ${folded === 1 ? 'its document' : 'their documents'}` : '';
}

/** How many lines stand on a side, and under how many names. */
export function tellTally(all: readonly Line[]): string {
  const lines = listShown(all);
  const named = lines.filter(({ source }) => source === 'named').length;
  const polls = lines.filter(({ source }) => source === 'poll').length;
  return [
    count(lines.length, 'line'),
    lines.length > 0 ? `${named} under a name` : '',
    polls > 0 ? count(polls, 'survey') : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The sides as they stand on the page, both by the same rule. */
export const listSides = (
  brief: Brief,
): readonly (readonly [title: string, lines: readonly Line[], stance: Line['stance']])[] => [
  ['For', brief.for, 'for'],
  ['Against', brief.against, 'against'],
  ['On conditions', brief.conditional, 'conditional'],
];

/** Fewer lines than make a page: the brief says so before it gives them. */
export const isSlight = ({ proposition, coverage }: Brief): boolean =>
  proposition !== null && coverage.lines < FEW_LINES;

export const SAYS_LITTLE = 'The record says little on this.';

export const linesOf = (brief: Brief): ReadonlyMap<string, Line> =>
  new Map([...brief.for, ...brief.against, ...brief.conditional].map((line) => [line.id, line]));

/** Moves of one actor that follow each other stand together: against, then on conditions, then for. */
export function listMoves(shifts: readonly BriefShift[]): readonly {
  readonly actor: string;
  readonly shifts: readonly BriefShift[];
  readonly points: readonly StancePoint[];
}[] {
  const actors = new Map<string, BriefShift[]>();
  for (const shift of shifts) {
    const own = actors.get(shift.actor);
    if (own) own.push(shift);
    else actors.set(shift.actor, [shift]);
  }
  return [...actors].map(([actor, own]) => {
    const points = own.flatMap(({ before, after }, at) => (at === 0 ? [before, after] : [after]));
    return { actor, shifts: own, points: points.filter((point) => point !== null) };
  });
}

/** Somebody's stances in their order, those that follow each other and are the same as one: "against (3 Mar 2031, 2 lines) → for (no day)". */
export function tellTrack({ stances }: BriefPosition): string {
  const runs: { readonly point: StancePoint; readonly lines: number }[] = [];
  for (const point of stances) {
    const last = runs.at(-1);
    const isSame = last?.point.stance === point.stance && (last.point.day === null) === (point.day === null);
    if (last && isSame) runs[runs.length - 1] = { point: last.point, lines: last.lines + point.lines.length };
    else runs.push({ point, lines: point.lines.length });
  }
  return runs
    .map(({ point, lines }) => {
      const since = point.day === null ? 'no day' : tellDay(point.day);
      return `${tellStance(point.stance)} (${since}${lines > 1 ? `, ${count(lines, 'line')}` : ''})`;
    })
    .join(' → ');
}

const WHY_SILENT: Readonly<Record<Silent['why'], string>> = {
  'not-said': 'does not say',
  'only-reported': 'speaks to it through others alone',
  'named-only': 'is named and says nothing on it',
};

export const tellSilence = ({ why }: Silent): string => WHY_SILENT[why];

/** The last line of a brief. */
export function tellMade({ coverage, made }: Brief): string {
  const models = Object.keys(made.models).join(', ');
  return `Made by onrecord ${made.version}${models ? ` with ${models}` : ''} from ${count(coverage.documents, 'document')}. Every line is somebody’s exact words, with its place; sides are the program’s reading.`;
}
