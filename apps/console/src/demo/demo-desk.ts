import { newId } from '#kernel';
import { deskContactLogged } from '#reception';
import type { Row } from './demo.repository.js';
import type { DemoWorld } from './demo-world.js';

const languages = [['nl', 30], ['fr', 34], ['en', 22], ['ar', 6], ['es', 3], ['tr', 2], ['uk', 2], ['pt', 1]] as const; // prettier-ignore

/** Further places where people are received. */
export const otherInfoPoints: readonly Row[] = [
  { id: newId(), key: 'kuregem', name: 'Buurtpunt Kuregem', kind: 'LOCAL', municipality: '21001' },
  { id: newId(), key: 'mobiel', name: 'Rijdende balie', kind: 'MOBILE', municipality: null },
];

/** Short contacts at the desks, Monday to Thursday, for a year. */
export function addDeskContacts(world: DemoWorld, infoPoints: readonly string[]): Row[] {
  const rows: Row[] = [];
  for (let daysAgo = 364; daysAgo > 0; daysAgo--) {
    const weekday = new Date(`${world.date(-daysAgo)}T12:00:00Z`).getUTCDay();
    if (weekday === 0 || weekday > 4) continue;
    for (let count = world.dice.whole(1, 7); count > 0; count--) {
      const at = world.at(-daysAgo);
      const id = newId(at.getTime());
      const infoPointId = world.dice.weighted(
        infoPoints.map((point, index) => [point, index === 0 ? 7 : 1] as const),
      );
      const lang = world.dice.weighted(languages);
      rows.push({ id, info_point_id: infoPointId, kind: 'SHORT', lang, at });
      world.tell(deskContactLogged, { contactId: id, infoPointId, kind: 'SHORT', lang }, at);
    }
  }
  return rows;
}
