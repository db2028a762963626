import { z } from 'zod';
import { expenseSystems, oneOf, optionalText, secrecies, ticked } from '#kernel';
import type { InformationNote, NoteDetails } from '#organisations';
import type { FieldValues } from '#ui';
import { centsText, euroCents, nameLines } from './form-parts.js';

/** The fields of an information note, on its own page and in a registration. */
export const noteShape = {
  responsiblePersons: nameLines(),
  insuranceCivil: oneOf(['yes', 'no']),
  insurer: optionalText(120),
  policyNumber: optionalText(60),
  insuranceAccident: ticked(),
  insuranceLegalAid: ticked(),
  conditions: optionalText(1000),
  insuranceNoticeAccepted: ticked(),
  expenses: oneOf(expenseSystems),
  expensesDay: euroCents(),
  secrecy: oneOf(secrecies),
};

/** A new version of the information note, based on the one that was seen. */
export const noteForm = z.object({ ...noteShape, version: z.coerce.number().int().min(0) });

export const noteOf = (values: Omit<z.output<typeof noteForm>, 'version'>): NoteDetails => ({
  responsiblePersons: values.responsiblePersons,
  insuranceCivil: values.insuranceCivil === 'yes',
  insurer: values.insurer,
  policyNumber: values.policyNumber,
  insuranceAccident: values.insuranceAccident,
  insuranceLegalAid: values.insuranceLegalAid,
  conditions: values.conditions,
  insuranceNoticeAccepted: values.insuranceNoticeAccepted,
  expenses: values.expenses,
  expensesDayCents: values.expensesDay,
  secrecy: values.secrecy,
});

/** A stored note as the form shows it; the notice is ticked only when its text is still the accepted one. */
export const noteValues = (stored: InformationNote | null, noticeId: string | null = null): FieldValues =>
  stored === null
    ? { expenses: 'NONE', secrecy: 'NONE' }
    : {
        responsiblePersons: stored.responsiblePersons.join('\n'),
        insuranceCivil: stored.insuranceCivil ? 'yes' : 'no',
        insurer: stored.insurer,
        policyNumber: stored.policyNumber,
        insuranceAccident: stored.insuranceAccident,
        insuranceLegalAid: stored.insuranceLegalAid,
        conditions: stored.conditions,
        insuranceNoticeAccepted: noticeId !== null && stored.insuranceNoticeId === noticeId,
        expenses: stored.expenses,
        expensesDay: centsText(stored.expensesDayCents),
        secrecy: stored.secrecy,
      };
