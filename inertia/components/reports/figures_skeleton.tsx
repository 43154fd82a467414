import { SimpleGrid, Skeleton, Stack } from '@mantine/core'
import { tileColumns } from './tiles'

/** The shape of figures that are being added up: nothing jumps when they come. */
export function FiguresSkeleton({ tiles = 0, heights }: { tiles?: number; heights: number[] }) {
  return (
    <Stack aria-busy>
      {tiles > 0 && (
        <SimpleGrid cols={tileColumns(tiles)} spacing="sm">
          {Array.from({ length: tiles }, (_, at) => (
            <Skeleton key={at} height={108} radius="md" />
          ))}
        </SimpleGrid>
      )}
      {heights.map((height, at) => (
        <Skeleton key={at} height={height} radius="md" />
      ))}
    </Stack>
  )
}
