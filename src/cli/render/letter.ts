/** A letter ready to be sent: the addresses of its envelope, and header and body with CRLF line ends. */
export type Letter = { readonly from: string; readonly to: string; readonly text: string };

/** What a letter is made of; `id` makes a second copy of it known as one. */
export type LetterParts = {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly id: string;
  readonly at: Date;
};

/** Bytes of one encoded word of a header: 45 make 60 letters, with the marks fewer than the 75 allowed. */
const WORD_BYTES = 45;

/** A plain-text letter (RFC 5322, UTF-8, base64): every line is short ASCII, whatever its words are. */
export function letterOf({ from, to, subject, body, id, at }: LetterParts): Letter {
  const lines = [
    `From: pykala <${from}>`,
    `To: <${to}>`,
    `Subject: ${encodedWords(subject)}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@pykala.localhost>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    'Auto-Submitted: auto-generated',
    '',
    ...(Buffer.from(body, 'utf8').toString('base64').match(BASE64_LINE) ?? []),
  ];
  return { from, to, text: `${lines.join('\r\n')}\r\n` };
}

const BASE64_LINE = /.{1,76}/gu;

function encodedWords(text: string): string {
  const words = [''];
  for (const letter of text) {
    const longer = `${words.at(-1)}${letter}`;
    if (Buffer.byteLength(longer) > WORD_BYTES) words.push(letter);
    else words[words.length - 1] = longer;
  }
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}
