import { SegmentSchema } from '#database/schema'
import type { Condition } from '#customers/segments/conditions'

export default class Segment extends SegmentSchema {
  declare conditions: Condition
}
