/**
 * What another domain holds of a person, and tells when the person asks: SQL of rows in columns of plain values, for all
 * customers of `:family`. No name of somebody else, and nothing sealed.
 */
export interface ToldPart {
  rows: string
}

const parts = new Map<string, ToldPart>()

/** Its name has words in `resources/lang/<locale>/person_file.json`, and so have its columns. */
export function tellPart(name: string, part: ToldPart) {
  parts.set(name, part)
}

export const toldParts = () => [...parts]
