import type { InFrench } from '../messages.js';
import type { refusal as source } from '../nl/refusal.js';

export const refusal = {
  'refusal.forged': 'Cette demande ne vient pas de notre propre page. Rouvrez la page et réessayez.',
  'refusal.lifecycle.not-allowed':
    'Ce n’est plus possible : la situation a changé entre-temps. Rouvrez la page.',
  'refusal.account.email-taken': 'Cette adresse e-mail a déjà un compte. Connectez-vous avec cette adresse.',
} as const satisfies InFrench<typeof source>;
