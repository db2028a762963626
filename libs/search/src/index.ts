export { SearchModule } from './search.module.js';
export { IndexVacancies } from './index-vacancies.js';
export {
  VacancySearch, anyVacancy, searchSorts, type FoundVacancy, type SearchFacets, type SearchQuery, type SearchResult,
  type SearchSort, type SimilarTo, type VacancyCard,
} from './vacancy-search.js'; // prettier-ignore
export { NearVacancies, nearKm, type NearTo } from './near-vacancies.js';
export { SearchJobsModule } from './search-jobs.module.js';
export { slotsOf } from './slots.js';
