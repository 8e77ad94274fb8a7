// Inline, and only on pages whose views are files of their own; the page's head names them. They are asked for when the
// page has shown itself: not before, since what it says comes first, and not by the page's own script, which would cost
// one more round trip. It must run in any browser as it stands; one that knows nothing of this fetches them later.
const fetchViews = (_, paint) => {
  paint.disconnect()
  for (const address of document.querySelector('meta[name=views]').content.split(' ')) {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.fetchPriority = 'low'
    link.href = address
    document.head.append(link)
  }
}
if ('PerformanceObserver' in window) new PerformanceObserver(fetchViews).observe({ type: 'paint' })
