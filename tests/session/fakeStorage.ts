/** A phone's own store, as small as it can be. */
export class FakeStorage implements Storage {
  readonly #items = new Map<string, string>()
  readonly #isFull: boolean

  constructor({ isFull = false, text, key }: { isFull?: boolean; text?: string; key?: string } = {}) {
    this.#isFull = isFull
    if (key !== undefined && text !== undefined) this.#items.set(key, text)
  }

  get length(): number {
    return this.#items.size
  }

  clear(): void {
    this.#items.clear()
  }

  getItem(key: string): string | null {
    return this.#items.get(key) ?? null
  }

  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null
  }

  removeItem(key: string): void {
    this.#items.delete(key)
  }

  setItem(key: string, value: string): void {
    if (this.#isFull) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    this.#items.set(key, value)
  }
}

/** A browser that keeps nothing throws as soon as its store is named. */
export const blocked = (): Storage => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}
