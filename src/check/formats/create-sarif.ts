import type { Finding, Related } from '../finding.ts';
import type { Place } from '../place-lines.ts';
import type { Rule } from '../rule.ts';
import type { Silenced } from '../run-rules.ts';
import type { CheckedDraft, WritePath } from './checked-draft.ts';
import { findRegion, findSpanRegion } from './region.ts';

/** A draft that could not be checked. */
export interface FailedDraft {
  readonly path: string;
  readonly message: string;
}

export interface SarifInput {
  readonly checked: readonly CheckedDraft[];
  readonly failed: readonly FailedDraft[];
  /** Those that a finding may name. */
  readonly rules: readonly Rule[];
  readonly version: string;
  readonly writePath: WritePath;
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF 2.1.0, which code hosts and editors read; silenced findings are in it, as suppressed. */
export function createSarif(input: SarifInput): unknown {
  const { checked, failed, rules, version, writePath } = input;
  const results = checked.flatMap((draft) => [
    ...draft.result.findings.map((finding) => createResult(finding, draft, input)),
    ...draft.result.silenced.map((silenced) => ({
      ...createResult(silenced.finding, draft, input),
      suppressions: [createSuppression(silenced)],
    })),
  ]);
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Onrecord', version, semanticVersion: version, rules: rules.map(describeRule) } },
        columnKind: 'utf16CodeUnits',
        artifacts: checked.map(({ document }) => ({ location: locate(document.path, writePath) })),
        invocations: [
          {
            executionSuccessful: failed.length === 0,
            toolExecutionNotifications: failed.map(({ path, message }) => ({
              ...{ level: 'error', message: { text: message } },
              locations: [{ physicalLocation: { artifactLocation: locate(path, writePath) } }],
            })),
          },
        ],
        results,
      },
    ],
  };
}

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

const describeRule = ({ id, severity, docs }: Rule) => ({
  id,
  shortDescription: { text: `${docs.title}.` },
  fullDescription: { text: docs.why },
  help: { text: docs.todo },
  defaultConfiguration: { level: LEVELS[severity] },
});

function createResult(finding: Finding, { place }: CheckedDraft, { rules, writePath }: SarifInput) {
  const { rule, severity, path, message, why, related, fix, fingerprint } = finding;
  const ruleIndex = rules.findIndex(({ id }) => id === rule);
  const artifactLocation = locate(path, writePath);
  const fixes = fix ? createFixes(fix, artifactLocation, place) : [];
  return {
    ruleId: rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: LEVELS[severity],
    message: { text: `${message} ${why}` },
    locations: [createLocation(finding, artifactLocation, place)],
    ...(related.length && { relatedLocations: related.map((each) => createRelated(each, finding, place, writePath)) }),
    ...(fixes.length && { fixes }),
    partialFingerprints: { 'onrecord/v1': fingerprint },
  };
}

/** Where a file has no lines, the paragraph is all that can be told. */
function createLocation(finding: Finding, artifactLocation: object, place: (index: number) => Place) {
  const region = findRegion(finding, place);
  if (!region) {
    const logicalLocations = [{ name: `paragraph ${finding.paragraph}`, kind: 'element' }];
    return { physicalLocation: { artifactLocation }, logicalLocations };
  }
  const snippet = finding.exact && { snippet: { text: finding.exact } };
  return { physicalLocation: { artifactLocation, region: { ...region, ...snippet } } };
}

/** Of another document only the words are told: its lines are not known here. */
function createRelated(
  { path, document, span, exact, time }: Related,
  finding: Finding,
  place: (index: number) => Place,
  writePath: WritePath,
) {
  const region = path === finding.path ? findSpanRegion(span, place) : null;
  return {
    message: { text: `${document}${time ? ` at ${time}` : ''}: “${exact}”` },
    physicalLocation: { artifactLocation: locate(path, writePath), ...(region && { region }) },
  };
}

function createFixes(
  { title, edits }: NonNullable<Finding['fix']>,
  artifactLocation: object,
  place: (i: number) => Place,
) {
  const replacements = edits.map(({ span, text }) => ({
    deletedRegion: findSpanRegion(span, place),
    insertedContent: { text },
  }));
  if (replacements.some(({ deletedRegion }) => !deletedRegion)) return [];
  return [{ description: { text: `${title}.` }, artifactChanges: [{ artifactLocation, replacements }] }];
}

const createSuppression = ({ by, reason }: Silenced) => ({
  kind: by === 'comment' ? 'inSource' : 'external',
  ...(reason && { justification: reason }),
});

/** A path from the folder where it runs stays one from there; a full one becomes an address. */
function locate(path: string, writePath: WritePath): { readonly uri: string } {
  const written = writePath(path).split('/').map(encodeURIComponent).join('/');
  return { uri: written.startsWith('/') ? `file://${written}` : written };
}
