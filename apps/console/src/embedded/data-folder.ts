import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ForPeople } from '../for-people.js';
import { birthOf } from './processes.js';

/** What the embedded server needs to remember between two starts. */
export interface ServerMemory {
  readonly port: number | null;
  readonly password: string;
  /** Set when the database had to be placed outside the data folder. */
  readonly home: string | null;
}

/** Who uses the data folder at this moment. */
export interface Usage {
  readonly pid: number;
  /** Tells the process from a later one that got the same number. */
  readonly birth: string;
  readonly url: string | null;
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

function explained<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM') {
      throw new ForPeople(
        `The data folder ${folder} belongs to another user.\n` +
          `Run as that user, or choose another folder: BRUGPUNT_DATA_DIR=… npm start`,
      );
    }
    if (codeOf(error) === 'ENOSPC') throw new ForPeople(`The disk of ${folder} is full.`);
    throw error;
  }
}

/** The folder with the database, the keys and the log of the embedded mode (BRUGPUNT_DATA_DIR). */
export class DataFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = resolve(path);
  }

  file(name: string): string {
    return join(this.path, name);
  }

  /** Entering is allowed to others (the server under root), looking around is not. */
  create(): void {
    explained(this.path, () => mkdirSync(this.path, { recursive: true, mode: 0o711 }));
  }

  /** The master key of the field encryption, made once. */
  secretKey(): string {
    return this.#madeOnce('secret-key', () => randomBytes(32).toString('base64'));
  }

  memory(): ServerMemory {
    const fresh = (): string => JSON.stringify({ port: null, password: newPassword(), home: null });
    return JSON.parse(this.#madeOnce('server.json', fresh)) as ServerMemory;
  }

  remember(change: Partial<ServerMemory>): ServerMemory {
    const memory = { ...this.memory(), ...change };
    this.#write('server.json', JSON.stringify(memory));
    return memory;
  }

  /** The running command that uses this folder, or null; a record that a killed one left is ignored. */
  usage(): Usage | null {
    const file = this.file('running.json');
    if (!existsSync(file)) return null;
    const usage = explained(
      this.path,
      () => JSON.parse(readFileSync(file, 'utf8') || 'null') as Usage | null,
    );
    return usage && usage.pid !== process.pid && birthOf(usage.pid) === usage.birth ? usage : null;
  }

  claim(url: string | null): void {
    const { pid } = process;
    this.#write('running.json', JSON.stringify({ pid, birth: birthOf(pid), url } satisfies Usage));
  }

  release(): void {
    rmSync(this.file('running.json'), { force: true });
  }

  #madeOnce(name: string, make: () => string): string {
    if (!existsSync(this.file(name))) this.#write(name, make());
    return explained(this.path, () => readFileSync(this.file(name), 'utf8').trim());
  }

  /** Written under another name first: a power cut leaves the old content or the new, never half. */
  #write(name: string, content: string): void {
    explained(this.path, () => {
      const fresh = this.file(`${name}.new`);
      writeFileSync(fresh, `${content}\n`, { mode: 0o600, flush: true });
      renameSync(fresh, this.file(name));
    });
  }
}

const newPassword = (): string => randomBytes(24).toString('base64url');
