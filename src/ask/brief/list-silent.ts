import type { Judgement } from '../judge/judgement.ts';
import { type AskedRecords, findVoices } from '../position/find-voices.ts';
import type { Position } from '../position/position.ts';
import type { Answer } from './answer.ts';
import type { Line, Silent } from './brief.ts';
import { createCitation } from './create-citation.ts';

/** Who does not speak: of whom the text says so, whose words come through others alone, and who is named in several lines and has none. */
export function listSilent(
  lines: ReadonlyMap<Position, Line>,
  { judgements, records, proposition }: Pick<Answer, 'judgements' | 'records' | 'proposition'>,
): readonly Silent[] {
  const all = [...lines.values()].filter(({ source }) => source === 'named');
  const near = new Set(all.filter(({ chain }) => chain.length === 0).map(({ actorId }) => actorId));
  const found = [
    ...listUntold(judgements, records),
    ...listReported(all),
    ...listNamed([...lines.keys()], records, proposition ?? ''),
  ];
  const silent = new Map<string, Silent>();
  for (const each of found) {
    if (!near.has(each.actorId) && !silent.has(each.actor)) silent.set(each.actor, each);
  }
  return [...silent.values()];
}

/** “Has not said whether he will come.” */
const listUntold = (judgements: readonly Judgement[], records: AskedRecords): readonly Silent[] =>
  judgements
    .filter(({ because, passage, told }) => because === 'stance/not-said' && told === null && !passage.isMinor)
    .flatMap((judgement, at) =>
      findVoices(judgement, records).flatMap((voice): Silent[] => {
        if (voice.kind !== 'named' || voice.name === null) return [];
        const line = createCitation(`u${at + 1}`, judgement.passage, voice, records);
        return [{ actor: voice.name, actorId: voice.id, why: 'not-said', lines: [], told: [line] }];
      }),
    );

function listReported(lines: readonly Line[]): readonly Silent[] {
  const reported = lines.filter(({ chain }) => chain.length > 0);
  const actors = new Map(reported.map(({ actor, actorId }) => [actor ?? '', actorId]));
  return [...actors].map(([actor, actorId]) => {
    const own = reported.filter((line) => line.actorId === actorId).map(({ id }) => id);
    return { actor, actorId, why: 'only-reported', lines: own, told: [] };
  });
}

/** Lines that name somebody before it is worth telling that he says nothing. */
const OFTEN = 2;
/** Told at most. */
const MOST = 6;

function listNamed(
  positions: readonly Position[],
  { documents }: AskedRecords,
  proposition: string,
): readonly Silent[] {
  const counts = new Map<string, { readonly name: string; readonly times: number }>();
  for (const {
    judgement: { passage },
  } of positions) {
    const document = documents.get(passage.document);
    for (const { id, name, kind } of document?.record.actors ?? []) {
      if ((kind !== 'person' && kind !== 'organization') || !passage.named.includes(name) || proposition.includes(name))
        continue;
      const publicId = document!.publicIds.get(id) ?? id;
      counts.set(publicId, { name, times: (counts.get(publicId)?.times ?? 0) + 1 });
    }
  }
  const often = [...counts].filter(([, { times }]) => times >= OFTEN).toSorted(([, a], [, b]) => b.times - a.times);
  return often
    .slice(0, MOST)
    .map(([actorId, { name }]) => ({ actor: name, actorId, why: 'named-only', lines: [], told: [] }));
}
