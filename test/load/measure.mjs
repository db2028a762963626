import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

const percentile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;

/**
 * Measures alternatives side by side in small turns, so that a busy moment of the machine hits all of them;
 * the first turn warms up and does not count.
 */
export async function compare(alternatives, { clients, turns }) {
  const names = Object.keys(alternatives);
  const all = Object.fromEntries(names.map((name) => [name, []]));
  for (let turn = 0; turn <= turns; turn++) {
    for (const name of turn % 2 === 0 ? names : [...names].reverse()) {
      const times = await timesOf(alternatives[name], clients);
      if (turn > 0) all[name].push(...times);
    }
  }
  return Object.fromEntries(
    names.map((name) => {
      const sorted = all[name].sort((a, b) => a - b);
      return [name, { runs: sorted.length, p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95) }];
    }),
  );
}

async function timesOf(tasks, clients) {
  const waiting = [...tasks];
  const times = [];
  const client = async () => {
    for (let task = waiting.pop(); task; task = waiting.pop()) {
      const began = performance.now();
      await task();
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return times;
}

const ms = (value) => value.toFixed(value < 10 ? 2 : 1).padStart(8);

/** Prints one line per measurement: p50 and p95 of each alternative, and the ratio of the first to the second. */
export function printTable(title, rows) {
  const names = Object.keys(rows[0].figures);
  const head = names.map((name) => `${name} p50`.padStart(16) + `${name} p95`.padStart(16)).join('');
  console.log(`\n${title} (milliseconds)\n${''.padEnd(38)}${head}   ratio p50  ratio p95`);
  for (const { name, figures } of rows) {
    const [first, second] = names.map((key) => figures[key]);
    const cells = names
      .map((key) => ms(figures[key].p50).padStart(16) + ms(figures[key].p95).padStart(16))
      .join('');
    const ratios = second
      ? `${(first.p50 / second.p50).toFixed(2).padStart(12)}${(first.p95 / second.p95).toFixed(2).padStart(11)}`
      : '';
    console.log(`${name.padEnd(38)}${cells}${ratios}`);
  }
}

/** Writes the figures to reports/<name>.json, with what the machine was. */
export function writeReport(name, figures) {
  mkdirSync('reports', { recursive: true });
  const machine = {
    node: process.version,
    cpus: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    load: loadavg(),
  };
  writeFileSync(
    `reports/${name}.json`,
    `${JSON.stringify({ at: new Date().toISOString(), machine, ...figures }, null, 2)}\n`,
  );
  console.log(`\nWritten to reports/${name}.json`);
}
