// Origin: the verbs that stand around figures in English news, and the irregular past forms of any grammar, compiled by hand.

const words = (list: string): readonly string[] => list.split(/\s+/);

/** Bases whose plain and -s forms are verbs far more often than nouns. */
const BASES = words(
  'accept account achieve acquire add adopt afford agree aim allow amount announce appear approve argue arrive ask assume attend attract average avoid become begin believe belong borrow bring build buy calculate carry cause choose claim collect come compare comprise consider consist consume contain continue contribute convert cost cover create cut deliver depend describe deserve determine die donate draw drive drop earn eat employ enable enjoy ensure enter equal estimate evacuate exceed expect explain extend face fall feature feel fetch find finish fire follow generate get give go grow hand happen have hear help hire hit hold hope host intend hover include increase indicate injure insist invest involve join keep kill know lack last lay lead learn leave lend let lie live lose maintain make manage measure meet mine mobilise mobilize need number obtain occupy occur offer operate order own owe pay plan pledge pour predict prefer prepare produce promise propose prove provide pull purchase put raise range rate reach read receive recommend recruit reduce register release remain remove rent repay replace report represent require reveal rise run save say score see seek seem seize sell send serve set ship shoot show sink sit slash speak spend stand start state stay steal stretch suffer suggest tend threaten try supply take target tell think total trade treat tumble turn use vary visit wait want warn wear weigh welcome win work yield',
);

const toPresent = (base: string): string =>
  /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;

/** "Cost", "spend". */
export const BASE_VERBS: ReadonlySet<string> = new Set(BASES);

/** "Costs", "spends". */
export const PRESENT_VERBS: ReadonlySet<string> = new Set(BASES.map(toPresent));

/** These are plural nouns as often, and verbs only right before what a figure or its phrase begins with. */
export const PRESENT_OR_PLURAL: ReadonlySet<string> = new Set(
  words(
    'accounts aims amounts attacks averages changes claims costs covers cuts drives drops estimates extends faces falls features hands hits holds hopes hosts increases lacks leads lies lives means measures mines needs numbers offers orders plans pledges promises purchases raises ranges rates reads releases rents reports rises runs saves scores sees serves sets ships shows sinks spends stands starts states stays supplies targets totals trades turns uses visits waits wants wins works yields',
  ),
);

/** Past forms without "-ed". */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  words(
    'ate beat became began bet bought brought broke built burnt came caught chose clung cost cut dealt did died drew drove fed fell felt fled flew forecast forgot fought found froze gave got grew had heard held hit hung kept knew laid lay led left lent lost made meant met paid put quit ran rang read rode rose said sank sang sat saw sent set shed shook shot shrank shut slept slid sold sought spent split spoke sprang spread stole stood struck stuck sued swam swept swore swung taught threw thought told took tore understood undertook undid upheld went withdrew withheld woke won wore wrote',
  ),
);
