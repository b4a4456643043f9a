import type { Brief } from '../../../src/ask/brief/brief.ts';
import { FORMATS, type TakeAwayFormat } from '../../logic/take-away-format.ts';
import { Dialog } from '../Dialog.tsx';

interface TakeAwayProps {
  readonly brief: Brief;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The brief as a file: the whole of what stands on the page, whatever is hidden on it. */
export function TakeAway({ brief, isOpen, onClose }: TakeAwayProps) {
  const take = async (format: TakeAwayFormat) => {
    const { renderTakeAway } = await import('../../logic/render-take-away.ts');
    const file = renderTakeAway(brief, format);
    saveFile(file.name, file.text, file.type);
    onClose();
  };
  const formats = FORMATS.filter(({ format }) => format !== 'argdown' || brief.proposition !== null);
  return (
    <Dialog title="Take away" isOpen={isOpen} onClose={onClose}>
      <ul className="formats">
        {formats.map(({ format, name, what }) => (
          <li key={format}>
            <button type="button" className="btn" onClick={() => void take(format)}>
              {name}
            </button>
            <span>{what}</span>
          </li>
        ))}
      </ul>
      <p className="dim">All lines go into the file, those too that “named speakers only” hides.</p>
    </Dialog>
  );
}

function saveFile(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
