import type { InFrench } from '../messages.js';
import type { refusal as source } from '../nl/refusal.js';

export const refusal = {
  'refusal.forged': 'Cette demande ne vient pas de notre propre page. Rouvrez la page et réessayez.',
  'refusal.lifecycle.not-allowed':
    'Ce n’est plus possible : la situation a changé entre-temps. Rouvrez la page.',
  'refusal.account.email-taken': 'Cette adresse e-mail a déjà un compte. Connectez-vous avec cette adresse.',
  'refusal.law.incomplete':
    'Il manque encore quelque chose ou quelque chose n’est pas correct. Vérifiez les champs.',
  'refusal.law.in-force': 'Ceci est déjà en vigueur. Vous pouvez seulement le modifier, avec une raison.',
  'refusal.law.changed':
    'Quelqu’un d’autre l’a modifié entre-temps. Regardez d’abord ce qui est écrit maintenant.',
  'refusal.organisation.number-taken': 'Une organisation avec ce numéro d’entreprise existe déjà.',
  'refusal.organisation.insure-first':
    'Qui emploie du personnel doit assurer ses volontaires. Adaptez d’abord la note d’information.',
  'refusal.organisation.closed': 'Cette organisation est clôturée. Plus rien ne peut changer.',
  'refusal.organisation.incomplete': 'Il manque encore quelque chose. Vérifiez les champs.',
  'refusal.organisation.changed.conflict': 'Quelqu’un d’autre a enregistré un changement. Rouvrez la page.',
  'refusal.vacancy.changed.conflict':
    'Quelqu’un d’autre a enregistré un changement à cette offre. Rouvrez la page.',
  'refusal.vacancy.decided.conflict':
    'Une décision a déjà été prise sur cette offre. Ouvrez la page à nouveau.',
  'refusal.review.day-past': 'Choisissez aujourd’hui ou un jour plus tard.',
  'refusal.review.standing-same': 'C’était déjà décidé ainsi.',
  'refusal.vacancy.incomplete': 'L’offre n’est pas encore complète. Vérifiez les champs.',
  'refusal.vacancy.closed': 'Cette offre est clôturée.',
  'refusal.vacancy.company': 'Une entreprise ne peut pas publier d’offre de bénévolat.',
  'refusal.vacancy.organisation-closed': 'Cette organisation ne participe plus.',
  'refusal.vacancy.organisation-not-active': 'L’organisation n’est pas encore active. Activez-la d’abord.',
  'refusal.vacancy.no-information-note':
    'Il n’y a pas encore d’infos pour les bénévoles. Sans ces infos, une offre ne peut pas être en ligne.',
  'refusal.vacancy.must-insure':
    'Cette organisation doit assurer ses bénévoles. Adaptez d’abord les infos pour les bénévoles.',
  'refusal.vacancy.not-renewable':
    'Prolonger avec ce lien n’est pas (ou plus) possible. Regardez où en est l’offre.',
  'refusal.import.unreadable': 'Ce fichier n’est pas une liste lisible. Enregistrez-le en CSV.',
  'refusal.import.no-title-column': 'Cette liste n’a pas de colonne avec le titre.',
  'refusal.import.too-many-rows': 'Cette liste est trop longue. Divisez-la en parties de 5000 lignes.',
  'refusal.import.organisation-unknown':
    'Nous ne savons pas à quelle organisation appartient cette liste. Indiquez le numéro de l’organisation.',
  'refusal.import.too-large': 'Cette liste est trop grande. Elle peut faire 5 Mo au maximum. Divisez-la.',
  'refusal.import.over-2000-rows':
    'Cette liste est trop longue. Elle peut avoir 2000 lignes au maximum. Divisez-la.',
  'refusal.import.empty': 'Cette liste ne contient rien sous les titres des colonnes.',
  'refusal.import.column-twice': 'Deux colonnes ont la même signification. Choisissez-en une.',
  'refusal.import.nothing-to-do': 'Cette liste ne contient rien de nouveau à reprendre.',
  'refusal.import.row-faulty': 'Une cellule de cette ligne n’est plus correcte.',
  'refusal.import.member-gone':
    'La personne qui a apporté la liste ne travaille plus pour cette organisation.',
  'refusal.token.most': 'Vous avez déjà dix clés. Révoquez-en d’abord une.',
  'refusal.intake.too-young':
    'Cette personne est trop jeune pour être bénévole. Donnez des informations et ne gardez rien.',
  'refusal.intake.age-check':
    'Vérifiez d’abord si cette personne de 15 ans a fait les deux premières années du secondaire.',
  'refusal.referral.contact-scope':
    'Le participant doit accepter que nous le contactions par l’accompagnateur.',
  'refusal.referral.consent-date': 'Le jour de l’accord est aujourd’hui ou dans les trois derniers mois.',
  'refusal.referral.too-young': 'Votre participant est trop jeune pour être bénévole.',
  'refusal.candidate.contact-missing': 'Dites comment nous pouvons vous joindre.',
  'refusal.candidate.consent-needed': 'Sans accord, nous ne pouvons rien garder.',
  'refusal.candidate.consent-channel': 'Vous ne pouvez pas noter cet accord de cette façon.',
  'refusal.candidate.closed': 'Cette personne a arrêté.',
  'refusal.candidate.too-young': 'La loi demande d’être un peu plus âgé pour être bénévole.',
  'refusal.introduction.vacancy-closed': 'Cette offre est fermée entre-temps.',
  'refusal.introduction.already-open': 'Cette personne est déjà présentée pour cette offre.',
  'refusal.introduction.desk-first': 'Passez d’abord à l’accueil pour cela.',
  'refusal.introduction.below-min-age': 'L’organisation cherche quelqu’un de plus âgé.',
  'refusal.introduction.start-date': 'Le premier jour doit être aujourd’hui ou plus tôt.',
  'refusal.introduction.meeting-date': 'Choisissez un jour à partir d’aujourd’hui.',
  'refusal.introduction.not-agreed': 'Le candidat n’est plus d’accord.',
  'refusal.market.dates': 'La fin doit venir après le début, le même jour, et ne pas être passée.',
  'refusal.market.capacity-below-taken': 'Plus de places sont déjà prises.',
  'refusal.market.stands-below-confirmed': 'Plus de stands sont déjà confirmés.',
  'refusal.market.registration-closed': 'L’inscription à ce marché n’est plus possible.',
  'refusal.market.full': 'Il n’y a plus assez de places.',
  'refusal.market.stands-closed': 'Ce marché n’accepte plus de stands.',
  'refusal.market.stands-full': 'Toutes les tables sont prises.',
  'refusal.market.stand-refused': 'Nous n’avons pas accepté votre stand. Contactez-nous.',
  'refusal.market.stand-not-confirmed': 'Ce stand n’est pas confirmé.',
  'refusal.market.not-prepared': 'D’abord la formation, ou écrivez pourquoi sans.',
  'refusal.market.no-vacancies': 'Choisissez au moins une offre ouverte de votre organisation.',
  'refusal.market.not-today': 'Ceci est possible le jour du marché.',
  'refusal.market.badge-unknown': 'Nous ne connaissons pas ce badge. Vérifiez le code.',
  'refusal.market.vacancy-needed': 'Choisissez l’offre dont vous avez parlé.',
  'refusal.organisation.open-introductions':
    'Des personnes sont encore en contact avec cette organisation. Terminez d’abord ces mises en contact.',
  'refusal.organisation.merge-into-itself': 'Choisissez deux organisations différentes.',
  'refusal.organisation.merge-not-active': 'On ne peut fusionner qu’avec une organisation active.',
  'refusal.organisation.merge-into-company':
    'Une entreprise ne peut pas avoir d’offres. Fusionnez dans l’autre sens.',
  'refusal.organisation.last-admin':
    'Il doit toujours rester un administrateur. Nommez d’abord quelqu’un d’autre.',
  'refusal.organisation.admins-decide':
    'Seul un administrateur de votre organisation peut le faire. Demandez-le à un administrateur.',
  'refusal.member.already': 'Cette personne est déjà membre de l’organisation.',
  'refusal.member.other-kind':
    'Cette adresse e-mail a déjà un compte d’un autre type. Un compte n’a qu’un type. Demandez une invitation à une autre adresse e-mail.',
  'refusal.member.invitation-over':
    'Cette invitation n’est plus valable. Demandez-en une nouvelle à l’organisation.',
  'refusal.member.too-many': 'Vous avez déjà envoyé beaucoup d’invitations aujourd’hui. Réessayez demain.',
} as const satisfies InFrench<typeof source>;
