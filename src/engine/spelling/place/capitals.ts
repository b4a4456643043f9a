import { byLanguage } from '../../language/by-language.ts';
import { countries } from './countries.ts';

/** Capitals to their states; those that bear their state's name are not among them. */
export const capitals = byLanguage(
  (language): ReadonlyMap<string, string> =>
    new Map(
      countries(language).flatMap(({ names: [state], capitals: cities }) =>
        cities.filter((city) => city !== state).map((city) => [city, state] as const),
      ),
    ),
);
