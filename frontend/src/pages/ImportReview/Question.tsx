import { Button, Checkbox, Input } from 'antd'
import { useState, type KeyboardEvent } from 'react'
import { graphql } from 'react-relay'
import type { QuestionDecideMutation } from '../../__generated__/QuestionDecideMutation.graphql'
import { useRevision } from '../../app/revision'
import { useHotkeys } from '../../app/useHotkeys'
import { FormField } from '../../components/FormField'
import { refusals } from '../../components/userErrors'
import { useDoubtWords } from '../../i18n/words/doubts'
import { useImportWords } from '../../i18n/words/imports'
import { useVerb } from '../../relay/useVerb'
import { calls, type Question as Asked } from './doubts'
import { Key } from './Key'
import styles from './Question.module.css'
import type { Ask } from './useAsks'

interface Props {
  question: Asked<Ask>
  doubt: Ask
  /** Whether anything can still be decided. */
  open: boolean
  onDecided: (ids: string[]) => void
  onSkip: () => void
  onLocate: () => void
}

/** One doubt, its grounds, and numbered answers: a number chooses, Enter decides and goes on. */
export function Question({ question, doubt, open, onDecided, onSkip, onLocate }: Props) {
  const t = useImportWords()
  const d = useDoubtWords()
  const { readAgain } = useRevision()
  const answers = doubt.options.length > 0 ? doubt.options : doubt.assumed ? [doubt.assumed] : []
  const own = answers.length
  const given = doubt.decision?.choice
  const [chosen, setChosen] = useState<number | null>(() => {
    const place = answers.indexOf(given ?? doubt.assumed ?? '')
    return place >= 0 ? place : given ? own : null
  })
  const [text, setText] = useState(given && !answers.includes(given) ? given : '')
  const [note, setNote] = useState(doubt.decision?.note ?? '')
  const others = question.doubts.filter(({ id }) => id !== doubt.id)
  const [alike, setAlike] = useState(question.certain && others.length > 0)
  const [wrong, setWrong] = useState<{ message: string; path?: readonly string[] | null }[]>([])
  const [deciding, setDeciding] = useState(false)
  const [decide] = useVerb<QuestionDecideMutation>(graphql`
    mutation QuestionDecideMutation($input: DecideFindingInput!) {
      decideFinding(input: $input) {
        finding {
          id
          decision {
            choice
            by
            note
          }
        }
        userErrors {
          message
          path
        }
      }
    }
  `)

  const choice = chosen === null ? '' : chosen === own ? text.trim() : (answers[chosen] ?? '')
  const run = async () => {
    if (!open || deciding) return
    if (!choice) return setWrong([{ message: t('chooseFirst') }])
    setWrong([])
    setDeciding(true)
    const done: string[] = []
    for (const call of calls(doubt, others, alike)) {
      const answer = await decide({ input: { findingId: call.id, choice, note: note.trim() || null, alike: call.alike } })
      const refused = answer?.decideFinding.userErrors ?? []
      if (!answer || refused.length > 0) {
        setWrong([...refused])
        break
      }
      done.push(...(call.alike ? question.doubts.map(({ id }) => id) : [call.id]))
    }
    setDeciding(false)
    if (done.length === 0) return
    readAgain()
    if (done.includes(doubt.id)) onDecided(done)
  }
  const choose = (place: number) => {
    if (!open || place > own) return
    setChosen(place)
    setWrong([])
  }
  useHotkeys({ ...Object.fromEntries(Array.from({ length: Math.min(9, own + 1) }, (_, i) => [String(i + 1), () => choose(i)])), Enter: () => void run() })

  const { whole, of } = refusals(wrong, 'choice', 'note')
  const refusal = whole ?? of('choice')
  const arrows = (event: KeyboardEvent, place: number) => {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    if (by) {
      event.preventDefault()
      const next = (place + by + own + 1) % (own + 1)
      choose(next)
      ;(event.currentTarget.parentElement?.children[next] as HTMLElement | undefined)?.focus()
    } else if (event.key === 'Enter') {
      event.preventDefault()
      void run()
    }
  }
  const option = (place: number, words: string, mark?: string) => (
    <button
      key={place}
      type="button"
      role="radio"
      aria-checked={chosen === place}
      tabIndex={chosen === place || (chosen === null && place === 0) ? 0 : -1}
      className={chosen === place ? `${styles.option} ${styles.chosen}` : styles.option}
      disabled={!open}
      onClick={() => choose(place)}
      onKeyDown={(event) => arrows(event, place)}
    >
      <Key>{place + 1}</Key>
      <span className={styles.words}>{words}</span>
      {mark && <span className="note">{mark}</span>}
    </button>
  )
  return (
    <section className={styles.panel} aria-label={d(doubt.code)}>
      <h2>{d(doubt.code)}</h2>
      <p className={styles.message}>{doubt.message}</p>
      {doubt.quote && (
        <details className={styles.quote}>
          <summary>{t('quote')}</summary>
          <p className="paper">{doubt.quote}</p>
        </details>
      )}
      {doubt.decision && (
        <p className={styles.settled}>
          <strong>{t('decided', { choice: doubt.decision.choice })}</strong>
          <span className="note">{doubt.decision.by ? t('decidedBy', { by: doubt.decision.by }) : t('decidedBefore')}</span>
        </p>
      )}
      <div role="radiogroup" aria-label={d(doubt.code)} className={styles.options}>
        {answers.map((words, place) => option(place, doubt.options.length === 0 ? t('asItIs', { assumed: words }) : words, words === doubt.assumed ? t('suggested') : undefined))}
        {option(own, t('ownAnswer'))}
      </div>
      {chosen === own && open && (
        <div className={styles.own}>
          <FormField label={t('ownAnswerLabel')} error={of('choice')}>
            {(id, described) => <Input id={id} autoFocus aria-describedby={described} value={text} maxLength={500} onChange={(event) => setText(event.target.value)} onPressEnter={() => void run()} />}
          </FormField>
          <FormField label={t('remark')} error={of('note')}>
            {(id, described) => <Input id={id} aria-describedby={described} value={note} maxLength={500} onChange={(event) => setNote(event.target.value)} onPressEnter={() => void run()} />}
          </FormField>
        </div>
      )}
      {refusal && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
      {open && (
        <div className={styles.actions}>
          {others.length > 0 && (
            <Checkbox checked={alike} onChange={(event) => setAlike(event.target.checked)}>
              {t('alike', { rows: others.map(({ rowNumber }) => rowNumber).join('、') })}
            </Checkbox>
          )}
          <span className={styles.buttons}>
            <Button type="text" onClick={onLocate}>
              {t('locate')} <Key>o</Key>
            </Button>
            <Button type="text" onClick={onSkip}>
              {t('skip')} <Key>s</Key>
            </Button>
            <Button type="primary" loading={deciding} onClick={() => void run()}>
              {t('decide')} <Key>Enter</Key>
            </Button>
          </span>
        </div>
      )}
    </section>
  )
}
