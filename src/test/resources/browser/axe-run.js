// axe-core with the tags and rules of the standard; one sentence a rule and element. Where a note stands open, only the note: the page
// around it has been looked at.
async (options) => {
  const found = await axe.run(document.querySelector(':popover-open') ?? document, {
    runOnly: { type: 'tag', values: options.tags },
    rules: Object.fromEntries([...options.also.map((id) => [id, { enabled: true }]), ...options.without.map((id) => [id, { enabled: false }])]),
    resultTypes: ['violations', 'incomplete'],
  });
  // What a box that scrolls sideways hides just now, axe cannot judge; the wide passes show it.
  const hiddenByScroller = (rule, node) => {
    const e = rule.id.startsWith('color-contrast') && document.querySelector(node.target.flat()[0]);
    return e && scrollerOf(e);
  };
  const told = (kind) => (rule) => rule.nodes.map((node) => {
    const why = [...node.any, ...node.all, ...node.none].map((check) => check.message).filter(Boolean)[0] ?? rule.help;
    return { rule: rule.id, kind, target: node.target.flat().join(' '), why: why.replace(/\s+/g, ' '), html: node.html.slice(0, 120) };
  });
  return [...found.violations.flatMap(told('violation')), ...found.incomplete.map((rule) => ({ ...rule, nodes: rule.nodes.filter((node) => !hiddenByScroller(rule, node)) })).flatMap(told('incomplete'))];
}
