import { Inject } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Config } from '#config';
import { UnitOfWork } from '#database';
import { translator, type Lang } from '#i18n';
import { Clock, dayInBrussels } from '#kernel';
import { Composes, MailButton, MailText, defineMail, type MailData } from '#mail';
import { LegalQueries, legalGapText, type LegalGap } from '#organisations';
import { absolute, paths } from '#ui';

interface Model {
  readonly gaps: readonly LegalGap[];
  readonly href: string;
}

/** To coordinators: amounts and texts of the law that are missing or have to be read again (brief 4.5). */
export const legalGapsMail = defineMail({
  name: 'legal-gaps',
  class: 'at_least_once',
  data: z.object({ gaps: z.array(z.string()).min(1) }),
  render: ({ gaps, href }: Model, lang) => {
    const t = translator(lang);
    return {
      subject: t('law.mailSubject', { count: gaps.length }),
      body: (
        <>
          <MailText>{t('law.mailText')}</MailText>
          {gaps.map((gap) => (
            <MailText key={gap.key}>{legalGapText(t, gap)}</MailText>
          ))}
          <MailText>{t('law.mailWhy')}</MailText>
          <MailButton href={href}>{t('law.mailOpen')}</MailButton>
        </>
      ),
    };
  },
});

@Composes(legalGapsMail)
export class ComposeLegalGaps {
  constructor(
    private readonly work: UnitOfWork,
    private readonly law: LegalQueries,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Null when every gap was closed in between. */
  async compose({ gaps: keys }: MailData<typeof legalGapsMail>, lang: Lang): Promise<Model | null> {
    const today = dayInBrussels(this.clock.now());
    const open = await this.work.asSystem((tx) => this.law.gaps(tx, today));
    const gaps = open.filter((gap) => keys.includes(gap.key));
    return gaps.length === 0 ? null : { gaps, href: absolute(this.config.baseUrl, paths.teamLaw(lang)) };
  }
}
