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

/** Seven days by three parts of the day: a table of tick boxes, each posting its bit number. */
export function SlotsField(props: SlotsFieldProps): VNode {
  const { t } = useFrame();
  const name = props.name ?? 'slots';
  const field = useField({ ...props, name, hint: props.hint ?? t('common.timesHint') });
  const ticked = tickedBits(field.value);
  const parts = termCodes('part');
  return (
    <GroupShell field={field} label={props.label} hint={props.hint ?? t('common.timesHint')}>
      <table class="slots">
        <thead>
          <tr>
            <td />
            {parts.map((part) => (
              <th key={part} scope="col">
                {term(t, 'part', part)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {termCodes('day').map((day, row) => (
            <tr key={day}>
              <th scope="row">
                <span class="slots__short" aria-hidden="true">
                  {term(t, 'dayShort', day)}
                </span>
                <span class="slots__long">{term(t, 'day', day)}</span>
              </th>
              {parts.map((part, column) => {
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
          ))}
        </tbody>
      </table>
    </GroupShell>
  );
}
