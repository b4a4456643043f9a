import type { StatementAct } from '../../schema/statement.ts';
import { CUE_PHRASES, CUE_VERBS, DOUBLING_VERBS, IRREGULAR_FORMS } from '../lang/en/cue-verbs.ts';

/** What may follow a cue: a bare clause, "that …" or a quotation, "to …", an object, an object and its predicate. */
export type Frame = 'clause' | 'that' | 'to' | 'object' | 'list';
export type VerbTense = 'base' | 'third' | 'past' | 'ing';

export interface CueVerb {
  readonly lemma: string;
  /** The act that each frame reports; a frame that is absent does not go with the verb. */
  readonly frames: ReadonlyMap<Frame, StatementAct>;
  /** "told reporters that": somebody may stand between the verb and the clause. */
  readonly takesRecipient: boolean;
  /** Words after the verb that belong to it: "out" of "pointed out". */
  readonly particles: readonly string[];
}

export interface CueForm {
  readonly tense: VerbTense;
  /** Longest particles first. */
  readonly verbs: readonly CueVerb[];
}

const FRAMES_OF: Readonly<Record<string, readonly Frame[]>> = {
  s: ['clause', 'that'],
  w: ['that'],
  t: ['to'],
  n: ['object'],
  p: ['object'],
  l: ['list'],
};

/** Verb forms in lower case to what they may mean as a cue. Made once from the lexicon. */
export const CUE_FORMS: ReadonlyMap<string, CueForm> = createCueForms();

function createCueForms(): Map<string, CueForm> {
  const verbs = [...readRows(CUE_VERBS, /\s+/), ...readRows(CUE_PHRASES, /,\s*/)];
  const merged = new Map<string, CueVerb>();
  for (const verb of verbs) {
    const key = [verb.lemma, ...verb.particles].join(' ');
    const other = merged.get(key);
    merged.set(key, {
      ...verb,
      frames: new Map([...(other?.frames ?? []), ...verb.frames]),
      takesRecipient: verb.takesRecipient || (other?.takesRecipient ?? false),
    });
  }
  const irregular = readIrregularForms();
  const forms = new Map<string, { tense: VerbTense; verbs: CueVerb[] }>();
  for (const verb of merged.values()) {
    for (const [form, tense] of inflect(verb.lemma, irregular)) {
      const entry = forms.get(form) ?? { tense, verbs: [] };
      entry.verbs.push(verb);
      forms.set(form, entry);
    }
  }
  for (const { verbs: list } of forms.values()) list.sort((a, b) => b.particles.length - a.particles.length);
  return forms;
}

/** "speech sr: assure tell" to one verb for each lemma. */
function readRows(rows: string, separator: RegExp): CueVerb[] {
  return rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [head, list] = row.split(': ');
      const [act, letters] = head!.split(' ');
      const frames = new Map(
        [...letters!].flatMap((letter) => FRAMES_OF[letter] ?? []).map((f) => [f, act as StatementAct]),
      );
      return list!.split(separator).map((words) => {
        const [lemma, ...particles] = words.split(' ');
        return { lemma: lemma!, frames, takesRecipient: letters!.includes('r'), particles };
      });
    });
}

function readIrregularForms(): Map<string, readonly string[]> {
  const rows = IRREGULAR_FORMS.trim().split('\n');
  return new Map(rows.map((row) => [row.split(': ')[0]!, row.split(': ')[1]!.split(' ')]));
}

/** say: say, says, said, saying. */
function inflect(lemma: string, irregular: ReadonlyMap<string, readonly string[]>): [string, VerbTense][] {
  const doubled = DOUBLING_VERBS.has(lemma) ? lemma + lemma.at(-1) : lemma;
  const isConsonantY = /[^aeiou]y$/.test(lemma);
  const third = /(?:s|sh|ch|x|z|go)$/.test(lemma)
    ? `${lemma}es`
    : isConsonantY
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;
  const regular = lemma.endsWith('e') ? `${lemma}d` : isConsonantY ? `${lemma.slice(0, -1)}ied` : `${doubled}ed`;
  const ing = /[^eo]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${doubled}ing`;
  const past = irregular.get(lemma) ?? [regular];
  return [[lemma, 'base'], [third, 'third'], ...past.map((form): [string, VerbTense] => [form, 'past']), [ing, 'ing']];
}
