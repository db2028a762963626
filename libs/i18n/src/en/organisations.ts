import type { InEnglish } from '../messages.js';
import type { organisations as source } from '../nl/organisations.js';

export const organisations = {
  'organisations.registerTitle': 'Register your organisation',
  'organisations.registerLead':
    'Are you looking for volunteers in Brussels? Tell us who you are. It is free and takes about ten minutes. An informal association or a group of neighbours is welcome too.',
  'organisations.registerSend': 'Send registration',
  'organisations.aboutLegend': 'About you',
  'organisations.name': 'Name of the organisation',
  'organisations.legalForm': 'What type of organisation is it?',
  'organisations.legalFormHint.NON_PROFIT': 'A non-profit association (vzw, asbl)',
  'organisations.legalFormHint.FOUNDATION': 'A private or public-benefit foundation',
  'organisations.legalFormHint.DE_FACTO_ASSOCIATION':
    'A group of people without statutes or number, such as a neighbourhood committee',
  'organisations.legalFormHint.PUBLIC_BODY': 'A municipality, a public welfare centre, a library, a school',
  'organisations.legalFormHint.COMPANY':
    'A company can share its expertise but cannot post a volunteer vacancy',
  'organisations.kind': 'How do you see yourselves?',
  'organisations.sector': 'Which field do you work in?',
  'organisations.number': 'Enterprise number',
  'organisations.numberHint': 'No number? Leave this empty. Dots, spaces or BE are fine.',
  'organisations.number.shape':
    'An enterprise number has ten digits, such as 0123.456.749. Check it or leave it empty.',
  'organisations.number.check':
    'This number is not right: one digit is probably wrong. Check it or leave it empty.',
  'organisations.number.series': 'An enterprise number starts with 0 or 1. Check it or leave it empty.',
  'organisations.number.establishment':
    'This is the number of an establishment. We need the enterprise number: it starts with 0 or 1 and is on the same letter or record.',
  'organisations.number.taken':
    'There is already an organisation with this number. Ask a colleague to add you, or contact the Steunpunt.',
  'organisations.purpose': 'What do you do, and for whom?',
  'organisations.purposeHint': 'Two or three sentences in Dutch. Volunteers will read them.',
  'organisations.purposeFr': 'The same in French',
  'organisations.purposeEn': 'The same in English',
  'organisations.otherLanguages': 'Also write in French and English',
  'organisations.municipality': 'Municipality',
  'organisations.street': 'Street and number',
  'organisations.postcode': 'Postcode',
  'organisations.website': 'Website',
  'organisations.teamLanguages': 'Which languages does your team speak?',
  'organisations.stepFree': 'You can enter without steps',
  'organisations.employsStaff': 'Paid people work with us too',
  'organisations.contactLegend': 'Whom can we reach?',
  'organisations.contactHint': 'Only the Steunpunt sees this. You will sign in with this e-mail address.',
  'organisations.contactHintOwn': 'Only the Steunpunt sees this.',
  'organisations.noteLegend': 'What volunteers need to know',
  'organisations.noteHint': 'The law asks you to say this beforehand. We show it with every vacancy.',
  'organisations.responsible': 'Who is responsible?',
  'organisations.responsibleHint': 'Write one name per line. An informal association gives two names.',
  'organisations.insurance': 'Are volunteers insured if they cause damage to somebody?',
  'organisations.insuranceHint':
    'This is civil-liability insurance. A non-profit, a foundation or an association with staff must have it.',
  'organisations.insurer': 'Name of the insurer',
  'organisations.insuranceAccident': 'Volunteers are also insured against accidents',
  'organisations.insuranceLegalAid': 'Volunteers also have legal aid',
  'organisations.uninsuredTitle': 'No insurance',
  'organisations.uninsured':
    'This association has no insurance for volunteers. If you cause damage by accident, you may have to pay for it yourself. Check whether your own family insurance covers it.',
  'organisations.uninsuredHelp':
    'The Flemish government offers free insurance to small associations. The Steunpunt helps you to apply.',
  'organisations.expenses': 'Do volunteers get their costs back?',
  'organisations.expensesDay': 'Amount per day',
  'organisations.expensesDayHint':
    'Only for a fixed amount. The legal maximum is {amount} per day since {date}.',
  'organisations.secrecy': 'Do volunteers have to keep secrets?',
  'organisations.problem.onePerson': 'Write the name of one responsible person.',
  'organisations.problem.twoPersons':
    'An informal association gives the names of two responsible persons, one per line.',
  'organisations.problem.mustInsure':
    'You must have insurance for volunteers. None yet? Contact the Steunpunt: we can help.',
  'organisations.problem.dayAmount': 'Write the amount per day, such as 20 or 12.50.',
  'organisations.problem.dayAmountTooHigh':
    'This is more than the legal maximum per day. Choose a lower amount or pay back real costs.',
  'organisations.problem.amount': 'Write an amount, such as 20 or 12.50.',
  'organisations.receivedTitle': 'Thank you, we have your registration',
  'organisations.receivedMail': 'We sent a mail to the address you gave. Look in your junk folder too.',
  'organisations.receivedNext':
    'Somebody at the Steunpunt checks everything. This usually takes a few working days. You can already prepare vacancies.',
  'organisations.state.DRAFT': 'Not sent',
  'organisations.state.SUBMITTED': 'Being checked',
  'organisations.state.VERIFIED': 'Checked',
  'organisations.state.ACTIVE': 'Active',
  'organisations.state.DORMANT': 'Dormant',
  'organisations.state.ARCHIVED': 'Archived',
  'organisations.state.REJECTED': 'Refused',
  'organisations.waitingNotice':
    'The Steunpunt is checking your registration. You can already write vacancies; they go online once your organisation is active.',
  'organisations.rejectedNotice': 'The Steunpunt could not accept your registration.',
  'organisations.companyNotice':
    'A company cannot post a volunteer vacancy. Would you like to share your expertise? The Steunpunt will contact you.',
  'organisations.reject.NOT_VOLUNTEERING': 'It is not volunteering',
  'organisations.reject.FOR_PROFIT': 'The organisation is for profit',
  'organisations.reject.DUPLICATE': 'The organisation was already registered',
  'organisations.reject.NOT_REACHABLE': 'We could not reach anybody',
  'organisations.reject.OUTSIDE_BRUSSELS': 'The organisation does not work in Brussels',
  'organisations.reject.OTHER': 'Another reason',
  'organisations.todoTitle': 'To do',
  'organisations.todoIntroductions': {
    one: '{count} person is waiting for your answer',
    other: '{count} people are waiting for your answer',
  },
  'organisations.todoIntroductionsHint': 'A quick answer matters: otherwise people drop out.',
  'organisations.todoReturned': {
    one: '{count} vacancy came back with remarks',
    other: '{count} vacancies came back with remarks',
  },
  'organisations.todoDrafts': {
    one: '{count} vacancy has not been sent in yet',
    other: '{count} vacancies have not been sent in yet',
  },
  'organisations.todoFirst': 'Write your first vacancy',
  'organisations.todoNote': 'Check what volunteers need to know',
  'organisations.todoNoteHint': 'Version {version} of {date}',
  'organisations.menu': 'Sections',
  'organisations.navOverview': 'Overview',
  'organisations.navIntroductions': 'Introductions',
  'organisations.navDetails': 'Details',
  'organisations.navNote': 'Information for volunteers',
  'organisations.navMarket': 'Volunteer market',
  'organisations.vacanciesTitle': 'Vacancies',
  'organisations.publicPage': 'Public page',
  'organisations.editTitle': 'Details of your organisation',
  'organisations.editSettled':
    'The form of your organisation has been checked. Has it changed? Ask the Steunpunt to adapt it.',
  'organisations.saved': 'The details have been saved.',
  'organisations.changedMeanwhile':
    'Somebody else saved a change in the meantime. Below is what you typed. Look at what changed, then save again.',
  'organisations.noteTitle': 'Information for volunteers',
  'organisations.noteLead':
    'People see this before they start. When you save a change we make a new version. Older ones are kept.',
  'organisations.noteSaved': 'The new version has been saved.',
  'organisations.mailReceivedSubject': 'We have the registration of {name}',
  'organisations.mailReceivedText':
    'Thank you for registering {name}. Somebody at the Steunpunt checks everything and you will get a mail. You can already sign in and prepare vacancies.',
  'organisations.mailActivatedSubject': '{name} is active',
  'organisations.mailActivatedText':
    'Good news: {name} has been checked and is active. Your vacancies can now go online.',
  'organisations.mailRejectedSubject': 'The registration of {name}',
  'organisations.mailRejectedText': 'We could not accept the registration of {name}.',
  'organisations.mailRejectedHelp': 'Any questions? Reply to this mail or visit the Steunpunt.',
  'organisations.mailOpen': 'To my organisation',
  'organisations.mailAgainSubject': 'You already have an account',
  'organisations.mailAgainText':
    'Somebody registered an organisation with this e-mail address. You already have an account. Was it you? Then sign in first and register the organisation again. Was it not you? Then you need not do anything: nothing was stored.',
  'organisations.mailAgainOpen': 'Sign in',
  'organisations.state.SUSPENDED': 'Suspended',
  'organisations.suspend.NOT_ANSWERING': 'You do not answer people who want to help',
  'organisations.suspend.NOT_VOLUNTEERING': 'It is not volunteering',
  'organisations.suspend.NO_INSURANCE': 'The required insurance is missing',
  'organisations.suspend.UNSAFE': 'We are not sure that volunteers are safe',
  'organisations.suspend.COMPLAINT': 'We received a complaint and are looking into it',
  'organisations.suspend.OTHER': 'Another reason',
  'organisations.vCodeShape': 'Write the letter V and seven digits, like V0012345.',
} as const satisfies InEnglish<typeof source>;
