import { Inject } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Config } from '#config';
import { UnitOfWork } from '#database';
import { formatDate, translator, type Lang } from '#i18n';
import { Composes, MailButton, MailText, defineMail, type MailData } from '#mail';
import { absolute, paths } from '#ui';
import { VacanciesQueries, onlineStates } from '#vacancies';

/** Its last day comes near, or has passed. */
export const expiryNews = z.enum(['Soon', 'Offline']);

interface Model {
  readonly news: z.output<typeof expiryNews>;
  readonly title: string;
  readonly until: string;
  readonly href: string;
}

/** "Still looking?", with a private page where one click renews, pauses or closes (issue 3). */
export const vacancyExpiryMail = defineMail({
  name: 'vacancy-expiry',
  class: 'at_least_once',
  data: z.object({ vacancyId: z.uuid(), news: expiryNews, expiresOn: z.iso.date(), secret: z.string() }),
  render: ({ news, title, until, href }: Model, lang) => {
    const t = translator(lang);
    return {
      subject: t(`renewal.mail${news}Subject`, { title }),
      body: (
        <>
          <MailText>{t(`renewal.mail${news}Text`, { title, date: formatDate(lang, until) })}</MailText>
          <MailButton href={href}>{t(`renewal.mail${news}Button`)}</MailButton>
          <MailText>{t('renewal.mailLink')}</MailText>
        </>
      ),
    };
  },
});

@Composes(vacancyExpiryMail)
export class ComposeVacancyExpiry {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vacancies: VacanciesQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Null when it is no longer true: renewed or closed meanwhile, or its organisation is not active. */
  async compose(
    { vacancyId, news, expiresOn, secret }: MailData<typeof vacancyExpiryMail>,
    lang: Lang,
  ): Promise<Model | null> {
    const { state, texts, organisation, ...vacancy } = await this.work.asSystem((tx) =>
      this.vacancies.preview(tx, vacancyId),
    );
    const still = news === 'Soon' ? onlineStates.includes(state) : state === 'EXPIRED';
    if (!still || vacancy.expiresOn !== expiresOn || organisation.state !== 'ACTIVE') return null;
    const href = absolute(this.config.baseUrl, paths.renewal(lang, secret));
    return { news, title: texts.nl?.title ?? '', until: expiresOn, href };
  }
}
