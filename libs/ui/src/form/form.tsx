import { randomUUID } from 'node:crypto';
import type { ComponentChildren, VNode } from 'preact';
import type { FieldErrors, FieldValues } from './field-context.js';
import { FormContext } from './field-context.js';
import { ErrorSummary } from './error-summary.js';

/** Properties of `Form`. */
export interface FormProps {
  readonly action: string;
  readonly method?: 'post' | 'get';
  readonly errors?: FieldErrors;
  readonly values?: FieldValues;
  /** Needed when a page has more than one form: the ids of the fields start with it. */
  readonly id?: string;
  readonly class?: string;
  /** Identity of this filling-in; the server acts once on it. A new one is made when absent. */
  readonly once?: string;
  readonly multipart?: boolean;
  /** Turns on an island: 'live-filter' refreshes the element with the id in `updates` while one chooses. */
  readonly island?: 'live-filter';
  readonly updates?: string;
  readonly label?: string;
  readonly children: ComponentChildren;
}

/**
 * A form that keeps what was typed and shows its errors. Posting forms carry `_once` against double
 * submission and mark the fields that may stay empty; GET forms (filters) do neither.
 */
export function Form(props: FormProps): VNode {
  const { errors = {}, values = {}, method = 'post' } = props;
  const posts = method === 'post';
  return (
    <form
      class={props.class ?? 'form'}
      id={props.id}
      action={props.action}
      method={method}
      novalidate
      enctype={props.multipart === true ? 'multipart/form-data' : undefined}
      aria-label={props.label}
      data-island={props.island}
      data-updates={props.updates}
      data-once={posts ? '' : undefined}
    >
      {posts ? <input type="hidden" name="_once" value={props.once ?? randomUUID()} /> : null}
      <FormContext.Provider value={{ errors, values, marksOptional: posts, prefix: props.id ?? 'f' }}>
        <ErrorSummary errors={errors} />
        {props.children}
      </FormContext.Provider>
    </form>
  );
}

/** A value that travels with the form unseen. */
export function Hidden({ name, value }: { name: string; value: string | number }): VNode {
  return <input type="hidden" name={name} value={value} />;
}

/** A titled group of fields. */
export function Fieldset(props: { legend: string; hint?: string; children: ComponentChildren }): VNode {
  return (
    <fieldset class="fieldset">
      <legend class="fieldset__legend">{props.legend}</legend>
      {props.hint === undefined ? null : <p class="field__hint">{props.hint}</p>}
      {props.children}
    </fieldset>
  );
}

/** The row of buttons at the end of a form. */
export function FormActions({ children }: { children: ComponentChildren }): VNode {
  return <div class="actions">{children}</div>;
}
