import { RouterProvider } from '@tanstack/react-router'
import { ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { RelayEnvironmentProvider } from 'react-relay'
import { speaksEnglish } from '../i18n'
import { createEnvironment } from '../relay/environment'
import { theme } from '../theme/antd'
import { RevisionProvider } from './revision'
import { createAppRouter } from './router'
import { ShellProvider } from './useShell'

const environment = createEnvironment()
const router = createAppRouter()

export function App() {
  return (
    <ConfigProvider theme={theme} locale={speaksEnglish() ? enUS : zhCN} button={{ autoInsertSpace: false }} wave={{ disabled: true }}>
      <RelayEnvironmentProvider environment={environment}>
        <RevisionProvider>
          <ShellProvider>
            <RouterProvider router={router} />
          </ShellProvider>
        </RevisionProvider>
      </RelayEnvironmentProvider>
    </ConfigProvider>
  )
}
