export const lighthouseBenchmark = { name: 'lighthouse', run: () => [] }
