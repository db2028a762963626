import { RouteConfig, type NestFastifyApplication } from '@nestjs/platform-fastify';

interface ProgramRoute {
  /** Largest body. */
  readonly bytes: number;
  /** Longest time until the answer. */
  readonly seconds: number;
}

interface WithConfig {
  readonly routeOptions: { readonly config: object };
}

/**
 * A handler for programs, not for browsers: it takes JSON of up to so many bytes, a list too. It reads no cookie, so
 * no other site can misuse one; who asks is said by the handler's own means.
 */
export const ForPrograms = (route: ProgramRoute): MethodDecorator => RouteConfig({ program: route });

export const isForPrograms = ({ routeOptions: { config } }: WithConfig): boolean => 'program' in config;

/** True for a body that is no JSON, sent to a handler for programs. */
export const isNoJson = (
  request: WithConfig & { headers: { 'content-type'?: string | undefined } },
): boolean =>
  isForPrograms(request) && !/^application\/json\s*(?:;|$)/i.test(request.headers['content-type'] ?? '');

/** Gives handlers for programs the size and the time that they ask for; before the routes are there. */
export function prepareProgramRoutes(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  const programOf = (config: unknown): ProgramRoute | undefined =>
    (config as { program?: ProgramRoute } | undefined)?.program;
  fastify.addHook('onRoute', (route) => {
    const program = programOf(route.config);
    if (program) route.bodyLimit = program.bytes;
  });
  fastify.addHook('onRequest', (request, _reply, done) => {
    const program = programOf(request.routeOptions.config);
    // A connection on which nothing moves is ended by the server: this answer may take longer.
    if (program) request.raw.socket.setTimeout(program.seconds * 1000);
    done();
  });
}
