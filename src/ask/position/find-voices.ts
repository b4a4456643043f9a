import type { Poll } from '../../schema/quantity.ts';
import { isInside } from '../../text/span.ts';
import type { AskedActor, AskedDocument } from '../asked-document.ts';
import type { Judgement } from '../judge/judgement.ts';
import type { Passage } from '../passage.ts';
import type { Voice } from './position.ts';

export interface AskedRecords {
  readonly documents: ReadonlyMap<string, AskedDocument>;
  /** By public id. */
  readonly actors: ReadonlyMap<string, AskedActor>;
}

/** Whose words a passage is: each of its speakers, those whom a survey asked, an unnamed source, or the document. */
export function findVoices(
  { passage, shares }: Pick<Judgement, 'passage' | 'shares'>,
  records: AskedRecords,
): readonly Voice[] {
  const document = records.documents.get(passage.document);
  if (shares.length > 0 && document) return [createPollVoice(passage, document, records)];
  if (passage.actors.length > 0) return passage.actors.map((id) => createNamedVoice(id, document, records));
  if (passage.statement === null) return [{ kind: 'own', id: `own:${passage.document}`, name: null, role: null }];
  const id = `unnamed:${passage.document}:${passage.actorName ?? passage.statement}`;
  return [{ kind: 'unnamed', id, name: passage.actorName, role: null }];
}

function createNamedVoice(actor: string, document: AskedDocument | undefined, { actors }: AskedRecords): Voice {
  const publicId = document?.publicIds.get(actor) ?? actor;
  const known = actors.get(publicId);
  const local = document?.record.actors.find(({ id }) => id === actor);
  return { kind: 'named', id: publicId, name: known?.name ?? local?.name ?? null, role: known?.role ?? null };
}

/** Surveys of one maker are one voice, whose answers may be asked for again and again. */
function createPollVoice(passage: Passage, document: AskedDocument, records: AskedRecords): Voice {
  const poll = findPoll(passage, document);
  const maker = poll?.askedBy ?? passage.actors[0];
  const name = maker === undefined ? null : createNamedVoice(maker, document, records).name;
  const id = name ? `poll:${name}` : `poll:${document.id}:${passage.spans[0]![0]}`;
  const group = poll && findGroup(poll, document);
  return { kind: 'poll', id, name: `${group ?? 'those'} asked${name ? ` by ${name}` : ''}`, role: null };
}

const findPoll = ({ spans }: Passage, { record: { polls, quantities } }: AskedDocument): Poll | undefined =>
  polls.find(({ shares }) =>
    quantities.some((quantity) => shares.includes(quantity.id) && spans.some((span) => isInside(quantity.span, span))),
  );

/** Of whom a share is: "64 % of Kaldrians". */
function findGroup({ shares }: Poll, { record: { quantities } }: AskedDocument): string | null {
  const measures = quantities.flatMap(({ id, measure }) => (shares.includes(id) && measure ? [measure.text] : []));
  return measures.find((text) => /^\p{Lu}/u.test(text) && text.split(' ').length <= GROUP_WORDS) ?? null;
}

/** Words of a name for those asked at most. */
const GROUP_WORDS = 3;
