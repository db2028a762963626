import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CandidatesModule } from '#candidates';
import { AgreeToIntroduction } from './agree-to-introduction.js';
import { AnswerIntroduction } from './answer-introduction.js';
import { AnswerLinks } from './answer-links.js';
import { AskIntroduction } from './ask-introduction.js';
import { ChangeIntroduction } from './change-introduction.js';
import { CloseWithoutAnswer } from './close-without-answer.js';
import { DeclineByCandidate } from './decline-by-candidate.js';
import { DeclineByOrganisation } from './decline-by-organisation.js';
import { Disclosure } from './disclosure.entity.js';
import { Engagement } from './engagement.entity.js';
import { DropIntroduction } from './drop-introduction.js';
import { EarlierRequests } from './earlier-requests.js';
import { EscalateSilence } from './escalate-silence.js';
import { FollowUpQueries } from './follow-up.queries.js';
import { GivenNotes } from './given-notes.queries.js';
import { InterestQueries } from './interest.queries.js';
import { IntroductionRecord } from './introduction-record.js';
import { IntroductionRules } from './introduction-rules.js';
import { Introduction } from './introduction.entity.js';
import { IntroductionsQueries } from './introductions.queries.js';
import { IntroductionsRepository } from './introductions.repository.js';
import { OpenIntroduction } from './open-introduction.js';
import { RecordMeeting } from './record-meeting.js';
import { RecordNotStarted } from './record-not-started.js';
import { RemindOrganisation } from './remind-organisation.js';
import { SendIntroduction } from './send-introduction.js';
import { StartEngagement } from './start-engagement.js';
import { SuggestIntroduction } from './suggest-introduction.js';
import { SuggestionRules } from './suggestion-rules.js';
import { TellCandidate } from './tell-candidate.js';

const commands = [
  AgreeToIntroduction, AnswerIntroduction, AskIntroduction, CloseWithoutAnswer, DeclineByCandidate,
  DeclineByOrganisation, DropIntroduction, EscalateSilence, RecordMeeting, RecordNotStarted, RemindOrganisation, SendIntroduction,
  StartEngagement, SuggestIntroduction, TellCandidate,
]; // prettier-ignore
const reads = [AnswerLinks, FollowUpQueries, GivenNotes, InterestQueries, IntroductionsQueries];
const parts = [
  ChangeIntroduction, EarlierRequests, IntroductionRecord, IntroductionRules, OpenIntroduction, SuggestionRules,
]; // prettier-ignore

/** The bridge between candidates and organisations: introductions and the engagements they lead to. */
@Module({
  imports: [TypeOrmModule.forFeature([Introduction, Disclosure, Engagement]), CandidatesModule],
  providers: [...commands, ...reads, ...parts, IntroductionsRepository],
  // The repository is for this lib's own job handlers; index.ts does not export it.
  exports: [...commands, ...reads, IntroductionRules, IntroductionsRepository],
})
export class IntroductionsModule {}
