import {
  IconAward,
  IconBolt,
  IconCake,
  IconCoffee,
  IconConfetti,
  IconCrown,
  IconDiamond,
  IconFlag,
  IconFlame,
  IconGift,
  IconHeart,
  IconLeaf,
  IconMedal,
  IconMoon,
  IconRocket,
  IconStar,
  IconSun,
  IconTag,
  IconTrophy,
  IconUsers,
  type Icon,
} from '@tabler/icons-react'
import { ThemeIcon } from '@mantine/core'

const PICTURES: Record<string, Icon> = {
  award: IconAward,
  bolt: IconBolt,
  cake: IconCake,
  coffee: IconCoffee,
  confetti: IconConfetti,
  crown: IconCrown,
  diamond: IconDiamond,
  flag: IconFlag,
  flame: IconFlame,
  gift: IconGift,
  heart: IconHeart,
  leaf: IconLeaf,
  medal: IconMedal,
  moon: IconMoon,
  rocket: IconRocket,
  star: IconStar,
  sun: IconSun,
  tag: IconTag,
  trophy: IconTrophy,
  users: IconUsers,
}

/** The picture of a badge on its medallion. */
export function BadgeIcon({ icon, size = 40 }: { icon: string; size?: number }) {
  const Picture = PICTURES[icon] ?? IconAward
  return (
    <ThemeIcon size={size} radius="xl" variant="light">
      <Picture size={size * 0.55} stroke={1.6} aria-hidden />
    </ThemeIcon>
  )
}
