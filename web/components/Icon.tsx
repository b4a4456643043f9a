const PATHS = {
  search: 'M11 4.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.8 15.8 20.5 20.5',
  theme: 'M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5Z',
  keys: 'M8.8 9.2a3.2 3.2 0 1 1 4.6 2.9c-.9.5-1.4 1.1-1.4 2.1M12 18v.1',
  close: 'M6 6l12 12M18 6 6 18',
  proposed: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Z',
  accepted: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM8.5 12.2l2.4 2.4 4.6-5',
  corrected: 'M4.5 19.5l1-4L16 5l3 3L8.500 18.500Z',
  rejected: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM6.500 17.500 17.500 6.500',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawn sign; what it means is told by words beside it or by the label of its button. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
