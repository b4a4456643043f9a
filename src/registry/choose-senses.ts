import type { Language } from '../engine/language/language.ts';
import { areApart, isSex, isWork, shareWork } from './role-fields.ts';

interface Cluster {
  fields: readonly string[];
  readonly signatures: string[];
}

/**
 * How many actors bear one full name, by all that documents say of their roles: one with the sense "", or several with
 * senses such as "role:sport". The same for the same signatures, whatever their order and however often each is found:
 * those that name one line of work are one; a line of work that fits exactly one of the others goes with it. Gives the
 * sense by signature (fields with spaces between); null where it could be several, so that only a person can say.
 */
export function chooseSenses(signatures: Iterable<string>, language: Language): ReadonlyMap<string, string | null> {
  const all = [...new Set(signatures)].toSorted();
  const clusters = clusterWork(all.filter((signature) => parseFields(signature).some(isWork)));
  const senses = gather(clusters, language);
  for (const signature of all) {
    const fields = tellingFields(signature);
    if (!fields.length || fields.some(isWork)) continue;
    const fitting = senses.filter((sense) => !areApart(sense.fields, fields, language));
    if (fitting.length === 1) add(fitting[0]!, signature, fields);
    else if (!fitting.length) senses.push({ fields, signatures: [signature] });
  }
  return label(all, senses);
}

export const parseFields = (signature: string): readonly string[] => (signature === '' ? [] : signature.split(' '));

/** "Mr. and Mrs. Hale" of one document say nothing. */
function tellingFields(signature: string): readonly string[] {
  const fields = parseFields(signature);
  return fields.filter(isSex).length > 1 ? fields.filter(isWork) : fields;
}

/** One of each line of work; those that one document names together ("the surgeon and senator") are one. */
function clusterWork(signatures: readonly string[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  for (const signature of signatures) {
    const fields = tellingFields(signature);
    const [first, ...others] = clusters.filter((cluster) => shareWork(cluster.fields, fields));
    if (!first) {
      clusters.push({ fields, signatures: [signature] });
      continue;
    }
    add(first, signature, fields);
    for (const other of others) {
      for (const each of other.signatures) add(first, each, tellingFields(each));
      clusters.splice(clusters.indexOf(other), 1);
    }
  }
  return clusters.flatMap(splitBySex);
}

/** "Mr." and "Ms." of one line of work are two; who is called neither may be either, and belongs to none. */
function splitBySex(cluster: Cluster): readonly Cluster[] {
  const sexes = ['female', 'male'].map((sex) => cluster.signatures.filter((signature) => isOnly(signature, sex)));
  if (sexes.some((signatures) => !signatures.length)) return [cluster];
  return sexes.map((signatures) => {
    const [first, ...others] = signatures;
    const part: Cluster = { fields: parseFields(first!), signatures: [first!] };
    for (const signature of others) add(part, signature, parseFields(signature));
    return part;
  });
}

function isOnly(signature: string, sex: string): boolean {
  const own = parseFields(signature).filter(isSex);
  return own.length === 1 && own[0] === sex;
}

/** Lines of work that one person may have together are one where there is no choice. */
function gather(clusters: readonly Cluster[], language: Language): Cluster[] {
  const senses: Cluster[] = [];
  for (const cluster of clusters.toSorted((a, b) => compareText(a.fields.join(' '), b.fields.join(' ')))) {
    const fitting = senses.filter((sense) => !areApart(sense.fields, cluster.fields, language));
    if (fitting.length !== 1) senses.push(cluster);
    else for (const signature of cluster.signatures) add(fitting[0]!, signature, tellingFields(signature));
  }
  return senses;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function add(cluster: Cluster, signature: string, fields: readonly string[]): void {
  cluster.signatures.push(signature);
  cluster.fields = [...new Set([...cluster.fields, ...fields])].toSorted();
}

function label(signatures: readonly string[], senses: readonly Cluster[]): Map<string, string | null> {
  const nameOf = (sense: Cluster) => (senses.length > 1 ? `role:${sense.fields.join('+')}` : '');
  const senseOf = new Map<string, string | null>(
    signatures.map((signature) => [signature, senses.length > 1 ? null : '']),
  );
  // one that the split by sex left over fits both, and is nobody's
  if (senses.length === 1) return senseOf;
  for (const sense of senses) for (const signature of sense.signatures) senseOf.set(signature, nameOf(sense));
  return senseOf;
}
