import type { Language } from '../../engine/language/language.ts';
import type { Passage } from '../passage.ts';
import { type AskedRecords, findVoices } from '../position/find-voices.ts';
import { listPhrases } from './create-terms.ts';
import { findBearers, type PassageSource } from './find-bearing.ts';
import { toStem } from './list-stems.ts';

/**
 * Whether a passage is the words of whom a question asks about: of those on record who bear the name, and where nobody does, of whom the
 * text calls so ("the mayor", "critics").
 */
export async function findSpeaker(
  source: PassageSource,
  speaker: string,
  language: Language,
): Promise<(passage: Passage, records: AskedRecords) => boolean> {
  const bearers = new Set((await findBearers(source, speaker)).bearers.map(({ id }) => id));
  const stems = listPhrases(speaker, language).map(toStem);
  return (passage, records) =>
    findVoices({ passage, shares: [] }, records).some(({ id, kind, name, role }) => {
      if (bearers.size) return bearers.has(id);
      const called = new Set(listPhrases(`${name ?? ''} ${role ?? ''}`, language).map(toStem));
      return kind !== 'own' && stems.length > 0 && stems.every((stem) => called.has(stem));
    });
}
