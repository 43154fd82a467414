import { ThemeIcon } from '@mantine/core'
import {
  IconCircle,
  IconCrown,
  IconDiamond,
  IconHeart,
  IconMedal,
  IconStar,
} from '@tabler/icons-react'
import type { Tier, TierIcon } from './types'

const SIGNS = {
  circle: IconCircle,
  star: IconStar,
  crown: IconCrown,
  diamond: IconDiamond,
  heart: IconHeart,
  medal: IconMedal,
} satisfies Record<TierIcon, typeof IconStar>

interface Props {
  tier: Pick<Tier, 'colour' | 'icon'>
  size?: number
}

/** A tier's icon in its colour. */
export function TierSign({ tier: { colour, icon }, size = 28 }: Props) {
  const Sign = SIGNS[icon]
  return (
    <ThemeIcon size={size} radius="xl" color={colour} autoContrast aria-hidden>
      <Sign size={size * 0.6} stroke={1.75} />
    </ThemeIcon>
  )
}
