/** C0 and C1 controls, DEL and the marks that turn the direction of text: nothing a page may send to a terminal. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Our own bold and colours (`ESC [ 1 m`), and the same controls. */
const STYLES_AND_CONTROLS =
  /\u001b\[\d{1,2}m|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text that is safe on a terminal: control characters are shown as U+FFFD, line ends and tabs stay. */
export function plain(text: string): string {
  return text.replace(CONTROLS, '\ufffd');
}

/** The same on one line. */
export function plainLine(text: string): string {
  return plain(text).replace(/\s+/gu, ' ').trim();
}

/** Text for a terminal whatever wrote it: bold and colours stay, carriage returns go, other controls become U+FFFD. */
export function plainWithStyles(text: string): string {
  return text.replace(STYLES_AND_CONTROLS, (found) =>
    found.length > 1 ? found : found === '\r' ? '' : '\ufffd',
  );
}
