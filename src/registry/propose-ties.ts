import type { Language } from '../engine/language/language.ts';
import { compareText, countStep } from './entry.ts';
import { type ComparedEntry, type FullNameRule, findEntryRule, mayBeOne } from './find-entry-rule.ts';
import { findPrincipalKey, tellingWords } from './link-keys.ts';
import { areApart, shareWork } from './role-fields.ts';
import { AUTOMATIC_FROM, type LinkEvidence, scoreLink, sureness } from './score-link.ts';

/** Two entries that may be one, with all that is known of it except the company that they keep. */
export interface Tie {
  readonly one: ComparedEntry;
  readonly other: ComparedEntry;
  readonly evidence: LinkEvidence;
  /** Could company make a difference? Counting it costs most. */
  readonly needsCompany: boolean;
}

/** Of more that share a key, those in most documents are compared: the key says little. */
export const MOST_IN_BLOCK = 256;

/** Those of a block that are compared, in an order that depends on nothing else. */
export const chooseCompared = (entries: readonly ComparedEntry[]): readonly ComparedEntry[] =>
  entries
    .toSorted(
      (a, b) => countStep(b.entry.documents) - countStep(a.entry.documents) || compareText(a.identity, b.identity),
    )
    .slice(0, MOST_IN_BLOCK);

/**
 * The ties of a block, which is all entries that share this key. `shared` (as of `chooseCompared`) are tied to each other,
 * each of `own`, which stand for one document, to the shared ones. Two that share several keys are tied in one block only.
 */
export function proposeTies(
  key: string,
  shared: readonly ComparedEntry[],
  own: readonly ComparedEntry[],
  isWhole: boolean,
  language: Language,
): readonly Tie[] {
  const ties: Tie[] = [];
  const rules = isWhole ? ruleEachOther(key, shared, language) : new Map<ComparedEntry, Rules>();
  for (const [one, tied] of rules) {
    for (const [other, rule] of tied) {
      if (compareText(one.identity, other.identity) > 0 || !isPrincipal(key, one, other)) continue;
      const isContested =
        isRivalled(tied, one, other, rule, language) || isRivalled(rules.get(other)!, other, one, rule, language);
      ties.push(createTie(one, other, rule, isContested, language));
    }
  }
  for (const one of own) {
    const tied = ruleAll(key, one, shared, language);
    for (const [other, rule] of tied) {
      if (!isPrincipal(key, one, other)) continue;
      ties.push(createTie(one, other, rule, isRivalled(tied, one, other, rule, language), language));
    }
  }
  return ties;
}

type Rules = ReadonlyMap<ComparedEntry, FullNameRule>;

/** The rules by which entries are tied to others of the block. */
function ruleEachOther(
  key: string,
  shared: readonly ComparedEntry[],
  language: Language,
): ReadonlyMap<ComparedEntry, Rules> {
  const rules = new Map(shared.map((one) => [one, new Map<ComparedEntry, FullNameRule>()]));
  for (const [at, one] of shared.entries()) {
    for (const [other, rule] of ruleAll(key, one, shared.slice(at + 1), language)) {
      rules.get(one)!.set(other, rule);
      rules.get(other)!.set(one, rule);
    }
  }
  return rules;
}

function ruleAll(key: string, one: ComparedEntry, shared: readonly ComparedEntry[], language: Language): Rules {
  const rules = new Map<ComparedEntry, FullNameRule>();
  for (const other of shared) {
    if (!isWorthComparing(key, one, other, language)) continue;
    const rule = findEntryRule(one, other, language);
    if (rule !== null) rules.set(other, rule);
  }
  return rules;
}

/** Many organizations have the same initials; two of them without an initialism are one only if they share a word. */
function isWorthComparing(key: string, one: ComparedEntry, other: ComparedEntry, language: Language): boolean {
  if (!key.startsWith('a ') || one.hasInitialism || other.hasInitialism) return true;
  const words = tellingWords(other.main.parsed.words, language);
  return tellingWords(one.main.parsed.words, language).some((word) => words.includes(word));
}

const isPrincipal = (key: string, one: ComparedEntry, other: ComparedEntry): boolean =>
  findPrincipalKey(one.keys, other.keys, one.hasInitialism || other.hasInitialism) === key;

/**
 * Could this one be somebody else as well, who is not the other, by a rule as sure or one that makes a link by itself?
 * "Ada Moss" may be Ada K. Moss or Ada B. Moss, who are two.
 */
function isRivalled(
  tied: Rules,
  one: ComparedEntry,
  other: ComparedEntry,
  rule: FullNameRule,
  language: Language,
): boolean {
  const least = Math.min(sureness(rule), AUTOMATIC_FROM);
  for (const [rival, rivalRule] of tied) {
    if (rival === other || sureness(rivalRule) < least || areApart(one.entry.fields, rival.entry.fields, language))
      continue;
    if (!mayBeOne(other, rival, language)) return true;
  }
  return false;
}

function createTie(
  one: ComparedEntry,
  other: ComparedEntry,
  rule: FullNameRule,
  isShared: boolean,
  language: Language,
): Tie {
  const [a, b] = [one.entry.fields, other.entry.fields];
  const evidence: LinkEvidence = {
    rule,
    documents: Math.min(countStep(one.entry.documents), countStep(other.entry.documents)),
    share: isShared ? 0.5 : 1,
    roles: areApart(a, b, language) ? 'apart' : shareWork(a, b) ? 'same' : null,
    company: 0,
  };
  return { one, other, evidence, needsCompany: mayDiffer(evidence) };
}

/** Does company change what the link is worth? */
export function mayDiffer(evidence: LinkEvidence): boolean {
  const best = scoreLink({ ...evidence, company: Number.POSITIVE_INFINITY });
  return best !== null && scoreLink(evidence)?.confidence !== best.confidence;
}
