const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/**
 * Runs one phase of a command and prints one line for it: what happens, what came of it, how long it took.
 * `work` may add a short text to the line with the function it is given.
 */
export async function phase(label, work) {
  const began = performance.now();
  const notes = [];
  process.stdout.write(`${label} … `);
  try {
    const outcome = await work((text) => notes.push(text));
    process.stdout.write(`${[...notes, seconds(performance.now() - began)].join(', ')}\n`);
    return outcome;
  } catch (error) {
    process.stdout.write('failed\n');
    throw error;
  }
}
