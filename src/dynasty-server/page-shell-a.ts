import { addressesOf } from './addresses.js';
import { escapeHtml } from './markup.js';
import type { World } from './types.js';

export type PageA = {
  readonly world: World;
  readonly origin: string;
  readonly bodyClass: string;
  /** Links above and below the page, as file names. */
  readonly trail: readonly { readonly name: string; readonly text: string }[];
  /** Markup of the heading. */
  readonly heading: string;
  readonly content: string;
};

/** A page of layout A round its content; `</tr>` is missing in places, as served. */
export const shellA = ({ world, origin, bodyClass, trail, heading, content }: PageA): string => {
  const inside = addressesOf(world, null);
  const search = addressesOf(world, origin).page('meeting_frames');
  const links = [
    ...trail.map(({ name, text }) => `<a href="${inside.file(name)}">${escapeHtml(text)}</a>`),
    `<a href="${search}" target="_top">Avaa haku</a>`,
  ].join('&nbsp;|&nbsp;');
  return [
    '<html><head>',
    ` <meta http-equiv="Content-Type" content="text/html; charset=${world.charsets?.item ?? 'windows-1252'}">`,
    ' <meta http-equiv="pragma" content="no-cache">',
    ' <meta http-equiv="cache-control" content="no-cache">',
    ' <meta name="robots" content="noindex">',
    ` <title>${escapeHtml(world.authority)}</title>`,
    ' <link rel="stylesheet" type="text/css" href="DJULKAISU.CSS">',
    ' <!--PARENTUPD-->',
    '</head>',
    `<body class="${bodyClass}" onload="init()" vlink="purple" link="blue" lang="FI">`,
    `<center>\n  ${links}\n</center>`,
    '<table class="tbl" cellspacing="0" width="100%"><colgroup><col width=""></colgroup>',
    '<tr><td><hr size="4"></td>',
    `<tr><td align="center"><label class="h3"><!-- RSPEAK_START -->${heading}<!-- RSPEAK_STOP --></label><!--READSPEAKER--></td>`,
    '<tr><td><hr size="4"></td></table>',
    '<p style="margin:0px">',
    '<table class="tbl" cellspacing="0" width="100%"><tr><td style="padding-left:5px; padding-right:5px">',
    '<!--DATA_BEGIN-->',
    content,
    '<!--DATA_END-->',
    '</td></tr></table>',
    `<center>\n  ${links}\n</center>`,
    '</body></html>',
    '',
  ].join('\r\n');
};
