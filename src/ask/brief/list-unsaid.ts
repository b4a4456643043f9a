import type { BriefFigure, Line, Unsaid } from './brief.ts';
import { count, FEW_LINES, tellActor } from './frames.ts';

/** What the record does not say, each in a fixed frame. */
export function listUnsaid(
  lines: readonly Line[],
  figures: readonly BriefFigure[],
  hasSides: boolean,
): readonly Unsaid[] {
  return FRAMES.flatMap((tell) => tell({ lines, figures, hasSides }));
}

interface Told {
  readonly lines: readonly Line[];
  readonly figures: readonly BriefFigure[];
  readonly hasSides: boolean;
}

const FRAMES: readonly ((told: Told) => readonly Unsaid[])[] = [
  tellFew,
  tellOneSide,
  tellLists,
  tellUndated,
  tellUnnamed,
  tellSurveys,
  tellFigures,
];

const create = (kind: string, text: string, lines: readonly Line[] = []): Unsaid => ({
  kind,
  text,
  lines: lines.map(({ id }) => id),
});

function tellFew({ lines, hasSides }: Told): readonly Unsaid[] {
  if (!hasSides || lines.length >= FEW_LINES) return [];
  return [create('few-lines', `The record says little on this: ${count(lines.length, 'line')}.`, lines)];
}

function tellOneSide({ lines, hasSides }: Told): readonly Unsaid[] {
  if (!hasSides || lines.length === 0) return [];
  const missing = (['for', 'against'] as const).filter((side) => !lines.some((line) => line.stance === side));
  return missing.map((side) => create('one-side', `Nobody on the record is ${side} it without conditions.`));
}

function tellLists({ lines }: Told): readonly Unsaid[] {
  return lines.flatMap((line) => {
    const { condition } = line;
    if (!condition || condition.told === null || condition.isFull || isToldElsewhere(line, lines)) return [];
    const text = `Of the ${condition.told} that ${tellActor(line)} counts, ${condition.items.length} are told.`;
    return [create('list-not-full', text, [line])];
  });
}

/** Another line of the same actor tells as many. */
const isToldElsewhere = ({ actorId, condition }: Line, lines: readonly Line[]): boolean =>
  actorId !== null &&
  lines.some((other) => other.actorId === actorId && (other.condition?.items.length ?? 0) >= (condition?.told ?? 1));

function tellUndated({ lines }: Told): readonly Unsaid[] {
  const undated = lines.filter(({ day }) => day === null);
  return undated.length > 0
    ? [create('no-day', `When it was said: ${count(undated.length, 'line')} without a day.`, undated)]
    : [];
}

function tellUnnamed({ lines }: Told): readonly Unsaid[] {
  const unnamed = lines.filter(({ source }) => source === 'unnamed' || source === 'own');
  return unnamed.length > 0
    ? [create('no-name', `Who says so: ${count(unnamed.length, 'line')} without a name.`, unnamed)]
    : [];
}

function tellSurveys({ lines }: Told): readonly Unsaid[] {
  return lines
    .filter(({ source, day }) => source === 'poll' && day === null)
    .map((line) => create('survey-no-day', `When ${tellActor(line)} were asked.`, [line]));
}

function tellFigures({ figures }: Told): readonly Unsaid[] {
  return figures
    .filter(({ actor }) => actor === null)
    .map(({ words }) => create('figure-no-source', `Who says ${words}: no source is named.`));
}
