import type { ThemeConfig } from 'antd'
import { fonts, tokens } from './tokens'

/** antd in Duban's clothes: one accent, hairlines, no shadows. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: tokens.accent,
    colorInfo: tokens.accent,
    colorLink: tokens.accent,
    colorLinkHover: tokens.accent, // the lighter one that antd makes is too pale on a hovered row
    colorLinkActive: tokens.accent,
    colorError: tokens['red-word'],
    colorWarning: tokens['yellow-shape'],
    colorSuccess: tokens['green-word'],
    colorText: tokens.text,
    colorTextSecondary: tokens.second,
    colorTextTertiary: tokens.third,
    colorTextDescription: tokens.third,
    colorTextPlaceholder: tokens.third,
    colorBorder: tokens.strong,
    colorBorderSecondary: tokens.hairline,
    colorSplit: tokens.hairline,
    fontFamily: fonts.sans,
    fontFamilyCode: fonts.mono,
    fontSize: 14,
    lineHeight: 22 / 14,
    borderRadius: 6,
    borderRadiusLG: 8,
    controlHeight: 32,
    boxShadow: 'none',
    boxShadowTertiary: 'none',
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.18s',
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Table: {
      headerBg: tokens.ground,
      headerColor: tokens.second,
      headerSplitColor: 'transparent',
      rowHoverBg: tokens.hover,
      rowSelectedBg: tokens.selected,
      rowSelectedHoverBg: tokens.selected,
      borderColor: tokens.hairline,
      cellFontSize: 13.5,
      cellPaddingBlock: 5,
      cellPaddingInline: 8,
      headerBorderRadius: 0,
    },
    Tabs: { horizontalItemPadding: '10px 0', titleFontSize: 14 },
    Drawer: { paddingLG: 16 },
  },
}
