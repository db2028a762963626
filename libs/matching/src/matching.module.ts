import { Module } from '@nestjs/common';
import { MatchCandidate } from './match-candidate.js';
import { MatchCandidates } from './match-candidates.js';
import { MatchingQueries } from './matching.queries.js';
import { MatchingRepository } from './matching.repository.js';
import { RefreshVacancy } from './refresh-vacancy.js';
import { SweepMatches } from './sweep-matches.js';

const shared = [MatchCandidate, MatchCandidates, MatchingQueries, RefreshVacancy, SweepMatches];

/** Suggestions with reasons: which vacancies fit which candidate. */
@Module({ providers: [...shared, MatchingRepository], exports: shared })
export class MatchingModule {}
