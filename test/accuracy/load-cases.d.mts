export type Case = {
  name: string;
  body: Uint8Array;
  url: string | null;
  contentType: string | null;
  expected: unknown;
};

export function loadCases(root: string): Promise<Case[]>;
