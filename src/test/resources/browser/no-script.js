// With script off every word can be reached and nothing is offered that does not work.
() => {
  const faults = [];
  for (const e of all('noscript')) if (e.textContent.trim()) faults.push('words stand in a noscript element: say them to everybody');
  const opens = (e) => e.closest('details,[popover],dialog,search,[role=search]');
  // For paper; for browsers without popover; for phones, where the head of the table is out of sight.
  const elsewhere = '.cover-line,.notes__title,.comparison__row .option-mark,.comparison__row .comparison__option,.story-matrix__outcome';
  for (const e of all('body *')) {
    const own = [...e.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.data.trim());
    if (own && !rendered(e) && !opens(e) && !e.closest(elsewhere) && !e.closest('script,style,template,noscript,svg,option,button,title')) faults.push(`hidden text that nothing shows: ${called(e)}`);
    if (own && visible(e) && getComputedStyle(e).opacity === '0') faults.push(`text without opacity: ${called(e)}`);
  }
  const works = (e) => e.popoverTargetElement || e.commandForElement || (e.type === 'submit' && e.form?.getAttribute('action')) || e.closest('details > summary');
  for (const e of all('button,input[type=button],input[type=search]')) if (visible(e) && !works(e)) faults.push(`${called(e)} does nothing without script but is shown`);
  for (const e of all('a[href^="javascript:"],a:not([href])')) if (visible(e)) faults.push(`${called(e)} is a link that leads nowhere`);
  for (const e of all('[popover]')) if (!document.querySelector(`[popovertarget="${CSS.escape(e.id)}"],[commandfor="${CSS.escape(e.id)}"]`)) faults.push(`nothing opens ${called(e)} without script`);
  return faults;
}
