import type { Lang } from '#i18n';

/**
 * Every address of the site, as the router reads it. This file is the only place where a URL is written:
 * controllers route with these patterns, pages and mails link with `paths`, which is derived from them.
 */
export const patterns = {
  home: ':lang',

  search: ':lang/vacatures',
  vacancy: ':lang/vacatures/:number',
  vacancyNote: ':lang/vacatures/:number/info-nota',
  interest: ':lang/vacatures/:number/interesse',
  interestReach: ':lang/vacatures/:number/interesse/bereik',
  interestCheck: ':lang/vacatures/:number/interesse/nakijken',
  interestDone: ':lang/vacatures/:number/interesse/klaar',
  vacancyShort: 'v/:number',
  follow: ':lang/volgen/:token',
  answer: ':lang/antwoord/:token',
  renewal: ':lang/vacature-verlengen/:token',

  organisation: ':lang/organisaties/:number',
  organisationNote: ':lang/organisaties/:number/info-nota',
  organisationRegister: ':lang/organisatie/registreren',
  organisationRegistered: ':lang/organisatie/registreren/klaar',
  organisationRegisterStep: ':lang/organisatie/registreren/:step',
  organisationAwake: ':lang/organisatie/nog-actief/:token',
  invitation: ':lang/uitnodiging/:token',

  law: ':lang/wet',
  lawText: ':lang/wet/:code',
  freeInsurance: ':lang/gratis-verzekering',
  freeInsuranceRead: ':lang/gratis-verzekering/gelezen/:orgId',

  signIn: ':lang/aanmelden',
  signInAsk: ':lang/aanmelden/link',
  signInLink: ':lang/aanmelden/link/:token',
  signOut: ':lang/afmelden',
  account: ':lang/account',
  accountTokens: ':lang/account/tokens',
  accountTokenRevoke: ':lang/account/tokens/:id/intrekken',

  myOrganisation: ':lang/mijn-organisatie/:orgId',
  myVacancies: ':lang/mijn-organisatie/:orgId/vacatures',
  myVacancyNew: ':lang/mijn-organisatie/:orgId/vacatures/nieuw',
  myVacancyTemplate: ':lang/mijn-organisatie/:orgId/vacatures/nieuw/:template',
  myVacancy: ':lang/mijn-organisatie/:orgId/vacatures/:id',
  myVacancyWrite: ':lang/mijn-organisatie/:orgId/vacatures/:id/schrijven',
  myVacancyPhoto: ':lang/mijn-organisatie/:orgId/vacatures/:id/schrijven/foto',
  myVacancyQuestion: ':lang/mijn-organisatie/:orgId/vacatures/:id/schrijven/:page',
  myVacancyCheck: ':lang/mijn-organisatie/:orgId/vacatures/:id/nakijken',
  myVacancyHandIn: ':lang/mijn-organisatie/:orgId/vacatures/:id/insturen',
  myVacancyDrop: ':lang/mijn-organisatie/:orgId/vacatures/:id/wijzigingen-weg',
  myVacancyStep: ':lang/mijn-organisatie/:orgId/vacatures/:id/stap',
  myVacancyClose: ':lang/mijn-organisatie/:orgId/vacatures/:id/afsluiten',
  myImport: ':lang/mijn-organisatie/:orgId/vacatures/importeren',
  myImportHelp: ':lang/mijn-organisatie/:orgId/vacatures/importeren/uitleg',
  myImportTemplate: ':lang/mijn-organisatie/:orgId/vacatures/importeren/sjabloon.csv',
  myImportRun: ':lang/mijn-organisatie/:orgId/vacatures/importeren/:id',
  myImportMap: ':lang/mijn-organisatie/:orgId/vacatures/importeren/:id/kolommen',
  myImportTake: ':lang/mijn-organisatie/:orgId/vacatures/importeren/:id/overnemen',
  myImportDrop: ':lang/mijn-organisatie/:orgId/vacatures/importeren/:id/wegdoen',
  myImportWrong: ':lang/mijn-organisatie/:orgId/vacatures/importeren/:id/fouten.csv',
  myVacancyHistory: ':lang/mijn-organisatie/:orgId/vacatures/:id/geschiedenis',
  myDetails: ':lang/mijn-organisatie/:orgId/gegevens',
  myIntroductions: ':lang/mijn-organisatie/:orgId/voorstellen',
  myIntroduction: ':lang/mijn-organisatie/:orgId/voorstellen/:id',
  myInfoNote: ':lang/mijn-organisatie/:orgId/info-nota',
  myVacancyNote: ':lang/mijn-organisatie/:orgId/vacatures/:id/info-nota',
  myStop: ':lang/mijn-organisatie/:orgId/stoppen',
  myAwake: ':lang/mijn-organisatie/:orgId/nog-actief',
  myMembers: ':lang/mijn-organisatie/:orgId/leden',
  myMember: ':lang/mijn-organisatie/:orgId/leden/:id',
  myMemberRemove: ':lang/mijn-organisatie/:orgId/leden/:id/verwijderen',
  myMemberHandOver: ':lang/mijn-organisatie/:orgId/leden/:id/overdragen',
  myLeave: ':lang/mijn-organisatie/:orgId/vertrekken',
  myInvitations: ':lang/mijn-organisatie/:orgId/uitnodigingen',
  myInvitationResend: ':lang/mijn-organisatie/:orgId/uitnodigingen/:id/opnieuw',
  myInvitationWithdraw: ':lang/mijn-organisatie/:orgId/uitnodigingen/:id/intrekken',
  myMarket: ':lang/mijn-organisatie/:orgId/markt',
  myMarketApply: ':lang/mijn-organisatie/:orgId/markt/:id',
  myMarketWithdraw: ':lang/mijn-organisatie/:orgId/markt/:id/afzeggen',
  myMarketTalk: ':lang/mijn-organisatie/:orgId/markt/:id/gesprek',

  desk: ':lang/balie',
  deskIntake: ':lang/balie/onthaal',
  deskContact: ':lang/balie/contact',
  deskTextCheck: ':lang/balie/onthaal/nakijken',
  deskCandidates: ':lang/balie/kandidaten',
  deskCandidate: ':lang/balie/kandidaten/:id',
  deskSheet: ':lang/balie/kandidaten/:id/blad',
  deskChoice: ':lang/balie/kandidaten/:id/keuze',
  deskAgreement: ':lang/balie/kandidaten/:id/akkoord',
  deskDecline: ':lang/balie/kandidaten/:id/toch-niet',
  deskMatches: ':lang/balie/kandidaten/:id/opnieuw',
  deskNote: ':lang/balie/kandidaten/:id/notitie',
  deskClean: ':lang/balie/kandidaten/:id/woorden',
  deskTalk: ':lang/balie/kandidaten/:id/gesprek',
  deskErase: ':lang/balie/kandidaten/:id/wissen',

  referrer: ':lang/doorverwijzer',
  referrerTextCheck: ':lang/doorverwijzer/nakijken',
  referrerClientNew: ':lang/doorverwijzer/clienten/nieuw',
  referrerClient: ':lang/doorverwijzer/clienten/:id',
  referrerConsent: ':lang/doorverwijzer/clienten/:id/akkoord',
  referrerWithdraw: ':lang/doorverwijzer/clienten/:id/stoppen',
  referrerGroups: ':lang/doorverwijzer/groepen',
  referrerGroup: ':lang/doorverwijzer/groepen/:id',
  referrerGroupCancel: ':lang/doorverwijzer/groepen/:id/annuleren',
  referrerGroupRestore: ':lang/doorverwijzer/groepen/:id/terugzetten',
  referrerGroupBadges: ':lang/doorverwijzer/groepen/:id/badges',

  team: ':lang/team',
  teamOrganisations: ':lang/team/organisaties',
  teamOrganisation: ':lang/team/organisaties/:id',
  teamOrganisationActivate: ':lang/team/organisaties/:id/activeren',
  teamOrganisationReject: ':lang/team/organisaties/:id/weigeren',
  teamOrganisationSuspend: ':lang/team/organisaties/:id/schorsen',
  teamOrganisationReinstate: ':lang/team/organisaties/:id/heractiveren',
  teamOrganisationWake: ':lang/team/organisaties/:id/wekken',
  teamOrganisationMerge: ':lang/team/organisaties/:id/samenvoegen',
  teamOrganisationHistory: ':lang/team/organisaties/:id/geschiedenis',
  teamVacancies: ':lang/team/vacatures',
  teamVacancy: ':lang/team/vacatures/:id',
  teamVacancyDecide: ':lang/team/vacatures/:id/beslissen',
  teamVacancySeen: ':lang/team/vacatures/:id/bekeken',
  teamVacancyTalk: ':lang/team/vacatures/:id/overleggen',
  teamVacanciesNext: ':lang/team/volgende-vacature',
  teamUnreviewed: ':lang/team/zonder-nalezen',
  teamRules: ':lang/team/regel',
  teamRulesTarget: ':lang/team/regel/doel',
  teamStandingRevoke: ':lang/team/organisaties/:id/nalezen',
  teamStandingRestore: ':lang/team/organisaties/:id/nalezen-volgens-regel',
  teamFollowUp: ':lang/team/opvolging',
  teamMarkets: ':lang/team/markt',
  teamMarketNew: ':lang/team/markt/nieuw',
  teamMarket: ':lang/team/markt/:id',
  teamMarketEdit: ':lang/team/markt/:id/bewerken',
  teamMarketAdvance: ':lang/team/markt/:id/volgende-stap',
  teamMarketFile: ':lang/team/markt/:id/cijfers.csv',
  teamMarketDoor: ':lang/team/markt/:id/onthaal',
  teamMarketWalkIn: ':lang/team/markt/:id/onthaal/nieuw',
  teamMarketCheckIn: ':lang/team/markt/:id/onthaal/:registration/binnen',
  teamMarketUndo: ':lang/team/markt/:id/onthaal/:registration/terug',
  teamStandPrepared: ':lang/team/stands/:id/vorming',
  teamStandConfirm: ':lang/team/stands/:id/bevestigen',
  teamStandRefuse: ':lang/team/stands/:id/weigeren',
  teamStandReopen: ':lang/team/stands/:id/heropenen',
  teamStandTalk: ':lang/team/stands/:id/gesprek',
  teamLaw: ':lang/team/wet',
  teamLawAmount: ':lang/team/wet/bedragen/:id',
  teamLawAmountOut: ':lang/team/wet/bedragen/:id/weg',
  teamLawText: ':lang/team/wet/teksten/:code/:textLang',
  teamLawTextCheck: ':lang/team/wet/versies/:id/nagekeken',
  teamLawTextOut: ':lang/team/wet/versies/:id/weg',
  teamMails: ':lang/team/mails',
  teamMail: ':lang/team/mails/:id',
  teamFigures: ':lang/team/cijfers',
  teamFiguresFile: ':lang/team/cijfers/bestand',

  markets: ':lang/markt',
  market: ':lang/markt/:number',
  marketRegister: ':lang/markt/:number/inschrijven',
  marketRegistration: ':lang/inschrijving/:token',
  marketCancel: ':lang/inschrijving/:token/annuleren',
  marketRestore: ':lang/inschrijving/:token/terugzetten',
  marketBadge: ':lang/inschrijving/:token/badge',
  badgeShort: 'b/:number/:badge',

  root: '',
  mailbox: 'mailbox',
  mailboxMail: 'mailbox/:id',
  mailboxMailWords: 'mailbox/:id/mail',
  apiVacancies: 'api/v1/vacancies',
  apiVacancy: 'api/v1/vacancies/:number',
  apiOwnVacancies: 'api/v1/organisations/:id/vacancies',
  apiDescription: 'api/openapi.json',
  apiDocs: 'api/docs',
  asset: 'assets/:file',
  photo: 'foto/:id/:size',
  robots: 'robots.txt',
  sitemap: 'sitemap.xml',
  live: 'livez',
  ready: 'readyz',
} as const;

/** Name of an address in `patterns`. */
export type PathName = keyof typeof patterns;

type ValueOf<P extends string> = P extends 'lang' ? Lang : P extends 'number' ? number : string;

type Values<S extends string> = S extends `:${infer P}/${infer Rest}`
  ? [value: ValueOf<P>, ...Values<Rest>]
  : S extends `:${infer P}`
    ? [value: ValueOf<P>]
    : S extends `${string}/${infer Rest}`
      ? Values<Rest>
      : [];

/** Builds the path of one pattern; the values come in the order in which they stand in the pattern. */
export type PathBuilder<N extends PathName> = (...values: Values<(typeof patterns)[N]>) => string;

function fill(pattern: string, values: readonly (string | number)[]): string {
  let next = 0;
  const filled = pattern.replace(/:\w+/g, () => encodeURIComponent(String(values[next++] ?? '')));
  return `/${filled}`;
}

const names = Object.keys(patterns) as PathName[];

/** Path builders: `paths.vacancy('nl', 1042)` gives '/nl/vacatures/1042'. */
export const paths = Object.fromEntries(
  names.map((name) => [name, (...values: (string | number)[]) => fill(patterns[name], values)]),
) as unknown as { readonly [N in PathName]: PathBuilder<N> };

/** What a query parameter may hold; empty values are left out, a list repeats the name. */
export type Query = Readonly<
  Record<string, string | number | boolean | null | undefined | readonly (string | number)[]>
>;

/** Adds query parameters to a path. */
export function withQuery(path: string, query: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const list = Array.isArray(value) ? value : [value];
    for (const item of list) {
      if (item !== null && item !== undefined && item !== '' && item !== false)
        parameters.append(name, String(item));
    }
  }
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The same page in another language; `path` starts with a language. */
export function inLanguage(lang: Lang, pathAfterLang: string): string {
  return `/${lang}${pathAfterLang === '/' ? '' : pathAfterLang}`;
}

/** A full address for mails, QR codes and feeds. */
export function absolute(origin: string, path: string): string {
  return `${origin.replace(/\/+$/, '')}${path}`;
}
