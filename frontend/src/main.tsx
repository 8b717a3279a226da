import './theme/base.css'
import './i18n'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { speaksEnglish } from './i18n'
import { layTokens } from './theme/tokens'

dayjs.locale(speaksEnglish() ? 'en' : 'zh-cn')
layTokens(document.documentElement)
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
