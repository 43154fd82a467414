import type { Figure } from './types'

/** A formula as people write it: "[Revenue] / [Guests]". */
export function formulaText(formula: string, figures: Figure[]) {
  return formula.replace(/[a-zA-Z_]\w*/g, (name) => {
    const figure = figures.find((one) => one.name === name)
    return figure ? `[${figure.label}]` : name
  })
}

/** The same as the server reads it. */
export function formulaOf(text: string, figures: Figure[]) {
  return text.replace(/\[([^\]]*)\]/g, (all, label: string) => {
    const wanted = label.trim().toLowerCase()
    return figures.find((one) => one.label.toLowerCase() === wanted)?.name ?? all
  })
}
