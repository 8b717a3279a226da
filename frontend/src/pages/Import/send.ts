import i18next from 'i18next'

/** Kinds of papers that can be read. */
export const kinds = ['.docx', '.xlsx', '.csv', '.txt'] as const

/** How large a paper may be: 10 MiB. */
export const mostBytes = 10 << 20

/** Why a file is refused before it is sent. */
export type Refusal = 'wrongKind' | 'tooLarge' | 'emptyFile'

/** Says why a file cannot be sent; null when it can. */
export function refusalOf(file: Pick<File, 'name' | 'size'>): Refusal | null {
  if (!kinds.some((kind) => file.name.toLowerCase().endsWith(kind))) return 'wrongKind'
  if (file.size === 0) return 'emptyFile'
  return file.size > mostBytes ? 'tooLarge' : null
}

/** What the server said when it did not take a paper. */
export class NotTaken extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
    this.name = 'NotTaken'
  }
}

interface Answer {
  id?: string
  /** Why it was not taken, in words. */
  message?: string
}

/**
 * Sends a paper and answers its import's id. XMLHttpRequest, because fetch does
 * not tell how much has been sent.
 */
export function send(file: File, year: string, onProgress: (percent: number) => void, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', new URL('/imports', location.origin))
    request.setRequestHeader('Accept', 'application/json')
    request.setRequestHeader('Accept-Language', i18next.language)
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total ? Math.round((100 * loaded) / total) : 0))
    request.addEventListener('load', () => {
      const answer = parsed(request.responseText)
      if (request.status < 300 && answer.id) resolve(answer.id)
      else reject(new NotTaken(request.status, answer.message ?? ''))
    })
    request.addEventListener('error', () => reject(new NotTaken(0, '')))
    request.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
    signal.addEventListener('abort', () => request.abort())
    const form = new FormData()
    if (year) form.append('year', year)
    form.append('file', file, file.name)
    request.send(form)
  })
}

function parsed(text: string): Answer {
  try {
    return (JSON.parse(text) as Answer | null) ?? {}
  } catch {
    return {}
  }
}
