import type { Block } from './find-blocks.ts';

/** Blocks in one order in pattern and text, close together: one place where the pattern may stand. */
export type Chain = readonly Block[];

/** More than this are never looked at: with two that fit the answer is "ambiguous" already. */
const MOST_CHAINS = 6;
const MOST_BLOCKS = 192;

/** Chains, each begun with the longest block that is left. `mostDrift`: how many codes may have come in or gone between. */
export function chainBlocks(blocks: readonly Block[], mostDrift: number): readonly Chain[] {
  const byLength = blocks.toSorted((a, b) => b.length - a.length || a.to - b.to).slice(0, MOST_BLOCKS);
  const isUsed = byLength.map(() => false);
  const chains: Chain[] = [];
  for (let core = 0; core < byLength.length && chains.length < MOST_CHAINS; core++) {
    if (isUsed[core]) continue;
    isUsed[core] = true;
    chains.push(growChain(byLength, core, isUsed, mostDrift));
  }
  return chains;
}

/** Those nearest to the core's diagonal come first, so that the copy of a paragraph takes nothing from its twin. */
function growChain(blocks: readonly Block[], core: number, isUsed: boolean[], mostDrift: number): Chain {
  const first = blocks[core]!;
  let chain: Chain = [first];
  const others = blocks
    .map((block, index) => ({ block, index, drift: Math.abs(driftBetween(first, block)) }))
    .filter(({ index, drift }) => !isUsed[index] && drift <= mostDrift)
    .toSorted((a, b) => a.drift - b.drift || a.index - b.index);
  for (const { block, index } of others) {
    const longer = insertBlock(chain, block);
    if (!longer) continue;
    chain = longer;
    isUsed[index] = true;
  }
  return chain;
}

const driftBetween = (a: Block, b: Block): number => b.to - b.from - (a.to - a.from);

/** The chain with the block, less what overlaps its neighbours; null where it stands in another order. */
function insertBlock(chain: Chain, block: Block): Chain | null {
  let index = 0;
  while (index < chain.length && chain[index]!.from < block.from) index++;
  const before = chain[index - 1];
  const after = chain[index];
  const cutStart = before
    ? Math.max(0, before.from + before.length - block.from, before.to + before.length - block.to)
    : 0;
  const cutEnd = after ? Math.max(0, block.from + block.length - after.from, block.to + block.length - after.to) : 0;
  const length = block.length - cutStart - cutEnd;
  if (length <= 0 || cutStart > block.length || cutEnd > block.length) return null;
  const kept = { from: block.from + cutStart, to: block.to + cutStart, length };
  return [...chain.slice(0, index), kept, ...chain.slice(index)];
}
