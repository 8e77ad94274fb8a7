import type { DistrictId } from '../../../../machines/collection/graph.ts'
import type { StageId } from '../../../../machines/collection/vocabulary.ts'

/** Where the list tells a stage, and where a district is drawn. Neither says anything about who reads it. */
export const stageAnchor = (stage: StageId): string => `at-${stage}`
export const districtAnchor = (district: DistrictId): string => `in-${district}`
