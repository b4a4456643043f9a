import { relative, resolve, sep } from 'node:path';
import type { KnownActor } from '../../check/known-actor.ts';
import type { Place } from '../../check/place-lines.ts';
import { type CheckResult, runRules } from '../../check/run-rules.ts';
import { parseSuppressions } from '../../check/suppressions.ts';
import type { Project } from './find-config.ts';
import { type Held, leaveOut, placeIn } from './held.ts';
import type { ReadDocument } from './read-checkable.ts';

/** A draft with what was found in it. */
export interface CheckedOne {
  readonly ok: true;
  readonly document: ReadDocument;
  readonly result: CheckResult;
  readonly project: Project;
  /** The draft's path from the configuration's folder, with "/". */
  readonly pathInProject: string;
  place(index: number): Place;
}

export interface CheckDraftOptions {
  /** Paths that are written without one count from here. */
  readonly cwd: string;
  /** Only these rules, by id. */
  readonly only?: readonly string[];
}

const joined = new WeakMap<readonly KnownActor[], WeakMap<readonly KnownActor[], readonly KnownActor[]>>();

/** One list for all drafts of a configuration and a store, since rules keep what they look up in it. */
function joinKnown(house: readonly KnownActor[], stored: readonly KnownActor[]): readonly KnownActor[] {
  if (!house.length) return stored;
  const byStore = joined.get(house) ?? new WeakMap<readonly KnownActor[], readonly KnownActor[]>();
  joined.set(house, byStore);
  const known = byStore.get(stored) ?? [...house, ...stored];
  byStore.set(stored, known);
  return known;
}

/** Runs the rules over a draft that was read. */
export async function checkDraft(
  document: ReadDocument,
  project: Project,
  { language, sources, background }: Held,
  { cwd, only }: CheckDraftOptions,
): Promise<CheckedOne> {
  const place = placeIn(document);
  const { config, known, baseline, folder } = project;
  const pathInProject = relative(folder, resolve(cwd, document.path)).split(sep).join('/');
  const result = runRules({
    ...{ draft: document, language, sources: leaveOut(sources, document.path, cwd) },
    ...{ config, baseline, place, pathInProject },
    ...{
      known: background ? joinKnown(known, background.known) : known,
      store: background && (await background.findBearing(document)),
      followed: background ? await background.findFollowed(document) : [],
    },
    ...{ suppressions: parseSuppressions(document.source ?? ''), ...(only && { only }) },
    ...(background && { dismissedBecause: background.createDismissals(document) }),
  });
  return { ok: true, document, result, project, pathInProject, place };
}
