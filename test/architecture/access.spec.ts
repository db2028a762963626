import 'reflect-metadata';
import { Controller, Get, Module, RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { describe, expect, it } from '@jest/globals';
import { ACCESS, Public } from '#access';
import { areas } from '../../apps/web/src/areas.js';

interface Handler {
  readonly name: string;
  readonly verb: string;
  readonly path: string;
  readonly declared: unknown;
}

const handlersOf = (controller: Type): Handler[] => {
  const prototype = controller.prototype as Record<string, object>;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const method = prototype[name];
    const verb = method && (Reflect.getMetadata(METHOD_METADATA, method) as RequestMethod | undefined);
    if (verb === undefined || method === undefined) return [];
    return [
      {
        name: `${controller.name}.${name}`,
        verb: RequestMethod[verb],
        path: String(Reflect.getMetadata(PATH_METADATA, method)),
        declared: Reflect.getMetadata(ACCESS, method) ?? Reflect.getMetadata(ACCESS, controller),
      },
    ];
  });
};

const handlersIn = (modules: Type[]): Handler[] =>
  modules
    .flatMap((module) => (Reflect.getMetadata('controllers', module) ?? []) as Type[])
    .flatMap(handlersOf);

const undeclared = (handlers: Handler[]): string[] =>
  handlers.filter((handler) => handler.declared === undefined).map((handler) => handler.name);

@Controller('planted')
class PlantedController {
  @Get()
  open(): string {
    return 'nobody said who may see this';
  }

  @Get('fine')
  @Public('planted for the test')
  fine(): string {
    return 'fine';
  }
}
@Module({ controllers: [PlantedController] })
class PlantedModule {}

describe('access', () => {
  const handlers = handlersIn(areas);

  it('is declared on every route', () => {
    expect(handlers.length).toBeGreaterThan(40);
    expect(undeclared(handlers)).toEqual([]);
  });

  it('would find a route without declaration', () => {
    expect(undeclared(handlersIn([PlantedModule]))).toEqual(['PlantedController.open']);
  });

  it('has one handler for each verb and path', () => {
    const keys = handlers.map((handler) => `${handler.verb} ${handler.path}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});
