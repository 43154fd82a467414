import { Text } from '@mantine/core'
import classes from './flow.module.css'

export interface Funnel {
  id: string
  name: string
  steps: {
    id: string
    name: string
    value: number
    /** The figure and what else there is to say of it. */
    text: string
    note: string
    /** How many of the step before came here. */
    step: string | null
  }[]
}

/** One funnel for each pipeline: a bar for every stage, as wide as what came so far. */
export default function FunnelChart({ funnels }: { funnels: Funnel[] }) {
  return (
    <div className={classes.funnels} data-many={funnels.length > 1 || undefined}>
      {funnels.map(({ id, name, steps }) => (
        <section key={id}>
          <Text fw={560} mb="xs">
            {name}
          </Text>
          <ol className={classes.steps}>
            {steps.map((step) => (
              <li key={step.id}>
                <span className={classes.stepName}>{step.name}</span>
                <span className={classes.track}>
                  <span
                    className={classes.step}
                    style={{ width: `${widthOf(step.value, steps[0].value)}%` }}
                  />
                </span>
                <span className={`${classes.stepFigure} tabular`}>
                  <b>{step.text}</b> {step.note}
                </span>
                <span className={`${classes.stepShare} tabular`}>{step.step}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

/** Something that happened is never invisible. */
function widthOf(value: number, most: number) {
  return value > 0 ? Math.max(1, (value / most) * 100) : 0
}
