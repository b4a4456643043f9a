// Origin: verbs of pressing, of asking and of ending in English news, and modals, compiled by hand.
import type { StanceWords } from '../../language/stance-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const stanceWords: StanceWords = {
  pressing: words(`
    coerce coerced coerces coercing compel compelled compelling compels forced forcing pressed pressing pressure pressured pressures pressuring pressurise pressurised
    pressurising push pushed pushes pushing`),
  barePressing: words('force press'),
  beforeBare: words('can cannot could did does may might not to will would'),
  goals: words('into to toward towards'),
  wanting: words('i let must need needs ought shall should we'),
  asking: words(`
    appeal appealed appealing appeals ask asked asking asks beg begged begging begs demand demanded demanding demands plead pleaded pleading pleads request requested requesting
    requests seek seeking seeks sought urge urged urges urging`),
  ending: words(`
    abandon abolish avoid cancel cease delay drop end halt leave limit pause postpone prevent quit reconsider refrain repeal reverse revoke scrap shelve stop suspend withdraw withhold`),
  deeds: words("can could may might must need needs ought shall should will won't would"),
};
