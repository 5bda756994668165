import {it} from 'vitest';
import {writeFileSync} from 'node:fs';
import {workbookBytes} from '../../src/sheets/write-workbook.ts';
import {csvText} from '../../src/sheets/csv-text.ts';
import {openSource} from '../../src/sheets/open-source.ts';
it('x',async()=>{
 const rows:any[]=[];
 for(let i=0;i<100000;i++){const r:any[]=[];for(let c=0;c<20;c++)r.push(c%4===0?i*7+c:c%4===1?`Nguyễn Văn ${String(i%3000)}`:c%4===2?`Chi bộ thôn ${String(c)}`:(i%100)+0.5);rows.push(r)}
 writeFileSync('/tmp/m/a.xlsx',await workbookBytes([{name:'S',rows}]));
 writeFileSync('/tmp/m/a.csv',csvText(rows.map(r=>r.map(String)),{separator:';',bom:true,escapeFormulas:false}));
 for(const f of ['/tmp/m/a.xlsx','/tmp/m/a.csv','/tmp/m/a.xlsx','/tmp/m/a.csv']){
  const t0=performance.now();const s=await openSource(f);const t1=performance.now();let n=0,c=0;
  for await(const r of s.sheets[0]!.rows()){n++;c+=r.cells.length}
  const t2=performance.now();console.log(f,n,c,s.bytes,Math.round(t1-t0),Math.round(t2-t1),Math.round(process.memoryUsage().rss/1e6));await s.close();
 }
},100000);
