/** For the `ref` of a field that opens at a press of its own button: what was pressed is gone, so the focus goes there. */
export const focusOnOpen = (element: HTMLElement | null): void => element?.focus();
