import type { InEnglish } from '../messages.js';
import type { matching as source } from '../nl/matching.js';

export const matching = {
  'matching.theme': 'Fits what you like to do: {themes}',
  'matching.sameMunicipality': 'In your own municipality',
  'matching.near': 'About {distance} from where you start',
  'matching.online': 'Online: you can help from home',
  'matching.dayparts': 'You are both free on {when}',
  'matching.timeAgreed': 'You agree on the hours together',
  'matching.practise': 'You can practise Dutch there',
  'matching.teamLanguage': 'Somebody in the team also speaks {languages}',
  'matching.unseen': 'Few people have been introduced so far',
  'matching.fresh': {
    one: 'On the site for {count} day',
    other: 'On the site for {count} days',
  },
  'matching.freshToday': 'New on the site today',
  'matching.askAge': 'Ask first: how old are you?',
  'matching.askDutch': 'Ask first: how well do you speak Dutch?',
  'matching.askLanguage': 'Ask first: which languages do you speak?',
  'matching.askPlace': 'Ask first: where do you start from?',
} as const satisfies InEnglish<typeof source>;
