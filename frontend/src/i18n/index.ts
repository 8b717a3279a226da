import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'

/** Languages of the interface; Chinese first. */
export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

const kept = 'duban.language'

function chosen(): Language {
  try {
    if (localStorage.getItem(kept) === 'en') return 'en'
  } catch {
    // A browser that keeps nothing reads Chinese.
  }
  return 'zh-CN'
}

void i18next.use(initReactI18next).init({
  lng: chosen(),
  fallbackLng: 'zh-CN',
  resources: {},
  interpolation: { escapeValue: false },
  keySeparator: false,
  nsSeparator: false,
})
document.documentElement.lang = i18next.language
dayjs.locale(i18next.language === 'en' ? 'en' : 'zh-cn')

/** Whether the interface speaks English. */
export const speaksEnglish = () => i18next.language === 'en'

/** Changes the language. Words of the server come in it too, so the page is read again. */
export function speak(language: Language) {
  try {
    localStorage.setItem(kept, language)
  } finally {
    location.reload()
  }
}

type Values = Record<string, string | number | undefined>

/**
 * Registers a page's words in both languages and returns the hook that reads
 * them. English must have each of the Chinese keys; plurals go in key_one.
 */
export function words<Z extends Record<string, string>>(namespace: string, zh: Z, en: { [K in keyof Z]: string } & Record<string, string>) {
  i18next.addResourceBundle('zh-CN', namespace, zh)
  i18next.addResourceBundle('en', namespace, en)
  return function useWords() {
    const { t } = useTranslation(namespace)
    return t as unknown as (key: keyof Z & string, values?: Values) => string
  }
}
