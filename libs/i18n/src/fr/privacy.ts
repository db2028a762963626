import type { InFrench } from '../messages.js';
import type { privacy as source } from '../nl/privacy.js';

export const privacy = {
  'privacy.found.NATIONAL_NUMBER': 'un numéro national',
  'privacy.found.HEALTH': 'la santé',
  'privacy.found.BENEFIT': 'une allocation',
  'privacy.found.RESIDENCE': 'le séjour ou l’origine',
  'privacy.foundTitle': 'Relisez ce texte',
  'privacy.foundIntro': 'Ceci parle peut-être de {kinds} : {words}.',
  'privacy.foundAdvice':
    'Mieux vaut ne pas le garder. Écrivez ce dont la personne a besoin ou ce qu’elle aime faire. Par exemple : un endroit calme.',
  'privacy.masked': 'Vous pouvez le garder ainsi :',
  'privacy.keepMasked': 'Garder sans ces mots',
  'privacy.keepAsIs': 'Garder quand même tel quel',
  'privacy.consentTitle': 'Lisez ceci à voix haute',
  'privacy.consentKeep':
    'Nous gardons ce que vous racontez maintenant, pour chercher ensemble du bénévolat. Seul le Steunpunt le lit. Une organisation ne reçoit rien sans votre oui. Vous pouvez arrêter à tout moment : alors nous effaçons vos données. Sans nouvelles pendant 24 mois, nous les effaçons aussi.',
  'privacy.consentSupport':
    'Vous avez dit ce qui vous aide. Nous le gardons à part et chiffré. Une organisation ne le reçoit que si vous le dites chaque fois.',
  'privacy.consentShare':
    'Nous donnons à cette organisation ce qui est écrit ci-dessous, et rien d’autre. Elle vous contacte. Vous pouvez reprendre votre oui.',
  'privacy.consentReferral':
    'Mon accompagnateur donne mes données au Steunpunt Vrijwilligerswerk Brussel, pour chercher du bénévolat. C’est mon choix : le bénévolat n’est jamais obligatoire. Je peux arrêter à tout moment. Alors mon accompagnateur ne voit plus rien.',
} as const satisfies InFrench<typeof source>;
