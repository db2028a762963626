import { Refusal } from './errors.js';

type Actions<S extends string, A extends string> = Readonly<
  Record<A, { readonly from: readonly S[]; readonly to: S }>
>;

/** States and actions of one kind of thing as data; everything else is derived from them. */
export interface Lifecycle<S extends string, A extends string> {
  readonly states: readonly S[];
  readonly initial: S;
  readonly actions: Actions<S, A>;
  /** The state that `action` leads to from `current`; throws Refusal `lifecycle.not-allowed`. */
  next(action: A, current: S): S;
  /** The actions possible from `current`, whoever asks. */
  available(current: S): A[];
  /** True when no action leaves `state`. */
  terminal(state: S): boolean;
}

/** Defines a lifecycle; a misspelt state does not compile. */
export function defineLifecycle<S extends string, A extends string>(
  states: readonly S[],
  initial: NoInfer<S>,
  actions: Actions<NoInfer<S>, A>,
): Lifecycle<S, A> {
  const names = Object.keys(actions) as A[];
  return {
    states,
    initial,
    actions,
    next(action, current) {
      const step = actions[action];
      if (!step.from.includes(current)) {
        throw new Refusal('lifecycle.not-allowed', { action, current });
      }
      return step.to;
    },
    available: (current) => names.filter((name) => actions[name].from.includes(current)),
    terminal: (state) => !names.some((name) => actions[name].from.includes(state)),
  };
}
