import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '#config';
import type { Clock } from '#kernel';
import { createAdapter, prepareServer } from './http/server.js';
import { WebModule } from './web.module.js';

/** A running site. */
export interface RunningWeb {
  readonly url: string;
  readonly app: NestFastifyApplication;
  close(): Promise<void>;
}

/** Builds the application without opening a port: for tests and for `startWeb`. */
export async function createWeb(config: Config, clock?: Clock): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    WebModule.with(config, clock),
    createAdapter(config),
    {
      logger: ['error', 'fatal'],
      abortOnError: false,
    },
  );
  await prepareServer(app, config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

/** Starts the site on the configured port; throws when the port is taken. */
export async function startWeb(config: Config, clock?: Clock): Promise<RunningWeb> {
  const app = await createWeb(config, clock);
  try {
    await app.listen(config.port, config.host);
  } catch (error) {
    await app.close();
    throw error;
  }
  const address = app.getHttpServer().address() as { port: number };
  return {
    url: `http://${config.host === '0.0.0.0' ? 'localhost' : config.host}:${address.port}`,
    app,
    close: () => app.close(),
  };
}
