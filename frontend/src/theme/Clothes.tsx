import { ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import type { ReactNode } from 'react'
import { speaksEnglish } from '../i18n'
import { theme } from './antd'

/** Dresses antd for all that is inside: theme, language, manners. */
export function Clothes({ children }: { children: ReactNode }) {
  return (
    <ConfigProvider theme={theme} locale={speaksEnglish() ? enUS : zhCN} button={{ autoInsertSpace: false }} wave={{ disabled: true }}>
      {children}
    </ConfigProvider>
  )
}
