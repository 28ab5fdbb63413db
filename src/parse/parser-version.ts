/** Written into every record; raised with a line in the CHANGELOG whenever what the parser writes changes. */
export const PARSER_VERSION = 1;
