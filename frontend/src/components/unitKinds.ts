/** What sort of body a unit is, in the schema's order. */
export const unitKinds = [
  'DEPARTMENT', 'PARTY_ORGAN', 'OFFICE', 'TOWN', 'SUBDISTRICT', 'BRANCH', 'MASS_ORGANIZATION', 'PUBLIC_INSTITUTION', 'COMPANY', 'TASK_FORCE', 'COURT', 'GROUP', 'OTHER',
] as const
