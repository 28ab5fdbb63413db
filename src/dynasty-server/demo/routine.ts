import { decision, explain, proposal } from '../pieces.js';
import type { FileLink, WorldItem, WorldMeeting } from '../types.js';

type MeetingParts = Omit<WorldMeeting, 'agendaAt' | 'minutesAt' | 'firstArticle'> & {
  readonly agendaAt?: string;
  readonly minutesAt?: string | null;
};

/** A meeting whose agenda comes out six days before and whose minutes three days after; § are numbered later. */
export const meetingOn = (parts: MeetingParts): WorldMeeting => ({
  agendaAt: dayFrom(parts.date, -6),
  minutesAt: dayFrom(parts.date, 3),
  checkedAt: dayFrom(parts.date, 4),
  firstArticle: 1,
  ...parts,
});

/** Numbers the § of every body through each calendar year, beginning after the given number. */
export const numberArticles = (
  meetings: readonly WorldMeeting[],
  startAfter: Readonly<Record<string, number>>,
): readonly WorldMeeting[] => {
  const last = new Map(Object.entries(startAfter));
  return meetings
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map((meeting) => {
      const series = `${meeting.bodyId}/${meeting.date.slice(0, 4)}`;
      const before = last.get(series) ?? 0;
      last.set(series, before + meeting.items.length);
      return { ...meeting, firstArticle: before + 1 };
    });
};

/** Items in the order of their list. */
export const listed = (...items: readonly Omit<WorldItem, 'k'>[]): readonly WorldItem[] =>
  items.map((item, at) => ({ ...item, k: at + 1 }));

/** Attachments with running document ids. */
export const filesFrom = (documentId: number, ...titles: readonly string[]): readonly FileLink[] =>
  titles.map((title, at) => ({ kind: 'attachment', title, documentId: documentId + at }));

/** The opening of a Finnish meeting. */
export const opening = (body: string): Omit<WorldItem, 'k'> => ({
  title: 'Kokouksen laillisuuden ja päätösvaltaisuuden toteaminen',
  text: [
    explain('Kutsu kokoukseen on lähetettävä vähintään neljä päivää ennen kokousta.'),
    proposal(null, `${body} toteaa kokouksen laillisesti koolle kutsutuksi ja päätösvaltaiseksi.`),
    decision('Kokous todettiin laillisesti koolle kutsutuksi ja päätösvaltaiseksi.'),
  ],
});

/** The election of those who check the minutes. */
export const checkers = (first: string, second: string): Omit<WorldItem, 'k'> => ({
  title: 'Pöytäkirjantarkastajien valinta',
  text: [
    proposal(null, 'Valitaan kaksi pöytäkirjantarkastajaa.'),
    decision(`Pöytäkirjantarkastajiksi valittiin ${first} ja ${second}.`),
  ],
});

const dayFrom = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
