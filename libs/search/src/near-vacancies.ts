import { Injectable } from '@nestjs/common';
import { dutchLevels, type DutchLevel, type Theme } from '#kernel';
import type { Lang } from '#i18n';
import { VacancySearch, anyVacancy, type FoundVacancy, type SearchQuery } from './vacancy-search.js';

/** What alternatives are measured against: a vacancy that is closed, paused or full. */
export interface NearTo {
  readonly number: number;
  readonly themes: readonly Theme[];
  readonly municipality: string | null;
  readonly dutchLevel: DutchLevel;
  /** 0: to be agreed. */
  readonly slots: number;
}

/** Kilometres that still count as near. */
export const nearKm = 5;

const most = 50;

/** Alternatives for somebody who wanted one vacancy and cannot have it (UC-02, UC-05). */
@Injectable()
export class NearVacancies {
  constructor(private readonly search: VacancySearch) {}

  /**
   * At most `count` published others: first with a shared theme, near, on the same days and with no more Dutch; then
   * like it anywhere, those with the same days and Dutch first; then near, whatever it is about.
   */
  async near(to: NearTo, lang: Lang, count: number): Promise<FoundVacancy[]> {
    const found = new Map<number, FoundVacancy>();
    for (const look of this.looks(to, lang)) {
      for (const card of await look())
        if (card.number !== to.number) found.set(card.number, found.get(card.number) ?? card);
      if (found.size >= count) break;
    }
    return [...found.values()].slice(0, count);
  }

  private looks(to: NearTo, lang: Lang): (() => Promise<readonly FoundVacancy[]>)[] {
    const { municipality, dutchLevel, slots, themes } = to;
    const around: SearchQuery | null =
      municipality === null
        ? null
        : {
            ...anyVacancy,
            lang,
            place: { nisCode: municipality, km: nearKm },
            dutchLevel,
            slots,
            sort: 'distance',
          };
    const ask = async (query: SearchQuery | null) => (query ? (await this.search.search(query)).items : []);
    const alike = async () => {
      const cards = await this.search.similar(to, lang, most);
      return [...cards.filter((card) => fits(card, to)), ...cards.filter((card) => !fits(card, to))];
    };
    return [() => ask(themes.length > 0 && around ? { ...around, themes } : null), alike, () => ask(around)];
  }
}

/** No more Dutch than the other one, and a moment in common. */
const fits = (card: FoundVacancy, to: NearTo): boolean =>
  dutchLevels.indexOf(card.dutchLevel) <= dutchLevels.indexOf(to.dutchLevel) &&
  (card.slots === 0 || to.slots === 0 || (card.slots & to.slots) !== 0);
