import { Skeleton, VisuallyHidden } from '@mantine/core'
import { type PropsWithChildren } from 'react'
import { Later } from '~/components/ui/later'
import classes from './charts.module.css'

export interface ChartTable {
  head: string[]
  rows: string[][]
}

interface Props {
  label: string
  height: number
  /** The same figures for those who do not see the picture; not needed where a visible table has them. */
  table?: ChartTable
}

/** A picture of figures: named, of a size known before it is drawn, and never the only way to the figures. */
export function ChartFrame({ label, height, table, children }: PropsWithChildren<Props>) {
  return (
    <figure className={classes.frame} aria-label={label}>
      <div style={{ height }} aria-hidden>
        <Later fallback={<Skeleton height={height} />}>{children}</Later>
      </div>
      {table && (
        <VisuallyHidden>
          <table>
            <caption>{label}</caption>
            <thead>
              <tr>
                {table.head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row.join()}>
                  {row.map((cell, index) => (
                    <td key={table.head[index]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </VisuallyHidden>
      )}
    </figure>
  )
}
