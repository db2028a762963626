import type { InFrench } from '../messages.js';
import type { organisations as source } from '../nl/organisations.js';

export const organisations = {
  'organisations.registerTitle': 'Inscrire votre organisation',
  'organisations.registerLead':
    'Vous cherchez des bénévoles à Bruxelles ? Dites-nous qui vous êtes. C’est gratuit et cela prend une dizaine de minutes. Une association de fait ou un groupe de quartier est aussi bienvenu.',
  'organisations.registerSend': 'Envoyer l’inscription',
  'organisations.aboutLegend': 'À propos de vous',
  'organisations.name': 'Nom de l’organisation',
  'organisations.legalForm': 'De quel type d’organisation s’agit-il ?',
  'organisations.legalFormHint.NON_PROFIT': 'Une asbl ou aisbl',
  'organisations.legalFormHint.FOUNDATION': 'Une fondation privée ou d’utilité publique',
  'organisations.legalFormHint.DE_FACTO_ASSOCIATION':
    'Un groupe de personnes sans statuts ni numéro, comme un comité de quartier',
  'organisations.legalFormHint.PUBLIC_BODY': 'Une commune, un CPAS, une bibliothèque, une école',
  'organisations.legalFormHint.COMPANY':
    'Une entreprise peut partager ses connaissances, mais ne peut pas publier d’offre de bénévolat',
  'organisations.kind': 'Comment vous définissez-vous ?',
  'organisations.sector': 'Dans quel domaine travaillez-vous ?',
  'organisations.number': 'Numéro d’entreprise',
  'organisations.numberHint':
    'Pas de numéro ? Laissez ce champ vide. Les points, les espaces ou BE sont acceptés.',
  'organisations.number.shape':
    'Un numéro d’entreprise compte dix chiffres, comme 0123.456.749. Vérifiez-le ou laissez le champ vide.',
  'organisations.number.check':
    'Ce numéro n’est pas correct : un chiffre est sans doute faux. Vérifiez-le ou laissez le champ vide.',
  'organisations.number.series':
    'Un numéro d’entreprise commence par 0 ou 1. Vérifiez-le ou laissez le champ vide.',
  'organisations.number.establishment':
    'C’est le numéro d’un établissement. Nous cherchons le numéro d’entreprise : il commence par 0 ou 1 et figure sur la même lettre ou la même fiche.',
  'organisations.number.taken':
    'Une organisation avec ce numéro existe déjà. Demandez à un collègue de vous ajouter ou contactez le Steunpunt.',
  'organisations.purpose': 'Que faites-vous, et pour qui ?',
  'organisations.purposeHint': 'Deux ou trois phrases en néerlandais. Les bénévoles les liront.',
  'organisations.purposeFr': 'La même chose en français',
  'organisations.purposeEn': 'La même chose en anglais',
  'organisations.otherLanguages': 'Écrire aussi en français et en anglais',
  'organisations.municipality': 'Commune',
  'organisations.street': 'Rue et numéro',
  'organisations.postcode': 'Code postal',
  'organisations.website': 'Site web',
  'organisations.teamLanguages': 'Quelles langues parlez-vous dans l’équipe ?',
  'organisations.stepFree': 'On peut entrer sans escalier',
  'organisations.employsStaff': 'Des personnes rémunérées travaillent aussi chez nous',
  'organisations.contactLegend': 'Qui pouvons-nous joindre ?',
  'organisations.contactHint':
    'Seul le Steunpunt voit ces données. Vous vous connecterez avec cette adresse e-mail.',
  'organisations.contactHintOwn': 'Seul le Steunpunt voit ces données.',
  'organisations.noteLegend': 'Ce que les bénévoles doivent savoir',
  'organisations.noteHint': 'La loi demande de le dire à l’avance. Nous l’affichons avec chaque offre.',
  'organisations.responsible': 'Qui est responsable ?',
  'organisations.responsibleHint': 'Écrivez un nom par ligne. Une association de fait donne deux noms.',
  'organisations.insurance': 'Les bénévoles sont-ils assurés s’ils causent un dommage ?',
  'organisations.insuranceHint':
    'C’est l’assurance responsabilité civile. Une asbl, une fondation ou une association avec du personnel doit en avoir une.',
  'organisations.insurer': 'Nom de l’assureur',
  'organisations.insuranceAccident': 'Les bénévoles sont aussi assurés contre les accidents',
  'organisations.insuranceLegalAid': 'Les bénévoles ont aussi une protection juridique',
  'organisations.uninsuredTitle': 'Pas d’assurance',
  'organisations.uninsured':
    'Cette association n’a pas d’assurance pour ses bénévoles. Si vous causez un dommage sans le vouloir, vous devrez peut-être le payer vous-même. Vérifiez si votre assurance familiale le couvre.',
  'organisations.uninsuredHelp':
    'L’autorité flamande offre une assurance gratuite aux petites associations. Le Steunpunt vous aide à la demander.',
  'organisations.expenses': 'Les bénévoles sont-ils remboursés de leurs frais ?',
  'organisations.expensesDay': 'Montant par jour',
  'organisations.expensesDayHint':
    'Seulement pour un montant fixe. Le maximum légal est de {amount} par jour depuis le {date}.',
  'organisations.secrecy': 'Les bénévoles doivent-ils garder des secrets ?',
  'organisations.problem.onePerson': 'Écrivez le nom d’un responsable.',
  'organisations.problem.twoPersons':
    'Une association de fait donne les noms de deux responsables, un par ligne.',
  'organisations.problem.mustInsure':
    'Vous devez avoir une assurance pour les bénévoles. Vous n’en avez pas encore ? Contactez le Steunpunt : nous vous aidons.',
  'organisations.problem.dayAmount': 'Écrivez le montant par jour, comme 20 ou 12,50.',
  'organisations.problem.dayAmountTooHigh':
    'C’est plus que le maximum légal par jour. Choisissez un montant plus bas ou remboursez les frais réels.',
  'organisations.problem.amount': 'Écrivez un montant, comme 20 ou 12,50.',
  'organisations.receivedTitle': 'Merci, nous avons votre inscription',
  'organisations.receivedMail':
    'Nous avons envoyé un e-mail à l’adresse indiquée. Regardez aussi dans les indésirables.',
  'organisations.receivedNext':
    'Une collaboratrice ou un collaborateur du Steunpunt vérifie tout. Cela prend en général quelques jours ouvrables. Vous pouvez déjà préparer des offres.',
  'organisations.state.DRAFT': 'Pas envoyée',
  'organisations.state.SUBMITTED': 'En cours de vérification',
  'organisations.state.VERIFIED': 'Vérifiée',
  'organisations.state.ACTIVE': 'Active',
  'organisations.state.DORMANT': 'En veille',
  'organisations.state.ARCHIVED': 'Archivée',
  'organisations.state.REJECTED': 'Refusée',
  'organisations.waitingNotice':
    'Le Steunpunt vérifie votre inscription. Vous pouvez déjà écrire des offres ; elles seront en ligne dès que votre organisation est active.',
  'organisations.rejectedNotice': 'Le Steunpunt n’a pas pu accepter votre inscription.',
  'organisations.companyNotice':
    'Une entreprise ne peut pas publier d’offre de bénévolat. Vous voulez partager vos connaissances ? Le Steunpunt vous contactera.',
  'organisations.reject.NOT_VOLUNTEERING': 'Il ne s’agit pas de bénévolat',
  'organisations.reject.FOR_PROFIT': 'L’organisation a un but lucratif',
  'organisations.reject.DUPLICATE': 'L’organisation était déjà inscrite',
  'organisations.reject.NOT_REACHABLE': 'Nous n’avons pu joindre personne',
  'organisations.reject.OUTSIDE_BRUSSELS': 'L’organisation ne travaille pas à Bruxelles',
  'organisations.reject.OTHER': 'Une autre raison',
  'organisations.todoTitle': 'À faire',
  'organisations.todoIntroductions': {
    one: '{count} personne attend votre réponse',
    many: '{count} de personnes attendent votre réponse',
    other: '{count} personnes attendent votre réponse',
  },
  'organisations.todoIntroductionsHint': 'Une réponse rapide est importante : sinon les gens abandonnent.',
  'organisations.todoReturned': {
    one: '{count} offre est revenue avec des remarques',
    many: '{count} d’offres sont revenues avec des remarques',
    other: '{count} offres sont revenues avec des remarques',
  },
  'organisations.todoDrafts': {
    one: '{count} offre n’est pas encore envoyée',
    many: '{count} d’offres ne sont pas encore envoyées',
    other: '{count} offres ne sont pas encore envoyées',
  },
  'organisations.todoFirst': 'Écrivez votre première offre',
  'organisations.todoNote': 'Vérifiez ce que les bénévoles doivent savoir',
  'organisations.todoNoteHint': 'Version {version} du {date}',
  'organisations.menu': 'Rubriques',
  'organisations.navOverview': 'Aperçu',
  'organisations.navIntroductions': 'Présentations',
  'organisations.navDetails': 'Données',
  'organisations.navNote': 'Infos pour les bénévoles',
  'organisations.navMarket': 'Marché du bénévolat',
  'organisations.vacanciesTitle': 'Offres',
  'organisations.publicPage': 'Page publique',
  'organisations.editTitle': 'Données de votre organisation',
  'organisations.editSettled':
    'La forme de votre organisation a été vérifiée. Elle a changé ? Demandez au Steunpunt de l’adapter.',
  'organisations.saved': 'Les données sont enregistrées.',
  'organisations.changedMeanwhile':
    'Quelqu’un d’autre a enregistré un changement entre-temps. Ci-dessous se trouve ce que vous avez écrit. Regardez ce qui a changé, puis enregistrez à nouveau.',
  'organisations.noteTitle': 'Infos pour les bénévoles',
  'organisations.noteLead':
    'Les gens voient ceci avant de commencer. Si vous enregistrez un changement, nous faisons une nouvelle version. Les anciennes restent.',
  'organisations.noteSaved': 'La nouvelle version est enregistrée.',
  'organisations.mailReceivedSubject': 'Nous avons bien reçu l’inscription de {name}',
  'organisations.mailReceivedText':
    'Merci pour l’inscription de {name}. Le Steunpunt vérifie tout et vous enverra un e-mail. Vous pouvez déjà vous connecter et préparer des offres.',
  'organisations.mailActivatedSubject': '{name} est active',
  'organisations.mailActivatedText':
    'Bonne nouvelle : {name} est vérifiée et active. Vos offres peuvent maintenant être mises en ligne.',
  'organisations.mailRejectedSubject': 'L’inscription de {name}',
  'organisations.mailRejectedText': 'Nous n’avons pas pu accepter l’inscription de {name}.',
  'organisations.mailRejectedHelp': 'Des questions ? Répondez à cet e-mail ou passez au Steunpunt.',
  'organisations.mailOpen': 'Vers mon organisation',
  'organisations.mailAgainSubject': 'Vous avez déjà un compte',
  'organisations.mailAgainText':
    'Quelqu’un a inscrit une organisation avec cette adresse e-mail. Vous avez déjà un compte. C’était vous ? Connectez-vous d’abord, puis inscrivez à nouveau l’organisation. Ce n’était pas vous ? Vous ne devez rien faire : rien n’a été enregistré.',
  'organisations.mailAgainOpen': 'Se connecter',
  'organisations.state.SUSPENDED': 'Suspendue',
  'organisations.suspend.NOT_ANSWERING': 'Vous ne répondez pas aux personnes qui veulent aider',
  'organisations.suspend.NOT_VOLUNTEERING': 'Il ne s’agit pas de bénévolat',
  'organisations.suspend.NO_INSURANCE': 'L’assurance obligatoire manque',
  'organisations.suspend.UNSAFE': 'Nous ne sommes pas sûrs que les bénévoles soient en sécurité',
  'organisations.suspend.COMPLAINT': 'Nous avons reçu une plainte et nous l’examinons',
  'organisations.suspend.OTHER': 'Une autre raison',
  'organisations.vCodeShape': 'Écrivez la lettre V et sept chiffres, comme V0012345.',
} as const satisfies InFrench<typeof source>;
