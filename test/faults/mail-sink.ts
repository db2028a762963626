import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

/** A mail whose last byte arrived. A real server may deliver it from then on, whether its sender lives or not. */
export interface AcceptedMail {
  readonly messageId: string;
  readonly to: string;
}

/** The mail server of somebody else: takes everything, answers after 5 to 15 ms, writes down what it took. */
export class MailSink {
  readonly accepted: AcceptedMail[] = [];
  private server: SMTPServer | null = null;
  private port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Listens; after `close` on the same port as before. */
  async open(): Promise<void> {
    const server = new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      logger: false,
      onData: (stream, session, answer) => {
        let words = '';
        stream.on('data', (chunk: Buffer) => (words += chunk.toString('latin1')));
        stream.on('end', () => {
          this.accept(words, session.envelope.rcptTo.map(({ address }) => address)); // prettier-ignore
          void sleep(5 + Math.random() * 10).then(() => answer());
        });
      },
    });
    // A killed sender resets its connection.
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.server.address() as AddressInfo).port;
    this.server = server;
  }

  close(): Promise<void> {
    const { server } = this;
    this.server = null;
    return new Promise((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }

  /** How often each mail was taken, by Message-ID. */
  counts(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { messageId } of this.accepted) counts.set(messageId, (counts.get(messageId) ?? 0) + 1);
    return counts;
  }

  private accept(words: string, recipients: readonly string[]): void {
    const messageId = /^message-id: *(\S+)/im.exec(words)?.[1] ?? 'none';
    for (const to of recipients) this.accepted.push({ messageId, to });
  }
}
