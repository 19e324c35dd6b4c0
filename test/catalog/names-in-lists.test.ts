import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/create';
import { fold } from '../../server/src/text/fold';

const catalog = createCatalog();

/** "text = first entry" for each name of `plain`; "~" in front of one that is not exact, "Sở + " in front of a member of a list. */
function names(plain: string): string[] {
  return catalog
    .findNames(plain, fold(plain))
    .map(({ start, end, entries, inexact, head }) => `${inexact ? '~' : ''}${head ? `${head} + ` : ''}${plain.slice(start, end)} = ${entries[0]}`);
}

describe('lists that name the kind of body once', () => {
  const lists: Record<string, string[]> = {
    'Giao các Sở: Xây dựng, Tài chính rà soát': ['Sở + Xây dựng = so-xay-dung', 'Sở + Tài chính = so-tai-chinh'],
    'Giám đốc các Sở: Nông nghiệp và Môi trường, Công Thương, Nội vụ và Chủ tịch UBND các xã, phường': [
      'Giám đốc các Sở = thu-truong-cac-so',
      'Sở + Nông nghiệp và Môi trường = so-nnmt',
      'Sở + Công Thương = so-cong-thuong',
      'Sở + Nội vụ = so-noi-vu',
      'Chủ tịch UBND các xã, phường = chu-tich-ubnd-xa',
    ],
    'các Sở Nội vụ, Tài chính và Xây dựng phối hợp': ['Sở Nội vụ = so-noi-vu', 'Sở + Tài chính = so-tai-chinh', 'Sở + Xây dựng = so-xay-dung'],
    'Các Sở: KH&CN, GD&ĐT': ['Sở + KH&CN = so-khcn', 'Sở + GD&ĐT = so-gddt'],
    'Các Bộ: Công an; Quốc phòng; Văn hóa, Thể thao và Du lịch': [
      'Bộ + Công an = bo-cong-an',
      'Bộ + Quốc phòng = bo-quoc-phong',
      'Bộ + Văn hóa, Thể thao và Du lịch = bo-vhttdl',
    ],
    'các Sở: Giáo dục, Y tế': ['~Sở + Giáo dục = so-gddt', 'Sở + Y tế = so-y-te'],
  };
  for (const [text, expected] of Object.entries(lists)) {
    it(`are read in “${text}”`, () => {
      assert.deepEqual(names(text), expected);
    });
  }

  it('are not seen where there is none', () => {
    assert.deepEqual(names('Sở Tài chính, Xây dựng kế hoạch vốn'), ['Sở Tài chính = so-tai-chinh']);
    assert.deepEqual(names('các Bộ tiêu chí: Y tế, Giáo dục'), []);
    assert.deepEqual(names('các đảng ủy xã, phường'), ['đảng ủy xã, phường = cac-dang-uy-xa']);
  });
});

describe('names misspelt by one letter', () => {
  it('are found, and not exact', () => {
    assert.deepEqual(names('Giao Sở Sây dựng theo dõi'), ['~Sở Sây dựng = so-xay-dung']);
    assert.deepEqual(names('giao Hội Lông dân Việt Nam'), ['~Hội Lông dân Việt Nam = hnd-chung']);
    assert.deepEqual(names('Ủy nhân dân tỉnh; Ủy ban nhân tỉnh.'), ['~Ủy nhân dân tỉnh = ubnd-tinh', '~Ủy ban nhân tỉnh = ubnd-tinh']);
  });

  it('are none where the word stands in other names', () => {
    assert.deepEqual(names('Cục Nông nghiệp của bang'), []);
    assert.deepEqual(names('Hội Công dân toàn cầu'), []);
  });
});

describe('longer names that are not known', () => {
  it('are not the shorter ones that are', () => {
    assert.deepEqual(names('Ủy ban Kinh tế và Ngân sách thẩm tra'), []);
    assert.deepEqual(names('Ủy ban Kinh tế thẩm tra'), ['Ủy ban Kinh tế = ubqh-kinh-te']);
    assert.deepEqual(names('Ủy ban Đối ngoại Trung ương'), []);
    assert.deepEqual(names('Sở Du lịch và Thương mại'), []);
    assert.deepEqual(names('Bộ Ngoại giao Hoa Kỳ; Quốc hội Nhật Bản; Chính phủ nước Lào'), []);
  });

  it('leave names that stand beside another body', () => {
    assert.deepEqual(names('Sở Du lịch và Công an tỉnh'), ['Sở Du lịch = so-du-lich', 'Công an tỉnh = cong-an-tinh']);
    assert.deepEqual(names('Sở Nội vụ và Tài chính'), ['Sở Nội vụ = so-noi-vu']);
    assert.deepEqual(names('Cục Thuế và Lào Cai'), ['Cục Thuế = cuc-thue']);
    assert.deepEqual(names('Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam'), ['Chính phủ = chinh-phu']);
  });
});

describe('what stands around a name', () => {
  it('is a proper name behind bodies of places, and no province', () => {
    const [hit] = catalog.findNames('Cảng vụ Hàng hải Quảng Ngãi tuyên truyền', fold('Cảng vụ Hàng hải Quảng Ngãi tuyên truyền'));
    assert.deepEqual([hit?.entries, hit?.end, hit?.place], [['cang-vu-hang-hai'], 'Cảng vụ Hàng hải Quảng Ngãi'.length, undefined]);
    const text = 'Ban Quản lý Khu Nông nghiệp ứng dụng công nghệ cao Phú Yên';
    assert.deepEqual(names(text), [`${text} = bql-nnudcnc`]);
    assert.equal(catalog.findNames(text, fold(text))[0]?.place, undefined);
  });

  it('says whether some words are a body: beside another one, or alone', () => {
    assert.deepEqual(names('phối hợp với Hải quan, Công an tỉnh'), ['Hải quan = cq-hai-quan', 'Công an tỉnh = cong-an-tinh']);
    assert.deepEqual(names('- Hải quan;'), ['Hải quan = cq-hai-quan']);
    assert.deepEqual(names('thủ tục Hải quan được rút ngắn'), []);
  });

  it('makes another word of some capitals', () => {
    assert.deepEqual(names('NHIỆM VỤ KHOA HỌC VÀ CÔNG NGHỆ; CƠ SỞ Y TẾ; CÁN BỘ Y TẾ'), []);
    assert.deepEqual(names('TRÁCH NHIỆM CỦA SỞ Y TẾ'), ['SỞ Y TẾ = so-y-te']);
  });

  it('may begin with a small letter in long names', () => {
    assert.deepEqual(names('trách nhiệm của ủy ban nhân dân tỉnh'), ['ủy ban nhân dân tỉnh = ubnd-tinh']);
  });
});
