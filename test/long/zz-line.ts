import { createCatalog } from '../../server/src/catalog/create';
import { createService } from '../../server/src/service';
import { largeTexts } from '../properties/large-texts';
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000; };
const service = createService({ catalog: createCatalog(), today: () => '2026-03-02' });
const size = Number(process.argv[2] ?? 1_000_000);
const shapes = (process.argv[3] ?? 'one line of words,one line of citations,old names,one line of agencies,one line of dates,one line of labels,quarters,one line of digits,one line of spaces,one line of short forms,decomposed letters,communes,one line of capitals').split(',');
// warm
for (const t of Object.values(largeTexts(3000))) service.check(service.open(t));
const texts = largeTexts(size);
for (const shape of shapes) {
  const text = (texts[shape] as string).replaceAll('\n', ' ');
  let d = service.open(text); service.check(d);
  const times: number[] = []; const tok: number[] = []; const comp: number[]=[];
  for (let i = 0; i < 3; i++) {
    const at = Math.floor(text.length / 2) + i;
    let s = cpu();
    d = service.update(d, { range: { start: at, end: at }, newText: 'x' });
    service.check(d, {limit: 500});
    times.push(cpu() - s);
    s = cpu(); service.semanticTokens(d); tok.push(cpu() - s);
    s = cpu(); service.complete(d, at+1, true); comp.push(cpu() - s);
  }
  console.log(shape.padEnd(34), 'key', times.map((t) => t.toFixed(0)).join(' '), 'tokens', tok.map((t) => t.toFixed(0)).join(' '), 'compl', comp.map((t) => t.toFixed(0)).join(' '));
}
