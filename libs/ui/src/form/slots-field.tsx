import type { VNode } from 'preact';
import { slotName, term, termCodes } from '#i18n';
import { useFrame } from '../frame.js';
import type { FieldProps, FieldState } from './field-context.js';
import { useField } from './field-context.js';
import { GroupShell } from './field-parts.js';

/** Properties of `SlotsField`; the value is a bitmask (bit = day * 3 + part) or the ticked bits as texts. */
export interface SlotsFieldProps extends Omit<FieldProps, 'name'> {
  readonly name?: string;
}

function tickedBits(value: FieldState['value']): (bit: number) => boolean {
  if (typeof value === 'number') return (bit) => (value & (1 << bit)) !== 0;
  const bits: readonly string[] = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
  return (bit) => bits.includes(String(bit));
}

interface RowProps {
  readonly field: FieldState;
  readonly name: string;
  readonly row: number;
}

/** One day: its heading and a tick box for each part of it. */
function SlotsRow({ field, name, row }: RowProps): VNode {
  const { t } = useFrame();
  const ticked = tickedBits(field.value);
  const day = termCodes('day')[row] ?? 'mon';
  return (
    <tr>
      <th scope="row">
        <span class="slots__short" aria-hidden="true">
          {term(t, 'dayShort', day)}
        </span>
        <span class="slots__long">{term(t, 'day', day)}</span>
      </th>
      {termCodes('part').map((part, column) => {
        const bit = row * 3 + column;
        const id = bit === 0 ? field.id : `${field.id}-${bit}`;
        return (
          <td key={part}>
            <input
              class="slots__box"
              type="checkbox"
              id={id}
              name={name}
              value={bit}
              checked={ticked(bit)}
              aria-invalid={field.error === undefined ? undefined : 'true'}
            />
            <label class="slots__label" for={id}>
              <span class="visually-hidden">{slotName(t, bit)}</span>
            </label>
          </td>
        );
      })}
    </tr>
  );
}

/** Seven days by three parts of the day: a table of tick boxes, each posting its bit number. */
export function SlotsField(props: SlotsFieldProps): VNode {
  const { t } = useFrame();
  const name = props.name ?? 'slots';
  const hint = props.hint ?? t('common.timesHint');
  const field = useField({ ...props, name, hint });
  return (
    <GroupShell field={field} label={props.label} hint={hint}>
      <table class="slots">
        <thead>
          <tr>
            <td />
            {termCodes('part').map((part) => (
              <th key={part} scope="col">
                {term(t, 'part', part)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {termCodes('day').map((day, row) => (
            <SlotsRow key={day} field={field} name={name} row={row} />
          ))}
        </tbody>
      </table>
    </GroupShell>
  );
}
