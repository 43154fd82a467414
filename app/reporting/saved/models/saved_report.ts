import { SavedReportSchema } from '#database/schema'
import type { SavedContent } from '#reporting/saved/content'

export default class SavedReport extends SavedReportSchema {
  declare content: SavedContent
  declare roles: string[]
}
