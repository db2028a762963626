import type { VNode } from 'preact';
import type { IconName } from '../icon.js';
import { Icon } from '../icon.js';
import type { FieldProps, FieldState } from './field-context.js';
import { chosenOf, textOf, useField } from './field-context.js';
import { FieldNotes, GroupShell } from './field-parts.js';

/** One choice of a group. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly icon?: IconName | undefined;
  /** How many results this choice would give; shown in filters. */
  readonly count?: number | undefined;
}

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly option: Option;
  readonly index: number;
  readonly checked: boolean;
  readonly field: FieldState;
}

function Choice({ type, name, option, index, checked, field }: ChoiceProps): VNode {
  // The first control carries the field's own id, so that the error summary can link to it.
  const id = index === 0 ? field.id : `${field.id}-${index}`;
  const hintId = option.hint === undefined ? undefined : `${id}-option-hint`;
  return (
    <div class="choice">
      <input
        class="choice__input"
        type={type}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        aria-describedby={hintId}
        aria-invalid={type === 'checkbox' && field.error !== undefined ? 'true' : undefined}
      />
      <label class="choice__label" for={id}>
        {option.icon === undefined ? null : <Icon name={option.icon} />}
        <span>{option.label}</span>
        {option.count === undefined ? null : <span class="choice__count">{option.count}</span>}
      </label>
      {option.hint === undefined ? null : (
        <p class="choice__hint" id={hintId}>
          {option.hint}
        </p>
      )}
    </div>
  );
}

/** Properties of `Radios` and `Checkboxes`. */
export interface OptionsProps extends FieldProps {
  readonly options: readonly Option[];
  /** 'rows' one below the other, 'columns' as many beside each other as fit, 'tiles' with large targets. */
  readonly layout?: 'rows' | 'columns' | 'tiles';
}

/** One choice of a few. */
export function Radios(props: OptionsProps): VNode {
  const field = useField(props);
  const chosen = textOf(field.value);
  return (
    <GroupShell field={field} label={props.label} hint={props.hint}>
      <div class={`choices choices--${props.layout ?? 'rows'}`}>
        {props.options.map((option, index) => (
          <Choice
            key={option.value}
            type="radio"
            name={props.name}
            option={option}
            index={index}
            checked={option.value === chosen}
            field={field}
          />
        ))}
      </div>
    </GroupShell>
  );
}

/** Any number of choices; the field's value is the list of the chosen values. */
export function Checkboxes(props: OptionsProps): VNode {
  const field = useField(props);
  const chosen = chosenOf(field.value);
  return (
    <GroupShell field={field} label={props.label} hint={props.hint}>
      <div class={`choices choices--${props.layout ?? 'rows'}`}>
        {props.options.map((option, index) => (
          <Choice
            key={option.value}
            type="checkbox"
            name={props.name}
            option={option}
            index={index}
            checked={chosen.includes(option.value)}
            field={field}
          />
        ))}
      </div>
    </GroupShell>
  );
}

/** A single tick box; posts '1' when ticked. */
export function Checkbox(props: FieldProps): VNode {
  const field = useField(props);
  return (
    <div class={field.error === undefined ? 'field' : 'field field--error'}>
      <FieldNotes field={{ ...field, hintId: undefined }} />
      <div class="choice">
        <input
          class="choice__input"
          type="checkbox"
          id={field.id}
          name={props.name}
          value="1"
          checked={chosenOf(field.value).includes('1')}
          required={props.required}
          aria-describedby={field.describedBy}
          aria-invalid={field.error === undefined ? undefined : 'true'}
        />
        <label class="choice__label" for={field.id}>
          <span>{props.label}</span>
        </label>
        {props.hint === undefined ? null : (
          <p class="choice__hint" id={field.hintId}>
            {props.hint}
          </p>
        )}
      </div>
    </div>
  );
}
