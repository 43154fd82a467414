import {
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type MantineThemeOverride,
} from '@mantine/core'

/**
 * The one place that knows colours, spacing, radii and type. Pages name roles, never colours.
 *
 * Ink neutrals lean towards the teal of the brand; amber is the only warm accent, kept for what needs a look.
 */
const colors = {
  teal: tuple('#eaf6f4 #d3ebe7 #a8d7d0 #79c1b7 #50aca0 #2f978b #178074 #0b6e64 #075b53 #054841'),
  gray: tuple('#f6f8f8 #eef1f1 #e2e7e7 #d2d9d9 #b4bfc0 #8a989a #5f6d70 #475457 #303c3f #1a2527'),
  dark: tuple('#dbe3e4 #b3bfc1 #94a2a5 #6b797c #445154 #323e41 #232d30 #1a2325 #131a1c #0c1112'),
  amber: tuple('#fdf4e6 #f9e4c5 #f2c98b #ebad50 #e4962a #d98415 #ad640a #8a4f08 #6c3e09 #553209'),
  red: tuple('#fdecea #f8d0cc #f0a49d #e7776d #df5547 #d33f30 #b93024 #98261c #7b2018 #631a14'),
  green: tuple('#e8f6ec #cdead6 #9fd6af #6fc187 #48ad66 #2f9950 #1d7f3d #176832 #125428 #0e4320'),
}

function tuple(shades: string) {
  return shades.split(' ') as unknown as MantineColorsTuple
}

export const theme: MantineThemeOverride = createTheme({
  colors,
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 6 },
  white: '#ffffff',
  black: '#16211f',
  fontFamily:
    "Inter, 'Segoe UI Variable Text', 'Segoe UI', system-ui, -apple-system, Roboto, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'JetBrains Mono', 'SF Mono', Menlo, Consolas, monospace",
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.1875rem' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.5', xl: '1.5' },
  headings: {
    fontWeight: '620',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.3' },
      h2: { fontSize: '1.0625rem', lineHeight: '1.35' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.4' },
      h4: { fontSize: '0.8125rem', lineHeight: '1.4' },
    },
  },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2.25rem' },
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '32px' },
  defaultRadius: 'sm',
  shadows: {
    xs: '0 1px 2px rgb(22 33 31 / 0.05)',
    sm: '0 1px 3px rgb(22 33 31 / 0.08)',
    md: '0 6px 20px -6px rgb(22 33 31 / 0.18)',
    lg: '0 16px 40px -12px rgb(22 33 31 / 0.25)',
  },
  respectReducedMotion: true,
  focusRing: 'auto',
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'sm' }, styles: { label: { fontWeight: 560 } } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 'lg' } },
    Paper: { defaultProps: { radius: 'md', withBorder: true, p: 'md' } },
    Modal: {
      defaultProps: { radius: 'md', centered: true, overlayProps: { backgroundOpacity: 0.4 } },
    },
    Badge: { defaultProps: { variant: 'light', radius: 'sm', tt: 'none', fw: 560 } },
    Tooltip: {
      defaultProps: {
        multiline: true,
        maw: 320,
        openDelay: 250,
        events: { hover: true, focus: true, touch: true },
      },
    },
    InputWrapper: { styles: { label: { marginBottom: 4 }, description: { marginBottom: 4 } } },
    Anchor: { defaultProps: { underline: 'hover' } },
    Select: { defaultProps: { checkIconPosition: 'right', allowDeselect: false } },
    // Its scroll bar lies over the table: room kept for it would look like an empty row.
    TableScrollContainer: { defaultProps: { scrollAreaProps: { offsetScrollbars: false } } },
    Alert: { defaultProps: { radius: 'md', variant: 'light' } },
  },
})

/** Tints on dark that keep their colour. */
const darkTints = Object.fromEntries(
  (['teal', 'amber', 'red', 'green'] as const).flatMap((name) => [
    [
      `--mantine-color-${name}-light`,
      `color-mix(in srgb, ${colors[name][5]} 20%, ${colors.dark[7]})`,
    ],
    [
      `--mantine-color-${name}-light-hover`,
      `color-mix(in srgb, ${colors[name][5]} 28%, ${colors.dark[7]})`,
    ],
    [`--mantine-color-${name}-light-color`, colors[name][2]],
  ])
)

/** Roles that Mantine has no name for. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--krug-nav-width': '232px',
    '--krug-header-height': '56px',
  },
  light: {
    '--mantine-color-dimmed': colors.gray[6],
    '--mantine-color-placeholder': colors.gray[6],
    '--mantine-color-error': colors.red[6],
    '--mantine-color-red-light-hover': colors.red[0],
    '--mantine-color-default-border': colors.gray[3],
    '--krug-canvas': colors.gray[0],
    '--krug-surface': '#ffffff',
    '--krug-line': colors.gray[2],
    '--krug-nav': '#ffffff',
    '--krug-good': colors.green[6],
    '--krug-bad': colors.red[6],
    '--krug-takes': '#d98415',
    '--krug-sums': '#4d5fb8',
    '--krug-sunken': colors.gray[1],
    '--krug-warn': colors.amber[6],
    '--krug-active': colors.teal[0],
    '--krug-active-text': colors.teal[8],
  },
  dark: {
    '--mantine-color-body': colors.dark[7],
    '--mantine-color-dimmed': colors.dark[2],
    '--mantine-color-placeholder': colors.dark[2],
    '--mantine-color-error': colors.red[3],
    '--mantine-color-default-border': colors.dark[4],
    '--krug-canvas': colors.dark[8],
    '--krug-surface': colors.dark[7],
    '--krug-line': colors.dark[5],
    '--krug-nav': colors.dark[7],
    '--krug-good': colors.green[3],
    '--krug-bad': colors.red[3],
    '--krug-takes': '#eaa748',
    '--krug-sums': '#8d9ced',
    '--krug-sunken': colors.dark[5],
    '--krug-warn': colors.amber[3],
    '--krug-active': colors.dark[6],
    '--krug-active-text': colors.teal[2],
    ...darkTints,
  },
})

/**
 * Chart colours: told apart with every common colour vision, in an order that also differs in lightness.
 * The last one stands for "other".
 */
export const chartPalette = {
  light: {
    series: [
      '#0b6e64',
      '#d98415',
      '#4d5fb8',
      '#b5477a',
      '#3f9cc9',
      '#7d7f1f',
      '#7a5c45',
      '#8a989a',
    ],
    comparison: '#8a989a',
    comparisonBar: '#c6cfcf',
    grid: colors.gray[2],
    axis: colors.gray[6],
    text: colors.gray[8],
    surface: '#ffffff',
    scale: ['#eef6f5', '#c9e5e1', '#95ccc4', '#57ab9f', '#1f857a', '#07584f'],
    none: colors.gray[1],
    tones: {
      good: '#1d7f3d',
      fair: '#3f9cc9',
      warn: '#d98415',
      bad: '#b93024',
      fresh: '#57ab9f',
      plain: '#8a989a',
    },
  },
  dark: {
    series: [
      '#3fb3a5',
      '#eaa748',
      '#8d9ced',
      '#e07fae',
      '#6fc0e8',
      '#bcbf52',
      '#c29a7d',
      '#94a2a5',
    ],
    comparison: '#94a2a5',
    comparisonBar: '#55646a',
    grid: colors.dark[5],
    axis: colors.dark[2],
    text: colors.dark[0],
    surface: colors.dark[6],
    scale: ['#1d2e2e', '#1e4642', '#1f6159', '#2a8074', '#48a497', '#86d0c5'],
    none: colors.dark[6],
    tones: {
      good: '#48ad66',
      fair: '#6fc0e8',
      warn: '#eaa748',
      bad: '#e7776d',
      fresh: '#86d0c5',
      plain: '#7c8a8d',
    },
  },
} as const
