import type { Kysely } from 'kysely';
import type { Backend } from '../backend.ts';
import type { Tables } from '../tables.ts';
import { createFirstTables } from './0001-first-tables.ts';
import { addQuantityRelations } from './0002-quantity-relations.ts';
import { addRegistryLinks } from './0003-registry-links.ts';
import { addSpeakerConfidence } from './0004-speaker-confidence.ts';
import { narrowRegistryIndexes } from './0005-registry-lookup.ts';
import { separateAppearances } from './0006-appearances.ts';
import { takeFactsIn } from './0007-registry-facts.ts';
import { addReviewedStatements } from './0008-reviewed-statements.ts';
import { keepIntake } from './0009-intake.ts';
import { addSpeakerRules } from './0010-speaker-rules.ts';
import { addWhatIsShown } from './0011-what-is-shown.ts';
import { addLastDay } from './0012-last-day.ts';
import { addPassages } from './0013-passages.ts';
import { addQuestions } from './0014-questions.ts';
import { keepTimes } from './0015-times.ts';
import { indexClaimsByWorth } from './0016-claims-by-worth.ts';
import { keepCounts } from './0017-kept-counts.ts';

type Migration = (db: Kysely<Tables>, backend: Backend) => Promise<void>;

/** The steps that bring an empty database to this version's tables, in order; a store's version is how many it has had. */
export const MIGRATIONS: readonly Migration[] = [
  createFirstTables,
  addQuantityRelations,
  addRegistryLinks,
  addSpeakerConfidence,
  narrowRegistryIndexes,
  separateAppearances,
  takeFactsIn,
  addReviewedStatements,
  keepIntake,
  addSpeakerRules,
  addWhatIsShown,
  addLastDay,
  addPassages,
  addQuestions,
  keepTimes,
  indexClaimsByWorth,
  keepCounts,
];
