import type { InFrench } from '../messages.js';
import type { matching as source } from '../nl/matching.js';

export const matching = {
  'matching.theme': 'Correspond à ce que vous aimez faire : {themes}',
  'matching.sameMunicipality': 'Dans votre commune',
  'matching.near': 'À environ {distance} de votre point de départ',
  'matching.online': 'En ligne : vous pouvez aider de chez vous',
  'matching.dayparts': 'Vous êtes libres au même moment : {when}',
  'matching.timeAgreed': 'Vous fixez les heures ensemble',
  'matching.practise': 'Vous pouvez y pratiquer le néerlandais',
  'matching.teamLanguage': 'Quelqu’un de l’équipe parle aussi : {languages}',
  'matching.unseen': 'Encore peu de personnes ont été proposées',
  'matching.fresh': {
    one: 'Sur le site depuis {count} jour',
    many: 'Sur le site depuis {count} de jours',
    other: 'Sur le site depuis {count} jours',
  },
  'matching.freshToday': 'Sur le site depuis aujourd’hui',
  'matching.askAge': 'Demandez d’abord : quel âge avez-vous ?',
  'matching.askDutch': 'Demandez d’abord : parlez-vous bien néerlandais ?',
  'matching.askLanguage': 'Demandez d’abord : quelles langues parlez-vous ?',
  'matching.askPlace': 'Demandez d’abord : d’où partez-vous ?',
} as const satisfies InFrench<typeof source>;
