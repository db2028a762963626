import type { InFrench } from '../messages.js';
import type { note as source } from '../nl/note.js';

/** The information note: what volunteers must know before the start. */
export const note = {
  'note.problem.notice': 'Lisez ce que cela veut dire et cochez que vous le comprenez.',
  'note.policyNumber': 'Numéro de la police',
  'note.conditions': 'Que doivent encore savoir les volontaires ?',
  'note.conditionsHint': 'Par exemple ce que l’assurance ne couvre pas, ou un autre accord.',
  'note.noticeTitle': 'Sans assurance : lisez d’abord ceci',
  'note.noticeAccept':
    'Nous comprenons que chez nous les volontaires peuvent devoir payer eux-mêmes les dégâts. Nous le disons à l’avance.',
  'note.noticeAcceptHint': 'Seulement nécessaire si les volontaires ne sont pas assurés.',
  'note.versionsTitle': 'Versions',
  'note.versionLine': 'Version {version}, {date}',
  'note.versionFirst': 'Première version',
  'note.versionSame': 'Pas de différence avec la version précédente',
  'note.changed': 'Modifié : {fields}',
  'note.field.name': 'nom',
  'note.field.legalForm': 'forme juridique',
  'note.field.purpose': 'but',
  'note.field.responsible': 'responsables',
  'note.field.insurance': 'assurance',
  'note.field.conditions': 'autres accords',
  'note.field.expenses': 'frais',
  'note.field.secrecy': 'secret',
  'note.vacancyTitle': 'Autres accords pour cette offre',
  'note.vacancyLead':
    'Seulement nécessaire si autre chose vaut pour cette offre. Sinon, l’offre montre la note de votre organisation.',
  'note.vacancyOwn': 'Cette offre a ses propres accords.',
  'note.vacancyGeneral': 'Pour cette offre, la note de votre organisation vaut maintenant.',
  'note.print': 'Voir et imprimer la note',
  'note.printHint': 'Imprimez avec Ctrl + P ou le bouton de votre navigateur.',
  'note.sheetTitle': 'Information pour les volontaires',
  'note.sheetVersion': 'Version {version}, valable à partir du {date}.',
  'note.sheetOld': 'Ceci est une ancienne version.',
  'note.sheetNewest': 'Vers la version la plus récente',
  'note.who': 'Qui sommes-nous ?',
  'note.whoText': 'Vous êtes volontaire chez {name}. La forme juridique est : {form}.',
  'note.whoDeFacto':
    'Une association de fait est un groupe sans forme juridique propre. Les membres sont eux-mêmes responsables.',
  'note.purpose': 'Quel est le but ?',
  'note.purposeNonProfit': 'L’organisation ne fait pas de profit pour elle-même ou ses membres.',
  'note.responsible': 'Qui est responsable ?',
  'note.insurance': 'Êtes-vous assuré ?',
  'note.insuredYes':
    'Oui. Si vous causez un dommage à quelqu’un pendant le volontariat, il y a une assurance.',
  'note.insurerIs': 'L’assureur est {insurer}.',
  'note.policyIs': 'Le numéro de la police est {number}.',
  'note.accidentYes': 'Vous êtes aussi assuré si vous avez un accident.',
  'note.accidentOnly': 'Vous êtes par contre assuré si vous avez vous-même un accident.',
  'note.accidentNo': 'Il n’y a pas d’assurance si vous avez vous-même un accident.',
  'note.legalAidYes': 'Il y a aussi une assurance protection juridique.',
  'note.insuredNo': 'Non. Il n’y a pas d’assurance si vous causez un dommage à quelqu’un.',
  'note.expenses': 'Vos frais sont-ils remboursés ?',
  'note.expensesNONE': 'Non. Vos frais ne sont pas remboursés.',
  'note.expensesFLAT': 'Oui, un montant fixe de {amount} par jour. Vous n’avez pas besoin de preuves.',
  'note.expensesFLATopen':
    'Oui, un montant fixe par jour. Demandez combien. Vous n’avez pas besoin de preuves.',
  'note.expensesREAL': 'Oui, vos frais réels. Gardez vos tickets.',
  'note.expensesMax':
    'Pour toutes les organisations ensemble, vous pouvez recevoir au maximum {day} par jour et {year} par an (montants depuis le {date}).',
  'note.secrecy': 'Devez-vous garder le secret ?',
  'note.secrecyNONE': 'Il n’y a pas de règles particulières. Respectez ce que les gens vous disent.',
  'note.secrecyDISCRETION':
    'Oui. En dehors de l’organisation, vous ne parlez pas de ce que vous entendez sur les gens (discrétion).',
  'note.secrecyPROFESSIONAL': 'Oui. Vous êtes tenu au secret professionnel. Le violer est punissable.',
  'note.more': 'Que devez-vous encore savoir ?',
  'note.sheetMade':
    'Fait avec Brugpunt, la plateforme du Steunpunt Vrijwilligerswerk Brussel. Consulté le {date}.',
  'note.given': 'Lisez d’abord l’information pour les volontaires',
  'note.givenText':
    '{organisation} dit qui est responsable, si vous êtes assuré et si vos frais sont remboursés.',
  'note.givenLink': 'Lire la note (version {version})',
  'note.deskGive': 'Donnez ceci au candidat avant qu’il dise oui :',
} as const satisfies InFrench<typeof source>;
