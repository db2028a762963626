/** A piece of a text that stayed, went or came. */
export interface WordDiff {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Largest table of comparisons; beyond it the middle is shown as replaced as a whole. */
const mostCells = 6_000_000;

interface Word {
  readonly text: string;
  /** Equal for equal words, whatever the space before them. */
  readonly sort: number;
}

function readers(): (text: string) => Word[] {
  const sorts = new Map<string, number>();
  return (text) =>
    (text.match(/\s*\S+|\s+$/g) ?? []).map((word) => {
      const plain = word.trim();
      const sort = sorts.get(plain) ?? sorts.size;
      sorts.set(plain, sort);
      return { text: word, sort };
    });
}

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join('');
const same = (one: Word | undefined, other: Word | undefined): boolean => one?.sort === other?.sort;

/** Length of the longest common run of words from each pair of places to the end. */
function table(before: readonly Word[], after: readonly Word[]): Uint16Array {
  const width = after.length + 1;
  const cells = new Uint16Array((before.length + 1) * width);
  const sorts = Int32Array.from(after, ({ sort }) => sort);
  for (let i = before.length - 1; i >= 0; i--) {
    const sort = before[i]?.sort ?? -1;
    for (let j = after.length - 1; j >= 0; j--) {
      const at = i * width + j;
      const [below, beside] = [cells[at + width] ?? 0, cells[at + 1] ?? 0];
      if (sorts[j] === sort) cells[at] = (cells[at + width + 1] ?? 0) + 1;
      else cells[at] = below > beside ? below : beside;
    }
  }
  return cells;
}

function middle(before: readonly Word[], after: readonly Word[]): WordDiff[] {
  const whole: WordDiff[] = [
    { kind: 'gone', text: textOf(before) },
    { kind: 'new', text: textOf(after) },
  ];
  if ((before.length + 1) * (after.length + 1) > mostCells) return whole;
  const cells = table(before, after);
  const width = after.length + 1;
  const found: WordDiff[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const at = i * width + j;
    if (i < before.length && j < after.length && same(before[i], after[j])) {
      found.push({ kind: 'same', text: after[j]?.text ?? '' });
      i++;
      j++;
    } else if (j >= after.length || (i < before.length && (cells[at + width] ?? 0) >= (cells[at + 1] ?? 0))) {
      found.push({ kind: 'gone', text: before[i++]?.text ?? '' });
    } else found.push({ kind: 'new', text: after[j++]?.text ?? '' });
  }
  return found;
}

/** Neighbours of one kind as one piece. */
function joined(pieces: readonly WordDiff[]): WordDiff[] {
  const found: WordDiff[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (piece.text === '') continue;
    if (last?.kind === piece.kind) found[found.length - 1] = { ...last, text: last.text + piece.text };
    else found.push(piece);
  }
  return found.map((piece, at) => apart(piece, found[at - 1], found[at + 1]));
}

/** A piece that is gone stands apart from its neighbours, also where the new text has no space. */
function apart(piece: WordDiff, before: WordDiff | undefined, after: WordDiff | undefined): WordDiff {
  if (piece.kind !== 'gone') return piece;
  const first = before !== undefined && !/\s$/.test(before.text) && !/^\s/.test(piece.text) ? ' ' : '';
  const last = after !== undefined && !/^\s/.test(after.text) && !/\s$/.test(piece.text) ? ' ' : '';
  return { ...piece, text: first + piece.text + last };
}

/**
 * What changed between two texts, word by word, in the order in which one reads it. Without the pieces that are
 * gone it is the new text, letter for letter; spaces alone are no change.
 */
export function wordDiff(before: string, after: string): WordDiff[] {
  const read = readers();
  const [one, other] = [read(before), read(after)];
  let start = 0;
  while (start < one.length && start < other.length && same(one[start], other[start])) start++;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && same(one[one.length - 1 - end], other[other.length - 1 - end])) end++;
  return joined([
    { kind: 'same', text: textOf(other.slice(0, start)) },
    ...middle(one.slice(start, one.length - end), other.slice(start, other.length - end)),
    { kind: 'same', text: textOf(other.slice(other.length - end)) },
  ]);
}
