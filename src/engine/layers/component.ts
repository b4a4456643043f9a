import type { LayerName, Layers, ReadableDocument } from './layers.ts';

/** One step of reading: says what it needs and what it gives, so that the engine can order the steps or refuse them. */
export interface Component<Requires extends LayerName = LayerName, Provides extends LayerName = LayerName> {
  readonly name: string;
  readonly requires: readonly Requires[];
  readonly provides: readonly Provides[];
  /** A promise only where a model is asked: whoever runs a model may not hold up the rest. */
  run(
    document: ReadableDocument,
    layers: Pick<Layers, Requires>,
  ): Pick<Layers, Provides> | Promise<Pick<Layers, Provides>>;
}

/** A component with its types inferred from its lists, in the form that `createEngine` takes. */
export function createComponent<const R extends LayerName, const P extends LayerName>(
  component: Component<R, P>,
): AnyComponent {
  return component as unknown as AnyComponent;
}

export interface AnyComponent {
  readonly name: string;
  readonly requires: readonly LayerName[];
  readonly provides: readonly LayerName[];
  run(document: ReadableDocument, layers: Layers): Partial<Layers> | Promise<Partial<Layers>>;
}
