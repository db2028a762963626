/** A Dutch or English message that depends on `count`. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** A French message that depends on `count`; French says "un million de …" (category many). */
export interface FrenchPlural extends Plural {
  readonly many: string;
}

/** What an area's Dutch file may hold. Placeholders are written {likeThis}. */
export type Messages = Readonly<Record<string, string | Plural>>;

/** The shape of an area's French file: the same keys as the Dutch one. */
export type InFrench<M extends Messages> = {
  readonly [K in keyof M]: M[K] extends string ? string : FrenchPlural;
};

/** The shape of an area's English file: the same keys as the Dutch one. */
export type InEnglish<M extends Messages> = {
  readonly [K in keyof M]: M[K] extends string ? string : Plural;
};

type Vars<S extends string> = S extends `${string}{${infer V}}${infer Rest}` ? V | Vars<Rest> : never;

/** Names of the placeholders of a message; a plural always has `count`. */
export type VarsOf<M> = M extends string
  ? Vars<M>
  : M extends { readonly other: infer O extends string }
    ? Vars<O> | 'count'
    : never;

/** Arguments a message asks for: none, or one object with exactly its placeholders. */
export type Args<M> = [VarsOf<M>] extends [never]
  ? []
  : [{ readonly [V in VarsOf<M>]: V extends 'count' ? number : string | number }];
