import { bodyBefore } from './body-before.js';
import { readFinnishDate } from './dates.js';

/** An earlier handling that running text names; the body is as printed, in whatever case it stands. */
export type HandlingReference = {
  readonly kind: 'handling';
  readonly governingBody: string;
  readonly meetingDate: string;
  readonly articleNumber: number;
  readonly evidence: string;
};

/** A matter that running text names by its register number. */
export type RegisterReference = {
  readonly kind: 'register';
  readonly registerNumber: string;
  readonly evidence: string;
};

export type Reference = HandlingReference | RegisterReference;

/**
 * What running text refers to, in the order of the text, each once: handlings (`kunnanhallitus päätti 14.2.2022 § 40`)
 * and register numbers, with the words that name them. A § without a body and a day is a statute or anything else.
 */
export function interpretReferences(text: string): readonly Reference[] {
  const found = [...handlingsIn(text), ...registersIn(text)].toSorted((a, b) => a.at - b.at);
  const each = new Map<string, Reference>();
  for (const { reference } of found) if (!each.has(keyOf(reference))) each.set(keyOf(reference), reference);
  return [...each.values()];
}

type Found<T> = { readonly at: number; readonly reference: T };

const DAY = String.raw`(?<![\d.])(?<date>\d{1,2}\.\d{1,2}\.\d{4})(?!\d)`;

/** What may stand between the day and the § of one handling. */
const BETWEEN =
  '[ ,/(]{1,3}(?:(?:pitämässään|kokouksessaan|kokouksessa|päätöksellään|päättänyt|pykälässä|pykälä|paragraf)[ ,(]{1,3}){0,2}';

const HANDLING_FORMS: readonly RegExp[] = [
  // 14.2.2022 § 40 · 9.11.2020 91 § · 15.6.2020 (§ 34) · 3.2.2020/§ 12 · 1.2.2021 §:ssä 7
  new RegExp(
    String.raw`${DAY}${BETWEEN}(?:§(?::\p{Ll}{1,4})? ?(?<after>\d{1,4})(?!\d)|(?<before>\d{1,4}) ?§)(?!:n \d)`,
    'gu',
  ),
  // § 40/14.2.2022 · 40 §, 14.2.2022 · § 40 (14.2.2022)
  new RegExp(
    String.raw`(?:§ ?(?<after>\d{1,4})|(?<![\d.])(?<before>\d{1,4}) ?§) ?[ ,/(]{1,2}${DAY}(?! ?[,(]? ?(?:§|\d{1,4} ?§))`,
    'gu',
  ),
];

function handlingsIn(text: string): readonly Found<HandlingReference>[] {
  return HANDLING_FORMS.flatMap((form) => {
    let last: { readonly governingBody: string; readonly to: number } | null = null;
    return [...text.matchAll(form)].flatMap(({ index, groups, 0: words }) => {
      const to = index + words.length;
      const goesOn = last !== null && AND.test(text.slice(last.to, index)) ? last.governingBody : null;
      const body = goesOn === null ? bodyBefore(text, index) : { name: goesOn, at: index };
      const meetingDate = readFinnishDate(groups?.['date'] ?? '');
      if (body === null || meetingDate === null) return [];
      last = { governingBody: body.name, to };
      const articleNumber = Number(groups?.['after'] ?? groups?.['before']);
      const evidence = text.slice(body.at, to);
      const governingBody = body.name;
      return [
        {
          at: body.at,
          reference: { kind: 'handling' as const, governingBody, meetingDate, articleNumber, evidence },
        },
      ];
    });
  });
}

// Kunnanhallitus 14.2.2022 § 40 ja 12.12.2022 § 300
const AND = /^(?:,|;|\)|\)?,? (?:ja|sekä|och|samt))? ?$/u;

const REGISTER_FORMS: readonly RegExp[] = [
  // 161/00.04.02/2022 · TRE:161/00.04.02/2022
  /(?<![\d/.\p{L}])(?<number>(?:\p{Lu}{1,8}[:/])?\d{1,6}\/\d{2}(?:\.\d{2,6}){1,4}\/\d{4})(?![\d/])/gu,
  // asianumero 123/2022 · dnro 45/2021 · Dnr 45/2021
  /(?<!\p{L})(?:asianro|asianumero|diaarinumero|diaarinro|dnro|dno|dnr|diarienummer|ärendenummer)[.:]{0,2} ?(?<number>\d{1,6}\/(?:19|20)\d{2})(?![\d/])/giu,
];

function registersIn(text: string): readonly Found<RegisterReference>[] {
  return REGISTER_FORMS.flatMap((form) =>
    [...text.matchAll(form)].map(({ index, groups, 0: evidence }) => ({
      at: index,
      reference: { kind: 'register' as const, registerNumber: groups?.['number'] ?? '', evidence },
    })),
  );
}

function keyOf(reference: Reference): string {
  return reference.kind === 'register'
    ? reference.registerNumber
    : `${reference.governingBody.toLowerCase()} ${reference.meetingDate} ${reference.articleNumber}`;
}
