import type { ReviewedActor } from '../../../src/server/api-types.ts';
import type { SaidSpeaker } from './said.ts';

export interface SpeakerChoice {
  readonly key: string;
  readonly name: string;
  /** Where the name comes from, in words. */
  readonly from: string;
  readonly speakers: readonly SaidSpeaker[];
}

interface StoreActor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

const MOST = 8;

/** Who may be meant by what was typed: those of the document, of the store, nobody, and somebody new by these words. */
export function listSpeakerChoices(
  typed: string,
  actors: readonly Pick<ReviewedActor, 'id' | 'name' | 'kind' | 'aliases'>[],
  store: readonly StoreActor[],
): SpeakerChoice[] {
  const words = typed.trim().toLowerCase();
  const fits = (...names: readonly string[]) => names.some((name) => name.toLowerCase().includes(words));
  const here = actors.filter(({ kind, name, aliases }) => kind !== 'document' && fits(name, ...aliases)).slice(0, MOST);
  const known = new Set(here.map(({ name }) => name));
  const elsewhere = words === '' ? [] : store.filter(({ name }) => fits(name) && !known.has(name)).slice(0, MOST);
  const fresh = typed.trim();
  return [
    ...here.map(({ id, name }) => ({ key: `here-${id}`, name, from: 'in this document', speakers: [id] })),
    ...elsewhere.map(({ id, name, kind }) => ({
      ...{ key: `store-${id}`, name, from: 'in the store' },
      speakers: [{ from: 'store', publicId: id, name, kind } as const],
    })),
    { key: 'nobody', name: 'no one named', from: 'the text does not tell', speakers: [] },
    ...(fresh === '' || known.has(fresh)
      ? []
      : [{ key: 'new', name: fresh, from: 'new', speakers: [{ from: 'new', name: fresh, kind: 'person' } as const] }]),
  ];
}
