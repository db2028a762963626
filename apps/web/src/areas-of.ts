import type { SignedInPerson } from '#access';
import type { Lang, T } from '#i18n';
import { paths } from '#ui';

/** The menu of a signed-in person: the areas of the site that are theirs. */
export function areasOf(person: SignedInPerson, lang: Lang, t: T): { href: string; label: string }[] {
  switch (person.kind) {
    case 'organisation':
      return person.actor.organisationIds.map((id) => ({
        href: paths.myOrganisation(lang, id),
        label: t('site.areaOrganisation'),
      }));
    case 'referrer':
      return [{ href: paths.referrer(lang), label: t('site.areaReferrer') }];
    case 'desk':
      return [{ href: paths.desk(lang), label: t('site.areaDesk') }];
    case 'coordinator':
      return [
        { href: paths.team(lang), label: t('site.areaTeam') },
        { href: paths.desk(lang), label: t('site.areaDesk') },
      ];
    case 'admin':
      return [{ href: paths.account(lang), label: t('site.areaAccount') }];
  }
}
