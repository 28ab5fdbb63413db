import { norm } from './text.mjs';

/** What a handling is known by: body, date and §. @param {any} handling @param {any} record */
export function handlingKey(handling, record) {
  const body = norm(handling.governingBody).toLowerCase();
  const header = norm(record.governingBody).toLowerCase();
  return [
    handling.isCurrent ? `current:${header}` : body,
    handling.meetingDate ?? '',
    handling.articleNumber ?? '',
  ].join('|');
}

/**
 * Pairs of an expected handling and the one that was read, best likeness first; what stays alone has `null` beside it.
 * @param {any} expected @param {any} actual @returns {{ want: any, got: any }[]}
 */
export function pairHandlings(expected, actual) {
  const wants = [...(expected.handlings ?? [])];
  const gots = [...(actual.handlings ?? [])];
  const pairs = [];
  for (const alike of [isSame(expected, actual), sameDay, sameBodyOrArticle, bothCurrent]) {
    for (const want of [...wants]) {
      const got = gots.find((candidate) => alike(want, candidate));
      if (got === undefined) continue;
      pairs.push({ want, got });
      wants.splice(wants.indexOf(want), 1);
      gots.splice(gots.indexOf(got), 1);
    }
  }
  return [
    ...pairs,
    ...wants.map((want) => ({ want, got: null })),
    ...gots.map((got) => ({ want: null, got })),
  ];
}

/** @param {any} expected @param {any} actual @returns {(want: any, got: any) => boolean} */
function isSame(expected, actual) {
  return (want, got) => handlingKey(want, expected) === handlingKey(got, actual);
}

/** @param {any} want @param {any} got */
function sameDay(want, got) {
  return want.meetingDate === got.meetingDate && want.articleNumber === got.articleNumber;
}

/** @param {any} want @param {any} got */
function sameBodyOrArticle(want, got) {
  const sameBody = norm(want.governingBody) === norm(got.governingBody) && want.isCurrent === got.isCurrent;
  return sameBody && (want.meetingDate === got.meetingDate || want.articleNumber === got.articleNumber);
}

/** @param {any} want @param {any} got */
function bothCurrent(want, got) {
  return want.isCurrent && got.isCurrent;
}
