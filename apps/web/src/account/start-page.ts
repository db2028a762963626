import type { SignedInPerson } from '#access';
import type { Lang } from '#i18n';
import { paths } from '#ui';

/** Where a person lands after signing in: the place of their work. */
export function startPage(person: SignedInPerson, lang: Lang): string {
  switch (person.kind) {
    case 'organisation': {
      const [first] = person.actor.organisationIds;
      return first === undefined ? paths.organisationRegister(lang) : paths.myOrganisation(lang, first);
    }
    case 'referrer':
      return paths.referrer(lang);
    case 'desk':
      return paths.desk(lang);
    case 'coordinator':
      return paths.team(lang);
    case 'admin':
      return paths.account(lang);
  }
}
