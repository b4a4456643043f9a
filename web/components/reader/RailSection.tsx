import type { ReactNode } from 'react';

interface RailSectionProps {
  readonly title: string;
  readonly beside?: string;
  readonly children: ReactNode;
}

/** A part of the rail beside a text, under its heading. */
export function RailSection({ title, beside, children }: RailSectionProps) {
  return (
    <section>
      <h2>
        {title} {beside ? <span>{beside}</span> : null}
      </h2>
      {children}
    </section>
  );
}
