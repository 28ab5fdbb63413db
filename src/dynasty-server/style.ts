import type { Layout, WorldStyle } from './types.js';

/** How towns with this layout usually write. */
export const defaultStyleOf = (layout: Layout): Required<WorldStyle> => STYLES[layout];

const STYLES: Readonly<Record<Layout, Required<WorldStyle>>> = {
  A: {
    labelForm: 'wide',
    top: 'number-first',
    history: 'before',
    proposalBy: 'label-line',
    emptyLabels: false,
    navigationTwice: true,
  },
  B: {
    labelForm: 'own',
    top: 'title-first',
    history: 'before',
    proposalBy: 'own-section',
    emptyLabels: false,
    navigationTwice: false,
  },
  C: {
    labelForm: 'spans',
    top: 'title-first',
    history: 'before',
    proposalBy: 'as-label',
    emptyLabels: false,
    navigationTwice: false,
  },
  D: {
    labelForm: 'own',
    top: 'number-first',
    history: 'after',
    proposalBy: 'label-line',
    emptyLabels: true,
    navigationTwice: true,
  },
};
