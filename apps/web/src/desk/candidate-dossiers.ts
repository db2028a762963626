import { Injectable } from '@nestjs/common';
import { CandidatesQueries, type Candidate } from '#candidates';
import type { Tx } from '#database';
import { disclosureOf, type CandidateView } from '#introductions';
import { supports, type Support } from '#kernel';
import { MatchingQueries, type Suggestion } from '#matching';
import { CandidateNotes } from '#privacy';
import { ReceptionQueries } from '#reception';
import { ReferralsQueries } from '#referrals';
import type { Ctx } from '../http/index.js';
import type { BeforeYesModel } from '../law/before-yes.js';
import { ChosenVacancies } from './chosen-vacancies.js';

/** Everything that reception's page about one candidate shows. */
export interface Dossier {
  readonly candidate: Candidate;
  readonly wishes: string | null;
  readonly support: readonly Support[];
  readonly note: string | null;
  readonly suggestions: readonly Suggestion[];
  readonly introductions: readonly CandidateView[];
  /** What has to stand before each yes, by vacancy. */
  readonly before: ReadonlyMap<string, BeforeYesModel>;
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
    private readonly chosen: ChosenVacancies,
    private readonly matching: MatchingQueries,
    private readonly notes: CandidateNotes,
    private readonly reception: ReceptionQueries,
    private readonly referrals: ReferralsQueries,
  ) {}

  /** Throws Unknown for an introduction of somebody else than the candidate on the page. */
  demandOwn(tx: Tx, ctx: Ctx, candidateId: string, introductionId: string): Promise<void> {
    return this.chosen.demandOwn(tx, ctx, candidateId, introductionId);
  }

  /** Throws Unknown when the candidate is absent or not to be seen. */
  async of(tx: Tx, ctx: Ctx, id: string): Promise<Dossier> {
    const candidate = await this.candidates.profile(tx, id);
    const support = (await this.notes.read(tx, id, 'SUPPORT')) ?? '';
    const referrer = await this.referrals.referrerOf(tx, id);
    return {
      candidate,
      wishes: await this.notes.read(tx, id, 'WISHES'),
      support: support.split(' ').filter(isSupport),
      note: await this.notes.read(tx, id, 'INTAKE'),
      suggestions: await this.matching.suggestionsFor(tx, id, shown, ctx.lang),
      ...(await this.chosen.of(tx, ctx, id)),
      shared: disclosureOf({ introductionId: '', organisationId: '' }, candidate, {}),
      referrer: referrer && {
        name: referrer.name,
        reachable: referrer.scope.includes('CONTACT_VIA_REFERRER'),
      },
      lastIntake: await this.reception.lastIntake(tx, id),
    };
  }
}
