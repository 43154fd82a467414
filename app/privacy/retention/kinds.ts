/** A kind of data that is not kept for ever, and how what is too old goes. */
export interface RetentionKind {
  /** Krug's period; `null` keeps it until the tenant says otherwise. */
  days: number | null
  /** No shorter one: what still needs the data. */
  least: number
  most: number
  /** Removes what is older, batch by batch. Called outside of a scope. @returns how much that was */
  purge(tenantId: string, before: Date, signal: AbortSignal): Promise<number>
}

const known = new Map<string, RetentionKind>()

/** Has the night remove a kind of data. Its words stand in `inertia/lang/<locale>/settings.json`. */
export function keepsFor(name: string, kind: RetentionKind) {
  known.set(name, kind)
}

export const retentionKinds = () => [...known]
export const retentionKind = (name: string) => known.get(name)
