type Words = Readonly<Record<'fi' | 'sv' | 'en', string>>;

/** What a section is, in words; `title` is where the hit of a search is in the title. */
const SECTIONS: Readonly<Record<string, Words>> = {
  title: { fi: 'otsikko', sv: 'rubrik', en: 'title' },
  proposal: { fi: 'ehdotus', sv: 'förslag', en: 'proposal' },
  decision: { fi: 'päätös', sv: 'beslut', en: 'decision' },
  proceedings: { fi: 'käsittely', sv: 'behandling', en: 'proceedings' },
  explanation: { fi: 'selostus', sv: 'redogörelse', en: 'explanation' },
  history: { fi: 'aikaisempi käsittely', sv: 'tidigare behandling', en: 'history' },
  preparation: { fi: 'valmistelu', sv: 'beredning', en: 'preparation' },
  additional_info: { fi: 'lisätiedot', sv: 'tilläggsuppgifter', en: 'additional information' },
  presenter: { fi: 'esittelijä', sv: 'föredragande', en: 'presenter' },
  competence: { fi: 'toimivalta', sv: 'behörighet', en: 'competence' },
  attachments: { fi: 'liitteet', sv: 'bilagor', en: 'attachments' },
  supplementary: { fi: 'oheismateriaali', sv: 'tilläggsmaterial', en: 'supplementary material' },
  notify: { fi: 'tiedoksi', sv: 'för kännedom', en: 'notified' },
  appeal: { fi: 'muutoksenhaku', sv: 'ändringssökande', en: 'appeal' },
  enforcement: { fi: 'täytäntöönpano', sv: 'verkställighet', en: 'enforcement' },
  impact: { fi: 'vaikutukset', sv: 'konsekvenser', en: 'impact' },
  unlabelled: { fi: 'teksti', sv: 'text', en: 'text' },
  other: { fi: 'muu', sv: 'övrigt', en: 'other' },
};

/** The name of a kind of section in a language; a kind nobody knows is its own name. */
export function sectionLabel(kind: string, language: keyof Words): string {
  return SECTIONS[kind]?.[language] ?? kind;
}
