import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { Actor } from '#kernel';
import { PauseVacancy, RenewVacancy, ResumeVacancy, SubmitVacancy } from '#vacancies';
import type { OwnStep } from './own-vacancy.page.js';

/** The one-click steps of an organisation with its vacancy. */
@Injectable()
export class VacancyStepper {
  private readonly commands: Readonly<
    Record<OwnStep, { execute(actor: Actor, id: string, tx: Tx): Promise<void> }>
  >;

  constructor(submit: SubmitVacancy, pause: PauseVacancy, resume: ResumeVacancy, renew: RenewVacancy) {
    this.commands = { submit, pause, resume, renew };
  }

  take(step: OwnStep, actor: Actor, vacancyId: string, tx: Tx): Promise<void> {
    return this.commands[step].execute(actor, vacancyId, tx);
  }
}
