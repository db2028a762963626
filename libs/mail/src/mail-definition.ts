import 'reflect-metadata';
import { Injectable, type DynamicModule, type Type } from '@nestjs/common';
import type { VNode } from 'preact';
import type { z } from 'zod';
import { Bug } from '#kernel';
import type { Lang } from '#i18n';

/**
 * `at_least_once`: sent again when it is unknown whether it went, with the same Message-ID (reminders,
 * log-in links). `at_most_once`: never sent again by itself, staff decide (first contact, refusals).
 */
export type MailClass = 'at_least_once' | 'at_most_once';

/** What a mail says in one language. */
export interface MailContent {
  /** One line, without line breaks. */
  readonly subject: string;
  /** Body between the common head and foot; see the building blocks `MailText`, `MailButton`, `MailList`. */
  readonly body: VNode;
  /** The same as plain text; made from `body` when absent. */
  readonly text?: string;
}

/** One kind of mail. `M` is what `render` gets: the data, or what a composer makes of it at sending time. */
export interface MailDefinition<S extends z.ZodType = z.ZodType, M = unknown> {
  readonly name: string;
  readonly class: MailClass;
  /** Ids and short-lived secrets only; the words are made at sending time. */
  readonly data: S;
  /** Null: the mail is no longer wanted, it is not sent. */
  render(model: M, lang: Lang): MailContent | null;
}

/** The data that `MailLedger.queue` stores for a mail. */
export type MailData<D extends { readonly data: z.ZodType }> = z.output<D['data']>;

type ModelOf<D> = D extends { render(model: infer M, lang: Lang): MailContent | null } ? M : never;

const mails = new Map<string, MailDefinition>();

/** Defines a mail; throws Bug when the name is taken. */
export function defineMail<const S extends z.ZodType, M = z.output<S>>(
  definition: MailDefinition<S, M>,
): MailDefinition<S, M> {
  if (mails.has(definition.name)) throw new Bug(`mail "${definition.name}" is defined twice`);
  mails.set(definition.name, definition as MailDefinition);
  return definition;
}

/** Every mail that the loaded code defines, by name. */
export const definedMails = (): ReadonlyMap<string, MailDefinition> => mails;

/** Makes the model of a mail from its ids at sending time, from the state the world is in then. */
export interface MailComposer {
  /** Null: the mail is no longer wanted. */
  compose(data: never, lang: Lang): Promise<unknown>;
}

const composed = 'brugpunt:composes';

/** Declares for which mail a class makes the model: `compose(data, lang)` answers it, or null to withdraw. */
export const Composes =
  <D extends MailDefinition<z.ZodType, never>>(mail: D) =>
  (
    target: new (...dependencies: never[]) => {
      compose(data: MailData<D>, lang: Lang): Promise<ModelOf<D> | null>;
    },
  ): void => {
    Injectable()(target);
    Reflect.defineMetadata(composed, mail.name, target);
  };

/** The name of the mail that a composer class serves; throws Bug without `@Composes`. */
export function mailNameOf(composer: Type<MailComposer>): string {
  const name: unknown = Reflect.getMetadata(composed, composer);
  if (typeof name !== 'string') throw new Bug(`${composer.name} has no @Composes(mail)`);
  return name;
}

/** What one lib brings to the sender. */
export interface MailFeature {
  /** Modules whose exports the composers are built from. */
  readonly imports?: readonly (Type | DynamicModule)[];
  readonly composers?: readonly Type<MailComposer>[];
}
