/**
 * The external id of something that sources know by its name alone, the same however the name is spaced or written.
 *
 * @example
 * nameKey(' Ирина  Лебедева') // "name:ирина лебедева"
 * @since 1.0
 */
export function nameKey(name: string): string {
  return `name:${name.trim().toLowerCase().replace(/\s+/g, ' ')}`.slice(0, 200)
}
