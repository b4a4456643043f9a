import { type RefObject, useEffect, useRef, useState } from 'react';
import type { DraftEditor } from './draft-editor.ts';

interface DraftPaneProps {
  readonly text: string;
  readonly editor: RefObject<DraftEditor | null>;
  readonly onReady: () => void;
  readonly onText: (text: string) => void;
  readonly onMoved: () => void;
  readonly onChoose: (id: string) => void;
  readonly onLeave: () => void;
}

/** The place of the editor, which comes in a chunk of its own. */
export function DraftPane(props: DraftPaneProps) {
  const { text, editor } = props;
  const parent = useRef<HTMLDivElement>(null);
  const newest = useRef(props);
  newest.current = props;
  const [isLoading, setLoading] = useState(true);
  const first = useRef(text);
  useEffect(() => {
    let isLeft = false;
    const load = async () => {
      const { createDraftEditor } = await import('./draft-editor.ts');
      if (isLeft || !parent.current) return;
      editor.current = createDraftEditor({
        ...{ parent: parent.current, text: first.current, nonce: readNonce() },
        onText: (next) => newest.current.onText(next),
        onMoved: () => newest.current.onMoved(),
        onChoose: (id) => newest.current.onChoose(id),
        onLeave: () => newest.current.onLeave(),
      });
      setLoading(false);
      newest.current.onReady();
    };
    void load();
    return () => {
      isLeft = true;
      editor.current?.destroy();
      editor.current = null;
    };
  }, [editor]);
  return (
    <div ref={parent} className="draft">
      {isLoading ? <p className="dim">Opening the editor …</p> : null}
    </div>
  );
}

/** The server writes it into the page: styles without it are refused. */
const readNonce = (): string => document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
