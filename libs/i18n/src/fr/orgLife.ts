import type { InFrench } from '../messages.js';
import type { orgLife as source } from '../nl/orgLife.js';

export const orgLife = {
  'orgLife.signIn': 'Se connecter',
  'orgLife.awakeTitle': '{name} est-elle toujours active ?',
  'orgLife.awakeWhy':
    'Nous n’avons plus eu de vos nouvelles depuis près d’un an : personne ne s’est connecté et aucune offre n’était ouverte. Nous voulons savoir si notre liste est encore juste.',
  'orgLife.awakeSleeping':
    'Nous n’avons plus eu de vos nouvelles depuis plus d’un an. Votre organisation est donc « en sommeil ». Un clic suffit pour participer à nouveau.',
  'orgLife.awakeYes': 'Oui, nous sommes toujours là',
  'orgLife.awakeNo': 'Votre organisation n’existe plus ? Vous ne devez rien faire.',
  'orgLife.awakeDone': 'Merci. {name} reste active.',
  'orgLife.awakeTooLate': 'Ce n’est plus possible avec ce lien. Contactez le Steunpunt.',
  'orgLife.awakeGoneTitle': 'Ce lien ne fonctionne plus',
  'orgLife.awakeGoneText': 'Connectez-vous pour dire que vous êtes toujours là.',
  'orgLife.sleepingTitle': 'Votre organisation est en sommeil',
  'orgLife.suspendedNotice': 'Le Steunpunt a suspendu votre organisation',
  'orgLife.suspendedHelp':
    'Vos offres ne sont pas en ligne pour le moment. Contactez le Steunpunt pour trouver une solution.',
  'orgLife.archivedNotice': 'Votre organisation a quitté Brugpunt. Plus rien ne peut changer.',
  'orgLife.stopTitle': 'Quitter Brugpunt',
  'orgLife.stopWhat': 'Si vous arrêtez, voici ce qui se passe :',
  'orgLife.stopVacancies': 'toutes les offres sont clôturées ;',
  'orgLife.stopPage': 'la page publique de l’organisation disparaît ;',
  'orgLife.stopData': 'les données de contact sont effacées après deux ans ;',
  'orgLife.stopForGood':
    'vous ne pouvez pas revenir en arrière. Pour participer à nouveau, il faudra vous réinscrire.',
  'orgLife.stopYes': 'Oui, quitter Brugpunt',
  'orgLife.stopNotNow': 'Il n’est pas possible d’arrêter maintenant.',
  'orgLife.stopOpenTitle': {
    one: '{count} personne est encore en contact avec vous',
    many: '{count} personnes sont encore en contact avec vous',
    other: '{count} personnes sont encore en contact avec vous',
  },
  'orgLife.stopOpenText':
    'Ne les laissez pas attendre : répondez d’abord à chaque proposition, ou dites que cela ne se fera pas. Ensuite vous pourrez arrêter.',
  'orgLife.stopOpenLink': 'Vers les propositions',
  'orgLife.stopped': '{name} a quitté Brugpunt.',
  'orgLife.choicesTitle': 'Que voulez-vous faire ?',
  'orgLife.suspend': 'Suspendre',
  'orgLife.suspendText':
    'Les offres sont mises hors ligne. L’organisation reçoit un e-mail avec la raison et votre explication.',
  'orgLife.suspendSend': 'Suspendre l’organisation',
  'orgLife.suspended': '{name} est suspendue.',
  'orgLife.reinstate': 'Lever la suspension',
  'orgLife.wake': 'Réveiller',
  'orgLife.archive': 'Cette organisation quitte Brugpunt',
  'orgLife.mailSuspendedSubject': '{name} est suspendue',
  'orgLife.mailSuspendedText':
    'Le Steunpunt a suspendu {name}. Vos offres ne sont pas en ligne pour le moment.',
  'orgLife.mailReinstatedSubject': '{name} participe à nouveau',
  'orgLife.mailReinstatedText':
    'La suspension de {name} est levée. Vous pouvez remettre vos offres en ligne.',
  'orgLife.mailArchivedSubject': '{name} a quitté Brugpunt',
  'orgLife.mailArchivedText':
    '{name} a quitté Brugpunt. Les offres sont clôturées. Ce n’est pas juste ? Contactez le Steunpunt.',
  'orgLife.mailRestedSubject': '{name} est en sommeil',
  'orgLife.mailRestedText':
    'Nous n’avons plus eu de nouvelles de {name} depuis un an. L’organisation est donc « en sommeil ». Connectez-vous et cliquez une fois pour participer à nouveau.',
  'orgLife.mailMergedSubject': '{name} a fusionné avec une autre organisation',
  'orgLife.mailMergedText':
    'Le Steunpunt a fusionné une autre organisation avec {name}. Les membres et les offres des deux sont maintenant chez {name}. Vérifiez si les membres sont les bons.',
  'orgLife.mailQuietSubject': '{name} est-elle toujours active ?',
  'orgLife.mailQuietText':
    'Nous n’avons plus eu de nouvelles de {name} depuis près d’un an. Êtes-vous toujours là ? Dites-le d’un clic. Sinon, l’organisation sera « en sommeil » dans un mois.',
  'orgLife.mailQuietButton': 'Dire que vous êtes toujours là',
  'orgLife.mergeTitle': 'Fusionner des organisations',
  'orgLife.mergeCaption': 'Les deux organisations côte à côte',
  'orgLife.mergeWhat': 'Quoi',
  'orgLife.mergeGoes': 'Rejoint l’autre',
  'orgLife.mergeStays': 'Reste',
  'orgLife.mergeText': '{gone} rejoint {stays}. Voici ce qui se passe :',
  'orgLife.mergeMoves':
    'les offres, mises en contact, membres, personnes de contact, invitations et stands déménagent ;',
  'orgLife.mergePlain':
    'la personne qui l’a inscrite devient simple membre : cette inscription n’est pas encore vérifiée ;',
  'orgLife.mergeKeeps':
    'les anciennes notes pour bénévoles et l’historique restent conservés sous l’ancien nom, tout comme un stand à un marché où les deux sont déjà ;',
  'orgLife.mergeLink': 'l’ancien lien mène vers l’organisation qui reste ;',
  'orgLife.mergeForGood': 'vous ne pouvez pas revenir en arrière.',
  'orgLife.mergeYes': 'Oui, fusionner',
  'orgLife.mergeNotPossible':
    'Vous ne pouvez pas fusionner ces deux organisations. Celle qui reste doit être active, et l’autre ne peut pas être clôturée. Une entreprise ne peut pas reprendre l’autre.',
  'orgLife.mergeOther': 'Choisir une autre organisation',
  'orgLife.mergeChoose': 'Quelle organisation {name} rejoint-elle ? Vous voyez d’abord les deux côte à côte.',
  'orgLife.merged': '{gone} a rejoint {stays}.',
  'orgLife.merge': 'Fusionner avec une autre organisation',
  'orgLife.historyTitle': 'Historique',
  'orgLife.historyNone': 'Rien ne s’est encore passé',
  'orgLife.historySuccessor': 'A rejoint :',
  'orgLife.historyPredecessor': 'L’a rejointe :',
  'orgLife.historyAt': 'Quand',
  'orgLife.historyWhat': 'Quoi',
  'orgLife.historyWho': 'Par qui',
  'orgLife.historyWhy': 'Pourquoi ou au sujet de qui',
  'orgLife.byVisitor': 'l’organisation elle-même',
  'orgLife.bySystem': 'automatiquement',
  'orgLife.action.submit': 'Inscrite',
  'orgLife.action.verify': 'Vérifiée',
  'orgLife.action.activate': 'Activée',
  'orgLife.action.reject': 'Refusée',
  'orgLife.action.rest': 'Mise en sommeil',
  'orgLife.action.wake': 'Réveillée',
  'orgLife.action.suspend': 'Suspendue',
  'orgLife.action.reinstate': 'Suspension levée',
  'orgLife.action.archive': 'Arrêtée',
  'orgLife.action.merge': 'Fusionnée',
  'orgLife.logInto': 'a rejoint le numéro {number}',
  'orgLife.logFrom': 'le numéro {number} l’a rejointe',
  'orgLife.goneTitle': 'Cette organisation ne participe plus',
  'orgLife.goneArchived':
    '{name} a quitté Brugpunt. Vous cherchez du bénévolat ? Il y a beaucoup d’autres organisations.',
  'orgLife.goneSuspended':
    '{name} ne participe pas pour le moment. Vous cherchez du bénévolat ? Il y a beaucoup d’autres organisations.',
  'orgLife.goneSearch': 'Chercher du bénévolat',
  'orgLife.goneVacancies':
    'Les offres de cette organisation ne sont plus en ligne. Vous êtes en contact avec quelqu’un de chez eux ? Cela peut continuer.',
  'orgLife.accessTitle': 'Accessibilité',
  'orgLife.accessDeclared': 'Déclaré par l’organisation le {date}.',
  'orgLife.accessHint':
    'Ne cochez que ce qui est vraiment le cas maintenant. On compte dessus. Nous ajoutons la date.',
  'orgLife.dimension.PHYSICAL': 'Le bâtiment et les alentours',
  'orgLife.dimension.INFORMATION': 'Une information claire',
  'orgLife.dimension.SERVICE': 'Accueil et accompagnement',
  'orgLife.purposeOthers': 'Aussi dans une autre langue',
} as const satisfies InFrench<typeof source>;
