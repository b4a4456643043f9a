import * as z from 'zod';
import { OnrecordError } from '../errors.ts';
import type { CheckConfig } from './check-config.ts';
import { findNearestName } from './nearest-name.ts';
import { RULES } from './rules.ts';
import { LEVELS, SEVERITIES } from './severity.ts';

const levelSchema = z.enum(LEVELS);
const pathsSchema = z
  .array(z.string().min(1))
  .min(1)
  .describe('Paths from the configuration file, with `*` within a name and `**` over folders: "opinion/**".');
const wordsSchema = z.array(z.string().min(1));
const ruleIdSchema = z.enum(RULES.map(({ id }) => id));

const ruleSettings = Object.fromEntries(
  RULES.map(({ id, docs, options }) => [
    id,
    z
      .union([
        levelSchema,
        z.strictObject({ severity: levelSchema.optional(), ...(options && { options: options.strict().optional() }) }),
      ])
      .optional()
      .describe(`${docs.title}.`),
  ]),
);

export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Where this schema is, for editors.'),
    rules: z.strictObject(ruleSettings).default({}).describe('How bad each rule is, or "off", and its options.'),
    ignore: z
      .array(z.strictObject({ paths: pathsSchema, rules: z.array(ruleIdSchema).min(1).optional() }))
      .default([])
      .describe('Rules that do not count for some paths; all rules where none is named.'),
    exceptions: z
      .strictObject(Object.fromEntries(RULES.map(({ id }) => [id, wordsSchema.optional()])))
      .default({})
      .describe('Words that a rule lets pass, by rule; capitals and white space do not count.'),
    vagueSources: z
      .strictObject({ add: wordsSchema.default([]), remove: wordsSchema.default([]) })
      .prefault({})
      .describe('Words for sources that are nobody ("insiders"), beside or out of those that are known.'),
    houseSpellings: z
      .record(z.string().min(1), wordsSchema)
      .default({})
      .describe('The spelling of the house, and the ones it is written for: {"Kyiv": ["Kiev"]}.'),
    authority: z.string().min(1).optional().describe('An authority file (YAML or CSV), by its path from here.'),
    against: z
      .array(z.string().min(1))
      .default([])
      .describe(
        'What drafts are held against where nobody says otherwise: files, folders and patterns, by their paths from here.',
      ),
    store: z
      .string()
      .min(1)
      .optional()
      .describe('The store that drafts are held against where nobody says otherwise, by its path from here.'),
    baseline: z
      .string()
      .min(1)
      .optional()
      .describe('A file of findings that were there before, which do not count, by its path from here.'),
    failOn: z.enum(SEVERITIES).optional().describe('From which severity on the exit code is 1; "error" unless told.'),
    maxWarnings: z.int().nonnegative().optional().describe('With more warnings the exit code is 1.'),
  })
  .meta({ title: 'Onrecord configuration', description: 'onrecord.config.json: what `onrecord check` goes by.' });

/** The published JSON Schema (draft 2020-12), made from the same source as the types. */
export const createConfigJsonSchema = (): unknown =>
  z.toJSONSchema(configSchema, { target: 'draft-2020-12', io: 'input' });

/** Throws `config-invalid`, with the nearest right name of what is unknown. */
export function parseConfig(value: unknown, path = 'onrecord.config.json'): CheckConfig {
  const parsed = configSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const { message, remedy, place } = describeIssue(parsed.error.issues[0]!, value);
  throw new OnrecordError('config-invalid', message, {
    input: path,
    ...(place && { place }),
    remedy,
    cause: parsed.error,
  });
}

export const DEFAULT_CONFIG: CheckConfig = parseConfig({});

interface ConfigFault {
  readonly message: string;
  readonly place: string;
  readonly remedy: string;
}

function describeIssue(issue: z.core.$ZodIssue, root: unknown): ConfigFault {
  const value = issue.path.reduce<unknown>(takeField, root);
  if (issue.code === 'invalid_union') return describeUnion(issue, value, root);
  const place = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const written = issue.keys[0]!;
    return createNameFault(written, listKeys(issue.path), `There is no ${place === 'rules' ? 'rule' : 'key'}`, place);
  }
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    return createNameFault(value, issue.values.map(String), 'It cannot be', place);
  }
  return { message: issue.message, place, remedy: SEE_REFERENCE };
}

const SEE_REFERENCE = 'docs/reference/config.schema.json says what it may hold.';

const takeField = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;

/** A level that is a string is one of the levels; else the fault lies in the object. */
function describeUnion(issue: z.core.$ZodIssueInvalidUnion, value: unknown, root: unknown): ConfigFault {
  const [level, settings] = issue.errors;
  const inner = (typeof value === 'object' ? settings : level)?.[0] ?? issue.errors[0]![0]!;
  return describeIssue({ ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue, root);
}

function createNameFault(written: string, names: readonly string[], opening: string, place: string): ConfigFault {
  const nearest = findNearestName(written, names);
  const remedy = nearest ? `Did you mean "${nearest}"?` : `There is: ${names.slice(0, 12).join(', ')}.`;
  return { message: `${opening} "${written}".`, place, remedy };
}

/** The keys that may stand at a place of the configuration. */
function listKeys(path: readonly PropertyKey[]): string[] {
  const [first, second, third] = path.map(String);
  if (first === undefined) return Object.keys(configSchema.shape);
  if (first === 'rules' && second !== undefined) {
    const options = RULES.find(({ id }) => id === second)?.options;
    return third === 'options' ? Object.keys(options?.shape ?? {}) : ['severity', ...(options ? ['options'] : [])];
  }
  if (first === 'rules' || first === 'exceptions') return RULES.map(({ id }) => id);
  return first === 'ignore' ? ['paths', 'rules'] : ['add', 'remove'];
}
