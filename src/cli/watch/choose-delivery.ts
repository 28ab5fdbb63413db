import { createHash } from 'node:crypto';
import { PykalaError } from '../../domain/errors.js';
import type { Watched } from '../../store/find-watched.js';
import type { Context } from '../context.js';
import { alertRecord, alertsMarkdown, alertsText } from '../render/alerts.js';
import type { Delivery } from './run-watches.js';
import type { SmtpServer } from './smtp.js';

/** The words of `watch run`. */
export type DeliveryWords = {
  readonly md?: boolean;
  readonly jsonl?: boolean;
  readonly atom?: string;
  readonly webhook?: string;
  readonly mail?: string;
  readonly smtp?: string;
  readonly mailFrom?: string;
};

/** A run: how many watches it is for, and when it is. */
type Run = { readonly count: number; readonly at: Date };

/** The way of delivery that words name, checked before anything is told. Throws USAGE. */
export function chooseDelivery(context: Context, words: DeliveryWords, run: Run): Delivery {
  const { md, jsonl, atom, webhook, mail, smtp, mailFrom } = words;
  const ways = [md, jsonl, atom, webhook, mail].filter((way) => way !== undefined);
  if (ways.length > 1) {
    throw usage(
      'one way of delivery at a time',
      'For two ways, add the watch under two names and run each its own way.',
    );
  }
  if (mail === undefined && (smtp !== undefined || mailFrom !== undefined)) {
    throw usage('--smtp and --mail-from go with --mail', 'Say --mail with the address it is sent to.');
  }
  if (mail !== undefined) return byMail(context, mailAddress(mail), words, run);
  if (webhook !== undefined) return byWebhook(webAddress(webhook), run);
  if (atom !== undefined) return asFeed(context, atom, run);
  return asText(context, words);
}

const EVERY = Number.POSITIVE_INFINITY;

function asText(context: Context, { md, jsonl }: DeliveryWords): Delivery {
  const { labels, bold } = context;
  const textOf = (watch: string, alerts: readonly Watched[]): string => {
    if (jsonl) return alerts.map((alert) => `${JSON.stringify(alertRecord(watch, alert))}\n`).join('');
    if (md) return alertsMarkdown(watch, alerts, labels);
    return `${bold(`${watch}: ${alerts.length}`)}\n\n${alertsText(alerts, labels)}\n`;
  };
  return {
    most: EVERY,
    evenNothing: false,
    deliver: async (alerts, { watch }) => {
      await context.print(textOf(watch, alerts));
      // What a closed pipe did not take was not told.
      return new Promise((resolve) =>
        context.streams.out.write('', (error?: Error | null) => resolve(error ? error.message : null)),
      );
    },
  };
}

/** A feed shows what was told before as well. */
function asFeed(context: Context, path: string, { count, at }: Run): Delivery {
  if (count > 1 && !path.includes('{name}')) {
    throw usage('a feed is of one watch', 'Name the watch, or write {name} in the name of the file.');
  }
  const instant = at.toISOString();
  return {
    most: EVERY,
    evenNothing: true,
    deliver: async (alerts, { watch, told }) => {
      const [{ atomFeed }, { writeWhole }] = await Promise.all([
        import('../render/atom.js'),
        import('../write-whole.js'),
      ]);
      const all = [...alerts.map((alert) => ({ ...alert, deliveredAt: instant })), ...told];
      const feed = atomFeed(watch, all, { labels: context.labels, updated: instant });
      return writeWhole(path.replaceAll('{name}', watch), feed).then(() => null, messageOf);
    },
  };
}

const WEBHOOK_MS = 10_000;
const WEBHOOK_ALERTS = 100;

function byWebhook(url: URL, { at }: Run): Delivery {
  return {
    most: WEBHOOK_ALERTS,
    evenNothing: false,
    deliver: async (alerts, { watch }) => {
      const { postJson } = await import('../../http/post-json.js');
      const told = alerts.map((alert) => alertRecord(watch, alert));
      return postJson(url, { watch, at: at.toISOString(), alerts: told }, WEBHOOK_MS);
    },
  };
}

const MAIL_MS = 30_000;
const MAIL_ALERTS = 500;

function byMail(context: Context, to: string, { smtp, mailFrom }: DeliveryWords, { at }: Run): Delivery {
  const server = smtp === undefined ? null : smtpServer(smtp);
  const from = mailFrom === undefined ? to : mailAddress(mailFrom);
  return {
    most: MAIL_ALERTS,
    evenNothing: false,
    deliver: async (alerts, { watch }) => {
      const { letterOf } = await import('../render/letter.js');
      const keys = alerts.map(({ key }) => key).join('\n');
      const id = createHash('sha256').update(`${watch}\n${keys}`).digest('hex').slice(0, 32);
      const subject = `pykala: ${watch} (${alerts.length})`;
      const letter = letterOf({ from, to, subject, body: alertsText(alerts, context.labels), id, at });
      if (server !== null) return (await import('./smtp.js')).sendBySmtp(server, letter, MAIL_MS);
      return (await import('./sendmail.js')).sendBySendmail(context.env, letter, MAIL_MS);
    },
  };
}

// aino.metsala@posti.example: no blanks, no marks that mean something to a mail server
const MAIL_ADDRESS = /^[A-Za-z0-9_][A-Za-z0-9._%+=-]{0,63}@[A-Za-z0-9][A-Za-z0-9.-]{0,252}$/u;
// localhost:25 · [::1]:2525
const SMTP_SERVER =
  /^(?:\[(?<bracketed>[0-9A-Fa-f:.]{2,45})\]|(?<host>[A-Za-z0-9.-]{1,253})):(?<port>\d{1,5})$/u;

function mailAddress(typed: string): string {
  if (MAIL_ADDRESS.test(typed)) return typed;
  throw usage(`${typed} is no mail address`, 'Write it plainly, as aino@example.fi.');
}

function smtpServer(typed: string): SmtpServer {
  const { bracketed, host, port } = SMTP_SERVER.exec(typed)?.groups ?? {};
  const name = bracketed ?? host;
  if (name !== undefined && Number(port) > 0 && Number(port) < 65_536)
    return { host: name, port: Number(port) };
  throw usage(`${typed} is no mail server`, 'Write it as localhost:25.');
}

function webAddress(typed: string): URL {
  const url = URL.canParse(typed) ? new URL(typed) : null;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw usage(`${typed} is no web address`, 'Give --webhook an http or https address.');
}

function usage(what: string, hint: string): PykalaError {
  return new PykalaError('USAGE', `cli: ${what}`, { hint });
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
