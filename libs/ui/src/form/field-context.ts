import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Messages by field name; a field without an entry is fine. */
export type FieldErrors = Readonly<Record<string, string>>;

/** What one field can be filled with again after an error. */
export type FieldValue = string | number | boolean | null | undefined | readonly string[];

/** Values by field name, as typed: the visitor never types anything twice. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** What a form tells the fields inside it. */
export interface FormState {
  readonly errors: FieldErrors;
  readonly values: FieldValues;
  readonly marksOptional: boolean;
  /** Start of every field's id; differs when a page has several forms. */
  readonly prefix: string;
}

/** Carries errors and values from a form to its fields. */
export const FormContext = createContext<FormState>({
  errors: {},
  values: {},
  marksOptional: false,
  prefix: 'f',
});

/** What every field takes. `value` and `error` default to those of the form, by name. */
export interface FieldProps<V extends FieldValue = FieldValue> {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value?: V | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
}

/** A field's state after looking at the form around it. */
export interface FieldState {
  readonly id: string;
  readonly value: FieldValue;
  readonly error: string | undefined;
  readonly hintId: string | undefined;
  readonly errorId: string | undefined;
  /** Value of aria-describedby: the error first, then the hint. */
  readonly describedBy: string | undefined;
  readonly optional: boolean;
}

/** The id of a field's first control: the target of links in the error summary. */
export function fieldId(name: string, prefix = 'f'): string {
  return `${prefix}-${name.replace(/[^\w-]+/g, '-')}`;
}

/** Works out ids, value and error of a field; call it only inside a component. */
export function useField(props: FieldProps): FieldState {
  const form = useContext(FormContext);
  const id = fieldId(props.name, form.prefix);
  const error = props.error ?? (Object.hasOwn(form.errors, props.name) ? form.errors[props.name] : undefined);
  const value =
    props.value !== undefined || !Object.hasOwn(form.values, props.name)
      ? props.value
      : form.values[props.name];
  const hintId = props.hint === undefined ? undefined : `${id}-hint`;
  const errorId = error === undefined ? undefined : `${id}-error`;
  const describedBy = [errorId, hintId].filter((part) => part !== undefined).join(' ') || undefined;
  return {
    id,
    value,
    error,
    hintId,
    errorId,
    describedBy,
    optional: form.marksOptional && props.required !== true,
  };
}

/** The text of a value for a text control; lists and nothing become an empty text. */
export function textOf(value: FieldValue): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The chosen values of a group of options. */
export function chosenOf(value: FieldValue): readonly string[] {
  if (Array.isArray(value)) return value;
  if (value === true) return ['1'];
  const text = textOf(value as string | number | null | undefined);
  return text === '' ? [] : [text];
}
