import { localVoice } from './voice.ts'

/** A bit slower than usual: it is law, and heard once. */
const rate = 0.9

/** Says pieces one after another in a voice of this phone; what was being said before gives way. */
export interface Speaker {
  /** @param onEnd called once, when all is said or it was stopped */
  readonly say: (pieces: readonly string[], onEnd: () => void) => void
  readonly stop: () => void
}

/** Undefined while this phone offers no voice. Voices may come late: ask again on `voiceschanged`. */
export const createSpeaker = (speech: SpeechSynthesis): Speaker | undefined => {
  const voice = localVoice(speech.getVoices())
  if (!voice) return undefined
  let current: { readonly onEnd: () => void } | undefined
  const finish = (): void => {
    const ended = current
    current = undefined
    ended?.onEnd()
  }
  const stop = (): void => {
    finish()
    speech.cancel()
  }
  const utter = (piece: string): SpeechSynthesisUtterance => {
    const utterance = new SpeechSynthesisUtterance(piece)
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.rate = rate
    return utterance
  }
  return {
    stop,
    say: (pieces, onEnd) => {
      stop()
      const reading = { onEnd }
      current = reading
      const utterances = pieces.map(utter)
      const last = utterances[utterances.length - 1]
      // The last of an earlier reading may tell of its end only now.
      const done = () => current === reading && finish()
      last?.addEventListener('end', done)
      last?.addEventListener('error', done)
      for (const utterance of utterances) speech.speak(utterance)
    },
  }
}
