import { useNavigate } from '@tanstack/react-router';
import type { ActorDetail, DecisionDraft } from '../../../src/server/api-types.ts';
import { useDecide, usePin } from '../../queries/actor-query.ts';
import { useDesk } from '../desk-context.ts';
import { useUndo } from '../use-undo.ts';

/** What a person can decide of an actor; each is told with its Undo, and refused with a reason. */
export function useActorDecisions(actor: ActorDetail, onDone: () => void) {
  const { showToast } = useDesk();
  const navigate = useNavigate();
  const { mutate: decide } = useDecide();
  const { mutate: pinHue } = usePin(actor.id);
  const undo = useUndo();
  const refuse = (error: Error) => showToast({ text: error.message });
  const say = (decision: DecisionDraft, text: string) =>
    decide(decision, {
      onError: refuse,
      onSuccess: ({ id, references }) => {
        onDone();
        showToast({ text, undo: () => undo(id) });
        // Whoever is one with others may go by another id from now on.
        if (decision.action === 'join' && !references.some((each) => each.actor === actor.id))
          void navigate({ to: '/a/$actor', params: { actor: references[0]?.actor ?? actor.id } });
      },
    });
  return {
    undo,
    merge: (actors: readonly string[], isStanding: boolean) =>
      say({ action: 'join', actors: [...actors], isStanding }, 'Merged into one actor'),
    keepApart: (other: string) =>
      say({ action: 'apart', actors: [actor.id, other], names: null }, 'Kept apart, also in documents read later'),
    rename: (newName: string) => say({ action: 'rename', actors: [actor.id], newName }, `Called ${newName} now`),
    split: (documents: readonly string[], names: readonly string[]) => {
      if (names.length > 0) say({ action: 'apart', actors: [actor.id], names: [...names] }, 'Names kept apart');
      if (documents.length > 0) say({ action: 'split', actors: [actor.id], documents: [...documents] }, 'Split');
    },
    pin: (isPinned: boolean) =>
      pinHue(isPinned, {
        onSuccess: () => showToast({ text: isPinned ? 'The hue is kept everywhere' : 'The hue is free again' }),
        onError: refuse,
      }),
  };
}
