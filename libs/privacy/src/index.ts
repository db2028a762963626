export { CandidateNotes, noteKinds, type NoteKind } from './candidate-notes.js';
export { MasterKey } from './master-key.js';
export type { FieldPlace } from './field-cipher.js';
export { findingKinds, maskText, scanText, type Finding, type FindingKind } from './scan-text.js';
export { PrivacyModule } from './privacy.module.js';
