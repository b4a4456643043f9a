import type { Brief } from '../../ask/brief/brief.ts';
import { linesOf } from '../../ask/brief/tell-brief.ts';
import { createPassages } from '../../ask/create-passages.ts';
import { listSpellings } from '../../ask/find/find-bearing.ts';
import { judgePassages, type StanceJudge } from '../../ask/judge/judge-passages.ts';
import { stanceOf } from '../../ask/judge/judgement.ts';
import type { EarlierSide, FollowedQuestion, TakenSide } from '../../check/followed-question.ts';
import type { Draft, SourceDocument } from '../../check/view.ts';
import type { Language } from '../../engine/language/language.ts';
import type { OnRecord } from '../../schema/record.ts';
import type { Store } from '../../store/store.ts';

export interface FollowedParts {
  readonly store: Store;
  readonly language: Language;
  /** A document that the draft may be held against; null of the draft itself, and of what is gone. */
  readSource(id: string): Promise<SourceDocument | null>;
  /** Asked for only where a question is followed. */
  loadStance(): Promise<StanceJudge>;
}

/** The questions that a store follows, as they were answered last, with the sides that people take in a draft. */
export async function findFollowed({ record }: Draft, parts: FollowedParts): Promise<readonly FollowedQuestion[]> {
  const found: FollowedQuestion[] = [];
  for (const { answer } of await parts.store.listQuestions()) {
    const proposition = answer?.brief.proposition;
    if (!answer || !proposition) continue;
    const earlier = await listEarlier(answer.brief, parts);
    const taken = earlier.length > 0 ? await listTaken(record, proposition, parts) : [];
    if (taken.length > 0) found.push({ proposition, taken, earlier });
  }
  return found;
}

/** What named people said, with the day. */
async function listEarlier(brief: Brief, { readSource }: FollowedParts): Promise<readonly EarlierSide[]> {
  const sides: EarlierSide[] = [];
  for (const { source, statement, document: id, spans, stance, day, isMinor } of linesOf(brief).values()) {
    if (source !== 'named' || statement === null || day === null || isMinor) continue;
    const document = await readSource(id);
    if (document) sides.push({ document, statement, spans, stance, day });
  }
  return sides;
}

/** What tells of a turn by itself needs nobody to point it out. */
async function listTaken(
  record: OnRecord,
  proposition: string,
  { store, language, loadStance }: FollowedParts,
): Promise<readonly TakenSide[]> {
  const passages = createPassages(record).filter(
    ({ statement, actors, isMinor }) => statement !== null && actors.length > 0 && !isMinor,
  );
  const names = (await listSpellings(store, proposition, language)).flat();
  const settings = { proposition, names, language, stance: await loadStance() };
  const judged = await judgePassages(passages, { documents: new Map([[record.id, { record }]]) }, settings);
  return judged.flatMap((judgement) => {
    const stance = judgement.told === null ? stanceOf(judgement) : null;
    const { statement, spans } = judgement.passage;
    return stance === null || statement === null ? [] : [{ statement, spans, stance }];
  });
}
