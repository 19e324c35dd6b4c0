// Character tables of the encodings before Unicode, as their bytes look when they are read as Windows-1252.

/** TCVN 5712:1993 (ABC, fonts named .Vn…): one byte a letter. Capitals with tone marks exist in capital fonts only, on the same bytes. */
export const TCVN3: ReadonlyMap<string, string> = new Map(
  pairs(
    '¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00adư®đµà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞịßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợïùñủòũóúôụõừöửữứøứùựúỳûỷüỹýýþỵ',
  ),
);

/** VNI Windows: a plain letter followed by the sign of its marks, or one letter of its own. */
export const VNI_SIGNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: table('ùáøàûảõãïạââáấàầåẩãẫäậêăéắèằúẳüẵëặ'),
  e: table('ùéøèûẻõẽïẹâêáếàềåểãễäệ'),
  o: table('ùóøòûỏõõïọâôáốàồåổãỗäộ'),
  ô: table('ùớøờûởõỡïợ'),
  u: table('ùúøùûủõũïụ'),
  ö: table('ùứøừûửõữïự'),
  y: table('ùýøỳûỷõỹ'),
};

/** VNI letters that stand for themselves, in lower case. */
export const VNI_LETTERS: ReadonlyMap<string, string> = new Map(pairs('ôơöưñđæỉóĩòịîỵ'));

/** What a wrong character map of a font inside a PDF makes of Vietnamese letters ("định kǶ", "đội ngǜ", "đƣợc"). */
export const FONT_DAMAGE: ReadonlyMap<string, string> = new Map(pairs('ƣưƢƯƿĩǷĨǜũǶỳ'));

function table(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(pairs(text));
}

function pairs(text: string): [string, string][] {
  const list: [string, string][] = [];
  for (let i = 0; i + 1 < text.length; i += 2) list.push([text[i] as string, text[i + 1] as string]);
  return list;
}
