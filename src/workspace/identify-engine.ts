import { ENGINE_VERSION } from '../engine/version.ts';
import type { EngineIdentity } from '../rows/reading-hash.ts';
import { SCHEMA_VERSION } from '../schema/record.ts';
import { readModelIdentity } from './load-reader-model.ts';

/** What the engine of this program is, as far as what it reads depends on it. */
export const identifyEngine = async (): Promise<EngineIdentity> => ({
  schemaVersion: SCHEMA_VERSION,
  version: ENGINE_VERSION,
  models: await readModelIdentity(),
});
