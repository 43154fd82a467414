import { Paper, Skeleton } from '@mantine/core'
import { createContext, type PropsWithChildren, use } from 'react'
import { ChartFrame, type ChartTable } from '~/components/charts/chart_frame'
import { Later } from '~/components/ui/later'

interface Room {
  height: number
  /** The same figures for those who do not see the picture. */
  table: ChartTable
}

const Given = createContext<Room | null>(null)

/** Gives the pictures inside a room of a certain height, in place of a card of their own. */
export const PictureRoom = Given.Provider

interface Props {
  label: string
  height: number
  /** As high as what it shows turns out to be. */
  grows?: boolean
}

/** Around every picture of a report. */
export function PictureFrame({ label, height, grows, children }: PropsWithChildren<Props>) {
  const room = use(Given)
  if (room && !grows)
    return (
      <ChartFrame label={label} height={room.height} table={room.table}>
        {children}
      </ChartFrame>
    )
  const figure = (
    <figure aria-label={label} style={{ margin: 0 }}>
      <div aria-hidden>
        <Later fallback={<Skeleton height={height} />}>{children}</Later>
      </div>
    </figure>
  )
  if (room) return figure
  return (
    <Paper p="md">
      {grows ? (
        figure
      ) : (
        <ChartFrame label={label} height={height}>
          {children}
        </ChartFrame>
      )}
    </Paper>
  )
}
