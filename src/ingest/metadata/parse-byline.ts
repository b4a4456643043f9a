import { isAgency } from './agencies.ts';

/**
 * The names in a byline: "By Mara Lindt and Joren Vale" names two. Agencies ("Mara Lindt, Reuters"), offices ("Political
 * Editor"), places ("in Wexholm"), addresses and e-mails are no names; a desk that wrote it by itself is one ("Web Desk").
 */
export function parseByline(value: string | null | undefined): string[] {
  const text = dropFrame((value ?? '').slice(0, 1000).replace(/\s+/g, ' ').trim());
  if (text.length === 0 || text.length > 300 || isAddress(text)) return [];
  // "Lindt, Mara", as catalogues have it.
  const turned = /^(\p{Lu}[\p{L}'’-]{1,40}), (\p{Lu}[\p{L}.'’-]{0,40}(?: \p{Lu}\.?)?)$/u.exec(text);
  if (turned !== null && !isAgency(turned[2]!)) return [`${turned[2]} ${turned[1]}`];
  const parts = splitNames(text)
    .map(dropTail)
    .filter((name) => name !== '');
  const names = parts.filter((name) => !isAgency(name) && !isOffice(name) && !isAddress(name) && !isNobody(name));
  const persons = names.filter(isPersonName);
  if (persons.length > 0) return joinBylines([persons]);
  // "Centre for Research and Analysis" must stay whole; of "Staff and agencies" the staff is left.
  return names.length < parts.length ? names : [dropTail(text)];
}

/** Names from several places, each once; "MARA LINDT" and "Mara Lindt" are one. */
export function joinBylines(bylines: readonly (readonly string[])[]): string[] {
  const names = new Map<string, string>();
  for (const name of bylines.flat()) if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  return [...names.values()];
}

/** "By …", "Reporting by A and B; Editing by C" names those who wrote it. */
function dropFrame(text: string): string {
  return text
    .replace(/^(?:[•|·*–—-]\s?)/, '')
    .replace(
      /^(?:(?:written|reported|posted|published|story|article|words|text|report|reporting|analysis|review|opinion|interview)?\s?by|authors?|written by|byline|von|par|por|door)(?::\s?|\s)/i,
      '',
    )
    .replace(
      /[;|.(/,–—-]?\s?(?:(?:additional |with )?(?:reporting|editing|writing|photography|photographs?|photos?|pictures?|graphics?|edited|compiled|translated|produced|video|updated|published|posted)(?: contributed)? by\b|\b(?:updated|published|posted)\b:? ).*$/i,
      '',
    )
    .trim();
}

function splitNames(text: string): string[] {
  return text.split(/\s*[;&|•·/]\s*|,?\s(?:and|und|et|y|with)\s|\s*,\s*|\s[–—-]\s|\s(?=\()/).map((name) => name.trim());
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|m\.?d|ph\.?d|esq|mp|qc|kc|obe|mbe|cbe|rn|jd|ma|ba|msc|mba|dds|dvm|cfa|cpa)\.?$/i;

/** "Mara Lindt in Wexholm", "Mara Lindt for the Gazette", "Mara Lindt Associated Press", "Mara Lindt @mara" */
function dropTail(name: string): string {
  const bare = name
    .replace(/\s(?:in|at|for|from|of) (?:the )?[\p{Lu}@].{0,60}$/u, (tail, at: number) =>
      at > 0 && isPersonName(name.slice(0, at)) ? '' : tail,
    )
    .replace(/\s@\w{1,40}$|\s?<[^<>]{0,100}>$|\s\S{1,60}@\S{1,60}$/, '')
    .replace(OFFICE_BEFORE, '')
    .replace(/^[({[]+|[)}\].:,*]+$/g, (marks) => (/\b(?:jr|sr)\.$/i.test(name) ? marks : ''))
    .trim();
  if (SUFFIX.test(bare)) return '';
  return dropOffice(dropAgencies(bare));
}

/** An agency or a firm that stands behind a name without a comma: "MARA LINDT Associated Press". */
function dropAgencies(name: string): string {
  const words = name.split(' ');
  for (let at = 2; at < words.length; at += 1) {
    if (isAgency(words.slice(at).join(' ')))
      return words
        .slice(0, at)
        .join(' ')
        .replace(/[,\s/–-]+$/, '');
  }
  return name;
}

const OFFICE =
  'staff|writer|reporter|correspondent|editor|columnist|critic|contributor|producer|photographer|journalist|author|chief|analyst|bureau|freelance|intern|anchor|host|fellow|professor|director|blogger|presenter|researcher|special';
/** "political reporter Mara Lindt" */
const OFFICE_BEFORE = new RegExp(`^(?:\\p{Ll}[\\p{L}-]{1,20}\\s){0,3}(?:${OFFICE})s?\\s(?=\\p{Lu})`, 'u');

const IS_OFFICE = new RegExp(`\\b(?:${OFFICE})s?\\b`, 'i');

/** "Mara Lindt Science correspondent": the first two words in capitals are the name, what follows is an office. */
function dropOffice(name: string): string {
  const words = name.split(' ');
  if (words.length < 4 || !new RegExp(`\\b(?:${OFFICE})$`, 'i').test(name)) return name;
  return isPersonName(words.slice(0, 2).join(' ')) ? words.slice(0, 2).join(' ') : name;
}

/** "Political Editor", "Special to The Post", "Staff Writer" beside a name. */
function isOffice(name: string): boolean {
  return (IS_OFFICE.test(name) && !isDesk(name)) || /^(?:in|for|at|of|special) /i.test(name);
}

function isDesk(name: string): boolean {
  return (
    /\b(?:desk|staff(?: reports?| reporters?)?|board|team|newsroom|bureau|editorial|service|reports)$/i.test(name) ||
    /^staff\b/i.test(name)
  );
}

function isNobody(name: string): boolean {
  return /^(?:admin|administrator|webmaster|root|user|editor|author|guest|unknown|anonymous|n\/a|none|null|undefined|by)$/i.test(
    name,
  );
}

function isPersonName(name: string): boolean {
  const words = name.split(' ');
  if (words.length < 2 || words.length > 6 || /\d|[@:!?"“”]|^the\s/i.test(name)) return false;
  if (
    /\b(?:for|of the|desk|staff|news|team|board|centre|center|institute|press|agency|times|post|service|group|office|editorial|network|university|council|association|union|society|newsroom|reports?|magazine|media|foundation)\b/i.test(
      name,
    )
  )
    return false;
  return words.every(
    (word, index) =>
      /^[\p{L}'’.-]+$/u.test(word) &&
      (/^[\p{Lu}'’]/u.test(word) || !isCased(word) || (index > 0 && PARTICLE.test(word))),
  );
}

const PARTICLE =
  /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|bint|ibn|ter|ten|y|e|und|zu|af|av|mac|ap|d['’].+|al-.+|el-.+)$/i;

function isCased(word: string): boolean {
  return word.toLowerCase() !== word.toUpperCase();
}

function isAddress(text: string): boolean {
  return /^(?:https?:|www\.|@)/i.test(text) || /^\S+@\S+$/.test(text);
}
