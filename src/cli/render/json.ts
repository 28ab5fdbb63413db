/** What JSON leaves as it is and a terminal would obey: DEL, C1 controls and the marks that turn the direction of text. */
const UNESCAPED_CONTROLS = /[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A value as JSON that is safe on a terminal: the same value when read back, every control character escaped. */
export function jsonText(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    UNESCAPED_CONTROLS,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
