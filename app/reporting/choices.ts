import type { ReportContext } from '#reporting/context'
import type { AnyReport } from '#reporting/report'

/** A parameter that has a few values to choose from; the first is the usual one. */
export interface Choice {
  name: string
  label: string
  value: string
  options: { value: string; label: string }[]
}

interface Described {
  toJSONSchema(): { enum?: string[] }
}

/** What a reader may choose in a report, in the reader's words. */
export function choicesOf(
  { parameters }: AnyReport,
  asked: Record<string, unknown>,
  t: ReportContext['t']
): Choice[] {
  return Object.entries(parameters as unknown as Record<string, Described>).flatMap(
    ([name, schema]) => {
      const { enum: values } = schema.toJSONSchema()
      if (!values) return []
      return {
        name,
        label: t(`parameters.${name}.label`),
        value: (asked[name] as string | undefined) ?? values[0],
        options: values.map((value) => ({ value, label: t(`parameters.${name}.${value}`) })),
      }
    }
  )
}
