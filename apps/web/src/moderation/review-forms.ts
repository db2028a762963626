import { z } from 'zod';
import { isoDay, oneOf, optionalText, plainText, severalOf, ticked } from '#kernel';
import {
  changesDecisions, returnReasons, reviewFields, reviewQuestions, vacancyDecisions, type ReviewField, type ReviewForm,
} from '#vacancies'; // prettier-ignore
import type { FieldProblem } from '../http/index.js';

/** The name of the box for words about one field. */
export const remarkName = (field: ReviewField): `field_${ReviewField}` => `field_${field}`;

const remarkShape = Object.fromEntries(reviewFields.map((field) => [remarkName(field), optionalText(500)])) as Record<
  `field_${ReviewField}`,
  ReturnType<typeof optionalText>
>; // prettier-ignore

const posted = z.object({
  decision: oneOf([...vacancyDecisions, ...changesDecisions, 'STAY']),
  version: z.coerce.number().int().min(0).max(2_147_483_647),
  checklist: severalOf(reviewQuestions),
  reasons: severalOf(returnReasons),
  comment: optionalText(2000),
  expiresOn: isoDay(),
  confirmed: ticked(),
  confirmedRefuse: ticked(),
  ...remarkShape,
});
type Posted = z.output<typeof posted>;

function remarksOf(form: Posted): Record<string, string> {
  const found: Record<string, string> = {};
  for (const field of reviewFields) {
    const words = form[remarkName(field)];
    if (words !== null) found[field] = words;
  }
  return found;
}

/** Everything of the review page; whether it is enough depends on the decision, see `decisionProblems`. */
export const reviewForm = posted.transform((form) => {
  const fields = remarksOf(form);
  const { reasons, ...rest } = form;
  // Words beside a field say enough: they need no coded reason.
  const given = reasons.length === 0 && Object.keys(fields).length > 0 ? (['OTHER'] as const) : reasons;
  return { ...rest, reasons: [...given], fields };
});
export type ReviewAnswers = z.output<typeof reviewForm>;

type Problems = Record<string, FieldProblem>;
const problem = (key: string): FieldProblem => ({ key, args: {} });

const online = (decision: ReviewAnswers['decision']): boolean =>
  decision === 'PUBLISH' || decision === 'ACCEPT_CHANGES';

/** True when not every question was answered with yes, and nobody said to go on all the same. */
export const asksConfirmation = ({ decision, checklist, confirmed }: ReviewAnswers): boolean =>
  online(decision) && checklist.length < reviewQuestions.length && !confirmed;

function remarkProblems({ reasons, comment, fields }: ReviewAnswers): Problems {
  if (reasons.length === 0 && comment === null) return { reasons: problem('review.reasonNeeded') };
  const wordless = comment === null && Object.keys(fields).length === 0;
  return reasons.includes('OTHER') && wordless ? { comment: problem('moderation.returnCommentNeeded') } : {};
}

/** What is still missing for the chosen decision, by field. */
export function decisionProblems(answers: ReviewAnswers, inRange: (day: string) => boolean): Problems {
  const { decision, expiresOn } = answers;
  if (decision === 'STAY') return { '': problem('review.chooseDecision') };
  if (online(decision)) {
    if (expiresOn !== null && !inRange(expiresOn)) return { expiresOn: problem('moderation.publishRange') };
    return asksConfirmation(answers) ? { confirmed: problem('review.confirmNeeded') } : {};
  }
  const problems = remarkProblems(answers);
  return decision === 'REFUSE' && !answers.confirmedRefuse
    ? { ...problems, confirmedRefuse: problem('review.confirmNeeded') }
    : problems;
}

/** What was filled in, as the domain knows it. */
export function reviewOf(answers: ReviewAnswers): ReviewForm | null {
  const { decision, checklist, reasons, comment, fields, expiresOn } = answers;
  if (decision === 'STAY') return null;
  const coded = reasons.length === 0 ? (['OTHER'] as const) : reasons;
  return { decision, checklist, reasons: coded, comment, fields, expiresOn };
}

/** Pausing something that went online without a look: its members read why. */
export const talkForm = z.object({ comment: plainText(1000) });
