import type { InEnglish } from '../messages.js';
import type { wording as source } from '../nl/wording.js';

export const wording = {
  'wording.title': 'Help with your text',
  'wording.titleReview': 'The words of the text',
  'wording.lead': 'These are tips. You can always go on: a person will read your vacancy.',
  'wording.leadReview': 'The writer sees the same tips. You decide what counts.',
  'wording.none': 'This text reads well',
  'wording.noneText': 'We have no tips.',
  'wording.empty': 'Write something first: then we look along.',
  'wording.serious': { one: '{count} point to look at closely', other: '{count} points to look at closely' },
  'wording.tips': { one: '{count} tip to make this easier', other: '{count} tips to make this easier' },
  'wording.easier': 'Rather write: {easier}',
  'wording.times': { one: '{count} time in the text', other: '{count} times in the text' },
  'wording.more': { one: 'and {count} more tip', other: 'and {count} more tips' },
  'wording.readability.easy': 'Easy to read',
  'wording.readability.fair': 'Could be easier',
  'wording.readability.hard': 'Hard to read',
  'wording.readabilityScore': 'Readability {score} out of 100: higher is easier.',
  'wording.kind.DISCRIMINATES': 'Shuts people out',
  'wording.kind.PAID_JOB': 'Sounds like a paid job',
  'wording.kind.PRIVATE_PERSON': 'Help for a private person',
  'wording.kind.REPLACES_STAFF': 'Replaces staff',
  'wording.kind.PERSONAL_DATA': 'Personal details',
  'wording.kind.THRESHOLD': 'High demands',
  'wording.kind.HARD_WORD': 'Hard word',
  'wording.kind.LONG_WORD': 'Long word',
  'wording.kind.PASSIVE': 'Who does it?',
  'wording.kind.LONG_SENTENCE': 'Long sentence',
  'wording.rule.motherTongue':
    'Asking for a mother tongue shuts people out, even those who learned the language very well. Ask for the level that is needed.',
  'wording.rule.nationality':
    'You may not ask for a nationality. Everybody who is legally in Belgium may volunteer.',
  'wording.rule.residence':
    'You do not have to check papers, and asking for a kind of card shuts people out. In doubt? Ask the Steunpunt.',
  'wording.rule.origin':
    'Origin and skin colour may play no part. Write what somebody does, not where somebody comes from.',
  'wording.rule.gender':
    'You may seldom ask for a man or a woman. Is there a good reason, such as a group for women? Write it down.',
  'wording.rule.age':
    'Asking for an age shuts people out. A minimum age with a reason is fine: fill it in with the age question.',
  'wording.rule.youngTeam':
    '“Young and dynamic” tells older people that they are not welcome. Rather tell what it is like in your team.',
  'wording.rule.health':
    'You may not ask about health or a disability. Describe the task: “you lift boxes of 10 kilos”.',
  'wording.rule.belief':
    'Religion, belief or a headscarf may not be a condition. Leave this out or call the Steunpunt.',
  'wording.rule.family':
    'You may not ask whether somebody has children or a partner. Rather say which hours you need.',
  'wording.rule.orientation': 'Whom somebody loves or who somebody is, is nobody’s business. Leave this out.',
  'wording.rule.wealth': 'Having a job, a benefit or a past may play no part. Leave this out.',
  'wording.rule.looks':
    'What somebody looks like does not matter. Are work clothes needed? Write which, and who provides them.',
  'wording.rule.contract':
    'A contract or a status does not fit volunteering (law of 3 July 2005). If it is a job, it does not belong here.',
  'wording.rule.pay': 'Pay does not fit volunteering (law of 3 July 2005). You may pay back expenses.',
  'wording.rule.hourly':
    'An amount per hour is pay, not expenses (law of 3 July 2005). A fixed amount per day or the real costs are fine.',
  'wording.rule.benefits':
    'Benefits such as meal vouchers or paid leave go with a job, not with volunteering (law of 3 July 2005).',
  'wording.rule.fullTime':
    'Full-time, probation and notice are words of a job. A volunteer chooses and may always stop.',
  'wording.rule.apply':
    'This sounds like a job and frightens people off. Just say how somebody can get to know you.',
  'wording.rule.privateHelp':
    'Helping one family or person, without an organisation, is not volunteering by law. Such a vacancy cannot go online.',
  'wording.rule.household':
    'Babysitting or household help at home is work, not volunteering. Is it something else? Explain what your organisation does.',
  'wording.rule.replacesStaff':
    'A volunteer may not replace a paid worker. Describe what the volunteer does on top, beside the team.',
  'wording.rule.nationalNumber':
    'A national number does not belong in a vacancy and you may not ask for it here.',
  'wording.rule.identityCopy':
    'Do not ask for a copy of an identity card or for residence details. A name and a way to call or mail are enough.',
  'wording.rule.bankAccount':
    'Put no bank account in the text and ask for no money. Expenses are arranged together later.',
  'wording.rule.healthData':
    'Do not ask for medical details. Say what the task takes, and people choose for themselves.',
  'wording.rule.experience':
    '“Experience required” puts off people who could learn it. Is experience really needed?',
  'wording.rule.diploma':
    'Asking for a diploma stops many people, also those with one from abroad. Rather say what somebody must be able to do.',
  'wording.rule.perfectLanguage':
    'Perfect is seldom needed. Ask for the level the task takes, and say that practising is welcome.',
  'wording.rule.superlative': 'High demands frighten people off. Name only what is really needed.',
  'wording.rule.hardWord': 'A hard word.',
  'wording.rule.longWord': 'A very long word is hard to read. Cut it into two or three words.',
  'wording.rule.passive': 'Who does it? Write with “you” or “we”: that is easier to read.',
  'wording.rule.longSentence': 'A sentence of {words} words: cut it in two.',
} as const satisfies InEnglish<typeof source>;
