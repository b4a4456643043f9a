import type { AskedActor, AskedDocument } from '../asked-document.ts';
import type { Judgement } from '../judge/judgement.ts';
import type { Voice } from './position.ts';

export interface AskedRecords {
  readonly documents: ReadonlyMap<string, AskedDocument>;
  /** By public id. */
  readonly actors: ReadonlyMap<string, AskedActor>;
}

/** Whose words a passage is: each of its speakers, those whom a survey asked, an unnamed source, or the document. */
export function findVoices({ passage, shares }: Judgement, records: AskedRecords): readonly Voice[] {
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
function createPollVoice(passage: Judgement['passage'], document: AskedDocument, records: AskedRecords): Voice {
  const maker = findMaker(passage, document, records);
  const id = maker ? `poll:${maker}` : `poll:${document.id}:${passage.statement ?? passage.spans[0]![0]}`;
  return { kind: 'poll', id, name: maker ? `those asked by ${maker}` : 'those asked', role: null };
}

function findMaker(passage: Judgement['passage'], document: AskedDocument, records: AskedRecords): string | null {
  const { polls, quantities } = document.record;
  const isInside = (id: string) => {
    const span = quantities.find((quantity) => quantity.id === id)?.span;
    return span !== undefined && passage.spans.some(([start, end]) => start <= span[0] && span[1] <= end);
  };
  const poll = polls.find(({ shares }) => shares.some(isInside));
  const maker = poll?.askedBy ?? passage.actors[0];
  return maker === undefined ? null : createNamedVoice(maker, document, records).name;
}
