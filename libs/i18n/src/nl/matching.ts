import type { Messages } from '../messages.js';

/** Why a vacancy is suggested, and what the desk should ask first. */
export const matching = {
  'matching.theme': 'Past bij wat je graag doet: {themes}',
  'matching.sameMunicipality': 'In je eigen gemeente',
  'matching.near': 'Ongeveer {distance} van waar je vertrekt',
  'matching.online': 'Online: je kan van thuis uit helpen',
  'matching.dayparts': 'Jullie kunnen allebei op {when}',
  'matching.timeAgreed': 'De uren spreek je samen af',
  'matching.practise': 'Je kan er Nederlands oefenen',
  'matching.teamLanguage': 'Iemand van de ploeg spreekt ook {languages}',
  'matching.unseen': 'Er zijn nog weinig mensen voorgesteld',
  'matching.fresh': {
    one: 'Sinds {count} dag op de site',
    other: 'Sinds {count} dagen op de site',
  },
  'matching.freshToday': 'Vandaag op de site gekomen',
  'matching.askAge': 'Vraag eerst: hoe oud ben je?',
  'matching.askDutch': 'Vraag eerst: hoe goed spreek je Nederlands?',
  'matching.askLanguage': 'Vraag eerst: welke talen spreek je?',
  'matching.askPlace': 'Vraag eerst: van waar vertrek je?',
} as const satisfies Messages;
