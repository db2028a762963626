import { marketPolicy, type EditionView } from '#events';
import { paths } from '#ui';
import type { Ctx } from '../http/index.js';

/** What somebody who is signed in can do with an edition. */
export function linksFor(ctx: Ctx, edition: EditionView): { href: string; label: string }[] {
  const { actor, lang, t } = ctx;
  const links = actor.kind === 'organisation' ? actor.organisationIds : [];
  return [
    ...links.map((id) => ({ href: paths.myMarket(lang, id), label: t('events.forOrganisation') })),
    ...(marketPolicy.groups(actor).allowed
      ? [{ href: paths.referrerGroups(lang), label: t('events.forReferrer') }]
      : []),
    ...(marketPolicy.receive(actor).allowed
      ? [{ href: paths.teamMarketDoor(lang, edition.id), label: t('events.forReception') }]
      : []),
    ...(marketPolicy.manage(actor).allowed
      ? [{ href: paths.teamMarket(lang, edition.id), label: t('events.forTeam') }]
      : []),
  ];
}
