/** What a delivery names: an order of the hall or a delivery, which the vendor keeps apart. */
export interface Hint {
  organization: string
  kind: 'table' | 'delivery'
  id: string
}

export const writeHint = ({ organization, kind, id }: Hint) => `${organization}:${kind}:${id}`

export function readHint(hint: string): Hint {
  const [organization = '', kind, id = ''] = hint.split(':')
  return { organization, kind: kind === 'table' ? 'table' : 'delivery', id }
}
