import { OnrecordError } from '../../errors.ts';
import type { ItemName } from '../../review/create-annotation.ts';
import { REVIEWED_LAYERS } from '../../review/layers.ts';
import { KEY_LETTERS } from '../../schema/key.ts';

/** An item as a person types it: its number in `onrecord show` ("s4", "q2"), or its key. The letter says the layer. */
export function parseItem(typed: string): ItemName {
  const layer = REVIEWED_LAYERS.find((each) => KEY_LETTERS[each] === typed[0]);
  if (layer && /^[a-z](?:\d|\+\d|-[0-9a-f])/.test(typed)) return { layer, id: typed };
  throw new OnrecordError('usage', `"${typed}" is no item of a document.`, {
    input: typed,
    remedy: 'Name it by its number in `onrecord show`, such as s4 or q2.',
  });
}
