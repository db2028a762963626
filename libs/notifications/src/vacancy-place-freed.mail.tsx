import { Inject } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Config } from '#config';
import { UnitOfWork } from '#database';
import { translator, type Lang } from '#i18n';
import { Composes, MailButton, MailText, defineMail, type MailData } from '#mail';
import { absolute, paths } from '#ui';
import { VacanciesQueries, onlineStates } from '#vacancies';
import { VacancyLifeQueries } from './vacancy-life.queries.js';

interface Model {
  readonly title: string;
  readonly count: number;
  readonly href: string;
}

/** There is room again, and so many people wait: a number only, who they are stands behind the log-in. */
export const vacancyPlaceFreedMail = defineMail({
  name: 'vacancy-place-freed',
  class: 'at_least_once',
  data: z.object({ vacancyId: z.uuid() }),
  render: ({ title, count, href }: Model, lang) => {
    const t = translator(lang);
    return {
      subject: t('renewal.mailRoomSubject', { title }),
      body: (
        <>
          <MailText>{t('renewal.mailRoomText', { title, count })}</MailText>
          <MailButton href={href}>{t('renewal.mailRoomButton')}</MailButton>
        </>
      ),
    };
  },
});

@Composes(vacancyPlaceFreedMail)
export class ComposeVacancyPlaceFreed {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vacancies: VacanciesQueries,
    private readonly life: VacancyLifeQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Null when it is full again, closed, or nobody waits. */
  async compose({ vacancyId }: MailData<typeof vacancyPlaceFreedMail>, lang: Lang): Promise<Model | null> {
    const { vacancy, count } = await this.work.asSystem(async (tx) => ({
      vacancy: await this.vacancies.preview(tx, vacancyId),
      count: await this.life.waiting(tx, vacancyId),
    }));
    if (!onlineStates.includes(vacancy.state) || vacancy.fullSince !== null || count === 0) return null;
    const href = absolute(this.config.baseUrl, paths.myIntroductions(lang, vacancy.organisation.id));
    return { title: vacancy.texts.nl?.title ?? '', count, href };
  }
}
