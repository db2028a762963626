import type { Sector } from '#kernel';
import type { PublicVacancy } from './vacancies.queries.js';
import type { VacancyContent } from './vacancy-content.js';
import type { PhotoSize } from './vacancy-photos.repository.js';

/** A vacancy as visitors will see it once this content is online; `sector` is the organisation's own. */
export function shownVacancy(
  present: PublicVacancy,
  { texts, contact, sector, ...terms }: VacancyContent,
  organisation: { readonly sector: Sector; readonly photo: PhotoSize | null },
): PublicVacancy {
  const { nl, fr, en } = texts;
  const callable = terms.reactBy.includes('PHONE') && contact.phone !== null;
  return {
    ...present,
    ...terms,
    sector: sector ?? organisation.sector,
    texts: { nl, ...(fr ? { fr } : {}), ...(en ? { en } : {}) },
    photo: organisation.photo,
    call: callable ? { firstName: contact.firstName, phone: contact.phone } : null,
  };
}
