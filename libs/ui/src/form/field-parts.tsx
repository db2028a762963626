import type { ComponentChildren, VNode } from 'preact';
import { useFrame } from '../frame.js';
import { Icon } from '../icon.js';
import type { FieldState } from './field-context.js';

/** The words after a label that say that an answer may stay empty. */
export function OptionalMark({ field }: { field: FieldState }): VNode | null {
  const { t } = useFrame();
  return field.optional ? <span class="field__optional"> ({t('common.optional')})</span> : null;
}

/** Hint and error of a field, in the order in which they are read out. */
export function FieldNotes({ field, hint }: { field: FieldState; hint?: string | undefined }): VNode {
  return (
    <>
      {hint === undefined ? null : (
        <p class="field__hint" id={field.hintId}>
          {hint}
        </p>
      )}
      {field.error === undefined ? null : (
        <p class="field__error" id={field.errorId}>
          <Icon name="warning" />
          {field.error}
        </p>
      )}
    </>
  );
}

interface ShellProps {
  readonly field: FieldState;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly children: ComponentChildren;
}

/** Label, notes and control of a field with one control. */
export function FieldShell({ field, label, hint, children }: ShellProps): VNode {
  return (
    <div class={field.error === undefined ? 'field' : 'field field--error'}>
      <label class="field__label" for={field.id}>
        {label}
        <OptionalMark field={field} />
      </label>
      <FieldNotes field={field} hint={hint} />
      {children}
    </div>
  );
}

/** Legend, notes and controls of a field with several controls. */
export function GroupShell({ field, label, hint, children }: ShellProps): VNode {
  return (
    <fieldset
      class={field.error === undefined ? 'field' : 'field field--error'}
      aria-describedby={field.describedBy}
    >
      <legend class="field__label">
        {label}
        <OptionalMark field={field} />
      </legend>
      <FieldNotes field={field} hint={hint} />
      {children}
    </fieldset>
  );
}
