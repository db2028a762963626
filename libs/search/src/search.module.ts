import { Module } from '@nestjs/common';
import { IndexVacancies } from './index-vacancies.js';
import { NearVacancies } from './near-vacancies.js';
import { SearchIndexRepository } from './search-index.repository.js';
import { SqlVacancySearch } from './sql-vacancy-search.queries.js';
import { VacancySearch } from './vacancy-search.js';

/** Search of published vacancies behind the port `VacancySearch`. */
@Module({
  providers: [
    IndexVacancies,
    NearVacancies,
    SearchIndexRepository,
    { provide: VacancySearch, useClass: SqlVacancySearch },
  ],
  exports: [IndexVacancies, NearVacancies, VacancySearch],
})
export class SearchModule {}
