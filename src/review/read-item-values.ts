import type { OnRecord } from '../schema/record.ts';
import { nameSpan } from './apply/reference-finder.ts';
import { chooseMention } from './item-spans.ts';
import type { ItemReference, ItemValues, Speaker } from './item-values.ts';
import type { LayerItems, ReviewedLayer } from './layers.ts';

type Readers = {
  readonly [L in ReviewedLayer]: (record: OnRecord, item: LayerItems[L]) => ItemValues<L>;
};

/** Most mentions that are kept of an actor: enough to find it again. */
const MOST_MENTIONS = 8;

/** An item in words that survive another reading: the other items that it names by their keys and places. */
export function readItemValues<L extends ReviewedLayer>(
  record: OnRecord,
  layer: L,
  item: LayerItems[L],
): ItemValues<L> {
  return READERS[layer](record, item) as ItemValues<L>;
}

/** A speaker of this document, by id, as an entry of the journal names it. */
export function readSpeaker(record: OnRecord, id: string): Speaker | null {
  const actor = record.actors.find((each) => each.id === id);
  if (!actor) return null;
  const { key, name, kind, mentions } = actor;
  return { from: 'document', key, name, kind, span: chooseMention(mentions)?.span ?? null };
}

/** Another item of the document, by its layer and id. */
export function readReference(
  record: OnRecord,
  layer: 'statements' | 'timexes' | 'quantities',
  id: string | null,
): ItemReference | null {
  const item = id === null ? null : record[layer].find((each) => each.id === id);
  const span = item && nameSpan(item);
  return item && span ? { key: item.key, span } : null;
}

const READERS: Readers = {
  statements(
    record,
    { source, cue, content, mode, act, speakers, sourceKind, via, polarity, contentPolarity, saidAt, confidence },
  ) {
    return {
      ...{ source, cue, content, mode, act, sourceKind, polarity, contentPolarity, confidence },
      speakers: speakers.map((id) => readSpeaker(record, id)).filter((speaker) => speaker !== null),
      via: readReference(record, 'statements', via),
      saidAt: readReference(record, 'timexes', saidAt),
    };
  },
  timexes: (_record, { span, type, value, mod, from, to, alternatives, basis }) => ({
    ...{ span, type, value, mod, from, to, alternatives, basis },
  }),
  quantities: (_record, { span, value, range, kind, unit, modifier, change, measure, holder }) => ({
    ...{ span, value, range, kind, unit, modifier, change },
    measure: measure && { span: measure.span, text: measure.text },
    holder: holder && { span: holder.span, text: holder.text },
  }),
  actors: (_record, { name, kind, aliases, mentions }) => ({
    ...{ name, kind, aliases },
    mentions: keepMentions(mentions).map((mention) => ({ span: mention.span, form: mention.form, kind: mention.kind })),
  }),
  polls: (record, { shares, sum }) => ({
    shares: shares.map((id) => readReference(record, 'quantities', id)).filter((share) => share !== null),
    sum,
  }),
  claims: (record, { spans, statement, checkworthiness }) => ({
    ...{ spans, checkworthiness },
    statement: readReference(record, 'statements', statement),
  }),
};

/** The first ones, among them the one that the actor is known by. */
function keepMentions(mentions: LayerItems['actors']['mentions']): LayerItems['actors']['mentions'] {
  const first = mentions.slice(0, MOST_MENTIONS);
  const known = chooseMention(mentions);
  return known && !first.includes(known) ? [...first.slice(0, -1), known] : first;
}
