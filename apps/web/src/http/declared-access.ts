import { Injectable, RequestMethod, type OnApplicationBootstrap } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ACCESS, type Declared } from '#access';
import { Bug } from '#kernel';

/** One route and who may use it. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly handler: string;
  readonly declared: Declared | undefined;
}

/** Lists every handler with its declaration; the site does not start while one has none. */
@Injectable()
export class DeclaredAccess implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    const missing = this.routes().filter((route) => route.declared === undefined);
    if (missing.length === 0) return;
    throw new Bug(`no access declared: ${missing.map((route) => route.handler).join(', ')}`);
  }

  routes(): Route[] {
    return this.discovery.getControllers().flatMap(({ instance, metatype }) => {
      if (!instance || !metatype) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, unknown>;
      return this.scanner
        .getAllMethodNames(prototype)
        .map((name) => routeOf(metatype, prototype[name], name))
        .filter((route): route is Route => route !== null);
    });
  }
}

// A handler is a method that carries a verb.
function routeOf(metatype: object, method: unknown, name: string): Route | null {
  if (typeof method !== 'function') return null;
  const verb = Reflect.getMetadata(METHOD_METADATA, method) as RequestMethod | undefined;
  if (verb === undefined) return null;
  const base = Reflect.getMetadata(PATH_METADATA, metatype) as string | undefined;
  const own = Reflect.getMetadata(PATH_METADATA, method) as string | undefined;
  return {
    method: RequestMethod[verb],
    path: `/${[base, own]
      .map((part) => (part ?? '').replace(/^\/|\/$/g, ''))
      .filter(Boolean)
      .join('/')}`,
    handler: `${(metatype as { name: string }).name}.${name}`,
    declared: (Reflect.getMetadata(ACCESS, method) ?? Reflect.getMetadata(ACCESS, metatype)) as
      Declared | undefined,
  };
}
