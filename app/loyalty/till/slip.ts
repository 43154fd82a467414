import type { Language } from '#loyalty/promotions/sentences/speaker'

/** Characters of a line on the paper of a till. */
const WIDTH = 40

/** What stands on a slip: what it is and how much, or just a sentence. */
export type SlipLine = { key: string; value?: number | string; only?: 'above zero' }

/** Plain text for a till's printer, each line at most forty characters wide. */
export function slipText(title: string, lines: SlipLine[], language: Language): string {
  const format = new Intl.NumberFormat(language.locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
  const rows = lines
    .filter(({ value, only }) => !only || (typeof value === 'number' && value > 0))
    .map(({ key, value }) => {
      const label = language.t(`loyalty.slip.${key}`)
      return row(label, typeof value === 'number' ? format.format(value / 100) : (value ?? ''))
    })
  return [...wrapped(title), '-'.repeat(WIDTH), ...rows].join('\n')
}

/** Figures as printers know them: a plain space instead of narrow ones. */
function row(label: string, value: string) {
  const plain = value.replaceAll(/\s/gu, ' ')
  const room = WIDTH - plain.length - 1
  return `${label.slice(0, room).padEnd(room)} ${plain}`.trimEnd()
}

function wrapped(text: string) {
  const lines = ['']
  for (const word of text.split(/\s+/)) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word
    if (longer.length <= WIDTH) lines[lines.length - 1] = longer
    else lines.push(word.slice(0, WIDTH))
  }
  return lines
}
