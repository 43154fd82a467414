const SIGNS: [RegExp, string][] = [
  [/^#{1,3}\s+/, ''],
  [/^\s*[-*]\s+/, '• '],
  [/\*\*(.+?)\*\*/g, '$1'],
  [/_(.+?)_/g, '$1'],
  [/\[([^\]]+)\]\(([^\s)]+)\)/g, '$1 ($2)'],
]

/** A text of a dashboard line by line, without the signs that say how it looks. */
export const inWords = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => SIGNS.reduce((rest, [sign, instead]) => rest.replace(sign, instead), line))
    .filter((line) => line.trim() !== '')
