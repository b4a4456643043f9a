import type { OnRecord } from '../../src/schema/record.ts';
import type { Span } from '../../src/schema/span.ts';
import { createEmptyLayers } from '../../src/text/empty-layers.fixture.ts';
import { addItemKeys } from '../../src/text/item-key.ts';
import { carryActors } from './carry-actors.ts';
import {
  type Carrying,
  carryClaims,
  carryLayout,
  carryPolls,
  carryQuantities,
  carryStatements,
  carryTimexes,
  carryTurns,
  type Layers,
} from './carry-layers.ts';
import { type Edit, editText } from './edit.ts';
import type { Renaming } from './rename-people.ts';
import { countDays, listDayEdits } from './shift-days.ts';

/** A run of paragraphs of an article, `[first, end)` of its blocks. */
export interface Part {
  readonly article: OnRecord;
  readonly first: number;
  readonly end: number;
}

interface Making {
  readonly id: string;
  /** The day of publication of the whole. */
  readonly day: string;
  readonly renaming: Renaming;
}

const BETWEEN = '\n\n';

/** One document of several parts, with the record that follows from theirs: what reaches out of a part is left out. */
export function joinParts(parts: readonly Part[], making: Making): OnRecord {
  const layers: Layers = createEmptyLayers();
  let text = '';
  for (const part of parts) {
    if (text) text += BETWEEN;
    text += addPart(layers, part, text.length, making);
  }
  const { schemaVersion, engine, document } = parts[0]!.article;
  return {
    schemaVersion,
    id: making.id,
    engine,
    document: {
      title: document.title && making.renaming.rename(document.title),
      publishedAt: { value: making.day, basis: 'given', notBefore: null },
      language: document.language,
      text,
    },
    ...addItemKeys(text, layers),
  };
}

/** Adds what stands in the part to the layers, and gives its text. */
function addPart(layers: Layers, part: Part, shift: number, { day, renaming }: Making): string {
  const { article } = part;
  const blocks = article.blocks.slice(part.first, part.end);
  const whole: Span = [blocks[0]!.span[0], blocks.at(-1)!.span[1]];
  const days = countDays(article.document.publishedAt.value ?? day, day);
  const isInside = ([from, to]: Span) => from >= whole[0] && to <= whole[1];
  const edits = [
    ...renaming.listEdits(article, ...whole),
    ...article.timexes
      .filter(({ span }) => isInside(span))
      .flatMap((timex) => listDayEdits(article.document.text, timex, days)),
  ];
  const { text, move } = editText(article.document.text, whole, orderEdits(edits));
  const carrying: Carrying = { layers, article, isInside, move: (span) => move(span, shift), rename: renaming.rename };
  carryLayout(carrying, blocks);
  const actors = carryActors(carrying);
  carryTurns(carrying, actors);
  const timexes = carryTimexes(carrying, days);
  const statements = carryStatements(carrying, { actors, timexes });
  const quantities = carryQuantities(carrying, { statements, timexes });
  carryPolls(carrying, { actors, timexes, quantities });
  carryClaims(carrying, { actors, timexes, statements, quantities });
  return text;
}

/** In order, and only the first of two that meet: a name may stand in a time ("the Tolen years"). */
function orderEdits(edits: readonly Edit[]): readonly Edit[] {
  let end = -1;
  return edits
    .toSorted((a, b) => a.span[0] - b.span[0])
    .filter(({ span }) => {
      if (span[0] < end) return false;
      end = span[1];
      return true;
    });
}
