import { Link } from '@tanstack/react-router'
import { Button, Modal } from 'antd'
import { useEffect, useState } from 'react'
import { graphql, useFragment } from 'react-relay'
import type { ReviewHeadApplyMutation } from '../../__generated__/ReviewHeadApplyMutation.graphql'
import type { ReviewHeadDiscardMutation } from '../../__generated__/ReviewHeadDiscardMutation.graphql'
import type { ReviewHeadUndoMutation } from '../../__generated__/ReviewHeadUndoMutation.graphql'
import type { ReviewHead_import$key } from '../../__generated__/ReviewHead_import.graphql'
import { tellDone, tellFailed } from '../../app/notices'
import { useRevision } from '../../app/revision'
import { useCommon } from '../../i18n/words/common'
import { useImportWords } from '../../i18n/words/imports'
import { useVerb } from '../../relay/useVerb'
import { ImportState } from '../Import/ImportState'
import { Poll } from '../Import/Poll'
import styles from './ReviewHead.module.css'

type Verb = 'apply' | 'discard' | 'undo'

/** What paper this is, how much is settled, and what can be done with the whole. */
export function ReviewHead({ paper }: { paper: ReviewHead_import$key }) {
  const c = useCommon()
  const t = useImportWords()
  const { readAgain } = useRevision()
  const [asked, setAsked] = useState<Verb | null>(null)
  const { id, document: file, title, year, state, askCount, decidedCount, undoable, toDecide, all, repaired, notes, difference, plan } = useFragment(
    graphql`
      fragment ReviewHead_import on Import {
        id
        document
        title
        year
        state
        askCount
        decidedCount
        undoable
        toDecide {
          id
        }
        all: rows(first: 1) {
          totalCount
        }
        repaired: findings(severity: [REPAIRED], first: 1) {
          totalCount
        }
        notes: findings(severity: [NOTE], first: 1) {
          totalCount
        }
        difference {
          added
          changed
          dropped
          unchanged
        }
        plan {
          year
        }
      }
    `,
    paper,
  )
  const [apply, applying] = useVerb<ReviewHeadApplyMutation>(graphql`
    mutation ReviewHeadApplyMutation($input: ApplyImportInput!) {
      answer: applyImport(input: $input) {
        import {
          id
          state
          progress
          refusal
        }
        userErrors {
          message
        }
      }
    }
  `)
  const [discard, discarding] = useVerb<ReviewHeadDiscardMutation>(graphql`
    mutation ReviewHeadDiscardMutation($input: DiscardImportInput!) {
      answer: discardImport(input: $input) {
        import {
          id
          state
        }
        userErrors {
          message
        }
      }
    }
  `)
  const [undo, undoing] = useVerb<ReviewHeadUndoMutation>(graphql`
    mutation ReviewHeadUndoMutation($input: UndoImportInput!) {
      answer: undoImport(input: $input) {
        import {
          id
          state
          undoable
        }
        userErrors {
          message
        }
      }
    }
  `)
  const name = t('review', { title: title || file })
  useEffect(() => {
    document.title = `${name} · ${c('product')}`
  }, [name, c])

  const run = async (verb: Verb) => {
    // Applying takes a while with a long paper: its progress is shown meanwhile.
    if (verb === 'apply') setAsked(null)
    const done = await { apply, discard, undo }[verb]({ input: { importId: id } })
    setAsked(null)
    if (!done) return
    const refusal = done.answer.userErrors[0]
    if (refusal) tellFailed(refusal.message)
    // Applying may take a while: then it is told when it is done.
    else if (done.answer.import?.state !== 'APPLYING') tellDone(t(verb === 'apply' ? 'applied' : verb === 'discard' ? 'discarded' : 'undone'))
    readAgain()
  }
  const left = askCount - decidedCount
  const waits = toDecide.length
  const asks: Record<Verb, { title: string; note: string; do: string; danger?: boolean }> = {
    apply: { title: t('applyAsk', { year }), note: t('applyNote'), do: t('apply') },
    discard: { title: t('discardAsk'), note: t('discardNote'), do: t('discard'), danger: true },
    undo: { title: t('undoAsk'), note: t('undoNote'), do: t('undo'), danger: true },
  }
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h1>{name}</h1>
        <p className="note">
          {state !== 'READING' && state !== 'FAILED' && t('counts', { rows: all.totalCount, repaired: repaired.totalCount, notes: notes.totalCount, asks: askCount })}
          {state !== 'READ' && (
            <>
              {state !== 'READING' && state !== 'FAILED' && ' · '}
              <ImportState state={state} />
            </>
          )}
        </p>
      </div>
      {askCount > 0 && (
        <div className={styles.progress}>
          <strong>{t('decidedOf', { done: decidedCount, all: askCount })}</strong>
          <span>{left > 0 ? t('left', { count: left }) : t('allDecided')}</span>
          <progress max={askCount} value={decidedCount} aria-label={t('decidedOf', { done: decidedCount, all: askCount })} />
        </div>
      )}
      <div className={styles.actions}>
        {(state === 'READ' || state === 'FAILED') && <Button onClick={() => setAsked('discard')}>{t('discard')}</Button>}
        {state === 'APPLIED' && undoable && <Button onClick={() => setAsked('undo')}>{t('undo')}</Button>}
        <Link to="/import" className={styles.leave}>
          {state === 'READ' ? t('backToList') : t('toList')}
        </Link>
        {state === 'APPLIED' && plan && (
          <Link to="/tasks" search={{ year: plan.year }} className={styles.leave}>
            {t('seePlan')}
          </Link>
        )}
        {state === 'READ' && (
          <Button type={left > 0 ? 'default' : 'primary'} loading={applying} disabled={waits > 0} title={waits > 0 ? t('applyWait', { count: waits }) : undefined} onClick={() => setAsked('apply')}>
            {t('apply')}
          </Button>
        )}
      </div>
      {applying && <Poll id={id} />}
      {asked && (
        <Modal
          open
          title={asks[asked].title}
          okText={asks[asked].do}
          okButtonProps={{ danger: asks[asked].danger }}
          cancelText={c('cancel')}
          confirmLoading={discarding || undoing}
          onCancel={() => setAsked(null)}
          onOk={() => void run(asked)}
        >
          {asked === 'apply' && <p>{t('applyWhat', { ...difference })}</p>}
          {asked === 'apply' && left > 0 && <p>{t('applyOpen', { count: left })}</p>}
          <p className="third">{asks[asked].note}</p>
        </Modal>
      )}
    </header>
  )
}
