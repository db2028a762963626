import { Inject } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Config } from '#config';
import { UnitOfWork, type Tx } from '#database';
import { formatDate, translator, type Lang, type T } from '#i18n';
import { Composes, MailButton, MailList, MailQuote, MailText, defineMail, type MailData } from '#mail';
import { absolute, paths } from '#ui';
import {
  ReviewsRepository, VacanciesQueries, namedReasons, onlineStates, reviewFields, type ReturnReason, type ReviewField,
  type VacancyState,
} from '#vacancies'; // prettier-ignore

/** What an organisation is told about its vacancy. */
export const vacancyNews = z.enum([
  'Returned', 'Published', 'Refused', 'ChangesAccepted', 'ChangesReturned', 'Paused',
]); // prettier-ignore
export type VacancyNews = z.output<typeof vacancyNews>;

interface Model {
  readonly news: VacancyNews;
  readonly title: string;
  readonly reasons: readonly ReturnReason[];
  /** Words beside fields, in the order of the form. */
  readonly fields: readonly { readonly field: ReviewField; readonly comment: string }[];
  readonly comment: string | null;
  readonly until: string | null;
  readonly href: string;
}

function subjectOf(t: T, { news, title }: Model): string {
  return news === 'Returned' || news === 'Published'
    ? t(`vacancies.mail${news}Subject`, { title })
    : t(`review.mail${news}Subject`, { title });
}

function textOf(t: T, { news, title, until }: Model): string {
  if (news === 'Published') {
    return t('vacancies.mailPublishedText', { title, date: until === null ? '' : formatDate(t.lang, until) });
  }
  return news === 'Returned'
    ? t('vacancies.mailReturnedText', { title })
    : t(`review.mail${news}Text`, { title });
}

/** What the Steunpunt decided about a vacancy or its changes, with what it remarked. */
export const vacancyNewsMail = defineMail({
  name: 'vacancy-news',
  class: 'at_least_once',
  data: z.object({ vacancyId: z.uuid(), news: vacancyNews }),
  render: (model: Model, lang) => {
    const t = translator(lang);
    const { reasons, fields, comment, href } = model;
    const remarks = [
      ...reasons.map((reason) => t(`review.reason.${reason}`)),
      ...fields.map((remark) =>
        t('review.mailField', { field: t(`review.field.${remark.field}`), comment: remark.comment }),
      ),
    ];
    return {
      subject: subjectOf(t, model),
      body: (
        <>
          <MailText>{textOf(t, model)}</MailText>
          {remarks.length === 0 ? null : <MailList items={remarks} />}
          {comment === null ? null : <MailQuote>{comment}</MailQuote>}
          <MailButton href={href}>{t('vacancies.mailOpen')}</MailButton>
        </>
      ),
    };
  },
});

const fits: Readonly<Record<VacancyNews, readonly VacancyState[]>> = {
  Returned: ['RETURNED'],
  Published: ['PUBLISHED'],
  Refused: ['REFUSED'],
  ChangesAccepted: onlineStates,
  ChangesReturned: onlineStates,
  Paused: ['PAUSED'],
};
const remarked: ReadonlySet<VacancyNews> = new Set<VacancyNews>(['Returned', 'Refused', 'ChangesReturned']);

@Composes(vacancyNewsMail)
export class ComposeVacancyNews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vacancies: VacanciesQueries,
    private readonly reviews: ReviewsRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Null when the news is no longer true. */
  async compose({ vacancyId, news }: MailData<typeof vacancyNewsMail>, lang: Lang): Promise<Model | null> {
    const { vacancy, remarks } = await this.work.asSystem(async (tx) => ({
      vacancy: await this.vacancies.preview(tx, vacancyId),
      remarks: await this.remarks(tx, vacancyId, news),
    }));
    if (!fits[news].includes(vacancy.state)) return null;
    return {
      news,
      title: vacancy.texts.nl?.title ?? '',
      ...remarks,
      until: vacancy.expiresOn,
      href: absolute(this.config.baseUrl, paths.myVacancy(lang, vacancy.organisation.id, vacancyId)),
    };
  }

  private async remarks(
    tx: Tx,
    vacancyId: string,
    news: VacancyNews,
  ): Promise<Pick<Model, 'reasons' | 'fields' | 'comment'>> {
    if (news === 'Paused') {
      const paused = (await this.reviews.of(tx, vacancyId)).find(({ decision }) => decision === 'PAUSE');
      return { reasons: [], fields: [], comment: paused?.comment ?? null };
    }
    const remark = remarked.has(news) ? (await this.vacancies.returns(tx, vacancyId))[0] : undefined;
    if (!remark) return { reasons: [], fields: [], comment: null };
    const fields = reviewFields.flatMap((field) => {
      const comment = remark.fields[field];
      return comment === undefined ? [] : [{ field, comment }];
    });
    return { reasons: namedReasons(remark), fields, comment: remark.comment };
  }
}
