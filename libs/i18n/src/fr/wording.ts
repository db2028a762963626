import type { InFrench } from '../messages.js';
import type { wording as source } from '../nl/wording.js';

export const wording = {
  'wording.title': 'Aide pour votre texte',
  'wording.titleReview': 'Les mots du texte',
  'wording.lead': 'Ce sont des conseils. Vous pouvez toujours continuer : une personne relira votre annonce.',
  'wording.leadReview': 'L’auteur voit les mêmes conseils. Vous décidez de ce qui compte.',
  'wording.none': 'Ce texte se lit facilement',
  'wording.noneText': 'Nous n’avons pas de conseils.',
  'wording.empty': 'Écrivez d’abord quelque chose : ensuite nous regardons avec vous.',
  'wording.serious': {
    one: '{count} point à bien vérifier',
    many: '{count} de points à bien vérifier',
    other: '{count} points à bien vérifier',
  },
  'wording.tips': {
    one: '{count} conseil pour rendre ceci plus facile',
    many: '{count} de conseils pour rendre ceci plus facile',
    other: '{count} conseils pour rendre ceci plus facile',
  },
  'wording.easier': 'Écrivez plutôt : {easier}',
  'wording.times': {
    one: '{count} fois dans le texte',
    many: '{count} fois dans le texte',
    other: '{count} fois dans le texte',
  },
  'wording.more': {
    one: 'et encore {count} conseil',
    many: 'et encore {count} de conseils',
    other: 'et encore {count} conseils',
  },
  'wording.readability.easy': 'Facile à lire',
  'wording.readability.fair': 'Peut être plus facile',
  'wording.readability.hard': 'Difficile à lire',
  'wording.readabilityScore': 'Lisibilité {score} sur 100 : plus haut, plus facile.',
  'wording.kind.DISCRIMINATES': 'Exclut des personnes',
  'wording.kind.PAID_JOB': 'Ressemble à un emploi',
  'wording.kind.PRIVATE_PERSON': 'Aide chez un particulier',
  'wording.kind.REPLACES_STAFF': 'Remplace du personnel',
  'wording.kind.PERSONAL_DATA': 'Données personnelles',
  'wording.kind.THRESHOLD': 'Exigence élevée',
  'wording.kind.HARD_WORD': 'Mot difficile',
  'wording.kind.LONG_WORD': 'Mot long',
  'wording.kind.PASSIVE': 'Qui le fait ?',
  'wording.kind.LONG_SENTENCE': 'Longue phrase',
  'wording.rule.motherTongue':
    'Demander une langue maternelle exclut des personnes, même celles qui parlent très bien. Demandez le niveau nécessaire.',
  'wording.rule.nationality':
    'Vous ne pouvez pas demander une nationalité. Toute personne en séjour légal peut faire du volontariat.',
  'wording.rule.residence':
    'Vous ne devez pas contrôler les papiers, et demander un type de carte exclut des personnes. Un doute ? Demandez au Steunpunt.',
  'wording.rule.origin':
    'L’origine et la couleur de peau ne peuvent jouer aucun rôle. Écrivez ce que la personne fera, pas d’où elle vient.',
  'wording.rule.gender':
    'Demander un homme ou une femme est rarement permis. Il y a une bonne raison, comme un groupe de femmes ? Écrivez-la.',
  'wording.rule.age':
    'Demander un âge exclut des personnes. Un âge minimum avec une raison est permis : indiquez-le au champ de l’âge.',
  'wording.rule.youngTeam':
    '« Jeune et dynamique » dit aux plus âgés qu’ils ne sont pas les bienvenus. Racontez plutôt l’ambiance chez vous.',
  'wording.rule.health':
    'Vous ne pouvez pas demander la santé ou l’absence de handicap. Décrivez la tâche : « vous portez des caisses de 10 kilos ».',
  'wording.rule.belief':
    'La religion, les convictions ou un foulard ne peuvent pas être une condition. Supprimez ceci ou appelez le Steunpunt.',
  'wording.rule.family':
    'Vous ne pouvez pas demander si une personne a des enfants ou un partenaire. Dites plutôt quelles heures il faut.',
  'wording.rule.orientation':
    'L’orientation ou l’identité d’une personne ne regarde qu’elle. Supprimez ceci.',
  'wording.rule.wealth':
    'Avoir un emploi, une allocation ou un passé ne peut jouer aucun rôle. Supprimez ceci.',
  'wording.rule.looks':
    'L’apparence ne compte pas. Faut-il des vêtements de travail ? Écrivez lesquels et qui les fournit.',
  'wording.rule.contract':
    'Un contrat ou un statut ne va pas avec le volontariat (loi du 3 juillet 2005). Si c’est un emploi, sa place n’est pas ici.',
  'wording.rule.pay':
    'Un salaire ne va pas avec le volontariat (loi du 3 juillet 2005). Vous pouvez rembourser les frais.',
  'wording.rule.hourly':
    'Un montant par heure est un salaire, pas un remboursement (loi du 3 juillet 2005). Un montant par jour ou les frais réels sont permis.',
  'wording.rule.benefits':
    'Des avantages comme des chèques-repas ou des congés payés vont avec un emploi, pas avec le volontariat (loi du 3 juillet 2005).',
  'wording.rule.fullTime':
    'Temps plein, période d’essai, préavis : ce sont des mots d’un emploi. Un volontaire choisit et peut toujours arrêter.',
  'wording.rule.apply':
    'Cela ressemble à un emploi et fait peur. Dites simplement comment faire connaissance.',
  'wording.rule.privateHelp':
    'Aider une famille ou une personne sans organisation n’est pas du volontariat selon la loi. Une telle annonce ne peut pas paraître.',
  'wording.rule.household':
    'La garde d’enfants ou l’aide ménagère à domicile est un travail. C’est autre chose ? Expliquez ce que fait votre organisation.',
  'wording.rule.replacesStaff':
    'Un volontaire ne peut pas remplacer une personne payée. Décrivez ce que le volontaire fait en plus, à côté de l’équipe.',
  'wording.rule.nationalNumber': 'Un numéro national n’a pas sa place ici et vous ne pouvez pas le demander.',
  'wording.rule.identityCopy':
    'Ne demandez pas de copie d’une carte d’identité ni d’infos sur le séjour. Un nom et un moyen de contact suffisent.',
  'wording.rule.bankAccount':
    'Ne mettez pas de numéro de compte et ne demandez pas d’argent. Les frais se règlent plus tard ensemble.',
  'wording.rule.healthData':
    'Ne demandez pas de données médicales. Dites ce que la tâche demande, chacun choisira.',
  'wording.rule.experience':
    '« Expérience exigée » décourage des personnes qui peuvent apprendre. Est-elle vraiment nécessaire ?',
  'wording.rule.diploma':
    'Exiger un diplôme arrête beaucoup de monde, même avec un diplôme étranger. Dites plutôt ce qu’il faut savoir faire.',
  'wording.rule.perfectLanguage':
    'Parfait, c’est rarement nécessaire. Demandez le niveau utile à la tâche, et dites qu’on peut pratiquer.',
  'wording.rule.superlative': 'Des exigences élevées font peur. Ne citez que ce qui est vraiment nécessaire.',
  'wording.rule.hardWord': 'Un mot difficile.',
  'wording.rule.longWord': 'Un mot très long est difficile à lire. Coupez-le en deux ou trois mots.',
  'wording.rule.passive': 'Qui le fait ? Écrivez avec « vous » ou « nous » : c’est plus facile à lire.',
  'wording.rule.longSentence': 'Une phrase de {words} mots : coupez-la en deux.',
} as const satisfies InFrench<typeof source>;
