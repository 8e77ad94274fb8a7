/** For whoever types in English: the guide itself is in Chinese. */
export const searchInEnglish = {
  says: 'This guide is written in Chinese. Try a Chinese word such as 花呗, 借呗, 上门 (visit) or 征信 (credit record), or start from the first question.',
  start: 'Start from the first question (in Chinese)',
  /** For searchCrisis.ts, where what was typed is in Latin letters. */
  distress: 'In danger? Call 110 (police) or 120 (ambulance). To talk to somebody, call 12356.',
} as const
