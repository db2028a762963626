import type { InEnglish } from '../messages.js';
import type { privacy as source } from '../nl/privacy.js';

export const privacy = {
  'privacy.found.NATIONAL_NUMBER': 'a national number',
  'privacy.found.HEALTH': 'health',
  'privacy.found.BENEFIT': 'a benefit',
  'privacy.found.RESIDENCE': 'residence or origin',
  'privacy.foundTitle': 'Please look at this text again',
  'privacy.foundIntro': 'This may be about {kinds}: {words}.',
  'privacy.foundAdvice':
    'Better not to keep it. Write what the person needs or likes to do. For example: a quiet place.',
  'privacy.masked': 'You can keep it like this:',
  'privacy.keepMasked': 'Keep without those words',
  'privacy.keepAsIs': 'Keep it as it is',
  'privacy.consentTitle': 'Read this aloud',
  'privacy.consentKeep':
    'We keep what you tell us now, to look for volunteering together. Only the Steunpunt reads it. An organisation gets nothing without your yes. You can stop at any time: then we erase your data. After 24 months without contact we erase it too.',
  'privacy.consentSupport':
    'You told us what helps you. We keep that apart and encrypted. An organisation gets it only when you say so each time.',
  'privacy.consentShare':
    'We give this organisation what is written below, and nothing else. They will contact you. You can take your yes back.',
  'privacy.consentReferral':
    'My counsellor gives my data to the Steunpunt Vrijwilligerswerk Brussel, to look for volunteering. I choose this myself: volunteering is never compulsory. I can stop at any time. Then my counsellor sees nothing more.',
} as const satisfies InEnglish<typeof source>;
