import { personKey, sameSentence } from './fair.mjs';
import { handlingKey, pairHandlings } from './pair-handlings.mjs';
import { scoreSections } from './score-sections.mjs';
import { Tally } from './tally.mjs';
import { bagOf, compareBags, nameKey, norm, sample, sizeOf, wordsOf } from './text.mjs';

const HEADER_FIELDS = [
  'layout',
  'nativeId',
  'meetingNativeId',
  'authority',
  'governingBody',
  'documentType',
  'meetingDate',
  'articleNumber',
  'itemNumber',
  'registerNumber',
  'title',
  'language',
];

/**
 * How an actual record stands to the expected one: counts by field and the differences in words. Keys that the
 * expected record does not have are not scored; white space never counts.
 * @param {any} expected @param {any} actual
 */
export function scoreRecord(expected, actual) {
  const tally = new Tally();
  for (const field of HEADER_FIELDS) tally.scalar(field, expected[field], actual[field], norm);
  scoreHandlings(tally, expected, actual);
  scoreMotion(tally, expected, actual);
  scoreAttachments(tally, expected, actual);
  tally.list(
    'notifyList',
    expected.notifyList,
    actual.notifyList,
    (want, got) => nameKey(want) === nameKey(got),
  );
  scoreProblems(tally, expected, actual);
  scoreKeptWords(tally, expected, actual);
  scoreEvidence(tally, actual);
  return tally;
}

/** @param {Tally} tally @param {any} expected @param {any} actual */
function scoreHandlings(tally, expected, actual) {
  if (!Array.isArray(expected.handlings)) return;
  const keys = (/** @type {any} */ record) =>
    (record.handlings ?? []).map((/** @type {any} */ h) => handlingKey(h, record));
  tally.list('handlings', keys(expected), keys(actual), (want, got) => want === got);
  for (const { want, got } of pairHandlings(expected, actual)) {
    scoreSections(tally, want, got);
    scoreDecision(tally, want, got);
    scorePeople(tally, want, got);
    scoreVotes(tally, want, got);
  }
}

/** @param {Tally} tally @param {any} want @param {any} got */
function scoreDecision(tally, want, got) {
  const wanted = want === null ? null : want.decision;
  if (wanted === undefined) return;
  const read = got?.decision ?? null;
  tally.scalar('outcome', wanted?.outcome ?? null, read?.outcome ?? null);
  if (wanted === null || read === null) return;
  tally.scalar('unanimous', wanted.unanimous, read.unanimous);
  tally.scalar('byVote', wanted.byVote, read.byVote);
}

/** @param {Tally} tally @param {any} want @param {any} got */
function scorePeople(tally, want, got) {
  if (want === null) return;
  tally.scalar('presenter', want.presenter, got?.presenter ?? null, personKey);
  tally.list('preparers', want.preparers, got?.preparers, (a, b) => personKey(a) === personKey(b));
  for (const field of ['disqualified', 'dissents', 'wishes'])
    tally.list(field, want[field], got?.[field], sameSentence);
}

/** Votes are met by their counts; the winner is compared where the counts agree. @param {Tally} tally @param {any} want @param {any} got */
function scoreVotes(tally, want, got) {
  const wanted = want === null ? [] : want.votes;
  const read = got?.votes ?? [];
  tally.list('votes', wanted, read, (a, b) => voteKey(a) === voteKey(b));
  for (const vote of wanted ?? []) {
    const same = read.find((/** @type {any} */ other) => voteKey(other) === voteKey(vote));
    if (same !== undefined) tally.scalar('vote winner', vote.winner, same.winner, nameKey);
  }
}

/** @param {any} vote */
function voteKey(vote) {
  return (vote.options ?? [])
    .filter((/** @type {any} */ option) => option.count > 0)
    .map((/** @type {any} */ option) => `${nameKey(option.label)}=${option.count}`)
    .sort()
    .join(' ');
}

/** @param {Tally} tally @param {any} expected @param {any} actual */
function scoreMotion(tally, expected, actual) {
  if (expected.motion === undefined) return;
  tally.scalar('motion kind', expected.motion?.kind ?? null, actual.motion?.kind ?? null);
  tally.scalar('motion stage', expected.motion?.stage ?? null, actual.motion?.stage ?? null);
  if (expected.motion === null || !actual.motion) return;
  tally.scalar('motion filedDate', expected.motion.filedDate, actual.motion.filedDate);
  tally.scalar('motion firstSigner', expected.motion.firstSigner, actual.motion.firstSigner, nameKey);
  tally.scalar('motion signerCount', expected.motion.signerCount, actual.motion.signerCount);
}

/** @param {Tally} tally @param {any} expected @param {any} actual */
function scoreAttachments(tally, expected, actual) {
  const { attachments } = expected;
  if (!Array.isArray(attachments)) return;
  tally.list('attachment titles', attachments, actual.attachments, (a, b) => norm(a.title) === norm(b.title));
  const withUrl = (/** @type {any} */ list) => (list ?? []).filter((/** @type {any} */ a) => a.url);
  tally.list('attachment urls', withUrl(attachments), withUrl(actual.attachments), (a, b) => a.url === b.url);
}

/** Only the codes that must be there are scored: a page may have more problems than its golden names. */
/** @param {Tally} tally @param {any} expected @param {any} actual */
function scoreProblems(tally, expected, actual) {
  const codes = new Set((actual.problems ?? []).map((/** @type {any} */ problem) => problem.code));
  for (const { code } of expected.problems ?? []) {
    tally.scalar('problems', code, codes.has(code) ? code : null);
  }
}

/** Every word of headings and texts stands once in the record, wherever it was put. @param {Tally} tally @param {any} expected @param {any} actual */
function scoreKeptWords(tally, expected, actual) {
  if (!(expected.handlings ?? []).some((/** @type {any} */ handling) => Array.isArray(handling.sections)))
    return;
  const { shared, missing, extra } = compareBags(bagOf(textWords(expected)), bagOf(textWords(actual)));
  const lost = sizeOf(missing);
  const more = sizeOf(extra);
  tally.add(
    'words kept',
    { tp: shared, fn: lost, fp: more, right: lost === 0 ? 1 : 0, total: 1 },
    lost + more === 0 ? undefined : `lost: ${sample(missing)} — more than once or invented: ${sample(extra)}`,
  );
}

/** @param {any} record */
function textWords(record) {
  return (record.handlings ?? []).flatMap((/** @type {any} */ handling) =>
    (handling.sections ?? []).flatMap((/** @type {any} */ section) =>
      wordsOf(`${section.heading ?? ''} ${section.text}`),
    ),
  );
}

/** What a record claims must stand in its own text, letter by letter. @param {Tally} tally @param {any} actual */
function scoreEvidence(tally, actual) {
  const page = norm([actual.title, ...(actual.handlings ?? []).flatMap(sectionTexts)].join(' '));
  for (const { evidence } of (actual.handlings ?? []).flatMap(claims).concat(actual.motion ?? [])) {
    const found = norm(evidence) !== '' && page.includes(norm(evidence));
    tally.add(
      'evidence literal',
      found ? { tp: 1, right: 1, total: 1 } : { fp: 1, total: 1 },
      found ? undefined : norm(evidence),
    );
  }
}

/** @param {any} handling */
function sectionTexts(handling) {
  return (handling.sections ?? []).flatMap((/** @type {any} */ section) => [section.heading, section.text]);
}

/** @param {any} handling @returns {any[]} */
function claims(handling) {
  return [...(handling.decision ? [handling.decision] : []), ...(handling.votes ?? [])];
}
