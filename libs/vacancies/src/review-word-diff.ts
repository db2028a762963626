/** A piece of a text that stayed, went or came. */
export interface WordDiff {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Largest table of comparisons; beyond it the middle is shown as replaced as a whole. */
const mostCells = 6_000_000;

const words = (text: string): string[] => text.match(/\s*\S+|\s+$/g) ?? [];
const same = (one: string | undefined, other: string | undefined): boolean => one?.trim() === other?.trim();

/** Length of the longest common run of words from each pair of places to the end. */
function table(before: readonly string[], after: readonly string[]): Uint16Array {
  const width = after.length + 1;
  const cells = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const at = i * width + j;
      cells[at] = same(before[i], after[j])
        ? (cells[at + width + 1] ?? 0) + 1
        : Math.max(cells[at + width] ?? 0, cells[at + 1] ?? 0);
    }
  }
  return cells;
}

function middle(before: readonly string[], after: readonly string[]): WordDiff[] {
  const whole: WordDiff[] = [
    { kind: 'gone', text: before.join('') },
    { kind: 'new', text: after.join('') },
  ];
  if ((before.length + 1) * (after.length + 1) > mostCells) return whole;
  const cells = table(before, after);
  const width = after.length + 1;
  const found: WordDiff[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const at = i * width + j;
    if (i < before.length && j < after.length && same(before[i], after[j])) {
      found.push({ kind: 'same', text: after[j] ?? '' });
      i++;
      j++;
    } else if (j >= after.length || (i < before.length && (cells[at + width] ?? 0) >= (cells[at + 1] ?? 0))) {
      found.push({ kind: 'gone', text: before[i++] ?? '' });
    } else found.push({ kind: 'new', text: after[j++] ?? '' });
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
  const [one, other] = [words(before), words(after)];
  let start = 0;
  while (start < one.length && start < other.length && same(one[start], other[start])) start++;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && same(one[one.length - 1 - end], other[other.length - 1 - end])) end++;
  return joined([
    { kind: 'same', text: other.slice(0, start).join('') },
    ...middle(one.slice(start, one.length - end), other.slice(start, other.length - end)),
    { kind: 'same', text: other.slice(other.length - end).join('') },
  ]);
}
