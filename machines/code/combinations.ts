/**
 * Numbering of the ways to choose k out of n (combinatorial number system): few choices take few bits.
 * Exact in plain numbers for n up to 50.
 */

/** n over k: in how many ways k can be chosen out of n. */
export const choose = (n: number, k: number): number => {
  let ways = k <= n ? 1 : 0
  for (let i = 1; i <= k && ways > 0; i++) ways = (ways * (n - k + i)) / i
  return ways
}

/** The place of a combination, given as ascending positions from 0, among all of its size. */
export const rankOf = (positions: readonly number[]): number =>
  positions.reduce((rank, position, index) => rank + choose(position, index + 1), 0)

/** The ascending positions of the combination of `size` at this rank: the inverse of `rankOf`. */
export const combinationAt = (rank: number, size: number): readonly number[] => {
  const positions: number[] = []
  let rest = rank
  for (let left = size; left > 0; left--) {
    let position = left - 1
    while (choose(position + 1, left) <= rest) position++
    rest -= choose(position, left)
    positions.unshift(position)
  }
  return positions
}
