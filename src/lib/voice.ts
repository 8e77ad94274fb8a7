/** Standard Chinese as phones name it: zh-CN, zh_CN, cmn-Hans-CN, zh-TW; not Cantonese. */
const isChinese = ({ lang }: SpeechSynthesisVoice): boolean =>
  /^(zh|cmn)\b/i.test(lang.replace(/_/g, '-')) && !/hk|mo|yue/i.test(lang)

/**
 * A voice that speaks Chinese on the phone itself. One that works elsewhere would be sent the text, and with it what
 * somebody's debt has come to.
 */
export const localVoice = (voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined => {
  const usable = voices.filter((voice) => voice.localService && isChinese(voice))
  return usable.find(({ lang }) => /cn|hans/i.test(lang)) ?? usable[0]
}
