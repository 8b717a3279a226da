/**
 * The one place for colours, type and measures. tokens become CSS variables
 * (--text, --accent …) and antd's theme.
 */
export const tokens = {
  text: '#1B2430',
  second: '#4A5563',
  third: '#66707D',
  zero: '#A3ABB5',
  ground: '#FFFFFF',
  quiet: '#F7F8FA',
  hover: '#F2F5F9',
  selected: '#EAF1F9',
  hairline: '#E5E8EC',
  strong: '#CBD2DA',
  accent: '#1D4E89',
  tint: '#EDF3FA',
  'tint-border': '#C3D2E4',
  bar: '#5B7FA8',
  'bar-pale': '#B9C9DC',
  'hatch-edge': '#9DB1C8',
  'doubt-mark': '#FBEBC4',
  'doubt-line': '#C98A12',
  'doubt-row': '#FFF6DC',
  'doubt-panel': '#FDF9EE',
  'doubt-border': '#E5CF9B',
  'red-word': '#A8322A',
  'red-shape': '#B8433A',
  'red-chart': '#B8433A',
  'yellow-word': '#8A5A00',
  'yellow-shape': '#C98A12',
  'yellow-chart': '#E0B662',
  'green-word': '#2F6B4A',
  'green-shape': '#4E8F6C',
  'green-chart': '#6FA587',
  'grey-word': '#5F6975',
  'grey-shape': '#7C8692',
  'grey-chart': '#B4BBC4',
  'closed-word': '#3F6479',
  'closed-shape': '#E3EBEF',
  'closed-chart': '#D5E0E6',
} as const

/** Fonts that an office's machines have; nothing is fetched. */
export const fonts = {
  sans: '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif',
  serif: '"Songti SC", SimSun, "Noto Serif CJK SC", serif',
  mono: 'ui-monospace, SFMono-Regular, Consolas, "Noto Sans Mono CJK SC", monospace',
}

/** Lays the tokens on the document as CSS variables. */
export function layTokens(root: HTMLElement) {
  for (const [name, value] of Object.entries(tokens)) root.style.setProperty(`--${name}`, value)
  for (const [name, value] of Object.entries(fonts)) root.style.setProperty(`--${name}`, value)
}
