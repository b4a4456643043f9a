import { Dialog as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog that holds the focus until it is left with Esc, its button, or a click beside it. */
export function Dialog({ title, isOpen, onClose, children }: DialogProps) {
  return (
    <Primitive.Root open={isOpen} onOpenChange={(open) => open || onClose()}>
      <Primitive.Portal>
        {/* The primitive's own overlay writes a style element, which the desk's policy forbids. */}
        <div className="overlay" />
        <Primitive.Content
          className="dialog"
          aria-describedby={undefined}
          onEscapeKeyDown={(event) => {
            if (event.target instanceof HTMLElement && event.target.closest('[data-takes-keys]'))
              event.preventDefault();
          }}
        >
          <Primitive.Title className="dialog-title">{title}</Primitive.Title>
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
