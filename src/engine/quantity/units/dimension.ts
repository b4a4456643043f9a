/** Which units measure the same, by their UCUM codes; no more of them than news converts. */
const DIMENSIONS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    length: 'm km cm mm dm um nm [mi_i] [ft_i] [in_i] [yd_i] [nmi_i] [fth_i] [ly] AU pc kpc Mpc',
    area: 'm2 km2 cm2 har [acr_us] [sft_i] [mi_i]2 [syd_i] [sin_i]',
    volume: 'L mL cL hL m3 cm3 [gal_us] [pt_us] [qt_us] [foz_us] [bbl_us] [cft_i] [cyd_i] [cin_i]',
    mass: 'g kg mg ug t kt Mt [lb_av] [oz_av] [oz_tr] [ston_av] [lton_av] [stone_av]',
    temperature: 'Cel [degF] K deg',
    speed: 'km/h m/s km/s [mi_i]/h [kn_i] [ft_i]/s',
    power: 'W kW MW GW [HP] {PS}',
    energy: 'J kJ MJ cal kcal kW.h MW.h [Btu]',
    torque: 'N.m [lbf_av].[ft_i] [ft_i].[lbf_av]',
    pressure: 'Pa kPa MPa hPa bar mbar [psi] atm mm[Hg]',
    consumption: '[mi_i]/[gal_us] km/L L/100.km',
  }),
);

const DIMENSION_OF: ReadonlyMap<string, string> = new Map(
  [...DIMENSIONS].flatMap(([dimension, codes]) => codes.split(' ').map((code): [string, string] => [code, dimension])),
);

/** "Length" for "km" and "[mi_i]"; null where nothing is converted. */
export const findDimension = (code: string): string | null => DIMENSION_OF.get(code) ?? null;
