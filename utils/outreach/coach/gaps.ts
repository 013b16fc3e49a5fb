/** Gaps of a template: in brackets of all kinds, of lines and crosses, and the words that stand in them. */
export const gaps: readonly RegExp[] = [
  /\[[^\]\n\d][^\]\n]{0,50}\](?!\()/g,
  /\{\{?[^}\n]{1,50}\}\}?/g,
  /<[\p{L}][\p{L} _/-]{1,40}>/gu,
  /%[A-Z_]{3,30}%|\$[A-Z_]{3,30}\b/g,
  /_{3,}|(?<![\p{L}\p{N}])[Xx]{3,}(?![\p{L}\p{N}])|(?<!\.)\.{5,}/gu,
  /(?<![\p{L}\p{N}])(?:TODO|TBD|TKTK|TK|FIXME|INSERT [A-Z ]{2,30}|lorem ipsum)(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:(?:First|Last|Your|Their|Company|Mentor|Recipient|Job|Organi[sz]ation)[ _]?Name|Your Company|Company X|Nombre de (?:la )?(?:empresa|persona)|Su Nombre|Tu Nombre)(?![\p{L}\p{N}])/gu,
];
