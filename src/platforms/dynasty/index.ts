import { HEADINGS } from '../../parse/headings.js';
import type { Platform } from '../platform.js';
import { proves } from './proves.js';
import { readIndex, readMeetingsFeed, readOfficialsFeed } from './read-index.js';
import { readBodies, readMeeting, readMeetings } from './read-listings.js';
import { splitBlocks } from './split-blocks.js';
import {
  baseUrlOf,
  bodiesUrl,
  bodyMeetingsUrl,
  fileUrl,
  guessBaseUrl,
  itemsFeedUrl,
  itemUrl,
  meetingIdOf,
  meetingsFeedUrl,
  meetingUrl,
  nativeIdOf,
  officialsFeedUrl,
} from './urls.js';

/** Dynasty tietopalvelu, the publishing front of the case management product: known by its script `DREQUEST.PHP`. */
export const dynasty: Platform = {
  id: 'dynasty',
  baseUrlOf,
  guessBaseUrl,
  nativeIdOf,
  meetingIdOf,
  indexUrl: itemsFeedUrl,
  itemUrl,
  bodiesUrl,
  bodyMeetingsUrl,
  meetingUrl,
  fileUrl,
  meetingsFeedUrl,
  officialsFeedUrl,
  readIndex,
  readBodies,
  readMeetings,
  readMeeting,
  readMeetingsFeed,
  readOfficialsFeed,
  splitBlocks,
  proves,
  headings: HEADINGS,
};
