import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { useFrame } from '../frame.js';
import type { FieldErrors } from './field-context.js';
import { fieldId, FormContext } from './field-context.js';

/**
 * The list of problems above a form: takes focus when the page opens and links to each field.
 * A key '' stands for the form as a whole and has no link.
 */
export function ErrorSummary({ errors }: { errors: FieldErrors }): VNode | null {
  const { t } = useFrame();
  const { prefix } = useContext(FormContext);
  const entries = Object.entries(errors);
  if (entries.length === 0) return null;
  return (
    <div class="summary-error" role="alert" aria-labelledby="error-summary-title" tabIndex={-1} data-focus="">
      <h2 class="summary-error__title" id="error-summary-title">
        {t('errors.summary')}
      </h2>
      <p>{t('errors.summaryHint')}</p>
      <ul>
        {entries.map(([name, message]) => (
          <li key={name}>{name === '' ? message : <a href={`#${fieldId(name, prefix)}`}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
