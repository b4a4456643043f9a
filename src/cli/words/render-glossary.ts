import type { Screen } from '../layout/screen.ts';
import { wrapText } from '../layout/wrap-text.ts';
import { GLOSSARY, type GlossaryEntry, type GlossarySection } from './glossary.ts';

/** The glossary for a person. */
export const renderGlossary = (sections: readonly GlossarySection[], { colors, columns }: Screen): string =>
  sections
    .map(({ title, entries }) => {
      const lines = entries.map(({ words, says }) =>
        wrapText(`${colors.bold(words.join(', '))}  ${says}`, columns, '    ', '  '),
      );
      return [colors.bold(title), ...lines].join('\n');
    })
    .join('\n\n');

/** Sections with the entries that explain one of these words, or else speak of it. */
export function findEntries(wanted: readonly string[]): readonly GlossarySection[] {
  const asked = wanted.join(' ').toLowerCase();
  const isNamed = ({ words }: GlossaryEntry) => words.some((word) => word.toLowerCase() === asked);
  const speaksOf = ({ words, says }: GlossaryEntry) => `${words.join(' ')} ${says}`.toLowerCase().includes(asked);
  const [named, near] = [isNamed, speaksOf].map((is) =>
    GLOSSARY.map((section) => ({ ...section, entries: section.entries.filter(is) })).filter(
      ({ entries }) => entries.length,
    ),
  );
  return named?.length ? named : (near ?? []);
}

/** The same as a page of the guide. */
export function renderGlossaryPage(): string {
  const sections = GLOSSARY.map(({ title, entries }) => {
    const rows = entries.map(({ words, says }) => `| ${words.map((word) => `**${word}**`).join(', ')} | ${says} |`);
    return [`## ${title}`, '', '| on the screen | what it says |', '| --- | --- |', ...rows].join('\n');
  });
  const head = '# Words on the screen\n\nMade from what `onrecord words` shows; do not edit by hand (`npm run docs`).';
  return `${[head, ...sections].join('\n\n')}\n`;
}
