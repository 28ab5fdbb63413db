import type { Count, Scores } from './score-record.mjs';

export type Rate = Count & { precision: number | null; recall: number | null; f1: number | null };
export type Scored = { name: string; layout: string; language: string; tally: Scores };
export type Group = { cases: number; fields: Record<string, Rate> };
export type Summary = {
  cases: number;
  fields: Record<string, Rate>;
  byLayout: Record<string, Group>;
  byLanguage: Record<string, Group>;
  worst: { case: string; layout: string; errors: number; differences: { field: string; detail: string }[] }[];
};

export function summarise(scored: readonly Scored[]): Summary;
export function renderSummary(summary: Summary, worst: number): string;
