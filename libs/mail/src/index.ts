export {
  Composes,
  defineMail,
  definedMails,
  type MailClass,
  type MailComposer,
  type MailContent,
  type MailData,
  type MailDefinition,
  type MailFeature,
} from './mail-definition.js';
export { MailButton, MailHeading, MailLink, MailList, MailQuote, MailText } from './mail-blocks.js';
export { renderMail } from './mail-layout.js';
export { MailLedger, type MailRequest } from './mail-ledger.js';
export { mailLifecycle, type MailState } from './mail.lifecycle.js';
export { mailPolicy } from './mail.policy.js';
export { MailQueries, type MailCounts, type MailLine } from './mail.queries.js';
export { MailboxQueries, type MailboxMail } from './mailbox.queries.js';
export { ResolveUnknownMail, type MailVerdict } from './resolve-unknown-mail.js';
export { DeliveryError, MailTransport, type DeliveryProblem, type OutgoingMail } from './mail-transport.js';
export { MailJobsModule, MailModule } from './mail.module.js';
