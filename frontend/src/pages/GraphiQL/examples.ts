import { speaksEnglish } from '../../i18n'

const files: Record<string, string> = import.meta.glob('./examples/*.graphql', { query: '?raw', import: 'default', eager: true })

export interface Example {
  name: string
  title: string
  /** Name of the operation in the text. */
  operation: string
  text: string
}

/** Example questions; the first two lines of each file are its title, in Chinese and in English. */
export const examples: Example[] = Object.entries(files).map(([path, text]) => {
  const lines = text.split('\n')
  return {
    name: path.replace(/^.*\/(\d+-)?|\.graphql$/g, ''),
    title: (lines[speaksEnglish() ? 1 : 0] ?? '').replace(/^#\s*/, ''),
    operation: /^(?:query|subscription) (\w+)/m.exec(text)?.[1] ?? '',
    text,
  }
})
