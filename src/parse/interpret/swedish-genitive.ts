/**
 * The base form of a Swedish name in the genitive (`Rosengårds`, `Stenroos`): the one that stands elsewhere on the page,
 * else what its last part leaves no doubt of; `null` where `Backas` may be one of Back, Backa and Backas.
 */
export function swedishBaseForm(name: string, standsElsewhere: (form: string) => boolean): string | null {
  const stem = name.slice(0, -1);
  if (standsElsewhere(stem)) return stem;
  if (ENDS_IN_S.test(name)) return name;
  return SURE_STEM.test(name) ? stem : null;
}

// Stenroos · Nynäs · Björkfors · Sundås · Cygnaeus: none gets another s in the genitive
const ENDS_IN_S = /(?:[rg]oos|näs|fors|krans|hus|ius|eus|(?<=\p{L}{3})ås|ss)$/u;

// Rosengårds · Lindqvists · Sandströms · Lillkulls
const SURE_STEM =
  /(?:berg|ström|holm|lund|[qk]v?[uv]ist|mann?|son|gren|dahl|mark|stedt|sten|blom|back|bäck|gård|borg|strand|vall|wall|löf|skog|blad|torp|bom|hag|häll|hult|kull|roth|fel[dt]t?|hjelm|lin|lén|sén|rén|dén|nén|ell|rud|vik|sund|bacha|nen|lä|älv|klint|quist|ling|ing|dell|öst|fast|lands?|damm|åker|ek|alm|lind|nas?t)s$/iu;
