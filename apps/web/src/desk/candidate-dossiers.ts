import { Injectable } from '@nestjs/common';
import { CandidatesQueries, type Candidate } from '#candidates';
import type { Tx } from '#database';
import type { Lang } from '#i18n';
import { IntroductionsQueries, disclosureOf, type CandidateView } from '#introductions';
import { Unknown, supports, type Support } from '#kernel';
import { MatchingQueries, type Suggestion } from '#matching';
import { CandidateNotes } from '#privacy';
import { ReceptionQueries } from '#reception';
import { ReferralsQueries } from '#referrals';

/** Everything that reception's page about one candidate shows. */
export interface Dossier {
  readonly candidate: Candidate;
  readonly wishes: string | null;
  readonly support: readonly Support[];
  readonly note: string | null;
  readonly suggestions: readonly Suggestion[];
  readonly introductions: readonly CandidateView[];
  /** What an organisation would see, word for word, before a message or support is added. */
  readonly shared: ReturnType<typeof disclosureOf>;
  readonly referrer: { readonly name: string; readonly reachable: boolean } | null;
  readonly lastIntake: Date | null;
}

const shown = 12;
const isSupport = (code: string): code is Support => (supports as readonly string[]).includes(code);

/** Gathers a candidate's page in the actor's own transaction. */
@Injectable()
export class CandidateDossiers {
  constructor(
    private readonly candidates: CandidatesQueries,
    private readonly introductions: IntroductionsQueries,
    private readonly matching: MatchingQueries,
    private readonly notes: CandidateNotes,
    private readonly reception: ReceptionQueries,
    private readonly referrals: ReferralsQueries,
  ) {}

  /** Throws Unknown for an introduction of somebody else than the candidate on the page. */
  async demandOwn(tx: Tx, candidateId: string, introductionId: string, lang: Lang): Promise<void> {
    const introduction = await this.introductions.forCandidate(tx, introductionId, lang);
    if (introduction.candidateId !== candidateId) throw new Unknown();
  }

  /** Throws Unknown when the candidate is absent or not to be seen. */
  async of(tx: Tx, id: string, lang: Lang): Promise<Dossier> {
    const candidate = await this.candidates.profile(tx, id);
    const support = (await this.notes.read(tx, id, 'SUPPORT')) ?? '';
    const referrer = await this.referrals.referrerOf(tx, id);
    return {
      candidate,
      wishes: await this.notes.read(tx, id, 'WISHES'),
      support: support.split(' ').filter(isSupport),
      note: await this.notes.read(tx, id, 'INTAKE'),
      suggestions: await this.matching.suggestionsFor(tx, id, shown, lang),
      introductions: await this.introductions.ofCandidate(tx, id, lang),
      shared: disclosureOf({ introductionId: '', organisationId: '' }, candidate, {}),
      referrer: referrer && {
        name: referrer.name,
        reachable: referrer.scope.includes('CONTACT_VIA_REFERRER'),
      },
      lastIntake: await this.reception.lastIntake(tx, id),
    };
  }
}
