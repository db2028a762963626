import type { VNode } from 'preact';
import type { FieldProps, FieldState } from './field-context.js';
import { textOf, useField } from './field-context.js';
import { FieldShell } from './field-parts.js';

/** Keyboard a phone should show. */
export type InputMode = 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | 'search';

interface TypedProps extends FieldProps {
  readonly autocomplete?: string;
  readonly inputmode?: InputMode;
}

/** Attributes that every single control shares. */
function wiring(props: FieldProps, field: FieldState) {
  return {
    id: field.id,
    name: props.name,
    required: props.required,
    'aria-describedby': field.describedBy,
    'aria-invalid': field.error === undefined ? undefined : ('true' as const),
  };
}

/** Properties of `TextField`. */
export interface TextFieldProps extends TypedProps {
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search';
  readonly maxlength?: number;
  readonly width?: 'short' | 'medium' | 'full';
  /** Suggestions while typing; anything else may be typed too. */
  readonly list?: readonly string[];
  /** Language of the text to be typed, when it is not that of the page. */
  readonly lang?: string;
}

/** One line of text. A password is never filled in again. */
export function TextField(props: TextFieldProps): VNode {
  const field = useField(props);
  const type = props.type ?? 'text';
  const listId = props.list === undefined ? undefined : `${field.id}-list`;
  return (
    <FieldShell field={field} label={props.label} hint={props.hint}>
      <input
        {...wiring(props, field)}
        class={`input input--${props.width ?? 'full'}`}
        // The typings want one literal type for each element; every type here takes these attributes.
        type={type as 'text'}
        value={type === 'password' ? undefined : textOf(field.value)}
        autocomplete={props.autocomplete}
        inputmode={props.inputmode}
        maxLength={props.maxlength}
        list={listId}
        lang={props.lang}
        dir={type === 'text' ? 'auto' : undefined}
      />
      {props.list === undefined ? null : (
        <datalist id={listId}>
          {props.list.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </FieldShell>
  );
}

/** Properties of `TextArea`. */
export interface TextAreaProps extends TypedProps {
  readonly rows?: number;
  readonly maxlength?: number;
  readonly lang?: string;
}

/** Several lines of text. */
export function TextArea(props: TextAreaProps): VNode {
  const field = useField(props);
  return (
    <FieldShell field={field} label={props.label} hint={props.hint}>
      <textarea
        {...wiring(props, field)}
        class="input"
        rows={props.rows ?? 5}
        maxLength={props.maxlength}
        autocomplete={props.autocomplete}
        lang={props.lang}
        dir="auto"
        value={textOf(field.value)}
      />
    </FieldShell>
  );
}

/** Properties of `SelectField`. */
export interface SelectFieldProps extends TypedProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** First, empty choice ("Alle gemeenten"); without it the first option is chosen. */
  readonly blank?: string;
}

/** A choice from a long list; for fewer than seven options use `Radios`. */
export function SelectField(props: SelectFieldProps): VNode {
  const field = useField(props);
  const chosen = textOf(field.value);
  return (
    <FieldShell field={field} label={props.label} hint={props.hint}>
      <select {...wiring(props, field)} class="input input--select" autocomplete={props.autocomplete}>
        {props.blank === undefined ? null : <option value="">{props.blank}</option>}
        {props.options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === chosen}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldShell>
  );
}

/** A day, as 'YYYY-MM-DD', with the browser's own calendar. */
export function DateField(props: TypedProps & { readonly min?: string; readonly max?: string }): VNode {
  const field = useField(props);
  return (
    <FieldShell field={field} label={props.label} hint={props.hint}>
      <input
        {...wiring(props, field)}
        class="input input--medium"
        type="date"
        min={props.min}
        max={props.max}
        autocomplete={props.autocomplete}
        value={textOf(field.value)}
      />
    </FieldShell>
  );
}

/** A time of day, 'HH:MM'. */
export function TimeField(props: TypedProps): VNode {
  const field = useField(props);
  return (
    <FieldShell field={field} label={props.label} hint={props.hint}>
      <input {...wiring(props, field)} class="input input--short" type="time" value={textOf(field.value)} />
    </FieldShell>
  );
}

/** A number typed as text, so that what was typed can always be shown again; `suffix` names the unit. */
export function NumberField(props: TypedProps & { readonly suffix?: string }): VNode {
  const field = useField(props);
  return (
    <FieldShell field={field} label={props.label} hint={props.hint}>
      <span class="input-row">
        <input
          {...wiring(props, field)}
          class="input input--short"
          type="text"
          inputmode={props.inputmode ?? 'numeric'}
          autocomplete={props.autocomplete ?? 'off'}
          value={textOf(field.value)}
        />
        {props.suffix === undefined ? null : <span class="input-row__suffix">{props.suffix}</span>}
      </span>
    </FieldShell>
  );
}

/** A file from the visitor's device; the form needs `multipart`. */
export function FileField(props: FieldProps & { readonly accept?: string }): VNode {
  const field = useField(props);
  return (
    <FieldShell field={field} label={props.label} hint={props.hint}>
      <input {...wiring(props, field)} class="input" type="file" accept={props.accept} />
    </FieldShell>
  );
}
