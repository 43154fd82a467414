import { ImportMappingError } from '#integrations/errors'

/** The mapping of a multipart form, which can only carry text. @throws ImportMappingError */
export function parseMapping(raw: string | undefined): Record<string, unknown> | undefined {
  if (!raw) return undefined
  try {
    const mapping = JSON.parse(raw)
    if (mapping && typeof mapping === 'object' && !Array.isArray(mapping)) return mapping
  } catch {
    // Answered below, together with JSON that is no mapping.
  }
  throw new ImportMappingError({}, 'mapping')
}
