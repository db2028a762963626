import { allSlots, days, parts, slotBit, type Day, type Part } from '#kernel';

/** All slots of these days in these parts of the day; an empty list means all. */
export function slotsOf(chosenDays: readonly Day[], chosenParts: readonly Part[]): number {
  let mask = 0;
  days.forEach((day, d) => {
    parts.forEach((part, p) => {
      const wanted =
        (chosenDays.length === 0 || chosenDays.includes(day)) &&
        (chosenParts.length === 0 || chosenParts.includes(part));
      if (wanted) mask |= slotBit(d, p);
    });
  });
  return mask;
}

/** A mask that filters: 0 stands for "any". */
export const orAnySlot = (mask: number): number => (mask === 0 ? allSlots : mask);
