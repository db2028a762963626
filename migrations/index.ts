import { Foundations } from './0001-foundations.js';
import { Access } from './0002-access.js';
import { Organisations } from './0003-organisations.js';
import { Vacancies } from './0004-vacancies.js';
import { Candidates } from './0005-candidates.js';
import { Introductions } from './0006-introductions.js';
import { Events } from './0007-events.js';
import { Mail } from './0008-mail.js';
import { Retention } from './0009-retention.js';
import { Jobs } from './0010-jobs.js';
import { OrganisationsAndVacancies } from './0011-organisations-and-vacancies.js';
import { Search } from './0012-search.js';
import { Bridge } from './0013-bridge.js';
import { Reception } from './0014-reception.js';
import { Matching } from './0015-matching.js';
import { Markets } from './0016-markets.js';
import { Indicators } from './0017-indicators.js';
import { Definers } from './0018-definers.js';
import { OwnRows } from './0019-own-rows.js';
import { Posting } from './0020-posting.js';
import { Members } from './0021-members.js';
import { Law } from './0022-law.js';
import { Review } from './0023-review.js';
import { Life } from './0024-life.js';
import { PhotosAndCalls } from './0025-photos-and-calls.js';
import { Bulk } from './0026-bulk.js';

/** Every migration in order; `HEAD` names the last one and a test compares. */
export const migrations = [
  Foundations,
  Access,
  Organisations,
  Vacancies,
  Candidates,
  Introductions,
  Events,
  Mail,
  Retention,
  Jobs,
  OrganisationsAndVacancies,
  Search,
  Bridge,
  Reception,
  Matching,
  Markets,
  Indicators,
  Definers,
  OwnRows,
  Posting,
  Members,
  Law,
  Review,
  Life,
  PhotosAndCalls,
  Bulk,
];
