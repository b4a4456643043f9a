/** News agencies and wires by the names that bylines give them. They credit texts that others publish. */
const AGENCIES = new Set(
  `associated press|the associated press|ap|reuters|thomson reuters|agence france-presse|agence france presse|afp|united press international|upi
  |press association|pa media|pa news agency|pa|press trust of india|pti|asian news international|ani|indo-asian news service|ians|uni
  |deutsche presse-agentur|dpa|efe|ansa|agenzia nazionale stampa associata|kyodo|kyodo news|xinhua|xinhua news agency|tass|interfax|ria novosti|sputnik
  |yonhap|yonhap news agency|anadolu|anadolu agency|anadolu ajansı|bernama|antara|belga|anp|ritzau|tt|ntb|stt|apa|keystone-sda|ats|lusa|pap|ctk|mti
  |canadian press|the canadian press|cp|australian associated press|aap|new zealand press association|nzpa|south african press association|sapa|irna|isna|mehr news agency
  |bloomberg news|dow jones newswires|dow jones|mct|tribune news service|tns|cox media group|gannett news service|stats perform|field level media|sportsnet wire
  |pr newswire|prnewswire|business wire|businesswire|globe newswire|globenewswire|newswire|ein presswire|accesswire|marketwire|canada newswire|cnw group
  |getty images|shutterstock|swns|national world|cover media|bang showbiz|ndtv news desk|wire services|wire service|wire reports|wires|news agencies|news agency
  |agencies|agency|agency reports|agency reporters|news services|news service reports|press release|from wire reports`
    .replace(/\s*\n\s*/g, '')
    .split('|'),
);

/** Whether a name is that of a news agency, or of agencies at large ("agencies", "wire reports"). */
export function isAgency(name: string): boolean {
  const plain = name
    .slice(0, 300)
    .toLowerCase()
    .replace(/[()[\]]/g, ' ')
    .replace(/[\s.,]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return (
    AGENCIES.has(plain) ||
    AGENCIES.has(plain.replace(/ (?:in|from) .{1,60}$/, '')) ||
    AGENCIES.has(plain.replace(/ (?:news|staff|reporters?|writers?)$/, ''))
  );
}
