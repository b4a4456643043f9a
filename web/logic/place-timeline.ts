import type { BriefPosition } from '../../src/ask/brief/brief.ts';
import type { ChartSize } from '../../src/ask/brief/html/chart-size.ts';
import { type PlacedMark, placeMarks, renderSteps } from '../../src/ask/brief/html/place-chart.ts';
import { createTimeScale, type TimeScale } from '../../src/ask/brief/html/time-scale.ts';
import { rangeOfMoment } from '../../src/ask/position/moment.ts';
import type { StatementHit } from '../../src/server/api-types.ts';

/** What somebody said over where they stand, on one time axis. */
export interface PlacedTimeline {
  readonly size: ChartSize;
  readonly height: number;
  readonly scale: TimeScale;
  readonly said: readonly PlacedSaying[];
  readonly saidBand: Band;
  /** Null where no question is chosen, or nothing of it has a day. */
  readonly position: PlacedPosition | null;
  /** Statements without a day, which stand in the list alone. */
  readonly undated: number;
}

export interface PlacedSaying {
  readonly id: string;
  readonly hit: StatementHit;
  readonly form: 'quoted' | 'reworded' | 'denied';
  readonly x: number;
  readonly y: number;
  /** From the first to the last day that it may be of, where no single day is known. */
  readonly spread: readonly [from: number, to: number] | null;
}

interface PlacedPosition {
  readonly band: Band;
  readonly levels: readonly { readonly stance: 'for' | 'conditional' | 'against'; readonly y: number }[];
  readonly stair: string | null;
  readonly marks: readonly PlacedMark[];
}

interface Band {
  readonly y: number;
  readonly height: number;
}

/** So many stand above each other before the next column begins. */
const PILE = 4;
const STEP = 13;
const SAID: Band = { y: 24, height: 62 };
const STANDS: Band = { y: 94, height: 100 };
const LEVELS = { for: 112, conditional: 140, against: 168 } as const;

export function placeTimeline(
  hits: readonly StatementHit[],
  position: BriefPosition | null,
  size: ChartSize,
  wordsOf: (line: string) => string,
): PlacedTimeline {
  const dated = hits.filter(({ at }) => rangeOfMoment(at) !== null);
  const stances = position?.stances.filter(({ day }) => rangeOfMoment(day) !== null) ?? [];
  const scale = createTimeScale([...dated.map(({ at }) => at), ...stances.map(({ day }) => day)], size);
  const marks = placeMarks(stances, (stance) => LEVELS[stance], { size, scale, wordsOf, rise: 13 });
  return {
    ...{ size, scale, saidBand: SAID, height: stances.length > 0 ? 200 : 92 },
    said: placeSaid(dated, scale),
    position:
      stances.length === 0
        ? null
        : {
            band: STANDS,
            levels: (['for', 'conditional', 'against'] as const).map((stance) => ({ stance, y: LEVELS[stance] })),
            stair: marks.length > 1 ? renderSteps(marks) : null,
            marks,
          },
    undated: hits.length - dated.length,
  };
}

/** Those of one day are piled up from below; those of a month lie on the line of it. */
function placeSaid(hits: readonly StatementHit[], { xOf, xAt }: TimeScale): readonly PlacedSaying[] {
  const piles = new Map<string, number>();
  return hits.map((hit) => {
    const [first, last] = rangeOfMoment(hit.at) ?? [0, 0];
    const at = piles.get(hit.at ?? '') ?? 0;
    piles.set(hit.at ?? '', at + 1);
    const said = { id: idOf(hit), hit, form: formOf(hit) };
    if (first === last) {
      const x = (xOf(hit.at) ?? 0) + Math.floor(at / PILE) * STEP;
      return { ...said, x, y: SAID.y + SAID.height - 10 - (at % PILE) * STEP, spread: null };
    }
    const spread = [xAt(first), xAt(last)] as const;
    return { ...said, x: Math.round((spread[0] + spread[1]) / 2) + at * STEP, y: SAID.y + 9, spread };
  });
}

/** One statement of one document, as an id of the page. */
export const idOf = ({ document, statement }: Pick<StatementHit, 'document' | 'statement'>): string =>
  `s-${document.id}-${statement.id}`;

function formOf({ statement }: StatementHit): PlacedSaying['form'] {
  if (statement.polarity !== 'affirmed') return 'denied';
  return statement.mode === 'indirect' ? 'reworded' : 'quoted';
}
