import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { Actor, CloseReason } from '#kernel';
import { CloseVacancy, PauseVacancy, RenewVacancy, ResumeVacancy } from '#vacancies';
import type { OwnStep } from './own-vacancy.page.js';

/** The steps of an organisation in the life of its vacancy. */
@Injectable()
export class VacancyStepper {
  private readonly commands: Readonly<
    Record<OwnStep, { execute(actor: Actor, id: string, tx: Tx): Promise<void> }>
  >;

  constructor(
    pause: PauseVacancy,
    resume: ResumeVacancy,
    renew: RenewVacancy,
    private readonly closing: CloseVacancy,
  ) {
    this.commands = { pause, resume, renew };
  }

  take(step: OwnStep, actor: Actor, vacancyId: string, tx: Tx): Promise<void> {
    return this.commands[step].execute(actor, vacancyId, tx);
  }

  close(actor: Actor, closing: { vacancyId: string; reason: CloseReason }, tx: Tx): Promise<void> {
    return this.closing.execute(actor, closing, tx);
  }
}
