import type { Moment } from '@krug/connector-sdk'

/** The vendor counts seconds. */
export function moment(seconds: number): Moment {
  return new Date(seconds * 1000).toISOString()
}
