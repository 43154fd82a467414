import type { Parameters } from '~/api/delivery_types'
import type { Query } from '~/components/builder/types'

export type SavedContent = { report: string } | { query: Query }

/** With what it asks. */
export type KeptContent = SavedContent & { parameters: Parameters }

export type Saved = {
  id: string
  name: string
  note: string
  report: string
  about: string
  /** The builder can change it. */
  built: boolean
  owner: string | null
  mine: boolean
  roles: string[]
  version: number
  updatedAt: string
  can: { change: boolean; share: boolean }
}

export type SavedVersion = {
  version: number
  name: string
  note: string
  content: KeptContent
  savedAt: string
  savedBy: string | null
}

export type RoleName = { id: string; name: string }

export const SAVED = '/api/v1/reports/saved'
