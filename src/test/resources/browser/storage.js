// A page that is only read leaves nothing on the reader's device.
async () => {
  const faults = [];
  if (document.cookie) faults.push(`a cookie is set: ${document.cookie}`);
  for (const [name, store] of [['localStorage', localStorage], ['sessionStorage', sessionStorage]]) {
    if (store.length > 0) faults.push(`${name} holds ${Object.keys(store).join(', ')}`);
  }
  const bases = await indexedDB.databases();
  if (bases.length) faults.push(`databases are open: ${bases.map((b) => b.name).join(', ')}`);
  if (location.protocol.startsWith('http')) {
    const kept = await caches.keys();
    if (kept.length) faults.push(`caches are filled: ${kept.join(', ')}`);
    if ((await navigator.serviceWorker.getRegistrations()).length) faults.push('a service worker is registered');
  }
  return faults;
}
