import { describe, expect, it } from 'vitest';
import { importRows } from '../support/import-rows.ts';
import { makeReady } from '../support/import-rows.ts';

it('x', async () => {
  const workspace = await makeReady();
  const a = await importRows([['STT','Họ và tên','Ngày sinh','Mã chi bộ','Ngày vào Đảng'],['1','Lò Văn Thử','05/09/1984','T.01.01.1','03/02/2010'],['2','Lò Thị Mẫu','06/09/1984','T.01.01.1','03/02/2010']],{workspace});
  console.log(JSON.stringify(a.json.data), a.said);
  const b = await importRows([
    ['SỔ THU NỘP ĐẢNG PHÍ NĂM 2025'],['CHI BỘ MỘT'],
    ['STT','Họ và tên','Năm sinh','Mức đóng','Tháng 1','Tháng 2','Tháng 3','Tháng 4','Cộng'],
    ['1','Lò Văn Thử','1984','45.000','45.000','0','KP','','45.000'],
    ['2','LÒ THỊ MẪU','','45.000','x','nộp chậm','P','miễn','45.000'],
  ],{workspace});
  console.log(JSON.stringify(b.json.data), JSON.stringify(b.json.diagnostics));
  console.log(workspace.query('select * from member_months'));
  const c = await importRows([
    ['DANH SÁCH ĐẢNG VIÊN CHUYỂN SINH HOẠT ĐẢNG CHÍNH THỨC ĐI NĂM 2025'],
    ['STT','Họ và tên','Ngày sinh','Từ tổ chức đảng','Đến tổ chức đảng','Số giấy GTSHĐ','Ngày'],
    ['1','Lò Văn Thử','05/09/1984','Chi bộ Một','Đảng bộ tỉnh Khác','7','03/02/2025'],
  ],{workspace});
  console.log(JSON.stringify(c.json.data), JSON.stringify(c.json.diagnostics));
  console.log(workspace.query('select * from member_record'));
  const d = await importRows([
    ['DANH SÁCH ĐẢNG VIÊN BỊ KỶ LUẬT NĂM 2025'],
    ['TT', 'Họ và tên', 'Ngày sinh', 'Ngày vào Đảng', 'Hình thức', 'Số, ngày QĐ','Chi bộ','Cấp quyết định'],
    ['1','Lò Văn Thử','05/09/1984','','Khiển trách','12-QĐ/ĐU, 03/04/2025','Chi bộ Một','Đảng uỷ xã'],
  ],{workspace});
  console.log(JSON.stringify(d.json.data), JSON.stringify(d.json.diagnostics));
  console.log(workspace.query('select * from member_record where kind=?','discipline'));
});
