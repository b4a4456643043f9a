const STATUS = '(?:(?:http )?(?:error )?(?:status )?(?:code )?[45]\\d\\d(?: error)?|error (?:code )?\\d{3,4})';
const MISSING =
  '(?:(?:the |this |that |your |sorry,? )?(?:page|file|document|article|story|content|url|requested url|resource|object|site)s? (?:you requested |requested )?(?:was |is |could |can |has |does |are |were )?(?:not |n.t )?(?:be |been )?(?:found|unavailable|available|missing|gone|exist|moved|removed|deleted)(?: or (?:moved|removed|deleted|gone))?)';
const OTHERS =
  "not found|nothing (?:was )?found|forbidden|access (?:is )?(?:denied|forbidden|restricted|blocked)|unauthori[sz]ed|gone|(?:internal )?server error|bad (?:gateway|request)|gateway time-?out|(?:service |site |temporarily |currently |page ){1,3}unavailable|service temporarily unavailable|unavailable (?:for|due to) legal reasons|too many requests|request (?:rejected|blocked)|attention required!?|sorry,? you have been blocked|error|an error (?:has )?occurred|application error|something went wrong|(?:scheduled |site |down for |under |undergoing ){0,3}maintenance(?: mode)?|(?:we(?:['’]ll| will) be|be) (?:right )?back(?: soon| shortly)?|oops|page (?:can['’]t|cannot|could ?n['’]t|could not) be (?:found|displayed|loaded)|page does(?: not|n['’]t) exist|welcome to nginx|apache2? .{0,30}default page.{0,20}|it works|index of \\/.{0,80}|(?:account|domain|website) (?:suspended|expired|for sale)|the request could not be satisfied|invalid url";
/** "404", "Page not found", "Error 404: the page you requested was not found", and nothing else. */
const ERROR_NAME = new RegExp(
  `^(?:(?:oops|sorry|whoops|uh[ -]oh)[!,.… ]{0,4})?(?:${STATUS}|${MISSING}|${OTHERS})(?:[ \\-–—:,.!()]{1,4}(?:${STATUS}|${MISSING}|${OTHERS})){0,3}[.!…)]{0,3}$`,
  'i',
);
const LIST_NAME =
  /^(?:(?:your )?search(?: results?)?\b|results? for\b|\d+ (?:search )?results?\b|you searched for\b|(?:tag|category|topic|author|archives?|label)\s?(?::|archives?\b|$)|(?:all |latest |more |recent |top )(?:news|stories|articles|headlines|posts)\b|(?:news|article|daily|monthly) archives?\b|.{1,60}\barchives?$)/i;

/** Whether what a page calls itself, without the site's name, is an error and nothing but that. */
export function isErrorName(name: string): boolean {
  const parts = splitName(name);
  // "Access denied – how Harvia shut out the press" is a headline: no site has so long a name.
  return (
    parts.some((part) => ERROR_NAME.test(part)) &&
    parts.every((part) => ERROR_NAME.test(part) || part.split(' ').length <= 5)
  );
}

/** Whether a page calls itself a list of articles: "Search results for harbour", "Tag: Osmark", "Trade Archives". */
export function isListName(name: string): boolean {
  return LIST_NAME.test(splitName(name)[0] ?? '');
}

/** "Page not found | The Post" is the page's name and the site's. */
function splitName(name: string): string[] {
  return name
    .slice(0, 300)
    .replaceAll('_', ' ')
    .split(/ [|·•»«:–—-] | ?\| ?|\s[–—]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
