// Before the first paint: light or dark, if the reader chose.
{
  const follow = () => {
    let theme = '';
    try { theme = localStorage.getItem('guide-theme'); } catch { /* storage is closed */ }
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  };
  follow();
  // The way back may show a page as it was before the choice.
  addEventListener('pageshow', (event) => event.persisted && follow());
}
