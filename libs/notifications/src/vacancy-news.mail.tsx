import { Inject } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Config } from '#config';
import { UnitOfWork } from '#database';
import { formatDate, translator, type Lang } from '#i18n';
import { Composes, MailButton, MailList, MailQuote, MailText, defineMail, type MailData } from '#mail';
import { absolute, paths } from '#ui';
import { VacanciesQueries, namedReasons, type ReturnReason, type VacancyState } from '#vacancies';

/** What an organisation is told about its vacancy. */
export const vacancyNews = z.enum(['Returned', 'Published']);
type News = z.output<typeof vacancyNews>;

interface Model {
  readonly news: News;
  readonly title: string;
  readonly reasons: readonly ReturnReason[];
  readonly comment: string | null;
  readonly until: string | null;
  readonly href: string;
}

/** Sent back with reasons, or online. */
export const vacancyNewsMail = defineMail({
  name: 'vacancy-news',
  class: 'at_least_once',
  data: z.object({ vacancyId: z.uuid(), news: vacancyNews }),
  render: ({ news, title, reasons, comment, until, href }: Model, lang) => {
    const t = translator(lang);
    const date = until === null ? '' : formatDate(lang, until);
    return {
      subject: t(`vacancies.mail${news}Subject`, { title }),
      body: (
        <>
          <MailText>
            {news === 'Published'
              ? t('vacancies.mailPublishedText', { title, date })
              : t(`vacancies.mail${news}Text`, { title })}
          </MailText>
          {reasons.length === 0 ? null : (
            <MailList items={reasons.map((reason) => t(`vacancies.return.${reason}`))} />
          )}
          {comment === null ? null : <MailQuote>{comment}</MailQuote>}
          <MailButton href={href}>{t('vacancies.mailOpen')}</MailButton>
        </>
      ),
    };
  },
});

const fits: Readonly<Record<News, VacancyState>> = {
  Returned: 'RETURNED',
  Published: 'PUBLISHED',
};

@Composes(vacancyNewsMail)
export class ComposeVacancyNews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vacancies: VacanciesQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Null when the news is no longer true. */
  async compose({ vacancyId, news }: MailData<typeof vacancyNewsMail>, lang: Lang): Promise<Model | null> {
    const { vacancy, remark } = await this.work.asSystem(async (tx) => ({
      vacancy: await this.vacancies.preview(tx, vacancyId),
      remark: news === 'Returned' ? (await this.vacancies.returns(tx, vacancyId))[0] : undefined,
    }));
    if (vacancy.state !== fits[news]) return null;
    return {
      news,
      title: vacancy.texts.nl?.title ?? '',
      reasons: remark ? namedReasons(remark) : [],
      comment: remark?.comment ?? null,
      until: vacancy.expiresOn,
      href: absolute(this.config.baseUrl, paths.myVacancy(lang, vacancy.organisation.id, vacancyId)),
    };
  }
}
