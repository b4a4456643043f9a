import { type Contested, removeContested } from '../queries/contested.ts';
import { useDesk } from './desk-context.ts';

/** What two people decided at once: both versions, and the choice. The page stays as it is meanwhile. */
export function BothVersions({ contested }: { readonly contested: readonly Contested[] }) {
  const { showToast } = useDesk();
  const keepMine = (one: Contested) => {
    removeContested(one);
    void one.keepMine().catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      showToast({ text: `Not kept: ${reason}` });
    });
  };
  return contested.map((one, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two may have the same words, and they are only ever taken away
    <section key={at} className="card" aria-label="Changed elsewhere">
      <h2>Somebody else decided here meanwhile.</h2>
      <p dir="auto">
        You have: <b>{one.mine}</b>. It stands as: <b>{one.theirs}</b>.
      </p>
      <p className="acts">
        <button type="button" className="btn pri" onClick={() => keepMine(one)}>
          Keep mine
        </button>
        <button type="button" className="btn" onClick={() => removeContested(one)}>
          Take the other
        </button>
      </p>
    </section>
  ));
}
