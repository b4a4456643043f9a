import { SPELLING_RULES, type SpellingRule } from './spelling-rules.ts';

/** How two spellings of a word differ. */
export interface Alignment {
  /** The sum of what each difference costs; 0 for none. */
  readonly cost: number;
  /** What the differences are, each once. */
  readonly reasons: readonly string[];
}

/** What beside the rules that always hold is allowed between two words. */
export interface AlignmentOptions {
  /** Arabic, Persian and Indian vowels, which no spelling writes alike. */
  readonly hasWeakVowels?: boolean;
  /** People’s names may double a vowel or write ö as oe; two provinces may differ by that. */
  readonly isPerson?: boolean;
  readonly isKorean?: boolean;
  /** Belarusian forms beside Russian ones. */
  readonly isSlavic?: boolean;
}

interface Step {
  readonly from: string;
  readonly to: string;
  readonly rule: SpellingRule;
}

const STEPS: ReadonlyMap<string, readonly Step[]> = indexSteps(SPELLING_RULES);
/** Longer words are no names. */
const MAX_WORD_LENGTH = 60;
const DOUBLED_COST = 0.1;
const SAME: Alignment = { cost: 0, reasons: [] };

/**
 * The cheapest way from one spelling to another by the rules of spelling, and no other: a letter that no rule explains keeps
 * two words apart, however long they are. Null if there is no way. Both are lower-case words as `normalizeWord` gives them.
 * (A Wagner-Fischer distance over listed rewritings instead of single letters.)
 */
export function alignWords(a: string, b: string, options: AlignmentOptions = {}): Alignment | null {
  if (a === b) return SAME;
  if (Math.max(a.length, b.length) > MAX_WORD_LENGTH) return null;
  if (Math.abs(a.length - b.length) > Math.max(3, a.length / 2)) return null;
  const width = b.length + 1;
  const best: (Alignment | undefined)[] = new Array((a.length + 1) * width);
  best[0] = SAME;
  const reach = (i: number, j: number, from: Alignment, cost: number, reason: string | null) => {
    const known = best[i * width + j];
    if (known && known.cost <= from.cost + cost) return;
    const reasons = reason === null || from.reasons.includes(reason) ? from.reasons : [...from.reasons, reason];
    best[i * width + j] = { cost: from.cost + cost, reasons };
  };
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const here = best[i * width + j];
      if (!here) continue;
      if (i < a.length && a[i] === b[j]) reach(i + 1, j + 1, here, 0, null);
      if (isDoubled(a, i) && i > 0 && a[i - 1] === b[j - 1]) reach(i + 1, j, here, DOUBLED_COST, 'doubled letter');
      if (isDoubled(b, j) && j > 0 && b[j - 1] === a[i - 1]) reach(i, j + 1, here, DOUBLED_COST, 'doubled letter');
      for (const { from, to, rule } of STEPS.get(a[i] ?? '') ?? []) {
        if (!a.startsWith(from, i) || !b.startsWith(to, j)) continue;
        const [nextI, nextJ] = [i + from.length, j + to.length];
        const isAtEnd = nextI === a.length && nextJ === b.length;
        if (isAllowed(rule, i === 0 && j === 0, isAtEnd, options)) reach(nextI, nextJ, here, rule.cost, rule.reason);
      }
    }
  }
  return best[best.length - 1] ?? null;
}

function isAllowed({ where }: SpellingRule, isAtStart: boolean, isAtEnd: boolean, options: AlignmentOptions): boolean {
  if (where === 'start') return isAtStart;
  if (where === 'end') return isAtEnd;
  // "Gomes" and "Gomez" are two family names
  if (where === 'inside') return !isAtEnd;
  if (where === 'weak') return options.hasWeakVowels === true;
  if (where === 'person') return options.isPerson === true;
  if (where === 'slavic') return options.isSlavic === true;
  return where === 'korean' ? options.isKorean === true : true;
}

/** The second of two equal consonants. */
const isDoubled = (word: string, at: number): boolean =>
  word[at] !== undefined && word[at] === word[at - 1] && !/[aeiou]/.test(word[at]!);

function indexSteps(rules: readonly SpellingRule[]): Map<string, Step[]> {
  const steps = new Map<string, Step[]>();
  for (const rule of rules) {
    for (const from of rule.forms) {
      for (const to of rule.forms) {
        if (from === to) continue;
        const list = steps.get(from[0]!) ?? [];
        list.push({ from, to, rule });
        steps.set(from[0]!, list);
      }
    }
  }
  return steps;
}
