import type { InformationNote } from './information-note.entity.js';

/** Parts of a note that can differ between versions; texts stand under `note.field.<code>`. */
export const noteFields = [
  'name',
  'legalForm',
  'purpose',
  'responsible',
  'insurance',
  'conditions',
  'expenses',
  'secrecy',
] as const;
export type NoteField = (typeof noteFields)[number];

const contentOf: Readonly<Record<NoteField, (note: InformationNote) => unknown>> = {
  name: (note) => note.name,
  legalForm: (note) => note.legalForm,
  purpose: (note) => [note.purposeNl, note.purposeFr, note.purposeEn],
  responsible: (note) => note.responsiblePersons,
  insurance: (note) => [
    note.insuranceCivil, note.insurer, note.policyNumber, note.insuranceAccident, note.insuranceLegalAid,
  ], // prettier-ignore
  conditions: (note) => note.conditions,
  expenses: (note) => [note.expenses, note.expensesDayCents],
  secrecy: (note) => note.secrecy,
};

/** What a version says differently from the one before it. */
export const noteChanges = (before: InformationNote, after: InformationNote): NoteField[] =>
  noteFields.filter(
    (field) => JSON.stringify(contentOf[field](before)) !== JSON.stringify(contentOf[field](after)),
  );
