// npm run bench:wording: the plain-language check of a vacancy text beside splitting the same text into words, and
// the likeness of names of organisations beside comparing the same names for equality.
import { readFileSync } from 'node:fs';
import { alikeFrom, nameLikeness } from '#organisations';
import { checkWording } from '#vacancies';
import { compare, printTable, writeReport } from './measure.mjs';

const turns = Number(process.argv[2] ?? 40);
const aimMs = 20;
const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

/** Judged sentences and demo vacancies behind each other, cut at `length` characters. */
function textsOf(lang, length, count) {
  const demo = [1, 2, 3, 4, 5, 6].flatMap((file) => read(`apps/console/data/demo/vacancies-${file}.json`));
  const texts = demo.map((vacancy) => vacancy.texts[lang]).filter(Boolean);
  const judged = read('libs/vacancies/src/wording/judged-sentences.fixture.json');
  const pieces = [
    ...(lang === 'nl' ? [...judged.tuned, ...judged.heldOut].map(({ text }) => text) : []),
    ...texts.map(({ title, summary, body }) => `${title}\n\n${summary}\n\n${body}`),
  ];
  return Array.from({ length: count }, (_, turn) => {
    let text = '';
    for (let at = turn; text.length < length; at++) text += `${pieces[(at * 7) % pieces.length]}\n\n`;
    return text.slice(0, length);
  });
}

let kept = 0;
const keep = (value) => {
  kept += value;
};
const tasks = (items, work) => items.map((item) => async () => keep(work(item)));
const split = (text) => text.split(/\s+/u).length;

/** Processor time of one call in milliseconds: what the check costs, however busy the machine is. */
function cpuOf(texts, work) {
  const before = process.cpuUsage();
  for (let turn = 0; turn < turns; turn++) for (const text of texts) keep(work(text));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / turns / texts.length;
}

const rows = [];
for (const [lang, length] of [
  ['nl', 3000],
  ['fr', 3000],
  ['en', 3000],
  ['nl', 30_000],
]) {
  const texts = textsOf(lang, length, 25);
  const figures = await compare(
    {
      check: tasks(texts, (text) => checkWording(text, lang).remarks.length),
      split: tasks(texts, split),
    },
    { clients: 1, turns },
  );
  const cpu = cpuOf(texts, (text) => checkWording(text, lang).remarks.length);
  rows.push({ name: `${lang}, ${length} characters`, figures, cpu });
}
printTable('Plain-language check', rows);
for (const { name, cpu } of rows)
  console.log(`${name.padEnd(38)}${cpu.toFixed(2)} ms of processor time each`);

const judgedNames = read('libs/organisations/src/name-likeness.fixture.json');
const names = [...judgedNames.tuned, ...judgedNames.heldOut].flatMap(({ a, b }) => [a, b]);
const wanted = 10_000;
const all = (like) => async () => {
  for (let done = 0; done < wanted; done++) {
    const a = names[done % names.length];
    const b = names[(done * 31 + Math.floor(done / names.length)) % names.length];
    keep(like(a, b) ? 1 : 0);
  }
};
const nameFigures = await compare(
  { likeness: [all((a, b) => nameLikeness(a, b) >= alikeFrom)], equality: [all((a, b) => a === b)] },
  { clients: 1, turns: 20 },
);
printTable(`Names, ${wanted} comparisons`, [{ name: 'names of organisations', figures: nameFigures }]);
console.log(
  `\n${Math.round((wanted / nameFigures.likeness.p50) * 1000).toLocaleString('en')} comparisons a second`,
);

const worst = rows[0].figures.check.p95;
console.log(
  `Check of 3 000 Dutch characters: p95 ${worst.toFixed(2)} ms, aim ${aimMs} ms (${kept > 0 ? 'measured' : 'empty'})`,
);
writeReport('bench-wording', { rows, names: { comparisons: wanted, figures: nameFigures } });
if (worst > aimMs) process.exitCode = 1;
