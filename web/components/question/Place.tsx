import { Link } from '@tanstack/react-router';
import type { BriefDocument, Citation } from '../../../src/ask/brief/brief.ts';
import { tellDocument } from '../../../src/ask/brief/tell-line.ts';

interface PlaceProps {
  readonly citation: Pick<Citation, 'document' | 'paragraph'> & { readonly statement?: string | null };
  readonly documents: readonly BriefDocument[];
}

/** The document and its day, as a link to the very words; on paper with its paragraph. */
export function Place({ citation: { document, paragraph, statement }, documents }: PlaceProps) {
  return (
    <Link to="/d/$document" params={{ document }} {...(statement ? { hash: statement } : {})}>
      <bdi>{tellDocument(document, documents)}</bdi>
      <span className="para"> ¶{paragraph}</span>
    </Link>
  );
}
