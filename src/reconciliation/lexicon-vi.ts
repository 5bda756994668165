import type { Lexicon } from './lexicon.ts';

export const VIETNAMESE_WORDS: Lexicon = {
  percent: /^\s?(?:%|phan tram\b)/,
  points: /^\s?(?:diem (?:%|phan tram)|% diem)/,
  magnitude: /^\s(trieu|ty|ti|nghin|ngan|ha|km|kg|tan)\b/,
  duration:
    /^(?:\s(?:tháng|ngày|tuần|quý|giờ|phút|tuổi|lần|kỳ|năm(?!\s+\d{4}))(?![\p{L}])|-(?:năm|tháng|ngày)(?![\p{L}]))/u,
  label:
    /(?:^|[^\p{L}])(?:dieu|khoan|(?<!kiem )diem|muc|chuong|phan|bieu|mau|bang|phu luc|thu|khoa|dai hoi|quy|thang|ngay|dot|cap|hang|khu pho|thon|ap|xom|ban|quan|trang|ky|nghi quyet|chi thi|quy dinh|huong dan|ket luan|cong van|quyet dinh|ke hoach|bao cao|thong bao|(?:nghi quyet|chi thi|quy dinh|huong dan|ket luan|cong van|quyet dinh|ke hoach|bao cao|thong bao|bieu|mau|nghi dinh|phu luc|to|duong) so|^\s*so)\s$/u,
  counted:
    /^\s(?:dang vien|dong chi|d\/c|to chuc|chi bo|dang bo|tccsd|quan chung|nguoi|tap the|ca nhan)(?![\p{L}])/u,
  yearLimit:
    /(?:^|[^\p{L}])(?:tu|den|toi|so voi|bang|hon|ke tu|truoc|sau|cuoi|dau)\s(?:het\s|cuoi\s|dau\s)?(?:nam\s)?$|\sva\s$/u,
  yearBeside: /^[^;.,:()]{0,60}(?:^|\s)(?:trong |o |cua )?nam\s$/,
  over: /(?:^|[^\p{L}])(?:hon|tren|it nhat|toi thieu)\s$/u,
  under: /(?:^|[^\p{L}])(?:gan|duoi|chua den|toi da|khong qua)\s$/u,
  about: /(?:^|[^\p{L}])(?:khoang|xap xi|uoc)\s$/u,
  ofDirect: /^\s*(?:\/|tren(?: tong)?(?: so)?|trong(?: tong)? so|trong tong)\s*$/,
  ofWords:
    /^\s[^.;:,()/]{1,90}\s(?:tren(?: tong)?(?: so)?|trong(?: tong)? so|trong tong|trong)(?:\s[^.;:,()/\s]{1,20}){0,1}\s$/,
  ofLeading: /(?:^|[;,.(:]|\d|\s(?:co|thi))\s*(?:trong(?: tong)?(?: so)?|tren tong so|trong so)\s$/,
  ofFollowing: /^[^.;:()]{0,120}$/,
  percentOf: /^\s(?=[a-z])(?:trong|tren|cua)?\s?(?:tong )?(?:so )?$/,
  thatIs: /^[^.;:()]{0,60}(?:\(|\stuc(?: la)? |\stuong duong |\shay )\s*$/,
  linked:
    /(?:\(|=|(?:^|\s)(?:chiem|dat|tuong duong|tuong ung|bang|tuc(?: la)?|hay|voi ty le|ty le)(?: ty le| khoang)?)\s*$/,
  ofOther: /^\s(?:dang vien|dong chi|to chuc|chi bo|dang bo|tccsd|so|tong so|trong|tren|cua|la)(?![\p{L}])/u,
  newRate: /(?:^|[^\p{L}])(?:ty|ti) le(?!(?:\s(?:dat|la|chiem|bang|tuong duong|chung)){0,2}\s*$)/u,
  target: /(?:^|[^\p{L}])(?:chi tieu|ke hoach|kh|muc tieu)(?![\p{L}])/u,
  targetBefore:
    /(?:^|[^\p{L}])(?:chi tieu|ke hoach|muc tieu)(?:\s(?:la|duoc|giao|de ra|ca nam|nam \d{4}|dat ra)){0,3}[\s:]\s?$/u,
  previous: /(?:^|[^\p{L}])(?:cung ky|nam truoc|ky truoc)(?![\p{L}])/u,
  up: /(?:^|[^\p{L}])(?:tang|cao hon|vuot|nhieu hon|them)(?: them| duoc| thuc)?\s\+?$/u,
  down: /(?:^|[^\p{L}])(?:giam|thap hon|it hon|hut)(?: di| bot)?\s-?$/u,
  reference: /^[^.;()]{0,60}?(?:^|\s)(?:so voi|so|ke tu|tu)(?![\p{L}])[^.;]{0,40}$/u,
  whole:
    /(?:=|(?:^|[^\p{L}])(?:gom|bao gom|chia ra|phan ra|cu the|chia thanh))\s*:?(?:\sco)?[^\d.;:()]{0,40}$/u,
  some: /(?::|(?:^|[^\p{L}])(?:trong do|trong so do|trong so nay|voi|ke ca))[^\d.;()]{0,60}$/u,
  someAfter: /^\s(?:trong so do)/,
  last: /(?:^|[^\p{L}])va\s(?:(?:trong )?nam \d{4},?\s|co\s)?$/u,
  totalBefore:
    /(?:^|[^\p{L}])(?:tong cong|cong|cong lai|ca giai doan|ca nhiem ky|ca ba nam|ca 3 nam|luy ke|toan giai doan|tong so)[,:]?(?:\s(?:la|co|ca|ba|3|nam|da|ket nap|duoc|dat|toan|tinh|giai doan|nhiem ky|phat trien)){0,7}\s?$/u,
  totalAfter:
    /^[^.;:()\d]{0,40}(?:^|\s)(?:trong ca (?:giai doan|nhiem ky|ba nam)|ca thay|tat ca)(?![\p{L}])/u,
  span: /(?:^|[^\p{L}])(?:tu|giai doan|cac nam|nhiem ky|ke tu)(?![\p{L}])[^.;\d]{0,20}$/u,
  partitions: [
    [/dang bo/, /chi bo/],
    [/khai tru/, /xoa ten/, /xin ra|cho ra|ra khoi dang/],
    [
      /xuat sac|htxsnv/,
      /(?:hoan thanh )?tot|httnv/,
      /(?:^|[^g] )hoan thanh nhiem vu|\bhtnv/,
      /khong hoan thanh|khtnv/,
    ],
    [/(?:^|\s)nu(?:\s|$)/, /(?:^|\s)nam(?:\s|$)/],
  ],
};
