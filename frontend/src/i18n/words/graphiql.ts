import { words } from '..'

export const useGraphiqlWords = words(
  'graphiql',
  {
    examples: '示例',
    saveXlsx: '按表格下载 .xlsx',
    saveCsv: '按表格下载 .csv',
    table: '查询结果',
    token: '令牌 dbn_…',
    tokenWhy: '以令牌的身份查询；离开页面即忘记',
  },
  {
    examples: 'Examples',
    saveXlsx: 'Download as a table, .xlsx',
    saveCsv: 'Download as a table, .csv',
    table: 'Result',
    token: 'Token dbn_…',
    tokenWhy: 'Ask as this token; forgotten when you leave the page',
  },
)
