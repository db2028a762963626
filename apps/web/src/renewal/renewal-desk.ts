import { Injectable } from '@nestjs/common';
import { PrivateLinks } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Unknown, closeReasons, oneOf, system, type CloseReason, type Refusal } from '#kernel';
import {
  CloseVacancy, PauseVacancy, RenewByLink, VacanciesQueries, byLink, type PublicVacancy,
} from '#vacancies'; // prettier-ignore
import { z } from 'zod';
import { readForm, type FieldProblem, type FlashKey } from '../http/index.js';

/** What somebody with the link can do. */
export const renewalSteps = ['renew', 'pause', 'close'] as const;
export type RenewalStep = (typeof renewalSteps)[number];

type Chosen =
  | { readonly ok: true; readonly step: 'renew' }
  | { readonly ok: true; readonly step: 'pause' }
  | { readonly ok: true; readonly step: 'close'; readonly reason: CloseReason };
type Read = Chosen | { readonly ok: false; readonly errors: Record<string, FieldProblem> };

const closeForm = z.object({ reason: oneOf(closeReasons) });

/** Which button was pressed; closing needs its reason. Unknown for anything else. */
export function readStep(body: unknown): Read {
  const { step } = (body ?? {}) as { step?: unknown };
  if (step === 'renew') return { ok: true, step };
  if (step === 'pause') return { ok: true, step };
  if (step !== 'close') throw new Unknown();
  const form = readForm(closeForm, body);
  return form.ok ? { ok: true, step, reason: form.values.reason } : { ok: false, errors: form.errors };
}

/** What the next page says. */
export const said: Readonly<Record<RenewalStep, FlashKey>> = {
  renew: { kind: 'success', key: 'renewal.renewed' },
  pause: { kind: 'success', key: 'renewal.pausedNow' },
  close: { kind: 'success', key: 'renewal.closedNow' },
};

/** Somebody else was first, or it is too late: the page itself tells how it stands. */
export const wasTooLate = ({ code }: Refusal): boolean =>
  code === 'vacancy.not-renewable' || code === 'lifecycle.not-allowed';

/** Opens the link of a warning mail and takes its steps, by the system: whoever holds the link has no account here. */
@Injectable()
export class RenewalDesk {
  readonly actor = system;

  constructor(
    private readonly work: UnitOfWork,
    private readonly links: PrivateLinks,
    private readonly vacancies: VacanciesQueries,
    private readonly renew: RenewByLink,
    private readonly pause: PauseVacancy,
    private readonly close: CloseVacancy,
  ) {}

  /** The vacancy of the link; null when the link is unknown or too old. */
  async open(secret: string): Promise<PublicVacancy | null> {
    const id = await this.links.open('renewal', secret);
    return id === null ? null : this.work.asSystem((tx) => this.vacancies.preview(tx, id));
  }

  async take(chosen: Chosen, vacancyId: string, tx: Tx): Promise<void> {
    switch (chosen.step) {
      case 'renew':
        return this.renew.execute(vacancyId, tx);
      case 'pause':
        return this.pause.execute(system, vacancyId, tx, { note: byLink });
      case 'close':
        return this.close.execute(system, { vacancyId, reason: chosen.reason }, tx);
    }
  }
}
