import type { Messages } from '../messages.js';

/** Words of agreements (each a version in consent-texts.ts) and the hint about words we should not keep. */
export const privacy = {
  'privacy.found.NATIONAL_NUMBER': 'een rijksregisternummer',
  'privacy.found.HEALTH': 'gezondheid',
  'privacy.found.BENEFIT': 'een uitkering',
  'privacy.found.RESIDENCE': 'verblijf of herkomst',
  'privacy.foundTitle': 'Kijk deze tekst nog eens na',
  'privacy.foundIntro': 'Dit gaat misschien over {kinds}: {words}.',
  'privacy.foundAdvice':
    'Bewaar dat liever niet. Schrijf wat de persoon nodig heeft of graag doet. Bijvoorbeeld: een rustige plek.',
  'privacy.masked': 'Zo kan je het bewaren:',
  'privacy.keepMasked': 'Bewaren zonder die woorden',
  'privacy.keepAsIs': 'Toch bewaren zoals het er staat',
  'privacy.consentTitle': 'Lees dit voor',
  'privacy.consentKeep':
    'Wij bewaren wat je nu vertelt, om samen vrijwilligerswerk te zoeken. Alleen het Steunpunt leest dit. Een organisatie krijgt niets zonder jouw ja. Je kan op elk moment stoppen: dan wissen we je gegevens. Hoor je 24 maanden niets van ons en wij niets van jou, dan wissen we ze zelf.',
  'privacy.consentSupport':
    'Je vertelde wat jou helpt. We bewaren dat apart en versleuteld. Een organisatie krijgt het alleen als jij dat telkens zegt.',
  'privacy.consentShare':
    'We geven aan deze organisatie wat hieronder staat, en niets anders. Zij nemen contact met je op. Je kan je ja weer terugnemen.',
  'privacy.consentReferral':
    'Mijn begeleider geeft mijn gegevens aan het Steunpunt Vrijwilligerswerk Brussel, om vrijwilligerswerk te zoeken. Ik kies dit zelf: vrijwilligerswerk is nooit verplicht. Ik kan op elk moment stoppen. Dan ziet mijn begeleider niets meer.',
} as const satisfies Messages;
