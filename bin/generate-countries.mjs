// Makes data/en/countries.txt from the package world-countries. Run by hand after that package was updated:
//   node bin/generate-countries.mjs
import { readFileSync } from 'node:fs';
import { writeList } from './write-list.mjs';

const url = (path) => new URL(path, import.meta.url);
const { version } = JSON.parse(readFileSync(url('../node_modules/world-countries/package.json'), 'utf8'));
const countries = JSON.parse(readFileSync(url('../node_modules/world-countries/dist/countries.json'), 'utf8'));

const isEnglish = (name) => /^[A-Z][A-Za-zÀ-ÿ.' -]+$/.test(name) && name.length > 3;
const isLatin = (name) => /^\p{Lu}[\p{Script=Latin}.'’ -]{2,}$/u.test(name);
const rows = countries
  .filter((country) => country.independent || country.cca3 === 'PSE' || country.cca3 === 'TWN')
  .map((country) => {
    const { common, official } = country.name;
    const others = [
      official,
      ...country.altSpellings.filter((name) => name.startsWith('The ') || name.includes(common)),
    ];
    const names = [...new Set([common, ...others.map((name) => name.replace(/^The /, ''))])].filter(isEnglish);
    const demonyms = [...new Set(Object.values(country.demonyms?.eng ?? {}))]
      .flatMap((name) => name.split(/,\s*/))
      .filter(Boolean);
    const natives = Object.values(country.name.native ?? {}).map((name) => name.common);
    const known = new Set(names);
    const further = [...country.altSpellings.slice(1), ...natives].filter((name) => isLatin(name) && !known.has(name));
    return [names, demonyms, country.capital ?? [], [...new Set(further)]].map((cell) => cell.join(',')).join('|');
  })
  .sort();

writeList(
  'countries.txt',
  [
    `Origin: world-countries ${version} (github mledoze/countries), Open Database License 1.0; states only, English names.`,
    'One row a state: names | demonyms | capitals | further names. Made by bin/generate-countries.mjs: do not edit.',
  ],
  rows,
);
