import type { VNode } from 'preact';
import { Card, Layout, Tag, paths, type Frame } from '#ui';
import type { Waiting } from './team.queries.js';

interface QueueCard {
  readonly href: string;
  readonly title: string;
  readonly hint: string;
  readonly waiting: number;
}

function cards({ t, lang }: Frame, waiting: Waiting, legalGaps: number): QueueCard[] {
  return [
    {
      href: paths.teamOrganisations(lang),
      title: t('site.teamOrganisations'),
      hint: t('site.teamOrganisationsHint'),
      waiting: waiting.organisations,
    },
    {
      href: paths.teamVacancies(lang),
      title: t('site.teamVacancies'),
      hint: t('site.teamVacanciesHint'),
      waiting: waiting.vacancies,
    },
    {
      href: paths.teamFollowUp(lang),
      title: t('site.teamFollowUp'),
      hint: t('site.teamFollowUpHint'),
      waiting: waiting.silent,
    },
    {
      href: paths.teamMarkets(lang),
      title: t('site.teamMarkets'),
      hint: t('site.teamMarketsHint'),
      waiting: 0,
    },
    {
      href: paths.teamMails(lang),
      title: t('site.teamMails'),
      hint: t('site.teamMailsHint'),
      waiting: waiting.mails,
    },
    {
      href: paths.teamLaw(lang),
      title: t('law.teamTitle'),
      hint: t('law.teamHint'),
      waiting: legalGaps,
    },
    {
      href: paths.teamFigures(lang),
      title: t('site.teamFigures'),
      hint: t('site.teamFiguresHint'),
      waiting: 0,
    },
  ];
}

/** The team's day: every queue with what waits in it. */
export function TeamPage({
  frame,
  waiting,
  legalGaps,
}: {
  frame: Frame;
  waiting: Waiting;
  legalGaps: number;
}): VNode {
  const { t } = frame;
  return (
    <Layout frame={frame} title={t('site.teamTitle')} robots="noindex">
      <h1>{t('site.teamTitle')}</h1>
      <p class="lead">{t('site.teamIntro')}</p>
      <ul class="grid">
        {cards(frame, waiting, legalGaps).map((card) => (
          <Card as="li" key={card.href} class="card--link">
            <h2>
              <a href={card.href}>{card.title}</a>
            </h2>
            <p>{card.hint}</p>
            {card.waiting > 0 ? <Tag tone="warning">{t('site.waiting', { count: card.waiting })}</Tag> : null}
          </Card>
        ))}
      </ul>
    </Layout>
  );
}
