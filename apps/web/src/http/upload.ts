import multipart from '@fastify/multipart';
import {
  BadRequestException,
  PayloadTooLargeException,
  createParamDecorator,
  type ExecutionContext,
} from '@nestjs/common';
import { RouteConfig, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHash } from 'node:crypto';

/** A form with a file, as a handler gets it. */
export interface Upload {
  /** Everything but the file, and a digest of it: for `Once` and `readForm`. */
  readonly body: Readonly<Record<string, string | readonly string[]>>;
  /** Null when none was chosen. `bytes` is null when it was larger than may be. */
  readonly file: { readonly bytes: Buffer | null } | null;
}

/** The largest file that is read. */
export const uploadMaxBytes = 12 * 1024 * 1024;
// A larger file is read past and named beside its field; this much is not read at all.
const requestMaxBytes = 64 * 1024 * 1024;

const limits = {
  files: 1,
  fileSize: uploadMaxBytes,
  fields: 20,
  fieldSize: 16 * 1024,
  fieldNameSize: 100,
  parts: 21,
  headerPairs: 20,
};

interface Part {
  readonly type: 'file' | 'field';
  readonly fieldname: string;
  readonly value?: unknown;
  readonly valueTruncated?: boolean;
  readonly filename?: string;
  readonly file?: AsyncIterable<Buffer> & { readonly truncated: boolean };
}

/** The part of a request with a file that is used here. */
interface UploadRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  isMultipart(): boolean;
  readonly routeOptions: { readonly config: { readonly upload?: UploadLimits } };
  parts(options: { throwFileSizeLimit: boolean; limits: typeof limits }): AsyncIterable<Part>;
}

/** Lets browsers send a file to this handler; everywhere else a form with a file is answered with 415. */
export const AcceptsUpload = (own: UploadLimits = {}): MethodDecorator => RouteConfig({ upload: own });

/** Where a handler takes more than the usual. */
export interface UploadLimits {
  /** Bytes of one field that is no file. */
  readonly fieldBytes?: number;
}

async function bytesOf(stream: NonNullable<Part['file']>): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return stream.truncated ? null : Buffer.concat(chunks);
}

async function read(request: UploadRequest): Promise<Upload> {
  const fields = new Map<string, string[]>();
  let file: Upload['file'] = null;
  const fieldSize = request.routeOptions.config.upload?.fieldBytes ?? limits.fieldSize;
  const own = { throwFileSizeLimit: false, limits: { ...limits, fieldSize } };
  for await (const part of request.parts(own)) {
    const { fieldname: name } = part;
    if (part.file === undefined) {
      if (part.valueTruncated === true || typeof part.value !== 'string')
        throw new PayloadTooLargeException();
      fields.set(name, [...(fields.get(name) ?? []), part.value]);
      continue;
    }
    const bytes = await bytesOf(part.file);
    // A browser sends a file field that was left alone as a file without name and without bytes.
    if (bytes !== null && bytes.length === 0 && !part.filename) continue;
    file = { bytes };
    fields.set(name, [bytes === null ? 'too-large' : createHash('sha256').update(bytes).digest('hex')]);
  }
  const body = Object.fromEntries(
    [...fields].map(([name, [first = '', ...more]]) => [name, more.length > 0 ? [first, ...more] : first]),
  );
  return { body, file };
}

const statusOf = (error: unknown): unknown => (error as { statusCode?: unknown }).statusCode;

/** The form with its file, as the handler's parameter; read only after the guard let the request in. */
export const Uploaded = createParamDecorator(async (_: unknown, host: ExecutionContext): Promise<Upload> => {
  const request = host.switchToHttp().getRequest<UploadRequest>();
  if (!request.isMultipart()) throw new BadRequestException();
  if (Number(request.headers['content-length'] ?? 0) > requestMaxBytes) throw new PayloadTooLargeException();
  try {
    return await read(request);
  } catch (error) {
    // Too many parts come with a status of their own; everything else is a body that is no form.
    if (error instanceof PayloadTooLargeException || statusOf(error) === 413)
      throw new PayloadTooLargeException();
    throw new BadRequestException();
  }
});

/** Registers the reading of forms with files, for handlers that ask for it only. */
export const readUploads = async (app: NestFastifyApplication): Promise<void> => {
  await app.register(multipart, { limits });
};

/** True for a form with a file sent to a handler that takes none. */
export const isUnwantedUpload = (request: {
  headers: { 'content-type'?: string | undefined };
  routeOptions: { config: object };
}): boolean =>
  /^multipart\//i.test(request.headers['content-type'] ?? '') && !('upload' in request.routeOptions.config);
