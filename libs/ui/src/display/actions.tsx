import { randomUUID } from 'node:crypto';
import type { ComponentChildren, VNode } from 'preact';
import type { IconName } from '../icon.js';
import { Icon } from '../icon.js';

/** How much a button asks for attention: one primary button a page. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Look {
  readonly kind?: ButtonKind | undefined;
  readonly icon?: IconName | undefined;
  readonly children: ComponentChildren;
}

function content({ icon, children }: Look): VNode {
  return (
    <>
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
    </>
  );
}

/** Properties of `Button`. */
export interface ButtonProps extends Look {
  readonly type?: 'submit' | 'button';
  readonly name?: string;
  readonly value?: string;
  /** Sends the surrounding form elsewhere ("save as draft"). */
  readonly formaction?: string;
  /** Submits the form with this id from outside it. */
  readonly form?: string;
  /** Words that say more to a screen reader than the visible ones; they start with the visible ones. */
  readonly label?: string;
  readonly class?: string;
}

/** A button of a form. */
export function Button(props: ButtonProps): VNode {
  return (
    <button
      class={`button button--${props.kind ?? 'primary'}${props.class === undefined ? '' : ` ${props.class}`}`}
      type={props.type ?? 'submit'}
      name={props.name}
      value={props.value}
      formaction={props.formaction}
      form={props.form}
      aria-label={props.label}
    >
      {content(props)}
    </button>
  );
}

/**
 * What the Enter key presses in a form whose first visible button does something else. Nobody sees it, so neither
 * Tab nor a screen reader stops at it: the form has a visible button that does the same.
 */
export function EnterButton(props: { name: string; value: string }): VNode {
  return (
    <button
      class="visually-hidden"
      type="submit"
      name={props.name}
      value={props.value}
      tabIndex={-1}
      aria-hidden="true"
    />
  );
}

/** A link that looks like a button: goes somewhere, changes nothing. */
export function LinkButton(props: Look & { href: string; label?: string; rel?: string }): VNode {
  return (
    <a
      class={`button button--${props.kind ?? 'primary'}`}
      href={props.href}
      aria-label={props.label}
      rel={props.rel}
    >
      {content(props)}
    </a>
  );
}

/** Properties of `PostButton`. */
export interface PostButtonProps extends Look {
  readonly action: string;
  readonly fields?: Readonly<Record<string, string | number>>;
  readonly once?: string;
  readonly label?: string;
}

/** A form that is only a button: one click, one change, safe against double clicks. */
export function PostButton(props: PostButtonProps): VNode {
  return (
    <form class="post-button" action={props.action} method="post" data-once="">
      <input type="hidden" name="_once" value={props.once ?? randomUUID()} />
      {Object.entries(props.fields ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button
        kind={props.kind ?? 'secondary'}
        icon={props.icon}
        {...(props.label === undefined ? {} : { label: props.label })}
      >
        {props.children}
      </Button>
    </form>
  );
}
