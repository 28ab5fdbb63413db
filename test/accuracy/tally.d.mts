export type Count = { tp: number; fp: number; fn: number; right: number; total: number };
export type Difference = { field: string; detail: string };
