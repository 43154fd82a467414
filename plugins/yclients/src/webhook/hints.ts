/** What a delivery names: an object of a branch. The vendor's addresses need both. */
export interface Hint {
  branch: string
  id: string
}

export const writeHint = ({ branch, id }: Hint) => `${branch}:${id}`

export function readHint(hint: string): Hint {
  const [branch = '', id = ''] = hint.split(':')
  return { branch, id }
}
