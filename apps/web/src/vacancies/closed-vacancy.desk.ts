import { Injectable } from '@nestjs/common';
import { NearVacancies, VacancySearch, anyVacancy, nearKm, type FoundVacancy } from '#search';
import type { Lang } from '#i18n';
import type { PublicVacancy } from '#vacancies';
import { searchHref } from './search.presenter.js';

/** What a page offers instead of a vacancy that nobody can react to. */
export interface Instead {
  /** Others that are near in place, theme, days and language; never a closed one. */
  readonly near: readonly FoundVacancy[];
  /** What the same organisation asks now. */
  readonly ofOrganisation: readonly FoundVacancy[];
  /** The search for the same kind of thing. */
  readonly searchHref: string;
}

const most = 6;

/** Finds what to offer instead. */
@Injectable()
export class ClosedVacancyDesk {
  constructor(
    private readonly nearby: NearVacancies,
    private readonly search: VacancySearch,
  ) {}

  async instead(vacancy: PublicVacancy, lang: Lang): Promise<Instead> {
    const { themes, municipality } = vacancy;
    const organisation = vacancy.organisation.number;
    const { items } = await this.search.search({
      ...anyVacancy,
      lang,
      organisation,
      sort: 'newest',
      perPage: most + 1,
    });
    const ofOrganisation = items.filter(({ number }) => number !== vacancy.number).slice(0, most);
    const own = new Set(ofOrganisation.map(({ number }) => number));
    const near = await this.nearby.near(vacancy, lang, most + own.size);
    const place = municipality === null ? null : { nisCode: municipality, km: nearKm };
    return {
      near: near.filter(({ number }) => !own.has(number)).slice(0, most),
      ofOrganisation,
      searchHref: searchHref({ ...anyVacancy, lang, themes, place }),
    };
  }
}
