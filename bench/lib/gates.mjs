/** The bounds of the design, checked against `results`; a gate whose figures were not measured is left out. */
export function gatesOf({ core, start, memory, sizes, growth }) {
  const gates = [];
  const gate = (name, value, most) => {
    if (Number.isFinite(value)) gates.push({ name, bound: `≤ ${most}`, value, met: value <= most });
  };
  const NULL = 'null';
  const AS_MANY = 'null with as many diagnostics';
  const ratio = (size, name, measure, base) => sizes[size]?.[name]?.[measure]?.median / sizes[size]?.[base]?.[measure]?.median;
  gate('parse of 10,000 lines (ms)', core?.[10000]?.parse.median, 40);
  for (const ours of ['kehoach, push', 'kehoach, pull']) {
    gate(`${ours}: key → diagnostics, 1,000 lines`, ratio(1000, ours, 'keystroke', NULL), 1.5);
    gate(`${ours}: key → diagnostics, 10,000 lines, of a null server with as many`, ratio(10000, ours, 'keystroke', AS_MANY), 1.2);
    gate(`${ours}: key → diagnostics, 50,000 lines`, ratio(50000, ours, 'keystroke', NULL), 1.0);
    for (const size of Object.keys(sizes))
      for (const measure of ['completion', 'hover']) gate(`${ours}: ${measure}, ${size} lines`, ratio(size, ours, measure, NULL), 1.5);
    gate(`${ours}: growth of key → diagnostics`, growth?.[ours]?.keystroke, 0.3);
    gate(`${ours}: start, until it answers`, start?.[ours]?.initialized.median / start?.[NULL]?.initialized.median, 0.85);
    gate(`${ours}: memory, ${memory?.documents} plans`, memory?.servers[ours]?.many / memory?.servers[NULL]?.many, 1.3);
  }
  return gates;
}
