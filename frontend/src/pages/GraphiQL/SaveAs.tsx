import { FileExcelOutlined, FileTextOutlined } from '@ant-design/icons'
import { ToolbarButton, useGraphiQL } from '@graphiql/react'
import { tellFailed } from '../../app/notices'
import { useGraphiqlWords } from '../../i18n/words/graphiql'
import { tableOf, type TableKind } from '../../relay/download'
import { question } from './fetcher'
import styles from './GraphiQLPage.module.css'

/** Asks the question again for a table, and saves it. */
export function SaveAs({ token }: { token: string }) {
  const t = useGraphiqlWords()
  const query = useGraphiQL((state) => state.queryEditor)
  const written = useGraphiQL((state) => state.variableEditor)
  const operationName = useGraphiQL((state) => state.operationName)
  const save = async (kind: TableKind) => {
    try {
      const variables = written?.getValue().trim()
      await tableOf((accept) => question({ query: query?.getValue() ?? '', operationName, variables: variables ? JSON.parse(variables) : undefined }, accept, token), kind, operationName ?? t('table'))
    } catch (cause) {
      tellFailed(cause instanceof Error ? cause.message : String(cause))
    }
  }
  return (
    <>
      <ToolbarButton label={t('saveXlsx')} onClick={() => void save('xlsx')}>
        <FileExcelOutlined className={styles.save} aria-hidden />
      </ToolbarButton>
      <ToolbarButton label={t('saveCsv')} onClick={() => void save('csv')}>
        <FileTextOutlined className={styles.save} aria-hidden />
      </ToolbarButton>
    </>
  )
}
