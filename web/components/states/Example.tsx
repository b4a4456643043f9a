import type { ReactNode } from 'react';

interface ExampleProps {
  readonly title: string;
  readonly told: string;
  readonly children: ReactNode;
}

/** One example of the sheet under its name. */
export function Example({ title, told, children }: ExampleProps) {
  return (
    <section className="example" aria-label={title}>
      <h3>{title}</h3>
      <p>{told}</p>
      <div>{children}</div>
    </section>
  );
}
