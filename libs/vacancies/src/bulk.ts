/** Many vacancies at once: lists on their way in and what an organisation's own system sends (UC-03). */
export { BringInList } from './bring-in-list.js';
export { CheckList } from './check-list.js';
export { TakeOverList } from './take-over-list.js';
export { DropList } from './drop-list.js';
export { CarryOutList } from './carry-out-list.js';
export { carryOutList } from './carry-out-list.job.js';
export { KeepListedVacancy, saysTheSame, type ListedResult, type ListedWish } from './keep-listed-vacancy.js';
export { ImportRunsRepository, type RowWindow } from './import-runs.repository.js';
export {
  importLimits, rowOutcomes, type ImportRun, type ImportRunRow, type RowOutcome, type RowResult,
} from './import-run.js'; // prettier-ignore
export { importRunLifecycle, type ImportRunState } from './import-run.lifecycle.js';
export { importRunPolicy } from './import-run.policy.js';
export { importFields, isImportField, type ImportField } from './import-fields.js';
export { guessMapping, type Mapping } from './import-columns.js';
export { columnHelp, templateFile, type ColumnHelp } from './import-template.js';
export { faultReason, faultText } from './import-faults.js';
export { rejectedRowsFile } from './rejected-rows.js';
export { mostLanguages } from './import-languages.js';
export { skillLimits } from './import-readers.js';
export { readTable } from './read-table.js';
export { firstSentences } from './import-texts.js';
