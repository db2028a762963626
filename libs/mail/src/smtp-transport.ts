import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { DeliveryError, MailTransport, type OutgoingMail } from './mail-transport.js';

/** Where and as whom; read from SMTP_URL (`smtps:` is TLS from the start, `smtp:` uses STARTTLS when offered). */
export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly user: string | null;
  readonly password: string;
  /** `?tls=required`: no mail without STARTTLS. */
  readonly requireTls: boolean;
}

/** Milliseconds. */
export interface SmtpPatience {
  readonly connect: number;
  readonly greeting: number;
  readonly silence: number;
}

const patient: SmtpPatience = { connect: 3_000, greeting: 3_000, silence: 10_000 };

/** Reads an smtp:// or smtps:// address. */
export function smtpSettings(url: string): SmtpSettings {
  const { hostname, port, protocol, username, password, searchParams } = new URL(url);
  const secure = protocol === 'smtps:';
  return {
    host: hostname,
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    user: username === '' ? null : decodeURIComponent(username),
    password: decodeURIComponent(password),
    requireTls: searchParams.get('tls') === 'required',
  };
}

/** The parts of nodemailer's errors that say what happened. */
interface SmtpFailure {
  readonly code?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly command?: string | undefined;
}

function failureOf(error: unknown): SmtpFailure {
  const part = <T>(key: string, is: (value: unknown) => value is T): T | undefined => {
    const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;
    return is(value) ? value : undefined;
  };
  const text = (value: unknown): value is string => typeof value === 'string';
  const whole = (value: unknown): value is number => typeof value === 'number';
  return {
    code: part('code', text),
    responseCode: part('responseCode', whole),
    command: part('command', text),
  };
}

/** What a failure means. `handedOver`: the words had begun to go when it happened. */
export function problemOf(failure: SmtpFailure, handedOver: boolean): DeliveryError {
  const { code = 'smtp', responseCode, command = '' } = failure;
  const answered = responseCode !== undefined && responseCode >= 400 && responseCode < 600;
  const label = answered ? `smtp-${responseCode}` : code.toLowerCase();
  if (!answered && handedOver) return new DeliveryError('uncertain', label, true);
  if (!answered && command === 'API' && code === 'EENVELOPE')
    return new DeliveryError('refused', label, false);
  // Before MAIL FROM it is about us or the server, not about this mail: never a reason to throw it away.
  const aboutMail = /^(MAIL FROM|RCPT TO|DATA)/.test(command);
  if (!answered || !aboutMail) return new DeliveryError('later', label, true);
  return new DeliveryError(responseCode >= 500 ? 'refused' : 'later', label, false);
}

/** Sends by SMTP, one connection per mail. */
export class SmtpTransport extends MailTransport {
  constructor(
    private readonly settings: SmtpSettings,
    private readonly patience: SmtpPatience = patient,
  ) {
    super();
  }

  async deliver(mail: OutgoingMail, signal: AbortSignal): Promise<void> {
    const bytes = await compose(mail);
    let handedOver = false;
    // Read only when the server has asked for the words (354): from here on no answer means "uncertain".
    const words = new Readable({
      read() {
        handedOver = true;
        this.push(bytes);
        this.push(null);
      },
    });
    try {
      await this.exchange(mail, words, signal);
    } catch (error) {
      throw problemOf(failureOf(error), handedOver);
    }
  }

  private exchange(mail: OutgoingMail, words: Readable, signal: AbortSignal): Promise<void> {
    const { host, port, secure, user, password, requireTls } = this.settings;
    const connection = new SMTPConnection({
      host,
      port,
      secure,
      requireTLS: requireTls,
      connectionTimeout: this.patience.connect,
      greetingTimeout: this.patience.greeting,
      socketTimeout: this.patience.silence,
      dnsTimeout: this.patience.connect,
    });
    return new Promise<void>((resolve, reject) => {
      const fail = (error: unknown): void => {
        connection.close();
        reject(error);
      };
      // An explicit envelope: addresses are never read out of headers.
      const send = (): void =>
        connection.send({ from: mail.from.address, to: [mail.to] }, words, (error) => {
          if (error) return fail(error);
          connection.quit();
          resolve();
        });
      const abort = (): void => fail(Object.assign(new Error('too slow'), { code: 'ETIMEDOUT' }));
      signal.addEventListener('abort', abort, { once: true });
      connection.on('end', () => signal.removeEventListener('abort', abort));
      connection.on('error', fail);
      connection.connect((error) => {
        if (error) return fail(error);
        if (user === null) return send();
        connection.login({ credentials: { user, pass: password } }, (refused) =>
          refused ? fail(refused) : send(),
        );
      });
    });
  }
}

async function compose(mail: OutgoingMail): Promise<Buffer> {
  const composer = new MailComposer({
    from: { ...mail.from },
    to: { name: '', address: mail.to },
    subject: mail.subject,
    html: mail.html,
    text: mail.text,
    messageId: mail.messageId,
    headers: { 'Content-Language': mail.lang, 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
