// On every page, before the first paint: the larger size that was chosen on this phone. It must run in any browser
// as it stands. src/lib/textSize.ts writes what this reads.
try {
  if (localStorage.getItem('next-step.size') === 'large') document.documentElement.dataset.size = 'large'
} catch {
  // Where storage is blocked, nothing was chosen before.
}
