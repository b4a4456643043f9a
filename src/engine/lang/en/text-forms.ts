// Origin: compiled by hand from press releases, live pages, letters to editors and interviews as they are published.
import type { TextForms } from '../../language/text-forms.ts';

const CONNECTOR = '(?:and|but|now|also|then|next|first|finally|lastly|elsewhere|meanwhile|later),?\\s+';
const SAID =
  'answer|appeal|comment|contribution|greeting|letter|line|message|note|plea|post|question|quote|reaction|reply|response|statement|thought|tweet|update|view|warning|word|words';

/** What hands over to somebody, before the name: "And from", "A word of warning from", "The last word goes to". */
const LEADS = [
  `(?:${CONNECTOR}){1,3}from`,
  `(?:${CONNECTOR}){0,2}(?:(?:came|comes)\\s+)?(?:this|more|another|one|word|news|(?:an?|the|another|one|some)\\s+(?:last\\s+|final\\s+|first\\s+)?(?:${SAID})(?:\\s+of\\s+\\p{L}+)?)(?:,|\\s+(?:just\\s+)?in)?\\s+from`,
  `(?:${CONNECTOR})?over\\s+to`,
  '(?:the\\s+(?:last|final|first)\\s+word|the\\s+floor)\\s+(?:goes|belongs)\\s+to',
  `(?:${CONNECTOR})?here(?:['’]s|\\s+is|\\s+are|\\s+comes)`,
  '(?:next\\s+up|up\\s+next|first\\s+up|next|and\\s+finally|finally),',
];
const LED_NAME = '(?<name>\\p{Lu}[^“”"«».!?:;,\\n]{2,60}(?:,[^“”"«».!?:;\\n]{2,90})?)';

export const textForms: TextForms = {
  timeZones: ['GMT', 'BST', 'CET', 'ET', 'EST', 'EDT'],
  salutation: /^(?:Sir|Madam|Sirs|Dear \p{L}{2,20}(?: \p{L}{2,20})?)(?:,? or Madam)?\s*[,:–—-]\s+/u,
  interviewTitle: /^(?<mark>:|\s[-–—])\s(?:an? )?(?:[\p{L}-]+ )?interview with (?<name>\p{Lu}[^:;.!?“”"]{1,60})$/iu,
  captionHeader:
    /^(?:From\s+)?(?<name>\p{Lu}[^“”"«».!?:;\n]{2,120}?)(?:\s(?:again|once more|too))?\s*(?<mark>:|\s[-–—]{1,2})\s*$/u,
  captionLead: new RegExp(`^(?:${LEADS.join('|')})\\s+${LED_NAME}(?<mark>:)\\s*$`, 'iu'),
  captionDesk:
    /^(?<mark>From the (?:desk|pen|keyboard|notebook) of)\s+(?<name>\p{Lu}[^“”"«».!?:;\n]{2,120}?)\s*[.:]?\s*$/iu,
  captionSayings: new Set(SAID.split('|')),
  captionPrepositions: new Set(['at', 'for', 'in', 'of']),
  captionOccasion:
    /,\s(?:in an?|in (?:his|her|its|their)|to reporters|to journalists|on (?:Twitter|X|Facebook)|speaking|writing)\s.*$/u,
  captionVerbs: [
    ...'is was are were has have had who that said says say told tells asked asks added adds wrote writes'.split(' '),
  ],
};
