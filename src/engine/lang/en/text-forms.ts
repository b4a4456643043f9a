// Origin: compiled by hand from press releases, live pages, letters to editors and interviews as they are published.
import type { TextForms } from '../../language/text-forms.ts';

export const textForms: TextForms = {
  timeZones: ['GMT', 'BST', 'CET', 'ET', 'EST', 'EDT'],
  salutation: /^(?:Sir|Madam|Sirs|Dear \p{L}{2,20}(?: \p{L}{2,20})?)(?:,? or Madam)?\s*[,:–—-]\s+/u,
  interviewTitle: /^(?<mark>:|\s[-–—])\s(?:an? )?(?:[\p{L}-]+ )?interview with (?<name>\p{Lu}[^:;.!?“”"]{1,60})$/iu,
  captionHeader: /^(?:From\s+)?(?<name>\p{Lu}[^“”"«».!?:;\n]{2,120}?)\s*(?<mark>:|\s[-–—]{1,2})\s*$/u,
  captionLead:
    /^(?:(?:and|but|now|also)\s+)?(?:this|more|another|one|word|news|(?:an?|the)\s+(?:comment|letter|line|message|note|post|reply|statement|tweet|update|word))(?:\s+(?:just\s+)?in)?\s+from\s+(?:the\s+)?(?<name>\p{Lu}[^“”"«».!?:;,\n]{2,60}(?:,[^“”"«».!?:;\n]{2,90})?)(?<mark>:)\s*$/iu,
  captionOccasion:
    /,\s(?:in an?|in (?:his|her|its|their)|to reporters|to journalists|on (?:Twitter|X|Facebook)|speaking|writing)\s.*$/u,
  captionVerbs: [
    ...'is was are were has have had who that said says say told tells asked asks added adds wrote writes'.split(' '),
  ],
};
