// Written by server/data/build.mjs; do not edit.
export const moreReferences = `01/1997/QH10	Luật	1997-12-12	Quốc hội	Luật Ngân hàng Nhà nước Việt Nam				s
01/1998/NĐ-CP	Nghị định	1998-01-03	Chính phủ	về hệ thống tổ chức y tế địa phương				s
01/2002/NĐ-CP	Nghị định	2002-01-03	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 01/CP ngày 03 tháng 01 năm 1996 của Chính phủ về xử phạt vi phạm hành chính trong lĩnh vực thương mại				s
01/2002/QH11	Luật	2002-12-16	Quốc hội	Luật Ngân sách nhà nước				s
01/2004/QĐ-BGDĐT	Quyết định	2004-01-29	Bộ Giáo dục và Đào tạo	về việc sửa đổi, bổ sung Quyết định số 01/2003/QĐ-BGDĐT ngày 02/01/2003 của Bộ trưởng Bộ Giáo dục và Đào tạo về việc ban hành quy định tiêu chuẩn thư viện trường phổ thông	2004-02-25
01/2006/TT-BCN	Thông tư	2006-04-11	Bộ Công nghiệp	hướng dẫn quản lý xuất khẩu, nhập khẩu hóa chất độc và sản phẩm có hóa chất độc hại, tiền chất ma túy, hóa chất theo tiêu chuẩn kỹ thuật thuộc dạng quản lý chuyên ngành của Bộ Công nghiệp				s
01/2006/TTLT-BBCVT-BNG-BCA	Thông tư liên tịch	2006-03-03	Bộ Bưu chính, Viễn thông - Bộ Ngoại giao - Bộ Công an	hướng dẫn việc cấp phép sử dụng đài thông tin vệ tinh cho cơ quan đại diện nước ngoài, đoàn đại biểu nước ngoài, phóng viên nước ngoài đi theo phục vụ đoàn đại biểu nước ngoài	2006-03-30
01/2006/TTLT-VKSTC-BNV-BTC	Thông tư liên tịch	2006-01-19	Viện kiểm sát nhân dân tối cao - Bộ Nội vụ - Bộ Tài chính	hướng dẫn thi hành Quyết định số 138/2005/QĐ-TTg ngày 13 tháng 6 năm 2005 của Thủ tướng Chính phủ về chế độ phụ cấp trách nhiệm đối với Kiểm sát viên, Điều tra viên, Kiểm tra viên ngành Kiểm sát	2006-02-20
01/2007/TT-BTC	Thông tư	2007-01-02	Bộ Tài chính	hướng dẫn xét duyệt, thẩm định và thông báo quyết toán năm đối với các cơ quan hành chính, đơn vị sự nghiệp, tổ chức được ngân sách nhà nước hỗ trợ và ngân sách các cấp				s
01/2007/TT-NHNN	Thông tư	2007-03-07	Ngân hàng Nhà nước Việt Nam	hướng dẫn thực hiện Điều 4 và Điều 7 Nghị định số 161/2006/NĐ-CP ngày 28/12/2006 của Chính phủ quy định về thanh toán bằng tiền mặt				s
01/2007/TT-VPCP	Thông tư	2007-07-31	Văn phòng Chính phủ	về hướng dẫn thực hiện Nghị định số 121/2005/NĐ-CP ngày 30/9/2005 của Chính phủ quy định chi tiết, hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng và luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng				s
01/2008/NĐ-CP	Nghị định	2008-01-03	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nông nghiệp và Phát triển nông thôn			75/2009/NĐ-CP@2009-09-10	s
01/2008/TT-BKHCN	Thông tư	2008-02-25	Bộ Khoa học và Công nghệ	hướng dẫn việc cấp, thu hồi Thẻ giám định viên sở hữu công nghiệp và Giấy chứng nhận tổ chức đủ điều kiện hoạt động giám định sở hữu công nghiệp				s
01/2009/TT-BKHCN	Thông tư	2009-03-20	Bộ Khoa học và Công nghệ	quy định Danh mục sản phẩm, hàng hóa có khả năng gây mất an toàn thuộc trách nhiệm quản lý của Bộ Khoa học và Công nghệ	2009-05-04			s
01/2009/TT-BNN	Thông tư	2009-01-06	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn tuần tra, canh gác bảo vệ đê điều trong mùa lũ	2009-02-06
01/2009/TT-BVHTTDL	Thông tư	2009-01-22	Bộ Văn hóa, Thể thao và Du lịch	hướng dẫn Hoạt động triển lãm văn hóa, nghệ thuật tại Việt Nam và đưa triển lãm văn hóa, nghệ thuật của Việt Nam ra nước ngoài quy định tại Nghị định số 11/2006/NĐ-CP ngày 18 tháng 01 năm 2006 của Chính phủ ban hành quy chế hoạt động văn hóa và kinh doanh dịch vụ văn hóa công cộng và Nghị định số 72/2000/NĐ-CP ngày 05 tháng 12 năm 2000 của Chính phủ quy định về công bố, phổ biến tác phẩm ra nước ngoài	2009-03-08
01/2010/TT-BNG	Thông tư	2010-07-15	Bộ Ngoại giao	hướng dẫn sử dụng biểu tượng quốc gia và nghi thức nhà nước tổ chức một số hoạt động đối ngoại tại cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài	2010-09-17
01/2010/TT-BTC	Thông tư	2010-01-06	Bộ Tài chính	quy định chế độ chi tiêu đón tiếp khách nước ngoài vào làm việc tại Việt Nam, chi tiêu tổ chức các hội nghị, hội thảo quốc tế tại Việt Nam và chi tiêu tiếp khách trong nước				s
01/2010/TT-BTP	Thông tư	2010-02-09	Bộ Tư pháp	quy định chi tiết và hướng dẫn thi hành một số điều của Nghị định số 77/2008/NĐ-CP ngày 16 tháng 7 năm 2008 của Chính phủ về tư vấn pháp luật	2010-03-26		19/2011/TT-BTP@2011-10-31	s
01/2010/TT-BYT	Thông tư	2010-01-06	Bộ Y tế	quy định trách nhiệm, trình tự thông báo kết quả xét nghiệm HIV dương tính	2010-03-01			s
01/2011/NĐ-CP	Nghị định	2011-01-05	Chính phủ	về phát hành trái phiếu Chính phủ, trái phiếu được Chính phủ bảo lãnh và trái phiếu chính quyền địa phương				s
01/2011/QĐ-TTg	Quyết định	2011-01-04	Thủ tướng Chính phủ	ban hành Quy chế xử lý sạt lở bờ sông, bờ biển	2011-03-01
01/2011/TT-BGTVT	Thông tư	2011-01-27	Bộ Giao thông vận tải	về việc ban hành Bộ quy chế An toàn hàng không dân dụng lĩnh vực tàu bay và khai thác tàu bay				s
01/2011/TT-BNV	Thông tư	2011-01-19	Bộ Nội vụ	hướng dẫn thể thức và kỹ thuật trình bày văn bản hành chính				s
01/2011/TT-BTC	Thông tư	2011-01-06	Bộ Tài chính	quy định việc hỗ trợ kinh phí từ ngân sách nhà nước cho hội có hoạt động gắn với nhiệm vụ của Nhà nước giao; việc quản lý, sử dụng tài sản, tài chính của hội; quản lý việc tiếp nhận, sử dụng các nguồn tài trợ của cá nhân, tổ chức nước ngoài cho hội	2011-02-20			s
01/2011/TTLT-VPCP-BNV	Thông tư liên tịch	2011-01-26	Văn phòng Chính phủ - Bộ Nội vụ	hướng dẫn về chức năng, nhiệm vụ, quyền hạn, tổ chức và biên chế của bộ phận kiểm soát thủ tục hành chính thuộc Văn phòng Bộ, Cơ quan ngang Bộ và Văn phòng Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương	2011-03-15
01/2012/TT-BNNPTNT	Thông tư	2012-01-04	Bộ Nông nghiệp và Phát triển nông thôn	quy định hồ sơ lâm sản hợp pháp và kiểm tra nguồn gốc lâm sản				s
01/2012/TT-NHNN	Thông tư	2012-02-16	Ngân hàng Nhà nước Việt Nam	quy định về chiết khấu giấy tờ có giá của Ngân hàng Nhà nước Việt Nam đối với tổ chức tín dụng, chi nhánh ngân hàng nước ngoài
01/2012/TTLT-BTP-UBDT	Thông tư liên tịch	2012-01-17	Bộ Tư pháp - Ủy ban Dân tộc	hướng dẫn thực hiện trợ giúp pháp lý đối với người dân tộc thiểu số	2012-03-10
01/2012/TTLT-BTTTT-BGTVT	Thông tư liên tịch	2012-02-24	Bộ Thông tin và Truyền thông - Bộ Giao thông vận tải	hướng dẫn việc quản lý, cấp giấy phép sử dụng tần số vô tuyến điện đối với đài vô tuyến điện sử dụng tần số thuộc nghiệp vụ di động hàng không, vô tuyến dẫn đường hàng không	2012-05-01			s
01/2013/NĐ-CP	Nghị định	2013-01-03	Chính phủ	quy định chi tiết thi hành một số điều của Luật Lưu trữ				s
01/2013/TT-BGDĐT	Thông tư	2013-01-29	Bộ Giáo dục và Đào tạo	ban hành Quy chế tuyển sinh đi học nước ngoài				s
01/2013/TT-BKHCN	Thông tư	2013-01-14	Bộ Khoa học và Công nghệ	quy định về việc xác định tiêu chí đề tài, đề án nghiên cứu và phát triển công nghệ cao và thẩm định hồ sơ đề nghị cấp giấy chứng nhận hoạt động nghiên cứu và phát triển công nghệ cao	2013-02-28
01/2013/TTLT-VKSTC-BTC	Thông tư liên tịch	2013-08-12	Viện kiểm sát nhân dân tối cao - Bộ Tài chính	hướng dẫn thực hiện Nghị quyết số 522B/NQ-UBTVQH13 ngày 16/8/2012 của Ủy ban Thường vụ Quốc hội về trang phục đối với cán bộ, công chức, viên chức ngành Kiểm sát và Giấy chứng minh Kiểm sát viên	2013-10-01
01/2014/NQ-HĐTP	Nghị quyết	2014-03-20	Hội đồng Thẩm phán Tòa án nhân dân tối cao	hướng dẫn thi hành một số quy định Luật Trọng tài thương mại
01/2014/QĐ-TTg	Quyết định	2014-01-01	Thủ tướng Chính phủ	về chế độ bồi dưỡng giám định tư pháp				s
01/2014/TT-BGDĐT	Thông tư	2014-01-24	Bộ Giáo dục và Đào tạo	ban hành Khung năng lực ngoại ngữ 6 bậc dùng cho Việt Nam				s
01/2014/TT-BKHCN	Thông tư	2014-02-18	Bộ Khoa học và Công nghệ	về hướng dẫn xác định phương tiện vận tải chuyên dùng trong dây chuyền công nghệ				s
01/2015/NĐ-CP	Nghị định	2015-01-02	Chính phủ	quy định chi tiết phạm vi địa bàn hoạt động hải quan; trách nhiệm phối hợp trong phòng, chống buôn lậu, vận chuyển trái phép hàng hóa qua biên giới	2015-02-16		12/2018/NĐ-CP@2018-01-23	s
01/2015/TT-BGDĐT	Thông tư	2015-01-15	Bộ Giáo dục và Đào tạo	ban hành Điều lệ trường cao đẳng				s
01/2015/TT-BNNPTNT	Thông tư	2015-01-22	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam	2015-03-09			s
01/2015/TT-BYT	Thông tư	2015-02-27	Bộ Y tế	hướng dẫn tư vấn phòng, chống HIV/AIDS tại cơ sở y tế	2015-04-15
01/2015/TT-VKSTC	Thông tư	2015-12-30	Viện kiểm sát nhân dân tối cao	quy định về quản lý, sử dụng trang phục, Giấy chứng minh Kiểm sát viên, Giấy chứng nhận Điều tra viên, Kiểm tra viên trong ngành Kiểm sát nhân dân	2016-02-13
01/2016/NQ-HĐTP	Nghị quyết	2016-06-30	Hội đồng Thẩm phán Tòa án nhân dân tối cao	hướng dẫn áp dụng một số quy định tại khoản 3 Điều 7 Bộ luật Hình sự số 100/2015/QH13
01/2016/QH14	Luật	2016-11-17	Quốc hội	Luật Đấu giá tài sản	2017-07-01
01/2016/TT-BTC	Thông tư	2016-01-05	Bộ Tài chính	quy định về phí, lệ phí hàng hải và biểu mức thu phí, lệ phí hàng hải	2016-02-20			s
01/2016/TTLT-BKHCN-BNV	Thông tư liên tịch	2016-01-11	Bộ Khoa học và Công nghệ - Bộ Nội vụ	hướng dẫn thực hiện việc bổ nhiệm và xếp lương theo chức danh nghề nghiệp đối với viên chức chuyên ngành khoa học và công nghệ	2016-03-01
01/2017/NĐ-CP	Nghị định	2017-01-06	Chính phủ	sửa đổi, bổ sung một số Nghị định quy định chi tiết thi hành Luật Đất đai				s
01/2017/TT-BGDĐT	Thông tư	2017-01-13	Bộ Giáo dục và Đào tạo	hướng dẫn giáo dục quốc phòng và an ninh trong trường tiểu học, trung học cơ sở	2017-03-01
01/2017/TT-BKHCN	Thông tư	2017-01-12	Bộ Khoa học và Công nghệ	quy định chi tiết một số điều của Nghị định số 54/2016/NĐ-CP ngày 14 tháng 6 năm 2016 của Chính phủ quy định cơ chế tự chủ của tổ chức khoa học và công nghệ công lập	2017-03-30
01/2017/TT-BQP	Thông tư	2017-01-04	Bộ Quốc phòng	quy định việc khai báo, điều tra, thống kê và báo cáo tai nạn lao động trong Bộ Quốc phòng	2017-02-20
01/2017/TT-BTP	Thông tư	2017-01-23	Bộ Tư pháp	về quản lý kho vật chứng, tài sản tạm giữ trong thi hành án dân sự	2017-03-15
01/2017/TT-BTTTT	Thông tư	2017-02-16	Bộ Thông tin và Truyền thông	ban hành danh mục sản phẩm công nghệ thông tin trọng điểm	2017-04-02			s
01/2017/TTLT-BCA-BQP-BTC-BNN&PTNT-VKSNDTC	Thông tư liên tịch	2017-12-29	Bộ Công an - Bộ Quốc phòng - Bộ Tài chính - Bộ Nông nghiệp và Phát triển nông thôn - Viện kiểm sát nhân dân tối cao	quy định việc phối hợp giữa các cơ quan có thẩm quyền trong việc thực hiện một số quy định của Bộ luật Tố tụng hình sự năm 2015 về tiếp nhận, giải quyết tố giác, tin báo về tội phạm, kiến nghị khởi tố	2018-03-01			s
01/2018/NQ-HĐTP	Nghị quyết	2018-04-24	Hội đồng Thẩm phán Tòa án nhân dân tối cao	hướng dẫn việc áp dụng Điều 66 và Điều 106 của Bộ luật Hình sự về tha tù trước thời hạn có điều kiện	2018-06-09
01/2018/TT-BCT	Thông tư	2018-02-27	Bộ Công Thương	quy định chi tiết hàng hóa mua bán, trao đổi qua cửa khẩu phụ, lối mở biên giới của thương nhân				s
01/2018/TT-BGDĐT	Thông tư	2018-01-26	Bộ Giáo dục và Đào tạo	ban hành Danh mục thiết bị dạy học tối thiểu môn học giáo dục quốc phòng và an ninh trong các trường tiểu học, trung học cơ sở, trung học phổ thông và trường phổ thông có nhiều cấp học (có cấp trung học phổ thông), trung cấp sư phạm, cao đẳng sư phạm và cơ sở giáo dục đại học
01/2018/TT-BGTVT	Thông tư	2018-01-03	Bộ Giao thông vận tải	công bố vùng nước cảng biển thuộc địa phận tỉnh Quảng Ninh và khu vực quản lý của Cảng vụ Hàng hải Quảng Ninh	2018-03-01
01/2018/TT-BKHCN	Thông tư	2018-04-12	Bộ Khoa học và Công nghệ	quy định tổ chức quản lý Đề án “Hỗ trợ hệ sinh thái khởi nghiệp đổi mới sáng tạo quốc gia đến năm 2025”	2018-06-01
01/2018/TT-BKHĐT	Thông tư	2018-03-30	Bộ Kế hoạch và Đầu tư	ban hành danh mục máy móc, thiết bị, phụ tùng thay thế, phương tiện vận tải chuyên dùng, nguyên liệu, vật tư, bán thành phẩm trong nước đã sản xuất được
01/2018/TT-BNV	Thông tư	2018-01-08	Bộ Nội vụ	hướng dẫn một số điều của Nghị định số 101/2017/NĐ-CP ngày 01 tháng 9 năm 2017 của Chính phủ về đào tạo, bồi dưỡng cán bộ, công chức, viên chức	2018-03-01			s
01/2018/TT-BVHTTDL	Thông tư	2018-01-18	Bộ Văn hóa, Thể thao và Du lịch	quy định chi tiết thi hành một số điều tại Nghị định số 113/2013/NĐ-CP ngày 02 tháng 10 năm 2013 của Chính phủ về hoạt động mỹ thuật	2018-03-01
01/2018/TT-BYT	Thông tư	2018-01-18	Bộ Y tế	quy định ghi nhãn thuốc, nguyên liệu làm thuốc và tờ hướng dẫn sử dụng thuốc	2018-06-01		23/2023/TT-BYT@2023-11-30	s
01/2018/TT-VPCP	Thông tư	2018-11-23	Văn phòng Chính phủ	hướng dẫn thi hành một số quy định của Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính	2019-01-06			s
01/2019/NĐ-CP	Nghị định	2019-01-01	Chính phủ	về Kiểm lâm và Lực lượng chuyên trách bảo vệ rừng				s
01/2019/QĐ-TTg	Quyết định	2019-01-05	Thủ tướng Chính phủ	ban hành Bộ tiêu chí chất lượng thống kê nhà nước đến năm 2030	2019-03-05
01/2019/TT-BCT	Thông tư	2019-01-09	Bộ Công Thương	quy định cửa khẩu nhập khẩu phế liệu
01/2019/TT-BKHCN	Thông tư	2019-05-30	Bộ Khoa học và Công nghệ	quy định về bảo đảm an ninh nguồn phóng xạ	2019-07-15
01/2019/TT-BKHĐT	Thông tư	2019-01-04	Bộ Kế hoạch và Đầu tư	quy định Chế độ báo cáo thống kê ngành Thống kê
01/2019/TT-BNNPTNT	Thông tư	2019-01-18	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam	2019-03-05
01/2019/TTLT-TANDTC-BNG	Thông tư liên tịch	2019-12-05	Tòa án nhân dân tối cao - Bộ Ngoại giao	quy định về trình tự, thủ tục phối hợp giữa Tòa án nhân dân và cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài để thực hiện một số hoạt động tố tụng dân sự và tố tụng hành chính ở nước ngoài	2020-02-03
01/2020/NQ-HĐTP	Nghị quyết	2020-03-05	Hội đồng Thẩm phán Tòa án nhân dân tối cao	hướng dẫn áp dụng một số quy định của pháp luật trong giải quyết tranh chấp về tài sản chung của dòng họ	2020-04-10
01/2020/TT-BGTVT	Thông tư	2020-01-20	Bộ Giao thông vận tải	quy định về báo cáo và điều tra tai nạn hàng hải	2020-03-15
01/2020/TT-BLĐTBXH	Thông tư	2020-02-10	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện một số điều của Nghị định số 61/2015/NĐ-CP ngày 09 tháng 7 năm 2015 của Chính phủ quy định về chính sách hỗ trợ tạo việc làm và Quỹ quốc gia về việc làm và Nghị định số 74/2019/NĐ-CP ngày 23 tháng 9 năm 2019 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 61/2015/NĐ-CP	2020-03-26
01/2020/TT-BNG	Thông tư	2020-02-06	Bộ Ngoại giao	về Lãnh sự danh dự nước Cộng hòa xã hội chủ nghĩa Việt Nam	2020-03-23
01/2020/TT-BTNMT	Thông tư	2020-04-29	Bộ Tài nguyên và Môi trường	quy định kỹ thuật đánh giá chất lượng tài liệu hải văn, môi trường không khí và nước	2020-06-15
01/2020/TT-BTP	Thông tư	2020-03-03	Bộ Tư pháp	quy định chi tiết và hướng dẫn thi hành một số điều của Nghị định số 23/2015/NĐ-CP ngày 16 tháng 02 năm 2015 của Chính phủ về cấp bản sao từ sổ gốc, chứng thực bản sao từ bản chính, chứng thực chữ ký và chứng thực hợp đồng, giao dịch	2020-04-20			s
01/2020/TT-BTTTT	Thông tư	2020-02-07	Bộ Thông tin và Truyền thông	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Xuất bản và Nghị định số 195/2013/NĐ-CP ngày 21 tháng 11 năm 2013 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Xuất bản	2020-04-01
01/2020/TT-BVHTTDL	Thông tư	2020-05-22	Bộ Văn hóa, Thể thao và Du lịch	quy định các mẫu văn bản thông báo thành lập, sáp nhập, hợp nhất, chia, tách, giải thể, chấm dứt hoạt động thư viện	2020-07-09
01/2020/TT-TANDTC	Thông tư	2020-06-18	Tòa án nhân dân tối cao	quy định về giải quyết khiếu nại, tố cáo trong Tòa án nhân dân	2020-08-10
01/2021/TT-BGDĐT	Thông tư	2021-02-02	Bộ Giáo dục và Đào tạo	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và bổ nhiệm, xếp lương viên chức giảng dạy trong các cơ sở giáo dục mầm non công lập	2021-03-20		08/2023/TT-BGDĐT@2023-04-14
01/2021/TT-BKHĐT	Thông tư	2021-03-16	Bộ Kế hoạch và Đầu tư	hướng dẫn về đăng ký doanh nghiệp	2021-05-01
01/2021/TT-BLĐTBXH	Thông tư	2021-06-03	Bộ Lao động - Thương binh và Xã hội	quy định danh mục sản phẩm, hàng hóa có khả năng gây mất an toàn thuộc trách nhiệm quản lý nhà nước của Bộ Lao động - Thương binh và Xã hội	2021-07-18
01/2021/TT-BNNPTNT	Thông tư	2021-03-18	Bộ Nông nghiệp và Phát triển nông thôn	quy định về xây dựng tiêu chuẩn quốc gia và xây dựng, ban hành quy chuẩn kỹ thuật quốc gia thuộc phạm vi quản lý của Bộ Nông nghiệp và Phát triển nông thôn	2021-05-02
01/2021/TT-BTC	Thông tư	2021-01-07	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp giấy phép kinh doanh karaoke, vũ trường		110/2025/TT-BTC@2025-11-19		s
01/2021/TT-BTTTT	Thông tư	2021-05-14	Bộ Thông tin và Truyền thông	sửa đổi, bổ sung Thông tư số 11/2020/TT-BTTTT ngày 14 tháng 5 năm 2020 của Bộ trưởng Bộ Thông tin và Truyền thông quy định Danh mục sản phẩm, hàng hóa có khả năng gây mất an toàn thuộc trách nhiệm quản lý của Bộ Thông tin và Truyền thông
01/2021/TT-BYT	Thông tư	2021-01-25	Bộ Y tế	hướng dẫn một số nội dung để địa phương ban hành chính sách khen thưởng, hỗ trợ đối với tập thể, cá nhân thực hiện tốt công tác dân số	2021-03-10		23/2021/TT-BYT@2021-12-09	s
01/2021/TT-TTCP	Thông tư	2021-03-11	Thanh tra Chính phủ	quy định về quy tắc ứng xử của cán bộ, công chức, viên chức, trong ngành thanh tra và cán bộ, công chức làm công tác tiếp công dân do Thanh tra Chính phủ	2021-05-01
01/2021/TTLT-VKSNDTC-BCA-BQP-BNN&PTNT-BTC	Thông tư liên tịch	2021-11-29	Viện kiểm sát nhân dân tối cao - Bộ Công an - Bộ Quốc phòng - Bộ Nông nghiệp và Phát triển nông thôn - Bộ Tài chính	quy định chi tiết việc áp dụng căn cứ tạm đình chỉ vì lý do bất khả kháng do thiên tai, dịch bệnh theo điểm c khoản 1 Điều 148, điểm d khoản 1 Điều 229 và điểm d khoản 1 Điều 247 Bộ luật Tố tụng hình sự	2021-12-01
01/2022/TT-BGTVT	Thông tư	2022-01-12	Bộ Giao thông vận tải	sửa đổi, bổ sung một số điều Thông tư số 29/2018/TT-BGTVT ngày 14 tháng 5 năm 2018 của Bộ trưởng Bộ Giao thông vận tải quy định về kiểm tra chất lượng, an toàn kỹ thuật và bảo vệ môi trường phương tiện giao thông đường sắt và Thông tư số 18/2019/TT-BGTVT ngày 20 tháng 5 năm 2019 của Bộ trưởng Bộ Giao thông vận tải hướng dẫn thực hiện Nghị định số 139/2018/NĐ-CP ngày 08 tháng 10 năm 2018 của Chính phủ quy định về kinh doanh dịch vụ kiểm định xe cơ giới				s
01/2022/TT-BLĐTBXH	Thông tư	2022-01-25	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thu thập, lưu trữ, tổng hợp thông tin thị trường lao động	2022-03-10
01/2022/TT-BNNPTNT	Thông tư	2022-01-18	Bộ Nông nghiệp và Phát triển nông thôn	sửa đổi, bổ sung một số Thông tư trong lĩnh vực thủy sản	2022-03-04
01/2022/TT-BTC	Thông tư	2022-01-11	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí khai thác, sử dụng nguồn nước do cơ quan trung ương thực hiện				s
01/2022/TT-BTP	Thông tư	2022-01-04	Bộ Tư pháp	quy định chi tiết một số điều và biện pháp thi hành Nghị định số 87/2020/NĐ-CP ngày 28 tháng 7 năm 2020 của Chính phủ quy định về Cơ sở dữ liệu hộ tịch điện tử, đăng ký hộ tịch trực tuyến	2022-02-18		03/2023/TT-BTP@2023-08-02
01/2023/TT-BKHCN	Thông tư	2023-04-24	Bộ Khoa học và Công nghệ	ban hành định mức kinh tế - kỹ thuật dịch vụ sự nghiệp công sử dụng ngân sách nhà nước về thẩm định cấp Giấy chứng nhận hoạt động ứng dụng công nghệ cao, doanh nghiệp thành lập mới từ dự án đầu tư sản xuất sản phẩm công nghệ cao, doanh nghiệp công nghệ cao, hoạt động nghiên cứu và phát triển công nghệ cao, cơ sở ươm tạo công nghệ cao, ươm tạo doanh nghiệp công nghệ cao	2023-06-15
01/2023/TT-BTTTT	Thông tư	2023-02-01	Bộ Thông tin và Truyền thông	quy định danh mục và thời hạn định kỳ chuyển đổi vị trí công tác trong lĩnh vực Thông tin và Truyền thông tại chính quyền địa phương	2023-03-17
01/2023/TT-BYT	Thông tư	2023-02-01	Bộ Y tế	quy định chi tiết về hoạt động và mối quan hệ công tác của Hội đồng Giám định y khoa các cấp	2023-04-15
01/2023/TT-VPCP	Thông tư	2023-04-05	Văn phòng Chính phủ	quy định một số nội dung và biện pháp thi hành trong số hóa hồ sơ, kết quả giải quyết thủ tục hành chính và thực hiện thủ tục hành chính trên môi trường điện tử				s
01/2024/NQ-HĐTP	Nghị quyết	2024-05-16	Hội đồng Thẩm phán Tòa án nhân dân tối cao	hướng dẫn áp dụng một số quy định của pháp luật trong giải quyết vụ việc về hôn nhân và gia đình	2024-07-01
01/2024/TT-BGDĐT	Thông tư	2024-02-05	Bộ Giáo dục và Đào tạo	ban hành Chuẩn cơ sở giáo dục đại học	2024-03-22			s
01/2024/TT-BGTVT	Thông tư	2024-01-26	Bộ Giao thông vận tải	quy định về việc kiểm tra chất lượng an toàn kỹ thuật và bảo vệ môi trường phương tiện giao thông đường sắt	2024-03-15
01/2024/TT-BKHCN	Thông tư	2024-01-18	Bộ Khoa học và Công nghệ	quy định kiểm tra nhà nước về chất lượng hàng hóa lưu thông trên thị trường	2024-03-03
01/2024/TT-BYT	Thông tư	2024-03-01	Bộ Y tế	quy định danh mục và thời hạn định kỳ chuyển đổi vị trí công tác đối với công chức không giữ chức vụ lãnh đạo, quản lý trong các đơn vị thuộc Bộ Y tế và thuộc phạm vi quản lý trong vực y tế tại địa phương	2024-04-15
01/2025/TT-BKHĐT	Thông tư	2025-01-02	Bộ Kế hoạch và Đầu tư	quy định bộ chỉ tiêu thống kê quốc gia về biển và hải đảo và bộ chỉ tiêu đánh giá quốc gia biển mạnh
01/2025/TT-BNV	Thông tư	2025-01-17	Bộ Nội vụ	hướng dẫn thực hiện chính sách, chế độ đối với cán bộ, công chức, viên chức và người lao động trong thực hiện sắp xếp tổ chức bộ máy của hệ thống chính trị				s
01/2025/TT-BVHTTDL	Thông tư	2025-03-19	Bộ Văn hóa, Thể thao và Du lịch	quy định về định mức kinh tế - kỹ thuật dịch vụ tổ chức thông tin hỗ trợ khách du lịch và phát triển du lịch cộng đồng	2025-05-15
01/2026/TT-BCT	Thông tư	2026-01-17	Bộ Công Thương	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Hóa chất và Nghị định số 26/2026/NĐ-CP của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Hóa chất về quản lý hoạt động hóa chất và hóa chất nguy hiểm trong sản phẩm, hàng hóa	2026-01-17			s
10-NQ/TW	Nghị quyết	2022-02-10	Bộ Chính trị	về định hướng chiến lược địa chất, khoáng sản và công nghiệp khai khoáng đến năm 2030, tầm nhìn đến năm 2045				s
10/2002/NĐ-CP	Nghị định	2002-01-16	Chính phủ	về chế độ tài chính áp dụng cho đơn vị sự nghiệp có thu				s
10/2002/TT-BCA	Thông tư	2002-08-26	Bộ Công an	hướng dẫn thực hiện Nghị định số 73/2001/NĐ-CP ngày 05/10/2001 về hoạt động và tổ chức lực lượng bảo vệ cơ quan, doanh nghiệp		46/2014/TT-BCA@2014-10-16		s
10/2003/PL-UBTVQH11	Pháp lệnh	2003-03-14	Ủy ban Thường vụ Quốc hội	Pháp lệnh Phòng, chống mại dâm	2003-07-01
10/2003/TT-BYT	Thông tư	2003-12-16	Bộ Y tế	hướng dẫn các công ty nước ngoài đăng ký hoạt động về vắc xin, sinh phẩm y tế với Việt Nam	2003-12-31
10/2004/NĐ-CP	Nghị định	2004-01-07	Chính phủ	về quản lý, sử dụng ngân sách và tài sản Nhà nước đối với một số hoạt động thuộc lĩnh vực quốc phòng - an ninh				s
10/2004/TT-BNV	Thông tư	2004-02-19	Bộ Nội vụ	hướng dẫn thực hiện một số điều của Nghị định số 116/2003/NĐ-CP ngày 10 tháng 10 năm 2003 của Chính phủ về tuyển dụng, sử dụng và quản lý cán bộ, công chức trong các đơn vị sự nghiệp của Nhà nước				s
10/2005/NĐ-CP	Nghị định	2005-01-31	Chính phủ	về việc quy định về cờ truyền thống, cờ hiệu, biểu tượng, hải quan hiệu, phù hiệu, cấp hiệu, trang phục, giấy chứng minh hải quan				s
10/2005/TT-BNG	Thông tư	2005-05-19	Bộ Ngoại giao	hướng dẫn thực hiện một số điều của Nghị định 06/2005/NĐ-CP ngày 19/1/2005 quy định về việc lập và hoạt động của văn phòng đại diện của các tổ chức hợp tác, nghiên cứu của nước ngoài tại Việt Nam	2005-06-16
10/2005/TT-BTC	Thông tư	2005-02-02	Bộ Tài chính	hướng dẫn thực hiện quy chế công khai tài chính đối với việc phân bổ, quản lý sử dụng vốn đầu tư xây dựng cơ bản thuộc nguồn vốn ngân sách nhà nước				s
10/2006/QĐ-BNN	Quyết định	2006-02-10	Bộ Nông nghiệp và Phát triển nông thôn	ban hành quy định thủ tục đăng ký sản xuất, nhập khẩu, lưu hành thuốc thú y, nguyên liệu làm thuốc thú y, chế phẩm sinh học, vi sinh vật, hóa chất dùng trong thú y				s
10/2009/QĐ-TTg	Quyết định	2009-01-16	Thủ tướng Chính phủ	về cơ chế hỗ trợ phát triển sản xuất sản phẩm cơ khí trọng điểm				s
10/2009/TT-BGTVT	Thông tư	2009-06-24	Bộ Giao thông vận tải	quy định về kiểm tra an toàn kỹ thuật và bảo vệ môi trường phương tiện giao thông cơ giới đường bộ				s
10/2010/NĐ-CP	Nghị định	2010-02-12	Chính phủ	về hoạt động thông tin tín dụng	2010-04-15			s
10/2010/QĐ-TTg	Quyết định	2010-02-10	Thủ tướng Chính phủ	quy định Giấy chứng nhận lưu hành tự do đối với sản phẩm, hàng hóa xuất khẩu và nhập khẩu				s
10/2011/TT-BYT	Thông tư	2011-02-25	Bộ Y tế	hướng dẫn về biên chế của Trung tâm Dân số - Kế hoạch hóa gia đình huyện, quận, thị xã, thành phố thuộc tỉnh	2011-03-26
10/2011/TTLT-BTP-TTCP	Thông tư liên tịch	2011-06-06	Bộ Tư pháp - Thanh tra Chính phủ	hướng dẫn thực hiện trợ giúp pháp lý trong việc khiếu nại quyết định hành chính, hành vi hành chính	2011-08-01
10/2013/NĐ-CP	Nghị định	2013-01-11	Chính phủ	quy định việc quản lý, sử dụng và khai thác tài sản kết cấu hạ tầng giao thông đường bộ				s
10/2013/TT-BGTVT	Thông tư	2013-05-08	Bộ Giao thông vận tải	hướng dẫn thực hiện một số điều của Nghị định số 21/2012/NĐ-CP ngày 21 tháng 3 năm 2012 của Chính phủ về quản lý cảng biển và luồng hàng hải	2013-07-01			s
10/2013/TT-BKHCN	Thông tư	2013-03-29	Bộ Khoa học và Công nghệ	hướng dẫn quản lý chương trình phát triển sản phẩm quốc gia đến năm 2020	2013-05-13			s
10/2013/TT-BTNMT	Thông tư	2013-05-28	Bộ Tài nguyên và Môi trường	quy định kỹ thuật về cập nhật cơ sở dữ liệu nền địa lý tỷ lệ 1:2000, 1:5000 và 1:10000	2013-07-15			s
10/2013/TT-BVHTTDL	Thông tư	2013-12-06	Bộ Văn hóa, Thể thao và Du lịch	quy định chi tiết và hướng dẫn thực hiện một số điều của Luật Quảng cáo và Nghị định số 181/2013/NĐ-CP ngày 14 tháng 11 năm 2013 của Chính phủ quy định chi tiết thi hành một số điều của Luật Quảng cáo	2014-02-01
10/2013/TT-BXD	Thông tư	2013-07-25	Bộ Xây dựng	quy định chi tiết một số nội dung về quản lý chất lượng công trình xây dựng				s
10/2013/TTLT-BTTTT-BQP-BCA	Thông tư liên tịch	2013-05-09	Bộ Thông tin và Truyền thông - Bộ Quốc phòng - Bộ Công an	hướng dẫn cơ chế phối hợp xử lý nhiễu có hại giữa các đài vô tuyến điện phục vụ mục đích quốc phòng, an ninh và mục đích kinh tế - xã hội	2013-06-28
10/2014/TT-BKHCN	Thông tư	2014-05-30	Bộ Khoa học và Công nghệ	quy định tuyển chọn, giao trực tiếp tổ chức và cá nhân thực hiện nhiệm vụ khoa học và công nghệ cấp quốc gia sử dụng ngân sách nhà nước				s
10/2014/TT-TTCP	Thông tư	2014-11-24	Thanh tra Chính phủ	quy định chi tiết danh mục vị trí công tác thanh tra của công chức trong các cơ quan thanh tra nhà nước phải định kỳ chuyển đổi	2015-01-15			s
10/2014/TTLT-BYT-BNV-BTC-BLĐTBXH	Thông tư liên tịch	2014-02-26	Bộ Y tế - Bộ Nội vụ - Bộ Tài chính - Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện một số điều của Quyết định số 73/2011/QĐ-TTg ngày 28 tháng 12 năm 2011 của Thủ tướng Chính phủ về việc quy định một số chế độ phụ cấp đặc thù đối với công chức, viên chức, người lao động trong các cơ sở y tế công lập và chế độ phụ cấp chống dịch	2014-05-05
10/2014/UBTVQH13	Pháp lệnh	2014-12-23	Ủy ban Thường vụ Quốc hội	Pháp lệnh Cảnh sát môi trường	2015-06-05
10/2015/NĐ-CP	Nghị định	2015-01-28	Chính phủ	quy định về sinh con bằng kỹ thuật thụ tinh trong ống nghiệm và điều kiện mang thai hộ vì mục đích nhân đạo				s
10/2015/TT-BKHCN	Thông tư	2015-06-19	Bộ Khoa học và Công nghệ	sửa đổi, bổ sung một số điều của Thông tư số 26/2011/TT-BKHCN ngày 4/10/2011 của Bộ trưởng Bộ Khoa học và Công nghệ quy định về trang phục, phù hiệu, biển hiệu, thẻ kiểm soát viên chất lượng đối với công chức chuyên ngành kiểm soát chất lượng sản phẩm, hàng hóa
10/2015/TT-BTNMT	Thông tư	2015-03-25	Bộ Tài nguyên và Môi trường	quy định kỹ thuật về sản xuất ảnh viễn thám quang học độ phân giải cao và siêu cao để cung cấp đến người sử dụng	2015-05-12			s
10/2015/TTLT-BYT-BNV	Thông tư liên tịch	2015-05-27	Bộ Y tế - Bộ Nội vụ	quy định mã số, tiêu chuẩn chức danh nghề nghiệp bác sĩ, bác sĩ y học dự phòng, y sĩ	2015-07-16		03/2022/TT-BYT@2022-04-26
10/2016/QĐ-TTg	Quyết định	2016-03-03	Thủ tướng Chính phủ	về thực hiện thủ tục biên phòng điện tử cảng biển	2016-04-18			s
10/2016/TT-BKHCN	Thông tư	2016-06-13	Bộ Khoa học và Công nghệ	quy định nội dung báo cáo phân tích an toàn trong hồ sơ đề nghị cấp phép xây dựng nhà máy điện hạt nhân	2016-07-28
10/2016/TT-BTC	Thông tư	2016-01-19	Bộ Tài chính	hướng dẫn thế chấp tài sản để bảo đảm cho khoản vay được Chính phủ bảo lãnh
10/2016/TT-BTNMT	Thông tư	2016-05-16	Bộ Tài nguyên và Môi trường	quy định chi tiết nội dung, thể thức, thời điểm báo cáo về quản lý tổng hợp tài nguyên và bảo vệ môi trường biển và hải đảo	2016-07-01
10/2016/TT-BTP	Thông tư	2016-07-22	Bộ Tư pháp	quy định về báo cáo viên pháp luật, tuyên truyền viên pháp luật	2016-09-10			s
10/2017/TT-BCT	Thông tư	2017-07-26	Bộ Công Thương	về thông tư 10/2017/TT-BCT ngày 26 tháng 7 năm 2017 của Bộ trưởng Bộ Công Thương ban hành quy trình kiểm định kỹ thuật an toàn lao động đối với máy, thiết bị, vật tư có yêu cầu nghiêm ngặt về an toàn lao động thuộc thẩm quyền quản lý của Bộ Công Thương	2017-09-15
10/2017/TT-BGTVT	Thông tư	2017-04-04	Bộ Giao thông vận tải	ban hành Quy chuẩn kỹ thuật quốc gia về thiết bị nâng trên các công trình biển
10/2017/TT-BLĐTBXH	Thông tư	2017-03-13	Bộ Lao động - Thương binh và Xã hội	quy định về mẫu bằng tốt nghiệp trung cấp, cao đẳng; in, quản lý, cấp phát, thu hồi, hủy bỏ bằng tốt nghiệp trung cấp, cao đẳng				s
10/2017/TT-BTNMT	Thông tư	2017-06-06	Bộ Tài nguyên và Môi trường	quy định quy trình thành lập bản đồ chuyên đề bằng ảnh viễn thám tỷ lệ 1:5.000, 1:10.000, 1:500.000, 1:1.000.000	2017-07-24			s
10/2017/TT-BTTTT	Thông tư	2017-06-23	Bộ Thông tin và Truyền thông	quy định về đề tài, thời gian phát hành tem bưu chính kỷ niệm và ấn phẩm tem bưu chính kỷ niệm	2017-08-15
10/2018/NĐ-CP	Nghị định	2018-01-15	Chính phủ	quy định chi tiết một số điều của Luật Quản lý ngoại thương về các biện pháp phòng vệ thương mại	2018-01-15
10/2018/QĐ-TTg	Quyết định	2018-03-01	Thủ tướng Chính phủ	sửa đổi, bổ sung một số điều của Quyết định số 53/2013/QĐ-TTg ngày 13 tháng 9 năm 2013 của Thủ tướng Chính phủ về việc tạm nhập khẩu, tái xuất khẩu, tiêu hủy, chuyển nhượng đối với xe ô tô, xe hai bánh gắn máy của đối tượng được hưởng quyền ưu đãi, miễn trừ tại Việt Nam	2018-04-20			s
10/2018/TT-BGDĐT	Thông tư	2018-03-30	Bộ Giáo dục và Đào tạo	quy định về đào tạo cấp bằng tốt nghiệp thứ 2 trình độ đại học, trình độ cao đẳng nhóm ngành đào tạo giáo viên	2018-05-15			s
10/2018/TT-BGTVT	Thông tư	2018-03-14	Bộ Giao thông vận tải	quy định về nhân viên hàng không; đào tạo, huấn luyện và sát hạch nhân viên hàng không	2018-05-10
10/2018/TT-BLĐTBXH	Thông tư	2018-09-26	Bộ Lao động - Thương binh và Xã hội	quy định chương trình, tổ chức dạy học và đánh giá kết quả học tập môn Giáo dục quốc phòng và an ninh thuộc khối các môn học chung trong chương trình đào tạo trình độ trung cấp, trình độ cao đẳng	2018-11-15
10/2018/TT-BNNPTNT	Thông tư	2018-08-14	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Quy chuẩn kỹ thuật quốc gia thuốc thú y - Yêu cầu chung	2019-02-14
10/2019/TT-BGTVT	Thông tư	2019-03-11	Bộ Giao thông vận tải	quy định về phòng, chống thiên tai trong lĩnh vực hàng hải	2019-05-01
10/2019/TT-BKHCN	Thông tư	2019-10-29	Bộ Khoa học và Công nghệ	quy định quản lý nhiệm vụ khoa học và công nghệ theo Nghị định thư	2019-12-13
10/2019/TT-BKHĐT	Thông tư	2019-07-30	Bộ Kế hoạch và Đầu tư	quy định bộ chỉ tiêu thống kê phát triển giới của quốc gia
10/2019/TT-BTC	Thông tư	2019-02-20	Bộ Tài chính	về Thông tư số 10/2019/TT-BTC ngày 20/2/2019 của Bộ Tài chính hướng dẫn việc xác định giá trị tài sản là kết quả của nhiệm vụ khoa học và công nghệ sử dụng vốn nhà nước	2019-04-06
10/2020/TT-BCA	Thông tư	2020-02-06	Bộ Công an	quy định về đồ vật cấm đưa vào cơ sở giam giữ phạm nhân và việc thu giữ, xử lý đồ vật cấm	2020-03-20
10/2020/TT-BGDĐT	Thông tư	2020-05-14	Bộ Giáo dục và Đào tạo	ban hành Quy chế tổ chức và hoạt động của đại học vùng và các cơ sở giáo dục đại học thành viên	2020-06-29
10/2020/TT-BKHCN	Thông tư	2020-12-30	Bộ Khoa học và Công nghệ	quy định chi tiết và biện pháp thi hành một số điều Nghị định số 132/2008/NĐ-CP ngày 31 tháng 12 năm 2008 và Nghị định số 74/2018/NĐ-CP ngày 15 tháng 5 năm 2018 của Chính phủ về sử dụng mã số, mã vạch	2021-04-01
10/2020/TT-BLĐTBXH	Thông tư	2020-11-12	Bộ Lao động - Thương binh và Xã hội	quy định chi tiết và hướng dẫn thi hành một số điều, khoản sau đây của Bộ luật Lao động về nội dung của Hợp đồng lao động, hội đồng thương lượng tập thể và nghề, công việc có ảnh hưởng xấu tới chức năng sinh sản, nuôi con	2021-01-01			s
10/2020/TT-BTC	Thông tư	2020-02-20	Bộ Tài chính	quy định về quyết toán dự án hoàn thành sử dụng nguồn vốn nhà nước				s
10/2020/TT-BTP	Thông tư	2020-12-28	Bộ Tư pháp	ban hành, hướng dẫn việc ghi chép, sử dụng, quản lý và lưu trữ Sổ, mẫu giấy tờ, hồ sơ nuôi con nuôi	2021-02-26
10/2020/TT-BYT	Thông tư	2020-06-11	Bộ Y tế	quy định về thử tương đương sinh học của thuốc	2020-08-10
10/2021/NĐ-CP	Nghị định	2021-02-09	Chính phủ	về quản lý chi phí đầu tư xây dựng				s
10/2021/QĐ-TTg	Quyết định	2021-03-16	Thủ tướng Chính phủ	quy định tiêu chí xác định doanh nghiệp công nghệ cao	2021-04-30
10/2021/TT-BKHCN	Thông tư	2021-11-17	Bộ Khoa học và Công nghệ	quy định biện pháp thi hành một số điều của Nghị định số 13/2019/NĐ-CP ngày 01 tháng 02 năm 2019 của Chính phủ về doanh nghiệp khoa học và công nghệ
10/2021/TT-BKHĐT	Thông tư	2021-12-22	Bộ Kế hoạch và Đầu tư	hướng dẫn lồng ghép nội dung phòng, chống thiên tai vào quy hoạch, kế hoạch phát triển ngành, kinh tế - xã hội	2022-02-10
10/2021/TT-BTC	Thông tư	2021-01-26	Bộ Tài chính	hướng dẫn quản lý hành nghề dịch vụ làm thủ tục về thuế	2021-03-12
10/2021/TT-BTP	Thông tư	2021-12-10	Bộ Tư pháp	hướng dẫn tập sự hành nghề luật sư	2022-01-25
10/2021/TT-BYT	Thông tư	2021-06-30	Bộ Y tế	quy định Danh mục chất cấm sử dụng trong sản xuất, kinh doanh thực phẩm bảo vệ sức khỏe
10/2022/NĐ-CP	Nghị định	2022-01-15	Chính phủ	quy định về lệ phí trước bạ	2022-03-01			s
10/2022/TT-BKHCN	Thông tư	2022-07-28	Bộ Khoa học và Công nghệ	sửa đổi, bổ sung một số điều Thông tư số 28/2013/TT-BKHCN ngày 17 tháng 12 năm 2013 của Bộ trưởng Bộ Khoa học và Công nghệ quy định kiểm tra nhà nước về đo lường	2022-09-12
10/2022/TT-BNNPTNT	Thông tư	2022-09-14	Bộ Nông nghiệp và Phát triển nông thôn	sửa đổi, bổ sung một số điều của Thông tư số 09/2016/TT-BNNPTNT ngày 01/6/2016 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn quy định về kiểm soát giết mổ và kiểm tra vệ sinh thú y	2022-10-30			s
10/2022/TT-BTC	Thông tư	2022-02-14	Bộ Tài chính	quy định Báo cáo tổng hợp thông tin tài chính theo quy ước	2022-04-01
10/2022/TT-BVHTTDL	Thông tư	2022-10-28	Bộ Văn hóa, Thể thao và Du lịch	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành nghệ thuật biểu diễn và điện ảnh	2022-12-15
10/2022/TT-BYT	Thông tư	2022-09-22	Bộ Y tế	hướng dẫn triển khai nội dung Đầu tư, hỗ trợ phát triển vùng trồng dược liệu quý thuộc Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021 - 2030, giai đoạn I: từ năm 2021 đến năm 2025	2022-09-22		12/2023/TT-BYT@2023-06-06	s
10/2022/TT-NHNN	Thông tư	2022-07-29	Ngân hàng Nhà nước Việt Nam	hướng dẫn về quản lý ngoại hối đối với việc phát hành trái phiếu ra thị trường quốc tế của doanh nghiệp không được Chính phủ bảo lãnh	2022-09-15
10/2023/TT-BGDĐT	Thông tư	2023-04-28	Bộ Giáo dục và Đào tạo	sửa đổi, bổ sung một số điều của Thông tư 03/2022/TT-BGDĐT ngày 18/01/2022 của Bộ trưởng Bộ Giáo dục và Đào tạo quy định về việc xác định chỉ tiêu tuyển sinh đại học, thạc sĩ, tiến sĩ và chỉ tiêu tuyển sinh cao đẳng ngành Giáo dục Mầm non	2023-06-13
10/2023/TT-BGTVT	Thông tư	2023-06-22	Bộ Giao thông vận tải	ban hành Định mức kinh tế - kỹ thuật quản lý, bảo trì đường thủy nội địa
10/2023/TT-BKHCN	Thông tư	2023-06-01	Bộ Khoa học và Công nghệ	sửa đổi, bổ sung một số điều của Thông tư số 26/2019/TT-BKHCN ngày 25 tháng 12 năm 2019 của Bộ trưởng Bộ Khoa học và Công nghệ quy định chi tiết xây dựng, thẩm định và ban hành quy chuẩn kỹ thuật	2023-07-18
10/2023/TT-BKHĐT	Thông tư	2023-11-01	Bộ Kế hoạch và Đầu tư	quy định Bộ chỉ tiêu thống kê tăng trưởng xanh
10/2023/TT-BTNMT	Thông tư	2023-09-29	Bộ Tài nguyên và Môi trường	hướng dẫn về vị trí việc làm lãnh đạo, quản lý và chức danh nghề nghiệp chuyên ngành, cơ cấu viên chức theo chức danh nghề nghiệp trong đơn vị sự nghiệp công lập thuộc ngành, lĩnh vực tài nguyên và môi trường	2023-11-20
10/2023/TT-BTP	Thông tư	2023-12-29	Bộ Tư pháp	sửa đổi, bổ sung một số điều của Thông tư số 08/2017/TT-BTP ngày 15 tháng 11 năm 2017 của Bộ trưởng Bộ Tư pháp quy định chi tiết một số điều của Luật Trợ giúp pháp lý và hướng dẫn giấy tờ trong hoạt động trợ giúp pháp lý và Thông tư số 12/2018/TT-BTP ngày 28 tháng 8 năm 2018 của Bộ trưởng Bộ Tư pháp hướng dẫn một số hoạt động nghiệp vụ trợ giúp pháp lý và quản lý chất lượng vụ việc trợ giúp pháp lý	2024-02-15
10/2023/TT-BVHTTDL	Thông tư	2023-08-09	Bộ Văn hóa, Thể thao và Du lịch	hướng dẫn về vị trí việc làm lãnh đạo, quản lý và chức danh nghề nghiệp chuyên ngành, cơ cấu viên chức theo chức danh nghề nghiệp trong đơn vị sự nghiệp công lập thuộc lĩnh vực văn hóa, thể thao và du lịch	2023-10-01			s
10/2023/TT-BYT	Thông tư	2023-05-11	Bộ Y tế	sửa đổi, bổ sung một số điều của Thông tư số 19/2021/TT-BYT ngày 16 tháng 11 năm 2021 của Bộ trưởng Bộ Y tế quy định mẫu văn bản, báo cáo thực hiện Nghị định số 98/2021/NĐ-CP ngày 08 tháng 11 năm 2021 của Chính phủ về quản lý trang thiết bị y tế	2023-05-11
10/2024/NĐ-CP	Nghị định	2024-02-01	Chính phủ	quy định về khu công nghệ cao	2024-03-25			s
10/2024/TT-BCA	Thông tư	2024-03-15	Bộ Công an	quy định về công tác tái hòa nhập cộng đồng đối với người chấp hành xong hình phạt tù của lực lượng Công an nhân dân	2024-05-01
10/2024/TT-BTC	Thông tư	2024-02-05	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định đánh giá trữ lượng khoáng sản và lệ phí cấp giấy phép hoạt động khoáng sản	2024-03-21			s
10/2024/TT-BTP	Thông tư	2024-09-24	Bộ Tư pháp	quy định mã số, tiêu chuẩn chức danh nghề nghiệp Đăng ký biện pháp bảo đảm	2024-11-08			s
10/2024/TT-BVHTTDL	Thông tư	2024-11-06	Bộ Văn hóa, Thể thao và Du lịch	quy định về định mức kinh tế - kỹ thuật dịch vụ tổ chức hoạt động văn hóa văn nghệ; hội thi, hội diễn, liên hoan văn nghệ quần chúng; tuyên truyền lưu động; cổ động trực quan phục vụ nhiệm vụ chính trị	2024-12-25
10/2025/NĐ-CP	Nghị định	2025-01-11	Chính phủ	sửa đổi, bổ sung một số điều của các Nghị định trong lĩnh vực khoáng sản	2025-03-01			s
10/2025/TT-BTC	Thông tư	2025-03-19	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí duy trì sử dụng tài nguyên Internet, lệ phí phân bổ, cấp tài nguyên Internet	2025-05-03			s
100/2004/QĐ-BQP	Quyết định	2004-07-16	Bộ Quốc phòng	về việc ban hành Quy tắc về bay, quản lý và điều hành bay trong vùng trời Việt Nam
100/2005/NĐ-CP	Nghị định	2005-08-03	Chính phủ	về thực hiện Công ước cấm phát triển, sản xuất, tàng trữ, sử dụng và phá hủy vũ khí hóa học				s
100/2007/NĐ-CP	Nghị định	2007-06-13	Chính phủ	về thanh tra viên và cộng tác viên thanh tra		97/2011/NĐ-CP@2011-10-21		s
100/2007/TT-BTC	Thông tư	2007-08-15	Bộ Tài chính	hướng dẫn việc quản lý và sử dụng kinh phí Giải báo chí quốc gia				s
100/2008/NĐ-CP	Nghị định	2008-09-08	Chính phủ	quy định chi tiết một số điều của Luật Thuế thu nhập cá nhân	2009-01-01			s
100/2008/QĐ-BNN	Quyết định	2008-10-15	Bộ Nông nghiệp và Phát triển nông thôn	về việc ban hành Quy định sản xuất, kinh doanh và sử dụng phân bón		36/2010/TT-BNNPTNT@2010-06-24		s
100/2009/NĐ-CP	Nghị định	2009-11-03	Chính phủ	quy định thu phụ thu đối với phần dầu lãi được chia của nhà thầu dầu khí khi giá dầu thô biến động tăng	2010-01-01			s
100/2011/NĐ-CP	Nghị định	2011-10-28	Chính phủ	quy định về thành lập và hoạt động văn phòng đại diện của tổ chức xúc tiến thương mại nước ngoài tại Việt Nam				s
100/2013/NĐ-CP	Nghị định	2013-09-03	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 11/2010/NĐ-CP ngày 24 tháng 02 năm 2010 của Chính phủ quy định về quản lý và bảo vệ kết cấu hạ tầng giao thông đường bộ				s
100/2014/NĐ-CP	Nghị định	2014-11-06	Chính phủ	quy định về kinh doanh và sử dụng sản phẩm dinh dưỡng dùng cho trẻ nhỏ, bình bú và vú ngậm nhân tạo				s
100/2014/TTLT-BTC-BTP	Thông tư liên tịch	2014-07-30	Bộ Tài chính - Bộ Tư pháp	quy định việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí ngân sách nhà nước thực hiện công tác hòa giải ở cơ sở				s
100/2015/NĐ-CP	Nghị định	2015-10-20	Chính phủ	về phát triển và quản lý nhà ở xã hội				s
100/2016/NĐ-CP	Nghị định	2016-07-01	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật sửa đổi, bổ sung một số điều của Luật Thuế giá trị gia tăng, Luật Thuế tiêu thụ đặc biệt và Luật Quản lý thuế				s
100/2020/NĐ-CP	Nghị định	2020-08-28	Chính phủ	về kinh doanh hàng miễn thuế	2020-10-15			s
100/2021/TT-BTC	Thông tư	2021-11-15	Bộ Tài chính	sửa đổi, bổ sung một số điều của Thông tư số 40/2021/TT-BTC ngày 01/6/2021 của Bộ trưởng Bộ Tài chính hướng dẫn thuế giá trị gia tăng, thuế thu nhập cá nhân và quản lý thuế đối với hộ kinh doanh, cá nhân kinh doanh	2022-01-01			s
100/2024/NĐ-CP	Nghị định	2024-07-26	Chính phủ	quy định chi tiết một số điều của Luật Nhà ở về phát triển và quản lý nhà ở xã hội	2024-08-01			s
1004/2020/UBTVQH14	Nghị quyết	2020-09-18	Ủy ban Thường vụ Quốc hội	về việc thành lập và quy định vị trí, chức năng, nhiệm vụ, quyền hạn, cơ cấu tổ chức của Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân cấp tỉnh	2021-01-01			s
101/2001/NĐ-CP	Nghị định	2001-12-31	Chính phủ	quy định chi tiết thi hành một số điều của Luật Hải quan về thủ tục hải quan, chế độ kiểm tra, giám sát hải quan	2002-01-01			s
101/2005/NĐ-CP	Nghị định	2005-08-03	Chính phủ	về thẩm định giá				s
101/2010/NĐ-CP	Nghị định	2010-09-30	Chính phủ	quy định chi tiết thi hành một số điều của Luật Phòng, chống bệnh truyền nhiễm về áp dụng biện pháp cách ly y tế, cưỡng chế cách ly y tế và chống dịch đặc thù trong thời gian có dịch	2010-11-15			s
101/2012/NĐ-CP	Nghị định	2012-11-22	Chính phủ	về thanh toán không dùng tiền mặt	2013-03-26		80/2016/NĐ-CP@2016-07-01	s
101/2014/TTLT-BTC-BVHTTDL	Thông tư liên tịch	2014-07-30	Bộ Tài chính - Bộ Văn hóa, Thể thao và Du lịch	hướng dẫn việc quản lý và sử dụng kinh phí thực hiện Chương trình Hành động quốc gia về Du lịch giai đoạn 2013 - 2020	2014-09-15
101/2015/QH13	Bộ luật	2015-11-27	Quốc hội	Bộ luật Tố tụng hình sự	2018-01-01		02/2021/QH15@2021-11-12
101/2018/TT-BTC	Thông tư	2018-11-14	Bộ Tài chính	quy định quản lý và sử dụng kinh phí thực hiện chính sách ưu đãi người có công với cách mạng và người trực tiếp tham gia kháng chiến do ngành Lao động - Thương binh và Xã hội quản lý				s
101/2020/TT-BTC	Thông tư	2020-11-23	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý phí, lệ phí trong công tác thú y	2021-01-11			s
101/2024/NĐ-CP	Nghị định	2024-07-29	Chính phủ	quy định về điều tra cơ bản đất đai, đăng ký, cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất và Hệ thống thông tin đất đai				s
102/2005/TT-BQP	Thông tư	2005-07-22	Bộ Quốc phòng	hướng dẫn bổ sung thực hiện chế độ tiền lương đối với quân nhân, công nhân viên chức quốc phòng hưởng lương hoặc sinh hoạt phí từ nguồn kinh phí thuộc ngân sách nhà nước				s
102/2007/NĐ-CP	Nghị định	2007-06-14	Chính phủ	về việc quy định thời hạn không được kinh doanh trong lĩnh vực trách nhiệm quản lý đối với cán bộ, công chức, viên chức sau khi thôi giữ chức vụ				s
102/2008/NĐ-CP	Nghị định	2008-09-15	Chính phủ	về việc thu thập, quản lý, khai thác và sử dụng dữ liệu về tài nguyên và môi trường				s
102/2008/TT-BTC	Thông tư	2008-11-11	Bộ Tài chính	hướng dẫn chế độ thu, nộp, quản lý và sử dụng lệ phí cấp giấy chứng nhận bảo đảm chất lượng, an toàn kỹ thuật đối với máy móc, thiết bị, phương tiện giao thông vận tải				s
102/2009/NĐ-CP	Nghị định	2009-11-06	Chính phủ	về quản lý đầu tư ứng dụng công nghệ thông tin sử dụng nguồn vốn ngân sách nhà nước				s
102/2010/NĐ-CP	Nghị định	2010-10-01	Chính phủ	hướng dẫn chi tiết thi hành một số điều của Luật Doanh nghiệp				s
102/2010/TTLT-BTC-NHNN	Thông tư liên tịch	2010-07-14	Bộ Tài chính - Ngân hàng Nhà nước Việt Nam	hướng dẫn về việc trao đổi, cung cấp thông tin giữa cơ quan quản lý thuế và các tổ chức tín dụng	2010-08-28
102/2011/NĐ-CP	Nghị định	2011-11-14	Chính phủ	về bảo hiểm trách nhiệm trong khám bệnh, chữa bệnh	2012-01-01			s
102/2012/NĐ-CP	Nghị định	2012-11-29	Chính phủ	về tổ chức và hoạt động của Kiểm ngư				s
102/2012/TT-BTC	Thông tư	2012-06-21	Bộ Tài chính	quy định chế độ công tác phí cho cán bộ, công chức nhà nước đi công tác ngắn hạn ở nước ngoài do ngân sách nhà nước bảo đảm kinh phí				s
102/2012/TTLT-BQP-BLĐTBXH-BTC	Thông tư liên tịch	2012-10-19	Bộ Quốc phòng - Bộ Lao động - Thương binh và Xã hội - Bộ Tài chính	hướng dẫn thực hiện chế độ đối với quân nhân, người làm công tác cơ yếu hưởng lương như đối với quân nhân, công an nhân dân tham gia chiến tranh bảo vệ Tổ quốc, làm nhiệm vụ quốc tế ở Căm-pu-chi-a, giúp bạn Lào sau ngày 30 tháng 4 năm 1975 có từ đủ 20 năm trở lên phục vụ trong quân đội, cơ yếu đã phục viên, xuất ngũ, thôi việc	2012-12-15
102/2013/NĐ-CP	Nghị định	2013-09-05	Chính phủ	quy định chi tiết thi hành một số điều của Bộ luật Lao động về lao động nước ngoài làm việc tại Việt Nam				s
102/2015/NĐ-CP	Nghị định	2015-10-20	Chính phủ	về quản lý, khai thác cảng hàng không, sân bay				s
102/2016/TTLT-BTC-BGTVT	Thông tư liên tịch	2016-06-29	Bộ Tài chính - Bộ Giao thông vận tải	hướng dẫn lập dự toán, quản lý, sử dụng và quyết toán kinh phí sự nghiệp đường thủy nội địa	2016-08-15
102/2017/NĐ-CP	Nghị định	2017-09-01	Chính phủ	về đăng ký biện pháp bảo đảm				s
102/2021/NĐ-CP	Nghị định	2021-11-16	Chính phủ	sửa đổi, bổ sung một số điều của các Nghị định về xử phạt vi phạm hành chính trong lĩnh vực thuế, hóa đơn; hải quan; kinh doanh bảo hiểm, kinh doanh xổ số; Quản lý, sử dụng tài sản công; thực hành tiết kiệm, chống lãng phí; dự trữ quốc gia; Kho bạc Nhà nước; kế toán, kiểm toán độc lập				s
102/2022/NĐ-CP	Nghị định	2022-12-12	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ngân hàng Nhà nước Việt Nam				s
102/2024/NĐ-CP	Nghị định	2024-07-30	Chính phủ	quy định chi tiết thi hành một số điều của Luật Đất đai				s
103/1998/NĐ-CP	Nghị định	1998-12-26	Chính phủ	về quản lý hợp tác với nước ngoài về pháp luật				s
103/2002/NĐ-CP	Nghị định	2002-12-17	Chính phủ	quy định chế độ đền bù và trợ cấp đối với cá nhân, gia đình, cơ quan, tổ chức tham gia phòng, chống ma túy bị thiệt hại về tính mạng, sức khỏe, tài sản	2003-01-01
103/2003/TT-BTC	Thông tư	2003-10-30	Bộ Tài chính	hướng dẫn nội dung thu, chi của các tổ chức Hội Cựu chiến binh trong cơ quan nhà nước, đơn vị sự nghiệp, doanh nghiệp nhà nước		71/2015/TT-BTC@2015-05-11		s
103/2006/NĐ-CP	Nghị định	2006-09-22	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Sở hữu trí tuệ về sở hữu công nghiệp				s
103/2006/QĐ-BNN	Quyết định	2006-11-14	Bộ Nông nghiệp và Phát triển nông thôn	về việc ban hành Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh	2006-12-13
103/2007/NĐ-CP	Nghị định	2007-06-14	Chính phủ	quy định trách nhiệm của người đứng đầu cơ quan, tổ chức, đơn vị và trách nhiệm của cán bộ, công chức, viên chức trong việc thực hành tiết kiệm, chống lãng phí	2007-07-23			s
103/2007/QĐ-TTg	Quyết định	2007-07-12	Thủ tướng Chính phủ	ban hành Quy chế phối hợp tìm kiếm cứu nạn trên biển				s
103/2008/NĐ-CP	Nghị định	2008-09-16	Chính phủ	về bảo hiểm bắt buộc trách nhiệm dân sự của chủ xe cơ giới				s
103/2009/NĐ-CP	Nghị định	2009-11-06	Chính phủ	ban hành Quy chế hoạt động văn hóa và kinh doanh dịch vụ văn hóa công cộng	2010-01-01			s
103/2009/TT-BTC	Thông tư	2009-05-25	Bộ Tài chính	quy định việc quản lý, sử dụng, thanh toán và quyết toán Quỹ bảo hiểm xe cơ giới				s
103/2010/NĐ-CP	Nghị định	2010-10-01	Chính phủ	quy định chi tiết thi hành một số điều của Luật Phòng, chống bệnh truyền nhiễm về kiểm dịch y tế biên giới				s
103/2012/NĐ-CP	Nghị định	2012-12-04	Chính phủ	quy định mức lương tối thiểu vùng đối với người lao động làm việc ở doanh nghiệp, hợp tác xã, tổ hợp tác, trang trại, hộ gia đình, cá nhân và các cơ quan, tổ chức có thuê mướn lao động				s
103/2014/TT-BTC	Thông tư	2014-08-06	Bộ Tài chính	hướng dẫn thực hiện nghĩa vụ thuế áp dụng đối với tổ chức, cá nhân nước ngoài kinh doanh tại Việt Nam hoặc có thu nhập tại Việt Nam	2014-10-01			s
103/2015/QH13	Nghị quyết	2015-11-25	Quốc hội	về việc thi hành Bộ luật Tố tụng dân sự	2015-11-25			s
103/2015/TT-BTC	Thông tư	2015-07-01	Bộ Tài chính	ban hành Danh mục hàng hóa xuất khẩu, nhập khẩu Việt Nam				s
103/2016/NĐ-CP	Nghị định	2016-07-01	Chính phủ	quy định về bảo đảm an toàn sinh học tại phòng xét nghiệm	2016-07-01		155/2018/NĐ-CP@2018-11-12	s
103/2017/TT-BTC	Thông tư	2017-10-05	Bộ Tài chính	quy định quản lý và sử dụng kinh phí sự nghiệp thực hiện Chương trình mục tiêu Giáo dục nghề nghiệp - Việc làm và An toàn lao động giai đoạn 2016 - 2020	2017-12-01
103/2022/NĐ-CP	Nghị định	2022-12-12	Chính phủ	quy định về trường của cơ quan nhà nước, tổ chức chính trị, tổ chức chính trị - xã hội, lực lượng vũ trang nhân dân
103/2024/NĐ-CP	Nghị định	2024-07-30	Chính phủ	quy định về tiền sử dụng đất, tiền thuê đất	2024-08-01			s
1034/QĐ-BTC	Quyết định	2025-03-18	Bộ Tài chính	về việc ban hành Chương trình thực hành tiết kiệm, chống lãng phí năm 2025 của Bộ Tài chính				s
104/1998/NĐ-CP	Nghị định	1998-12-31	Chính phủ	quy định chi tiết và hướng dẫn thi hành Luật Quốc tịch Việt Nam				s
104/1999/QĐ-TTg	Quyết định	1999-04-14	Thủ tướng Chính phủ	về một số chính sách đối với thanh niên xung phong đã hoàn thành nhiệm vụ trong kháng chiến				s
104/2003/NĐ-CP	Nghị định	2003-09-16	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Pháp lệnh Dân số	2003-10-03
104/2004/NĐ-CP	Nghị định	2004-03-23	Chính phủ	về Công báo nước Cộng hòa xã hội chủ nghĩa Việt Nam				s
104/2006/NĐ-CP	Nghị định	2006-09-22	Chính phủ	về việc quy định chi tiết, hướng dẫn thi hành một số điều của Luật Sở hữu trí tuệ về quyền đối với giống cây trồng				s
104/2008/NĐ-CP	Nghị định	2008-09-16	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Quốc phòng				s
104/2008/QĐ-BNN	Quyết định	2008-10-21	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh	2008-11-16
104/2009/NĐ-CP	Nghị định	2009-11-09	Chính phủ	quy định danh mục hàng nguy hiểm và vận chuyển hàng nguy hiểm bằng phương tiện giao thông cơ giới đường bộ				s
104/2012/NĐ-CP	Nghị định	2012-12-05	Chính phủ	quy định đối với tàu quân sự nước ngoài đến nước Cộng hòa xã hội chủ nghĩa Việt Nam	2013-01-20			s
104/2015/QH13	Nghị quyết	2015-11-25	Quốc hội	về thi hành Luật Tố tụng hành chính	2015-11-25			s
104/2015/TT-BTC	Thông tư	2015-07-03	Bộ Tài chính	hướng dẫn đối tượng áp dụng thực hiện Quyết định số 33/2014/QĐ-TTg ngày 28/5/2014 của Thủ tướng Chính phủ quy định chế độ hỗ trợ- sinh hoạt phí đối với Ủy viên Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam, Ủy viên Ủy ban Mặt trận Tổ quốc cấp tỉnh và cấp huyện
104/2018/NĐ-CP	Nghị định	2018-08-08	Chính phủ	hướng dẫn Luật sửa đổi, bổ sung một số điều của Luật Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài	2018-08-08
104/2018/TT-BTC	Thông tư	2018-11-14	Bộ Tài chính	quy định thanh toán chi phí cho tổ chức, cá nhân được điều động, huy động trong hoạt động kiểm ngư	2019-01-01
104/2021/TT-BCA	Thông tư	2021-11-08	Bộ Công an	quy định về công tác bảo vệ bí mật nhà nước trong Công an nhân dân	2021-12-23
104/2025/NĐ-CP	Nghị định	2025-05-15	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Công chứng	2025-07-01			s
1049/QĐ-TTg	Quyết định	2014-06-26	Thủ tướng Chính phủ	ban hành Danh Mục các đơn vị hành chính thuộc vùng khó khăn				s
105/2000/QĐ-TTg	Quyết định	2000-08-25	Thủ tướng Chính phủ	về việc miễn nộp nợ thuế sử dụng đất nông nghiệp và thuế nhà, đất	2000-08-25
105/2000/TT-BTC	Thông tư	2000-10-23	Bộ Tài chính	hướng dẫn miễn nộp nợ thuế sử dụng đất nông nghiệp, thuế nhà đất từ năm 1999 trở về trước	2000-10-23
105/2004/NĐ-CP	Nghị định	2004-03-30	Chính phủ	về Kiểm toán độc lập			30/2009/NĐ-CP@2009-03-30	s
105/2005/NĐ-CP	Nghị định	2005-08-17	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Điện lực				s
105/2006/NĐ-CP	Nghị định	2006-09-22	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Sở hữu trí tuệ về bảo vệ quyền sở hữu trí tuệ và quản lý nhà nước về sở hữu trí tuệ			119/2010/NĐ-CP@2010-12-30	s
105/2007/NĐ-CP	Nghị định	2007-06-21	Chính phủ	về hoạt động in các sản phẩm không phải là xuất bản phẩm				s
105/2009/QĐ-TTg	Quyết định	2009-08-19	Thủ tướng Chính phủ	ban hành Quy chế quản lý cụm công nghiệp				s
105/2012/NĐ-CP	Nghị định	2012-12-17	Chính phủ	về tổ chức lễ tang cán bộ, công chức, viên chức	2013-02-01			s
105/2014/NĐ-CP	Nghị định	2014-11-15	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm y tế				s
105/2015/NĐ-CP	Nghị định	2015-10-20	Chính phủ	quy định chi tiết thi hành một số điều của Pháp lệnh Cảnh sát môi trường	2015-12-05			s
105/2016/NĐ-CP	Nghị định	2016-07-01	Chính phủ	quy định về điều kiện hoạt động của tổ chức kiểm định, hiệu chuẩn, thử nghiệm phương tiện đo, chuẩn đo lường	2016-07-01		154/2018/NĐ-CP@2018-11-09	s
105/2017/NĐ-CP	Nghị định	2017-09-14	Chính phủ	về kinh doanh rượu	2017-11-01		17/2020/NĐ-CP@2020-02-05	s
105/2018/TT-BTC	Thông tư	2018-11-15	Bộ Tài chính	quy định mức thu, chế độ thu, nộp lệ phí cấp giấy phép nhận chìm ở biển		08/2024/TT-BTC@2024-02-05		s
105/2020/NĐ-CP	Nghị định	2020-09-08	Chính phủ	quy định chính sách phát triển giáo dục mầm non				s
105/2020/TT-BCA	Thông tư	2020-10-05	Bộ Công an	quy định chế độ điều dưỡng trong Công an nhân dân				s
105/2020/TT-BTC	Thông tư	2020-12-03	Bộ Tài chính	hướng dẫn về đăng ký thuế	2021-01-17			s
105/2021/TT-BQP	Thông tư	2021-08-04	Bộ Quốc phòng	quy định việc xây dựng, ký kết và thực hiện thỏa thuận quốc tế trong Quân đội nhân dân	2021-09-19
105/2021/TT-BTC	Thông tư	2021-11-25	Bộ Tài chính	hướng dẫn việc trích lập, quản lý tiền lương, thù lao, tiền thưởng đối với Trưởng ban kiểm soát, Kiểm soát viên tại công ty trách nhiệm hữu hạn một thành viên do Nhà nước nắm giữ 100% vốn điều lệ
105/2023/QH15	Nghị quyết	2023-11-10	Quốc hội	về phân bổ ngân sách trung ương năm 2024				s
105/2024/NĐ-CP	Nghị định	2024-08-01	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 96/2022/NĐ-CP ngày 29 tháng 11 năm 2022 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Công Thương và Nghị định số 26/2018/NĐ-CP ngày 28 tháng 02 năm 2018 của Chính phủ về Điều lệ tổ chức và hoạt động của Tập đoàn Điện lực Việt Nam				s
1051/QĐ-TTg	Quyết định	2013-07-03	Thủ tướng Chính phủ	ban hành Điều lệ về Tổ chức và hoạt động của Quỹ đổi mới công nghệ quốc gia				s
106/2003/NĐ-CP	Nghị định	2003-09-23	Chính phủ	quy định về việc xử phạt vi phạm hành chính trong lĩnh vực phí, lệ phí		109/2013/NĐ-CP@2013-09-24		s
106/2004/NĐ-CP	Nghị định	2004-04-01	Chính phủ	về tín dụng đầu tư phát triển của Nhà nước				s
106/2005/NĐ-CP	Nghị định	2005-08-17	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Điện lực về bảo vệ an toàn công trình lưới điện cao áp				s
106/2008/NĐ-CP	Nghị định	2008-09-19	Chính phủ	về việc sửa đổi, bổ sung một số Điều của Nghị định số 151/2006/NĐ-CP của Chính phủ về tín dụng đầu tư và tín dụng xuất khẩu của Nhà nước				s
106/2009/QĐ-TTg	Quyết định	2009-08-20	Thủ tướng Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Dự trữ Nhà nước trực thuộc Bộ Tài chính	2009-10-05
106/2010/NĐ-CP	Nghị định	2010-10-28	Chính phủ	quy định chi tiết thi hành một số điều của Luật Quản lý thuế				s
106/2012/NĐ-CP	Nghị định	2012-12-20	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Lao động - Thương binh và Xã hội				s
106/2014/NĐ-CP	Nghị định	2014-11-17	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Công an				s
106/2016/TT-BTC	Thông tư	2016-06-29	Bộ Tài chính	hướng dẫn thủ tục hải quan đối với hoạt động xuất, nhập xăng dầu, nguyên liệu để pha chế xăng dầu và hoạt động pha chế chuyển đổi chủng loại xăng dầu tại kho ngoại quan xăng dầu	2016-08-16
106/2017/TT-BTC	Thông tư	2017-10-06	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định tiêu chuẩn hành nghề đấu giá tài sản, phí thẩm định điều kiện đăng ký hoạt động của doanh nghiệp đấu giá tài sản	2017-11-21			s
106/2018/TT-BTC	Thông tư	2018-11-15	Bộ Tài chính	sửa đổi, bổ sung khoản 2 Điều 5 Thông tư số 152/2011/TT-BTC ngày 11/11/2011 hướng dẫn thi hành Nghị định số 67/2011/NĐ-CP ngày 08/8/2011 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thuế bảo vệ môi trường
106/2020/TT-BTC	Thông tư	2020-12-08	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp giấy phép hoạt động điện lực				s
106/2021/NĐ-CP	Nghị định	2021-12-06	Chính phủ	quy định chi tiết một số điều Luật Biên phòng Việt Nam	2022-01-21
106/2021/TT-BTC	Thông tư	2021-11-26	Bộ Tài chính	sửa đổi, bổ sung một số điều của Thông tư số 85/2019/TT-BTC ngày 29 tháng 11 năm 2019 của Bộ trưởng Bộ Tài chính hướng dẫn về phí và lệ phí thuộc thẩm quyền quyết định của Hội đồng nhân dân tỉnh, thành phố trực thuộc trung ương				s
106/2024/NĐ-CP	Nghị định	2024-08-01	Chính phủ	quy định chính sách hỗ trợ nâng cao hiệu quả chăn nuôi	2024-09-20
106/2025/NĐ-CP	Nghị định	2025-05-15	Chính phủ	quy định xử phạt vi phạm hành chính trong lĩnh vực phòng cháy, chữa cháy và cứu nạn, cứu hộ				s
107/2004/NĐ-CP	Nghị định	2004-04-01	Chính phủ	quy định số lượng Phó Chủ tịch và cơ cấu thành viên Ủy ban nhân dân các cấp				s
107/2006/NĐ-CP	Nghị định	2006-09-22	Chính phủ	về việc quy định xử lý trách nhiệm của người đứng đầu cơ quan, tổ chức, đơn vị khi để xảy ra tham nhũng trong cơ quan, tổ chức, đơn vị do mình quản lý, phụ trách				s
107/2007/NĐ-CP	Nghị định	2007-06-25	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Cư trú				s
107/2008/NĐ-CP	Nghị định	2008-09-22	Chính phủ	quy định xử phạt hành chính các hành vi đầu cơ, găm hàng, tăng giá quá mức, đưa tin thất thiệt, buôn lậu và gian lận thương mại				s
107/2008/TT-BTC	Thông tư	2008-11-18	Bộ Tài chính	hướng dẫn bổ sung một số điểm về quản lý, điều hành ngân sách nhà nước	2008-12-18			s
107/2009/NĐ-CP	Nghị định	2009-11-26	Chính phủ	về kinh doanh khí dầu mỏ hóa lỏng	2010-01-15			s
107/2010/TT-BQP	Thông tư	2010-08-16	Bộ Quốc phòng	ban hành Quy chế đào tạo cán bộ quân sự Ban chỉ huy quân sự xã, phường, thị trấn trình độ cao đẳng và đại học ngành quân sự cơ sở	2010-09-30			s
107/2012/NĐ-CP	Nghị định	2012-12-20	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Giao thông vận tải				s
107/2012/TT-BTC	Thông tư	2012-06-28	Bộ Tài chính	hướng dẫn chế độ thu, nộp, quản lý, sử dụng phí, lệ phí quản lý chất lượng và an toàn vệ sinh thủy sản	2012-08-15			s
107/2016/NĐ-CP	Nghị định	2016-07-01	Chính phủ	quy định về điều kiện kinh doanh dịch vụ đánh giá sự phù hợp	2016-07-01			s
107/2016/QH13	Luật	2016-04-06	Quốc hội	Luật Thuế xuất khẩu, thuế nhập khẩu	2016-09-01			s
107/2016/TT-BQP	Thông tư	2016-06-30	Bộ Quốc phòng	quy định về khám, chữa bệnh đối với quân nhân chuyên nghiệp có đủ 15 năm trở lên công tác trong Bộ Quốc phòng đã về phục viên	2016-08-15
107/2020/TT-BTC	Thông tư	2020-12-21	Bộ Tài chính	hướng dẫn giao dịch mua lại có kỳ hạn trái phiếu Chính phủ từ nguồn ngân quỹ nhà nước tạm thời nhàn rỗi của Kho bạc Nhà nước	2021-04-01
107/2022/NĐ-CP	Nghị định	2022-12-28	Chính phủ	về thí điểm chuyển nhượng kết quả giảm phát thải và quản lý tài chính thỏa thuận chi trả giảm phát thải khí nhà kính vùng Bắc Trung Bộ
107/2023/QH15	Nghị quyết	2023-11-29	Quốc hội	về việc áp dụng thuế thu nhập doanh nghiệp bổ sung theo quy định chống xói mòn cơ sở thuế toàn cầu				s
1074/QĐ-BXD	Quyết định	2026-06-29	Bộ Xây dựng	ban hành các giải pháp kỹ thuật nâng cao an toàn phòng cháy, chữa cháy cho các cơ sở, công trình không bảo đảm yêu cầu về phòng cháy và chữa cháy và không có khả năng khắc phục theo các tiêu chuẩn, quy chuẩn kỹ thuật tại thời điểm đưa vào hoạt động đến trước ngày Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ có hiệu lực thi hành thuộc thẩm quyền quản lý của Bộ Xây dựng				s
108/2006/NĐ-CP	Nghị định	2006-09-22	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đầu tư				s
108/2007/NĐ-CP	Nghị định	2007-06-26	Chính phủ	quy định chi tiết thi hành một số điều của Luật Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)	2007-08-07			s
108/2007/TT-BTC	Thông tư	2007-09-07	Bộ Tài chính	hướng dẫn cơ chế quản lý tài chính đối với các chương trình, dự án hỗ trợ phát triển chính thức				s
108/2008/NĐ-CP	Nghị định	2008-10-07	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Hóa chất			26/2011/NĐ-CP@2011-04-08	s
108/2008/TT-BTC	Thông tư	2008-11-18	Bộ Tài chính	hướng dẫn xử lý ngân sách cuối năm và lập, báo cáo quyết toán ngân sách nhà nước hàng năm				s
108/2009/NĐ-CP	Nghị định	2009-11-27	Chính phủ	về đầu tư theo hình thức Hợp đồng Xây dựng-Kinh doanh-Chuyển giao, Hợp đồng Xây dựng-Chuyển giao-Kinh doanh Hợp đồng Xây dựng-Chuyển giao				s
108/2009/QĐ-TTg	Quyết định	2009-08-26	Thủ tướng Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Kho bạc Nhà nước trực thuộc Bộ Tài chính				s
108/2010/NĐ-CP	Nghị định	2010-10-29	Chính phủ	quy định mức lương tối thiểu vùng đối với người lao động làm việc ở công ty, doanh nghiệp, hợp tác xã, trang trại, hộ gia đình, cá nhân và các tổ chức khác của Việt Nam có thuê mướn lao động				s
108/2011/NĐ-CP	Nghị định	2011-11-30	Chính phủ	về an toàn sinh học với sinh vật biến đổi gen, mẫu vật di truyền và sản phẩm của sinh vật biến đổi gen				s
108/2013/TT-BTC	Thông tư	2013-08-13	Bộ Tài chính	quy định về quản lý định mức kinh tế - kỹ thuật hàng dự trữ quốc gia	2013-10-01
108/2014/NĐ-CP	Nghị định	2014-11-20	Chính phủ	về chính sách tinh giản biên chế				s
108/2015/NĐ-CP	Nghị định	2015-10-28	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thuế tiêu thụ đặc biệt và Luật sửa đổi, bổ sung một số điều của Luật Thuế tiêu thụ đặc biệt	2016-01-01		14/2019/NĐ-CP@2019-02-01	s
108/2016/NĐ-CP	Nghị định	2016-07-01	Chính phủ	quy định chi tiết điều kiện kinh doanh sản phẩm, dịch vụ an toàn thông tin mạng	2016-07-01			s
108/2016/QH13	Luật	2016-04-09	Quốc hội	Luật Điều ước quốc tế	2016-07-01
108/2024/NĐ-CP	Nghị định	2024-08-23	Chính phủ	quy định việc quản lý, sử dụng và khai thác nhà, đất là tài sản công không sử dụng vào mục đích để ở giao cho tổ chức có chức năng quản lý, kinh doanh nhà địa phương quản lý, khai thác				s
1085/QĐ-TTg	Quyết định	2022-09-15	Thủ tướng Chính phủ	ban hành Kế hoạch rà soát, đơn giản hóa thủ tục hành chính nội bộ trong hệ thống hành chính nhà nước giai đoạn 2022 - 2025				s
109/2002/NĐ-CP	Nghị định	2002-12-27	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 195/CP ngày 31 tháng 12 năm 1994 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Bộ luật Lao động về thời giờ làm việc, thời giờ nghỉ ngơi				s
109/2004/NĐ-CP	Nghị định	2004-04-02	Chính phủ	về đăng ký kinh doanh				s
109/2005/NĐ-CP	Nghị định	2005-08-24	Chính phủ	về việc sửa đổi, bổ sung một số điều của Nghị định số 89/1999/NĐ-CP ngày 01 tháng 9 năm 1999 của Chính phủ về bảo hiểm tiền gửi	2005-09-19			s
109/2006/NĐ-CP	Nghị định	2006-09-22	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đường sắt			03/2012/NĐ-CP@2012-01-19	s
109/2007/NĐ-CP	Nghị định	2007-06-26	Chính phủ	về chuyển doanh nghiệp 100% vốn nhà nước thành công ty cổ phần				s
109/2008/NĐ-CP	Nghị định	2008-10-10	Chính phủ	về bán, giao doanh nghiệp 100% vốn nhà nước				s
109/2010/NĐ-CP	Nghị định	2010-11-04	Chính phủ	về kinh doanh xuất khẩu gạo	2011-01-01			s
109/2012/NĐ-CP	Nghị định	2012-12-26	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Viện Hàn lâm Khoa học xã hội Việt Nam	2013-02-22			s
109/2013/NĐ-CP	Nghị định	2013-09-24	Chính phủ	quy định xử phạt vi phạm hành chính trong lĩnh vực quản lý giá, phí, lệ phí, hóa đơn	2013-11-09			s
109/2014/TT-BQP	Thông tư	2014-08-20	Bộ Quốc phòng	hướng dẫn thực hiện một số chế độ phụ cấp đặc thù đối với quân nhân, công nhân viên quốc phòng, người làm việc theo chế độ hợp đồng lao động trong các cơ sở y tế Quân đội và chế độ phụ cấp chống dịch	2014-10-06
109/2015/TT-BTC	Thông tư	2015-07-22	Bộ Tài chính	quy định về định mức chi phí nhập, chi phí xuất tại cửa kho và chi phí bảo quản hạt giống Iúa, hạt giống ngô dự trữ quốc gia do Bộ Nông nghiệp và Phát triển nông thôn quản lý	2015-09-10
109/2016/TT-BTC	Thông tư	2016-06-30	Bộ Tài chính	quy định lập dự toán, quản lý, sử dụng và quyết toán kinh phí thực hiện các cuộc điều tra thống kê, Tổng điều tra thống kê quốc gia	2017-01-01			s
109/2018/NĐ-CP	Nghị định	2018-08-29	Chính phủ	về nông nghiệp hữu cơ	2018-10-16			s
109/2021/NĐ-CP	Nghị định	2021-12-08	Chính phủ	quy định cơ sở y tế đủ điều kiện xác định tình trạng nghiện ma túy và hồ sơ, trình tự; thủ tục xác định tình trạng nghiện ma túy	2022-01-01
109/2021/TT-BQP	Thông tư	2021-08-23	Bộ Quốc phòng	sửa đổi, bổ sung một số điều của Thông tư số 113/2016/TT-BQP ngày 23 tháng 8 năm 2016 của Bộ trưởng Bộ Quốc phòng quy định chế độ nghỉ của quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng	2021-10-10
109/2025/TT-BQP	Thông tư	2025-10-02	Bộ Quốc phòng	quy định tặng Kỷ niệm chương “Vì sự nghiệp gìn giữ hòa bình Liên hợp quốc”				s
109/2025/TT-BTC	Thông tư	2025-11-18	Bộ Tài chính	quy định mức thu, chế độ thu, nộp lệ phí cấp Chứng chỉ hành nghề môi giới bất động sản	2025-11-20			s
11/1999/NĐ-CP	Nghị định	1999-03-03	Chính phủ	về hàng hóa cấm lưu thông, dịch vụ thương mại cấm thực hiện, hàng hóa, dịch vụ thương mại hạn chế kinh doanh, kinh doanh có điều kiện		59/2006/NĐ-CP@2006-06-12		s
11/2003/QĐ-TTg	Quyết định	2003-01-15	Thủ tướng Chính phủ	về việc phê duyệt hạng đất tính thuế sử dụng đất nông nghiệp tỉnh cần thơ	2003-01-15
11/2006/NĐ-CP	Nghị định	2006-01-18	Chính phủ	ban hành Quy chế hoạt động văn hóa và kinh doanh dịch vụ văn hóa công cộng				s
11/2006/QĐ-TTg	Quyết định	2006-01-12	Thủ tướng Chính phủ	về việc phê duyệt “ Chư ơng trình trọng điểm phát triển và ứng dụng công nghệ sinh học trong lĩnh vực nông nghiệp và phát triển nông thôn đến năm 2020 ”				s
11/2008/TTLT-BYT-BKHCN	Thông tư liên tịch	2008-12-29	Bộ Y tế - Bộ Khoa học và Công nghệ	hướng dẫn xây dựng, thẩm định, công bố Bộ tiêu chuẩn quốc gia về thuốc và ban hành, xuất bản Dược điển Việt Nam	2009-02-07
11/2009/NĐ-CP	Nghị định	2009-02-10	Chính phủ	sửa đổi, bổ sung Nghị định số 111/2005/NĐ-CP ngày 26 tháng 8 năm 2005 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Xuất bản				s
11/2009/TT-BGTVT	Thông tư	2009-06-24	Bộ Giao thông vận tải	quy định điều kiện đối với Trung tâm đăng kiểm phương tiện giao thông cơ giới đường bộ				s
11/2009/TT-BTC	Thông tư	2009-01-21	Bộ Tài chính	hướng dẫn đặt hàng, giao kế hoạch đối với các đơn vị làm nhiệm vụ quản lý khai thác công trình thủy lợi và quy chế quản lý tài chính của công ty nhà nước làm nhiệm vụ quản lý, khai thác công trình thủy lợi				s
11/2010/NĐ-CP	Nghị định	2010-02-24	Chính phủ	quy định về quản lý và bảo vệ kết cấu hạ tầng giao thông đường bộ	2010-04-15		100/2013/NĐ-CP@2013-09-03	s
11/2010/TT-BNNPTNT	Thông tư	2010-03-10	Bộ Nông nghiệp và Phát triển nông thôn	ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh ở Việt Nam”	2010-04-24
11/2010/TT-BVHTTDL	Thông tư	2010-12-22	Bộ Văn hóa, Thể thao và Du lịch	quy định tiêu chí của Trung tâm văn hóa - thể thao quận, huyện, thị xã, thành phố trực thuộc tỉnh	2011-03-01
11/2010/UBTVQH12	Pháp lệnh	2010-03-16	Ủy ban Thường vụ Quốc hội	Pháp lệnh Thủ tục bắt giữ tàu bay	2011-01-01
11/2011/NĐ-CP	Nghị định	2011-01-30	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 159/2006/NĐ-CP ngày 28 tháng 12 năm 2006 của Chính phủ về việc thực hiện chế độ hưu trí đối với quân nhân trực tiếp tham gia kháng chiến chống Mỹ cứu nước từ ngày 30 tháng 4 năm 1975 trở về trước có 20 năm trở lên phục vụ quân đội đã phục viên, xuất ngũ	2011-04-01			s
11/2011/QĐ-TTg	Quyết định	2011-02-18	Thủ tướng Chính phủ	về chính sách khuyến khích phát triển ngành mây tre	2011-04-05			s
11/2011/TT-BNV	Thông tư	2011-09-26	Bộ Nội vụ	hướng dẫn thi hành một số điều của Nghị định số 12/2011/NĐ-CP ngày 30 tháng 01 năm 2011của Chính phủ về tổ chức và chính sách đối với thanh niên xung phong	2011-11-01
11/2011/TT-BVHTTDL	Thông tư	2011-09-19	Bộ Văn hóa, Thể thao và Du lịch	hướng dẫn thực hiện một số quy định liên quan đến thủ tục hành chính trong lĩnh vực điện ảnh	2011-10-15			s
11/2011/TT-NHNN	Thông tư	2011-04-29	Ngân hàng Nhà nước Việt Nam	quy định về chấm dứt huy động và cho vay vốn bằng vàng của tổ chức tín dụng	2011-05-01		12/2012/TT-NHNN@2012-04-27 24/2012/TT-NHNN@2012-08-23	s
11/2012/TT-BYT	Thông tư	2012-06-28	Bộ Y tế	hướng dẫn lập Hồ sơ mời thầu mua thuốc trong các cơ sở y tế				s
11/2013/NĐ-CP	Nghị định	2013-01-14	Chính phủ	về quản lý đầu tư phát triển đô thị				s
11/2013/TT-BTNMT	Thông tư	2013-05-28	Bộ Tài nguyên và Môi trường	quy định thời hạn bảo quản hồ sơ, tài liệu chuyên ngành tài nguyên và môi trường				s
11/2013/TT-BYT	Thông tư	2013-04-08	Bộ Y tế	hướng dẫn chỉ định tổ chức chứng nhận hợp quy đối với thực phẩm đã qua chế biến bao gói sẵn; phụ gia thực phẩm; chất hỗ trợ chế biến thực phẩm; vật liệu bao gói, dụng cụ tiếp xúc trực tiếp với thực phẩm	2013-05-23
11/2014/NĐ-CP	Nghị định	2014-02-18	Chính phủ	về hoạt động thông tin khoa học và công nghệ	2014-04-15			s
11/2014/TT-BCT	Thông tư	2014-03-24	Bộ Công Thương	quy định về hoạt động kiểm soát thủ tục hành chính trong lĩnh vực quản lý nhà nước của Bộ Công thương	2014-05-08			s
11/2014/TT-BKHCN	Thông tư	2014-05-30	Bộ Khoa học và Công nghệ	quy định việc đánh giá, nghiệm thu kết quả thực hiện nhiệm vụ khoa học và công nghệ cấp quốc gia sử dụng ngân sách nhà nước	2014-08-01			s
11/2014/TT-BTP	Thông tư	2014-04-17	Bộ Tư pháp	quy định về bảo đảm bình đẳng giới trong trợ giúp pháp lý	2014-07-01
11/2014/TT-BYT	Thông tư	2014-03-18	Bộ Y tế	quy định quản lý bộ xét nghiệm nhanh thực phẩm	2014-06-01
11/2014/TT-NHNN	Thông tư	2014-03-28	Ngân hàng Nhà nước Việt Nam	quy định việc mang vàng của cá nhân khi xuất cảnh, nhập cảnh	2014-05-15		29/2015/TT-NHNN@2015-12-22	s
11/2015/NĐ-CP	Nghị định	2015-01-31	Chính phủ	quy định về giáo dục thể chất và hoạt động thể thao trong nhà trường				s
11/2015/TT-BCA	Thông tư	2015-03-02	Bộ Công an	quy định quy trình giải quyết khiếu nại trong công an nhân dân	2015-04-20
11/2015/TT-BCT	Thông tư	2015-06-04	Bộ Công Thương	quy định về quá cảnh hàng hóa của nước Cộng hòa Nhân dân Trung Hoa qua lãnh thổ nước Cộng hòa xã hội chủ nghĩa Việt Nam				s
11/2015/TT-BTTTT	Thông tư	2015-05-05	Bộ Thông tin và Truyền thông	quy định chuẩn kỹ năng nhân lực công nghệ thông tin chuyên nghiệp	2015-06-22
11/2015/TTLT-BYT-BNV	Thông tư liên tịch	2015-05-27	Bộ Y tế - Bộ Nội vụ	quy định mã số, tiêu chuẩn chức danh nghề nghiệp y tế công cộng	2015-07-16		03/2022/TT-BYT@2022-04-26
11/2016/NĐ-CP	Nghị định	2016-02-03	Chính phủ	quy định chi tiết thi hành một số điều của Bộ luật Lao động về lao động nước ngoài làm việc tại Việt Nam				s
11/2016/TT-BCT	Thông tư	2016-07-05	Bộ Công Thương	quy định biểu mẫu thực hiện Nghị định số 07/2016/NĐ-CP ngày 25 tháng 01 năm 2016 của Chính phủ quy định chi tiết Luật Thương mại về Văn phòng đại diện, Chi nhánh của thương nhân nước ngoài tại Việt Nam	2016-08-20			s
11/2016/TT-BGTVT	Thông tư	2016-06-02	Bộ Giao thông vận tải	ban hành Quy chuẩn kỹ thuật quốc gia về phân cấp và đóng tàu biển vỏ thép, Quy chuẩn kỹ thuật quốc gia về phân cấp và đóng tàu biển cao tốc, Quy chuẩn kỹ thuật quốc gia về trang bị an toàn tàu biển và Quy chuẩn kỹ thuật quốc gia về kiểm tra và đóng tàu biển vỏ gỗ
11/2016/TT-BNNPTNT	Thông tư	2016-06-01	Bộ Nông nghiệp và Phát triển nông thôn	quy định trang phục, phù hiệu, cấp hiệu, biển hiệu, thẻ kiểm dịch động vật	2016-07-18
11/2016/TT-NHNN	Thông tư	2016-06-29	Ngân hàng Nhà nước Việt Nam	sửa đổi, bổ sung một số văn bản quy phạm pháp luật về hoạt động cung ứng dịch vụ nhận và chi, trả ngoại tệ, hoạt động đại lý đổi ngoại tệ, bàn đổi ngoại tệ của cá nhân	2016-08-13
11/2016/TTLT-BTTTT-BNV	Thông tư liên tịch	2016-04-07	Bộ Thông tin và Truyền thông - Bộ Nội vụ	quy định mã số, tiêu chuẩn chức danh nghề nghiệp của các chức danh viên chức Biên tập viên, Phóng viên, Biên dịch viên và Đạo diễn truyền hình thuộc chuyên ngành Thông tin và Truyền thông	2016-05-25
11/2016/TTLT-BXD-BNV	Thông tư liên tịch	2016-06-29	Bộ Xây dựng - Bộ Nội vụ	quy định mã số và tiêu chuẩn chức danh nghề nghiệp của viên chức chuyên ngành Xây dựng	2016-08-12
11/2017/TT-BGTVT	Thông tư	2017-04-05	Bộ Giao thông vận tải	quy định về trang phục của cán bộ, công chức và người lao động Cục Hàng không Việt Nam	2017-06-01
11/2017/TT-BKHCN	Thông tư	2017-08-11	Bộ Khoa học và Công nghệ	quy định quản lý thực hiện Đề án “Thí điểm cơ chế đối tác công - tư, đồng tài trợ thực hiện nhiệm vụ khoa học và công nghệ”	2017-10-15
11/2017/TT-BLĐTBXH	Thông tư	2017-04-20	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện một số điều của Nghị định số 61/2015/NĐ-CP ngày 09/07/2015 của Chính phủ quy định về chính sách hỗ trợ tạo việc làm và Quỹ quốc gia về việc làm về chính sách việc làm công	2017-06-15
11/2018/QĐ-TTg	Quyết định	2018-03-01	Thủ tướng Chính phủ	ban hành Bảng phân loại tiêu dùng theo mục đích của hộ gia đình Việt Nam
11/2018/TT-BGDĐT	Thông tư	2018-04-06	Bộ Giáo dục và Đào tạo	ban hành Tiêu chí để xác định hàng hóa chuyên dùng phục vụ trực tiếp cho giáo dục	2018-05-22
11/2018/TT-BGTVT	Thông tư	2018-03-28	Bộ Giao thông vận tải	quy định về cầu chung, giao thông trên khu vực cầu chung	2018-07-01
11/2018/TT-BKHCN	Thông tư	2018-08-08	Bộ Khoa học và Công nghệ	quy định định mức kinh tế - kỹ thuật hoạt động kiểm định, hiệu chuẩn phương tiện đo cho trạm quan trắc môi trường không khí tự động, liên tục	2018-09-15
11/2018/TT-BLĐTBXH	Thông tư	2018-09-26	Bộ Lao động - Thương binh và Xã hội	ban hành chương trình môn học Tin học thuộc khối các môn học chung trong chương trình đào tạo trình độ trung cấp, trình độ cao đẳng
11/2018/TT-BNV	Thông tư	2018-09-14	Bộ Nội vụ	ban hành Bộ chỉ tiêu thống kê về thanh niên Việt Nam
11/2018/TT-BTTTT	Thông tư	2018-10-15	Bộ Thông tin và Truyền thông	công bố chi tiết Danh mục sản phẩm công nghệ thông tin đã qua sử dụng cấm nhập khẩu kèm theo mã số HS
11/2019/NĐ-CP	Nghị định	2019-01-30	Chính phủ	sửa đổi, bổ sung một số điều của các Nghị định có quy định thủ tục hành chính liên quan đến yêu cầu nộp bản sao giấy tờ có công chứng, chứng thực thuộc phạm vi chức năng quản lý của Bộ Văn hóa, Thể thao và Du lịch	2019-03-15
11/2019/QĐ-TTg	Quyết định	2019-02-18	Thủ tướng Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ủy ban Nhà nước về người Việt Nam ở nước ngoài trực thuộc Bộ Ngoại giao	2019-04-05
11/2019/TT-BCT	Thông tư	2019-07-30	Bộ Công Thương	hướng dẫn thực hiện hoạt động xúc tiến thương mại phát triển ngoại thương thuộc Chương trình cấp quốc gia về xúc tiến thương mại				s
11/2019/TT-BGTVT	Thông tư	2019-03-11	Bộ Giao thông vận tải	sửa đổi, bổ sung một số điều của Thông tư số 24/2018/TT-BGTVT ngày 07 tháng 5 năm 2018 của Bộ trưởng Bộ Giao thông vận tải quy định về xây dựng biểu đồ chạy tàu và điều hành giao thông vận tải đường sắt	2019-05-01
11/2019/TT-BTTTT	Thông tư	2019-10-22	Bộ Thông tin và Truyền thông	sửa đổi, bổ sung, bãi bỏ một số điều của Thông tư số 17/2013/TT-BTTTT ngày 02 tháng 8 năm 2013 của Bộ trưởng Bộ Thông tin và Truyền thông quy định về hoạt động của điểm bưu điện - văn hóa xã	2020-01-01
11/2019/TT-BVHTTDL	Thông tư	2019-11-11	Bộ Văn hóa, Thể thao và Du lịch	quy định về điều kiện để cơ sở đào tạo, nghiên cứu được tổ chức thực hiện các chương trình bồi dưỡng viên chức ngành văn hóa, thể thao và du lịch	2020-01-01
11/2020/NĐ-CP	Nghị định	2020-01-20	Chính phủ	quy định về thủ tục hành chính thuộc lĩnh vực Kho bạc Nhà nước	2020-03-16			s
11/2020/TT-BNNPTNT	Thông tư	2020-10-27	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Quy định kỹ thuật và định mức kinh tế - kỹ thuật cho hoạt động quy hoạch thủy lợi và điều tra cơ bản thủy lợi	2020-12-15
11/2020/TT-BTNMT	Thông tư	2020-09-30	Bộ Tài nguyên và Môi trường	quy định kỹ thuật xây dựng mạng lưới trọng lực quốc gia	2020-11-30
11/2020/TT-BTP	Thông tư	2020-12-31	Bộ Tư pháp	quy định về mẫu thẻ, trình tự, thủ tục cấp mới, cấp lại thẻ giám định viên tư pháp				s
11/2020/TT-BTTTT	Thông tư	2020-05-14	Bộ Thông tin và Truyền thông	quy định Danh mục sản phẩm, hàng hóa có khả năng gây mất an toàn thuộc trách nhiệm quản lý của Bộ Thông tin và Truyền thông	2020-07-01		01/2021/TT-BTTTT@2021-05-14
11/2020/TT-BYT	Thông tư	2020-06-19	Bộ Y tế	ban hành Danh mục hoạt chất cấm sử dụng và hạn chế phạm vi sử dụng trong chế phẩm diệt côn trùng, diệt khuẩn dùng trong lĩnh vực gia dụng và y tế	2020-08-20
11/2021/NĐ-CP	Nghị định	2021-02-10	Chính phủ	quy định giao các khu vực biển nhất định cho tổ chức, cá nhân khai thác, sử dụng tài nguyên biển	2021-03-30
11/2021/TT-BKHCN	Thông tư	2021-11-18	Bộ Khoa học và Công nghệ	quy định chi tiết xây dựng và áp dụng tiêu chuẩn	2022-01-06
11/2021/TT-BTP	Thông tư	2021-12-28	Bộ Tư pháp	sửa đổi, bổ sung một số điều của Thông tư số 21/2011/TT-BTP ngày 21 tháng 11 năm 2011 của Bộ trưởng Bộ Tư pháp về việc quản lý Văn phòng con nuôi nước ngoài tại Việt Nam
11/2021/TT-BXD	Thông tư	2021-08-31	Bộ Xây dựng	hướng dẫn một số nội dung xác định và quản lý chi phí đầu tư xây dựng	2021-10-15			s
11/2021/TT-BYT	Thông tư	2021-08-19	Bộ Y tế	hướng dẫn đăng ký lưu hành vắc xin phòng Covid - 19 trong trường hợp cấp bách	2021-08-19			s
11/2022/TT-BKHCN	Thông tư	2022-08-10	Bộ Khoa học và Công nghệ	bãi bỏ các văn bản quy phạm pháp luật do Bộ trưởng Bộ Khoa học và Công nghệ ban hành quy định về phương pháp xác định tỷ lệ nội địa hóa đối với ô tô
11/2022/TT-BVHTTDL	Thông tư	2022-11-03	Bộ Văn hóa, Thể thao và Du lịch	quy định tiêu chuẩn, điều kiện bổ nhiệm, miễn nhiệm thành viên Hội đồng quản lý, Chủ tịch Hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc lĩnh vực văn hóa, gia đình, thể thao và du lịch	2023-01-01
11/2023/NĐ-CP	Nghị định	2023-04-13	Chính phủ	về thành lập và Quy chế hoạt động của Quỹ hỗ trợ phát triển nghề cá Khánh Hòa	2023-04-13
11/2023/TT-BGTVT	Thông tư	2023-06-28	Bộ Giao thông vận tải	sửa đổi, bổ sung một số điều của Thông tư số 26/2018/TT-BGTVT ngày 14 tháng 5 năm 2018 của Bộ trưởng Bộ Giao thông vận tải quy định điều kiện, trình tự, thủ tục thực hiện kết nối ray đường sắt đô thị, đường sắt chuyên dùng với đường sắt quốc gia; việc kết nối ray các tuyến đường sắt đô thị	2023-09-01
11/2023/TT-BLĐTBXH	Thông tư	2023-10-17	Bộ Lao động - Thương binh và Xã hội	hướng dẫn về vị trí việc làm lãnh đạo, quản lý và chức danh nghề nghiệp chuyên ngành, cơ cấu viên chức theo chức danh nghề nghiệp trong đơn vị sự nghiệp công lập thuộc ngành, lĩnh vực lao động, người có công và xã hội	2023-12-05			s
11/2023/TT-BNNPTNT	Thông tư	2023-11-15	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn vị trí việc làm lãnh đạo, quản lý và chức danh nghề nghiệp chuyên ngành, cơ cấu viên chức theo chức danh nghề nghiệp trong đơn vị sự nghiệp công lập thuộc ngành, lĩnh vực nông nghiệp và phát triển nông thôn
11/2023/TT-BTC	Thông tư	2023-02-09	Bộ Tài chính	hướng dẫn về Hội đồng quản lý và tiêu chuẩn, điều kiện bổ nhiệm, miễn nhiệm thành viên Hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc lĩnh vực tài chính	2023-03-31
11/2023/TT-BVHTTDL	Thông tư	2023-10-05	Bộ Văn hóa, Thể thao và Du lịch	quy định về tổ chức và hoạt động của Hội đồng thẩm định, phân loại phim	2023-11-21			s
11/2023/TT-BYT	Thông tư	2023-05-11	Bộ Y tế	quy định về việc thực hiện địa điểm cấm hút thuốc lá và xét tặng Giải thưởng Môi trường không thuốc lá	2023-08-01
11/2024/NĐ-CP	Nghị định	2024-02-02	Chính phủ	quy định lãi vay, lợi nhuận hợp lý, phương thức thanh toán, quyết toán dự án đầu tư theo hợp đồng bt; miễn thuế thu nhập doanh nghiệp, miễn thuế thu nhập cá nhân trên địa bàn thành phố Hồ Chí Minh				s
11/2024/TT-BGDĐT	Thông tư	2024-09-18	Bộ Giáo dục và Đào tạo	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức tư vấn học sinh trong các cơ sở giáo dục phổ thông và trường chuyên biệt công lập
11/2024/TT-BTC	Thông tư	2024-02-05	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí khai thác và sử dụng tài liệu địa chất, khoáng sản	2024-03-21
11/2024/TT-BTP	Thông tư	2024-09-24	Bộ Tư pháp	quy định tiêu chuẩn, điều kiện xét thăng hạng đối với chức danh nghề nghiệp Đăng ký biện pháp bảo đảm	2024-11-08
11/CT-TTg	Chỉ thị	2020-03-04	Thủ tướng Chính phủ	về các nhiệm vụ, giải pháp cấp bách tháo gỡ khó khăn cho sản xuất kinh doanh, bảo đảm an sinh xã hội ứng phó với dịch Covid-19				s
11/NQ-CP	Nghị quyết	2011-02-24	Chính phủ	về những giải pháp chủ yếu tập trung kiềm chế lạm phát, ổn định kinh tế vĩ mô, bảo đảm an sinh xã hội				s
110/2002/NĐ-CP	Nghị định	2002-12-27	Chính phủ	về việc sửa đổi, bổ sung một số điều của Nghị định số 06/CP ngày 20 tháng 01 năm 1995 của Chính phủ quy định chi tiết một số điều của Bộ luật Lao động về an toàn lao động, vệ sinh lao động				s
110/2004/NĐ-CP	Nghị định	2004-04-08	Chính phủ	về công tác văn thư			09/2010/NĐ-CP@2010-02-08	s
110/2005/NĐ-CP	Nghị định	2005-08-24	Chính phủ	về quản lý hoạt động bán hàng đa cấp				s
110/2007/NĐ-CP	Nghị định	2007-06-26	Chính phủ	về chính sách đối với người lao động dôi dư do sắp xếp lại công ty nhà nước				s
110/2008/NĐ-CP	Nghị định	2008-10-10	Chính phủ	quy định mức lương tối thiểu vùng đối với người lao động làm việc ở công ty, doanh nghiệp, hợp tác xã, tổ hợp tác, trang trại, hộ gia đình, cá nhân và các tổ chức khác của Việt Nam có thuê mướn lao động				s
110/2011/NĐ-CP	Nghị định	2011-12-05	Chính phủ	về quản lý hoạt động thuê, mua tàu bay, động cơ, phụ tùng vật tư và dịch vụ bảo dưỡng, sửa chữa tàu bay, động cơ, phụ tùng vật tư tàu bay	2012-02-01			s
110/2013/NĐ-CP	Nghị định	2013-09-24	Chính phủ	quy định xử phạt vi phạm hành chính trong lĩnh vực bổ trợ tư pháp, hành chính tư pháp, hôn nhân và gia đình, thi hành án dân sự, phá sản doanh nghiệp, hợp tác xã				s
110/2013/TT-BTC	Thông tư	2013-08-14	Bộ Tài chính	quy định việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí ngân sách nhà nước bảo đảm thực hiện nhiệm vụ chuyên môn thuộc công tác bảo vệ bí mật nhà nước	2013-10-01			s
110/2014/NĐ-CP	Nghị định	2014-11-20	Chính phủ	quy định điều kiện kinh doanh vận tải đường thủy nội địa	2015-01-05			s
110/2014/TT-BQP	Thông tư	2014-08-22	Bộ Quốc phòng	ban hành Quy chế quản lý, cung cấp và sử dụng dịch vụ internet trong Quân đội nhân dân Việt Nam	2014-10-10
110/2015/QH13	Nghị quyết	2015-11-27	Quốc hội	về việc thi hành Bộ luật Tố tụng hình sự	2015-11-27			s
110/2016/TTLT-BTC-BKHCN	Thông tư liên tịch	2016-06-30	Bộ Tài chính - Bộ Khoa học và Công nghệ	hướng dẫn phối hợp kiểm tra chất lượng và thông quan hàng hóa nhập khẩu	2016-09-01
110/2020/TT-BCA	Thông tư	2020-10-16	Bộ Công an	quy định quy trình thu thập vân tay của người đề nghị cấp hộ chiếu có gắn chíp điện tử và người đăng ký xuất cảnh, nhập cảnh bằng cổng kiểm soát tự động	2020-11-30
110/2025/TT-BTC	Thông tư	2025-11-19	Bộ Tài chính	quy định mức thu, chế độ thu, nộp phí thẩm định cấp giấy phép kinh doanh karaoke, vũ trường	2026-01-05			s
1109/QĐ-TTg	Quyết định	2011-07-11	Thủ tướng Chính phủ	phê duyệt Đề án thành lập Công ty kinh doanh xổ số tự chọn số điện toán tại Việt Nam				s
111/2004/NĐ-CP	Nghị định	2004-04-08	Chính phủ	quy định chi tiết thi hành một số điều của Pháp lệnh Lưu trữ Quốc gia				s
111/2005/NĐ-CP	Nghị định	2005-08-26	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Xuất bản			11/2009/NĐ-CP@2009-02-10	s
111/2007/NĐ-CP	Nghị định	2007-06-26	Chính phủ	về tổ chức quản lý tổng công ty nhà nước và chuyển đổi tổng công ty nhà nước, công ty nhà nước độc lập, công ty mẹ là công ty nhà nước theo hình thức công ty mẹ - công ty con hoạt động theo Luật Doanh nghiệp				s
111/2008/QĐ-TTg	Quyết định	2008-08-15	Thủ tướng Chính phủ	về việc ban hành Chế độ báo cáo thống kê tổng hợp áp dụng đối với Bộ, ngành				s
111/2009/NĐ-CP	Nghị định	2009-12-11	Chính phủ	quy định về xử phạt vi phạm hành chính trong lĩnh vực năng lượng nguyên tử				s
111/2010/NĐ-CP	Nghị định	2010-11-23	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Lý lịch tư pháp	2011-01-10			s
111/2011/NĐ-CP	Nghị định	2011-12-05	Chính phủ	về chứng nhận lãnh sự, hợp pháp hóa lãnh sự				s
111/2012/TT-BTC	Thông tư	2012-07-04	Bộ Tài chính	ban hành Danh mục hàng hóa và thuế suất thuế nhập khẩu để áp dụng hạn ngạch thuế quan				s
111/2013/NĐ-CP	Nghị định	2013-09-30	Chính phủ	quy định chế độ áp dụng biện pháp xử lý hành chính giáo dục tại xã, phường, thị trấn				s
111/2013/TT-BTC	Thông tư	2013-08-15	Bộ Tài chính	hướng dẫn thực hiện một số điều của Luật Thuế thu nhập cá nhân, Luật sửa đổi, bổ sung một số điều của Luật Thuế thu nhập cá nhân và Nghị định số 65/2013/NĐ-CP ngày 27 tháng 6 năm 2013 của Chính phủ quy định chi tiết một số điều của Luật Thuế thu nhập cá nhân và Luật sửa đổi, bổ sung một số điều của Luật Thuế thu nhập cá nhân	2013-10-01			s
111/2014/NĐ-CP	Nghị định	2014-11-20	Chính phủ	quy định niên hạn sử dụng của phương tiện thủy nội địa và niên hạn sử dụng của phương tiện thủy được phép nhập khẩu	2015-01-05			s
111/2015/NĐ-CP	Nghị định	2015-11-03	Chính phủ	về phát triển công nghiệp hỗ trợ				s
111/2016/NĐ-CP	Nghị định	2016-07-01	Chính phủ	quy định điều kiện kinh doanh dịch vụ đóng mới, hoán cải, sửa chữa tàu biển	2016-07-01			s
111/2022/NĐ-CP	Nghị định	2022-12-30	Chính phủ	về hợp đồng đối với một số loại công việc trong cơ quan hành chính và đơn vị sự nghiệp công lập				s
112/2006/NĐ-CP	Nghị định	2006-09-29	Chính phủ	về sửa đổi, bổ sung một số điều của Nghị định số 16/2005/NĐ-CP về quản lý dự án đầu tư xây dựng công trình				s
112/2007/NĐ-CP	Nghị định	2007-06-26	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thể dục, thể thao				s
112/2008/NĐ-CP	Nghị định	2008-10-20	Chính phủ	về quản lý, bảo vệ, khai thác tổng hợp tài nguyên và môi trường các hồ chứa thủy điện, thủy lợi				s
112/2009/NĐ-CP	Nghị định	2009-12-14	Chính phủ	về quản lý chi phí đầu tư xây dựng công trình		32/2015/NĐ-CP@2015-03-25		s
112/2013/NĐ-CP	Nghị định	2013-10-02	Chính phủ	quy định hình thức xử phạt trục xuất, biện pháp tạm giữ người, áp giải người vi phạm theo thủ tục hành chính và quản lý người nước ngoài vi phạm pháp luật Việt Nam trong thời gian làm thủ tục trục xuất				s
112/2014/NĐ-CP	Nghị định	2014-11-21	Chính phủ	quy định về quản lý cửa khẩu biên giới đất liền	2015-01-15			s
112/2015/TTLT-BTC-BKHCN	Thông tư liên tịch	2015-07-29	Bộ Tài chính - Bộ Khoa học và Công nghệ	hướng dẫn cơ chế phối hợp và xử lý trong việc kiểm tra, phát hiện chất phóng xạ tại các cửa khẩu	2015-09-15			s
112/2017/NĐ-CP	Nghị định	2017-10-06	Chính phủ	quy định về chế độ, chính sách đối với thanh niên xung phong cơ sở ở miền Nam tham gia kháng chiến giai đoạn 1965 - 1975	2017-11-20			s
112/2021/NĐ-CP	Nghị định	2021-12-10	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng	2022-01-01			s
112/2021/TT-BTC	Thông tư	2021-12-15	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực quản lý chất lượng vật tư nuôi trồng thủy sản				s
112/2022/NĐ-CP	Nghị định	2022-12-30	Chính phủ	về Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại tự do giữa Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam và Chính phủ nước Cộng hòa Chi Lê giai đoạn 2022 - 2027	2022-12-30
112/2024/NĐ-CP	Nghị định	2024-09-11	Chính phủ	quy định chi tiết về đất trồng lúa				s
113/2003/NĐ-CP	Nghị định	2003-10-07	Chính phủ	về quản lý sản xuất, kinh doanh phân bón		202/2013/NĐ-CP@2013-11-27	191/2007/NĐ-CP@2007-12-31	s
113/2004/NĐ-CP	Nghị định	2004-04-16	Chính phủ	quy định xử phạt hành chính về hành vi vi phạm pháp luật lao động				s
113/2005/TT-BTC	Thông tư	2005-12-15	Bộ Tài chính	về hướng dẫn thi hành thuế xuất khẩu, thuế nhập khẩu				s
113/2007/NĐ-CP	Nghị định	2007-06-28	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đê điều	2007-08-03			s
113/2008/TT-BTC	Thông tư	2008-11-27	Bộ Tài chính	hướng dẫn quản lý và kiểm soát cam kết chi ngân sách nhà nước qua Kho bạc Nhà nước
113/2009/NĐ-CP	Nghị định	2009-12-15	Chính phủ	về giám sát và đánh giá đầu tư				s
113/2013/NĐ-CP	Nghị định	2013-10-02	Chính phủ	về hoạt động mỹ thuật	2013-12-01		11/2019/NĐ-CP@2019-01-30	s
113/2014/NĐ-CP	Nghị định	2014-11-26	Chính phủ	về quản lý hợp tác quốc tế về pháp luật				s
113/2015/NĐ-CP	Nghị định	2015-11-09	Chính phủ	quy định phụ cấp đặc thù, phụ cấp ưu đãi, phụ cấp trách nhiệm công việc và phụ cấp nặng nhọc, độc hại, nguy hiểm đối với nhà giáo trong các cơ sở giáo dục nghề nghiệp công lập	2016-01-01			s
113/2015/TT-BQP	Thông tư	2015-09-28	Bộ Quốc phòng	quy định về tuyển chọn, đào tạo, bồi dưỡng, sử dụng cán bộ Viện kiểm sát quân sự	2015-11-12
113/2016/TT-BQP	Thông tư	2016-08-23	Bộ Quốc phòng	quy định chế độ nghỉ của quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng	2016-10-08		109/2021/TT-BQP@2021-08-23
113/2017/NĐ-CP	Nghị định	2017-10-09	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Hóa chất	2017-10-09	26/2026/NĐ-CP@2026-01-17	17/2020/NĐ-CP@2020-02-05 82/2022/NĐ-CP@2022-10-18	s
113/2020/TT-BTC	Thông tư	2020-12-30	Bộ Tài chính	quy định lập dự toán, quản lý, sử dụng và quyết toán kinh phí chi thường xuyên hoạt động kinh tế giao thông đường thủy nội địa	2021-02-15
113/2022/NĐ-CP	Nghị định	2022-12-30	Chính phủ	về Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định thương mại tự do giữa một bên là nước Cộng hòa xã hội chủ nghĩa Việt Nam và bên kia là Liên minh Kinh tế Á - Âu và các quốc gia thành viên giai đoạn 2022 - 2027	2022-12-30
1136/QĐ-BNV	Quyết định	2025-10-03	Bộ Nội vụ	về việc công bố thủ tục hành chính mới ban hành lĩnh vực người có công thuộc phạm vi chức năng quản lý của Bộ Nội vụ				s
114/2001/QĐ-TTg	Quyết định	2001-07-31	Thủ tướng Chính phủ	về việc sửa đổi, bổ sung một số điều của Quyết định số 210/1999/QĐ-TTg ngày 27 tháng 10 năm 1999 của Thủ tướng Chính phủ về một số chính sách đối với người Việt Nam ở nước ngoài	2001-08-15
114/2002/NĐ-CP	Nghị định	2002-12-31	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Bộ luật Lao động về tiền lương				s
114/2003/NĐ-CP	Nghị định	2003-10-10	Chính phủ	về cán bộ, công chức xã, phường, thị trấn				s
114/2008/QĐ-TTg	Quyết định	2008-08-22	Thủ tướng Chính phủ	về việc kiện toàn Ủy ban quốc gia vì sự tiến bộ của phụ nữ Việt Nam	2008-08-22
114/2010/NĐ-CP	Nghị định	2010-12-06	Chính phủ	về bảo trì công trình xây dựng	2011-01-20	46/2015/NĐ-CP@2015-05-12		s
114/2016/NĐ-CP	Nghị định	2016-07-08	Chính phủ	quy định lệ phí đăng ký nuôi con nuôi, lệ phí cấp giấy phép hoạt động của tổ chức con nuôi nước ngoài	2017-01-01			s
114/2017/NĐ-CP	Nghị định	2017-10-09	Chính phủ	quy định về đồn Biên phòng thuộc vùng sâu, vùng xa	2018-01-01
114/2020/NĐ-CP	Nghị định	2020-09-25	Chính phủ	quy định chi tiết thi hành Nghị quyết số 116/2020/QH14 của Quốc hội về giảm thuế thu nhập doanh nghiệp phải nộp của năm 2020 đối với doanh nghiệp, hợp tác xã, đơn vị sự nghiệp và tổ chức khác
114/2021/NĐ-CP	Nghị định	2021-12-16	Chính phủ	về quản lý và sử dụng vốn hỗ trợ phát triển chính thức				s
114/2022/NĐ-CP	Nghị định	2022-12-30	Chính phủ	về Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại giữa Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam và Chính phủ nước Cộng hòa Cuba giai đoạn 2022 - 2027	2022-12-30
115/2003/NĐ-CP	Nghị định	2003-10-10	Chính phủ	về chế độ công chức dự bị				s
115/2005/NĐ-CP	Nghị định	2005-09-05	Chính phủ	quy định cơ chế tự chủ, tự chịu trách nhiệm của tổ chức khoa học và công nghệ công lập				s
115/2007/QĐ-TTg	Quyết định	2007-07-23	Thủ tướng Chính phủ	ban hành Quy chế bảo đảm an ninh nguồn phóng xạ	2007-08-23
115/2008/NĐ-CP	Nghị định	2008-11-14	Chính phủ	quy định chi tiết thi hành một số điều của Pháp lệnh Khai thác và bảo vệ công trình thủy lợi				s
115/2008/QĐ-TTg	Quyết định	2008-08-27	Thủ tướng Chính phủ	về việc công khai quản lý, sử dụng tài sản nhà nước tại cơ quan nhà nước, đơn vị sự nghiệp công lập và tổ chức được giao quản lý, sử dụng tài sản nhà nước				s
115/2009/NĐ-CP	Nghị định	2009-12-24	Chính phủ	về sửa đổi, bổ sung một số Điều của Nghị định số 48/2000/NĐ-CP quy định chi tiết thi hành Luật Dầu khí và Quy chế đấu thầu dự án tìm kiếm thăm dò và khai thác dầu khí ban hành kèm theo Nghị định số 34/2001/NĐ-CP		95/2015/NĐ-CP@2015-10-16		s
115/2010/NĐ-CP	Nghị định	2010-12-24	Chính phủ	quy định trách nhiệm quản lý nhà nước về giáo dục	2011-02-15			s
115/2011/NĐ-CP	Nghị định	2011-12-14	Chính phủ	về sửa đổi, bổ sung Điểm 2, Mục IV phần B danh mục chi tiết phí, lệ phí ban hành kèm theo Nghị định số 24/2006/NĐ-CP ngày 06/3/2006 của Chính phủ				s
115/2013/NĐ-CP	Nghị định	2013-10-03	Chính phủ	quy định về quản lý, bảo quản tang vật, phương tiện vi phạm hành chính bị tạm giữ, tịch thu theo thủ tục hành chính				s
115/2014/TT-BTC	Thông tư	2014-08-20	Bộ Tài chính	hướng dẫn thực hiện chính sách bảo hiểm quy định tại Nghị định số 67/2014/NĐ-CP ngày 07 tháng 7 năm 2014 của Chính phủ về một số chính sách phát triển thủy sản			97/2015/TT-BTC@2015-06-23	s
115/2015/NĐ-CP	Nghị định	2015-11-11	Chính phủ	quy định chi tiết một số điều của Luật Bảo hiểm xã hội về bảo hiểm xã hội bắt buộc				s
115/2017/NĐ-CP	Nghị định	2017-10-16	Chính phủ	quy định chi tiết trình tự, thủ tục, mức tiền pháp nhân thương mại phải nộp để bảo đảm thi hành án; việc tạm giữ, hoàn trả, nộp ngân sách nhà nước số tiền đã nộp	2018-01-01
115/2022/NĐ-CP	Nghị định	2022-12-30	Chính phủ	về Biểu thuế xuất khẩu ưu đãi, Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Đối tác toàn diện và tiến bộ xuyên Thái Bình Dương giai đoạn 2022 - 2027	2022-12-30		68/2023/NĐ-CP@2023-09-07	s
115/2024/NĐ-CP	Nghị định	2024-09-16	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Đấu thầu về lựa chọn nhà đầu tư thực hiện dự án đầu tư có sử dụng đất				s
116/2003/NĐ-CP	Nghị định	2003-10-10	Chính phủ	về việc tuyển dụng, sử dụng và quản lý cán bộ, công chức trong các đơn vị sự nghiệp của Nhà nước			121/2006/NĐ-CP@2006-10-23	s
116/2005/NĐ-CP	Nghị định	2005-09-15	Chính phủ	quy định chi tiết thi hành một số điều của Luật Cạnh tranh				s
116/2005/TT-BTC	Thông tư	2005-12-19	Bộ Tài chính	hướng dẫn việc quản lý và xử lý tài sản của các dự án sử dụng vốn ngân sách nhà nước khi dự án kết thúc				s
116/2007/NĐ-CP	Nghị định	2007-07-10	Chính phủ	về Giáo dục quốc phòng - an ninh				s
116/2008/NĐ-CP	Nghị định	2008-11-14	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Kế hoạch và Đầu tư				s
116/2009/NĐ-CP	Nghị định	2009-12-31	Chính phủ	quy định về xử phạt vi phạm hành chính trong lĩnh vực dạy nghề				s
116/2010/NĐ-CP	Nghị định	2010-12-24	Chính phủ	về chính sách đối với cán bộ, công chức, viên chức và người hưởng lương trong lực lượng vũ trang công tác ở vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn				s
116/2013/NĐ-CP	Nghị định	2013-10-04	Chính phủ	quy định chi tiết thi hành một số điều của Luật Phòng, chống rửa tiền				s
116/2014/NĐ-CP	Nghị định	2014-12-04	Chính phủ	quy định chi tiết một số điều của Luật Bảo vệ và kiểm dịch thực vật	2015-01-18			s
116/2014/TT-BTC	Thông tư	2014-08-20	Bộ Tài chính	hướng dẫn một số vấn đề về tài chính đối với các doanh nghiệp bảo hiểm thực hiện bảo hiểm theo quy định tại Nghị định số 67/2014/NĐ-CP ngày 07 tháng 7 năm 2014 của Chính phủ về một số chính sách phát triển thủy sản				s
116/2015/TT-BQP	Thông tư	2015-10-01	Bộ Quốc phòng	quy định tiêu chuẩn vật chất hậu cần đối với học viên cơ yếu	2015-11-20			s
116/2015/TT-BTC	Thông tư	2015-08-11	Bộ Tài chính	quy định công tác quản lý tài chính đối với việc tư vấn, xây dựng, áp dụng, duy trì và cải tiến Hệ thống quản lý chất Iượng theo Tiêu chuẩn quốc gia TCVN ISO 9001:2008 vào hoạt động của các cơ quan, tổ chức thuộc hệ thống hành chính nhà nước	2015-10-26			s
116/2016/NĐ-CP	Nghị định	2016-07-18	Chính phủ	quy định chính sách hỗ trợ học sinh và trường phổ thông ở xã, thôn đặc biệt khó khăn				s
116/2020/NĐ-CP	Nghị định	2020-09-25	Chính phủ	quy định về chính sách hỗ trợ tiền đóng học phí, chi phí sinh hoạt đối với sinh viên sư phạm				s
116/2020/TT-BTC	Thông tư	2020-12-31	Bộ Tài chính	hướng dẫn một số điều về quản trị công ty áp dụng đối với công ty đại chúng tại Nghị định số 155/2020/NĐ-CP ngày 31 tháng 12 năm 2020 của Chính phủ quy định chi tiết thi hành một số điều của Luật Chứng khoán	2021-02-15
116/2022/NĐ-CP	Nghị định	2022-12-30	Chính phủ	về Biểu thuế xuất khẩu ưu đãi, Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại tự do giữa Cộng hòa xã hội chủ nghĩa Việt Nam và Liên minh Châu Âu giai đoạn 2022 - 2027	2022-12-30
117/1999/TT-BTC	Thông tư	1999-09-27	Bộ Tài chính	hướng dẫn chế độ tài chính đối với hoạt động thu thuế sử dụng đất nông nghiệp	2000-01-01
117/2003/NĐ-CP	Nghị định	2003-10-10	Chính phủ	về việc tuyển dụng, sử dụng và quản lý cán bộ, công chức trong các cơ quan nhà nước			09/2007/NĐ-CP@2007-01-15	s
117/2004/TT-BTC	Thông tư	2004-12-07	Bộ Tài chính	hướng dẫn thực hiện Nghị định số 198/2004/NĐ-CP ngày 03 tháng 12 năm 2004 của Chính phủ về thu tiền sử dụng đất				s
117/2007/NĐ-CP	Nghị định	2007-07-11	Chính phủ	về sản xuất, cung cấp và tiêu thụ nước sạch			124/2011/NĐ-CP@2011-12-28	s
117/2008/NĐ-CP	Nghị định	2008-11-14	Chính phủ	về phòng thủ dân sự				s
117/2009/NĐ-CP	Nghị định	2009-12-31	Chính phủ	về xử lý vi phạm pháp luật trong lĩnh vực bảo vệ môi trường				s
117/2010/NĐ-CP	Nghị định	2010-12-24	Chính phủ	về tổ chức và quản lý hệ thống rừng đặc dụng	2011-03-01			s
117/2013/NĐ-CP	Nghị định	2013-10-07	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 130/2005/NĐ-CP ngày 17 tháng 10 năm 2005 của Chính phủ quy định chế độ tự chủ, tự chịu trách nhiệm về sử dụng biên chế và kinh phí quản lý hành chính đối với các cơ quan nhà nước				s
117/2014/NĐ-CP	Nghị định	2014-12-08	Chính phủ	quy định về Y tế xã, phường, thị trấn	2015-01-31			s
117/2014/TT-BTC	Thông tư	2014-08-21	Bộ Tài chính	hướng dẫn thực hiện một số điều của Nghị định số 67/2014/NĐ-CP ngày 07/7/2014 của Chính phủ về một số chính sách phát triển thủy sản				s
117/2016/NĐ-CP	Nghị định	2016-07-21	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 204/2004/NĐ-CP ngày 14 tháng 12 năm 2004 của Chính phủ về chế độ tiền lương đối với cán bộ, công chức, viên chức và lực lượng vũ trang				s
117/2017/NĐ-CP	Nghị định	2017-10-19	Chính phủ	quy định về quản lý, sử dụng ngân sách nhà nước đối với một số hoạt động đối ngoại	2017-12-10			s
117/2021/TT-BCA	Thông tư	2021-12-01	Bộ Công an	quy định về thực hiện dân chủ trong công tác thanh tra, giải quyết khiếu nại, tố cáo, tiếp công dân và phòng, chống tham nhũng của Công an nhân dân	2022-01-15
117/2022/NĐ-CP	Nghị định	2022-12-30	Chính phủ	về Biểu thuế xuất khẩu ưu đãi, Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại tự do giữa Cộng hòa xã hội chủ nghĩa Việt Nam và Liên hiệp Vương quốc Anh và Bắc Ai-len giai đoạn 2022 - 2027	2022-12-30
1170/1999/QĐ-BYT	Quyết định	1999-04-16	Bộ Y tế	về việc ban hành “Quy định quản lý hàng y tế dự trữ Quốc gia”
1170/2016/NQ-UBTVQH13	Nghị quyết	2016-03-17	Ủy ban Thường vụ Quốc hội	ban hành Quy chế hoạt động đối ngoại của Quốc hội				s
118/2005/NĐ-CP	Nghị định	2005-09-15	Chính phủ	điều chỉnh mức lương tối thiểu chung				s
118/2007/QĐ-TTg	Quyết định	2007-07-25	Thủ tướng Chính phủ	về chính sách hỗ trợ ngư dân khắc phục rủi ro do thiên tai trên biển	2007-08-24
118/2007/TT-BTC	Thông tư	2007-10-02	Bộ Tài chính	hướng dẫn quản lý, sử dụng chi phí quản lý dự án đầu tư của các dự án sử dụng vốn ngân sách nhà nước				s
118/2008/NĐ-CP	Nghị định	2008-11-27	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Tài chính				s
118/2008/QĐ-TTg	Quyết định	2008-08-27	Thủ tướng Chính phủ	ban hành Quy chế quản lý tài chính đối với hoạt động tìm kiếm cứu nạn, cứu hộ, ứng phó thiên tai, thảm họa	2008-09-27			s
118/2010/NĐ-CP	Nghị định	2010-12-29	Chính phủ	sửa đổi, bổ sung một số điều của các Nghị định quy định về việc áp dụng biện pháp đưa vào cơ sở giáo dục, trường giáo dưỡng				s
118/2014/NĐ-CP	Nghị định	2014-12-17	Chính phủ	về sắp xếp, đổi mới và phát triển, nâng cao hiệu quả hoạt động của công ty nông, lâm nghiệp	2015-02-01			s
118/2015/NĐ-CP	Nghị định	2015-11-12	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đầu tư				s
118/2016/NĐ-CP	Nghị định	2016-07-22	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 56/2008/NĐ-CP ngày 29 tháng 4 năm 2008 của Chính phủ quy định về tổ chức, hoạt động của ngân hàng mô và Trung tâm điều phối quốc gia về ghép bộ phận cơ thể người	2016-09-15
118/2022/NĐ-CP	Nghị định	2022-12-30	Chính phủ	về Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại hàng hóa ASEAN - Trung Quốc giai đoạn 2022 - 2027	2022-12-30
1186/2021/UBTVQH14	Nghị quyết	2021-01-11	Ủy ban Thường vụ Quốc hội	quy định chi tiết, hướng dẫn việc tổ chức hội nghị cử tri; việc giới thiệu người ứng cử đại biểu Hội đồng nhân dân cấp xã ở thôn, tổ dân phố; việc hiệp thương, giới thiệu người ứng cử, lập danh sách người ứng cử đại biểu Quốc hội, đại biểu Hội đồng nhân dân trong bầu cử bổ sung	2021-01-11
1187/NQ-UBTVQH14	Nghị quyết	2021-01-11	Ủy ban Thường vụ Quốc hội	hướng dẫn việc xác định dự kiến cơ cấu, thành phần và phân bổ số lượng người được giới thiệu ứng cử đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021 - 2026
119/1999/NĐ-CP	Nghị định	1999-09-18	Chính phủ	về một số chính sách và cơ chế tài chính khuyến khích các doanh nghiệp đầu tư vào hoạt động khoa học và công nghệ				s
119/2004/NĐ-CP	Nghị định	2004-05-11	Chính phủ	về công tác quốc phòng ở các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ và các địa phương				s
119/2007/NĐ-CP	Nghị định	2007-07-18	Chính phủ	về sản xuất và kinh doanh thuốc lá				s
119/2007/QĐ-TTg	Quyết định	2007-07-25	Thủ tướng Chính phủ	về việc thành lập Quỹ Bảo hộ công dân và pháp nhân Việt Nam ở nước ngoài	2007-08-24			s
119/2008/NĐ-CP	Nghị định	2008-11-28	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 33/2005/NĐ-CP ngày 15 tháng 3 năm 2005 của Chính phủ quy định chi tiết thi hành một số điều của Pháp lệnh Thú y				s
119/2010/NĐ-CP	Nghị định	2010-12-30	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 105/2006/NĐ-CP ngày 22 tháng 09 năm 2006 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Sở hữu trí tuệ về bảo vệ quyền sở hữu trí tuệ và quản lý Nhà nước về sở hữu trí tuệ				s
119/2013/TTLT-BTC-BNV	Thông tư liên tịch	2013-08-26	Bộ Tài chính - Bộ Nội vụ	quy định việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí hoạt động thường xuyên của các tổ chức thanh niên xung phong từ ngân sách nhà nước	2013-10-15
119/2016/NĐ-CP	Nghị định	2016-08-23	Chính phủ	về một số chính sách quản lý, bảo vệ và phát triển bền vững rừng ven biển ứng phó với biến đổi khí hậu
119/2017/NĐ-CP	Nghị định	2017-11-01	Chính phủ	quy định về xử phạt vi phạm hành chính trong lĩnh vực tiêu chuẩn, đo lường và chất lượng sản phẩm, hàng hóa				s
119/2020/QH14	Nghị quyết	2020-06-19	Quốc hội	về thí điểm tổ chức mô hình chính quyền đô thị và một số cơ chế, chính sách đặc thù phát triển thành phố Đà Nẵng				s
119/2020/TT-BCA	Thông tư	2020-11-06	Bộ Công an	quy định trang trí khánh tiết theo nghi lễ Công an nhân dân
119/2020/TT-BTC	Thông tư	2020-12-31	Bộ Tài chính	quy định hoạt động đăng ký, lưu ký, bù trừ và thanh toán giao dịch chứng khoán	2021-02-15		14/2025/TT-BTC@2025-04-04 18/2025/TT-BTC@2025-04-26 68/2024/TT-BTC@2024-09-18
119/2021/TT-BCA	Thông tư	2021-12-08	Bộ Công an	quy định biểu mẫu, giấy tờ, sổ sách về điều tra hình sự	2022-01-22			s
119/2022/NĐ-CP	Nghị định	2022-12-30	Chính phủ	về Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại hàng hóa ASEAN - Hàn Quốc giai đoạn 2022 - 2027	2022-12-30		81/2024/NĐ-CP@2024-07-04	s
12/2000/NQ-CP	Nghị quyết	2000-08-14	Chính phủ	về Chính sách quốc gia phòng, chống tác hại thuốc lá trong giai đoạn 2000 - 2010				s
12/2002/NĐ-CP	Nghị định	2002-01-22	Chính phủ	về hoạt động đo đạc và bản đồ				s
12/2003/TT-BLĐTBXH	Thông tư	2003-05-30	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện một số điều của Nghị định số 114/2002/NĐ-CP ngày 31 tháng 12 năm 2002 của Chính phủ về tiền lương				s
12/2006/NĐ-CP	Nghị định	2006-01-23	Chính phủ	quy định chi tiết thi hành Luật Thương mại về hoạt động mua bán hàng hóa quốc tế và các hoạt động đại lý mua, bán, gia công và quá cảnh hàng hóa với nước ngoài				s
12/2006/TTLT-BTM-BNV-BTC	Thông tư liên tịch	2006-10-02	Bộ Thương mại - Bộ Nội vụ - Bộ Tài chính	hướng dẫn thực hiện chế độ phụ cấp ưu đãi theo nghề đối với công chức quản lý thị trường và chế độ phụ cấp trách nhiệm công việc đối với công chức lái tầu, lái xe, lái ca nô trực tiếp phục vụ công tác tại các đội quản lý thị trường	2006-12-13
12/2007/NĐ-CP	Nghị định	2007-01-17	Chính phủ	quy định về công dân phục vụ có thời hạn trong Công an nhân dân				s
12/2008/QĐ-TTg	Quyết định	2008-01-17	Thủ tướng Chính phủ	ban hành Quy chế phối hợp thực hiện Hiệp định hợp tác chống cướp biển và cướp có vũ trang chống lại tàu, thuyền tại châu Á
12/2009/NĐ-CP	Nghị định	2009-02-12	Chính phủ	về quản lý dự án đầu tư xây dựng công trình		59/2015/NĐ-CP@2015-06-18		s
12/2010/TT-BCT	Thông tư	2010-04-15	Bộ Công Thương	quy định hệ thống điện truyền tải				s
12/2010/TT-BKHCN	Thông tư	2010-07-30	Bộ Khoa học và Công nghệ	hướng dẫn về quản lý chất lượng, đo lường trong kinh doanh khí dầu mỏ hóa lỏng				s
12/2010/TT-BTC	Thông tư	2010-01-20	Bộ Tài chính	hướng dẫn việc xử lý tang vật vi phạm hành chính là hàng hóa, vật phẩm dễ bị hư hỏng và quản lý số tiền thu được từ xử lý tang vật, phương tiện tịch thu sung quỹ nhà nước do vi phạm hành chính				s
12/2010/TT-BTTTT	Thông tư	2010-05-18	Bộ Thông tin và Truyền thông	quy định việc cập nhật thông tin dự án đầu tư ứng dụng công nghệ thông tin sử dụng nguồn vốn ngân sách nhà nước vào Cơ sở dữ liệu quốc gia về các dự án ứng dụng công nghệ thông tin	2010-07-05
12/2010/TT-NHNN	Thông tư	2010-04-14	Ngân hàng Nhà nước Việt Nam	hướng dẫn tổ chức tín dụng cho vay bằng đồng Việt Nam đối với khách hàng theo lãi suất thỏa thuận				s
12/2011/NĐ-CP	Nghị định	2011-01-30	Chính phủ	về tổ chức và chính sách đối với thanh niên xung phong	2011-03-26			s
12/2011/TT-BGTVT	Thông tư	2011-03-30	Bộ Giao thông vận tải	quy định về cấp, thu hồi Giấy chứng nhận bảo hiểm hoặc bảo đảm tài chính theo Công ước quốc tế về trách nhiệm dân sự đối với tổn thất ô nhiễm dầu năm 1992	2011-06-01
12/2011/TT-BLĐTBXH	Thông tư	2011-04-26	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện mức lương tối thiểu chung đối với công ty trách nhiệm hữu hạn một thành viên do Nhà nước làm chủ sở hữu	2011-06-15			s
12/2011/TT-BTNMT	Thông tư	2011-04-14	Bộ Tài nguyên và Môi trường	quy định về quản lý chất thải nguy hại	2011-06-01			s
12/2011/TT-BTP	Thông tư	2011-06-27	Bộ Tư pháp	về việc ban hành và hướng dẫn việc ghi chép, lưu trữ, sử dụng biểu mẫu nuôi con nuôi	2011-08-15			s
12/2012/TT-BNNPTNT	Thông tư	2012-03-01	Bộ Nông nghiệp và Phát triển nông thôn	ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam”	2012-04-15
12/2012/TT-BTP	Thông tư	2012-11-07	Bộ Tư pháp	ban hành một số biểu mẫu về tổ chức và hoạt động trọng tài thương mại				s
12/2012/TT-BTTTT	Thông tư	2012-07-30	Bộ Thông tin và Truyền thông	quy định về thi tuyển quyền sử dụng tần số vô tuyến điện	2012-12-01
12/2012/TT-NHNN	Thông tư	2012-04-27	Ngân hàng Nhà nước Việt Nam	sửa đổi, bổ sung một số điều của Thông tư số 11/2011/TT-NHNN ngày 29/4/2011 của Thống đốc Ngân hàng Nhà nước Việt Nam quy định về chấm dứt huy động và cho vay vốn bằng vàng của tổ chức tín dụng	2012-04-30			s
12/2013/TT-BKHCN	Thông tư	2013-03-29	Bộ Khoa học và Công nghệ	hướng dẫn việc xét duyệt, thẩm định và phê duyệt dự án khoa học và công nghệ phát triển sản phẩm quốc gia	2013-05-13			s
12/2013/TT-BVHTTDL	Thông tư	2013-12-17	Bộ Văn hóa, Thể thao và Du lịch	quy định chi tiết hoạt động hỗ trợ xây dựng gia đình hạnh phúc, phát triển bền vững tại cộng đồng	2014-02-03
12/2013/TT-BYT	Thông tư	2013-04-12	Bộ Y tế	hướng dẫn chi tiết thi hành một số điều của Nghị định số 96/2012/NĐ-CP ngày 15 tháng 11 năm 2012 của Chính phủ quy định về điều trị nghiện các chất dạng thuốc phiện bằng thuốc thay thế	2015-08-01			s
12/2014/NĐ-CP	Nghị định	2014-02-25	Chính phủ	về Điều lệ tổ chức và hoạt động của Tổng công ty Lương thực miền Bắc				s
12/2014/TT-BGTVT	Thông tư	2014-04-29	Bộ Giao thông vận tải	hướng dẫn quản lý, vận hành khai thác cầu trên đường giao thông nông thôn				s
12/2014/TT-BKHCN	Thông tư	2014-05-30	Bộ Khoa học và Công nghệ	quy định quản lý các nhiệm vụ khoa học và công nghệ theo Nghị định thư	2014-08-01			s
12/2014/TT-BNNPTNT	Thông tư	2014-04-08	Bộ Nông nghiệp và Phát triển nông thôn	quy định biểu trưng, cờ hiệu, cờ truyền thống, trang phục, mẫu thẻ Kiểm ngư và màu sơn tàu, xuồng Kiểm ngư				s
12/2015/NĐ-CP	Nghị định	2015-02-12	Chính phủ	quy định chi tiết thi hành Luật sửa đổi, bổ sung một số điều của các Luật về thuế và sửa đổi, bổ sung một số điều của các Nghị định về thuế				s
12/2015/TT-BKHCN	Thông tư	2015-07-20	Bộ Khoa học và Công nghệ	quy định về phân tích an toàn đối với nhà máy điện hạt nhân	2015-09-05
12/2015/TT-BKHĐT	Thông tư	2015-10-27	Bộ Kế hoạch và Đầu tư	hướng dẫn về Quy chuẩn chuyên môn trong hoạt động giám định tư pháp; thủ tục cử người tham gia giám định tư pháp và thành lập Hội đồng giám định tư pháp trong lĩnh vực kế hoạch và đầu tư	2015-12-15
12/2015/TT-BTC	Thông tư	2015-01-30	Bộ Tài chính	quy định chi tiết thủ tục cấp Chứng chỉ nghiệp vụ khai hải quan; cấp và thu hồi mã số nhân viên đại lý làm thủ tục hải quan; trình tự, thủ tục công nhận và hoạt động của đại lý làm thủ tục hải quan	2015-03-15		22/2019/TT-BTC@2019-04-16	s
12/2015/TT-BTTTT	Thông tư	2015-05-29	Bộ Thông tin và Truyền thông	ban hành “Quy chuẩn kỹ thuật quốc gia về phổ tần số và bức xạ vô tuyến điện áp dụng cho các thiết bị thu phát vô tuyến điện”	2015-12-01
12/2015/TT-NHNN	Thông tư	2015-08-28	Ngân hàng Nhà nước Việt Nam	sửa đổi, bổ sung một số điều của Thông tư số 06/2013/TT-NHNN ngày 12/3/2013 của Thống đốc Ngân hàng Nhà nước hướng dẫn hoạt động mua, bán vàng miếng trên thị trường trong nước của Ngân hàng Nhà nước Việt Nam	2015-08-28			s
12/2016/TT-BNNPTNT	Thông tư	2016-06-02	Bộ Nông nghiệp và Phát triển nông thôn	quy định tổ chức, chức năng, nhiệm vụ và quyền hạn của Hội đồng thú y các cấp	2016-07-19
12/2016/TT-NHNN	Thông tư	2016-06-29	Ngân hàng Nhà nước Việt Nam	hướng dẫn về quản lý ngoại hối đối với hoạt động đầu tư ra nước ngoài	2016-08-13		24/2022/TT-NHNN@2022-12-30	s
12/2016/TTLT-BLĐTBXH-BGDĐT-BTC	Thông tư liên tịch	2016-06-16	Bộ Lao động - Thương binh và Xã hội - Bộ Giáo dục và Đào tạo - Bộ Tài chính	hướng dẫn thực hiện chính sách nội trú quy định tại Quyết định số 53/2015/QĐ-TTg ngày 20/10/2015 của Thủ tướng Chính phủ về chính sách nội trú đối với học sinh, sinh viên học cao đẳng, trung cấp
12/2016/TTLT-BTP-BNG-TANDTC	Thông tư liên tịch	2016-10-19	Bộ Tư pháp - Bộ Ngoại giao - Tòa án nhân dân tối cao	quy định về trình tự, thủ tục tương trợ tư pháp trong lĩnh vực dân sự	2016-12-06
12/2017/NĐ-CP	Nghị định	2017-02-10	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Giao thông vận tải				s
12/2017/QH14	Luật	2017-06-20	Quốc hội	Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự số 100/2015/QH13	2018-01-01			s
12/2017/TT-BGDĐT	Thông tư	2017-05-19	Bộ Giáo dục và Đào tạo	ban hành Quy định về kiểm định chất lượng cơ sở giáo dục đại học	2017-07-04			s
12/2017/TT-BKHCN	Thông tư	2017-09-28	Bộ Khoa học và Công nghệ	sửa đổi, bổ sung một số điều của Thông tư số 26/2012/TT-BKHCN ngày 12/12/2012 của Bộ trưởng Bộ Khoa học và Công nghệ quy định việc kiểm tra nhà nước về chất lượng hàng hóa lưu thông trên thị trường				s
12/2017/TT-BLĐTBXH	Thông tư	2017-04-20	Bộ Lao động - Thương binh và Xã hội	quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng	2017-06-15			s
12/2018/NĐ-CP	Nghị định	2018-01-23	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 01/2015/NĐ-CP ngày 02 tháng 01 năm 2015 của Chính phủ quy định chi tiết phạm vi địa bàn hoạt động hải quan; trách nhiệm phối hợp trong phòng, chống buôn lậu, vận chuyển trái phép hàng hóa qua biên giới	2018-03-10			s
12/2018/TT-BCA	Thông tư	2018-05-07	Bộ Công an	quy định thực hiện tha tù trước thời hạn có điều kiện trong Công an nhân dân	2018-06-22
12/2018/TT-BCT	Thông tư	2018-06-15	Bộ Công Thương	quy định chi tiết một số điều của Luật Quản lý ngoại thương và Nghị định số 69/2018/NĐ-CP ngày 15 tháng 5 năm 2018 của Chính phủ quy định chi tiết một số điều của Luật Quản lý ngoại thương				s
12/2018/TT-BGTVT	Thông tư	2018-03-28	Bộ Giao thông vận tải	quy định về công tác phòng, chống thiên tai trong lĩnh vực đường thủy nội địa	2018-05-15
12/2018/TT-BKHCN	Thông tư	2018-08-31	Bộ Khoa học và Công nghệ	quy định về xây dựng, ký kết và quản lý các chương trình hợp tác quốc tế của Quỹ Phát triển khoa học và công nghệ Quốc gia trong tài trợ thực hiện nhiệm vụ khoa học và công nghệ, hỗ trợ hoạt động nâng cao năng lực khoa học và công nghệ quốc gia
12/2018/TT-BNNPTNT	Thông tư	2018-10-05	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Quy chuẩn kỹ thuật quốc gia về chất lượng thuốc bảo vệ thực vật				s
12/2018/TT-BTP	Thông tư	2018-08-28	Bộ Tư pháp	hướng dẫn một số hoạt động nghiệp vụ trợ giúp pháp lý và quản lý chất lượng vụ việc trợ giúp pháp lý	2018-10-12		03/2021/TT-BTP@2021-05-25	s
12/2018/TT-BYT	Thông tư	2018-05-04	Bộ Y tế	quy định về tiêu chuẩn sức khỏe của nhân viên đường sắt trực tiếp phục vụ chạy tàu	2018-07-01
12/2018/TT-NHNN	Thông tư	2018-04-27	Ngân hàng Nhà nước Việt Nam	sửa đổi, bổ sung một số điều của Thông tư số 22/2014/TT-NHNN ngày 15 tháng 8 năm 2014 của Ngân hàng Nhà nước Việt Nam hướng dẫn thực hiện chính sách tín dụng theo Nghị định số 67/2014/NĐ-CP ngày 07 tháng 7 năm 2014 của Chính phủ về một số chính sách phát triển thủy sản	2018-04-27
12/2019/TT-BCT	Thông tư	2019-07-30	Bộ Công Thương	quy định Quy tắc xuất xứ hàng hóa trong Hiệp định khung về hợp tác kinh tế toàn diện giữa Hiệp hội các quốc gia Đông Nam Á và nước Cộng hòa nhân dân Trung Hoa				s
12/2019/TT-BLĐTBXH	Thông tư	2019-08-12	Bộ Lao động - Thương binh và Xã hội	hướng dẫn việc chuyển xếp lương chức danh nghề nghiệp viên chức chuyên ngành giáo dục nghề nghiệp	2019-09-26
12/2019/TT-BTNMT	Thông tư	2019-08-05	Bộ Tài nguyên và Môi trường	ban hành Định mức kinh tế - kỹ thuật vận hành trạm thu dữ liệu viễn thám	2019-09-20
12/2020/TT-BCT	Thông tư	2020-06-18	Bộ Công Thương	sửa đổi, bổ sung, bãi bỏ một số điều của Thông tư số 09/2017/TT-BCT ngày 13 tháng 7 năm 2017 của Bộ trưởng Bộ Công Thương quy định hoạt động kiểm định kỹ thuật an toàn lao động thuộc thẩm quyền quản lý của Bộ Công Thương và một số quy trình kiểm định ban hành kèm theo Thông tư số 10/2017/TT-BCT ngày 26 tháng 7 năm 2017 của Bộ trưởng Bộ Công Thương ban hành quy trình kiểm định kỹ thuật an toàn lao động đối với máy, thiết bị, vật tư có yêu cầu nghiêm ngặt về an toàn lao động thuộc thẩm quyền quản lý của Bộ Công Thương
12/2020/TT-BLĐTBXH	Thông tư	2020-11-27	Bộ Lao động - Thương binh và Xã hội	ban hành quy định cơ sở vật chất trong thực hành, thực nghiệm, thí nghiệm đào tạo trình độ trung cấp, trình độ cao đẳng cho 02 ngành, nghề: Cắt gọt kim loại; Kỹ thuật máy lạnh và điều hòa không khí
12/2020/TT-BNNPTNT	Thông tư	2020-11-09	Bộ Nông nghiệp và Phát triển nông thôn	quy định về quản lý thuốc thú y có chứa chất ma túy, tiền chất; kê đơn, đơn thuốc thú y; sửa đổi, bổ sung một số điều của Thông tư số 18/2018/TT-BNNPTNT	2020-12-25		13/2022/TT-BNNPTNT@2022-09-28	s
12/2020/TT-BTNMT	Thông tư	2020-09-30	Bộ Tài nguyên và Môi trường	quy định kỹ thuật về nội dung và ký hiệu bản đồ địa hình quốc gia tỷ lệ 1:10.000, 1:25.000	2020-11-19
12/2020/TT-BTTTT	Thông tư	2020-05-29	Bộ Thông tin và Truyền thông	hướng dẫn xác định chi phí thuê dịch vụ công nghệ thông tin sử dụng nguồn vốn ngân sách nhà nước theo phương pháp tính chi phí	2020-07-14			s
12/2020/TT-BYT	Thông tư	2020-06-22	Bộ Y tế	quy định việc sửa đổi, bổ sung Thông tư số 02/2018/TT-BYT ngày 22 tháng 01 năm 2018 của Bộ trưởng Bộ Y tế quy định về thực hành tốt cơ sở bán lẻ thuốc	2020-08-06
12/2021/TT-BKHĐT	Thông tư	2021-12-31	Bộ Kế hoạch và Đầu tư	quy định Hệ thống chỉ tiêu thống kê logistics
12/2021/TT-BQP	Thông tư	2021-01-28	Bộ Quốc phòng	sửa đổi, bổ sung một số điều của Thông tư số 170/2016/TT-BQP ngày 30 tháng 10 năm 2016 của Bộ trưởng Bộ Quốc phòng quy định cấp bậc quân hàm quân nhân chuyên nghiệp tương ứng với mức lương, phong, thăng, giáng cấp bậc quân hàm trong trường hợp bị kỷ luật hạ bậc lương; trình tự, thủ tục, thẩm quyền quyết định đối với quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng	2021-03-15
12/2021/TT-BVHTTDL	Thông tư	2021-11-25	Bộ Văn hóa, Thể thao và Du lịch	hướng dẫn chức năng, nhiệm vụ, quyền hạn, cơ cấu tổ chức và quy chế hoạt động của Hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc lĩnh vực văn hóa, gia đình, thể thao và du lịch
12/2022/QH15	Luật	2022-11-14	Quốc hội	Luật Dầu khí	2023-07-01
12/2022/TT-BCT	Thông tư	2022-07-25	Bộ Công Thương	quy định về thời giờ làm việc, thời giờ nghỉ ngơi đối với người lao động làm công việc vận hành, bảo dưỡng, sửa chữa hệ thống đường ống phân phối khí và các công trình khí	2022-09-09
12/2022/TT-BVHTTDL	Thông tư	2022-12-12	Bộ Văn hóa, Thể thao và Du lịch	quy định tiêu chuẩn, điều kiện thi hoặc xét thăng hạng; hình thức, nội dung và xác định người trúng tuyển trong kỳ xét thăng hạng chức danh nghề nghiệp viên chức chuyên ngành thể dục thể thao
12/2022/TT-BYT	Thông tư	2022-11-21	Bộ Y tế	sửa đổi, bổ sung một số điều của Thông tư số 35/2018/TT-BYT ngày 22 tháng 11 năm 2018 của Bộ trưởng Bộ Y tế quy định về Thực hành tốt sản xuất thuốc, nguyên liệu làm thuốc	2023-01-05
12/2022/TT-NHNN	Thông tư	2022-09-30	Ngân hàng Nhà nước Việt Nam	hướng dẫn về quản lý ngoại hối đối với việc vay, trả nợ nước ngoài của doanh nghiệp	2022-11-15		08/2023/TT-NHNN@2023-06-30	s
12/2023/NĐ-CP	Nghị định	2023-04-14	Chính phủ	gia hạn thời hạn nộp thuế giá trị gia tăng, thuế thu nhập doanh nghiệp, thuế thu nhập cá nhân và tiền thuê đất trong năm 2023				s
12/2023/TT-BKHCN	Thông tư	2023-06-30	Bộ Khoa học và Công nghệ	quy định việc chuẩn bị ứng phó và ứng phó sự cố bức xạ và hạt nhân, lập và phê duyệt kế hoạch ứng phó sự cố bức xạ và hạt nhân	2023-08-18
12/2023/TT-BKHĐT	Thông tư	2023-12-01	Bộ Kế hoạch và Đầu tư	hướng dẫn về Hội đồng quản lý và tiêu chuẩn, điều kiện bổ nhiệm, miễn nhiệm thành viên Hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc lĩnh vực kế hoạch, đầu tư và thống kê	2024-01-19
12/2023/TT-BNNPTNT	Thông tư	2023-11-29	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn về Hội đồng quản lý và tiêu chuẩn, điều kiện bổ nhiệm, miễn nhiệm thành viên Hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc lĩnh vực nông nghiệp và phát triển nông thôn
12/2023/TT-BYT	Thông tư	2023-06-06	Bộ Y tế	sửa đổi, bổ sung một số điều của Thông tư số 10/2022/TT-BYT ngày 22 tháng 9 năm 2022 của Bộ trưởng Bộ Y tế hướng dẫn triển khai nội dung Đầu tư, hỗ trợ phát triển vùng trồng dược liệu quý thuộc Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021 - 2030, giai đoạn I: từ năm 2021 đến năm 2025
12/2023/TT-NHNN	Thông tư	2023-10-12	Ngân hàng Nhà nước Việt Nam	sửa đổi, bổ sung một số điều của các văn bản quy phạm pháp luật quy định về việc triển khai nhiệm vụ quản lý dự trữ ngoại hối nhà nước	2023-11-27
12/2024/TT-BNNPTNT	Thông tư	2024-10-24	Bộ Nông nghiệp và Phát triển nông thôn	sửa đổi, bổ sung một số điều của Thông tư số 04/2016/TT-BNNPTNT ngày 10/5/2016 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn quy định về phòng, chống dịch bệnh động vật thủy sản	2024-12-12			s
12/2024/TT-BTC	Thông tư	2024-02-05	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định hồ sơ cấp giấy chứng nhận an toàn sinh học biến đổi gen	2024-03-21
12/2024/TT-BTP	Thông tư	2024-10-31	Bộ Tư pháp	bãi bỏ một số điều, khoản của các Thông tư do Bộ trưởng Bộ Tư pháp ban hành hướng dẫn một số nội dung quản lý công chức, viên chức, người lao động thuộc hệ thống tổ chức thi hành án dân sự
12/2024/TT-BVHTTDL	Thông tư	2024-11-20	Bộ Văn hóa, Thể thao và Du lịch	quy định về định mức kinh tế - kỹ thuật dịch vụ sưu tầm, bảo quản và phát huy giá trị tài liệu cổ, quý hiếm, bộ sưu tập tài liệu có giá trị đặc biệt về lịch sử, văn hóa, khoa học	2025-01-05
12/2024/TT-BXD	Thông tư	2024-12-18	Bộ Xây dựng	hướng dẫn phương pháp xác định và quản lý chi phí dịch vụ sự nghiệp công chiếu sáng đô thị, cây xanh đô thị				s
12/2025/TT-BTC	Thông tư	2025-03-19	Bộ Tài chính	sửa đổi, bổ sung một số điều của Thông tư số 40/2017/TT-BTC ngày 28 tháng 4 năm 2017 của Bộ trưởng Bộ Tài chính quy định chế độ công tác phí, chế độ chi hội nghị	2025-05-04			s
120/2005/TT-BTC	Thông tư	2005-12-30	Bộ Tài chính	hướng dẫn thực hiện Nghị định số 142/2005/NĐ-CP ngày 14 tháng 11 năm 2005 của Chính phủ về thu tiền thuê đất, thuê mặt nước		77/2014/TT-BTC@2014-06-16		s
120/2006/NĐ-CP	Nghị định	2006-10-20	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Phòng, chống tham nhũng				s
120/2006/QĐ-TTg	Quyết định	2006-05-29	Thủ tướng Chính phủ	về chế độ phụ cấp ưu đãi theo nghề đối với công chức quản lý thị trường	2006-06-22			s
120/2007/TT-BTC	Thông tư	2007-10-15	Bộ Tài chính	hướng dẫn quản lý, sử dụng và quyết toán kinh phí thực hiện các cuộc điều tra từ nguồn vốn sự nghiệp của ngân sách nhà nước		58/2011/TT-BTC@2011-05-11		s
120/2009/TT-BTC	Thông tư	2009-06-16	Bộ Tài chính	hướng dẫn thi hành Quy chế về kinh doanh bán hàng miễn thuế ban hành kèm theo Quyết định số 24/2009/QĐ-TTg ngày 17/02/2009 của Thủ tướng Chính phủ				s
120/2010/NĐ-CP	Nghị định	2010-12-30	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 198/2004/NĐ-CP ngày 03 tháng 12 năm 2004 của Chính phủ về thu tiền sử dụng đất	2011-03-01			s
120/2011/NĐ-CP	Nghị định	2011-12-16	Chính phủ	sửa đổi, bổ sung thủ tục hành chính tại một số Nghị định của Chính phủ quy định chi tiết Luật Thương mại	2012-02-01			s
120/2011/TT-BTC	Thông tư	2011-08-16	Bộ Tài chính	hướng dẫn Nghị định số 20/2011/NĐ-CP ngày 23/3/2011 của Chính phủ quy định chi tiết và hướng dẫn thi hành Nghị quyết số 55/2010/QH12 ngày 24/11/2010 của Quốc hội về việc miễn, giảm thuế sử dụng đất nông nghiệp	2011-10-01
120/2013/NĐ-CP	Nghị định	2013-10-09	Chính phủ	quy định xử phạt vi phạm hành chính trong lĩnh vực quốc phòng, cơ yếu				s
120/2014/TTLT-BTC-BKHCN	Thông tư liên tịch	2014-08-25	Bộ Tài chính - Bộ Khoa học và Công nghệ	hướng dẫn quản lý tài chính đối với Quỹ đổi mới công nghệ quốc gia	2014-10-10
120/2015/TT-BTC	Thông tư	2015-08-14	Bộ Tài chính	quy định về mẫu, chế độ in, phát hành, quản lý và sử dụng Tờ khai Hải quan dùng cho người xuất cảnh, nhập cảnh	2015-10-01			s
120/2016/NĐ-CP	Nghị định	2016-08-23	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Phí và lệ phí	2017-01-01		82/2023/NĐ-CP@2023-11-28	s
120/2017/NĐ-CP	Nghị định	2017-11-06	Chính phủ	quy định chi tiết một số điều của Luật Thi hành tạm giữ, tạm giam	2018-01-01			s
120/2020/NĐ-CP	Nghị định	2020-10-07	Chính phủ	quy định về thành lập, tổ chức lại, giải thể đơn vị sự nghiệp công lập	2020-11-08			s
120/2020/TT-BTC	Thông tư	2020-12-31	Bộ Tài chính	quy định giao dịch cổ phiếu niêm yết, đăng ký giao dịch và chứng chỉ quỹ, trái phiếu doanh nghiệp, chứng quyền có bảo đảm niêm yết trên hệ thống giao dịch chứng khoán	2021-02-15		68/2024/TT-BTC@2024-09-18
120/2021/TT-BCA	Thông tư	2021-12-09	Bộ Công an	quy định việc tổ chức xét, đề nghị và thẩm định hồ sơ đề nghị tạm đình chỉ, giảm thời hạn chấp hành án phạt tù	2022-02-01
120/2022/NĐ-CP	Nghị định	2022-12-30	Chính phủ	về Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Đối tác kinh tế toàn diện ASEAN - Nhật Bản giai đoạn 2022 - 2028	2022-12-30
121/2003/NĐ-CP	Nghị định	2003-10-21	Chính phủ	về chế độ, chính sách đối với cán bộ, công chức ở xã, phường, thị trấn		92/2009/NĐ-CP@2009-10-22		s
121/2005/NĐ-CP	Nghị định	2005-09-30	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, Khen thưởng và Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng				s
121/2006/NĐ-CP	Nghị định	2006-10-23	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 116/2003/NĐ-CP ngày 10 tháng 10 năm 2003 của Chính phủ về tuyển dụng, sử dụng và quản lý cán bộ, công chức trong các đơn vị sự nghiệp của Nhà n ước				s
121/2007/NĐ-CP	Nghị định	2007-07-25	Chính phủ	quy định về đầu tư trực tiếp ra nước ngoài trong hoạt động dầu khí				s
121/2008/NĐ-CP	Nghị định	2008-12-03	Chính phủ	về hoạt động đầu tư trong lĩnh vực bưu chính, viễn thông				s
121/2010/NĐ-CP	Nghị định	2010-12-30	Chính phủ	về sửa đổi, bổ sung một số điều của Nghị định số 142/2005/NĐ-CP ngày 14 tháng 11 năm 2005 của Chính phủ về thu tiền thuê đất, thuê mặt nước				s
121/2014/NĐ-CP	Nghị định	2014-12-24	Chính phủ	quy định chi tiết một số điều của Công ước Lao động hàng hải năm 2006 về chế độ lao động của thuyền viên làm việc trên tàu biển	2015-03-01
121/2015/TT-BQP	Thông tư	2015-11-03	Bộ Quốc phòng	quy định chế độ báo cáo công tác của Ngành Thi hành án dân sự trong Quân đội	2015-12-21
121/2017/NĐ-CP	Nghị định	2017-11-06	Chính phủ	quy định xây dựng, quản lý, sử dụng cơ sở dữ liệu về thi hành tạm giữ, tạm giam	2018-01-01			s
121/2017/TT-BTC	Thông tư	2017-11-15	Bộ Tài chính	quy định quản lý và sử dụng kinh phí thực hiện Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”	2018-01-01
121/2018/TT-BTC	Thông tư	2018-12-12	Bộ Tài chính	quy định về lập dự toán, quản lý, sử dụng và quyết toán kinh phí để thực hiện công tác ứng cứu sự cố, bảo đảm an toàn thông tin mạng	2019-02-01			s
121/2020/TT-BTC	Thông tư	2020-12-31	Bộ Tài chính	quy định về hoạt động của công ty chứng khoán	2021-02-15		68/2024/TT-BTC@2024-09-18	s
121/2021/TT-BQP	Thông tư	2021-09-20	Bộ Quốc phòng	ban hành Quy trình kỹ thuật điều tra, khảo sát, rà phá bom mìn vật nổ	2021-11-05
121/2021/TT-BTC	Thông tư	2021-12-24	Bộ Tài chính	quy định về thủ tục hải quan đối với hàng hóa nhập khẩu phục vụ công tác phòng, chống dịch COVID-19, nộp chứng từ thuộc hồ sơ hải quan và kiểm tra thực tế đối với hàng hóa xuất khẩu, nhập khẩu trong bối cảnh dịch COVID-19	2021-12-24
121/2022/NĐ-CP	Nghị định	2022-12-30	Chính phủ	về Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thành lập Khu vực Thương mại tự do ASEAN - Ôt-xtrây-lia - Niu Di-lân giai đoạn 2022 - 2027	2022-12-30
122/2004/NĐ-CP	Nghị định	2004-05-18	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và tổ chức pháp chế các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ, cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương và doanh nghiệp nhà nước		nd-55-2011-nd-cp		s
122/2006/NĐ-CP	Nghị định	2006-10-26	Chính phủ	quy định chi tiết thi hành một số điều của Luật sửa đổi, bổ sung một số điều của Luật Nghĩa vụ quân sự năm 2005 về chế độ, chính sách đối với hạ sĩ quan, binh sĩ phục vụ tại ngũ				s
122/2006/QĐ-TTg	Quyết định	2006-05-29	Thủ tướng Chính phủ	về chuyển loại hình trường đại học dân lập sang loại hình trường đại học tư thục	2006-06-24			s
122/2011/NĐ-CP	Nghị định	2011-12-27	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 124/2008/NĐ-CP của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thuế thu nhập doanh nghiệp				s
122/2013/NĐ-CP	Nghị định	2013-10-11	Chính phủ	quy định về tạm ngừng lưu thông, phong tỏa, niêm phong, tạm giữ và xử lý đối với tiền, tài sản liên quan đến khủng bố, tài trợ khủng bố; xác lập danh sách tổ chức, cá nhân liên quan đến khủng bố, tài trợ khủng bố	2013-10-11
122/2016/NĐ-CP	Nghị định	2016-09-01	Chính phủ	về Biểu thuế xuất khẩu, Biểu thuế nhập khẩu ưu đãi, Danh mục hàng hóa và mức thuế tuyệt đối, thuế hỗn hợp, thuế nhập khẩu ngoài hạn ngạch thuế quan		26/2023/NĐ-CP@2023-05-31		s
122/2020/NĐ-CP	Nghị định	2020-10-15	Chính phủ	quy định về phối hợp, liên thông thủ tục đăng ký thành lập doanh nghiệp, chi nhánh, văn phòng đại diện, khai trình việc sử dụng lao động, cấp mã số đơn vị tham gia bảo hiểm xã hội, đăng ký sử dụng hóa đơn của doanh nghiệp				s
122/2020/TT-BTC	Thông tư	2020-12-31	Bộ Tài chính	hướng dẫn chế độ công bố thông tin và báo cáo theo quy định của Nghị định số 153/2020/NĐ-CP ngày 31 tháng 12 năm 2020 của Chính phủ quy định về chào bán, giao dịch trái phiếu doanh nghiệp riêng lẻ tại thị trường trong nước và chào bán trái phiếu doanh nghiệp ra thị trường quốc tế
122/2021/TT-BQP	Thông tư	2021-09-20	Bộ Quốc phòng	hướng dẫn xác định Đơn giá ca máy và thiết bị thi công rà phá bom mìn vật nổ	2021-11-05
122/2022/NĐ-CP	Nghị định	2022-12-30	Chính phủ	về Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại hàng hóa ASEAN - Ấn Độ giai đoạn 2022 - 2027	2022-12-30
122/2025/NĐ-CP	Nghị định	2025-06-11	Chính phủ	quy định về phân quyền, phân cấp trong lĩnh vực quản lý thuế	2025-07-01			s
123/2003/NĐ-CP	Nghị định	2003-10-22	Chính phủ	quy định về tiêu chuẩn vật chất hậu cần đối với quân nhân tại ngũ			65/2009/NĐ-CP@2009-07-31	s
123/2006/NĐ-CP	Nghị định	2006-10-27	Chính phủ	về quản lý hoạt động khai thác thủy sản của tổ chức, cá nhân Việt Nam trên các vùng biển				s
123/2007/NĐ-CP	Nghị định	2007-07-27	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 188/2004/NĐ-CP ngày 16 tháng 11 năm 2004 về phương pháp xác định giá đất và khung giá các loại đất				s
123/2008/NĐ-CP	Nghị định	2008-12-08	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thuế giá trị gia tăng	2009-01-01			s
123/2009/TT-BTC	Thông tư	2009-06-17	Bộ Tài chính	quy định nội dung chi, mức chi xây dựng chương trình khung và biên soạn chương trình, giáo trình các môn học đối với các ngành đào tạo Đại học, Cao đẳng, Trung cấp chuyên nghiệp				s
123/2011/NĐ-CP	Nghị định	2011-12-28	Chính phủ	quy định chi tiết thi hành một số điều của Luật sửa đổi, bổ sung một số điều của Luật Kinh doanh bảo hiểm và sửa đổi, bổ sung một số điều của Nghị định số 45/2007/NĐ-CP ngày 27/3/2007 của Chính phủ quy định chi tiết thi hành một số điều của Luật Kinh doanh bảo hiểm				s
123/2011/TT-BTC	Thông tư	2011-08-31	Bộ Tài chính	hướng dẫn việc quản lý, khai thác Phần mềm Quản lý đăng ký tài sản nhà nước mà không được cơ quan có thẩm quyền quản lý cơ sở dữ liệu đó cho phép				s
123/2013/NĐ-CP	Nghị định	2013-10-14	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Luật sư	2013-11-28		137/2018/NĐ-CP@2018-10-08	s
123/2015/NĐ-CP	Nghị định	2015-11-15	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Hộ tịch	2016-01-01			s
123/2015/TTLT-BQP-BGDĐT-BLĐTBXH	Thông tư liên tịch	2015-11-05	Bộ Quốc phòng - Bộ Giáo dục và Đào tạo - Bộ Lao động - Thương binh và Xã hội	quy định tổ chức, hoạt động của trung tâm giáo dục quốc phòng và an ninh; liên kết giáo dục quốc phòng và an ninh của các trường cao đẳng, cơ sở giáo dục đại học	2015-12-20			s
123/2016/NĐ-CP	Nghị định	2016-09-01	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của bộ, cơ quan ngang bộ				s
123/2017/NĐ-CP	Nghị định	2017-11-14	Chính phủ	sửa đổi, bổ sung một số điều của các Nghị định quy định về thu tiền sử dụng đất, thu tiền thuê đất, thuê mặt nước	2018-01-01			s
123/2018/NĐ-CP	Nghị định	2018-09-17	Chính phủ	sửa đổi, bổ sung một số Nghị định quy định về điều kiện đầu tư, kinh doanh trong lĩnh vực nông nghiệp	2018-09-17			s
123/2020/TT-BCA	Thông tư	2020-11-17	Bộ Công an	quy định về biển hiệu, biển chức danh, băng trực ban, băng kiểm tra điều lệnh trong Công an nhân dân
123/2021/TT-BQP	Thông tư	2021-09-20	Bộ Quốc phòng	hướng dẫn xác định Định mức dự toán và quản lý chi phí trong dự toán rà phá bom mìn vật nổ	2021-11-05
123/2022/NĐ-CP	Nghị định	2022-12-30	Chính phủ	về Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại tự do ASEAN - Hồng Kông, Trung Quốc giai đoạn 2022 - 2027	2022-12-30
124/2004/NĐ-CP	Nghị định	2004-05-18	Chính phủ	quy định về một số cơ chế tài chính ngân sách đặc thù đối với thành phố Hồ Chí Minh				s
124/2005/NĐ-CP	Nghị định	2005-10-06	Chính phủ	quy định về biên lai thu tiền phạt và quản lý, sử dụng tiền nộp phạt vi phạm hành chính				s
124/2007/NĐ-CP	Nghị định	2007-07-31	Chính phủ	về quản lý vật liệu xây dựng				s
124/2007/TT-BTC	Thông tư	2007-10-26	Bộ Tài chính	hướng dẫn về in, phát hành, sử dụng, quản lý tem thuốc lá điếu nhập khẩu, tem xì gà nhập khẩu				s
124/2008/NĐ-CP	Nghị định	2008-12-11	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thuế thu nhập doanh nghiệp			122/2011/NĐ-CP@2011-12-27	s
124/2008/QĐ-BNN	Quyết định	2008-12-30	Bộ Nông nghiệp và Phát triển nông thôn	về việc ban hành Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh	2009-01-29
124/2011/NĐ-CP	Nghị định	2011-12-28	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 117/2007/NĐ-CP ngày 11/7/2007 của Chính phủ về sản xuất, cung cấp và tiêu thụ nước sạch				s
124/2013/NĐ-CP	Nghị định	2013-10-14	Chính phủ	quy định chính sách ưu đãi, hỗ trợ người đi đào tạo trong lĩnh vực năng lượng nguyên tử	2013-12-01			s
124/2021/TT-BCA	Thông tư	2021-12-28	Bộ Công an	quy định khu dân cư, xã, phường, thị trấn, cơ quan, doanh nghiệp, cơ sở giáo dục đạt tiêu chuẩn “An toàn về an ninh, trật tự”	2022-02-10
124/2021/TT-BTC	Thông tư	2021-12-30	Bộ Tài chính	hướng dẫn cơ chế tài chính, quản lý, sử dụng kinh phí Chương trình hỗ trợ phát triển kinh tế tập thể, hợp tác xã giai đoạn 2021 - 2025 ban hành kèm theo Quyết định số 1804/QĐ-TTg ngày 13 tháng 11 năm 2020 của Thủ tướng Chính phủ	2022-02-14			s
124/2022/NĐ-CP	Nghị định	2022-12-30	Chính phủ	về Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Đối tác kinh tế Việt Nam - Nhật Bản giai đoạn 2022 - 2028	2022-12-30
124/2025/NĐ-CP	Nghị định	2025-06-11	Chính phủ	quy định về phân quyền, phân cấp; phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực công tác dân tộc, tín ngưỡng, tôn giáo				s
1244/QĐ-TTg	Quyết định	2011-07-25	Thủ tướng Chính phủ	phê duyệt phương hướng, mục tiêu, nhiệm vụ khoa học và công nghệ chủ yếu giai đoạn 5 năm 2011 - 2015				s
125/2007/TT-BTC	Thông tư	2007-10-29	Bộ Tài chính	hướng dẫn quản lý và sử dụng kinh phí thực hiện công tác quản lý, chăm sóc, tư vấn, điều trị cho người nhiễm HIV và phòng lây nhiễm HIV tại các cơ sở giáo dục, trường giáo dưỡng, cơ sở chữa bệnh, cơ sở bảo trợ xã hội, trại giam, trại tạm giam	2007-11-24			s
125/2009/QĐ-TTg	Quyết định	2009-10-23	Thủ tướng Chính phủ	về Quy hoạch phổ tần số vô tuyến điện quốc gia				s
125/2015/NĐ-CP	Nghị định	2015-12-04	Chính phủ	quy định chi tiết về quản lý hoạt động bay	2016-01-26			s
125/2020/NĐ-CP	Nghị định	2020-10-19	Chính phủ	quy định xử phạt vi phạm hành chính về thuế, hóa đơn	2020-12-05			s
125/2021/TT-BCA	Thông tư	2021-12-30	Bộ Công an	ban hành Quy chuẩn kỹ thuật quốc gia về an toàn trong sản xuất, kinh doanh, bảo quản, sử dụng và tiêu hủy pháo hoa, pháo hoa nổ; Danh mục pháo hoa, pháo hoa nổ; Danh mục chi tiết mã số HS pháo hoa, pháo hoa nổ	2022-03-01
125/2022/NĐ-CP	Nghị định	2022-12-30	Chính phủ	về Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại tự do Việt Nam - Hàn Quốc giai đoạn 2022 - 2027	2022-12-30
125/2025/NĐ-CP	Nghị định	2025-06-11	Chính phủ	quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực quản lý nhà nước của Bộ Tài chính				s
126/2005/NĐ-CP	Nghị định	2005-10-10	Chính phủ	quy định về xử phạt vi phạm hành chính trong lĩnh vực đo lường và chất lượng sản phẩm, hàng hóa				s
126/2007/NĐ-CP	Nghị định	2007-08-01	Chính phủ	quy định chi tiết và hướng dẫn một số điều của Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng				s
126/2008/NĐ-CP	Nghị định	2008-12-11	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Pháp lệnh Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia	2008-12-31			s
126/2014/NĐ-CP	Nghị định	2014-12-31	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Hôn nhân và gia đình	2015-02-15		123/2015/NĐ-CP@2015-11-15	s
126/2020/NĐ-CP	Nghị định	2020-10-19	Chính phủ	quy định chi tiết một số điều của Luật Quản lý thuế	2020-12-05		91/2022/NĐ-CP@2022-10-30	s
126/2020/TT-BCA	Thông tư	2020-12-01	Bộ Công an	quy định việc thực hiện dân chủ trong hoạt động điều tra của lực lượng Công an nhân dân	2021-01-15
126/2022/NĐ-CP	Nghị định	2022-12-30	Chính phủ	về Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại hàng hóa ASEAN giai đoạn 2022 - 2027	2022-12-30
126/2024/NĐ-CP	Nghị định	2024-10-08	Chính phủ	quy định về tổ chức, hoạt động và quản lý hội	2024-11-26			s
1269/2011/UBTVQH12	Nghị quyết	2011-07-14	Ủy ban Thường vụ Quốc hội	về biểu thuế bảo vệ môi trường				s
127/2005/QĐ-NHNN	Quyết định	2005-02-03	Ngân hàng Nhà nước Việt Nam	về việc sửa đổi, bổ sung một số điều của Quy chế cho vay của tổ chức tín dụng đối với khách hàng ban hành theo Quyết định số 1627/2001/QĐ-NHNN ngày 31 tháng 12 năm 2001				s
127/2006/NĐ-CP	Nghị định	2006-10-27	Chính phủ	quy định về bảo đảm điều kiện cho hoạt động bảo vệ an ninh quốc gia và giữ gìn trật tự, an toàn xã hội	2006-11-27			s
127/2007/NĐ-CP	Nghị định	2007-08-01	Chính phủ	quy định chi tiết thi hành một số điều của Luật Tiêu chuẩn và Quy chuẩn kỹ thuật	2007-09-03		67/2009/NĐ-CP@2009-08-03 78/2018/NĐ-CP@2018-05-16	s
127/2008/NĐ-CP	Nghị định	2008-12-12	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm xã hội về bảo hiểm thất nghiệp				s
127/2013/NĐ-CP	Nghị định	2013-10-15	Chính phủ	quy định xử phạt vi phạm hành chính và cưỡng chế thi hành quyết định hành chính trong lĩnh vực hải quan				s
127/2017/NĐ-CP	Nghị định	2017-11-16	Chính phủ	quy định chi tiết việc niêm phong, mở niêm phong vật chứng	2018-01-01
127/QĐ-TTg	Quyết định	2022-01-24	Thủ tướng Chính phủ	về nguyên tắc hỗ trợ có mục tiêu từ ngân sách trung ương cho ngân sách địa phương để thực hiện các chính sách an sinh xã hội do Trung ương ban hành giai đoạn 2022 - 2025, nguồn kinh phí đã bố trí trong dự toán chi cân đối ngân sách địa phương năm 2023 để xác định số kinh phí thừa/thiếu so với mức đã bố trí dự toán chi cân đối ngân sách địa phương năm 2023				s
128/2003/TT-BTC	Thông tư	2003-12-22	Bộ Tài chính	hướng dẫn thi hành Nghị định số 164/2003/NĐ-CP ngày 22/12/2003 của Chính phủ quy định chi tiết thi hành Luật Thuế thu nhập doanh nghiệp				s
128/2004/NĐ-CP	Nghị định	2004-05-31	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Kế toán áp dụng trong lĩnh vực kế toán nhà nước				s
128/2006/NĐ-CP	Nghị định	2006-10-27	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Pháp lệnh Cảnh vệ				s
128/2007/NĐ-CP	Nghị định	2007-08-02	Chính phủ	về dịch vụ chuyển phát				s
128/2008/NĐ-CP	Nghị định	2008-12-16	Chính phủ	quy định chi tiết thi hành một số điều của Pháp lệnh Xử lý vi phạm hành chính năm 2002 và Pháp lệnh sửa đổi, bổ sung một số điều của Pháp lệnh Xử lý vi phạm hành chính năm 2008	2009-01-01			s
128/2008/TT-BTC	Thông tư	2008-12-24	Bộ Tài chính	hướng dẫn thu và quản lý các khoản thu ngân sách nhà nước qua Kho bạc Nhà nước				s
128/2013/TT-BTC	Thông tư	2013-09-10	Bộ Tài chính	hướng dẫn về thủ tục hải quan; kiểm tra, giám sát hải quan; thuế xuất khẩu, thuế nhập khẩu và quản lý thuế đối với hàng hóa xuất khẩu, nhập khẩu				s
128/2014/TT-BTC	Thông tư	2014-09-05	Bộ Tài chính	hướng dẫn về việc giảm thuế thu nhập cá nhân đối với cá nhân làm việc tại Khu kinh tế	2014-10-20
128/2017/NĐ-CP	Nghị định	2017-11-16	Chính phủ	quy định chế độ báo cáo về điều tra hình sự	2018-01-01
128/2020/TT-BCA	Thông tư	2020-12-03	Bộ Công an	quy định về chế độ chi tập huấn và hội thi điều lệnh, quân sự, võ thuật trong Công an nhân dân
128/2024/NĐ-CP	Nghị định	2024-10-10	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 81/2018/NĐ-CP ngày 22 tháng 5 năm 2018 của Chính phủ quy định chi tiết Luật Thương mại về hoạt động xúc tiến thương mại báo cáo Ủy ban nhân dân cấp tỉnh về kết quả việc tổ chức hội chợ, triển lãm thương mại theo những nội dung đã đăng ký				s
128/2025/NĐ-CP	Nghị định	2025-06-11	Chính phủ	quy định về phân quyền, phân cấp trong quản lý nhà nước lĩnh vực nội vụ				s
129/2004/NĐ-CP	Nghị định	2004-05-31	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Kế toán áp dụng trong hoạt động kinh doanh				s
129/2013/NĐ-CP	Nghị định	2013-10-16	Chính phủ	quy định về xử phạt vi phạm hành chính về thuế và cưỡng chế thi hành quyết định hành chính thuế				s
129/2015/NĐ-CP	Nghị định	2015-12-15	Chính phủ	quy định về thực hiện nghĩa vụ tham gia Công an nhân dân				s
129/2015/TT-BTC	Thông tư	2015-08-24	Bộ Tài chính	hướng dẫn trình tự, thủ tục xử lý tài chính khi thành lập mới, tổ chức lại, giải thể công ty trách nhiệm hữu hạn một thành viên do nhà nước làm chủ sở hữu và công ty trách nhiệm hữu hạn một thành viên là công ty con của công ty trách nhiệm hữu hạn một thành viên do nhà nước làm chủ sở hữu	2015-10-15
129/2020/NĐ-CP	Nghị định	2020-10-27	Chính phủ	về chức năng, nhiệm vụ và cơ chế hoạt động của Công ty trách nhiệm hữu hạn một thành viên Mua bán nợ Việt Nam	2020-12-10
129/2020/TT-BCA	Thông tư	2020-12-08	Bộ Công an	quy định quy trình giải quyết tố cáo trong Công an nhân dân	2021-01-22
129/2022/NĐ-CP	Nghị định	2022-12-30	Chính phủ	về Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Đối tác kinh tế toàn diện khu vực giai đoạn 2022 - 2027	2022-12-30		84/2023/NĐ-CP@2023-12-01	s
129/2025/NĐ-CP	Nghị định	2025-06-11	Chính phủ	quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực quản lý Nhà nước của Bộ Nội vụ				s
13/1999/QH10	Luật	1999-06-12	Quốc hội	Luật Doanh nghiệp				s
13/2003/NĐ-CP	Nghị định	2003-02-19	Chính phủ	quy định Danh mục hàng nguy hiểm, vận chuyển hàng nguy hiểm bằng đường bộ				s
13/2003/QH11	Luật	2003-11-26	Quốc hội	Luật Đất đai				s
13/2006/NĐ-CP	Nghị định	2006-01-24	Chính phủ	về xác định giá trị quyền sử dụng đất để tính vào giá trị tài sản của các tổ chức được nhà nước giao đất không thu tiền sử dụng đất				s
13/2007/TT-BYT	Thông tư	2007-11-21	Bộ Y tế	về việc hướng dẫn khám sức khỏe				s
13/2008/NĐ-CP	Nghị định	2008-02-04	Chính phủ	quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương				s
13/2008/QH12	Luật	2008-06-03	Quốc hội	Luật Thuế giá trị gia tăng		48/2024/QH15@2024-11-26		s
13/2008/QĐ-BVHTTDL	Quyết định	2008-03-10	Bộ Văn hóa, Thể thao và Du lịch	về việc ban hành Quy chế mẫu tổ chức và hoạt động thư viện trường đại học	2008-03-31
13/2008/QĐ-BYT	Quyết định	2008-03-12	Bộ Y tế	về việc ban hành Hướng dẫn tư vấn, kiểm tra sức khỏe cho người đăng ký hiến mô, bộ phận cơ thể người sống, hiến mô, bộ phận cơ thể ở người sau khi chết và người đăng ký hiến xác	2008-03-27
13/2009/TT-BKHCN	Thông tư	2009-05-20	Bộ Khoa học và Công nghệ	hướng dẫn đánh giá sơ bộ về an toàn hạt nhân đối với địa điểm nhà máy điện hạt nhân trong giai đoạn quyết định chủ trương đầu tư	2009-07-06
13/2009/TT-BTTTT	Thông tư	2009-03-30	Bộ Thông tin và Truyền thông	về giá cước dịch vụ bưu chính phổ cập				s
13/2009/TT-BYT	Thông tư	2009-09-01	Bộ Y tế	hướng dẫn hoạt động thông tin quảng cáo thuốc				s
13/2009/TT-NHNN	Thông tư	2009-07-03	Ngân hàng Nhà nước Việt Nam	quy định trình tự, thủ tục soạn thảo, ban hành văn bản quy phạm pháp luật của Ngân hàng nhà nước Việt Nam				s
13/2010/NĐ-CP	Nghị định	2010-02-27	Chính phủ	về sửa đổi, bổ sung một số điều của Nghị định số 67/2007/NĐ-CP ngày 13 tháng 4 năm 2007 của Chính phủ về chính sách trợ giúp các đối tượng bảo trợ xã hội				s
13/2010/TT-BNV	Thông tư	2010-12-30	Bộ Nội vụ	quy định chi tiết một số điều về tuyển dụng và nâng ngạch công chức của Nghị định số 24/2010/NĐ-CP ngày 15 tháng 3 năm 2010 của Chính phủ quy định về tuyển dụng, sử dụng và quản lý công chức	2011-02-15			s
13/2010/TT-NHNN	Thông tư	2010-05-20	Ngân hàng Nhà nước Việt Nam	quy định về các tỷ lệ bảo đảm an toàn trong hoạt động của tổ chức tín dụng				s
13/2011/NĐ-CP	Nghị định	2011-02-11	Chính phủ	về an toàn công trình dầu khí trên đất liền	2011-04-05			s
13/2011/TT-BTP	Thông tư	2011-06-27	Bộ Tư pháp	về việc ban hành và hướng dẫn sử dụng biểu mẫu và mẫu sổ lý lịch tư pháp				s
13/2011/TT-BYT	Thông tư	2011-03-31	Bộ Y tế	hướng dẫn phân tuyến các nhiệm vụ, chỉ tiêu kiểm nghiệm và quy trình kiểm nghiệm phục vụ quản lý nhà nước về chất lượng, vệ sinh an toàn thực phẩm trong ngành y tế
13/2012/NĐ-CP	Nghị định	2012-03-02	Chính phủ	ban hành Điều lệ sáng kiến				s
13/2012/QH13	Luật	2012-06-20	Quốc hội	Luật Giám định tư pháp	2013-01-01			s
13/2012/TT-BTC	Thông tư	2012-02-07	Bộ Tài chính	quy định về bảo hiểm bắt buộc bảo hiểm nghề nghiệp, bảo hiểm trách nhiệm dân sự và bảo hiểm trách nhiệm bồi thường thiệt hại về môi trường đối với tổ chức, cá nhân tiến hành công việc bức xạ	2012-04-01
13/2013/TT-BXD	Thông tư	2013-08-15	Bộ Xây dựng	quy định thẩm tra, thẩm định và phê duyệt thiết kế xây dựng công trình	2013-09-30			s
13/2014/NĐ-CP	Nghị định	2014-02-25	Chính phủ	quy định chi tiết và biện pháp thi hành Luật Giáo dục quốc phòng và an ninh	2014-04-10			s
13/2014/TT-BTP	Thông tư	2014-04-29	Bộ Tư pháp	hướng dẫn việc thực hiện pháp điển hệ thống quy phạm pháp luật	2014-06-15			s
13/2014/TT-NHNN	Thông tư	2014-04-18	Ngân hàng Nhà nước Việt Nam	hướng dẫn việc cho vay theo Quyết định số 68/2013/QĐ-TTg ngày 14 tháng 11 năm 2013 của Thủ tướng Chính phủ về chính sách hỗ trợ nhằm giảm tổn thất trong nông nghiệp	2014-05-12
13/2014/TTLT-BYT-BNNPTNT-BCT	Thông tư liên tịch	2014-04-09	Bộ Y tế - Bộ Nông nghiệp và Phát triển nông thôn - Bộ Công Thương	hướng dẫn việc phân công, phối hợp trong quản lý nhà nước về an toàn thực phẩm				s
13/2015/QĐ-TTg	Quyết định	2015-05-05	Thủ tướng Chính phủ	về cơ chế, chính sách khuyến khích phát triển vận tải hành khách công cộng bằng xe buýt				s
13/2015/TT-BTC	Thông tư	2015-01-30	Bộ Tài chính	quy định về kiểm tra, giám sát, tạm dừng làm thủ tục hải quan đối với hàng hóa xuất khẩu, nhập khẩu có yêu cầu bảo vệ quyền sở hữu trí tuệ; kiểm soát hàng giả và hàng hóa xâm phạm quyền sở hữu trí tuệ	2015-03-15		13/2020/TT-BTC@2020-03-06
13/2016/NĐ-CP	Nghị định	2016-02-19	Chính phủ	quy định trình tự, thủ tục đăng ký và chế độ, chính sách của công dân trong thời gian đăng ký, khám, kiểm tra sức khỏe nghĩa vụ quân sự	2016-04-08			s
13/2016/TT-BKHCN	Thông tư	2016-06-30	Bộ Khoa học và Công nghệ	quy định quản lý Đề án đào tạo, bồi dưỡng nhân lực khoa học và công nghệ ở trong nước và nước ngoài bằng ngân sách nhà nước	2016-09-01			s
13/2016/TT-BNNPTNT	Thông tư	2016-06-02	Bộ Nông nghiệp và Phát triển nông thôn	quy định về quản lý thuốc thú y	2016-07-19		09/2024/TT-BNNPTNT@2024-06-28 13/2022/TT-BNNPTNT@2022-09-28 18/2018/TT-BNNPTNT@2018-11-15	s
13/2016/TT-NHNN	Thông tư	2016-06-30	Ngân hàng Nhà nước Việt Nam	sửa đổi, bổ sung một số điều của Thông tư 45/2011/TT-NHNN ngày 30 tháng 12 năm 2011 của Thống đốc Ngân hàng Nhà nước quy định về quản lý ngoại hối đối với việc cho vay, thu hồi nợ nước ngoài của tổ chức tín dụng	2016-06-30
13/2016/TTLT-BTNMT-BNV	Thông tư liên tịch	2016-06-30	Bộ Tài nguyên và Môi trường - Bộ Nội vụ	quy định tiêu chuẩn, điều kiện, hình thức, nội dung thăng hạng chức danh nghề nghiệp viên chức chuyên ngành tài nguyên và môi trường	2016-09-01
13/2016/TTLT-BYT-BGDĐT	Thông tư liên tịch	2016-05-12	Bộ Y tế - Bộ Giáo dục và Đào tạo	quy định về công tác y tế trường học	2016-06-30			s
13/2017/QH14	Luật	2017-06-20	Quốc hội	Luật Cảnh vệ	2018-07-01
13/2017/QĐ-TTg	Quyết định	2017-04-28	Thủ tướng Chính phủ	về việc sửa đổi, bổ sung danh mục công nghệ cao được ưu tiên đầu tư phát triển và danh mục sản phẩm công nghệ cao được khuyến khích phát triển ban hành kèm theo Quyết định số 66/2014/QĐ-TTg ngày 25 tháng 11 năm 2014 của Thủ tướng Chính phủ				s
13/2017/TT-BGDĐT	Thông tư	2017-05-23	Bộ Giáo dục và Đào tạo	quy định về điều kiện để các cơ sở giáo dục được tổ chức bồi dưỡng và cấp chứng chỉ bồi dưỡng tiêu chuẩn chức danh nghề nghiệp viên chức giảng dạy trong các cơ sở giáo dục công lập	2017-07-08
13/2017/TT-BGTVT	Thông tư	2017-04-28	Bộ Giao thông vận tải	quy định về chứng chỉ chuyên môn đại lý tàu biển	2017-07-01
13/2017/TT-BKHCN	Thông tư	2017-11-06	Bộ Khoa học và Công nghệ	hướng dẫn về thành lập, tổ chức và hoạt động của Hội đồng quản lý trong tổ chức khoa học và công nghệ công lập	2017-12-21
13/2017/TT-BNNPTNT	Thông tư	2017-06-20	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Quy chuẩn kỹ thuật Quốc gia lĩnh vực Thú y	2017-12-20			s
13/2017/TT-BTC	Thông tư	2017-02-15	Bộ Tài chính	quy định quản lý thu, chi bằng tiền mặt qua hệ thống Kho bạc Nhà nước	2017-04-01
13/2017/TT-BTTTT	Thông tư	2017-06-23	Bộ Thông tin và Truyền thông	quy định các yêu cầu kỹ thuật về kết nối các hệ thống thông tin, cơ sở dữ liệu với cơ sở dữ liệu quốc gia	2017-08-10			s
13/2018/TT-BKHCN	Thông tư	2018-09-05	Bộ Khoa học và Công nghệ	sửa đổi, bổ sung một số điều của Thông tư liên tịch số 13/2014/TTLT-BKHCN-BYT ngày 09 tháng 6 năm 2014 của Bộ trưởng Bộ Khoa học và Công nghệ và Bộ trưởng Bộ Y tế quy định về bảo đảm an toàn bức xạ trong y tế	2018-11-01			s
13/2018/TT-BLĐTBXH	Thông tư	2018-09-26	Bộ Lao động - Thương binh và Xã hội	ban hành chương trình môn học Pháp luật thuộc khối các môn học chung trong chương trình đào tạo trình độ trung cấp, trình độ cao đẳng
13/2018/TT-BTC	Thông tư	2018-02-06	Bộ Tài chính	quy định việc quản lý và sử dụng kinh phí ngân sách nhà nước bảo đảm cho công tác điều ước quốc tế và công tác thỏa thuận quốc tế	2018-04-02
13/2018/TT-BTNMT	Thông tư	2018-10-18	Bộ Tài nguyên và Môi trường	quy định kỹ thuật thành lập bản đồ nhiệt độ bề mặt nước biển và bản đồ hàm lượng diệp lục bề mặt nước biển tỷ lệ 1:500.000, 1:1.000.000 bằng dữ liệu viễn thám quang học độ phân giải thấp
13/2018/TT-BTTTT	Thông tư	2018-10-15	Bộ Thông tin và Truyền thông	quy định Danh mục sản phẩm an toàn thông tin mạng nhập khẩu theo giấy phép và trình tự, thủ tục, hồ sơ cấp Giấy phép nhập khẩu sản phẩm an toàn thông tin mạng	2018-12-01
13/2018/TT-BYT	Thông tư	2018-05-15	Bộ Y tế	quy định về chất lượng dược liệu, thuốc cổ truyền	2018-06-30			s
13/2019/NĐ-CP	Nghị định	2019-02-01	Chính phủ	về doanh nghiệp khoa học và công nghệ				s
13/2019/QĐ-TTg	Quyết định	2019-02-27	Thủ tướng Chính phủ	sửa đổi, bổ sung một số điều của Quyết định số 127/2009/QĐ-TTg ngày 26 tháng 10 năm 2009 của Thủ tướng Chính phủ ban hành Chế độ báo cáo thống kê về phòng, chống ma túy
13/2019/TT-BGTVT	Thông tư	2019-03-29	Bộ Giao thông vận tải	quy định chi tiết Chương trình an ninh hàng không và kiểm soát chất lượng an ninh hàng không Việt Nam	2019-06-01			s
13/2019/TT-BKHĐT	Thông tư	2019-12-31	Bộ Kế hoạch và Đầu tư	quy định năm 2020 làm năm gốc để tính các chỉ tiêu thống kê theo giá so sánh	2020-02-15
13/2019/TT-BTTTT	Thông tư	2019-11-22	Bộ Thông tin và Truyền thông	quy định hoạt động xây dựng quy chuẩn kỹ thuật quốc gia, tiêu chuẩn quốc gia, tiêu chuẩn cơ sở thuộc lĩnh vực quản lý của Bộ Thông tin và Truyền thông	2020-01-15
13/2019/TT-BYT	Thông tư	2019-07-05	Bộ Y tế	sửa đổi, bổ sung một số điều của Thông tư số 39/2018/TT-BYT ngày 30 tháng 11 năm 2018 của Bộ trưởng Bộ Y tế quy định thống nhất giá dịch vụ khám bệnh, chữa bệnh bảo hiểm y tế giữa các bệnh viện cùng hạng trong toàn quốc và hướng dẫn áp dụng giá, thanh toán chi phí khám bệnh, chữa bệnh bảo hiểm y tế trong một số trường hợp	2019-08-20			s
13/2020/NĐ-CP	Nghị định	2020-01-21	Chính phủ	hướng dẫn chi tiết Luật Chăn nuôi	2020-03-05		46/2022/NĐ-CP@2022-07-13	s
13/2020/TT-BLĐTBXH	Thông tư	2020-11-27	Bộ Lao động - Thương binh và Xã hội	hướng dẫn việc thu thập, lưu trữ, tổng hợp, cung cấp, công bố, đánh giá về tình hình tai nạn lao động và sự cố kỹ thuật gây mất an toàn, vệ sinh lao động nghiêm trọng	2021-01-15
13/2020/TT-BTC	Thông tư	2020-03-06	Bộ Tài chính	về Thông tư số 13/2020/TT-BTC ngày 06/03/2020 của Bộ Tài chính sửa đổi, bổ sung một số điều của Thông tư số 13/2015/TT-BTC ngày 30 tháng 01 năm 2015 quy định về kiểm tra, giám sát, tạm dừng làm thủ tục hải quan đối với hàng hóa xuất khẩu, nhập khẩu có yêu cầu bảo vệ quyền sở hữu trí tuệ; kiểm soát hàng giả và hàng hóa xâm phạm quyền sở hữu trí tuệ	2020-04-20
13/2020/TT-BTNMT	Thông tư	2020-10-30	Bộ Tài nguyên và Môi trường	ban hành Định mức kinh tế - kỹ thuật kiểm tra, nghiệm thu sản phẩm viễn thám	2020-12-15
13/2020/TT-BYT	Thông tư	2020-06-22	Bộ Y tế	về thông tư 13/2020/TT-BYT sửa đổi Thông tư 35/2016/TT-BYT về Danh mục và tỷ lệ, điều kiện thanh toán đối với dịch vụ kỹ thuật y tế thuộc phạm vi được hưởng của người tham gia bảo hiểm y tế do Bộ trưởng Bộ Y tế	2020-08-10
13/2021/NĐ-CP	Nghị định	2021-03-01	Chính phủ	quy định về đối thoại với thanh niên; cơ chế, chính sách và biện pháp thực hiện chính sách đối với thanh niên từ đủ 16 tuổi đến dưới 18 tuổi	2021-03-01
13/2021/TT-BKHĐT	Thông tư	2021-12-31	Bộ Kế hoạch và Đầu tư	quy định Hệ thống chỉ tiêu thống kê kinh tế số
13/2021/TT-BNNPTNT	Thông tư	2021-10-27	Bộ Nông nghiệp và Phát triển nông thôn	quy định bảo đảm yêu cầu phòng, chống thiên tai trong quản lý, vận hành, sử dụng các khu khai thác khoáng sản, khai thác tài nguyên thiên nhiên khác, đô thị, du lịch, công nghiệp, di tích lịch sử; điểm du lịch; điểm dân cư nông thôn; công trình phòng, chống thiên tai, giao thông, điện lực, viễn thông và hạ tầng kỹ thuật khác	2021-12-10
13/2021/TT-BTNMT	Thông tư	2021-08-26	Bộ Tài nguyên và Môi trường	quy định việc thành lập, di chuyển, giải thể trạm khí tượng thủy văn quốc gia	2021-10-21
13/2021/TT-BTP	Thông tư	2021-12-30	Bộ Tư pháp	quy định quy trình xử lý, giải quyết đơn khiếu nại, tố cáo, kiến nghị, phản ánh trong thi hành án dân sự	2022-02-13			s
13/2021/TT-BVHTTDL	Thông tư	2021-11-30	Bộ Văn hóa, Thể thao và Du lịch	sửa đổi, bổ sung một số điều của Thông tư số 06/2017/TT-BVHTTDL ngày 15 tháng 12 năm 2017 của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch quy định chi tiết một số điều của Luật Du lịch	2021-11-30
13/2022/NĐ-CP	Nghị định	2022-01-21	Chính phủ	sửa đổi, bổ sung một số điều Nghị định số 132/2008/NĐ-CP ngày 31 tháng 12 năm 2008, Nghị định số 74/2018/NĐ-CP ngày 15 tháng 5 năm 2018 của Chính phủ quy định chi tiết thi hành một số điều Luật Chất lượng sản phẩm, hàng hóa và Nghị định số 86/2012/NĐ-CP ngày 19 tháng 10 năm 2012 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều Luật Đo lường				s
13/2022/QĐ-TTg	Quyết định	2022-05-09	Thủ tướng Chính phủ	về thực hiện chính sách hỗ trợ bảo hiểm nông nghiệp	2022-06-24			s
13/2022/TT-BLĐTBXH	Thông tư	2022-06-30	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện quản lý lao động, tiền lương, thù lao, tiền thưởng đối với Quỹ hỗ trợ phát triển hợp tác xã	2022-08-15
13/2022/TT-BNNPTNT	Thông tư	2022-09-28	Bộ Nông nghiệp và Phát triển nông thôn	sửa đổi, bổ sung một số điều của các Thông tư về quản lý thuốc thú y	2022-11-12			s
13/2022/TT-BTC	Thông tư	2022-02-28	Bộ Tài chính	quy định chi tiết một số điều của Nghị định số 10/2022/NĐ-CP ngày 15 tháng 01 năm 2022 của Chính phủ quy định về lệ phí trước bạ				s
13/2022/TT-BVHTTDL	Thông tư	2022-12-13	Bộ Văn hóa, Thể thao và Du lịch	quy định danh mục và thời hạn định kỳ chuyển đổi vị trí công tác trong các cơ quan, tổ chức, đơn vị thuộc phạm vi quản lý của Bộ Văn hóa, Thể thao và Du lịch và thuộc phạm vi quản lý theo ngành văn hóa, thể thao và du lịch tại chính quyền địa phương	2023-02-01
13/2023/TT-BGDĐT	Thông tư	2023-06-26	Bộ Giáo dục và Đào tạo	quy định việc giám sát, đánh giá tổ chức kiểm định chất lượng giáo dục đại học và cao đẳng sư phạm	2023-08-11
13/2024/NĐ-CP	Nghị định	2024-02-05	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 104/2016/NĐ-CP ngày 01 tháng 7 năm 2016 của Chính phủ quy định về hoạt động tiêm chủng	2024-02-05			s
13/2024/TT-BGDĐT	Thông tư	2024-10-30	Bộ Giáo dục và Đào tạo	quy định tiêu chuẩn, điều kiện xét thăng hạng chức danh nghề nghiệp giáo viên mầm non, phổ thông công lập và giáo viên dự bị đại học
13/2024/TT-BLĐTBXH	Thông tư	2024-12-05	Bộ Lao động - Thương binh và Xã hội	sửa đổi, bổ sung một số điều của Thông tư số 26/2018/TT-BLĐTBXH ngày 25 tháng 12 năm 2018 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội quy định về quản lý chất lượng sản phẩm, hàng hóa có khả năng gây mất an toàn thuộc trách nhiệm quản lý nhà nước của Bộ Lao động - Thương binh và Xã hội
13/2024/TT-BTP	Thông tư	2024-11-25	Bộ Tư pháp	quy định mã số, tiêu chuẩn chức danh nghề nghiệp Lý lịch tư pháp	2025-01-15			s
13/2025/TT-BTC	Thông tư	2025-03-19	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí dịch vụ duy trì hệ thống kiểm tra trạng thái chứng thư chữ ký số	2025-04-10			s
13/2026/TT-BQP	Thông tư	2026-02-12	Bộ Quốc phòng	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Hóa chất thuộc phạm vi quản lý của Bộ Quốc phòng	2026-02-12			s
130/2003/QĐ-TTg	Quyết định	2003-06-30	Thủ tướng Chính phủ	về việc bảo vệ tiền Việt Nam
130/2005/TT-BNV	Thông tư	2005-12-07	Bộ Nội vụ	hướng dẫn thực hiện một số điều của Nghị định số 54/2005/NĐ-CP về chế độ thôi việc, chế độ bồi thường chi phí đào tạo đối với cán bộ, công chức				s
130/2006/NĐ-CP	Nghị định	2006-11-08	Chính phủ	quy định chế độ bảo hiểm cháy, nổ bắt buộc				s
130/2008/NĐ-CP	Nghị định	2008-12-19	Chính phủ	về giấy chứng minh sĩ quan Quân đội nhân dân Việt Nam	2009-01-16			s
130/2008/TT-BTC	Thông tư	2008-12-26	Bộ Tài chính	về việc “Hướng dẫn thi hành một số điều của Luật Thuế thu nhập doanh nghiệp số 14/2008/QH12 và hướng dẫn thi hành Nghị định số 124/2008/NĐ-CP ngày 11 tháng 12 năm 2008 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thuế thu nhập doanh nghiệp”				s
130/2013/NĐ-CP	Nghị định	2013-10-16	Chính phủ	về sản xuất và cung ứng sản phẩm, dịch vụ công ích				s
130/2013/TTLT-BTC-BGDĐT	Thông tư liên tịch	2013-09-19	Bộ Tài chính - Bộ Giáo dục và Đào tạo	hướng dẫn chế độ tài chính thực hiện Quyết định số 911/QĐ-TTg ngày 17 tháng 6 năm 2010 của Thủ tướng Chính phủ về Đề án “Đào tạo giảng viên có trình độ tiến sĩ cho các trường đại học, cao đẳng giai đoạn 2010 - 2020”	2013-11-05
130/2014/TT-BTC	Thông tư	2014-09-09	Bộ Tài chính	quy định về quản lý chất lượng hàng dự trữ quốc gia
130/2024/NĐ-CP	Nghị định	2024-10-10	Chính phủ	quy định về thu phí sử dụng đường bộ cao tốc đối với phương tiện lưu thông trên tuyến đường bộ cao tốc thuộc sở hữu toàn dân do Nhà nước đại diện chủ sở hữu và trực tiếp quản lý, khai thác	2024-10-10			s
131/2006/NĐ-CP	Nghị định	2006-11-09	Chính phủ	ban hành Quy chế quản lý và sử dụng nguồn hỗ trợ phát triển chính thức				s
131/2007/NĐ-CP	Nghị định	2007-08-06	Chính phủ	sửa đổi bổ sung Nghị định số 157/2005/NĐ-CP ngày 23/12/2005 của Chính phủ quy định một số chế độ đối với cán bộ, công chức công tác nhiệm kỳ tại Cơ quan Việt Nam ở nước ngoài				s
131/2008/NĐ-CP	Nghị định	2008-12-31	Chính phủ	hướng dẫn thi hành các quy định của Luật Luật sư về tổ chức xã hội-nghề nghiệp của luật sư				s
131/2020/NĐ-CP	Nghị định	2020-11-02	Chính phủ	quy định về tổ chức, hoạt động dược lâm sàng của cơ sở khám bệnh, chữa bệnh	2021-01-01
131/2020/QH14	Nghị quyết	2020-11-16	Quốc hội	về tổ chức chính quyền đô thị tại Thành phố Hồ Chí Minh				s
131/2022/NĐ-CP	Nghị định	2022-12-31	Chính phủ	quy định chi tiết một số điều của Luật Điện ảnh	2023-01-01			s
131/2024/NĐ-CP	Nghị định	2024-10-15	Chính phủ	về Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định thương mại tự do giữa Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam và Chính phủ Nhà nước Ixraen giai đoạn 2024 - 2027	2024-10-15
131/2025/NĐ-CP	Nghị định	2025-06-12	Chính phủ	quy định phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực quản lý nhà nước của Bộ Nông nghiệp và Môi trường				s
131/QĐ-TTg	Quyết định	2009-01-23	Thủ tướng Chính phủ	về việc hỗ trợ lãi suất cho các tổ chức, cá nhân vay vốn ngân hàng để sản xuất-kinh doanh				s
132/2006/QĐ-TTg	Quyết định	2006-05-31	Thủ tướng Chính phủ	về việc chế độ phụ cấp ưu đãi theo nghề đối với công chức, viên chức ngành kiểm lâm, bảo vệ thực vật, thú y và kiểm soát đê điều	2006-06-25			s
132/2007/NĐ-CP	Nghị định	2007-08-08	Chính phủ	về chính sách tinh giản biên chế				s
132/2008/NĐ-CP	Nghị định	2008-12-31	Chính phủ	quy định chi tiết thi hành một số điều của Luật Chất lượng sản phẩm, hàng hóa	2009-02-01		13/2022/NĐ-CP@2022-01-21 67/2009/NĐ-CP@2009-08-03 74/2018/NĐ-CP@2018-05-15	s
132/2008/QĐ-TTg	Quyết định	2008-09-30	Thủ tướng Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Môi trường trực thuộc Bộ Tài nguyên và Môi trường				s
132/2013/NĐ-CP	Nghị định	2013-10-16	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Thông tin và Truyền thông				s
132/2020/NĐ-CP	Nghị định	2020-11-05	Chính phủ	quy định về quản lý thuế đối với doanh nghiệp có giao dịch liên kết	2020-12-20			s
132/2020/QH14	Nghị quyết	2020-11-17	Quốc hội	thí điểm một số chính sách để tháo gỡ vướng mắc, tồn đọng trong quản lý, sử dụng đất quốc phòng, an ninh kết hợp với hoạt động lao động sản xuất, xây dựng kinh tế				s
133/1999/TTLT/BTC-BTM-BCN	Thông tư liên tịch	1999-11-16	Bộ Tài chính - Bộ Thương mại - Bộ Công nghiệp	về việc dán tem thuốc lá sản xuất trong nước	1999-12-01
133/2007/NĐ-CP	Nghị định	2007-08-08	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật sửa đổi, bổ sung một số điều của Bộ luật Lao động về giải quyết tranh chấp lao động				s
133/2007/TT-BTC	Thông tư	2007-11-14	Bộ Tài chính	hướng dẫn việc quản lý, cấp phát, thanh toán, quyết toán vốn đầu tư từ nguồn trái phiếu Chính phủ				s
133/2008/NĐ-CP	Nghị định	2008-12-31	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Chuyển giao công nghệ				s
133/2014/TT-BTC	Thông tư	2014-09-11	Bộ Tài chính	hướng dẫn chế độ thu, nộp, quản lý và sử dụng phí sử dụng đường bộ theo đầu phương tiện				s
133/2017/TT-BQP	Thông tư	2017-05-23	Bộ Quốc phòng	quy định chi tiết một số điều tại Quyết định số 25/2016/QĐ-TTg ngày 27 tháng 6 năm 2016 của Thủ tướng Chính phủ về việc ban hành Quy chế quản lý hoạt động của Cảng quốc tế Cam Ranh - Bộ Quốc phòng
133/2018/TT-BTC	Thông tư	2018-12-28	Bộ Tài chính	hướng dẫn lập Báo cáo tài chính nhà nước
133/2020/NĐ-CP	Nghị định	2020-11-09	Chính phủ	quy định chi tiết thi hành một số điều của Luật Thi hành án hình sự	2020-12-25			s
133/2025/NĐ-CP	Nghị định	2025-06-12	Chính phủ	quy định về phân quyền, phân cấp trong lĩnh vực quản lý nhà nước của Bộ Khoa học và Công nghệ				s
134/2003/NĐ-CP	Nghị định	2003-11-14	Chính phủ	quy định chi tiết thi hành một số điều của Pháp lệnh Xử lý vi phạm hành chính năm 2002		128/2008/NĐ-CP@2008-12-16		s
134/2004/NĐ-CP	Nghị định	2004-06-09	Chính phủ	về khuyến khích phát triển công nghiệp nông thôn		45/2012/NĐ-CP@2012-05-21		s
134/2005/NĐ-CP	Nghị định	2005-11-01	Chính phủ	ban hành Quy chế quản lý vay và trả nợ nước ngoài				s
134/2006/NĐ-CP	Nghị định	2006-11-14	Chính phủ	quy định chế độ cử tuyển vào các cơ sở giáo dục trình độ đại học, cao đẳng, trung cấp thuộc hệ thống giáo dục quốc dân và Quy chế tuyển sinh của Bộ Giáo dục và Đào tạo				s
134/2008/NĐ-CP	Nghị định	2008-12-31	Chính phủ	điều chỉnh thu nhập tháng đã đóng bảo hiểm xã hội đối với người lao động tham gia bảo hiểm xã hội tự nguyện				s
134/2008/TT-BTC	Thông tư	2008-12-31	Bộ Tài chính	hướng dẫn thực hiện nghĩa vụ thuế áp dụng đối với tổ chức, cá nhân nước ngoài kinh doanh tại Việt Nam hoặc có thu nhập tại Việt Nam				s
134/2013/NĐ-CP	Nghị định	2013-10-17	Chính phủ	quy định xử phạt vi phạm hành chính trong lĩnh vực điện lực, an toàn đập thủy điện, sử dụng năng lượng tiết kiệm và hiệu quả				s
134/2016/NĐ-CP	Nghị định	2016-09-01	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Thuế xuất khẩu, thuế nhập khẩu	2016-09-01		18/2021/NĐ-CP@2021-03-11	s
134/2017/TT-BTC	Thông tư	2017-12-19	Bộ Tài chính	hướng dẫn giao dịch điện tử trên thị trường chứng khoán	2018-03-01		73/2020/TT-BTC@2020-08-07
1342/QĐ-TTg	Quyết định	2011-08-05	Thủ tướng Chính phủ	về việc thành lập Quỹ đổi mới công nghệ quốc gia				s
135/2003/NĐ-CP	Nghị định	2003-11-14	Chính phủ	về kiểm tra và xử lý văn bản quy phạm pháp luật				s
135/2004/NĐ-CP	Nghị định	2004-06-10	Chính phủ	quy định chế độ áp dụng biện pháp đưa vào cơ sở chữa bệnh, tổ chức hoạt động của cơ sở chữa bệnh theo Pháp lệnh Xử lý vi phạm hành chính và chế độ áp dụng đối với người chưa thành niên, người tự nguyện vào cơ sở chữa bệnh				s
135/2005/NĐ-CP	Nghị định	2005-11-08	Chính phủ	về việc giao khoán đất nông nghiệp, đất rừng sản xuất và đất có mặt nước nuôi trồng thủy sản trong các nông trường quốc doanh, lâm trường quốc doanh				s
135/2017/TT-BQP	Thông tư	2017-05-26	Bộ Quốc phòng	quy định về quản lý, bảo quản vật chứng là chất độc và vật chứng cần có điều kiện bảo quản đặc biệt trong Quân đội	2017-07-20
135/2018/TT-BTC	Thông tư	2018-12-28	Bộ Tài chính	quy định việc quản lý đối với tiền mặt, giấy tờ có giá, tài sản quý tạm gửi, tạm giữ do Kho bạc Nhà nước nhận bảo quản	2019-02-15
135/2020/NĐ-CP	Nghị định	2020-11-18	Chính phủ	quy định về tuổi nghỉ hưu	2021-01-01			s
136/2003/NĐ-CP	Nghị định	2003-11-14	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Công an				s
136/2006/NĐ-CP	Nghị định	2006-11-14	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Khiếu nại, tố cáo và các Luật sửa đổi, bổ sung một số điều của Luật Khiếu nại, tố cáo				s
136/2007/NĐ-CP	Nghị định	2007-08-17	Chính phủ	về xuất cảnh, nhập cảnh của công dân Việt Nam	2007-09-14		65/2012/NĐ-CP@2012-09-06 94/2015/NĐ-CP@2015-10-16	s
136/2007/TT-BTC	Thông tư	2007-11-28	Bộ Tài chính	hướng dẫn công tác quản lý tài chính, giao kế hoạch, thanh toán vốn sự nghiệp kinh tế đối với công ty nhà nước thực hiện nghiệp vụ công ích trong lĩnh vực quản lý, bảo trì đường sắt Quốc gia do nhà nước đầu tư				s
136/2013/NĐ-CP	Nghị định	2013-10-21	Chính phủ	quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội				s
136/2018/NĐ-CP	Nghị định	2018-10-05	Chính phủ	sửa đổi một số điều của các Nghị định liên quan đến điều kiện đầu tư kinh doanh thuộc lĩnh vực tài nguyên và môi trường				s
136/2025/NĐ-CP	Nghị định	2025-06-12	Chính phủ	quy định phân quyền, phân cấp trong lĩnh vực nông nghiệp và môi trường				s
137/2004/NĐ-CP	Nghị định	2004-06-16	Chính phủ	quy định về xử phạt vi phạm hành chính trên các vùng biển và thềm lục địa của nước Cộng hòa xã hội chủ nghĩa Việt Nam				s
137/2006/NĐ-CP	Nghị định	2006-11-14	Chính phủ	quy định việc phân cấp quản lý nhà nước đối với tài sản nhà nước tại cơ quan hành chính, đơn vị sự nghiệp công lập, tài sản được xác lập quyền sở hữu của Nhà nước				s
137/2007/TT-BTC	Thông tư	2007-11-28	Bộ Tài chính	hướng dẫn mức chi tạo lập thông tin điện tử		194/2012/TT-BTC@2012-11-15		s
137/2009/TT-BTC	Thông tư	2009-07-03	Bộ Tài chính	hướng dẫn thực hiện một số điều của Quyết định số 33/2009/QĐ-TTg ngày 02/3/2009 của Thủ tướng Chính phủ ban hành cơ chế, chính sách tài chính đối với khu kinh tế cửa khẩu				s
137/2010/TT-BTC	Thông tư	2010-09-15	Bộ Tài chính	quy định việc xác định giá khởi điểm của tài sản nhà nước bán đấu giá và chế độ tài chính của Hội đồng bán đấu giá tài sản	2010-11-01			s
137/2013/NĐ-CP	Nghị định	2013-10-21	Chính phủ	quy định chi tiết thi hành một số điều của Luật Điện lực và Luật sửa đổi, bổ sung một số điều của Luật Điện lực				s
137/2014/TT-BTC	Thông tư	2014-09-18	Bộ Tài chính	hướng dẫn về lập dự toán, chấp hành và quyết toán kinh phí chi trả tiền bồi dưỡng giám định tư pháp của các cơ quan tiến hành tố tụng theo quy định tại Quyết định số 01/2014/QĐ-TTg ngày 01 01 2014 của Thủ tướng Chính phủ về chế độ bồi dưỡng giám định tư - pháp				s
137/2017/TT-BTC	Thông tư	2017-12-25	Bộ Tài chính	quy định xét duyệt, thẩm định, thông báo và tổng hợp quyết toán năm				s
137/2018/NĐ-CP	Nghị định	2018-10-08	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 123/2013/NĐ-CP ngày 14 tháng 10 năm 2013 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Luật sư	2018-11-25
137/2020/NĐ-CP	Nghị định	2020-11-27	Chính phủ	về quản lý, sử dụng pháo	2021-01-11
137/2021/TT-BQP	Thông tư	2021-10-25	Bộ Quốc phòng	sửa đổi, bổ sung một số điều của Thông tư số 08/2017/TT-BQP ngày 06 tháng 01 năm 2017 của Bộ trưởng Bộ Quốc phòng quy định hoạt động kiểm định kỹ thuật an toàn máy, thiết bị, vật tư có yêu cầu nghiêm ngặt về an toàn lao động trong Bộ Quốc phòng
138/2005/QĐ-TTg	Quyết định	2005-06-13	Thủ tướng Chính phủ	về chế độ phụ cấp trách nhiệm đối với Kiểm sát viên, Điều tra viên và Kiểm tra viên ngành Kiểm sát	2005-07-04
138/2007/NĐ-CP	Nghị định	2007-08-28	Chính phủ	về tổ chức và hoạt động của Quỹ đầu tư phát triển địa phương			37/2013/NĐ-CP@2013-04-22	s
138/2010/TT-BTC	Thông tư	2010-09-17	Bộ Tài chính	hướng dẫn chế độ phân phối lợi nhuận đối với công ty trách nhiệm hữu hạn một thành viên do Nhà nước làm chủ sở hữu	2010-11-05			s
138/2013/NĐ-CP	Nghị định	2013-10-22	Chính phủ	quy định xử phạt vi phạm hành chính trong lĩnh vực giáo dục	2013-12-10			s
138/2014/TT-BTC	Thông tư	2014-09-22	Bộ Tài chính	quy định về định mức chi phí nhập, định mức chi phí xuất tại cửa kho và định mức chi phí bảo quản thuốc nổ Pentrit (TEN) dự trữ quốc gia	2014-11-01
138/2020/NĐ-CP	Nghị định	2020-11-27	Chính phủ	quy định về tuyển dụng, sử dụng và quản lý công chức				s
139/2000/QĐ-TTg	Quyết định	2000-12-04	Thủ tướng Chính phủ	ban hành Quy chế về lãnh sự danh dự của nước ngoài tại Việt Nam	2000-12-19
139/2002/QĐ-TTg	Quyết định	2002-10-15	Thủ tướng Chính phủ	về việc khám, chữa bệnh cho người nghèo	2002-10-30		14/2012/QĐ-TTg@2012-03-01	s
139/2007/NĐ-CP	Nghị định	2007-09-05	Chính phủ	hướng dẫn chi tiết thi hành một số điều của Luật Doanh nghiệp				s
139/2010/TT-BTC	Thông tư	2010-09-21	Bộ Tài chính	quy định việc lập dự toán, quản lý và sử dụng kinh phí từ ngân sách nhà nước dành cho công tác đào tạo, bồi dưỡng cán bộ, công chức				s
139/2015/TT-BQP	Thông tư	2015-12-16	Bộ Quốc phòng	hướng dẫn thực hiện một số điều của Nghị định số 28/2015/NĐ-CP ngày 12 tháng 3 năm 2015 của Chính phủ quy định chi tiết thi hành một số điều của Luật Việc làm về bảo hiểm thất nghiệp trong Bộ Quốc phòng
139/2015/TT-BTC	Thông tư	2015-09-03	Bộ Tài chính	hướng dẫn việc bảo đảm tiền vay cho khoản vay lại vốn vay nước ngoài của Chính phủ
139/2016/NĐ-CP	Nghị định	2016-10-04	Chính phủ	quy định về lệ phí môn bài	2017-01-01		22/2020/NĐ-CP@2020-02-24	s
139/2025/NĐ-CP	Nghị định	2025-06-12	Chính phủ	quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực quản lý nhà nước của Bộ Công Thương	2025-07-01			s
14/1998/CT-TTg	Chỉ thị	1998-03-28	Thủ tướng Chính phủ	về việc thực hiện nếp sống văn minh trong việc cưới, việc tang, lễ hội	1998-04-12			s
14/2003/TT-BLĐTBXH	Thông tư	2003-05-30	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện một số điều của Nghị định số 114/2002/NĐ-CP ngày 31 tháng 12 năm 2002 của Chính phủ về tiền lương đối với người lao động làm việc trong các doanh nghiệp có vốn đầu tư nước ngoài và cơ quan, tổ chức nước ngoài hoặc quốc tế tại Việt Nam				s
14/2004/PL-UBTVQH11	Pháp lệnh	2004-03-24	Ủy ban Thường vụ Quốc hội	Pháp lệnh sửa đổi, bổ sung một số điều của Pháp lệnh Thuế thu nhập đối với người có thu nhập cao				s
14/2006/QĐ-TTg	Quyết định	2006-01-17	Thủ tướng Chính phủ	phê duyệt 10 chuẩn đo lường quốc gia	2006-02-22
14/2007/NĐ-CP	Nghị định	2007-01-19	Chính phủ	quy định chi tiết thi hành một số điều của Luật Chứng khoán				s
14/2007/QĐ-BVHTTDL	Quyết định	2007-10-25	Bộ Văn hóa, Thể thao và Du lịch	ban hành Quy chế tuyển chọn phim tham dự Giải thưởng OSCAR dành cho phim nói tiếng nước ngoài	2007-11-24
14/2008/NĐ-CP	Nghị định	2008-02-04	Chính phủ	quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân huyện, quận, thị xã, thành phố thuộc tỉnh				s
14/2008/QH12	Luật	2008-06-03	Quốc hội	Luật Thuế thu nhập doanh nghiệp	2009-01-01			s
14/2009/NĐ-CP	Nghị định	2009-02-13	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 59/2005/NĐ-CP ngày 04/5/2005 của Chính phủ về điều kiện sản xuất, kinh doanh một số ngành nghề thủy sản				s
14/2009/QĐ-TTg	Quyết định	2009-01-21	Thủ tướng Chính phủ	về việc ban hành Quy chế bảo lãnh cho doanh nghiệp vay vốn của ngân hàng thương mại				s
14/2009/TT-BGDĐT	Thông tư	2009-05-28	Bộ Giáo dục và Đào tạo	về việc ban hành Điều lệ trường cao đẳng				s
14/2010/TT-BVHTTDL	Thông tư	2010-12-31	Bộ Văn hóa, Thể thao và Du lịch	quy định về kiểm tra, xử lý văn bản quy phạm pháp luật				s
14/2011/TT-BNNPTNT	Thông tư	2011-03-29	Bộ Nông nghiệp và Phát triển nông thôn	quy định việc kiểm tra, đánh giá cơ sở sản xuất, kinh doanh vật tư nông nghiệp và sản phẩm nông lâm thủy sản				s
14/2011/TT-BYT	Thông tư	2011-04-01	Bộ Y tế	về hướng dẫn chung về lấy mẫu thực phẩm phục vụ thanh tra, kiểm tra chất lượng, vệ sinh an toàn thực phẩm				s
14/2012/NĐ-CP	Nghị định	2012-03-07	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 204/2004/NĐ-CP ngày 14 tháng 12 năm 2004 của Chính phủ về chế độ tiền lương đối với cán bộ, công chức, viên chức và lực lượng vũ trang				s
14/2012/QĐ-TTg	Quyết định	2012-03-01	Thủ tướng Chính phủ	sửa đổi, bổ sung một số điều của Quyết định số 139/2002/QĐ-TTg ngày 15 tháng 10 năm 2002 của Thủ tướng Chính phủ về khám, chữa bệnh cho người nghèo	2012-04-15			s
14/2012/TT-BNNPTNT	Thông tư	2012-03-27	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn hồ sơ nghiệp vụ kiểm dịch thực vật	2012-07-06			s
14/2012/TT-NHNN	Thông tư	2012-05-04	Ngân hàng Nhà nước Việt Nam	quy định lãi suất cho vay ngắn hạn tối đa bằng đồng Việt Nam của tổ chức tín dụng, chi nhánh ngân hàng nước ngoài đối với khách hàng vay để đáp ứng nhu cầu vốn phục vụ một số lĩnh vực, ngành kinh tế				s
14/2012/TTLT-BCA-BLĐTBXH-BTC	Thông tư liên tịch	2012-10-12	Bộ Công an - Bộ Lao động - Thương binh và Xã hội - Bộ Tài chính	hướng dẫn thực hiện một số chế độ đối với cán bộ, chiến sỹ Công an nhân dân theo Nghị định số 23/2012/NĐ-CP ngày 03 tháng 4 năm 2012 của Chính phủ quy định một số chế độ đối với đối tượng tham gia chiến tranh bảo vệ Tổ quốc, làm nhiệm vụ quốc tế ở Căm-pu-chi-a, giúp bạn Lào sau ngày 30 tháng 4 năm 1975 có từ đủ 20 năm trở lên phục vụ trong quân đội, công an đã phục viên, xuất ngũ, thôi việc	2012-12-01			s
14/2013/NĐ-CP	Nghị định	2013-02-05	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 07/2007/NĐ-CP ngày 12 tháng 01 năm 2007 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Trợ giúp pháp lý				s
14/2013/TT-BKHCN	Thông tư	2013-07-12	Bộ Khoa học và Công nghệ	quy định về đo lường đối với chuẩn quốc gia	2013-08-30			s
14/2013/TT-BYT	Thông tư	2013-05-06	Bộ Y tế	về hướng dẫn khám sức khỏe				s
14/2014/NĐ-CP	Nghị định	2014-02-26	Chính phủ	quy định chi tiết thi hành Luật Điện lực về an toàn điện				s
14/2014/TT-BKHCN	Thông tư	2014-06-11	Bộ Khoa học và Công nghệ	quy định về việc thu thập, đăng ký, lưu giữ và công bố thông tin về nhiệm vụ khoa học và công nghệ	2014-08-15			s
14/2014/TTLT-BTC-BTP	Thông tư liên tịch	2014-01-27	Bộ Tài chính - Bộ Tư pháp	quy định việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí ngân sách nhà nước bảo đảm cho công tác phổ biến, giáo dục pháp luật và chuẩn tiếp cận pháp luật của người dân tại cơ sở				s
14/2015/NĐ-CP	Nghị định	2015-02-13	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đường sắt				s
14/2015/QĐ-TTg	Quyết định	2015-05-20	Thủ tướng Chính phủ	về chế độ phụ cấp ưu đãi nghề nghiệp và chế độ bồi dưỡng đối với người làm việc trong lĩnh vực nghệ thuật biểu diễn
14/2015/TT-BGTVT	Thông tư	2015-04-27	Bộ Giao thông vận tải	quy định về việc bồi thường ứng trước không hoàn lại trong vận chuyển hành khách bằng đường hàng không
14/2015/TT-BTC	Thông tư	2015-01-30	Bộ Tài chính	hướng dẫn về phân loại hàng hóa, phân tích để phân loại hàng hóa; phân tích để kiểm tra chất lượng, kiểm tra an toàn thực phẩm đối với hàng hóa xuất khẩu, nhập khẩu	2015-03-16			s
14/2015/TT-BTTTT	Thông tư	2015-06-15	Bộ Thông tin và Truyền thông	ban hành “Quy chuẩn kỹ thuật quốc gia về phát xạ vô tuyến đối với thiết bị truy nhập vô tuyến tốc độ cao băng tần 60 GHz”	2016-01-01
14/2016/NĐ-CP	Nghị định	2016-03-15	Chính phủ	quy định ngành, nghề chuyên môn phù hợp yêu cầu của Quân đội nhân dân đối với công dân nữ trong độ tuổi thực hiện nghĩa vụ quân sự; công dân thuộc diện miễn gọi nhập ngũ trong thời chiến và việc huấn luyện binh sĩ dự bị hạng hai	2016-05-01			s
14/2016/TT-BGTVT	Thông tư	2016-06-28	Bộ Giao thông vận tải	hướng dẫn thực hiện việc cân xác nhận khối lượng toàn bộ công-te-nơ vận tải biển tuyến quốc tế	2016-08-20
14/2016/TT-BKHCN	Thông tư	2016-06-30	Bộ Khoa học và Công nghệ	về quản lý các hoạt động cho vay từ nguồn vốn của Quỹ Phát triển khoa học và công nghệ Quốc gia	2016-11-01
14/2016/TT-BTC	Thông tư	2016-01-20	Bộ Tài chính	hướng dẫn cơ chế tài chính khi các công ty trách nhiệm hữu hạn một thành viên do nhà nước nắm giữ 100% vốn điều lệ tham gia thực hiện nhiệm vụ chính trị, đảm bảo an sinh xã hội, cân đối cung cầu cho nền kinh tế
14/2017/TT-BTC	Thông tư	2017-02-15	Bộ Tài chính	hướng dẫn quản lý, sử dụng phí bảo đảm hàng hải thuộc nguồn thu ngân sách nhà nước và cơ chế tài chính trong lĩnh vực cung ứng dịch vụ công ích bảo đảm an toàn hàng hải	2017-04-01
14/2018/NĐ-CP	Nghị định	2018-01-23	Chính phủ	quy định chi tiết về hoạt động thương mại biên giới	2018-01-23			s
14/2018/QĐ-TTg	Quyết định	2018-03-12	Thủ tướng Chính phủ	ban hành quy chế phối hợp cấp phép, kiểm tra, kiểm soát và xử lý vi phạm đối với tổ chức, cá nhân nước ngoài tiến hành nghiên cứu khoa học trong vùng biển Việt Nam
14/2018/TT-BCA	Thông tư	2018-05-15	Bộ Công an	quy định về mẫu, quản lý và sử dụng Giấy bảo vệ đặc biệt của lực lượng Cảnh vệ	2018-07-01		89/2021/TT-BCA@2021-10-06
14/2018/TT-BKHCN	Thông tư	2018-11-15	Bộ Khoa học và Công nghệ	ban hành 03 Quy chuẩn kỹ thuật quốc gia đối với thiết bị X-quang dùng trong y tế	2019-06-01
14/2018/TT-BTNMT	Thông tư	2018-10-18	Bộ Tài nguyên và Môi trường	quy định kỹ thuật về quy trình công tác thông tin, dữ liệu khí tượng thủy văn	2018-12-03
14/2018/TT-BTP	Thông tư	2018-10-16	Bộ Tư pháp	ban hành Quy tắc đạo đức nghề nghiệp đấu giá viên	2018-12-12
14/2018/TT-BTTTT	Thông tư	2018-10-15	Bộ Thông tin và Truyền thông	quy định về quản lý chất lượng dịch vụ bưu chính	2018-12-01
14/2019/NĐ-CP	Nghị định	2019-02-01	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 108/2015/NĐ-CP ngày 28 tháng 10 năm 2015 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thuế tiêu thụ đặc biệt và Luật sửa đổi, bổ sung một số điều của Luật Thuế tiêu thụ đặc biệt				s
14/2019/TT-BGTVT	Thông tư	2019-04-24	Bộ Giao thông vận tải	công bố vùng nước các cảng biển thuộc địa phận tỉnh Đồng Nai, tỉnh Bình Dương và khu vực quản lý của Cảng vụ Hàng hải Đồng Nai	2019-06-15
14/2019/TT-BTTTT	Thông tư	2019-11-22	Bộ Thông tin và Truyền thông	ban hành Quy chuẩn kỹ thuật quốc gia về tương thích điện từ đối với thiết bị thông tin vô tuyến và dẫn đường hàng hải	2020-07-01
14/2020/TT-BCA	Thông tư	2020-02-10	Bộ Công an	quy định chi tiết chế độ gặp, nhận quà và liên lạc của phạm nhân	2020-03-26
14/2020/TT-BKHĐT	Thông tư	2020-12-31	Bộ Kế hoạch và Đầu tư	hướng dẫn việc xử lý rủi ro trong hoạt động cho vay trực tiếp của Quỹ phát triển doanh nghiệp nhỏ và vừa	2021-02-25
14/2020/TT-BLĐTBXH	Thông tư	2020-11-28	Bộ Lao động - Thương binh và Xã hội	hướng dẫn việc thực hiện các quy định về chăm sóc thay thế cho trẻ em	2021-01-12
14/2020/TT-BTNMT	Thông tư	2020-11-27	Bộ Tài nguyên và Môi trường	ban hành Quy trình và Định mức kinh tế - kỹ thuật xây dựng, duy trì, vận hành hệ thống thông tin ngành tài nguyên và môi trường
14/2020/TT-NHNN	Thông tư	2020-11-16	Ngân hàng Nhà nước Việt Nam	quy định về giám định tư pháp trong lĩnh vực tiền tệ và ngân hàng
14/2021/QĐ-TTg	Quyết định	2021-03-26	Thủ tướng Chính phủ	sửa đổi, bổ sung một số điều của Quyết định số 53/2013/QĐ-TTg ngày 13 tháng 9 năm 2013 của Thủ tướng Chính phủ về việc tạm nhập khẩu, tái xuất khẩu, tiêu hủy, chuyển nhượng đối với xe ô tô, xe hai bánh gắn máy của đối tượng được hưởng quyền ưu đãi, miễn trừ tại Việt Nam	2021-05-15
14/2021/TT-BCT	Thông tư	2021-10-29	Bộ Công Thương	hướng dẫn thực hiện Hiệp định Thương mại tự do giữa Cộng hòa xã hội chủ nghĩa Việt Nam và Liên hiệp Vương quốc Anh và Bắc Ai-len về phòng vệ thương mại
14/2021/TT-BGTVT	Thông tư	2021-07-28	Bộ Giao thông vận tải	bãi bỏ Điều 22 Thông tư số 31/2018/TT-BGTVT ngày 15 tháng 5 năm 2018 của Bộ trưởng Bộ Giao thông vận tải quy định về thực hiện đánh giá, chứng nhận an toàn hệ thống đối với đường sắt đô thị
14/2021/TT-BLĐTBXH	Thông tư	2021-10-21	Bộ Lao động - Thương binh và Xã hội	quy định về Điều lệ trường trung cấp	2021-12-15
14/2021/TT-BTC	Thông tư	2021-02-18	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí hải quan và lệ phí hàng hóa, phương tiện vận tải quá cảnh		86/2025/TT-BTC@2025-08-28		s
14/2021/TT-BVHTTDL	Thông tư	2021-12-06	Bộ Văn hóa, Thể thao và Du lịch	quy định tiêu chí phân loại, điều kiện thành lập, sáp nhập, hợp nhất, giải thể đơn vị sự nghiệp công lập thuộc lĩnh vực văn hóa, gia đình, thể thao và du lịch
14/2021/TT-BXD	Thông tư	2021-09-08	Bộ Xây dựng	hướng dẫn xác định chi phí bảo trì công trình xây dựng				s
14/2022/QĐ-TTg	Quyết định	2022-05-25	Thủ tướng Chính phủ	quy định thí điểm về trình tự, thủ tục quyết định chủ trương chuyển mục đích sử dụng rừng sang mục đích khác thuộc thẩm quyền của Thủ tướng Chính phủ ủy quyền cho Hội đồng nhân dân tỉnh Thanh Hóa, Hội đồng nhân dân tỉnh Nghệ An tại các Nghị quyết được Quốc hội khóa XV thông qua tại Kỳ họp thứ 2
14/2022/TT-BNV	Thông tư	2022-12-31	Bộ Nội vụ	hướng dẫn về vị trí việc làm lãnh đạo, quản lý và chức danh nghề nghiệp chuyên ngành trong đơn vị sự nghiệp công lập thuộc lĩnh vực lưu trữ	2023-02-15
14/2022/TT-BTNMT	Thông tư	2022-10-27	Bộ Tài nguyên và Môi trường	ban hành Quy chuẩn kỹ thuật quốc gia về quan trắc khí tượng	2023-04-28
14/2023/NĐ-CP	Nghị định	2023-04-20	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Tài chính				s
14/2023/TT-BCA	Thông tư	2023-04-20	Bộ Công an	hướng dẫn quy trình công nhận và thực hiện chế độ ưu đãi đối với người có công với cách mạng thuộc trách nhiệm của Bộ Công an	2023-06-05
14/2023/TT-BGDĐT	Thông tư	2023-07-17	Bộ Giáo dục và Đào tạo	quy định tiêu chuẩn thư viện cơ sở giáo dục đại học	2023-09-01
14/2023/TT-BGTVT	Thông tư	2023-06-30	Bộ Giao thông vận tải	quy định về đăng ký phương tiện giao thông đường sắt, di chuyển phương tiện giao thông đường sắt trong trường hợp đặc biệt	2023-09-01
14/2023/TT-BKHCN	Thông tư	2023-06-30	Bộ Khoa học và Công nghệ	ban hành Biểu mẫu hồ sơ thực hiện thủ tục hành chính quy định tại một số điều của Nghị định số 76/2018/NĐ-CP ngày 15 tháng 5 năm 2018 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Chuyển giao công nghệ	2023-08-16			s
14/2023/TT-NHNN	Thông tư	2023-11-20	Ngân hàng Nhà nước Việt Nam	quy định về hệ thống kiểm soát nội bộ của tổ chức tín dụng phi ngân hàng	2024-10-01			s
14/2024/TT-BCT	Thông tư	2024-08-15	Bộ Công Thương	quy định chế độ báo cáo định kỳ về cụm công nghiệp, cơ sở dữ liệu cụm công nghiệp cả nước và một số mẫu văn bản về quản lý, phát triển cụm công nghiệp	2024-10-01			s
14/2024/TT-BNNPTNT	Thông tư	2024-10-31	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Danh mục vật thể thuộc diện kiểm dịch thực vật; Danh mục vật thể thuộc diện kiểm dịch thực vật phải phân tích nguy cơ dịch hại trước khi nhập khẩu vào Việt Nam	2024-12-15
14/2024/TT-BTP	Thông tư	2024-11-25	Bộ Tư pháp	quy định tiêu chuẩn, điều kiện xét thăng hạng chức danh nghề nghiệp Lý lịch tư pháp	2025-01-15
14/2025/QĐ-TTg	Quyết định	2025-05-29	Thủ tướng Chính phủ	quy định về cơ cấu biểu giá bán lẻ điện				s
14/2025/TT-BTC	Thông tư	2025-04-04	Bộ Tài chính	sửa đổi, bổ sung một số điều của Thông tư số 119/2020/TT-BTC ngày 31 tháng 12 năm 2020 của Bộ trưởng Bộ Tài chính quy định hoạt động đăng ký, lưu ký, bù trừ và thanh toán giao dịch chứng khoán và Thông tư số 58/2021/TT-BTC ngày 12 tháng 7 năm 2021 của Bộ trưởng Bộ Tài chính hướng dẫn một số điều của Nghị định số 158/2020/NĐ-CP ngày 31 tháng 12 năm 2020 của Chính phủ về chứng khoán phái sinh và thị trường chứng khoán phái sinh	2025-06-01
14/2026/NĐ-CP	Nghị định	2026-01-13	Chính phủ	sửa đổi, bổ sung một số điều của các Nghị định để cắt giảm, đơn giản hóa thủ tục hành chính liên quan đến hoạt động sản xuất, kinh doanh thuộc phạm vi quản lý của Bộ Xây dựng	2026-01-15			s
140/2000/QĐ-TTg	Quyết định	2000-12-08	Thủ tướng Chính phủ	về việc ban hành Quy chế quản lý tiền của nước có chung biên giới tại Khu vực biên giới và Khu vực kinh tế cửa khẩu Việt Nam	2000-12-23			s
140/2004/NĐ-CP	Nghị định	2004-06-25	Chính phủ	quy định chi tiết một số điều của Luật Biên giới quốc gia	2004-07-23			s
140/2008/QĐ-TTg	Quyết định	2008-10-21	Thủ tướng Chính phủ	về việc sửa đổi, bổ sung Quyết định số 09/2007/QĐ-TTg ngày 19 tháng 01 năm 2007 của Thủ tướng Chính phủ về việc sắp xếp lại, xử lý nhà, đất thuộc sở hữu nhà nước			71/2014/QĐ-TTg@2014-12-17	s
140/2015/TT-BQP	Thông tư	2015-12-16	Bộ Quốc phòng	quy định tuyển chọn và gọi công dân nhập ngũ	2016-01-30
140/2016/NĐ-CP	Nghị định	2016-10-10	Chính phủ	về lệ phí trước bạ	2017-01-01		20/2019/NĐ-CP@2019-02-21	s
140/2016/TT-BTC	Thông tư	2016-09-19	Bộ Tài chính	quy định mức thu, chế độ thu, nộp lệ phí cấp giấy phép làm việc trong kỳ nghỉ cho công dân Niu Di-lân và công dân Ô-xtơ-rây-li-a	2017-01-01			s
140/2017/NĐ-CP	Nghị định	2017-12-05	Chính phủ	về chính sách thu hút, tạo nguồn cán bộ từ sinh viên tốt nghiệp xuất sắc, cán bộ khoa học trẻ	2018-01-20			s
140/2018/NĐ-CP	Nghị định	2018-10-08	Chính phủ	sửa đổi, bổ sung các Nghị định liên quan đến điều kiện đầu tư kinh doanh và thủ tục hành chính thuộc phạm vi quản lý nhà nước của Bộ Lao động - Thương binh và Xã hội	2018-10-08			s
140/2025/NĐ-CP	Nghị định	2025-06-12	Chính phủ	quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực quản lý nhà nước của Bộ Xây dựng	2025-07-01			s
1400/QĐ-TTg	Quyết định	2008-09-30	Thủ tướng Chính phủ	về việc phê duyệt Đề án “Dạy và học ngoại ngữ trong hệ thống giáo dục quốc dân giai đoạn 2008 - 2020”				s
141/2003/NĐ-CP	Nghị định	2003-11-20	Chính phủ	về phát hành trái phiếu Chính phủ, trái phiếu được Chính phủ bảo lãnh và trái phiếu chính quyền địa phương				s
141/2011/TT-BTC	Thông tư	2011-10-20	Bộ Tài chính	quy định về chế độ thanh toán tiền nghỉ phép hàng năm đối với cán bộ, công chức, viên chức lao động hợp đồng làm việc trong các cơ quan nhà nước và đơn vị sự nghiệp công lập				s
141/2013/NĐ-CP	Nghị định	2013-10-24	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Giáo dục đại học	2013-12-10			s
141/2016/NĐ-CP	Nghị định	2016-10-10	Chính phủ	quy định cơ chế tự chủ của đơn vị sự nghiệp công lập trong lĩnh vực sự nghiệp kinh tế và sự nghiệp khác	2016-12-20			s
141/2020/NĐ-CP	Nghị định	2020-12-08	Chính phủ	quy định chế độ cử tuyển đối với học sinh, sinh viên dân tộc thiểu số	2021-01-23			s
142/2003/NĐ-CP	Nghị định	2003-11-24	Chính phủ	quy định việc áp dụng biện pháp xử lý hành chính đưa vào trường giáo dưỡng		02/2014/NĐ-CP@2014-01-10		s
142/2004/NĐ-CP	Nghị định	2004-07-08	Chính phủ	quy định xử phạt vi phạm hành chính về bưu chính, viễn thông và tần số vô tuyến điện				s
142/2005/NĐ-CP	Nghị định	2005-11-14	Chính phủ	về thu tiền thuê đất, thuê mặt nước		46/2014/NĐ-CP@2014-05-15		s
142/2007/NĐ-CP	Nghị định	2007-09-05	Chính phủ	ban hành Quy chế tài chính của Công ty mẹ-Tập đoàn Dầu khí Việt Nam			44/2010/NĐ-CP@2010-04-20	s
142/2008/QĐ-TTg	Quyết định	2008-10-27	Thủ tướng Chính phủ	về thực hiện chế độ đối với quân nhân tham gia kháng chiến chống Mỹ cứu nước có dưới 20 năm công tác trong quân đội đã phục viên, xuất ngũ về địa phương			38/2010/QĐ-TTg@2010-05-06	s
142/2009/QĐ-TTg	Quyết định	2009-12-31	Thủ tướng Chính phủ	về cơ chế, chính sách hỗ trợ giống cây trồng, vật nuôi, thủy sản để khôi phục sản xuất vùng bị thiệt hại do thiên tai, dịch bệnh				s
142/2016/NĐ-CP	Nghị định	2016-10-14	Chính phủ	về ngăn chặn xung đột thông tin trên mạng	2016-12-01
142/2016/TT-BTC	Thông tư	2016-09-26	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp giấy chứng nhận đủ điều kiện kinh doanh dịch vụ thẩm định giá	2017-01-01			s
142/2017/TT-BTC	Thông tư	2017-12-29	Bộ Tài chính	quy định cơ chế tài chính thực hiện Chương trình hỗ trợ phát triển doanh nghiệp khoa học và công nghệ và tổ chức khoa học và công nghệ công lập thực hiện cơ chế tự chủ, tự chịu trách nhiệm	2018-02-15
142/2018/NĐ-CP	Nghị định	2018-10-09	Chính phủ	sửa đổi một số quy định về điều kiện đầu tư kinh doanh thuộc phạm vi quản lý nhà nước của Bộ Văn hóa, Thể thao và Du lịch	2018-10-09			s
142/2020/NĐ-CP	Nghị định	2020-12-09	Chính phủ	quy định về việc tiến hành công việc bức xạ và hoạt động dịch vụ hỗ trợ ứng dụng năng lượng nguyên tử				s
142/2024/QH15	Nghị quyết	2024-06-29	Quốc hội	về Kỳ họp thứ 7, Quốc hội khóa XV				s
142/2025/NĐ-CP	Nghị định	2025-06-12	Chính phủ	quy định về phân định thẩm quyền của chính quyền địa phương hai cấp trong lĩnh vực quản lý nhà nước của Bộ Giáo dục và Đào tạo				s
143/2003/NĐ-CP	Nghị định	2003-11-28	Chính phủ	quy định chi tiết thi hành một số điều của Pháp lệnh Khai thác và Bảo vệ công trình thủy lợi			154/2007/NĐ-CP@2007-10-15	s
143/2007/NĐ-CP	Nghị định	2007-09-10	Chính phủ	quy định về thủ tục thực hiện nghỉ hưu đối với cán bộ, công chức đủ điều kiện nghỉ hưu				s
143/2007/TT-BTC	Thông tư	2007-12-03	Bộ Tài chính	hướng dẫn thi thực hiện Nghị định số 196/2004/NĐ-CP ngày 2 tháng 12 năm 2004 của Chính phủ			181/2012/TT-BTC@2012-10-24	s
143/2013/NĐ-CP	Nghị định	2013-10-24	Chính phủ	quy định về bồi hoàn học bổng và chi phí đào tạo	2013-12-10			s
143/2015/TT-BTC	Thông tư	2015-09-11	Bộ Tài chính	quy định thủ tục hải quan và quản lý xe ô tô, xe gắn máy của các đối tượng được phép nhập khẩu, tạm nhập khẩu không nhằm mục đích thương mại	2015-10-26		45/2022/TT-BTC@2022-07-27	s
143/2017/NĐ-CP	Nghị định	2017-12-14	Chính phủ	quy định bảo vệ công trình hàng hải				s
143/2025/NĐ-CP	Nghị định	2025-06-12	Chính phủ	quy định về phân quyền, phân cấp trong lĩnh vực quản lý nhà nước của Bộ Giáo dục và Đào tạo				s
144/2007/TTLT-BTC-BGDĐT-BNG	Thông tư liên tịch	2007-12-05	Bộ Tài chính - Bộ Giáo dục và Đào tạo - Bộ Ngoại giao	hướng dẫn chế độ, cấp phát và quản lý kinh phí đào tạo lưu học sinh Việt Nam ở nước ngoài bằng nguồn vốn ngân sách Nhà nước	2008-01-01		206/2010/TTLT-BTC-BGDĐT-BNG@2010-12-15	s
144/2012/TT-BTC	Thông tư	2012-09-04	Bộ Tài chính	quy định việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí bảo đảm cho công tác tương trợ tư pháp	2012-10-20
144/2014/TTLT-BTC-BVHTTDL	Thông tư liên tịch	2014-09-30	Bộ Tài chính - Bộ Văn hóa, Thể thao và Du lịch	hướng dẫn quản lý và sử dụng kinh phí hoạt động Phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa”	2014-11-15			s
144/2016/TT-BTC	Thông tư	2016-10-04	Bộ Tài chính	quy định thu, nộp, kê khai quản lý và sử dụng phí thăm quan Bảo tàng Hải dương học	2017-01-01			s
144/2017/NĐ-CP	Nghị định	2017-12-15	Chính phủ	quy định chi tiết một số điều của Luật Trợ giúp pháp lý	2018-01-01			s
144/2017/TT-BTC	Thông tư	2017-12-29	Bộ Tài chính	hướng dẫn một số nội dung của Nghị định số 151/2017/NĐ-CP ngày 26/12/2017 của Chính phủ quy định chi tiết một số điều của Luật Quản !ý, sử dụng tài sản công	2018-02-15			s
144/2024/NĐ-CP	Nghị định	2024-11-01	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 26/2023/NĐ-CP ngày 31 tháng 5 năm 2023 của Chính phủ về Biểu thuế xuất khẩu, Biểu thuế nhập khẩu ưu đãi, Danh mục hàng hóa và mức thuế tuyệt đối, thuế hỗn hợp, thuế nhập khẩu ngoài hạn ngạch thuế quan
144/2025/NĐ-CP	Nghị định	2025-06-12	Chính phủ	quy định về phân quyền, phân cấp trong lĩnh vực quản lý nhà nước của Bộ Xây dựng	2025-07-01			s
145/2006/QĐ-TTg	Quyết định	2006-06-20	Thủ tướng Chính phủ	về chủ trương và những định hướng lớn xây dựng trường đại học đẳng cấp quốc tế của Việt Nam	2006-08-02
145/2013/NĐ-CP	Nghị định	2013-10-29	Chính phủ	quy định về tổ chức ngày kỷ niệm; nghi thức trao tặng, đón nhận hình thức khen thưởng, danh hiệu thi đua; nghi lễ đối ngoại và đón, tiếp khách nước ngoài				s
145/2013/TT-BTC	Thông tư	2013-10-21	Bộ Tài chính	hướng dẫn về kế hoạch dự trữ quốc gia và ngân sách nhà nước chi cho dự trữ quốc gia	2013-12-06			s
145/2017/TT-BTC	Thông tư	2017-12-29	Bộ Tài chính	hướng dẫn cơ chế tài chính của đơn vị sự nghiệp công lập theo Nghị định số 141/2016/NĐ-CP ngày 10 tháng 10 năm 2016 của Chính phủ quy định cơ chế tự chủ của đơn vị sự nghiệp công lập trong lĩnh vực sự nghiệp kinh tế và sự nghiệp khác	2018-02-14			s
145/2020/NĐ-CP	Nghị định	2020-12-14	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Bộ luật Lao động về điều kiện lao động và quan hệ lao động	2021-02-01		35/2022/NĐ-CP@2022-05-28	s
145/2020/TT-BCA	Thông tư	2020-12-29	Bộ Công an	quy định thẩm quyền, trình tự, thủ tục, biện pháp bảo vệ tính mạng, sức khỏe, tài sản, danh dự, nhân phẩm của người tố cáo về hành vi tham nhũng, lãng phí	2021-02-15
146/2006/QĐ-TTg	Quyết định	2006-06-22	Thủ tướng Chính phủ	về chuyển loại hình trường đại học, cao đẳng bán công	2006-07-16
146/2007/QĐ-TTg	Quyết định	2007-09-04	Thủ tướng Chính phủ	ban hành Quy chế phát hiện, xử lý nguồn phóng xạ nằm ngoài sự kiểm soát	2007-09-27
146/2009/TT-BTC	Thông tư	2009-07-20	Bộ Tài chính	hướng dẫn chế độ thu, nộp và quản lý sử dụng lệ phí giải quyết các việc liên quan đến quốc tịch				s
146/2010/TTLT/BTC-BCA-BQP	Thông tư liên tịch	2010-09-23	Bộ Tài chính - Bộ Công an - Bộ Quốc phòng	hướng dẫn việc trao đổi, cung cấp thông tin hải quan và thông tin về người nộp thuế	2010-11-07
146/2012/TTLT-BTC-BTP	Thông tư liên tịch	2012-09-07	Bộ Tài chính - Bộ Tư pháp	quy định việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí hoạt động chuyên môn, nghiệp vụ trong lĩnh vực nuôi con nuôi từ nguồn thu lệ phí đăng ký nuôi con nuôi, lệ phí cấp, gia hạn, sửa đổi giấy phép của tổ chức con nuôi nước ngoài, chi phí giải quyết nuôi con nuôi nước ngoài
146/2016/NĐ-CP	Nghị định	2016-11-02	Chính phủ	quy định việc niêm yết giá, phụ thu ngoài giá dịch vụ vận chuyển hàng hóa công-te-nơ bằng đường biển, giá dịch vụ tại cảng biển
146/2016/TT-BTC	Thông tư	2016-10-06	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí bay qua vùng trời Việt Nam	2017-01-01			s
146/2020/NĐ-CP	Nghị định	2020-12-18	Chính phủ	sửa đổi, bổ sung Điều 5 Nghị định số 20/2011/NĐ-CP ngày 23 tháng 3 năm 2011 của Chính phủ quy định chi tiết và hướng dẫn thi hành Nghị quyết số 55/2010/QH12 ngày 24 tháng 11 năm 2010 của Quốc hội về miễn, giảm thuế sử dụng đất nông nghiệp
146/2025/NĐ-CP	Nghị định	2025-06-12	Chính phủ	quy định về phân quyền, phân cấp trong lĩnh vực công nghiệp và thương mại	2025-07-01			s
147/1999/QĐ-TTg	Quyết định	1999-07-05	Thủ tướng Chính phủ	quy định về tiêu chuẩn, định mức sử dụng trụ sở làm việc tại các cơ quan nhà nước, đơn vị sự nghiệp				s
147/2003/NĐ-CP	Nghị định	2003-12-02	Chính phủ	quy định về điều kiện, thủ tục cấp giấy phép và quản lý hoạt động của các cơ sở cai nghiện ma túy tự nguyện				s
147/2004/NĐ-CP	Nghị định	2004-07-23	Chính phủ	quy định chi tiết thi hành Pháp lệnh Thuế thu nhập đối với người có thu nhập cao				s
147/2005/NĐ-CP	Nghị định	2005-11-30	Chính phủ	quy định về mức trợ cấp, phụ cấp ưu đãi đối với người có công với cách mạng				s
147/2025/QH15	Luật	2025-12-11	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Địa chất và khoáng sản	2026-01-01			s
148/2007/NĐ-CP	Nghị định	2007-09-25	Chính phủ	về tổ chức, hoạt động của quỹ xã hội, quỹ từ thiện				s
148/2012/TT-BTC	Thông tư	2012-09-11	Bộ Tài chính	hướng dẫn thực hiện mức thuế suất thuế nhập khẩu ưu đãi đối với một số mặt hàng thuộc nhóm 2710 tại Biểu thuế nhập khẩu ưu đãi				s
148/2016/TT-BTC	Thông tư	2016-10-14	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp phép sử dụng vật liệu nổ công nghiệp	2017-01-01		63/2023/TT-BTC@2023-10-16	s
148/2017/NĐ-CP	Nghị định	2017-12-25	Chính phủ	về Điều lệ tổ chức và hoạt động của Tổng công ty Đầu tư và Kinh doanh vốn nhà nước
148/2021/NĐ-CP	Nghị định	2021-12-31	Chính phủ	về quản lý, sử dụng nguồn thu từ chuyển đổi sở hữu doanh nghiệp, đơn vị sự nghiệp công lập, nguồn thu từ chuyển nhượng vốn nhà nước và chênh lệch vốn chủ sở hữu lớn hơn vốn điều lệ tại doanh nghiệp				s
148/2024/NĐ-CP	Nghị định	2024-11-12	Chính phủ	sửa đổi, bổ sung một số điều Nghị định số 54/2019/NĐ-CP ngày 19 tháng 6 năm 2019 của Chính phủ quy định về kinh doanh dịch vụ karaoke, dịch vụ vũ trường				s
148/2025/NĐ-CP	Nghị định	2025-06-12	Chính phủ	quy định về phân quyền, phân cấp trong lĩnh vực y tế				s
1483/QĐ-TTg	Quyết định	2011-08-26	Thủ tướng Chính phủ	về Ban hành Danh mục sản phẩm công nghiệp hỗ trợ ưu tiên phát triển				s
149/2003/NĐ-CP	Nghị định	2003-12-04	Chính phủ	quy định chi tiết thi hành Luật Thuế tiêu thụ đặc biệt và Luật sửa đổi, bổ sung một số điều của Luật Thuế tiêu thụ đặc biệt				s
149/2004/NĐ-CP	Nghị định	2004-07-27	Chính phủ	quy định việc cấp phép thăm dò, khai thác, sử dụng tài nguyên nước, xả nước thải vào nguồn nước				s
149/2005/NĐ-CP	Nghị định	2005-12-08	Chính phủ	quy định chi tiết thi hành Luật Thuế xuất khẩu, thuế nhập khẩu		87/2010/NĐ-CP@2010-08-13		s
149/2006/QĐ-TTg	Quyết định	2006-06-23	Thủ tướng Chính phủ	phê duyệt đề án “ Phát triển giáo dục mầm non giai đoạn 2006 - 2015 ”				s
149/2008/QĐ-TTg	Quyết định	2008-11-20	Thủ tướng Chính phủ	về chế độ bồi dưỡng đi biển đối với thanh tra viên, cộng tác viên thanh tra nông nghiệp và phát triển nông thôn, cán bộ, thuyền viên và người làm việc trên tàu kiểm ngư	2008-12-16
149/2013/TT-BTC	Thông tư	2013-10-29	Bộ Tài chính	quy định mức thu, nộp, quản lý và sử dụng phí, lệ phí quản lý an toàn vệ sinh thực phẩm	2013-12-16			s
149/2016/NĐ-CP	Nghị định	2016-11-11	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 177/2013/NĐ-CP ngày 14 tháng 11 năm 2013 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Giá				s
149/2016/TT-BTC	Thông tư	2016-10-14	Bộ Tài chính	về Quy chuẩn kỹ thuật quốc gia đối với thuốc thú y dự trữ quốc gia
15/2003/TT-BLĐTBXH	Thông tư	2003-06-03	Bộ Lao động - Thương binh và Xã hội	về việc hướng dẫn thực hiện làm thêm giờ theo quy định của Nghị định số 109/2002/NĐ-CP ngày 27/12/2002 của Chính phủ				s
15/2006/QĐ-BTC	Quyết định	2006-03-20	Bộ Tài chính	về việc ban hành Chế độ kế toán doanh nghiệp				s
15/2008/NĐ-CP	Nghị định	2008-02-04	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Ngoại giao				s
15/2009/TT-BKHCN	Thông tư	2009-06-02	Bộ Khoa học và Công nghệ	hướng dẫn trình tự, thủ tục đăng ký việc sử dụng phụ gia không thông dụng để sản xuất, chế biến, pha chế xăng và nhiên liệu điêzen	2009-07-17			s
15/2009/TT-BNN	Thông tư	2009-03-17	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Danh mục thuốc, hóa chất, kháng sinh cấm sử dụng, hạn chế sử dụng				s
15/2010/NĐ-CP	Nghị định	2010-03-01	Chính phủ	quy định về xử phạt hành chính trong hoạt động sản xuất, kinh doanh phân bón				s
15/2010/QĐ-TTg	Quyết định	2010-03-03	Thủ tướng Chính phủ	về phụ cấp dạy lớp ghép đối với giáo viên trực tiếp giảng dạy học sinh tiểu học trong các cơ sở giáo dục công lập
15/2010/TT-BKHCN	Thông tư	2010-09-14	Bộ Khoa học và Công nghệ	ban hành “Quy chuẩn kỹ thuật quốc gia về an toàn bức xạ - Miễn trừ khai báo, cấp giấy phép”	2010-10-29			s
15/2011/NĐ-CP	Nghị định	2011-02-16	Chính phủ	về cấp và quản lý bảo lãnh Chính phủ				s
15/2011/TT-BYT	Thông tư	2011-04-19	Bộ Y tế	quy định về tổ chức và hoạt động của cơ sở bán lẻ thuốc trong bệnh viện	2011-06-10
15/2011/TT-NHNN	Thông tư	2011-08-12	Ngân hàng Nhà nước Việt Nam	quy định việc mang ngoại tệ tiền mặt, đồng Việt Nam tiền mặt của cá nhân khi xuất cảnh, nhập cảnh	2011-09-01		20/2022/TT-NHNN@2022-12-30	s
15/2012/NĐ-CP	Nghị định	2012-03-09	Chính phủ	quy định chi tiết thi hành một số điều của Luật Khoáng sản				s
15/2012/TT-BGTVT	Thông tư	2012-05-10	Bộ Giao thông vận tải	quy định về trang bị và sử dụng áo phao cứu sinh, dụng cụ nổi cứu sinh cá nhân trên phương tiện vận tải hành khách ngang sông	2012-07-15
15/2012/TT-BNV	Thông tư	2012-12-25	Bộ Nội vụ	hướng dẫn về tuyển dụng, ký kết hợp đồng làm việc và đền bù chi phí đào tạo bồi dưỡng đối với viên chức	2013-02-15			s
15/2012/TT-BYT	Thông tư	2012-09-12	Bộ Y tế	quy định về điều kiện chung bảo đảm an toàn thực phẩm đối với cơ sở sản xuất, kinh doanh thực phẩm	2012-11-01			s
15/2013/NĐ-CP	Nghị định	2013-02-06	Chính phủ	về quản lý chất lượng công trình xây dựng		46/2015/NĐ-CP@2015-05-12		s
15/2013/TT-BCA	Thông tư	2013-03-15	Bộ Công an	quy định chế độ tang lễ trong Công an nhân dân	2013-05-01
15/2013/TT-BNNPTNT	Thông tư	2013-02-26	Bộ Nông nghiệp và Phát triển nông thôn	quy định thực hiện một số điều của Nghị định số 02/2010/NĐ-CP ngày 08 tháng 01 năm 2010 của Chính phủ về khuyến nông				s
15/2013/TT-BTTTT	Thông tư	2013-07-01	Bộ Thông tin và Truyền thông	sửa đổi, bổ sung Thông tư số 20/2012/TT-BTTTT ngày 04 tháng 12 năm 2012 của Bộ trưởng Bộ Thông tin truyền thông ban hành Quy chuẩn kỹ thuật Quốc gia	2013-08-15
15/2013/TT-BYT	Thông tư	2013-05-24	Bộ Y tế	hướng dẫn bảo đảm chất lượng thực hiện kỹ thuật xét nghiệm HIV				s
15/2014/NĐ-CP	Nghị định	2014-02-27	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Hòa giải ở cơ sở	2014-04-25
15/2014/QĐ-TTg	Quyết định	2014-02-17	Thủ tướng Chính phủ	về việc ban hành Chế độ báo cáo thống kê tổng hợp áp dụng đối với Bộ, ngành				s
15/2014/TT-BGDĐT	Thông tư	2014-05-15	Bộ Giáo dục và Đào tạo	ban hành Quy chế đào tạo trình độ thạc sĩ				s
15/2014/TT-BKHCN	Thông tư	2014-06-13	Bộ Khoa học và Công nghệ	quy định trình tự, thủ tục giao quyền sở hữu, quyền sử dụng kết quả nghiên cứu khoa học và phát triển công nghệ sử dụng ngân sách nhà nước	2014-08-01			s
15/2014/TT-NHNN	Thông tư	2014-07-24	Ngân hàng Nhà nước Việt Nam	hướng dẫn về quản lý ngoại hối đối với hoạt động kinh doanh trò chơi điện tử có thưởng dành cho người nước ngoài				s
15/2015/NĐ-CP	Nghị định	2015-02-14	Chính phủ	về đầu tư theo hình thức công tư				s
15/2015/TT-BKHCN	Thông tư	2015-08-25	Bộ Khoa học và Công nghệ	quy định về đo lường, chất lượng trong kinh doanh xăng dầu	2016-04-01		08/2018/TT-BKHCN@2018-06-15	s
15/2015/TTLT-BGDĐT-BLĐTBXH-BQP-BCA-BNV-BTC	Thông tư liên tịch	2015-07-16	Bộ Giáo dục và Đào tạo - Bộ Lao động - Thương binh và Xã hội - Bộ Quốc phòng - Bộ Công an - Bộ Nội vụ - Bộ Tài chính	quy định chế độ, chính sách đối với cán bộ quản lý, giáo viên, giảng viên giáo dục quốc phòng và an ninh	2015-09-01			s
15/2016/TT-BGTVT	Thông tư	2016-06-30	Bộ Giao thông vận tải	quy định về quản lý đường thủy nội địa	2016-09-15
15/2016/TT-BKHCN	Thông tư	2016-06-30	Bộ Khoa học và Công nghệ	quy định quản lý đề tài nghiên cứu ứng dụng do Quỹ Phát triển khoa học và công nghệ Quốc gia tài trợ
15/2016/TT-BYT	Thông tư	2016-05-15	Bộ Y tế	quy định về bệnh nghề nghiệp được hưởng bảo hiểm xã hội	2016-07-01		02/2023/TT-BYT@2023-02-09
15/2017/NĐ-CP	Nghị định	2017-02-17	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nông nghiệp và Phát triển nông thôn				s
15/2017/TT-BKHCN	Thông tư	2017-12-05	Bộ Khoa học và Công nghệ	về quy chuẩn kỹ thuật quốc gia đối với máy gia tốc tuyến tính dùng trong xạ trị	2018-12-15
15/2017/TT-BLĐTBXH	Thông tư	2017-06-08	Bộ Lao động - Thương binh và Xã hội	quy định tiêu chí, tiêu chuẩn kiểm định chất lượng giáo dục nghề nghiệp
15/2018/TT-BCT	Thông tư	2018-06-29	Bộ Công Thương	quy định về việc phân luồng trong quy trình cấp Giấy chứng nhận xuất xứ hàng hóa ưu đãi
15/2018/TT-BGDĐT	Thông tư	2018-07-27	Bộ Giáo dục và Đào tạo	quy định tổ chức hoạt động, sử dụng thư điện tử và trang thông tin điện tử của các cơ sở giáo dục đại học, các trường cao đẳng sư phạm	2018-09-11
15/2018/TT-BGTVT	Thông tư	2018-04-04	Bộ Giao thông vận tải	ban hành Quy chuẩn kỹ thuật quốc gia về Kiểm soát và quản lý nước dằn và cặn nước dằn tàu biển, mã số đăng ký: QCVN 99: 2017/BGTVT; Quy chuẩn kỹ thuật quốc gia về Phân cấp và đóng tàu biển vỏ thép - Sửa đổi 2: 2017, mã số đăng ký: Sửa đổi 2: 2017 QCVN 21: 2015/BGTVT; Quy chuẩn kỹ thuật quốc gia về Trang bị an toàn tàu biển - Sửa đổi 1: 2017, mã số đăng ký: Sửa đổi 1: 2017 QCVN 42: 2015/BGTVT; Quy chuẩn kỹ thuật quốc gia về Phân cấp và đóng du thuyền - Sửa đổi 1: 2017, mã số đăng ký: Sửa đổi 1: 2017 QCVN 81: 2014/BGTVT; Quy chuẩn kỹ thuật quốc gia về phân cấp và giám sát kỹ thuật giàn cố định trên biển - Sửa đổi 1: 2017, mã số đăng ký: Sửa đổi 1: 2017 QCVN 49: 2017/BGTVT
15/2018/TT-BNNPTNT	Thông tư	2018-10-29	Bộ Nông nghiệp và Phát triển nông thôn	ban hành bảng mã số HS đối với Danh mục hàng hóa thuộc thẩm quyền quản lý của Bộ Nông nghiệp và Phát triển nông thôn
15/2019/NĐ-CP	Nghị định	2019-02-01	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Giáo dục nghề nghiệp	2019-03-20			s
15/2019/QĐ-TTg	Quyết định	2019-03-28	Thủ tướng Chính phủ	về việc thực hiện thủ tục biên phòng điện tử tại các cửa khẩu do Bộ Quốc phòng quản lý	2019-06-01			s
15/2019/TT-BGDĐT	Thông tư	2019-08-30	Bộ Giáo dục và Đào tạo	ban hành Quy định chuẩn quốc gia về chữ nổi Braille cho người khuyết tật
15/2019/TT-BGTVT	Thông tư	2019-04-26	Bộ Giao thông vận tải	ban hành Quy chuẩn kỹ thuật quốc gia về cơ sở vật chất, trang thiết bị đào tạo của cơ sở đào tạo, huấn luyện thuyền viên hàng hải
15/2019/TT-BQP	Thông tư	2019-02-11	Bộ Quốc phòng	quy định quy trình tuần tra, kiểm tra, kiểm soát của Cảnh sát biển Việt Nam	2019-07-01
15/2019/TT-BTC	Thông tư	2019-03-18	Bộ Tài chính	hướng dẫn cơ chế quản lý tài chính và đánh giá hiệu quả hoạt động của Quỹ bảo lãnh tín dụng cho doanh nghiệp nhỏ và vừa	2019-06-01
15/2019/TT-BYT	Thông tư	2019-07-11	Bộ Y tế	quy định việc đấu thầu thuốc tại các cơ sở y tế công lập	2019-10-01		06/2023/TT-BYT@2023-03-12 15/2020/TT-BYT@2020-08-10	s
15/2020/TT-BCA	Thông tư	2020-02-12	Bộ Công an	quy định về thực hiện dân chủ trong công tác quản lý hành chính về trật tự xã hội	2020-03-30
15/2020/TT-BTC	Thông tư	2020-03-23	Bộ Tài chính	hướng dẫn việc in, phát hành, quản lý và sử dụng tem đối với rượu sản xuất để tiêu thụ trong nước và rượu nhập khẩu	2020-05-07			s
15/2020/TT-BYT	Thông tư	2020-08-10	Bộ Y tế	ban hành Danh mục thuốc đấu thầu, Danh mục thuốc đấu thầu tập trung, Danh mục thuốc được áp dụng hình thức đàm phán giá	2020-10-06			s
15/2021/NĐ-CP	Nghị định	2021-03-03	Chính phủ	quy định chi tiết một số nội dung về quản lý dự án đầu tư xây dựng				s
15/2021/QĐ-TTg	Quyết định	2021-03-30	Thủ tướng Chính phủ	sửa đổi, bổ sung khoản 1 Điều 3 Quyết định số 41/2018/QĐ-TTg ngày 25/9/2018 của Thủ tướng Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Thuế thuộc Bộ Tài chính				s
15/2021/TT-BLĐTBXH	Thông tư	2021-10-21	Bộ Lao động - Thương binh và Xã hội	quy định về Điều lệ trường cao đẳng	2021-12-15
15/2021/TT-NHNN	Thông tư	2021-09-30	Ngân hàng Nhà nước Việt Nam	sửa đổi, bổ sung một số điều của Thông tư số 16/2012/TT-NHNN ngày 25 tháng 5 năm 2012 của Thống đốc Ngân hàng Nhà nước Việt Nam hướng dẫn một số điều của Nghị định số 24/2012/NĐ-CP ngày 03 tháng 4 năm 2012 của Chính phủ về quản lý hoạt động kinh doanh vàng	2021-11-20
15/2022/TT-BKHCN	Thông tư	2022-10-12	Bộ Khoa học và Công nghệ	quy định quản lý Chương trình quốc gia hỗ trợ doanh nghiệp nâng cao năng suất và chất lượng sản phẩm, hàng hóa giai đoạn 2021 - 2030	2022-12-01
15/2022/TT-BNNPTNT	Thông tư	2022-10-24	Bộ Nông nghiệp và Phát triển nông thôn	quy định về việc kiểm tra, giám sát vệ sinh thú y và an toàn thực phẩm đối với mật ong	2022-12-10
15/2023/QĐ-TTg	Quyết định	2023-05-31	Thủ tướng Chính phủ	quy định việc áp dụng thuế suất thông thường đối với hàng hóa nhập khẩu	2023-07-15
15/2023/TT-BGTVT	Thông tư	2023-06-30	Bộ Giao thông vận tải	quy định về tiêu chuẩn, nhiệm vụ, quyền hạn đối với chức danh nhân viên đường sắt trực tiếp phục vụ chạy tàu; nội dung, chương trình đào tạo đối với cơ sở đào tạo các chức danh nhân viên đường sắt trực tiếp phục vụ chạy tàu; điều kiện, nội dung, quy trình sát hạch và cấp, cấp lại, thu hồi giấy phép lái tàu trên đường sắt	2023-09-01		26/2023/TT-BGTVT@2023-09-29
15/2023/TT-BKHCN	Thông tư	2023-07-26	Bộ Khoa học và Công nghệ	sửa đổi, bổ sung một số điều của Thông tư số 32/2011/TT-BKHCN và Thông tư số 03/2014/TT-BKHCN	2023-08-01
15/2023/TT-BVHTTDL	Thông tư	2023-12-05	Bộ Văn hóa, Thể thao và Du lịch	quy định tổ chức và hoạt động của Hội đồng lựa chọn dự án sản xuất phim sử dụng ngân sách nhà nước	2023-12-22
15/2024/TT-BNNPTNT	Thông tư	2024-11-20	Bộ Nông nghiệp và Phát triển nông thôn	sửa đổi, bổ sung một số điều của Thông tư số 09/2016/TT-BNNPTNT ngày 01/6/2016 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn quy định về kiểm soát giết mổ và kiểm tra vệ sinh thú y	2025-01-06
15/2024/TT-BTC	Thông tư	2024-03-06	Bộ Tài chính	sửa đổi, bổ sung một số điều Thông tư số 150/2012/TT-BTC ngày 12/9/2012 của Bộ trưởng Bộ Tài chính hướng dẫn cập nhật kiến thức hằng năm cho kiểm toán viên đăng ký hành nghề kiểm toán	2024-05-01
15/2024/TT-BTP	Thông tư	2024-12-26	Bộ Tư pháp	quy định mã số, tiêu chuẩn chức danh nghề nghiệp công chứng viên, đấu giá viên, hỗ trợ pháp lý và hỗ trợ nghiệp vụ trong lĩnh vực tư pháp	2025-02-10			s
15/2024/TT-BYT	Thông tư	2024-09-19	Bộ Y tế	về thông tư 15/2024/TT-BYT về Danh mục thực phẩm, phụ gia thực phẩm và dụng cụ chứa đựng thực phẩm, vật liệu bao gói tiếp xúc trực tiếp với thực phẩm đã được xác định mã số hàng hóa theo Danh mục hàng hóa xuất khẩu, nhập khẩu Việt Nam phải kiểm tra nhà nước về an toàn thực phẩm nhập khẩu thuộc phạm vi quản lý của Bộ Y tế
15/2025/QĐ-TTg	Quyết định	2025-06-14	Thủ tướng Chính phủ	quy định tiêu chuẩn, định mức sử dụng máy móc, thiết bị				s
15/2025/TT-BTC	Thông tư	2025-04-16	Bộ Tài chính	quy định mức thu, chế độ thu, nộp lệ phí cấp Chứng chỉ hành nghề lưu trữ	2025-07-01			s
15/2026/TT-BCT	Thông tư	2026-03-25	Bộ Công Thương	sửa đổi, bổ sung một số điều của Thông tư số 38/2025/TT-BCT của Bộ trưởng Bộ Công Thương sửa đổi, bổ sung một số quy định về phân cấp thực hiện thủ tục hành chính trong các lĩnh vực thuộc phạm vi quản lý của Bộ Công Thương	2026-04-10			s
150/2004/NĐ-CP	Nghị định	2004-07-29	Chính phủ	quy định về xử phạt hành chính trong lĩnh vực khoáng sản				s
150/2006/NĐ-CP	Nghị định	2006-12-12	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều Pháp lệnh Cựu chiến binh	2007-01-05			s
150/2012/TT-BTC	Thông tư	2012-09-12	Bộ Tài chính	hướng dẫn cập nhật kiến thức hàng năm cho kiểm toán viên đăng ký hành nghề kiểm toán	2013-01-01		15/2024/TT-BTC@2024-03-06 39/2020/TT-BTC@2020-05-15 56/2015/TT-BTC@2015-04-23	s
150/2016/TT-BTC	Thông tư	2016-10-14	Bộ Tài chính	quy định mức thu, chế độ thu, nộp lệ phí cấp giấy phép thành lập và hoạt động của tổ chức tín dụng				s
151/2003/NĐ-CP	Nghị định	2003-12-09	Chính phủ	quy định xử phạt vi phạm hành chính trong lĩnh vực quốc phòng				s
151/2005/NĐ-CP	Nghị định	2005-12-14	Chính phủ	quy định về quyền hạn, trách nhiệm của cơ quan chuyên trách bảo vệ an ninh quốc gia				s
151/2006/NĐ-CP	Nghị định	2006-12-20	Chính phủ	về tín dụng đầu tư và tín dụng xuất khẩu của Nhà nước			106/2008/NĐ-CP@2008-09-19	s
151/2007/NĐ-CP	Nghị định	2007-10-10	Chính phủ	về tổ chức và hoạt động của Tổ hợp tác				s
151/2013/NĐ-CP	Nghị định	2013-11-01	Chính phủ	về chức năng, nhiệm vụ và cơ chế hoạt động của Tổng công ty Đầu tư và Kinh doanh vốn nhà nước	2013-12-20			s
151/2015/TT-BTC	Thông tư	2015-10-02	Bộ Tài chính	hướng dẫn việc quản lý, sử dụng và quyết toán kinh phí bảo đảm thực hiện Quyết định số 81/2014/QĐ-TTg ngày 31/12/2014 của Thủ tướng Chính phủ về việc phối hợp giữa các Bộ, ngành, Ủy ban nhân dân các cấp với các cấp Hội Nông dân Việt Nam trong việc tiếp công dân, giải quyết khiếu nại, tổ cáo của nông dân	2015-11-20
151/2016/NĐ-CP	Nghị định	2016-11-11	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều về chế độ, chính sách của Luật Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng	2016-12-30			s
151/2017/NĐ-CP	Nghị định	2017-12-26	Chính phủ	quy định chi tiết một số điều của Luật Quản lý, sử dụng tài sản công	2018-01-01			s
151/2018/NĐ-CP	Nghị định	2018-11-07	Chính phủ	sửa đổi, bổ sung một số Nghị định quy định về điều kiện đầu tư, kinh doanh thuộc phạm vi quản lý nhà nước của Bộ Tài chính	2018-11-07			s
151/2025/NĐ-CP	Nghị định	2025-06-12	Chính phủ	quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp, phân quyền, phân cấp trong lĩnh vực đất đai	2025-07-01			s
152/2006/NĐ-CP	Nghị định	2006-12-22	Chính phủ	hướng dẫn một số điều của Luật Bảo hiểm xã hội về bảo hiểm xã hội bắt buộc				s
152/2007/NĐ-CP	Nghị định	2007-10-10	Chính phủ	về khu vực phòng thủ				s
152/2011/TT-BTC	Thông tư	2011-11-11	Bộ Tài chính	hướng dẫn thi hành Nghị định số 67/2011/NĐ-CP ngày 08 tháng 8 năm 2011 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thuế Bảo vệ môi trường	2012-01-01		106/2018/TT-BTC@2018-11-15 159/2012/TT-BTC@2012-09-28 60/2015/TT-BTC@2015-04-27	s
152/2013/NĐ-CP	Nghị định	2013-11-04	Chính phủ	quy định về quản lý phương tiện cơ giới do người nước ngoài đưa vào Việt Nam du lịch				s
152/2016/TT-BTC	Thông tư	2016-10-17	Bộ Tài chính	quy định quản lý và sử dụng kinh phí hỗ trợ đào tạo trình độ sơ cấp và đào tạo dưới 3 tháng	2016-12-04			s
152/2017/NĐ-CP	Nghị định	2017-12-27	Chính phủ	quy định tiêu chuẩn, định mức sử dụng trụ sở làm việc, cơ sở hoạt động sự nghiệp	2018-01-01			s
152/2018/NĐ-CP	Nghị định	2018-11-07	Chính phủ	quy định một số chế độ đối với huấn luyện viên, vận động viên thể thao trong thời gian tập trung tập huấn, thi đấu
152/2020/NĐ-CP	Nghị định	2020-12-30	Chính phủ	quy định về người lao động nước ngoài làm việc tại Việt Nam và tuyển dụng, quản lý người lao động Việt Nam làm việc cho tổ chức, cá nhân nước ngoài tại Việt Nam	2021-02-15			s
152/2024/NĐ-CP	Nghị định	2024-11-15	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 62/2015/NĐ-CP ngày 18 tháng 7 năm 2015 quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi hành án dân sự được sửa đổi, bổ sung một số điều theo Nghị định số 33/2020/NĐ-CP ngày 17 tháng 3 năm 2020 của Chính phủ	2025-01-01
1528/QĐ-BTC	Quyết định	2025-04-28	Bộ Tài chính	quy định về phân công, phân cấp công tác tổ chức, cán bộ tại Bộ Tài chính				s
153/2006/QĐ-TTg	Quyết định	2006-06-30	Thủ tướng Chính phủ	phê duyệt Quy hoạch tổng thể phát triển hệ thống Y tế Việt Nam giai đoạn đến năm 2010 và tầm nhìn đến năm 2020				s
153/2007/NĐ-CP	Nghị định	2007-10-15	Chính phủ	quy định chi tiết và hướng dẫn thi hành Luật Kinh doanh bất động sản				s
153/2007/TT-BTC	Thông tư	2007-12-17	Bộ Tài chính	sửa đổi một số điểm của Thông tư số 81/2006/TT-BTC ngày 06/09/2006 của Bộ Tài chính hướng dẫn chế độ kiểm soát chi đối với các đơn vị sự nghiệp công lập thực hiện quyền tự chủ, tự chịu trách nhiệm về thực hiện nhiệm vụ, tổ chức bộ máy, biên chế và tài chính				s
153/2010/TT-BTC	Thông tư	2010-09-28	Bộ Tài chính	hướng dẫn về việc in, phát hành và sử dụng hóa đơn bán hàng hóa, cung ứng dịch vụ				s
153/2011/TT-BTC	Thông tư	2011-11-11	Bộ Tài chính	hướng dẫn về thuế sử dụng đất phi nông nghiệp	2012-01-01			s
153/2012/TT-BTC	Thông tư	2012-09-17	Bộ Tài chính	hướng dẫn việc phát hành, sử dụng chứng từ thu phí, lệ phí thuộc ngân sách nhà nước				s
153/2013/NĐ-CP	Nghị định	2013-11-08	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 68/2007/NĐ-CP ngày 19 tháng 4 năm 2007 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm xã hội về bảo hiểm xã hội bắt buộc đối với quân nhân, công an nhân dân và người làm công tác cơ yếu hưởng lương như đối với quân nhân, công an nhân dân	2013-12-24			s
153/2020/NĐ-CP	Nghị định	2020-12-31	Chính phủ	quy định về chào bán, giao dịch trái phiếu doanh nghiệp riêng lẻ tại thị trường trong nước và chào bán trái phiếu doanh nghiệp ra thị trường quốc tế	2021-01-01			s
153/2021/TT-BQP	Thông tư	2021-11-23	Bộ Quốc phòng	hướng dẫn về hồ sơ, quy trình và trách nhiệm giải quyết hỗ trợ chuyển đổi nghề nghiệp, các hoạt động phòng ngừa, chia sẻ rủi ro về tai nạn lao động, bệnh nghề nghiệp và kế hoạch kinh phí hỗ trợ các hoạt động phòng ngừa, chia sẻ rủi ro về tai nạn lao động, bệnh nghề nghiệp trong Bộ Quốc phòng	2022-01-06
153/2024/NĐ-CP	Nghị định	2024-11-21	Chính phủ	quy định phí bảo vệ môi trường đối với khí thải	2025-01-05			s
153/2025/NĐ-CP	Nghị định	2025-06-15	Chính phủ	về việc sửa đổi, bổ sung một số điều của Nghị định số 72/2023/NĐ-CP của Chính phủ về quy định tiêu chuẩn, định mức sử dụng xe ô tô				s
154/2004/NĐ-CP	Nghị định	2004-08-09	Chính phủ	về nghi thức Nhà nước trong tổ chức mít tinh, lễ kỷ niệm, trao tặng và đón nhận danh hiệu vinh dự nhà nước, Huân chương, Huy chương, Cờ thi đua của Chính phủ, Bằng khen của Thủ tướng Chính phủ				s
154/2005/NĐ-CP	Nghị định	2005-12-15	Chính phủ	quy định chi tiết một số điều của Luật Hải quan về thủ tục hải quan, kiểm tra, giám sát hải quan				s
154/2007/NĐ-CP	Nghị định	2007-10-15	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 143/2003/NĐ-CP ngày 28 tháng 11 năm 2003 của Chính phủ quy định chi tiết một số điều của Pháp lệnh Khai thác và Bảo vệ công trình thủy lợi				s
154/2010/TT-BTC	Thông tư	2010-10-01	Bộ Tài chính	ban hành Quy chế tính giá tài sản, hàng hóa, dịch vụ				s
154/2013/NĐ-CP	Nghị định	2013-11-08	Chính phủ	quy định về khu công nghiệp thông tin tập trung	2014-01-01			s
154/2016/NĐ-CP	Nghị định	2016-11-16	Chính phủ	về phí bảo vệ môi trường đối với nước thải	2017-01-01			s
154/2018/NĐ-CP	Nghị định	2018-11-09	Chính phủ	sửa đổi, bổ sung, bãi bỏ một số quy định về điều kiện đầu tư, kinh doanh trong lĩnh vực quản lý nhà nước của Bộ Khoa học và Công nghệ và một số quy định về kiểm tra chuyên ngành	2018-11-09			s
155/2007/QĐ-TTg	Quyết định	2007-09-25	Thủ tướng Chính phủ	ban hành Quy chế phối hợp liên ngành phòng, chống tệ nạn mại dâm	2007-10-21
155/2018/NĐ-CP	Nghị định	2018-11-12	Chính phủ	sửa đổi, bổ sung một số quy định liên quan đến điều kiện đầu tư kinh doanh thuộc phạm vi quản lý nhà nước của Bộ Y tế	2018-11-12			s
155/2020/NĐ-CP	Nghị định	2020-12-31	Chính phủ	quy định chi tiết thi hành một số điều của Luật Chứng khoán	2021-01-01		245/2025/NĐ-CP@2025-09-11	s
156/2007/TT-BTC	Thông tư	2007-12-20	Bộ Tài chính	hướng dẫn thực hiện Nghị định số 46/2007/NĐ-CP ngày 27/3/2007 của Chính phủ quy định chế độ tài chính đối với doanh nghiệp bảo hiểm và doanh nghiệp môi giới bảo hiểm				s
156/2011/TT-BTC	Thông tư	2011-11-14	Bộ Tài chính	về việc ban hành Danh mục hàng hóa xuất khẩu, nhập khẩu Việt Nam				s
156/2013/NĐ-CP	Nghị định	2013-11-11	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ngân hàng Nhà nước Việt Nam				s
156/2016/TT-BTC	Thông tư	2016-10-21	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp giấy chứng nhận đăng ký hoạt động bán hàng đa cấp				s
156/2018/NĐ-CP	Nghị định	2018-11-16	Chính phủ	quy định chi tiết thi hành một số điều của Luật Lâm nghiệp				s
157/2004/NĐ-CP	Nghị định	2004-08-18	Chính phủ	quy định chi tiết thi hành một số điều của Pháp lệnh Bưu chính, Viễn thông về bưu chính				s
157/2005/NĐ-CP	Nghị định	2005-12-23	Chính phủ	quy định một số chế độ đối với cán bộ, công chức công tác nhiệm kỳ tại cơ quan Việt Nam ở nước ngoài			131/2007/NĐ-CP@2007-08-06 48/2012/NĐ-CP@2012-06-04	s
157/2006/NĐ-CP	Nghị định	2006-12-27	Chính phủ	về tổ chức và hoạt động của Thanh tra Ngoại giao				s
157/2009/TT-BTC	Thông tư	2009-08-06	Bộ Tài chính	sửa đổi, bổ sung Thông tư số 60/2007/TT-BTC ngày 14/6/2007 của Bộ Tài chính hướng dẫn thi hành một số điều của Luật Quản lý thuế và hướng dẫn thi hành Nghị định số 85/2007/NĐ-CP ngày 25/5/2007 của Chính phủ quy định chi tiết thi hành một số điều của Luật Quản lý thuế				s
157/2011/TT-BTC	Thông tư	2011-11-14	Bộ Tài chính	ban hành Biểu thuế xuất khẩu, Biểu thuế nhập khẩu ưu đãi theo danh mục mặt hàng chịu thuế				s
157/2014/TT-BTC	Thông tư	2014-10-23	Bộ Tài chính	quy định về kiểm soát chất lượng dịch vụ kiểm toán	2014-10-23		39/2020/TT-BTC@2020-05-15
157/2016/TT-BTC	Thông tư	2016-10-24	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí chứng nhận lãnh sự và hợp pháp hóa lãnh sự	2017-01-01			s
1570/2000/QĐ-BYT	Quyết định	2000-05-22	Bộ Y tế	về việc triển khai áp dụng nguyên tắc “Thực hành tốt phòng kiểm nghiệm thuốc”				s
158/2003/NĐ-CP	Nghị định	2003-12-10	Chính phủ	quy định chi tiết thi hành Luật Thuế giá trị gia tăng và Luật sửa đổi, bổ sung một số điều của Luật Thuế giá trị gia tăng				s
158/2005/NĐ-CP	Nghị định	2005-12-27	Chính phủ	về đăng ký và quản lý hộ tịch				s
158/2006/NĐ-CP	Nghị định	2006-12-28	Chính phủ	quy định chi tiết Luật Thương mại về hoạt động mua bán hàng hóa qua Sở Giao dịch hàng hóa	2007-01-22		120/2011/NĐ-CP@2011-12-16	s
158/2007/NĐ-CP	Nghị định	2007-10-27	Chính phủ	quy định danh mục các vị trí công tác và thời hạn định kỳ chuyển đổi vị trí công tác đối với cán bộ, công chức, viên chức				s
158/2008/QĐ-TTg	Quyết định	2008-12-02	Thủ tướng Chính phủ	phê duyệt Chương trình mục tiêu quốc gia ứng phó với biến đổi khí hậu				s
158/2010/TT-BTC	Thông tư	2010-10-12	Bộ Tài chính	hướng dẫn chế độ tài chính đối với Cục Sở hữu trí tuệ				s
158/2013/NĐ-CP	Nghị định	2013-11-12	Chính phủ	quy định xử phạt vi phạm hành chính trong lĩnh vực văn hóa, thể thao, du lịch và quảng cáo				s
158/2016/NĐ-CP	Nghị định	2016-11-29	Chính phủ	quy định chi tiết thi hành một số điều của Luật Khoáng sản				s
158/2016/TT-BTC	Thông tư	2016-10-25	Bộ Tài chính	quy định việc quản lý, sử dụng và khai thác Phần mềm Tổng hợp số liệu kiểm kê tài sản kết cấu hạ tầng giao thông đường bộ
158/2018/NĐ-CP	Nghị định	2018-11-22	Chính phủ	quy định về thành lập, tổ chức lại, giải thể tổ chức hành chính				s
158/2020/NĐ-CP	Nghị định	2020-12-31	Chính phủ	về chứng khoán phái sinh và thị trường chứng khoán phái sinh	2021-01-01			s
158/2024/NĐ-CP	Nghị định	2024-12-18	Chính phủ	quy định về hoạt động vận tải đường bộ				s
159/2005/NĐ-CP	Nghị định	2005-12-27	Chính phủ	về việc phân loại đơn vị hành chính xã, phường, thị trấn				s
159/2006/QĐ-BQP	Quyết định	2006-09-15	Bộ Quốc phòng	về các khu vực cấm bay
159/2012/TT-BTC	Thông tư	2012-09-28	Bộ Tài chính	sửa đổi, bổ sung Thông tư số 152/2011/TT-BTC ngày 11/11/2011 hướng dẫn thi hành Nghị định số 67/2011/NĐ-CP ngày 08/08/2011 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thuế bảo vệ môi trường	2012-11-15
159/2013/TT-BTC	Thông tư	2013-11-14	Bộ Tài chính	hướng dẫn chế độ thu, nộp, quản lý và sử dụng phí sử dụng đường bộ để hoàn vốn đầu tư xây dựng đường bộ				s
159/2016/TT-BTC	Thông tư	2016-10-25	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thăm quan Làng Văn hóa - Du lịch các dân tộc Việt Nam	2017-01-01			s
159/2018/NĐ-CP	Nghị định	2018-11-28	Chính phủ	về quản lý hoạt động nạo vét trong vùng nước cảng biển và vùng nước đường thủy nội địa	2019-01-11			s
16/2000/NQ-CP	Nghị quyết	2000-10-18	Chính phủ	về việc tinh giản biên chế trong các cơ quan hành chính, đơn vị sự nghiệp				s
16/2001/NĐ-CP	Nghị định	2001-05-02	Chính phủ	về tổ chức và hoạt động của công ty cho thuê tài chính				s
16/2003/QH11	Luật	2003-11-26	Quốc hội	Luật Xây dựng				s
16/2005/NĐ-CP	Nghị định	2005-02-07	Chính phủ	về quản lý dự án đầu tư xây dựng công trình				s
16/2006/NĐ-CP	Nghị định	2006-01-25	Chính phủ	quy định về việc khôi phục danh dự, đền bù, trợ cấp cho cơ quan, tổ chức, cá nhân bị thiệt hại do tham gia bảo vệ an ninh quốc gia	2006-02-22
16/2006/QĐ-BGDĐT	Quyết định	2006-05-05	Bộ Giáo dục và Đào tạo	về việc ban hành Chương trình giáo dục phổ thông				s
16/2007/QĐ-TTg	Quyết định	2007-01-29	Thủ tướng Chính phủ	phê duyệt Quy hoạch tổng thể mạng lưới quan trắc tài nguyên và môi trường quốc gia đến năm 2020				s
16/2008/TT-BXD	Thông tư	2008-09-11	Bộ Xây dựng	hướng dẫn kiểm tra, chứng nhận đủ điều kiện đảm bảo an toàn chịu lực và chứng nhận sự phù hợp về chất lượng công trình xây dựng				s
16/2009/TT-BGDĐT	Thông tư	2009-07-17	Bộ Giáo dục và Đào tạo	quy định chi tiết việc xét công nhận, hủy bỏ công nhận đạt tiêu chuẩn, bổ nhiệm, miễn nhiệm chức danh giáo sư, phó giáo sư				s
16/2009/TT-BKHCN	Thông tư	2009-06-02	Bộ Khoa học và Công nghệ	về hướng dẫn kiểm tra Nhà nước về chất lượng hàng hóa lưu thông trên thị trường		26/2012/TT-BKHCN@2012-12-12		s
16/2010/NĐ-CP	Nghị định	2010-03-03	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Trách nhiệm bồi thường của Nhà nước				s
16/2011/TT-BNNPTNT	Thông tư	2011-04-01	Bộ Nông nghiệp và Phát triển nông thôn	quy định về đánh giá, chỉ định và quản lý phòng thử nghiệm ngành nông nghiệp và phát triển nông thôn				s
16/2011/TT-NHNN	Thông tư	2011-08-17	Ngân hàng Nhà nước Việt Nam	quy định về kiểm soát nội bộ, kiểm toán nội bộ Ngân hàng Nhà nước Việt Nam	2011-10-01
16/2011/TTLT-BCT-BNV	Thông tư liên tịch	2011-04-05	Bộ Công Thương - Bộ Nội vụ	hướng dẫn chức năng, nhiệm vụ, quyền hạn, cơ cấu tổ chức và biên chế của Trung tâm Khuyến công và Tư vấn phát triển công nghiệp trực thuộc Sở Công Thương	2011-05-20
16/2011/UBTVQH12	Pháp lệnh	2011-06-30	Ủy ban Thường vụ Quốc hội	Pháp lệnh Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ			07/2013/UBTVQH13@2013-07-12	s
16/2012/TT-BKHCN	Thông tư	2012-08-27	Bộ Khoa học và Công nghệ	quy định việc kiểm tra nhà nước về chất lượng sản phẩm trong sản xuất thuộc trách nhiệm quản lý của Bộ Khoa học và Công nghệ	2012-10-15			s
16/2012/TT-BTC	Thông tư	2012-02-08	Bộ Tài chính	quy định in, phát hành, quản lý và sử dụng hóa đơn bán hàng dự trữ quốc gia	2012-03-26			s
16/2012/TT-BTNMT	Thông tư	2012-11-29	Bộ Tài nguyên và Môi trường	quy định về đề án thăm dò khoáng sản, đóng cửa mỏ khoáng sản và mẫu báo cáo kết quả hoạt động khoáng sản, mẫu văn bản trong hồ sơ cấp phép hoạt động khoáng sản, hồ sơ phê duyệt trữ lượng khoáng sản, hồ sơ đóng cửa mỏ khoáng sản	2013-01-15			s
16/2012/TT-BYT	Thông tư	2012-10-22	Bộ Y tế	quy định về điều kiện an toàn thực phẩm đối với cơ sở sản xuất, kinh doanh thực phẩm, dụng cụ, vật liệu bao gói, chứa đựng thực phẩm thuộc phạm vi quản lý của Bộ Y tế				s
16/2012/TT-NHNN	Thông tư	2012-05-25	Ngân hàng Nhà nước Việt Nam	hướng dẫn một số điều của Nghị định số 24/2012/NĐ-CP ngày 03 tháng 04 năm 2012 của Chính phủ về quản lý hoạt động kinh doanh vàng	2012-07-10		03/2017/TT-NHNN@2017-06-06 15/2021/TT-NHNN@2021-09-30 24/2022/TT-NHNN@2022-12-30 29/2019/TT-NHNN@2019-12-27 38/2015/TT-NHNN@2015-12-31	s
16/2013/NĐ-CP	Nghị định	2013-02-06	Chính phủ	về rà soát, hệ thống hóa văn bản quy phạm pháp luật	2013-07-01			s
16/2013/QĐ-TTg	Quyết định	2013-03-04	Thủ tướng Chính phủ	về việc mua, bán vàng miếng trên thị trường trong nước của Ngân hàng Nhà nước Việt Nam	2013-03-05			s
16/2013/TT-BKHCN	Thông tư	2013-07-30	Bộ Khoa học và Công nghệ	ban hành “Quy chuẩn kỹ thuật quốc gia về mạng lưới quan trắc và cảnh báo phóng xạ môi trường quốc gia”
16/2013/TT-BTTTT	Thông tư	2013-07-10	Bộ Thông tin và Truyền thông	ban hành Quy chuẩn kỹ thuật Quốc gia	2014-01-15			s
16/2013/TT-BVHTTDL	Thông tư	2013-12-25	Bộ Văn hóa, Thể thao và Du lịch	về quy chuẩn kỹ thuật quốc gia về Rạp chiếu phim	2014-02-10
16/2013/TTLT-BYT-BNN&PTNT	Thông tư liên tịch	2013-05-27	Bộ Y tế - Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn phối hợp phòng, chống bệnh lây truyền từ động vật sang người	2013-07-15			s
16/2014/NĐ-CP	Nghị định	2014-03-03	Chính phủ	về quản lý cán cân thanh toán quốc tế của Việt Nam
16/2014/TT-BKHCN	Thông tư	2014-06-13	Bộ Khoa học và Công nghệ	quy định về điều kiện thành lập, hoạt động của tổ chức trung gian của thị trường khoa học và công nghệ				s
16/2014/TT-BNNPTNT	Thông tư	2014-06-05	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Quy chuẩn kỹ thuật Quốc gia về Kiểm dịch và Bảo vệ thực vật
16/2014/TT-NHNN	Thông tư	2014-08-01	Ngân hàng Nhà nước Việt Nam	hướng dẫn sử dụng tài khoản ngoại tệ, tài khoản đồng Việt Nam của người cư trú, người không cư trú tại ngân hàng được phép	2014-09-15			s
16/2015/NĐ-CP	Nghị định	2015-02-14	Chính phủ	quy định cơ chế tự chủ của đơn vị sự nghiệp công lập	2015-04-06			s
16/2015/TT-NHNN	Thông tư	2015-10-19	Ngân hàng Nhà nước Việt Nam	sửa đổi, bổ sung một số điều của Thông tư số 32/2013/TT-NHNN ngày 26/12/2013 của Thống đốc Ngân hàng Nhà nước Việt Nam hướng dẫn thực hiện quy định hạn chế sử dụng ngoại hối trên lãnh thổ Việt Nam	2015-12-03
16/2016/QĐ-TTg	Quyết định	2016-04-29	Thủ tướng Chính phủ	quy định việc thành lập và tổ chức, hoạt động của Ban Chỉ đạo phòng, chống dịch bệnh động vật các cấp	2016-07-01
16/2016/TTLT-BYT-BQP	Thông tư liên tịch	2016-06-30	Bộ Y tế - Bộ Quốc phòng	quy định việc khám sức khỏe thực hiện nghĩa vụ quân sự	2016-08-15			s
16/2017/NĐ-CP	Nghị định	2017-02-17	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ngân hàng Nhà nước Việt Nam				s
16/2017/TT-BGTVT	Thông tư	2017-05-22	Bộ Giao thông vận tải	hướng dẫn tuyến đường vận chuyển quá cảnh hàng hóa qua lãnh thổ Việt Nam
16/2017/TT-BLĐTBXH	Thông tư	2017-06-08	Bộ Lao động - Thương binh và Xã hội	quy định chi tiết một số nội dung về hoạt động kiểm định kỹ thuật an toàn lao động đối với máy, thiết bị, vật tư có yêu cầu nghiêm ngặt về an toàn lao động	2017-08-22
16/2017/TT-BTTTT	Thông tư	2017-06-23	Bộ Thông tin và Truyền thông	quy định chi tiết một số nội dung và biện pháp thi hành Quyết định số 55/2016/QĐ-TTg ngày 26 tháng 12 năm 2016 của Thủ tướng Chính phủ về Mạng bưu chính phục vụ cơ quan Đảng, Nhà nước	2017-08-15
16/2018/NĐ-CP	Nghị định	2018-02-02	Chính phủ	về việc công bố tuyến hàng hải và phân luồng giao thông trong lãnh hải Việt Nam	2018-04-01
16/2018/TT-BCA	Thông tư	2018-05-15	Bộ Công an	quy định chi tiết một số điều của Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ	2018-07-01			s
16/2018/TT-BKHCN	Thông tư	2018-11-29	Bộ Khoa học và Công nghệ	quy định hoạt động, phối hợp trong Mạng lưới các cơ quan thông báo và hỏi đáp và Ban liên ngành về hàng rào kỹ thuật trong thương mại	2019-01-15			s
16/2018/TT-BQP	Thông tư	2018-02-03	Bộ Quốc phòng	ban hành Quy chế phối hợp bảo đảm bay giữa Quân chủng Phòng không - Không quân và Tổng công ty Trực thăng Việt Nam
16/2018/TT-BTNMT	Thông tư	2018-10-31	Bộ Tài nguyên và Môi trường	quy định tiêu chí, chỉ số đánh giá chất lượng dịch vụ sự nghiệp công xây dựng tiêu chuẩn quốc gia, quy chuẩn kỹ thuật quốc gia thuộc trách nhiệm của Bộ Tài nguyên và Môi trường	2018-12-14
16/2019/NĐ-CP	Nghị định	2019-02-01	Chính phủ	sửa đổi, bổ sung một số điều của các Nghị định quy định về điều kiện kinh doanh thuộc phạm vi quản lý nhà nước của Ngân hàng Nhà nước Việt Nam	2019-03-20
16/2019/TT-BGDĐT	Thông tư	2019-10-04	Bộ Giáo dục và Đào tạo	hướng dẫn tiêu chuẩn, định mức sử dụng máy móc, thiết bị chuyên dùng thuộc lĩnh vực giáo dục và đào tạo	2019-11-20
16/2019/TT-BGTVT	Thông tư	2019-05-03	Bộ Giao thông vận tải	công bố vùng nước cảng biển thuộc địa phận tỉnh Quảng Nam và khu vực quản lý của Cảng vụ Hàng hải Quảng Nam	2019-07-01
16/2019/TT-BNNPTNT	Thông tư	2019-11-01	Bộ Nông nghiệp và Phát triển nông thôn	quy định chi tiết một số điều của Nghị định số 109/2018/NĐ-CP ngày 29 tháng 8 năm 2018 của Chính phủ về nông nghiệp hữu cơ	2019-12-18
16/2019/TT-BTNMT	Thông tư	2019-09-30	Bộ Tài nguyên và Môi trường	quy định kỹ thuật đánh giá chất lượng dự báo, cảnh báo hải văn	2019-11-15
16/2020/TT-BGTVT	Thông tư	2020-08-10	Bộ Giao thông vận tải	công bố vùng nước cảng biển thuộc địa phận tỉnh Thái Bình, tỉnh Nam Định và khu vực quản lý của Cảng vụ hàng hải Thái Bình	2020-10-01
16/2021/NĐ-CP	Nghị định	2021-03-03	Chính phủ	quy định chi tiết mức thu, trình tự, thủ tục thu, nộp, việc quản lý, sử dụng chi phí hòa giải, đối thoại tại Tòa án và thù lao Hòa giải viên tại Tòa án	2021-03-03
16/2021/TT-BVHTTDL	Thông tư	2021-12-22	Bộ Văn hóa, Thể thao và Du lịch	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành di sản văn hóa	2022-02-05		09/2022/TT-BVHTTDL@2022-10-28
16/2021/TT-NHNN	Thông tư	2021-11-10	Ngân hàng Nhà nước Việt Nam	quy định việc tổ chức tín dụng, chi nhánh ngân hàng nước ngoài mua, bán trái phiếu doanh nghiệp	2022-01-15
16/2022/TT-BLĐTBXH	Thông tư	2022-09-06	Bộ Lao động - Thương binh và Xã hội	ban hành Chương trình đào tạo về nghiệp vụ đánh giá kỹ năng nghề quốc gia
16/2023/TT-BVHTTDL	Thông tư	2023-12-29	Bộ Văn hóa, Thể thao và Du lịch	ban hành Quy định tiêu chí, tiêu chuẩn chất lượng, định mức kinh tế - kỹ thuật và hướng dẫn triển khai việc thực hiện cung cấp dịch vụ xây dựng, xử lý, bảo quản tài nguyên thông tin; xây dựng cơ sở dữ liệu, hệ thống tra cứu thông tin tại thư viện công lập	2024-03-01
16/2023/TT-BYT	Thông tư	2023-08-15	Bộ Y tế	quy định việc đăng ký lưu hành đối với thuốc gia công, thuốc chuyển giao công nghệ tại Việt Nam	2023-10-01
16/2024/TT-BNNPTNT	Thông tư	2024-11-21	Bộ Nông nghiệp và Phát triển nông thôn	quy định tiêu chuẩn, điều kiện xét thăng hạng chức danh nghề nghiệp viên chức chuyên ngành nông nghiệp và phát triển nông thôn
16/2024/TT-BTP	Thông tư	2024-12-26	Bộ Tư pháp	quy định tiêu chuẩn, điều kiện xét thăng hạng đối với các chức danh nghề nghiệp hỗ trợ pháp lý, hỗ trợ nghiệp vụ trong lĩnh vực tư pháp	2025-02-10
16/2024/TT-BVHTTDL	Thông tư	2024-12-30	Bộ Văn hóa, Thể thao và Du lịch	quy định về định mức kinh tế - kỹ thuật dịch vụ tổ chức thi, liên hoan, triển lãm tác phẩm mỹ thuật, nhiếp ảnh phục vụ nhiệm vụ chính trị	2025-02-20
16/2025/TT-BTC	Thông tư	2025-04-24	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí cung cấp thông tin lý lịch tư pháp	2025-04-24			s
16/2025/TT-BTP	Thông tư	2025-09-16	Bộ Tư pháp	quy định Hệ thống chỉ tiêu thống kê ngành Tư pháp	2025-11-01			s
160/2004/NĐ-CP	Nghị định	2004-09-03	Chính phủ	quy định chi tiết thi hành một số điều của Pháp lệnh Bưu chính, Viễn thông về Viễn thông		25/2011/NĐ-CP@2011-04-06		s
160/2005/NĐ-CP	Nghị định	2005-12-27	Chính phủ	quy định chi tiết và hướng dẫn thi hành Luật Khoáng sản và Luật sửa đổi, bổ sung một số điều của Luật Khoáng sản			07/2009/NĐ-CP@2009-01-22	s
160/2006/NĐ-CP	Nghị định	2006-12-28	Chính phủ	quy định chi tiết thi hành Pháp lệnh Ngoại hối				s
160/2007/NĐ-CP	Nghị định	2007-10-30	Chính phủ	quy định Cờ truyền thống, Công an hiệu, cấp hiệu, phù hiệu và trang phục của lực lượng Công an nhân dân	2007-11-25			s
160/2010/TT-BTC	Thông tư	2010-10-19	Bộ Tài chính	hướng dẫn sửa đổi, bổ sung Thông tư liên tịch số 02/2002/TTLT/BTC-MTTW của Bộ Tài chính và Ban Thường trực UBTWMTTQVN về công tác quản lý tài chính thực hiện “Cuộc vận động Toàn dân đoàn kết xây dựng đời sống văn hóa ở khu dân cư” và các cuộc vận động quyên góp do Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam phát động	2010-12-03			s
160/2013/NĐ-CP	Nghị định	2013-11-12	Chính phủ	về tiêu chí xác định loài và chế độ quản lý loài thuộc Danh mục loài nguy cấp, quý, hiếm được ưu tiên bảo vệ
160/2016/NĐ-CP	Nghị định	2016-11-29	Chính phủ	về điều kiện kinh doanh vận tải biển, kinh doanh dịch vụ đại lý tàu biển và dịch vụ lai dắt tàu biển	2017-07-01			s
160/2016/TT-BTC	Thông tư	2016-10-25	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thăm quan Bảo tàng Dân tộc học Việt Nam	2017-01-01			s
161/2003/NĐ-CP	Nghị định	2003-12-18	Chính phủ	về Quy chế khu vực biên giới biển				s
161/2006/NĐ-CP	Nghị định	2006-12-28	Chính phủ	quy định về thanh toán bằng tiền mặt				s
161/2012/TT-BTC	Thông tư	2012-10-02	Bộ Tài chính	về chế độ kiểm soát, thanh toán các khoản chi ngân sách nhà nước qua Kho bạc Nhà nước				s
161/2016/TT-BTC	Thông tư	2016-10-25	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thăm quan Bảo tàng Văn hóa các dân tộc Việt Nam	2017-01-01			s
161/2024/NĐ-CP	Nghị định	2024-12-18	Chính phủ	quy định Danh mục hàng hóa nguy hiểm, vận chuyển hàng hóa nguy hiểm và trình tự, thủ tục cấp giấy phép, cấp giấy chứng nhận hoàn thành chương trình tập huấn cho người lái xe hoặc người áp tải vận chuyển hàng hóa nguy hiểm trên đường bộ	2025-01-01			s
162/2004/NĐ-CP	Nghị định	2004-09-07	Chính phủ	ban hành Quy chế tạm giữ người theo thủ tục hành chính			19/2009/NĐ-CP@2009-02-19	s
162/2004/TTLT/BQP-BTC	Thông tư liên tịch	2004-12-06	Bộ Quốc phòng - Bộ Tài chính	hướng dẫn nội dung chi và quản lý ngân sách thực hiện công tác quản lý, bảo vệ biên giới quốc gia, giữ gìn an ninh, trật tự, an toàn xã hội trong khu vực biên giới
162/2006/NĐ-CP	Nghị định	2006-12-28	Chính phủ	về chế độ tiền lương, chế độ trang phục đối với cán bộ, công chức, viên chức Kiểm toán nhà nước và chế độ ưu tiên đối với Kiểm toán viên nhà nước			32/2011/NĐ-CP@2011-05-16	s
162/2013/NĐ-CP	Nghị định	2013-11-12	Chính phủ	quy định về xử phạt vi phạm hành chính trên các vùng biển, đảo và thềm lục địa của nước Cộng hòa xã hội chủ nghĩa Việt Nam				s
162/2016/TT-BQP	Thông tư	2016-10-21	Bộ Quốc phòng	quy định thực hiện một số điều của Nghị định số 71/2015/NĐ-CP ngày 03 tháng 9 năm 2015 của Chính phủ về quản lý hoạt động của người, phương tiện trong khu vực biên giới biển nước Cộng hòa xã hội chủ nghĩa Việt Nam	2016-12-06
162/2016/TT-BTC	Thông tư	2016-10-25	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thư viện áp dụng tại Thư viện Quốc gia Việt Nam	2017-01-01			s
162/2017/TT-BQP	Thông tư	2017-07-10	Bộ Quốc phòng	hướng dẫn thực hiện một số điều của Nghị định số 151/2016/NĐ-CP ngày 11 tháng 11 năm 2016 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều về chế độ, chính sách của Luật Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng	2017-08-25			s
162/2018/TT-BQP	Thông tư	2018-11-11	Bộ Quốc phòng	hướng dẫn thực hiện chế độ phụ cấp đặc thù đối với lực lượng Cảnh vệ thuộc Bộ Quốc phòng	2018-12-26
163/1999/NĐ-CP	Nghị định	1999-11-16	Chính phủ	về việc giao đất, cho thuê đất lâm nghiệp cho tổ chức, hộ gia đình và cá nhân sử dụng ổn định, lâu dài vào mục đích lâm nghiệp				s
163/2004/NĐ-CP	Nghị định	2004-09-07	Chính phủ	quy định chi tiết thi hành một số điều của Pháp lệnh Vệ sinh an toàn thực phẩm				s
163/2012/TTLT-BTC-BYT	Thông tư liên tịch	2012-10-08	Bộ Tài chính - Bộ Y tế	quy định quản lý và sử dụng kinh phí thực hiện Chương trình mục tiêu quốc gia phòng, chống HIV/AIDS giai đoạn 2012 - 2015
163/2013/NĐ-CP	Nghị định	2013-11-12	Chính phủ	quy định về xử phạt vi phạm hành chính trong lĩnh vực hóa chất, phân bón và vật liệu nổ công nghiệp	2013-12-31	71/2019/NĐ-CP@2019-08-30		s
163/2014/TTLT-BTC-BVHTTDL	Thông tư liên tịch	2014-11-12	Bộ Tài chính - Bộ Văn hóa, Thể thao và Du lịch	hướng dẫn cơ chế quản lý tài chính chương trình Xúc tiến du lịch quốc gia giai đoạn 2013 - 2020	2014-12-27
163/2016/TT-BTC	Thông tư	2016-10-25	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thăm quan Bảo tàng Lịch sử quốc gia	2017-01-01			s
163/2017/NĐ-CP	Nghị định	2017-12-30	Chính phủ	quy định về kinh doanh dịch vụ logistics	2018-02-20
163/2024/NĐ-CP	Nghị định	2024-12-24	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Viễn thông				s
164/2003/NĐ-CP	Nghị định	2003-12-22	Chính phủ	quy định chi tiết thi hành Luật Thuế thu nhập doanh nghiệp				s
164/2013/TT-BTC	Thông tư	2013-11-15	Bộ Tài chính	ban hành Biểu thuế xuất khẩu, Biểu thuế nhập khẩu ưu đãi theo danh mục mặt hàng chịu thuế				s
164/2016/NĐ-CP	Nghị định	2016-12-24	Chính phủ	về phí bảo vệ môi trường đối với khai thác khoáng sản	2017-01-01	27/2023/NĐ-CP@2023-05-31		s
164/2016/TT-BTC	Thông tư	2016-10-25	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí xác minh giấy tờ, tài liệu để công nhận văn bằng do cơ sở giáo dục nước ngoài cấp cho người Việt Nam	2017-01-01			s
164/2018/NĐ-CP	Nghị định	2018-12-21	Chính phủ	về kết hợp quốc phòng với kinh tế - xã hội và kinh tế - xã hội với quốc phòng	2019-02-10			s
165/2003/NĐ-CP	Nghị định	2003-12-22	Chính phủ	về biệt phái sĩ quan Quân đội nhân dân Việt Nam	2004-01-07			s
165/2007/NĐ-CP	Nghị định	2007-11-15	Chính phủ	bổ sung, sửa đổi, bãi bỏ một số điều của Nghị định số 28/2005/NĐ-CP ngày 9/3/2005 của Chính phủ về tổ chức và hoạt động của tổ chức tài chính quy mô nhỏ tại Việt Nam				s
165/2017/NĐ-CP	Nghị định	2017-12-31	Chính phủ	quy định việc quản lý, sử dụng tài sản tại cơ quan Đảng Cộng sản Việt Nam	2018-01-01			s
165/2018/TT-BQP	Thông tư	2018-12-01	Bộ Quốc phòng	quy định về tổ chức và hoạt động của Hội đồng quân nhân trong Quân đội nhân dân Việt Nam	2019-01-15
165/2024/NĐ-CP	Nghị định	2024-12-26	Chính phủ	quy định chi tiết, hướng dẫn thi hành một số điều của Luật Đường bộ và Điều 77 Luật Trật tự, an toàn giao thông đường bộ				s
166/2004/QĐ-TTg	Quyết định	2004-09-21	Thủ tướng Chính phủ	về việc ban hành Quy chế phê duyệt chuẩn đo lường quốc gia	2004-10-13
166/2007/NĐ-CP	Nghị định	2007-11-16	Chính phủ	quy định mức lương tối thiểu chung				s
166/2010/TT-BTC	Thông tư	2010-10-27	Bộ Tài chính	hướng dẫn mức thu, chế độ thu, nộp và quản lý sử dụng phí thẩm định điều kiện hoạt động về khoa học và công nghệ, lệ phí cấp Giấy phép thành lập văn phòng đại diện, chi nhánh của tổ chức khoa học và công nghệ nước ngoài tại Việt Nam				s
166/2013/NĐ-CP	Nghị định	2013-11-12	Chính phủ	quy định về cưỡng chế thi hành quyết định xử phạt vi phạm hành chính				s
166/2015/TT-BTC	Thông tư	2015-11-05	Bộ Tài chính	quy định việc quản lý và sử dụng kinh phí thực hiện Dự án Đào tạo ngắn hạn về an toàn, an ninh thông tin trong nước thuộc Đề án Đào tạo và phát triển nguồn nhân lực an toàn, an ninh thông tin đến năm 2020	2016-01-01			s
166/2017/NĐ-CP	Nghị định	2017-12-31	Chính phủ	quy định tiêu chuẩn, định mức và chế độ quản lý, sử dụng tài sản công của cơ quan Việt Nam ở nước ngoài	2018-01-01			s
166/2025/NĐ-CP	Nghị định	2025-06-30	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 29/2025/NĐ-CP ngày 24 tháng 02 năm 2025 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Tài chính				s
167/2007/NĐ-CP	Nghị định	2007-11-16	Chính phủ	quy định mức lương tối thiểu vùng đối với người lao động làm việc ở công ty, doanh nghiệp, hợp tác xã, tổ hợp tác, trang trại, hộ gia đình, cá nhân và các tổ chức khác của Việt Nam có thuê mướn lao động				s
167/2012/TT-BTC	Thông tư	2012-10-10	Bộ Tài chính	quy định việc lập dự toán, quản lý và sử dụng kinh phí thực hiện các hoạt động kiểm soát thủ tục hành chính	2012-12-01			s
167/2016/TT-BTC	Thông tư	2016-10-26	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp giấy phép hoạt động điện lực	2017-01-01
168/1999/NĐ-CP	Nghị định	1999-11-29	Chính phủ	quy định danh mục và chế độ, thủ tục đăng ký, quản lý phương tiện kỹ thuật thuộc diện huy động bổ sung cho lực lượng thường trực của Quân đội				s
168/2016/NĐ-CP	Nghị định	2016-12-27	Chính phủ	quy định về khoán rừng, vườn cây và diện tích mặt nước trong các Ban quản lý rừng đặc dụng, rừng phòng hộ và Công ty trách nhiệm hữu hạn một thành viên nông, lâm nghiệp Nhà nước
168/2016/TT-BTC	Thông tư	2016-10-26	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định kinh doanh hàng hóa, dịch vụ hạn chế kinh doanh; hàng hóa, dịch vụ kinh doanh có điều kiện thuộc lĩnh vực thương mại và lệ phí cấp Giấy phép thành lập Sở Giao dịch hàng hóa	2017-01-01			s
168/2018/NĐ-CP	Nghị định	2018-12-28	Chính phủ	về công tác quốc phòng ở Bộ, ngành trung ương, địa phương	2019-02-14			s
169/2013/TTLT-BTC-BTTTT	Thông tư liên tịch	2013-11-15	Bộ Tài chính - Bộ Thông tin và Truyền thông	quy định chế độ thù lao cho người đọc và kiểm tra, thẩm định xuất bản phẩm lưu chiểu
169/2016/NĐ-CP	Nghị định	2016-12-27	Chính phủ	về xử lý hàng hóa do người vận chuyển lưu giữ tại cảng biển Việt Nam	2017-07-01
169/2016/TT-BTC	Thông tư	2016-10-26	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định hợp đồng chuyển giao công nghệ	2017-01-01			s
17/1999/NĐ-CP	Nghị định	1999-03-29	Chính phủ	về thủ tục chuyển đổi, chuyển nhượng, cho thuê, cho thuê lại, thừa kế quyền sử dụng đất và thế chấp, góp vốn bằng giá trị quyền sử dụng đất				s
17/2001/NĐ-CP	Nghị định	2001-05-04	Chính phủ	về việc ban hành Quy chế quản lý và sử dụng nguồn hỗ trợ phát triển chính thức				s
17/2002/QĐ-BNN	Quyết định	2002-03-12	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Quy định quản lý và sử dụng vật tư dự trữ phòng chống lụt bão	2002-03-27
17/2004/QĐ-BVHTT	Quyết định	2004-05-05	Bộ Văn hóa - Thông tin	về việc ban hành “Quy chế sao chép tác phẩm tạo hình”	2004-05-27
17/2005/CT-TTg	Chỉ thị	2005-05-25	Thủ tướng Chính phủ	về việc chấn chỉnh các hoạt động tiêu cực trong quán bar, nhà hàng karaoke, vũ trường	2005-06-17			s
17/2006/NĐ-CP	Nghị định	2006-01-27	Chính phủ	về sửa đổi, bổ sung một số điều của các nghị định hướng dẫn thi hành Luật Đất đai				s
17/2007/CT-TTg	Chỉ thị	2007-07-25	Thủ tướng Chính phủ	về việc tăng cường quản lý tài sản của các Ban quản lý dự án sử dụng vốn nhà nước				s
17/2007/QĐ-BGDĐT	Quyết định	2007-05-24	Bộ Giáo dục và Đào tạo	ban hành Quy định về tổ chức và hoạt động của Trạm Y tế trong các đại học, học viện, trường đại học, cao đẳng và trung cấp chuyên nghiệp	2007-06-28
17/2007/TT-BTC	Thông tư	2007-03-13	Bộ Tài chính	hướng dẫn Hồ sơ đăng ký chào bán chứng khoán ra công chúng				s
17/2008/NĐ-CP	Nghị định	2008-02-04	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Xây dựng				s
17/2008/QĐ-BTNMT	Quyết định	2008-12-31	Bộ Tài nguyên và Môi trường	ban hành Quy chuẩn quốc gia về khí tượng thủy văn	2009-02-14
17/2009/NĐ-CP	Nghị định	2009-02-16	Chính phủ	về sửa đổi, bổ sung một số điều của Nghị định số 121/2007/NĐ-CP ngày 25 tháng 7 năm 2007 quy định về đầu tư trực tiếp ra nước ngoài trong hoạt động dầu khí	2009-04-06			s
17/2009/TT-BKHCN	Thông tư	2009-06-18	Bộ Khoa học và Công nghệ	về hướng dẫn kiểm tra nhà nước về chất lượng hàng hóa nhập khẩu thuộc trách nhiệm quản lý của Bộ Khoa học và Công nghệ				s
17/2009/TT-BTNMT	Thông tư	2009-10-21	Bộ Tài nguyên và Môi trường	quy định về Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất	2009-12-10			s
17/2009/TT-BTTTT	Thông tư	2009-05-27	Bộ Thông tin và Truyền thông	quy định chi tiết thi hành Quyết định số 65/2008/QĐ-TTg ngày 22 tháng 5 năm 2008 của Thủ tướng Chính phủ về cung ứng dịch vụ bưu chính công ích	2009-07-10			s
17/2010/NĐ-CP	Nghị định	2010-03-04	Chính phủ	về bán đấu giá tài sản				s
17/2010/TT-BTC	Thông tư	2010-02-01	Bộ Tài chính	ban hành Quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với nhà bạt cứu sinh
17/2010/TT-BTNMT	Thông tư	2010-10-04	Bộ Tài nguyên và Môi trường	quy định kỹ thuật về chuẩn dữ liệu địa chính				s
17/2011/TT-BKHCN	Thông tư	2011-06-30	Bộ Khoa học và Công nghệ	quy định về Giải thưởng chất lượng quốc gia				s
17/2011/TT-BNNPTNT	Thông tư	2011-04-06	Bộ Nông nghiệp và Phát triển nông thôn	sửa đổi, bổ sung, bãi bỏ một số quy định về thủ tục hành chính trong lĩnh vực trồng trọt theo Nghị quyết số 57/NQ-CP ngày 15 tháng 12 năm 2010				s
17/2011/TT-NHNN	Thông tư	2011-08-18	Ngân hàng Nhà nước Việt Nam	quy định về việc cho vay có bảo đảm bằng cầm cố giấy tờ có giá của Ngân hàng Nhà nước Việt Nam đối với các tổ chức tín dụng	2011-10-01			s
17/2012/NĐ-CP	Nghị định	2012-03-13	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Kiểm toán độc lập	2012-05-01			s
17/2012/QH13	Luật	2012-06-21	Quốc hội	Luật Tài nguyên nước				s
17/2012/QĐ-TTg	Quyết định	2012-03-26	Thủ tướng Chính phủ	về Quy chế hoạt động của các lực lượng trong khu vực phòng thủ, quá trình chuyển dịch cơ cấu kinh tế, điều chỉnh quy hoạch phải gắn với từng bước hoàn chỉnh thế trận quân sự trong khu vực phòng thủ của các địa phương				s
17/2012/TT-BNNPTNT	Thông tư	2012-04-18	Bộ Nông nghiệp và Phát triển nông thôn	ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam”	2012-06-02
17/2012/TT-BYT	Thông tư	2012-10-24	Bộ Y tế	quy định cấp và sử dụng giấy chứng sinh				s
17/2013/NĐ-CP	Nghị định	2013-02-19	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 204/2004/NĐ-CP ngày 14 tháng 12 năm 2004 của Chính phủ về chế độ tiền lương đối với cán bộ, công chức, viên chức và lực lượng vũ trang				s
17/2013/TT-BKHCN	Thông tư	2013-07-30	Bộ Khoa học và Công nghệ	hướng dẫn thực hiện quy định về khai báo của Nghị định thư bổ sung của Hiệp định giữa nước Cộng hòa Xã hội chủ nghĩa Việt Nam và Cơ quan Năng lượng Nguyên tử Quốc tế về việc áp dụng thanh sát theo Hiệp ước Không phổ biến vũ khí hạt nhân	2013-09-16
17/2013/TT-BTTTT	Thông tư	2013-08-02	Bộ Thông tin và Truyền thông	về thông tư 17/2013/TT-BTTTT quy định về hoạt động của điểm Bưu điện - Văn hóa xã do Bộ trưởng Bộ Thông tin và Truyền thông	2013-10-01		11/2019/TT-BTTTT@2019-10-22
17/2013/TT-NHNN	Thông tư	2013-07-16	Ngân hàng Nhà nước Việt Nam	hướng dẫn về quản lý ngoại hối đối với việc phát hành trái phiếu quốc tế của doanh nghiệp không được Chính phủ bảo lãnh				s
17/2014/NĐ-CP	Nghị định	2014-03-11	Chính phủ	về tổ chức và hoạt động của thanh tra Ngoại giao				s
17/2014/TT-BVHTTDL	Thông tư	2014-12-04	Bộ Văn hóa, Thể thao và Du lịch	quy định về hoạt động kiểm soát thủ tục hành chính trong lĩnh vực quản lý nhà nước của Bộ Văn hóa, Thể thao và Du lịch	2015-02-01
17/2014/TT-BYT	Thông tư	2014-06-02	Bộ Y tế	quy định việc cấp giấy phép hoạt động đối với trạm, điểm sơ cấp cứu chữ thập đỏ và việc huấn luyện sơ cấp cứu chữ thập đỏ	2014-08-01
17/2015/NĐ-CP	Nghị định	2015-02-14	Chính phủ	quy định tiền lương tăng thêm đối với cán bộ, công chức, viên chức và người hưởng lương trong lực lượng vũ trang có hệ số lương từ 2,34 trở xuống	2015-04-06			s
17/2015/TT-BGDĐT	Thông tư	2015-09-01	Bộ Giáo dục và Đào tạo	ban hành khung năng lực tiếng Việt dùng cho người nước ngoài				s
17/2015/TT-BKHCN	Thông tư	2015-10-08	Bộ Khoa học và Công nghệ	quy định quản lý nhiệm vụ khoa học và công nghệ cấp thiết địa phương sử dụng ngân sách nhà nước cấp quốc gia	2015-11-25
17/2015/TT-BTTTT	Thông tư	2015-06-30	Bộ Thông tin và Truyền thông	ban hành “Quy chuẩn kỹ thuật quốc gia về chất lượng dịch vụ bưu chính công ích, dịch vụ công ích trong hoạt động phát hành báo chí”	2016-01-01
17/2015/TTLT-BNNPTNT-BTC	Thông tư liên tịch	2015-04-22	Bộ Nông nghiệp và Phát triển nông thôn - Bộ Tài chính	hướng dẫn phương pháp xác định giá trị rừng trồng, vườn cây để sắp xếp, đổi mới và phát triển, nâng cao hiệu quả hoạt động của các công ty nông, lâm nghiệp	2015-06-10
17/2016/TT-BKHCN	Thông tư	2016-09-01	Bộ Khoa học và Công nghệ	quy định quản lý thực hiện Chương trình bảo tồn và sử dụng bền vững nguồn gen đến năm 2025, định hướng đến năm 2030	2016-10-15			s
17/2017/NĐ-CP	Nghị định	2017-02-17	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Thông tin và Truyền thông				s
17/2017/TT-BGTVT	Thông tư	2017-05-31	Bộ Giao thông vận tải	quy định về điều kiện để thuyền viên nước ngoài làm việc trên tàu biển Việt Nam	2017-07-15
17/2017/TT-BTTTT	Thông tư	2017-06-23	Bộ Thông tin và Truyền thông	quy định một số nội dung và biện pháp thi hành Quyết định số 45/2016/QĐ-TTg ngày 19 tháng 10 năm 2016 của Thủ tướng Chính phủ về việc tiếp nhận hồ sơ, trả kết quả giải quyết thủ tục hành chính qua dịch vụ bưu chính công ích	2017-08-15
17/2018/QĐ-TTg	Quyết định	2018-03-30	Thủ tướng Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Du lịch trực thuộc Bộ Văn hóa, Thể thao và Du lịch	2018-03-30
17/2018/TT-BGTVT	Thông tư	2018-04-09	Bộ Giao thông vận tải	quy định quản lý và khai thác thông tin nhận dạng tự động của tàu thuyền	2018-07-01
17/2018/TT-BKHCN	Thông tư	2018-12-10	Bộ Khoa học và Công nghệ	quy định tiêu chuẩn, điều kiện, nội dung, hình thức thi và xét thăng hạng chức danh nghề nghiệp viên chức chuyên ngành khoa học và công nghệ	2019-01-25
17/2018/TT-BTC	Thông tư	2018-02-09	Bộ Tài chính	sửa đổi, bổ sung một số điều của Thông tư số 305/2016/TT-BTC ngày 15 tháng 11 năm 2016 của Bộ trưởng Bộ Tài chính quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí dịch vụ duy trì hệ thống kiểm tra trạng thái chứng thư số	2018-03-26
17/2018/TT-BTNMT	Thông tư	2018-10-31	Bộ Tài nguyên và Môi trường	quy định kỹ thuật thành lập, cập nhật bộ bản đồ chuẩn biên giới quốc gia và thể hiện đường biên giới quốc gia, chủ quyền lãnh thổ quốc gia trên các sản phẩm đo đạc và bản đồ, xuất bản phẩm bản đồ	2019-01-01
17/2019/TT-BKHCN	Thông tư	2019-12-10	Bộ Khoa học và Công nghệ	hướng dẫn đánh giá trình độ và năng lực công nghệ sản xuất	2020-01-25			s
17/2019/TT-BNNPTNT	Thông tư	2019-11-15	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Danh mục loài cây trồng chính	2020-01-01
17/2019/TT-BTNMT	Thông tư	2019-09-30	Bộ Tài nguyên và Môi trường	quy định kỹ thuật thành lập mô hình số độ cao bằng công nghệ quét LiDAR mặt đất trên trạm cố định	2019-11-15
17/2019/TT-BTTTT	Thông tư	2019-12-10	Bộ Thông tin và Truyền thông	sửa đổi, bổ sung một số điều của Thông tư số 17/2012/TT-BTTTT ngày 05 tháng 11 năm 2012 của Bộ trưởng Bộ Thông tin và Truyền thông quy định việc tổ chức và đảm bảo thông tin liên lạc phục vụ công tác chỉ đạo, điều hành phòng, chống thiên tai	2020-01-28
17/2019/TT-BYT	Thông tư	2019-07-17	Bộ Y tế	hướng dẫn giám sát và đáp ứng với bệnh, dịch bệnh truyền nhiễm	2019-09-01			s
17/2020/NĐ-CP	Nghị định	2020-02-05	Chính phủ	sửa đổi, bổ sung một số điều của các Nghị định liên quan đến điều kiện đầu tư kinh doanh thuộc lĩnh vực quản lý nhà nước của Bộ Công Thương	2020-03-22			s
17/2020/TT-BCA	Thông tư	2020-02-18	Bộ Công an	ban hành Nội quy cơ sở giam giữ phạm nhân	2020-04-03
17/2020/TT-BCT	Thông tư	2020-07-17	Bộ Công Thương	quy định về bảo quản và hủy bỏ giếng khoan dầu khí	2020-09-10
17/2020/TT-BGDĐT	Thông tư	2020-06-29	Bộ Giáo dục và Đào tạo	ban hành Quy định chuẩn quốc gia về ngôn ngữ ký hiệu cho người khuyết tật
17/2020/TT-BGTVT	Thông tư	2020-08-14	Bộ Giao thông vận tải	công bố vùng nước cảng biển thuộc địa phận các tỉnh Kiên Giang, Cà Mau và khu vực quản lý của Cảng vụ hàng hải Kiên Giang	2020-10-01
17/2020/TT-NHNN	Thông tư	2020-12-14	Ngân hàng Nhà nước Việt Nam	sửa đổi, bổ sung một số điều của Thông tư số 33/2013/TT-NHNN ngày 26 tháng 12 năm 2013 của Thống đốc Ngân hàng Nhà nước Việt Nam hướng dẫn thủ tục chấp thuận hoạt động xuất khẩu, nhập khẩu ngoại tệ tiền mặt của các ngân hàng được phép	2021-02-01
17/2021/NĐ-CP	Nghị định	2021-03-09	Chính phủ	quy định về chính sách đối với thanh niên xung phong, thanh niên tình nguyện	2021-03-09
17/2021/QĐ-TTg	Quyết định	2021-03-31	Thủ tướng Chính phủ	quy định mức hỗ trợ học nghề đối với người lao động tham gia bảo hiểm thất nghiệp
17/2021/TT-BGDĐT	Thông tư	2021-06-22	Bộ Giáo dục và Đào tạo	quy định về chuẩn chương trình đào tạo; xây dựng, thẩm định và ban hành chương trình đào tạo các trình độ của giáo dục đại học	2021-08-07			s
17/2021/TT-BGTVT	Thông tư	2021-08-25	Bộ Giao thông vận tải	quy định về phòng, chống, khắc phục hậu quả thiên tai; ứng phó sự cố và cứu nạn trong lĩnh vực đường sắt	2021-10-15
17/2021/TT-BNNPTNT	Thông tư	2021-12-20	Bộ Nông nghiệp và Phát triển nông thôn	quy định về truy xuất nguồn gốc, thu hồi và xử lý thực phẩm không bảo đảm an toàn thuộc phạm vi quản lý của Bộ Nông nghiệp và Phát triển nông thôn	2022-02-02			s
17/2021/TT-BXD	Thông tư	2021-12-22	Bộ Xây dựng	quy định một số nội dung về hoạt động giám định tư pháp trong lĩnh vực xây dựng
17/2022/TT-BVHTTDL	Thông tư	2022-12-27	Bộ Văn hóa, Thể thao và Du lịch	quy định các mẫu văn bản trong hoạt động điện ảnh	2023-02-15			s
17/2023/NĐ-CP	Nghị định	2023-04-26	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Sở hữu trí tuệ về quyền tác giả, quyền liên quan				s
17/2023/TT-BLĐTBXH	Thông tư	2023-12-29	Bộ Lao động - Thương binh và Xã hội	hướng dẫn việc ủy quyền thực hiện nhiệm vụ quản lý nhà nước về lao động trong các khu công nghiệp, khu kinh tế	2024-03-01
17/2023/TT-BVHTTDL	Thông tư	2023-12-29	Bộ Văn hóa, Thể thao và Du lịch	quy định điều kiện cấp Giấy phép phân loại phim của Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương	2024-03-01
17/2024/TT-BGTVT	Thông tư	2024-05-30	Bộ Giao thông vận tải	quy định tiêu chuẩn, điều kiện xét thăng hạng chức danh nghề nghiệp viên chức chuyên ngành giao thông vận tải
17/2024/TT-BTC	Thông tư	2024-03-14	Bộ Tài chính	hướng dẫn kiểm soát, thanh toán các khoản chi thường xuyên qua Kho bạc Nhà nước	2024-05-01
17/2025/NĐ-CP	Nghị định	2025-02-06	Chính phủ	sửa đổi, bổ sung một số điều của các Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Đấu thầu				s
17/2025/TT-BXD	Thông tư	2025-06-30	Bộ Xây dựng	ban hành định mức, phương pháp lập và quản lý chi phí cho hoạt động quy hoạch đô thị và nông thôn	2025-07-01			s
170/2002/TTLT-BQP-BTC	Thông tư liên tịch	2002-11-28	Bộ Quốc phòng - Bộ Tài chính	hướng dẫn thực hiện chế độ chính sách đối với học viên đào tạo sĩ quan dự bị và sĩ quan dự bị
170/2003/NĐ-CP	Nghị định	2003-12-25	Chính phủ	quy định chi tiết thi hành một số điều của Pháp lệnh Giá			75/2008/NĐ-CP@2008-06-09	s
170/2003/QĐ-TTg	Quyết định	2003-08-14	Thủ tướng Chính phủ	về “Chính sách ưu đãi hưởng thụ văn hóa”				s
170/2004/NĐ-CP	Nghị định	2004-09-22	Chính phủ	về sắp xếp, đổi mới và phát triển nông trường quốc doanh				s
170/2007/NĐ-CP	Nghị định	2007-11-19	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 05/1999/NĐ-CP ngày 03 tháng 02 năm 1999 của Chính phủ về Chứng minh nhân dân	2007-12-11			s
170/2008/QĐ-TTg	Quyết định	2008-12-18	Thủ tướng Chính phủ	về chế độ bảo hiểm y tế và trợ cấp mai táng đối với thanh niên xung phong thời kỳ kháng chiến chống Pháp	2009-08-24			s
170/2013/NĐ-CP	Nghị định	2013-11-13	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định 26/2007/NĐ-CP ngày 15 tháng 02 năm 2007 của Chính phủ quy định chi tiết thi hành Luật Giao dịch điện tử về chữ ký số và dịch vụ chứng thực chữ ký số và Nghị định số 106/2011/NĐ-CP ngày 23 tháng 11 năm 2011 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 26/2007/NĐ-CP ngày 15 tháng 02 năm 2007				s
170/2016/NĐ-CP	Nghị định	2016-12-27	Chính phủ	quy định về việc công bố, tiếp nhận, xử lý và truyền phát thông tin an ninh hàng hải	2017-07-01
171/2008/QĐ-TTg	Quyết định	2008-12-18	Thủ tướng Chính phủ	về việc thành lập Trung tâm Lưu ký chứng khoán Việt Nam				s
171/2009/TT-BTC	Thông tư	2009-08-24	Bộ Tài chính	về việc sửa đổi, bổ sung một số điều của Quy chế thi và cấp Chứng chỉ kiểm toán viên và Chứng chỉ hành nghề kế toán ban hành kèm theo Quyết định số 94/2007/QĐ-BTC ngày 16/11/2007 của Bộ trưởng Bộ Tài chính				s
171/2013/NĐ-CP	Nghị định	2013-11-13	Chính phủ	quy định xử phạt vi phạm hành chính trong lĩnh vực giao thông đường bộ và đường sắt				s
171/2016/TT-BTC	Thông tư	2016-10-27	Bộ Tài chính	quy định mức thu, chế độ thu, nộp lệ phí cấp giấy phép quy hoạch	2017-01-01			s
171/2025/NĐ-CP	Nghị định	2025-06-30	Chính phủ	quy định về đào tạo bồi dưỡng công chức				s
172/1999/NĐ-CP	Nghị định	1999-12-07	Chính phủ	quy định chi tiết thi hành Pháp lệnh Bảo vệ công trình giao thông đối với công trình giao thông đường bộ				s
172/2004/NĐ-CP	Nghị định	2004-09-29	Chính phủ	quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân huyện, quận, thị xã, thành phố thuộc tỉnh				s
172/2013/NĐ-CP	Nghị định	2013-11-13	Chính phủ	về thành lập, tổ chức lại, giải thể công ty trách nhiệm hữu hạn một thành viên do nhà nước làm chủ sở hữu và công ty trách nhiệm hữu hạn một thành viên là công ty con của công ty trách nhiệm hữu hạn một thành viên do nhà nước làm chủ sở hữu				s
172/2013/TT-BTC	Thông tư	2013-11-20	Bộ Tài chính	quy định về thuê bảo quản hàng dự trữ quốc gia	2014-01-05
172/2016/TT-BTC	Thông tư	2016-10-27	Bộ Tài chính	quy định mức thu, chế độ thu, nộp lệ phí cấp giấy phép hoạt động xây dựng				s
173/2013/TT-BTC	Thông tư	2013-11-20	Bộ Tài chính	hướng dẫn thực hiện một số nội dung về quản lý, xử lý tang vật, phương tiện vi phạm hành chính bị tạm giữ, tịch thu theo thủ tục hành chính	2014-01-05			s
174/1999/NĐ-CP	Nghị định	1999-12-09	Chính phủ	về quản lý hoạt động kinh doanh vàng				s
174/2007/NĐ-CP	Nghị định	2007-11-29	Chính phủ	về phí bảo vệ môi trường đối với chất thải rắn				s
174/2008/QĐ-TTg	Quyết định	2008-12-31	Thủ tướng Chính phủ	quy định tiêu chuẩn, thủ tục bổ nhiệm, miễn nhiệm chức danh giáo sư, phó giáo sư			20/2012/QĐ-TTg@2012-04-27	s
174/2011/TT-BTC	Thông tư	2011-12-02	Bộ Tài chính	hướng dẫn chế độ thu, nộp, quản lý và sử dụng lệ phí cấp Phiếu lý lịch tư pháp				s
174/2014/TT-BTC	Thông tư	2014-11-17	Bộ Tài chính	quy định về quản lý và sử dụng kinh phí hoạt động đối với Ban Vận động và tiếp nhận tiền, hàng cứu trợ trong các cuộc vận động quyên góp ủng hộ đồng bào khắc phục hậu quả thiên tai, hỏa hoạn, sự cố nghiêm trọng, trợ giúp quốc tế do ủy ban Mặt trận Tổ quốc các cấp phát động	2015-01-01
174/2015/TT-BTC	Thông tư	2015-11-10	Bộ Tài chính	hướng dẫn kế toán nghiệp vụ thuế và thu khác đổi với hàng hóa xuất khẩu, nhập khẩu	2016-01-01
174/2016/NĐ-CP	Nghị định	2016-12-30	Chính phủ	quy định chi tiết một số điều của Luật Kế toán				s
174/2024/QH15	Nghị quyết	2024-11-30	Quốc hội	về Kỳ họp thứ 8, Quốc hội khóa XV				s
174/2025/NĐ-CP	Nghị định	2025-06-30	Chính phủ	quy định chính sách giảm thuế giá trị gia tăng theo Nghị quyết số 204/2025/QH15 ngày 17 tháng 6 năm 2025 của Quốc hội	2025-07-01			s
1746/QĐ-TTg	Quyết định	2012-11-16	Thủ tướng Chính phủ	về chuyển quyền đại diện chủ sở hữu nhà nước tại Tổng công ty Bưu chính Việt Nam từ Tập đoàn Bưu chính Viễn thông Việt Nam về Bộ Thông tin và Truyền thông				s
175/2024/NĐ-CP	Nghị định	2024-12-30	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Xây dựng về quản lý hoạt động xây dựng		217/2026/NĐ-CP@2026-06-19		s
176/1999/NĐ-CP	Nghị định	1999-12-21	Chính phủ	về lệ phí trước bạ			47/2003/NĐ-CP@2003-05-12	s
176/2009/TT-BTC	Thông tư	2009-09-09	Bộ Tài chính	hướng dẫn về việc giảm thuế thu nhập cá nhân đối với cá nhân làm việc tại khu kinh tế				s
176/2014/TT-BTC	Thông tư	2014-11-17	Bộ Tài chính	hướng dẫn về thuế đối với hoạt động tìm kiếm thăm dò, phát triển mỏ và khai thác dầu khí của Liên doanh Việt-Nga “Vietsovpetro” từ lô 09-1 theo Hiệp định 2010 và Nghị định thư 2013
176/2024/NĐ-CP	Nghị định	2024-12-30	Chính phủ	quy định quản lý, sử dụng kinh phí thu từ xử phạt vi phạm hành chính về trật tự, an toàn giao thông đường bộ và đấu giá biển số xe sau khi nộp vào ngân sách nhà nước				s
176/2025/NĐ-CP	Nghị định	2025-06-30	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm xã hội về trợ cấp hưu trí xã hội				s
177/1999/NĐ-CP	Nghị định	1999-12-22	Chính phủ	về việc ban hành Quy chế tổ chức và hoạt động của Quỹ xã hội, Quỹ từ thiện				s
177/2004/NĐ-CP	Nghị định	2004-10-12	Chính phủ	quy định chi tiết thi hành một số điều của Luật Hợp tác xã năm 2003				s
177/2013/NĐ-CP	Nghị định	2013-11-14	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Giá			149/2016/NĐ-CP@2016-11-11	s
177/2019/TT-BQP	Thông tư	2019-11-30	Bộ Quốc phòng	quy định tiêu chuẩn, điều kiện, trình tự, thủ tục bổ nhiệm, miễn nhiệm, cách chức và mẫu Giấy chứng nhận Cảnh sát viên, Trinh sát viên của Cảnh sát biển Việt Nam	2020-01-16
177/2025/NĐ-CP	Nghị định	2025-06-30	Chính phủ	sửa đổi, bổ sung các Nghị định trong lĩnh vực thỏa thuận quốc tế; xử lý một số vấn đề liên quan đến việc tổ chức chính quyền địa phương 02 cấp và sắp xếp tổ chức bộ máy trong lĩnh vực thỏa thuận quốc tế	2025-07-01
178/1999/NĐ-CP	Nghị định	1999-12-29	Chính phủ	về bảo đảm tiền vay của các tổ chức tín dụng				s
178/2004/NĐ-CP	Nghị định	2004-10-15	Chính phủ	quy định chi tiết thi hành một số điều của Pháp lệnh Phòng, chống mại dâm	2004-11-07			s
178/2007/NĐ-CP	Nghị định	2007-12-03	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ, cơ quan ngang Bộ				s
178/2011/TT-BTC	Thông tư	2011-12-08	Bộ Tài chính	hướng dẫn về việc tạo, phát hành, sử dụng và quản lý Biên lai thu thuế, lệ phí hải quan đối với hàng hóa xuất khẩu, nhập khẩu của các Doanh nghiệp kinh doanh dịch vụ chuyển phát nhanh đường hàng không quốc tế	2012-01-22
178/2025/NĐ-CP	Nghị định	2025-07-01	Chính phủ	quy định chi tiết một số điều của Luật quy hoạch đô thị và nông thôn	2025-07-01			s
178/2025/QH15	Nghị quyết	2025-02-18	Quốc hội	về việc tổ chức các cơ quan của Quốc hội	2025-02-18
178/2026/NĐ-CP	Nghị định	2026-05-20	Chính phủ	quy định việc quản lý, sử dụng và khai thác tài sản kết cấu hạ tầng do Nhà nước đầu tư, quản lý	2026-07-06			s
179/2001/TT-BQP	Thông tư	2001-01-22	Bộ Quốc phòng	hướng dẫn thực hiện Nghị định số 34/2000/NĐ-CP ngày 18 tháng 8 năm 2000 của Chính phủ về Quy chế khu vực biên giới đất liền nước Cộng hòa xã hội chủ nghĩa Việt Nam		43/2015/TT-BQP@2015-05-28		s
179/2004/NĐ-CP	Nghị định	2004-10-21	Chính phủ	quy định quản lý nhà nước về chất lượng sản phẩm, hàng hóa				s
179/2004/QĐ-TTg	Quyết định	2004-10-06	Thủ tướng Chính phủ	về việc phê duyệt Chiến lược ứng dụng và phát triển công nghệ thông tin tài nguyên và môi trường đến năm 2015 và định hướng đến năm 2020				s
179/2007/NĐ-CP	Nghị định	2007-12-03	Chính phủ	ban hành Quy chế làm việc của Chính phủ				s
1792/CT-TTg	Chỉ thị	2011-10-15	Thủ tướng Chính phủ	về tăng cường quản lý đầu tư từ vốn ngân sách nhà nước và vốn trái phiếu Chính phủ				s
18/2001/NĐ-CP	Nghị định	2001-05-04	Chính phủ	quy định về lập và hoạt động của các cơ sở văn hóa, giáo dục nước ngoài tại Việt Nam				s
18/2002/NĐ-CP	Nghị định	2002-02-18	Chính phủ	ban hành Quy chế quản lý kho vật chứng	2002-03-03		70/2013/NĐ-CP@2013-07-02	s
18/2002/QĐ-BTS	Quyết định	2002-06-03	Bộ Thủy sản	ban hành Quy chế khảo nghiệm giống thủy sản, thức ăn, thuốc, hóa chất và chế phẩm sinh học dùng trong nuôi trồng thủy sản				s
18/2003/NĐ-CP	Nghị định	2003-02-20	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Văn phòng Chính phủ				s
18/2007/NĐ-CP	Nghị định	2007-02-01	Chính phủ	về quân nhân chuyên nghiệp Quân đội Nhân dân Việt Nam				s
18/2007/TT-BLĐTBXH	Thông tư	2007-09-10	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thi hành một số điều của Nghị định số 110/2007/NĐ-CP ngày 26 tháng 6 năm 2007 của Chính phủ về chính sách đối với người lao động dôi dư do sắp xếp lại công ty nhà nước				s
18/2008/QĐ-BTNMT	Quyết định	2008-12-31	Bộ Tài nguyên và Môi trường	ban hành Quy chuẩn kỹ thuật quốc gia về Dự báo lũ	2009-02-27
18/2009/NĐ-CP	Nghị định	2009-02-18	Chính phủ	sửa đổi, bổ sung một số điều Nghị định số 97/2007/NĐ-CP ngày 07 tháng 6 năm 2007 của Chính phủ quy định việc xử lý vi phạm hành chính và cưỡng chế thi hành quyết định hành chính trong lĩnh vực hải quan	2009-05-01			s
18/2009/TT-BYT	Thông tư	2009-10-14	Bộ Y tế	hướng dẫn tổ chức thực hiện công tác kiểm soát nhiễm khuẩn trong các cơ sở khám bệnh, chữa bệnh	2009-12-01			s
18/2010/NĐ-CP	Nghị định	2010-03-05	Chính phủ	về đào tạo, bồi dưỡng công chức	2010-05-01			s
18/2010/TT-BCT	Thông tư	2010-05-10	Bộ Công Thương	quy định vận hành thị trường phát điện cạnh tranh				s
18/2010/TT-BTC	Thông tư	2010-02-01	Bộ Tài chính	ban hành Quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với xuồng cứu nạn
18/2010/TT-BTTTT	Thông tư	2010-07-30	Bộ Thông tin và Truyền thông	ban hành Quy chuẩn kỹ thuật quốc gia về viễn thông				s
18/2011/NĐ-CP	Nghị định	2011-03-17	Chính phủ	sửa đổi khoản 6 Điều 2 Nghị định số 20/2010/NĐ-CP ngày 08 tháng 3 năm 2010 của Chính phủ quy định chi tiết thi hành Pháp lệnh Sửa đổi điều 10 của Pháp lệnh Dân số
18/2012/NĐ-CP	Nghị định	2012-03-13	Chính phủ	về Quỹ bảo trì đường bộ				s
18/2012/QH13	Luật	2012-06-21	Quốc hội	Luật Biển Việt Nam	2013-01-01
18/2012/TTLT-BYT-BGTVT	Thông tư liên tịch	2012-11-05	Bộ Y tế - Bộ Giao thông vận tải	quy định tiêu chuẩn sức khỏe của nhân viên hàng không và điều kiện đối với cơ sở y tế thực hiện việc khám sức khỏe cho nhân viên hàng không				s
18/2013/NĐ-CP	Nghị định	2013-02-21	Chính phủ	quy định tiêu chuẩn vật chất hậu cần đối với sĩ quan, hạ sĩ quan, chiến sĩ đang phục vụ trong lực lượng Công an nhân dân	2013-04-10			s
18/2013/TT-BLĐTBXH	Thông tư	2013-09-09	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện quản lý lao động, tiền lương, tiền thưởng đối với người lao động trong công ty trách nhiệm hữu hạn một thành viên do Nhà nước làm chủ sở hữu				s
18/2013/TT-BTTTT	Thông tư	2013-10-15	Bộ Thông tin và Truyền thông	ban hành Quy chuẩn kỹ thuật quốc gia	2014-04-15
18/2013/TT-BYT	Thông tư	2013-07-01	Bộ Y tế	quy định về vị trí, thiết kế, điều kiện cơ sở vật chất, kỹ thuật, thiết bị của các cơ sở khám bệnh, chữa bệnh truyền nhiễm	2013-08-15
18/2014/TT-BTP	Thông tư	2014-09-08	Bộ Tư pháp	hướng dẫn việc bán đấu giá tài sản quy định tại Nghị định số 53/2013/NĐ-CP ngày 18 tháng 5 năm 2013 của Chính phủ về thành lập, tổ chức và hoạt động của Công ty Quản lý tài sản của các tổ chức tín dụng Việt Nam	2014-11-10
18/2014/TT-BVHTTDL	Thông tư	2014-12-08	Bộ Văn hóa, Thể thao và Du lịch	quy định về hoạt động chuyên môn, nghiệp vụ của thư viện	2015-01-25			s
18/2014/TT-NHNN	Thông tư	2014-08-01	Ngân hàng Nhà nước Việt Nam	hướng dẫn hoạt động nhập khẩu hàng hóa thuộc diện quản lý chuyên ngành của Ngân hàng Nhà nước Việt Nam				s
18/2015/NĐ-CP	Nghị định	2015-02-14	Chính phủ	quy định về quy hoạch bảo vệ môi trường, đánh giá môi trường chiến lược, đánh giá tác động môi trường và kế hoạch bảo vệ môi trường				s
18/2015/TT-BGTVT	Thông tư	2015-05-14	Bộ Giao thông vận tải	quy định về trang phục, phù hiệu, cấp hiệu của lực lượng kiểm soát an ninh hàng không
18/2015/TT-BNNPTNT	Thông tư	2015-04-24	Bộ Nông nghiệp và Phát triển nông thôn	quy định quản lý nhiệm vụ khoa học và công nghệ của Bộ Nông nghiệp và Phát triển nông thôn	2015-06-10
18/2015/TT-BTC	Thông tư	2015-02-03	Bộ Tài chính	hướng dẫn công tác lập dự toán, quản lý, cấp phát, thanh toán, quyết toán nguồn vốn hỗ trợ hộ nghèo xây dựng nhà ở phòng, tránh bão, lụt khu vực miền Trung theo Quyết định số 48/2014/QĐ-TTg ngày 28 tháng 8 năm 2014 của Thủ tướng Chính phủ về chính sách hỗ trợ hộ nghèo xây dựng nhà ở phòng, tránh bão, lụt khu vực miền Trung	2015-03-18
18/2015/TT-BYT	Thông tư	2015-07-14	Bộ Y tế	ban hành quy trình giám định pháp y tâm thần và biểu mẫu sử dụng trong giám định pháp y tâm thần
18/2015/TTLT-BGDĐT-BLĐTBXH	Thông tư liên tịch	2015-09-08	Bộ Giáo dục và Đào tạo - Bộ Lao động - Thương binh và Xã hội	quy định tổ chức dạy, học và đánh giá kết quả học tập môn học giáo dục quốc phòng và an ninh trong các cơ sở giáo dục nghề nghiệp, cơ sở giáo dục đại học	2015-10-23
18/2015/TTLT-BTTTT-BTC	Thông tư liên tịch	2015-07-17	Bộ Thông tin và Truyền thông - Bộ Tài chính	hướng dẫn xử lý bưu gửi không có người nhận	2015-09-15
18/2016/TT-BKHCN	Thông tư	2016-09-01	Bộ Khoa học và Công nghệ	hướng dẫn quản lý Dự án khoa học và công nghệ cấp quốc gia	2016-10-18			s
18/2016/TT-BTNMT	Thông tư	2016-07-25	Bộ Tài nguyên và Môi trường	quy định chi tiết về hồ sơ tài nguyên hải đảo, hướng dẫn việc lập, quản lý hồ sơ tài nguyên hải đảo	2016-09-09
18/2016/TT-BTTTT	Thông tư	2016-06-28	Bộ Thông tin và Truyền thông	quy định về danh mục kênh chương trình truyền hình phục vụ nhiệm vụ chính trị, thông tin tuyên truyền thiết yếu của quốc gia và của địa phương	2016-08-12			s
18/2016/TT-BYT	Thông tư	2016-06-30	Bộ Y tế	quy định Danh mục kỹ thuật, danh mục vật tư y tế dùng trong phục hồi chức năng và việc chi trả chi phí phục hồi chức năng ban ngày thuộc phạm vi thanh toán của Quỹ bảo hiểm y tế	2016-08-19
18/2017/QĐ-TTg	Quyết định	2017-05-31	Thủ tướng Chính phủ	quy định về liên thông giữa trình độ trung cấp, trình độ cao đẳng với trình độ đại học	2017-07-15
18/2017/TT-BGTVT	Thông tư	2017-06-01	Bộ Giao thông vận tải	ban hành Định mức kinh tế - kỹ thuật khảo sát đo sâu
18/2018/TT-BCT	Thông tư	2018-07-19	Bộ Công Thương	quy định về hoạt động kiểm soát thủ tục hành chính thuộc phạm vi chức năng quản lý của Bộ Công Thương	2018-09-03
18/2018/TT-BNNPTNT	Thông tư	2018-11-15	Bộ Nông nghiệp và Phát triển nông thôn	sửa đổi, bổ sung, bãi bỏ một số điều của Thông tư số 13/2016/TT-BNNPTNT ngày 02/6/2016 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn quy định về quản lý thuốc thú y	2019-02-14			s
18/2018/TT-BTNMT	Thông tư	2018-10-31	Bộ Tài nguyên và Môi trường	quy định về Hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc lĩnh vực tài nguyên và môi trường	2018-12-18
18/2018/TT-BYT	Thông tư	2018-08-22	Bộ Y tế	sửa đổi, bổ sung một số Điều của Thông tư số 52/2017/TT-BYT ngày 29 tháng 12 năm 2017 quy định về đơn thuốc và kê đơn thuốc hóa dược, sinh phẩm trong điều trị ngoại trú	2018-10-15
18/2018/TT-NHNN	Thông tư	2018-08-21	Ngân hàng Nhà nước Việt Nam	quy định về an toàn hệ thống thông tin trong hoạt động ngân hàng	2019-01-01
18/2019/NĐ-CP	Nghị định	2019-02-01	Chính phủ	về quản lý và thực hiện hoạt động khắc phục hậu quả bom mìn vật nổ sau chiến tranh	2019-03-20			s
18/2019/QĐ-TTg	Quyết định	2019-04-19	Thủ tướng Chính phủ	quy định việc nhập khẩu máy móc, thiết bị, dây chuyền công nghệ đã qua sử dụng	2019-06-15
18/2019/TT-BNNPTNT	Thông tư	2019-11-15	Bộ Nông nghiệp và Phát triển nông thôn	quy định việc cung cấp thông tin, cập nhật, khai thác và quản lý cơ sở dữ liệu quốc gia về trồng trọt	2020-01-01
18/2019/TT-BTTTT	Thông tư	2019-12-25	Bộ Thông tin và Truyền thông	ban hành “Quy chuẩn kỹ thuật quốc gia về cấu trúc, định dạng dữ liệu gói tin phục vụ kết nối Cổng Dịch vụ công quốc gia với Cổng Dịch vụ công, hệ thống thông tin một cửa điện tử cấp bộ, cấp tỉnh và các cơ sở dữ liệu quốc gia, chuyên ngành”	2020-07-01			s
18/2019/TT-BYT	Thông tư	2019-07-17	Bộ Y tế	hướng dẫn Thực hành sản xuất tốt (GMP) trong sản xuất, kinh doanh thực phẩm bảo vệ sức khỏe
18/2020/QĐ-TTg	Quyết định	2020-06-10	Thủ tướng Chính phủ	về thiết lập khu vực cấm bay, khu vực hạn chế bay đối với tàu bay không người lái và các phương tiện bay siêu nhẹ	2020-06-10
18/2020/TT-BCA	Thông tư	2020-02-20	Bộ Công an	quy định về thực hiện dân chủ trong công tác phòng cháy, chữa cháy và cứu nạn, cứu hộ của lực lượng Công an nhân dân	2020-04-06
18/2020/TT-BTC	Thông tư	2020-03-31	Bộ Tài chính	hướng dẫn đăng ký và sử dụng tài khoản tại Kho bạc Nhà nước	2020-05-15
18/2020/TT-BTNMT	Thông tư	2020-12-30	Bộ Tài nguyên và Môi trường	ban hành Quy chuẩn kỹ thuật quốc gia về dự báo, cảnh báo bão, áp thấp nhiệt đới	2021-06-30
18/2020/TT-BTTTT	Thông tư	2020-08-20	Bộ Thông tin và Truyền thông	về quy hoạch băng tần 2300 - 2400 MHz và băng tần 2500 - 2690 MHz cho hệ thống thông tin di động IMT của Việt Nam	2020-10-06
18/2021/NĐ-CP	Nghị định	2021-03-11	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 134/2016/NĐ-CP ngày 01 tháng 9 năm 2016 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thuế xuất khẩu, thuế nhập khẩu				s
18/2021/TT-BGDĐT	Thông tư	2021-06-28	Bộ Giáo dục và Đào tạo	ban hành Quy chế tuyển sinh và đào tạo trình độ tiến sĩ	2021-08-15			s
18/2021/TT-BGTVT	Thông tư	2021-09-14	Bộ Giao thông vận tải	quy định về tổ chức và hoạt động của Cảng vụ đường thủy nội địa
18/2021/TT-BLĐTBXH	Thông tư	2021-12-15	Bộ Lao động - Thương binh và Xã hội	quy định về thời giờ làm việc, thời giờ nghỉ ngơi đối với người lao động làm các công việc sản xuất có tính thời vụ, công việc gia công theo đơn đặt hàng	2022-02-01
18/2021/TT-BTNMT	Thông tư	2021-10-29	Bộ Tài nguyên và Môi trường	quy định mức thu tiền sử dụng khu vực biển thuộc thẩm quyền giao của Thủ tướng Chính phủ và Bộ Tài nguyên và Môi trường	2021-12-15
18/2021/TT-BTTTT	Thông tư	2021-11-30	Bộ Thông tin và Truyền thông	ban hành định mức kinh tế - kỹ thuật hoạt động báo in, báo điện tử				s
18/2021/TT-BYT	Thông tư	2021-11-16	Bộ Y tế	quy định tiêu chuẩn chẩn đoán và quy trình chuyên môn để xác định tình trạng nghiện ma túy	2022-01-01
18/2021/TT-NHNN	Thông tư	2021-11-18	Ngân hàng Nhà nước Việt Nam	quy định về hoạt động tái chiết khấu công cụ chuyển nhượng giữa các tổ chức tín dụng, chi nhánh ngân hàng nước ngoài	2022-01-07
18/2022/TT-BKHĐT	Thông tư	2022-08-08	Bộ Kế hoạch và Đầu tư	quy định danh mục và thời hạn định kỳ chuyển đổi vị trí công tác đối với công chức không giữ chức vụ lãnh đạo, quản lý và viên chức trực tiếp tiếp xúc và giải quyết công việc thuộc lĩnh vực Đầu tư ở địa phương	2022-09-30
18/2022/TT-BNNPTNT	Thông tư	2022-11-22	Bộ Nông nghiệp và Phát triển nông thôn	quy định quy trình tuần tra, kiểm tra, kiểm soát trên biển của lực lượng Kiểm ngư	2023-01-09
18/2023/NĐ-CP	Nghị định	2023-04-28	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 40/2018/NĐ-CP ngày 12 tháng 3 năm 2018 của Chính phủ về quản lý hoạt động kinh doanh theo phương thức đa cấp				s
18/2023/TT-BNNPTNT	Thông tư	2023-12-15	Bộ Nông nghiệp và Phát triển nông thôn	sửa đổi, bổ sung một số điều của Thông tư số 23/2019/TT-BNNPTNT ngày 30 tháng 11 năm 2019 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn hướng dẫn một số điều của Luật Chăn nuôi về hoạt động chăn nuôi	2024-02-01
18/2024/TT-BTC	Thông tư	2024-03-22	Bộ Tài chính	quy định về mức kinh tế - kỹ thuật nhập, xuất hàng dự trữ quốc gia do Tổng cục Dự trữ Nhà nước trực tiếp quản lý
18/2024/TT-BTTTT	Thông tư	2024-12-30	Bộ Thông tin và Truyền thông	quy định lập và quản lý chi phí đầu tư ứng dụng công nghệ thông tin, thuê dịch vụ công nghệ thông tin sử dụng nguồn vốn ngân sách nhà nước	2025-02-14			s
18/2025/TT-BTC	Thông tư	2025-04-26	Bộ Tài chính	sửa đổi, bổ sung một số điều của Thông tư số 119/2020/TT-BTC ngày 31 tháng 12 năm 2020 của Bộ trưởng Bộ Tài chính quy định hoạt động đăng ký, lưu ký, bù trừ và thanh toán giao dịch chứng khoán, Thông tư số 96/2020/TT-BTC ngày 16 tháng 11 năm 2020 của Bộ trưởng Bộ Tài chính hướng dẫn công bố thông tin trên thị trường chứng khoán đã được sửa đổi, bổ sung một số điều theo Thông tư số 68/2024/TT-BTC ngày 18 tháng 9 năm 2024 của Bộ trưởng Bộ Tài chính	2025-05-05			s
18/2026/NQ-CP	Nghị quyết	2026-05-18	Chính phủ	về cắt giảm, phân cấp, đơn giản hóa thủ tục hành chính, cắt giảm điều kiện đầu tư kinh doanh thuộc phạm vi quản lý của Bộ Văn hóa, Thể thao và Du lịch				s
180/2007/NĐ-CP	Nghị định	2007-12-07	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Xây dựng về xử lý vi phạm trật tự xây dựng đô thị				s
180/2011/TT-BTC	Thông tư	2011-12-14	Bộ Tài chính	quy định về mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực trồng trọt và giống cây lâm nghiệp	2012-02-01			s
180/2024/NĐ-CP	Nghị định	2024-12-31	Chính phủ	quy định chính sách giảm thuế giá trị gia tăng theo Nghị quyết số 174/2024/QH15 ngày 30 tháng 11 năm 2024 của Quốc hội	2025-01-01			s
181/2004/NĐ-CP	Nghị định	2004-10-29	Chính phủ	về thi hành Luật Đất đai				s
181/2012/TT-BTC	Thông tư	2012-10-24	Bộ Tài chính	sửa đổi, bổ sung một số Điều của Thông tư số 143/2007/TT-BTC ngày 03/12/2007 hướng dẫn thực hiện Nghị định số 196/2004/NĐ-CP ngày 02/12/2004 của Chính phủ quy định chi tiết thi hành Pháp lệnh Dự trữ quốc gia				s
181/2013/NĐ-CP	Nghị định	2013-11-14	Chính phủ	quy định chi tiết thi hành một số điều của Luật Quảng cáo	2014-01-01		11/2019/NĐ-CP@2019-01-30 123/2018/NĐ-CP@2018-09-17 70/2021/NĐ-CP@2021-07-20	s
181/2016/TT-BTC	Thông tư	2016-11-07	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thăm quan Bảo tàng Mỹ thuật Việt Nam	2017-01-01			s
181/2019/TT-BQP	Thông tư	2019-12-03	Bộ Quốc phòng	quy định về giải quyết trường hợp người được tha tù trước thời hạn có điều kiện, người được hoãn chấp hành án phạt tù, người được hưởng án treo, người chấp hành án phạt cải tạo không giam giữ do quân đội quản lý, thi hành thay đổi nơi cư trú, nơi làm việc	2022-01-22
181/2024/NĐ-CP	Nghị định	2024-12-31	Chính phủ	quy định chi tiết một số điều của luật quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ về vật liệu nổ công nghiệp và tiền chất thuốc nổ	2025-01-01			s
181/2025/NĐ-CP	Nghị định	2025-07-01	Chính phủ	quy định chi tiết thi hành một số điều của Luật Thuế giá trị gia tăng	2025-07-01			s
182/2003/QĐ-TTg	Quyết định	2003-09-05	Thủ tướng Chính phủ	về việc phát hành trái phiếu Chính phủ để đầu tư một số công trình giao thông, thủy lợi quan trọng của đất nước				s
182/2007/QĐ-TTg	Quyết định	2007-11-26	Thủ tướng Chính phủ	về việc kiện toàn Đoàn đàm phán Chính phủ về kinh tế và thương mại quốc tế	2007-12-18
182/2013/TT-BTC	Thông tư	2013-12-04	Bộ Tài chính	hướng dẫn xây dựng, ban hành quy chuẩn kỹ thuật quốc gia hàng dự trữ quốc gia	2014-01-20
182/2015/TT-BTC	Thông tư	2015-11-16	Bộ Tài chính	ban hành Biểu thuế xuất khẩu, Biểu thuế nhập khẩu ưu đãi theo danh mục mặt hàng chịu thuế				s
182/2016/TT-BQP	Thông tư	2016-11-08	Bộ Quốc phòng	hướng dẫn công khai thông tin tài chính của doanh nghiệp nhà nước thuộc Bộ Quốc phòng và doanh nghiệp có vốn góp của nhà nước do Bộ Quốc phòng làm chủ sở hữu
182/2016/TT-BTC	Thông tư	2016-11-08	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thăm quan di tích lịch sử Dinh Độc Lập	2017-01-01			s
182/2019/TT-BQP	Thông tư	2019-12-04	Bộ Quốc phòng	quy định việc phạm nhân gặp thân nhân; nhận, gửi thư; nhận quà và liên lạc với thân nhân bằng điện thoại	2020-01-22			s
183/2013/TT-BTC	Thông tư	2013-12-04	Bộ Tài chính	về kiểm toán độc lập đối với đơn vị có lợi ích công chúng	2014-01-18
183/2019/TT-BQP	Thông tư	2019-12-04	Bộ Quốc phòng	quy định về tổ chức bộ máy cơ quan quản lý thi hành án hình sự, cơ quan thi hành án hình sự trong Quân đội	2020-01-22
1834/2003/QĐ-BGTVT	Quyết định	2003-06-24	Bộ Giao thông vận tải	về công bố tạm thời tuyến vận tải hành khách đường thủy nội địa
1839/2005/QĐ-NHNN	Quyết định	2005-12-19	Ngân hàng Nhà nước Việt Nam	về việc thu đổi ngân phiếu thanh toán quá thời hạn lưu hành
184/2004/NĐ-CP	Nghị định	2004-11-02	Chính phủ	quy định chi tiết việc thi hành Pháp lệnh Dân quân tự vệ	2005-01-01			s
184/2010/TT-BTC	Thông tư	2010-11-15	Bộ Tài chính	quy định mức thuế suất của Biểu thuế xuất khẩu, Biểu thuế nhập khẩu ưu đãi theo danh mục mặt hàng chịu thuế				s
184/2013/TT-BTC	Thông tư	2013-12-04	Bộ Tài chính	hướng dẫn tiêu chuẩn và điều kiện của Phần mềm Quản lý tài sản cố định áp dụng trong khu vực hành chính sự nghiệp	2014-01-20
184/2015/TT-BTC	Thông tư	2015-11-17	Bộ Tài chính	quy định thủ tục về kê khai, bảo lãnh tiền thuế, thu nộp tiền thuế, tiền chậm nộp, tiền phạt, tiền phí, lệ phí, các khoản thu khác, đối với hàng hóa xuất khẩu, nhập khẩu, quá cảnh và phương tiện xuất cảnh, nhập cảnh, quá cảnh	2016-01-01			s
184/2016/TT-BTC	Thông tư	2016-11-08	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định điều kiện hoạt động viễn thông đối với đài vô tuyến điện thuộc công trình viễn thông và lệ phí cấp giấy phép nhập khẩu thiết bị phát, thu - phát sóng vô tuyến điện	2017-01-01
184/2019/TT-BQP	Thông tư	2019-12-04	Bộ Quốc phòng	quy định đồ vật cấm và việc thu giữ, xử lý đồ vật cấm đưa vào nơi chấp hành án phạt tù	2020-01-22
185/1999/QĐ-TTg	Quyết định	1999-09-13	Thủ tướng Chính phủ	về chính sách hỗ trợ đối với vùng phân lũ, chậm lũ thuộc hệ thống sông Hồng	1999-09-28
185/2004/NĐ-CP	Nghị định	2004-11-04	Chính phủ	về xử phạt vi phạm hành chính trong lĩnh vực kế toán			39/2011/NĐ-CP@2011-05-26	s
185/2007/NĐ-CP	Nghị định	2007-12-25	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Văn hóa, Thể thao và Du lịch				s
185/2013/NĐ-CP	Nghị định	2013-11-15	Chính phủ	quy định xử phạt vi phạm hành chính trong hoạt động thương mại, sản xuất, buôn bán hàng giả, hàng cấm và bảo vệ quyền lợi người tiêu dùng				s
185/2014/TT-BTC	Thông tư	2014-12-05	Bộ Tài chính	sửa đổi mức thuế suất thuế nhập khẩu ưu đãi đối với một số mặt hàng xăng, dầu thuộc nhóm 27.10 tại Biểu thuế nhập khẩu ưu đãi				s
185/2015/TT-BTC	Thông tư	2015-11-17	Bộ Tài chính	hướng dẫn đăng ký, cấp và sử dụng mã số đơn vị có quan hệ với ngân sách	2016-01-01			s
186/2006/QĐ-TTg	Quyết định	2006-08-14	Thủ tướng Chính phủ	về ban hành Quy chế quản lý rừng				s
186/2007/NĐ-CP	Nghị định	2007-12-25	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Lao động - Thương binh và Xã hội				s
186/2025/NĐ-CP	Nghị định	2025-07-01	Chính phủ	quy định chi tiết một số điều của Luật Quản lý, sử dụng tài sản công				s
1869/QĐ-BTC	Quyết định	2005-06-06	Bộ Tài chính	về việc ban hành Quy chế thông tin báo cáo về vốn đầu tư xây dựng cơ bản thuộc nguồn vốn ngân sách nhà nước trong nội bộ ngành tài chính				s
187/2004/NĐ-CP	Nghị định	2004-11-16	Chính phủ	về việc chuyển công ty nhà nước thành công ty cổ phần				s
187/2007/NĐ-CP	Nghị định	2007-12-25	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Thông tin và Truyền thông			50/2011/NĐ-CP@2011-06-24	s
187/2010/TT-BTC	Thông tư	2010-11-22	Bộ Tài chính	quy định về cơ chế, chính sách hỗ trợ giống cây trồng, vật nuôi, thủy sản để khôi phục sản xuất vùng bị thiệt hại do thiên tai, dịch bệnh				s
187/2013/NĐ-CP	Nghị định	2013-11-20	Chính phủ	quy định chi tiết thi hành Luật Thương mại về hoạt động mua bán hàng hóa quốc tế và các hoạt động đại lý mua, bán, gia công và quá cảnh hàng hóa với nước ngoài				s
187/2016/TT-BTC	Thông tư	2016-11-08	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, miễn, quản lý và sử dụng phí khai thác và sử dụng dữ liệu viễn thám quốc gia				s
188/1999/QĐ-TTg	Quyết định	1999-09-17	Thủ tướng Chính phủ	về chế độ tuần làm việc 40 giờ				s
188/2004/NĐ-CP	Nghị định	2004-11-16	Chính phủ	về phương pháp xác định giá đất và khung giá các loại đất			123/2007/NĐ-CP@2007-07-27	s
188/2007/NĐ-CP	Nghị định	2007-12-27	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Y tế				s
188/2007/QĐ-TTg	Quyết định	2007-12-06	Thủ tướng Chính phủ	về việc sửa đổi, bổ sung Quyết định số 290/2005/QĐ-TTg ngày 08/11/2005 của Thủ tướng Chính phủ về chế độ, chính sách đối với một số đối tượng trực tiếp tham gia kháng chiến chống Mỹ cứu nước nhưng chưa được hưởng chính sách của Đảng và Nhà nước	2007-12-29			s
188/2009/TT-BTC	Thông tư	2009-09-29	Bộ Tài chính	về việc ban hành Danh mục hàng hóa và thuế suất thuế nhập khẩu để áp dụng hạn ngạch thuế quan				s
188/2013/NĐ-CP	Nghị định	2013-11-20	Chính phủ	về phát triển và quản lý nhà ở xã hội				s
188/2014/TT-BTC	Thông tư	2014-12-10	Bộ Tài chính	hướng dẫn một số điều của Nghị định số 84/2014/NĐ-CP ngày 8 tháng 9 năm 2014 của Chính phủ quy định chi tiết một số điều của Luật Thực hành tiết kiệm, chống lãng phí				s
189/2007/NĐ-CP	Nghị định	2007-12-27	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Công Thương			44/2011/NĐ-CP@2011-06-14	s
189/2013/NĐ-CP	Nghị định	2013-11-20	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 59/2011/NĐ-CP của Chính phủ về chuyển doanh nghiệp 100% vốn nhà nước thành công ty cổ phần				s
189/2016/TT-BTC	Thông tư	2016-11-08	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong hoạt động chuyên ngành hàng hải	2017-01-01			s
189/2025/NĐ-CP	Nghị định	2025-07-01	Chính phủ	quy định chi tiết Luật Xử lý vi phạm hành chính về thẩm quyền xử phạt vi phạm hành chính	2025-07-01			s
19/2000/PL-UBTVQH10	Pháp lệnh	2000-02-14	Ủy ban Thường vụ Quốc hội	Pháp lệnh sửa đổi Điều 21 của Pháp lệnh Ưu đãi người hoạt động cách mạng, liệt sĩ và gia đình liệt sĩ, thương binh, bệnh binh, người hoạt động kháng chiến, người có công giúp đỡ cách mạng				s
19/2005/TT-BTC	Thông tư	2005-03-11	Bộ Tài chính	về việc công khai tài chính đối với các quỹ có nguồn từ ngân sách nhà nước và các quỹ có nguồn từ các khoản đóng góp của nhân dân				s
19/2006/QĐ-BTC	Quyết định	2006-03-30	Bộ Tài chính	về việc ban hành chế độ kế toán hành chính sự nghiệp				s
19/2006/QĐ-BTNMT	Quyết định	2006-12-01	Bộ Tài nguyên và Môi trường	về việc ban hành Danh mục địa danh các đơn vị hành chính Việt Nam thể hiện trên bản đồ
19/2008/QĐ-TTg	Quyết định	2008-01-30	Thủ tướng Chính phủ	về việc phê chuẩn hạng đất tính thuế sử dụng đất nông nghiệp của tỉnh Trà Vinh	2008-02-25
19/2009/NĐ-CP	Nghị định	2009-02-19	Chính phủ	sửa đổi, bổ sung một số điều của Quy chế tạm giữ người theo thủ tục hành chính ban hành kèm theo Nghị định số 162/2004/NĐ-CP ngày 7/9/2004 của Chính phủ				s
19/2009/TT-BKHCN	Thông tư	2009-06-30	Bộ Khoa học và Công nghệ	quy định các biện pháp quản lý chất lượng đối với sản phẩm, hàng hóa cần tăng cường quản lý trước khi đưa ra lưu thông trên thị trường	2009-08-14			s
19/2011/NĐ-CP	Nghị định	2011-03-21	Chính phủ	quy định chi tiết thi hành một số điều của Luật Nuôi con nuôi	2011-05-08			s
19/2011/TT-BNNPTNT	Thông tư	2011-04-06	Bộ Nông nghiệp và Phát triển nông thôn	sửa đổi, bổ sung, bãi bỏ một số quy định về thủ tục hành chính trong lĩnh vực chăn nuôi theo Nghị quyết số 57/NQ-CP ngày 15 tháng 12 năm 2010				s
19/2011/TT-BTC	Thông tư	2011-02-14	Bộ Tài chính	quy định về quyết toán dự án hoàn thành thuộc nguồn vốn Nhà nước	2011-04-01			s
19/2011/TT-BTP	Thông tư	2011-10-31	Bộ Tư pháp	sửa đổi, bổ sung một số quy định về thủ tục hành chính của Thông tư số 05/2008/TT-BTP ngày 23 tháng 9 năm 2008, Thông tư số 03/2008/TT-BTP ngày 25 tháng 8 năm 2008 và Thông tư số 01/2010/TT-BTP ngày 09 tháng 02 năm 2010 của Bộ Tư pháp	2011-12-14			s
19/2012/TT-BKHCN	Thông tư	2012-11-08	Bộ Khoa học và Công nghệ	quy định về kiểm soát và bảo đảm an toàn bức xạ trong chiếu xạ nghề nghiệp và chiếu xạ công chúng	2012-12-23			s
19/2012/TT-BYT	Thông tư	2012-11-09	Bộ Y tế	hướng dẫn việc công bố hợp quy và công bố phù hợp quy định an toàn thực phẩm	2012-12-25			s
19/2013/TT-BGTVT	Thông tư	2013-08-06	Bộ Giao thông vận tải	quy định việc áp dụng quy tắc quốc tế về phòng ngừa đâm va tàu thuyền trên biển
19/2013/TT-BLĐTBXH	Thông tư	2013-09-09	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện chế độ tiền lương, thù lao, tiền thưởng đối với thành viên Hội đồng thành viên hoặc Chủ tịch công ty, Kiểm soát viên, Tổng giám đốc hoặc Giám đốc, Phó tổng giám đốc hoặc Phó giám đốc, Kế toán trưởng trong công ty trách nhiệm hữu hạn một thành viên do Nhà nước làm chủ sở hữu				s
19/2013/TT-BNNPTNT	Thông tư	2013-03-15	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn biện pháp sử dụng năng lượng tiết kiệm, hiệu quả trong sản xuất nông nghiệp	2013-05-01
19/2013/TT-BTTTT	Thông tư	2013-12-02	Bộ Thông tin và Truyền thông	quy định tần số cấp cứu, an toàn, tìm kiếm, cứu nạn trên biển và hàng không dân dụng	2014-01-20
19/2013/TT-NHNN	Thông tư	2013-09-06	Ngân hàng Nhà nước Việt Nam	quy định về việc mua, bán và xử lý nợ xấu của Công ty Quản lý tài sản của các tổ chức tín dụng Việt Nam	2013-09-15			s
19/2014/QĐ-TTg	Quyết định	2014-03-05	Thủ tướng Chính phủ	về việc áp dụng Hệ thống quản lý chất lượng theo Tiêu chuẩn quốc gia TCVN ISO 9001:2008 vào hoạt động của các cơ quan, tổ chức thuộc hệ thống hành chính nhà nước	2014-05-18			s
19/2014/TT-BTC	Thông tư	2014-02-11	Bộ Tài chính	quy định thủ tục tạm nhập khẩu, tái xuất khẩu, tiêu hủy, chuyển nhượng xe ô tô, xe hai bánh gắn máy của đối tượng được hưởng quyền ưu đãi, miễn trừ tại Việt Nam	2014-03-28		27/2021/TT-BTC@2021-04-19	s
19/2014/TT-BYT	Thông tư	2014-06-02	Bộ Y tế	quy định quản lý thuốc gây nghiện, thuốc hướng tâm thần và tiền chất dùng làm thuốc	2014-07-15			s
19/2015/NĐ-CP	Nghị định	2015-02-14	Chính phủ	quy định chi tiết thi hành một số điều của Luật Bảo vệ môi trường				s
19/2015/TTLT-BKHCN-BLĐTBXH	Thông tư liên tịch	2015-10-30	Bộ Khoa học và Công nghệ - Bộ Lao động - Thương binh và Xã hội	quy định về khuyến khích nghiên cứu khoa học, chuyển giao và ứng dụng công nghệ sản xuất sản phẩm hỗ trợ người khuyết tật	2016-01-01
19/2016/NĐ-CP	Nghị định	2016-03-22	Chính phủ	về kinh doanh khí				s
19/2016/TT-BCT	Thông tư	2016-09-14	Bộ Công Thương	quy định định mức tiêu hao năng lượng trong ngành công nghiệp sản xuất bia và nước giải khát	2016-11-01
19/2016/TT-BLĐTBXH	Thông tư	2016-06-28	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thi hành một số điều của Nghị định số 31/2015/NĐ-CP ngày 24/3/2015 của Chính phủ quy định chi tiết thi hành một số điều của Luật Việc làm về đánh giá, cấp chứng chỉ kỹ năng nghề quốc gia	2016-08-16
19/2016/TT-BTTTT	Thông tư	2016-06-30	Bộ Thông tin và Truyền thông	quy định các biểu mẫu Tờ khai đăng ký, Đơn đề nghị cấp Giấy phép, Giấy Chứng nhận, Giấy phép và Báo cáo nghiệp vụ theo quy định tại Nghị định số 06/2016/NĐ-CP ngày 18 tháng 01 năm 2016 của Chính phủ về quản lý, cung cấp và sử dụng dịch vụ phát thanh, truyền hình	2016-08-15
19/2016/TT-NHNN	Thông tư	2016-06-30	Ngân hàng Nhà nước Việt Nam	quy định về hoạt động thẻ ngân hàng				s
19/2016/TTLT-BGDĐT-BNV	Thông tư liên tịch	2016-06-22	Bộ Giáo dục và Đào tạo - Bộ Nội vụ	quy định mã số, tiêu chuẩn chức danh nghề nghiệp nhân viên hỗ trợ giáo dục người khuyết tật trong các cơ sở giáo dục công lập				s
19/2017/QH14	Luật	2017-11-21	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài	2018-07-01
19/2017/TT-BGTVT	Thông tư	2017-06-06	Bộ Giao thông vận tải	quy định về quản lý và bảo đảm hoạt động bay	2017-08-01			s
19/2018/NĐ-CP	Nghị định	2018-02-02	Chính phủ	quy định về việc tính tổng khối lượng hoặc thể tích chất ma túy tại một số điều của Bộ luật Hình sự năm 2015	2018-02-02
19/2018/TT-BGTVT	Thông tư	2018-04-19	Bộ Giao thông vận tải	quy định về tiêu chuẩn Đăng kiểm viên đường sắt và yêu cầu đối với cơ sở vật chất, kỹ thuật của tổ chức đăng kiểm đường sắt	2018-07-01		08/2024/TT-BGTVT@2024-04-04	s
19/2018/TT-BNNPTNT	Thông tư	2018-11-15	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn về bảo vệ và phát triển nguồn lợi thủy sản	2019-01-01		01/2022/TT-BNNPTNT@2022-01-18
19/2018/TT-BYT	Thông tư	2018-08-30	Bộ Y tế	ban hành danh mục thuốc thiết yếu	2018-10-15
19/2018/TT-NHNN	Thông tư	2018-08-28	Ngân hàng Nhà nước Việt Nam	hướng dẫn về quản lý ngoại hối đối với hoạt động thương mại biên giới Việt Nam - Trung Quốc	2018-10-12
19/2019/NĐ-CP	Nghị định	2019-02-19	Chính phủ	về họ, hụi, biêu, phường	2019-04-05
19/2019/QĐ-TTg	Quyết định	2019-05-10	Thủ tướng Chính phủ	về việc giữ lại con dấu hết giá trị sử dụng của một số cơ quan, tổ chức, chức danh nhà nước để lưu trữ, phục vụ nghiên cứu lịch sử	2019-07-01
19/2019/TT-BCT	Thông tư	2019-09-30	Bộ Công Thương	quy định về áp dụng các biện pháp tự vệ đặc biệt để thực thi Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương
19/2019/TT-BLĐTBXH	Thông tư	2019-12-23	Bộ Lao động - Thương binh và Xã hội	ban hành Quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực nghệ thuật, báo chí và thông tin
19/2019/TT-BNNPTNT	Thông tư	2019-11-15	Bộ Nông nghiệp và Phát triển nông thôn	quy định việc thu gom, xử lý, sử dụng phụ phẩm cây trồng	2020-01-01
19/2019/TT-BTNMT	Thông tư	2019-11-08	Bộ Tài nguyên và Môi trường	quy định kỹ thuật về nội dung và ký hiệu bản đồ địa hình quốc gia tỷ lệ 1:2.000, 1:5.000	2020-01-23
19/2019/TT-BYT	Thông tư	2019-07-30	Bộ Y tế	quy định Thực hành tốt nuôi trồng, thu hái dược liệu và các nguyên tắc, tiêu chuẩn khai thác dược liệu tự nhiên	2019-09-26			s
19/2020/QĐ-TTg	Quyết định	2020-06-17	Thủ tướng Chính phủ	về việc thu phí dịch vụ sử dụng đường bộ theo hình thức điện tử tự động không dừng				s
19/2020/TT-BCA	Thông tư	2020-02-21	Bộ Công an	quy định về thực hiện dân chủ trong công tác quản lý xuất nhập cảnh của Công an nhân dân	2020-07-01
19/2020/TT-BLĐTBXH	Thông tư	2020-12-30	Bộ Lao động - Thương binh và Xã hội	quy định về Hội giảng nhà giáo giáo dục nghề nghiệp
19/2020/TT-BTTTT	Thông tư	2020-08-20	Bộ Thông tin và Truyền thông	về quy hoạch băng tần 24,25-27,5 GHz cho hệ thống thông tin di động IMT của Việt Nam	2020-10-06
19/2021/TT-BGTVT	Thông tư	2021-09-14	Bộ Giao thông vận tải	quy định về tổ chức và hoạt động của Cảng vụ hàng hải
19/2021/TT-BLĐTBXH	Thông tư	2021-12-15	Bộ Lao động - Thương binh và Xã hội	ban hành Danh mục vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn làm cơ sở xác định các trường hợp có thể nghỉ hưu ở tuổi thấp hơn tuổi nghỉ hưu trong điều kiện lao động bình thường
19/2021/TT-BTC	Thông tư	2021-03-18	Bộ Tài chính	hướng dẫn giao dịch điện tử trong lĩnh vực thuế	2021-05-03			s
19/2021/TT-BYT	Thông tư	2021-11-16	Bộ Y tế	quy định mẫu văn bản, báo cáo thực hiện Nghị định số 98/2021/NĐ-CP ngày 08 tháng 11 năm 2021 của Chính phủ về quản lý trang thiết bị y tế	2022-01-01		10/2023/TT-BYT@2023-05-11	s
19/2022/NĐ-CP	Nghị định	2022-02-22	Chính phủ	quy định biện pháp thi hành chế độ, chính sách đối với quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng chuyển ngành, công nhân và viên chức quốc phòng thôi việc theo quy định của Luật Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng	2022-04-15
19/2022/TT-BKHĐT	Thông tư	2022-08-10	Bộ Kế hoạch và Đầu tư	quy định chế độ báo cáo thống kê ngành Kế hoạch, Đầu tư và Thống kê
19/2022/TT-BVHTTDL	Thông tư	2022-12-30	Bộ Văn hóa, Thể thao và Du lịch	quy định về tổ chức và hoạt động của Hội đồng thẩm định kịch bản phim sử dụng ngân sách nhà nước	2023-02-20
19/2023/QĐ-TTg	Quyết định	2023-08-02	Thủ tướng Chính phủ	sửa đổi, bổ sung một số điều của Quyết định số 61/2014/QĐ-TTg ngày 30 tháng 10 năm 2014 của Thủ tướng Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Thi hành án dân sự trực thuộc Bộ Tư pháp	2023-09-20			s
19/2023/TT-BGDĐT	Thông tư	2023-10-30	Bộ Giáo dục và Đào tạo	hướng dẫn về vị trí việc làm, cơ cấu viên chức theo chức danh nghề nghiệp và định mức số lượng người làm việc trong các cơ sở giáo dục mầm non công lập	2023-12-16
19/2024/TT-BCT	Thông tư	2024-10-10	Bộ Công Thương	ban hành sửa đổi 1:2024 QCVN 05A:2020/BCT Quy chuẩn kỹ thuật quốc gia về an toàn trong sản xuất, kinh doanh, sử dụng, bảo quản và vận chuyển hóa chất nguy hiểm	2025-04-15			s
19/2024/TT-BTC	Thông tư	2024-03-22	Bộ Tài chính	quy định về định mức kinh tế - kỹ thuật bảo quản hàng dự trữ quốc gia và định mức hao hụt thóc, gạo dự trữ quốc gia do Tổng cục Dự trữ Nhà nước trực tiếp quản lý				s
19/2025/TT-BTC	Thông tư	2025-05-05	Bộ Tài chính	quy định việc đăng ký công ty đại chúng, hủy tư cách công ty đại chúng, báo cáo về vốn điều lệ đã góp được kiểm toán	2025-05-05
190/2007/NĐ-CP	Nghị định	2007-12-28	Chính phủ	hướng dẫn một số điều của Luật Bảo hiểm xã hội về bảo hiểm xã hội tự nguyện				s
190/2011/TTLT-BQP-BLĐTBXH-BTC	Thông tư liên tịch	2011-11-07	Bộ Quốc phòng - Bộ Lao động - Thương binh và Xã hội - Bộ Tài chính	sửa đổi, bổ sung Thông tư liên tịch số 69/2007/TTLT-BQP-BLĐTBXH-BTC ngày 16 tháng 4 năm 2007 của Bộ Quốc phòng, Bộ Lao động - Thương binh và xã hội, Bộ Tài chính hướng dẫn thực hiện Nghị định số 159/2006/NĐ-CP ngày 28 tháng 12 năm 2006 của Chính phủ về việc thực hiện chế độ hưu trí đối với quân nhân trực tiếp tham gia Kháng chiến chống Mỹ cứu nước từ ngày 30 tháng 4 năm 1975 trở về trước có 20 năm trở lên phục vụ quân đội đã phục viên, xuất ngũ
190/2013/TT-BTC	Thông tư	2013-12-12	Bộ Tài chính	quy định chi tiết thi hành Nghị định số 127/2013/NĐ-CP ngày 15 tháng 10 năm 2013 của Chính phủ quy định xử phạt vi phạm hành chính và cưỡng chế thi hành quyết định hành chính trong lĩnh vực hải quan	2014-01-26			s
190/2015/TT-BTC	Thông tư	2015-11-17	Bộ Tài chính	quy định việc quản lý, sử dụng chi phí trong quá trình lựa chọn nhà thầu các dự án sử dụng vốn ngân sách nhà nước và vốn trái phiếu Chính phủ	2016-01-01
190/2016/TT-BTC	Thông tư	2016-11-08	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí khai thác và sử dụng tài liệu địa chất, khoáng sản				s
190/2025/QH15	Nghị quyết	2025-02-19	Quốc hội	quy định về xử lý một số vấn đề liên quan đến sắp xếp tổ chức bộ máy nhà nước	2025-02-19			s
191/2007/NĐ-CP	Nghị định	2007-12-31	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 113/2003/NĐ-CP ngày 07/10/2003 của Chính phủ về quản lý sản xuất, kinh doanh phân bón		202/2013/NĐ-CP@2013-11-27		s
191/2009/TT-BTC	Thông tư	2009-10-01	Bộ Tài chính	hướng dẫn quản lý và sử dụng kinh phí hoạt động bình đẳng giới và hoạt động vì sự tiến bộ của phụ nữ	2009-11-15
191/2014/TTLT-BTC-BTP	Thông tư liên tịch	2014-12-12	Bộ Tài chính - Bộ Tư pháp	hướng dẫn về thù lao và thanh toán chi phí cho luật sư trong trường hợp luật sư tham gia tố tụng theo yêu cầu của cơ quan tiến hành tố tụng	2015-02-01
191/2015/TT-BTC	Thông tư	2015-11-24	Bộ Tài chính	quy định thủ tục hải quan đối với hàng hóa xuất khẩu, nhập khẩu, quá cảnh gửi qua dịch vụ chuyển phát nhanh quốc tế	2016-01-01		56/2019/TT-BTC@2019-08-23	s
191/2016/TT-BTC	Thông tư	2016-11-08	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định đánh giá trữ lượng khoáng sản và lệ phí cấp giấy phép hoạt động khoáng sản			91/2021/TT-BTC@2021-10-21	s
192/2004/QĐ-TTg	Quyết định	2004-11-16	Thủ tướng Chính phủ	về quy chế công khai tài chính đối với các cấp ngân sách nhà nước, các đơn vị dự toán ngân sách, các tổ chức được ngân sách nhà nước hỗ trợ, các dự án đầu tư xây dựng cơ bản có sử dụng vốn ngân sách nhà nước, các doanh nghiệp nhà nước, các quỹ có nguồn từ ngân sách nhà nước và các quỹ có nguồn từ các khoản đóng góp của nhân dân				s
192/2012/TT-BTC	Thông tư	2012-11-14	Bộ Tài chính	hướng dẫn xử lý các khoản nợ dự trữ quốc gia tồn đọng tại Tổng cục Dự trữ Nhà nước
192/2013/TTLT-BTC-BTP	Thông tư liên tịch	2013-12-13	Bộ Tài chính - Bộ Tư pháp	quy định lập dự toán, quản lý, sử dụng và quyết toán kinh phí ngân sách nhà nước bảo đảm cho công tác hợp nhất văn bản và pháp điển hệ thống quy phạm pháp luật	2014-01-30			s
192/2016/TT-BTC	Thông tư	2016-11-08	Bộ Tài chính	quy định mức thu chế độ thu, nộp, quản lý và sử dụng phí thẩm định, phê duyệt đánh giá an ninh cảng biển, kế hoạch an ninh cảng biển và cấp lý lịch liên tục của tàu biển	2017-01-01			s
193/2012/TT-BTC	Thông tư	2012-11-15	Bộ Tài chính	ban hành Biểu thuế xuất khẩu, Biểu thuế nhập khẩu ưu đãi theo danh mục mặt hàng chịu thuế				s
193/2013/NĐ-CP	Nghị định	2013-11-21	Chính phủ	quy định chi tiết một số điều của Luật Hợp tác xã				s
193/2016/TT-BTC	Thông tư	2016-11-08	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực hàng không	2017-01-01			s
193/2025/NĐ-CP	Nghị định	2025-07-02	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Địa chất và khoáng sản			21/2026/NĐ-CP@2026-01-16	s
194/2012/TT-BTC	Thông tư	2012-11-15	Bộ Tài chính	hướng dẫn mức chi tạo lập thông tin điện tử nhằm duy trì hoạt động thường xuyên của các cơ quan, đơn vị sử dụng ngân sách nhà nước	2013-01-01			s
194/2016/TT-BTC	Thông tư	2016-11-08	Bộ Tài chính	quy định mức thu, chế độ thu, nộp phí hải quan và lệ phí ra, vào cảng hàng không, sân bay đối với chuyến bay của nước ngoài đến các Cảng hàng không Việt Nam	2017-01-01			s
195/2013/NĐ-CP	Nghị định	2013-11-21	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Xuất bản	2014-03-01			s
195/2015/TT-BTC	Thông tư	2015-11-24	Bộ Tài chính	hướng dẫn thi hành Nghị định số 108/2015/NĐ-CP ngày 28 tháng 10 năm 2015 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thuế tiêu thụ đặc biệt và Luật sửa đổi, bổ sung một số điều của Luật Thuế tiêu thụ đặc biệt	2016-01-01			s
195/2019/TT-BQP	Thông tư	2019-12-27	Bộ Quốc phòng	quy định chi tiết một số điều và biện pháp thi hành Nghị định số 18/2019/NĐ-CP ngày 01 tháng 02 năm 2019 của Chính phủ về quản lý và thực hiện hoạt động khắc phục hậu quả bom mìn vật nổ sau chiến tranh	2020-02-11			s
196/2004/NĐ-CP	Nghị định	2004-12-02	Chính phủ	quy định chi tiết thi hành Pháp lệnh Dự trữ quốc gia				s
196/2013/NĐ-CP	Nghị định	2013-11-21	Chính phủ	quy định thành lập và hoạt động của Trung tâm dịch vụ việc làm				s
197/2004/NĐ-CP	Nghị định	2004-12-03	Chính phủ	về bồi thường, hỗ trợ và tái định cư khi Nhà nước thu hồi đất				s
197/2016/TT-BTC	Thông tư	2016-11-08	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí khai thác, sử dụng thông tin, dữ liệu khí tượng thủy văn	2017-01-01		55/2018/TT-BTC@2018-06-25	s
197/2025/QH15	Nghị quyết	2025-05-17	Quốc hội	về một số cơ chế, chính sách đặc biệt tạo đột phá trong xây dựng và tổ chức thi hành pháp luật				s
198/2004/NĐ-CP	Nghị định	2004-12-03	Chính phủ	về thu tiền sử dụng đất		45/2014/NĐ-CP@2014-05-15	120/2010/NĐ-CP@2010-12-30	s
198/2009/TTLT/BTC-BCT-BKH	Thông tư liên tịch	2009-10-09	Bộ Tài chính - Bộ Công Thương - Bộ Kế hoạch và Đầu tư	hướng dẫn việc trao đổi, cung cấp thông tin liên quan đến người nộp thuế trong lĩnh vực quản lý nhà nước về thuế, hải quan, đầu tư, thương mại và công nghiệp	2009-11-23
198/2013/TT-BTC	Thông tư	2013-12-20	Bộ Tài chính	quy định việc quản lý, sử dụng, xử lý tài sản của các dự án sử dụng vốn nhà nước	2014-02-15			s
198/2015/TTLT-BTC-BTNMT	Thông tư liên tịch	2015-12-07	Bộ Tài chính - Bộ Tài nguyên và Môi trường	quy định phương pháp tính, phương pháp thu, chế độ quản lý và sử dụng tiền sử dụng khu vực biển	2016-01-20
198/2016/TT-BTC	Thông tư	2016-11-08	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực đường thủy nội địa và đường sắt	2017-01-01			s
199/2001/QĐ-TTg	Quyết định	2001-12-28	Thủ tướng Chính phủ	về việc miễn giảm thuế sử dụng đất nông nghiệp	2002-01-01			s
199/2004/NĐ-CP	Nghị định	2004-12-03	Chính phủ	ban hành Quy chế quản lý tài chính của công ty nhà nước và quản lý vốn nhà nước đầu tư vào doanh nghiệp khác				s
199/2013/NĐ-CP	Nghị định	2013-11-26	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nông nghiệp và Phát triển nông thôn				s
199/2016/TT-BTC	Thông tư	2016-11-08	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý lệ phí cấp giấy chứng nhận bảo đảm chất lượng, an toàn kỹ thuật đối với máy, thiết bị, phương tiện giao thông vận tải có yêu cầu nghiêm ngặt về an toàn			36/2022/TT-BTC@2022-06-16	s
02/1997/QH10	Luật	1997-12-12	Quốc hội	Luật Các tổ chức tín dụng				s
02/2000/NĐ-CP	Nghị định	2000-02-03	Chính phủ	về đăng ký kinh doanh				s
02/2002/QH11	Nghị quyết	2002-08-05	Quốc hội	quy định danh sách các bộ và cơ quan ngang bộ của Chính phủ				s
02/2002/TT-BGD&ĐT	Thông tư	2002-01-22	Bộ Giáo dục và Đào tạo	hướng dẫn thi hành một số điều của Quy chế trường đại học dân lập liên quan đến tổ chức và nhân sự	2002-02-06
02/2006/NĐ-CP	Nghị định	2006-01-05	Chính phủ	về việc ban hành quy chế khu đô thị mới				s
02/2006/TT-BLĐTBXH	Thông tư	2006-03-31	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện Quyết định số 313/2005/QĐ-TTg ngày 02 tháng 12 năm 2005 của Thủ tướng Chính phủ về một số chế độ đối với người nhiễm HIV/AIDS và những người trực tiếp quản lý, điều trị, chăm sóc người nhiễm HIV/AIDS trong các cơ sở bảo trợ xã hội của nhà nước
02/2006/TT-BTS	Thông tư	2006-03-20	Bộ Thủy sản	hướng dẫn thực hiện Nghị định số 59/2005/NĐ-CP ngày 04 tháng 5 năm 2005 của Chính phủ về điều kiện sản xuất, kinh doanh một số ngành nghề thủy sản				s
02/2007/NĐ-CP	Nghị định	2007-01-05	Chính phủ	về kiểm dịch thực vật				s
02/2007/QĐ-BVHTT	Quyết định	2007-02-06	Bộ Văn hóa - Thông tin	về việc ban hành Quy chế tổ chức thi sáng tác tranh cổ động và sử dụng tranh cổ động để tuyên truyền	2007-03-08
02/2007/TT-BNV	Thông tư	2007-05-25	Bộ Nội vụ	hướng dẫn xếp lương khi nâng ngạch, chuyển ngạch, chuyển loại công chức, viên chức				s
02/2007/TT-BTNMT	Thông tư	2007-02-12	Bộ Tài nguyên và Môi trường	hướng dẫn kiểm tra, thẩm định và nghiệm thu công trình, sản phẩm đo đạc và bản đồ				s
02/2007/TTLT-BCA-BLĐTBXH-BTC	Thông tư liên tịch	2007-03-01	Bộ Công an - Bộ Lao động - Thương binh và Xã hội - Bộ Tài chính	hướng dẫn thực hiện Nghị định số 38/2006/NĐ-CP ngày 17 tháng 4 năm 2006 của Chính phủ về bảo vệ dân phố	2007-04-25
02/2008/NĐ-CP	Nghị định	2008-01-04	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Công chứng				s
02/2008/QĐ-BKHCN	Quyết định	2008-02-25	Bộ Khoa học và Công nghệ	ban hành “Quy định về việc kiểm tra đo lường đối với hàng đóng gói sẵn theo định lượng”				s
02/2008/QĐ-BNV	Quyết định	2008-10-06	Bộ Nội vụ	về việc ban hành mẫu biểu hồ sơ quản lý cán bộ, công chức có xác nhận của thủ trưởng cơ quan trực tiếp quản lý, sử dụng công chức				s
02/2008/QĐ-TTg	Quyết định	2008-01-07	Thủ tướng Chính phủ	về việc ban hành Quy chế Quản lý các dự án đầu tư xây dựng của các cơ quan đại diện Việt Nam ở nước ngoài và các cơ quan khác của Việt Nam ở nước ngoài				s
02/2009/TT-BGTVT	Thông tư	2009-04-03	Bộ Giao thông vận tải	quy định về việc kiểm tra chất lượng, an toàn kỹ thuật và bảo vệ môi trường phương tiện giao thông đường sắt				s
02/2009/TT-BNN	Thông tư	2009-01-14	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn thủ tục thu hồi và xử lý thuốc thú y				s
02/2009/TT-BTP	Thông tư	2009-09-17	Bộ Tư pháp	quy định về chế độ phụ cấp trách nhiệm công việc giám định tư pháp
02/2009/TT-BYT	Thông tư	2009-05-26	Bộ Y tế	hướng dẫn vệ sinh trong hoạt động mai táng và hỏa táng				s
02/2010/NĐ-CP	Nghị định	2010-01-08	Chính phủ	về Khuyến nông				s
02/2010/TT-BNV	Thông tư	2010-04-28	Bộ Nội vụ	hướng dẫn chức năng, nhiệm vụ, quyền hạn và tổ chức của tổ chức Văn thư, Lưu trữ Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ và Ủy ban nhân dân các cấp				s
02/2011/TT-BKHCN	Thông tư	2011-03-16	Bộ Khoa học và Công nghệ	hướng dẫn thực hiện kiểm soát vật liệu hạt nhân, vật liệu hạt nhân nguồn	2011-06-01
02/2011/TT-BNV	Thông tư	2011-01-24	Bộ Nội vụ	hướng dẫn thực hiện Nghị định số 42/2010/NĐ-CP ngày 15/4/2010 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng và Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng				s
02/2011/TT-BTC	Thông tư	2011-01-07	Bộ Tài chính	ban hành Quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với kim loại
02/2011/TT-BTTTT	Thông tư	2011-01-04	Bộ Thông tin và Truyền thông	quy định nội dung giải quyết sự cố trong quá trình thực hiện đầu tư, bảo hành, vận hành các dự án ứng dụng công nghệ thông tin sử dụng nguồn vốn ngân sách nhà nước	2011-02-25
02/2012/NĐ-CP	Nghị định	2012-01-11	Chính phủ	quy định chi tiết và hướng dẫn thi hành Pháp lệnh Thủ tục bắt giữ tàu bay; Thủ tục xử lý tàu bay bị bỏ	2012-02-24			s
02/2012/TT-BKHCN	Thông tư	2012-01-18	Bộ Khoa học và Công nghệ	về việc hướng dẫn quản lý Chương trình quốc gia phát triển công nghệ cao đến năm 2020				s
02/2012/TT-BQP	Thông tư	2012-01-13	Bộ Quốc phòng	hướng dẫn thực hiện một số điều của Nghị định số 89/2009/NĐ-CP ngày 19 tháng 10 năm 2009 của chính phủ về hoạt động đối ngoại Biên phòng	2012-02-27
02/2012/TT-BTTTT	Thông tư	2012-03-15	Bộ Thông tin và Truyền thông	quy định chi tiết về cung ứng và sử dụng dịch vụ bưu chính	2012-05-01
02/2012/TT-NHNN	Thông tư	2012-02-27	Ngân hàng Nhà nước Việt Nam	về hướng dẫn giao dịch hối đoái giữa Ngân hàng Nhà nước Việt Nam và các tổ chức tín dụng, chi nhánh ngân hàng nước ngoài				s
02/2012/TTLT-BCA-BQP-BTP-BGDĐT	Thông tư liên tịch	2012-02-06	Bộ Công an - Bộ Quốc phòng - Bộ Tư pháp - Bộ Giáo dục và Đào tạo	hướng dẫn việc tổ chức dạy văn hóa, giáo dục pháp luật, giáo dục công dân, phổ biến thông tin thời sự, chính sách và thực hiện chế độ sinh hoạt, giải trí cho phạm nhân	2012-03-26			s
02/2012/UBTVQH13	Pháp lệnh	2012-03-28	Ủy ban Thường vụ Quốc hội	Pháp lệnh Chi phí giám định, định giá; chi phí cho người làm chứng, người phiên dịch trong tố tụng	2013-01-01			s
02/2013/NĐ-CP	Nghị định	2013-01-03	Chính phủ	quy định về công tác gia đình	2013-02-18			s
02/2013/QĐ-TTg	Quyết định	2013-01-14	Thủ tướng Chính phủ	ban hành Quy chế hoạt động ứng phó sự cố tràn dầu				s
02/2013/TT-BCA	Thông tư	2013-01-05	Bộ Công an	về việc ban hành, hướng dẫn sử dụng và quản lý các loại mẫu giấy tờ liên quan đến công tác quản lý xuất nhập cảnh	2013-03-20
02/2013/TT-BNG	Thông tư	2013-06-25	Bộ Ngoại giao	hướng dẫn việc cấp, gia hạn, sửa đổi, bổ sung hộ chiếu ngoại giao, hộ chiếu công vụ và cấp công hàm đề nghị cấp thị thực				s
02/2013/TT-BNNPTNT	Thông tư	2013-01-05	Bộ Nông nghiệp và Phát triển nông thôn	quy định phân tích nguy cơ và quản lý an toàn thực phẩm theo chuỗi sản xuất kinh doanh nông lâm thủy sản và muối	2013-02-20
02/2013/TTLT-BNV-BLĐTBXH-BTC-BYT	Thông tư liên tịch	2013-07-09	Bộ Nội vụ - Bộ Lao động - Thương binh và Xã hội - Bộ Tài chính - Bộ Y tế	hướng dẫn quy trình, thủ tục, hồ sơ, mức hỗ trợ người đang trực tiếp tham gia hoạt động chữ thập đỏ bị tai nạn dẫn đến thiệt hại về sức khỏe	2013-09-01			s
02/2014/NĐ-CP	Nghị định	2014-01-10	Chính phủ	quy định chế độ áp dụng, thi hành biện pháp xử lý hành chính đưa vào trường giáo dưỡng và cơ sở giáo dục bắt buộc	2014-02-25			s
02/2014/TT-BCT	Thông tư	2014-01-16	Bộ Công Thương	quy định các biện pháp sử dụng năng lượng tiết kiệm và hiệu quả cho các ngành công nghiệp	2014-06-01
02/2014/TT-BNNPTNT	Thông tư	2014-01-24	Bộ Nông nghiệp và Phát triển nông thôn	quy định trình tự, thủ tục cấp và thu hồi Giấy xác nhận thực vật biến đổi gen đủ điều kiện sử dụng làm thực phẩm, thức ăn chăn nuôi	2014-03-10			s
02/2014/TT-BYT	Thông tư	2014-01-15	Bộ Y tế	quy định tiêu chuẩn, hồ sơ, thủ tục bổ, miễn nhiệm giám định viên pháp y và pháp y tâm thần	2014-03-01			s
02/2015/QĐ-TTg	Quyết định	2015-01-07	Thủ tướng Chính phủ	quy định chế độ bồi dưỡng đi biển đối với Kiểm ngư viên, Thuyền viên tàu Kiểm ngư và người thực hiện nhiệm vụ kiểm ngư	2015-03-01
02/2015/TT-BKHCN	Thông tư	2015-03-06	Bộ Khoa học và Công nghệ	quy định việc đánh giá và thẩm định kết quả thực hiện nhiệm vụ khoa học và công nghệ không sử dụng ngân sách nhà nước	2015-04-20			s
02/2015/TT-BLĐTBXH	Thông tư	2015-01-12	Bộ Lao động - Thương binh và Xã hội	quy định mức lương đối với chuyên gia tư vấn trong nước làm cơ sở dự toán gói thầu cung cấp dịch vụ tư vấn áp dụng hình thức hợp đồng theo thời gian sử dụng vốn nhà nước	2015-03-01			s
02/2015/TT-BNNPTNT	Thông tư	2015-01-27	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn xây dựng đề án và phương án tổng thể sắp xếp, đổi mới công ty nông, lâm nghiệp theo Nghị định số 118/2014/NĐ-CP ngày 17 tháng 12 năm 2014 của Chính phủ về sắp xếp, đổi mới và phát triển, nâng cao hiệu quả hoạt động của công ty nông, lâm nghiệp	2015-03-12
02/2015/TT-BTP	Thông tư	2015-01-16	Bộ Tư pháp	quy định một số mẫu giấy tờ về luật sư và hành nghề luật sư	2015-03-05			s
02/2015/TTLT-BCA-BQP-BYT	Thông tư liên tịch	2015-01-22	Bộ Công an - Bộ Quốc phòng - Bộ Y tế	hướng dẫn công tác quản lý, chăm sóc, tư vấn, điều trị cho người nhiễm HIV và dự phòng lây nhiễm HIV tại trại giam, trại tạm giam, nhà tạm giữ, cơ sở giáo dục bắt buộc, trường giáo dưỡng	2015-03-07
02/2016/NQ-HĐTP	Nghị quyết	2016-06-30	Hội đồng Thẩm phán Tòa án nhân dân tối cao	hướng dẫn thi hành một số quy định của Nghị quyết số 103/2015/QH13 ngày 25-11-2015 của Quốc hội về việc thi hành Bộ luật Tố tụng dân sự và Nghị quyết số 104/2015/QH13 ngày 25-11-2015 của Quốc hội về việc thi hành Luật Tố tụng hành chính
02/2016/QĐ-TTg	Quyết định	2016-01-28	Thủ tướng Chính phủ	quy định điều kiện công bố dịch, công bố hết dịch bệnh truyền nhiễm	2016-03-15		26/2023/QĐ-TTg@2023-10-19	s
02/2016/TT-BKHCN	Thông tư	2016-03-25	Bộ Khoa học và Công nghệ	ban hành Quy chuẩn kỹ thuật quốc gia đối với thiết bị chụp cắt lớp vi tính dùng trong y tế	2016-07-01
02/2016/TT-BNNPTNT	Thông tư	2016-02-22	Bộ Nông nghiệp và Phát triển nông thôn	sửa đổi, bổ sung Danh mục chủng loại máy, thiết bị được hưởng chính sách hỗ trợ nhằm giảm tổn thất trong nông nghiệp ban hành kèm theo Thông tư số 08/2014/TT-BNNPTNT ngày 20/3/2014 của Bộ Nông nghiệp và phát triển nông thôn
02/2016/TT-BTTTT	Thông tư	2016-02-01	Bộ Thông tin và Truyền thông	quy định kiểm tra tần số vô tuyến điện	2016-03-25
02/2016/TT-TTCP	Thông tư	2016-10-20	Thanh tra Chính phủ	sửa đổi, bổ sung một số điều của Thông tư số 07/2013/TT-TTCP ngày 31 tháng 10 năm 2013 của Thanh tra Chính phủ quy định quy trình giải quyết khiếu nại hành chính	2016-12-05
02/2016/TTLT-BCA-BQP-BGTVT	Thông tư liên tịch	2016-06-20	Bộ Công an - Bộ Quốc phòng - Bộ Giao thông vận tải	hướng dẫn thực hiện đào tạo, bồi dưỡng cán bộ làm công tác phòng, chống khủng bố	2016-08-03
02/2016/TTLT-BVHTTDL-BCA	Thông tư liên tịch	2016-05-04	Bộ Văn hóa, Thể thao và Du lịch - Bộ Công an	hướng dẫn phối hợp công tác bảo vệ an ninh quốc gia và bảo đảm trật tự, an toàn xã hội trong lĩnh vực văn hóa, gia đình, thể dục, thể thao và du lịch	2016-06-25
02/2016/TTLT-VKSNDTC-TANDTC	Thông tư liên tịch	2016-08-31	Viện kiểm sát nhân dân tối cao - Tòa án nhân dân tối cao	quy định việc phối hợp giữa Viện kiểm sát nhân dân và Tòa án nhân dân trong việc thi hành một số quy định của Bộ luật Tố tụng dân sự	2016-10-18
02/2017/NQ-HĐTP	Nghị quyết	2017-01-13	Hội đồng Thẩm phán Tòa án nhân dân tối cao	ban hành một số biểu mẫu trong tố tụng hành chính
02/2017/QĐ-TTg	Quyết định	2017-01-17	Thủ tướng Chính phủ	sửa đổi, bổ sung Quy hoạch phổ tần số vô tuyến điện quốc gia ban hành kèm theo Quyết định số 71/2013/QĐ-TTg ngày 21 tháng 11 năm 2013 của Thủ tướng Chính phủ
02/2017/TT-BKHCN	Thông tư	2017-03-31	Bộ Khoa học và Công nghệ	sửa đổi, bổ sung một số điều của Thông tư số 28/2012/TT-BKHCN ngày 12 tháng 12 năm 2012 của Bộ trưởng Bộ Khoa học và Công nghệ quy định về công bố hợp chuẩn, công bố hợp quy và phương thức đánh giá sự phù hợp với tiêu chuẩn, quy chuẩn kỹ thuật	2017-05-15			s
02/2017/TT-BTC	Thông tư	2017-01-06	Bộ Tài chính	hướng dẫn quản lý kinh phí sự nghiệp bảo vệ môi trường				s
02/2017/TT-BTTTT	Thông tư	2017-04-04	Bộ Thông tin và Truyền thông	ban hành “Quy chuẩn kỹ thuật quốc gia về cấu trúc thông điệp dữ liệu công dân trao đổi với cơ sở dữ liệu quốc gia về dân cư”	2017-10-01
02/2017/TT-VPCP	Thông tư	2017-10-31	Văn phòng Chính phủ	hướng dẫn về nghiệp vụ kiểm soát thủ tục hành chính				s
02/2018/NQ-HĐTP	Nghị quyết	2018-05-15	Hội đồng Thẩm phán Tòa án nhân dân tối cao	hướng dẫn áp dụng Điều 65 của Bộ luật Hình sự về án treo	2018-07-01			s
02/2018/TT-BCT	Thông tư	2018-02-27	Bộ Công Thương	quy định chi tiết Danh mục hàng hóa mua bán, trao đổi của cư dân biên giới				s
02/2018/TT-BGDĐT	Thông tư	2018-01-26	Bộ Giáo dục và Đào tạo	ban hành Quy định về quản lý dự án sản xuất thử nghiệm cấp bộ của Bộ Giáo dục và Đào tạo	2018-03-14
02/2018/TT-BKHCN	Thông tư	2018-05-15	Bộ Khoa học và Công nghệ	quy định chế độ báo cáo thực hiện hợp đồng chuyển giao công nghệ thuộc Danh mục công nghệ hạn chế chuyển giao; mẫu văn bản trong hoạt động cấp Giấy phép chuyển giao công nghệ, đăng ký gia hạn, sửa đổi, bổ sung nội dung chuyển giao công nghệ	2018-07-01
02/2018/TT-BNV	Thông tư	2018-01-08	Bộ Nội vụ	quy định mã số chức danh nghề nghiệp viên chức chuyên ngành công nghệ thông tin	2018-02-15
02/2018/TT-BTP	Thông tư	2018-02-26	Bộ Tư pháp	ban hành và hướng dẫn sử dụng một số biểu mẫu về tổ chức và hoạt động hòa giải thương mại	2018-04-20
02/2018/TT-BYT	Thông tư	2018-01-22	Bộ Y tế	quy định về Thực hành tốt cơ sở bán lẻ thuốc	2018-03-08		12/2020/TT-BYT@2020-06-22	s
02/2018/TT-TANDTC	Thông tư	2018-09-21	Tòa án nhân dân tối cao	quy định chi tiết việc xét xử vụ án hình sự có người tham gia tố tụng là người dưới 18 tuổi thuộc thẩm quyền của Tòa gia đình và người chưa thành niên	2018-12-01			s
02/2019/NQ-HĐTP	Nghị quyết	2019-01-11	Hội đồng Thẩm phán Tòa án nhân dân tối cao	hướng dẫn áp dụng Điều 150 về tội mua bán người và Điều 151 về tội mua bán người dưới 16 tuổi của Bộ luật Hình sự	2019-03-15
02/2019/NĐ-CP	Nghị định	2019-01-02	Chính phủ	về phòng thủ dân sự	2019-02-16
02/2019/TT-BGTVT	Thông tư	2019-01-11	Bộ Giao thông vận tải	công bố vùng nước cảng biển thuộc địa phận thành phố Đà Nẵng và khu vực quản lý của Cảng vụ hàng hải Đà Nẵng	2019-04-01
02/2019/TT-BQP	Thông tư	2019-01-07	Bộ Quốc phòng	quy định về hoạt động đo lường trong lĩnh vực quân sự, quốc phòng	2019-02-25
02/2019/TT-BTP	Thông tư	2019-03-15	Bộ Tư pháp	quy định nghĩa vụ tham gia bồi dưỡng bắt buộc về chuyên môn, nghiệp vụ của luật sư	2019-05-05
02/2019/TT-BTTTT	Thông tư	2019-03-08	Bộ Thông tin và Truyền thông	hướng dẫn về quản lý hoạt động thông tin đối ngoại của các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ	2019-04-22
02/2019/TT-BVHTTDL	Thông tư	2019-07-05	Bộ Văn hóa, Thể thao và Du lịch	quy định quy trình giám định tư pháp về quyền tác giả, quyền liên quan	2019-09-01			s
02/2020/NQ-HĐTP	Nghị quyết	2020-09-24	Hội đồng Thẩm phán Tòa án nhân dân tối cao	hướng dẫn áp dụng một số quy định về các biện pháp khẩn cấp tạm thời của Bộ luật Tố tụng dân sự	2020-12-01
02/2020/TT-BGTVT	Thông tư	2020-02-21	Bộ Giao thông vận tải	ban hành Định mức kinh tế - kỹ thuật tiêu hao nhiên liệu của phương tiện thủy công vụ của Cảng vụ hàng hải
02/2020/TT-BKHĐT	Thông tư	2020-03-23	Bộ Kế hoạch và Đầu tư	quy định phân loại khu vực thể chế áp dụng trong thống kê Việt Nam
02/2020/TT-BLĐTBXH	Thông tư	2020-02-14	Bộ Lao động - Thương binh và Xã hội	hướng dẫn quản lý đối tượng được cơ sở trợ giúp xã hội cung cấp dịch vụ công tác xã hội	2020-03-30
02/2020/TT-BNNPTNT	Thông tư	2020-02-28	Bộ Nông nghiệp và Phát triển nông thôn	quy định tiêu trí kinh tế trang trại	2020-04-14
02/2020/TT-BVHTTDL	Thông tư	2020-05-25	Bộ Văn hóa, Thể thao và Du lịch	quy định về bảo quản, thanh lọc tài nguyên thông tin và tài nguyên thông tin hạn chế sử dụng trong thư viện	2020-07-09
02/2020/TT-NHNN	Thông tư	2020-03-30	Ngân hàng Nhà nước Việt Nam	hướng dẫn hoạt động thanh toán và chuyển tiền liên quan đến kinh doanh chuyển khẩu hàng hóa
02/2020/TT-TANDTC	Thông tư	2020-11-16	Tòa án nhân dân tối cao	quy định chi tiết về trách nhiệm của Tòa án nhân dân trong hoạt động hòa giải, đối thoại tại Tòa án	2021-01-01
02/2021/NĐ-CP	Nghị định	2021-01-07	Chính phủ	quy định về cờ truyền thống, cờ hiệu, biểu tượng, hải quan hiệu, phù hiệu, biển tên, cấp hiệu, trang phục, chứng minh hải quan và dấu hiệu đặc trưng phương tiện tuần tra, kiểm soát, giám sát hải quan	2021-03-01
02/2021/QH15	Luật	2021-11-12	Quốc hội	Luật sửa đổi, bổ sung một số điều của Bộ luật Tố tụng hình sự	2021-12-01
02/2021/TT-BCA	Thông tư	2021-01-11	Bộ Công an	quy định về xử lý vi phạm điều lệnh Công an nhân dân
02/2021/TT-BGDĐT	Thông tư	2021-02-02	Bộ Giáo dục và Đào tạo	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và bổ nhiệm, xếp lương viên chức giảng dạy trong các trường tiểu học công lập	2021-03-20		08/2023/TT-BGDĐT@2023-04-14
02/2021/TT-BLĐTBXH	Thông tư	2021-06-24	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện một số điều của Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021 của Chính phủ quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội	2021-07-01
02/2021/TT-BNNPTNT	Thông tư	2021-06-07	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn xây dựng kế hoạch phòng, chống thiên tai các cấp ở địa phương	2021-07-25
02/2021/TT-BTC	Thông tư	2021-01-08	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí kiểm định phương tiện phòng cháy và chữa cháy				s
02/2021/TT-BTP	Thông tư	2021-05-25	Bộ Tư pháp	hướng dẫn cách tính thời gian theo buổi làm việc thực tế và khoán chi vụ việc trợ giúp pháp lý	2021-07-15
02/2021/TT-BYT	Thông tư	2021-01-25	Bộ Y tế	quy định tiêu chuẩn, nhiệm vụ của cộng tác viên dân số	2021-03-10			s
02/2021/TT-NHNN	Thông tư	2021-03-31	Ngân hàng Nhà nước Việt Nam	hướng dẫn giao dịch ngoại tệ trên thị trường ngoại tệ của các tổ chức tín dụng được phép hoạt động ngoại hối	2021-05-17		20/2022/TT-NHNN@2022-12-30	s
02/2022/TT-BCT	Thông tư	2022-01-20	Bộ Công Thương	quy định mã số, tiêu chuẩn chuyên môn, xếp lương đối với ngạch công chức Quản lý thị trường	2022-04-01
02/2022/TT-BKHCN	Thông tư	2022-02-25	Bộ Khoa học và Công nghệ	hướng dẫn thi hành một số điều của Nghị định số 142/2020/NĐ-CP ngày 09 tháng 12 năm 2020 của Chính phủ quy định về việc tiến hành công việc bức xạ và hoạt động dịch vụ hỗ trợ ứng dụng năng lượng nguyên tử	2022-04-15
02/2022/TT-BTP	Thông tư	2022-02-08	Bộ Tư pháp	hướng dẫn lựa chọn tổ chức đấu giá tài sản	2022-03-25
02/2022/TT-BVHTTDL	Thông tư	2022-07-01	Bộ Văn hóa, Thể thao và Du lịch	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành thư viện	2022-08-15			s
02/2023/TT-BKHCN	Thông tư	2023-05-08	Bộ Khoa học và Công nghệ	hướng dẫn một số nội dung chuyên môn phục vụ công tác xây dựng dự toán thực hiện nhiệm vụ khoa học và công nghệ có sử dụng ngân sách nhà nước	2023-06-23			s
02/2023/TT-BNNPTNT	Thông tư	2023-06-02	Bộ Nông nghiệp và Phát triển nông thôn	quy định tiêu chuẩn, điều kiện thi hoặc xét thăng hạng; nội dung, hình thức và việc xác định người trúng tuyển trong kỳ xét thăng hạng chức danh nghề nghiệp đối với viên chức chuyên ngành nông nghiệp và phát triển nông thôn
02/2023/TT-BVHTTDL	Thông tư	2023-02-21	Bộ Văn hóa, Thể thao và Du lịch	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành tuyên truyền viên văn hóa	2023-04-10			s
02/2023/TT-BYT	Thông tư	2023-02-09	Bộ Y tế	sửa đổi, bổ sung một số điều của Thông tư số 15/2016/TT-BYT ngày 15 tháng 5 năm 2016 của Bộ Y tế quy định về bệnh nghề nghiệp được hưởng bảo hiểm xã hội
02/2023/TT-TANDTC	Thông tư	2023-08-24	Tòa án nhân dân tối cao	hướng dẫn thi hành Điều 55 của Luật Trách nhiệm bồi thường của Nhà nước về giải quyết yêu cầu bồi thường trong quá trình tố tụng hình sự, tố tụng hành chính tại Tòa án	2023-10-20
02/2024/NĐ-CP	Nghị định	2024-01-10	Chính phủ	về việc chuyển giao công trình điện là tài sản công sang Tập đoàn Điện lực Việt Nam	2024-03-01			s
02/2024/TT-BKHCN	Thông tư	2024-03-28	Bộ Khoa học và Công nghệ	quy định về quản lý truy xuất nguồn gốc sản phẩm, hàng hóa	2024-06-01
02/2024/TT-BLĐTBXH	Thông tư	2024-02-23	Bộ Lao động - Thương binh và Xã hội	sửa đổi, bổ sung một số điều của Thông tư số 21/2021/TT-BLĐTBXH ngày 15 tháng 12 năm 2021 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội quy định chi tiết một số điều của Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng	2024-05-15			s
02/2024/TT-BQP	Thông tư	2024-01-12	Bộ Quốc phòng	về công tác đăng kiểm tàu quân sự	2024-02-27
02/2024/TT-BTTTT	Thông tư	2024-03-29	Bộ Thông tin và Truyền thông	quy định Danh mục sản phẩm, hàng hóa có khả năng gây mất an toàn thuộc trách nhiệm quản lý của Bộ Thông tin và Truyền thông	2024-05-15
02/2024/TT-BVHTTDL	Thông tư	2024-06-17	Bộ Văn hóa, Thể thao và Du lịch	quy định tiêu chuẩn, điều kiện xét thăng hạng chức danh nghề nghiệp viên chức chuyên ngành thư viện, di sản văn hóa, văn hóa cơ sở, tuyên truyền viên văn hóa, mỹ thuật, nghệ thuật biểu diễn và điện ảnh
02/2025/TT-BCT	Thông tư	2025-02-01	Bộ Công Thương	quy định về bảo vệ công trình điện lực và an toàn trong lĩnh vực điện lực				s
02/2025/TT-BKHĐT	Thông tư	2025-01-03	Bộ Kế hoạch và Đầu tư	quy định Bộ chỉ tiêu thống kê phát triển bền vững của Việt Nam
02/2025/TT-BXD	Thông tư	2025-03-31	Bộ Xây dựng	sửa đổi, bổ sung một số điều của Thông tư số 06/2021/TT-BXD ngày 30/6/2021 của Bộ Xây dựng quy định về phân cấp công trình xây dựng và hướng dẫn áp dụng trong quản lý hoạt động đầu tư xây dựng	2025-05-20			s
02/2026/TT-BCT	Thông tư	2026-01-17	Bộ Công Thương	quy định một số biện pháp thi hành Luật Hóa chất và Nghị định số 25/2026/NĐ-CP của Chính phủ quy định chi tiết và biện pháp để tổ chức, hướng dẫn thi hành một số điều của Luật Hóa chất về phát triển ngành công nghiệp hóa chất và an toàn, an ninh hóa chất	2026-01-17			s
02/NQ-CP	Nghị quyết	2013-01-07	Chính phủ	về một số giải pháp tháo gỡ khó khăn cho sản xuất kinh doanh, hỗ trợ thị trường, giải quyết nợ xấu				s
20/1999/NĐ-CP	Nghị định	1999-04-12	Chính phủ	về kinh doanh dịch vụ giám định hàng hóa				s
20/2001/QĐ-BGDĐT	Quyết định	2001-06-06	Bộ Giáo dục và Đào tạo	về việc ban hành “Quy chế tổ chức thi tuyển sinh sau đại học đào tạo tại các cơ sở nước ngoài bằng ngân sách nhà nước”	2001-06-21
20/2002/QĐ-TTg	Quyết định	2002-01-24	Thủ tướng Chính phủ	về việc chuyển Bảo hiểm Y tế Việt Nam sang Bảo hiểm Xã hội Việt Nam	2002-01-24			s
20/2005/QĐ-BGTVT	Quyết định	2005-03-28	Bộ Giao thông vận tải	về tổ chức và hoạt động của hoa tiêu đường thủy nội địa
20/2006/NĐ-CP	Nghị định	2006-02-20	Chính phủ	quy định chi tiết Luật Thương mại về kinh doanh dịch vụ giám định thương mại	2006-03-16		120/2011/NĐ-CP@2011-12-16	s
20/2007/CT-TTg	Chỉ thị	2007-08-24	Thủ tướng Chính phủ	về việc trả lương qua tài khoản cho các đối tượng hưởng lương từ ngân sách nhà nước				s
20/2008/NĐ-CP	Nghị định	2008-02-14	Chính phủ	về tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính	2008-03-03		nd-48-2013-nd-cp	s
20/2009/TT-BKHCN	Thông tư	2009-09-30	Bộ Khoa học và Công nghệ	về việc ban hành và thực hiện “Quy chuẩn kỹ thuật quốc gia về xăng, nhiên liệu điêzen và nhiên liệu sinh học”				s
20/2010/NĐ-CP	Nghị định	2010-03-08	Chính phủ	quy định chi tiết thi hành Pháp lệnh sửa đổi Điều 10 của Pháp lệnh Dân số	2010-04-29		18/2011/NĐ-CP@2011-03-17	s
20/2010/TT-BKHCN	Thông tư	2010-12-29	Bộ Khoa học và Công nghệ	quy định về tổ chức, quản lý và điều hành Chương trình quốc gia “Nâng cao năng suất và chất lượng sản phẩm, hàng hóa của doanh nghiệp Việt Nam đến năm 2020”	2011-02-12
20/2010/TT-BTP	Thông tư	2010-11-30	Bộ Tư pháp	quy định chi tiết thi hành một số điều của Nghị định số 40/2010/NĐ-CP ngày 12 tháng 4 năm 2010 của Chính phủ về kiểm tra và xử lý văn bản quy phạm pháp luật				s
20/2010/TTLT-BTTTT-BYT	Thông tư liên tịch	2010-08-20	Bộ Thông tin và Truyền thông - Bộ Y tế	hướng dẫn việc ưu tiên về thời điểm, thời lượng phát sóng trên đài phát thanh, đài truyền hình; dung lượng và vị trí đăng trên báo in, báo điện tử đối với thông tin, giáo dục, truyền thông về phòng, chống HIV/AIDS	2010-10-15
20/2011/NĐ-CP	Nghị định	2011-03-23	Chính phủ	quy định chi tiết và hướng dẫn thi hành Nghị quyết số 55/2010/QH12 ngày 24/11/2010 của Quốc hội về miễn, giảm thuế sử dụng đất nông nghiệp	2011-05-15		146/2020/NĐ-CP@2020-12-18 21/2017/NĐ-CP@2017-02-24	s
20/2011/QĐ-TTg	Quyết định	2011-03-24	Thủ tướng Chính phủ	ban hành Quy chế quản lý hoạt động Truyền hình trả tiền				s
20/2012/QH13	Luật	2012-11-20	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Luật sư	2013-07-01			s
20/2012/QĐ-TTg	Quyết định	2012-04-27	Thủ tướng Chính phủ	sửa đổi, bổ sung một số điều của “Quy định tiêu chuẩn, thủ tục bổ nhiệm, miễn nhiệm chức danh giáo sư, phó giáo sư” ban hành kèm theo Quyết định số 174/2008/QĐ-TTg ngày 31 tháng 12 năm 2008 của Thủ tướng Chính phủ				s
20/2013/NĐ-CP	Nghị định	2013-02-26	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Khoa học và Công nghệ				s
20/2013/TT-BCT	Thông tư	2013-08-05	Bộ Công Thương	quy định về Kế hoạch và Biện pháp phòng ngừa, ứng phó sự cố hóa chất trong lĩnh vực công nghiệp	2013-10-15			s
20/2013/TT-BGDĐT	Thông tư	2013-06-06	Bộ Giáo dục và Đào tạo	ban hành Quy định bồi dưỡng chuyên môn, nghiệp vụ cho giảng viên các cơ sở giáo dục đại học	2013-07-19
20/2013/TT-BQP	Thông tư	2013-03-04	Bộ Quốc phòng	quy định về hợp nhất văn bản quy phạm pháp luật của Bộ Quốc phòng	2013-04-18
20/2013/TT-BTP	Thông tư	2013-12-03	Bộ Tư pháp	hướng dẫn một số nội dung về hoạt động thống kê của Ngành Tư pháp	2014-01-16			s
20/2013/TT-BVHTTDL	Thông tư	2013-12-31	Bộ Văn hóa, Thể thao và Du lịch	quy định một số nội dung quản lý đối với hoạt động phổ biến phim có sử dụng hiệu ứng đặc biệt tác động đến người xem phim	2014-04-01
20/2013/TTLT-BYT-BCT-BNNPTNT	Thông tư liên tịch	2013-08-01	Bộ Y tế - Bộ Công Thương - Bộ Nông nghiệp và Phát triển nông thôn	quy định điều kiện, trình tự thủ tục chỉ định cơ sở kiểm nghiệm thực phẩm phục vụ quản lý nhà nước				s
20/2014/TT-BQP	Thông tư	2014-04-29	Bộ Quốc phòng	ban hành Quy chế quản lý hoạt động câu lạc bộ hàng không Việt Nam
20/2014/TT-BTC	Thông tư	2014-02-12	Bộ Tài chính	quy định việc nhập khẩu xe ô tô, xe mô tô theo chế độ tài sản di chuyển của công dân Việt Nam định cư ở nước ngoài đã được giải quyết đăng ký thường trú tại Việt Nam	2014-04-01
20/2014/TT-BTTTT	Thông tư	2014-12-05	Bộ Thông tin và Truyền thông	quy định về các sản phẩm phần mềm nguồn mở được ưu tiên mua sắm, sử dụng trong cơ quan, tổ chức nhà nước	2015-01-20
20/2015/TT-BNNPTNT	Thông tư	2015-06-01	Bộ Nông nghiệp và Phát triển nông thôn	ban hành “Qy chuẩn kỹ thuật quốc gia về trang bị an toàn tàu cá”	2015-12-01
20/2015/TT-BYT	Thông tư	2015-07-27	Bộ Y tế	hướng dẫn quy trình khảo nghiệm hóa chất, chế phẩm diệt muỗi dạng phun hạt thể tích cực nhỏ	2016-01-01
20/2015/TT-NHNN	Thông tư	2015-10-28	Ngân hàng Nhà nước Việt Nam	quy định việc mở và sử dụng tài khoản ngoại tệ ở nước ngoài của người cư trú là tổ chức	2015-12-15
20/2016/TT-BCT	Thông tư	2016-09-20	Bộ Công Thương	quy định định mức tiêu hao năng lượng trong ngành công nghiệp thép	2016-11-08
20/2016/TT-BTC	Thông tư	2016-02-03	Bộ Tài chính	hướng dẫn thực hiện cơ chế quản lý tài chính về bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp và chi phí quản lý bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp				s
20/2016/TT-BTNMT	Thông tư	2016-08-25	Bộ Tài nguyên và Môi trường	quy định về xây dựng, khai thác và sử dụng cơ sở dữ liệu tài nguyên, môi trường biển và hải đảo	2016-10-10
20/2016/TT-BTTTT	Thông tư	2016-08-31	Bộ Thông tin và Truyền thông	hướng dẫn chi tiết thi hành Quyết định số 45/2015/QĐ-TTg ngày 24 tháng 9 năm 2015 của Thủ tướng Chính phủ về cung ứng dịch vụ bưu chính công ích và dịch vụ công ích trong hoạt động phát hành báo chí	2016-10-15
20/2017/QH14	Luật	2017-11-23	Quốc hội	Luật Quản lý nợ công
20/2017/TT-BGDĐT	Thông tư	2017-08-18	Bộ Giáo dục và Đào tạo	quy định tiêu chuẩn, điều kiện, nội dung, hình thức thi thăng hạng chức danh nghề nghiệp giáo viên mầm non, phổ thông công lập	2017-10-03
20/2017/TT-BNNPTNT	Thông tư	2017-11-10	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn thực hiện Nghị định số 39/2017/NĐ-CP ngày 04 tháng 4 năm 2017 của Chính phủ về quản lý thức ăn chăn nuôi, thủy sản				s
20/2017/TT-BTTTT	Thông tư	2017-09-12	Bộ Thông tin và Truyền thông	quy định về điều phối, ứng cứu sự cố an toàn thông tin mạng trên toàn quốc	2017-11-01
20/2017/TT-BYT	Thông tư	2017-05-10	Bộ Y tế	quy định chi tiết một số điều của Luật Dược và Nghị định số 54/2017/NĐ-CP ngày 08 tháng 5 năm 2017 của Chính phủ về thuốc và nguyên liệu làm thuốc phải kiểm soát đặc biệt	2017-07-01			s
20/2018/QĐ-TTg	Quyết định	2018-04-26	Thủ tướng Chính phủ	quy định việc thực hiện tiêu hủy thuốc lá ngoại nhập lậu bị tịch thu là thuốc lá giả, thuốc lá không đảm bảo chất lượng và thí điểm bán đấu giá thuốc lá ngoại nhập lậu bị tịch thu đảm bảo chất lượng để xuất khẩu ra nước ngoài
20/2018/TT-BGTVT	Thông tư	2018-04-26	Bộ Giao thông vận tải	quy định về thông tin, chỉ dẫn, trang thiết bị phục vụ khách hàng, thiết bị an toàn trên phương tiện giao thông đường sắt	2018-07-01			s
20/2018/TT-BNNPTNT	Thông tư	2018-11-15	Bộ Nông nghiệp và Phát triển nông thôn	quy định về trang phục, biểu trưng, cờ hiệu, cờ truyền thống, thẻ kiểm ngư và mầu sơn tàu, xuồng kiểm ngư	2019-01-01		01/2022/TT-BNNPTNT@2022-01-18
20/2019/NĐ-CP	Nghị định	2019-02-21	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 140/2016/NĐ-CP ngày 10 tháng 10 năm 2016 của Chính phủ về lệ phí trước bạ	2019-04-10			s
20/2019/TT-BKHCN	Thông tư	2019-12-10	Bộ Khoa học và Công nghệ	quy định về đo lường, chất lượng trong kinh doanh khí và hoạt động công bố cơ sở pha chế khí tại Việt Nam	2020-03-15
20/2019/TT-BLĐTBXH	Thông tư	2019-12-23	Bộ Lao động - Thương binh và Xã hội	ban hành Quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực kinh doanh, quản lý và pháp luật
20/2019/TT-BNNPTNT	Thông tư	2019-11-22	Bộ Nông nghiệp và Phát triển nông thôn	quy định việc cập nhật, khai thác và quản lý cơ sở dữ liệu quốc gia về chăn nuôi	2020-01-07
20/2020/QĐ-TTg	Quyết định	2020-07-22	Thủ tướng Chính phủ	về mã định danh điện tử của các cơ quan, tổ chức phục vụ kết nối, chia sẻ dữ liệu với các bộ, ngành, địa phương	2020-09-15
20/2020/TT-BGDĐT	Thông tư	2020-07-27	Bộ Giáo dục và Đào tạo	quy định chế độ làm việc của giảng viên cơ sở giáo dục đại học	2020-09-11
20/2020/TT-BLĐTBXH	Thông tư	2020-12-30	Bộ Lao động - Thương binh và Xã hội	quy định cơ sở thực hiện bồi dưỡng nghiệp vụ sư phạm cho nhà giáo giáo dục nghề nghiệp
20/2020/TT-BTNMT	Thông tư	2020-12-30	Bộ Tài nguyên và Môi trường	ban hành Định mức kinh tế - kỹ thuật đánh giá chất lượng tài liệu khí tượng thủy văn bề mặt	2021-02-15
20/2020/TT-BYT	Thông tư	2020-11-26	Bộ Y tế	sửa đổi, bổ sung một số điều của Thông tư số 30/2018/TT-BYT ngày 30 tháng 10 năm 2018 của Bộ trưởng Bộ Y tế ban hành Danh mục và tỷ lệ, điều kiện thanh toán đối với thuốc hóa dược, sinh phẩm, thuốc phóng xạ và chất đánh dấu thuộc phạm vi được hưởng của người tham gia bảo hiểm y tế
20/2021/QĐ-TTg	Quyết định	2021-06-03	Thủ tướng Chính phủ	ban hành Danh mục và quy định việc quản lý, sử dụng vật tư, phương tiện, trang thiết bị chuyên dùng phòng, chống thiên tai	2021-07-20
20/2021/TT-BCT	Thông tư	2021-12-10	Bộ Công Thương	sửa đổi, bổ sung một số điều của Thông tư số 27/2020/TT-BCT ngày 30 tháng 9 năm 2020 của Bộ trưởng Bộ Công Thương quy định về nội dung, trình tự, thủ tục hoạt động kiểm tra, xử lý vi phạm hành chính và thực hiện các biện pháp nghiệp vụ của lực lượng Quản lý thị trường	2022-01-01
20/2021/TT-BLĐTBXH	Thông tư	2021-12-15	Bộ Lao động - Thương binh và Xã hội	quy định về Hệ thống cơ sở dữ liệu về người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng	2022-02-01
20/2022/TT-BNNPTNT	Thông tư	2022-12-22	Bộ Nông nghiệp và Phát triển nông thôn	quy định về giám định tư pháp trong lĩnh vực nông nghiệp và phát triển nông thôn
20/2022/TT-NHNN	Thông tư	2022-12-30	Ngân hàng Nhà nước Việt Nam	hướng dẫn hoạt động chuyển tiền một chiều từ Việt Nam ra nước ngoài và thanh toán, chuyển tiền cho các giao dịch vãng lai khác của người cư trú là tổ chức, cá nhân	2023-02-15
20/2023/TT-BCT	Thông tư	2023-11-08	Bộ Công Thương	quy định về thời giờ làm việc, thời giờ nghỉ ngơi đối với người lao động làm các công việc có tính chất đặc biệt trong lĩnh vực thăm dò, khai thác dầu khí trên biển	2023-12-25
20/2023/TT-BGDĐT	Thông tư	2023-10-30	Bộ Giáo dục và Đào tạo	hướng dẫn về vị trí việc làm, cơ cấu viên chức theo chức danh nghề nghiệp và định mức số lượng người làm việc trong các cơ sở giáo dục phổ thông và các trường chuyên biệt công lập	2023-12-16			s
20/2023/TT-BKHCN	Thông tư	2023-10-12	Bộ Khoa học và Công nghệ	quy định tuyển chọn, giao trực tiếp tổ chức và cá nhân thực hiện nhiệm vụ khoa học và công nghệ cấp quốc gia sử dụng ngân sách nhà nước	2023-11-27			s
20/2023/TT-BTC	Thông tư	2023-04-13	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí duy trì sử dụng tên miền và địa chỉ Internet, lệ phí đăng ký sử dụng tên miền quốc gia “.vn” và lệ phí đăng ký sử dụng địa chỉ Internet (IP)	2023-06-01	10/2025/TT-BTC@2025-03-19		s
20/2023/TT-BYT	Thông tư	2023-11-14	Bộ Y tế	bãi bỏ một số văn bản quy phạm pháp luật do Bộ trưởng Bộ Y tế
20/2024/QĐ-TTg	Quyết định	2024-11-21	Thủ tướng Chính phủ	hướng dẫn thực hiện Nghị định thư giữa Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam và Chính phủ Liên bang Nga về hỗ trợ sản xuất phương tiện vận tải có động cơ trên lãnh thổ Việt Nam
20/2024/TT-BKHĐT	Thông tư	2024-11-13	Bộ Kế hoạch và Đầu tư	quy định Chế độ báo cáo thống kê ngành Thống kê
20/2024/TT-BNNPTNT	Thông tư	2024-12-06	Bộ Nông nghiệp và Phát triển nông thôn	ban hành QCVN 01-183:2024 sửa đổi, bổ sung QCVN 01-183:2016/BNNPTNT quy chuẩn kỹ thuật quốc gia về thức ăn chăn nuôi - Quy định giới hạn tối đa cho phép hàm lượng độc tố nấm mốc, kim loại nặng và vi sinh vật trong thức ăn hỗn hợp cho gia súc, gia cầm	2025-06-06
20/2024/TT-BTC	Thông tư	2024-03-25	Bộ Tài chính	quy định về định mức chi phí nhập, chi phí xuất hàng dự trữ quốc gia tại cửa kho dự trữ quốc gia do Tổng cục Dự trữ Nhà nước trực tiếp quản lý
20/2024/TT-BTP	Thông tư	2024-12-31	Bộ Tư pháp	quy định cơ chế, chính sách về giá dịch vụ đấu giá tài sản mà pháp luật quy định phải bán thông qua đấu giá; chi phí đăng thông báo lựa chọn tổ chức hành nghề đấu giá tài sản, chi phí thông báo công khai việc đấu giá trên Cổng đấu giá tài sản quốc gia, chi phí sử dụng Cổng đấu giá tài sản quốc gia để đấu giá bằng hình thức trực tuyến	2025-01-01			s
20/2025/TT-BTC	Thông tư	2025-05-05	Bộ Tài chính	sửa đổi, bổ sung một số điều của Thông tư số 51/2021/TT-BTC ngày 30 tháng 06 năm 2021 của Bộ trưởng Bộ Tài chính hướng dẫn nghĩa vụ của tổ chức, cá nhân trong hoạt động đầu tư nước ngoài trên thị trường chứng khoán Việt Nam	2025-06-20
20/2025/TT-NHNN	Thông tư	2025-07-31	Ngân hàng Nhà nước Việt Nam	hướng dẫn về hồ sơ, thủ tục chấp thuận danh sách dự kiến nhân sự của ngân hàng thương mại, chi nhánh ngân hàng nước ngoài và tổ chức tín dụng phi ngân hàng	2025-08-10			s
200/2004/NĐ-CP	Nghị định	2004-12-03	Chính phủ	về sắp xếp, đổi mới và phát triển lâm trường quốc doanh				s
200/2014/TT-BTC	Thông tư	2014-12-22	Bộ Tài chính	hướng dẫn chế độ kế toán doanh nghiệp				s
200/2016/TT-BTC	Thông tư	2016-11-09	Bộ Tài chính	quy định việc lập, quản lý, sử dụng và quyết toán kinh phí bảo đảm hoạt động của cơ quan thi hành án dân sự, kinh phí cưỡng chế thi hành án	2017-01-01
201/2004/NĐ-CP	Nghị định	2004-12-10	Chính phủ	ban hành Quy chế quản lý hoạt động khoa học xã hội và nhân văn				s
201/2013/NĐ-CP	Nghị định	2013-11-27	Chính phủ	quy định chi tiết thi hành một số điều của Luật Tài nguyên nước				s
201/2025/QH15	Nghị quyết	2025-05-29	Quốc hội	thí điểm về một số cơ chế, chính sách đặc thù phát triển nhà ở xã hội	2025-06-01			s
202/2012/TT-BTC	Thông tư	2012-11-19	Bộ Tài chính	hướng dẫn về đăng ký, quản lý và công khai danh sách kiểm toán viên hành nghề kiểm toán	2013-03-01		22/2024/TT-BTC@2024-03-26 39/2020/TT-BTC@2020-05-15
202/2013/NĐ-CP	Nghị định	2013-11-27	Chính phủ	về quản lý phân bón	2014-02-01			s
202/2013/TT-BQP	Thông tư	2013-11-07	Bộ Quốc phòng	hướng dẫn về trình tự, thủ tục xác nhận, tổ chức thực hiện chế độ ưu đãi người có công với cách mạng thuộc trách nhiệm của Bộ Quốc phòng	2013-12-22			s
202/2016/TT-BTC	Thông tư	2016-11-09	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí trong lĩnh vực đăng ký giao dịch bảo đảm				s
203/2004/NĐ-CP	Nghị định	2004-12-14	Chính phủ	quy định mức lương tối thiểu				s
203/2012/TT-BTC	Thông tư	2012-11-19	Bộ Tài chính	về trình tự, thủ tục cấp, quản lý, sử dụng Giấy chứng nhận đủ điều kiện kinh doanh dịch vụ kiểm toán	2013-05-01		39/2020/TT-BTC@2020-05-15
203/2014/TT-BTC	Thông tư	2014-12-22	Bộ Tài chính	hướng dẫn xử lý hàng hóa tồn đọng thuộc địa bàn hoạt động hải quan	2015-02-05			s
203/2016/TT-BTC	Thông tư	2016-11-09	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý phí thực hiện ủy thác tư pháp về dân sự có yếu tố nước ngoài	2017-01-01			s
204/2004/NĐ-CP	Nghị định	2004-12-14	Chính phủ	về chế độ tiền lương đối với cán bộ, công chức, viên chức và lực lượng vũ trang			117/2016/NĐ-CP@2016-07-21 14/2012/NĐ-CP@2012-03-07 17/2013/NĐ-CP@2013-02-19	s
204/2013/NĐ-CP	Nghị định	2013-12-05	Chính phủ	quy định chi tiết và hướng dẫn thi hành Nghị quyết của Quốc hội về một số giải pháp thực hiện ngân sách nhà nước năm 2013, 2014				s
204/2016/TT-BTC	Thông tư	2016-11-09	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thăm quan Bảo tàng Yersin	2017-01-01			s
204/2025/NĐ-CP	Nghị định	2025-07-11	Chính phủ	quy định chi tiết trình tự, thủ tục lập dự toán, thanh toán kinh phí chi trả chi phí tố tụng				s
204/2025/QH15	Nghị quyết	2025-06-17	Quốc hội	về giảm thuế giá trị gia tăng				s
205/2004/NĐ-CP	Nghị định	2004-12-14	Chính phủ	quy định hệ thống thang lương, bảng lương và chế độ phụ cấp lương trong các công ty nhà nước				s
205/2010/TT-BTC	Thông tư	2010-12-15	Bộ Tài chính	hướng dẫn Nghị định số 40/2007/NĐ-CP ngày 16/03/2007 của Chính phủ quy định về việc xác định trị giá hải quan đối với hàng hóa xuất khẩu, nhập khẩu				s
205/2011/TT-BTC	Thông tư	2011-12-30	Bộ Tài chính	ban hành Quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với gạo
205/2016/TT-BTC	Thông tư	2016-11-09	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thăm quan Bảo tàng Phụ nữ Việt Nam	2017-01-01			s
206/2004/NĐ-CP	Nghị định	2004-12-14	Chính phủ	quy định quản lý lao động, tiền lương và thu nhập trong các công ty nhà nước				s
206/2010/TTLT-BTC-BGDĐT-BNG	Thông tư liên tịch	2010-12-15	Bộ Tài chính - Bộ Giáo dục và Đào tạo - Bộ Ngoại giao	sửa đổi, bổ sung Thông tư liên tịch số 144/2007/TTLT-BTC-BGDĐT-BNG ngày 05 tháng 12 năm 2007 của Liên tịch Bộ Tài chính, Bộ Giáo dục và Đào tạo, Bộ Ngoại giao hướng dẫn chế độ, cấp phát và quản lý kinh phí đào tạo lưu học sinh Việt Nam ở nước ngoài bằng nguồn vốn Ngân sách nhà nước				s
206/2013/NĐ-CP	Nghị định	2013-12-09	Chính phủ	về quản lý nợ của doanh nghiệp do Nhà nước nắm giữ 100% vốn điều lệ				s
206/2013/TTLT-BTC-BCA	Thông tư liên tịch	2013-12-25	Bộ Tài chính - Bộ Công an	hướng dẫn về việc thu, nộp thuế thu nhập cá nhân đối với sỹ quan, hạ sỹ quan, công chức, viên chức và nhân viên hưởng lương trong Công an nhân dân	2014-02-07
206/2016/TT-BTC	Thông tư	2016-11-09	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thăm quan các Vườn quốc gia Bạch Mã, Cúc Phương, Ba Vì, Tam Đảo, Yokdon, Cát Tiên	2017-01-01			s
206/2025/QH15	Nghị quyết	2025-06-24	Quốc hội	về cơ chế đặc biệt xử lý khó khăn, vướng mắc do quy định của pháp luật				s
207/2010/TT-BTC	Thông tư	2010-12-15	Bộ Tài chính	về việc ban hành định mức hao hụt thóc bảo quản đổ rời trong điều kiện áp suất thấp do Tổng Cục Dự trữ Nhà nước trực tiếp quản lý				s
207/2013/NĐ-CP	Nghị định	2013-12-11	Chính phủ	về sửa đổi, bổ sung một số điều của Nghị định số 48/2010/NĐ-CP về hợp đồng trong hoạt động xây dựng				s
207/2016/TT-BTC	Thông tư	2016-11-09	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực trồng trọt và giống cây lâm nghiệp	2017-01-01			s
207/2026/NĐ-CP	Nghị định	2026-06-15	Chính phủ	quy định chi tiết một số điều của Luật Xây dựng về quản lý chất lượng, thi công xây dựng và bảo trì công trình xây dựng	2026-07-01			s
2076/1998/TTLT/BQP-BLĐTBXH-BTC	Thông tư liên tịch	1998-07-08	Bộ Quốc phòng - Bộ Lao động - Thương binh và Xã hội - Bộ Tài chính	hướng dẫn thực hiện một số chế độ chính sách đối với bộ đội biên phòng	1998-07-23
208/2014/TTLT-BTC-BGDĐT	Thông tư liên tịch	2014-12-26	Bộ Tài chính - Bộ Giáo dục và Đào tạo	hướng dẫn một số điều của Nghị định số 124/2013/NĐ-CP ngày 14 tháng 10 năm 2013 của Chính phủ quy định chính sách ưu đãi, hỗ trợ người đi đào tạo trong lĩnh vực năng lượng nguyên tử	2015-02-10			s
208/2025/QH15	Nghị quyết	2025-06-25	Quốc hội	sửa đổi, bổ sung một số điều của Nội quy kỳ họp Quốc hội ban hành kèm theo Nghị quyết số 71/2022/QH15 ngày 15 tháng 11 năm 2022 của Quốc hội
209/2004/NĐ-CP	Nghị định	2004-12-16	Chính phủ	về quản lý chất lượng công trình xây dựng				s
209/2009/TT-BTC	Thông tư	2009-11-05	Bộ Tài chính	hướng dẫn về quản lý, thanh toán vốn đầu tư và vốn sự nghiệp có tính chất đầu tư thuộc nguồn vốn ngân sách nhà nước				s
209/2013/NĐ-CP	Nghị định	2013-12-18	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều Luật Thuế giá trị gia tăng				s
209/2016/TT-BTC	Thông tư	2016-11-10	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định dự án đầu tư xây dựng, phí thẩm định thiết kế cơ sở				s
21/2001/NĐ-CP	Nghị định	2001-05-28	Chính phủ	quy định chi tiết thi hành Pháp lệnh Nhập cảnh, xuất cảnh, cư trú của người nước ngoài tại Việt Nam				s
21/2004/TTLT/BLĐTBXH-BYT	Thông tư liên tịch	2004-12-09	Bộ Lao động - Thương binh và Xã hội - Bộ Y tế	hướng dẫn, quy định danh mục chỗ làm việc, công việc không được sử dụng lao động dưới 18 tuổi trong các cơ sở kinh doanh dịch vụ dễ bị lợi dụng để hoạt động mại dâm
21/2005/NĐ-CP	Nghị định	2005-03-01	Chính phủ	quy định chi tiết thi hành một số điều của Luật Giao thông đường thủy nội địa				s
21/2005/TT-BTC	Thông tư	2005-03-22	Bộ Tài chính	hướng dẫn thực hiện quy chế công khai tài chính đối với các đơn vị dự toán ngân sách và các tổ chức được ngân sách nhà nước hỗ trợ				s
21/2006/NĐ-CP	Nghị định	2006-02-27	Chính phủ	về việc kinh doanh và sử dụng các sản phẩm dinh dưỡng dùng cho trẻ nhỏ				s
21/2006/QĐ-BTC	Quyết định	2006-04-03	Bộ Tài chính	về việc ban hành Quy chế xây dựng, ban hành và quản lý định mức bảo quản hàng dự trữ quốc gia				s
21/2006/QĐ-BTNMT	Quyết định	2006-12-15	Bộ Tài nguyên và Môi trường	ban hành Quy phạm quan trắc hải văn ven bờ	2007-01-15
21/2008/NĐ-CP	Nghị định	2008-02-28	Chính phủ	về sửa đổi, bổ sung một số điều của Nghị định số 80/2006/NĐ-CP ngày 09 tháng 8 năm 2006 của Chính phủ về việc quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo vệ môi trường				s
21/2008/QH12	Luật	2008-11-13	Quốc hội	Luật Công nghệ cao	2009-07-01		67/2014/QH13@2014-11-26
21/2009/NĐ-CP	Nghị định	2009-02-23	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Sĩ quan Quân đội nhân dân Việt Nam về chế độ, chính sách đối với sĩ quan thôi phục vụ tại ngũ; sĩ quan tại ngũ hy sinh, từ trần; sĩ quan tại ngũ chuyển sang quân nhân chuyên nghiệp hoặc công chức quốc phòng	2009-04-10			s
21/2009/QĐ-TTg	Quyết định	2009-02-12	Thủ tướng Chính phủ	về giá bán điện năm 2009 và các năm 2010 - 2012 theo cơ chế thị trường				s
21/2009/TT-BKHCN	Thông tư	2009-09-30	Bộ Khoa học và Công nghệ	ban hành và thực hiện Quy chuẩn kỹ thuật quốc gia về an toàn đối với thiết bị điện và điện tử				s
21/2009/TT-BNN	Thông tư	2009-04-24	Bộ Nông nghiệp và Phát triển nông thôn	ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh ở Việt Nam”	2009-06-08
21/2010/NĐ-CP	Nghị định	2010-03-08	Chính phủ	về quản lý biên chế công chức				s
21/2010/TT-BTP	Thông tư	2010-12-01	Bộ Tư pháp	ban hành Quy chế tập sự hành nghề luật sư				s
21/2011/NĐ-CP	Nghị định	2011-03-29	Chính phủ	quy định chi tiết và biện pháp thi hành Luật Sử dụng năng lượng tiết kiệm và hiệu quả	2011-05-15			s
21/2011/TT-BCA	Thông tư	2011-04-25	Bộ Công an	quy định về trình tự, thủ tục thực hiện quyết định chưa cho nhập cảnh, chưa được xuất cảnh, tạm hoãn xuất cảnh	2011-06-10
21/2011/TT-BTP	Thông tư	2011-11-21	Bộ Tư pháp	về việc quản lý văn phòng con nuôi nước ngoài tại Việt Nam	2012-01-05		11/2021/TT-BTP@2021-12-28	s
21/2012/NĐ-CP	Nghị định	2012-03-21	Chính phủ	về quản lý cảng biển và luồng hàng hải				s
21/2012/QH13	Luật	2012-11-20	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Quản lý thuế				s
21/2012/QĐ-TTg	Quyết định	2012-05-10	Thủ tướng Chính phủ	về việc ban hành Quy chế quản lý và sử dụng Quỹ hỗ trợ sắp xếp và phát triển doanh nghiệp				s
21/2012/TT-BNNPTNT	Thông tư	2012-06-05	Bộ Nông nghiệp và Phát triển nông thôn	ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam”	2012-07-20
21/2012/TT-BTTTT	Thông tư	2012-12-17	Bộ Thông tin và Truyền thông	quy định về hoạt động của Tổng công ty Bưu điện Việt Nam trong các tổ chức quốc tế về bưu chính	2013-02-01
21/2013/NĐ-CP	Nghị định	2013-03-04	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Tài nguyên và Môi trường				s
21/2013/TT-BCT	Thông tư	2013-09-25	Bộ Công Thương	quy định chi tiết một số điều của Nghị định số 67/2013/NĐ-CP ngày 27 tháng 6 năm 2013 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Phòng, chống tác hại của thuốc lá về kinh doanh thuốc lá	2013-10-15			s
21/2013/TT-BKHCN	Thông tư	2013-09-12	Bộ Khoa học và Công nghệ	quy định việc áp dụng tiêu chuẩn và quy chuẩn kỹ thuật về an toàn hạt nhân trong lựa chọn địa điểm, thiết kế, xây dựng, vận hành và tháo dỡ tổ máy điện hạt nhân	2013-11-01
21/2014/NĐ-CP	Nghị định	2014-03-25	Chính phủ	sửa đổi, bổ sung Điều 3 Nghị định số 77/2009/NĐ-CP ngày 15/9/2009				s
21/2014/TT-BKHCN	Thông tư	2014-07-15	Bộ Khoa học và Công nghệ	quy định về đo lường đối với lượng của hàng đóng gói sẵn	2014-08-30			s
21/2014/TT-BTNMT	Thông tư	2014-04-24	Bộ Tài nguyên và Môi trường	quy định kỹ thuật về mô hình cấu trúc, nội dung cơ sở dữ liệu nền địa lý tỷ lệ 1:10.000				s
21/2014/TT-BTP	Thông tư	2014-11-07	Bộ Tư pháp	quy định mẫu trang phục, việc quản lý, sử dụng trang phục của Trợ giúp viên pháp lý	2014-12-25
21/2014/TT-BTTTT	Thông tư	2014-12-16	Bộ Thông tin và Truyền thông	ban hành Quy chuẩn kỹ thuật quốc gia về tương thích điện từ đối với thiết bị thông tin vô tuyến điện	2015-01-01
21/2015/NĐ-CP	Nghị định	2015-02-14	Chính phủ	quy định về nhuận bút, thù lao đối với tác phẩm điện ảnh, mỹ thuật, nhiếp ảnh, sân khấu và các loại hình nghệ thuật biểu diễn khác	2015-04-15			s
21/2015/TT-BNNPTNT	Thông tư	2015-06-08	Bộ Nông nghiệp và Phát triển nông thôn	về quản lý thuốc bảo vệ thực vật	2015-08-01			s
21/2015/TT-BYT	Thông tư	2015-07-27	Bộ Y tế	hướng dẫn quy trình khảo nghiệm tấm hóa chất xua, diệt muỗi dùng điện	2016-01-01
21/2015/TT-NHNN	Thông tư	2015-11-16	Ngân hàng Nhà nước Việt Nam	sửa đổi, bổ sung một số điều của Thông tư số 22/2014/TT-NHNN ngày 15 tháng 8 năm 2014 của Ngân hàng Nhà nước Việt Nam hướng dẫn thực hiện chính sách tín dụng theo Nghị định số 67/2014/NĐ-CP ngày 07 tháng 7 năm 2014 của Chính phủ về một số chính sách phát triển thủy sản	2015-11-25			s
21/2015/TTLT-BKHCN-BNV-BTC	Thông tư liên tịch	2015-11-06	Bộ Khoa học và Công nghệ - Bộ Nội vụ - Bộ Tài chính	hướng dẫn thực hiện chính sách sử dụng, trọng dụng cá nhân hoạt động khoa học và công nghệ	2016-01-01
21/2015/TTLT-BTC-BGTVT	Thông tư liên tịch	2015-02-12	Bộ Tài chính - Bộ Giao thông vận tải	hướng dẫn quản lý, sử dụng và quyết toán kInh phí chi thường xuyên từ ngân sách nhà nước cho công tác bảo đảm an ninh hàng không dân dụng
21/2016/TT-BCT	Thông tư	2016-09-20	Bộ Công Thương	quy định thực hiện quy tắc xuất xứ trong Hiệp định thương mại Tự do giữa Việt Nam và Liên minh kinh tế Á-Âu của Bộ Công Thương				s
21/2016/TT-BGTVT	Thông tư	2016-08-25	Bộ Giao thông vận tải	quy định về xây dựng, ban hành, hợp nhất văn bản quy phạm pháp luật, kiểm soát thủ tục hành chính, kiểm tra, xử lý văn bản, rà soát, hệ thống hóa văn bản quy phạm pháp luật và theo dõi thi hành pháp luật trong lĩnh vực giao thông vận tải	2016-10-15
21/2016/TT-NHNN	Thông tư	2016-06-30	Ngân hàng Nhà nước Việt Nam	sửa đổi, bổ sung một số điều của Thông tư số 04/2013/TT-NHNN ngày 01 tháng 3 năm 2013 của Thống đốc Ngân hàng Nhà nước Việt Nam quy định về hoạt động chiết khấu công cụ chuyển nhượng, giấy tờ có giá khác của tổ chức tín dụng, chi nhánh ngân hàng nước ngoài đối với khách hàng	2016-07-01
21/2017/NĐ-CP	Nghị định	2017-02-24	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 20/2011/NĐ-CP ngày 23 tháng 3 năm 2011 của Chính phủ quy định chi tiết và hướng dẫn thi hành Nghị quyết số 55/2010/QH12 ngày 24 tháng 11 năm 2010 của Quốc hội về miễn, giảm thuế sử dụng đất nông nghiệp
21/2018/NĐ-CP	Nghị định	2018-02-23	Chính phủ	quy định về công tác bảo vệ vận chuyển hàng đặc biệt của Nhà nước do lực lượng Cảnh sát nhân dân có trách nhiệm vũ trang bảo vệ	2018-04-10
21/2018/TT-BLĐTBXH	Thông tư	2018-11-30	Bộ Lao động - Thương binh và Xã hội	quy định tiêu chí xác định chương trình chất lượng cao trình độ trung cấp, trình độ cao đẳng	2019-01-15
21/2018/TT-BNNPTNT	Thông tư	2018-11-15	Bộ Nông nghiệp và Phát triển nông thôn	quy định ghi, nộp báo cáo, nhật ký khai thác thủy sản; công bố cảng cá chỉ định xác nhận nguồn gốc thủy sản từ khai thác; danh sách tàu cá khai thác thủy sản bất hợp pháp; xác nhận nguyên liệu, chứng nhận nguồn gốc thủy sản khai thác	2019-01-01		01/2022/TT-BNNPTNT@2022-01-18	s
21/2018/TT-BTTTT	Thông tư	2018-12-28	Bộ Thông tin và Truyền thông	ban hành “Quy chuẩn kỹ thuật quốc gia về phao vô tuyến chỉ vị trí khẩn cấp hàng hải (EPIRB) hoạt động ở băng tần 406,0 MHz đến 406,1 MHz”	2019-07-01
21/2019/TT-BCT	Thông tư	2019-11-08	Bộ Công Thương	quy định Quy tắc xuất xứ hàng hóa trong Hiệp định Thương mại tự do ASEAN - Hồng Công, Trung Quốc				s
21/2019/TT-BGTVT	Thông tư	2019-06-12	Bộ Giao thông vận tải	công bố vùng nước cảng biển thuộc địa phận tỉnh Bình Thuận, vùng nước cảng biển Bình Thuận - Ninh Thuận tại khu vực Vĩnh Tân - Cà Ná và khu vực quản lý của Cảng vụ hàng hải Bình Thuận	2019-08-01
21/2019/TT-BKHCN	Thông tư	2019-12-18	Bộ Khoa học và Công nghệ	quy định quy trình xây dựng định mức kinh tế - kỹ thuật dịch vụ sự nghiệp công sử dụng ngân sách nhà nước thuộc lĩnh vực quản lý nhà nước của Bộ Khoa học và Công nghệ				s
21/2019/TT-BLĐTBXH	Thông tư	2019-12-23	Bộ Lao động - Thương binh và Xã hội	ban hành Quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực máy tính, công nghệ thông tin và công nghệ kỹ thuật
21/2019/TT-BNNPTNT	Thông tư	2019-11-28	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn một số điều của Luật Chăn nuôi về thức ăn chăn nuôi	2020-01-14		31/2022/TT-BNNPTNT@2022-12-30
21/2021/NĐ-CP	Nghị định	2021-03-19	Chính phủ	quy định thi hành Bộ luật Dân sự về bảo đảm thực hiện nghĩa vụ	2021-05-15			s
21/2021/TT-BLĐTBXH	Thông tư	2021-12-15	Bộ Lao động - Thương binh và Xã hội	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng số 69/2020/QH14 ngày 13 tháng 11 năm 2020 (sau đây gọi tắt là Luật 69/2020/QH14)	2022-02-01		02/2024/TT-BLĐTBXH@2024-02-23	s
21/2021/TT-BTNMT	Thông tư	2021-11-29	Bộ Tài nguyên và Môi trường	quy định tiêu chí phân loại điều kiện thành lập, sáp nhập, hợp nhất, giải thể các đơn vị sự nghiệp công lập thuộc ngành, lĩnh vực tài nguyên và môi trường	2022-02-01
21/2021/TT-BYT	Thông tư	2021-11-26	Bộ Y tế	quy định về vệ sinh trong mai táng, hỏa táng	2022-01-10			s
21/2022/TT-BGTVT	Thông tư	2022-08-22	Bộ Giao thông vận tải	quy định về quản lý, bảo trì công trình thuộc kết cấu hạ tầng đường thủy nội địa	2022-11-01
21/2022/TT-NHNN	Thông tư	2022-12-30	Ngân hàng Nhà nước Việt Nam	hướng dẫn vị trí việc làm lãnh đạo, quản lý và chức danh nghề nghiệp chuyên ngành trong các đơn vị sự nghiệp công lập thuộc lĩnh vực Ngân hàng
21/2023/NĐ-CP	Nghị định	2023-05-05	Chính phủ	quy định về bảo hiểm vi mô	2023-05-05			s
21/2023/TT-BGDĐT	Thông tư	2023-10-30	Bộ Giáo dục và Đào tạo	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức hỗ trợ giáo dục người khuyết tật trong các cơ sở giáo dục công lập	2023-12-16
21/2023/TT-BKHCN	Thông tư	2023-11-21	Bộ Khoa học và Công nghệ	ban hành định mức kinh tế - kỹ thuật các dịch vụ sự nghiệp công sử dụng ngân sách nhà nước đối với dịch vụ đánh giá trình độ và năng lực công nghệ; dịch vụ hỗ trợ xây dựng lộ trình đổi mới công nghệ; dịch vụ hỗ trợ đổi mới công nghệ; dịch vụ hỗ trợ chuyển giao công nghệ	2024-01-06
21/2024/TT-BNNPTNT	Thông tư	2024-12-11	Bộ Nông nghiệp và Phát triển nông thôn	sửa đổi, bổ sung một số điều của Thông tư số 22/2019/TT-BNNPTNT ngày 30 tháng 11 năm 2019 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn hướng dẫn một số điều của Luật Chăn nuôi về quản lý giống và sản phẩm giống vật nuôi	2025-01-25
21/2024/TT-BTC	Thông tư	2024-03-25	Bộ Tài chính	quy định về định mức chi phí bảo quản hàng dự trữ quốc gia do Tổng cục Dự trữ Nhà nước trực tiếp quản lý
21/2025/NĐ-CP	Nghị định	2025-02-10	Chính phủ	sửa đổi, bổ sung Điều 9 của Nghị định số 26/2023/NĐ-CP ngày 31 tháng 5 năm 2023 của Chính phủ về Biểu thuế xuất khẩu, Biểu thuế nhập khẩu ưu đãi, Danh mục hàng hóa và mức thuế tuyệt đối, thuế hỗn hợp, thuế nhập khẩu ngoài hạn ngạch thuế quan
21/2025/TT-BXD	Thông tư	2025-07-21	Bộ Xây dựng	ban hành định mức chi phí áp dụng cho dịch vụ sự nghiệp công thông tin duyên hải sử dụng ngân sách nhà nước từ nguồn kinh phí chi thường xuyên, thực hiện theo phương thức đặt hàng	2025-10-01			s
21/2026/NĐ-CP	Nghị định	2026-01-16	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 193/2025/NĐ-CP ngày 02 tháng 7 năm 2025 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Địa chất và khoáng sản và quy định chi tiết Luật sửa đổi, bổ sung một số điều của Luật Địa chất và khoáng sản				s
210/1999/QĐ-TTg	Quyết định	1999-10-27	Thủ tướng Chính phủ	về một số chính sách đối với người Việt Nam ở nước ngoài	1999-11-12		114/2001/QĐ-TTg@2001-07-31	s
210/2004/NĐ-CP	Nghị định	2004-12-20	Chính phủ	quy định về chế độ trợ cấp, phụ cấp ưu đãi đối với người có công với cách mạng				s
210/2013/NĐ-CP	Nghị định	2013-12-19	Chính phủ	về chính sách khuyến khích doanh nghiệp đầu tư vào nông nghiệp, nông thôn				s
210/2015/TT-BTC	Thông tư	2015-12-30	Bộ Tài chính	quy định sử dụng nguồn ngân sách nhà nước mua bảo hiểm trách nhiệm trong khám bệnh, chữa bệnh đối với cơ sở khám bệnh, chữa bệnh công lập	2016-02-15
210/2016/TT-BTC	Thông tư	2016-11-10	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định thiết kế kỹ thuật, phí thẩm định dự toán xây dựng				s
211/2013/TT-BTC	Thông tư	2013-12-30	Bộ Tài chính	quy định về quy trình xuất cấp, giao nhận, phân phối, sử dụng hàng dự trữ quốc gia xuất để cứu trợ, viện trợ và quản lý kinh phí đảm bảo cho công tác xuất cấp, giao nhận hàng để cứu trợ, viện trợ				s
211/2016/TT-BTC	Thông tư	2016-11-10	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí đăng ký quyền tác giả, quyền liên quan đến tác giả	2017-01-01			s
2113/QĐ-BTC	Quyết định	2025-06-23	Bộ Tài chính	về việc công bố thủ tục hành chính được sửa đổi, bổ sung trong lĩnh vực phí, lệ phí thuộc phạm vi chức năng quản lý của Bộ Tài chính				s
212/2013/TTLT-BTC-BQP	Thông tư liên tịch	2013-12-30	Bộ Tài chính - Bộ Quốc phòng	hướng dẫn về việc thu nộp thuế thu nhập cá nhân đối với sỹ quan, quân nhân chuyên nghiệp, cán bộ, công chức, viên chức và nhân viên hưởng lương thuộc Bộ Quốc phòng	2014-02-12
212/2015/TT-BTC	Thông tư	2015-12-31	Bộ Tài chính	hướng dẫn chính sách thuế thu nhập doanh nghiệp đối với hoạt động bảo vệ môi trường quy định tại Nghị định số 19/2015/NĐ-CP ngày 14/02/2015 của Chính phủ quy định chi tiết thi hành một số điều của Luật Bảo vệ môi trường	2016-02-14
212/2016/TT-BTC	Thông tư	2016-11-10	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp giấy phép kinh doanh karaoke, vũ trường	2017-01-01
213/2013/NĐ-CP	Nghị định	2013-12-20	Chính phủ	quy định về tổ chức và hoạt động thanh tra ngành khoa học và công nghệ				s
2138/QĐ-BTC	Quyết định	2025-06-24	Bộ Tài chính	về ủy quyền ký Quyết định về bảng giá tính lệ phí trước bạ đối với ô tô, xe máy				s
214/2012/TT-BTC	Thông tư	2012-12-06	Bộ Tài chính	ban hành hệ thống chuẩn mực kiểm toán Việt Nam	2014-01-01			s
214/2016/TT-BTC	Thông tư	2016-11-10	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định nội dung tài liệu không kinh doanh để cấp giấy phép xuất bản, lệ phí cấp giấy phép nhập khẩu xuất bản phẩm không kinh doanh và lệ phí đăng ký nhập khẩu xuất bản phẩm để kinh doanh				s
214/2025/NĐ-CP	Nghị định	2025-08-04	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Đấu thầu về lựa chọn nhà thầu				s
214/NQ-CP	Nghị quyết	2025-07-23	Chính phủ	ban hành Kế hoạch hành động của Chính phủ về thúc đẩy tạo lập dữ liệu phục vụ chuyển đổi số toàn diện				s
215/2013/NĐ-CP	Nghị định	2013-12-23	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Tài chính				s
215/2015/TT-BTC	Thông tư	2015-12-31	Bộ Tài chính	hướng dẫn về lập dự toán, chấp hành và quyết toán kinh phí ngân sách nhà nước bảo đảm hoạt động trưng cầu giám định, định giá, triệu tập người làm chứng, người phiên dịch của cơ quan tiến hành tố tụng	2016-02-20
216/2013/NĐ-CP	Nghị định	2013-12-24	Chính phủ	về tổ chức và hoạt động thanh tra ngành Kế hoạch và Đầu tư	2014-03-01			s
216/2016/TT-BTC	Thông tư	2016-11-10	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thi hành án dân sự	2017-01-01			s
217/2016/TT-BTC	Thông tư	2016-11-10	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí xác minh giấy tờ, tài liệu theo yêu cầu của cá nhân	2017-01-01			s
217/2025/NĐ-CP	Nghị định	2025-08-05	Chính phủ	về hoạt động kiểm tra chuyên ngành				s
217/2026/NĐ-CP	Nghị định	2026-06-19	Chính phủ	quy định chi tiết một số điều của Luật Xây dựng về quản lý hoạt động xây dựng	2026-07-01			s
218/2012/TTLT-BTC-BKHCN	Thông tư liên tịch	2012-12-20	Bộ Tài chính - Bộ Khoa học và Công nghệ	quy định quản lý tài chính thực hiện Chương trình phát triển sản phẩm quốc gia đến năm 2020	2013-02-05			s
218/2013/NĐ-CP	Nghị định	2013-12-26	Chính phủ	quy định chi tiết và hướng dẫn thi hành Luật Thuế thu nhập doanh nghiệp	2014-02-15		12/2015/NĐ-CP@2015-02-12	s
218/2013/TT-BQP	Thông tư	2013-12-19	Bộ Quốc phòng	hướng dẫn khiếu nại và giải quyết khiếu nại trong Quân đội	2014-02-02			s
218/2016/TT-BQP	Thông tư	2016-12-27	Bộ Quốc phòng	quy định cấp, quản lý, sử dụng Giấy chứng minh sĩ quan; Chứng minh quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng; Thẻ hạ sĩ quan, binh sĩ tại ngũ; Thẻ sĩ quan dự bị; Thẻ quân nhân chuyên nghiệp và hạ sĩ quan, binh sĩ dự bị	2017-02-15			s
219/2009/TT-BTC	Thông tư	2009-11-19	Bộ Tài chính	quy định một số định mức chi tiêu áp dụng cho các dự án/chương trình sử dụng nguồn vốn hỗ trợ phát triển chính thức				s
219/2010/TT-BTC	Thông tư	2010-12-30	Bộ Tài chính	hướng dẫn tiêu chí xác định tổ chức bảo hiểm có uy tín trong lĩnh vực hàng hải theo quy định tại Pháp lệnh Thủ tục bắt giữ tàu biển	2011-03-01
219/2012/TTLT-BTC-BKHCN	Thông tư liên tịch	2012-12-20	Bộ Tài chính - Bộ Khoa học và Công nghệ	quy định quản lý tài chính thực hiện Chương trình quốc gia phát triển công nghệ cao đến năm 2020	2013-02-15			s
219/2013/NĐ-CP	Nghị định	2013-12-26	Chính phủ	về quản lý vay, trả nợ nước ngoài của doanh nghiệp không được Chính phủ bảo lãnh	2014-02-15			s
219/2013/TT-BQP	Thông tư	2013-12-20	Bộ Quốc phòng	hướng dẫn thực hiện chế độ, chính sách đối với người bị tạm đình chỉ công tác, người bị tạm giữ, tạm giam thuộc Bộ Quốc phòng quản lý để phục vụ công tác điều tra, truy tố, xét xử	2014-02-04
22/2003/NĐ-CP	Nghị định	2003-03-11	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ủy ban Thể dục Thể thao				s
22/2006/NĐ-CP	Nghị định	2006-02-28	Chính phủ	về tổ chức và hoạt động của chi nhánh ngân hàng nước ngoài, ngân hàng liên doanh, ngân hàng 100% vốn nước ngoài, văn phòng đại diện của tổ chức tín dụng nước ngoài tại Việt Nam				s
22/2008/QH12	Luật	2008-11-13	Quốc hội	Luật Cán bộ, công chức	2010-01-01			s
22/2008/TT-BLĐTBXH	Thông tư	2008-10-15	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện chế độ ăn giữa ca trong công ty nhà nước				s
22/2009/NĐ-CP	Nghị định	2009-02-24	Chính phủ	về quản lý tang vật, phương tiện bị tạm giữ theo thủ tục hành chính trong Công an nhân dân				s
22/2009/QĐ-TTg	Quyết định	2009-02-16	Thủ tướng Chính phủ	phê duyệt quy hoạch truyền dẫn, phát sóng phát thanh truyền hình tới năm 2020				s
22/2009/TT-BCT	Thông tư	2009-08-04	Bộ Công Thương	quy định về quá cảnh hàng hóa của nước Cộng hòa dân chủ nhân dân Lào qua lãnh thổ nước Cộng hòa xã hội chủ nghĩa Việt Nam				s
22/2009/TT-BGTVT	Thông tư	2009-10-06	Bộ Giao thông vận tải	quy định về thủ tục kiểm định an toàn kỹ thuật và bảo vệ môi trường phương tiện giao thông cơ giới đường bộ của Bộ trưởng Bộ Giao thông vận tải				s
22/2009/TT-BKHCN	Thông tư	2009-09-30	Bộ Khoa học và Công nghệ	hướng dẫn trình tự, thủ tục đăng ký sản phẩm mới có khả năng gây mất an toàn thuộc trách nhiệm quản lý của Bộ Khoa học và Công nghệ	2009-11-14
22/2009/TT-BTC	Thông tư	2009-02-04	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí sở hữu công nghiệp				s
22/2009/TT-BXD	Thông tư	2009-07-06	Bộ Xây dựng	quy định chi tiết về điều kiện năng lực trong hoạt động xây dựng				s
22/2009/TT-BYT	Thông tư	2009-11-24	Bộ Y tế	quy định việc đăng ký thuốc				s
22/2010/NĐ-CP	Nghị định	2010-03-09	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Y tế				s
22/2010/TT-BNNPTNT	Thông tư	2010-04-06	Bộ Nông nghiệp và Phát triển nông thôn	ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh ở Việt Nam”	2010-05-21
22/2010/TT-BTC	Thông tư	2010-02-12	Bộ Tài chính	hướng dẫn thực hiện Nghị định số 100/2009/NĐ-CP ngày 03/11/2009 của Chính phủ quy định thu phụ thu đối với phần dầu lãi được chia của nhà thầu dầu khí khi giá dầu thô biến động tăng	2010-03-29
22/2011/NĐ-CP	Nghị định	2011-04-04	Chính phủ	quy định mức lương tối thiểu chung				s
22/2011/TT-BYT	Thông tư	2011-06-10	Bộ Y tế	quy định tổ chức và hoạt động của khoa Dược bệnh viện				s
22/2011/TTLT-BTC-BKHCN	Thông tư liên tịch	2011-02-21	Bộ Tài chính - Bộ Khoa học và Công nghệ	hướng dẫn quản lý tài chính đối với các dự án sản xuất thử nghiệm được ngân sách nhà nước hỗ trợ kinh phí	2011-04-08			s
22/2012/NĐ-CP	Nghị định	2012-03-26	Chính phủ	quy định về đấu giá quyền khai thác khoáng sản	2012-05-15			s
22/2012/QH13	Luật	2012-11-20	Quốc hội	Luật Dự trữ quốc gia	2013-07-01			s
22/2012/TT-BGDĐT	Thông tư	2012-06-20	Bộ Giáo dục và Đào tạo	sửa đổi, bổ sung một số điều của Quy chế văn bằng, chứng chỉ của hệ thống giáo dục quốc dân ban hành kèm theo Quyết định số 33/2007/QĐ-BGDĐT ngày 20 tháng 6 năm 2007 của Bộ trưởng Bộ Giáo dục và Đào tạo				s
22/2012/TT-BTTTT	Thông tư	2012-12-18	Bộ Thông tin và Truyền thông	quy định về phạm vi dịch vụ bưu chính dành riêng	2013-02-03
22/2012/TTLT-BGTVT-BVHTTDL	Thông tư liên tịch	2012-06-26	Bộ Giao thông vận tải - Bộ Văn hóa, Thể thao và Du lịch	quy định về bảo đảm an toàn giao thông trong hoạt động vận tải khách du lịch bằng phương tiện thủy nội địa	2013-01-01
22/2013/NĐ-CP	Nghị định	2013-03-13	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Tư pháp				s
22/2013/QĐ-TTg	Quyết định	2013-04-26	Thủ tướng Chính phủ	về ban hành Kế hoạch triển khai thực hiện Thông tư số 09/2013/TT-BXD ngày 01 tháng 7 năm 2013 của Bộ Xây dựng về hướng dẫn thực hiện Quyết định số 22/2013/QĐ-TTg ngày 26 tháng 4 năm 2013 của Thủ tướng Chính phủ về hỗ trợ người có công với cách mạng về nhà ở trên địa bàn thành phố Hồ Chí Minh Chủ tịch Ủy ban nhân dân Thành phố Hồ Chí Minh				s
22/2013/TT-BKHCN	Thông tư	2013-09-26	Bộ Khoa học và Công nghệ	quy định về quản lý đo lường trong kinh doanh vàng và quản lý chất lượng vàng trang sức, mỹ nghệ lưu thông trên thị trường	2014-06-01			s
22/2013/TT-BTTTT	Thông tư	2013-12-23	Bộ Thông tin và Truyền thông	ban hành Danh mục tiêu chuẩn kỹ thuật về ứng dụng công nghệ thông tin trong cơ quan nhà nước				s
22/2013/TT-BYT	Thông tư	2013-08-09	Bộ Y tế	hướng dẫn việc đào tạo liên tục cho cán bộ y tế	2013-10-01			s
22/2013/TT-NHNN	Thông tư	2013-09-24	Ngân hàng Nhà nước Việt Nam	hướng dẫn thủ tục đăng ký, đăng ký thay đổi khoản vay nước ngoài và khoản phát hành trái phiếu quốc tế được Chính phủ bảo lãnh	2013-10-01			s
22/2014/TT-BCT	Thông tư	2014-06-30	Bộ Công Thương	quy định chi tiết một số nội dung của quy chế điều hành hoạt động tại các cửa khẩu biên giới đất liền ban hành kèm theo Quyết định số 45/2013/QĐ-TTg ngày 25 tháng 7 năm 2013 của Thủ tướng Chính phủ	2014-09-01
22/2015/NĐ-CP	Nghị định	2015-02-16	Chính phủ	quy định chi tiết thi hành một số điều của Luật Phá sản về Quản tài viên và hành nghề quản lý, thanh lý tài sản	2015-04-06			s
22/2015/TT-BYT	Thông tư	2015-07-27	Bộ Y tế	hướng dẫn quy trình khảo nghiệm kem xoa xua muỗi	2016-01-01
22/2015/TT-NHNN	Thông tư	2015-11-20	Ngân hàng Nhà nước Việt Nam	quy định hoạt động cung ứng và sử dụng séc	2016-01-12			s
22/2016/TT-BCT	Thông tư	2016-10-03	Bộ Công Thương	về việc thực hiện Quy tắc xuất xứ hàng hóa trong Hiệp định Thương mại hàng hóa ASEAN				s
22/2016/TT-BGTVT	Thông tư	2016-09-01	Bộ Giao thông vận tải	quy định về quản lý hoạt động của thủy phi cơ, sân bay chuyên dùng trên mặt nước, bãi cất, hạ cánh trên mặt nước	2016-11-01
22/2017/NĐ-CP	Nghị định	2017-02-24	Chính phủ	về hòa giải thương mại	2017-04-15
22/2017/TT-BGTVT	Thông tư	2017-07-07	Bộ Giao thông vận tải	sửa đổi, bổ sung một số nội dung của Định mức vật tư cho một chu kỳ bảo trì kết cấu hạ tầng đường sắt quốc gia ban hành kèm theo Thông tư số 58/2012/TT-BGTVT ngày 28 tháng 12 năm 2012 của Bộ trưởng Bộ Giao thông vận tải	2017-09-01
22/2017/TT-BLĐTBXH	Thông tư	2017-08-10	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện một số điều của Nghị định số 113/2015/NĐ-CP ngày 09 tháng 11 năm 2015 của Chính phủ quy định phụ cấp đặc thù, phụ cấp ưu đãi, phụ cấp trách nhiệm công việc và phụ cấp nặng nhọc, độc hại, nguy hiểm đối với nhà giáo trong các cơ sở giáo dục nghề nghiệp công lập
22/2017/TT-BYT	Thông tư	2017-05-12	Bộ Y tế	quy định tiêu chuẩn sức khỏe của thuyền viên làm việc trên tàu biển Việt Nam và công bố cơ sở khám sức khỏe cho thuyền viên	2017-07-01
22/2018/TT-BGTVT	Thông tư	2018-05-02	Bộ Giao thông vận tải	quy định về vận tải hàng hóa trên đường sắt quốc gia và đường sắt chuyên dùng có nối ray với đường sắt quốc gia	2018-07-01			s
22/2018/TT-BNNPTNT	Thông tư	2018-11-15	Bộ Nông nghiệp và Phát triển nông thôn	quy định về việc ghi, nộp báo cáo, nhật ký khai thác thủy sản; công bố cảng cá chỉ định xác nhận nguồn gốc thủy sản từ khai thác; danh sách tầu cá khai thác bất hợp pháp; xác nhận nguyên liệu, chứng nhận nguồn gốc thủy sản khai thác	2019-01-01		01/2022/TT-BNNPTNT@2022-01-18
22/2019/NĐ-CP	Nghị định	2019-02-25	Chính phủ	quy định về tố cáo và giải quyết tố cáo trong Công an nhân dân	2019-04-15			s
22/2019/TT-BCT	Thông tư	2019-11-12	Bộ Công Thương	quy định về việc tạm ngừng kinh doanh chuyển khẩu, kinh doanh tạm nhập gỗ dán vào Việt Nam để tái xuất sang Hoa Kỳ
22/2019/TT-BKHCN	Thông tư	2019-12-20	Bộ Khoa học và Công nghệ	ban hành Quy chuẩn kỹ thuật quốc gia đối với thiết bị X - quang chụp vú và thiết bị xạ trị áp sát nạp nguồn sau bằng điều khiển từ xa dùng trong y tế	2020-06-20
22/2019/TT-BLĐTBXH	Thông tư	2019-12-23	Bộ Lao động - Thương binh và Xã hội	ban hành Quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực kỹ thuật
22/2019/TT-BNNPTNT	Thông tư	2019-11-30	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn một số điều của Luật Chăn nuôi về quản lý giống và sản phẩm giống vật nuôi	2020-01-15		21/2024/TT-BNNPTNT@2024-12-11
22/2019/TT-BTC	Thông tư	2019-04-16	Bộ Tài chính	sửa đổi, bổ sung một số điều của Thông tư số 12/2015/TT-BTC ngày 30 tháng 01 năm 2015 của Bộ trưởng Bộ Tài chính quy định chi tiết thủ tục cấp Chứng chỉ nghiệp vụ khai hải quan; cấp và thu hồi mã số nhân viên đại lý làm thủ tục hải quan; trình tự, thủ tục công nhận và hoạt động đại lý làm thủ tục hải quan	2019-07-01
22/2019/TT-BTNMT	Thông tư	2019-12-25	Bộ Tài nguyên và Môi trường	ban hành Quy chuẩn kỹ thuật quốc gia về dự báo, cảnh báo lũ	2020-06-25
22/2019/TT-BTTTT	Thông tư	2019-12-31	Bộ Thông tin và Truyền thông	quy định về tiêu chí chức năng, tính năng kỹ thuật của Cổng dịch vụ công và Hệ thống thông tin một cửa điện tử cấp bộ, cấp tỉnh	2020-02-20
22/2020/NĐ-CP	Nghị định	2020-02-24	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 139/2016/NĐ-CP ngày 04 tháng 10 năm 2016 của Chính phủ quy định về lệ phí môn bài				s
22/2020/TT-BGTVT	Thông tư	2020-09-28	Bộ Giao thông vận tải	quy định về quản lý nhiên liệu tiêu thụ và phát thải khí CO2 từ tàu bay trong hoạt động hàng không dân dụng	2021-01-01
22/2020/TT-BTC	Thông tư	2020-04-10	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí khai thác và sử dụng dữ liệu về môi trường				s
22/2021/NĐ-CP	Nghị định	2021-03-19	Chính phủ	về Khu kinh tế - quốc phòng	2021-05-05			s
22/2021/TT-BCT	Thông tư	2021-12-10	Bộ Công Thương	quy định về quản lý, sử dụng biểu mẫu trong hoạt động kiểm tra, xử lý vi phạm hành chính và thực hiện các biện pháp nghiệp vụ của lực lượng Quản lý thị trường	2022-02-01
22/2021/TT-BGTVT	Thông tư	2021-09-30	Bộ Giao thông vận tải	quy định về phương pháp và tiêu chuẩn đánh giá hồ sơ dự thầu lựa chọn nhà đầu tư thực hiện dự án nạo vét vùng nước cảng biển, vùng nước đường thủy nội địa kết hợp thu hồi sản phẩm	2021-12-01
22/2022/TT-BCA	Thông tư	2022-05-10	Bộ Công an	quy định về lao động hợp đồng trong Công an nhân dân
22/2022/TT-BKHĐT	Thông tư	2022-12-09	Bộ Kế hoạch và Đầu tư	hướng dẫn thực hiện Bộ tiêu chí chất lượng thống kê nhà nước đến năm 2030	2023-02-01
22/2023/QĐ-TTg	Quyết định	2023-08-17	Thủ tướng Chính phủ	về tín dụng đối với người chấp hành xong án phạt tù	2023-10-10			s
22/2023/TT-BGDĐT	Thông tư	2023-11-28	Bộ Giáo dục và Đào tạo	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và bổ nhiệm, xếp lương giáo viên trường dự bị đại học	2024-01-15			s
22/2024/TT-BTC	Thông tư	2024-03-26	Bộ Tài chính	sửa đổi, bổ sung một số điều của Thông tư số 202/2012/TT-BTC ngày 19/11/2012 hướng dẫn về đăng ký, quản lý và công khai danh sách kiểm toán viên hành nghề kiểm toán, Thông tư số 203/2012/TT-BTC ngày 19/11/2012 về trình tự, thủ tục cấp, quản lý, sử dụng Giấy chứng nhận đủ điều kiện kinh doanh dịch vụ kiểm toán và Thông tư số 91/2017/TT-BTC ngày 31/8/2017 quy định về việc thi, cấp, quản lý chứng chỉ kiểm toán viên và chứng chỉ kế toán viên	2024-07-01
22/QĐ-TTg	Quyết định	2010-01-05	Thủ tướng Chính phủ	phê duyệt Đề án “Phát triển văn hóa nông thôn đến năm 2010, định hướng đến năm 2020”				s
220/2009/TTLT-BTC-BGDĐT	Thông tư liên tịch	2009-11-20	Bộ Tài chính - Bộ Giáo dục và Đào tạo	hướng dẫn quản lý tài chính đối với kinh phí thực hiện Chương trình tiên tiến	2010-01-04
220/2012/TTLT-BTC-BGTVT	Thông tư liên tịch	2012-12-24	Bộ Tài chính - Bộ Giao thông vận tải	hướng dẫn việc bảo đảm chi phí bắt giữ tàu biển và duy trì hoạt động của tàu biển trong thời gian bị bắt giữ từ ngân sách nhà nước	2013-02-11
220/2016/TT-BTC	Thông tư	2016-11-10	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực hoạt động hành nghề luật sư				s
2200/QĐ-BNNMT	Quyết định	2026-06-10	Bộ Nông nghiệp và Môi trường	ban hành Kế hoạch triển khai thực hiện Nghị định số 180/2026/NĐ-CP ngày 21 tháng 5 năm 2026 của Chính phủ quy định về dịch vụ hấp thụ và lưu giữ các-bon của rừng				s
221/2013/NĐ-CP	Nghị định	2013-12-30	Chính phủ	quy định chế độ áp dụng biện pháp xử lý hành chính đưa vào cơ sở cai nghiện bắt buộc	2014-02-15			s
221/2016/TT-BTC	Thông tư	2016-11-10	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định tiêu chuẩn, điều kiện hành nghề đấu giá tài sản				s
222/2013/NĐ-CP	Nghị định	2013-12-31	Chính phủ	về thanh toán bằng tiền mặt				s
222/2016/TT-BTC	Thông tư	2016-11-10	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định tiêu chuẩn, điều kiện hành nghề trong lĩnh vực trọng tài thương mại	2017-01-01			s
2229/QĐ-BTC	Quyết định	2025-06-30	Bộ Tài chính	sửa đổi, bổ sung Quyết định số 381/QĐ-BTC ngày 26 tháng 02 năm 2025 của Bộ trưởng Bộ Tài chính quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Cục Thuế				s
223/2016/TT-BTC	Thông tư	2016-11-10	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định tiêu chuẩn, điều kiện hành nghề trong lĩnh vực thừa phát lại	2017-01-01			s
225/2010/TT-BTC	Thông tư	2010-12-31	Bộ Tài chính	quy định chế độ quản lý tài chính nhà nước đối với viện trợ không hoàn lại của nước ngoài thuộc nguồn thu ngân sách nhà nước	2011-03-01			s
225/2016/TT-BTC	Thông tư	2016-11-11	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp giấy chứng nhận an toàn sinh học biến đổi gen đủ điều kiện sử dụng làm thực phẩm, thức ăn chăn nuôi	2017-01-01			s
225/2025/NĐ-CP	Nghị định	2025-08-15	Chính phủ	về việc sửa đổi, bổ sung một số điều của các Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Đấu thầu về lựa chọn nhà đầu tư				s
226/2025/NĐ-CP	Nghị định	2025-08-15	Chính phủ	sửa đổi, bổ sung một số điều của các nghị định quy định chi tiết thi hành Luật Đất đai	2025-08-15			s
227/2016/TT-BTC	Thông tư	2016-11-11	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí kiểm định phương tiện phòng cháy, chữa cháy	2017-01-01
228/1999/NQ-UBTVQH10	Nghị quyết	1999-10-27	Ủy ban Thường vụ Quốc hội	về việc Đại biểu Quốc hội tiếp công dân, tiếp nhận, chuyển đơn, đôn đốc, theo dõi việc giải quyết khiếu nại, tố cáo và kiến nghị của công dân	1999-11-15
228/2009/TT-BTC	Thông tư	2009-12-07	Bộ Tài chính	hướng dẫn chế độ trích lập và sử dụng các khoản dự phòng giảm giá hàng tồn kho, tổn thất các khoản đầu tư tài chính, nợ phải thu khó đòi và bảo hành sản phẩm, hàng hóa, công trình xây lắp tại doanh nghiệp				s
228/2016/TT-BTC	Thông tư	2016-11-11	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí tuyển dụng, dự thi nâng ngạch, thăng hạng công chức, viên chức	2017-01-01
229/2016/TT-BTC	Thông tư	2016-11-11	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý lệ phí đăng ký, cấp biển phương tiện giao thông cơ giới đường bộ				s
23/1998/CT-TTg	Chỉ thị	1998-05-20	Thủ tướng Chính phủ	về tăng cường sự phối hợp với Ủy ban Mặt trận Tổ quốc Việt Nam đẩy mạnh Cuộc vận động “Toàn dân đoàn kết xây dựng cuộc sống mới ở khu dân cư”	1998-06-04
23/2004/QH11	Luật	2004-06-15	Quốc hội	Luật Giao thông đường thủy nội địa	2005-01-01		35/2018/QH14@2018-11-20	s
23/2006/CT-TTg	Chỉ thị	2006-07-12	Thủ tướng Chính phủ	về việc tăng cường công tác y tế trong các trường học				s
23/2006/NĐ-CP	Nghị định	2006-03-03	Chính phủ	về thi hành Luật Bảo vệ và phát triển rừng				s
23/2007/NĐ-CP	Nghị định	2007-02-12	Chính phủ	quy định chi tiết Luật Thương mại về hoạt động mua bán hàng hóa và các hoạt động liên quan trực tiếp đến mua bán hàng hóa của doanh nghiệp có vốn đầu tư nước ngoài tại Việt Nam				s
23/2007/TT-BKHCN	Thông tư	2007-09-28	Bộ Khoa học và Công nghệ	hướng dẫn xây dựng, thẩm định và ban hành quy chuẩn kỹ thuật				s
23/2007/TT-BTC	Thông tư	2007-03-21	Bộ Tài chính	quy định chế độ công tác phí, chế độ chi tổ chức các cuộc hội nghị đối với các cơ quan nhà nước và đơn vị sự nghiệp công lập				s
23/2009/TT-BCT	Thông tư	2009-08-11	Bộ Công Thương	quy định chi tiết một số điều của Nghị định số 39/2009/NĐ-CP ngày 23 tháng 4 năm 2009 của Chính phủ về vật liệu nổ công nghiệp	2009-09-30			s
23/2009/TT-BGTVT	Thông tư	2009-10-15	Bộ Giao thông vận tải	quy định về kiểm tra chất lượng an toàn kỹ thuật và bảo vệ môi trường xe máy chuyên dùng				s
23/2009/TT-BKHCN	Thông tư	2009-12-31	Bộ Khoa học và Công nghệ	quy định việc sử dụng thống nhất dấu chất lượng đối với mũ bảo hiểm cho người đi mô tô, xe máy	2010-02-14
23/2010/NĐ-CP	Nghị định	2010-03-12	Chính phủ	quy định việc quản lý, sử dụng tài sản nhà nước của Cơ quan Việt Nam ở nước ngoài	2010-04-26			s
23/2010/TT-BKHCN	Thông tư	2010-12-29	Bộ Khoa học và Công nghệ	về hướng dẫn bảo đảm an ninh nguồn phóng xạ				s
23/2010/TT-BTNMT	Thông tư	2010-10-26	Bộ Tài nguyên và Môi trường	quy định về điều tra khảo sát, đánh giá hệ sinh thái san hô, hệ sinh thái cỏ biển và đất ngập nước vùng ven biển và hải đảo
23/2010/TT-BTTTT	Thông tư	2010-10-15	Bộ Thông tin và Truyền thông	quy định về cung cấp thông tin trên Trang Thông tin điện tử về năng lực quản lý, đầu tư ứng dụng công nghệ thông tin	2010-12-01
23/2010/TT-NHNN	Thông tư	2010-11-09	Ngân hàng Nhà nước Việt Nam	quy định về việc quản lý, vận hành và sử dụng Hệ thống Thanh toán điện tử liên ngân hàng				s
23/2011/QĐ-TTg	Quyết định	2011-04-15	Thủ tướng Chính phủ	về việc phê duyệt hạng đất tính thuế sử dụng đất nông nghiệp tại tỉnh Đắk Lắk	2011-06-01
23/2011/TT-BLĐTBXH	Thông tư	2011-09-16	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện mức lương tối thiểu vùng đối với người lao động làm việc ở công ty, doanh nghiệp, hợp tác xã, tổ hợp tác, trang trại, hộ gia đình, cá nhân và các cơ quan, tổ chức có thuê mướn lao động	2011-10-31			s
23/2012/NĐ-CP	Nghị định	2012-04-03	Chính phủ	quy định một số chế độ đối với đối tượng tham gia chiến tranh bảo vệ Tổ quốc, làm nhiệm vụ quốc tế ở Căm-pu-chi-a, giúp bạn Lào sau ngày 30 tháng 4 năm 1975 có từ đủ 20 năm trở lên phục vụ trong quân đội, công an đã phục viên, xuất ngũ, thôi việc	2012-05-19			s
23/2012/QH13	Luật	2012-11-20	Quốc hội	Luật Hợp tác xã				s
23/2012/TT-BTTTT	Thông tư	2012-12-19	Bộ Thông tin và Truyền thông	quy định chi tiết và hướng dẫn một số nội dung về tem bưu chính	2013-02-03
23/2012/TT-NHNN	Thông tư	2012-08-09	Ngân hàng Nhà nước Việt Nam	quy định về chế độ điều hòa tiền mặt, giao dịch tiền mặt	2012-09-24
23/2013/TT-BCT	Thông tư	2013-10-18	Bộ Công Thương	quy định nội dung, trình tự lập, thẩm định và phê duyệt thiết kế xây dựng công trình nhà máy điện hạt nhân	2013-12-01			s
23/2013/TT-BKHCN	Thông tư	2013-09-26	Bộ Khoa học và Công nghệ	quy định về đo lường đối với phương tiện đo nhóm 2	2013-11-15		07/2019/TT-BKHCN@2019-07-26	s
23/2013/TT-BYT	Thông tư	2013-08-13	Bộ Y tế	hướng dẫn hoạt động gia công thuốc	2013-10-01			s
23/2014/NĐ-CP	Nghị định	2014-04-03	Chính phủ	về Điều lệ tổ chức và hoạt động của Quỹ Phát triển khoa học và công nghệ Quốc gia				s
23/2014/TT-BGDĐT	Thông tư	2014-07-18	Bộ Giáo dục và Đào tạo	ban hành Quy định về đào tạo chất lượng cao trình độ đại học	2014-09-01			s
23/2014/TT-NHNN	Thông tư	2014-08-19	Ngân hàng Nhà nước Việt Nam	hướng dẫn việc mở và sử dụng tài khoản thanh toán tại tổ chức cung ứng dịch vụ thanh toán				s
23/2015/NĐ-CP	Nghị định	2015-02-16	Chính phủ	về cấp bản sao từ sổ gốc, chứng thực bản sao từ bản chính, chứng thực chữ ký và chứng thực hợp đồng, giao dịch	2015-04-10			s
23/2016/NĐ-CP	Nghị định	2016-04-05	Chính phủ	về xây dựng, quản lý, sử dụng nghĩa trang và cơ sở hỏa táng				s
23/2016/TT-BGTVT	Thông tư	2016-09-06	Bộ Giao thông vận tải	ban hành Định mức kinh tế - kỹ thuật vận hành, khai thác và bảo dưỡng hệ thống quản lý hành hải tàu biển
23/2016/TT-BTTTT	Thông tư	2016-11-02	Bộ Thông tin và Truyền thông	quy định về điều tra sản lượng và giá cước bình quân đối với dịch vụ bưu chính công ích và dịch vụ công ích trong hoạt động phát hành báo chí	2016-12-06
23/2017/TT-BGTVT	Thông tư	2017-07-28	Bộ Giao thông vận tải	quy định về chức danh, nhiệm vụ theo chức danh của thuyền viên và đăng ký thuyền viên làm việc trên tàu biển Việt Nam	2017-09-15
23/2017/TT-BYT	Thông tư	2017-05-15	Bộ Y tế	hướng dẫn việc lập hồ sơ theo dõi sức khỏe, khám sức khỏe định kỳ theo độ tuổi cho trẻ em; tư vấn chăm sóc sức khỏe và dinh dưỡng cho phụ nữ mang thai và trẻ em	2017-09-15
23/2018/QH14	Luật	2018-06-12	Quốc hội	Luật Cạnh tranh	2019-07-01			s
23/2018/TT-BGDĐT	Thông tư	2018-09-28	Bộ Giáo dục và Đào tạo	ban hành Điều lệ Hội thao giáo dục quốc phòng và an ninh trong trường trung học phổ thông
23/2018/TT-BGTVT	Thông tư	2018-05-04	Bộ Giao thông vận tải	quy định về giải quyết sự cố, tai nạn giao thông đường sắt và phân tích, thống kê báo cáo về sự cố, tai nạn giao thông đường sắt	2018-07-01
23/2018/TT-BLĐTBXH	Thông tư	2018-12-06	Bộ Lao động - Thương binh và Xã hội	quy định về hồ sơ, sổ sách trong đào tạo trình độ trung cấp, trình độ cao đẳng	2019-01-21			s
23/2018/TT-BQP	Thông tư	2018-03-08	Bộ Quốc phòng	quy định chế độ quản lý, lưu trữ, khai thác, sử dụng hồ sơ quản lý tạm giữ, tạm giam trong Quân đội	2018-04-27
23/2018/TT-BTTTT	Thông tư	2018-12-28	Bộ Thông tin và Truyền thông	hướng dẫn thực hiện Chương trình mục tiêu Công nghệ thông tin giai đoạn 2016 - 2020	2019-02-11
23/2018/TT-BYT	Thông tư	2018-09-14	Bộ Y tế	quy định việc thu hồi và xử lý thực phẩm không bảo đảm an toàn thuộc thẩm quyền quản lý của Bộ Y tế
23/2019/QĐ-TTg	Quyết định	2019-06-27	Thủ tướng Chính phủ	ban hành Danh mục hàng hóa nhập khẩu phải làm thủ tục hải quan tại cửa khẩu nhập	2019-09-01			s
23/2019/TT-BGTVT	Thông tư	2019-06-21	Bộ Giao thông vận tải	công bố vùng nước cảng biển thuộc địa phận thành phố Hải Phòng và khu vực quản lý của Cảng vụ Hàng hải Hải Phòng	2019-08-15
23/2019/TT-BLĐTBXH	Thông tư	2019-12-23	Bộ Lao động - Thương binh và Xã hội	ban hành Quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực sản xuất, chế biến và nông nghiệp
23/2019/TT-BTNMT	Thông tư	2019-12-25	Bộ Tài nguyên và Môi trường	quy định kỹ thuật về mô hình cấu trúc, nội dung cơ sở dữ liệu nền địa lý quốc gia tỷ lệ 1:2.000 và 1:5.000	2020-02-10
23/2020/NĐ-CP	Nghị định	2020-02-24	Chính phủ	quy định về quản lý cát, sỏi lòng sông và bảo vệ lòng, bờ, bãi sông				s
23/2020/TT-BCA	Thông tư	2020-03-10	Bộ Công an	quy định về Giấy chứng minh Công an nhân dân, Giấy chứng nhận trong Công an nhân dân	2020-04-25
23/2020/TT-BTC	Thông tư	2020-04-13	Bộ Tài chính	quy định tạm ứng, vay ngân quỹ nhà nước của ngân sách nhà nước	2020-06-01
23/2020/TT-BTTTT	Thông tư	2020-09-09	Bộ Thông tin và Truyền thông	quy định các nội dung đặc thù của hợp đồng thuê dịch vụ công nghệ thông tin sử dụng nguồn vốn ngân sách nhà nước	2020-10-25
23/2021/NĐ-CP	Nghị định	2021-03-19	Chính phủ	quy định chi tiết khoản 3 Điều 37 và Điều 39 về Luật Việc làm về trung tâm dịch vụ việc làm, doanh nghiệp hoạt động dịch vụ việc làm	2021-06-01			s
23/2021/TT-BGDĐT	Thông tư	2021-08-30	Bộ Giáo dục và Đào tạo	ban hành Quy chế tuyển sinh và đào tạo trình độ thạc sĩ	2021-10-15			s
23/2021/TT-BTC	Thông tư	2021-03-30	Bộ Tài chính	hướng dẫn việc in, phát hành, quản lý và sử dụng tem điện tử rượu và tem điện tử thuốc lá	2021-05-15			s
23/2021/TT-BYT	Thông tư	2021-12-09	Bộ Y tế	sửa đổi, bổ sung một số văn bản quy phạm pháp luật do Bộ trưởng Bộ Y tế				s
23/2022/QĐ-TTg	Quyết định	2022-11-18	Thủ tướng Chính phủ	quy định thí điểm về trình tự, thủ tục quyết định chủ trương chuyển mục đích sử dụng rừng sang mục đích khác thuộc thẩm quyền của Thủ tướng Chính phủ ủy quyền cho Hội đồng nhân dân tỉnh Khánh Hòa tại Nghị quyết số 55/2022/QH15 được Quốc hội khóa XV thông qua tại Kỳ họp thứ 3
23/2022/TT-BQP	Thông tư	2022-04-04	Bộ Quốc phòng	ban hành “Quy chuẩn kỹ thuật quốc gia về đặc tính kỹ thuật mật mã sử dụng trong các sản phẩm mật mã dân sự thuộc nhóm sản phẩm bảo mật luồng IP sử dụng công nghệ IPsec và TLS”	2022-05-20
23/2022/TT-BTC	Thông tư	2022-04-06	Bộ Tài chính	hướng dẫn quản lý tài chính nhà nước đối với nguồn viện trợ không hoàn lại của nước ngoài thuộc nguồn thu ngân sách nhà nước	2022-05-20
23/2022/TT-NHNN	Thông tư	2022-12-30	Ngân hàng Nhà nước Việt Nam	sửa đổi, bổ sung một số điều của các văn bản quy phạm pháp luật để phân cấp giải quyết thủ tục hành chính trong lĩnh vực quản lý ngoại hối	2023-02-15
23/2023/NĐ-CP	Nghị định	2023-05-12	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 89/2016/NĐ-CP ngày 01 tháng 7 năm 2016 của Chính phủ quy định điều kiện đối với hoạt động đại lý đổi ngoại tệ, hoạt động cung ứng dịch vụ nhận và chi, trả ngoại tệ của tổ chức kinh tế và Nghị định số 88/2019/NĐ-CP ngày 14 tháng 11 năm 2019 của Chính phủ quy định về xử phạt vi phạm hành chính trong lĩnh vực tiền tệ và ngân hàng	2023-07-01
23/2023/QH15	Luật	2023-06-24	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Xuất cảnh, nhập cảnh của công dân Việt Nam và Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam	2023-08-15
23/2023/TT-BGTVT	Thông tư	2023-07-17	Bộ Giao thông vận tải	quy định về chế độ lao động, kỷ luật lao động đặc thù đối với nhân viên hàng không	2023-09-01
23/2023/TT-BTC	Thông tư	2023-04-25	Bộ Tài chính	hướng dẫn chế độ quản lý, tính hao mòn, khấu hao tài sản cố định tại cơ quan, tổ chức, đơn vị và tài sản cố định do Nhà nước giao cho doanh nghiệp quản lý không tính thành phần vốn nhà nước tại doanh nghiệp	2023-06-10			s
23/2023/TT-BYT	Thông tư	2023-11-30	Bộ Y tế	sửa đổi, bổ sung một số điều tại Thông tư số 01/2018/TT-BYT ngày 18 tháng 01 năm 2018 của Bộ trưởng Bộ Y tế quy định ghi nhãn thuốc, nguyên liệu làm thuốc và tờ hướng dẫn sử dụng thuốc	2024-01-15
23/2024/NĐ-CP	Nghị định	2024-02-27	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Đấu thầu về lựa chọn nhà đầu tư thực hiện dự án thuộc trường hợp phải tổ chức đấu thầu theo quy định của pháp luật quản lý ngành, lĩnh vực				s
23/2024/TT-BCT	Thông tư	2024-11-07	Bộ Công Thương	quy định về quản lý, sử dụng vật liệu nổ công nghiệp, tiền chất thuốc nổ thuộc thẩm quyền quản lý của Bộ Công Thương	2025-01-01			s
230/2016/TT-BTC	Thông tư	2016-11-11	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí đăng kiểm an toàn kỹ thuật tàu cá, kiểm định trang thiết bị nghề cá; phí thẩm định xác nhận nguồn gốc nguyên liệu thủy sản; lệ phí cấp giấy phép khai thác, hoạt động thủy sản	2017-01-01
231/2016/TT-BTC	Thông tư	2016-11-11	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí trong lĩnh vực bảo vệ thực vật	2017-01-01
232/2016/TT-BTC	Thông tư	2016-11-11	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí cấp mã số mã vạch	2017-01-01			s
235/QĐ-TTg	Quyết định	2025-01-25	Thủ tướng Chính phủ	ban hành Kế hoạch triển khai thi hành Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ				s
236/2009/TT-BTC	Thông tư	2009-12-15	Bộ Tài chính	hướng dẫn chế độ thu, nộp, quản lý và sử dụng phí và lệ phí lãnh sự áp dụng tại các Cơ quan đại diện ngoại giao, Cơ quan đại diện lãnh sự Việt Nam ở nước ngoài				s
236/2025/NĐ-CP	Nghị định	2025-08-29	Chính phủ	quy định chi tiết một số điều của Nghị quyết số 107/2023/QH15 ngày 29 tháng 11 năm 2023 của Quốc hội về việc áp dụng thuế thu nhập doanh nghiệp bổ sung theo quy định chống xói mòn cơ sở thuế toàn cầu	2025-10-15			s
2368/QĐ-BTC	Quyết định	2023-11-01	Bộ Tài chính	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Cục Quản lý, giám sát chính sách thuế, phí và lệ phí				s
24/2000/QH10	Luật	2000-12-09	Quốc hội	Luật Kinh doanh bảo hiểm	2001-04-01			s
24/2003/NĐ-CP	Nghị định	2003-03-13	Chính phủ	quy định chi tiết thi hành Pháp lệnh Quảng cáo				s
24/2004/NĐ-CP	Nghị định	2004-01-14	Chính phủ	quy định chi tiết thi hành một số điều của Pháp lệnh Bưu chính Viễn thông về tần số vô tuyến điện				s
24/2006/NĐ-CP	Nghị định	2006-03-06	Chính phủ	quy định chi tiết thi hành Pháp lệnh Phí và lệ phí				s
24/2006/QĐ-BTNMT	Quyết định	2006-12-29	Bộ Tài nguyên và Môi trường	ban hành Quy phạm Lưu trữ tư liệu khí tượng thủy văn	2007-02-01
24/2006/QĐ-BYT	Quyết định	2006-08-14	Bộ Y tế	về việc triển khai áp dụng và hướng dẫn thực hiện các nguyên tắc, tiêu chuẩn “Thực hành tốt sản xuất mỹ phẩm” của Hiệp hội các nước Đông Nam Á	2006-09-26
24/2007/CT-TTg	Chỉ thị	2007-11-01	Thủ tướng Chính phủ	về tăng cường chấn chỉnh việc thực hiện các quy định của pháp luật về phí, lệ phí, chính sách huy động và sử dụng các khoản đóng góp của nhân dân				s
24/2007/NĐ-CP	Nghị định	2007-02-14	Chính phủ	quy định chi tiết thi thành Luật Thuế thu nhập doanh nghiệp				s
24/2007/QĐ-BKHCN	Quyết định	2007-09-28	Bộ Khoa học và Công nghệ	ban hành “Quy định về chứng nhận hợp chuẩn, chứng nhận hợp quy và công bố hợp chuẩn, công bố hợp quy”		28/2012/TT-BKHCN@2012-12-12		s
24/2007/QĐ-BTNMT	Quyết định	2007-12-31	Bộ Tài nguyên và Môi trường	ban hành Danh mục địa danh quốc tế thể hiện trên bản đồ
24/2008/NQ-CP	Nghị quyết	2008-10-28	Chính phủ	ban hành Chương trình hành động của Chính phủ thực hiện Nghị quyết Hội nghị lần thứ 7 của Ban Chấp hành Trung ương Đảng khóa X về nông nghiệp, nông dân, nông thôn				s
24/2008/QĐ-BYT	Quyết định	2008-07-11	Bộ Y tế	ban hành quy định về tổ chức và hoạt động của nhà thuốc bệnh viện				s
24/2009/NĐ-CP	Nghị định	2009-03-05	Chính phủ	quy định chi tiết và biện pháp thi hành Luật Ban hành văn bản quy phạm pháp luật	2009-04-20			s
24/2009/QĐ-TTg	Quyết định	2009-02-17	Thủ tướng Chính phủ	ban hành Quy chế về kinh doanh bán hàng miễn thuế			44/2013/QĐ-TTg@2013-07-19	s
24/2009/TT-BTNMT	Thông tư	2009-11-16	Bộ Tài nguyên và Môi trường	quy định về Định mức diện tích xây dựng các trạm khí tượng thủy văn	2010-01-01
24/2010/NĐ-CP	Nghị định	2010-03-15	Chính phủ	quy định về tuyển dụng, sử dụng và quản lý công chức			93/2010/NĐ-CP@2010-08-31	s
24/2010/TT-BKHCN	Thông tư	2010-12-29	Bộ Khoa học và Công nghệ	ban hành và thực hiện “Quy chuẩn kỹ thuật quốc gia về An toàn bức xạ - Phân nhóm và phân loại nguồn phóng xạ”	2011-02-12			s
24/2010/TT-BTNMT	Thông tư	2010-10-27	Bộ Tài nguyên và Môi trường	quy định về đo đạc, thành lập bản đồ địa hình đáy biển bằng máy đo sâu hồi âm đa tia	2011-01-01
24/2011/QĐ-TTg	Quyết định	2011-04-15	Thủ tướng Chính phủ	về điều chỉnh giá bán điện theo cơ chế thị trường				s
24/2011/TT-BTTTT	Thông tư	2011-09-20	Bộ Thông tin và Truyền thông	quy định việc tạo lập, sử dụng và lưu trữ dữ liệu đặc tả trên trang thông tin điện tử hoặc cổng thông tin điện tử của cơ quan nhà nước	2011-11-15			s
24/2011/TT-BYT	Thông tư	2011-06-21	Bộ Y tế	hướng dẫn việc nhập khẩu trang thiết bị y tế	2011-08-15			s
24/2011/TT-NHNN	Thông tư	2011-08-31	Ngân hàng Nhà nước Việt Nam	về việc thực thi phương án đơn giản hóa thủ tục hành chính lĩnh vực thành lập và hoạt động ngân hàng theo các nghị quyết của Chính phủ về đơn giản hóa thủ tục hành chính thuộc phạm vi chức năng quản lý của Ngân hàng Nhà nước Việt Nam	2011-10-14			s
24/2012/NĐ-CP	Nghị định	2012-04-03	Chính phủ	về quản lý hoạt động kinh doanh vàng	2012-05-25			s
24/2012/QĐ-TTg	Quyết định	2012-06-01	Thủ tướng Chính phủ	về chính sách đầu tư phát triển rừng đặc dụng giai đoạn 2011 - 2020				s
24/2012/TT-BCA	Thông tư	2012-05-02	Bộ Công an	hướng dẫn thực hiện chế độ phụ cấp công vụ trong Công an nhân dân	2012-06-01
24/2012/TT-BNNPTNT	Thông tư	2012-06-19	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Quy chuẩn kỹ thuật Quốc gia khảo nghiệm giống cây trồng	2012-12-19
24/2012/TT-NHNN	Thông tư	2012-08-23	Ngân hàng Nhà nước Việt Nam	sửa đổi, bổ sung điều 1 Thông tư số 11/2011/TT-NHNN ngày 29/4/2011 của Thống đốc Ngân hàng Nhà nước Việt Nam quy định về chấm dứt huy động và cho vay vốn bằng vàng của tổ chức tín dụng	2012-08-23
24/2013/NĐ-CP	Nghị định	2013-03-28	Chính phủ	quy định chi tiết thi hành một số điều của Luật Hôn nhân và gia đình về quan hệ hôn nhân và gia đình có yếu tố nước ngoài				s
24/2013/TT-BCT	Thông tư	2013-10-21	Bộ Công Thương	quy định về danh mục, quản lý, sử dụng hồ sơ, tài liệu liên quan đến nhà máy điện hạt nhân	2013-12-05
24/2013/TT-BKHCN	Thông tư	2013-09-30	Bộ Khoa học và Công nghệ	quy định về hoạt động kiểm định, hiệu chuẩn, thử nghiệm phương tiện đo, chuẩn đo lường	2013-11-15			s
24/2013/TT-BTTTT	Thông tư	2013-12-27	Bộ Thông tin và Truyền thông	quy định về giám định tư pháp trong lĩnh vực lĩnh vực thông tin và truyền thông
24/2014/TT-BGTVT	Thông tư	2014-06-30	Bộ Giao thông vận tải	ban hành Quy chuẩn kỹ thuật quốc gia về hệ thống chống hà tàu biển, Quy chuẩn kỹ thuật quốc gia về hoạt động kéo trên biển, Quy chuẩn kỹ thuật quốc gia về phân cấp và chế tạo phao neo, phao tín hiệu và Quy chuẩn kỹ thuật quốc gia về các hệ thống ngăn ngừa ô nhiễm biển của tàu				s
24/2014/TT-BQP	Thông tư	2014-05-15	Bộ Quốc phòng	quy định nhiệm vụ, quyền hạn của cơ quan, đơn vị thuộc Bộ Quốc phòng, ban chỉ huy quân sự bộ, ngành Trung ương về giáo dục quốc phòng và an ninh;bồi dưỡng kiến thức quốc phòng và an ninh trong Quân đội nhân dân Việt Nam	2014-07-01			s
24/2014/TT-BTTTT	Thông tư	2014-12-29	Bộ Thông tin và Truyền thông	quy định chi tiết về hoạt động quản lý, cung cấp và sử dụng dịch vụ trò chơi điện tử trên mạng	2015-02-12			s
24/2014/TT-NHNN	Thông tư	2014-09-06	Ngân hàng Nhà nước Việt Nam	hướng dẫn một số nội dung về hoạt động bảo hiểm tiền gửi	2014-10-24
24/2014/TTLT-BKHCN-BNV	Thông tư liên tịch	2014-10-01	Bộ Khoa học và Công nghệ - Bộ Nội vụ	quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành khoa học và công nghệ	2014-12-01			s
24/2015/NĐ-CP	Nghị định	2015-02-27	Chính phủ	quy định chi tiết và biện pháp thi hành một số điều của Luật Giao thông đường thủy nội địa và Luật sửa đổi, bổ sung một số điều của Luật Giao thông đường thủy nội địa	2015-05-01			s
24/2015/TT-BGTVT	Thông tư	2015-06-16	Bộ Giao thông vận tải	ban hành Quy chuẩn kỹ thuật quốc gia về phương tiện giao thông đường sắt - Giá chuyển hướng toa xe - Yêu cầu kỹ thuật	2016-01-01
24/2015/TT-BLĐTBXH	Thông tư	2015-07-13	Bộ Lao động - Thương binh và Xã hội	quy định chi tiết thi hành khoản 6 Điều 14 của Nghị định số 87/2014/NĐ-CP ngày 22 tháng 9 năm 2014 của Chính phủ về thu hút cá nhân hoạt động khoa học và công nghệ là người Việt Nam ở nước ngoài và chuyên gia nước ngoài tham gia hoạt động khoa học và công nghệ tại Việt Nam	2015-10-01
24/2015/TT-NHNN	Thông tư	2015-12-08	Ngân hàng Nhà nước Việt Nam	quy định cho vay bằng ngoại tệ của tổ chức tín dụng, chi nhánh ngân hàng nước ngoài đối với khách hàng vay là người cư trú	2016-01-01		42/2018/TT-NHNN@2018-12-28	s
24/2016/NĐ-CP	Nghị định	2016-04-05	Chính phủ	quy định chế độ quản lý ngân quỹ nhà nước	2017-01-01			s
24/2016/QĐ-TTg	Quyết định	2016-06-14	Thủ tướng Chính phủ	về trợ cấp một lần đối với người có thành tích tham gia kháng chiến được tặng Bằng khen của Thủ tướng Chính phủ, Bằng khen của Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Thủ trưởng cơ quan thuộc Chính phủ, Bằng khen của Chủ tịch Ủy ban nhân dân cấp tỉnh				s
24/2016/TT-BGTVT	Thông tư	2016-09-15	Bộ Giao thông vận tải	ban hành Định mức kinh tế - kỹ thuật vận hành, khai thác và bảo dưỡng Hệ thống AIS
24/2016/TT-BTTTT	Thông tư	2016-11-15	Bộ Thông tin và Truyền thông	quy định về quản lý chất lượng dịch vụ phát thanh, truyền hình	2017-01-04
24/2017/TT-BCT	Thông tư	2017-11-23	Bộ Công Thương	quy định mức tiêu hao năng lượng trong sản xuất giấy	2018-01-10
24/2018/NĐ-CP	Nghị định	2018-02-27	Chính phủ	quy định về giải quyết khiếu nại, tố cái trong lĩnh vực lao động, giáo dục nghề nghiệp, hoạt động đưa người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng, việc làm, an toàn, vệ sinh lao động	2018-04-15			s
24/2018/QĐ-TTg	Quyết định	2018-05-18	Thủ tướng Chính phủ	ban hành Danh mục và lộ trình phương tiện, thiết bị sử dụng năng lượng phải loại bỏ và các tổ máy phát điện hiệu suất thấp không được xây dựng mới	2018-07-10
24/2018/TT-BGTVT	Thông tư	2018-05-07	Bộ Giao thông vận tải	quy định về xây dựng biểu đồ chạy tàu và điều hành giao thông vận tải đường sắt	2018-07-01		11/2019/TT-BGTVT@2019-03-11 24/2020/TT-BGTVT@2020-10-13
24/2018/TT-BLĐTBXH	Thông tư	2018-12-06	Bộ Lao động - Thương binh và Xã hội	ban hành Chương trình môn học GIáo dục chính trị thuộc khối các môn học chung trong chương trình đào tạo trình độ trung cấp, trình độ cao đẳng
24/2018/TT-BNNPTNT	Thông tư	2018-11-15	Bộ Nông nghiệp và Phát triển nông thôn	quy định việc cập nhật, khai thác và quản lý cơ sở dữ liệu quốc gia về thủy sản	2019-01-01		01/2022/TT-BNNPTNT@2022-01-18	s
24/2018/TT-BTNMT	Thông tư	2018-11-15	Bộ Tài nguyên và Môi trường	quy định về kiểm tra, thẩm định, nghiệm thu chất lượng sản phẩm đo đạc và bản đồ	2019-01-01			s
24/2018/TT-BYT	Thông tư	2018-09-18	Bộ Y tế	quy định việc thành lập, tổ chức và hoạt động của Hội đồng tư vấn chuyên môn đánh giá nguyên nhân tai biến nặng trong quá trình sử dụng vắc xin	2018-11-15
24/2019/QĐ-TTg	Quyết định	2019-07-11	Thủ tướng Chính phủ	sửa đổi Điều 3 Quyết định số 25/2017/QĐ-TTg ngày 03 tháng 7 năm 2017 của Thủ tướng Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Thủy lợi trực thuộc Bộ Nông nghiệp và Phát triển nông thôn	2019-09-01
24/2019/TT-BGTVT	Thông tư	2019-07-05	Bộ Giao thông vận tải	ban hành Quy chuẩn kỹ thuật quốc gia về hệ thống thiết bị phòng vệ đường ngang cảnh báo tự động - QCVN 104:2019/BGTVT
24/2019/TT-BNNPTNT	Thông tư	2019-12-24	Bộ Nông nghiệp và Phát triển nông thôn	sửa đổi, bổ sung một số điều của Thông tư số 07/2016/TT-BNNPTNT ngày 31/5/2016 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn quy định về phòng, chống dịch bệnh động vật trên cạn	2020-02-07
24/2019/TT-BYT	Thông tư	2019-08-30	Bộ Y tế	hướng dẫn Thực hành sản xuất tốt (GMP) trong sản xuất, kinh doanh thực phẩm bảo vệ sức khỏe	2019-10-16
24/2020/NĐ-CP	Nghị định	2020-02-24	Chính phủ	quy định chi tiết một số điều của Luật Phòng, chống tác hại của rượu, bia	2020-02-24
24/2020/TT-BCA	Thông tư	2020-03-10	Bộ Công an	ban hành biểu mẫu sử dụng trong công tác bảo vệ bí mật nhà nước	2020-07-01			s
24/2020/TT-BCT	Thông tư	2020-09-18	Bộ Công Thương	quy định về phân cấp và lập báo cáo tài nguyên, trữ lượng dầu khí	2020-11-06
24/2020/TT-BGTVT	Thông tư	2020-10-13	Bộ Giao thông vận tải	sửa đổi, bổ sung một số điều của các Thông tư quy định về chế độ báo cáo định kỳ trong lĩnh vực đường sắt	2020-12-01			s
24/2020/TT-BTTTT	Thông tư	2020-09-09	Bộ Thông tin và Truyền thông	quy định về công tác triển khai, giám sát công tác triển khai và nghiệm thu dự án đầu tư ứng dụng công nghệ thông tin sử dụng nguồn vốn ngân sách nhà nước	2020-10-25
24/2020/TT-BYT	Thông tư	2020-12-28	Bộ Y tế	quy định về Phiếu chẩn đoán nguyên nhân tử vong, cấp Giấy báo tử và thống kê tử vong tại cơ sở khám bệnh, chữa bệnh				s
24/2021/NĐ-CP	Nghị định	2021-03-23	Chính phủ	quy định việc quản lý trong cơ sở giáo dục mầm non và cơ sở giáo dục phổ thông công lập				s
24/2021/TT-BGTVT	Thông tư	2021-11-02	Bộ Giao thông vận tải	quy định về quản lý, bảo trì công trình hàng không	2022-01-15
24/2021/TT-BTC	Thông tư	2021-03-31	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí trong chăn nuôi				s
24/2022/TT-BNNPTNT	Thông tư	2022-12-30	Bộ Nông nghiệp và Phát triển nông thôn	quy định về cơ sở, vùng an toàn dịch bệnh động vật	2023-02-15
24/2022/TT-BTC	Thông tư	2022-04-07	Bộ Tài chính	sửa đổi, bổ sung một số điều của Thông tư số 48/2019/TT-BTC ngày 08 tháng 8 năm 2019 của Bộ trưởng Bộ Tài chính hướng dẫn việc trích lập và xử lý các khoản dự phòng giảm giá hàng tồn kho, tổn thất các khoản đầu tư, nợ phải thu khó đòi và bảo hành sản phẩm, hàng hóa, dịch vụ, công trình xây dựng tại doanh nghiệp
24/2022/TT-NHNN	Thông tư	2022-12-30	Ngân hàng Nhà nước Việt Nam	sửa đổi, bổ sung một số điều của các thông tư quy định về thủ tục hành chính trong lĩnh vực quản lý ngoại hối	2023-02-15
24/2023/QĐ-TTg	Quyết định	2023-09-22	Thủ tướng Chính phủ	về điều kiện xác định người bị phơi nhiễm với HIV, người bị nhiễm HIV do tai nạn rủi ro nghề nghiệp do Thủ tướng Chính phủ				s
24/2023/TT-BGTVT	Thông tư	2023-09-15	Bộ Giao thông vận tải	hướng dẫn về Hội đồng quản lý và tiêu chuẩn, điều kiện bổ nhiệm, miễn nhiệm thành viên Hội đồng quản lý trong đơn vị sự nghiệm công lập thuộc ngành, lĩnh vực giao thông vận tải
24/2023/TT-BKHCN	Thông tư	2023-12-29	Bộ Khoa học và Công nghệ	quy định việc kiểm tra nhà nước về chất lượng sản phẩm, hàng hóa trong sản xuất thuộc trách nhiệm quản lý của Bộ Khoa học và Công nghệ	2024-02-15
24/2023/TT-BYT	Thông tư	2023-12-18	Bộ Y tế	quy định về quản lý nhiệm vụ khoa học và công nghệ thuộc trách nhiệm của Bộ Y tế	2024-02-03
24/2024/NĐ-CP	Nghị định	2024-02-27	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Đấu thầu về lựa chọn nhà thầu				s
24/2024/TT-BCT	Thông tư	2024-11-08	Bộ Công Thương	sửa đổi, bổ sung một số điều của Thông tư số 27/2014/TT-BCT ngày 04 tháng 9 năm 2014 của Bộ trưởng Bộ Công Thương quy định về quá cảnh hàng hóa của Vương quốc Campuchia qua lãnh thổ nước Cộng hòa xã hội chủ nghĩa Việt Nam				s
24/2025/TT-BCT	Thông tư	2025-05-13	Bộ Công Thương	quy định về lập và phê duyệt kế hoạch quản lý rủi ro trong khai thác khoáng sản	2025-07-01			s
24/2026/NĐ-CP	Nghị định	2026-01-17	Chính phủ	quy định các danh mục hóa chất thuộc phạm vi điều chỉnh của Luật Hóa chất				s
24/2026/TT-BCT	Thông tư	2026-05-05	Bộ Công Thương	quy định Quy tắc xuất xứ hàng hóa trong Hiệp định Đối tác kinh tế toàn diện giữa Chính phủ nước Cộng hòa Xã hội Chủ nghĩa Việt Nam và Chính phủ Các Tiểu vương quốc Ả-rập thống nhất				s
2405/QĐ-TTg	Quyết định	2013-12-10	Thủ tướng Chính phủ	phê duyệt danh sách xã đặc biệt khó khăn, xã biên giới, xã an toàn khu vào diện đầu tư của Chương trình 135 năm 2014 và năm 2015				s
241/2006/QĐ-TTg	Quyết định	2006-10-25	Thủ tướng Chính phủ	về chế độ bồi dưỡng phiên tòa				s
243/2016/TT-BTC	Thông tư	2016-11-11	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp giấy giám định y khoa	2017-01-01			s
243/2025/NĐ-CP	Nghị định	2025-09-11	Chính phủ	quy định chi tiết một số điều của Luật Đầu tư theo phương thức đối tác công tư	2025-09-11			s
244/2005/QĐ-TTg	Quyết định	2005-10-06	Thủ tướng Chính phủ	về chế độ phụ cấp ưu đãi đối với nhà giáo đang trực tiếp giảng dạy trong các cơ sở giáo dục công lập				s
244/2009/TT-BTC	Thông tư	2009-12-31	Bộ Tài chính	hướng dẫn sửa đổi, bổ sung Chế độ kế toán doanh nghiệp				s
244/2016/TT-BTC	Thông tư	2016-11-11	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí cung cấp thông tin lý lịch tư pháp	2017-01-01	16/2025/TT-BTC@2025-04-24		s
2441/QĐ-TTg	Quyết định	2010-12-31	Thủ tướng Chính phủ	về việc phê duyệt Chương trình phát triển sản phẩm quốc gia đến năm 2020				s
245/2016/TT-BTC	Thông tư	2016-11-11	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định điều kiện kinh doanh trong hoạt động kiểm định kỹ thuật an toàn lao động; huấn luyện an toàn, vệ sinh lao động	2017-01-01			s
245/2025/NĐ-CP	Nghị định	2025-09-11	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 155/2020/NĐ-СР ngày 31 tháng 12 năm 2020 của Chính phủ quy định chi tiết thi hành một số điều của Luật Chứng khoán	2025-09-11			s
2457/QĐ-TTg	Quyết định	2010-12-31	Thủ tướng Chính phủ	về việc phê duyệt Chương trình quốc gia phát triển công nghệ cao đến năm 2020				s
246/2006/QĐ-TTg	Quyết định	2006-10-27	Thủ tướng Chính phủ	về việc thành lập Quỹ Hỗ trợ phát triển hợp tác xã				s
246/2016/TT-BTC	Thông tư	2016-11-11	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí kiểm tra, đánh giá, cấp giấy chứng nhận quốc tế về an ninh tàu biển	2017-01-01		63/2023/TT-BTC@2023-10-16	s
247/2016/TT-BTC	Thông tư	2016-11-11	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý sử dụng phí nhượng quyền khai thác cảng hàng không, sân bay	2017-01-01			s
248/2016/TT-BTC	Thông tư	2016-11-11	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí áp dụng tại cảng, bến thủy nội địa	2017-01-01			s
249/2016/TT-BTC	Thông tư	2016-11-11	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp giấy phép kinh doanh sản phẩm, dịch vụ mật mã dân sự; giấy chứng nhận hợp chuẩn sản phẩm mật mã dân sự; giấy chứng nhận hợp quy sản phẩm mật mã dân sự và lệ phí cấp giấy phép nhập khẩu sản phẩm mật mã dân sự	2017-01-01			s
25/2003/CT-TTg	Chỉ thị	2003-11-21	Thủ tướng Chính phủ	về việc tổ chức triển khai thi hành Pháp lệnh Phòng, chống mại dâm	2003-12-12
25/2008/NĐ-CP	Nghị định	2008-03-04	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Tài nguyên và Môi trường			89/2010/NĐ-CP@2010-08-16	s
25/2009/NĐ-CP	Nghị định	2009-03-06	Chính phủ	về quản lý tổng hợp tài nguyên và bảo vệ môi trường biển, hải đảo				s
25/2009/TT-BTNMT	Thông tư	2009-11-16	Bộ Tài nguyên và Môi trường	quy định quy chuẩn kỹ thuật quốc gia về môi trường				s
25/2009/TT-BXD	Thông tư	2009-07-29	Bộ Xây dựng	hướng dẫn về bồi dưỡng nghiệp vụ quản lý dự án đầu tư xây dựng công trình và giám sát thi công xây dựng công trình	2009-09-10			s
25/2010/NĐ-CP	Nghị định	2010-03-19	Chính phủ	về chuyển đổi công ty nhà nước thành công ty trách nhiệm hữu hạn một thành viên và tổ chức quản lý công ty trách nhiệm hữu hạn một thành viên do Nhà nước làm chủ sở hữu	2010-05-05			s
25/2010/TT-BNNPTNT	Thông tư	2010-04-08	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn việc kiểm tra vệ sinh an toàn thực phẩm đối với hàng hóa có nguồn gốc động vật nhập khẩu	2010-07-01			s
25/2010/TT-BTTTT	Thông tư	2010-11-15	Bộ Thông tin và Truyền thông	quy định việc thu thập, sử dụng, chia sẻ, đảm bảo an toàn và bảo vệ thông tin cá nhân trên trang thông tin điện tử hoặc cổng thông tin điện tử của cơ quan nhà nước	2011-01-01			s
25/2011/NĐ-CP	Nghị định	2011-04-06	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Viễn thông	2011-06-01			s
25/2011/TT-BTTTT	Thông tư	2011-09-26	Bộ Thông tin và Truyền thông	quy định chi tiết và hướng dẫn các hoạt động về tổ chức lễ phát hành đặc biệt tem bưu chính Việt Nam	2012-01-01			s
25/2011/TT-NHNN	Thông tư	2011-08-31	Ngân hàng Nhà nước Việt Nam	về việc thực thi phương án đơn giản hóa thủ tục hành chính lĩnh vực hoạt động ngoại hối theo các Nghị quyết của Chính phủ về đơn giản hóa thủ tục hành chính thuộc phạm vi chức năng quản lý của Ngân hàng Nhà nước Việt Nam	2011-10-14			s
25/2012/NĐ-CP	Nghị định	2012-04-05	Chính phủ	quy định chi tiết thi hành một số điều của Pháp lệnh Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ	2012-05-20			s
25/2012/QĐ-TTg	Quyết định	2012-06-04	Thủ tướng Chính phủ	quy định một số chế độ ưu đãi đối với sĩ quan, quân nhân chuyên nghiệp, hạ sĩ quan, binh sĩ, công chức quốc phòng và công nhân quốc phòng thuộc lực lượng Cảnh sát biển Việt Nam	2012-08-01			s
25/2012/TT-BKHCN	Thông tư	2012-12-12	Bộ Khoa học và Công nghệ	quy định danh mục và yêu cầu kiểm soát vật liệu và thiết bị trong chu trình nhiên liệu hạt nhân	2013-01-26			s
25/2013/QĐ-TTg	Quyết định	2013-05-04	Thủ tướng Chính phủ	ban hành Quy chế phát ngôn và cung cấp thông tin cho báo chí				s
25/2013/TT-BTTTT	Thông tư	2013-12-27	Bộ Thông tin và Truyền thông	quy định về hồ sơ giám định tư pháp và các biểu mẫu giám định tư pháp trong lĩnh vực thông tin và truyền thông	2014-02-20
25/2013/TTLT-BYT-BTC	Thông tư liên tịch	2013-09-04	Bộ Y tế - Bộ Tài chính	quy định chế độ quản lý tài chính đối với việc thực hiện hoạt động tiếp thị xã hội các phương tiện tránh thai, phòng, chống HIV/AIDS và các bệnh lây truyền qua đường tình dục	2013-10-20
25/2014/TT-BQP	Thông tư	2014-05-15	Bộ Quốc phòng	quy định tiêu chuẩn Tuyên truyền viên giáo dục quốc phòng và an ninh	2014-07-02			s
25/2014/TT-BTTTT	Thông tư	2014-12-30	Bộ Thông tin và Truyền thông	quy định về triển khai các hệ thống thông tin có quy mô và phạm vi từ Trung ương đến địa phương	2015-02-13			s
25/2014/TTLT-BYT-BTC	Thông tư liên tịch	2014-07-16	Bộ Y tế - Bộ Tài chính	quy định quản lý và sử dụng nguồn ngân sách nhà nước hỗ trợ khám, điều trị nghiện các chất dạng thuốc phiện bằng thuốc thay thế
25/2015/TT-BGDĐT	Thông tư	2015-10-14	Bộ Giáo dục và Đào tạo	quy định về chương trình môn học Giáo dục thể chất thuộc các chương trình đào tạo trình độ đại học	2015-11-29
25/2016/TT-BLĐTBXH	Thông tư	2016-07-26	Bộ Lao động - Thương binh và Xã hội	hướng dẫn xác định, quản lý đối tượng tham gia bảo hiểm y tế theo quy định tại Khoản 4, Điều 1 Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế	2016-09-09			s
25/2017/QĐ-TTg	Quyết định	2017-07-03	Thủ tướng Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Thủy lợi trực thuộc Bộ Nông nghiệp và Phát triển nông thôn	2017-08-18		24/2019/QĐ-TTg@2019-07-11
25/2017/TT-BGTVT	Thông tư	2017-07-28	Bộ Giao thông vận tải	quy định về các biểu mẫu giấy chứng nhận, sổ an toàn kỹ thuật và bảo vệ môi trường cấp cho tàu biển, phương tiện thủy nội địa và sản phẩm công nghiệp sử dụng cho phương tiện thủy nội địa	2017-09-15
25/2017/TT-BLĐTBXH	Thông tư	2017-08-30	Bộ Lao động - Thương binh và Xã hội	quy định điều kiện, nội dung, hình thức thi hoặc xét thăng hạng chức danh nghề nghiệp viên chức chuyên ngành công tác xã hội trong các đơn vị sự nghiệp công lập	2017-10-15
25/2018/TT-BNNPTNT	Thông tư	2018-11-15	Bộ Nông nghiệp và Phát triển nông thôn	quy định trình tự, thủ tục đánh giá rủi ro, cấp phép nhập khẩu thủy sản sống	2019-01-01		01/2022/TT-BNNPTNT@2022-01-18
25/2018/TT-BVHTTDL	Thông tư	2018-08-30	Bộ Văn hóa, Thể thao và Du lịch	quy định việc hạn chế hình ảnh diễn viên sử dụng thuốc lá trong tác phẩm sân khấu, điện ảnh	2018-11-15
25/2019/TT-BYT	Thông tư	2019-08-30	Bộ Y tế	quy định việc truy xuất nguồn gốc sản phẩm thực phẩm thuộc lĩnh vực quản lý của Bộ Y tế
25/2020/NĐ-CP	Nghị định	2020-02-28	Chính phủ	quy định chi tiết thi hành một số điều của Luật Đấu thầu về lựa chọn nhà đầu tư				s
25/2020/TT-BGTVT	Thông tư	2020-10-14	Bộ Giao thông vận tải	ban hành Quy chuẩn kỹ thuật quốc gia về phân cấp và đóng tàu biển cao tốc, Quy chuẩn kỹ thuật quốc gia về hệ thống điều khiển tự động và từ xa, Quy chuẩn kỹ thuật quốc gia về hoạt động kéo trên biển
25/2021/TT-BGDĐT	Thông tư	2021-09-08	Bộ Giáo dục và Đào tạo	hướng dẫn triển khai đào tạo trình độ tiến sĩ, trình độ thạc sĩ cho giảng viên các cơ sở giáo dục đại học theo Quyết định số 89/QĐ-TTg ngày 18 tháng 01 năm 2019 của Thủ tướng Chính phủ phê duyệt Đề án Nâng cao năng lực đội ngũ giảng viên, cán bộ quản lý các cơ sở giáo dục đại học đáp ứng yêu cầu đổi mới căn bản, toàn diện giáo dục và đào tạo giai đoạn 2019 - 2030	2021-10-24
25/2021/TT-BTC	Thông tư	2021-04-07	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực xuất cảnh, nhập cảnh, quá cảnh, cư trú tại Việt Nam	2021-05-22		62/2023/TT-BTC@2023-10-03 63/2023/TT-BTC@2023-10-16	s
25/2022/TT-BGTVT	Thông tư	2022-10-20	Bộ Giao thông vận tải	quy định chi tiết về công tác bảo đảm chuyến bay chuyên cơ, chuyên khoang	2022-12-15
25/2022/TT-BLĐTBXH	Thông tư	2022-11-30	Bộ Lao động - Thương binh và Xã hội	quy định về chế độ trang cấp phương tiện bảo vệ cá nhân trong lao động	2023-04-01
25/2022/TT-BTC	Thông tư	2022-04-28	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực chứng khoán				s
25/2022/TT-BTTTT	Thông tư	2022-12-31	Bộ Thông tin và Truyền thông	quy định việc xác định nguyên liệu, vật tư, linh kiện nhập khẩu được miễn thuế nhập khẩu phục vụ trực tiếp cho hoạt động sản xuất sản phẩm công nghệ thông tin, nội dung số, phần mềm	2023-02-15
25/2023/TT-BKHCN	Thông tư	2023-12-29	Bộ Khoa học và Công nghệ	quy định quản lý Chương trình quốc gia phát triển công nghệ cao đến năm 2030	2024-02-15
25/2023/TT-BNNPTNT	Thông tư	2023-12-21	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn quy trình duy tu, bảo dưỡng đê điều và xử lý khẩn cấp (cấp bách) sự cố đê điều	2024-02-15
25/2024/TT-BNNPTNT	Thông tư	2024-12-16	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Danh mục thuốc bảo vệ thực vật được phép sử dụng tại Việt Nam và Danh mục thuốc bảo vệ thực vật cấm sử dụng tại Việt Nam
25/2025/NĐ-CP	Nghị định	2025-02-21	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nội vụ				s
25/2026/NĐ-CP	Nghị định	2026-01-17	Chính phủ	quy định chi tiết và biện pháp để tổ chức, hướng dẫn thi hành một số điều của Luật Hóa chất về phát triển ngành công nghiệp hóa chất và an toàn, an ninh hóa chất				s
25/NQ-CP	Nghị quyết	2010-06-02	Chính phủ	về việc đơn giản hóa 258 thủ tục hành chính thuộc phạm vi chức năng quản lý của Bộ, ngành				s
250/2016/TT-BTC	Thông tư	2016-11-11	Bộ Tài chính	hướng dẫn về phí và lệ phí thuộc thẩm quyền quyết định của Hội đồng nhân dân tỉnh, thành phố trực thuộc Trung ương	2017-01-01
251/2016/TT-BTC	Thông tư	2016-11-11	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí xử lý vụ việc cạnh tranh	2017-01-01
254/2006/QĐ-TTg	Quyết định	2006-11-07	Thủ tướng Chính phủ	về quản lý hoạt động thương mại biên giới với các nước có chung biên giới				s
254/2025/NĐ-CP	Nghị định	2025-09-26	Chính phủ	quy định về quản lý, thanh toán, quyết toán dự án sử dụng vốn đầu tư công				s
256/2006/QĐ-TTg	Quyết định	2006-11-09	Thủ tướng Chính phủ	ban hành Quy chế đấu thầu, đặt hàng, giao kế hoạch thực hiện sản xuất và cung ứng sản phẩm, dịch vụ công ích				s
256/2016/TT-BTC	Thông tư	2016-11-11	Bộ Tài chính	quy định mức thu, chế độ thu, nộp và quản lý lệ phí cấp Căn cước công dân	2017-01-01
256/2025/NĐ-CP	Nghị định	2025-10-03	Chính phủ	quy định chi tiết về việc thực hiện dự án áp dụng loại hợp đồng Xây dựng - Chuyển giao				s
257/2016/TT-BTC	Thông tư	2016-11-11	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý, sử dụng phí công chứng; phí chứng thực; phí thẩm định tiêu chuẩn, điều kiện hành nghề công chứng; phí thẩm định điều kiện hoạt động Văn phòng công chứng; lệ phí cấp thẻ công chứng viên	2017-01-01			s
258/2016/TT-BTC	Thông tư	2016-11-11	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định phê duyệt thiết kế phòng cháy và chữa cháy	2017-01-01			s
259/2016/TT-BTC	Thông tư	2016-11-11	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí xác minh giấy tờ tài liệu, lệ phí cấp Giấy phép hoạt động đưa người lao động đi làm việc có thời hạn ở nước ngoài	2017-01-01			s
259/2025/NĐ-CP	Nghị định	2025-10-10	Chính phủ	về kiểm soát thương mại chiến lược	2025-10-10
26/2002/NĐ-CP	Nghị định	2002-03-21	Chính phủ	về sĩ quan dự bị Quân đội nhân dân Việt Nam				s
26/2006/QĐ-TTg	Quyết định	2006-01-26	Thủ tướng Chính phủ	về việc phê duyệt lộ trình, các điều kiện hình thành và phát triển các cấp độ thị trường điện lực tại Việt Nam				s
26/2006/TT-BNG	Thông tư	2006-08-02	Bộ Ngoại giao	hướng dẫn việc gửi và nhận túi ngoại giao, túi lãnh sự của các cơ quan đại diện ngoại giao, cơ quan lãnh sự và cơ quan đại diện của tổ chức quốc tế tại Việt Nam vận chuyển bằng đường hàng không	2006-08-20
26/2007/QĐ-TTg	Quyết định	2007-02-15	Thủ tướng Chính phủ	phê duyệt Quy hoạch phát triển mía đường đến năm 2010 và định hướng đến năm 2020	2007-03-13
26/2009/NĐ-CP	Nghị định	2009-03-16	Chính phủ	quy định chi tiết thi hành một số điều của Luật Thuế tiêu thụ đặc biệt	2009-04-01			s
26/2009/TT-BGTVT	Thông tư	2009-10-28	Bộ Giao thông vận tải	quy định về việc vận chuyển hàng không và hoạt động hàng không chung				s
26/2010/TT-BNNPTNT	Thông tư	2010-04-27	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Quy chuẩn kỹ thuật Quốc gia về kiểm dịch và Bảo vệ thực vật
26/2011/NĐ-CP	Nghị định	2011-04-08	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 108/2008/NĐ-CP ngày 07 tháng 10 năm 2008 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Hóa chất				s
26/2011/TT-BKHCN	Thông tư	2011-10-04	Bộ Khoa học và Công nghệ	quy định về trang phục, phù hiệu, biển hiệu, thẻ kiểm soát viên chất lượng đối với công chức chuyên ngành kiểm soát chất lượng sản phẩm, hàng hóa	2011-11-20		10/2015/TT-BKHCN@2015-06-19
26/2011/TT-BTNMT	Thông tư	2011-07-18	Bộ Tài nguyên và Môi trường	quy định chi tiết một số điều của Nghị định số 29/2011/NĐ-CP ngày 18 tháng 4 năm 2011 của Chính phủ quy định về đánh giá môi trường chiến lược, đánh giá tác động môi trường, cam kết bảo vệ môi trường	2011-09-02			s
26/2011/TT-BTTTT	Thông tư	2011-10-04	Bộ Thông tin và Truyền thông	ban hành Quy chuẩn kỹ thuật quốc gia về viễn thông				s
26/2011/TT-NHNN	Thông tư	2011-08-31	Ngân hàng Nhà nước Việt Nam	về việc thực thi phương án đơn giản hóa thủ tục hành chính lĩnh vực hoạt động tiền tệ theo các Nghị quyết của Chính phủ về đơn giản hóa thủ tục hành chính thuộc phạm vi chức năng quản lý của Ngân hàng Nhà nước Việt Nam				s
26/2012/TT-BKHCN	Thông tư	2012-12-12	Bộ Khoa học và Công nghệ	quy định việc kiểm tra nhà nước về chất lượng hàng hóa lưu thông trên thị trường	2013-01-27			s
26/2012/TT-BLĐTBXH	Thông tư	2012-11-12	Bộ Lao động - Thương binh và Xã hội	hướng dẫn một số điều của Nghị định số 28/2012/NĐ-CP ngày 10 tháng 4 năm 2012 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của luật người khuyết tật	2012-12-26
26/2012/TT-BTNMT	Thông tư	2012-12-28	Bộ Tài nguyên và Môi trường	ban hành Quy chuẩn kỹ thuật quốc gia về quan trắc thủy văn	2013-02-18
26/2013/TT-BCT	Thông tư	2013-10-30	Bộ Công Thương	quy định về mẫu biên bản, quyết định sử dụng trong hoạt động kiểm tra và xử phạt vi phạm hành chính của quản lý thị trường	2014-01-01			s
26/2013/TT-BGTVT	Thông tư	2013-09-10	Bộ Giao thông vận tải	quy định trách nhiệm và xử lý vi phạm đối với tổ chức, cán bộ, công chức, viên chức ngành Giao thông vận tải được giao nhiệm vụ trong công tác bảo đảm trật tự, an toàn giao thông đường thủy nội địa khai thác khoáng sản trong vùng nước cảng biển và luồng hàng hải
26/2013/TT-BKHCN	Thông tư	2013-11-15	Bộ Khoa học và Công nghệ	quy định yêu cầu, trình tự và thủ tục chỉ định tổ chức đánh giá sự phù hợp nước ngoài thực hiện đánh giá sự phù hợp của sản phẩm, hàng hóa theo quy chuẩn kỹ thuật quốc gia do Bộ Khoa học và Công nghệ	2013-12-31			s
26/2013/TT-BNNPTNT	Thông tư	2013-05-22	Bộ Nông nghiệp và Phát triển nông thôn	về quản lý giống thủy sản	2013-07-05			s
26/2014/NĐ-CP	Nghị định	2014-04-07	Chính phủ	về tổ chức và hoạt động của Thanh tra, giám sát ngành Ngân hàng				s
26/2014/QĐ-TTg	Quyết định	2014-03-26	Thủ tướng Chính phủ	ban hành Quy chế tổ chức và hoạt động của Đại học quốc gia và các cơ sở giáo dục đại học thành viên	2014-05-20
26/2014/TT-BCT	Thông tư	2014-08-28	Bộ Công Thương	quy định về việc tổ chức bình chọn sản phẩm công nghiệp nông thôn tiêu biểu	2014-10-21			s
26/2014/TT-BKHCN	Thông tư	2014-10-10	Bộ Khoa học và Công nghệ	quy định chi tiết thi hành Quyết định số 19/2014/QĐ-TTg ngày 05 tháng 3 năm 2014 của Thủ tướng Chính phủ về việc áp dụng Hệ thống quản lý chất lượng theo Tiêu chuẩn quốc gia TCVN ISO 9001:2008 vào hoạt động của các cơ quan, tổ chức thuộc hệ thống hành chính nhà nước	2014-12-01			s
26/2014/TT-BTNMT	Thông tư	2014-05-28	Bộ Tài nguyên và Môi trường	ban hành Quy trình và Định mức kinh tế - kỹ thuật xây dựng cơ sở dữ liệu tài nguyên và môi trường	2014-07-15			s
26/2014/TTLT-BTC-BCT	Thông tư liên tịch	2014-02-18	Bộ Tài chính - Bộ Công Thương	hướng dẫn trình tự lập, quản lý, sử dụng kinh phí khuyến công quốc gia và kinh phí khuyến công địa phương	2014-04-08			s
26/2015/NĐ-CP	Nghị định	2015-03-09	Chính phủ	quy định chế độ, chính sách đối với cán bộ không đủ điều kiện về tuổi tái cử, tái bổ nhiệm giữ các chức vụ, chức danh theo nhiệm kỳ trong cơ quan của Đảng Cộng sản Việt Nam, Nhà nước, tổ chức chính trị - xã hội				s
26/2015/TTLT-BYT-BNV	Thông tư liên tịch	2015-10-07	Bộ Y tế - Bộ Nội vụ	quy định mã số, tiêu chuẩn chức danh nghề nghiệp điều dưỡng, hộ sinh, kỹ thuật y	2015-11-20		03/2022/TT-BYT@2022-04-26	s
26/2016/NĐ-CP	Nghị định	2016-04-06	Chính phủ	quy định chế độ trợ cấp, phụ cấp đối với công chức, viên chức và người lao động làm việc tại các cơ sở quản lý người nghiện ma túy, người sau cai nghiện ma túy và cơ sở trợ giúp xã hội công lập				s
26/2016/QĐ-TTg	Quyết định	2016-07-01	Thủ tướng Chính phủ	ban hành Quy chế hoạt động ứng phó sự cố hóa chất độc				s
26/2016/TT-BGTVT	Thông tư	2016-10-11	Bộ Giao thông vận tải	công bố vùng nước cảng biển thuộc địa phận tỉnh Nghệ An và khu vực quản lý của Cảng vụ Hàng hải Nghệ An	2017-01-01
26/2016/TT-BNNPTNT	Thông tư	2016-06-30	Bộ Nông nghiệp và Phát triển nông thôn	quy định về kiểm dịch động vật, sản phẩm động vật thủy sản	2016-08-15		36/2018/TT-BNNPTNT@2018-12-25	s
26/2016/TT-BTNMT	Thông tư	2016-09-29	Bộ Tài nguyên và Môi trường	quy định chi tiết tiêu chí phân cấp vùng rủi ro ô nhiễm môi trường biển và hải đảo và hướng dẫn phân vùng rủi ro ô nhiễm môi trường biển và hải đảo	2016-11-15
26/2017/TT-BGTVT	Thông tư	2017-08-02	Bộ Giao thông vận tải	quy định về trang phục, phù hiệu, cấp hiệu, biển hiệu của công chức, viên chức và nhân viên Cảng vụ đường thủy nội địa
26/2017/TT-BYT	Thông tư	2017-06-26	Bộ Y tế	hướng dẫn chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Trung tâm Kiểm soát bệnh tật tỉnh, thành phố trực thuộc Trung ương	2017-08-10
26/2018/NĐ-CP	Nghị định	2018-02-28	Chính phủ	về Điều lệ tổ chức và hoạt động của Tập đoàn Điện lực Việt Nam				s
26/2018/TT-BGTVT	Thông tư	2018-05-14	Bộ Giao thông vận tải	quy định điều kiện, trình tự, thủ tục thực hiện kết nối ray đường sắt đô thị, đường sắt chuyên dùng với đường sắt quốc gia; việc kết nối ray các tuyến đường sắt đô thị	2018-07-01		11/2023/TT-BGTVT@2023-06-28
26/2018/TT-BLĐTBXH	Thông tư	2018-12-25	Bộ Lao động - Thương binh và Xã hội	quy định về quản lý chất lượng sản phẩm hàng hóa có khả năng gây mất an toàn thuộc trách nhiệm quản lý nhà nước của Bộ Lao động - Thương binh và Xã hội	2019-02-20		13/2024/TT-BLĐTBXH@2024-12-05
26/2018/TT-BNNPTNT	Thông tư	2018-11-15	Bộ Nông nghiệp và Phát triển nông thôn	quy định về quản lý giống thủy sản, thức ăn thủy sản và sản phẩm xử lý môi trường nuôi trồng thủy sản	2019-01-01		01/2022/TT-BNNPTNT@2022-01-18
26/2019/NĐ-CP	Nghị định	2019-03-08	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Thủy sản	2019-04-25		37/2024/NĐ-CP@2024-04-04	s
26/2019/QĐ-TTg	Quyết định	2019-08-15	Thủ tướng Chính phủ	về việc phê duyệt Danh mục doanh nghiệp thực hiện cổ phần hóa đến hết năm 2020
26/2019/TT-BCT	Thông tư	2019-11-14	Bộ Công Thương	quy định biểu mẫu kê khai của hộ gia đình, cá nhân sản xuất rượu thủ công không nhằm mục đích kinh doanh	2020-01-01
26/2019/TT-BKHCN	Thông tư	2019-12-25	Bộ Khoa học và Công nghệ	quy định chi tiết xây dựng, thẩm định và ban hành quy chuẩn kỹ thuật	2020-08-01		10/2023/TT-BKHCN@2023-06-01	s
26/2019/TT-BNNPTNT	Thông tư	2019-12-27	Bộ Nông nghiệp và Phát triển nông thôn	quy định về lưu mẫu giống cây trồng; kiểm định ruộng giống, lấy mẫu vật liệu nhân giống cây trồng; kiểm tra nhà nước về chất lượng giống cây trồng nhập khẩu	2020-02-10
26/2019/TT-BYT	Thông tư	2019-08-30	Bộ Y tế	quy định về Danh mục thuốc hiếm	2019-10-15
26/2020/TT-BLĐTBXH	Thông tư	2020-12-30	Bộ Lao động - Thương binh và Xã hội	ban hành Danh mục ngành, nghề đào tạo cấp IV trình độ trung cấp, trình độ cao đẳng				s
26/2020/TT-BTTTT	Thông tư	2020-09-23	Bộ Thông tin và Truyền thông	quy định việc áp dụng tiêu chuẩn, công nghệ hỗ trợ người khuyết tật tiếp cận, sử dụng sản phẩm, dịch vụ thông tin và truyền thông	2021-01-01			s
26/2021/NĐ-CP	Nghị định	2021-03-25	Chính phủ	về việc quy định chi tiết một số điều của Nghị quyết số 132/2020/QH14 ngày 17 tháng 11 năm 2020 của Quốc hội thí điểm một số chính sách để tháo gỡ vướng mắc, tồn đọng trong quản lý, sử dụng đất quốc phòng, an ninh kết hợp với hoạt động lao động sản xuất, xây dựng kinh tế				s
26/2021/TT-BGDĐT	Thông tư	2021-09-17	Bộ Giáo dục và Đào tạo	quy định về hoạt động nghiên cứu khoa học của sinh viên trong cơ sở giáo dục đại học	2021-11-02
26/2021/TT-NHNN	Thông tư	2021-12-31	Ngân hàng Nhà nước Việt Nam	hướng dẫn giao dịch ngoại tệ giữa Ngân hàng Nhà nước Việt Nam và tổ chức tín dụng được phép hoạt động ngoại hối	2022-02-15		12/2023/TT-NHNN@2023-10-12
26/2022/QĐ-TTg	Quyết định	2022-12-16	Thủ tướng Chính phủ	thành lập, tổ chức và hoạt động của Tổng công ty Lưu ký và Bù trừ chứng khoán Việt Nam	2022-12-16
26/2023/NĐ-CP	Nghị định	2023-05-31	Chính phủ	về Biểu thuế xuất khẩu, Biểu thuế nhập khẩu ưu đãi, Danh mục hàng hóa và mức thuế tuyệt đối, thuế hỗn hợp, thuế nhập khẩu ngoài hạn ngạch thuế quan	2023-07-15		144/2024/NĐ-CP@2024-11-01 21/2025/NĐ-CP@2025-02-10 73/2025/NĐ-CP@2025-03-31	s
26/2023/QĐ-TTg	Quyết định	2023-10-19	Thủ tướng Chính phủ	sửa đổi Phụ lục quy định thời gian ủ bệnh trung bình và thời gian không phát hiện thêm trường hợp mắc bệnh truyền nhiễm làm căn cứ để công bố hết dịch bệnh truyền nhiễm kèm theo Quyết định 02/2016/QĐ-TTg quy định điều kiện công bố dịch, công bố hết dịch bệnh truyền nhiễm do Thủ tướng Chính phủ				s
26/2023/TT-BGTVT	Thông tư	2023-09-29	Bộ Giao thông vận tải	sửa đổi, bổ sung một số điều của Thông tư 15/2023/TT-BGTVT ngày 30 tháng 6 năm 2023 của Bộ trưởng Bộ Giao thông Vận tải quy định về tiêu chuẩn, nhiệm vụ, quyền hạn đối với chức danh nhân viên đường sắt trực tiếp phục vụ chạy tàu; nội dung, chương trình đào tạo đối với cơ sở đào tạo các chức danh nhân viên đường sắt trực tiếp phục vụ chạy tàu; điều kiện, nội dung, quy trình sát hạch và cấp, cấp lại, thu hồi giấy phép lái tàu trên đường sắt	2023-09-29
26/2023/TT-BYT	Thông tư	2023-12-29	Bộ Y tế	hướng dẫn quản lý thuốc methadone do Bộ trưởng Bộ Y tế
26/2025/TT-BCT	Thông tư	2025-05-15	Bộ Công Thương	quy định chi tiết một số nội dung về các biện pháp phòng vệ thương mại
26/2026/NĐ-CP	Nghị định	2026-01-17	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Hóa chất về quản lý hoạt động hóa chất và hóa chất nguy hiểm trong sản phẩm, hàng hóa				s
26/2026/TT-BCT	Thông tư	2026-05-20	Bộ Công Thương	sửa đổi, bổ sung một số quy định về phân cấp, cắt giảm, đơn giản hóa thủ tục hành chính trong các lĩnh vực thuộc phạm vi quản lý của Bộ Công Thương	2026-05-29			s
260/2016/TT-BTC	Thông tư	2016-11-14	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định nội dung văn hóa phẩm xuất khẩu, nhập khẩu	2017-01-01			s
261/2016/TT-BTC	Thông tư	2016-11-14	Bộ Tài chính	quy định về phí, lệ phí hàng hải và biểu mức thu phí, lệ phí hàng hải	2017-01-01			s
262/2016/TT-BTC	Thông tư	2016-11-14	Bộ Tài chính	quy định chế độ thu, nộp phí bảo đảm hàng hải đối với luồng hàng hải chuyên dùng	2017-01-01
263/2016/TT-BTC	Thông tư	2016-11-14	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí sở hữu công nghiệp	2017-01-01			s
264/2016/TT-BTC	Thông tư	2016-11-14	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực ngoại giao áp dụng tại các Cơ quan đại diện Việt Nam ở nước ngoài	2017-01-01			s
265/2016/TT-BTC	Thông tư	2016-11-14	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng lệ phí cấp giấy phép sử dụng tần số vô tuyến điện và phí sử dụng tần số vô tuyến điện				s
266/2003/QĐ-BQP	Quyết định	2003-11-03	Bộ Quốc phòng	về danh mục hệ thống các ngành thuộc các nhóm ngành sĩ quan Quân đội nhân dân Việt Nam
268/2016/TT-BTC	Thông tư	2016-11-14	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý, sử dụng lệ phí phân bổ và phí sử dụng mã, số viễn thông				s
268/QĐ-TTg	Quyết định	2011-02-23	Thủ tướng Chính phủ	về Biểu giá bán lẻ điện áp dụng từ năm 2011				s
269/2016/TT-BTC	Thông tư	2016-11-14	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí và lệ phí thuộc lĩnh vực an toàn thông tin				s
27/2001/NĐ-CP	Nghị định	2001-06-05	Chính phủ	về kinh doanh lữ hành, hướng dẫn du lịch		92/2007/NĐ-CP@2007-06-01		s
27/2005/PL-UBTVQH11	Pháp lệnh	2005-10-07	Ủy ban Thường vụ Quốc hội	Pháp lệnh Cựu chiến binh	2006-01-01			s
27/2006/QĐ-BKHCN	Quyết định	2006-12-18	Bộ Khoa học và Công nghệ	về việc ban hành “Quy định về tiêu chuẩn xác định dự án sản xuất sản phẩm công nghệ cao”	2007-01-16
27/2007/NĐ-CP	Nghị định	2007-02-23	Chính phủ	về giao dịch điện tử trong hoạt động tài chính				s
27/2007/TT-BKHCN	Thông tư	2007-10-31	Bộ Khoa học và Công nghệ	hướng dẫn việc ký kết và thực hiện Hiệp định và Thỏa thuận thừa nhận lẫn nhau kết quả đánh giá sự phù hợp	2007-11-29			s
27/2007/TT-BTC	Thông tư	2007-04-03	Bộ Tài chính	hướng dẫn về quản lý, thanh toán vốn đầu tư và vốn sự nghiệp có tính chất đầu tư thuộc nguồn vốn ngân sách nhà nước				s
27/2008/NĐ-CP	Nghị định	2008-03-13	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 10/CP ngày 23 tháng 01 năm 1995 của Chính phủ về tổ chức, nhiệm vụ và quyền hạn của Quản lý thị trường				s
27/2008/QH12	Luật	2008-11-14	Quốc hội	Luật Thuế tiêu thụ đặc biệt	2009-04-01			s
27/2009/TT-BNN	Thông tư	2009-05-28	Bộ Nông nghiệp và Phát triển nông thôn	ban hành quy định về kiểm dịch nhập khẩu trâu, bò từ các nước Lào và Cămpuchia vào Việt Nam	2009-07-12		53/2014/TT-BNNPTNT@2014-12-30	s
27/2009/TT-BXD	Thông tư	2009-07-31	Bộ Xây dựng	hướng dẫn một số nội dung về Quản lý chất lượng công trình xây dựng	2009-09-15			s
27/2010/TT-BKHCN	Thông tư	2010-12-30	Bộ Khoa học và Công nghệ	hướng dẫn về đo lường bức xạ, hạt nhân và xây dựng, quản lý mạng lưới quan trắc và cảnh báo phóng xạ môi trường	2011-02-13
27/2010/TT-BLĐTBXH	Thông tư	2010-09-14	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện quản lý lao động, tiền lương, thù lao và tiền thưởng trong công ty trách nhiệm hữu hạn một thành viên do Nhà nước làm chủ sở hữu				s
27/2011/NĐ-CP	Nghị định	2011-04-09	Chính phủ	về cung cấp, khai thác, xử lý, sử dụng thông tin về hành khách trước khi nhập cảnh Việt Nam qua đường hàng không	2014-04-15		75/2013/NĐ-CP@2013-07-15	s
27/2011/TT-BGTVT	Thông tư	2011-04-14	Bộ Giao thông vận tải	về áp dụng sửa đổi, bổ sung năm 2002 của Công ước quốc tế về an toàn sinh mạng con người trên biển năm 1974 ban hành kèm theo Bộ luật Quốc tế về an ninh tàu biển và cảng biển				s
27/2011/TT-BTNMT	Thông tư	2011-07-20	Bộ Tài nguyên và Môi trường	quy định về kiểm nghiệm và hiệu chỉnh một số thiết bị đo đạc bản đồ biển	2011-09-05
27/2011/TT-BTTTT	Thông tư	2011-10-04	Bộ Thông tin và Truyền thông	quy định về điều phối các hoạt động ứng cứu sự cố mạng Internet Việt Nam	2011-11-15			s
27/2012/NĐ-CP	Nghị định	2012-04-06	Chính phủ	quy định về xử lý kỷ luật viên chức và trách nhiệm bồi thường, hoàn trả của viên chức	2012-05-25			s
27/2012/TT-BGTVT	Thông tư	2012-07-20	Bộ Giao thông vận tải	quy định về báo cáo và điều tra tai nạn hàng hải				s
27/2012/TT-BKHCN	Thông tư	2012-12-12	Bộ Khoa học và Công nghệ	quy định việc kiểm tra nhà nước về chất lượng hàng hóa nhập khẩu thuộc trách nhiệm quản lý của Bộ Khoa học và Công nghệ	2013-01-27			s
27/2012/TT-BYT	Thông tư	2012-11-30	Bộ Y tế	hướng dẫn việc quản lý phụ gia thực phẩm				s
27/2012/TT-NHNN	Thông tư	2012-09-25	Ngân hàng Nhà nước Việt Nam	quy định về tiêu hủy tiền
27/2013/TT-BKHCN	Thông tư	2013-12-17	Bộ Khoa học và Công nghệ	quy định các điều kiện đối với cơ sở ươm tạo công nghệ cao, ươm tạo doanh nghiệp công nghệ cao và thẩm quyền, trình tự, thủ tục cấp giấy chứng nhận cơ sở ươm tạo công nghệ cao, ươm tạo doanh nghiệp công nghệ cao	2014-01-31
27/2013/TT-BTTTT	Thông tư	2013-12-31	Bộ Thông tin và Truyền thông	quy định về việc xây dựng, ban hành, rà soát, hệ thống hóa, hợp nhất văn bản quy phạm pháp luật và pháp điển quy phạm pháp luật trong lĩnh vực Thông tin và Truyền thông	2014-02-15
27/2014/TT-BCT	Thông tư	2014-09-04	Bộ Công Thương	quy định về quá cảnh hàng hóa của Vương quốc Campuchia qua lãnh thổ nước Cộng hòa xã hội chủ nghĩa Việt Nam	2014-10-20		24/2024/TT-BCT@2024-11-08	s
27/2014/TT-BNNPTNT	Thông tư	2014-08-25	Bộ Nông nghiệp và Phát triển nông thôn	quy định về nội dung và định mức duy tu, sửa chữa tàu cá vỏ thép được hỗ trợ theo Nghị định số 67/2014/NĐ-CP ngày 07 tháng 7 năm 2014 của Chính phủ về một số chính sách phát triển thủy sản	2014-08-25
27/2014/TT-BTC	Thông tư	2014-02-20	Bộ Tài chính	về quy chuẩn kỹ thuật quốc gia đối với muối ăn dự trữ quốc gia
27/2015/NĐ-CP	Nghị định	2015-03-10	Chính phủ	quy định về xét tặng danh hiệu “Nhà giáo Nhân dân”, “Nhà giáo Ưu tú”				s
27/2015/TTLT-BKHCN-BTC	Thông tư liên tịch	2015-12-30	Bộ Khoa học và Công nghệ - Bộ Tài chính	quy định khoán chi thực hiện nhiệm vụ khoa học và công nghệ sử dụng ngân sách nhà nước	2016-02-15			s
27/2015/TTLT-BYT-BNV	Thông tư liên tịch	2015-10-07	Bộ Y tế - Bộ Nội vụ	quy định mã số, tiêu chuẩn chức danh nghề nghiệp dược	2015-11-20		03/2022/TT-BYT@2022-04-26
27/2016/NĐ-CP	Nghị định	2016-04-06	Chính phủ	quy định chế độ, chính sách đối với hạ sĩ quan, binh sĩ phục vụ tại ngũ, xuất ngũ và thân nhân của hạ sĩ quan, binh sĩ tại ngũ	2016-06-01			s
27/2016/TT-BCT	Thông tư	2016-12-05	Bộ Công Thương	sửa đổi, bổ sung, bãi bỏ một số văn bản quy phạm pháp luật quy định về điều kiện đầu tư kinh doanh trong một số lĩnh vực thuộc phạm vi quản lý nhà nước của Bộ Công Thương				s
27/2016/TT-BGTVT	Thông tư	2016-10-12	Bộ Giao thông vận tải	quy định về đào tạo, cấp, thu hồi Giấy chứng nhận khả năng chuyên môn hoa tiêu hàng hải và Giấy chứng nhận vùng hoạt động hoa tiêu hàng hải
27/2016/TT-BLĐTBXH	Thông tư	2016-09-01	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện chế độ tiền lương, thù lao, tiền thưởng đối với người quản lý công ty trách nhiệm hữu hạn một thành viên do Nhà nước nắm giữ 100% vốn điều lệ				s
27/2016/TT-BTNMT	Thông tư	2016-09-29	Bộ Tài nguyên và Môi trường	quy định chi tiết bộ chỉ số và việc đánh giá kết quả hoạt động kiểm soát ô nhiễm môi trường biển và hải đảo	2016-11-15
27/2017/TT-BCA	Thông tư	2017-08-22	Bộ Công an	quy định về quy tắc ứng xử của Công an nhân dân	2017-10-06
27/2017/TT-BLĐTBXH	Thông tư	2017-09-21	Bộ Lao động - Thương binh và Xã hội	quy định đào tạo liên thông giữa các trình độ trong giáo dục nghề nghiệp	2017-11-05			s
27/2017/TT-BTNMT	Thông tư	2017-09-11	Bộ Tài nguyên và Môi trường	quy định tiêu chí, chỉ số đánh giá chất lượng dịch vụ sự nghiệp công về cung cấp bản tin dự báo, cảnh báo khí tượng thủy văn	2017-11-01
27/2017/TT-BYT	Thông tư	2017-06-28	Bộ Y tế	quy định việc quản lý, sử dụng xe ô tô cứu thương	2017-09-15			s
27/2018/NĐ-CP	Nghị định	2018-03-01	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 72/2013/NĐ-CP ngày 15 tháng 7 năm 2013 của Chính phủ về quản lý, cung cấp, sử dụng dịch vụ Internet và thông tin trên mạng	2018-04-15	nd-185-2026-nd-cp		s
27/2018/QH14	Luật	2018-06-14	Quốc hội	Luật Đo đạc và bản đồ	2019-01-01			s
27/2018/QĐ-TTg	Quyết định	2018-07-06	Thủ tướng Chính phủ	ban hành Hệ thống ngành kinh tế Việt Nam				s
27/2018/TT-BGTVT	Thông tư	2018-05-14	Bộ Giao thông vận tải	quy định về xây dựng, công bố công lệnh tải trọng, công lệnh tốc độ trên đường sắt quốc gia, đường sắt đô thị chạy chung với đường sắt quốc gia, đường sắt chuyên dùng	2018-07-01
27/2018/TT-BLĐTBXH	Thông tư	2018-12-25	Bộ Lao động - Thương binh và Xã hội	quy định về quy chế đánh giá cấp thẻ kiểm định viên chất lượng giáo dục nghề nghiệp; quy trình, chu kỳ kiểm định chất lượng giáo dục nghề nghiệp
27/2018/TT-BQP	Thông tư	2018-03-12	Bộ Quốc phòng	ban hành Nội quy cơ sở giam giữ trong Quân đội nhân dân	2018-04-30
27/2018/TT-BYT	Thông tư	2018-10-26	Bộ Y tế	hướng dẫn thực hiện bảo hiểm y tế và khám bệnh, chữa bệnh liên quan đến HIV/AIDS	2019-01-01
27/2019/NĐ-CP	Nghị định	2019-03-13	Chính phủ	quy định chi tiết một số điều của Luật Đo đạc và bản đồ	2019-05-01			s
27/2019/TT-BCT	Thông tư	2019-11-15	Bộ Công Thương	quy định về danh mục phế liệu tạm ngừng kinh doanh tạm nhập, tái xuất, kinh doanh chuyển khẩu
27/2019/TT-BGDĐT	Thông tư	2019-12-30	Bộ Giáo dục và Đào tạo	quy định nội dung chính ghi trên văn bằng và phụ lục văn bằng giáo dục đại học	2020-03-01
27/2019/TT-BGTVT	Thông tư	2019-08-07	Bộ Giao thông vận tải	ban hành Quy chuẩn kỹ thuật quốc gia về cơ sở đóng mới, sửa chữa tàu biển; Quy chuẩn kỹ thuật quốc gia về thiết bị áp lực trên phương tiện giao thông vận tải và phương tiện, thiết bị thăm dò, khai thác trên biển; Quy kỹ thuật quốc gia về chế tạo và kiểm tra phương tiện, thiết bị xếp dỡ; Quy chuẩn kỹ thuật quốc gia về an toàn lao động và kỹ thuật nồi hơi lắp đặt trên phương tiện, thiết bị thăm dò và khai thác trên biển và Quy chuẩn kỹ thuật quốc gia về Phân cấp và đóng tàu biển vỏ thép - Sửa đổi 3: 2018
27/2019/TT-BKHCN	Thông tư	2019-12-26	Bộ Khoa học và Công nghệ	quy định chi tiết thi hành một số điều Nghị định số 132/2008/NĐ-CP ngày 31 tháng 12 năm 2008 và Nghị định số 74/2018/NĐ-CP ngày 15 tháng 5 năm 2018 của Chính phủ về Giải thưởng chất lượng quốc gia	2020-08-01
27/2020/TT-BCA	Thông tư	2020-03-24	Bộ Công an	quy định về tập huấn và tổ chức hội thi điều lệnh, quân sự, võ thuật trong Công an nhân dân
27/2020/TT-BCT	Thông tư	2020-09-30	Bộ Công Thương	quy định về nội dung, trình tự, thủ tục hoạt động kiểm tra, xử lý vi phạm hành chính và thực hiện các biện pháp nghiệp vụ của lực lượng Quản lý thị trường	2020-12-01		20/2021/TT-BCT@2021-12-10	s
27/2020/TT-BGTVT	Thông tư	2020-10-29	Bộ Giao thông vận tải	công bố vùng nước cảng biển thuộc địa phận tỉnh Khánh Hòa, vùng nước cảng biển Ninh Thuận tại khu vực vịnh Phan Rang và khu vực quản lý của Cảng vụ Hàng hải Nha Trang	2020-12-15
27/2020/TT-BTC	Thông tư	2020-04-17	Bộ Tài chính	hướng dẫn quản lý và sử dụng kinh phí xây dựng tiêu chuẩn quốc gia và quy chuẩn kỹ thuật	2020-06-05			s
27/2020/TT-BYT	Thông tư	2020-12-31	Bộ Y tế	sửa đổi, bổ sung Điều 5 Thông tư số 05/2015/TT-BYT ngày 17 tháng 3 năm 2015 của Bộ trưởng Bộ Y tế ban hành Danh mục thuốc đông y, thuốc từ dược liệu và vị thuốc y học cổ truyền thuộc phạm vi thanh toán của quỹ bảo hiểm y tế	2021-03-01
27/2021/NĐ-CP	Nghị định	2021-03-25	Chính phủ	về quản lý giống cây trồng lâm nghiệp				s
27/2021/TT-BLĐTBXH	Thông tư	2021-12-28	Bộ Lao động - Thương binh và Xã hội	hướng dẫn chi tiết về nội dung, chương trình và việc tổ chức bồi dưỡng, sát hạch nghiệp vụ đánh giá an toàn, vệ sinh lao động, việc miễn giảm các nội dung huấn luyện đã học đối với chuyên gia đánh giá an toàn, vệ sinh lao động; hướng dẫn cách tính tần suất tai nạn lao động và một số biện pháp thi hành	2022-03-01
27/2021/TT-BTC	Thông tư	2021-04-19	Bộ Tài chính	sửa đổi, bổ sung một số điều tại Thông tư số 19/2014/TT-BTC ngày 11 tháng 02 năm 2014 của Bộ trưởng Bộ Tài chính quy định thủ tục tạm nhập khẩu, tái xuất khẩu, tiêu hủy, chuyển nhượng xe ô tô, xe hai bánh gắn máy của đối tượng được hưởng quyền ưu đãi, miễn trừ tại Việt Nam
27/2022/TT-BGTVT	Thông tư	2022-11-28	Bộ Giao thông vận tải	quy định ngưng hiệu lực thi hành của Thông tư số 24/2019/TT-BGTVT ngày 05 tháng 7 năm 2019 của Bộ trưởng Bộ Giao thông vận tải về việc ban hành Quy chuẩn kỹ thuật quốc gia về hệ thống thiết bị phòng vệ đường ngang cảnh báo tự động QCVN 104:2019/BGTVT	2022-11-28
27/2022/TT-BLĐTBXH	Thông tư	2022-12-29	Bộ Lao động - Thương binh và Xã hội	hướng dẫn sự tham gia của trẻ em vào hoạt động ngoài gia đình, ngoài cơ sở giáo dục	2023-03-01
27/2023/NĐ-CP	Nghị định	2023-05-31	Chính phủ	quy định phí bảo vệ môi trường đối với khai thác khoáng sản	2023-07-15			s
27/2023/TT-BTC	Thông tư	2023-05-12	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định thiết kế kỹ thuật, phí thẩm định dự toán xây dựng	2023-07-01			s
27/2024/TT-BTC	Thông tư	2024-05-03	Bộ Tài chính	quy định danh mục và thời hạn định kỳ chuyển đổi vị trí công tác đối với công chức, viên chức không giữ chức vụ lãnh đạo, quản lý trực tiếp tiếp xúc và giải quyết công việc thuộc lĩnh vực tài chính tại chính quyền địa phương	2024-06-17
270/2016/TT-BTC	Thông tư	2016-11-14	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp phép thăm dò, khai thác, sử dụng tài nguyên nước; xả thải vào nguồn nước và hành nghề khoan nước dưới đất do cơ quan trung ương thực hiện	2017-01-01
2701/2001/QĐ-BYT	Quyết định	2001-06-29	Bộ Y tế	về việc triển khai áp dụng nguyên tắc “Thực hành tốt bảo quản thuốc”				s
271/2016/TT-BTC	Thông tư	2016-11-14	Bộ Tài chính	quy định mức thu, chế độ thu, nộp phí thẩm định cấp giấy chứng nhận đăng ký hành nghề, giấy chứng nhận đủ điều kiện kinh doanh dịch vụ kế toán, kiểm toán	2017-01-01			s
272/2016/TT-BTC	Thông tư	2016-11-14	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực chứng khoán	2017-01-01
272/2025/NĐ-CP	Nghị định	2025-10-16	Chính phủ	về phân định vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2026 - 2030	2025-12-01			s
274/2016/TT-BTC	Thông tư	2016-11-14	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí hải quan và lệ phí hàng hóa, phương tiện quá cảnh	2017-01-01			s
275/2016/TT-BTC	Thông tư	2016-11-14	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí sử dụng tài liệu lưu trữ	2017-01-01			s
275/2026/NĐ-CP	Nghị định	2026-07-08	Chính phủ	quy định xử phạt vi phạm hành chính trong lĩnh vực hóa chất và vật liệu nổ công nghiệp	2026-08-25			s
277/2016/TT-BTC	Thông tư	2016-11-14	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí trong lĩnh vực dược, mỹ phẩm				s
2774/1999/QĐ-BYT	Quyết định	1999-09-13	Bộ Y tế	ban hành “Quy trình bảo quản thiết bị y tế dự trữ quốc gia; qui trình bảo quản thuốc và nguyên liệu làm thuốc dự trữ quốc gia”
278/2016/TT-BTC	Thông tư	2016-11-14	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí trong lĩnh vực y tế		59/2023/TT-BTC@2023-08-30		s
279/2016/TT-BTC	Thông tư	2016-11-14	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí trong lĩnh vực y tế	2017-01-01
28/2004/QH11	Luật	2004-12-03	Quốc hội	Luật Điện lực				s
28/2005/NĐ-CP	Nghị định	2005-03-09	Chính phủ	về tổ chức và hoạt động của tổ chức tài chính quy mô nhỏ tại Việt Nam				s
28/2005/PL-UBTVQH11	Pháp lệnh	2005-12-13	Ủy ban Thường vụ Quốc hội	Pháp lệnh Ngoại hối	2006-06-01		06/2013/UBTVQH13@2013-03-18	s
28/2007/NĐ-CP	Nghị định	2007-02-26	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Luật sư				s
28/2008/NĐ-CP	Nghị định	2008-03-14	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Khoa học và Công nghệ				s
28/2009/TT-BCT	Thông tư	2009-09-28	Bộ Công Thương	về xác nhận hạn ngạch thuế quan đối với mật ong tự nhiên nhập khẩu vào Nhật Bản theo Hiệp định giữa Nước cộng hòa xã hội chủ nghĩa Việt Nam và Nhật Bản về đối tác kinh tế				s
28/2009/TT-BGDĐT	Thông tư	2009-10-21	Bộ Giáo dục và Đào tạo	ban hành Quy định về chế độ làm việc đối với giáo viên phổ thông				s
28/2010/NĐ-CP	Nghị định	2010-03-25	Chính phủ	quy định mức lương tối thiểu chung				s
28/2010/TTLT-BTC-BKHCN	Thông tư liên tịch	2010-03-03	Bộ Tài chính - Bộ Khoa học và Công nghệ	hướng dẫn quản lý và sử dụng kinh phí đối với hoạt động kiểm tra nhà nước về chất lượng sản phẩm, hàng hóa				s
28/2011/TT-BKHCN	Thông tư	2011-10-28	Bộ Khoa học và Công nghệ	quy định về yêu cầu an toàn hạt nhân đối với địa điểm nhà máy điện hạt nhân	2011-12-15			s
28/2011/TT-BQP	Thông tư	2011-03-18	Bộ Quốc phòng	ban hành Quy chế soạn thảo, ban hành, rà soát, hệ thống hóa văn bản quy phạm pháp luật của Bộ Quốc phòng				s
28/2012/NĐ-CP	Nghị định	2012-04-10	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Người khuyết tật	2012-06-01			s
28/2012/TT-BCT	Thông tư	2012-09-27	Bộ Công Thương	quy định chi tiết việc đăng ký quyền xuất khẩu, quyền nhập khẩu của thương nhân nước ngoài không có hiện diện tại Việt Nam	2012-11-15			s
28/2012/TT-BKHCN	Thông tư	2012-12-12	Bộ Khoa học và Công nghệ	quy định về công bố hợp chuẩn, công bố hợp quy và phương thức đánh giá sự phù hợp với tiêu chuẩn, quy chuẩn kỹ thuật	2013-01-27		02/2017/TT-BKHCN@2017-03-31	s
28/2012/TT-BYT	Thông tư	2012-12-04	Bộ Y tế	quy định “Danh mục bệnh mà người mắc bệnh đó không được lấy mô, bộ phận cơ thể để ghép cho người bệnh”	2013-01-01
28/2013/QH13	Luật	2013-06-12	Quốc hội	Luật Phòng, chống khủng bố	2013-10-01
28/2014/QĐ-TTg	Quyết định	2014-04-07	Thủ tướng Chính phủ	quy định về cơ cấu biểu giá bán lẻ điện				s
28/2014/TT-BKHCN	Thông tư	2014-10-15	Bộ Khoa học và Công nghệ	quy định việc xét duyệt, thẩm định, phê duyệt nhiệm vụ được hỗ trợ kinh phí từ ngân sách nhà nước chi sự nghiệp khoa học và công nghệ thuộc Dự án đầu tư sản xuất sản phẩm quốc gia	2014-12-01
28/2015/NĐ-CP	Nghị định	2015-03-12	Chính phủ	quy định chi tiết thi hành một số điều của Luật Việc làm về bảo hiểm thất nghiệp	2015-05-01			s
28/2015/TT-BKHCN	Thông tư	2015-12-30	Bộ Khoa học và Công nghệ	ban hành Quy chuẩn kỹ thuật quốc gia đối với thiết bị chụp X-quang tổng hợp dùng trong y tế	2016-06-01
28/2015/TT-BLĐTBXH	Thông tư	2015-07-31	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện Điều 52 của Luật Việc làm và một số điều của Nghị định số 28/2015/NĐ-CP ngày 12 tháng 3 năm 2015 của Chính phủ quy định chi tiết thi hành một số điều của Luật Việc làm về bảo hiểm thất nghiệp	2015-09-15			s
28/2015/TT-BTTTT	Thông tư	2015-10-02	Bộ Thông tin và Truyền thông	quy định danh mục vùng có điều kiện địa lý đặc biệt áp dụng tần suất thu gom và phát đặc thù trong cung ứng dịch vụ bưu chính công ích	2016-01-01
28/2015/TTLT-BYT-BNV	Thông tư liên tịch	2015-10-07	Bộ Y tế - Bộ Nội vụ	quy định mã số, tiêu chuẩn chức danh nghề nghiệp dinh dưỡng	2015-11-20		03/2022/TT-BYT@2022-04-26
28/2016/NĐ-CP	Nghị định	2016-04-20	Chính phủ	về Quỹ bảo trì đường bộ				s
28/2016/QH14	Nghị quyết	2016-11-11	Quốc hội	sửa đổi, bổ sung một số điều của Nghị quyết số 55/2010/QH12 về miễn, giảm thuế sử dụng đất nông nghiệp				s
28/2016/TT-BNNPTNT	Thông tư	2016-07-27	Bộ Nông nghiệp và Phát triển nông thôn	ban hành danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam	2016-09-10
28/2016/TT-BTNMT	Thông tư	2016-10-06	Bộ Tài nguyên và Môi trường	quy định thời gian tập sự theo chức danh nghề nghiệp đối với viên chức chuyên ngành tài nguyên và môi trường	2016-12-01
28/2016/TT-BTTTT	Thông tư	2016-12-07	Bộ Thông tin và Truyền thông	ban hành “Quy chuẩn kỹ thuật quốc gia về thiết bị chỉ góc hạ cánh trong hệ thống vô tuyến dẫn đường hàng không”	2017-07-01
28/2016/TT-BYT	Thông tư	2016-06-30	Bộ Y tế	hướng dẫn quản lý bệnh nghề nghiệp	2016-12-01
28/2016/TT-NHNN	Thông tư	2016-10-05	Ngân hàng Nhà nước Việt Nam	sửa đổi, bổ sung một số điều của Thông tư số 21/2014/TT-NHNN ngày 14 tháng 8 năm 2014 của Thống đốc Ngân hàng Nhà nước Việt Nam hướng dẫn về phạm vi hoạt động ngoại hối, điều kiện, trình tự, thủ tục chấp thuận hoạt động ngoại hối của tổ chức tín dụng, chi nhánh ngân hàng nước ngoài	2016-11-18			s
28/2017/TT-BGDĐT	Thông tư	2017-11-30	Bộ Giáo dục và Đào tạo	quy định tiêu chuẩn, điều kiện, nội dung, hình thức xét thăng hạng chức danh nghề nghiệp giáo viên mầm non, phổ thông công lập	2018-01-15
28/2017/TT-BLĐTBXH	Thông tư	2017-12-15	Bộ Lao động - Thương binh và Xã hội	quy định hệ thống bảo đảm chất lượng của cơ sở giáo dục nghề nghiệp	2018-02-01
28/2017/TT-BYT	Thông tư	2017-06-28	Bộ Y tế	quy định về quản lý thuốc kháng HIV được mua sắm tập trung cấp quốc gia sử dụng nguồn quỹ khám, chữa bệnh bảo hiểm y tế và hỗ trợ chi phí cùng chi trả đối với thuốc kháng HIV cho người nhiễm HIV có thẻ bảo hiểm y tế				s
28/2018/NĐ-CP	Nghị định	2018-03-01	Chính phủ	quy định chi tiết Luật Quản lý ngoại thương về một số biện pháp phát triển ngoại thương				s
28/2018/TT-BGTVT	Thông tư	2018-05-14	Bộ Giao thông vận tải	quy định về kết nối tín hiệu đèn giao thông đường bộ với tín hiệu đèn báo hiệu trên đường bộ tại đường ngang, cung cấp thông tin hỗ trợ cảnh giới tại các điểm giao cắt giữa đường bộ và đường sắt	2018-07-01
28/2018/TT-BLĐTBXH	Thông tư	2018-12-25	Bộ Lao động - Thương binh và Xã hội	quy định chương trình bồi dưỡng nghiệp vụ sư phạm cho nhà giáo dạy trình độ trung cấp, dạy trình độ cao đẳng; mẫu và quy chế quản lý, cấp chứng chỉ nghiệp vụ sư phạm dạy trình độ trung cấp, dạy trình độ cao đẳng				s
28/2018/TT-BYT	Thông tư	2018-10-26	Bộ Y tế	quy định về quản lý điều trị người nhiễm HIV, người phơi nhiễm với HIV tại các cơ sở y tế
28/2019/NĐ-CP	Nghị định	2019-03-20	Chính phủ	quy định về tố cáo và giải quyết tố cáo trong Quân đội nhân dân	2019-05-05
28/2019/TT-BLĐTBXH	Thông tư	2019-12-26	Bộ Lao động - Thương binh và Xã hội	hướng dẫn tổ chức Tháng hành động vì trẻ em	2020-02-20
28/2019/TT-BNNPTNT	Thông tư	2019-12-31	Bộ Nông nghiệp và Phát triển nông thôn	quy định về yêu cầu kỹ thuật kiểm nghiệm hóa chất, kháng sinh cấm trong thực phẩm thủy sản	2020-02-13
28/2019/TT-BTNMT	Thông tư	2019-12-31	Bộ Tài nguyên và Môi trường	quy định kỹ thuật đánh giá chất nạo vét và xác định khu vực nhận chìm chất nạo vét ở vùng biển Việt Nam	2020-02-18
28/2019/TT-BYT	Thông tư	2019-10-28	Bộ Y tế	hướng dẫn việc thông tin, báo cáo hoạt động kiểm dịch y tế biên giới	2019-12-10
28/2020/TT-BCA	Thông tư	2020-03-26	Bộ Công an	quy định trình tự, thủ tục tiếp nhận, phân loại, xử lý, giải quyết tố giác, tin báo về tội phạm, kiến nghị khởi tố của lực lượng Công an nhân dân	2020-05-15			s
28/2021/TT-BLĐTBXH	Thông tư	2021-12-28	Bộ Lao động - Thương binh và Xã hội	quy định chi tiết và hướng dẫn thi hành một số điều của Luật An toàn, vệ sinh lao động về chế độ đối với người lao động bị tai nạn lao động, bệnh nghề nghiệp	2022-03-01
28/2022/TT-BNNPTNT	Thông tư	2022-12-30	Bộ Nông nghiệp và Phát triển nông thôn	về quy chuẩn kỹ thuật quốc gia về nước thải chăn nuôi sử dụng cho cây trồng	2023-06-30
28/2023/NĐ-CP	Nghị định	2023-06-02	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Khoa học và Công nghệ				s
28/2023/TT-BGDĐT	Thông tư	2023-12-28	Bộ Giáo dục và Đào tạo	ban hành Quy chế đào tạo từ xa trình độ đại học	2024-02-12
28/2023/TT-BTC	Thông tư	2023-05-12	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định dự án đầu tư xây dựng	2023-07-01			s
281/2016/TT-BTC	Thông tư	2016-11-14	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí khai thác, sử dụng thông tin trong cơ sở dữ liệu hộ tịch, phí xác nhận có quốc tịch Việt Nam, phí xác nhận là người gốc Việt Nam, lệ phí quốc tịch	2017-01-01			s
284/2016/TT-BTC	Thông tư	2016-11-14	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực quản lý chất lượng vật tư nuôi trồng thủy sản	2017-01-01			s
285/2016/TT-BTC	Thông tư	2016-11-14	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý phí, lệ phí trong công tác thú y	2017-01-01	101/2020/TT-BTC@2020-11-23		s
286/2016/TT-BTC	Thông tư	2016-11-14	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định quản lý chất lượng, an toàn thực phẩm trong lĩnh vực nông nghiệp	2017-01-01			s
286/2025/NĐ-CP	Nghị định	2025-11-03	Chính phủ	sửa đổi, bổ sung một số điều của các Nghị định trong lĩnh vực quản lý, sử dụng tài sản công	2025-11-03			s
287/2016/TT-BTC	Thông tư	2016-11-15	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực năng lượng nguyên tử	2017-01-01			s
288/2016/TT-BTC	Thông tư	2016-11-15	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định chương trình nghệ thuật biểu diễn; phí thẩm định nội dung chương trình trên băng, đĩa, phần mềm và trên vật liệu khác	2017-01-01		63/2023/TT-BTC@2023-10-16	s
289/2016/TT-BTC	Thông tư	2016-11-15	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực điện ảnh	2017-01-01			s
29/2001/QH10	Luật	2001-06-29	Quốc hội	Luật Hải quan				s
29/2003/NĐ-CP	Nghị định	2003-03-31	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Lao động - Thương binh và Xã hội				s
29/2004/NĐ-CP	Nghị định	2004-01-16	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Thương mại				s
29/2005/NĐ-CP	Nghị định	2005-03-10	Chính phủ	quy định danh mục hàng hóa nguy hiểm và việc vận tải hàng hóa nguy hiểm trên đường thủy nội địa				s
29/2005/TT-BTC	Thông tư	2005-04-14	Bộ Tài chính	hướng dẫn Quy chế công khai tài chính đối với doanh nghiệp nhà nước				s
29/2007/NĐ-CP	Nghị định	2007-02-27	Chính phủ	về Quản lý kiến trúc đô thị		38/2010/NĐ-CP@2010-04-07		s
29/2007/QĐ-TTg	Quyết định	2007-02-28	Thủ tướng Chính phủ	về việc thành lập và quy định về tổ chức, hoạt động của Quỹ Tái tạo nguồn lợi thủy sản Việt Nam	2007-03-25
29/2007/TT-BLĐTBXH	Thông tư	2007-12-05	Bộ Lao động - Thương binh và Xã hội	ban hành Hướng dẫn thực hiện mức lương tối thiểu chung, mức lương tối thiểu vùng đối với công ty nhà nước và công ty trách nhiệm hữu hạn một thành viên do Nhà nước sở hữu 100% vốn điều lệ				s
29/2008/NĐ-CP	Nghị định	2008-03-14	Chính phủ	quy định về khu công nghiệp, khu chế xuất và khu kinh tế				s
29/2009/QH12	Luật	2009-06-17	Quốc hội	Luật Quản lý nợ công				s
29/2009/QĐ-TTg	Quyết định	2009-02-20	Thủ tướng Chính phủ	về chế độ tự chủ về biên chế và kinh phí hoạt động của Ủy ban Chứng khoán Nhà nước				s
29/2010/TT-BYT	Thông tư	2010-05-24	Bộ Y tế	hướng dẫn thi hành một số Điều Nghị định số 88/2008/NĐ-CP ngày 05 tháng 8 năm 2008 của Chính phủ về xác định lại giới tính	2010-07-30
29/2011/NĐ-CP	Nghị định	2011-04-18	Chính phủ	quy định về đánh giá môi trường chiến lược, đánh giá tác động môi trường, cam kết bảo vệ môi trường			35/2014/NĐ-CP@2014-04-29	s
29/2011/TT-BKHCN	Thông tư	2011-11-15	Bộ Khoa học và Công nghệ	sửa đổi, bổ sung một số quy định của Thông tư số 21/2007/TT-BKHCN ngày 28 tháng 9 năm 2007 thành lập Tổ soạn thảo để xây dựng dự thảo tiêu chuẩn quốc gia				s
29/2011/TT-BLĐTBXH	Thông tư	2011-10-24	Bộ Lao động - Thương binh và Xã hội	quy định về đăng ký hoạt động dạy nghề	2012-01-01			s
29/2012/NĐ-CP	Nghị định	2012-04-12	Chính phủ	về tuyển dụng, sử dụng và quản lý viên chức				s
29/2012/TT-BKHCN	Thông tư	2012-12-19	Bộ Khoa học và Công nghệ	quy định nội dung báo cáo phân tích an toàn sơ bộ trong hồ sơ đề nghị phê duyệt địa điểm nhà máy điện hạt nhân	2013-02-02
29/2013/QH13	Luật	2013-06-18	Quốc hội	Luật Khoa học và Công nghệ	2014-01-01			s
29/2013/TT-BNNPTNT	Thông tư	2013-06-04	Bộ Nông nghiệp và Phát triển nông thôn	quy định thành lập và quản lý khu bảo tồn biển cấp tỉnh	2013-07-22			s
29/2013/TTLT-BYT-BVHTTDL-BCA-BLĐTBXH	Thông tư liên tịch	2013-09-30	Bộ Y tế - Bộ Văn hóa, Thể thao và Du lịch - Bộ Công an - Bộ Lao động - Thương binh và Xã hội	hướng dẫn việc thực hiện biện pháp can thiệp giảm tác hại trong dự phòng lây nhiễm HIV bằng bao cao su tại các cơ sở kinh doanh dịch vụ lưu trú
29/2014/NĐ-CP	Nghị định	2014-04-10	Chính phủ	quy định về thẩm quyền, thủ tục xác lập quyền sở hữu của Nhà nước về tài sản và quản lý, xử lý tài sản được xác lập quyền sở hữu của Nhà nước				s
29/2014/TT-BTTTT	Thông tư	2014-12-31	Bộ Thông tin và Truyền thông	ban hành Định mức kinh tế - kỹ thuật bảo trì thiết bị tần số vô tuyến điện	2015-03-01
29/2014/TT-NHNN	Thông tư	2014-10-09	Ngân hàng Nhà nước Việt Nam	hướng dẫn các ngân hàng thương mại phối hợp với Ngân hàng Phát triển Việt Nam trong việc thực hiện cơ chế bảo lãnh cho doanh nghiệp nhỏ và vừa vay vốn theo quy định tại Quy chế bảo lãnh ban hành kèm theo Quyết định số 03/2011/QĐ-TTg của Thủ tướng Chính phủ	2014-10-10
29/2015/TT-NHNN	Thông tư	2015-12-22	Ngân hàng Nhà nước Việt Nam	sửa đổi, bổ sung một số văn bản quy phạm pháp luật của Ngân hàng Nhà nước Việt Nam quy định về thành phần hồ sơ có bản sao chứng thực giấy tờ, văn bản	2016-02-08			s
29/2016/TT-BGTVT	Thông tư	2016-10-20	Bộ Giao thông vận tải	quy định về cách thức phân chia tiền công cứu hộ của thuyền bộ tàu biển Việt Nam
29/2016/TT-BNNPTNT	Thông tư	2016-08-05	Bộ Nông nghiệp và Phát triển nông thôn	quy định tiêu chuẩn đối với nhân viên thú y xã, phường, thị trấn	2016-09-19
29/2016/TT-BTNMT	Thông tư	2016-10-12	Bộ Tài nguyên và Môi trường	quy định kỹ thuật thiết lập hành lang bảo vệ bờ biển	2016-11-28
29/2017/NĐ-CP	Nghị định	2017-03-20	Chính phủ	quy định về điều kiện cơ sở đào tạo, huấn luyện và tổ chức tuyển dụng, cung ứng thuyền viên hàng hải	2017-07-01
29/2017/TT-BGDĐT	Thông tư	2017-11-30	Bộ Giáo dục và Đào tạo	về Quy chế xét thăng hạng chức danh nghề nghiệp giáo viên mầm non, phổ thông công lập
29/2017/TT-BTNMT	Thông tư	2017-09-11	Bộ Tài nguyên và Môi trường	quy định tiêu chí đánh giá chất lượng dịch vụ sự nghiệp công về xây dựng cơ sở dữ liệu và phần mềm ứng dụng trong lĩnh vực tài nguyên và môi trường	2017-11-01
29/2017/TT-BYT	Thông tư	2017-07-10	Bộ Y tế	quy định về tiêu chuẩn, điều kiện, nội dung, hình thức xét thăng hạng chức danh nghề nghiệp viên chức chuyên ngành y tế	2017-09-01
29/2018/NĐ-CP	Nghị định	2018-03-05	Chính phủ	quy định trình tự, thủ tục xác lập quyền sở hữu toàn dân về tài sản và xử lý đối với tài sản được xác lập quyền sở hữu toàn dân	2018-03-05			s
29/2018/TT-BYT	Thông tư	2018-10-29	Bộ Y tế	quy định về thử thuốc trên lâm sàng	2019-01-01			s
29/2019/TT-BLĐTBXH	Thông tư	2019-12-26	Bộ Lao động - Thương binh và Xã hội	hướng dẫn tổ chức diễn đàn trẻ em	2020-02-20
29/2019/TT-NHNN	Thông tư	2019-12-27	Ngân hàng Nhà nước Việt Nam	sửa đổi, bổ sung một số điều của Thông tư số 16/2012/TT-NHNN ngày 25 tháng 5 năm 2012 của Thống đốc Ngân hàng Nhà nước Việt Nam hướng dẫn một số điều của Nghị định số 24/2012/NĐ-CP ngày 03 tháng 4 năm 2012 của Chính phủ về quản lý hoạt động kinh doanh vàng	2020-02-12
29/2020/TT-BQP	Thông tư	2020-03-10	Bộ Quốc phòng	quy định mối quan hệ công tác của ban chỉ huy quân sự xã, phường, thị trấn và ban chỉ huy quân sự cơ quan, tổ chức; chức trách, nhiệm vụ, mối quan hệ công tác của các chức vụ chỉ huy Dân quân tự vệ	2020-07-01			s
29/2021/TT-BGTVT	Thông tư	2021-11-30	Bộ Giao thông vận tải	quy định chi tiết về quản lý, khai thác cảng hàng không, sân bay	2022-01-15			s
29/2021/TT-BLĐTBXH	Thông tư	2021-12-28	Bộ Lao động - Thương binh và Xã hội	quy định tiêu chuẩn phân loại lao động theo điều kiện lao động				s
29/2021/TT-BTC	Thông tư	2021-04-28	Bộ Tài chính	hướng dẫn quản lý kinh phí thẩm định sách giáo khoa giáo dục phổ thông	2021-06-15			s
29/2021/TT-BYT	Thông tư	2021-12-24	Bộ Y tế	hướng dẫn hoạt động đào tạo chuyên môn về y tế lao động	2022-02-06
29/2022/TT-BNNPTNT	Thông tư	2022-12-30	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Quy chuẩn kỹ thuật quốc gia về công trình thủy lợi, Phòng chống thiên tai - Phần I. Công trình thủy lợi - Các quy định chủ yếu về thiết kế	2023-07-01
29/2023/TT-BGTVT	Thông tư	2023-09-29	Bộ Giao thông vận tải	quy định về đường ngang và cấp giấy phép xây dựng công trình thiết yếu trong phạm vi đất dành cho đường sắt	2023-12-01
29/2023/TT-BYT	Thông tư	2023-12-30	Bộ Y tế	hướng dẫn nội dung, cách ghi thành phần dinh dưỡng, giá trị dinh dưỡng trên nhãn thực phẩm	2024-02-15			s
29/2025/NĐ-CP	Nghị định	2025-02-24	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Tài chính			166/2025/NĐ-CP@2025-06-30	s
290/2005/QĐ-TTg	Quyết định	2005-11-08	Thủ tướng Chính phủ	về chế độ, chính sách đối với một số đối tượng trực tiếp tham gia kháng chiến chống Mỹ cứu nước nhưng chưa được hưởng chính sách của Đảng và Nhà nước	2005-12-03		188/2007/QĐ-TTg@2007-12-06	s
290/2016/TT-BTC	Thông tư	2016-11-15	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định nội dung, kịch bản trò chơi điện tử trên mạng	2017-01-01			s
291/2016/TT-BTC	Thông tư	2016-11-15	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định điều kiện hoạt động bưu chính	2017-01-01			s
293/2016/TT-BTC	Thông tư	2016-11-15	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, miễn, quản lý và sử dụng phí sử dụng đường bộ	2017-01-01
294/2016/TT-BTC	Thông tư	2016-11-15	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, miễn, quản lý và sử dụng phí khai thác và sử dụng dữ liệu tài nguyên, môi trường biển và hải đảo	2017-01-01		55/2018/TT-BTC@2018-06-25	s
295/2007/NQ-UBTVQH12	Nghị quyết	2007-09-28	Ủy ban Thường vụ Quốc hội	về việc ban hành Biểu thuế xuất khẩu theo danh mục nhóm hàng chịu thuế và khung thuế suất đối với từng nhóm hàng, Biểu thuế nhập khẩu ưu đãi theo danh mục nhóm hàng chịu thuế và khung thuế suất ưu đãi đối với từng nhóm hàng			710/2008/NQ-UBTVQH12@2008-11-22	s
295/2016/TT-BTC	Thông tư	2016-11-15	Bộ Tài chính	quy định mức thu, chế độ thu, nộp phí sử dụng kết cấu hạ tầng đường sắt	2017-01-01			s
298/2016/TT-BTC	Thông tư	2016-11-15	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định điều kiện hoạt động về khoa học, công nghệ	2017-01-01			s
2985/2007/QĐ-BNG	Quyết định	2007-11-29	Bộ Ngoại giao	ban hành Quy chế tổ chức và hoạt động Quỹ bảo hộ công dân và pháp nhân Việt Nam ở nước ngoài	2008-01-11
2985/QĐ-BKHCN	Quyết định	2025-10-01	Bộ Khoa học và Công nghệ	ban hành Kế hoạch triển khai của Bộ Khoa học và Công nghệ thực hiện cam kết tự nguyện của Việt Nam “thúc đẩy nghiên cứu khoa học và công nghệ phục vụ bảo vệ môi trường và phát triển bền vững kinh tế biển” giai đoạn 2025 - 2030				s
299/2016/TT-BTC	Thông tư	2016-11-15	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định điều kiện kinh doanh để cấp Giấy phép sản xuất rượu, Giấy phép sản xuất thuốc lá	2017-01-01			s
299/2017/TT-BQP	Thông tư	2017-12-08	Bộ Quốc phòng	quy định việc bổ nhiệm, miễn nhiệm, cách chức; cấp, thu hồi Giấy chứng nhận Thủ trưởng, Phó Thủ trưởng Cơ quan điều tra, Điều tra viên và cán bộ điều tra trong Quân đội nhân dân	2018-01-30
03/2000/NQ-CP	Nghị quyết	2000-02-02	Chính phủ	về kinh tế trang trại	2000-02-02
03/2002/NĐ-CP	Nghị định	2002-01-07	Chính phủ	về bảo vệ an ninh, an toàn dầu khí	2002-01-22
03/2003/QH11	Luật	2003-06-17	Quốc hội	Luật Kế toán				s
03/2007/QĐ-BTC	Quyết định	2007-01-08	Bộ Tài chính	ban hành định mức hao hụt thóc bảo quản dự trữ quốc gia do Cục Dự trữ quốc gia trực tiếp quản lý				s
03/2007/TT-BLĐTBXH	Thông tư	2007-01-30	Bộ Lao động - Thương binh và Xã hội	về hướng dẫn thực hiện một số điều của Nghị định số 152/2006/NĐ-CP ngày 22 tháng 12 năm 2006 của Chính phủ hướng dẫn một số điều của Luật Bảo hiểm xã hội về bảo hiểm xã hội bắt buộc				s
03/2007/TT-NHNN	Thông tư	2007-06-05	Ngân hàng Nhà nước Việt Nam	hướng dẫn thực hiện Nghị định số 22/2006/NĐ-CP ngày 28/02/2006 của Chính phủ về tổ chức và hoạt động của chi nhánh ngân hàng nước ngoài, ngân hàng liên doanh, ngân hàng 100% vốn nước ngoài, văn phòng đại diện của tổ chức tín dụng nước ngoài tại Việt Nam				s
03/2008/NĐ-CP	Nghị định	2008-01-07	Chính phủ	về sửa đổi, bổ sung một số điều của Nghị định số 99/2007/NĐ-CP ngày 13/6/2007 về Quản lý chi phí đầu tư xây dựng công trình				s
03/2008/TT-BTP	Thông tư	2008-08-25	Bộ Tư pháp	hướng dẫn thi hành một số điều của Nghị định số 79/2007/NĐ-CP ngày 18 tháng 5 năm 2007 của Chính phủ về cấp bản sao từ sổ gốc, chứng thực bản sao từ bản chính, chứng thực chữ ký		01/2020/TT-BTP@2020-03-03		s
03/2009/NĐ-CP	Nghị định	2009-01-09	Chính phủ	về công tác bảo đảm chuyến bay chuyên cơ				s
03/2009/TT-BNG	Thông tư	2009-07-09	Bộ Ngoại giao	hướng dẫn dịch Quốc hiệu, tên các cơ quan, đơn vị và chức danh lãnh đạo, cán bộ công chức trong hệ thống hành chính nhà nước sang tiếng Anh để giao dịch đối ngoại
03/2009/TT-BXD	Thông tư	2009-03-26	Bộ Xây dựng	quy định chi tiết một số nội dung của Nghị định số 12/2009/NĐ-CP ngày 12/02/2009 của Chính phủ về quản lý dự án đầu tư xây dựng công trình	2009-05-11			s
03/2009/TT-NHNN	Thông tư	2009-03-02	Ngân hàng Nhà nước Việt Nam	quy định về việc cho vay có bảo đảm bằng cầm cố giấy tờ có giá của Ngân hàng Nhà nước Việt Nam đối với các ngân hàng				s
03/2010/NĐ-CP	Nghị định	2010-01-13	Chính phủ	quy định nhiệm vụ, quyền hạn và tổ chức thống kê Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ				s
03/2010/TT-BKHCN	Thông tư	2010-04-21	Bộ Khoa học và Công nghệ	quy định về hoạt động đào tạo kiến thức quản lý hành chính nhà nước đối với chuyên gia tư vấn, chuyên gia đánh giá hệ thống quản lý chất lượng theo tiêu chuẩn quốc gia TCVN ISO 9001:2008 trong cơ quan hành chính nhà nước	2010-06-05
03/2010/TT-TTCP	Thông tư	2010-07-16	Thanh tra Chính phủ	hướng dẫn về màu sắc, chất liệu, quy cách và quản lý, sử dụng trang phục của thanh tra viên, cán bộ thuộc các cơ quan thanh tra nhà nước				s
03/2010/TTLT-BYT-BCA	Thông tư liên tịch	2010-01-20	Bộ Y tế - Bộ Công an	quy định việc cấp, phát, quản lý và sử dụng thẻ nhân viên tiếp cận cộng đồng tham gia thực hiện các biện pháp can thiệp giảm tác hại trong dự phòng lây nhiễm HIV
03/2011/NĐ-CP	Nghị định	2011-01-07	Chính phủ	quy định chi tiết và biện pháp thi hành Luật Hoạt động chữ thập đỏ	2011-02-25			s
03/2011/QH13	Luật	2011-11-11	Quốc hội	Luật Tố cáo				s
03/2011/QĐ-TTg	Quyết định	2011-01-10	Thủ tướng Chính phủ	ban hành Quy chế bảo lãnh cho doanh nghiệp nhỏ và vừa vay vốn tại ngân hàng thương mại	2011-02-25			s
03/2011/TT-BNNPTNT	Thông tư	2011-01-21	Bộ Nông nghiệp và Phát triển nông thôn	quy định về truy xuất nguồn gốc và thu hồi sản phẩm không đảm bảo chất lượng, an toàn thực phẩm trong lĩnh vực thủy sản				s
03/2011/TT-BNV	Thông tư	2011-01-25	Bộ Nội vụ	hướng dẫn thực hiện một số điều của Nghị định số 18/2010/NĐ-CP ngày 05 tháng 3 năm 2010 của Chính phủ về đào tạo, bồi dưỡng công chức				s
03/2011/TT-BTC	Thông tư	2011-01-07	Bộ Tài chính	ban hành Quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với ô tô, xe và máy chuyên dùng
03/2012/NĐ-CP	Nghị định	2012-01-19	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 109/2006/NĐ-CP ngày 22 tháng 9 năm 2006 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đường sắt				s
03/2012/TT-BKHCN	Thông tư	2012-01-18	Bộ Khoa học và Công nghệ	hướng dẫn quản lý Chương trình đổi mới công nghệ quốc gia đến năm 2020				s
03/2012/TT-BYT	Thông tư	2012-02-02	Bộ Y tế	hướng dẫn về thử thuốc trên lâm sàng	2012-03-20			s
03/2012/TTLT-BCA-BQP-BNG	Thông tư liên tịch	2012-02-13	Bộ Công an - Bộ Quốc phòng - Bộ Ngoại giao	hướng dẫn việc thăm gặp, tiếp xúc lãnh sự đối với phạm nhân	2012-04-02
03/2012/TTLT-BNG-BNV	Thông tư liên tịch	2012-08-15	Bộ Ngoại giao - Bộ Nội vụ	hướng dẫn về quản lý, điều hành hoạt động của cán bộ biệt phái tại các cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài	2012-10-01
03/2012/TTLT-BTP-BCA	Thông tư liên tịch	2012-03-30	Bộ Tư pháp - Bộ Công an	quy định cụ thể việc phối hợp bảo vệ cưỡng chế trong thi hành án dân sự	2012-05-15
03/2012/UBTVQH13	Pháp lệnh	2012-04-16	Ủy ban Thường vụ Quốc hội	Pháp lệnh Pháp điển hệ thống quy phạm pháp luật	2013-07-01
03/2013/TT-BKHCN	Thông tư	2013-01-30	Bộ Khoa học và Công nghệ	hướng dẫn xác định, tuyển chọn, thẩm định và giao trực tiếp thực hiện nhiệm vụ khoa học và công nghệ thuộc Chương trình đổi mới công nghệ quốc gia đến năm 2020				s
03/2013/TT-BNNPTNT	Thông tư	2013-01-11	Bộ Nông nghiệp và Phát triển nông thôn	quy định về quản lý thuốc bảo vệ thực vật				s
03/2013/TT-BNV	Thông tư	2013-04-16	Bộ Nội vụ	quy định chi tiết thi hành Nghị định số 45/2010/NĐ-CP ngày 21 tháng 04 năm 2010 của Chính phủ quy định về tổ chức, hoạt động và quản lý hội và Nghị định số 33/2012/NĐ-CP ngày 13 tháng 4 năm 2012 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 45/2010/NĐ-CP	2013-06-01		03/2014/TT-BNV@2014-06-19	s
03/2013/TT-BTTTT	Thông tư	2013-01-22	Bộ Thông tin và Truyền thông	quy định áp dụng tiêu chuẩn, quy chuẩn kỹ thuật đối với trung tâm dữ liệu	2013-03-15			s
03/2013/TT-TTCP	Thông tư	2013-06-10	Thanh tra Chính phủ	quy định chế độ báo cáo công tác thanh tra, giải quyết khiếu nại, tố cáo và phòng, chống tham nhũng để tổng hợp				s
03/2013/TTLT-TANDTC-VKSNDTC	Thông tư liên tịch	2013-10-15	Tòa án nhân dân tối cao - Viện kiểm sát nhân dân tối cao	hướng dẫn thi hành một số điều quy định về thủ tục giám đốc thẩm, tái thẩm và thủ tục đặc biệt xem xét lại quyết định của Hội đồng Thẩm phán Tòa án nhân dân tối cao của Bộ luật Tố tụng dân sự đã được sửa đổi, bổ sung theo Luật sửa đổi, bổ sung một số điều của Bộ luật Tố tụng dân sự	2013-12-02
03/2014/TT-BKHCN	Thông tư	2014-03-31	Bộ Khoa học và Công nghệ	hướng dẫn điều kiện thành lập và đăng ký hoạt động của tổ chức khoa học và công nghệ, văn phòng đại diện, chi nhánh của tổ chức khoa học và công nghệ	2014-05-15		15/2023/TT-BKHCN@2023-07-26	s
03/2014/TT-BNV	Thông tư	2014-06-19	Bộ Nội vụ	sửa đổi Thông tư số 03/2013/TT-BNV ngày 16 tháng 4 năm 2013 của Bộ trưởng Bộ Nội vụ quy định chi tiết thi hành Nghị định số 45/2010/NĐ-CP ngày 21 tháng 4 năm 2010 của Chính phủ quy định về tổ chức, hoạt động và quản lý hội và Nghị định số 33/2012/NĐ-CP ngày 13 tháng 4 năm 2012 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 45/2010/NĐ-CP	2014-08-08
03/2014/TT-BTTTT	Thông tư	2014-03-11	Bộ Thông tin và Truyền thông	quy định Chuẩn kỹ năng sử dụng công nghệ thông tin	2014-04-28			s
03/2015/TT-BTC	Thông tư	2015-01-06	Bộ Tài chính	sửa đổi mức thuế suất thuế nhập khẩu ưu đãi đối với một số mặt hàng xăng, dầu thuộc nhóm 27.10 tại Biểu thuế nhập khẩu ưu đãi				s
03/2016/NQ-HĐTP	Nghị quyết	2016-08-26	Hội đồng Thẩm phán Tòa án nhân dân tối cao	hướng dẫn thi hành một số quy định của Luật Phá sản	2016-08-26
03/2016/NĐ-CP	Nghị định	2016-01-05	Chính phủ	quy định chi tiết và biện pháp thi hành một số điều của Luật Dân quân tự vệ				s
03/2016/TT-BKHCN	Thông tư	2016-03-30	Bộ Khoa học và Công nghệ	quy định về hồ sơ, nội dung và quy trình, thủ tục thẩm định cơ sở khoa học của chương trình phát triển kinh tế - xã hội, thẩm định công nghệ của dự án đầu tư	2016-05-15
03/2016/TT-BNV	Thông tư	2016-05-25	Bộ Nội vụ	hướng dẫn về thành lập và hoạt động của Hội đồng quản lý trong đơn vị sự nghiệp công lập	2016-07-08			s
03/2016/TT-BTTTT	Thông tư	2016-02-01	Bộ Thông tin và Truyền thông	quy định về tiếp công dân, xử lý và giải quyết đơn khiếu nại, đơn tố cáo, đơn kiến nghị, phản ánh của Bộ Thông tin và Truyền thông	2016-03-18
03/2016/TT-TTCP	Thông tư	2016-12-29	Thanh tra Chính phủ	quy định về trang phục đối với cán bộ, công chức làm nhiệm vụ tiếp công dân thường xuyên tại Trụ sở tiếp công dân	2017-02-15
03/2016/TTLT-BLĐTBXH-BQP-BCA	Thông tư liên tịch	2016-03-25	Bộ Lao động - Thương binh và Xã hội - Bộ Quốc phòng - Bộ Công an	hướng dẫn thực hiện Khoản 6 ĐIều 32 của Nghị định số 28/2015/NĐ-CP ngày 12/3/2015 của Chính phủ quy định chi tiết thi hành một số điều của Luật Việc làm về bảo hiểm thất nghiệp về việc thông báo biến động lao động làm việc tại các đơn vị thuộc Bộ Quốc phòng, Bộ Công an	2016-05-15
03/2016/TTLT-BTP-BNG-BCA-BLĐTBXH	Thông tư liên tịch	2016-02-22	Bộ Tư pháp - Bộ Ngoại giao - Bộ Công an - Bộ Lao động - Thương binh và Xã hội	hướng dẫn việc theo dõi tình hình phát triển của trẻ em Việt Nam được cho làm con nuôi nước ngoài và bảo vệ trẻ em trong trường hợp cần thiết	2016-04-06
03/2016/TTLT-VKSNDTC-TANDTC	Thông tư liên tịch	2016-08-31	Viện kiểm sát nhân dân tối cao - Tòa án nhân dân tối cao	quy định việc phối hợp giữa Viện kiểm sát nhân dân và Tòa án nhân dân trong việc thi hành một số quy định của Luật Tố tụng hành chính	2016-10-18
03/2017/NĐ-CP	Nghị định	2017-01-16	Chính phủ	về kinh doanh casino				s
03/2017/TT-BGTVT	Thông tư	2017-01-20	Bộ Giao thông vận tải	quy định nội dung, chương trình đào tạo thuyền viên, người lái phương tiện thủy nội địa	2017-03-15
03/2017/TT-BLĐTBXH	Thông tư	2017-03-01	Bộ Lao động - Thương binh và Xã hội	quy định về quy trình xây dựng, thẩm định và ban hành chương trình; tổ chức biên soạn, lựa chọn, thẩm định giáo trình đào tạo trình độ trung cấp, trình độ cao đẳng	2017-04-14			s
03/2017/TT-BTC	Thông tư	2017-01-10	Bộ Tài chính	về Quy trình kỹ thuật quốc gia đối với bè nhẹ cứu sinh dự trữ quốc gia
03/2017/TT-BTTTT	Thông tư	2017-04-24	Bộ Thông tin và Truyền thông	quy định chi tiết và hướng dẫn một số điều của Nghị định 85/2016/NĐ-CP ngày 01/7/2016 của Chính phủ về bảo đảm an toàn hệ thống thông tin theo cấp độ	2017-07-01			s
03/2017/TT-NHNN	Thông tư	2017-06-06	Ngân hàng Nhà nước Việt Nam	sửa đổi, bổ sung một số điều của Thông tư số 16/2012/TT-NHNN ngày 25 tháng 5 năm 2012 của Thống đốc Ngân hàng Nhà nước Việt Nam hướng dẫn một số điều của Nghị định số 24/2012/NĐ-CP ngày 03 tháng 4 năm 2012 của Chính phủ về quản lý hoạt động kinh doanh vàng	2017-07-22			s
03/2018/QĐ-TTg	Quyết định	2018-01-23	Thủ tướng Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục khí tượng thủy văn trực thuộc Bộ Tài nguyên và Môi trường	2018-03-09
03/2018/TT-BGDĐT	Thông tư	2018-01-29	Bộ Giáo dục và Đào tạo	quy định về giáo dục hòa nhập đối với người khuyết tật	2018-03-16
03/2018/TT-BLĐTBXH	Thông tư	2018-06-15	Bộ Lao động - Thương binh và Xã hội	quy định tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành giáo dục nghề nghiệp				s
03/2018/TT-BTP	Thông tư	2018-03-10	Bộ Tư pháp	quy định Bộ tiêu chí đánh giá hiệu quả công tác phổ biến, giáo dục pháp luật	2018-07-01
03/2018/TT-BYT	Thông tư	2018-02-09	Bộ Y tế	quy định về Thực hành tốt phân phối thuốc, nguyên liệu làm thuốc	2018-03-26		09/2020/TT-BYT@2020-06-10	s
03/2019/NQ-HĐTP	Nghị quyết	2019-05-24	Hội đồng Thẩm phán Tòa án nhân dân tối cao	hướng dẫn áp dụng Điều 324 của Bộ luật Hình sự về tội rửa tiền	2019-07-07
03/2019/NĐ-CP	Nghị định	2019-01-04	Chính phủ	về hoạt động viễn thám	2019-02-20			s
03/2019/TT-BCT	Thông tư	2019-01-22	Bộ Công Thương	quy định Quy tắc xuất xứ hàng hóa trong Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương				s
03/2019/TT-BLĐTBXH	Thông tư	2019-01-17	Bộ Lao động - Thương binh và Xã hội	ban hành chương trình môn học tiếng Anh thuộc khối các môn học chung trong chương trình đào tạo trình độ trung cấp, trình độ cao đẳng
03/2019/TT-BTTTT	Thông tư	2019-05-06	Bộ Thông tin và Truyền thông	quy định việc đăng, phát nội dung thông tin đối ngoại trên báo chí	2019-06-21
03/2019/TT-BVHTTDL	Thông tư	2019-07-05	Bộ Văn hóa, Thể thao và Du lịch	quy định quy trình giám định tư pháp đối với di vật, cổ vật	2019-09-01
03/2019/TT-BYT	Thông tư	2019-03-28	Bộ Y tế	ban hành Danh mục thuốc sản xuất trong nước đáp ứng yêu cầu về điều trị, giá thuốc và khả năng cung cấp	2019-06-01			s
03/2020/TT-BCT	Thông tư	2020-01-22	Bộ Công Thương	quy định việc nhập khẩu thuốc lá nguyên liệu theo hạn ngạch thuế quan theo Hiệp định Đối tác toàn diện và Tiến bộ Xuyên Thái Bình Dương
03/2020/TT-BGDĐT	Thông tư	2020-02-10	Bộ Giáo dục và Đào tạo	quy định chi tiết hướng dẫn về tiêu chuẩn, định mức sử dụng diện tích công trình sự nghiệp thuộc lĩnh vực giáo dục và đào tạo	2020-03-27
03/2020/TT-BGTVT	Thông tư	2020-02-21	Bộ Giao thông vận tải	quy định về tiêu chuẩn chuyên môn, chứng chỉ chuyên môn, đào tạo, huấn luyện thuyền viên và định biên an toàn tối thiểu của tàu biển Việt Nam	2020-04-15
03/2020/TT-BKHĐT	Thông tư	2020-03-31	Bộ Kế hoạch và Đầu tư	quy định Quy trình kiểm tra và sử dụng số liệu và Thông tin thống kê nhà nước	2020-06-01
03/2020/TT-BLĐTBXH	Thông tư	2020-02-25	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện chế độ, chính sách đối với Cựu chiến binh theo quy định tại Nghị định số 157/2016/NĐ-CP ngày 24/11/2016 của Chính phủ sửa đổi, bổ sung Nghị định số 150/2006/NĐ-CP ngày 12/12/2006 quy định chi tiết và hướng dẫn thi hành một số điều Pháp lệnh Cựu chiến binh	2020-04-01
03/2020/TT-BNV	Thông tư	2020-07-21	Bộ Nội vụ	quy định chi tiết về thẩm quyền, trình tự, thủ tục, biện pháp bảo vệ vị trí công tác của người tố cáo là cán bộ, công chức, viên chức	2020-09-05
03/2020/TT-BTNMT	Thông tư	2020-05-29	Bộ Tài nguyên và Môi trường	quy định kỹ thuật về mạng lưới trạm định vị vệ tinh quốc gia	2020-07-15
03/2020/TT-BTP	Thông tư	2020-04-28	Bộ Tư pháp	ban hành Quy tắc nghề nghiệp trợ giúp pháp lý	2020-06-15			s
03/2020/TT-BTTTT	Thông tư	2020-02-24	Bộ Thông tin và Truyền thông	quy định về lập đề cương và dự toán chi tiết đối với hoạt động ứng dụng công nghệ thông tin sử dụng kinh phí chi thường xuyên thuộc nguồn vốn ngân sách nhà nước	2020-04-09			s
03/2020/TT-BVHTTDL	Thông tư	2020-06-09	Bộ Văn hóa, Thể thao và Du lịch	quy định về tổ chức và hoạt động của Hội đồng lựa chọn dự án sản xuất phim có sử dụng ngân sách nhà nước	2020-08-06			s
03/2020/TT-BXD	Thông tư	2020-07-28	Bộ Xây dựng	quy định về hồ sơ thiết kế kiến trúc và mẫu chứng chỉ hành nghề kiến trúc	2020-09-15
03/2020/TT-BYT	Thông tư	2020-01-22	Bộ Y tế	sửa đổi, bổ sung một số điều của Thông tư số 11/2018/TT-BYT ngày 04 tháng 5 năm 2018 của Bộ trưởng Bộ Y tế quy định về chất lượng thuốc, nguyên liệu làm thuốc	2020-03-16			s
03/2020/TT-TANDTC	Thông tư	2020-11-16	Tòa án nhân dân tối cao	quy định chi tiết về trình tự nhận, xử lý đơn khởi kiện, đơn yêu cầu tại Tòa án và chỉ định hòa giải viên
03/2021/TT-BGDĐT	Thông tư	2021-02-02	Bộ Giáo dục và Đào tạo	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và bổ nhiệm, xếp lương viên chức giảng dạy trong các trường trung học cơ sở công lập	2021-03-20		08/2023/TT-BGDĐT@2023-04-14	s
03/2021/TT-BGTVT	Thông tư	2021-02-08	Bộ Giao thông vận tải	quy định về quản lý, bảo trì kết cấu hạ tầng đường sắt quốc gia	2021-03-28
03/2021/TT-BTP	Thông tư	2021-05-25	Bộ Tư pháp	sửa đổi, bổ sung một số điều của Thông tư số 08/2017/TT-BTP ngày 15 tháng 11 năm 2017 của Bộ trưởng Bộ Tư pháp quy định chi tiết một số điều của Luật Trợ giúp pháp lý và hướng dẫn giấy tờ trong hoạt động trợ giúp pháp lý; Thông tư số 12/2018/TT-BTP ngày 28 tháng 8 năm 2018 của Bộ trưởng Bộ Tư pháp hướng dẫn một số hoạt động nghiệp vụ trợ giúp pháp lý và quản lý chất lượng vụ việc trợ giúp pháp lý	2021-07-15
03/2021/TT-TTCP	Thông tư	2021-09-30	Thanh tra Chính phủ	quy định chi tiết danh mục và thời hạn định kỳ chuyển đổi vị trí công tác tại thanh tra chính phủ và vị trí công tác trong lĩnh vực thanh tra, tiếp công dân, giải quyết khiếu nại, tố cáo, phòng, chống tham nhũng tại chính quyền địa phương	2021-11-20			s
03/2022/QH15	Luật	2022-01-11	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công, Luật Đầu tư theo phương thức đối tác công tư, Luật Đầu tư, Luật Nhà ở, Luật Đấu thầu, Luật Điện lực, Luật Doanh nghiệp, Luật Thuế tiêu thụ đặc biệt và Luật Thi hành án dân sự	2022-03-01			s
03/2022/TT-BLĐTBXH	Thông tư	2022-03-30	Bộ Lao động - Thương binh và Xã hội	quy định Danh mục nhà tù và những nơi được coi là nhà tù để xem xét công nhận người hoạt động cách mạng, kháng chiến, bảo vệ Tổ quốc, làm nghĩa vụ quốc tế bị địch bắt tù, đày
03/2022/TT-BNNPTNT	Thông tư	2022-06-16	Bộ Nông nghiệp và Phát triển nông thôn	sửa đổi, bổ sung một số điều của Thông tư số 05/2018/TT-BNNPTNT ngày 15 tháng 5 năm 2018 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn quy định chi tiết một số điều của Luật Thủy lợi	2022-08-01
03/2022/TT-BTC	Thông tư	2022-01-12	Bộ Tài chính	quy định quản lý, sử dụng kinh phí sự nghiệp từ nguồn ngân sách nhà nước thực hiện các chương trình phát triển công tác xã hội, trợ giúp người khuyết tật, trợ giúp xã hội và phục hồi chức năng cho người tâm thần, trẻ em tự kỷ và người rối nhiễu tâm trí dựa vào cộng đồng giai đoạn 2021 - 2030				s
03/2022/TT-BVHTTDL	Thông tư	2022-07-07	Bộ Văn hóa, Thể thao và Du lịch	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành văn hóa cơ sở	2022-08-25			s
03/2022/TT-BYT	Thông tư	2022-04-26	Bộ Y tế	sửa đổi, bổ sung một số quy định về tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành y tế	2022-06-10
03/2023/NĐ-CP	Nghị định	2023-02-10	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ủy ban Cạnh tranh Quốc gia	2023-04-01			s
03/2023/TT-BKHCN	Thông tư	2023-05-15	Bộ Khoa học và Công nghệ	hướng dẫn xử lý rủi ro trong hoạt động cho vay trực tiếp của Quỹ Đổi mới công nghệ quốc gia	2023-07-01
03/2023/TT-BTC	Thông tư	2023-01-10	Bộ Tài chính	quy định lập dự toán, quản lý sử dụng và quyết toán kinh phí ngân sách nhà nước thực hiện nhiệm vụ khoa học và công nghệ	2023-02-26			s
03/2023/TT-BTP	Thông tư	2023-08-02	Bộ Tư pháp	sửa đổi Thông tư 01/2022/TT-BTP hướng dẫn Nghị định 87/2020/NĐ-CP quy định về Cơ sở dữ liệu hộ tịch điện tử, đăng ký hộ tịch trực tuyến
03/2023/TT-BYT	Thông tư	2023-02-17	Bộ Y tế	hướng dẫn vị trí việc làm, định mức số lượng người làm việc, cơ cấu viên chức theo chức danh nghề nghiệp trong đơn vị sự nghiệp y tế công lập	2023-04-05
03/2024/TT-BGDĐT	Thông tư	2024-03-18	Bộ Giáo dục và Đào tạo	ban hành Hệ thống chỉ tiêu thống kê ngành giáo dục				s
03/2024/TT-BVHTTDL	Thông tư	2024-06-17	Bộ Văn hóa, Thể thao và Du lịch	quy định tiêu chuẩn, điều kiện xét thăng hạng chức danh nghề nghiệp viên chức chuyên ngành thể dục thể thao
03/2024/TT-BYT	Thông tư	2024-04-16	Bộ Y tế	về Danh mục thuốc có ít nhất 03 hãng trong nước sản xuất trên dây chuyền sản xuất thuốc đáp ứng nguyên tắc, tiêu chuẩn EU-GMP hoặc tương đương EU-GMP và đáp ứng tiêu chí kỹ thuật theo quy định của Bộ Y tế và về chất lượng, giá, khả năng cung cấp	2024-04-16
03/2025/TT-BKHĐT	Thông tư	2025-01-15	Bộ Kế hoạch và Đầu tư	quy định chế độ báo cáo thống kê ngành Kế hoạch và Đầu tư	2025-04-01
03/2025/TT-BLĐTBXH	Thông tư	2025-02-11	Bộ Lao động - Thương binh và Xã hội	quy định tiêu chuẩn phân loại lao động theo điều kiện lao động	2025-04-01
03/2025/TT-VPCP	Thông tư	2025-09-15	Văn phòng Chính phủ	hướng dẫn thi hành một số nội dung của Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia				s
30/2001/QĐ-BTC	Quyết định	2001-04-13	Bộ Tài chính	về việc ban hành chế độ in, phát hành, quản lý, sử dụng ấn chỉ thuế				s
30/2002/NĐ-CP	Nghị định	2002-03-26	Chính phủ	quy định và hướng dẫn thi hành một số điều của Pháp lệnh Người cao tuổi				s
30/2003/NĐ-CP	Nghị định	2003-04-01	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của cơ quan thuộc Chính phủ				s
30/2003/TTLT-BGDĐT-BYT	Thông tư liên tịch	2003-07-01	Bộ Giáo dục và Đào tạo - Bộ Y tế	hướng dẫn việc chuyển đổi các văn bằng và trình độ đào tạo sau đại học trong lĩnh vực y tế	2003-07-16
30/2006/NĐ-CP	Nghị định	2006-03-29	Chính phủ	về thống kê khoa học và công nghệ				s
30/2007/QĐ-BKHCN	Quyết định	2007-12-28	Bộ Khoa học và Công nghệ	về việc công bố phù hợp với tiêu chuẩn bắt buộc áp dụng chưa được chuyển thành quy chuẩn kỹ thuật quốc gia theo thời hạn quy định tại Nghị định số 127/2007/NĐ-CP	2008-01-23
30/2007/QĐ-TTg	Quyết định	2007-03-05	Thủ tướng Chính phủ	ban hành danh mục các đơn vị hành chính thuộc vùng khó khăn				s
30/2009/NĐ-CP	Nghị định	2009-03-30	Chính phủ	về việc sửa đổi, bổ sung một số điều của Nghị định số 105/2004/NĐ-CP ngày 30 tháng 3 năm 2004 của Chính phủ về Kiểm toán độc lập				s
30/2009/QH12	Luật	2009-06-17	Quốc hội	Luật Quy hoạch đô thị	2010-01-01			s
30/2009/TT-BCA	Thông tư	2009-05-20	Bộ Công an	quy định tuyển chọn công dân vào Công an nhân dân				s
30/2009/TT-BGTVT	Thông tư	2009-11-19	Bộ Giao thông vận tải	quy định Quy chuẩn kỹ thuật quốc gia về khí thải xe mô tô, xe gắn máy sản xuất, lắp ráp và nhập khẩu mới				s
30/2009/TT-BTNMT	Thông tư	2009-12-31	Bộ Tài nguyên và Môi trường	quy định về Quy trình và Định mức kinh tế - kỹ thuật xây dựng cơ sở dữ liệu tài nguyên và môi trường				s
30/2010/QĐ-TTg	Quyết định	2010-03-15	Thủ tướng Chính phủ	về việc ban hành Quy định tiêu chuẩn, định mức và chế độ quản lý, sử dụng phương tiện đi lại phục vụ công tác của cơ quan Việt Nam ở nước ngoài				s
30/2010/TT-BNNPTNT	Thông tư	2010-05-11	Bộ Nông nghiệp và Phát triển nông thôn	ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh ở Việt Nam”	2010-06-25
30/2010/TTLT-BGDĐT-BTP	Thông tư liên tịch	2010-11-16	Bộ Giáo dục và Đào tạo - Bộ Tư pháp	hướng dẫn việc phối hợp thực hiện công tác phổ biến, giáo dục pháp luật trong nhà trường	2010-12-31
30/2011/QĐ-TTg	Quyết định	2011-06-01	Thủ tướng Chính phủ	về chế độ thù lao đối với người đã nghỉ hưu giữ chức danh lãnh đạo chuyên trách tại các hội	2011-08-01			s
30/2011/TT-BCT	Thông tư	2011-08-10	Bộ Công Thương	quy định tạm thời về giới hạn hàm lượng cho phép của một số hóa chất độc hại trong sản phẩm điện, điện tử	2011-09-23
30/2011/TT-BNNPTNT	Thông tư	2011-04-20	Bộ Nông nghiệp và Phát triển nông thôn	ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam”	2011-06-04
30/2011/TT-NHNN	Thông tư	2011-09-28	Ngân hàng Nhà nước Việt Nam	quy định lãi suất tối đa đối với tiền gửi bằng đồng Việt Nam của tổ chức, cá nhân tại tổ chức tín dụng, chi nhánh ngân hàng nước ngoài				s
30/2012/NĐ-CP	Nghị định	2012-04-12	Chính phủ	về tổ chức, hoạt động của quỹ xã hội, quỹ từ thiện				s
30/2012/TT-BKHCN	Thông tư	2012-12-28	Bộ Khoa học và Công nghệ	quy định yêu cầu về an toàn hạt nhân đối với thiết kế nhà máy điện hạt nhân	2013-02-11
30/2012/TT-BNNPTNT	Thông tư	2012-07-03	Bộ Nông nghiệp và Phát triển nông thôn	về quy chuẩn kỹ thuật quốc gia điều kiện vệ sinh thú y	2013-01-03
30/2012/TT-BQP	Thông tư	2012-04-06	Bộ Quốc phòng	quy định mẫu Chứng nhận tốt nghiệp bồi dưỡng kiến thức quốc phòng - an ninh				s
30/2012/TT-BYT	Thông tư	2012-12-05	Bộ Y tế	quy định về điều kiện an toàn thực phẩm đối với cơ sở kinh doanh dịch vụ ăn uống, kinh doanh thức ăn đường phố				s
30/2013/NĐ-CP	Nghị định	2013-04-08	Chính phủ	về kinh doanh vận chuyển hàng không và hoạt động hàng không chung				s
30/2015/TT-BCA	Thông tư	2015-07-03	Bộ Công an	quy định về công tác tiếp công dân đến khiếu nại, tố cáo, kiến nghị, phản ánh trong Công an nhân dân	2015-08-19
30/2015/TT-BNNPTNT	Thông tư	2015-09-08	Bộ Nông nghiệp và Phát triển nông thôn	quy định trang phục, phù hiệu, cấp hiệu, biển hiệu và thẻ công chức kiểm dịch thực vật	2015-10-23
30/2015/TT-NHNN	Thông tư	2015-12-25	Ngân hàng Nhà nước Việt Nam	quy định việc cấp Giấy phép, tổ chức và hoạt động của tổ chức tín dụng phi ngân hàng				s
30/2015/TTLT-BLĐTBXH-BNV	Thông tư liên tịch	2015-08-19	Bộ Lao động - Thương binh và Xã hội - Bộ Nội vụ	quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành công tác xã hội	2015-10-04			s
30/2016/QH14	Nghị quyết	2016-11-22	Quốc hội	về thực hiện thí điểm cấp thị thực điện tử cho người nước ngoài nhập cảnh Việt Nam	2017-02-01
30/2016/TT-BGTVT	Thông tư	2016-10-28	Bộ Giao thông vận tải	quy định về trình tự, thủ tục xác nhận việc trình kháng nghị hàng hải
30/2017/NĐ-CP	Nghị định	2017-03-21	Chính phủ	quy định tổ chức, hoạt động ứng phó sự cố, thiên tai và tìm kiếm cứu nạn	2017-05-05			s
30/2017/TT-BTTTT	Thông tư	2017-11-15	Bộ Thông tin và Truyền thông	quy định việc lắp đặt thùng thư công cộng tại khu đô thị, khu dân cư tập trung và hộp thư tập trung tại nhà chung cư, tòa nhà văn phòng	2018-01-01
30/2017/TT-BYT	Thông tư	2017-07-11	Bộ Y tế	hướng dẫn phương pháp chế biến các vị thuốc cổ truyền	2017-08-28			s
30/2018/NĐ-CP	Nghị định	2018-03-07	Chính phủ	quy định chi tiết việc thành lập và hoạt động của Hội đồng định giá tài sản; trình tự, thủ tục định giá tài sản trong tố tụng hình sự	2018-05-01		97/2019/NĐ-CP@2019-12-23	s
30/2018/QH14	Luật	2018-11-19	Quốc hội	Luật Đặc xá	2019-07-01
30/2018/TT-BTNMT	Thông tư	2018-12-26	Bộ Tài nguyên và Môi trường	quy định kỹ thuật về quan trắc và cung cấp thông tin, dữ liệu khí tượng thủy văn đối với trạm khí tượng thủy văn chuyên dùng	2019-02-11
30/2018/TT-BYT	Thông tư	2018-10-30	Bộ Y tế	ban hành Danh mục và tỷ lệ, điều kiện thanh toán đối với thuốc hóa dược, sinh phẩm, thuốc phóng xạ và chất đánh dấu thuộc phạm vi được hưởng của người tham gia bảo hiểm y tế	2019-01-01		20/2020/TT-BYT@2020-11-26	s
30/2019/TT-BLĐTBXH	Thông tư	2019-12-26	Bộ Lao động - Thương binh và Xã hội	hướng dẫn lập danh sách đối tượng tham gia bảo hiểm y tế do Bộ Lao động - Thương binh và Xã hội quản lý	2020-02-12			s
30/2019/TT-BYT	Thông tư	2019-12-03	Bộ Y tế	sửa đổi, bổ sung một số điều của Thông tư số 34/2017/TT-BYT ngày 18 tháng 8 năm 2017 của Bộ trưởng Bộ Y tế hướng dẫn tư vấn, sàng lọc, chẩn đoán, điều trị trước sinh và sơ sinh	2020-02-01
30/2020/TT-BCT	Thông tư	2020-11-26	Bộ Công Thương	hướng dẫn thực hiện Hiệp định Thương mại tự do giữa Cộng hòa xã hội chủ nghĩa Việt Nam và Liên minh châu Âu về phòng vệ thương mại
30/2020/TT-BTC	Thông tư	2020-04-17	Bộ Tài chính	hướng dẫn một số điều của Nghị định số 30/2018/NĐ-CP ngày 07 tháng 3 năm 2018 của Chính phủ quy định chi tiết việc thành lập và hoạt động của Hội đồng định giá tài sản; trình tự, thủ tục định giá tài sản trong tố tụng hình sự và Nghị định số 97/2019/NĐ-CP ngày 23 tháng 12 năm 2019 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 30/2018/NĐ-CP	2020-06-01
30/2020/TT-BYT	Thông tư	2020-12-31	Bộ Y tế	quy định chi tiết và hướng dẫn biện pháp thi hành một số điều của Nghị định số 146/2018/NĐ-CP ngày 17 tháng 10 năm 2018 của Chính phủ quy định chi tiết và hướng dẫn biện pháp thi hành một số điều của Luật Bảo hiểm y tế	2021-03-01		35/2021/TT-BYT@2021-12-31	s
30/2021/TT-BYT	Thông tư	2021-12-27	Bộ Y tế	quy định về hoạt động pha chế thuốc để điều trị người bệnh tại cơ sở khám bệnh, chữa bệnh	2022-03-01
30/2022/TT-BLĐTBXH	Thông tư	2022-12-28	Bộ Lao động - Thương binh và Xã hội	quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành kiểm định kỹ thuật an toàn lao động	2023-02-13
30/2022/TT-BTC	Thông tư	2022-06-03	Bộ Tài chính	hướng dẫn cơ chế tài chính thực hiện Đề án Nâng cao năng lực đội ngũ giảng viên, cán bộ quản lý các cơ sở giáo dục đại học đáp ứng yêu cầu đổi mới căn bản, toàn diện giáo dục và đào tạo giai đoạn 2019 - 2030	2022-07-20			s
30/2023/TT-BTC	Thông tư	2023-05-17	Bộ Tài chính	hướng dẫn việc đăng ký, lưu ký, thực hiện quyền, chuyển quyền sở hữu, thanh toán giao dịch và tổ chức thị trường giao dịch trái phiếu doanh nghiệp chào bán riêng lẻ tại thị trường trong nước	2023-07-01
3003/QĐ-BYT	Quyết định	2009-08-19	Bộ Y tế	về việc ban hành Hướng dẫn chẩn đoán và điều trị HIV/AIDS				s
3004/QĐ-BKHCN	Quyết định	2025-10-02	Bộ Khoa học và Công nghệ	ban hành Kế hoạch phát triển hạ tầng viễn thông, hạ tầng số phục vụ phát triển Trung tâm tài chính quốc tế tại Việt Nam				s
303/2016/TT-BTC	Thông tư	2016-11-15	Bộ Tài chính	hướng dẫn việc in, phát hành, quản lý và sử dụng các loại chứng từ thu tiền phí, lệ phí thuộc ngân sách nhà nước	2017-01-01			s
305/2005/QĐ-TTg	Quyết định	2005-11-24	Thủ tướng Chính phủ	về việc ban hành Hệ thống chỉ tiêu thống kê quốc gia				s
307/2016/TT-BTC	Thông tư	2016-11-15	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí quyền cung cấp dịch vụ truyền hình trả tiền và lệ phí cấp giấy chứng nhận đăng ký cung cấp kênh chương trình nước ngoài trên truyền hình trả tiền	2017-01-01			s
308/2005/QĐ-TTg	Quyết định	2005-11-25	Thủ tướng Chính phủ	ban hành Quy chế thực hiện nếp sống văn minh trong việc cưới, việc tang và lễ hội	2005-12-20			s
30a/2008/NQ-CP	Nghị quyết	2008-12-27	Chính phủ	về Chương trình hỗ trợ giảm nghèo nhanh và bền vững đối với 61 huyện nghèo				s
31/2001/NĐ-CP	Nghị định	2001-06-26	Chính phủ	về xử phạt vi phạm hành chính trong lĩnh vực văn hóa - thông tin				s
31/2004/QĐ-BGTVT	Quyết định	2004-12-21	Bộ Giao thông vận tải	ban hành tiêu chuẩn cấp kỹ thuật cảng thủy nội địa, tiêu chuẩn bến thủy nội địa
31/2005/NĐ-CP	Nghị định	2005-03-11	Chính phủ	về sản xuất và cung ứng sản phẩm, dịch vụ công ích				s
31/2006/NĐ-CP	Nghị định	2006-03-29	Chính phủ	về tổ chức và hoạt động của Thanh tra Lao động - Thương binh và Xã hội				s
31/2009/NĐ-CP	Nghị định	2009-04-01	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 58/2001/NĐ-CP ngày 24 tháng 8 năm 2001 về quản lý và sử dụng con dấu				s
31/2009/TT-BGDĐT	Thông tư	2009-10-23	Bộ Giáo dục và Đào tạo	ban hành Quy định về công tác phòng, chống tệ nạn ma túy tại các cơ sở giáo dục thuộc hệ thống giáo dục quốc dân	2009-12-11
31/2010/QĐ-TTg	Quyết định	2010-03-19	Thủ tướng Chính phủ	ban hành Quy chế quản lý xăng dầu dự trữ nhà nước
31/2010/TT-BNNPTNT	Thông tư	2010-05-24	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Quy chuẩn kỹ thuật quốc gia lĩnh vực Thú y	2010-11-24
31/2011/NĐ-CP	Nghị định	2011-05-11	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 75/2006/NĐ-CP ngày 02 tháng 8 năm 2006 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Giáo dục			07/2013/NĐ-CP@2013-01-09	s
31/2011/QĐ-TTg	Quyết định	2011-06-02	Thủ tướng Chính phủ	quy định việc công khai, minh bạch, kiểm tra, giám sát việc thực hiện quy định pháp luật về an sinh xã hội	2011-07-20
31/2012/NĐ-CP	Nghị định	2012-04-12	Chính phủ	quy định mức lương tối thiểu chung				s
31/2012/TT-BKHCN	Thông tư	2012-12-28	Bộ Khoa học và Công nghệ	hướng dẫn xác định dự án, tuyển chọn, giao trực tiếp tổ chức, cá nhân, doanh nghiệp thực hiện dự án thuộc Chương trình nghiên cứu, đào tạo và xây dựng hạ tầng kỹ thuật công nghệ cao	2013-02-11			s
31/2013/NĐ-CP	Nghị định	2013-04-09	Chính phủ	quy định chi tiết, hướng dẫn thi hành một số điều của Pháp lệnh Ưu đãi người có công với cách mạng				s
31/2013/QH13	Luật	2013-06-19	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Thuế giá trị gia tăng				s
31/2014/NĐ-CP	Nghị định	2014-04-18	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Cư trú	2014-06-15			s
31/2014/TT-BCA	Thông tư	2014-07-24	Bộ Công an	quy định về Giấy chứng nhận công tác đặc biệt, phù hiệu và trang phục chiến đấu của Cảnh sát cơ động	2014-09-10
31/2015/NĐ-CP	Nghị định	2015-03-24	Chính phủ	quy định chi tiết thi hành một số điều của Luật Việc làm về đánh giá, cấp chứng chỉ kỹ năng nghề quốc gia	2015-05-15		140/2018/NĐ-CP@2018-10-08	s
31/2015/QĐ-TTg	Quyết định	2015-08-04	Thủ tướng Chính phủ	về định mức hành lý, tài sản di chuyển, quà biếu, quà tặng, hàng mẫu được miễn thuế, xét miễn thuế, không chịu thuế	2015-10-01			s
31/2015/TT-BCA	Thông tư	2015-07-06	Bộ Công an	hướng dẫn một số nội dung về cấp thị thực, cấp thẻ tạm trú, cấp giấy phép xuất nhập cảnh, giải quyết thường trú cho người nước ngoài tại Việt Nam	2015-08-20			s
31/2015/TT-BNNPTNT	Thông tư	2015-10-06	Bộ Nông nghiệp và Phát triển nông thôn	quy định về giám sát dư lượng các chất độc hại trong động vật và sản phẩm động vật thủy sản nuôi	2015-11-19
31/2015/TT-BYT	Thông tư	2015-10-14	Bộ Y tế	quy định việc áp dụng chế độ bồi dưỡng, thời gian và số người thực hiện giám định đối với từng loại việc giám định pháp y, pháp y tâm thần				s
31/2016/NĐ-CP	Nghị định	2016-05-06	Chính phủ	quy định xử phạt vi phạm hành chính trong lĩnh vực giống cây trồng, bảo vệ và kiểm dịch thực vật	2016-06-25			s
31/2016/QH14	Nghị quyết	2016-11-22	Quốc hội	dừng thực hiện chủ trương đầu tư Dự án điện hạt nhân Ninh Thuận	2016-11-22
31/2016/TT-BYT	Thông tư	2016-08-10	Bộ Y tế	quy định chi Tiết mẫu hồ sơ mời thầu mua sắm dược liệu và vị thuốc cổ truyền tại cơ sở y tế	2016-09-26			s
31/2017/TT-BLĐTBXH	Thông tư	2017-12-28	Bộ Lao động - Thương binh và Xã hội	quy định về đào tạo trình độ cao đẳng, trung cấp, sơ cấp theo hình thức đào tạo vừa làm vừa học	2018-02-12			s
31/2017/TT-BTTTT	Thông tư	2017-11-15	Bộ Thông tin và Truyền thông	quy định hoạt động giám sát an toàn hệ thống thông tin	2018-01-15			s
31/2018/NĐ-CP	Nghị định	2018-03-08	Chính phủ	quy định chi tiết Luật Quản lý ngoại thương về xuất xứ hàng hóa	2018-03-08			s
31/2018/TT-BGTVT	Thông tư	2018-05-15	Bộ Giao thông vận tải	quy định về thực hiện đánh giá, chứng nhận an toàn hệ thống đối với đường sắt đô thị	2018-07-01		32/2020/TT-BGTVT@2020-12-14	s
31/2018/TT-BLĐTBXH	Thông tư	2018-12-26	Bộ Lao động - Thương binh và Xã hội	quy định chi tiết hoạt động huấn luyện an toàn, vệ sinh lao động	2019-02-11
31/2018/TT-BTC	Thông tư	2018-03-30	Bộ Tài chính	hướng dẫn việc xử lý tài sản hình thành từ nhiều nguồn vốn khi hợp tác xã, liên hiệp hợp tác xã giải thể, phá sản	2018-05-14
31/2018/TT-BYT	Thông tư	2018-10-30	Bộ Y tế	quy định thực hiện chương trình hỗ trợ thuốc miễn phí cho cơ sở khám bệnh, chữa bệnh để điều trị cho người bệnh	2019-01-01
31/2018/TT-NHNN	Thông tư	2018-12-18	Ngân hàng Nhà nước Việt Nam	hướng dẫn về quản lý ngoại hối đối với đầu tư ra nước ngoài trong hoạt động dầu khí	2019-02-01
31/2019/QĐ-TTg	Quyết định	2019-10-09	Thủ tướng Chính phủ	quy định việc nhập khẩu hàng hóa thuộc Danh mục sản phẩm công nghệ thông tin đã qua sử dụng cấm nhập khẩu để nghiên cứu khoa học và thực hiện hoạt động gia công sửa chữa hàng hóa thuộc Danh mục sản phẩm công nghệ thông tin đã qua sử dụng cấm nhập khẩu cho thương nhân nước ngoài để tiêu thụ ở nước ngoài	2019-10-09
31/2019/TT-BLĐTBXH	Thông tư	2019-12-31	Bộ Lao động - Thương binh và Xã hội	quy định tiêu chuẩn, điều kiện, nội dung và hình thức thi hoặc xét thăng hạng chức danh nghề nghiệp viên chức chuyên ngành giáo dục nghề nghiệp
31/2021/NĐ-CP	Nghị định	2021-03-26	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đầu tư				s
31/2021/TT-BGDĐT	Thông tư	2021-11-10	Bộ Giáo dục và Đào tạo	quy định tiêu chuẩn, điều kiện thi hoặc xét thăng hạng; nội dung, hình thức và việc xác định người trúng tuyển trong kỳ xét thăng hạng chức danh nghề nghiệp viên chức giảng dạy trong các trường cao đẳng sư phạm và cơ sở giáo dục đại học công lập	2021-12-26
31/2021/TT-BTC	Thông tư	2021-05-17	Bộ Tài chính	quy định về áp dụng quản lý rủi ro trong quản lý thuế	2021-07-02			s
31/2022/TT-BGTVT	Thông tư	2022-12-07	Bộ Giao thông vận tải	hướng dẫn giá dịch vụ sự nghiệp công thông tin duyên hải sử dụng kinh phí ngân sách nhà nước từ nguồn kinh phí thường xuyên, thực hiện theo phương thức đặt hàng	2023-02-15			s
31/2022/TT-BNNPTNT	Thông tư	2022-12-30	Bộ Nông nghiệp và Phát triển nông thôn	sửa đổi, bổ sung một số điều của Thông tư số 21/2019/TT-BNNPTNT ngày 28 tháng 11 năm 2019 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn hướng dẫn một số điều của Luật Chăn nuôi về thức ăn chăn nuôi	2023-02-20
31/2022/TT-BTC	Thông tư	2022-06-08	Bộ Tài chính	về việc ban hành Danh mục hàng hóa xuất khẩu, nhập khẩu Việt Nam	2022-12-01			s
31/2023/TT-BCA	Thông tư	2023-07-20	Bộ Công an	quy định về mẫu hộ chiếu, mẫu giấy thông hành và các biểu mẫu liên quan	2023-08-15			s
31/2023/TT-BYT	Thông tư	2023-12-30	Bộ Y tế	quy định thẩm quyền thu hồi giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm thuộc lĩnh vực quản lý của Bộ Y tế
31/2025/TT-BCT	Thông tư	2025-05-16	Bộ Công Thương	quy định nội dung thiết kế cơ sở của dự án đầu tư khai thác khoáng sản, thiết kế mỏ	2025-07-01			s
31/2025/TT-NHNN	Thông tư	2025-09-30	Ngân hàng Nhà nước Việt Nam	quy định về hoạt động của công ty con, công ty liên kết của tổ chức tín dụng trong lĩnh vực quản lý nợ và khai thác tài sản				s
312/2016/TT-BTC	Thông tư	2016-11-24	Bộ Tài chính	quy định chế độ tài chính đối với Bảo hiểm tiền gửi Việt Nam	2017-01-10
312/QĐ-TTg	Quyết định	2010-03-02	Thủ tướng Chính phủ	về việc phê duyệt Đề án đổi mới đồng bộ các hệ thống chỉ tiêu thống kê				s
315/QĐ-TTg	Quyết định	2011-03-01	Thủ tướng Chính phủ	về việc thực hiện thí điểm bảo hiểm nông nghiệp giai đoạn 2011 - 2013				s
316/QĐ-TTg	Quyết định	2023-03-29	Thủ tướng Chính phủ	phê duyệt Quy hoạch tỉnh Lào Cai thời kỳ 2021 - 2030, tầm nhìn đến năm 2050				s
319/QĐ-TTg	Quyết định	2018-03-15	Thủ tướng Chính phủ	phê duyệt Chiến lược phát triển ngành cơ khí Việt Nam đến năm 2025, tầm nhìn đến năm 2035				s
32/1999/NĐ-CP	Nghị định	1999-05-05	Chính phủ	về khuyến mại, quảng cáo thương mại và hội chợ, triển lãm thương mại				s
32/2001/QH10	Luật	2001-12-25	Quốc hội	Luật Tổ chức Chính phủ				s
32/2003/QĐ-TTg	Quyết định	2003-02-27	Thủ tướng Chính phủ	ban hành quy chế về hoạt động kinh doanh trò chơi điện tử có thưởng dành cho người nước ngoài				s
32/2004/QH11	Luật	2004-12-03	Quốc hội	Luật An ninh Quốc gia	2005-07-01
32/2005/NĐ-CP	Nghị định	2005-03-14	Chính phủ	về Quy chế cửa khẩu biên giới đất liền				s
32/2005/TTLT-BLĐTBXH-BYT	Thông tư liên tịch	2005-11-09	Bộ Lao động - Thương binh và Xã hội - Bộ Y tế	hướng dẫn phòng, chống lao, HIV/AIDS và các bệnh lây truyền qua đường tình dục tại Trung tâm Chữa bệnh - Giáo dục - Lao động xã hội	2005-12-05
32/2006/NĐ-CP	Nghị định	2006-03-30	Chính phủ	về quản lý thực vật rừng, động vật rừng nguy cấp, quý, hiếm				s
32/2007/NĐ-CP	Nghị định	2007-03-02	Chính phủ	quy định về mức trợ cấp, phụ cấp ưu đãi đối với người có công với cách mạng				s
32/2007/PL-UBTVQH11	Pháp lệnh	2007-04-20	Ủy ban Thường vụ Quốc hội	Pháp lệnh Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia	2007-10-01
32/2007/QĐ-BYT	Quyết định	2007-08-15	Bộ Y tế	về việc ban hành “Quy định tiêu chuẩn lâm sàng, tiêu chuẩn cận lâm sàng và các trường hợp không áp dụng các tiêu chuẩn lâm sàng để xác định chết não”	2007-09-16
32/2008/NĐ-CP	Nghị định	2008-03-19	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Giáo dục và Đào tạo				s
32/2010/QĐ-TTg	Quyết định	2010-03-25	Thủ tướng Chính phủ	phê duyệt Đề án phát triển nghề Công tác xã hội giai đoạn 2010 - 2020				s
32/2010/TT-BGTVT	Thông tư	2010-10-11	Bộ Giao thông vận tải	quy định về soạn thảo, thẩm định, ban hành, rà soát, hệ thống hóa văn bản quy phạm pháp luật về giao thông vận tải				s
32/2010/TT-BLĐTBXH	Thông tư	2010-10-25	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện một số điều của Nghị định số 127/2008/NĐ-CP ngày 12 tháng 12 năm 2008 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm xã hội về bảo hiểm thất nghiệp				s
32/2011/NĐ-CP	Nghị định	2011-05-16	Chính phủ	sửa đổi, bổ sung Nghị định số 162/2006/NĐ-CP ngày 28/12/2006 của Chính phủ về chế độ tiền lương, chế độ trang phục đối với cán bộ, công chức, viên chức Kiểm toán nhà nước và chế độ ưu tiên đối với Kiểm toán viên nhà nước				s
32/2011/TT-BKHCN	Thông tư	2011-11-15	Bộ Khoa học và Công nghệ	quy định về việc xác định tiêu chí dự án ứng dụng công nghệ cao, dự án đầu tư sản xuất sản phẩm công nghệ cao và thẩm định hồ sơ đề nghị cấp Giấy chứng nhận hoạt động ứng dụng công nghệ cao, doanh nghiệp thành lập mới từ dự án đầu tư sản xuất sản phẩm công nghệ cao, doanh nghiệp công nghệ cao	2011-12-30		04/2020/TT-BKHCN@2020-09-28 15/2023/TT-BKHCN@2023-07-26	s
32/2011/TT-BTC	Thông tư	2011-03-14	Bộ Tài chính	hướng dẫn về khởi tạo, phát hành và sử dụng hóa đơn điện tử bán hàng hóa, cung ứng dịch vụ	2011-05-01			s
32/2012/TT-BTC	Thông tư	2012-02-29	Bộ Tài chính	quy định chế độ, quản lý và sử dụng kinh phí đối với người bị áp dụng biện pháp cách ly y tế, cưỡng chế cách ly y tế	2012-04-15
32/2013/NĐ-CP	Nghị định	2013-04-16	Chính phủ	hướng dẫn Luật Cơ yếu về chế độ, chính sách đối với người làm công tác cơ yếu	2013-06-01			s
32/2013/TT-BNNPTNT	Thông tư	2013-06-14	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Quy chuẩn kỹ thuật Quốc gia về Kiểm dịch và Bảo vệ thực vật
32/2013/TT-BYT	Thông tư	2013-10-17	Bộ Y tế	hướng dẫn quản lý, theo dõi điều trị người nhiễm HIV và người phơi nhiễm với HIV	2013-12-15			s
32/2013/TT-NHNN	Thông tư	2013-12-26	Ngân hàng Nhà nước Việt Nam	hướng dẫn thực hiện quy định hạn chế sử dụng ngoại hối trên lãnh thổ Việt Nam	2014-02-10		16/2015/TT-NHNN@2015-10-19	s
32/2014/TT-BKHCN	Thông tư	2014-11-06	Bộ Khoa học và Công nghệ	quy định quản lý Chương trình phát triển thị trường khoa học và công nghệ đến năm 2020				s
32/2015/NĐ-CP	Nghị định	2015-03-25	Chính phủ	về quản lý chi phí đầu tư xây dựng	2015-05-10	68/2019/NĐ-CP@2019-08-14		s
32/2016/NĐ-CP	Nghị định	2016-05-06	Chính phủ	quy định về quản lý độ cao chướng ngại vật hàng không và các trận địa quản lý, bảo vệ vùng trời tại Việt Nam	2016-06-26			s
32/2017/TT-BCA	Thông tư	2017-09-19	Bộ Công an	quy định danh mục đồ vật cấm đưa vào buồng tạm giữ, buồng tạm giam và xử lý vi phạm	2018-01-01
32/2017/TT-BCT	Thông tư	2017-12-28	Bộ Công Thương	quy định cụ thể và hướng dẫn thi hành một số điều của Luật Hóa chất và Nghị định số 113/2017/NĐ-CP ngày 09 tháng 10 năm 2017 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Hóa chất	2017-12-28	01/2026/TT-BCT@2026-01-17		s
32/2017/TT-BTTTT	Thông tư	2017-11-15	Bộ Thông tin và Truyền thông	quy định về việc cung cấp dịch vụ công trực tuyến và bảo đảm khả năng truy cập thuận tiện đối với trang thông tin điện tử hoặc cổng thông tin điện tử của cơ quan nhà nước	2018-06-01			s
32/2018/QĐ-TTg	Quyết định	2018-08-03	Thủ tướng Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ban Tôn giáo Chính phủ trực thuộc Bộ Nội vụ	2018-09-20
32/2018/TT-BCT	Thông tư	2018-10-08	Bộ Công Thương	quy định mẫu, quy cách, chế độ cấp phát, quản lý, sử dụng số hiệu, biển hiệu, phù hiệu, cờ hiệu, cấp hiệu, trang phục của lực lượng Quản lý thị trường	2018-11-23			s
32/2018/TT-BGTVT	Thông tư	2018-05-15	Bộ Giao thông vận tải	ban hành 02 Quy chuẩn kỹ thuật quốc gia về đường sắt	2018-07-01
32/2018/TT-BLĐTBXH	Thông tư	2018-12-26	Bộ Lao động - Thương binh và Xã hội	hướng dẫn việc hỗ trợ đào tạo nghề đối với lao động đang làm việc trong doanh nghiệp nhỏ và vừa	2019-02-08
32/2018/TT-NHNN	Thông tư	2018-12-18	Ngân hàng Nhà nước Việt Nam	hướng dẫn quy trình chuyển đổi ngoại tệ của Ngân hàng Nhà nước cho các dự án được Chính phủ cam kết bảo lãnh và hỗ trợ chuyển đổi ngoại tệ	2019-02-01		12/2023/TT-NHNN@2023-10-12
32/2019/TT-BCT	Thông tư	2019-11-21	Bộ Công Thương	ban hành Quy chuẩn kỹ thuật quốc gia về an toàn trong sản xuất, thử nghiệm, nghiệm thu, bảo quản, vận chuyển, sử dụng, tiêu hủy vật liệu nổ công nghiệp và bảo quản tiền chất thuốc nổ				s
32/2019/TT-BLĐTBXH	Thông tư	2019-12-30	Bộ Lao động - Thương binh và Xã hội	quy định về tiêu chuẩn các cơ sở đào tạo, nghiên cứu được tổ chức bồi dưỡng tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành giáo dục nghề nghiệp
32/2020/TT-BGTVT	Thông tư	2020-12-14	Bộ Giao thông vận tải	sửa đổi, bổ sung một số điều của Thông tư số 29/2018/TT-BGTVT ngày 14 tháng 5 năm 2018 của Bộ trưởng Bộ Giao thông vận tải quy định về việc kiểm tra chất lượng, an toàn kỹ thuật và bảo vệ môi trường phương tiện giao thông đường sắt và Thông tư số 31/2018/TT-BGTVT ngày 15 tháng 5 năm 2018 của Bộ trưởng Bộ Giao thông vận tải quy định về thực hiện đánh giá, chứng nhận an toàn hệ thống đối với đường sắt đô thị	2021-01-29			s
32/2020/TT-BYT	Thông tư	2020-12-31	Bộ Y tế	quy định tiêu chuẩn chế biến, bào chế thuốc cổ truyền trong các cơ sở khám bệnh, chữa bệnh bằng y học cổ truyền	2021-02-17
32/2021/QĐ-TTg	Quyết định	2021-10-20	Thủ tướng Chính phủ	về hạn mức trả tiền bảo hiểm	2021-12-12			s
32/2021/TT-BLĐTBXH	Thông tư	2021-12-28	Bộ Lao động - Thương binh và Xã hội	quy định về lồng ghép giáo dục kiến thức, kỹ năng bổ trợ cho học sinh, sinh viên trong các cơ sở giáo dục nghề nghiệp
32/2021/TT-BTTTT	Thông tư	2021-12-31	Bộ Thông tin và Truyền thông	hướng dẫn thực hiện xuất bản phẩm sử dụng ngân sách nhà nước	2022-02-18
32/2022/TT-BGTVT	Thông tư	2022-12-09	Bộ Giao thông vận tải	ban hành một số định mức kinh tế - kỹ thuật phục vụ việc xây dựng kế hoạch chạy tàu an sinh xã hội	2023-02-01
32/2024/NĐ-CP	Nghị định	2024-03-15	Chính phủ	về quản lý, phát triển cụm công nghiệp	2024-05-01			s
320/2016/TT-BTC	Thông tư	2016-12-14	Bộ Tài chính	quy định chế độ bồi dưỡng đối với người làm nhiệm vụ tiếp công dân, xử lý đơn khiếu nại, tố cáo, kiến nghị, phản ánh	2017-02-01
321/2016/TT-BTC	Thông tư	2016-12-14	Bộ Tài chính	về Quy chuẩn kỹ thuật quốc gia đối với phao tròn cứu sinh dự trữ quốc gia
3212/QĐ-BKHCN	Quyết định	2025-10-17	Bộ Khoa học và Công nghệ	về việc công bố thủ tục hành chính mới ban hành và bị bãi bỏ lĩnh vực hoạt động khoa học và công nghệ				s
322/2016/TT-BTC	Thông tư	2016-12-14	Bộ Tài chính	về Quy chuẩn kỹ thuật quốc gia đối với phao áo cứu sinh dự trữ quốc gia
326/2016/UBTVQH14	Nghị quyết	2016-12-30	Ủy ban Thường vụ Quốc hội	quy định về mức thu, miễn, giảm, thu, nộp, quản lý và sử dụng án phí và lệ phí tòa án	2017-01-01			s
328/2016/TT-BTC	Thông tư	2016-12-26	Bộ Tài chính	hướng dẫn thu và quản lý các khoản thu ngân sách nhà nước qua Kho bạc Nhà nước				s
33/2001/NĐ-CP	Nghị định	2001-07-06	Chính phủ	về “Giấy chứng minh An ninh nhân dân” và “Giấy chứng nhận Cảnh sát nhân dân”				s
33/2002/NĐ-CP	Nghị định	2002-03-28	Chính phủ	quy định chi tiết thi hành Pháp lệnh Bảo vệ bí mật nhà nước				s
33/2003/TT-BTC	Thông tư	2003-04-16	Bộ Tài chính	hướng dẫn thủ tục hải quan đối với bưu phẩm, bưu kiện, hàng hóa xuất khẩu, nhập khẩu gửi qua dịch vụ bưu chính và vật phẩm, hàng hóa xuất khẩu, nhập khẩu gửi qua dịch vụ chuyển phát nhanh				s
33/2004/QĐ-BGDĐT	Quyết định	2004-09-28	Bộ Giáo dục và Đào tạo	về việc ban hành chương trình môn Triết học dùng cho học viên cao học và nghiên cứu sinh không thuộc chuyên ngành Triết học		08/2013/TT-BGDĐT@2013-03-08		s
33/2005/NĐ-CP	Nghị định	2005-03-15	Chính phủ	quy định chi tiết thi hành một số điều của Pháp lệnh Thú y			119/2008/NĐ-CP@2008-11-28	s
33/2007/QĐ-BGDĐT	Quyết định	2007-06-20	Bộ Giáo dục và Đào tạo	ban hành Quy chế văn bằng, chứng chỉ của hệ thống giáo dục quốc dân			22/2012/TT-BGDĐT@2012-06-20	s
33/2008/NQ-CP	Nghị quyết	2008-12-31	Chính phủ	về thực hiện thí điểm một số thủ tục hành chính trong đầu tư xây dựng đối với dự án khu đô thị mới, dự án nhà ở, dự án hạ tầng kỹ thuật khu công nghiệp				s
33/2009/NĐ-CP	Nghị định	2009-04-06	Chính phủ	điều chỉnh mức lương tối thiểu chung				s
33/2009/QH12	Luật	2009-06-18	Quốc hội	Luật Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài	2009-09-02		19/2017/QH14@2017-11-21	s
33/2009/QĐ-TTg	Quyết định	2009-03-02	Thủ tướng Chính phủ	ban hành cơ chế, chính sách tài chính đối với khu kinh tế cửa khẩu			93/2009/QĐ-TTg@2009-07-10	s
33/2010/NĐ-CP	Nghị định	2010-03-31	Chính phủ	về quản lý hoạt động khai thác thủy sản của tổ chức, cá nhân Việt Nam trên các vùng biển				s
33/2010/QĐ-TTg	Quyết định	2010-04-02	Thủ tướng Chính phủ	ban hành Quy chế tổ chức Ngày Việt Nam ở nước ngoài	2010-05-20			s
33/2010/TT-BCA	Thông tư	2010-10-05	Bộ Công an	quy định cụ thể điều kiện về an ninh, trật tự đối với một số ngành, nghề kinh doanh có điều kiện	2010-11-20			s
33/2011/TT-BGTVT	Thông tư	2011-04-19	Bộ Giao thông vận tải	quy định về thủ tục cấp giấy chứng nhận chất lượng an toàn kỹ thuật và bảo vệ môi trường phương tiện, thiết bị thăm dò, khai thác và vận chuyển dầu khí trên biển do Bộ Giao thông vận tải	2011-06-03
33/2011/TT-BKHCN	Thông tư	2011-12-09	Bộ Khoa học và Công nghệ	hướng dẫn về thẩm quyền, trình tự, thủ tục chứng nhận doanh nghiệp thành lập mới từ dự án đầu tư sản xuất sản phẩm thuộc Danh mục sản phẩm công nghệ cao được khuyến khích phát triển	2012-01-23
33/2012/NĐ-CP	Nghị định	2012-04-13	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định 45/2010/NĐ-CP ngày 21 tháng 04 năm 2010 của Chính phủ quy định về tổ chức, hoạt động và quản lý hội	2012-06-01			s
33/2012/TT-BCA	Thông tư	2012-06-11	Bộ Công an	quy định về chế độ thanh toán tiền nghỉ phép hằng năm trong Công an nhân dân
33/2012/TT-BYT	Thông tư	2012-12-28	Bộ Y tế	về ban hành Danh mục dược liệu có độc tính sử dụng làm thuốc tại Việt Nam	2013-04-01			s
33/2013/NĐ-CP	Nghị định	2013-04-22	Chính phủ	ban hành hợp đồng mẫu của Hợp đồng Chia sản phẩm dầu khí				s
33/2013/TT-BNNPTNT	Thông tư	2013-06-21	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Quy chuẩn kỹ thuật Quốc gia về khảo nghiệm giống cây trồng	2013-12-21
33/2014/QĐ-TTg	Quyết định	2014-05-28	Thủ tướng Chính phủ	quy định chế độ hỗ trợ sinh hoạt phí đối với Ủy viên Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam, Ủy viên Ủy ban Mặt trận Tổ quốc cấp tỉnh và cấp huyện	2014-07-15			s
33/2014/TT-BCA	Thông tư	2014-08-05	Bộ Công an	quy định chi tiết tiêu chuẩn, trình tự, thủ tục bổ nhiệm, miễn nhiệm giám định viên kỹ thuật hình sự	2014-09-22
33/2014/TT-BGTVT	Thông tư	2014-08-08	Bộ Giao thông vận tải	quy định về giám định tư pháp trong lĩnh vực giao thông vận tải				s
33/2014/TT-BKHCN	Thông tư	2014-11-06	Bộ Khoa học và Công nghệ	ban hành Quy chế quản lý nhiệm vụ khoa học và công nghệ cấp Bộ của Bộ khoa học và Công nghệ
33/2014/TT-BTC	Thông tư	2014-03-14	Bộ Tài chính	hướng dẫn thực hiện chế độ phụ cấp thâm niên và phụ cấp ưu đãi nghề đối với người làm công tác dự trữ quốc gia	2014-05-01
33/2015/TT-BNNPTNT	Thông tư	2015-10-08	Bộ Nông nghiệp và Phát triển nông thôn	quy định về giám sát vệ sinh, an toàn thực phẩm trong thu hoạch nhuyễn thể hai mảnh vỏ	2015-12-10
33/2015/TT-BYT	Thông tư	2015-10-27	Bộ Y tế	hướng dẫn chức năng, nhiệm vụ của Trạm Y tế xã, phường, thị trấn	2015-12-14			s
33/2016/NĐ-CP	Nghị định	2016-05-10	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm xã hội về bảo hiểm xã hội bắt buộc đối với quân nhân, công an nhân dân và người làm công tác cơ yếu hưởng lương như đối với quân nhân				s
33/2016/QĐ-TTg	Quyết định	2016-08-19	Thủ tướng Chính phủ	ban hành Quy chế cung cấp, sử dụng thông tin tờ khai hải quan điện tử	2016-10-15
33/2016/TT-BGTVT	Thông tư	2016-11-15	Bộ Giao thông vận tải	quy định việc báo cáo hoạt động và báo cáo số liệu trong ngành hàng không dân dụng Việt Nam	2017-01-01
33/2017/TT-BLĐTBXH	Thông tư	2017-12-29	Bộ Lao động - Thương binh và Xã hội	hướng dẫn về cơ cấu tổ chức, định mức nhân viên và quy trình, tiêu chuẩn trợ giúp xã hội tại cơ sở trợ giúp xã hội	2018-02-12			s
33/2017/TT-BTC	Thông tư	2017-04-20	Bộ Tài chính	quy định chế độ quản lý tiền mặt, giấy tờ có giá, tài sản quý trong hệ thống Kho bạc Nhà nước
33/2017/TT-BYT	Thông tư	2017-08-01	Bộ Y tế	quy định về tư vấn, hỗ trợ trẻ em chăm sóc sức khỏe sinh sản phù hợp với độ tuổi	2017-10-01
33/2018/QH14	Luật	2018-11-19	Quốc hội	Luật Cảnh sát biển Việt Nam	2019-07-01
33/2018/TT-BCT	Thông tư	2018-10-08	Bộ Công Thương	quy định về Thẻ kiểm tra thị trường	2018-11-23
33/2018/TT-BLĐTBXH	Thông tư	2018-12-26	Bộ Lao động - Thương binh và Xã hội	quy định về đào tạo trình độ cao đẳng, trung cấp, sơ cấp theo hình thức đào tạo từ xa, tự học có hướng dẫn
33/2018/TT-BTC	Thông tư	2018-03-30	Bộ Tài chính	quy định mức thu, chế độ thu, nộp và quản lý phí thẩm định cấp Giấy phép kinh doanh dịch vụ lữ hành quốc tế, Giấy phép kinh doanh dịch vụ lữ hành nội địa; phí thẩm định cấp thẻ hướng dẫn viên du lịch; lệ phí cấp Giấy phép thành lập văn phòng đại diện tại Việt Nam của doanh nghiệp kinh doanh dịch vụ lữ hành nước ngoài	2018-05-14			s
33/2018/TT-BTNMT	Thông tư	2018-12-26	Bộ Tài nguyên và Môi trường	quy định quy trình khắc phục hậu quả sự cố tràn dầu trên biển	2019-03-12
33/2019/NĐ-CP	Nghị định	2019-04-23	Chính phủ	quy định việc quản lý, sử dụng và khai thác tài sản kết cấu hạ tầng giao thông đường bộ				s
33/2019/TT-BCT	Thông tư	2019-11-22	Bộ Công Thương	quy định Hệ thống tiêu chí của Chương trình Thương hiệu quốc gia Việt Nam
33/2019/TT-BGTVT	Thông tư	2019-09-06	Bộ Giao thông vận tải	quy định về hoạt động nạo vét trong vùng nước đường thủy nội địa	2019-11-01
33/2020/NĐ-CP	Nghị định	2020-03-17	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 62/2015/NĐ-CP ngày 18 tháng 7 năm 2015 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi hành án dân sự	2020-05-01			s
33/2020/TT-BCA	Thông tư	2020-04-08	Bộ Công an	quy định trình tự thực hiện khi cán bộ Công an nhân dân nghỉ hưu
33/2021/TT-BYT	Thông tư	2021-12-31	Bộ Y tế	quy định về công tác y tế trường học trong cơ sở giáo dục đại học và cơ sở giáo dục nghề nghiệp	2022-02-15
33/2022/NĐ-CP	Nghị định	2022-05-27	Chính phủ	quy định chi tiết một số điều của Pháp lệnh Quản lý thị trường	2022-07-15			s
33/2023/TT-BTC	Thông tư	2023-05-31	Bộ Tài chính	quy định về xác định xuất xứ hàng hóa xuất khẩu, nhập khẩu	2023-07-17
33/2024/NĐ-CP	Nghị định	2024-03-27	Chính phủ	quy định việc thực hiện Công ước cấm phát triển, sản xuất, tàng trữ, sử dụng và phá hủy vũ khí hóa học				s
33/2025/NĐ-CP	Nghị định	2025-02-25	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Xây dựng	2025-03-01			s
333/QĐ-TTg	Quyết định	2009-03-10	Thủ tướng Chính phủ	sửa đổi, bổ sung một số Điều của Quyết định số 131/QĐ-TTg ngày 23 tháng 01 năm 2009 của Thủ tướng Chính phủ về việc hỗ trợ lãi suất cho các tổ chức, cá nhân vay vốn ngân hàng để sản xuất - kinh doanh				s
334/2017/UBTVQH14	Nghị quyết	2017-01-11	Ủy ban Thường vụ Quốc hội	ban hành Quy chế tổ chức thực hiện một số hoạt động giám sát của Quốc hội, Ủy ban thường vụ Quốc hội, Hội đồng dân tộc, Ủy ban của Quốc hội, Đoàn đại biểu Quốc hội và đại biểu Quốc hội	2017-03-01
337/2016/TT-BTC	Thông tư	2016-12-28	Bộ Tài chính	quy định về lập dự toán, quản lý, sử dụng và quyết toán kinh phí bảo đảm hoạt động giám sát, phản biện xã hội của Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội	2017-02-15			s
338/2016/TT-BTC	Thông tư	2016-12-28	Bộ Tài chính	quy định lập dự toán, quản lý, sử dụng và quyết toán kinh phí ngân sách nhà nước bảo đảm cho công tác xây dựng văn bản quy phạm pháp luật và hoàn thiện hệ thống pháp luật				s
34/2000/NĐ-CP	Nghị định	2000-08-18	Chính phủ	về Quy chế khu vực biên giới đất liền nước Cộng hòa xã hội chủ nghĩa Việt Nam				s
34/2003/QĐ-BGDĐT	Quyết định	2003-07-31	Bộ Giáo dục và Đào tạo	ban hành đề cương môn học Chủ nghĩa xã hội khoa học trình độ đại học	2003-08-15
34/2004/QĐ-BTC	Quyết định	2004-04-14	Bộ Tài chính	về việc ban hành Quy phạm bảo quản ô tô, xe máy dự trữ quốc gia		03/2011/TT-BTC@2011-01-07		s
34/2005/TT-BTC	Thông tư	2005-05-12	Bộ Tài chính	hướng dẫn việc xác định giá khởi điểm và chuyển giao tài sản nhà nước để bán đấu giá				s
34/2010/NĐ-CP	Nghị định	2010-04-02	Chính phủ	quy định xử phạt vi phạm hành chính trong lĩnh vực giao thông đường bộ				s
34/2010/TT-BNNPTNT	Thông tư	2010-06-23	Bộ Nông nghiệp và Phát triển nông thôn	ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam”	2010-08-07
34/2010/TT-BTNMT	Thông tư	2010-12-14	Bộ Tài nguyên và Môi trường	quy định kỹ thuật điều tra, khảo sát hải văn, hóa học và môi trường vùng ven bờ và hải đảo
34/2011/NĐ-CP	Nghị định	2011-05-17	Chính phủ	quy định về xử lý kỷ luật đối với công chức	2011-07-05			s
34/2011/TT-BTNMT	Thông tư	2011-08-01	Bộ Tài nguyên và Môi trường	quy định kỹ thuật thành lập bản đồ địa hình đáy biển tỷ lệ 1:100.000 bằng phương pháp đo vẽ trực tiếp	2011-09-15
34/2011/TT-BYT	Thông tư	2011-08-30	Bộ Y tế	ban hành các Quy chuẩn kỹ thuật quốc gia về an toàn vệ sinh đối với bao bì, dụng cụ trực tiếp tiếp xúc với thực phẩm				s
34/2012/TT-BTC	Thông tư	2012-03-01	Bộ Tài chính	hướng dẫn về phát hành trái phiếu được Chính phủ bảo lãnh	2012-04-18			s
34/2012/TTLT-BYT-BLĐTBXH	Thông tư liên tịch	2012-12-28	Bộ Y tế - Bộ Lao động - Thương binh và Xã hội	quy định chi tiết về việc xác định mức độ khuyết tật do Hội đồng Giám định y khoa thực hiện	2013-03-20
34/2013/NĐ-CP	Nghị định	2013-04-22	Chính phủ	về quản lý sử dụng nhà ở thuộc sở hữu nhà nước	2013-06-06			s
34/2013/TT-BCT	Thông tư	2013-12-24	Bộ Công Thương	công bố lộ trình thực hiện hoạt động mua bán hàng hóa và các hoạt động liên quan trực tiếp đến mua bán hàng hóa của doanh nghiệp có vốn đầu tư nước ngoài tại Việt Nam	2014-02-05
34/2013/TT-NHNN	Thông tư	2013-12-31	Ngân hàng Nhà nước Việt Nam	quy định về phát hành kỳ phiếu, tín phiếu, chứng chỉ tiền gửi, trái phiếu trong nước của tổ chức tín dụng, chi nhánh ngân hàng nước ngoài	2014-02-14			s
34/2014/NĐ-CP	Nghị định	2014-04-29	Chính phủ	về Quy chế khu vực biên giới đất liền nước Cộng hòa xã hội chủ nghĩa Việt Nam	2014-06-15			s
34/2014/TT-BGTVT	Thông tư	2014-08-11	Bộ Giao thông vận tải	ban hành “Quy chuẩn kỹ thuật quốc gia về sơn tín hiệu trên đường cất hạ cánh, đường lăn, sân đỗ tàu bay”
34/2014/TT-BKHCN	Thông tư	2014-11-27	Bộ Khoa học và Công nghệ	quy định về đào tạo an toàn bức xạ đối với nhân viên bức xạ, người phụ trách an toàn và hoạt động dịch vụ đào tạo an toàn bức xạ	2015-01-15			s
34/2014/TTLT-BYT-BNNPTNT-BCT	Thông tư liên tịch	2014-10-27	Bộ Y tế - Bộ Nông nghiệp và Phát triển nông thôn - Bộ Công Thương	hướng dẫn ghi nhãn hàng hóa đối với thực phẩm, phụ gia thực phẩm và chất hỗ trợ chế biến thực phẩm bao gói sẵn				s
34/2015/NĐ-CP	Nghị định	2015-03-31	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 53/2013/NĐ-CP ngày 18 tháng 5 năm 2013 của Chính phủ về thành lập, tổ chức và hoạt động của Công ty Quản lý tài sản của các tổ chức tín dụng Việt Nam				s
34/2015/TT-NHNN	Thông tư	2015-12-31	Ngân hàng Nhà nước Việt Nam	hướng dẫn hoạt động cung ứng dịch vụ nhận và chi, trả ngoại tệ	2016-03-01		11/2016/TT-NHNN@2016-06-29 24/2022/TT-NHNN@2022-12-30	s
34/2016/QĐ-TTg	Quyết định	2016-08-23	Thủ tướng Chính phủ	quy định thủ tục điện tử đối với tàu thuyền vào, rời cảng biển, cảng thủy nội địa, cảng dầu khí ngoài khơi thông qua Cơ chế một cửa quốc gia	2016-11-15			s
34/2016/TT-BTTTT	Thông tư	2016-12-26	Bộ Thông tin và Truyền thông	về Quy hoạch phân kênh tần số vô tuyến điện cho nghiệp vụ Cố định băng tần 57-66 GHz	2017-02-10
34/2016/TT-NHNN	Thông tư	2016-12-28	Ngân hàng Nhà nước Việt Nam	quy định việc cung cấp thông tin giữa Ngân hàng Nhà nước Việt Nam và Bảo hiểm tiền gửi Việt Nam	2017-02-14
34/2017/TT-BCA	Thông tư	2017-09-19	Bộ Công an	quy định việc tổ chức cho người bị tạm giữ, người bị tạm giam gặp thân nhân; nhận quà; gửi, nhận thư, sách, báo, tài liệu	2018-01-01
34/2017/TT-BLĐTBXH	Thông tư	2017-12-29	Bộ Lao động - Thương binh và Xã hội	quy định việc công nhận đối với văn bằng, chứng chỉ giáo dục nghề nghiệp do cơ sở giáo dục nghề nghiệp nước ngoài cấp
34/2017/TT-BTC	Thông tư	2017-04-21	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp giấy phép hoạt động đo đạc và bản đồ	2017-06-08			s
34/2017/TT-BYT	Thông tư	2017-08-18	Bộ Y tế	hướng dẫn tư vấn, sàng lọc, chẩn đoán, điều trị trước sinh và sơ sinh	2017-10-02		30/2019/TT-BYT@2019-12-03	s
34/2018/NĐ-CP	Nghị định	2018-03-08	Chính phủ	về việc thành lập, tổ chức và hoạt động của Quỹ bảo lãnh tín dụng cho doanh nghiệp nhỏ và vừa	2018-03-08			s
34/2018/QH14	Luật	2018-11-19	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Giáo dục đại học	2019-07-01
34/2018/QĐ-TTg	Quyết định	2018-08-10	Thủ tướng Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Quản lý thị trường trực thuộc Bộ Công Thương	2018-10-12			s
34/2018/TT-BCA	Thông tư	2018-10-15	Bộ Công an	quy định trình tự điều tra, giải quyết tai nạn giao thông đường sắt của lực lượng Cảnh sát giao thông	2018-12-01
34/2018/TT-BTC	Thông tư	2018-03-30	Bộ Tài chính	quy định mức thu, chế độ thu, nộp và quản lý phí thẩm định công nhận hạng cơ sở lưu trú du lịch, cơ sở kinh doanh dịch vụ du lịch khác đạt tiêu chuẩn phục vụ khách du lịch	2018-05-14			s
34/2018/TT-BYT	Thông tư	2018-11-16	Bộ Y tế	quy định chi tiết một số điều của Nghị định số 104/2016/NĐ-CP ngày 01 tháng 7 năm 2016 của Chính phủ quy định về hoạt động tiêm chủng	2019-01-01
34/2019/NĐ-CP	Nghị định	2019-04-24	Chính phủ	sửa đổi, bổ sung một số quy định về cán bộ, công chức cấp xã và người hoạt động không chuyên trách ở cấp xã, ở thôn, tổ dân phố				s
34/2019/TT-BLĐTBXH	Thông tư	2019-12-30	Bộ Lao động - Thương binh và Xã hội	hướng dẫn quản lý lao động, tiền lương, thù lao, tiền thưởng đối với Quỹ Phát triển doanh nghiệp nhỏ và vừa	2020-02-15
34/2019/TT-NHNN	Thông tư	2019-12-31	Ngân hàng Nhà nước Việt Nam	hướng dẫn về quản lý ngoại hối đối với nguồn vốn ngoại tệ của chương trình, dự án tài chính vi mô của tổ chức chính trị, tổ chức chính trị - xã hội, tổ chức phi chính phủ	2020-02-14
34/2020/TT-BTC	Thông tư	2020-05-05	Bộ Tài chính	quy định mức thu, nộp phí, lệ phí trong lĩnh vực xây dựng	2020-05-05			s
34/2022/NĐ-CP	Nghị định	2022-05-28	Chính phủ	gia hạn thời hạn nộp thuế giá trị gia tăng, thuế thu nhập doanh nghiệp, thuế thu nhập cá nhân và tiền thuê đất trong năm 2022				s
34/2023/TT-BTC	Thông tư	2023-05-31	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định đủ điều kiện hoạt động dịch vụ quan trắc môi trường	2023-07-15			s
34/2024/NĐ-CP	Nghị định	2024-03-31	Chính phủ	quy định Danh mục hàng hóa nguy hiểm, vận chuyển hàng hóa nguy hiểm bằng phương tiện giao thông cơ giới đường bộ và phương tiện thủy nội địa	2024-05-15			s
34/2024/TT-BGTVT	Thông tư	2024-11-14	Bộ Giao thông vận tải	quy định về hoạt động trạm thu phí đường bộ				s
34/2025/NĐ-CP	Nghị định	2025-02-25	Chính phủ	về việc sửa đổi, bổ sung một số điều của các Nghị định trong lĩnh vực hàng hải				s
34/2026/TT-BXD	Thông tư	2026-06-25	Bộ Xây dựng	quy định chi tiết về cấp công trình xây dựng phục vụ quản lý hoạt động xây dựng	2026-07-01			s
342/2016/TT-BTC	Thông tư	2016-12-30	Bộ Tài chính	quy định chi tiết và hướng dẫn thi hành một số điều của Nghị định số 163/2016/NĐ-CP ngày 21 tháng 12 năm 2016 của Chính phủ quy định chi tiết thi hành một số điều của Luật Ngân sách nhà nước	2017-02-13			s
343/2016/TT-BTC	Thông tư	2016-12-30	Bộ Tài chính	hướng dẫn thực hiện công khai ngân sách nhà nước đối với các cấp ngân sách	2017-02-13			s
343/2017/UBTVQH14	Nghị quyết	2017-01-19	Ủy ban Thường vụ Quốc hội	quy định về lập, thẩm tra, quyết định kế hoạch tài chính 05 năm quốc gia, kế hoạch đầu tư công trung hạn 05 năm quốc gia, kế hoạch tài chính - ngân sách nhà nước 03 năm quốc gia, dự toán ngân sách nhà nước, phương án phân bổ ngân sách Trung ương và phê chuẩn quyết toán ngân sách nhà nước hàng năm
348/2016/TT-BTC	Thông tư	2016-12-30	Bộ Tài chính	quy định quản lý tài chính thực hiện “Chương trình hỗ trợ ứng dụng, chuyển giao tiến bộ khoa học và công nghệ thúc đẩy phát triển kinh tế xã hội nông thôn, miền núi, vùng dân tộc thiểu số giai đoạn 2016 - 2025”	2017-02-16			s
35/2001/NĐ-CP	Nghị định	2001-07-09	Chính phủ	về chính sách đối với nhà giáo, cán bộ quản lý giáo dục công tác ở trường chuyên biệt, ở vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn				s
35/2003/NĐ-CP	Nghị định	2003-04-04	Chính phủ	quy định chi tiết thi hành một số điều của Luật Phòng cháy và chữa cháy				s
35/2003/QĐ-BGDĐT	Quyết định	2003-07-31	Bộ Giáo dục và Đào tạo	ban hành đề cương môn học Tư tưởng Hồ Chí Minh trình độ đại học, cao đẳng	2003-08-15
35/2005/NĐ-CP	Nghị định	2005-03-17	Chính phủ	về việc xử lý kỷ luật cán bộ, công chức				s
35/2005/QH11	Luật	2005-06-14	Quốc hội	Luật Đường sắt				s
35/2006/NĐ-CP	Nghị định	2006-03-31	Chính phủ	quy định chi tiết Luật Thương mại về hoạt động nhượng quyền thương mại	2006-04-26		08/2018/NĐ-CP@2018-01-15	s
35/2007/NĐ-CP	Nghị định	2007-03-08	Chính phủ	về giao dịch điện tử trong hoạt động ngân hàng				s
35/2007/QĐ-BYT	Quyết định	2007-10-05	Bộ Y tế	ban hành “Quy định về điều kiện cơ sở vật chất, trang thiết bị, nhân sự đối với cơ sở tiếp nhận và bảo quản xác của người hiến”	2007-11-09
35/2009/NĐ-CP	Nghị định	2009-04-07	Chính phủ	về tổ chức và hoạt động của Thanh tra Tài nguyên và Môi trường				s
35/2009/TT-BCT	Thông tư	2009-12-09	Bộ Công Thương	quy định về điều kiện hoạt động đối với các tổ chức kiểm định kỹ thuật an toàn	2010-01-30			s
35/2009/TT-BLĐTBXH	Thông tư	2009-11-13	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện mức lương tối thiểu vùng đối với công ty nhà nước và công ty trách nhiệm hữu hạn một thành viên do Nhà nước sở hữu 100% vốn điều lệ	2010-01-01			s
35/2010/TT-BCA	Thông tư	2010-10-11	Bộ Công an	quy định về cấp giấy phép vận chuyển vật liệu nổ công nghiệp và hàng nguy hiểm	2010-11-25			s
35/2011/NĐ-CP	Nghị định	2011-05-18	Chính phủ	về biện pháp pháp luật bảo vệ an ninh quốc gia, giữ gìn trật tự, an toàn xã hội	2011-07-10			s
35/2011/TT-BNNPTNT	Thông tư	2011-05-20	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn thực hiện việc khai thác, tận thu gỗ và lâm sản ngoài gỗ				s
35/2011/TT-BYT	Thông tư	2011-10-15	Bộ Y tế	hướng dẫn thực hiện chăm sóc sức khỏe người cao tuổi	2011-12-01
35/2012/TT-BGTVT	Thông tư	2012-09-06	Bộ Giao thông vận tải	quy định về lắp đặt báo hiệu kilômét-địa danh và cách ghi ký hiệu, số thứ tự trên báo hiệu đường thủy nội địa	2013-01-01			s
35/2013/NĐ-CP	Nghị định	2013-04-22	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Quốc phòng				s
35/2013/QĐ-TTg	Quyết định	2013-06-07	Thủ tướng Chính phủ	ban hành Quy chế hoạt động của Kiểm soát viên công ty trách nhiệm hữu hạn một thành viên do Nhà nước nắm giữ 100% vốn điều lệ				s
35/2014/NĐ-CP	Nghị định	2014-04-29	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 29/2011/NĐ-CP ngày 18 tháng 4 năm 2011 của Chính phủ quy định về đánh giá môi trường chiến lược, đánh giá tác động môi trường, cam kết bảo vệ môi trường				s
35/2014/QĐ-TTg	Quyết định	2014-06-12	Thủ tướng Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Cơ quan Thanh tra, giám sát ngân hàng trực thuộc Ngân hàng Nhà nước Việt Nam				s
35/2014/TT-BCA	Thông tư	2014-09-09	Bộ Công an	quy định chi tiết thi hành một số điều của Luật Cư trú và Nghị định số 31/2014/NĐ-CP ngày 18 tháng 4 năm 2014 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Cư trú	2014-10-28			s
35/2014/TT-BKHCN	Thông tư	2014-12-11	Bộ Khoa học và Công nghệ	quy định về giám định tư pháp trong hoạt động khoa học và công nghệ	2015-01-26
35/2014/TTLT-BGDĐT-BTC	Thông tư liên tịch	2014-10-15	Bộ Giáo dục và Đào tạo - Bộ Tài chính	hướng dẫn thực hiện Quyết định số 66/2013/QĐ-TTg ngày 11 tháng 11 năm 2013 của Thủ tướng Chính phủ quy định chính sách hỗ trợ chi phí học tập đối với sinh viên là người dân tộc thiểu số học tại các cơ sở giáo dục đại học	2014-11-28
35/2015/TT-BNNPTNT	Thông tư	2015-10-14	Bộ Nông nghiệp và Phát triển nông thôn	quy định về kiểm dịch thực vật nội địa	2015-11-30
35/2015/TT-BTC	Thông tư	2015-03-19	Bộ Tài chính	quy định việc quản lý và sử dụng kinh phí thực hiện Giải báo chí Quốc gia	2015-05-05
35/2015/TTLT-BLĐTBXH-BNV	Thông tư liên tịch	2015-09-16	Bộ Lao động - Thương binh và Xã hội - Bộ Nội vụ	quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành kiểm định kỹ thuật an toàn lao động	2015-10-31			s
35/2016/NĐ-CP	Nghị định	2016-05-15	Chính phủ	quy định chi tiết một số điều của Luật Thú y	2016-07-01		123/2018/NĐ-CP@2018-09-17 80/2022/NĐ-CP@2022-10-13	s
35/2016/TT-BTNMT	Thông tư	2016-11-28	Bộ Tài nguyên và Môi trường	quy định quy trình công bố siêu dữ liệu viễn thám quốc gia	2017-01-16
35/2016/TT-BTTTT	Thông tư	2016-12-26	Bộ Thông tin và Truyền thông	quy định về báo cáo nghiệp vụ bưu chính	2017-02-15
35/2017/TT-BQP	Thông tư	2017-02-12	Bộ Quốc phòng	quy định tiêu chuẩn đủ điều kiện bay; tiêu chuẩn, thủ tục cấp giấy phép cho cơ sở thiết kế, sản xuất, sửa chữa, bảo dưỡng, thử nghiệm tàu bay, động cơ tàu bay, cánh quạt tàu bay và trang bị, thiết bị của tàu bay không người lái, phương tiện bay siêu nhẹ; khai thác tàu bay không người lái và phương tiện bay siêu nhẹ	2017-03-30			s
35/2018/QH14	Luật	2018-11-20	Quốc hội	Luật sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch	2019-01-01
35/2018/TT-BGTVT	Thông tư	2018-05-31	Bộ Giao thông vận tải	ban hành Định mức kinh tế kỹ thuật hoạt động tìm kiếm cứu nạn hàng hải
35/2018/TT-BNNPTNT	Thông tư	2018-12-25	Bộ Nông nghiệp và Phát triển nông thôn	sửa đổi, bổ sung Thông tư 25/2016/TT-BNNPTNT ngày 30/6/2016 quy định về kiểm dịch động vật, sản phẩm động vật trên cạn	2019-02-10
35/2018/TT-BTC	Thông tư	2018-03-30	Bộ Tài chính	quy định về lập dự toán, quản lý, sử dụng và quyết toán kinh phí bảo đảm hoạt động của Hội đồng tư vấn thuộc Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam và Ủy ban Mặt trận Tổ quốc Việt Nam cấp tỉnh, Ban tư vấn thuộc Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện	2018-06-01
35/2018/TT-BYT	Thông tư	2018-11-22	Bộ Y tế	quy định về Thực hành tốt sản xuất thuốc, nguyên liệu làm thuốc	2019-01-01		12/2022/TT-BYT@2022-11-21	s
35/2019/QĐ-TTg	Quyết định	2019-12-19	Thủ tướng Chính phủ	về Quy chế phối hợp liên ngành quản lý hoạt động nhập khẩu phế liệu	2020-02-15
35/2019/TT-BGTVT	Thông tư	2019-09-09	Bộ Giao thông vận tải	quy định về hoạt động nạo vét trong vùng nước cảng biển	2019-11-01
35/2020/NĐ-CP	Nghị định	2020-03-24	Chính phủ	quy định chi tiết một số điều của Luật Cạnh tranh	2020-05-15
35/2020/TT-BGDĐT	Thông tư	2020-10-01	Bộ Giáo dục và Đào tạo	quy định mã số, tiêu chuẩn chức danh nghề nghiệp, bổ nhiệm và xếp lương đối với viên chức giảng dạy trong các trường cao đẳng sư phạm công lập	2020-11-20			s
35/2021/NĐ-CP	Nghị định	2021-03-29	Chính phủ	quy định chi tiết và hướng dẫn thi hành Luật Đầu tư theo phương thức đối tác công tư				s
35/2021/TT-BLĐTBXH	Thông tư	2021-12-30	Bộ Lao động - Thương binh và Xã hội	quy định tiêu chí và quy trình đánh giá, công nhận trường cao đẳng chất lượng cao	2022-02-15
35/2021/TT-BYT	Thông tư	2021-12-31	Bộ Y tế	sửa đổi, bổ sung khoản 1 Điều 9 Thông tư số 30/2020/TT-BYT ngày 31 tháng 12 năm 2020 của Bộ trưởng Bộ Y tế quy định chi tiết và hướng dẫn biện pháp thi hành một số điều của Nghị định số 146/2018/NĐ-CP ngày 17 tháng 10 năm 2018 của Chính phủ quy định chi tiết và hướng dẫn biện pháp thi hành một số điều của Luật Bảo hiểm y tế	2022-02-15
35/2022/NĐ-CP	Nghị định	2022-05-28	Chính phủ	về quản lý khu công nghiệp và khu kinh tế	2022-07-15			s
35/2022/TT-BTC	Thông tư	2022-06-16	Bộ Tài chính	quy định chế độ quản lý, tính hao mòn tài sản kết cấu hạ tầng giao thông đường bộ là tài sản cố định	2022-07-30
35/2023/NĐ-CP	Nghị định	2023-06-20	Chính phủ	sửa đổi, bổ sung một số điều của các Nghị định thuộc lĩnh vực quản lý nhà nước của Bộ Xây dựng				s
35/2023/TT-BTC	Thông tư	2023-05-31	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định các đồ án quy hoạch	2023-07-15
35/2023/UBTVQH15	Nghị quyết	2023-07-12	Ủy ban Thường vụ Quốc hội	về việc sắp xếp đơn vị hành chính cấp huyện, cấp xã giai đoạn 2023 - 2030				s
35/2024/TT-NHNN	Thông tư	2024-06-30	Ngân hàng Nhà nước Việt Nam	quy định về cấp đổi Giấy phép, cấp bổ sung nội dung hoạt động vào Giấy phép và tổ chức, hoạt động của tổ chức tín dụng phi Ngân hàng	2024-07-01			s
35/2025/NĐ-CP	Nghị định	2025-02-25	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nông nghiệp và Môi trường	2025-03-01			s
353/2017/UBTVQH14	Nghị quyết	2017-04-17	Ủy ban Thường vụ Quốc hội	quy định bổ sung chế độ và điều kiện bảo đảm hoạt động của đại biểu Quốc hội do Ủy ban Thường vụ Quốc hội	2017-06-01
3578/QĐ-BKHCN	Quyết định	2025-11-07	Bộ Khoa học và Công nghệ	về việc công bố thủ tục hành chính mới ban hành và bị bãi bỏ lĩnh vực hoạt động khoa học và công nghệ thuộc phạm vi chức năng quản lý của Bộ Khoa học và Công nghệ				s
36/2003/NĐ-CP	Nghị định	2003-04-04	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Xây dựng				s
36/2004/TT-BTC	Thông tư	2004-04-26	Bộ Tài chính	quy định chế độ thu, nộp và quản lý sử dụng lệ phí hợp pháp hóa, chứng nhận lãnh sự				s
36/2005/NĐ-CP	Nghị định	2005-03-17	Chính phủ	quy định chi tiết thi hành một số điều của Luật Bảo vệ, chăm sóc và giáo dục trẻ em				s
36/2005/QH11	Luật	2005-06-14	Quốc hội	Luật Thương mại	2006-01-01		luat-44-2019-qh14	s
36/2006/TT-BVHTT	Thông tư	2006-03-20	Bộ Văn hóa - Thông tin	hướng dẫn thực hiện một số điều của Quy chế đặt tên, đổi tên đường, phố và công trình công cộng ban hành kèm theo Nghị định số 91/2005/NĐ-CP ngày 11 tháng 07 năm 2005 của Chính phủ	2006-04-15
36/2007/NĐ-CP	Nghị định	2007-03-08	Chính phủ	về xử phạt vi phạm hành chính trong lĩnh vực chứng khoán và thị trường chứng khoán				s
36/2007/QĐ-BGDĐT	Quyết định	2007-06-28	Bộ Giáo dục và Đào tạo	ban hành Quy chế đào tạo đại học và cao đẳng hình thức vừa làm vừa học	2007-08-08
36/2008/NĐ-CP	Nghị định	2008-03-28	Chính phủ	về quản lý tàu bay không người lái và các phương tiện bay siêu nhẹ	2008-04-19			s
36/2009/TTLT-BQP-BNV-BLĐTBXH-BTC	Thông tư liên tịch	2009-07-21	Bộ Quốc phòng - Bộ Nội vụ - Bộ Lao động - Thương binh và Xã hội - Bộ Tài chính	hướng dẫn thực hiện một số điều của Nghị định số 21/2009/nđ-cp ngày 23 tháng 02 năm 2009 của chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của luật sĩ quan quân đội nhân dân việt nam về chế độ, chính sách đối với sĩ quan thôi phục vụ tại ngũ; sĩ quan tại ngũ hy sinh, từ trần; sĩ quan tại ngũ chuyển sang quân nhân chuyên nghiệp hoặc công chức quốc phòng	2009-09-04			s
36/2010/TT-BCA	Thông tư	2010-10-12	Bộ Công an	quy định về đăng ký xe				s
36/2010/TT-BNNPTNT	Thông tư	2010-06-24	Bộ Nông nghiệp và Phát triển nông thôn	về việc ban hành Quy định sản xuất, kinh doanh và sử dụng phân bón				s
36/2011/QĐ-TTg	Quyết định	2011-06-29	Thủ tướng Chính phủ	về việc ban hành mức thuế nhập khẩu xe ô tô chở người từ 15 chỗ ngồi trở xuống đã qua sử dụng				s
36/2012/NĐ-CP	Nghị định	2012-04-18	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ, cơ quan ngang Bộ				s
36/2012/QH13	Nghị quyết	2012-11-23	Quốc hội	về việc tiếp tục thực hiện thí điểm chế định Thừa phát lại				s
36/2013/NĐ-CP	Nghị định	2013-04-22	Chính phủ	về vị trí việc làm và cơ cấu ngạch công chức				s
36/2013/QH13	Luật	2013-06-20	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Cư trú	2014-01-01
36/2013/TT-BCT	Thông tư	2013-12-27	Bộ Công Thương	quy định về việc xây dựng kế hoạch, tổ chức thực hiện và quản lý kinh phí khuyến công quốc gia	2014-02-10
36/2013/TT-NHNN	Thông tư	2013-12-31	Ngân hàng Nhà nước Việt Nam	quy định việc mở và sử dụng tài khoản ngoại tệ để thực hiện hoạt động đầu tư trực tiếp ra nước ngoài	2014-02-14			s
36/2014/NĐ-CP	Nghị định	2014-04-29	Chính phủ	về nuôi, chế biến và xuất khẩu sản phẩm cá Tra	2014-06-20			s
36/2014/TT-BCA	Thông tư	2014-09-09	Bộ Công an	quy định về biểu mẫu sử dụng trong đăng ký, quản lý cư trú	2014-10-28
36/2014/TT-BCT	Thông tư	2014-10-22	Bộ Công Thương	quy định về huấn luyện kỹ thuật an toàn hóa chất và cấp Giấy chứng nhận huấn luyện kỹ thuật an toàn hóa chất	2014-12-08			s
36/2014/TT-BGTVT	Thông tư	2014-08-29	Bộ Giao thông vận tải	quy định chất lượng dịch vụ hành khách tại cảng hàng không	2014-12-01
36/2014/TT-BKHCN	Thông tư	2014-12-12	Bộ Khoa học và Công nghệ	quy định hoạt động đào tạo chuyên gia đánh giá hệ thống quản lý và chuyên gia đánh giá chứng nhận sản phẩm của tổ chức đánh giá sự phù hợp	2015-04-15
36/2014/TT-BNNPTNT	Thông tư	2014-10-31	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Quy định về quy trình phân tích nguy cơ dịch hại đối với vật thể thuộc diện kiểm dịch thực vật phải phân tích nguy cơ trước khi nhập khẩu vào Việt Nam
36/2015/NĐ-CP	Nghị định	2015-04-17	Chính phủ	quy định tiêu chí thành lập Cục Hải quan tỉnh, liên tỉnh, thành phố trực thuộc Trung ương; tổ chức, nhiệm vụ và hoạt động của Hải quan các cấp	2015-06-10
36/2015/TT-BTNMT	Thông tư	2015-06-30	Bộ Tài nguyên và Môi trường	về quản lý chất thải nguy hại				s
36/2015/TTLT-BNNPTNT-BNV	Thông tư liên tịch	2015-10-20	Bộ Nông nghiệp và Phát triển nông thôn - Bộ Nội vụ	quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành trồng trọt và bảo vệ thực vật	2015-12-05
36/2016/NĐ-CP	Nghị định	2016-05-15	Chính phủ	về quản lý trang thiết bị y tế				s
36/2016/TT-BCT	Thông tư	2016-12-28	Bộ Công Thương	quy định dán nhãn năng lượng cho các phương tiện, thiết bị sử dụng năng lượng thuộc phạm vi quản lý của Bộ Công Thương	2017-02-10			s
36/2016/TT-BTC	Thông tư	2016-02-26	Bộ Tài chính	hướng dẫn thực hiện quy định về thuế đối với các tổ chức, cá nhân tiến hành hoạt động tìm kiếm thăm dò và khai thác dầu khí theo quy định của Luật Dầu khí				s
36/2016/TT-BTNMT	Thông tư	2016-12-08	Bộ Tài nguyên và Môi trường	ban hành Định mức kinh tế - kỹ thuật hoạt động của mạng lưới trạm khí tượng thủy văn	2017-01-26
36/2016/TT-BTTTT	Thông tư	2016-12-26	Bộ Thông tin và Truyền thông	quy định chi tiết về việc cấp phép hoạt động và chế độ báo cáo đối với loại hình báo nói, báo hình	2017-02-15			s
36/2018/TT-BLĐTBXH	Thông tư	2018-12-26	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện lấy ý kiến của trẻ em trong quá trình xây dựng chương trình, chính sách, văn bản quy phạm pháp luật, quyết định, quy hoạch, kế hoạch phát triển kinh tế - xã hội về trẻ em hoặc liên quan đến trẻ em	2019-02-15
36/2018/TT-BNNPTNT	Thông tư	2018-12-25	Bộ Nông nghiệp và Phát triển nông thôn	sửa đổi, bổ sung một số điều của Thông tư 26/2016/TT-BNNPTNT quy định về kiểm dịch động vật, sản phẩm động vật thủy sản
36/2018/TT-BTC	Thông tư	2018-03-30	Bộ Tài chính	hướng dẫn việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí dành cho công tác đào tạo, bồi dưỡng cán bộ, công chức, viên chức			06/2023/TT-BTC@2023-01-31	s
36/2018/TT-BYT	Thông tư	2018-11-22	Bộ Y tế	quy định về Thực hành tốt bảo quản thuốc, nguyên liệu làm thuốc	2019-01-10			s
36/2019/NĐ-CP	Nghị định	2019-04-29	Chính phủ	quy định chi tiết một số điều của Luật sửa đổi, bổ sung một số điều của Luật Thể dục thể thao				s
36/2019/TT-BCT	Thông tư	2019-11-29	Bộ Công Thương	quy định quản lý chất lượng sản phẩm, hàng hóa thuộc trách nhiệm quản lý của Bộ Công Thương	2020-01-15			s
36/2020/NĐ-CP	Nghị định	2020-03-24	Chính phủ	quy định về xử phạt vi phạm hành chính trong lĩnh vực tài nguyên nước và khoáng sản				s
36/2020/TT-BTTTT	Thông tư	2020-11-13	Bộ Thông tin và Truyền thông	sửa đổi, bổ sung một số điều của Thông tư số 40/2016/TT-BTTTT ngày 26 tháng 12 năm 2016 của Bộ trưởng Bộ Thông tin và Truyền thông quy định về đào tạo, cấp, gia hạn, cấp lại, thu hồi chứng chỉ vô tuyến điện viên hàng hải	2020-12-28
36/2021/TT-BGTVT	Thông tư	2021-12-22	Bộ Giao thông vận tải	quy định công tác khảo sát luồng đường thủy nội địa	2021-12-22
36/2021/TT-BYT	Thông tư	2021-12-31	Bộ Y tế	quy định khám bệnh, chữa bệnh và thanh toán chi phí khám bệnh, chữa bệnh bảo hiểm y tế liên quan đến khám bệnh, chữa bệnh lao	2022-02-15
36/2022/TT-BGTVT	Thông tư	2022-12-30	Bộ Giao thông vận tải	hướng dẫn về vị trí việc làm lãnh đạo, quản lý và chức danh nghề nghiệp chuyên ngành giao thông vận tải trong đơn vị sự nghiệp công lập; cơ cấu viên chức theo chức danh nghề nghiệp trong đơn vị sự nghiệp công lập thuộc ngành, lĩnh vực giao thông vận tải
36/2022/TT-BTC	Thông tư	2022-06-16	Bộ Tài chính	sửa đổi, bổ sung một số điều của Thông tư số 199/2016/TT-BTC ngày 08 tháng 11 năm 2016 của Bộ trưởng Bộ Tài chính quy định mức thu, chế độ thu, nộp, quản lý lệ phí cấp giấy chứng nhận bảo đảm chất lượng, an toàn kỹ thuật đối với máy, thiết bị, phương tiện giao thông vận tải có yêu cầu nghiêm ngặt về an toàn				s
36/2023/TT-BCA	Thông tư	2023-08-02	Bộ Công an	quy định quy trình tuần tra, kiểm soát và xử lý vi phạm hành chính của Cảnh sát đường thủy
36/2023/TT-BTC	Thông tư	2023-06-06	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí chứng nhận xuất xứ hàng hóa (C/O)	2023-07-21			s
36/2025/TT-BNNMT	Thông tư	2025-07-02	Bộ Nông nghiệp và Môi trường	quy định về khai thác khoáng sản, khai thác tận thu khoáng sản và thu hồi khoáng sản				s
37/2003/TT-BTC	Thông tư	2003-04-24	Bộ Tài chính	quy định chế độ thu, nộp và quản lý sử dụng lệ phí cấp hộ chiếu, thị thực và giấy tờ về nhập cảnh, xuất cảnh, quá cảnh và cư trú tại Việt Nam			88/2007/TT-BTC@2007-07-19	s
37/2005/NĐ-CP	Nghị định	2005-03-18	Chính phủ	quy định thủ tục áp dụng các biện pháp cưỡng chế thi hành quyết định xử phạt vi phạm hành chính				s
37/2006/NĐ-CP	Nghị định	2006-04-04	Chính phủ	quy định chi tiết Luật Thương mại về hoạt động xúc tiến thương mại				s
37/2007/NĐ-CP	Nghị định	2007-03-09	Chính phủ	về minh bạch tài sản, thu nhập				s
37/2010/NĐ-CP	Nghị định	2010-04-07	Chính phủ	về lập, thẩm định, phê duyệt và quản lý quy hoạch đô thị			72/2019/NĐ-CP@2019-08-30	s
37/2011/TT-BTNMT	Thông tư	2011-10-14	Bộ Tài nguyên và Môi trường	quy định về Định mức kinh tế - kỹ thuật thành lập bản đồ chuyên đề tỷ lệ 1:25.000, 1:50.000, 1:100.000, 1:250.000 bằng tư liệu ảnh vệ tinh	2011-11-30
37/2013/NĐ-CP	Nghị định	2013-04-22	Chính phủ	sửa đổi và bổ sung một số điều của Nghị định số 138/2007/NĐ-CP ngày 28 tháng 08 năm 2007 của Chính phủ về tổ chức và hoạt động của Quỹ đầu tư phát triển địa phương				s
37/2013/TT-BCT	Thông tư	2013-12-30	Bộ Công Thương	quy định nhập khẩu thuốc lá điếu, xì gà	2014-02-20			s
37/2013/TT-NHNN	Thông tư	2013-12-31	Ngân hàng Nhà nước Việt Nam	hướng dẫn một số nội dung về quản lý ngoại hối đối với việc cho vay ra nước ngoài và thu hồi nợ bảo lãnh cho người không cư trú	2014-02-14		29/2015/TT-NHNN@2015-12-22	s
37/2014/TT-BKHCN	Thông tư	2014-12-12	Bộ Khoa học và Công nghệ	quy định quản lý đề tài nghiên cứu cơ bản do Quỹ phát triển khoa học và công nghệ quốc gia tài trợ	2015-02-01			s
37/2015/NĐ-CP	Nghị định	2015-04-22	Chính phủ	quy định chi tiết về hợp đồng xây dựng				s
37/2015/QĐ-TTg	Quyết định	2015-09-08	Thủ tướng Chính phủ	quy định điều kiện thành lập Quỹ phát triển khoa học và công nghệ của Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ, tỉnh, thành phố trực thuộc Trung ương
37/2015/TTLT-BNNPTNT-BNV	Thông tư liên tịch	2015-10-20	Bộ Nông nghiệp và Phát triển nông thôn - Bộ Nội vụ	quy định mã số, tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành chăn nuôi và thú y	2015-12-05
37/2015/TTLT-BYT-BTC	Thông tư liên tịch	2015-10-29	Bộ Y tế - Bộ Tài chính	quy định thống nhất giá dịch vụ khám bệnh, chữa bệnh bảo hiểm y tế giữa các bệnh viện cùng hạng trên toàn quốc	2016-03-01			s
37/2016/TT-BCA	Thông tư	2016-09-20	Bộ Công an	quy định về huấn luyện nghiệp vụ bảo vệ trên tàu hỏa	2016-11-10
37/2016/TT-BTNMT	Thông tư	2016-12-15	Bộ Tài nguyên và Môi trường	quy định kỹ thuật đánh giá chất lượng tài liệu khí tượng bề mặt	2017-02-09
37/2016/TT-BTTTT	Thông tư	2016-12-26	Bộ Thông tin và Truyền thông	quy định về quy trình, thủ tục công bố số liệu đo lường khán giả truyền hình phục vụ đánh giá hiệu quả nội dung truyền hình	2017-07-01
37/2017/NĐ-CP	Nghị định	2017-04-04	Chính phủ	về điều kiện kinh doanh khai thác cảng biển	2017-07-01			s
37/2017/TT-BYT	Thông tư	2017-09-25	Bộ Y tế	quy định về thực hành bảo đảm an toàn sinh học trong phòng xét nghiệm	2017-12-15			s
37/2018/NĐ-CP	Nghị định	2018-03-10	Chính phủ	quy định chi tiết thi hành các biện pháp giám sát, giáo dục người dưới 18 tuổi phạm tội được miễn trách nhiệm hình sự	2018-03-10
37/2018/QH14	Luật	2018-11-20	Quốc hội	Luật Công an nhân dân	2019-07-01
37/2018/TT-BLĐTBXH	Thông tư	2018-12-26	Bộ Lao động - Thương binh và Xã hội	quy định về khai báo, điều tra, thống kê và báo cáo tai nạn lao động hàng hải	2019-02-09
37/2018/TT-BTC	Thông tư	2018-04-16	Bộ Tài chính	hướng dẫn một số nội dung về sắp xếp lại, xử lý nhà, đất theo quy định tại Nghị định số 167/2017/NĐ-CP ngày 31 tháng 12 năm 2017 của Chính phủ quy định việc sắp xếp lại, xử lý tài sản công	2018-06-01
37/2019/NĐ-CP	Nghị định	2019-05-07	Chính phủ	quy định chi tiết thi hành một số điều của Luật Quy hoạch				s
37/2019/TT-BCT	Thông tư	2019-11-29	Bộ Công Thương	quy định chi tiết một số nội dung về các biện pháp phòng vệ thương mại
37/2019/TT-BGTVT	Thông tư	2019-10-03	Bộ Giao thông vận tải	công bố vùng nước cảng biển thuộc địa phận tỉnh Quảng Ngãi và khu vực quản lý của Cảng vụ Hàng hải Quảng Ngãi	2019-12-01
37/2020/QĐ-TTg	Quyết định	2020-12-23	Thủ tướng Chính phủ	thành lập, tổ chức và hoạt động của Sở giao dịch Chứng khoán Việt Nam	2021-02-20			s
37/2020/TT-BCT	Thông tư	2020-11-30	Bộ Công Thương	quy định Danh mục hàng hóa nguy hiểm phải đóng gói trong quá trình vận chuyển và vận chuyển hàng hóa nguy hiểm bằng phương tiện giao thông cơ giới đường bộ, đường sắt và đường thủy nội địa	2021-01-14			s
37/2020/TT-BTC	Thông tư	2020-05-07	Bộ Tài chính	quy định mức thu, nộp phí, lệ phí trong lĩnh vực chứng khoán	2020-05-07			s
37/2021/TT-BGTVT	Thông tư	2021-12-30	Bộ Giao thông vận tải	hướng dẫn giá dịch vụ sự nghiệp công bảo đảm an toàn hàng hải sử dụng kinh phí ngân sách nhà nước từ nguồn kinh phí thường xuyên, thực hiện theo phương thức đặt hàng	2022-02-15			s
37/2021/TT-BQP	Thông tư	2021-04-15	Bộ Quốc phòng	quy định phân loại, khám sức khỏe, phân cấp nhiệm vụ quản lý sức khỏe đối với quân nhân, công chức quốc phòng, công nhân và viên chức quốc phòng	2021-05-29
37/2023/TT-BGTVT	Thông tư	2023-12-13	Bộ Giao thông vận tải	về quản lý hoạt động vận tải đường bộ qua biên giới	2024-03-01			s
37/2023/TT-BTC	Thông tư	2023-06-07	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí sát hạch lái xe; lệ phí cấp bằng, chứng chỉ được hoạt động trên các loại phương tiện và lệ phí đăng ký, cấp biển xe máy chuyên dùng	2023-08-01		63/2023/TT-BTC@2023-10-16	s
37/2024/NĐ-CP	Nghị định	2024-04-04	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 26/2019/NĐ-CP ngày 08 tháng 3 năm 2019 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thủy sản				s
37/2025/NĐ-CP	Nghị định	2025-02-26	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Giáo dục và Đào tạo				s
372/QĐ-BTC	Quyết định	2025-02-26	Bộ Tài chính	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Cục Quản lý, giám sát chính sách thuế, phí và lệ phí				s
3734/QĐ-BCT	Quyết định	2024-12-31	Bộ Công Thương	ban hành Biểu giá chi phí tránh được năm 2025				s
38/2003/NĐ-CP	Nghị định	2003-04-15	Chính phủ	về việc chuyển đổi một số doanh nghiệp có vốn đầu tư nước ngoài sang hoạt động theo hình thức công ty cổ phần				s
38/2005/NĐ-CP	Nghị định	2005-03-18	Chính phủ	về việc quy định một số biện pháp bảo đảm trật tự công cộng	2005-04-08			s
38/2006/NĐ-CP	Nghị định	2006-04-17	Chính phủ	về bảo vệ dân phố	2006-05-15			s
38/2009/QĐ-TTg	Quyết định	2009-03-09	Thủ tướng Chính phủ	về việc ban hành Bảng danh mục giáo dục, đào tạo của hệ thống giáo dục quốc dân				s
38/2009/TT-BLĐTBXH	Thông tư	2009-11-16	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện chế độ thưởng an toàn đối với cán bộ, công chức, viên chức của Cảng vụ hàng không	2009-12-31
38/2009/TT-BNNPTNT	Thông tư	2009-06-26	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn hoạt động trong lĩnh vực quy chuẩn kỹ thuật thuộc Bộ Nông nghiệp và Phát triển nông thôn				s
38/2010/NĐ-CP	Nghị định	2010-04-07	Chính phủ	về quản lý không gian, kiến trúc, cảnh quan đô thị	2010-05-25			s
38/2010/QĐ-TTg	Quyết định	2010-05-06	Thủ tướng Chính phủ	về việc sửa đổi, bổ sung Quyết định số 142/2008/QĐ-TTg ngày 27 tháng 10 năm 2008 của Thủ tướng Chính phủ về thực hiện chế độ đối với quân nhân tham gia kháng chiến chống Mỹ cứu nước có dưới 20 năm công tác trong quân đội đã phục viên, xuất ngũ về địa phương				s
38/2010/TT-BLĐTBXH	Thông tư	2010-12-24	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thi hành một số điều của Nghị định số 91/2010/NĐ-CP ngày 20 tháng 8 năm 2010 của Chính phủ quy định chính sách đối với người lao động dôi dư khi sắp xếp lại công ty trách nhiệm hữu hạn một thành viên do Nhà nước làm chủ sở hữu				s
38/2010/TT-BNNPTNT	Thông tư	2010-06-28	Bộ Nông nghiệp và Phát triển nông thôn	quy định về Quản lý thuốc bảo vệ thực vật				s
38/2011/TT-BKHCN	Thông tư	2011-12-30	Bộ Khoa học và Công nghệ	quy định các yêu cầu về bảo đảm an ninh vật liệu hạt nhân và cơ sở hạt nhân	2012-02-15
38/2012/NĐ-CP	Nghị định	2012-04-25	Chính phủ	quy định chi tiết thi hành một số điều của Luật An toàn thực phẩm				s
38/2012/TT-NHNN	Thông tư	2012-12-28	Ngân hàng Nhà nước Việt Nam	quy định về trạng thái vàng của các tổ chức tín dụng	2013-01-10
38/2013/TT-BCT	Thông tư	2013-12-30	Bộ Công Thương	quy định về giải pháp công nghệ và yêu cầu	2014-02-20
38/2014/NĐ-CP	Nghị định	2014-05-06	Chính phủ	về quản lý hóa chất thuộc diện kiểm soát của Công ước cấm phát triển, sản xuất, tàng trữ, sử dụng và phá hủy vũ khí hóa học				s
38/2014/TT-BCT	Thông tư	2014-10-24	Bộ Công Thương	quy định chi tiết một số điều của Nghị định số 83/2014/NĐ-CP ngày 03 tháng 9 năm 2014 của Chính phủ về kinh doanh xăng dầu	2014-11-01			s
38/2014/TT-BKHCN	Thông tư	2014-12-16	Bộ Khoa học và Công nghệ	quy định về đánh giá tổ chức khoa học và công nghệ	2015-02-14			s
38/2014/TT-BQP	Thông tư	2014-05-30	Bộ Quốc phòng	ban hành Chương trình, nội dung; chương trình khung bồi dưỡng kiến thức quốc phòng và an ninh
38/2015/NĐ-CP	Nghị định	2015-04-24	Chính phủ	về quản lý chất thải và phế liệu	2015-06-15			s
38/2015/TT-BLĐTBXH	Thông tư	2015-10-19	Bộ Lao động - Thương binh và Xã hội	quy định về chứng chỉ kỹ năng nghề quốc gia, cấp và quản lý việc cấp chứng chỉ kỹ năng nghề quốc gia	2015-12-05			s
38/2015/TT-BTC	Thông tư	2015-03-25	Bộ Tài chính	quy định về thủ tục hải quan, kiểm tra giám sát hải quan, thuế xuất khẩu, thuế nhập khẩu và quản lý thuế đối với hàng hóa xuất khẩu, nhập khẩu	2015-04-01		39/2018/TT-BTC@2018-04-20	s
38/2015/TT-NHNN	Thông tư	2015-12-31	Ngân hàng Nhà nước Việt Nam	sửa đổi, bổ sung một số điều của Thông tư số 16/2012/TT-NHNN ngày 25 tháng 5 năm 2012 của Thống đốc Ngân hàng Nhà nước Việt Nam hướng dẫn một số điều của Nghị định 24/2012/NĐ-CP ngày 03 tháng 4 năm 2012 của Chính phủ về quản lý hoạt động kinh doanh vàng	2016-02-15			s
38/2015/TTLT-BNNPTNT-BNV	Thông tư liên tịch	2015-10-20	Bộ Nông nghiệp và Phát triển nông thôn - Bộ Nội vụ	quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành kiểm nghiệm thủy sản	2015-12-05
38/2016/NĐ-CP	Nghị định	2016-05-15	Chính phủ	quy định chi tiết một số điều của Luật Khí tượng thủy văn	2016-07-01		48/2020/NĐ-CP@2020-04-15	s
38/2016/QĐ-TTg	Quyết định	2016-09-14	Thủ tướng Chính phủ	về việc ban hành một số chính sách bảo vệ, phát triển rừng và đầu tư hỗ trợ kết cấu hạ tầng, giao nhiệm vụ công ích đối với các công ty nông, lâm nghiệp				s
38/2016/TT-BCT	Thông tư	2016-12-28	Bộ Công Thương	quy định định mức tiêu hao năng lượng trong ngành nhựa	2017-12-10
38/2016/TT-BTNMT	Thông tư	2016-12-15	Bộ Tài nguyên và Môi trường	quy định kỹ thuật đánh giá chất lượng tài liệu thủy văn	2017-02-09
38/2016/TT-BTTTT	Thông tư	2016-12-26	Bộ Thông tin và Truyền thông	quy định chi tiết về việc cung cấp thông tin công cộng qua biên giới	2017-02-15
38/2017/NĐ-CP	Nghị định	2017-04-04	Chính phủ	về đầu tư xây dựng, quản lý khai thác cảng cạn	2017-07-01			s
38/2017/TT-BTC	Thông tư	2017-04-28	Bộ Tài chính	hướng dẫn thanh toán chi phí hồi hương cho thuyền viên	2017-07-01
38/2017/TT-BYT	Thông tư	2017-10-17	Bộ Y tế	ban hành danh mục bệnh truyền nhiễm, phạm vi và đối tượng phải sử dụng vắc xin, sinh phẩm y tế bắt buộc	2018-01-01
38/2018/NĐ-CP	Nghị định	2018-03-11	Chính phủ	quy định chi tiết về đầu tư cho doanh nghiệp nhỏ và vừa khởi nghiệp sáng tạo	2018-03-11			s
38/2018/TT-BLĐTBXH	Thông tư	2018-12-28	Bộ Lao động - Thương binh và Xã hội	quy định tiêu chuẩn, định mức sử dụng diện tích công trình sự nghiệp thuộc lĩnh vực giáo dục nghề nghiệp	2019-02-10
38/2018/TT-NHNN	Thông tư	2018-12-25	Ngân hàng Nhà nước Việt Nam	quy định việc nhập khẩu hàng hóa phục vụ hoạt động in, đúc tiền của Ngân hàng Nhà nước Việt Nam
38/2019/TT-BLĐTBXH	Thông tư	2019-12-30	Bộ Lao động - Thương binh và Xã hội	hướng dẫn xây dựng môi trường giáo dục an toàn, lành mạnh, thân thiện, phòng, chống bạo lực học đường trong các cơ sở giáo dục nghề nghiệp
38/2020/QĐ-TTg	Quyết định	2020-12-30	Thủ tướng Chính phủ	ban hành Danh mục công nghệ cao được ưu tiên đầu tư phát triển và Danh mục sản phẩm công nghệ cao được khuyến khích phát triển
38/2021/TT-BYT	Thông tư	2021-12-31	Bộ Y tế	quy định về chất lượng dược liệu, vị thuốc cổ truyền, thuốc cổ truyền	2022-02-15			s
38/2022/TT-BGTVT	Thông tư	2022-12-30	Bộ Giao thông vận tải	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành tìm kiếm cứu nạn hàng hải, thông tin an ninh hàng hải
38/2022/TT-BTC	Thông tư	2022-06-24	Bộ Tài chính	quy định mức thu, chế độ thu, nộp lệ phí cấp giấy phép hoạt động xây dựng, lệ phí cấp chứng chỉ hành nghề kiến trúc sư	2022-08-08		63/2023/TT-BTC@2023-10-16	s
38/2023/TT-BTC	Thông tư	2023-06-08	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định báo cáo đánh giá tác động môi trường do cơ quan trung ương thực hiện	2023-08-01
38/2025/TT-BCT	Thông tư	2025-06-19	Bộ Công Thương	về việc sửa đổi, bổ sung một số quy định về phân cấp thực hiện thủ tục hành chính trong các lĩnh vực thuộc phạm vi quản lý của Bộ Công Thương	2025-07-01		15/2026/TT-BCT@2026-03-25	s
381/QĐ-BTC	Quyết định	2025-02-26	Bộ Tài chính	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Cục Thuế				s
39/2003/NĐ-CP	Nghị định	2003-04-18	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Bộ luật Lao động về việc làm				s
39/2007/NĐ-CP	Nghị định	2007-03-16	Chính phủ	về cá nhân hoạt động thương mại một cách độc lập, thường xuyên không phải đăng ký kinh doanh	2007-04-25
39/2008/QĐ-TTg	Quyết định	2008-03-14	Thủ tướng Chính phủ	ban hành Quy chế đấu thầu, đặt hàng cung cấp dịch vụ sự nghiệp công sử dụng ngân sách nhà nước				s
39/2009/NĐ-CP	Nghị định	2009-04-23	Chính phủ	về vật liệu nổ công nghiệp	2009-06-22		54/2012/NĐ-CP@2012-06-22	s
39/2010/NĐ-CP	Nghị định	2010-04-07	Chính phủ	về Quản lý không gian xây dựng ngầm đô thị	2010-05-25			s
39/2010/TT-BGDĐT	Thông tư	2010-12-23	Bộ Giáo dục và Đào tạo	ban hành Quy định về việc đánh giá công tác học sinh, sinh viên của các trường đại học, cao đẳng và trung cấp chuyên nghiệp	2011-02-08			s
39/2011/NĐ-CP	Nghị định	2011-05-26	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 185/2004/NĐ-CP của Chính phủ về Xử phạt vi phạm hành chính trong lĩnh vực kế toán				s
39/2011/TT-BCT	Thông tư	2011-10-28	Bộ Công Thương	quy định về đào tạo, cấp chứng chỉ quản lý năng lượng và kiểm toán viên năng lượng				s
39/2011/TT-BGTVT	Thông tư	2011-05-18	Bộ Giao thông vận tải	hướng dẫn thực hiện một số điều của Nghị định số 11/2010/NĐ-CP ngày 24 tháng 02 năm 2010 của Chính phủ quy định về quản lý và bảo vệ kết cấu hạ tầng giao thông đường bộ				s
39/2012/NĐ-CP	Nghị định	2012-04-27	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 42/2010/NĐ-CP ngày 15 tháng 4 năm 2010 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng và Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng				s
39/2012/TT-BGTVT	Thông tư	2012-09-24	Bộ Giao thông vận tải	hướng dẫn thực hiện quy chuẩn kỹ thuật quốc gia về kết cấu hạ tầng giao thông, công cụ hỗ trợ và chính sách ưu tiên người khuyết tật tham gia giao thông công cộng	2012-12-01
39/2013/TT-BTNMT	Thông tư	2013-10-30	Bộ Tài nguyên và Môi trường	ban hành Định mức kinh tế - kỹ thuật công tác tư liệu khí tượng thủy văn	2013-12-15
39/2014/QĐ-TTg	Quyết định	2014-07-15	Thủ tướng Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ban quản lý Làng Văn hóa - Du lịch các dân tộc Việt Nam	2014-09-01			s
39/2014/TT-BGTVT	Thông tư	2014-09-12	Bộ Giao thông vận tải	quy định công tác tiếp công dân, giải quyết khiếu nại, giải quyết tố cáo của Bộ Giao thông vận tải	2014-11-01
39/2014/TT-BQP	Thông tư	2014-06-03	Bộ Quốc phòng	ban hành Chương trình khung giáo dục quốc phòng và an ninh cho người học trong trường của cơ quan nhà nước, tổ chức chính trị, tổ chức chính trị - xã hội				s
39/2014/TT-BTNMT	Thông tư	2014-07-03	Bộ Tài nguyên và Môi trường	quy định kỹ thuật thành lập mô hình số độ cao bằng công nghệ bay quét LiDAR	2014-08-18
39/2014/TT-NHNN	Thông tư	2014-12-11	Ngân hàng Nhà nước Việt Nam	hướng dẫn về dịch vụ trung gian thanh toán	2015-03-01			s
39/2014/TTLT-BKHCN-BTC	Thông tư liên tịch	2014-12-17	Bộ Khoa học và Công nghệ - Bộ Tài chính	quy định việc định giá kết quả nghiên cứu khoa học và phát triển công nghệ, tài sản trí tuệ sử dụng ngân sách nhà nước	2015-02-04
39/2015/TT-BTC	Thông tư	2015-03-25	Bộ Tài chính	quy định về trị giá hải quan đối với hàng hóa xuất khẩu, nhập khẩu	2015-04-01		60/2019/TT-BTC@2019-08-30	s
39/2015/TT-BTNMT	Thông tư	2015-07-09	Bộ Tài nguyên và Môi trường	quy định kỹ thuật vận hành trạm thu ảnh vệ tinh	2015-08-25			s
39/2015/TT-NHNN	Thông tư	2015-12-31	Ngân hàng Nhà nước Việt Nam	quy định việc mở và sử dụng tài khoản vốn phát hành chứng khoán bằng ngoại tệ để thực hiện việc phát hành chứng khoán ở nước ngoài của người cư trú là tổ chức	2016-03-01
39/2015/TTLT-BLĐTBXH-BGDĐT-BNV	Thông tư liên tịch	2015-10-19	Bộ Lao động - Thương binh và Xã hội - Bộ Giáo dục và Đào tạo - Bộ Nội vụ	hướng dẫn việc sáp nhập Trung tâm dạy nghề, Trung tâm giáo dục thường xuyên, Trung tâm kỹ thuật tổng hợp - hướng nghiệp công lập cấp huyện thành Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên; chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên	2015-12-02
39/2016/TT-BTNMT	Thông tư	2016-12-19	Bộ Tài nguyên và Môi trường	quy định kỹ thuật về quan trắc và điều tra khảo sát xâm nhập mặn	2017-02-10
39/2017/NĐ-CP	Nghị định	2017-04-04	Chính phủ	về quản lý thức ăn chăn nuôi, thủy sản				s
39/2017/TT-BTTTT	Thông tư	2017-12-15	Bộ Thông tin và Truyền thông	ban hành Danh mục tiêu chuẩn kỹ thuật về ứng dụng công nghệ thông tin trong cơ quan nhà nước	2018-07-01			s
39/2017/TT-BYT	Thông tư	2017-10-18	Bộ Y tế	quy định gói dịch vụ y tế cơ bản cho tuyến y tế cơ sở	2017-12-01
39/2018/NĐ-CP	Nghị định	2018-03-11	Chính phủ	quy định chi tiết một số điều của Luật Hỗ trợ doanh nghiệp nhỏ và vừa				s
39/2018/TT-BCA	Thông tư	2018-12-21	Bộ Công an	quy định về phân công công tác đối với học sinh, sinh viên tốt nghiệp, kết thúc khóa học tại các trường Công an nhân dân	2019-02-15
39/2018/TT-BCT	Thông tư	2018-10-30	Bộ Công Thương	quy định kiểm tra, xác minh xuất xứ hàng hóa xuất khẩu
39/2018/TT-BNNPTNT	Thông tư	2018-12-27	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn kiểm tra chất lượng, an toàn thực phẩm muối nhập khẩu thuộc trách nhiệm quản lý của Bộ Nông nghiệp và Phát triển nông thôn	2019-02-09
39/2018/TT-BTC	Thông tư	2018-04-20	Bộ Tài chính	sửa đổi, bổ sung một số điều tại Thông tư số 38/2015/TT-BTC ngày 25 tháng 3 năm 2015 của Bộ trưởng Bộ Tài chính quy định về thủ tục hải quan; kiểm tra, giám sát hải quan; thuế xuất khẩu, thuế nhập khẩu và quản lý thuế đối với hàng hóa xuất khẩu, nhập khẩu	2018-06-05			s
39/2018/TT-BYT	Thông tư	2018-11-30	Bộ Y tế	quy định thống nhất giá dịch vụ khám bệnh, chữa bệnh bảo hiểm y tế giữa các bệnh viện cùng hạng trong toàn quốc và hướng dẫn áp dụng giá, thanh toán chi phí khám bệnh, chữa bệnh bảo hiểm y tế trong một số trường hợp	2019-01-15		13/2019/TT-BYT@2019-07-05	s
39/2018/TT-NHNN	Thông tư	2018-12-26	Ngân hàng Nhà nước Việt Nam	hướng dẫn về thành lập, tổ chức và hoạt động của Hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc lĩnh vực quản lý của Ngân hàng Nhà nước Việt Nam	2019-02-11
39/2019/NĐ-CP	Nghị định	2019-05-10	Chính phủ	về tổ chức và hoạt động của Quỹ Phát triển doanh nghiệp nhỏ và vừa	2019-07-01			s
39/2019/QH14	Luật	2019-06-13	Quốc hội	Luật Đầu tư công				s
39/2019/TT-BGTVT	Thông tư	2019-10-15	Bộ Giao thông vận tải	quy định trách nhiệm của chủ phương tiện, thuyền viên, người lái phương tiện, đảm nhiệm chức danh thuyền viên và định biên an toàn tối thiểu trên phương tiện thủy nội địa	2020-01-01
39/2020/TT-BTC	Thông tư	2020-05-15	Bộ Tài chính	sửa đổi, bổ sung chế độ báo cáo tại một số Thông tư trong lĩnh vực kế toán, kiểm toán độc lập	2020-07-01
39/2020/TT-BTTTT	Thông tư	2020-11-24	Bộ Thông tin và Truyền thông	quy định về quản lý đài truyền thanh cấp xã ứng dụng công nghệ thông tin - viễn thông	2021-01-18
39/2021/TT-BYT	Thông tư	2021-12-31	Bộ Y tế	sửa đổi, bổ sung một số điều của Thông tư số 21/2018/TT-BYT ngày 12 tháng 09 năm 2018 của Bộ trưởng Bộ Y tế quy định việc đăng ký lưu hành thuốc cổ truyền, dược liệu	2022-02-15
39/2022/NĐ-CP	Nghị định	2022-06-18	Chính phủ	ban hành Quy chế làm việc của Chính phủ		nd-191-2026-nd-cp		s
39/2022/TT-BGTVT	Thông tư	2022-12-30	Bộ Giao thông vận tải	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành cảng vụ đường thủy nội địa
39/2023/TT-BTC	Thông tư	2023-06-09	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, miễn, quản lý và sử dụng phí khai thác và sử dụng dữ liệu viễn thám quốc gia	2023-08-01
39/2024/QH15	Luật	2024-06-28	Quốc hội	Luật Thủ đô	2025-01-01			s
04/1999/NĐ-CP	Nghị định	1999-01-30	Chính phủ	về phí, lệ phí thuộc ngân sách nhà nước				s
04/2003/NĐ-CP	Nghị định	2003-01-16	Chính phủ	quy định về khen thưởng đối với cá nhân, gia đình, cơ quan, tổ chức có thành tích trong phòng, chống ma túy	2003-01-31
04/2003/QH11	Luật	2003-06-17	Quốc hội	Luật Thống kê				s
04/2005/TT-BTC	Thông tư	2005-01-10	Bộ Tài chính	hướng dẫn về kinh phí hoạt động vì sự tiến bộ của phụ nữ ở các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ và Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương		191/2009/TT-BTC@2009-10-01		s
04/2007/QH12	Luật	2007-11-21	Quốc hội	Luật Thuế thu nhập cá nhân	2009-01-01			s
04/2007/TT-BNV	Thông tư	2007-06-21	Bộ Nội vụ	hướng dẫn thực hiện một số điều của Nghị định số 116/2003/NĐ-CP ngày 10 tháng 10 năm 2003 của Chính phủ về tuyển dụng, sử dụng và quản lý cán bộ, công chức trong các đơn vị sự nghiệp của Nhà nước				s
04/2008/NĐ-CP	Nghị định	2008-01-11	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 92/2006/NĐ-CP ngày 07/9/2006 của Chính phủ về lập, phê duyệt và quản lý quy hoạch tổng thể phát triển kinh tế - xã hội				s
04/2008/TT-BTNMT	Thông tư	2008-09-18	Bộ Tài nguyên và Môi trường	hướng dẫn lập, phê duyệt hoặc xác nhận Đề án bảo vệ môi trường và kiểm tra, thanh tra việc thực hiện Đề án bảo vệ môi trường				s
04/2008/TT-BTTTT	Thông tư	2008-07-09	Bộ Thông tin và Truyền thông	hướng dẫn thực hiện một số nội dung của Nghị định số 105/2007/NĐ-CP ngày 21 tháng 6 năm 2007 của Chính phủ về hoạt động in các sản phẩm không phải là xuất bản phẩm				s
04/2008/TT-BYT	Thông tư	2008-05-12	Bộ Y tế	hướng dẫn ghi nhãn thuốc				s
04/2008/UBTVQH12	Pháp lệnh	2008-04-02	Ủy ban Thường vụ Quốc hội	Pháp lệnh sửa đổi, bổ sung một số điều của Pháp lệnh số 44/2002/PL-UBTVQH10 ngày 02 tháng 7 năm 2002 của Ủy ban Thường vụ Quốc hội về Xử lý vi phạm hành chính				s
04/2009/NĐ-CP	Nghị định	2009-01-14	Chính phủ	về ưu đãi, hỗ trợ hoạt động bảo vệ môi trường				s
04/2009/QĐ-TTg	Quyết định	2009-01-09	Thủ tướng Chính phủ	về việc trích Quỹ bình ổn giá xăng dầu				s
04/2009/TT-BVHTTDL	Thông tư	2009-12-16	Bộ Văn hóa, Thể thao và Du lịch	quy định chi tiết thi hành một số quy định tại Quy chế hoạt động văn hóa và kinh doanh dịch vụ văn hóa công cộng ban hành kèm theo Nghị định số 103/2009/NĐ-CP ngày 06 tháng 11 năm 2009 của Chính phủ	2010-01-01			s
04/2010/TT-TTCP	Thông tư	2010-08-26	Thanh tra Chính phủ	quy định quy trình xử lý đơn khiếu nại, đơn tố cáo, đơn phản ánh, kiến nghị liên quan đến khiếu nại, tố cáo	2010-10-11			s
04/2011/NĐ-CP	Nghị định	2011-01-14	Chính phủ	thực hiện bãi bỏ việc sử dụng các khu phân lũ, làm chậm lũ thuộc hệ thống sông Hồng	2011-03-10
04/2011/QH13	Luật	2011-11-11	Quốc hội	Luật Đo lường	2012-07-01		35/2018/QH14@2018-11-20
04/2011/TT-BGDĐT	Thông tư	2011-01-28	Bộ Giáo dục và Đào tạo	ban hành Quy định việc biên soạn, lựa chọn, thẩm định, duyệt và sử dụng giáo trình giáo dục đại học	2011-03-15
04/2011/TT-BNNPTNT	Thông tư	2011-01-24	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn các biện pháp phòng, chống bệnh dịch tả lợn				s
04/2011/TT-BTC	Thông tư	2011-01-07	Bộ Tài chính	ban hành Quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với nhà bạt cứu sinh loại nhẹ
04/2011/TT-BYT	Thông tư	2011-01-13	Bộ Y tế	ban hành các Quy chuẩn kỹ thuật quốc gia đối với thực phẩm bổ sung vi chất dinh dưỡng	2011-08-01
04/2011/TTLT-BCA-BLĐTBXH-BTC	Thông tư liên tịch	2011-07-18	Bộ Công an - Bộ Lao động - Thương binh và Xã hội - Bộ Tài chính	hướng dẫn thực hiện chế độ hưu trí đối với cán bộ, chiến sĩ công an nhân dân trực tiếp tham gia kháng chiến chống mỹ cứu nước từ ngày 30 tháng 4 năm 1975 trở về trước có 20 năm trở lên công tác trong công an nhân dân đã xuất ngũ, thôi việc về địa phương	2011-09-01			s
04/2012/TT-BCT	Thông tư	2012-02-13	Bộ Công Thương	quy định phân loại và ghi nhãn hóa chất				s
04/2012/TT-BNG	Thông tư	2012-09-06	Bộ Ngoại giao	hướng dẫn trình tự, thủ tục mở chính thức, mở mới, nâng cấp cửa khẩu, đường qua lại biên giới trên đất liền Việt Nam - Trung Quốc	2012-10-21
04/2012/TT-BTC	Thông tư	2012-01-05	Bộ Tài chính	quy định chế độ thu nộp, quản lý và sử dụng phí, lệ phí trong công tác thú y	2012-03-01			s
04/2012/UBTVQH13	Pháp lệnh	2012-07-16	Ủy ban Thường vụ Quốc hội	Pháp lệnh sửa đổi, bổ sung một số điều của Pháp lệnh Ưu đãi người có công với cách mạng				s
04/2013/TT-BTC	Thông tư	2013-01-09	Bộ Tài chính	hướng dẫn chế độ thu, nộp, quản lý và sử dụng phí qua phà				s
04/2013/TT-NHNN	Thông tư	2013-03-01	Ngân hàng Nhà nước Việt Nam	quy định về hoạt động chiết khấu công cụ chuyển nhượng, giấy tờ có giá khác của tổ chức tín dụng, chi nhánh ngân hàng nước ngoài đối với khách hàng	2013-05-01		21/2016/TT-NHNN@2016-06-30	s
04/2014/NĐ-CP	Nghị định	2014-01-17	Chính phủ	quy định về hóa đơn bán hàng hóa, cung ứng dịch vụ				s
04/2014/TT-BCT	Thông tư	2014-01-27	Bộ Công Thương	quy định chi tiết thi hành một số điều của Nghị định số 187/2013/NĐ-CP ngày 20 tháng 11 năm 2013 của Chính phủ quy định chi tiết thi hành Luật Thương mại về hoạt động mua bán hàng hóa quốc tế và các hoạt động đại lý mua, bán, gia công và quá cảnh hàng hóa với nước ngoài				s
04/2014/TT-BTTTT	Thông tư	2014-03-19	Bộ Thông tin và Truyền thông	quy định chi tiết và hướng dẫn thực hiện một số Điều của Nghị định số 88/2012/NĐ-CP ngày 23 tháng 10 năm 2012 của Chính phủ về hoạt động thông tin, báo chí của báo chí nước ngoài, cơ quan đại diện nước ngoài, tổ chức nước ngoài tại Việt Nam	2014-05-05
04/2014/TT-BYT	Thông tư	2014-02-06	Bộ Y tế	quy định điều kiện hoạt động, thủ tục thành lập cơ sở hiến máu chữ thập đỏ	2014-04-01
04/2014/TT-TTCP	Thông tư	2014-09-18	Thanh tra Chính phủ	quy định về nhận định tình hình tham nhũng và đánh giá công tác phòng, chống tham nhũng	2015-01-01
04/2015/QĐ-TTg	Quyết định	2015-01-20	Thủ tướng Chính phủ	quy định về quản lý an toàn trong hoạt động dầu khí	2015-03-16			s
04/2015/TT-BCA	Thông tư	2015-01-05	Bộ Công an	quy định mẫu giấy tờ liên quan đến việc nhập cảnh, xuất cảnh, cư trú của người nước ngoài tại Việt Nam	2015-02-25			s
04/2015/TT-BKHCN	Thông tư	2015-03-11	Bộ Khoa học và Công nghệ	quy định việc kiểm tra, đánh giá, điều chỉnh và chấm dứt hợp đồng trong quá trình thực hiện nhiệm vụ khoa học và công nghệ cấp quốc gia sử dụng ngân sách nhà nước	2015-05-01			s
04/2015/TT-BNNPTNT	Thông tư	2015-02-12	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn thực hiện một số nội dung của Nghị định số 187/2013/NĐ-CP ngày 20/11/2013 của Chính phủ quy định chi tiết thi hành Luật Thương mại về hoạt động mua bán hàng hóa quốc tế và các hoạt động đại lý, mua, bán, gia công và quá cảnh hàng hóa với nước ngoài trong lĩnh vực nông nghiệp, lâm nghiệp và thủy sản				s
04/2015/TT-BQP	Thông tư	2015-01-13	Bộ Quốc phòng	quy định quản lý, sử dụng trang phục dân quân tự vệ	2015-03-01
04/2015/TT-NHNN	Thông tư	2015-03-31	Ngân hàng Nhà nước Việt Nam	quy định về quỹ tín dụng nhân dân	2015-06-01			s
04/2015/TTLT-BGDĐT-BTC	Thông tư liên tịch	2015-03-10	Bộ Giáo dục và Đào tạo - Bộ Tài chính	hướng dẫn thực hiện một số điều của Nghị định số 143/2013/NĐ-CP ngày 24 tháng 10 năm 2013 của Chính phủ quy định về bồi hoàn học bổng và chi phí đào tạo	2015-04-24			s
04/2016/NQ-HĐTP	Nghị quyết	2016-12-30	Hội đồng Thẩm phán Tòa án nhân dân tối cao	hướng dẫn thi hành một số quy định của Bộ luật Tố Tụng dân sự số 92/2015/QH13, Luật Tố tụng hành chính số 93/2015/QH13 về gửi, nhận đơn khởi kiện, tài liệu, chứng cứ và cấp, tống đạt, thông báo văn bản tố tụng bằng phương tiện điện tử	2017-02-15
04/2016/QĐ-TTg	Quyết định	2016-02-04	Thủ tướng Chính phủ	về áp dụng hệ số điều chỉnh mức lương cơ sở tăng thêm đối với công chức, viên chức và người lao động làm việc tại Ban Quản lý Khu Công nghệ cao Hòa Lạc thuộc Bộ Khoa học và Công nghệ	2016-03-20
04/2016/TT-BGTVT	Thông tư	2016-04-04	Bộ Giao thông vận tải	công bố vùng nước các cảng biển thuộc địa phận các tỉnh Trà Vinh, Sóc Trăng, vùng nước các cảng biển trên sông Hậu thuộc địa phận các tỉnh Hậu Giang, Vĩnh Long, Đồng Tháp, thành phố Cần Thơ và khu vực quản lý của Cảng vụ Hàng hải Cần Thơ	2016-06-01
04/2016/TT-BKHCN	Thông tư	2016-04-04	Bộ Khoa học và Công nghệ	quy định về thẩm định báo cáo đánh giá an toàn bức xạ trong hoạt động thăm dò, khai thác quặng phóng xạ	2016-06-01
04/2016/TT-BNG	Thông tư	2016-06-30	Bộ Ngoại giao	hướng dẫn thủ tục cấp thị thực, cấp thẻ tạm trú, gia hạn tạm trú cho người nước ngoài tại Việt Nam thuộc thẩm quyền của Bộ Ngoại giao	2016-09-01
04/2016/TT-BTC	Thông tư	2016-01-12	Bộ Tài chính	quy định về định mức thu hồi xay xát thóc dự trữ quốc gia thành gạo dự trữ quốc gia để thực hiện các Quyết định của Thủ tướng Chính phủ	2016-03-01
04/2017/NQ-HĐTP	Nghị quyết	2017-05-05	Hội đồng Thẩm phán Tòa án nhân dân tối cao	hướng dẫn một số quy định tại khoản 1 và khoản 3 Điều 192 Bộ Luật Tố tụng dân sự số 92/2015/QH13 về trả lại đơn khởi kiện, quyền nộp đơn khởi kiện lại vụ án	2017-07-01			s
04/2017/QĐ-TTg	Quyết định	2017-03-09	Thủ tướng Chính phủ	quy định danh mục phương tiện, thiết bị phải dán nhãn năng lượng, áp dụng mức hiệu suất năng lượng tối thiểu và lộ trình thực hiện	2017-04-25			s
04/2017/TT-BYT	Thông tư	2017-04-14	Bộ Y tế	ban hành Danh mục và tỷ lệ, điều kiện thanh toán đối với vật tư y tế thuộc phạm vi được hưởng của người tham gia bảo hiểm y tế	2017-06-01
04/2018/NQ-HĐTP	Nghị quyết	2018-08-09	Hội đồng Thẩm phán Tòa án nhân dân tối cao	ban hành một số biểu mẫu trong giải quyết việc dân sự	2018-10-01
04/2018/TT-BGTVT	Thông tư	2018-01-23	Bộ Giao thông vận tải	quy định về việc bảo đảm kỹ thuật nhiên liệu hàng không	2018-04-15			s
04/2018/TT-BKHCN	Thông tư	2018-05-15	Bộ Khoa học và Công nghệ	quy định các cuộc điều tra thống kê khoa học và công nghệ ngoài Chương trình điều tra thống kê quốc gia
04/2018/TT-BNNPTNT	Thông tư	2018-05-03	Bộ Nông nghiệp và Phát triển nông thôn	quy định tiêu chí, trình tự, thủ tục công nhận tiến bộ kỹ thuật trong nông nghiệp	2018-07-01
04/2018/TT-BTP	Thông tư	2018-05-17	Bộ Tư pháp	ban hành một số biểu mẫu trong công tác bồi thường nhà nước	2018-07-01
04/2018/TT-BXD	Thông tư	2018-05-20	Bộ Xây dựng	ban hành Quy chuẩn kỹ thuật quốc gia về Xây dựng và lắp đặt phương tiện quảng cáo ngoài trời	2018-11-01
04/2018/TT-BYT	Thông tư	2018-02-09	Bộ Y tế	quy định về Thực hành tốt phòng thí nghiệm	2018-03-26		08/2020/TT-BYT@2020-05-27	s
04/2018/TTLT-VKSNDTC-BCA-BQP	Thông tư liên tịch	2018-10-19	Viện kiểm sát nhân dân tối cao - Bộ Công an - Bộ Quốc phòng	quy định về phối hợp giữa Cơ quan điều tra và Viện kiểm sát trong việc thực hiện một số quy định của Bộ luật Tố tụng hình sự	2018-12-10			s
04/2019/TT-BKHCN	Thông tư	2019-06-26	Bộ Khoa học và Công nghệ	quy định sử dụng hóa chất để thực hiện thí nghiệm, nghiên cứu khoa học	2019-09-15
04/2019/TT-BLĐTBXH	Thông tư	2019-01-21	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện quản lý lao động, tiền lương, thù lao, tiền thưởng đối với quỹ bảo lãnh tín dụng cho doanh nghiệp nhỏ và vừa	2019-03-08
04/2020/TT-BCT	Thông tư	2020-01-22	Bộ Công Thương	quy định về đấu giá hạn ngạch thuế quan nhập khẩu ô tô đã qua sử dụng theo Hiệp định Đối tác toàn diện và Tiến bộ Xuyên Thái Bình Dương
04/2020/TT-BKHCN	Thông tư	2020-09-28	Bộ Khoa học và Công nghệ	sửa đổi, bổ sung một số điều của Thông tư số 32/2011/TT-BKHCN ngày 15 tháng 11 năm 2011 của Bộ trưởng Bộ Khoa học và Công nghệ quy định về việc xác định tiêu chí dự án ứng dụng công nghệ cao, dự án đầu tư sản xuất sản phẩm công nghệ cao và thẩm định hồ sơ đề nghị cấp Giấy chứng nhận hoạt động ứng dụng công nghệ cao, doanh nghiệp thành lập mới từ dự án đầu tư sản xuất sản phẩm công nghệ cao, doanh nghiệp công nghệ cao	2020-11-15
04/2020/TT-BNNPTNT	Thông tư	2020-03-09	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Quy chuẩn kỹ thuật quốc gia về thức ăn chăn nuôi và nguyên liệu sản xuất thức ăn thủy sản	2020-07-01			s
04/2020/TT-BNV	Thông tư	2020-10-13	Bộ Nội vụ	quy định chi tiết và hướng dẫn thi hành một số điều của Nghị định số 93/2019/NĐ-CP ngày 25/11/2019 của Chính phủ về tổ chức, hoạt động của quỹ xã hội, quỹ từ thiện	2020-12-01
04/2020/TT-BTP	Thông tư	2020-05-28	Bộ Tư pháp	quy định chi tiết thi hành một số điều của Luật Hộ tịch và Nghị định số 123/2015/NĐ-CP ngày 15 tháng 11 năm 2015 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Hộ tịch	2020-07-16			s
04/2020/TT-BTTTT	Thông tư	2020-02-24	Bộ Thông tin và Truyền thông	quy định về lập và quản lý chi phí dự án đầu tư ứng dụng công nghệ thông tin	2020-04-09			s
04/2020/TT-BYT	Thông tư	2020-03-05	Bộ Y tế	quy định việc thành lập, chức năng, nhiệm vụ và quyền hạn của Hội đồng đạo đức trong nghiên cứu y sinh học	2020-03-15
04/2020/TT-TANDTC	Thông tư	2020-11-16	Tòa án nhân dân tối cao	quy định chi tiết quy trình bổ nhiệm, bổ nhiệm lại, miễn nhiệm, khen thưởng, xử lý vi phạm; cấp và thu hồi thẻ Hòa giải viên	2021-01-01			s
04/2021/QĐ-TTg	Quyết định	2021-01-29	Thủ tướng Chính phủ	ban hành Điều lệ tổ chức và hoạt động của Quỹ Đổi mới công nghệ quốc gia	2021-03-15			s
04/2021/TT-BCT	Thông tư	2021-07-16	Bộ Công Thương	quy định về thời giờ làm việc, thời giờ nghỉ ngơi đối với người lao động làm các công việc trong hầm lò	2021-09-01
04/2021/TT-BGDĐT	Thông tư	2021-02-02	Bộ Giáo dục và Đào tạo	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và bổ nhiệm, xếp lương viên chức giảng dạy trong các trường trung học phổ thông công lập	2021-03-20		08/2023/TT-BGDĐT@2023-04-14	s
04/2021/TT-BNNPTNT	Thông tư	2021-06-28	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn thực hiện việc chấp thuận, thẩm định các hoạt động liên quan đến đê điều	2021-08-15
04/2021/TT-BVHTTDL	Thông tư	2021-06-08	Bộ Văn hóa, Thể thao và Du lịch	quy định một số nội dung về giám định tư pháp trong lĩnh vực văn hóa
04/2022/QH15	Luật	2022-06-14	Quốc hội	Luật Cảnh sát cơ động	2023-01-01
04/2022/TT-BLĐTBXH	Thông tư	2022-03-30	Bộ Lao động - Thương binh và Xã hội	quy định việc tổ chức đào tạo trình độ trung cấp, trình độ cao đẳng theo niên chế hoặc theo phương thức tích lũy mô-đun hoặc tín chỉ	2022-05-15
04/2022/TT-BTNMT	Thông tư	2022-06-03	Bộ Tài nguyên và Môi trường	quy định kỹ thuật kiểm tra, kiểm soát, đánh giá chất lượng tài liệu khí tượng trên cao, ra đa thời tiết, ô - dôn và bức xạ cực tím	2022-07-18
04/2022/TT-BTP	Thông tư	2022-06-21	Bộ Tư pháp	hướng dẫn về Hội đồng quản lý và tiêu chuẩn, điều kiện bổ nhiệm, miễn nhiệm thành viên Hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc ngành Tư pháp	2022-08-05			s
04/2023/TT-BNNPTNT	Thông tư	2023-08-15	Bộ Nông nghiệp và Phát triển nông thôn	ban hành danh mục đối tượng kiểm dịch thực vật của nước Cộng hòa xã hội chủ nghĩa Việt Nam
04/2023/TT-BTP	Thông tư	2023-08-14	Bộ Tư pháp	hướng dẫn thực hiện một số thủ tục về quản lý hành chính và biểu mẫu nghiệp vụ trong thi hành án dân sự	2023-10-01
04/2023/TT-BVHTTDL	Thông tư	2023-04-04	Bộ Văn hóa, Thể thao và Du lịch	quy định định mức kinh tế - kỹ thuật cho lập và điều chỉnh quy hoạch quảng cáo ngoài trời	2023-04-04
04/2023/TT-BYT	Thông tư	2023-02-28	Bộ Y tế	quy định hình thức, quy trình thông báo kết quả xét nghiệm HIV dương tính và tiếp cận thông tin người nhiễm HIV
04/2023/TT-NHNN	Thông tư	2023-06-16	Ngân hàng Nhà nước Việt Nam	quy định về hoạt động đại lý đổi tiền của nước có chung biên giới	2023-08-01
04/2024/QĐ-TTg	Quyết định	2024-03-22	Thủ tướng Chính phủ	quy định chế độ chi đón tiếp, thăm hỏi, chúc mừng đối với một số đối tượng do Ủy ban Mặt trận Tổ quốc Việt Nam các cấp thực hiện	2024-05-15
04/2024/TT-BGDĐT	Thông tư	2024-03-29	Bộ Giáo dục và Đào tạo	hướng dẫn về vị trí việc làm lãnh đạo, quản lý và vị trí việc làm chức danh nghề nghiệp chuyên ngành giáo dục và đào tạo trong các cơ sở giáo dục đại học và các trường cao đẳng sư phạm công lập
04/2024/TT-BTC	Thông tư	2024-01-22	Bộ Tài chính	hướng dẫn về vị trí việc làm lãnh đạo, quản lý và viên chức chuyên ngành, cơ cấu viên chức chuyên ngành trong đơn vị sự nghiệp công lập thuộc lĩnh vực tài chính	2024-03-06
04/2024/TT-BVHTTDL	Thông tư	2024-06-26	Bộ Văn hóa, Thể thao và Du lịch	sửa đổi, bổ sung một số điều của Thông tư số 06/2017/TT-BVHTTDL ngày 15 tháng 12 năm 2017 của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch quy định chi tiết một số điều của Luật Du lịch và Thông tư số 13/2019/TT-BVHTTDL ngày 25 tháng 11 năm 2019 của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch sửa đổi, bổ sung một số điều của hông tư số 06/2017/TT-BVHTTDL ngày 15 tháng 12 năm 2017 của Bộ Văn hóa, Thể thao và Du lịch quy định chi tiết một số điều của Luật Du lịch	2024-08-20
04/2025/TT-BLĐTBXH	Thông tư	2025-02-20	Bộ Lao động - Thương binh và Xã hội	quy định mã số, tiêu chuẩn chức danh nghề nghiệp; tiêu chuẩn, điều kiện xét thăng hạng viên chức nghiệp vụ chuyên ngành lĩnh vực việc làm	2025-05-01
40/1999/NĐ-CP	Nghị định	1999-06-23	Chính phủ	về Công an xã				s
40/2004/NĐ-CP	Nghị định	2004-02-13	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thống kê				s
40/2006/QĐ-BNN	Quyết định	2006-05-22	Bộ Nông nghiệp và Phát triển nông thôn	điều chỉnh, bổ sung Quyết định số 74/2004/QĐ-BNN ngày 16/12/2004 về việc Ban hành Danh mục giống cây trồng được phép sản xuất, kinh doanh	2006-06-14
40/2007/NĐ-CP	Nghị định	2007-03-16	Chính phủ	quy định về việc xác định trị giá hải quan đối với hàng hóa xuất khẩu, nhập khẩu				s
40/2007/QĐ-TTg	Quyết định	2007-03-21	Thủ tướng Chính phủ	về việc thu dọn các công trình cố định, thiết bị và phương tiện phục vụ hoạt động dầu khí				s
40/2008/NĐ-CP	Nghị định	2008-04-07	Chính phủ	về sản xuất, kinh doanh rượu				s
40/2009/QH12	Luật	2009-11-23	Quốc hội	Luật Khám bệnh, chữa bệnh	2011-01-01			s
40/2009/TT-BNNPTNT	Thông tư	2009-07-09	Bộ Nông nghiệp và Phát triển nông thôn	ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh ở Việt Nam”	2009-08-23
40/2010/NĐ-CP	Nghị định	2010-04-12	Chính phủ	về kiểm tra và xử lý văn bản quy phạm pháp luật				s
40/2010/QĐ-TTg	Quyết định	2010-05-12	Thủ tướng Chính phủ	về việc ban hành Quy chế mẫu về quản lý, sử dụng Quỹ Phát triển đất				s
40/2010/TT-BYT	Thông tư	2010-11-05	Bộ Y tế	quy định về tổ chức và hoạt động của Hội đồng tư vấn chuyên môn thẩm định hồ sơ đề nghị cấp giấy chứng nhận bị phơi nhiễm với HIV, giấy chứng nhận bị nhiễm HIV do tai nạn rủi ro nghề nghiệp
40/2011/QĐ-TTg	Quyết định	2011-07-27	Thủ tướng Chính phủ	quy định về chế độ đối với thanh niên xung phong đã hoàn thành nhiệm vụ trong kháng chiến	2012-06-01			s
40/2011/TT-BGTVT	Thông tư	2011-05-18	Bộ Giao thông vận tải	quy định thủ tục xét, tặng Kỷ niệm chương “Vì sự nghiệp phát triển Giao thông vận tải Việt Nam”				s
40/2011/TT-NHNN	Thông tư	2011-12-15	Ngân hàng Nhà nước Việt Nam	quy định về việc cấp giấy phép và tổ chức, hoạt động của ngân hàng thương mại, chi nhánh ngân hàng nước ngoài, văn phòng đại diện của tổ chức tín dụng nước ngoài, tổ chức nước ngoài khác có hoạt động ngân hàng tại Việt Nam				s
40/2012/NĐ-CP	Nghị định	2012-05-02	Chính phủ	về nghiệp vụ phát hành tiền; bảo quản, vận chuyển tài sản quý và giấy tờ có giá trong hệ thống ngân hàng nhà nước, tổ chức tín dụng và chi nhánh ngân hàng nước ngoài				s
40/2012/QĐ-TTg	Quyết định	2012-10-05	Thủ tướng Chính phủ	về quản lý tiền mẫu, tiền lưu niệm
40/2012/TT-BTC	Thông tư	2012-03-09	Bộ Tài chính	quy định quản lý và sử dụng kinh phí thực hiện dự án “giúp đỡ nạn nhân chất độc da cam các tỉnh khu vực Tây Nguyên và Tây Ninh giai đoạn 2011 đến 2015”				s
40/2013/TT-BCT	Thông tư	2013-12-31	Bộ Công Thương	quy định điều kiện, trình tự thủ tục chỉ định cơ sở kiểm nghiệm kiểm chứng về an toàn thực phẩm thuộc trách nhiệm quản lý nhà nước của Bộ Công Thương	2014-03-01			s
40/2013/TT-BGDĐT	Thông tư	2013-12-18	Bộ Giáo dục và Đào tạo	quy định về tiếp công dân, giải quyết khiếu nại, giải quyết tố cáo của Bộ Giáo dục và Đào tạo	2014-02-10
40/2013/TT-BNNPTNT	Thông tư	2013-09-05	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Danh mục các loài động vật, thực vật hoang dã quy định trong các Phụ lục của Công ước về buôn bán quốc tế các loài động vật, thực vật hoang dã nguy cấp				s
40/2013/TT-BTNMT	Thông tư	2013-11-10	Bộ Tài nguyên và Môi trường	ban hành Định mức kinh tế - kỹ thuật công tác kiểm định, hiệu chuẩn phương tiện đo khí tượng thủy văn	2013-12-25
40/2014/NĐ-CP	Nghị định	2014-05-12	Chính phủ	quy định việc sử dụng, trọng dụng cá nhân hoạt động khoa học và công nghệ	2014-07-01			s
40/2014/TT-BKHCN	Thông tư	2014-12-18	Bộ Khoa học và Công nghệ	quy định quản lý nhiệm vụ khoa học và công nghệ đột xuất có ý nghĩa quan trọng về khoa học và thực tiễn, nhiệm vụ khoa học và công nghệ tiềm năng do Quỹ Phát triển khoa học và công nghệ Quốc gia tài trợ	2015-02-01
40/2014/TT-BQP	Thông tư	2014-06-04	Bộ Quốc phòng	quy định mẫu giấy chứng nhận hoàn thành chương trình bồi dưỡng kiến thức quốc phòng và an ninh				s
40/2015/TT-BYT	Thông tư	2015-11-16	Bộ Y tế	quy định đăng ký khám bệnh, chữa bệnh bảo hiểm y tế ban đầu và chuyển tuyến khám bệnh, chữa bệnh bảo hiểm y tế	2016-01-01			s
40/2015/TT-NHNN	Thông tư	2015-12-31	Ngân hàng Nhà nước Việt Nam	quy định việc mở và sử dụng tài khoản vốn phát hành chứng khoán bằng đồng việt nam để thực hiện hoạt động phát hành chứng khoán tại Việt Nam của người không cư trú là tổ chức	2016-03-01
40/2016/NĐ-CP	Nghị định	2016-05-15	Chính phủ	quy định chi tiết thi hành một số điều của Luật Tài nguyên, môi trường biển và hải đảo	2016-07-01			s
40/2016/TT-BGTVT	Thông tư	2016-12-07	Bộ Giao thông vận tải	quy định về đăng kiểm tàu biển Việt Nam	2017-07-01			s
40/2016/TT-BTNMT	Thông tư	2016-12-19	Bộ Tài nguyên và Môi trường	quy định về quy trình kỹ thuật dự báo, cảnh báo khí tượng thủy văn trong điều kiện bình thường	2017-02-10			s
40/2016/TT-BTTTT	Thông tư	2016-12-26	Bộ Thông tin và Truyền thông	quy định về đào tạo, cấp, gia hạn, cấp lại, thu hồi chứng chỉ vô tuyến điện viên hàng hải	2017-02-14		36/2020/TT-BTTTT@2020-11-13
40/2017/NĐ-CP	Nghị định	2017-04-05	Chính phủ	về quản lý sản xuất, kinh doanh muối	2017-05-20
40/2017/QĐ-TTg	Quyết định	2017-09-15	Thủ tướng Chính phủ	về việc áp dụng cơ chế tài chính đối với Cục Tần số vô tuyến điện	2017-11-15
40/2017/TT-BGTVT	Thông tư	2017-11-09	Bộ Giao thông vận tải	hướng dẫn việc dán nhãn năng lượng đối với xe ô tô con loại trên 07 chỗ đến 09 chỗ	2018-01-01
40/2017/TT-BTC	Thông tư	2017-04-28	Bộ Tài chính	quy định chế độ công tác phí, chế độ chi hội nghị			12/2025/TT-BTC@2025-03-19	s
40/2018/NĐ-CP	Nghị định	2018-03-12	Chính phủ	về quản lý hoạt động kinh doanh theo phương thức đa cấp			18/2023/NĐ-CP@2023-04-28	s
40/2018/TT-BCT	Thông tư	2018-10-30	Bộ Công Thương	quy định về xây dựng và nội dung các tài liệu quản lý an toàn trong hoạt động dầu khí	2018-12-14			s
40/2018/TT-BGTVT	Thông tư	2018-06-29	Bộ Giao thông vận tải	quy định về thu thập và báo cáo tiêu thụ nhiên liệu của tàu biển Việt Nam	2018-08-15
40/2018/TT-BLĐTBXH	Thông tư	2018-12-28	Bộ Lao động - Thương binh và Xã hội	ban hành quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực nghệ thuật, mỹ thuật và ngôn ngữ
40/2018/TT-BYT	Thông tư	2018-12-07	Bộ Y tế	quy định về quản lý mẫu bệnh phẩm bệnh truyền nhiễm	2019-01-25
40/2019/NĐ-CP	Nghị định	2019-05-13	Chính phủ	sửa đổi, bổ sung một số điều của các nghị định quy định chi tiết, hướng dẫn thi hành Luật Bảo vệ môi trường				s
40/2019/QH14	Luật	2019-06-13	Quốc hội	Luật Kiến trúc	2020-07-01
40/2019/TT-BGTVT	Thông tư	2019-10-15	Bộ Giao thông vận tải	quy định thi, kiểm tra, cấp, cấp lại, chuyển đổi giấy chứng nhận khả năng chuyên môn, chứng chỉ chuyên môn thuyền viên, người lái phương tiện thủy nội địa	2020-01-01
40/2020/TT-BGDĐT	Thông tư	2020-10-26	Bộ Giáo dục và Đào tạo	quy định mã số, tiêu chuẩn chức danh nghề nghiệp, bổ nhiệm và xếp lương đối với viên chức giảng dạy trong các cơ sở giáo dục đại học công lập	2020-12-12			s
40/2020/TT-BTC	Thông tư	2020-05-15	Bộ Tài chính	về hướng dẫn chế độ báo cáo trong lĩnh vực kế toán, kiểm toán độc lập tại Nghị định số 174/2016/NĐ-CP ngày 30/12/2016 của Chính phủ quy định chi tiết một số điều của Luật Kế toán và Nghị định số 17/2012/NĐ-CP ngày 13/3/2012 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Kiểm toán độc lập	2020-07-01
40/2020/TT-BTTTT	Thông tư	2020-11-30	Bộ Thông tin và Truyền thông	quy định tiêu chí xác định sản phẩm, dịch vụ công nghệ thông tin sản xuất trong nước được ưu tiên đầu tư, thuê, mua sắm	2021-02-15			s
40/2021/QĐ-TTg	Quyết định	2021-12-31	Thủ tướng Chính phủ	về Quỹ Hỗ trợ việc làm ngoài nước	2022-02-21
40/2021/TT-BTC	Thông tư	2021-06-01	Bộ Tài chính	hướng dẫn thuế giá trị gia tăng, thuế thu nhập cá nhân và quản lý thuế đối với hộ kinh doanh, cá nhân kinh doanh	2021-08-01		100/2021/TT-BTC@2021-11-15	s
40/2022/TT-BGTVT	Thông tư	2022-12-30	Bộ Giao thông vận tải	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành cảng vụ hàng hải
40/2022/TT-BTC	Thông tư	2022-06-29	Bộ Tài chính	quy định về giám định tư pháp trong lĩnh vực tài chính
40/2023/TT-BCT	Thông tư	2023-12-28	Bộ Công Thương	ban hành Quy chế tổ chức, hoạt động của Ủy ban Cạnh tranh Quốc gia
40/2024/TT-BTC	Thông tư	2024-05-17	Bộ Tài chính	hướng dẫn phương thức thanh toán một số khoản chi từ ngân sách nhà nước cho lưu học sinh, người học đang học tập ở nước ngoài theo các nhiệm vụ, Đề án đào tạo, bồi dưỡng trong trường hợp không thể chuyển được kinh phí ra nước ngoài	2024-07-05
40/2025/NĐ-CP	Nghị định	2025-02-26	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Công Thương	2025-03-01			s
41/2001/NĐ-CP	Nghị định	2001-07-24	Chính phủ	ban hành Quy chế phối hợp thực hiện quản lý nhà nước về hoạt động của lực lượng Cảnh sát biển và việc phối hợp hoạt động giữa các lực lượng trên các vùng biển và thềm lục địa của nước Cộng hòa xã hội chủ nghĩa Việt Nam				s
41/2002/NĐ-CP	Nghị định	2002-04-11	Chính phủ	về chính sách đối với lao động dôi dư do sắp xếp lại doanh nghiệp nhà nước				s
41/2003/QĐ-BGDĐT	Quyết định	2003-08-27	Bộ Giáo dục và Đào tạo	ban hành Đề cương chi tiết học phần Lịch sử Đảng Cộng sản Việt Nam trình độ đại học dùng trong các đại học, học viện và các trường đại học	2003-09-11
41/2005/NĐ-CP	Nghị định	2005-03-25	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thanh tra				s
41/2005/QĐ-TTg	Quyết định	2005-03-02	Thủ tướng Chính phủ	ban hành Quy chế cấp phép nhập khẩu hàng hóa				s
41/2009/QĐ-TTg	Quyết định	2009-03-16	Thủ tướng Chính phủ	về việc chuyển Bảo hiểm xã hội nông dân Nghệ An sang Bảo hiểm xã hội tự nguyện				s
41/2010/NĐ-CP	Nghị định	2010-04-12	Chính phủ	về chính sách tín dụng phục vụ phát triển nông nghiệp, nông thôn				s
41/2010/TT-BTC	Thông tư	2010-03-25	Bộ Tài chính	ban hành Quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với máy bơm nước chữa cháy				s
41/2011/QĐ-TTg	Quyết định	2011-08-03	Thủ tướng Chính phủ	về việc chỉ định doanh nghiệp thực hiện duy trì, quản lý mạng bưu chính công cộng, cung ứng dịch vụ bưu chính công ích, dịch vụ bưu chính quốc tế	2011-10-01			s
41/2011/TT-BNNPTNT	Thông tư	2011-06-02	Bộ Nông nghiệp và Phát triển nông thôn	về Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh ở Việt Nam	2011-07-17
41/2011/TT-BYT	Thông tư	2011-11-14	Bộ Y tế	hướng dẫn cấp chứng chỉ hành nghề đối với người hành nghề và cấp giấy phép hoạt động đối với cơ sở khám bệnh, chữa bệnh	2012-01-01			s
41/2012/TT-BQP	Thông tư	2012-05-14	Bộ Quốc phòng	quy định chế độ bồi dưỡng đối với các đối tượng thuộc quân đội trực tiếp làm công tác tiếp công dân, xử lý đơn thư, khiếu nại, tố cáo, kiến nghị, phản ánh	2012-06-28
41/2013/QH13	Luật	2013-11-25	Quốc hội	Luật Bảo vệ và kiểm dịch thực vật	2015-01-01		35/2018/QH14@2018-11-20	s
41/2014/TT-NHNN	Thông tư	2014-12-16	Ngân hàng Nhà nước Việt Nam	hướng dẫn việc cho vay của Ngân hàng chính sách xã hội theo Quyết định số 48/2014/QĐ-TTg ngày 28/8/2014 của Thủ tướng Chính phủ về chính sách hỗ trợ hộ nghèo xây dựng nhà ở phòng, tránh bão, lụt khu vực miền Trung	2014-12-25
41/2014/TTLT-BYT-BTC	Thông tư liên tịch	2014-11-24	Bộ Y tế - Bộ Tài chính	hướng dẫn thực hiện bảo hiểm y tế	2015-02-01			s
41/2016/NĐ-CP	Nghị định	2016-05-15	Chính phủ	quy định chi tiết việc cấp phép cho tổ chức, cá nhân nước ngoài tiến hành nghiên cứu khoa học trong vùng biển Việt Nam	2016-07-01			s
41/2016/TT-BTNMT	Thông tư	2016-12-21	Bộ Tài nguyên và Môi trường	quy định về quy trình kỹ thuật dự báo, cảnh báo hiện tượng khí tượng thủy văn nguy hiểm	2017-02-10			s
41/2016/TT-BYT	Thông tư	2016-11-14	Bộ Y tế	quy định danh mục vi sinh vật gây bệnh truyền nhiễm theo nhóm nguy cơ và cấp độ an toàn sinh học phù hợp kỹ thuật xét nghiệm				s
41/2017/QH14	Nghị quyết	2017-06-20	Quốc hội	về việc thi hành Bộ luật Hình sự số 100/2015/QH13 đã được sửa đổi, bổ sung một số điều theo Luật số 12/2017/QH14 và về hiệu lực thi hành của Bộ luật Tố tụng hình sự số 101/2015/QH13, Luật Tổ chức cơ quan điều tra hình sự số 99/2015/QH13, Luật Thi hành tạm giữ, tạm giam số 94/2015/QH13	2017-07-05			s
41/2017/TT-BTNMT	Thông tư	2017-10-23	Bộ Tài nguyên và Môi trường	quy định kỹ thuật đánh giá chất lượng dự báo, cảnh báo khí tượng	2017-12-08
41/2017/TT-BTTTT	Thông tư	2017-12-19	Bộ Thông tin và Truyền thông	quy định sử dụng chữ ký số cho văn bản điện tử trong cơ quan nhà nước				s
41/2018/QĐ-TTg	Quyết định	2018-09-25	Thủ tướng Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Thuế thuộc Bộ Tài chính			15/2021/QĐ-TTg@2021-03-30	s
41/2018/TT-BLĐTBXH	Thông tư	2018-12-28	Bộ Lao động - Thương binh và Xã hội	ban hành quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực báo chí, thông tin, kinh doanh và quản lý
41/2018/TT-BNNPTNT	Thông tư	2018-12-28	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn về tổ chức và hoạt động của hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc ngành Nông nghiệp và phát triển nông thôn	2019-02-15
41/2019/NĐ-CP	Nghị định	2019-05-15	Chính phủ	quy định chi tiết việc lập, thẩm định, phê duyệt, công bố, thực hiện, đánh giá và điều chỉnh quy hoạch phát triển, ứng dụng năng lượng nguyên tử	2019-05-15			s
41/2019/QH14	Luật	2019-06-14	Quốc hội	Luật Thi hành án hình sự	2020-01-01			s
41/2020/NĐ-CP	Nghị định	2020-04-08	Chính phủ	gia hạn thời hạn nộp thuế và tiền thuê đất				s
41/2020/TT-BCA	Thông tư	2020-05-06	Bộ Công an	quy định kiểm định nước thải	2020-06-24
41/2022/NĐ-CP	Nghị định	2022-06-20	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 123/2020/NĐ-CP ngày 19 tháng 10 năm 2020 của Chính phủ quy định về hóa đơn, chứng từ và Nghị định số 15/2022/NĐ-CP ngày 28 tháng 01 năm 2022 của Chính phủ quy định chính sách miễn, giảm thuế theo Nghị quyết số 43/2022/QH15 của Quốc hội về chính sách tài khóa, tiền tệ hỗ trợ Chương trình phục hồi và phát triển kinh tế - xã hội				s
41/2022/TT-BGTVT	Thông tư	2022-12-30	Bộ Giao thông vận tải	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành quản lý dự án hàng hải
41/2023/TT-BCT	Thông tư	2023-12-28	Bộ Công Thương	về Danh mục sản phẩm, hàng hóa có khả năng gây mất an toàn thuộc trách nhiệm quản lý của Bộ Công Thương	2024-02-15			s
41/2023/TT-BTC	Thông tư	2023-06-12	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí trong lĩnh vực dược, mỹ phẩm	2023-08-01
417/2003/NQ-UBTVQH11	Nghị quyết	2003-10-01	Ủy ban Thường vụ Quốc hội	về chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Văn phòng Quốc hội
418/QĐ-TTg	Quyết định	2011-03-21	Thủ tướng Chính phủ	về việc phê duyệt Điều lệ tổ chức và hoạt động của Tập đoàn công nghiệp Than-Khoáng sản Việt Nam				s
42/2003/TTLT-BGDĐT-BTC	Thông tư liên tịch	2003-08-29	Bộ Giáo dục và Đào tạo - Bộ Tài chính	hướng dẫn một số chính sách để thực hiện Quyết định số 494/QĐ-TTg ngày 24/6/2002 của Thủ tướng Chính phủ phê duyệt đề án “Một số biện pháp nâng cao chất lượng và hiệu quả giảng dạy, học tập các bộ môn khoa học Mác - Lênin, tư tưởng Hồ Chí Minh trong các trường đại học, cao đẳng, môn Chính trị trong các trường trung học chuyên nghiệp và dạy nghề”	2003-09-13
42/2005/QH11	Luật	2005-06-14	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Hải quan				s
42/2006/TT-BNN	Thông tư	2006-06-01	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn thực hiện một số điều tại Quyết định số 394/QĐ-TTg ngày 13/03/2006 của Thủ tướng Chính phủ về khuyến khích đầu tư xây dựng mới, mở rộng cơ sở giết mổ, bảo quản chế biến gia súc, gia cầm và cơ sở chăn nuôi gia cầm tập trung, công nghiệp	2006-06-25			s
42/2009/NĐ-CP	Nghị định	2009-05-07	Chính phủ	về việc phân loại đô thị				s
42/2009/QH12	Luật	2009-11-23	Quốc hội	Luật Tần số vô tuyến điện	2010-07-01			s
42/2010/NĐ-CP	Nghị định	2010-04-15	Chính phủ	quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng và Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng			39/2012/NĐ-CP@2012-04-27	s
42/2011/NĐ-CP	Nghị định	2011-06-13	Chính phủ	quy định công dân thuộc diện làm nghĩa vụ quân sự được miễn gọi nhập ngũ trong thời chiến				s
42/2011/TT-BGTVT	Thông tư	2011-06-01	Bộ Giao thông vận tải	hướng dẫn thực hiện chế độ thời giờ làm việc, thời giờ nghỉ ngơi đối với người lao động làm công việc có tính chất đặc thù trong ngành hàng không	2011-07-16
42/2012/NĐ-CP	Nghị định	2012-05-11	Chính phủ	về quản lý sử dụng đất trồng lúa				s
42/2013/NĐ-CP	Nghị định	2013-05-09	Chính phủ	về tổ chức và hoạt động của Thanh tra giáo dục				s
42/2013/QĐ-TTg	Quyết định	2013-07-15	Thủ tướng Chính phủ	quy định về quản lý thuốc dùng cho người theo đường xuất khẩu, nhập khẩu phi mậu dịch và sửa đổi, bổ sung một số điều của Quy định về việc nhập khẩu thuốc chưa có số đăng ký tại Việt Nam ban hành kèm theo Quyết định số 151/2007/QĐ-TTg ngày 12 tháng 9 năm 2007 của Thủ tướng Chính phủ				s
42/2013/TTLT-BGDĐT-BLĐTBXH-BTC	Thông tư liên tịch	2013-12-31	Bộ Giáo dục và Đào tạo - Bộ Lao động - Thương binh và Xã hội - Bộ Tài chính	quy định chính sách về giáo dục đối với người khuyết tật	2014-03-05			s
42/2013/TTLT-BNNPTNT-BTC-BKHĐT	Thông tư liên tịch	2013-10-16	Bộ Nông nghiệp và Phát triển nông thôn - Bộ Tài chính - Bộ Kế hoạch và Đầu tư	hướng dẫn thực hiện Quyết định số 01/2012/QĐ-TTg ngày 09/01/2012 của Thủ tướng Chính phủ về một số chính sách hỗ trợ việc áp dụng quy trình thực hành sản xuất nông nghiệp tốt trong nông nghiệp, lâm nghiệp và thủy sản	2013-11-29
42/2014/NĐ-CP	Nghị định	2014-05-14	Chính phủ	về quản lý hoạt động bán hàng đa cấp				s
42/2015/TT-BLĐTBXH	Thông tư	2015-10-20	Bộ Lao động - Thương binh và Xã hội	quy định về đào tạo trình độ sơ cấp	2015-12-05			s
42/2015/TT-BNNPTNT	Thông tư	2015-11-16	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Danh mục bổ sung hóa chất, kháng sinh cấm nhập khẩu, sản xuất, kinh doanh và sử dụng trong thức ăn chăn nuôi gia súc, gia cầm tại Việt Nam				s
42/2015/TT-BTC	Thông tư	2015-03-27	Bộ Tài chính	quy định về thủ tục hải quan đối với phương tiện vận tải xuất cảnh, nhập cảnh, quá cảnh	2015-04-01			s
42/2016/NĐ-CP	Nghị định	2016-05-15	Chính phủ	quy định điều kiện, trình tự, thủ tục mở, đóng sân bay chuyên dùng	2016-07-01			s
42/2016/TT-BGTVT	Thông tư	2016-12-19	Bộ Giao thông vận tải	ban hành Quy chuẩn kỹ thuật quốc gia về vận hành, bảo trì đường sắt đô thị	2017-01-15
42/2017/NĐ-CP	Nghị định	2017-04-05	Chính phủ	về sửa đổi, bổ sung một số điều Nghị định số 59/2015/NĐ-CP ngày 18 tháng 6 năm 2015 của Chính phủ về quản lý dự án đầu tư xây dựng	2017-06-01			s
42/2017/TT-BCA	Thông tư	2017-10-20	Bộ Công an	quy định chi tiết một số điều của Nghị định số 96/2016/NĐ-CP ngày 01/7/2016 quy định điều kiện về an ninh, trật tự đối với một số ngành, nghề đầu tư kinh doanh có điều kiện	2017-12-06
42/2017/TT-BGTVT	Thông tư	2017-11-15	Bộ Giao thông vận tải	quy định điều kiện của người điều khiển phương tiện, nhân viên phục vụ, trang thiết bị, chất lượng dịch vụ trên phương tiện vận tải khách du lịch	2018-01-01			s
42/2017/TT-BTNMT	Thông tư	2017-10-23	Bộ Tài nguyên và Môi trường	quy định kỹ thuật đánh giá chất lượng dự báo, cảnh báo thủy văn	2017-12-08
42/2017/TT-BYT	Thông tư	2017-11-13	Bộ Y tế	ban hành Danh mục dược liệu độc làm thuốc	2018-12-28			s
42/2018/TT-NHNN	Thông tư	2018-12-28	Ngân hàng Nhà nước Việt Nam	sửa đổi, bổ sung một số điều của Thông tư số 24/2015/TT-NHNN ngày 08 tháng 12 năm 2015 của Thống đốc Ngân hàng Nhà nước Việt Nam quy định cho vay bằng ngoại tệ của tổ chức tín dụng, chi nhánh ngân hàng nước ngoài đối với khách hàng vay là người cư trú	2019-01-01
42/2019/TT-BCT	Thông tư	2019-12-18	Bộ Công Thương	sửa đổi, bổ sung một số quy định về chế độ báo cáo định kỳ tại các thông tư do Bộ trưởng Bộ Công Thương ban hành hoặc liên tịch				s
42/2019/TT-BGTVT	Thông tư	2019-10-30	Bộ Giao thông vận tải	quy định tiêu chí, kiểm tra, giám sát, đánh giá, nghiệm thu chất lượng dịch vụ sự nghiệp công bảo đảm an toàn hàng hải	2020-01-01
42/2020/NĐ-CP	Nghị định	2020-04-08	Chính phủ	quy định Danh mục hàng hóa nguy hiểm, vận chuyển hàng hóa nguy hiểm bằng phương tiện giao thông cơ giới đường bộ và vận chuyển hàng hóa nguy hiểm trên đường thủy nội địa		34/2024/NĐ-CP@2024-03-31		s
42/2020/TT-BTC	Thông tư	2020-05-22	Bộ Tài chính	quy định các chỉ tiêu thông tin, mẫu chứng từ để thực hiện thủ tục quá cảnh hàng hóa theo quy định tại Nghị định số 46/2020/NĐ-CP ngày 09/04/2020 của Chính phủ quy định thủ tục hải quan, kiểm tra, giám sát hải quan đối với hàng hóa quá cảnh thông qua Hệ thống quá cảnh Hải quan ASEAN để thực hiện Nghị định thư 7 về Hệ thống quá cảnh Hải quan	2020-07-06
42/2020/TT-BTTTT	Thông tư	2020-12-31	Bộ Thông tin và Truyền thông	ban hành Định mức kinh tế - kỹ thuật hoạt động xuất bản				s
42/2021/TT-BCA	Thông tư	2021-04-19	Bộ Công an	quy định hoạt động xây dựng tiêu chuẩn quốc gia, quy chuẩn kỹ thuật quốc gia, tiêu chuẩn cơ sở trong Công an nhân dân	2021-06-05
42/2021/TT-BGTVT	Thông tư	2021-12-31	Bộ Giao thông vận tải	quy định về công tác điều tiết khống chế bảo đảm an toàn giao thông, chống va trôi và hạn chế giao thông đường thủy nội địa	2022-03-01
42/2024/QH15	Luật	2024-06-29	Quốc hội	Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ	2025-01-01			s
42/2024/TT-BGTVT	Thông tư	2024-11-15	Bộ Giao thông vận tải	ban hành định mức chi phí áp dụng cho dịch vụ sự nghiệp công trong lĩnh vực quản lý, bảo trì kết cấu hạ tầng đường sắt quốc gia thực hiện theo phương thức đặt hàng sử dụng ngân sách nhà nước từ nguồn kinh phí chi thường xuyên				s
42/2025/NĐ-CP	Nghị định	2025-02-27	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Y tế	2025-03-01			s
43/2000/NĐ-CP	Nghị định	2000-08-30	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Giáo dục				s
43/2000/QĐ-TTg	Quyết định	2000-04-07	Thủ tướng Chính phủ	về vận động và khuyến khích nhân dân hiến máu tình nguyện	2000-04-22
43/2002/QĐ-BGDĐT	Quyết định	2002-10-22	Bộ Giáo dục và Đào tạo	về việc ban hành Quy chế công tác học sinh, sinh viên ngoại trú trong các trường đại học, cao đẳng, trung cấp chuyên nghiệp				s
43/2005/NĐ-CP	Nghị định	2005-04-05	Chính phủ	quy định việc đưa người nghiện ma túy, người bán dâm không có nơi cư trú nhất định vào lưu trú tạm thời tại cơ sở chữa bệnh				s
43/2006/NĐ-CP	Nghị định	2006-04-25	Chính phủ	quy định quyền tự chủ, tự chịu trách nhiệm về thực hiện nhiệm vụ, tổ chức bộ máy, biên chế và tài chính đối với đơn vị sự nghiệp công lập		16/2015/NĐ-CP@2015-02-14		s
43/2006/QĐ-BYT	Quyết định	2006-12-29	Bộ Y tế	về việc ban hành Quy trình kỹ thuật ghép thận từ người cho sống và Quy trình kỹ thuật ghép gan từ người cho sống	2007-02-06
43/2007/NĐ-CP	Nghị định	2007-03-26	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Công an nhân dân				s
43/2007/QĐ-BYT	Quyết định	2007-11-30	Bộ Y tế	về việc ban hành Quy chế quản lý chất thải y tế				s
43/2010/NĐ-CP	Nghị định	2010-04-15	Chính phủ	về đăng ký doanh nghiệp			05/2013/NĐ-CP@2013-01-09	s
43/2010/QĐ-TTg	Quyết định	2010-06-02	Thủ tướng Chính phủ	về việc ban hành Hệ thống chỉ tiêu thống kê quốc gia				s
43/2011/NĐ-CP	Nghị định	2011-06-13	Chính phủ	quy định về việc cung cấp thông tin và dịch vụ công trực tuyến trên trang thông tin điện tử hoặc cổng thông tin điện tử của cơ quan nhà nước	2011-10-01			s
43/2011/TT-BCA	Thông tư	2011-06-29	Bộ Công an	hướng dẫn việc cấp giấy thông hành nhập xuất cảnh cho công dân Việt Nam sang các tỉnh, thành phố biên giới của Trung Quốc tiếp giáp Việt Nam	2011-08-14
43/2011/TT-BYT	Thông tư	2011-12-05	Bộ Y tế	quy định chế độ quản lý mẫu bệnh phẩm bệnh truyền nhiễm				s
43/2012/TT-BGTVT	Thông tư	2012-10-23	Bộ Giao thông vận tải	quy định các yêu cầu kỹ thuật và bảo vệ môi trường đối với tàu thủy lưu trú du lịch ngủ đêm, nhà hàng nổi, khách sạn nổi	2013-05-01
43/2013/QH13	Luật	2013-11-26	Quốc hội	Luật Đấu thầu				s
43/2013/TT-BNNPTNT	Thông tư	2013-10-22	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn thực hiện quản lý nhiệm vụ khoa học công nghệ, quản lý tài chính của nhiệm vụ khoa học công nghệ và công tác tổ chức cán bộ của các tổ chức khoa học công nghệ công lập trực thuộc Bộ Nông nghiệp và Phát triển nông thôn	2013-12-06
43/2013/TT-BYT	Thông tư	2013-12-11	Bộ Y tế	quy định chi tiết phân tuyến chuyên môn kỹ thuật đối với hệ thống cơ sở khám bệnh, chữa bệnh	2014-02-01			s
43/2014/NĐ-CP	Nghị định	2014-05-15	Chính phủ	quy định chi tiết thi hành một số điều của Luật Đất đai				s
43/2014/TT-BYT	Thông tư	2014-11-24	Bộ Y tế	về quản lý thực phẩm chức năng	2015-01-15
43/2014/TTLT-BGTVT-BCT	Thông tư liên tịch	2014-09-24	Bộ Giao thông vận tải - Bộ Công Thương	quy định về dán nhãn năng lượng đối với xe ô tô con loại từ 07 chỗ trở xuống	2014-12-01			s
43/2015/QĐ-TTg	Quyết định	2015-09-16	Thủ tướng Chính phủ	quy định chế độ bồi dưỡng đối với cán bộ, chiến sĩ Công an nhân dân trực tiếp làm công tác quản lý, giáo dục, khám chữa bệnh với đối tượng bị nhiễm HIV/AIDS
43/2015/TT-BGTVT	Thông tư	2015-08-20	Bộ Giao thông vận tải	quy định thủ tục cấp, thu hồi bản công bố phù hợp Lao động hàng hải và Giấy chứng nhận Lao động hàng hải
43/2015/TT-BLĐTBXH	Thông tư	2015-10-20	Bộ Lao động - Thương binh và Xã hội	quy định về đào tạo thường xuyên				s
43/2015/TT-BQP	Thông tư	2015-05-28	Bộ Quốc phòng	hướng dẫn thực hiện một số điều của Nghị định số 34/2014/NĐ-CP ngày 29 tháng 4 năm 2014 của Chính phủ về quy chế khu vực biên giới đất liền nước Cộng hòa xã hội chủ nghĩa Việt Nam	2015-07-11
43/2015/TTLT-BNNPTNT-BKHĐT	Thông tư liên tịch	2015-11-23	Bộ Nông nghiệp và Phát triển nông thôn - Bộ Kế hoạch và Đầu tư	hướng dẫn thống kê, đánh giá thiệt hại do thiên tai gây ra	2015-12-30			s
43/2016/TT-BCA	Thông tư	2016-10-25	Bộ Công an	quy định biện pháp thực hiện bảo hiểm y tế đối với sĩ quan, hạ sĩ quan, chiến sĩ Công an nhân dân	2016-12-09
43/2016/TT-BLĐTBXH	Thông tư	2016-12-28	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện chính sách hỗ trợ đào tạo nghề cho các đối tượng quy định tại Điều 14 Nghị định số 61/2015/NĐ-CP ngày 09 tháng 7 năm 2015 của Chính phủ về chính sách hỗ trợ tạo việc làm và Quỹ quốc gia về việc làm	2017-02-12
43/2016/TT-BTTTT	Thông tư	2016-12-26	Bộ Thông tin và Truyền thông	ban hành Danh mục sản phẩm nội dung thông tin số	2017-02-10
43/2017/NĐ-CP	Nghị định	2017-04-14	Chính phủ	về nhãn hàng hóa	2017-06-01			s
43/2017/TT-BGTVT	Thông tư	2017-11-16	Bộ Giao thông vận tải	quy định về đào tạo, bồi dưỡng, huấn luyện an ninh hàng không	2018-01-15
43/2017/TT-BTNMT	Thông tư	2017-10-23	Bộ Tài nguyên và Môi trường	quy định kỹ thuật kiểm tra trạm khí tượng trên cao và ra đa thời tiết	2017-12-08
43/2017/TT-BYT	Thông tư	2017-11-16	Bộ Y tế	quy định tỷ lệ hao hụt đối với vị thuốc cổ truyền và việc thanh toán chi phí hao hụt tại các cơ sở khám bệnh, chữa bệnh	2018-01-01
43/2018/NĐ-CP	Nghị định	2018-03-12	Chính phủ	quy định việc quản lý, sử dụng và khai thác tài sản kết cấu hạ tầng hàng hải	2018-03-12			s
43/2018/QĐ-TTg	Quyết định	2018-11-01	Thủ tướng Chính phủ	về ban hành Hệ thống ngành sản phẩm Việt Nam				s
43/2018/TT-BCT	Thông tư	2018-11-15	Bộ Công Thương	quy định về quản lý an toàn thực phẩm thuộc trách nhiệm của Bộ Công Thương	2019-01-01			s
43/2018/TT-BGTVT	Thông tư	2018-08-01	Bộ Giao thông vận tải	quy định về vùng hoa tiêu hàng hải bắt buộc của Việt Nam
43/2018/TT-BNNPTNT	Thông tư	2018-12-28	Bộ Nông nghiệp và Phát triển nông thôn	quy định một số nội dung về xuất khẩu, nhập khẩu giống cây trồng, giống vật nuôi, nguồn gen cây trồng; nhập khẩu thuốc bảo vệ thực vật và nhập khẩu vật thể trong Danh mục vật thể thuộc diện kiểm dịch thực vật phải phân tích nguy cơ dịch hại trước khi nhập khẩu vào Việt Nam	2019-01-01			s
43/2020/NĐ-CP	Nghị định	2020-04-08	Chính phủ	quy định về thi hành án tử hình bằng hình thức tiêm thuốc độc	2020-04-15			s
43/2021/NĐ-CP	Nghị định	2021-03-31	Chính phủ	quy định cơ sở dữ liệu quốc gia về bảo hiểm	2021-06-01
43/2021/TT-BCA	Thông tư	2021-04-22	Bộ Công an	quy định trách nhiệm của lực lượng Công an nhân dân trong việc thực hiện một số trình tự, thủ tục tố tụng hình sự thân thiện trong quá trình tiếp nhận, giải quyết tố giác, tin báo về tội phạm, kiến nghị khởi tố, điều tra vụ án xâm hại người dưới 18 tuổi	2021-06-08			s
43/2022/NĐ-CP	Nghị định	2022-06-24	Chính phủ	quy định việc quản lý, sử dụng và khai thác tài sản kết cấu hạ tầng cấp nước sạch	2022-08-08			s
43/2022/QH15	Nghị quyết	2022-01-11	Quốc hội	về chính sách tài khóa, tiền tệ hỗ trợ Chương trình phục hồi và phát triển kinh tế - xã hội				s
43/2022/TT-BGTVT	Thông tư	2022-12-30	Bộ Giao thông vận tải	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành quản lý dự án đường thủy
43/2024/TT-BTC	Thông tư	2024-06-28	Bộ Tài chính	quy định mức thu một số khoản phí, lệ phí nhằm tiếp tục tháo gỡ khó khăn, hỗ trợ cho hoạt động sản xuất kinh doanh	2024-07-01			s
43/2025/NĐ-CP	Nghị định	2025-02-28	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Văn hóa, Thể thao và Du lịch				s
43/2025/TT-BCT	Thông tư	2025-07-04	Bộ Công Thương	quy định về kỹ thuật an toàn trong khai thác khoáng sản				s
4347/QĐ-BVHTTDL	Quyết định	2025-11-14	Bộ Văn hóa, Thể thao và Du lịch	về việc công bố thủ tục hành chính mới ban hành và bị bãi bỏ trong một số lĩnh vực thuộc phạm vi chức năng quản lý của Bộ Văn hóa, Thể thao và Du lịch				s
44/2003/NĐ-CP	Nghị định	2003-05-09	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Bộ luật Lao động về hợp đồng lao động				s
44/2006/NĐ-CP	Nghị định	2006-04-25	Chính phủ	về việc xử phạt vi phạm hành chính trong lĩnh vực giao thông vận tải đường sắt				s
44/2006/QĐ-NHNN	Quyết định	2006-09-05	Ngân hàng Nhà nước Việt Nam	ban hành Quy định về thủ tục nhờ thu hối phiếu qua người thu hộ	2006-10-06
44/2007/QĐ-TTg	Quyết định	2007-03-30	Thủ tướng Chính phủ	về việc ban hành Quy chế quản lý tài chính đối với Ngân hàng Phát triển Việt Nam				s
44/2010/NĐ-CP	Nghị định	2010-04-20	Chính phủ	sửa đổi, bổ sung một số điều về quy chế quản lý tài chính của công ty mẹ-Tập đoàn Dầu khí Việt Nam ban hành kèm theo Nghị định số 142/2007/NĐ-CP ngày 05/9/2007 của Chính phủ				s
44/2010/TT-BGDĐT	Thông tư	2010-12-30	Bộ Giáo dục và Đào tạo	về việc sửa đổi, bổ sung Điều lệ trường mầm non				s
44/2011/NĐ-CP	Nghị định	2011-06-14	Chính phủ	sửa đổi, bổ sung Điều 3 Nghị định số 189/2007/NĐ-CP ngày 27 tháng 12 năm 2007 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Công Thương				s
44/2012/TT-BNNPTNT	Thông tư	2012-09-11	Bộ Nông nghiệp và Phát triển nông thôn	ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam”	2012-10-26
44/2013/QĐ-TTg	Quyết định	2013-07-19	Thủ tướng Chính phủ	về việc sửa đổi bổ sung một số điều của Quy chế về kinh doanh bán hàng miễn thuế ban hành kèm theo Quyết định 24/2009/QĐ-TTg ngày 17 tháng 02 năm 2009 của Thủ tướng Chính phủ				s
44/2014/NĐ-CP	Nghị định	2014-05-15	Chính phủ	quy định về giá đất				s
44/2014/QĐ-TTg	Quyết định	2014-08-15	Thủ tướng Chính phủ	quy định chi tiết về cấp độ rủi ro thiên tai				s
44/2014/TT-BTNMT	Thông tư	2014-08-01	Bộ Tài nguyên và Môi trường	quy định về giám định tư pháp trong lĩnh vực tài nguyên và môi trường	2014-09-16
44/2014/TT-NHNN	Thông tư	2014-12-29	Ngân hàng Nhà nước Việt Nam	hướng dẫn một số nội dung về giám định tư pháp trong lĩnh vực tiền tệ và ngân hàng	2015-02-12			s
44/2015/NĐ-CP	Nghị định	2015-05-06	Chính phủ	quy định chi tiết một số nội dung về quy hoạch xây dựng				s
44/2015/TT-BTNMT	Thông tư	2015-10-01	Bộ Tài nguyên và Môi trường	quy định kỹ thuật và Định mức kinh tế kỹ thuật công tác kiểm tra, bảo dưỡng định kỳ thiết bị chuẩn và thiết bị kiểm định phương tiện đo khí tượng thủy văn	2015-11-16
44/2015/TT-BYT	Thông tư	2015-11-30	Bộ Y tế	ban hành “Danh mục vi chất dinh dưỡng sử dụng trong thực phẩm”	2016-03-01
44/2016/NĐ-CP	Nghị định	2016-05-15	Chính phủ	quy định chi tiết một số điều của Luật An toàn, vệ sinh lao động về hoạt động kiểm định kỹ thuật an toàn lao động, huấn luyện an toàn, vệ sinh lao động và quan trắc môi trường lao động	2016-07-01			s
44/2016/TT-BGTVT	Thông tư	2016-12-26	Bộ Giao thông vận tải	công bố vùng nước cảng biển thuộc địa phận tỉnh Thanh Hóa và khu vực quản lý của Cảng vụ Hàng hải Thanh Hóa	2017-03-01
44/2017/TT-BTNMT	Thông tư	2017-10-23	Bộ Tài nguyên và Môi trường	quy định kỹ thuật về quan trắc ra đa thời tiết và ô dôn - bức xạ cực tím	2017-12-08
44/2017/TT-BTTTT	Thông tư	2017-12-29	Bộ Thông tin và Truyền thông	quy định về việc công nhận chứng chỉ công nghệ thông tin của tổ chức nước ngoài sử dụng ở Việt Nam đáp ứng chuẩn kỹ năng sử dụng công nghệ thông tin	2018-02-15
44/2018/NĐ-CP	Nghị định	2018-03-13	Chính phủ	quy định việc quản lý, sử dụng và khai thác tài sản kết cấu hạ tầng hàng không	2018-03-13			s
44/2018/TT-BCT	Thông tư	2018-11-15	Bộ Công Thương	quy định về việc tạm ngừng kinh doanh tạm nhập, tái xuất gỗ tròn, gỗ xẻ từ rừng tự nhiên từ Lào và Campuchia
44/2018/TT-BGTVT	Thông tư	2018-08-03	Bộ Giao thông vận tải	ban hành Định mức kinh tế - kỹ thuật công tác nạo vét công trình hàng hải
44/2018/TT-BLĐTBXH	Thông tư	2018-12-28	Bộ Lao động - Thương binh và Xã hội	ban hành Quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực máy tính và công nghệ thông tin
44/2018/TT-BYT	Thông tư	2018-12-28	Bộ Y tế	quy định về kê đơn thuốc cổ truyền, thuốc dược liệu và kết hợp thuốc cổ truyền, thuốc dược liệu, với thuốc hóa dược	2019-03-01
44/2020/NĐ-CP	Nghị định	2020-04-08	Chính phủ	quy định về cưỡng chế thi hành án đối với pháp nhân thương mại	2020-06-01			s
44/2021/NĐ-CP	Nghị định	2021-03-31	Chính phủ	hướng dẫn thực hiện về chi phí được trừ khi xác định thu nhập chịu thuế thu nhập doanh nghiệp đối với khoản chi ủng hộ, tài trợ của doanh nghiệp, tổ chức cho các hoạt động phòng, chống dịch COVID-19				s
44/2021/TT-BCA	Thông tư	2021-04-27	Bộ Công an	quy định về thực hiện dân chủ trong tuyển sinh vào Công an nhân dân	2021-06-16
44/2022/TT-BTC	Thông tư	2022-07-21	Bộ Tài chính	quy định quản lý và sử dụng kinh phí chi thường xuyên thực hiện chính sách, chế độ ưu đãi người có công với cách mạng, thân nhân của người có công với cách mạng và người trực tiếp tham gia kháng chiến do ngành Lao động - Thương binh và Xã hội quản lý	2022-09-05			s
44/2023/NĐ-CP	Nghị định	2023-06-30	Chính phủ	quy định chính sách giảm thuế giá trị gia tăng theo Nghị quyết số 101/2023/QH15 ngày 24 tháng 6 năm 2023 của Quốc hội	2023-07-01			s
44/2024/NĐ-CP	Nghị định	2024-04-24	Chính phủ	quy định việc quản lý, sử dụng và khai thác tài sản kết cấu hạ tầng giao thông đường bộ	2024-06-10			s
443/QĐ-TTg	Quyết định	2009-04-04	Thủ tướng Chính phủ	về việc hỗ trợ lãi suất cho các tổ chức, cá nhân vay vốn trung, dài hạn ngân hàng thực hiện đầu tư mới để phát triển sản xuất - kinh doanh				s
45/1998/NĐ-CP	Nghị định	1998-07-01	Chính phủ	quy định chi tiết về chuyển giao công nghệ				s
45/2000/NĐ-CP	Nghị định	2000-09-06	Chính phủ	quy định về văn phòng đại diện, chi nhánh của thương nhân nước ngoài và của doanh nghiệp du lịch nước ngoài tại Việt Nam	2000-10-01			s
45/2003/NĐ-CP	Nghị định	2003-05-09	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức bộ máy của Bộ Nội vụ				s
45/2005/NĐ-CP	Nghị định	2005-04-06	Chính phủ	quy định về xử phạt vi phạm hành chính trong lĩnh vực y tế				s
45/2005/QH11	Luật	2005-06-14	Quốc hội	Luật Thuế xuất khẩu, thuế nhập khẩu				s
45/2006/QĐ-TTg	Quyết định	2006-02-28	Thủ tướng Chính phủ	về việc ban hành Quy chế cấp và quản lý thẻ đi lại của doanh nhân APEC				s
45/2006/TT-BTC	Thông tư	2006-05-25	Bộ Tài chính	sửa đổi, bổ sung Thông tư số 63/2002/TT-BTC ngày 24/7/2002 của Bộ Tài chính hướng dẫn thực hiện các quy định pháp luật về phí và lệ phí				s
45/2007/NĐ-CP	Nghị định	2007-03-27	Chính phủ	quy định chi tiết thi hành một số điều của Luật Kinh doanh bảo hiểm				s
45/2009/NĐ-CP	Nghị định	2009-05-13	Chính phủ	hướng dẫn việc nhập khẩu, lấy mẫu, quản lý, sử dụng mẫu các chất ma túy, tiền chất, thuốc gây nghiện, thuốc hướng thần vì mục đích quốc phòng, an ninh				s
45/2010/NĐ-CP	Nghị định	2010-04-21	Chính phủ	quy định về tổ chức, hoạt động và quản lý hội	2010-07-01		33/2012/NĐ-CP@2012-04-13	s
45/2010/QĐ-TTg	Quyết định	2010-06-14	Thủ tướng Chính phủ	ban hành Quy chế Hoạt động kiểm soát hạt nhân	2010-08-15			s
45/2011/NĐ-CP	Nghị định	2011-06-17	Chính phủ	về lệ phí trước bạ				s
45/2011/TT-BNNPTNT	Thông tư	2011-06-24	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Quy chuẩn kỹ thuật Quốc gia về chất lượng giống cây trồng	2011-12-24
45/2011/TT-BTNMT	Thông tư	2011-12-26	Bộ Tài nguyên và Môi trường	hướng dẫn xác định diện tích đất sử dụng không đúng mục đích, diện tích đất lấn, chiếm, diện tích đất chưa sử dụng theo đúng quy định để tính thuế sử dụng đất phi nông nghiệp
45/2011/TT-NHNN	Thông tư	2011-12-30	Ngân hàng Nhà nước Việt Nam	quy định về quản lý ngoại hối đối với việc cho vay, thu hồi nợ nước ngoài của tổ chức tín dụng	2012-02-13		13/2016/TT-NHNN@2016-06-30	s
45/2012/NĐ-CP	Nghị định	2012-05-21	Chính phủ	về khuyến công	2012-07-05			s
45/2012/QĐ-TTg	Quyết định	2012-10-23	Thủ tướng Chính phủ	về tiêu chí xác định công trình viễn thông quan trọng liên quan đến an ninh quốc gia	2012-12-15			s
45/2013/NĐ-CP	Nghị định	2013-05-10	Chính phủ	quy định chi tiết một số điều của Bộ luật Lao động về thời giờ làm việc, thời giờ nghỉ ngơi và an toàn lao động, vệ sinh lao động				s
45/2013/QH13	Luật	2013-11-29	Quốc hội	Luật Đất đai	2014-07-01			s
45/2013/QĐ-TTg	Quyết định	2013-07-25	Thủ tướng Chính phủ	về việc ban hành Quy chế điều hành hoạt động tại các cửa khẩu biên giới đất liền				s
45/2013/TT-BTC	Thông tư	2013-04-25	Bộ Tài chính	hướng dẫn chế độ quản lý, sử dụng và trích khấu hao tài sản cố định				s
45/2014/NĐ-CP	Nghị định	2014-05-15	Chính phủ	quy định về thu tiền sử dụng đất	2014-07-01	103/2024/NĐ-CP@2024-07-30		s
45/2014/QĐ-TTg	Quyết định	2014-08-15	Thủ tướng Chính phủ	về chế độ phụ cấp ưu đãi nghề nghiệp đối với người làm việc trong các đơn vị thuộc lĩnh vực năng lượng nguyên tử của Bộ Khoa học và Công nghệ	2014-10-01
45/2014/TT-BGDĐT	Thông tư	2014-12-17	Bộ Giáo dục và Đào tạo	quy định về việc chuyển đổi loại hình trường đại học dân lập sang loại hình trường đại học tư thục	2015-02-01
45/2014/TT-BNNPTNT	Thông tư	2014-12-03	Bộ Nông nghiệp và Phát triển nông thôn	quy định việc kiểm tra cơ sở sản xuất, kinh doanh vật tư nông nghiệp và kiểm tra, chứng nhận cơ sở sản xuất, kinh doanh nông lâm thủy sản đủ điều kiện an toàn thực phẩm	2015-01-17			s
45/2014/TT-BTC	Thông tư	2014-04-16	Bộ Tài chính	hướng dẫn về thu, nộp khoản đóng góp bắt buộc, chế độ quản lý tài chính và chế độ hạch toán, kế toán đối với Quỹ phòng, chống tác hại của thuốc lá				s
45/2014/TT-BTNMT	Thông tư	2014-08-01	Bộ Tài nguyên và Môi trường	quy định về hồ sơ giám định tư pháp và các mẫu giám định tư pháp trong lĩnh vực tài nguyên và môi trường
45/2015/NĐ-CP	Nghị định	2015-05-06	Chính phủ	về hoạt động đo đạc và bản đồ				s
45/2015/QĐ-TTg	Quyết định	2015-09-24	Thủ tướng Chính phủ	về cung ứng dịch vụ bưu chính công ích và dịch vụ công ích trong hoạt động phát hành báo chí	2015-11-15			s
45/2015/TT-BCA	Thông tư	2015-09-10	Bộ Công an	quy định về lấy phiếu tín nhiệm đối với cán bộ lãnh đạo, chỉ huy trong Công an nhân dân	2015-11-01
45/2015/TT-BCT	Thông tư	2015-12-10	Bộ Công Thương	quy định việc quản lý Chương trình phát triển một số ngành công nghiệp công nghệ cao	2016-01-25
45/2015/TT-BLĐTBXH	Thông tư	2015-11-11	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện một số điều về Quỹ quốc gia về việc làm quy định tại Nghị định số 61/2015/NĐ-CP ngày 09 tháng 7 năm 2015 của Chính phủ quy định về chính sách hỗ trợ tạo việc làm và Quỹ quốc gia về việc làm	2015-12-31
45/2015/TT-BTNMT	Thông tư	2015-10-20	Bộ Tài nguyên và Môi trường	ban hành Quy trình và Định mức kinh tế - kỹ thuật chuyển giao công nghệ thông tin ngành tài nguyên và môi trường	2015-12-05
45/2016/QĐ-TTg	Quyết định	2016-10-19	Thủ tướng Chính phủ	về việc tiếp nhận hồ sơ, trả kết quả giải quyết thủ tục hành chính qua dịch vụ bưu chính công ích	2016-12-16			s
45/2016/TT-BTTTT	Thông tư	2016-12-26	Bộ Thông tin và Truyền thông	quy định quản lý nhiệm vụ khoa học và công nghệ cấp Bộ của Bộ Thông tin và Truyền thông	2017-02-15
45/2017/NĐ-CP	Nghị định	2017-04-21	Chính phủ	quy định chi tiết lập kế hoạch tài chính 05 năm và kế hoạch tài chính - ngân sách nhà nước 03 năm	2017-06-05			s
45/2017/TT-BTC	Thông tư	2017-05-12	Bộ Tài chính	quy định khung thù lao dịch vụ đấu giá tài sản theo quy định tại Luật Đấu giá tài sản	2017-07-01			s
45/2017/TT-BTNMT	Thông tư	2017-10-23	Bộ Tài nguyên và Môi trường	ban hành Định mức kinh tế - kỹ thuật công tác điều tra khảo sát khí tượng thủy văn	2017-12-08
45/2017/TT-BTTTT	Thông tư	2017-12-29	Bộ Thông tin và Truyền thông	quy định tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành công nghệ thông tin	2018-02-15
45/2018/NĐ-CP	Nghị định	2018-03-13	Chính phủ	quy định việc quản lý, sử dụng và khai thác tài sản kết cấu hạ tầng giao thông đường thủy nội địa	2018-03-13			s
45/2018/QĐ-TTg	Quyết định	2018-11-09	Thủ tướng Chính phủ	quy định chế độ họp trong hoạt động quản lý, điều hành của cơ quan thuộc hệ thống hành chính nhà nước				s
45/2018/TT-BLĐTBXH	Thông tư	2018-12-28	Bộ Lao động - Thương binh và Xã hội	ban hành Quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng nhóm các ngành, nghề thuộc lĩnh vực công nghệ kỹ thuật kiến trúc, công trình xây dựng, cơ khí, điện, điện tử, truyền thông và hóa học
45/2018/TT-BYT	Thông tư	2018-12-28	Bộ Y tế	sửa đổi, bổ sung một số điều của Thông tư liên tịch số 07/2016/TTLT-BYT-BTC-BLĐTBXH ngày 15 tháng 4 năm 2016 quy định chi tiết Nghị định số 39/2015/NĐ-CP ngày 27 tháng 4 năm 2015 của Chính phủ quy định chính sách hỗ trợ cho phụ nữ thuộc hộ nghèo là người dân tộc thiểu số khi sinh con đúng chính sách dân số	2019-03-01
45/2018/TT-NHNN	Thông tư	2018-12-28	Ngân hàng Nhà nước Việt Nam	hướng dẫn các tổ chức tín dụng trong cho vay có bảo lãnh của Quỹ bảo lãnh tín dụng theo quy định tại Nghị định số 34/2018/NĐ-CP ngày 08 tháng 3 năm 2018 của Chính phủ về việc thành lập, tổ chức và hoạt động của Quỹ bảo lãnh tín dụng cho doanh nghiệp nhỏ và vừa	2019-02-12
45/2019/TT-BCA	Thông tư	2019-10-02	Bộ Công an	quy định về tiêu chuẩn sức khỏe và khám sức khỏe tuyển chọn công dân thực hiện nghĩa vụ tham gia Công an nhân dân	2019-11-18
45/2021/NĐ-CP	Nghị định	2021-03-31	Chính phủ	về việc thành lập, tổ chức và hoạt động của Quỹ hỗ trợ phát triển hợp tác xã	2021-05-15			s
45/2021/TT-BGTVT	Thông tư	2021-12-31	Bộ Giao thông vận tải	quy định về hoạt động trạm thu phí đường bộ	2022-03-31	34/2024/TT-BGTVT@2024-11-14		s
45/2021/TT-BTC	Thông tư	2021-06-18	Bộ Tài chính	hướng dẫn việc áp dụng cơ chế Thỏa thuận trước về phương pháp xác định giá tính thuế (APA) trong quản lý thuế đối với doanh nghiệp có giao dịch liên kết	2021-08-03
45/2022/TT-BGTVT	Thông tư	2022-12-30	Bộ Giao thông vận tải	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành đăng kiểm
45/2022/TT-BTC	Thông tư	2022-07-27	Bộ Tài chính	sửa đổi, bổ sung một số điều tại Thông tư số 143/2015/TT-BTC ngày 11 tháng 09 năm 2015 của Bộ trưởng Bộ Tài chính quy định thủ tục hải quan và quản lý xe ô tô, xe gắn máy của các đối tượng được phép nhập khẩu, tạm nhập khẩu không nhằm mục đích thương mại	2022-09-10
45/2024/TT-BTC	Thông tư	2024-07-01	Bộ Tài chính	về ban hành phương pháp định giá chung đối với hàng hóa, dịch vụ do Nhà nước định giá				s
46/2004/QĐ-TTg	Quyết định	2004-03-26	Thủ tướng Chính phủ	ban hành Quy chế bảo đảm an toàn hệ thống Đường ống vận chuyển khí trên đất liền
46/2005/TT-BTC	Thông tư	2005-06-08	Bộ Tài chính	hướng dẫn một số vấn đề về tài chính khi sắp xếp và phát triển nông, lâm trường quốc doanh		51/2015/TT-BTC@2015-04-17		s
46/2006/NĐ-CP	Nghị định	2006-05-16	Chính phủ	về xử lý hàng hóa do người vận chuyển lưu giữ tại cảng biển Việt Nam				s
46/2007/NĐ-CP	Nghị định	2007-03-27	Chính phủ	quy định chế độ tài chính đối với doanh nghiệp bảo hiểm và doanh nghiệp môi giới bảo hiểm				s
46/2010/NĐ-CP	Nghị định	2010-04-27	Chính phủ	quy định về thôi việc và thủ tục nghỉ hưu đối với công chức				s
46/2010/QH12	Luật	2010-06-16	Quốc hội	Luật Ngân hàng Nhà nước Việt Nam				s
46/2010/TT-BYT	Thông tư	2010-12-29	Bộ Y tế	ban hành Quy chuẩn kỹ thuật quốc gia về vệ sinh phòng bệnh truyền nhiễm trong các cơ sở giáo dục thuộc hệ thống giáo dục quốc dân	2011-06-15			s
46/2011/TT-BGTVT	Thông tư	2011-06-30	Bộ Giao thông vận tải	quy định về cấp, thu hồi Giấy chứng nhận bảo hiểm hoặc bảo đảm tài chính theo Công ước quốc tế về trách nhiệm dân sự đối với tổn thất ô nhiễm dầu nhiên liệu năm 2001	2011-09-01
46/2011/TT-BYT	Thông tư	2011-12-21	Bộ Y tế	ban hành nguyên tắc, tiêu chuẩn thực hành tốt nhà thuốc	2012-02-05			s
46/2012/TT-BCT	Thông tư	2012-12-28	Bộ Công Thương	quy định chi tiết một số nội dung của Nghị định số 45/2012/NĐ-CP ngày 21 tháng 5 năm 2012 của Chính phủ về khuyến công	2013-02-10			s
46/2012/TT-BGTVT	Thông tư	2012-11-07	Bộ Giao thông vận tải	quy định về đào tạo, sát hạch, cấp giấy phép lái xe cơ giới đường bộ				s
46/2014/NĐ-CP	Nghị định	2014-05-15	Chính phủ	quy định về thu tiền thuê đất, thuê mặt nước	2014-07-01	103/2024/NĐ-CP@2024-07-30		s
46/2014/QH13	Luật	2014-06-13	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế				s
46/2014/TT-BCA	Thông tư	2014-10-16	Bộ Công an	quy định chi tiết một số điều của Nghị định số 06/2013/NĐ-CP ngày 09 tháng 01 năm 2013 quy định về bảo vệ cơ quan, doanh nghiệp	2014-12-06
46/2014/TT-BCT	Thông tư	2014-12-03	Bộ Công Thương	quy định về hoạt động xây dựng và áp dụng tiêu chuẩn quốc gia và quy chuẩn kỹ thuật quốc gia của Bộ Công thương	2015-01-19			s
46/2015/NĐ-CP	Nghị định	2015-05-12	Chính phủ	về quản lý chất lượng và bảo trì công trình xây dựng	2015-07-01			s
46/2015/QĐ-TTg	Quyết định	2015-09-28	Thủ tướng Chính phủ	quy định chính sách hỗ trợ đào tạo trình độ sơ cấp, đào tạo dưới 03 tháng				s
46/2015/TT-BCT	Thông tư	2015-12-11	Bộ Công Thương	quy định kiểm tra chất lượng sản phẩm trong sản xuất thuộc phạm vi quản lý của Bộ Công Thương	2016-07-01
46/2016/TT-BQP	Thông tư	2016-04-01	Bộ Quốc phòng	quy định tuyến chuyên môn kỹ thuật khám bệnh, chữa bệnh; đăng ký và chuyển tuyến khám bệnh, chữa bệnh đối với các đối tượng thuộc Bộ Quốc phòng quản lý	2016-05-18			s
46/2017/QĐ-TTg	Quyết định	2017-11-24	Thủ tướng Chính phủ	ban hành Quy chế tổ chức và hoạt động của Mạng lưới các cơ quan thông báo và hỏi đáp và Ban liên ngành về hàng rào kỹ thuật trong thương mại	2018-01-10			s
46/2017/TT-BGTVT	Thông tư	2017-11-27	Bộ Giao thông vận tải	quy định về an toàn và phòng ngừa ô nhiễm môi trường khi vận chuyển hàng nguy hiểm bằng tàu biển
46/2017/TT-BTNMT	Thông tư	2017-10-23	Bộ Tài nguyên và Môi trường	quy định xây dựng cơ sở dữ liệu địa giới hành chính	2017-12-01
46/2017/TT-BTTTT	Thông tư	2017-12-29	Bộ Thông tin và Truyền thông	quy định tiêu chuẩn chức danh nghề nghiệp viên chức âm thanh viên, phát thanh viên, kỹ thuật dựng phim, quay phim thuộc chuyên ngành Thông tin và Truyền thông	2018-02-15
46/2018/NĐ-CP	Nghị định	2018-03-14	Chính phủ	quy định việc quản lý, sử dụng và khai thác tài sản kết cấu hạ tầng đường sắt quốc gia	2018-03-14			s
46/2018/TT-BLĐTBXH	Thông tư	2018-12-28	Bộ Lao động - Thương binh và Xã hội	ban hành quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực vật liệu, luyện kim, sản xuất và công nghệ kỹ thuật khác
46/2018/TT-BTC	Thông tư	2018-05-14	Bộ Tài chính	quy định chi tiết chi phí thực tế để in, sao, chụp và gửi thông tin quy định tại khoản 2 Điều 12 Luật Tiếp cận thông tin	2018-07-01			s
46/2019/TT-BCA	Thông tư	2019-10-10	Bộ Công an	quy định trách nhiệm của lực lượng Công an nhân dân trong việc thực hiện các quy định của Bộ luật Tố tụng hình sự năm 2015 liên quan đến bảo đảm quyền bào chữa của người bị giữ trong trường hợp khẩn cấp, người bị bắt trong trường hợp phạm tội quả tang hoặc theo quyết định truy nã, người bị tạm giữ, bị can; bảo vệ quyền và lợi ích hợp pháp của bị hại, đương sự, người bị tố giác, người bị kiến nghị khởi tố	2019-12-02			s
46/2020/NĐ-CP	Nghị định	2020-04-09	Chính phủ	quy định thủ tục hải quan, kiểm tra, giám sát hải quan đối với hàng hóa quá cảnh thông qua Hệ thống quá cảnh Hải quan ASEAN để thực hiện Nghị định thư 7 về Hệ thống quá cảnh Hải quan	2020-06-01			s
46/2020/TT-BTC	Thông tư	2020-05-27	Bộ Tài chính	quy định mức thu, nộp phí, lệ phí trong lĩnh vực hàng không	2020-05-27			s
46/2022/NĐ-CP	Nghị định	2022-07-13	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 13/2020/NĐ-CP ngày 21 tháng 01 năm 2020 của Chính phủ hướng dẫn chi tiết Luật Chăn nuôi	2022-07-13
46/2022/TT-BGTVT	Thông tư	2022-12-30	Bộ Giao thông vận tải	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành quản lý dự án đường bộ
46/2023/NĐ-CP	Nghị định	2023-07-01	Chính phủ	quy định chi tiết thi hành một số điều của Luật Kinh doanh bảo hiểm	2023-07-01			s
46/2024/QH15	Luật	2024-11-26	Quốc hội	Luật Công chứng	2025-07-01			s
47/2003/NĐ-CP	Nghị định	2003-05-12	Chính phủ	về việc sửa đổi, bổ sung Điều 6 Nghị định số 176/1999/NĐ-CP ngày 21/12/1999 của Chính phủ về lệ phí trước bạ				s
47/2006/QĐ-TTg	Quyết định	2006-03-01	Thủ tướng Chính phủ	về việc phê duyệt Đề án tổng thể về điều tra cơ bản và quản lý tài nguyên - môi trường biển đến năm 2010, tầm nhìn đến năm 2020
47/2007/QĐ-BNN	Quyết định	2007-05-29	Bộ Nông nghiệp và Phát triển nông thôn	về việc ban hành Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh	2007-07-08
47/2009/TT-BNNPTNT	Thông tư	2009-07-31	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Quy chuẩn kỹ thuật quốc gia về điều kiện an toàn vệ sinh thực phẩm trong sản xuất thủy sản	2010-01-31			s
47/2009/TTLT-BTC-BLĐTBXH	Thông tư liên tịch	2009-03-11	Bộ Tài chính - Bộ Lao động - Thương binh và Xã hội	hướng dẫn cấp phát, quản lý và sử dụng kinh phí thực hiện chính sách ưu đãi người có công với cách mạng và người trực tiếp tham gia kháng chiến do ngành Lao động - Thương binh và Xã hội quản lý				s
47/2010/QH12	Luật	2010-06-16	Quốc hội	Luật Các tổ chức tín dụng				s
47/2010/TT-BYT	Thông tư	2010-12-29	Bộ Y tế	hướng dẫn hoạt động xuất khẩu, nhập khẩu thuốc và bao bì tiếp xúc trực tiếp với thuốc				s
47/2011/NĐ-CP	Nghị định	2011-06-17	Chính phủ	quy định chi tiết thi hành một số nội dung của Luật Bưu chính	2011-08-15			s
47/2011/QĐ-TTg	Quyết định	2011-08-22	Thủ tướng Chính phủ	về chế độ phụ cấp ưu đãi theo nghề khí tượng thủy văn thuộc ngành tài nguyên và môi trường	2011-11-01
47/2013/QĐ-TTg	Quyết định	2013-07-29	Thủ tướng Chính phủ	về việc thành lập, phê duyệt Điều lệ tổ chức và hoạt động của Quỹ phòng, chống tác hại của thuốc lá				s
47/2013/TT-BGTVT	Thông tư	2013-12-03	Bộ Giao thông vận tải	quy định về công tác phổ biến, giáo dục pháp luật trong ngành Giao thông vận tải	2014-01-25
47/2014/NĐ-CP	Nghị định	2014-05-15	Chính phủ	quy định về bồi thường, hỗ trợ, tái định cư khi Nhà nước thu hồi đất				s
47/2014/QH13	Luật	2014-06-16	Quốc hội	Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam	2015-01-01
47/2014/TT-BCT	Thông tư	2014-12-05	Bộ Công Thương	quy định về quản lý website thương mại điện tử				s
47/2014/TT-BNNPTNT	Thông tư	2014-12-11	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Quy chuẩn kỹ thuật Quốc gia về điều kiện trồng, chăm sóc cao su kiến thiết cơ bản ở miền núi phía Bắc	2015-06-11
47/2014/TT-BTC	Thông tư	2014-04-22	Bộ Tài chính	hướng dẫn thực hiện một số nội dung Quyết định số 03/2011/QĐ-TTg ngày 10 01 2011 của Thủ tướng Chính phủ về ban hành quy chế bảo lãnh cho doanh nghiệp nhỏ và vừa vay vốn tại ngân hàng thương mại	2014-06-06
47/2014/TT-BTNMT	Thông tư	2014-08-22	Bộ Tài nguyên và Môi trường	quy định kỹ thuật thành lập bản đồ hành chính các cấp	2014-10-08
47/2015/QĐ-TTg	Quyết định	2015-10-05	Thủ tướng Chính phủ	về cơ chế, chính sách khuyến khích phát triển giao thông vận tải đường thủy nội địa	2015-12-01			s
47/2016/NĐ-CP	Nghị định	2016-05-26	Chính phủ	quy định mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang				s
47/2016/TT-BGTVT	Thông tư	2016-12-30	Bộ Giao thông vận tải	quy định về trang phục, phù hiệu, cấp hiệu và biển hiệu của công chức, viên chức và nhân viên Cảng vụ hàng không	2017-05-01
47/2018/TT-BCT	Thông tư	2018-11-15	Bộ Công Thương	quy định việc xây dựng, thẩm định và ban hành định mức kinh tế - kỹ thuật về dịch vụ sự nghiệp công sử dụng ngân sách nhà nước áp dụng trong lĩnh vực sự nghiệp kinh tế và sự nghiệp khác thuộc lĩnh vực quản lý nhà nước của Bộ Công Thương	2019-01-01
47/2018/TT-BLĐTBXH	Thông tư	2018-12-28	Bộ Lao động - Thương binh và Xã hội	ban hành quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực cơ khí
47/2018/TT-BTC	Thông tư	2018-05-15	Bộ Tài chính	hướng dẫn xác định giá cho thuê, giá khởi điểm để đấu giá cho thuê, chuyển nhượng có thời hạn quyền khai thác tài sản kết cấu hạ tầng giao thông và thủy lợi	2018-07-01
47/2018/TT-BYT	Thông tư	2018-12-28	Bộ Y tế	quy định việc áp dụng điều kiện về văn bằng, chứng chỉ, giấy chứng nhận và thực hành chuyên môn để cấp chứng chỉ hành nghề dược cổ truyền	2019-03-01
47/2021/NĐ-CP	Nghị định	2021-04-01	Chính phủ	quy định chi tiết một số điều của Luật Doanh nghiệp	2021-04-01			s
47/2022/TT-BGTVT	Thông tư	2022-12-30	Bộ Giao thông vận tải	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành kỹ thuật đường bộ, chuyên ngành kỹ thuật bến phà
47/2023/NĐ-CP	Nghị định	2023-07-03	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 62/2017/NĐ-CP ngày 16 tháng 5 năm 2017 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Đấu giá tài sản	2023-09-01
48/2000/NĐ-CP	Nghị định	2000-09-12	Chính phủ	quy định chi tiết thi hành Luật Dầu khí		95/2015/NĐ-CP@2015-10-16		s
48/2001/NĐ-CP	Nghị định	2001-08-13	Chính phủ	về tổ chức và hoạt động của Quỹ tín dụng nhân dân				s
48/2006/QĐ-BTC	Quyết định	2006-09-14	Bộ Tài chính	ban hành chế độ kế toán doanh nghiệp nhỏ và vừa				s
48/2008/NĐ-CP	Nghị định	2008-04-17	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nội vụ				s
48/2009/TTLT-BTC-BNN	Thông tư liên tịch	2009-03-12	Bộ Tài chính - Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn chế độ quản lý, sử dụng và thanh quyết toán kinh phí sự nghiệp kinh tế duy tu, bảo dưỡng đê điều	2009-04-26
48/2010/NĐ-CP	Nghị định	2010-05-07	Chính phủ	về hợp đồng trong hoạt động xây dựng				s
48/2010/QH12	Luật	2010-06-17	Quốc hội	Luật Thuế sử dụng đất phi nông nghiệp	2012-01-01			s
48/2010/TT-BYT	Thông tư	2010-12-31	Bộ Y tế	hướng dẫn chế độ khai báo, thông tin, báo cáo bệnh truyền nhiễm	2011-02-15	54/2015/TT-BYT@2015-12-28		s
48/2011/TT-BCT	Thông tư	2011-12-30	Bộ Công Thương	về việc quy định quản lý chất lượng các sản phẩm, hàng hóa nhóm 2 thuộc phạm vi quản lý của Bộ Công thương	2012-02-15			s
48/2011/TT-BNNPTNT	Thông tư	2011-07-05	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Quy chuẩn kỹ thuật Quốc gia về khảo nghiệm giống cây trồng	2012-01-05
48/2011/TT-BYT	Thông tư	2011-12-21	Bộ Y tế	ban hành nguyên tắc “Thực hành tốt phân phối thuốc”				s
48/2012/NĐ-CP	Nghị định	2012-06-04	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 157/2005/NĐ-CP ngày 23 tháng 12 năm 2005 của Chính phủ quy định một số chế độ đối với cán bộ, công chức công tác nhiệm kỳ tại cơ quan Việt Nam ở nước ngoài				s
48/2012/TT-BTC	Thông tư	2012-03-16	Bộ Tài chính	hướng dẫn việc xác định giá khởi điểm và chế độ tài chính trong hoạt động đấu giá quyền sử dụng đất để giao đất có thu tiền sử dụng đất hoặc cho thuê đất				s
48/2013/TT-BGTVT	Thông tư	2013-12-06	Bộ Giao thông vận tải	ban hành Quy chuẩn kỹ thuật quốc gia về quản lý an toàn và ngăn ngừa ô nhiễm trong khai thác tàu biển
48/2013/TT-BNNPTNT	Thông tư	2013-11-12	Bộ Nông nghiệp và Phát triển nông thôn	quy định về kiểm tra, chứng nhận an toàn thực phẩm thủy sản xuất khẩu	2013-12-26			s
48/2014/QĐ-TTg	Quyết định	2014-08-28	Thủ tướng Chính phủ	về chính sách hỗ trợ hộ nghèo xây dựng nhà ở phòng, tránh bão, lụt khu vực miền Trung				s
48/2015/NĐ-CP	Nghị định	2015-05-15	Chính phủ	quy định chi tiết một số điều của Luật Giáo dục nghề nghiệp				s
48/2015/QĐ-TTg	Quyết định	2015-10-08	Thủ tướng Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ủy ban Chứng khoán Nhà nước trực thuộc Bộ Tài chính	2015-12-01
48/2015/TT-BGTVT	Thông tư	2015-09-22	Bộ Giao thông vận tải	quy định về đăng kiểm phương tiện thủy nội địa	2016-01-01			s
48/2015/TT-BYT	Thông tư	2015-12-01	Bộ Y tế	quy định hoạt động kiểm tra an toàn thực phẩm trong sản xuất, kinh doanh thực phẩm thuộc phạm vi quản lý của Bộ Y tế	2016-01-15
48/2016/TT-BTNMT	Thông tư	2016-12-28	Bộ Tài nguyên và Môi trường	quy định kỹ thuật cơ sở dữ liệu địa lý tỷ lệ 1:250.000
48/2017/TT-BGTVT	Thông tư	2017-12-13	Bộ Giao thông vận tải	quy định hệ thống chỉ tiêu thống kê và chế độ báo cáo thống kê ngành Giao thông vận tải				s
48/2017/TT-BTC	Thông tư	2017-05-15	Bộ Tài chính	quy định chế độ tài chính trong hoạt động đấu giá tài sản	2017-07-01
48/2017/TT-BTNMT	Thông tư	2017-11-20	Bộ Tài nguyên và Môi trường	ban hành Quy chuẩn kỹ thuật quốc gia về mã luật khí tượng trên cao và ra đa thời tiết	2018-05-21
48/2018/TT-BLĐTBXH	Thông tư	2018-12-28	Bộ Lao động - Thương binh và Xã hội	ban hành quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực kỹ thuật điện, điện tử và viễn thông
48/2019/NĐ-CP	Nghị định	2019-06-05	Chính phủ	quy định về quản lý hoạt động của phương tiện phục vụ vui chơi, giải trí dưới nước	2019-08-15			s
48/2019/TT-BGTVT	Thông tư	2019-12-17	Bộ Giao thông vận tải	quy định tiêu chí giám sát, nghiệm thu kết quả bảo trì tài sản kết cấu hạ tầng giao thông đường bộ theo chất lượng thực hiện và việc áp dụng hình thức bảo trì tài sản kết cấu hạ tầng giao thông đường bộ	2020-02-15
48/2019/TT-BTC	Thông tư	2019-08-08	Bộ Tài chính	hướng dẫn việc trích lập và xử lý các khoản dự phòng giảm giá hàng tồn kho, tổn thất các khoản đầu tư, nợ phải thu khó đòi và bảo hành sản phẩm, hàng hóa, dịch vụ, công trình xây dựng tại doanh nghiệp	2019-10-10		24/2022/TT-BTC@2022-04-07
48/2020/NĐ-CP	Nghị định	2020-04-15	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 38/2016/NĐ-CP ngày 15 tháng 5 năm 2016 của Chính phủ quy định chi tiết một số điều của Luật Khí tượng thủy văn	2020-06-01			s
48/2022/NĐ-CP	Nghị định	2022-07-26	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Thông tin và Truyền thông				s
48/2022/TT-BTC	Thông tư	2022-08-03	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí khai thác và sử dụng thông tin trong Cơ sở dữ liệu quốc gia về dân cư	2022-09-17			s
48/2023/TT-BTC	Thông tư	2023-07-12	Bộ Tài chính	về hướng dân việc quản lý, sử dụng, khai thác Phần mềm Quản lý tài sản công	2023-08-27
48/2024/QH15	Luật	2024-11-26	Quốc hội	Luật Thuế giá trị gia tăng	2025-07-01			s
48/NQ-CP	Nghị quyết	2013-04-04	Chính phủ	về phiên họp Chính phủ thường kỳ tháng 3 năm 2013				s
48/NQ-CP	Nghị quyết	2010-12-09	Chính phủ	về việc đơn giản hóa thủ tục hành chính thuộc phạm vi chức năng quản lý của Bộ Lao động - Thương binh và Xã hội				s
4831/QĐ-BNNMT	Quyết định	2025-11-17	Bộ Nông nghiệp và Môi trường	về việc công bố bổ sung thủ tục hành chính trong lĩnh vực địa chất và khoáng sản thuộc phạm vi chức năng quản lý nhà nước của Bộ Nông nghiệp và Môi trường				s
49/2003/NĐ-CP	Nghị định	2003-05-15	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Y tế				s
49/2005/QH11	Luật	2005-11-29	Quốc hội	Luật Các công cụ chuyển nhượng	2006-07-01			s
49/2008/NĐ-CP	Nghị định	2008-04-18	Chính phủ	về sửa đổi, bổ sung một số điều của Nghị định số 209/2004/NĐ-CP ngày 16/12/2004 của Chính phủ về quản lý chất lượng công trình xây dựng				s
49/2008/QĐ-BVHTTDL	Quyết định	2008-07-09	Bộ Văn hóa, Thể thao và Du lịch	ban hành Quy chế thẩm định và cấp giấy phép phổ biến phim				s
49/2009/NĐ-CP	Nghị định	2009-05-21	Chính phủ	quy định về xử phạt vi phạm hành chính trong hoạt động chuyển giao công nghệ				s
49/2010/NĐ-CP	Nghị định	2010-05-14	Chính phủ	quy định về miễn, giảm học phí, hỗ trợ chi phí học tập và cơ chế thu, sử dụng học phí đối với cơ sở giáo dục thuộc hệ thống giáo dục quốc dân từ năm học 2010 - 2011 đến năm học 2014 - 2015			74/2013/NĐ-CP@2013-07-15	s
49/2010/QĐ-TTg	Quyết định	2010-07-19	Thủ tướng Chính phủ	phê duyệt Danh mục công nghệ cao được ưu tiên đầu tư phát triển và Danh mục sản phẩm công nghệ cao được khuyến khích phát triển				s
49/2010/TT-BTC	Thông tư	2010-04-12	Bộ Tài chính	hướng dẫn việc phân loại, áp dụng mức thuế đối với hàng hóa xuất khẩu, nhập khẩu				s
49/2012/QĐ-TTg	Quyết định	2012-11-08	Thủ tướng Chính phủ	về sửa đổi, bổ sung Điều 3 của Quyết định số 142/2009/QĐ-TTg của Thủ tướng Chính phủ về cơ chế, chính sách hỗ trợ giống cây trồng, vật nuôi, thủy sản để khôi phục sản xuất vùng bị thiệt hại do thiên tai, dịch bệnh				s
49/2013/NĐ-CP	Nghị định	2013-05-14	Chính phủ	quy định chi tiết thi hành một số điều của Bộ luật Lao động về tiền lương				s
49/2015/QĐ-TTg	Quyết định	2015-10-14	Thủ tướng Chính phủ	về một số chế độ, chính sách đối với dân công hỏa tuyến tham gia kháng chiến chống Pháp, chống Mỹ, chiến tranh bảo vệ Tổ quốc và làm nhiệm vụ quốc tế				s
49/2015/TT-BGTVT	Thông tư	2015-09-22	Bộ Giao thông vận tải	quy định về tiêu chuẩn, nhiệm vụ và quyền hạn của lãnh đạo, đăng kiểm viên và nhân viên nghiệp vụ của đơn vị đăng kiểm phương tiện thủy nội địa	2016-01-01
49/2015/TT-BTC	Thông tư	2015-04-14	Bộ Tài chính	quy định thủ tục hải quan đối với thư, gói, kiện hàng hóa xuất khẩu, nhập khẩu gửi qua dịch vụ bưu chính của doanh nghiệp được chỉ định	2015-05-29		56/2019/TT-BTC@2019-08-23
49/2015/TT-BYT	Thông tư	2015-12-11	Bộ Y tế	quy định về công bố hợp quy và công bố phù hợp quy định đối với thuốc lá
49/2016/TT-BTTTT	Thông tư	2016-12-26	Bộ Thông tin và Truyền thông	quy định chi tiết và hướng dẫn về hồ sơ, thủ tục cấp, đổi, cấp lại và thu hồi thẻ nhà báo	2017-02-15
49/2016/TTLT-BQP-BYT-BTC	Thông tư liên tịch	2016-04-14	Bộ Quốc phòng - Bộ Y tế - Bộ Tài chính	hướng dẫn thực hiện bảo hiểm y tế đối với công chức, viên chức, công nhân quốc phòng, lao động hợp đồng, học sinh, sinh viên đang công tác, làm việc, học tập trong Bộ Quốc phòng, người làm công tác khác trong tổ chức cơ yếu và thân nhân quân nhân tại ngũ, thân nhân cơ yếu	2016-06-01			s
49/2017/QĐ-TTg	Quyết định	2017-12-21	Thủ tướng Chính phủ	về việc thu dọn các công trình, thiết bị và phương tiện phục vụ hoạt động dầu khí				s
49/2017/TT-BCA	Thông tư	2017-10-26	Bộ Công an	quy định chi tiết chế độ bồi dưỡng giám định tư pháp trong lĩnh vực kỹ thuật hình sự; thành phần, số người thực hiện nhiệm vụ khi giám định đối với trường hợp khám nghiệm tử thi, mổ tử thi và khai quật tử thi
49/2017/TT-BGTVT	Thông tư	2017-12-15	Bộ Giao thông vận tải	ban hành Định mức kinh tế - kỹ thuật khảo sát đường thủy nội địa
49/2017/TT-BQP	Thông tư	2017-03-08	Bộ Quốc phòng	hướng dẫn thực hiện Quyết định số 10/2016/QĐ-TTg ngày 03 tháng 3 năm 2016 của Thủ tướng Chính phủ về thực hiện thủ tục biên phòng điện tử cảng biển	2017-04-21
49/2017/TT-BTNMT	Thông tư	2017-11-30	Bộ Tài nguyên và Môi trường	quy định kỹ thuật lập, điều chỉnh chương trình quản lý tổng hợp tài nguyên vùng bờ	2018-01-15
49/2018/NĐ-CP	Nghị định	2018-03-30	Chính phủ	quy định về kiểm định chất lượng giáo dục nghề nghiệp	2018-05-15
49/2018/QĐ-TTg	Quyết định	2018-12-12	Thủ tướng Chính phủ	thành lập, phê duyệt Điều lệ tổ chức và hoạt động của Quỹ hỗ trợ phát triển du lịch	2019-02-01
49/2019/NĐ-CP	Nghị định	2019-06-06	Chính phủ	quy định chi tiết và biện pháp thi hành một số điều của Luật Công an nhân dân	2019-07-25			s
49/2019/QH14	Luật	2019-11-22	Quốc hội	Luật Xuất cảnh, nhập cảnh của công dân Việt Nam	2020-07-01		23/2023/QH15@2023-06-24
49/2019/TT-BGTVT	Thông tư	2019-12-17	Bộ Giao thông vận tải	hướng dẫn quy trình, hồ sơ thanh quyết toán, thủ tục hỗ trợ giá cho doanh nghiệp kinh doanh vận tải đường sắt thực hiện vận tải phục vụ nhiệm vụ đặc biệt, nhiệm vụ an sinh xã hội	2020-02-01
49/2020/NĐ-CP	Nghị định	2020-04-17	Chính phủ	quy định chi tiết thi hành Luật Thi hành án hình sự về tái hòa nhập cộng đồng	2020-06-15
49/2022/TT-BGTVT	Thông tư	2022-12-30	Bộ Giao thông vận tải	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành quản lý dự án đường sắt
49/2025/TT-BCT	Thông tư	2025-09-09	Bộ Công Thương	quy định Quy tắc xuất xứ hàng hóa trong Hiệp định Thương mại hàng hóa thuộc Hiệp định khung về Hợp tác Kinh tế Toàn diện giữa Chính phủ các Nước thành viên Hiệp hội các quốc gia Đông Nam Á và Chính phủ Đại Hàn Dân Quốc				s
491/QĐ-TTg	Quyết định	2009-04-16	Thủ tướng Chính phủ	ban hành Bộ tiêu chí quốc gia về xây dựng nông thôn mới				s
494/NQ-UBTVQH13	Nghị quyết	2012-05-18	Ủy ban Thường vụ Quốc hội	về kết quả giám sát việc thực hiện chính sách, pháp luật về người có công với cách mạng				s
05/1998/QH10	Luật	1998-05-20	Quốc hội	Luật Thuế tiêu thụ đặc biệt				s
05/1999/NĐ-CP	Nghị định	1999-02-03	Chính phủ	về chứng minh nhân dân	1999-05-01		170/2007/NĐ-CP@2007-11-19	s
05/2000/NĐ-CP	Nghị định	2000-03-03	Chính phủ	về xuất cảnh, nhập cảnh của công dân Việt Nam				s
05/2003/NĐ-CP	Nghị định	2003-01-21	Chính phủ	về hợp tác quốc tế trong lĩnh vực phòng, chống ma túy	2003-02-05
05/2003/QĐ-BTS	Quyết định	2003-04-29	Bộ Thủy sản	về việc sửa đổi, bổ sung Phụ lục I (phần thủy sản) của Thông tư liên tịch số 17/2003/TTLT-BTC-BNNPTNT-BTS ngày 14/3/2003	2003-06-12
05/2005/NQ-CP	Nghị quyết	2005-04-18	Chính phủ	về đẩy mạnh xã hội hóa các hoạt động giáo dục, y tế, văn hóa và thể dục thể thao				s
05/2005/NĐ-CP	Nghị định	2005-01-18	Chính phủ	về bán đấu giá tài sản				s
05/2005/TT-BNV	Thông tư	2005-01-05	Bộ Nội vụ	hướng dẫn thực hiện chế độ phụ cấp trách nhiệm công việc đối với cán bộ, công chức, viên chức				s
05/2005/TT-BTC	Thông tư	2005-01-11	Bộ Tài chính	hướng dẫn chế độ thuế áp dụng đối với các tổ chức nước ngoài không có tư cách pháp nhân Việt Nam và cá nhân nước ngoài kinh doanh hoặc có thu nhập phát sinh tại Việt Nam				s
05/2006/TT-BLĐTBXH	Thông tư	2006-06-22	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thành lập và tổ chức hoạt động của Đội kiểm tra liên ngành về phòng, chống tệ nạn mại dâm	2006-07-16
05/2007/QH12	Luật	2007-11-21	Quốc hội	Luật Chất lượng sản phẩm, hàng hóa	2008-07-01			s
05/2007/QĐ-BTNMT	Quyết định	2007-02-27	Bộ Tài nguyên và Môi trường	về việc sử dụng hệ thống tham số tính chuyển giữa Hệ tọa độ quốc tế WGS-84 và Hệ tọa độ quốc gia VN-2000				s
05/2008/TT-BTNMT	Thông tư	2008-12-08	Bộ Tài nguyên và Môi trường	hướng dẫn về đánh giá môi trường chiến lược, đánh giá tác động môi trường và cam kết bảo vệ môi trường		26/2011/TT-BTNMT@2011-07-18		s
05/2008/TT-BTP	Thông tư	2008-09-23	Bộ Tư pháp	hướng dẫn về nghiệp vụ trợ giúp pháp lý và quản lý nhà nước về trợ giúp pháp lý			19/2011/TT-BTP@2011-10-31	s
05/2008/TT-BYT	Thông tư	2008-05-14	Bộ Y tế	hướng dẫn chức năng, nhiệm vụ và cơ cấu tổ chức bộ máy dân số - kế hoạch hóa gia đình ở địa phương				s
05/2008/UBTVQH12	Pháp lệnh	2008-08-27	Ủy ban Thường vụ Quốc hội	Pháp lệnh Thủ tục bắt giữ tàu biển	2009-07-01
05/2009/NĐ-CP	Nghị định	2009-01-19	Chính phủ	quy định chi tiết thi hành Pháp lệnh Thuế tài nguyên và Pháp lệnh sửa đổi, bổ sung Điều 6 Pháp lệnh Thuế tài nguyên				s
05/2009/TT-BKHCN	Thông tư	2009-03-30	Bộ Khoa học và Công nghệ	quy định Hệ thống chỉ tiêu thống kê ngành khoa học và công nghệ				s
05/2009/TT-BTNMT	Thông tư	2009-06-01	Bộ Tài nguyên và Môi trường	hướng dẫn kiểm tra, thẩm định và nghiệm thu công trình, sản phẩm địa chính	2009-07-16			s
05/2009/TT-BYT	Thông tư	2009-06-17	Bộ Y tế	ban hành “Quy chuẩn kỹ thuật quốc gia về chất lượng nước sinh hoạt”	2009-12-01			s
05/2009/TT-NHNN	Thông tư	2009-04-07	Ngân hàng Nhà nước Việt Nam	quy định chi tiết thi hành việc hỗ trợ lãi suất đối với các tổ chức, cá nhân vay vốn trung, dài hạn ngân hàng thực hiện đầu tư mới để phát triển sản xuất - kinh doanh				s
05/2010/TT-BXD	Thông tư	2010-05-26	Bộ Xây dựng	hướng dẫn về đào tạo bồi dưỡng nghiệp vụ định giá xây dựng và cấp chứng chỉ kỹ sư định giá xây dựng	2010-07-15			s
05/2010/TT-BYT	Thông tư	2010-03-01	Bộ Y tế	hướng dẫn bảo mật dữ liệu thử nghiệm trong đăng ký thuốc	2010-04-15			s
05/2011/QH13	Luật	2011-11-26	Quốc hội	Luật Cơ yếu	2012-02-01			s
05/2011/TT-BLĐTBXH	Thông tư	2011-03-23	Bộ Lao động - Thương binh và Xã hội	ban hành hệ thống biểu mẫu thống kê và hướng dẫn thu thập thông tin về công tác cai nghiện ma túy và quản lý sau cai nghiện theo Quyết định số 127/2009/QĐ-TTg ngày 26 tháng 10 năm 2009 của Thủ tướng Chính phủ ban hành Chế độ báo cáo thống kê về phòng, chống ma túy	2011-06-01
05/2011/TT-BNNPTNT	Thông tư	2011-01-24	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn các biện pháp phòng, chống bệnh Niu-cát-xơn ở gia cầm				s
05/2011/TT-NHNN	Thông tư	2011-03-10	Ngân hàng Nhà nước Việt Nam	quy định về thu phí cho vay của tổ chức tín dụng đối với khách hàng				s
05/2012/NĐ-CP	Nghị định	2012-02-02	Chính phủ	sửa đổi, bổ sung một số điều của các Nghị định về đăng ký giao dịch bảo đảm, trợ giúp pháp lý, luật sư, tư vấn pháp luật	2012-04-01			s
05/2012/TT-BTNMT	Thông tư	2012-05-08	Bộ Tài nguyên và Môi trường	quy định kỹ thuật hiện chỉnh bản đồ địa hình quốc gia tỷ lệ 1:25.000 và 1:50.000 bằng ảnh vệ tinh	2012-06-20
05/2012/TT-BTTTT	Thông tư	2012-05-18	Bộ Thông tin và Truyền thông	về phân loại các dịch vụ viễn thông	2012-07-15			s
05/2013/NĐ-CP	Nghị định	2013-01-09	Chính phủ	sửa đổi, bổ sung một số điều quy định về thủ tục hành chính của Nghị định số 43/2010/NĐ-CP				s
05/2013/TT-BGTVT	Thông tư	2013-05-02	Bộ Giao thông vận tải	ban hành Quy chuẩn kỹ thuật quốc gia về quy phạm phân cấp và đóng tàu biển vỏ thép-sửa đổi lần 1 năm 2013				s
05/2013/TT-BLĐTBXH	Thông tư	2013-05-15	Bộ Lao động - Thương binh và Xã hội	hướng dẫn về thủ tục lập hồ sơ, quản lý hồ sơ, thực hiện chế độ ưu đãi người có công với cách mạng và thân nhân	2013-07-01			s
05/2013/TTLT-BYT-BCT	Thông tư liên tịch	2013-02-08	Bộ Y tế - Bộ Công Thương	hướng dẫn việc ghi nhãn, in cảnh báo sức khỏe trên bao bì thuốc lá	2013-05-01
05/2014/TT-BKHCN	Thông tư	2014-04-10	Bộ Khoa học và Công nghệ	ban hành “Mẫu hợp đồng nghiên cứu khoa học và phát triển công nghệ”				s
05/2014/TT-BNNPTNT	Thông tư	2014-02-10	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Quy chuẩn kỹ thuật quốc gia lĩnh vực trồng trọt	2014-08-10
05/2014/TT-BTP	Thông tư	2014-02-07	Bộ Tư pháp	hướng dẫn công bố, niêm yết thủ tục hành chính và báo cáo về tình hình, kết quả thực hiện kiểm soát thủ tục hành chính	2014-03-24
05/2014/TT-NHNN	Thông tư	2014-03-12	Ngân hàng Nhà nước Việt Nam	hướng dẫn việc mở và sử dụng tài khoản vốn đầu tư gián tiếp để thực hiện hoạt động đầu tư gián tiếp nước ngoài tại Việt Nam	2014-04-28		06/2019/TT-NHNN@2019-06-26	s
05/2014/TT-TTCP	Thông tư	2014-10-16	Thanh tra Chính phủ	quy định về tổ chức, hoạt động, quan hệ công tác của Đoàn thanh tra và trình tự, thủ tục tiến hành một cuộc thanh tra	2014-12-01			s
05/2015/TT-BKHCN	Thông tư	2015-03-12	Bộ Khoa học và Công nghệ	quy định tổ chức quản lý các Chương trình khoa học và công nghệ cấp quốc gia	2015-05-01			s
05/2015/TT-BNNPTNT	Thông tư	2015-02-12	Bộ Nông nghiệp và Phát triển nông thôn	quy định về trình tự, thủ tục cấp giấy chứng nhận hành nghề xử lý vật thể thuộc diện kiểm dịch thực vật	2015-03-30
05/2015/TT-BQP	Thông tư	2015-01-16	Bộ Quốc phòng	quy định tiêu chuẩn trang bị nhà ăn, nhà bếp, dụng cụ cấp dưỡng; định mức sử dụng điện năng tại các kho, khu kỹ thuật; tiêu chuẩn, trang bị máy phát điện đối với các đơn vị, tổ chức thuộc lực lượng cơ yếu và doanh cụ trong phòng làm việc cơ yếu	2015-03-03			s
05/2015/TT-BTTTT	Thông tư	2015-03-23	Bộ Thông tin và Truyền thông	quy định chi tiết và hướng dẫn thủ tục cấp giấy phép sử dụng tần số vô tuyến điện; cho thuê, cho mượn thiết bị vô tuyến điện; sử dụng chung tần số vô tuyến điện	2015-05-08			s
05/2015/TT-BYT	Thông tư	2015-03-17	Bộ Y tế	ban hành Danh mục thuốc đông y, thuốc từ dược liệu và vị thuốc y học cổ truyền thuộc phạm vi thanh toán của quỹ bảo hiểm y tế	2015-05-01		27/2020/TT-BYT@2020-12-31	s
05/2015/TTLT-BGDĐT-BTC	Thông tư liên tịch	2015-03-10	Bộ Giáo dục và Đào tạo - Bộ Tài chính	hướng dẫn tuyển sinh và chế độ tài chính thực hiện Quyết định số 599/QĐ-TTg ngày 17 tháng 4 năm 2013 của Thủ tướng Chính phủ về Đề án “Đào tạo cán bộ ở nước ngoài bằng ngân sách nhà nước giai đoạn 2013 - 2020”	2015-04-24
05/2015/TTLT-BTP-BCA-BYT	Thông tư liên tịch	2015-05-15	Bộ Tư pháp - Bộ Công an - Bộ Y tế	hướng dẫn thực hiện liên thông các thủ tục hành chính về đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi	2015-07-01
05/2016/NĐ-CP	Nghị định	2016-01-11	Chính phủ	quy định chế độ, chính sách đối với thân nhân hạ sĩ quan, chiến sĩ nghĩa vụ trong Công an nhân dân
05/2016/QĐ-TTg	Quyết định	2016-02-05	Thủ tướng Chính phủ	về việc quản lý sử dụng phí cho vay lại và phần trích phí bảo lãnh tại Bộ Tài chính giai đoạn 2016 - 2020				s
05/2016/TT-BCT	Thông tư	2016-06-06	Bộ Công Thương	quy định về việc cung cấp dịch vụ công trực tuyến của Bộ Công Thương	2016-07-20
05/2016/TT-BTNMT	Thông tư	2016-05-13	Bộ Tài nguyên và Môi trường	quy định nội dung quan trắc khí tượng thủy văn đối với trạm thuộc mạng lưới trạm khí tượng thủy văn quốc gia	2016-07-01
05/2016/TT-BTTTT	Thông tư	2016-03-01	Bộ Thông tin và Truyền thông	quy định về quản lý và sử dụng mã số sách tiêu chuẩn quốc tế	2016-08-01
05/2016/TTLT-BNNPTNT-BTNMT	Thông tư liên tịch	2016-05-16	Bộ Nông nghiệp và Phát triển nông thôn - Bộ Tài nguyên và Môi trường	hướng dẫn việc thu gom, vận chuyển và xử lý bao gói thuốc bảo vệ thực vật sau sử dụng	2016-06-30
05/2017/NĐ-CP	Nghị định	2017-01-16	Chính phủ	quy định về xử lý tài sản chìm đắm trên tuyến đường thủy nội địa, vùng nước cảng biển và vùng biển Việt Nam	2017-07-01			s
05/2017/QH14	Luật	2017-06-12	Quốc hội	Luật Quản lý ngoại thương	2018-01-01			s
05/2017/QĐ-TTg	Quyết định	2017-03-16	Thủ tướng Chính phủ	ban hành quy định về hệ thống phương án ứng cứu khẩn cấp bảo đảm an toàn thông tin mạng quốc gia	2017-03-16			s
05/2018/NQ-HĐTP	Nghị quyết	2018-11-05	Hội đồng Thẩm phán Tòa án nhân dân tối cao	hướng dẫn áp dụng Điều 234 về tội vi phạm quy định về bảo vệ động vật hoang dã và Điều 244 về tội vi phạm quy định về bảo vệ động vật nguy cấp, quý, hiếm của Bộ luật Hình sự	2018-12-01
05/2018/TT-BCT	Thông tư	2018-04-03	Bộ Công Thương	quy định về xuất xứ hàng hóa				s
05/2018/TT-BNV	Thông tư	2018-05-09	Bộ Nội vụ	quy định mã số chức danh nghề nghiệp viên chức Âm thanh viên, Phát thanh viên, Kỹ thuật dựng phim, Quay phim thuộc chuyên ngành Thông tin và Truyền thông
05/2019/NQ-HĐTP	Nghị quyết	2019-08-15	Hội đồng Thẩm phán Tòa án nhân dân tối cao	hướng dẫn áp dụng Điều 214 về tội gian lận bảo hiểm xã hội, bảo hiểm thất nghiệp, Điều 215 về tội gian lận bảo hiểm y tế và Điều 216 về tội trốn đóng bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp cho người lao động của Bộ luật Hình sự	2019-09-01			s
05/2019/TT-BGTVT	Thông tư	2019-01-29	Bộ Giao thông vận tải	quy định tiêu chí giám sát, nghiệm thu dịch vụ công ích thông tin duyên hải
05/2019/TT-BKHCN	Thông tư	2019-06-26	Bộ Khoa học và Công nghệ	quy định chi tiết thi hành một số điều của Nghị định số 43/2017 NĐ-CP ngày 14 tháng 4 năm 2017 của Chính phủ về nhãn hàng hóa	2021-01-01
05/2019/TT-BNNPTNT	Thông tư	2019-05-02	Bộ Nông nghiệp và Phát triển nông thôn	quy định chế độ, quy trình bảo trì tài sản kết cấu hạ tầng thủy lợi	2019-07-01
05/2019/TT-BTTTT	Thông tư	2019-07-09	Bộ Thông tin và Truyền thông	quy định Danh mục sản phẩm, hàng hóa có khả năng gây mất an toàn thuộc trách nhiệm quản lý của Bộ Thông tin và Truyền thông				s
05/2020/TT-BGDĐT	Thông tư	2020-03-18	Bộ Giáo dục và Đào tạo	ban hành Chương trình giáo dục quốc phòng và an ninh trong trường trung cấp sư phạm, cao đẳng sư phạm và cơ sở giáo dục đại học
05/2020/TT-BKHCN	Thông tư	2020-10-30	Bộ Khoa học và Công nghệ	quy định về an toàn hạt nhân đối với cơ sở lò phản ứng hạt nhân nghiên cứu	2020-12-15
05/2020/TT-BLĐTBXH	Thông tư	2020-08-16	Bộ Lao động - Thương binh và Xã hội	quy định quy chế tổ chức và hoạt động của Trung tâm Giáo dục nghề nghiệp công lập cấp huyện	2020-10-01
05/2020/TT-BTP	Thông tư	2020-08-28	Bộ Tư pháp	quy định chi tiết một số điều và biện pháp thi hành Nghị định số 08/2020/NĐ-CP ngày 08 tháng 01 năm 2020 của Chính phủ về tổ chức và hoạt động của Thừa phát lại	2020-10-12
05/2020/TT-BVHTTDL	Thông tư	2020-08-28	Bộ Văn hóa, Thể thao và Du lịch	quy định về đánh giá hoạt động thư viện	2020-10-15
05/2021/NĐ-CP	Nghị định	2021-01-25	Chính phủ	về quản lý, khai thác cảng hàng không, sân bay	2021-03-10			s
05/2021/TT-BCA	Thông tư	2021-01-14	Bộ Công an	quy định về hoạt động ứng phó sự cố, thiên tai và tìm kiếm cứu nạn của lực lượng Công an nhân dân	2021-03-06
05/2021/TT-BKHCN	Thông tư	2021-06-17	Bộ Khoa học và Công nghệ	quy định yêu cầu kỹ thuật đối với dữ liệu thông tin đầu vào của Cơ sở dữ liệu quốc gia về khoa học và công nghệ	2021-08-01
05/2021/TT-BLĐTBXH	Thông tư	2021-07-07	Bộ Lao động - Thương binh và Xã hội	quy định quy chế tuyển sinh và xác định chỉ tiêu tuyển sinh trình độ trung cấp, trình độ cao đẳng	2021-08-22			s
05/2021/TT-BTP	Thông tư	2021-06-24	Bộ Tư pháp	hướng dẫn một số điều và biện pháp thi hành Luật Luật sư, Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Luật sư	2021-08-10
05/2021/TT-TTCP	Thông tư	2021-10-01	Thanh tra Chính phủ	quy định quy trình xử lý đơn khiếu nại, đơn tố cáo, đơn kiến nghị, phản ánh	2021-11-15
05/2022/QH15	Luật	2022-06-15	Quốc hội	Luật Điện ảnh	2023-01-01
05/2022/TT-BCT	Thông tư	2022-02-18	Bộ Công Thương	về Quy tắc xuất xứ hàng hóa trong Hiệp định Đối tác kinh tế toàn diện khu vực	2022-04-04			s
05/2022/TT-BKHCN	Thông tư	2022-05-31	Bộ Khoa học và Công nghệ	hướng dẫn sử dụng Quỹ phát triển khoa học và công nghệ của doanh nghiệp
05/2022/TT-BLĐTBXH	Thông tư	2022-04-05	Bộ Lao động - Thương binh và Xã hội	quy định về liên kết tổ chức thực hiện chương trình đào tạo trong giáo dục nghề nghiệp	2022-05-20
05/2022/TT-BTNMT	Thông tư	2022-06-30	Bộ Tài nguyên và Môi trường	ban hành định mức kinh tế - kỹ thuật xây dựng, cập nhật cơ sở dữ liệu viễn thám quốc gia	2022-08-15
05/2022/TT-BTP	Thông tư	2022-09-05	Bộ Tư pháp	quy định mã số, tiêu chuẩn và xếp lương đối với chức danh nghề nghiệp viên chức trợ giúp viên pháp lý	2022-10-20			s
05/2022/TT-BVHTTDL	Thông tư	2022-08-04	Bộ Văn hóa, Thể thao và Du lịch	hướng dẫn hoạt động thư viện lưu động và luân chuyển tài nguyên thông tin	2022-10-01
05/2023/TT-BKHCN	Thông tư	2023-05-22	Bộ Khoa học và Công nghệ	quy định chi tiết một số nội dung về thu hút, sử dụng và trọng dụng cá nhân hoạt động khoa học và công nghệ	2023-07-07			s
05/2023/TT-BTP	Thông tư	2023-08-24	Bộ Tư pháp	quy định danh mục và thời hạn định kỳ chuyển đổi vị trí công tác trong các lĩnh vực thuộc phạm vi quản lý của Bộ Tư pháp tại chính quyền địa phương	2023-10-07
05/2023/TT-BVHTTDL	Thông tư	2023-04-05	Bộ Văn hóa, Thể thao và Du lịch	quy định tiêu chí phân loại phim và thực hiện hiển thị mức phân loại phim, cảnh báo	2023-05-20
05/2023/TT-BYT	Thông tư	2023-03-10	Bộ Y tế	quy định chế độ báo cáo định kỳ hoạt động phòng, chống HIV/AIDS	2023-05-01
05/2024/TT-BCT	Thông tư	2024-03-29	Bộ Công Thương	quy định về việc tạm ngừng kinh doanh tạm nhập, tái xuất mặt hàng quặng và tinh quặng Monazite
05/2024/TT-BGDĐT	Thông tư	2024-03-29	Bộ Giáo dục và Đào tạo	quy định tiêu chuẩn, điều kiện xét thăng hạng chức danh nghề nghiệp viên chức giảng dạy trong các cơ sở giáo dục đại học công lập và trường cao đẳng sư phạm
05/2024/TT-BKHĐT	Thông tư	2024-04-19	Bộ Kế hoạch và Đầu tư	quy định về quản lý và sử dụng các chi phí trong lựa chọn nhà thầu, nhà đầu tư trên Hệ thống mạng đấu thầu quốc gia				s
05/2024/TT-BNV	Thông tư	2024-06-27	Bộ Nội vụ	quy định tiêu chuẩn, điều kiện xét thăng hạng lên hạng II và hạng I đối với viên chức hành chính, viên chức văn thư, viên chức lưu trữ; xếp lương đối với người được tuyển dụng, tiếp nhận vào viên chức	2024-08-15
05/2024/TT-BVHTTDL	Thông tư	2024-07-17	Bộ Văn hóa, Thể thao và Du lịch	ban hành Quy định tiêu chí, tiêu chuẩn chất lượng và định mức chi phí dịch vụ hỗ trợ chi phí sinh hoạt hằng ngày cho đồng bào các dân tộc được mời tham gia hoạt động tại Làng Văn hóa - Du lịch các dân tộc Việt Nam	2024-09-15
05/2025/NĐ-CP	Nghị định	2025-01-06	Chính phủ	về sửa đổi, bổ sung một số điều của Nghị định số 08/2022/NĐ-CP ngày 10 tháng 01 năm 2022 của Chính phủ quy định chi tiết một số điều của Luật Bảo vệ môi trường				s
50/2003/QĐ-BVHTT	Quyết định	2003-08-22	Bộ Văn hóa - Thông tin	về việc quy định mức kinh phí mua sách lý luận, chính trị của hệ thống thư viện	2003-09-16
50/2005/NĐ-CP	Nghị định	2005-04-11	Chính phủ	về cơ quan quản lý thi hành án dân sự, cơ quan thi hành án dân sự và cán bộ, công chức làm công tác thi hành án dân sự		74/2009/NĐ-CP@2009-09-09		s
50/2005/QH11	Luật	2005-11-29	Quốc hội	Luật Sở hữu trí tuệ				s
50/2007/QĐ-BGDĐT	Quyết định	2007-08-29	Bộ Giáo dục và Đào tạo	ban hành quy định về công tác giáo dục phẩm chất chính trị, đạo đức lối sống cho học sinh, sinh viên trong các đại học, học viện, trường đại học, cao đẳng, trung cấp chuyên nghiệp	2007-10-10			s
50/2007/QĐ-TTg	Quyết định	2007-04-12	Thủ tướng Chính phủ	về việc kiện toàn Ủy ban Quốc gia phòng, chống AIDS và phòng, chống tệ nạn ma túy, mại dâm	2007-05-16
50/2008/NĐ-CP	Nghị định	2008-04-21	Chính phủ	về quản lý, bảo vệ an ninh, trật tự tại cửa khẩu cảng biển				s
50/2008/QĐ-BNN	Quyết định	2008-04-02	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh	2008-04-24
50/2008/QĐ-BTTTT	Quyết định	2008-11-12	Bộ Thông tin và Truyền thông	về việc ban hành “Quy chuẩn kỹ thuật quốc gia về dịch vụ bưu chính công ích”		17/2015/TT-BTTTT@2015-06-30		s
50/2010/TT-BNNPTNT	Thông tư	2010-08-30	Bộ Nông nghiệp và Phát triển nông thôn	về sửa đổi, bổ sung danh mục sản phẩm, hàng hóa nhóm 2 ban hành kèm theo Thông tư số 50/2009/TT-BNNPTNT ngày 18/8/2009 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn, bắt buộc phải được công bố hợp quy trước khi đưa ra lưu thông trên thị trường				s
50/2011/NĐ-CP	Nghị định	2011-06-24	Chính phủ	sửa đổi Nghị định số 187/2007/NĐ-CP ngày 25 tháng 12 năm 2007 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Thông tin và Truyền thông				s
50/2011/TT-BNNPTNT	Thông tư	2011-07-15	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn thực hiện Quyết định số 69/2010/QĐ-TTg ngày 03 tháng 11 năm 2010 của Thủ tướng Chính phủ về thẩm quyền, trình tự, thủ tục công nhận doanh nghiệp nông nghiệp ứng dụng công nghệ cao	2011-08-29
50/2012/TT-BCT	Thông tư	2012-12-28	Bộ Công Thương	ban hành Quy chuẩn kỹ thuật quốc gia về mức rủi ro chấp nhận được trong đánh giá định lượng rủi ro cho các hoạt động dầu khí, xăng dầu, hóa chất và nhiệt điện				s
50/2013/NĐ-CP	Nghị định	2013-05-14	Chính phủ	quy định quản lý lao động, tiền lương và tiền thưởng đối với người lao động trong công ty trách nhiệm hữu hạn một thành viên do Nhà nước làm chủ sở hữu		51/2016/NĐ-CP@2016-06-13		s
50/2014/NĐ-CP	Nghị định	2014-05-20	Chính phủ	về quản lý dự trữ ngoại hối nhà nước	2014-07-15
50/2014/QH13	Luật	2014-06-18	Quốc hội	Luật Xây dựng				s
50/2014/TT-BCT	Thông tư	2014-12-15	Bộ Công Thương	quy định về quản lý nhiệm vụ khoa học và công nghệ của Bộ Công Thương	2015-01-28			s
50/2014/TT-BGTVT	Thông tư	2014-10-17	Bộ Giao thông vận tải	quy định về quản lý cảng, bến thủy nội địa	2015-01-01
50/2015/NĐ-CP	Nghị định	2015-05-18	Chính phủ	về việc thành lập Viện Khoa học và Công nghệ Việt Nam - Hàn Quốc	2015-07-15
50/2016/TT-BGTVT	Thông tư	2016-12-30	Bộ Giao thông vận tải	quy định thủ tục cấp Giấy phép vận tải biển nội địa cho tàu biển nước ngoài	2017-07-01
50/2016/TT-BYT	Thông tư	2016-12-30	Bộ Y tế	quy định giới hạn tối đa dư lượng thuốc bảo vệ thực vật trong thực phẩm
50/2017/TT-BGTVT	Thông tư	2017-12-29	Bộ Giao thông vận tải	quy định về việc xác định và xử lý vị trí nguy hiểm trên đường thủy nội địa	2018-02-15
50/2017/TT-BQP	Thông tư	2017-03-08	Bộ Quốc phòng	quy định chức năng, nhiệm vụ, quyền hạn, mối quan hệ công tác của Cục Thi hành án Bộ Quốc phòng và Phòng Thi hành án cấp quân khu	2017-04-25
50/2018/QĐ-TTg	Quyết định	2018-12-13	Thủ tướng Chính phủ	quy định đối tượng thủy sản nuôi chủ lực	2019-01-30
50/2018/TT-BLĐTBXH	Thông tư	2018-12-28	Bộ Lao động - Thương binh và Xã hội	ban hành quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực kỹ thuật mỏ và kỹ thuật khác
50/2018/TT-BTC	Thông tư	2018-05-23	Bộ Tài chính	ban hành các chỉ tiêu thông tin, mẫu chứng từ khai báo khi làm thủ tục xuất cảnh, nhập cảnh, quá cảnh đối với phương tiện qua cửa khẩu đường không, đường biển, đường sắt, đường bộ và cửa khẩu đường sông theo quy định tại Nghị định số 59 /2018/NĐ-CP ngày 20 tháng 4 năm 2018 của Chính phủ	2018-06-05			s
50/2020/NĐ-CP	Nghị định	2020-04-20	Chính phủ	quy định về tiếp nhận, quản lý và sử dụng viện trợ quốc tế khẩn cấp để cứu trợ và khắc phục hậu quả thiên tai	2020-06-15			s
50/2025/NĐ-CP	Nghị định	2025-02-28	Chính phủ	sửa đổi, bổ sung một số điều của các Nghị định quy định chi tiết một số điều của Luật Quản lý, sử dụng tài sản công				s
51/2001/QH10	Nghị quyết	2001-12-25	Quốc hội	về việc sửa đổi, bổ sung một số điều của Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992				s
51/2005/NĐ-CP	Nghị định	2005-04-11	Chính phủ	về nguồn tài chính và quản lý, sử dụng nguồn tài chính cho quản lý, bảo trì đường thủy nội địa	2005-05-03
51/2005/QH11	Luật	2005-11-29	Quốc hội	Luật Giao dịch điện tử				s
51/2008/NĐ-CP	Nghị định	2008-04-22	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Giao thông vận tải				s
51/2008/TT-BTC	Thông tư	2008-06-16	Bộ Tài chính	hướng dẫn quản lý và sử dụng kinh phí đào tạo, bồi dưỡng cán bộ, công chức Nhà nước				s
51/2010/NĐ-CP	Nghị định	2010-05-14	Chính phủ	quy định về hóa đơn bán hàng hóa, cung ứng dịch vụ				s
51/2011/TT-BNNPTNT	Thông tư	2011-07-27	Bộ Nông nghiệp và Phát triển nông thôn	ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam”	2011-09-10
51/2012/QĐ-TTg	Quyết định	2012-11-16	Thủ tướng Chính phủ	quy định về chế độ bồi dưỡng và chế độ trang phục đối với giáo viên, giảng viên thể dục thể thao
51/2013/NĐ-CP	Nghị định	2013-05-14	Chính phủ	quy định chế độ tiền lương, thù lao, tiền thưởng đối với thành viên Hội đồng thành viên hoặc Chủ tịch công ty, Kiểm soát viên, Tổng giám đốc hoặc Giám đốc, Phó tổng giám đốc hoặc Phó giám đốc, Kế toán trưởng trong công ty trách nhiệm hữu hạn một thành viên do Nhà nước làm chủ sở hữu		52/2016/NĐ-CP@2016-06-13		s
51/2013/TT-BTNMT	Thông tư	2013-12-27	Bộ Tài nguyên và Môi trường	ban hành Định mức kinh tế - kỹ thuật công tác điều tra lũ	2014-02-15
51/2014/NĐ-CP	Nghị định	2014-05-21	Chính phủ	quy định việc giao các khu vực biển nhất định cho tổ chức, cá nhân khai thác, sử dụng tài nguyên biển	2014-07-15			s
51/2014/QH13	Luật	2014-06-19	Quốc hội	Luật Phá sản	2015-01-01
51/2014/QĐ-TTg	Quyết định	2014-09-15	Thủ tướng Chính phủ	quy định một số nội dung về thoái vốn, bán cổ phần và đăng ký giao dịch, niêm yết trên thị trường chứng khoán của doanh nghiệp nhà nước				s
51/2014/TT-BNNPTNT	Thông tư	2014-12-27	Bộ Nông nghiệp và Phát triển nông thôn	quy định điều kiện bảo đảm an toàn thực phẩm và phương thức quản lý đối với các cơ sở sản xuất ban đầu nhỏ lẻ	2015-02-10
51/2014/TT-BYT	Thông tư	2014-12-29	Bộ Y tế	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức năng của Trung tâm y tế dự phòng tỉnh, thành phố trực thuộc Trung ương	2015-03-01			s
51/2015/QĐ-TTg	Quyết định	2015-10-14	Thủ tướng Chính phủ	về quy định tổ chức tìm kiếm, cứu nạn giao thông đường thủy nội địa	2015-12-01			s
51/2015/TT-BNNPTNT	Thông tư	2015-12-30	Bộ Nông nghiệp và Phát triển nông thôn	quy định về yêu cầu kỹ thuật và kiểm tra an toàn kỹ thuật máy thủy đã qua sử dụng lắp đặt trên tàu cá	2016-02-15
51/2015/TT-BTC	Thông tư	2015-04-17	Bộ Tài chính	hướng dẫn về xử lý tài chính khi sắp xếp, đổi mới và phát triển, nâng cao hiệu quả hoạt động của công ty nông, lâm nghiệp	2015-06-02
51/2016/NĐ-CP	Nghị định	2016-06-13	Chính phủ	quy định quản lý lao động, tiền lương và tiền thưởng đối với người lao động làm việc trong công ty trách nhiệm hữu hạn một thành viên do Nhà nước nắm giữ 100% vốn điều lệ	2016-08-01			s
51/2016/QĐ-TTg	Quyết định	2016-11-29	Thủ tướng Chính phủ	về một số cơ chế tài chính đặc thù đối với Cục Hàng không Việt Nam				s
51/2017/TT-BGTVT	Thông tư	2017-12-29	Bộ Giao thông vận tải	quy định về đăng kiểm viên và nhân viên nghiệp vụ đăng kiểm tàu biển	2018-03-01			s
51/2018/TT-BLĐTBXH	Thông tư	2018-12-28	Bộ Lao động - Thương binh và Xã hội	ban hành quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực sản xuất, chế biến và xây dựng
51/2019/TT-BGTVT	Thông tư	2019-12-18	Bộ Giao thông vận tải	ban hành Định mức kinh tế - kỹ thuật vận hành, khai thác và bảo dưỡng hệ thống thông tin duyên hải để cung ứng dịch vụ thông tin duyên hải
51/2021/NĐ-CP	Nghị định	2021-04-01	Chính phủ	về quản lý khoáng sản tại các khu vực dự trữ khoáng sản quốc gia				s
51/2021/TT-BTC	Thông tư	2021-06-30	Bộ Tài chính	hướng dẫn nghĩa vụ của tổ chức, cá nhân trong hoạt động đầu tư nước ngoài trên thị trường chứng khoán Việt Nam	2021-08-16		20/2025/TT-BTC@2025-05-05
51/2023/TT-BTC	Thông tư	2023-07-17	Bộ Tài chính	hướng dẫn xây dựng dự toán ngân sách nhà nước năm 2024, kế hoạch tài chính - ngân sách nhà nước 03 năm 2024 - 2026	2023-08-31
51/2024/NĐ-CP	Nghị định	2024-05-15	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 08/2019/NĐ-CP ngày 23 tháng 01 năm 2019 của Chính phủ quy định một số chế độ đối với thành viên cơ quan Việt Nam ở nước ngoài	2024-05-15
52/1999/NĐ-CP	Nghị định	1999-07-08	Chính phủ	về việc ban hành Quy chế Quản lý đầu tư và xây dựng			07/2003/NĐ-CP@2003-01-30	s
52/2005/QH11	Luật	2005-11-29	Quốc hội	Luật Bảo vệ môi trường				s
52/2007/QĐ-TTg	Quyết định	2007-04-16	Thủ tướng Chính phủ	về chế độ báo cáo tình hình thực hiện kế hoạch vốn đầu tư nhà nước				s
52/2008/QĐ-BGDĐT	Quyết định	2008-09-18	Bộ Giáo dục và Đào tạo	ban hành Chương trình các môn lý luận chính trị trình độ đại học, cao đẳng dùng cho sinh viên khối không chuyên ngành Mác-Lênin, tư tưởng Hồ Chí Minh	2008-10-27
52/2009/NĐ-CP	Nghị định	2009-06-03	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Quản lý, sử dụng tài sản nhà nước				s
52/2010/QH12	Luật	2010-06-17	Quốc hội	Luật Nuôi con nuôi	2011-01-01
52/2011/QĐ-TTg	Quyết định	2011-09-21	Thủ tướng Chính phủ	ban hành Quy chế phối hợp kiểm soát các hoạt động hợp pháp liên quan đến ma túy				s
52/2012/TT-BTC	Thông tư	2012-04-05	Bộ Tài chính	hướng dẫn về việc công bố thông tin trên thị trường chứng khoán				s
52/2013/NĐ-CP	Nghị định	2013-05-16	Chính phủ	về thương mại điện tử				s
52/2013/TT-BGTVT	Thông tư	2013-12-12	Bộ Giao thông vận tải	quy định về quản lý, khai thác và bảo trì công trình đường bộ	2014-02-01			s
52/2014/NĐ-CP	Nghị định	2014-05-23	Chính phủ	quy định điều kiện thủ tục cấp giấy phép hoạt động dịch vụ việc làm của doanh nghiệp hoạt động dịch vụ việc làm				s
52/2015/TT-BTC	Thông tư	2015-04-17	Bộ Tài chính	hướng dẫn một số chính sách tài chính đặc thù đối với công ty nông, lâm nghiệp sau khi hoàn thành sắp xếp, đổi mới	2015-06-02
52/2015/TT-BYT	Thông tư	2015-12-21	Bộ Y tế	quy định việc kiểm tra nhà nước về an toàn thực phẩm đối với thực phẩm nhập khẩu và hồ sơ, thủ tục cấp giấy chứng nhận đối với thực phẩm xuất khẩu thuộc phạm vi quản lý của Bộ Y tế	2016-02-23
52/2015/TTLT-BTNMT-BNV	Thông tư liên tịch	2015-12-08	Bộ Tài nguyên và Môi trường - Bộ Nội vụ	quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành địa chính	2016-02-01
52/2016/NĐ-CP	Nghị định	2016-06-13	Chính phủ	quy định tiền lương, thù lao, tiền thưởng đối với người quản lý công ty trách nhiệm hữu hạn một thành viên do Nhà nước nắm giữ 100% vốn điều lệ	2016-08-01			s
52/2016/TT-BTNMT	Thông tư	2016-12-30	Bộ Tài nguyên và Môi trường	quy định quy trình công nghệ và Định mức kinh tế - kỹ thuật thu nhận và xử lý thu nhận và xử lý ảnh VNREDSat-1	2017-02-16
52/2017/TT-BGTVT	Thông tư	2017-12-29	Bộ Giao thông vận tải	quy định về bảo trì công trình hàng hải
52/2017/TT-BYT	Thông tư	2017-12-29	Bộ Y tế	quy định về đơn thuốc và việc kê đơn thuốc hóa dược, sinh phẩm trong điều trị ngoại trú	2018-03-01		18/2018/TT-BYT@2018-08-22	s
52/2018/TT-BCT	Thông tư	2018-12-25	Bộ Công Thương	quy định định mức tiêu hao năng lượng trong ngành công nghiệp chế biến thủy sản, áp dụng cho quá trình chế biến công nghiệp của các nhóm sản phẩm cá da trơn và tôm	2019-02-18
52/2018/TT-BLĐTBXH	Thông tư	2018-12-28	Bộ Lao động - Thương binh và Xã hội	ban hành Quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực nông, lâm nghiệp, thủy sản và thú y
52/2019/NĐ-CP	Nghị định	2019-06-14	Chính phủ	quy định chi tiết một số điều của Luật Đặc xá	2019-08-01			s
52/2020/TT-BTC	Thông tư	2020-06-10	Bộ Tài chính	hướng dẫn một số biện pháp thực hiện Thống kê nhà nước về hải quan đối với hàng hóa xuất khẩu, nhập khẩu	2020-08-01
52/2021/NĐ-CP	Nghị định	2021-04-19	Chính phủ	gia hạn thời hạn nộp thuế giá trị gia tăng, thuế thu nhập doanh nghiệp, thuế thu nhập cá nhân và tiền thuê đất trong năm 2021				s
52/2022/TT-BTC	Thông tư	2022-08-12	Bộ Tài chính	hướng dẫn một số điều Nghị định số 45/2021/NĐ-CP ngày 31/03/2021 của Chính phủ về thành lập, tổ chức và hoạt động của Quỹ hỗ trợ phát triển hợp tác xã	2022-10-01
52/2023/TT-BTC	Thông tư	2023-08-08	Bộ Tài chính	hướng dẫn cơ chế sử dụng kinh phí ngân sách nhà nước chi thường xuyên hỗ trợ doanh nghiệp nhỏ và vừa theo quy định tại Nghị định số 80/2021/NĐ-CP ngày 26 tháng 8 năm 2021 của Chính phủ	2023-09-23
52/2024/NĐ-CP	Nghị định	2024-05-15	Chính phủ	về thanh toán không dùng tiền mặt, trừ các chứng từ bên mua nộp tiền mặt vào tài khoản của bên bán				s
52/2024/TT-BTC	Thông tư	2024-07-23	Bộ Tài chính	bãi bỏ một số Thông tư của Bộ trưởng Bộ Tài chính trong lĩnh vực thuế	2024-09-10			s
52/2025/TT-BCT	Thông tư	2025-11-14	Bộ Công Thương	quy định danh mục phương tiện, thiết bị phải dán nhãn năng lượng thuộc phạm vi quản lý và lộ trình thực hiện của Bộ Công Thương	2026-01-01
52/2025/TT-BTC	Thông tư	2025-06-24	Bộ Tài chính	quy định mức thu, miễn, chế độ thu, nộp, quản lý và sử dụng phí quyền hoạt động viễn thông, lệ phí cấp giấy phép kinh doanh dịch vụ viễn thông và giấy phép nghiệp vụ viễn thông	2025-07-01			s
524/2012/UBTVQH13	Nghị quyết	2012-09-20	Ủy ban Thường vụ Quốc hội	về một số chế độ chi tiêu bảo đảm hoạt động của Quốc hội	2013-01-01
53/2004/NĐ-CP	Nghị định	2004-02-18	Chính phủ	về kiện toàn tổ chức bộ máy làm công tác dân tộc thuộc Ủy ban nhân dân các cấp				s
53/2004/QĐ-TTg	Quyết định	2004-04-05	Thủ tướng Chính phủ	về một số chính sách khuyến khích đầu tư tại Khu công nghệ cao	2004-05-01			s
53/2005/TT-BTC	Thông tư	2005-06-23	Bộ Tài chính	hướng dẫn lập, thẩm định báo cáo quyết toán vốn đầu tư xây dựng cơ bản thuộc nguồn vốn ngân sách nhà nước theo niên độ ngân sách hàng năm				s
53/2006/NĐ-CP	Nghị định	2006-05-25	Chính phủ	về chính sách khuyến khích phát triển các cơ sở cung ứng dịch vụ ngoài công lập				s
53/2006/QĐ-BGTVT	Quyết định	2006-12-29	Bộ Giao thông vận tải	ban hành Tiêu chuẩn ngành 22 TCN 359-06 “Phương tiện giao thông đường sắt - Giá chuyển hướng toa xe khách - Yêu cầu kỹ thuật khi sản xuất, lắp ráp mới”				s
53/2009/NĐ-CP	Nghị định	2009-06-04	Chính phủ	về phát hành trái phiếu quốc tế	2009-07-30			s
53/2010/NĐ-CP	Nghị định	2010-05-19	Chính phủ	quy định về địa bàn ưu đãi đầu tư, ưu đãi thuế thu nhập doanh nghiệp đối với đơn vị hành chính mới thành lập do Chính phủ điều chỉnh địa giới hành chính				s
53/2010/QĐ-TTg	Quyết định	2010-08-20	Thủ tướng Chính phủ	về chế độ đối với cán bộ, chiến sĩ Công an nhân dân tham gia kháng chiến chống Mỹ có dưới 20 năm công tác trong Công an nhân dân đã thôi việc, xuất ngũ về địa phương				s
53/2010/TT-BTC	Thông tư	2010-04-14	Bộ Tài chính	quy định về chế độ tài chính để thực hiện phòng, trừ bệnh vàng lùn, lùn xoắn lá và bệnh lùn sọc đen hại lúa
53/2011/NĐ-CP	Nghị định	2011-07-01	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thuế sử dụng đất phi nông nghiệp	2012-01-01			s
53/2011/TT-BTC	Thông tư	2011-04-27	Bộ Tài chính	hướng dẫn mẫu biểu báo cáo và công khai thông tin về nợ công và nợ nước ngoài của quốc gia				s
53/2012/NĐ-CP	Nghị định	2012-06-20	Chính phủ	sửa đổi, bổ sung một số điều của các Nghị định về Thủy sản				s
53/2012/QĐ-TTg	Quyết định	2012-11-22	Thủ tướng Chính phủ	về việc ban hành lộ trình áp dụng tỷ lệ phối trộn nhiên liệu sinh học với nhiên liệu truyền thống				s
53/2013/NĐ-CP	Nghị định	2013-05-18	Chính phủ	về thành lập, tổ chức và hoạt động của Công ty Quản lý tài sản của các tổ chức tín dụng Việt Nam	2013-07-09		34/2015/NĐ-CP@2015-03-31	s
53/2013/QĐ-TTg	Quyết định	2013-09-13	Thủ tướng Chính phủ	về việc tạm nhập khẩu, tái xuất khẩu, tiêu hủy, chuyển nhượng đối với xe ô tô, xe hai bánh gắn máy của đối tượng được hưởng quyền ưu đãi, miễn trừ tại Việt Nam	2013-11-01		10/2018/QĐ-TTg@2018-03-01 14/2021/QĐ-TTg@2021-03-26	s
53/2014/TT-BNNPTNT	Thông tư	2014-12-30	Bộ Nông nghiệp và Phát triển nông thôn	về việc sửa đổi, bổ sung một số điều của Thông tư số 27/2009/TT-BNN ngày 28/5/2009 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn ban hành quy định về kiểm dịch nhập khẩu trâu, bò từ các nước Lào và Cămpuchia vào Việt Nam	2015-02-14
53/2014/TT-BTC	Thông tư	2014-04-24	Bộ Tài chính	về Quy chuẩn kỹ thuật quốc gia đối với thóc dự trữ quốc gia
53/2014/TT-BYT	Thông tư	2014-12-29	Bộ Y tế	quy định điều kiện hoạt động y tế trên môi trường mạng	2015-03-01
53/2015/QĐ-TTg	Quyết định	2015-10-20	Thủ tướng Chính phủ	về chính sách nội trú đối với học sinh, sinh viên học cao đẳng, trung cấp				s
53/2015/TT-BLĐTBXH	Thông tư	2015-12-11	Bộ Lao động - Thương binh và Xã hội	hướng dẫn về quy trình tiếp công dân và xử lý đơn thuộc lĩnh vực quản lý nhà nước của ngành Lao động - Thương binh và Xã hội	2016-01-26
53/2015/TT-BYT	Thông tư	2015-12-28	Bộ Y tế	quy định điều kiện cơ sở vật chất, trang thiết bị, phương tiện giám định cho tổ chức giám định tư pháp công lập trong lĩnh vực pháp y, pháp y tâm thần	2016-03-01
53/2015/TTLT-BTNMT-BNV	Thông tư liên tịch	2015-12-08	Bộ Tài nguyên và Môi trường - Bộ Nội vụ	quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành điều tra tài nguyên môi trường	2016-02-01
53/2016/TT-BCA	Thông tư	2016-12-28	Bộ Công an	quy định cách thức thực hiện khai báo, tiếp nhận thông tin tạm trú của người nước ngoài tại Việt Nam	2017-02-15
53/2018/NĐ-CP	Nghị định	2018-04-16	Chính phủ	sửa đổi, bổ sung Nghị định số 58/2016/NĐ-CP ngày 01 tháng 7 năm 2016 của Chính phủ quy định chi tiết về kinh doanh sản phẩm, dịch vụ mật mã dân sự và xuất khẩu, nhập khẩu sản phẩm mật mã dân sự	2018-04-16			s
53/2018/TT-BGTVT	Thông tư	2018-10-28	Bộ Giao thông vận tải	ban hành Quy chuẩn kỹ thuật quốc gia về hệ thống xử lý nước thải trên tàu
53/2019/QH14	Luật	2019-11-26	Quốc hội	Luật Lực lượng dự bị động viên	2020-07-01
53/2020/NĐ-CP	Nghị định	2020-05-05	Chính phủ	quy định phí bảo vệ môi trường đối với nước thải	2020-07-01			s
53/2025/TT-BCT	Thông tư	2025-11-14	Bộ Công Thương	quy định về đào tạo, cấp chứng chỉ quản lý năng lượng và kiểm toán viên năng lượng	2026-01-01
54/2003/NĐ-CP	Nghị định	2003-05-19	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Khoa học và Công nghệ				s
54/2005/NĐ-CP	Nghị định	2005-04-19	Chính phủ	về chế độ thôi việc, chế độ bồi thường chi phí đào tạo đối với cán bộ, công chức				s
54/2006/NĐ-CP	Nghị định	2006-05-26	Chính phủ	hướng dẫn thi hành một số Điều của Pháp lệnh Ưu đãi người có công với cách mạng				s
54/2006/TT-BTC	Thông tư	2006-06-19	Bộ Tài chính	về hướng dẫn Quy chế công khai tài chính đối với các khoản hỗ trợ trực tiếp của ngân sách nhà nước đối với cá nhân, dân cư				s
54/2009/NĐ-CP	Nghị định	2009-06-05	Chính phủ	quy định về xử phạt vi phạm hành chính trong lĩnh vực tiêu chuẩn, đo lường và chất lượng sản phẩm, hàng hóa				s
54/2010/QH12	Luật	2010-06-17	Quốc hội	Luật Trọng tài thương mại
54/2011/NĐ-CP	Nghị định	2011-07-04	Chính phủ	về chế độ phụ cấp thâm niên đối với nhà giáo				s
54/2011/TT-BGDĐT	Thông tư	2011-11-15	Bộ Giáo dục và Đào tạo	ban hành Điều lệ trường trung cấp chuyên nghiệp				s
54/2012/NĐ-CP	Nghị định	2012-06-22	Chính phủ	sửa đổi, bổ sung một số điều Nghị định số 39/2009/NĐ-CP ngày 23 tháng 4 năm 2009 của Chính phủ về vật liệu nổ công nghiệp	2012-08-10			s
54/2013/TT-BGTVT	Thông tư	2013-12-16	Bộ Giao thông vận tải	quy định về sỹ quan kiểm tra tàu biển	2014-02-10
54/2013/TT-BNNPTNT	Thông tư	2013-12-17	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn phân cấp đê và quy định tải trọng cho phép đối với xe cơ giới đi trên đê	2014-02-07
54/2014/TT-BNNPTNT	Thông tư	2014-12-30	Bộ Nông nghiệp và Phát triển nông thôn	quy định về công nhận các tiêu chuẩn thực hành nông nghiệp tốt khác cho áp dụng để được hưởng chính sách hỗ trợ trong nông nghiệp, lâm nghiệp và thủy sản	2015-02-12
54/2015/TT-BYT	Thông tư	2015-12-28	Bộ Y tế	hướng dẫn chế độ thông tin báo cáo và khai báo bệnh, dịch bệnh truyền nhiễm	2016-07-01			s
54/2015/TTLT-BTNMT-BNV	Thông tư liên tịch	2015-12-08	Bộ Tài nguyên và Môi trường - Bộ Nội vụ	quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành dự báo khí tượng thủy văn	2016-02-01
54/2016/NĐ-CP	Nghị định	2016-06-14	Chính phủ	quy định cơ chế tự chủ của tổ chức khoa học và công nghệ công lập	2016-08-01			s
54/2016/TT-BLĐTBXH	Thông tư	2016-12-28	Bộ Lao động - Thương binh và Xã hội	ban hành 30 quy trình kiểm định kỹ thuật an toàn đối với máy, thiết bị, vật tư có yêu cầu nghiêm ngặt về an toàn lao động thuộc thẩm quyền quản lý của Bộ Lao động - Thương binh và Xã hội	2017-06-01			s
54/2017/NĐ-CP	Nghị định	2017-05-08	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Dược	2017-07-01		155/2018/NĐ-CP@2018-11-12 88/2023/NĐ-CP@2023-12-11	s
54/2018/TT-BLĐTBXH	Thông tư	2018-12-28	Bộ Lao động - Thương binh và Xã hội	ban hành Quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực sức khỏe và dịch vụ xã hội
54/2019/NĐ-CP	Nghị định	2019-06-19	Chính phủ	quy định về kinh doanh dịch vụ karaoke, dịch vụ vũ trường			148/2024/NĐ-CP@2024-11-12	s
54/2019/QH14	Luật	2019-11-26	Quốc hội	Luật Chứng khoán	2021-01-01		56/2024/QH15@2024-11-29	s
54/2020/TT-BCT	Thông tư	2020-12-31	Bộ Công Thương	sửa đổi Thông tư 18/2019/TT-BCT quy định về hoạt động công vụ của lực lượng Quản lý thị trường và Thông tư 20/2019/TT-BCT quy định kiểm tra nội bộ việc chấp hành pháp luật trong hoạt động công vụ của lực lượng Quản lý thị trường do Bộ Công thương	2021-02-15			s
54/2021/TT-BCA	Thông tư	2021-05-15	Bộ Công an	quy định về công tác điều ước quốc tế và công tác thỏa thuận quốc tế trong Công an nhân dân	2021-07-01
54/2022/QH15	Nghị quyết	2022-06-16	Quốc hội	thí điểm mô hình tổ chức hoạt động lao động, hướng nghiệp, dạy nghề cho phạm nhân ngoài trại giam	2022-09-01			s
55/1998/NQ-UBTVQH10	Nghị quyết	1998-08-30	Ủy ban Thường vụ Quốc hội	về việc ban hành Quy chế thực hiện dân chủ trong hoạt động của cơ quan				s
55/1999/NĐ-CP	Nghị định	1999-07-10	Chính phủ	quy định chi tiết thi hành một số điều của Pháp lệnh về người tàn tật		28/2012/NĐ-CP@2012-04-10		s
55/2001/NĐ-CP	Nghị định	2001-08-23	Chính phủ	về quản lý, cung cấp và sử dụng Internet				s
55/2003/NĐ-CP	Nghị định	2003-05-28	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Công nghiệp				s
55/2007/NĐ-CP	Nghị định	2007-04-06	Chính phủ	về kinh doanh xăng dầu				s
55/2009/TT-BNNPTNT	Thông tư	2009-08-28	Bộ Nông nghiệp và Phát triển nông thôn	về quy chuẩn kỹ thuật quốc gia về Bảo vệ và Kiểm dịch thực vật
55/2010/QĐ-TTg	Quyết định	2010-09-10	Thủ tướng Chính phủ	hướng dẫn về thẩm quyền, trình tự, thủ tục chứng nhận tổ chức, cá nhân hoạt động ứng dụng công nghệ cao, chứng nhận tổ chức, cá nhân nghiên cứu và phát triển công nghệ cao và công nhận doanh nghiệp công nghệ cao	2010-10-26			s
55/2010/TT-BCA	Thông tư	2010-12-13	Bộ Công an	quy định về công tác quản lý, chăm sóc sức khỏe cán bộ, chiến sĩ trong Công an nhân dân	2011-02-01
55/2010/TT-BNNPTNT	Thông tư	2010-09-28	Bộ Nông nghiệp và Phát triển nông thôn	ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam”	2010-11-12
55/2012/NĐ-CP	Nghị định	2012-06-28	Chính phủ	quy định về thành lập, tổ chức lại, giải thể đơn vị sự nghiệp công lập				s
55/2012/TT-BGTVT	Thông tư	2012-12-26	Bộ Giao thông vận tải	ban hành Quy chuẩn kỹ thuật quốc gia về phân cấp và giám sát kỹ thuật giàn di động và cố định trên biển
55/2012/TT-BNNPTNT	Thông tư	2012-10-31	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn thủ tục chỉ định tổ chức chứng nhận hợp quy và công bố hợp quy thuộc phạm vi quản lý của Bộ Nông nghiệp và Phát triển nông thôn				s
55/2014/QH13	Luật	2014-06-23	Quốc hội	Luật Bảo vệ môi trường				s
55/2015/NĐ-CP	Nghị định	2015-06-09	Chính phủ	về chính sách tín dụng phục vụ phát triển nông nghiệp, nông thôn				s
55/2015/TTLT-BTNMT-BNV	Thông tư liên tịch	2015-12-08	Bộ Tài nguyên và Môi trường - Bộ Nội vụ	quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành kiểm soát khí tượng thủy văn	2016-02-01
55/2016/QĐ-TTg	Quyết định	2016-12-26	Thủ tướng Chính phủ	về Mạng bưu chính phục vụ cơ quan Đảng, Nhà nước	2017-02-25			s
55/2017/TT-BYT	Thông tư	2017-12-29	Bộ Y tế	quy định về tỷ lệ hao hụt thuốc và việc thanh toán chi phí hao hụt thuốc tại cơ sở khám bệnh, chữa bệnh	2018-03-01
55/2018/TT-BLĐTBXH	Thông tư	2018-12-28	Bộ Lao động - Thương binh và Xã hội	ban hành Quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực du lịch, khách sạn, thể thao và dịch vụ cá nhân
55/2018/TT-BTC	Thông tư	2018-06-25	Bộ Tài chính	sửa đổi, bổ sung một số điều của 07 Thông tư của Bộ trưởng Bộ Tài chính quy định thu phí trong lĩnh lực tài nguyên, môi trường	2018-08-10			s
55/2019/NĐ-CP	Nghị định	2019-06-24	Chính phủ	về hỗ trợ pháp lý cho doanh nghiệp nhỏ và vừa	2019-08-16			s
55/2019/TT-BCA	Thông tư	2019-11-11	Bộ Công an	quy định tuyển chọn công dân vào Công an nhân dân	2020-01-01
55/2019/TT-BGTVT	Thông tư	2019-12-31	Bộ Giao thông vận tải	quy định về danh mục giấy chứng nhận và tài liệu của tàu biển, tàu biển công vụ, tàu ngầm, tàu lặn, ụ nổi, kho chứa nổi, giàn di động Việt Nam	2020-03-01
55/2020/NĐ-CP	Nghị định	2020-05-22	Chính phủ	quy định chi tiết một số điều của Luật Thi hành án hình sự về thi hành án đối với pháp nhân thương mại	2020-07-15
55/2020/TT-BCT	Thông tư	2020-12-31	Bộ Công Thương	quy định về chế độ báo cáo của lực lượng Quản lý thị trường	2021-04-01
55/2021/TT-BCA	Thông tư	2021-05-15	Bộ Công an	quy định chi tiết một số điều và biện pháp thi hành Luật Cư trú				s
55/2021/TT-BTC	Thông tư	2021-07-08	Bộ Tài chính	hướng dẫn việc quản lý, cấp phát, tạm ứng và hoàn trả chi phí cưỡng chế thi hành án đối với pháp nhân thương mại	2021-08-25
55/2022/TT-BQP	Thông tư	2022-07-27	Bộ Quốc phòng	hướng dẫn quy trình công nhận và thực hiện chế độ ưu đãi đối với người có công với cách mạng thuộc trách nhiệm của Bộ Quốc phòng	2022-09-15			s
55/2023/NĐ-CP	Nghị định	2023-07-21	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 75/2021/NĐ-CP ngày 24 tháng 7 năm 2021 của Chính phủ quy định mức hưởng trợ cấp, phụ cấp và các chế độ ưu đãi người có công với cách mạng				s
55/2023/TT-BTC	Thông tư	2023-08-15	Bộ Tài chính	quy định quản lý, sử dụng và quyết toán kinh phí sự nghiệp từ nguồn ngân sách nhà nước thực hiện các chương trình mục tiêu quốc gia giai đoạn 2021 - 2025	2023-08-15			s
55/2024/NĐ-CP	Nghị định	2024-05-16	Chính phủ	quy định chi tiết một số điều của Luật Bảo vệ quyền lợi người tiêu dùng	2024-07-01			s
55/2025/NĐ-CP	Nghị định	2025-03-02	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Khoa học và Công nghệ				s
55/2025/TT-BTC	Thông tư	2025-06-25	Bộ Tài chính	quy định mức thu, miễn, chế độ thu, nộp, quản lý và sử dụng lệ phí phân bổ và phí sử dụng mã, số viễn thông	2025-07-20			s
55/2026/TT-BTC	Thông tư	2026-05-15	Bộ Tài chính	quy định mẫu văn bản, báo cáo liên quan đến hoạt động đầu tư tại Việt Nam và xúc tiến đầu tư				s
55/NQ-CP	Nghị quyết	2010-12-14	Chính phủ	về việc đơn giản hóa thủ tục hành chính thuộc phạm vi chức năng quản lý của Bộ Xây dựng				s
56/2000/NĐ-CP	Nghị định	2000-10-12	Chính phủ	sửa đổi khoản 2 Điều 6 Nghị định số 95/1998/NĐ-CP ngày 17 tháng 11 năm 1998 của Chính phủ về tuyển dụng, sử dụng và quản lý công chức				s
56/2002/NĐ-CP	Nghị định	2002-05-15	Chính phủ	về tổ chức cai nghiện ma túy tại gia đình và cộng đồng				s
56/2006/NĐ-CP	Nghị định	2006-06-06	Chính phủ	về xử phạt vi phạm hành chính trong hoạt động văn hóa - thông tin				s
56/2008/NĐ-CP	Nghị định	2008-04-29	Chính phủ	quy định về tổ chức, hoạt động của ngân hàng mô và Trung tâm điều phối quốc gia về ghép bộ phận cơ thể người	2008-05-26		118/2016/NĐ-CP@2016-07-22	s
56/2009/NĐ-CP	Nghị định	2009-06-30	Chính phủ	về trợ giúp phát triển doanh nghiệp nhỏ và vừa				s
56/2010/QH12	Luật	2010-11-15	Quốc hội	Luật Thanh tra		luat-11-2022-qh15		s
56/2010/QĐ-TTg	Quyết định	2010-09-16	Thủ tướng Chính phủ	về việc quy định thẩm quyền thành lập, tổ chức và hoạt động của Ban Chỉ đạo chống dịch các cấp	2010-11-01			s
56/2011/QĐ-TTg	Quyết định	2011-10-14	Thủ tướng Chính phủ	về việc ban hành Bộ chỉ tiêu thống kê phát triển giới của quốc gia				s
56/2011/TT-BGTVT	Thông tư	2011-11-17	Bộ Giao thông vận tải	về việc ban hành 06 Quy chuẩn kỹ thuật quốc gia về phương tiện cơ giới đường bộ				s
56/2012/TT-BGDĐT	Thông tư	2012-12-25	Bộ Giáo dục và Đào tạo	ban hành quy định quản lý nhiệm vụ hợp tác quốc tế song phương về khoa học và công nghệ cấp bộ của bộ giáo dục và đào tạo	2013-02-15			s
56/2013/TT-BTNMT	Thông tư	2013-12-31	Bộ Tài nguyên và Môi trường	quy định kỹ thuật đo từ biển theo tàu	2014-03-01
56/2015/NĐ-CP	Nghị định	2015-06-09	Chính phủ	về đánh giá và phân loại cán bộ, công chức, viên chức				s
56/2015/TT-BCT	Thông tư	2015-12-31	Bộ Công Thương	quy định việc nhập khẩu theo hạn ngạch thuế quan với thuế suất thuế nhập khẩu 0% đối với hàng hóa có xuất xứ từ Cộng hòa Dân chủ nhân dân Lào	2016-01-01			s
56/2015/TT-BLĐTBXH	Thông tư	2015-12-24	Bộ Lao động - Thương binh và Xã hội	hướng dẫn việc xây dựng, thẩm định và công bố tiêu chuẩn kỹ năng nghề quốc gia	2016-02-15
56/2015/TT-BTC	Thông tư	2015-04-23	Bộ Tài chính	sửa đổi, bổ sung một số điều của Thông tư số 150/2012/TT-BTC ngày 12/9/2012 của Bộ Tài chính hướng dẫn cập nhật kiến thức hàng năm cho kiểm toán viên đăng ký hành nghề kiểm toán	2015-06-08
56/2015/TTLT-BTNMT-BNV	Thông tư liên tịch	2015-12-08	Bộ Tài nguyên và Môi trường - Bộ Nội vụ	quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành quan trắc tài nguyên môi trường	2016-02-01
56/2015/TTLT-BYT-BNV	Thông tư liên tịch	2015-12-29	Bộ Y tế - Bộ Nội vụ	quy định về tiêu chuẩn, điều kiện, nội dung, hình thức thi thăng hạng chức danh nghề nghiệp viên chức chuyên ngành y tế	2016-02-15			s
56/2018/NĐ-CP	Nghị định	2018-04-16	Chính phủ	quy định về quản lý, bảo vệ kết cấu hạ tầng đường sắt	2018-07-01			s
56/2018/TT-BLĐTBXH	Thông tư	2018-12-28	Bộ Lao động - Thương binh và Xã hội	ban hành Quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng các ngành, nghề thuộc lĩnh vực dịch vụ vận tải, môi trường và an ninh
56/2018/TT-BTC	Thông tư	2018-06-25	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định báo cáo đánh giá tác động môi trường do cơ quan trung ương thực hiện thẩm định				s
56/2019/TT-BGTVT	Thông tư	2019-12-31	Bộ Giao thông vận tải	quy định tiêu chí giám sát, nghiệm thu kết quả bảo trì tài sản kết cấu hạ tầng hàng không theo chất lượng thực hiện và chế độ, quy trình bảo trì tài sản kết cấu hạ tầng hàng không	2020-02-25
56/2019/TT-BTC	Thông tư	2019-08-23	Bộ Tài chính	sửa đổi, bổ sung một số điều của Thông tư số 49/2015/TT-BTC ngày 14 tháng 4 năm 2015 quy định thủ tục hải quan đối với thư, gói, kiện hàng hóa xuất khẩu, nhập khẩu gửi qua dịch vụ bưu chính của doanh nghiệp được chỉ định và Thông tư số 191/2015/TT-BTC ngày 24 tháng 11 năm 2015 quy định thủ tục hải quan đối với hàng hóa xuất khẩu, nhập khẩu, quá cảnh gửi qua dịch vụ chuyển phát nhanh quốc tế	2019-10-15
56/2020/TT-BCT	Thông tư	2020-12-31	Bộ Công Thương	sửa đổi, bổ sung một số điều của Thông tư số 32/2018/TT-BCT ngày 08 tháng 10 năm 2018 của Bộ trưởng Bộ Công Thương quy định mẫu, quy cách, chế độ cấp phát, quản lý, sử dụng số hiệu, biển hiệu, phù hiệu, cờ hiệu, cấp hiệu, trang phục của lực lượng Quản lý thị trường
56/2020/TT-BTC	Thông tư	2020-06-12	Bộ Tài chính	quy định mức thu, nộp phí, lệ phí trong lĩnh vực trồng trọt và giống cây lâm nghiệp	2020-06-12			s
56/2022/NĐ-CP	Nghị định	2022-08-24	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Giao thông vận tải				s
56/2022/TT-BCA	Thông tư	2022-11-30	Bộ Công an	quy định về quản lý hoạt động cảng, bến thủy nội địa của lực lượng Công an nhân dân	2023-01-15
56/2023/TT-BTC	Thông tư	2023-08-18	Bộ Tài chính	quy định việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí bảo đảm cho công tác phổ biến, giáo dục pháp luật, chuẩn tiếp cận pháp luật và hòa giải ở cơ sở	2023-10-06
56/2024/QH15	Luật	2024-11-29	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Chứng khoán, Luật Kế toán, Luật Kiểm toán độc lập, Luật Ngân sách Nhà nước, Luật Quản lý, sử dụng tài sản công, Luật Quản lý thuế, Luật Thuế thu nhập cá nhân, Luật Dự trữ quốc gia, Luật Xử lý vi phạm hành chính	2025-01-01			s
56/2024/TT-BTC	Thông tư	2024-07-31	Bộ Tài chính	về quy định mức thu, chế độ thu, nộp, quản lý, sử dụng phí khai thác và sử dụng tài liệu đất đai từ Hệ thống thông tin quốc gia về đất đai	2024-08-01			s
56/2025/NĐ-CP	Nghị định	2025-03-03	Chính phủ	quy định chi tiết một số điều của Luật Điện lực về quy hoạch phát triển điện lực, phương án phát triển mạng lưới cấp điện, đầu tư xây dựng dự án điện lực và đấu thầu lựa chọn nhà đầu tư dự án kinh doanh điện lực				s
56/2025/TT-BCT	Thông tư	2025-11-28	Bộ Công Thương	quy định về quy trình kiểm tra chuyên ngành Công Thương	2025-11-28			s
56/NQ-CP	Nghị quyết	2010-12-15	Chính phủ	về việc đơn giản hóa thủ tục hành chính thuộc phạm vi chức năng quản lý của Bộ Tài nguyên và Môi trường				s
57/2002/NĐ-CP	Nghị định	2002-06-03	Chính phủ	quy định chi tiết thi hành Pháp lệnh Phí và lệ phí				s
57/2005/NĐ-CP	Nghị định	2005-04-27	Chính phủ	về xử phạt vi phạm hành chính trong lĩnh vực giống cây trồng				s
57/2008/NĐ-CP	Nghị định	2008-05-02	Chính phủ	về ban hành Quy chế quản lý các Khu bảo tồn biển Việt Nam có tầm quan trọng quốc gia, quốc tế				s
57/2010/NĐ-CP	Nghị định	2010-05-25	Chính phủ	quy định chi tiết và hướng dẫn thi hành Pháp lệnh Thủ tục bắt giữ tàu biển	2010-07-09			s
57/2010/QH12	Luật	2010-11-15	Quốc hội	Luật Thuế bảo vệ môi trường	2012-01-01			s
57/2010/TT-BTC	Thông tư	2010-04-16	Bộ Tài chính	quy định việc lập dự toán, sử dụng và quyết toán kinh phí tổ chức thực hiện bồi thường, hỗ trợ và tái định cư khi Nhà nước thu hồi đất	2010-06-01			s
57/2011/NĐ-CP	Nghị định	2011-07-07	Chính phủ	về chế độ phụ cấp công vụ	2012-06-01			s
57/2012/NĐ-CP	Nghị định	2012-07-20	Chính phủ	về chế độ tài chính đối với tổ chức tín dụng, chi nhánh ngân hàng nước ngoài				s
57/2012/TT-BNNPTNT	Thông tư	2012-11-07	Bộ Nông nghiệp và Phát triển nông thôn	quy định việc kiểm tra, giám sát và xử lý vi phạm các chất cấm thuộc nhóm Beta-agonist trong chăn nuôi	2012-12-22			s
57/2013/NĐ-CP	Nghị định	2013-05-31	Chính phủ	quy định về tổ chức và hoạt động thanh tra ngành Giao thông vận tải				s
57/2013/TT-BGTVT	Thông tư	2013-12-27	Bộ Giao thông vận tải	quy định về bảo đảm an ninh tại cảng thủy nội địa tiếp nhận phương tiện thủy nước ngoài	2014-02-15
57/2014/QH13	Luật	2014-11-20	Quốc hội	Luật Tổ chức Quốc hội	2016-01-01		62/2025/QH15@2025-02-17 65/2020/QH14@2020-06-19
57/2014/TT-BTNMT	Thông tư	2014-10-10	Bộ Tài nguyên và Môi trường	về việc ban hành quy định kỹ thuật về hiệu chuẩn, kiểm tra, bảo dưỡng, bảo quản và định mức kinh tế - kỹ thuật về bảo dưỡng, kiểm tra định kỳ thiết bị khí tượng cao không	2014-11-26
57/2015/TT-BCT	Thông tư	2015-12-31	Bộ Công Thương	quy định điều kiện bảo đảm an toàn thực phẩm trong sản xuất thực phẩm nhỏ lẻ thuộc trách nhiệm quản lý nhà nước của Bộ Công Thương	2016-04-15
57/2015/TT-BGTVT	Thông tư	2015-10-19	Bộ Giao thông vận tải	công bố vùng nước các cảng biển thuộc địa phận tỉnh Bà Rịa - Vũng Tàu và khu vực quản lý của Cảng vụ Hàng hải Vũng Tàu	2016-01-01
57/2015/TTLT-BTNMT-BNV	Thông tư liên tịch	2015-12-08	Bộ Tài nguyên và Môi trường - Bộ Nội vụ	quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành đo đạc bản đồ	2016-02-01
57/2017/NĐ-CP	Nghị định	2017-05-09	Chính phủ	quy định chính sách ưu tiên tuyển sinh và hỗ trợ học tập đối với trẻ mẫu giáo, học sinh, sinh viên dân tộc thiểu số rất ít người				s
57/2018/TT-BCT	Thông tư	2018-12-26	Bộ Công Thương	quy định chi tiết một số điều của các Nghị định liên quan đến kinh doanh thuốc lá				s
57/2018/TT-BGTVT	Thông tư	2018-12-14	Bộ Giao thông vận tải	công bố vùng nước cảng biển thuộc địa phận tỉnh Quảng Trị và khu vực quản lý của Cảng vụ Hàng hải Quảng Trị	2019-02-01
57/2018/TT-BTC	Thông tư	2018-07-05	Bộ Tài chính	hướng dẫn thực hiện một số điều của Nghị định số 29/2018/NĐ-CP ngày 05/3/2018 của Chính phủ quy định trình tự, thủ tục xác lập quyền sở hữu toàn dân về tài sản và xử lý đối với tài sản được xác lập quyền sở hữu toàn dân	2018-08-20
57/2019/TT-BTC	Thông tư	2019-08-26	Bộ Tài chính	hướng dẫn cơ chế xử lý rủi ro của Quỹ bảo lãnh tín dụng cho doanh nghiệp nhỏ và vừa	2019-10-15
57/2021/TT-BTC	Thông tư	2021-07-12	Bộ Tài chính	quy định lộ trình sắp xếp lại thị trường giao dịch cổ phiếu, thị trường giao dịch trái phiếu, thị trường giao dịch chứng khoán phái sinh và thị trường giao dịch các loại chứng khoán khác	2021-07-20		69/2023/TT-BTC@2023-11-15
57/2022/NĐ-CP	Nghị định	2022-08-25	Chính phủ	quy định các danh mục chất ma túy và tiền chất	2022-08-25			s
57/2024/TT-NHNN	Thông tư	2024-12-24	Ngân hàng Nhà nước Việt Nam	quy định hồ sơ, thủ tục cấp Giấy phép lần đầu của tổ chức tín dụng phi ngân hàng				s
57/NQ-CP	Nghị quyết	2010-12-15	Chính phủ	về Phương án đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý của Bộ Nông nghiệp và Phát triển nông thôn				s
579/2018/UBTVQH14	Nghị quyết	2018-09-26	Ủy ban Thường vụ Quốc hội	về biểu thuế bảo vệ môi trường				s
58/1998/NĐ-CP	Nghị định	1998-08-13	Chính phủ	ban hành Điều lệ Bảo hiểm y tế				s
58/2001/NĐ-CP	Nghị định	2001-08-24	Chính phủ	về quản lý và sử dụng con dấu			31/2009/NĐ-CP@2009-04-01	s
58/2003/NĐ-CP	Nghị định	2003-05-29	Chính phủ	quy định về kiểm soát nhập khẩu, xuất khẩu, vận chuyển quá cảnh lãnh thổ Việt Nam chất ma túy, tiền chất, thuốc gây nghiện, thuốc hướng thần				s
58/2007/QĐ-BGDĐT	Quyết định	2007-10-12	Bộ Giáo dục và Đào tạo	quy định về hồ sơ HSSV và ứng dụng CNTT trong quản lý hồ sơ HSSV	2007-10-27
58/2008/NĐ-CP	Nghị định	2008-05-05	Chính phủ	hướng dẫn thi hành luật đấu thầu và lựa chọn nhà thầu xây dựng theo Luật Xây dựng				s
58/2008/QĐ-BLĐTBXH	Quyết định	2008-09-06	Bộ Lao động - Thương binh và Xã hội	ban hành Quy định về chương trình khung trình độ trung cấp nghề, chương trình khung trình độ cao đẳng nghề				s
58/2009/NĐ-CP	Nghị định	2009-07-13	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi hành án dân sự về thủ tục thi hành án dân sự	2009-08-24			s
58/2010/NĐ-CP	Nghị định	2010-06-01	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Dân quân tự vệ				s
58/2010/QĐ-TTg	Quyết định	2010-09-22	Thủ tướng Chính phủ	về việc ban hành “Điều lệ trường đại học”				s
58/2011/TT-BTC	Thông tư	2011-05-11	Bộ Tài chính	quy định quản lý, sử dụng và quyết toán kinh phí thực hiện các cuộc điều tra thống kê	2011-06-30			s
58/2012/NĐ-CP	Nghị định	2012-07-20	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Chứng khoán và Luật sửa đổi, bổ sung một số điều của Luật Chứng khoán				s
58/2012/TT-BGTVT	Thông tư	2012-12-28	Bộ Giao thông vận tải	ban hành định mức vật tư cho một chu kỳ bảo trì kết cấu hạ tầng đường sắt quốc gia	2013-03-01		22/2017/TT-BGTVT@2017-07-07	s
58/2012/TTLT-BGDĐT-BLĐTBXH	Thông tư liên tịch	2012-12-28	Bộ Giáo dục và Đào tạo - Bộ Lao động - Thương binh và Xã hội	quy định điều kiện và thủ tục thành lập, hoạt động, đình chỉ hoạt động, tổ chức lại, giải thể trung tâm hỗ trợ phát triển giáo dục hòa nhập	2013-02-18
58/2013/NĐ-CP	Nghị định	2013-06-11	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Ngoại giao				s
58/2013/QĐ-TTg	Quyết định	2013-10-15	Thủ tướng Chính phủ	về việc ban hành Quy chế thành lập, tổ chức và hoạt động của Quỹ bảo lãnh tín dụng cho doanh nghiệp nhỏ và vừa				s
58/2013/TT-BTNMT	Thông tư	2013-12-31	Bộ Tài nguyên và Môi trường	ban hành Định mức kinh tế - kỹ thuật công tác hệ thống thông tin chuyên ngành khí tượng thủy văn phục vụ dự báo	2014-02-14
58/2014/NĐ-CP	Nghị định	2014-06-16	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nội vụ				s
58/2014/TTLT-BTC-BTP	Thông tư liên tịch	2014-05-08	Bộ Tài chính - Bộ Tư pháp	hướng dẫn chế độ quản lý, cấp phát trang phục của Trợ giúp viên pháp lý	2014-07-01			s
58/2015/TT-BCA	Thông tư	2015-11-03	Bộ Công an	quy định tuần tra, kiểm soát bảo đảm an ninh, trật tự, an toàn xã hội của lực lượng cảnh sát cơ động	2015-12-20
58/2015/TT-BTNMT	Thông tư	2015-12-08	Bộ Tài nguyên và Môi trường	quy định thẩm định, kiểm tra và nghiệm thu dự án ứng dụng công nghệ thông tin ngành tài nguyên và môi trường	2016-01-23			s
58/2016/NĐ-CP	Nghị định	2016-07-01	Chính phủ	quy định chi tiết về kinh doanh sản phẩm, dịch vụ mật mã dân sự và xuất khẩu, nhập khẩu sản phẩm mật mã dân sự	2016-07-01		53/2018/NĐ-CP@2018-04-16	s
58/2017/NĐ-CP	Nghị định	2017-05-10	Chính phủ	quy định chi tiết một số điều của Bộ luật Hàng hải Việt Nam về quản lý hoạt động hàng hải	2017-07-01			s
58/2018/NĐ-CP	Nghị định	2018-04-18	Chính phủ	về bảo hiểm nông nghiệp	2018-06-05			s
58/2018/TT-BGTVT	Thông tư	2018-12-14	Bộ Giao thông vận tải	công bố vùng nước cảng biển thuộc địa phận tỉnh Thừa Thiên Huế và khu vực quản lý của Cảng vụ Hàng hải Thừa Thiên Huế	2019-02-01
58/2020/NĐ-CP	Nghị định	2020-05-27	Chính phủ	quy định mức đóng bảo hiểm xã hội bắt buộc vào Quỹ bảo hiểm tai nạn lao động, bệnh nghề nghiệp	2020-07-15			s
58/2020/QH14	Luật	2020-06-16	Quốc hội	Luật Hòa giải, đối thoại tại Tòa án	2021-01-01
58/2020/TT-BTC	Thông tư	2020-06-12	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí xử lý vụ việc cạnh tranh				s
58/2021/TT-BTC	Thông tư	2021-07-12	Bộ Tài chính	hướng dẫn một số điều của Nghị định số 158/2020/NĐ-CP ngày 31 tháng 12 năm 2020 của Chính phủ về chứng khoán phái sinh và thị trường chứng khoán phái sinh	2021-08-27		14/2025/TT-BTC@2025-04-04
58/2022/NĐ-CP	Nghị định	2022-08-31	Chính phủ	về đăng ký và quản lý hoạt động của các tổ chức phi chính phủ nước ngoài tại Việt Nam	2022-11-01			s
58/2024/NĐ-CP	Nghị định	2024-05-24	Chính phủ	về một số chính sách đầu tư trong lâm nghiệp				s
58/2025/TT-BNNMT	Thông tư	2025-09-12	Bộ Nông nghiệp và Môi trường	quy định định mức kinh tế - kỹ thuật giao rừng, cho thuê rừng	2025-11-27			s
59/2005/NĐ-CP	Nghị định	2005-05-04	Chính phủ	về điều kiện sản xuất, kinh doanh một số ngành nghề thủy sản			14/2009/NĐ-CP@2009-02-13	s
59/2005/QH11	Luật	2005-11-29	Quốc hội	Luật Đầu tư				s
59/2006/NĐ-CP	Nghị định	2006-06-12	Chính phủ	quy định chi tiết Luật Thương mại về hàng hóa, dịch vụ cấm kinh doanh, hạn chế kinh doanh và kinh doanh có điều kiện	2006-07-09			s
59/2007/NĐ-CP	Nghị định	2007-04-09	Chính phủ	về quản lý chất thải rắn				s
59/2007/QĐ-TTg	Quyết định	2007-05-07	Thủ tướng Chính phủ	về việc ban hành Quy định tiêu chuẩn, định mức và chế độ quản lý, sử dụng phương tiện đi lại trong các cơ quan nhà nước, đơn vị sự nghiệp công lập, công ty nhà nước				s
59/2008/NĐ-CP	Nghị định	2008-05-08	Chính phủ	về Giấy chứng minh Công an nhân dân	2008-05-30		49/2019/NĐ-CP@2019-06-06	s
59/2008/TT-BTC	Thông tư	2008-07-04	Bộ Tài chính	hướng dẫn việc quản lý, sử dụng nguồn thu từ xử lý vi phạm pháp luật trong lĩnh vực chống buôn lậu, gian lận thương mại, hàng giả				s
59/2009/NĐ-CP	Nghị định	2009-07-16	Chính phủ	về tổ chức và hoạt động của ngân hàng thương mại				s
59/2010/QĐ-TTg	Quyết định	2010-09-30	Thủ tướng Chính phủ	về việc ban hành định mức phân bổ dự toán chi thường xuyên ngân sách nhà nước năm 2011				s
59/2011/NĐ-CP	Nghị định	2011-07-18	Chính phủ	về chuyển doanh nghiệp 100% vốn nhà nước thành công ty cổ phần			189/2013/NĐ-CP@2013-11-20	s
59/2013/NĐ-CP	Nghị định	2013-06-17	Chính phủ	quy định chi tiết một số điều của Luật Phòng, chống tham nhũng				s
59/2014/NĐ-CP	Nghị định	2014-06-16	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 69/2008/NĐ-CP ngày 30 tháng 5 năm 2008 của Chính phủ về chính sách khuyến khích xã hội hóa đối với các hoạt động trong lĩnh vực giáo dục, dạy nghề, y tế, văn hóa, thể thao, môi trường				s
59/2014/TTLT-BTC-BGTVT	Thông tư liên tịch	2014-05-09	Bộ Tài chính - Bộ Giao thông vận tải	hướng dẫn thu, nộp và sử dụng nguồn thu cho thuê khai thác kết cấu hạ tầng bến cảng, cầu cảng được đầu tư bằng vốn nhà nước	2014-06-24
59/2015/NĐ-CP	Nghị định	2015-06-18	Chính phủ	về quản lý dự án đầu tư xây dựng	2015-08-05			s
59/2015/QĐ-TTg	Quyết định	2015-11-19	Thủ tướng Chính phủ	về việc ban hành chuẩn nghèo tiếp cận đa chiều áp dụng cho giai đoạn 2016 - 2020				s
59/2015/TT-BYT	Thông tư	2015-12-31	Bộ Y tế	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Trung tâm chăm sóc sức khỏe sinh sản tỉnh, thành phố trực thuộc Trung ương	2016-02-15			s
59/2015/TTLT-BTC-BKHCN	Thông tư liên tịch	2015-04-25	Bộ Tài chính - Bộ Khoa học và Công nghệ	hướng dẫn quản lý tài chính thực hiện Chương trình phát triển thị trường khoa học và công nghệ đến năm 2020	2015-06-08
59/2016/NĐ-CP	Nghị định	2016-07-01	Chính phủ	quy định về Chứng minh quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng	2016-07-01			s
59/2016/TT-BQP	Thông tư	2016-04-21	Bộ Quốc phòng	quy định tiếp công dân trong Bộ Quốc phòng	2016-06-06
59/2017/TT-BTC	Thông tư	2017-06-13	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp giấy phép xử lý chất thải nguy hại	2017-08-01
59/2018/NĐ-CP	Nghị định	2018-04-20	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 08/2015/NĐ-CP ngày 21 tháng 01 năm 2015 của Chính phủ quy định chi tiết và biện pháp thi hành Luật Hải quan về thủ tục hải quan, kiểm tra, giám sát, kiểm soát hải quan	2018-06-05			s
59/2019/TT-BTC	Thông tư	2019-08-30	Bộ Tài chính	quy định mức thu, chế độ thu, nộp và quản lý lệ phí cấp Căn cước công dân		73/2024/TT-BTC@2024-10-21		s
59/2020/NĐ-CP	Nghị định	2020-05-27	Chính phủ	quy định cơ sở dữ liệu về thi hành án hình sự	2020-06-05
59/2020/TT-BTC	Thông tư	2020-06-18	Bộ Tài chính	về hướng dẫn lập dự toán, quản lý, sử dụng và quyết toán kinh phí bảo đảm hoạt động trợ giúp pháp lý	2020-09-01
59/2021/NĐ-CP	Nghị định	2021-06-18	Chính phủ	quy định một số nội dung đặc thù về cơ chế quản lý tài chính, đánh giá hiệu quả hoạt động đối với Sở Giao dịch chứng khoán Việt Nam, Tổng công ty Lưu ký và Bù trừ chứng khoán Việt Nam	2021-08-06			s
59/2022/TT-BTC	Thông tư	2022-09-29	Bộ Tài chính	quy định mức thu một số khoản phí, lệ phí nhằm hỗ trợ khó khăn cho hoạt động kinh doanh vận tải	2022-10-01			s
59/2023/TT-BTC	Thông tư	2023-08-30	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí trong lĩnh vực y tế	2023-10-16			s
59/2025/TT-BTC	Thông tư	2025-06-27	Bộ Tài chính	sửa đổi, bổ sung một số điều của các Thông tư về thuế sử dụng đất nông nghiệp do Bộ trưởng Bộ Tài chính	2025-07-01			s
59/NQ-CP	Nghị quyết	2010-12-17	Chính phủ	về việc đơn giản hóa thủ tục hành chính thuộc phạm vi chức năng quản lý của Bộ Công Thương				s
592/QĐ-TTg	Quyết định	2012-05-22	Thủ tướng Chính phủ	phê duyệt Chương trình hỗ trợ phát triển doanh nghiệp khoa học và công nghệ và tổ chức khoa học và công nghệ công lập thực hiện cơ chế tự chủ, tự chịu trách nhiệm				s
06/2003/QH11	Luật	2003-06-17	Quốc hội	Luật Biên giới quốc gia	2004-01-01
06/2004/TT-BYT	Thông tư	2004-05-28	Bộ Y tế	hướng dẫn sản xuất gia công thuốc				s
06/2004/TT-NHNN	Thông tư	2004-09-27	Ngân hàng Nhà nước Việt Nam	hướng dẫn về tín dụng nội bộ hợp tác xã				s
06/2005/NĐ-CP	Nghị định	2005-01-19	Chính phủ	về việc lập và hoạt động của Văn phòng đại diện của các tổ chức hợp tác, nghiên cứu của nước ngoài tại Việt Nam	2005-02-10			s
06/2006/TT-BTM	Thông tư	2006-04-11	Bộ Thương mại	hướng dẫn về thủ tục đăng ký dấu nghiệp vụ của thương nhân đăng ký dịch vụ giám định thương mại				s
06/2007/QH12	Luật	2007-11-21	Quốc hội	Luật Hóa chất	2008-07-01			s
06/2007/TT-BXD	Thông tư	2007-07-25	Bộ Xây dựng	về hướng dẫn hợp đồng trong hoạt động xây dựng				s
06/2008/NĐ-CP	Nghị định	2008-01-16	Chính phủ	quy định về xử phạt vi phạm hành chính trong hoạt động thương mại				s
06/2008/PL-UBTVQH12	Pháp lệnh	2008-11-21	Ủy ban Thường vụ Quốc hội	Pháp lệnh Công an xã	2009-07-01
06/2008/QĐ-BYT	Quyết định	2008-02-14	Bộ Y tế	về việc ban hành Quy định tổ chức và hoạt động của Hội đồng tư vấn lấy, ghép bộ phận cơ thể không tái sinh ở người sống	2008-03-21
06/2008/TTLT-BTTTT-BCA	Thông tư liên tịch	2008-11-28	Bộ Thông tin và Truyền thông - Bộ Công an	về bảo đảm an toàn cơ sở hạ tầng và an ninh thông tin trong hoạt động bưu chính, viễn thông và công nghệ thông tin	2009-01-09
06/2009/TT-BKHCN	Thông tư	2009-04-03	Bộ Khoa học và Công nghệ	hướng dẫn về điều kiện, thủ tục xét tặng giải thưởng chất lượng sản phẩm, hàng hóa của tổ chức, cá nhân	2009-10-03
06/2009/TT-BYT	Thông tư	2009-06-26	Bộ Y tế	quy định về định mức thuốc thiết yếu và các vật tư tiêu hao trong các dịch vụ, thủ thuật chăm sóc sức khỏe sinh sản
06/2010/NĐ-CP	Nghị định	2010-01-25	Chính phủ	quy định những người là công chức				s
06/2010/TT-BLĐTBXH	Thông tư	2010-04-07	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện mức lương tối thiểu chung đối với công ty nhà nước và công ty trách nhiệm hữu hạn một thành viên do Nhà nước sở hữu 100% vốn điều lệ				s
06/2010/TT-BNNPTNT	Thông tư	2010-02-02	Bộ Nông nghiệp và Phát triển nông thôn	quy định về trình tự, thủ tục kiểm dịch thủy sản, sản phẩm thủy sản				s
06/2010/TT-BNV	Thông tư	2010-07-26	Bộ Nội vụ	quy định chức danh, mã số các ngạch viên chức Trợ giúp viên pháp lý				s
06/2011/NĐ-CP	Nghị định	2011-01-14	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Người cao tuổi	2011-03-01			s
06/2011/TT-BKHCN	Thông tư	2011-05-18	Bộ Khoa học và Công nghệ	quy định về quản lý và sử dụng Quỹ bảo lãnh vay vốn cho dự án sử dụng năng lượng tiết kiệm và hiệu quả tại các doanh nghiệp nhỏ và vừa	2011-07-01
06/2011/TT-BTTTT	Thông tư	2011-02-28	Bộ Thông tin và Truyền thông	quy định về lập và quản lý chi phí dự án đầu tư ứng dụng công nghệ thông tin		04/2020/TT-BTTTT@2020-02-24		s
06/2011/TT-BYT	Thông tư	2011-01-25	Bộ Y tế	quy định về quản lý mỹ phẩm	2011-04-01			s
06/2012/QH13	Luật	2012-06-18	Quốc hội	Luật Bảo hiểm tiền gửi	2013-01-01			s
06/2012/QĐ-TTg	Quyết định	2012-01-20	Thủ tướng Chính phủ	về việc tham vấn cộng đồng doanh nghiệp về các thỏa thuận thương mại quốc tế	2012-03-15
06/2012/TT-BNG	Thông tư	2012-12-10	Bộ Ngoại giao	về việc ban hành Biểu mẫu triển khai thực hiện một số điều của Nghị định số 88/2012/NĐ-CP ngày 23 tháng 10 năm 2012 của Chính phủ về hoạt động thông tin, báo chí của báo chí nước ngoài, cơ quan đại diện nước ngoài, tổ chức nước ngoài tại Việt Nam	2012-12-10
06/2012/TT-BVHTTDL	Thông tư	2012-05-14	Bộ Văn hóa, Thể thao và Du lịch	quy định chi tiết thi hành một số điều của Nghị định số 06/2011/NĐ-CP ngày 14 tháng 01 năm 2011 của Chính phủ về hỗ trợ người cao tuổi tham gia hoạt động văn hóa, thể thao và du lịch và tổ chức mừng thọ người cao tuổi	2012-07-01
06/2012/TT-BYT	Thông tư	2012-04-20	Bộ Y tế	quy định điều kiện thành lập và nội dung hoạt động đối với tổ chức tư vấn về phòng, chống HIV/AIDS				s
06/2012/TT-NHNN	Thông tư	2012-03-16	Ngân hàng Nhà nước Việt Nam	quy định về cho vay đặc biệt đối với tổ chức tín dụng
06/2013/NĐ-CP	Nghị định	2013-01-09	Chính phủ	quy định về bảo vệ cơ quan, doanh nghiệp	2013-03-01			s
06/2013/TT-BGTVT	Thông tư	2013-05-02	Bộ Giao thông vận tải	ban hành các Quy chuẩn kỹ thuật quốc gia về các quy phạm liên quan tàu biển				s
06/2013/TT-BNNPTNT	Thông tư	2013-01-22	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam	2013-03-08
06/2013/TT-BTTTT	Thông tư	2013-03-07	Bộ Thông tin và Truyền thông	quy định chế độ báo cáo định kỳ về tình hình ứng dụng công nghệ thông tin của cơ quan nhà nước	2013-05-01
06/2013/TT-BXD	Thông tư	2013-05-13	Bộ Xây dựng	hướng dẫn về nội dung Thiết kế đô thị				s
06/2013/TT-NHNN	Thông tư	2013-03-12	Ngân hàng Nhà nước Việt Nam	hướng dẫn hoạt động mua, bán vàng miếng trên thị trường trong nước	2013-03-13		12/2015/TT-NHNN@2015-08-28 12/2023/TT-NHNN@2023-10-12 29/2015/TT-NHNN@2015-12-22	s
06/2013/TTLT-BKHCN-BCT-BCA-BGTVT	Thông tư liên tịch	2013-02-28	Bộ Khoa học và Công nghệ - Bộ Công Thương - Bộ Công an - Bộ Giao thông vận tải	quy định về sản xuất, nhập khẩu, kinh doanh và sử dụng mũ bảo hiểm cho người đi xe mô tô, xe gắn máy, xe đạp máy	2013-05-15
06/2013/UBTVQH13	Pháp lệnh	2013-03-18	Ủy ban Thường vụ Quốc hội	Pháp lệnh sửa đổi, bổ sung một số điều của Pháp lệnh Ngoại hối	2014-01-01			s
06/2014/NĐ-CP	Nghị định	2014-01-21	Chính phủ	về biện pháp vận động quần chúng bảo vệ an ninh quốc gia, giữ gìn trật tự, an toàn xã hội	2014-03-08
06/2014/TT-BGTVT	Thông tư	2014-04-07	Bộ Giao thông vận tải	ban hành Quy chuẩn kỹ thuật Quốc gia về phân cấp và giám sát kỹ thuật hệ thống đường ống biển và Quy chuẩn kỹ thuật quốc gia về phân cấp và giám sát kỹ thuật kho chứa nổi
06/2014/TT-NHNN	Thông tư	2014-03-17	Ngân hàng Nhà nước Việt Nam	quy định lãi suất tối đa đối với tiền gửi bằng đô la mỹ của tổ chức, cá nhân tại tổ chức tín dụng	2014-03-18
06/2014/TT-TTCP	Thông tư	2014-10-31	Thanh tra Chính phủ	quy định quy trình tiếp công dân	2014-12-15			s
06/2015/TT-BNV	Thông tư	2015-12-08	Bộ Nội vụ	hướng dẫn chức năng, nhiệm vụ, quyền hạn và tổ chức của tổ chức văn thư, lưu trữ Bộ, cơ quan ngang Bộ	2016-02-15			s
06/2016/NĐ-CP	Nghị định	2016-01-18	Chính phủ	về quản lý, cung cấp và sử dụng dịch vụ phát thanh, truyền hình	2016-03-15			s
06/2016/QĐ-TTg	Quyết định	2016-02-22	Thủ tướng Chính phủ	về việc miễn thuế thu nhập cá nhân đối với chuyên gia nước ngoài thực hiện chương trình, dự án viện trợ phi Chính phủ nước ngoài tại Việt Nam	2016-05-01			s
06/2016/TT-BKHCN	Thông tư	2016-04-22	Bộ Khoa học và Công nghệ	quy định về việc cấp Giấy đăng ký và cấp Chứng chỉ hành nghề đối với một số hoạt động dịch vụ hỗ trợ ứng dụng năng lượng nguyên tử	2016-06-20			s
06/2017/QH14	Luật	2017-06-16	Quốc hội	Luật Đường sắt	2018-07-01		35/2018/QH14@2018-11-20
06/2017/TT-BKHCN	Thông tư	2017-05-25	Bộ Khoa học và Công nghệ	quy định định mức kinh tế - kỹ thuật hoạt động kiểm định, hiệu chuẩn phương tiện đo cho trạm quan trắc nước tự động, liên tục	2017-07-01
06/2017/TT-BLĐTBXH	Thông tư	2017-03-08	Bộ Lao động - Thương binh và Xã hội	quy định về tuyển dụng, sử dụng, bồi dưỡng đối với nhà giáo giáo dục nghề nghiệp
06/2017/TT-BTP	Thông tư	2017-05-16	Bộ Tư pháp	quy định về chương trình khung của khóa đào tạo nghề đấu giá, cơ sở đào tạo nghề đấu giá, việc tập sự và kiểm tra kết quả tập sự hành nghề đấu giá và biểu mẫu trong lĩnh vực đấu giá tài sản	2017-07-01
06/2017/TT-BVHTTDL	Thông tư	2017-12-15	Bộ Văn hóa, Thể thao và Du lịch	quy định chi tiết một số điều của Luật Du lịch	2018-02-01		04/2024/TT-BVHTTDL@2024-06-26 13/2021/TT-BVHTTDL@2021-11-30
06/2017/TT-BYT	Thông tư	2017-05-03	Bộ Y tế	ban hành Danh mục thuốc độc và nguyên liệu độc làm thuốc	2017-07-01			s
06/2018/TT-BGTVT	Thông tư	2018-02-07	Bộ Giao thông vận tải	ban hành Định mức kinh tế - kỹ thuật vận hành, khai thác và bảo dưỡng hệ thống báo động an ninh tàu biển
06/2018/TT-BYT	Thông tư	2018-04-06	Bộ Y tế	ban hành Danh mục thuốc, nguyên liệu làm thuốc dùng cho người và mỹ phẩm xuất khẩu, nhập khẩu đã được xác định mã số hàng hóa theo Danh mục hàng hóa xuất khẩu, nhập khẩu Việt Nam
06/2019/NĐ-CP	Nghị định	2019-01-22	Chính phủ	về quản lý thực vật rừng, động vật rừng nguy cấp, quý, hiếm và thực thi Công ước về buôn bán quốc tế các loài động vật, thực vật hoang dã nguy cấp
06/2019/TT-BCT	Thông tư	2019-03-25	Bộ Công Thương	quy định cửa khẩu nhập khẩu ô tô chở người dưới 16 chỗ ngồi
06/2019/TT-BGTVT	Thông tư	2019-01-31	Bộ Giao thông vận tải	quy định tiêu chí giám sát, nghiệm thu kết quả bảo trì tài sản kết cấu hạ tầng đường sắt quốc gia theo chất lượng thực hiện và chế độ, quy trình bảo trì tài sản kết cấu hạ tầng đường sắt quốc gia	2019-04-01
06/2019/TT-NHNN	Thông tư	2019-06-26	Ngân hàng Nhà nước Việt Nam	hướng dẫn về quản lý ngoại hối đối với hoạt động đầu tư trực tiếp nước ngoài vào Việt Nam	2019-09-06			s
06/2020/QĐ-TTg	Quyết định	2020-02-21	Thủ tướng Chính phủ	về tổ chức và quản lý hội nghị, hội thảo quốc tế tại Việt Nam	2020-04-15			s
06/2020/TT-BKHCN	Thông tư	2020-12-10	Bộ Khoa học và Công nghệ	quy định chi tiết và biện pháp thi hành một số điều Nghị định số 132/2008/NĐ-CP ngày 31 tháng 12 năm 2008, Nghị định số 74/2018/NĐ-CP ngày 15 tháng 5 năm 2018, Nghị định số 154/2018/NĐ-CP ngày 09 tháng 11 năm 2018 và Nghị định số 119/2017/NĐ-CP ngày 01 tháng 11 năm 2017của Chính phủ
06/2020/TT-BNV	Thông tư	2020-12-02	Bộ Nội vụ	ban hành Quy chế tổ chức thi tuyển, xét tuyển công chức, viên chức, thi nâng ngạch công chức, thi hoặc xét thăng hạng chức danh nghề nghiệp viên chức; Nội quy thi, xét tuyển công chức, viên chức, thi nâng ngạch công chức; thi hoặc xét thăng hạng chức danh nghề nghiệp viên chức				s
06/2020/TT-BTTTT	Thông tư	2020-04-03	Bộ Thông tin và Truyền thông	ban hành Định mức đọc, nghe, xem để kiểm tra báo chí lưu chiểu	2020-05-16
06/2020/TT-BYT	Thông tư	2020-05-07	Bộ Y tế	quy định về hệ thống chỉ tiêu thống kê dược - mỹ phẩm do Bộ trưởng Bộ Y tế
06/2021/NĐ-CP	Nghị định	2021-01-26	Chính phủ	quy định chi tiết một số nội dung về quản lý chất lượng, thi công xây dựng và bảo trì công trình xây dựng		207/2026/NĐ-CP@2026-06-15		s
06/2021/TT-BKHCN	Thông tư	2021-06-18	Bộ Khoa học và Công nghệ	hướng dẫn quản lý Chương trình đổi mới công nghệ quốc gia đến năm 2030	2021-08-02
06/2021/TT-BTC	Thông tư	2021-01-22	Bộ Tài chính	hướng dẫn thi hành một số điều của Luật Quản lý thuế ngày 13 tháng 6 năm 2019 về quản lý thuế đối với hàng hóa xuất khẩu, nhập khẩu	2021-03-08
06/2021/TT-BTP	Thông tư	2021-10-14	Bộ Tư pháp	bãi bỏ một số văn bản quy phạm pháp luật về công tác cán bộ trong lĩnh vực thi hành án dân sự do Bộ trưởng Bộ Tư pháp	2021-10-14
06/2021/TT-BXD	Thông tư	2021-06-30	Bộ Xây dựng	quy định về phân cấp công trình xây dựng và hướng dẫn áp dụng trong quản lý hoạt động đầu tư xây dựng		34/2026/TT-BXD@2026-06-25	02/2025/TT-BXD@2025-03-31	s
06/2022/TT-BKHĐT	Thông tư	2022-05-10	Bộ Kế hoạch và Đầu tư	hướng dẫn một số điều của Nghị định số 80/2021/NĐ-CP ngày 26/8/2021 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Hỗ trợ doanh nghiệp nhỏ và vừa	2022-06-25			s
06/2022/TT-BLĐTBXH	Thông tư	2022-04-06	Bộ Lao động - Thương binh và Xã hội	quy định chương trình bồi dưỡng nghiệp vụ sư phạm giáo dục nghề nghiệp và chứng chỉ nghiệp vụ sư phạm giáo dục nghề nghiệp
06/2022/TT-BTC	Thông tư	2022-02-08	Bộ Tài chính	hướng dẫn công tác giám sát tuân thủ của Ủy ban Chứng khoán Nhà nước đối với hoạt động trong lĩnh vực chứng khoán của Sở giao dịch chứng khoán Việt Nam và các công ty con, Tổng công ty lưu ký và bù trừ chứng khoán Việt Nam	2022-03-24
06/2022/TT-BYT	Thông tư	2022-08-01	Bộ Y tế	quy định danh mục và cấp số lưu hành trang thiết bị y tế phục vụ phòng, chống dịch COVID-19 trong trường hợp cấp bách	2022-08-01
06/2023/TT-BKHCN	Thông tư	2023-05-25	Bộ Khoa học và Công nghệ	quy định trình tự, thủ tục xác định nhiệm vụ khoa học và công nghệ cấp quốc gia sử dụng ngân sách nhà nước	2023-07-09			s
06/2023/TT-BKHĐT	Thông tư	2023-10-02	Bộ Kế hoạch và Đầu tư	quy định hệ thống chỉ tiêu thống kê ngành Thống kê
06/2023/TT-BTC	Thông tư	2023-01-31	Bộ Tài chính	sửa đổi, bổ sung một số điều của Thông tư số 36/2018/TT-BTC ngày 30 tháng 3 năm 2018 của Bộ trưởng Bộ Tài chính				s
06/2023/TT-BTP	Thông tư	2023-09-18	Bộ Tư pháp	hướng dẫn về vị trí việc làm lãnh đạo, quản lý và chức danh nghề nghiệp chuyên ngành, cơ cấu viên chức theo chức danh nghề nghiệp trong đơn vị sự nghiệp công lập thuộc ngành, lĩnh vực tư pháp	2023-11-20			s
06/2023/TT-BYT	Thông tư	2023-03-12	Bộ Y tế	sửa đổi, bổ sung một số điều của Thông tư số 15/2019/TT-BYT ngày 11 tháng 7 năm 2019 của Bộ trưởng Bộ Y tế quy định việc đấu thầu thuốc tại các cơ sở y tế công lập	2023-04-27
06/2024/TT-BCT	Thông tư	2024-04-04	Bộ Công Thương	quy định việc nhập khẩu mặt hàng gạo và lá thuốc lá khô có xuất xứ từ Vương quốc Campuchia theo hạn ngạch thuế quan năm 2023 và năm 2024
06/2024/TT-BQP	Thông tư	2024-01-24	Bộ Quốc phòng	hướng dẫn thực hiện chế độ báo cáo, công bố thông tin, kiểm tra, giám sát đối với doanh nghiệp trực tiếp phục vụ quốc phòng, an ninh và doanh nghiệp kết hợp kinh tế với quốc phòng, an ninh thuộc Bộ Quốc phòng	2024-03-10
06/2024/TT-BTC	Thông tư	2024-01-29	Bộ Tài chính	sửa đổi, bổ sung một số điều của Thông tư số 81/2019/TT-BTC ngày 15 tháng 11 năm 2019 của Bộ trưởng Bộ Tài chính quy định quản lý rủi ro trong hoạt động nghiệp vụ hải quan	2024-03-15
06/2024/TT-BYT	Thông tư	2024-05-16	Bộ Y tế	quy định xếp hạng các đơn vị sự nghiệp y tế do Bộ trưởng Bộ Y tế
06/2025/TT-BNV	Thông tư	2025-05-15	Bộ Nội vụ	quy định chi tiết một số điều của Luật Lưu trữ				s
60/2003/NĐ-CP	Nghị định	2003-06-06	Chính phủ	quy định chi tiết và hướng dẫn thi hành Luật Ngân sách nhà nước				s
60/2003/TT-BTC	Thông tư	2003-06-23	Bộ Tài chính	quy định về quản lý ngân sách xã và các hoạt động tài chính khác của xã, phường, thị trấn				s
60/2005/QH11	Luật	2005-11-29	Quốc hội	Luật Doanh nghiệp				s
60/2007/TT-BTC	Thông tư	2007-06-14	Bộ Tài chính	hướng dẫn thi hành một số điều của Luật Quản lý thuế và hướng dẫn thi hành Nghị định số 85/2007/NĐ-CP ngày 25/5/2007 của Chính phủ quy định chi tiết thi hành một số điều của Luật Quản lý thuế			157/2009/TT-BTC@2009-08-06	s
60/2008/NĐ-CP	Nghị định	2008-05-09	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ủy ban Dân tộc				s
60/2010/QH12	Luật	2010-11-17	Quốc hội	Luật Khoáng sản				s
60/2011/QĐ-TTg	Quyết định	2011-10-26	Thủ tướng Chính phủ	quy định một số chính sách phát triển giáo dục mầm non giai đoạn 2011 - 2015				s
60/2014/NĐ-CP	Nghị định	2014-06-19	Chính phủ	quy định về hoạt động in				s
60/2014/TT-BTC	Thông tư	2014-05-12	Bộ Tài chính	hướng dẫn chế độ thu, nộp, quản lý và sử dụng hội phí tham gia Tổ chức Hàng không dân dụng quốc tế (ICAO)	2014-07-10
60/2015/NĐ-CP	Nghị định	2015-06-26	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Chứng khoán và Luật sửa đổi, bổ sung một số điều của Luật Chứng khoán				s
60/2015/TT-BTC	Thông tư	2015-04-27	Bộ Tài chính	sửa đổi, bổ sung khoản 2 Điều 5 Thông tư số 152/2011/TT-BTC ngày 11/11/2011 hướng dẫn thi hành Nghị định số 67/2011/NĐ-CP ngày 08/8/2011 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thuế bảo vệ môi trường				s
60/2018/NĐ-CP	Nghị định	2018-04-20	Chính phủ	quy định chi tiết nội dung chế độ báo cáo thống kê cấp quốc gia				s
60/2019/TT-BTC	Thông tư	2019-08-30	Bộ Tài chính	sửa đổi, bổ sung một số điều của Thông tư số 39/2015/TT-BTC ngày 25 tháng 3 năm 2015 của Bộ trưởng Bộ Tài chính quy định về trị giá hải quan đối với hàng hóa xuất khẩu, nhập khẩu	2019-10-15			s
60/2022/TT-BTC	Thông tư	2022-10-03	Bộ Tài chính	quy định danh mục các lĩnh vực và thời hạn người có chức vụ, quyền hạn không được thành lập, giữ chức danh, chức vụ quản lý, điều hành doanh nghiệp tư nhân, công ty trách nhiệm hữu hạn, công ty cổ phần, công ty hợp danh, hợp tác xã thuộc lĩnh vực trước đây mình có trách nhiệm quản lý sau khi thôi giữ chức vụ trong lĩnh vực thuộc phạm vi quản lý của Bộ Tài chính	2022-11-17
60/2023/TT-BTC	Thông tư	2023-09-07	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, miễn, quản lý lệ phí đăng ký, cấp biển phương tiện giao thông cơ giới đường bộ	2023-10-22			s
60/2024/NĐ-CP	Nghị định	2024-06-05	Chính phủ	về phát triển và quản lý chợ				s
60/NQ-CP	Nghị quyết	2010-12-17	Chính phủ	về việc đơn giản hóa thủ tục hành chính thuộc phạm vi chức năng quản lý của Ngân hàng Nhà nước Việt Nam				s
61/1998/QĐ-BGDĐT	Quyết định	1998-11-06	Bộ Giáo dục và Đào tạo	ban hành Quy chế tổ chức và hoạt động thư viện trường phổ thông	1998-11-21
61/2002/NĐ-CP	Nghị định	2002-06-11	Chính phủ	về chế độ nhuận bút				s
61/2003/NĐ-CP	Nghị định	2003-06-06	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Kế hoạch và Đầu tư				s
61/2005/QH11	Luật	2005-11-29	Quốc hội	Luật Đấu thầu				s
61/2006/NĐ-CP	Nghị định	2006-06-20	Chính phủ	về chính sách đối với nhà giáo, cán bộ quản lý giáo dục công tác ở trường chuyên biệt, ở vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn				s
61/2008/CT-BGDĐT	Chỉ thị	2008-11-12	Bộ Giáo dục và Đào tạo	về tăng cường công tác phòng, chống HIV/AIDS trong ngành giáo dục	2008-12-11
61/2009/NĐ-CP	Nghị định	2009-07-24	Chính phủ	về tổ chức và hoạt động của Thừa phát lại thực hiện thí điểm tại Thành phố Hồ Chí Minh	2009-09-09			s
61/2009/TT-BNNPTNT	Thông tư	2009-09-25	Bộ Nông nghiệp và Phát triển nông thôn	ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh ở Việt Nam”	2009-11-09
61/2009/TT-BTC	Thông tư	2009-03-26	Bộ Tài chính	ban hành Quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với gạo bảo quản kín		205/2011/TT-BTC@2011-12-30		s
61/2010/NĐ-CP	Nghị định	2010-06-04	Chính phủ	về chính sách khuyến khích doanh nghiệp đầu tư vào nông nghiệp, nông thôn				s
61/2012/NĐ-CP	Nghị định	2012-08-10	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nội vụ				s
61/2013/NĐ-CP	Nghị định	2013-06-25	Chính phủ	về việc ban hành Quy chế giám sát tài chính và đánh giá hiệu quả hoạt động và công khai thông tin tài chính đối với doanh nghiệp do nhà nước làm chủ sở hữu và doanh nghiệp có vốn nhà nước				s
61/2013/QĐ-TTg	Quyết định	2013-10-25	Thủ tướng Chính phủ	về việc cung cấp thông tin và phối hợp thực hiện công tác xếp hạng tín nhiệm quốc gia
61/2014/QH13	Luật	2014-11-21	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Hàng không dân dụng Việt Nam	2015-07-01			s
61/2014/QĐ-TTg	Quyết định	2014-10-30	Thủ tướng Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Thi hành án dân sự trực thuộc Bộ Tư pháp	2014-12-15		19/2023/QĐ-TTg@2023-08-02	s
61/2015/NĐ-CP	Nghị định	2015-07-09	Chính phủ	quy định về chính sách hỗ trợ tạo việc làm và Quỹ quốc gia về việc làm	2015-09-01			s
61/2015/TT-BGTVT	Thông tư	2015-11-02	Bộ Giao thông vận tải	quy định về vận tải hàng hóa trên đường thủy nội địa	2016-01-01
61/2017/TT-BCA	Thông tư	2017-12-14	Bộ Công an	quy định biểu mẫu, giấy tờ sổ sách về điều tra hình sự				s
61/2019/NĐ-CP	Nghị định	2019-07-10	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Cảnh sát biển Việt Nam	2019-08-28			s
61/2023/TT-BTC	Thông tư	2023-09-28	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí trong lĩnh vực đăng ký giao dịch bảo đảm	2023-11-15
61/2024/QH15	Luật	2024-11-30	Quốc hội	Luật Điện lực				s
61/2025/NĐ-CP	Nghị định	2025-03-04	Chính phủ	quy định chi tiết một số điều Luật Điện lực về giấy phép hoạt động điện lực				s
61/NQ-CP	Nghị quyết	2014-08-21	Chính phủ	về sửa đổi, bổ sung một số nội dung của Nghị quyết số 02/NQ-CP của Chính phủ về một số giải pháp tháo gỡ khó khăn cho sản xuất kinh doanh, hỗ trợ thị trường, giải quyết nợ xấu				s
61/NQ-CP	Nghị quyết	2010-12-17	Chính phủ	về việc đơn giản hóa thủ tục hành chính thuộc phạm vi chức năng quản lý của Bộ Công an				s
62/1999/NĐ-CP	Nghị định	1999-07-31	Chính phủ	ban hành quy chế về phân lũ, chậm lũ thuộc hệ thống sông Hồng để bảo vệ an toàn cho Thủ đô Hà Nội		04/2011/NĐ-CP@2011-01-14		s
62/2003/NĐ-CP	Nghị định	2003-06-06	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Tư pháp				s
62/2006/QH11	Luật	2006-06-29	Quốc hội	Luật Điện ảnh				s
62/2009/NĐ-CP	Nghị định	2009-07-27	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm y tế				s
62/2010/QH12	Luật	2010-11-24	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Chứng khoán				s
62/2010/QĐ-TTg	Quyết định	2010-10-15	Thủ tướng Chính phủ	về việc không thu hồi kinh phí do ngân sách nhà nước hỗ trợ đối với các dự án sản xuất thử nghiệm sản phẩm				s
62/2011/QĐ-TTg	Quyết định	2011-11-09	Thủ tướng Chính phủ	về chế độ, chính sách đối với đối tượng tham gia chiến tranh bảo vệ Tổ quốc, làm nhiệm vụ quốc tế ở Căm-pu-chi-a, giúp bạn Lào sau ngày 30 tháng 4 năm 1975 đã phục viên, xuất ngũ, thôi việc				s
62/2012/TT-BGDĐT	Thông tư	2012-12-28	Bộ Giáo dục và Đào tạo	ban hành Quy định về quy trình và chu kỳ kiểm định chất lượng giáo dục trường đại học, cao đẳng và trung cấp chuyên nghiệp	2013-02-15			s
62/2013/NĐ-CP	Nghị định	2013-06-25	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Xây dựng				s
62/2014/TT-BTNMT	Thông tư	2014-12-09	Bộ Tài nguyên và Môi trường	ban hành Quy chuẩn kỹ thuật quốc gia về kiểm soát chất lượng các kết quả phân tích mẫu địa chất, khoáng sản				s
62/2015/NĐ-CP	Nghị định	2015-07-18	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi hành án dân sự	2015-09-01		152/2024/NĐ-CP@2024-11-15 33/2020/NĐ-CP@2020-03-17	s
62/2016/NĐ-CP	Nghị định	2016-07-01	Chính phủ	quy định về điều kiện hoạt động giám định tư pháp xây dựng và thí nghiệm chuyên ngành xây dựng				s
62/2017/NĐ-CP	Nghị định	2017-05-16	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Đấu giá tài sản	2017-07-01		47/2023/NĐ-CP@2023-07-03	s
62/2017/TT-BTC	Thông tư	2017-06-19	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí xác nhận đủ điều kiện về bảo vệ môi trường trong nhập khẩu phế liệu làm nguyên liệu sản xuất	2017-08-05		55/2018/TT-BTC@2018-06-25
62/2020/QH14	Luật	2020-06-17	Quốc hội	Luật Xây dựng				s
62/2020/TT-BTC	Thông tư	2020-06-22	Bộ Tài chính	hướng dẫn kiểm soát, thanh toán các khoản chi thường xuyên từ ngân sách nhà nước qua Kho bạc Nhà nước				s
62/2022/NĐ-CP	Nghị định	2022-09-12	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Lao động - Thương binh và Xã hội				s
62/2022/TT-BTC	Thông tư	2022-10-05	Bộ Tài chính	quy định việc quản lý và sử dụng kinh phí sự nghiệp từ ngân sách nhà nước thực hiện chế độ áp dụng biện pháp đưa vào cơ sở cai nghiện ma túy bắt buộc; công tác cai nghiện ma túy tự nguyện tại gia đình, cộng đồng, cơ sở cai nghiện ma túy và quản lý sau cai nghiện ma túy	2022-11-19
62/2023/TT-BTC	Thông tư	2023-10-03	Bộ Tài chính	sửa đổi, bổ sung một số điều của Thông tư số 25/2021/TT-BTC ngày 07 tháng 4 năm 2021 quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực xuất cảnh, nhập cảnh, quá cảnh, cư trú tại Việt Nam
62/2025/NĐ-CP	Nghị định	2025-03-04	Chính phủ	quy định chi tiết thi hành Luật Điện lực về bảo vệ công trình điện lực và an toàn trong lĩnh vực điện lực				s
62/2025/QH15	Luật	2025-02-17	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Quốc hội	2025-02-17
63/1998/NĐ-CP	Nghị định	1998-08-17	Chính phủ	về quản lý ngoại hối				s
63/2001/NĐ-CP	Nghị định	2001-09-14	Chính phủ	về chuyển đổi doanh nghiệp nhà nước, doanh nghiệp của tổ chức chính trị, tổ chức chính trị - xã hội thành công ty trách nhiệm hữu hạn một thành viên		95/2006/NĐ-CP@2006-09-08		s
63/2002/QĐ-TTg	Quyết định	2002-05-20	Thủ tướng Chính phủ	về công tác phòng, chống lụt, bão, giảm nhẹ thiên tai	2002-05-20			s
63/2002/TT-BTC	Thông tư	2002-07-24	Bộ Tài chính	hướng dẫn thực hiện các quy định pháp luật về phí và lệ phí			45/2006/TT-BTC@2006-05-25	s
63/2003/NĐ-CP	Nghị định	2003-06-11	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Văn hóa - Thông tin				s
63/2006/NĐ-CP	Nghị định	2006-06-23	Chính phủ	về tổ chức và hoạt động thanh tra Công an nhân dân				s
63/2006/QH11	Luật	2006-06-29	Quốc hội	Luật Kinh doanh bất động sản				s
63/2008/NĐ-CP	Nghị định	2008-05-13	Chính phủ	về phí bảo vệ môi trường đối với khai thác khoáng sản			82/2009/NĐ-CP@2009-10-12	s
63/2009/TT-BTC	Thông tư	2009-03-27	Bộ Tài chính	quy định về công tác lập dự toán, tổ chức thực hiện dự toán và quyết toán ngân sách huyện, quận, phường nơi không tổ chức Hội đồng nhân dân	2009-04-01			s
63/2011/NĐ-CP	Nghị định	2011-07-28	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Trọng tài thương mại				s
63/2012/NĐ-CP	Nghị định	2012-08-31	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Y tế				s
63/2012/TT-BNNPTNT	Thông tư	2012-12-14	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Quy chuẩn kỹ thuật quốc gia về lĩnh vực Kiểm dịch và Bảo vệ thực vật
63/2013/NĐ-CP	Nghị định	2013-06-27	Chính phủ	quy định chi tiết thi hành Pháp lệnh Pháp điển hệ thống quy phạm pháp luật	2013-08-15			s
63/2014/NĐ-CP	Nghị định	2014-06-26	Chính phủ	quy định chi tiết thi hành một số điều của Luật Đấu thầu về lựa chọn nhà thầu				s
63/2014/QH13	Luật	2014-11-24	Quốc hội	Luật Tổ chức Viện kiểm sát nhân dân	2015-06-01
63/2016/TTLT-BTC-BGTVT	Thông tư liên tịch	2016-04-20	Bộ Tài chính - Bộ Giao thông vận tải	hướng dẫn việc cung cấp thông tin, phối hợp xây dựng cơ sở hạ tầng; phối hợp kiểm tra, giám sát hàng hóa xuất khẩu, nhập khẩu, phương tiện vận tải xuất cảnh; nhập cảnh, quá cảnh, hành lý của hành khách xuất cảnh, nhập cảnh tại cửa khẩu cảng biển, cảng thủy nội địa, cửa khẩu ga đường sắt liên vận quốc tế, cảng hàng không	2016-06-08
63/2017/TT-BTNMT	Thông tư	2017-12-22	Bộ Tài nguyên và Môi trường	quy định kỹ thuật đo vẽ bản đồ địa hình đáy biển tỷ lệ 1:5000	2018-02-15
63/2018/TT-BTC	Thông tư	2018-07-30	Bộ Tài chính	hướng dẫn một số điều của Nghị định số 70/2018/NĐ-CP ngày 15/5/2018 của Chính phủ quy định việc quản Iý, sử dụng tài sản được hình thành thông qua việc triển khai thực hiện nhiệm vụ khoa học và công nghệ sử dụng vốn nhà nước	2018-09-15			s
63/2020/NĐ-CP	Nghị định	2020-06-08	Chính phủ	quy định về công nghiệp an ninh	2020-08-01
63/2020/TT-BCA	Thông tư	2020-06-19	Bộ Công an	quy định quy trình điều tra, giải quyết tai nạn giao thông đường bộ của lực lượng Cảnh sát giao thông	2021-01-01
63/2021/NĐ-CP	Nghị định	2021-06-30	Chính phủ	quy định chi tiết thi hành Luật sửa đổi, bổ sung một số điều của Luật Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)	2021-07-01
63/2022/NĐ-CP	Nghị định	2022-09-12	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nội vụ				s
63/2023/TT-BTC	Thông tư	2023-10-16	Bộ Tài chính	sửa đổi, bổ sung một số điều của một số Thông tư quy định thu phí, lệ phí của Bộ trưởng Bộ Tài chính nhằm khuyến khích sử dụng dịch vụ công trực tuyến	2023-12-01			s
63/2024/TT-BCA	Thông tư	2024-11-12	Bộ Công an	quy định công tác kiểm tra, kiểm soát và xử lý vi phạm pháp luật trong lĩnh vực giao thông đường sắt của Cảnh sát giao thông	2025-01-01
63/2025/UBTVQH15	Nghị quyết	2025-01-07	Ủy ban Thường vụ Quốc hội	về kết thúc hoạt động của Viện Nghiên cứu lập pháp, chuyển chức năng, nhiệm vụ về các cơ quan của Quốc hội, Văn phòng Quốc hội	2025-01-07
64/2001/NĐ-CP	Nghị định	2001-09-20	Chính phủ	về hoạt động thanh toán qua các tổ chức cung ứng dịch vụ thanh toán		101/2012/NĐ-CP@2012-11-22		s
64/2001/QĐ-TTg	Quyết định	2001-04-26	Thủ tướng Chính phủ	ban hành Quy chế Quản lý và sử dụng viện trợ phi chính phủ nước ngoài				s
64/2006/TTLT/BNN-BNV-BTC	Thông tư liên tịch	2006-08-25	Bộ Nông nghiệp và Phát triển nông thôn - Bộ Nội vụ - Bộ Tài chính	hướng dẫn thực hiện Quyết định số 132/2006/QĐ-TTg ngày 31/5/2006 của Thủ tướng Chính phủ quy định chế độ phụ cấp ưu đãi theo nghề đối với công chức, viên chức ngành Kiểm lâm, Bảo vệ thực vật, Thú y và Kiểm soát đê điều	2006-09-24
64/2008/NĐ-CP	Nghị định	2008-05-14	Chính phủ	về vận động, tiếp nhận, phân phối và sử dụng các nguồn đóng góp tự nguyện hỗ trợ nhân dân khắc phục khó khăn do thiên tai, hỏa hoạn, sự cố nghiêm trọng, các bệnh nhân mắc bệnh hiểm nghèo	2008-06-06			s
64/2011/NĐ-CP	Nghị định	2011-07-28	Chính phủ	quy định việc thi hành biện pháp bắt buộc chữa bệnh	2011-09-15
64/2011/TT-BGTVT	Thông tư	2011-12-26	Bộ Giao thông vận tải	quy định biện pháp sử dụng năng lượng tiết kiệm và hiệu quả trong hoạt động giao thông vận tải	2012-02-09
64/2011/TT-BNNPTNT	Thông tư	2011-10-04	Bộ Nông nghiệp và Phát triển nông thôn	ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh ở Việt Nam”	2011-11-18
64/2012/NĐ-CP	Nghị định	2012-09-04	Chính phủ	về cấp giấy phép xây dựng				s
64/2013/NĐ-CP	Nghị định	2013-06-27	Chính phủ	quy định xử phạt vi phạm hành chính trong hoạt động khoa học và công nghệ, chuyển giao công nghệ	2013-08-15			s
64/2013/TT-BTC	Thông tư	2013-05-15	Bộ Tài chính	hướng dẫn thi hành Nghị định số 51/2010/NĐ-CP ngày 14 tháng 5 năm 2010 của Chính phủ quy định về hóa đơn bán hàng hóa, cung ứng dịch vụ				s
64/2014/QH13	Luật	2014-11-25	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Thi hành án dân sự	2015-07-01			s
64/2015/NĐ-CP	Nghị định	2015-08-06	Chính phủ	quy định cơ chế phối hợp giữa các Bộ, cơ quan ngang Bộ, Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương trong công tác quản lý nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam	2015-10-15
64/2016/TTLT-BTC-BVHTTDL	Thông tư liên tịch	2016-04-25	Bộ Tài chính - Bộ Văn hóa, Thể thao và Du lịch	hướng dẫn thực hiện Cơ chế một cửa quốc gia đối với thủ tục thẩm định nội dung đồ chơi trẻ em nhập khẩu thuộc phạm vi quản lý chuyên ngành của Bộ Văn hóa, Thể thao và Du lịch	2016-06-15
64/2017/TT-BTC	Thông tư	2017-06-27	Bộ Tài chính	hướng dẫn miễn lệ phí quốc tịch, lệ phí hộ tịch, đăng ký cư trú cho người được phép cư trú theo quy định của Thỏa thuận giữa Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam và Chính phủ nước Cộng hòa dân chủ nhân dân Lào về việc giải quyết vấn đề người di cư tự do, kết hôn không giá thú trong vùng biên giới hai nước khi làm các thủ tục về quốc tịch, đăng ký hộ tịch, đăng ký cư trú và các giấy tờ khác liên quan đến nhân thân	2017-08-15
64/2018/TT-BQP	Thông tư	2018-05-15	Bộ Quốc phòng	quy định thực hiện cung cấp thông tin trong Bộ Quốc phòng	2018-05-15
64/2019/TT-BCA	Thông tư	2019-11-28	Bộ Công an	quy định về giải quyết trường hợp người được tha tù trước thời hạn có điều kiện, người được hoãn chấp hành án phạt tù, người được hưởng án treo, cải tạo không giam giữ thay đổi nơi cư trú	2020-01-15
64/2020/NĐ-CP	Nghị định	2020-06-10	Chính phủ	hướng dẫn việc thực hiện cơ chế tạm quản theo Công ước Istanbul	2020-07-30			s
64/2021/TT-BTC	Thông tư	2021-07-29	Bộ Tài chính	hướng dẫn lập dự toán, quản lý, sử dụng và quyết toán kinh phí ngân sách nhà nước phục vụ hoạt động hỗ trợ pháp lý cho doanh nghiệp nhỏ và vừa	2021-10-01
64/2024/NĐ-CP	Nghị định	2024-06-17	Chính phủ	gia hạn thời hạn nộp thuế giá trị gia tăng, thuế thu nhập doanh nghiệp, thuế thu nhập cá nhân và tiền thuê đất trong năm 2024				s
64/2025/TT-BTC	Thông tư	2025-06-30	Bộ Tài chính	quy định mức thu, miễn một số khoản phí, lệ phí nhằm hỗ trợ cho doanh nghiệp, người dân	2025-07-01			s
64/2025/UBTVQH15	Nghị quyết	2025-01-07	Ủy ban Thường vụ Quốc hội	về kết thúc hoạt động của Truyền hình Quốc hội Việt Nam để chuyển chức năng, nhiệm vụ từ Truyền hình Quốc hội Việt Nam về Đài Truyền hình Việt Nam	2025-01-07
65/2003/NĐ-CP	Nghị định	2003-06-11	Chính phủ	về tổ chức, hoạt động tư vấn pháp luật		77/2008/NĐ-CP@2008-07-16		s
65/2006/NĐ-CP	Nghị định	2006-06-23	Chính phủ	về tổ chức và hoạt động của Thanh tra Tài nguyên và Môi trường				s
65/2008/NĐ-CP	Nghị định	2008-05-20	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Thanh tra Chính phủ				s
65/2008/QĐ-TTg	Quyết định	2008-05-22	Thủ tướng Chính phủ	về cung ứng dịch vụ bưu chính công ích				s
65/2009/NĐ-CP	Nghị định	2009-07-31	Chính phủ	sửa đổi, bổ sung một số điều Nghị định số 123/2003/NĐ-CP ngày 22 tháng 10 năm 2003 của Chính phủ quy định về tiêu chuẩn vật chất hậu cần đối với quân nhân tại ngũ				s
65/2009/QĐ-TTg	Quyết định	2009-04-24	Thủ tướng Chính phủ	về một số cơ chế, chính sách phát triển nhà ở cho sinh viên các trường đại học, cao đẳng, trung cấp chuyên nghiệp và dạy nghề thuê				s
65/2010/NĐ-CP	Nghị định	2010-06-11	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đa dạng sinh học	2010-07-30			s
65/2012/NĐ-CP	Nghị định	2012-09-06	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 136/2007/NĐ-CP ngày 17 tháng 8 năm 2007 của Chính phủ về xuất cảnh, nhập cảnh của công dân Việt Nam				s
65/2013/NĐ-CP	Nghị định	2013-06-27	Chính phủ	quy định chi tiết một số điều của Luật Thuế thu nhập cá nhân và Luật sửa đổi, bổ sung một số điều của Luật Thuế thu nhập cá nhân	2013-07-01			s
65/2014/NĐ-CP	Nghị định	2014-07-01	Chính phủ	quy định chi tiết thi hành Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2013	2014-08-20			s
65/2014/TT-BQP	Thông tư	2014-06-13	Bộ Quốc phòng	hướng dẫn thực hiện chế độ nâng bậc lương thường xuyên và nâng bậc lương trước thời hạn đối với quân nhân chuyên nghiệp và công nhân viên chức quốc phòng hưởng lương từ ngân sách nhà nước thuộc Bộ Quốc phòng	2014-07-28
65/2015/QĐ-TTg	Quyết định	2015-12-17	Thủ tướng Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Hải quan trực thuộc Bộ Tài chính	2016-02-05
65/2015/TT-BTC	Thông tư	2015-05-08	Bộ Tài chính	ban hành các chuẩn mực Việt Nam về hợp đồng địch vụ soát xét	2016-01-01
65/2017/NĐ-CP	Nghị định	2017-05-19	Chính phủ	về chính sách đặc thù về giống, vốn và công nghệ trong phát triển nuôi trồng, khai thác dược liệu	2017-07-05			s
65/2018/NĐ-CP	Nghị định	2018-05-12	Chính phủ	quy định chi tiết thi hành một số điều của Luật Đường sắt	2018-07-01		91/2023/NĐ-CP@2023-12-14	s
65/2019/TT-BCA	Thông tư	2019-11-28	Bộ Công an	quy định về thi hành án hình sự tại cộng đồng	2020-01-15			s
65/2020/NĐ-CP	Nghị định	2020-06-10	Chính phủ	quy định về tổ chức quản lý và các chế độ đối với người lưu trú tại cơ sở lưu trú trong thời gian chờ xuất cảnh	2020-06-15			s
65/2020/QH14	Luật	2020-06-19	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Quốc hội	2021-01-01
65/2021/NĐ-CP	Nghị định	2021-06-30	Chính phủ	về quản lý và sử dụng kinh phí ngân sách nhà nước bảo đảm cho công tác điều ước quốc tế và công tác thỏa thuận quốc tế	2021-07-01
65/2021/TT-BTC	Thông tư	2021-07-29	Bộ Tài chính	quy định về lập dự toán, quản lý, sử dụng và quyết toán kinh phí bảo dưỡng, sửa chữa tài sản công	2021-09-15			s
65/2023/NĐ-CP	Nghị định	2023-08-23	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Sở hữu trí tuệ về sở hữu công nghiệp, bảo vệ quyền sở hữu công nghiệp, quyền đối với giống cây trồng và quản lý nhà nước về sở hữu trí tuệ				s
65/2023/TT-BTC	Thông tư	2023-10-31	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí khai thác và sử dụng dữ liệu về môi trường	2023-12-15			s
66.18/2026/NQ-CP	Nghị quyết	2026-05-18	Chính phủ	về phân quyền, cắt giảm, đơn giản hóa thủ tục hành chính, điều kiện kinh doanh				s
66.19/2026/NQ-CP	Nghị quyết	2026-05-18	Chính phủ	về cắt giảm, phân quyền, đơn giản hóa thủ tục hành chính và cắt giảm, đơn giản hóa điều kiện kinh doanh thuộc phạm vi quản lý của Bộ Nông nghiệp và Môi trường	2026-05-18			s
66.7/2025/NQ-CP	Nghị quyết	2025-11-15	Chính phủ	quy định cắt giảm, đơn giản hóa thủ tục hành chính dựa trên dữ liệu				s
66/2002/NĐ-CP	Nghị định	2002-07-01	Chính phủ	quy định về định mức hành lý của người xuất cảnh, nhập cảnh và quà biếu, tặng nhập khẩu được miễn thuế				s
66/2005/NĐ-CP	Nghị định	2005-05-19	Chính phủ	về đảm bảo an toàn cho người và tàu cá hoạt động thủy sản				s
66/2006/NĐ-CP	Nghị định	2006-07-07	Chính phủ	về phát triển ngành nghề nông thôn				s
66/2006/QH11	Luật	2006-06-29	Quốc hội	Luật Hàng không dân dụng Việt Nam	2007-01-01		61/2014/QH13@2014-11-21	s
66/2009/QĐ-TTg	Quyết định	2009-04-24	Thủ tướng Chính phủ	ban hành một số cơ chế, chính sách phát triển nhà ở cho công nhân lao động tại các khu công nghiệp thuê				s
66/2009/TT-BNNPTNT	Thông tư	2009-10-13	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Quy chuẩn kỹ thuật quốc gia lĩnh vực Thú y	2010-04-13
66/2009/TT-BTC	Thông tư	2009-03-30	Bộ Tài chính	quy định chế độ thu, nộp, quản lý và sử dụng lệ phí cấp hộ chiếu, thị thực, giấy tờ về nhập cảnh, xuất cảnh, quá cảnh và cư trú tại Việt Nam				s
66/2011/TT-BGTVT	Thông tư	2011-12-28	Bộ Giao thông vận tải	về việc ban hành 03 Quy chuẩn kỹ thuật quốc gia về đường sắt				s
66/2011/TT-BNNPTNT	Thông tư	2011-10-10	Bộ Nông nghiệp và Phát triển nông thôn	về việc quy định chi tiết một số điều Nghị định số 08/2010/NĐ-CP ngày 05/02/2010 của Chính phủ về quản lý thức ăn chăn nuôi				s
66/2012/NĐ-CP	Nghị định	2012-09-06	Chính phủ	quy định việc xử phạt vi phạm hành chính trong lĩnh vực quản lý, sử dụng tài sản nhà nước				s
66/2012/TTLT-BNNPTNT-BTC-BKHCN	Thông tư liên tịch	2012-12-28	Bộ Nông nghiệp và Phát triển nông thôn - Bộ Tài chính - Bộ Khoa học và Công nghệ	hướng dẫn thực hiện một số điều Quyết định số 846/QĐ-TTg ngày 02 tháng 6 năm 2011 của Thủ tướng Chính phủ về việc thực hiện thí điểm đặt hàng một số sản phẩm khoa học và công nghệ của Bộ Nông nghiệp và Phát triển nông thôn	2013-02-12			s
66/2013/NĐ-CP	Nghị định	2013-06-27	Chính phủ	quy định mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang				s
66/2013/QĐ-TTg	Quyết định	2013-11-11	Thủ tướng Chính phủ	quy định chính sách hỗ trợ chi phí học tập đối với sinh viên là người dân tộc thiểu số học tại các cơ sở giáo dục đại học	2014-01-01			s
66/2014/NĐ-CP	Nghị định	2014-07-04	Chính phủ	quy định chi tiết, hướng dẫn thi hành một số điều của Luật Phòng, chống thiên tai	2014-08-20			s
66/2014/QĐ-TTg	Quyết định	2014-11-25	Thủ tướng Chính phủ	về việc phê duyệt Danh mục công nghệ cao được ưu tiên đầu tư phát triển và Danh mục sản phẩm công nghệ cao được khuyến khích phát triển			13/2017/QĐ-TTg@2017-04-28	s
66/2014/TT-BCA	Thông tư	2014-12-16	Bộ Công an	quy định chi tiết thi hành một số điều của Nghị định số 79/2014/NĐ-CP ngày 31/7/2014 quy định chi tiết thi hành một số điều của Luật Phòng cháy và chữa cháy và Luật sửa đổi, bổ sung một số điều của Luật Phòng cháy và chữa cháy				s
66/2014/TT-BGTVT	Thông tư	2014-11-12	Bộ Giao thông vận tải	quy định về vận tải hành khách, hành lý, bao gửi bằng tàu khách cao tốc giữa các cảng, bến, vùng nước thuộc nội thủy Việt Nam và qua biên giới	2015-01-01
66/2015/NĐ-CP	Nghị định	2015-08-12	Chính phủ	quy định về nhà chức trách hàng không	2015-10-01			s
66/2015/QĐ-TTg	Quyết định	2015-12-25	Thủ tướng Chính phủ	quy định tiêu chí, thẩm quyền, trình tự, thủ tục công nhận vùng nông nghiệp ứng dụng công nghệ cao	2016-02-10
66/2015/TT-BTC	Thông tư	2015-05-08	Bộ Tài chính	ban hành các chuẩn mực Việt Nam về hợp đồng dịch vụ đảm bảo khác	2016-01-01
66/2016/NĐ-CP	Nghị định	2016-07-01	Chính phủ	quy định điều kiện đầu tư kinh doanh về bảo vệ và kiểm dịch thực vật; giống cây trồng; nuôi động vật rừng thông thường; chăn nuôi; thủy sản; thực phẩm	2016-07-01		123/2018/NĐ-CP@2018-09-17	s
66/2019/NĐ-CP	Nghị định	2019-07-29	Chính phủ	về bảo tồn và sử dụng bền vững các vùng đất ngập nước
66/2020/QH14	Luật	2020-11-11	Quốc hội	Luật Biên phòng Việt Nam	2022-01-01
66/2025/QH15	Luật	2025-06-14	Quốc hội	Luật Thuế tiêu thụ đặc biệt	2026-01-01			s
66/NQ-CP	Nghị quyết	2025-03-26	Chính phủ	về Chương trình cắt giảm, đơn giản hóa thủ tục hành chính liên quan đến hoạt động sản xuất, kinh doanh năm 2025 và 2026				s
66/NQ-CP	Nghị quyết	2010-12-23	Chính phủ	về việc đơn giản hóa thủ tục hành chính thuộc phạm vi chức năng quản lý của Bộ Giáo dục và Đào tạo				s
67/2001/NĐ-CP	Nghị định	2001-10-01	Chính phủ	ban hành các danh mục chất ma túy và tiền chất				s
67/2003/NĐ-CP	Nghị định	2003-06-13	Chính phủ	về phí bảo vệ môi trường đối với nước thải				s
67/2006/NĐ-CP	Nghị định	2006-07-11	Chính phủ	hướng dẫn việc áp dụng Luật Phá sản đối với doanh nghiệp đặc biệt và tổ chức, hoạt động của Tổ quản lý, thanh lý tài sản	2006-08-08			s
67/2006/TT-BVHTT	Thông tư	2006-08-10	Bộ Văn hóa - Thông tin	hướng dẫn phân hạng và thực hiện chế độ phụ cấp chức vụ lãnh đạo trong các tổ chức sự nghiệp, dịch vụ công lập hoạt động văn hóa - thông tin
67/2007/NĐ-CP	Nghị định	2007-04-13	Chính phủ	về chính sách trợ giúp các đối tượng bảo trợ xã hội				s
67/2009/NĐ-CP	Nghị định	2009-08-03	Chính phủ	sửa đổi một số điều của Nghị định số 127/2007/NĐ-CP ngày 01 tháng 8 năm 2007 của Chính phủ quy định chi tiết thi hành một số điều của Luật Tiêu chuẩn và Quy chuẩn kỹ thuật và Nghị định số 132/2008/NĐ-CP ngày 31 tháng 12 năm 2008 của Chính phủ quy định chi tiết thi hành một số điều của Luật Chất lượng sản phẩm, hàng hóa	2009-09-22			s
67/2009/QĐ-TTg	Quyết định	2009-04-24	Thủ tướng Chính phủ	ban hành một số cơ chế, chính sách phát triển nhà ở cho sinh viên các trường đại học, cao đẳng, trung cấp chuyên nghiệp và dạy nghề, cho công nhân lao động tại các khu công nghiệp thuê, cho người có thu nhập thấp tại khu vực đô thị				s
67/2010/NĐ-CP	Nghị định	2010-06-15	Chính phủ	về chế độ, chính sách đối với cán bộ không đủ tuổi tái cử, tái bổ nhiệm giữ các chức vụ, chức danh theo nhiệm kỳ trong cơ quan của Đảng Cộng sản Việt Nam, Nhà nước, tổ chức chính trị - xã hội	2010-08-01			s
67/2011/NĐ-CP	Nghị định	2011-08-08	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thuế bảo vệ môi trường	2012-01-01		69/2012/NĐ-CP@2012-09-14	s
67/2011/QH12	Luật	2011-03-29	Quốc hội	Luật Kiểm toán độc lập	2012-01-01		56/2024/QH15@2024-11-29	s
67/2011/TT-BNNPTNT	Thông tư	2011-10-17	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Quy chuẩn kỹ thuật quốc gia về khảo nghiệm giống cây trồng	2012-04-17
67/2013/NĐ-CP	Nghị định	2013-06-27	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Phòng, chống tác hại của thuốc lá về kinh doanh thuốc lá	2013-08-15			s
67/2014/NĐ-CP	Nghị định	2014-07-07	Chính phủ	về một số chính sách phát triển thủy sản	2014-08-25		89/2015/NĐ-CP@2015-10-07	s
67/2014/QH13	Luật	2014-11-26	Quốc hội	Luật Đầu tư	2015-07-01			s
67/2015/TT-BTC	Thông tư	2015-05-08	Bộ Tài chính	ban hành Chuẩn mực kiểm toán Việt Nam về kiểm toán báo cáo quyết toán dự án hoàn thành	2015-07-01
67/2018/NĐ-CP	Nghị định	2018-05-14	Chính phủ	quy định chi tiết một số điều của Luật Thủy lợi	2018-07-01			s
67/2018/TT-BTC	Thông tư	2018-08-06	Bộ Tài chính	hướng dẫn việc quản lý, vận hành, trao đổi và khai thác thông tin trong Cơ sở dữ liệu quốc gia về tài sản công	2018-09-01
67/2019/NĐ-CP	Nghị định	2019-07-31	Chính phủ	quy định về phương pháp tính, mức thu tiền cấp quyền khai thác khoáng sản				s
67/2019/TT-BCA	Thông tư	2019-11-28	Bộ Công an	quy định về thực hiện dân chủ trong công tác bảo đảm trật tự, an toàn giao thông	2020-01-15
67/2020/NĐ-CP	Nghị định	2020-06-15	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 68/2016/NĐ-CP ngày 01 tháng 7 năm 2016 của Chính phủ quy định về điều kiện kinh doanh hàng miễn thuế, kho bãi, địa điểm làm thủ tục hải quan, tập kết, kiểm tra, giám sát hải quan	2020-08-10			s
67/2021/NĐ-CP	Nghị định	2021-07-15	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 167/2017/NĐ-CP ngày 31 tháng 12 năm 2017 của Chính phủ quy định việc sắp xếp lại, xử lý tài sản công	2021-09-01			s
67/2021/TT-BTC	Thông tư	2021-08-05	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí trong công tác an toàn thực phẩm				s
67/2022/TT-BTC	Thông tư	2022-11-07	Bộ Tài chính	hướng dẫn về nghĩa vụ thuế khi doanh nghiệp trích lập và sử dụng Quỹ phát triển khoa học và công nghệ của doanh nghiệp	2022-12-23
67/2023/NĐ-CP	Nghị định	2023-09-06	Chính phủ	quy định về bảo hiểm bắt buộc trách nhiệm dân sự của chủ xe cơ giới, bảo hiểm cháy, nổ bắt buộc, bảo hiểm bắt buộc trong hoạt động đầu tư xây dựng	2023-09-06			s
67/2023/TT-BTC	Thông tư	2023-11-02	Bộ Tài chính	hướng dẫn một số điều của Luật Kinh doanh bảo hiểm, Nghị định số 46/2023/NĐ-CP ngày 01 tháng 7 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Kinh doanh bảo hiểm	2023-11-02
67/2025/QH15	Luật	2025-06-14	Quốc hội	Luật Thuế thu nhập doanh nghiệp	2025-10-01			s
67/2026/NĐ-CP	Nghị định	2026-03-04	Chính phủ	quy định chi tiết và biện pháp thi hành về thiết kế kỹ thuật tổng thể của dự án đầu tư xây dựng tuyến đường sắt quốc gia, tuyến đường sắt địa phương				s
67/NQ-CP	Nghị quyết	2010-12-24	Chính phủ	về việc đơn giản hóa thủ tục hành chính thuộc phạm vi chức năng quản lý của Bộ Khoa học và Công nghệ				s
677/QĐ-TTg	Quyết định	2011-05-10	Thủ tướng Chính phủ	phê duyệt Chương trình đổi mới công nghệ quốc gia đến năm 2020				s
68/1998/NĐ-CP	Nghị định	1998-09-03	Chính phủ	quy định chi tiết thi hành Pháp lệnh Thuế tài nguyên				s
68/2000/NĐ-CP	Nghị định	2000-11-17	Chính phủ	về thực hiện chế độ hợp đồng một số loại công việc trong cơ quan hành chính nhà nước, đơn vị sự nghiệp				s
68/2002/NĐ-CP	Nghị định	2002-07-10	Chính phủ	quy định chi tiết thi hành một số điều của Luật Hôn nhân và gia đình về quan hệ hôn nhân và gia đình có yếu tố nước ngoài			69/2006/NĐ-CP@2006-07-21	s
68/2007/NĐ-CP	Nghị định	2007-04-19	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm xã hội về bảo hiểm xã hội bắt buộc đối với quân nhân, công an nhân dân và người làm công tác cơ yếu hưởng lương như đối với quân nhân, công an nhân dân			153/2013/NĐ-CP@2013-11-08	s
68/2008/NĐ-CP	Nghị định	2008-05-30	Chính phủ	quy định điều kiện, thủ tục thành lập, tổ chức, hoạt động và giải thể cơ sở bảo trợ xã hội				s
68/2010/NĐ-CP	Nghị định	2010-06-15	Chính phủ	quy định về xử phạt vi phạm pháp luật trong lĩnh vực điện lực				s
68/2010/QĐ-TTg	Quyết định	2010-11-01	Thủ tướng Chính phủ	về việc quy định hội có tính chất đặc thù	2010-12-20			s
68/2013/NĐ-CP	Nghị định	2013-06-28	Chính phủ	quy định chi tiết và hướng dẫn thi hành Luật Bảo hiểm tiền gửi	2013-08-19			s
68/2013/QH13	Nghị quyết	2013-11-29	Quốc hội	đẩy mạnh thực hiện chính sách, pháp luật về bảo hiểm y tế, tiến tới bảo hiểm y tế toàn dân	2013-11-29
68/2013/QĐ-TTg	Quyết định	2013-11-14	Thủ tướng Chính phủ	về chính sách hỗ trợ nhằm giảm tổn thất trong nông nghiệp	2014-01-01			s
68/2013/TT-BCA	Thông tư	2013-12-26	Bộ Công an	hướng dẫn xử lý khiếu nại, kiến nghị, phản ánh; giải quyết khiếu nại và quản lý công tác giải quyết khiếu nại trong công an nhân dân	2014-03-01			s
68/2014/QH13	Luật	2014-11-26	Quốc hội	Luật Doanh nghiệp				s
68/2014/QĐ-TTg	Quyết định	2014-12-09	Thủ tướng Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ban Quản lý Khu Công nghệ cao Hòa Lạc trực thuộc Bộ Khoa học và Công nghệ	2015-02-01
68/2014/TT-BGTVT	Thông tư	2014-11-13	Bộ Giao thông vận tải	ban hành Quy chuẩn kỹ thuật quốc gia về kiểm soát tiếng ồn trên tàu biển
68/2015/NĐ-CP	Nghị định	2015-08-18	Chính phủ	quy định đăng ký quốc tịch và đăng ký các quyền đối với tàu bay	2015-10-15
68/2015/TT-BTC	Thông tư	2015-05-08	Bộ Tài chính	ban hành các chuẩn mực Việt Nam về dịch vụ liên quan	2016-01-01
68/2016/NĐ-CP	Nghị định	2016-07-01	Chính phủ	quy định về điều kiện kinh doanh hàng miễn thuế, kho bãi, địa điểm làm thủ tục hải quan, tập kết, kiểm tra, giám sát hải quan	2016-07-01		67/2020/NĐ-CP@2020-06-15	s
68/2018/NĐ-CP	Nghị định	2018-05-15	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Trách nhiệm bồi thường của Nhà nước	2018-07-01			s
68/2019/NĐ-CP	Nghị định	2019-08-14	Chính phủ	về quản lý chi phí đầu tư xây dựng	2019-10-01	10/2021/NĐ-CP@2021-02-09		s
68/2022/NĐ-CP	Nghị định	2022-09-22	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Tài nguyên và Môi trường		35/2025/NĐ-CP@2025-02-25		s
68/2023/NĐ-CP	Nghị định	2023-09-07	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 115/2022/NĐ-CP ngày 30 tháng 12 năm 2022 của Chính phủ ban hành Biểu thuế xuất khẩu ưu đãi, Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương giai đoạn 2022 - 2027	2023-09-07
68/2024/TT-BTC	Thông tư	2024-09-18	Bộ Tài chính	sửa đổi, bổ sung một số điều của các Thông tư quy định về giao dịch chứng khoán trên hệ thống giao dịch chứng khoán; bù trừ và thanh toán giao dịch chứng khoán; hoạt động của công ty chứng khoán và công bố thông tin trên thị trường chứng khoán	2024-11-02			s
69/2006/NĐ-CP	Nghị định	2006-07-21	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 68/2002/NĐ-CP ngày 10 tháng 7 năm 2002 của Chính phủ quy định chi tiết thi hành một số điều của Luật Hôn nhân và gia đình về quan hệ hôn nhân và gia đình có yếu tố nước ngoài				s
69/2006/QH11	Luật	2006-06-29	Quốc hội	Luật Trợ giúp pháp lý				s
69/2007/NĐ-CP	Nghị định	2007-04-20	Chính phủ	về việc nhà đầu tư nước ngoài mua cổ phần của ngân hàng thương mại Việt Nam				s
69/2007/QĐ-BGDĐT	Quyết định	2007-11-14	Bộ Giáo dục và Đào tạo	quy định tổ chức dạy học và đánh giá kết quả học tập môn học Giáo dục quốc phòng - an ninh				s
69/2007/TTLT/BQP-BLĐTBXH-BTC	Thông tư liên tịch	2007-04-16	Bộ Quốc phòng - Bộ Lao động - Thương binh và Xã hội - Bộ Tài chính	hướng dẫn thực hiện Nghị định số 159/2006/NĐ-CP ngày 28 tháng 12 năm 2006 của Chính phủ về việc thực hiện chế độ hưu trí đối với quân nhân trực tiếp tham gia kháng chiến chống Mỹ cứu nước từ 30/04/1975 trở về trước có 20 năm trở lên phục vụ quân đội đã phục viên, xuất ngũ	2007-06-10
69/2008/NĐ-CP	Nghị định	2008-05-30	Chính phủ	về chính sách khuyến khích xã hội hóa đối với các hoạt động trong lĩnh vực giáo dục, dạy nghề, y tế, văn hóa, thể thao, môi trường	2008-06-24		59/2014/NĐ-CP@2014-06-16	s
69/2008/QĐ-TTg	Quyết định	2008-05-28	Thủ tướng Chính phủ	về việc phê duyệt bổ sung danh sách xã đặc biệt khó khăn, xã biên giới, xã an toàn khu vào diện đầu tư Chương trình 135 giai đoạn II và danh sách xã ra khỏi diện đầu tư của Chương trình 135 giai đoạn II				s
69/2009/NĐ-CP	Nghị định	2009-08-13	Chính phủ	quy định bổ sung về quy hoạch sử dụng đất, giá đất, thu hồi đất, bồi thường, hỗ trợ và tái định cư				s
69/2010/NĐ-CP	Nghị định	2010-06-21	Chính phủ	về an toàn sinh học đối với sinh vật biến đổi gen, mẫu vật di truyền và sản phẩm của sinh vật biến đổi gen	2010-08-10			s
69/2010/QĐ-TTg	Quyết định	2010-11-03	Thủ tướng Chính phủ	quy định về thẩm quyền, trình tự, thủ tục công nhận doanh nghiệp nông nghiệp ứng dụng công nghệ cao	2010-12-20			s
69/2012/NĐ-CP	Nghị định	2012-09-14	Chính phủ	sửa đổi, bổ sung Khoản 3 Điều 2 Nghị định số 67/2011/NĐ-CP ngày 08 tháng 8 năm 2011 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thuế bảo vệ môi trường	2012-11-15			s
69/2012/TT-BCA	Thông tư	2012-11-12	Bộ Công an	quy định chi tiết thi hành một số điều của “Quyết định số 73/2011/QĐ-TTg ngày 28/12/2011 của Thủ tướng Chính phủ quy định một số chế độ phụ cấp đặc thù đối với công chức, viên chức, người lao động trong các cơ sở y tế công lập và chế độ phụ cấp chống dịch” trong Công an nhân dân	2012-12-28
69/2013/TT-BCA	Thông tư	2013-12-30	Bộ Công an	quy định xếp lương và phong, thăng cấp bậc hàm đối với công dân được tuyển dụng vào Công an nhân dân	2014-02-12
69/2014/NĐ-CP	Nghị định	2014-07-15	Chính phủ	về tập đoàn kinh tế nhà nước và tổng công ty nhà nước	2014-09-01			s
69/2014/TT-BGTVT	Thông tư	2014-11-27	Bộ Giao thông vận tải	quy định thủ tục xác nhận việc trình báo đường thủy nội địa	2015-02-01
69/2015/TT-BTC	Thông tư	2015-05-08	Bộ Tài chính	ban hành Khuôn khổ Việt Nam về hợp đồng dịch vụ đảm bảo	2016-01-01
69/2015/TT-BTNMT	Thông tư	2015-12-22	Bộ Tài nguyên và Môi trường	quy định kỹ thuật cập nhật cơ sở dữ liệu nền địa lý tỷ lệ 1:10.000 bằng ảnh vệ tinh	2016-02-15
69/2016/TT-BTC	Thông tư	2016-05-06	Bộ Tài chính	quy định thủ tục hải quan đối với xăng dầu, hóa chất, khí xuất khẩu, nhập khẩu, tạm nhập tái xuất, chuyển khẩu, quá cảnh; nguyên liệu nhập khẩu để sản xuất và pha chế hoặc gia công xuất khẩu xăng, dầu, khí; dầu thô xuất khẩu, nhập khẩu; hàng hóa xuất khẩu, nhập khẩu phục vụ hoạt động dầu khí	2016-07-20			s
69/2017/TT-BTC	Thông tư	2017-07-07	Bộ Tài chính	hướng dẫn lập kế hoạch tài chính 05 năm và kế hoạch tài chính - ngân sách nhà nước 03 năm	2017-08-22			s
69/2018/NĐ-CP	Nghị định	2018-05-15	Chính phủ	quy định chi tiết một số điều của Luật Quản lý ngoại thương				s
69/2019/NĐ-CP	Nghị định	2019-08-15	Chính phủ	quy định việc sử dụng tài sản công để thanh toán cho Nhà đầu tư khi thực hiện dự án đầu tư xây dựng công trình theo hình thức Hợp đồng Xây dựng - Chuyển giao	2019-10-01			s
69/2020/QH14	Luật	2020-11-13	Quốc hội	Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng	2022-01-01			s
69/2020/TT-BQP	Thông tư	2020-06-15	Bộ Quốc phòng	quy định chi tiết một số điều của Luật Dân quân tự vệ về tập huấn, bồi dưỡng, huấn luyện, hội thi, hội thao, diễn tập cho Dân quân tự vệ	2020-08-01			s
69/2020/TT-BTC	Thông tư	2020-07-15	Bộ Tài chính	về quy đinh hồ sơ và trình tự, thủ tục xử lý nợ theo Nghị quyết số 94/2019/QH14 ngày 26 tháng 11 năm 2019 của Quốc hội
69/2021/TT-BTC	Thông tư	2021-08-11	Bộ Tài chính	hướng dẫn quản lý kinh phí chuẩn bị, tổ chức và tham dự các kỳ thi áp dụng đối với giáo dục phổ thông				s
69/2022/TT-BTC	Thông tư	2022-11-16	Bộ Tài chính	quy định chi tiết về chứng chỉ bảo hiểm, chứng chỉ đại lý bảo hiểm, chứng chỉ môi giới bảo hiểm, chứng chỉ về phụ trợ bảo hiểm	2023-01-01
69/2023/TT-BTC	Thông tư	2023-11-15	Bộ Tài chính	sửa đổi, bổ sung một số điều của Thông tư số 57/2021/TT-BTC ngày 12 tháng 7 năm 2021 của Bộ trưởng Bộ Tài chính quy định lộ trình sắp xếp lại thị trường giao dịch cổ phiếu, thị trường giao dịch trái phiếu, thị trường giao dịch chứng khoán phái sinh và thị trường giao dịch các loại chứng khoán khác	2023-12-30
69/2025/QH15	Luật	2025-06-14	Quốc hội	Luật Hóa chất	2026-01-01			s
694/2008/NQ-UBTVQH12	Nghị quyết	2008-10-15	Ủy ban Thường vụ Quốc hội	về việc tiếp nhận, phân loại, xử lý đơn, thư khiếu nại, tố cáo và kiến nghị của công dân gửi Quốc hội, Ủy ban thường vụ Quốc hội, Hội đồng dân tộc, các cơ quan của Quốc hội
07/2000/NĐ-CP	Nghị định	2000-03-09	Chính phủ	về chính sách cứu trợ xã hội		67/2007/NĐ-CP@2007-04-13		s
07/2001/TT-NHNN	Thông tư	2001-08-31	Ngân hàng Nhà nước Việt Nam	hướng dẫn thực hiện Quy chế quản lý tiền của nước có chung biên giới tại khu vực biên giới và khu vực kinh tế cửa khẩu Việt Nam ban hành kèm theo Quyết định số 140/2000/QĐ-TTg ngày 8/12/2000 của Thủ tướng Chính phủ	2001-09-15		29/2015/TT-NHNN@2015-12-22	s
07/2002/TT-BKHCN	Thông tư	2002-11-15	Bộ Khoa học và Công nghệ	hướng dẫn triển khai Quyết định số 72/2002/QĐ-TTg ngày 10/6/2002 của Thủ tướng Chính phủ về việc thống nhất dùng Bộ mã các ký tự chữ Việt theo tiêu chuẩn TCVN 6909 : 2001 trong trao đổi thông tin điện tử giữa các tổ chức của Đảng và Nhà nước	2002-11-15
07/2003/NĐ-CP	Nghị định	2003-01-30	Chính phủ	về việc sửa đổi, bổ sung một số điều của Quy chế Quản lý đầu tư và xây dựng ban hành kèm theo Nghị định số 52/1999/NĐ-CP ngày 8/7/1999 của Chính phủ				s
07/2005/TT-BLĐTBXH	Thông tư	2005-01-05	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện Nghị định số 206/2004/NĐ-CP ngày 14 tháng 12 năm 2004 của Chính phủ quy định quản lý lao động, tiền lương và thu nhập trong các công ty nhà nước				s
07/2006/TT-BLĐTBXH	Thông tư	2006-07-26	Bộ Lao động - Thương binh và Xã hội	hướng dẫn về hồ sơ, lập hồ sơ thực hiện chế độ ưu đãi người có công với cách mạng		05/2013/TT-BLĐTBXH@2013-05-15		s
07/2007/NĐ-CP	Nghị định	2007-01-12	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Trợ giúp pháp lý			14/2013/NĐ-CP@2013-02-05	s
07/2008/QĐ-BTTTT	Quyết định	2008-03-19	Bộ Thông tin và Truyền thông	về việc ban hành danh mục vùng có điều kiện địa lý đặc biệt áp dụng tần suất thu gom và phát tối thiểu 1 lần/tuần		28/2015/TT-BTTTT@2015-10-02		s
07/2008/QĐ-BYT	Quyết định	2008-02-14	Bộ Y tế	về việc ban hành các mẫu đơn tự nguyện hiến, hủy đăng ký hiến mô, bộ phận cơ thể ở người sống, sau khi chết và hiến xác; các mẫu thẻ đăng ký hiến mô, bộ phận cơ thể người sau khi chết và hiến xác	2008-03-21
07/2008/TT-BXD	Thông tư	2008-04-07	Bộ Xây dựng	hướng dẫn lập, thẩm định, phê duyệt và quản lý quy hoạch xây dựng				s
07/2009/NĐ-CP	Nghị định	2009-01-22	Chính phủ	sửa đổi bổ sung một số điều của Nghị định số 160/2005/NĐ-CP ngày 27 tháng 12 năm 2005 của Chính phủ quy định chi tiết và hướng dẫn thi hành Luật Khoáng sản và Luật sửa đổi, bổ sung một số điều của Luật Khoáng sản				s
07/2009/TT-BTNMT	Thông tư	2009-07-10	Bộ Tài nguyên và Môi trường	quy định chi tiết thi hành một số điều của Nghị định số 102/2008/NĐ-CP ngày 15 tháng 9 năm 2008 của Chính phủ về việc thu thập, quản lý, khai thác và sử dụng dữ liệu về tài nguyên và môi trường				s
07/2009/TTLT-BGDĐT-BNV	Thông tư liên tịch	2009-04-15	Bộ Giáo dục và Đào tạo - Bộ Nội vụ	hướng dẫn thực hiện quyền tự chủ, tự chịu trách nhiệm về thực hiện nhiệm vụ, tổ chức bộ máy, biên chế đối với đơn vị sự nghiệp công lập giáo dục và đào tạo	2009-05-30
07/2010/NĐ-CP	Nghị định	2010-01-25	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Năng lượng nguyên tử	2010-03-15			s
07/2010/TT-BQP	Thông tư	2010-01-27	Bộ Quốc phòng	quy định xếp loại, nhóm đối với quân nhân chuyên nghiệp và xếp nhóm đối với công nhân viên chức quốc phòng trong Quân đội nhân dân Việt Nam	2010-03-13
07/2010/TT-BVHTTDL	Thông tư	2010-07-28	Bộ Văn hóa, Thể thao và Du lịch	quy định về quản lý hoạt động chuyên môn của hội cổ động viên thể thao	2010-10-01
07/2011/TTLT-BCA-BQP-BNG	Thông tư liên tịch	2011-11-16	Bộ Công an - Bộ Quốc phòng - Bộ Ngoại giao	hướng dẫn thi hành án phạt trục xuất	2012-01-01
07/2012/NĐ-CP	Nghị định	2012-02-09	Chính phủ	quy định về cơ quan được giao thực hiện chức năng thanh tra chuyên ngành và hoạt động thanh tra chuyên ngành				s
07/2012/QĐ-TTg	Quyết định	2012-02-08	Thủ tướng Chính phủ	về việc ban hành một số chính sách tăng cường công tác bảo vệ rừng				s
07/2012/TT-BNV	Thông tư	2012-11-22	Bộ Nội vụ	hướng dẫn quản lý văn bản, lập hồ sơ và nộp lưu hồ sơ, tài liệu vào lưu trữ cơ quan				s
07/2012/TT-BVHTTDL	Thông tư	2012-07-16	Bộ Văn hóa, Thể thao và Du lịch	hướng dẫn Nghị định số 32/2012/NĐ-CP ngày 12 tháng 4 năm 2012 của Chính phủ về quản lý xuất khẩu, nhập khẩu văn hóa phẩm không nhằm mục đích kinh doanh
07/2012/TT-NHNN	Thông tư	2012-03-20	Ngân hàng Nhà nước Việt Nam	quy định về trạng thái ngoại tệ của tổ chức tín dụng chi nhánh ngân hàng nước ngoài	2012-05-02
07/2012/TTLT-BTTTT-BVHTTDL	Thông tư liên tịch	2012-06-19	Bộ Thông tin và Truyền thông - Bộ Văn hóa, Thể thao và Du lịch	quy định trách nhiệm của doanh nghiệp cung cấp dịch vụ trung gian trong việc bảo hộ quyền tác giả và quyền liên quan trên môi trường mạng Internet và mạng viễn thông	2012-08-06
07/2013/NĐ-CP	Nghị định	2013-01-09	Chính phủ	về việc sửa đổi điểm b khoản 13 Điều 1 của Nghị định số 31/2011/NĐ-CP ngày 11 tháng 5 năm 2011 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 75/2006/NĐ-CP ngày 02 tháng 8 năm 2006 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Giáo dục				s
07/2013/QĐ-TTg	Quyết định	2013-01-24	Thủ tướng Chính phủ	về chế độ tài chính của Ngân hàng Nhà nước Việt Nam				s
07/2013/TT-BXD	Thông tư	2013-05-15	Bộ Xây dựng	hướng dẫn việc xác định các đối tượng được vay vốn hỗ trợ nhà ở theo Nghị quyết số 02/NQ-CP ngày 07/01/2013 của Chính phủ				s
07/2013/TT-TTCP	Thông tư	2013-10-31	Thanh tra Chính phủ	quy định quy trình giải quyết khiếu nại hành chính	2013-12-16		02/2016/TT-TTCP@2016-10-20	s
07/2013/TTLT-BTP-BCA-BTC	Thông tư liên tịch	2013-02-06	Bộ Tư pháp - Bộ Công an - Bộ Tài chính	hướng dẫn trình tự, thủ tục thu, nộp, quản lý tiền, giấy tờ của người phải thi hành án dân sự và trả tiền, giấy tờ cho người được thi hành án dân sự là phạm nhân	2013-04-01
07/2013/UBTVQH13	Pháp lệnh	2013-07-12	Ủy ban Thường vụ Quốc hội	Pháp lệnh sửa đổi, bổ sung một số điều của Pháp lệnh Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ số 16/2011/UBTVQH12				s
07/2014/NĐ-CP	Nghị định	2014-01-27	Chính phủ	quy định tổ chức, nhiệm vụ, quyền hạn và quan hệ phối hợp của Ban Chỉ đạo phòng, chống khủng bố các cấp	2014-03-25
07/2014/TT-BGDĐT	Thông tư	2014-03-14	Bộ Giáo dục và Đào tạo	quy định về hoạt động chữ thập đỏ trong trường học	2014-04-29
07/2014/TT-BKHCN	Thông tư	2014-05-26	Bộ Khoa học và Công nghệ	quy định trình tự, thủ tục xác định nhiệm vụ khoa học và công nghệ cấp quốc gia sử dụng ngân sách nhà nước				s
07/2014/TT-BKHĐT	Thông tư	2014-11-24	Bộ Kế hoạch và Đầu tư	hướng dẫn một số nội dung về giám định tư pháp trong lĩnh vực kế hoạch và đầu tư	2015-01-15			s
07/2014/TT-BTP	Thông tư	2014-02-24	Bộ Tư pháp	hướng dẫn việc đánh giá tác động của thủ tục hành chính và rà soát, đánh giá thủ tục hành chính	2014-04-15			s
07/2014/TT-TTCP	Thông tư	2014-10-31	Thanh tra Chính phủ	quy định quy trình xử lý đơn khiếu nại, đơn tố cáo, đơn kiến nghị, phản ánh	2014-12-15			s
07/2015/TT-BCT	Thông tư	2015-05-12	Bộ Công Thương	quy định việc không áp dụng hạn ngạch thuế quan nhập khẩu thuốc lá nguyên liệu có xuất xứ từ các nước ASEAN				s
07/2015/TT-BKHCN	Thông tư	2015-04-15	Bộ Khoa học và Công nghệ	quy định việc đánh giá nghiệm thu kết quả thực hiện các dự án có sử dụng ngân sách nhà nước chi sự nghiệp khoa học và công nghệ thuộc chương trình phát triển sản phẩm quốc gia đến năm 2020	2015-05-01
07/2015/TTLT-BCA-BQP-BYT	Thông tư liên tịch	2015-10-19	Bộ Công an - Bộ Quốc phòng - Bộ Y tế	hướng dẫn việc khám bệnh, chữa bệnh cho người bị tạm giữ, tạm giam, phạm nhân, trại viên cơ sở giáo dục bắt buộc, học sinh trường giáo dưỡng do Bộ Công an, Bộ Quốc phòng quản lý tại cơ sở khám bệnh, chữa bệnh của Nhà nước	2015-12-15
07/2016/NĐ-CP	Nghị định	2016-01-25	Chính phủ	quy định chi tiết Luật Thương mại về Văn phòng đại diện, Chi nhánh của thương nhân nước ngoài tại Việt Nam	2016-03-10			s
07/2016/QĐ-TTg	Quyết định	2016-02-22	Thủ tướng Chính phủ	về việc miễn thuế thu nhập cá nhân đối với cá nhân là người Việt Nam làm việc tại cơ quan đại diện của tổ chức quốc tế thuộc hệ thống Liên hợp quốc tại Việt Nam	2016-05-01			s
07/2016/TT-BKHCN	Thông tư	2016-04-22	Bộ Khoa học và Công nghệ	quy định quản lý Chương trình hỗ trợ ứng dụng, chuyển giao tiến bộ khoa học và công nghệ thúc đẩy phát triển kinh tế - xã hội nông thôn, miền núi, vùng dân tộc thiểu số giai đoạn 2016 - 2025	2016-06-08			s
07/2016/TT-BLĐTBXH	Thông tư	2016-05-15	Bộ Lao động - Thương binh và Xã hội	quy định một số nội dung tổ chức thực hiện công tác an toàn, vệ sinh lao động đối với sở sở sản xuất, kinh doanh	2016-07-01
07/2016/TT-BNNPTNT	Thông tư	2016-05-31	Bộ Nông nghiệp và Phát triển nông thôn	quy định về phòng, chống dịch bệnh động vật trên cạn	2016-07-15		09/2021/TT-BNNPTNT@2021-08-12 24/2019/TT-BNNPTNT@2019-12-24	s
07/2016/TT-BQP	Thông tư	2016-01-26	Bộ Quốc phòng	quy định phong, thăng, giáng cấp bậc quân hàm; bổ nhiệm chức vụ, giáng chức, cách chức; chức vụ tương đương và cấp bậc quân hàm cao nhất đối với chức vụ của hạ sĩ quan, binh sĩ Quân đội nhân dân Việt Nam	2016-03-12			s
07/2016/TT-BTNMT	Thông tư	2016-05-16	Bộ Tài nguyên và Môi trường	quy định các bộ dữ liệu, chuẩn dữ liệu và xây dựng, quản lý cơ sở dữ liệu khí tượng thủy văn quốc gia	2016-07-01			s
07/2016/TTLT-BGTVT-BCA-BQP	Thông tư liên tịch	2016-04-08	Bộ Giao thông vận tải - Bộ Công an - Bộ Quốc phòng	về phối hợp trao đổi, xử lý thông tin trong công tác đảm bảo an ninh, an toàn hàng không dân dụng
07/2016/TTLT-BTP-BTC	Thông tư liên tịch	2016-06-10	Bộ Tư pháp - Bộ Tài chính	hướng dẫn bảo đảm tài chính từ ngân sách nhà nước để thi hành án	2016-07-25
07/2016/TTLT-BYT-BTC-BLĐTBXH	Thông tư liên tịch	2016-04-15	Bộ Y tế - Bộ Tài chính - Bộ Lao động - Thương binh và Xã hội	quy định chi tiết Nghị định số 39/2015/NĐ-CP ngày 27 tháng 4 năm 2015 của Chính phủ quy định chính sách hỗ trợ cho phụ nữ thuộc hộ nghèo là người dân tộc thiểu số khi sinh con đúng chính sách dân số	2016-05-30		45/2018/TT-BYT@2018-12-28
07/2017/NĐ-CP	Nghị định	2017-01-25	Chính phủ	quy định trình tự, thủ tục thực hiện thí điểm cấp thị thực điện tử cho người nước ngoài nhập cảnh Việt Nam	2017-02-01
07/2017/QH14	Luật	2017-06-19	Quốc hội	Luật Chuyển giao công nghệ	2018-07-01			s
07/2017/TT-BGDĐT	Thông tư	2017-03-15	Bộ Giáo dục và Đào tạo	ban hành Quy định về liên kết đào tạo trình độ đại học	2017-05-01			s
07/2017/TT-BNV	Thông tư	2017-10-10	Bộ Nội vụ	hướng dẫn thực hiện chế độ tiền lương đối với người làm việc trong tổ chức cơ yếu hưởng lương và phụ cấp từ ngân sách nhà nước	2017-12-01
07/2017/TT-BTNMT	Thông tư	2017-05-29	Bộ Tài nguyên và Môi trường	quy định về cung cấp dịch vụ công trực tuyến thuộc thẩm quyền giải quyết của Bộ Tài nguyên và Môi trường	2017-07-12
07/2017/TT-BTTTT	Thông tư	2017-06-23	Bộ Thông tin và Truyền thông	quy định về mã bưu chính quốc gia	2017-09-01
07/2017/TT-BYT	Thông tư	2017-05-03	Bộ Y tế	về Danh mục thuốc không kê đơn	2017-07-01			s
07/2018/TT-BGTVT	Thông tư	2018-02-07	Bộ Giao thông vận tải	quy định về kiểm tra tàu biển	2018-04-01
07/2018/TT-BYT	Thông tư	2018-04-12	Bộ Y tế	quy định chi tiết một số điều về kinh doanh dược của Luật Dược và Nghị định số 54/2017/NĐ-CP ngày 08 tháng 5 năm 2017 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Dược	2018-06-01
07/2019/TT-BGDĐT	Thông tư	2019-05-02	Bộ Giáo dục và Đào tạo	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương nhân viên giáo vụ trong trường phổ thông dân tộc nội trú; trường trung học phổ thông chuyên; trường dự bị đại học và trường dành cho người khuyết tật công lập	2019-06-17
07/2019/TT-BKHCN	Thông tư	2019-07-26	Bộ Khoa học và Công nghệ	sửa đổi, bổ sung một số điều của Thông tư số 23/2013/TT-BKHCN ngày 26 tháng 9 năm 2013 của Bộ trưởng Bộ Khoa học và Công nghệ quy định về đo lường đối với phương tiện đo nhóm 2	2020-01-01			s
07/2019/TT-BNNPTNT	Thông tư	2019-08-07	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Quy chuẩn kỹ thuật Quốc gia về thức ăn thủy sản	2020-01-01
07/2019/TT-BTC	Thông tư	2019-01-28	Bộ Tài chính	sửa đổi, bổ sung một số điều của Thông tư số 72/2015/TT-BTC ngày 12 tháng 5 năm 2015 của Bộ trưởng Bộ Tài chính quy định áp dụng chế độ ưu tiên trong việc thực hiện thủ tục hải quan, kiểm tra, giám sát hải quan đối với hàng hóa xuất khẩu, nhập khẩu của doanh nghiệp	2019-03-28			s
07/2019/TT-BTNMT	Thông tư	2019-07-05	Bộ Tài nguyên và Môi trường	ban hành định mức kinh tế - kỹ thuật đo khống chế ảnh viễn thám	2019-08-20
07/2020/TT-BKHCN	Thông tư	2020-12-11	Bộ Khoa học và Công nghệ	hướng dẫn việc thành lập cơ sở ươm tạo doanh nghiệp nhỏ và vừa, cơ sở kỹ thuật hỗ trợ doanh nghiệp nhỏ và vừa, khu làm việc chung hỗ trợ doanh nghiệp nhỏ và vừa khởi nghiệp sáng tạo	2022-02-12
07/2020/TT-BKHĐT	Thông tư	2020-09-30	Bộ Kế hoạch và Đầu tư	quy định về công tác bảo vệ bí mật nhà nước thuộc lĩnh vực kế hoạch, đầu tư và thống kê	2021-11-15
07/2020/TT-BLĐTBXH	Thông tư	2020-10-12	Bộ Lao động - Thương binh và Xã hội	quy định việc xây dựng, thẩm định và ban hành định mức kinh tế - kỹ thuật về đào tạo áp dụng trong lĩnh vực Giáo dục nghề nghiệp	2021-10-01
07/2020/TT-BNV	Thông tư	2020-12-15	Bộ Nội vụ	quy định báo cáo thống kê về thanh niên Việt Nam
07/2020/TT-BYT	Thông tư	2020-05-14	Bộ Y tế	hướng dẫn tiêu chuẩn, định mức sử dụng xe ô tô chuyên dùng trong lĩnh vực y tế	2020-06-27
07/2021/QĐ-TTg	Quyết định	2021-03-02	Thủ tướng Chính phủ	sửa đổi, bổ sung một số điều của Quyết định số 38/2017/QĐ-TTg ngày 18 tháng 8 năm 2017 của Thủ tướng Chính phủ quy định việc chuyển cửa khẩu đối với hàng nhập khẩu về làm thủ tục hải quan tại cảng cạn ICD Mỹ Đình, thành phố Hà Nội	2021-05-01
07/2021/TT-BCA	Thông tư	2021-01-18	Bộ Công an	ban hành Nội quy cơ sở lưu trú	2021-03-05
07/2021/TT-BGTVT	Thông tư	2021-04-08	Bộ Giao thông vận tải	quy định về giám định tư pháp trong lĩnh vực giao thông vận tải
07/2021/TT-BKHCN	Thông tư	2021-08-20	Bộ Khoa học và Công nghệ	hướng dẫn quản lý hoạt động của Quỹ Đổi mới công nghệ quốc gia	2021-11-01
07/2021/TT-BTNMT	Thông tư	2021-06-30	Bộ Tài nguyên và Môi trường	quy định kỹ thuật thu nhận và xử lý dữ liệu ảnh số từ tàu bay không người lái phục vụ xây dựng, cập nhật cơ sở dữ liệu nền địa lý quốc gia tỷ lệ 1:2.000, 1:5.000 và thành lập bản đồ địa hình tỷ lệ 1:5.000, 1:1.000	2021-08-16
07/2021/TT-BTP	Thông tư	2021-11-01	Bộ Tư pháp	quy định việc ban hành thông cáo báo chí về văn bản quy phạm pháp luật do Chính phủ, Thủ tướng Chính phủ	2022-01-01
07/2022/TT-BCT	Thông tư	2022-03-23	Bộ Công Thương	hướng dẫn thực hiện các biện pháp phòng vệ thương mại trong Hiệp định Đối tác Kinh tế Toàn diện Khu vực
07/2022/TT-BNV	Thông tư	2022-08-31	Bộ Nội vụ	quy định chức danh, mã số, tiêu chuẩn chức danh nghề nghiệp, thi hoặc xét thăng hạng, bổ nhiệm và xếp lương viên chức chuyên ngành lưu trữ	2022-10-15
07/2022/TT-BTP	Thông tư	2022-11-01	Bộ Tư pháp	quy định tiêu chí phân loại, điều kiện thành lập, sáp nhập, hợp nhất, giải thể đơn vị sự nghiệp công lập thuộc ngành, lĩnh vực tư pháp				s
07/2022/TT-BVHTTDL	Thông tư	2022-10-25	Bộ Văn hóa, Thể thao và Du lịch	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành thể dục thể thao	2022-12-10			s
07/2022/TT-BYT	Thông tư	2022-09-05	Bộ Y tế	quy định thuốc phải thử tương đương sinh học và các yêu cầu đối với hồ sơ báo cáo số liệu nghiên cứu tương đương sinh học trong đăng ký lưu hành thuốc tại Việt Nam	2022-11-01			s
07/2023/NĐ-CP	Nghị định	2023-03-03	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 98/2021/NĐ-CP ngày 08 tháng 11 năm 2021 của Chính phủ về quản lý trang thiết bị y tế	2023-03-03			s
07/2023/TT-BCT	Thông tư	2023-03-23	Bộ Công Thương	hướng dẫn về vị trí việc làm lãnh đạo, quản lý và chức danh nghề nghiệp chuyên ngành trong đơn vị sự nghiệp công lập thuộc ngành, lĩnh vực công thương	2023-05-10
07/2023/TT-BGDĐT	Thông tư	2023-04-10	Bộ Giáo dục và Đào tạo	ban hành Quy chế đào tạo trình độ cao đẳng ngành Giáo dục Mầm non	2023-05-25
07/2023/TT-BKHCN	Thông tư	2023-05-25	Bộ Khoa học và Công nghệ	quy định việc thuê đảm nhiệm chức danh lãnh đạo tổ chức khoa học và công nghệ công lập đối với người Việt Nam ở nước ngoài và chuyên gia nước ngoài tham gia hoạt động khoa học và công nghệ tại Việt Nam	2023-07-10
07/2023/TT-BTC	Thông tư	2023-02-02	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định phương án cải tạo, phục hồi môi trường do cơ quan trung ương thực hiện thẩm định	2023-03-20
07/2023/TT-BVHTTDL	Thông tư	2023-05-31	Bộ Văn hóa, Thể thao và Du lịch	ban hành quy định tiêu chí, tiêu chuẩn chất lượng, định mức kinh tế - kỹ thuật và hướng dẫn cung cấp dịch vụ hỗ trợ về chuyên môn, nghiệp vụ thư viện và dịch vụ hỗ trợ học tập, nghiên cứu	2023-09-01
07/2023/TT-BYT	Thông tư	2023-04-04	Bộ Y tế	hướng dẫn quy trình, phương pháp giám sát dịch tễ học HIV/AIDS và giám sát các bệnh lây truyền qua đường tình dục
07/2024/QĐ-TTg	Quyết định	2024-06-20	Thủ tướng Chính phủ	về việc ban hành Danh mục sản phẩm, hàng hóa, dịch vụ phải đăng ký hợp đồng theo mẫu, điều kiện giao dịch chung	2024-07-01			s
07/2024/TT-BTC	Thông tư	2024-02-05	Bộ Tài chính	quy định mức thu, chế độ thu, nộp phí thẩm định cấp giấy phép hoặc văn bản chấp thuận cho tổ chức, cá nhân nước ngoài tiến hành nghiên cứu khoa học trong vùng biển Việt Nam	2024-03-21
07/2025/TT-BKHĐT	Thông tư	2025-02-13	Bộ Kế hoạch và Đầu tư	quy định phân loại thống kê theo loại hình kinh tế	2025-05-01
07/2025/TT-BNG	Thông tư	2025-06-13	Bộ Ngoại giao	sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BNG ngày 29 tháng 12 năm 2023 của Bộ trưởng Bộ Ngoại giao hướng dẫn việc đăng ký và quản lý hộ tịch tại Cơ quan đại diện ngoại giao, Cơ quan đại diện lãnh sự của Việt Nam ở nước ngoài	2025-07-13
70/2006/NĐ-CP	Nghị định	2006-07-24	Chính phủ	quy định việc quản lý tang vật, phương tiện bị tạm giữ theo thủ tục hành chính				s
70/2006/QH11	Luật	2006-06-29	Quốc hội	Luật Chứng khoán				s
70/2007/NĐ-CP	Nghị định	2007-04-20	Chính phủ	về đăng ký quốc tịch và đăng ký các quyền đối với tàu bay dân dụng				s
70/2009/NĐ-CP	Nghị định	2009-08-21	Chính phủ	quy định trách nhiệm quản lý nhà nước về dạy nghề	2009-10-15			s
70/2010/NĐ-CP	Nghị định	2010-06-22	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Năng lượng nguyên tử về Nhà máy điện hạt nhân	2010-08-10			s
70/2011/NĐ-CP	Nghị định	2011-08-22	Chính phủ	quy định mức lương tối thiểu vùng đối với nông nghiệp lao động làm việc ở công ty, doanh nghiệp, hợp tác xã, tổ hợp tác, trang trại, hộ gia đình, cá nhân và các cơ quan, tổ chức có thuê mướn lao động				s
70/2012/NĐ-CP	Nghị định	2012-09-18	Chính phủ	quy định thẩm quyền, trình tự, thủ tục lập, phê duyệt quy hoạch, dự án bảo quản, tu bổ, phục hồi di tích lịch sử-văn hóa, danh lam thắng cảnh	2012-11-15			s
70/2013/NĐ-CP	Nghị định	2013-07-02	Chính phủ	sửa đổi, bổ sung một số điều của Quy chế quản lý kho vật chứng ban hành kèm theo Nghị định số 18/2002/NĐ-CP ngày 18 tháng 02 năm 2002 của Chính phủ				s
70/2014/NĐ-CP	Nghị định	2014-07-17	Chính phủ	quy định chi tiết thi hành một số điều của Pháp lệnh Ngoại hối và Pháp lệnh sửa đổi, bổ sung một số điều của Pháp lệnh Ngoại hối	2014-09-05			s
70/2014/QH13	Luật	2014-11-26	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Thuế tiêu thụ đặc biệt				s
70/2014/QĐ-TTg	Quyết định	2014-12-10	Thủ tướng Chính phủ	về việc ban hành Điều lệ trường đại học				s
70/2015/NĐ-CP	Nghị định	2015-09-01	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm y tế đối với Quân đội nhân dân, Công an nhân dân và người làm công tác cơ yếu	2015-10-15			s
70/2015/TT-BTC	Thông tư	2015-05-08	Bộ Tài chính	ban hành Chuẩn mực đạo đức nghề nghiệp kế toán, kiểm toán	2016-01-01
70/2015/TT-BTNMT	Thông tư	2015-12-23	Bộ Tài nguyên và Môi trường	quy định kỹ thuật đối với hoạt động của các trạm khí tượng thủy văn tự động	2016-02-15			s
70/2016/NĐ-CP	Nghị định	2016-07-01	Chính phủ	về điều kiện cung cấp dịch vụ bảo đảm an toàn hàng hải	2016-07-01			s
70/2018/NĐ-CP	Nghị định	2018-05-15	Chính phủ	quy định việc quản lý, sử dụng tài sản được hình thành thông qua việc triển khai thực hiện nhiệm vụ khoa học và công nghệ sử dụng vốn nhà nước	2018-05-15			s
70/2019/NĐ-CP	Nghị định	2019-08-23	Chính phủ	quy định về thực hiện nghĩa vụ tham gia Công an nhân dân	2019-10-10			s
70/2019/TT-BCA	Thông tư	2019-12-10	Bộ Công an	quy định xét chuyển sang chế độ chuyên nghiệp đối với hạ sĩ quan nghĩa vụ hết hạn phục vụ tại ngũ trong Công an nhân dân	2020-02-01
70/2020/QH14	Luật	2020-11-13	Quốc hội	Luật Thỏa thuận quốc tế	2021-07-01
70/2021/NĐ-CP	Nghị định	2021-07-20	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 181/2013/NĐ-CP ngày 14 tháng 11 năm 2013 của Chính phủ quy định chi tiết thi hành một số điều của Luật Quảng cáo	2021-09-15
70/2021/TT-BTC	Thông tư	2021-08-12	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, miễn, quản lý và sử dụng phí sử dụng đường bộ				s
70/2022/TT-BTC	Thông tư	2022-11-16	Bộ Tài chính	quy định về quản trị rủi ro, kiểm soát nội bộ và kiểm toán nội bộ của doanh nghiệp bảo hiểm, doanh nghiệp tái bảo hiểm, chi nhánh doanh nghiệp bảo hiểm phi nhân thọ nước ngoài, chi nhánh doanh nghiệp tái bảo hiểm nước ngoài	2023-01-01
70/2024/NĐ-CP	Nghị định	2024-06-25	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Căn cước				s
70/2025/NĐ-CP	Nghị định	2025-03-20	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 123/2020/NĐ-CP ngày 19 tháng 10 năm 2020 của Chính phủ	2025-06-01			s
70/NQ-CP	Nghị quyết	2010-12-27	Chính phủ	về việc đơn giản hóa thủ tục hành chính thuộc phạm vi chức năng quản lý của Bộ Kế hoạch và Đầu tư				s
71/1998/NĐ-CP	Nghị định	1998-09-08	Chính phủ	ban hành quy chế thực hiện dân chủ trong hoạt động của cơ quan				s
71/2003/NĐ-CP	Nghị định	2003-06-19	Chính phủ	về phân cấp quản lý biên chế hành chính, sự nghiệp nhà nước				s
71/2005/NĐ-CP	Nghị định	2005-06-06	Chính phủ	về Quản lý đầu tư xây dựng công trình đặc thù				s
71/2006/NĐ-CP	Nghị định	2006-07-25	Chính phủ	về quản lý cảng biển và luồng hàng hải				s
71/2006/TT-BTC	Thông tư	2006-08-09	Bộ Tài chính	hướng dẫn thực hiện Nghị định 43/2006/NĐ-CP ngày 25/4/2006 của Chính phủ quy định quyền tự chủ, tự chịu trách nhiệm về thực hiện nhiệm vụ, tổ chức bộ máy, biên chế và tài chính đối với đơn vị sự nghiệp công lập				s
71/2007/NĐ-CP	Nghị định	2007-05-03	Chính phủ	quy định chi tiết và hướng dẫn thực hiện một số điều của Luật Công nghệ thông tin về công nghiệp công nghệ thông tin	2007-06-08			s
71/2007/QĐ-BTC	Quyết định	2007-08-06	Bộ Tài chính	về việc không thực hiện dán tem hàng nhập khẩu đối với 16 mặt hàng nhập khẩu
71/2009/NĐ-CP	Nghị định	2009-08-28	Chính phủ	về tổ chức và hoạt động của Thanh tra văn hóa, thể thao và du lịch	2009-11-01			s
71/2011/QĐ-TTg	Quyết định	2011-12-20	Thủ tướng Chính phủ	về bảo đảm, hỗ trợ kinh phí từ ngân sách nhà nước đối với các hội có tính chất đặc thù	2012-02-05
71/2011/TT-BGTVT	Thông tư	2011-12-30	Bộ Giao thông vận tải	quy định về hỗ trợ người cao tuổi khi tham gia giao thông công cộng	2012-02-13
71/2011/TT-BTC	Thông tư	2011-05-24	Bộ Tài chính	hướng dẫn việc trích lập, quản lý và sử dụng Quỹ thi đua, khen thưởng theo Nghị định số 42/2010/NĐ-CP ngày 15 tháng 4 năm 2010 của Chính phủ				s
71/2013/NĐ-CP	Nghị định	2013-07-11	Chính phủ	về đầu tư vốn nhà nước vào doanh nghiệp và quản lý tài chính đối với doanh nghiệp do Nhà nước nắm giữ 100% vốn điều lệ	2013-09-01			s
71/2013/QĐ-TTg	Quyết định	2013-11-21	Thủ tướng Chính phủ	ban hành Quy hoạch phổ tần số vô tuyến điện quốc gia	2014-01-15		02/2017/QĐ-TTg@2017-01-17	s
71/2014/QĐ-TTg	Quyết định	2014-12-17	Thủ tướng Chính phủ	về việc sửa đổi, bổ sung khoản 5 Điều 1 Quyết định số 140/2008/QĐ-TTg ngày 21 tháng 10 năm 2008 của Thủ tướng Chính phủ về việc sắp xếp lại, xử lý nhà, đất thuộc sở hữu Nhà nước				s
71/2015/NĐ-CP	Nghị định	2015-09-03	Chính phủ	về quản lý hoạt động của người, phương tiện trong khu vực biên giới biển nước Cộng hòa xã hội chủ nghĩa Việt Nam	2015-10-20			s
71/2015/TT-BGTVT	Thông tư	2015-11-09	Bộ Giao thông vận tải	ban hành Quy chuẩn kỹ thuật quốc gia về kiểm tra sản phẩm công nghiệp dùng cho tàu biển và Quy chuẩn kỹ thuật quốc gia về đánh giá năng lực cơ sở chế tạo và cung cấp dịch vụ tàu biển
71/2015/TT-BTC	Thông tư	2015-05-11	Bộ Tài chính	quy định việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí hỗ trợ hoạt động của hội cựu chiến binh trong các cơ quan nhà nước, tổ chức chính trị - xã hội, đơn vị sự nghiệp, doanh nghiệp và tổ chức khác	2015-07-01
71/2015/TT-BTNMT	Thông tư	2015-12-24	Bộ Tài nguyên và Môi trường	quy định kỹ thuật đặt chụp ảnh viễn thám	2016-02-15
71/2016/NĐ-CP	Nghị định	2016-07-01	Chính phủ	quy định thời hạn, trình tự, thủ tục thi hành án hành chính và xử lý trách nhiệm đối với người không thi hành bản án, quyết định của Tòa án	2016-07-01			s
71/2018/NĐ-CP	Nghị định	2018-05-15	Chính phủ	quy định chi tiết một số điều của Luật Quản lý sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ về vật liệu nổ công nghiệp và tiền chất thuốc nổ		181/2024/NĐ-CP@2024-12-31		s
71/2018/TT-BTC	Thông tư	2018-08-10	Bộ Tài chính	quy định chế độ tiếp khách nước ngoài vào làm việc tại Việt Nam, chế độ chi tổ chức hội nghị, hội thảo quốc tế tại Việt Nam và chế độ tiếp khách trong nước				s
71/2019/NĐ-CP	Nghị định	2019-08-30	Chính phủ	quy định xử phạt vi phạm hành chính trong lĩnh vực hóa chất và vật liệu nổ công nghiệp	2019-10-15			s
71/2020/NĐ-CP	Nghị định	2020-06-30	Chính phủ	quy định lộ trình thực hiện nâng trình độ chuẩn được đào tạo của giáo viên mầm non, tiểu học, trung học cơ sở				s
71/2020/TT-BCA	Thông tư	2020-06-26	Bộ Công an	quy định về thực hiện dân chủ trong công tác bảo đảm, quản lý trang bị và kho vận trong Công an nhân dân	2020-08-10
71/2020/TT-BTC	Thông tư	2020-07-30	Bộ Tài chính	hướng dẫn xây dựng dự toán ngân sách nhà nước năm 2021, kế hoạch tài chính - ngân sách nhà nước 03 năm 2021 - 2023	2020-07-30
71/2021/TT-BTC	Thông tư	2021-08-17	Bộ Tài chính	hướng dẫn về thuế thu nhập doanh nghiệp đối với cơ sở thực hiện xã hội hóa chưa truy thu theo Nghị quyết số 63/NQ-CP ngày 25 tháng 8 năm 2014 của Chính phủ	2021-11-01
71/2024/NĐ-CP	Nghị định	2024-06-27	Chính phủ	quy định về giá đất				s
71/2025/TT-BTC	Thông tư	2025-07-01	Bộ Tài chính	sửa đổi, bổ sung một số điều của các Thông tư của Bộ trưởng Bộ Tài chính quy định về phí, lệ phí	2025-07-01			s
71/2025/UBTVQH15	Nghị quyết	2025-02-18	Ủy ban Thường vụ Quốc hội	về nhiệm vụ, quyền hạn cụ thể và cơ cấu tổ chức của Hội đồng Dân tộc, các Ủy ban của Quốc hội	2025-02-18
710/2008/NQ-UBTVQH12	Nghị quyết	2008-11-22	Ủy ban Thường vụ Quốc hội	về việc sửa đổi Nghị quyết số 295/2007/NQ-UBTVQH12 ngày 28/9/2007 của Ủy ban thường vụ Quốc hội về việc ban hành Biểu thuế xuất khẩu theo danh mục nhóm hàng chịu thuế và khung thuế suất đối với từng nhóm hàng, Biểu thuế nhập khẩu ưu đãi theo danh mục nhóm hàng chịu thuế và khung thuế suất ưu đãi đối với từng nhóm hàng				s
72/2000/NĐ-CP	Nghị định	2000-12-05	Chính phủ	về công bố, phổ biến tác phẩm ra nước ngoài	2000-12-20			s
72/2001/NĐ-CP	Nghị định	2001-10-05	Chính phủ	về phân loại đô thị và cấp quản lý đô thị				s
72/2002/QĐ-TTg	Quyết định	2002-06-10	Thủ tướng Chính phủ	về việc thống nhất dùng bộ mã các ký tự chữ Việt theo tiêu chuẩn TCVN 6909:2001 trong trao đổi thông tin điện tử giữa các tổ chức của Đảng và Nhà nước	2002-06-10
72/2006/NĐ-CP	Nghị định	2006-07-25	Chính phủ	quy định chi tiết Luật Thương mại về Văn phòng đại diện, Chi nhánh của thương nhân nước ngoài tại Việt Nam				s
72/2006/QĐ-TTg	Quyết định	2006-04-03	Thủ tướng Chính phủ	về việc thành lập và ban hành Quy chế hoạt động của Khu kinh tế Vũng Áng, tỉnh Hà Tĩnh				s
72/2007/NĐ-CP	Nghị định	2007-05-07	Chính phủ	về quản lý an toàn đập				s
72/2008/QĐ-BTC	Quyết định	2008-09-03	Bộ Tài chính	về việc ban hành Quy chuẩn kỹ thuật quốc gia về dự trữ quốc gia đối với nhà bạt cứu sinh loại nhẹ		04/2011/TT-BTC@2011-01-07		s
72/2009/NĐ-CP	Nghị định	2009-09-03	Chính phủ	quy định điều kiện về an ninh, trật tự đối với một số ngành, nghề kinh doanh có điều kiện				s
72/2009/TT-BCA	Thông tư	2009-12-18	Bộ Công an	quy định cụ thể thi hành Nghị định số 126/2008/NĐ-CP ngày 11 tháng 12 năm 2008 quy định chi tiết và hướng dẫn thi hành một số điều của Pháp lệnh Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia	2010-02-02
72/2011/QĐ-TTg	Quyết định	2011-12-22	Thủ tướng Chính phủ	về sửa đổi, bổ sung một số điều của Quyết định số 65/2008/QĐ-TTg về cung ứng dịch vụ bưu chính công ích giai đoạn 2011 - 2013				s
72/2012/NĐ-CP	Nghị định	2012-09-24	Chính phủ	về quản lý và sử dụng chung công trình hạ tầng kỹ thuật	2012-11-10			s
72/2013/QĐ-TTg	Quyết định	2013-11-26	Thủ tướng Chính phủ	quy định cơ chế, chính sách tài chính đối với khu kinh tế cửa khẩu				s
72/2015/TT-BGTVT	Thông tư	2015-11-09	Bộ Giao thông vận tải	ban hành Quy chuẩn kỹ thuật quốc gia về phân cấp và đóng sàn nâng tàu
72/2015/TT-BTC	Thông tư	2015-05-12	Bộ Tài chính	quy định áp dụng chế độ ưu tiên trong việc thực hiện thủ tục hải quan, kiểm tra, giám sát hải quan đối với hàng hóa xuất khẩu, nhập khẩu của doanh nghiệp	2015-06-26		07/2019/TT-BTC@2019-01-28	s
72/2019/NĐ-CP	Nghị định	2019-08-30	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 37/2010/NĐ-CP ngày 07 tháng 4 năm 2010 về lập, thẩm định, phê duyệt và quản lý quy hoạch đô thị và Nghị định số 44/2015/NĐ-CP ngày 06 tháng 5 năm 2015 quy định chi tiết một số nội dung về quy hoạch xây dựng				s
72/2020/NĐ-CP	Nghị định	2020-06-30	Chính phủ	quy định chi tiết một số điều của Luật Dân quân tự vệ về tổ chức xây dựng lực lượng và chế độ, chính sách đối với Dân quân tự vệ	2020-08-15			s
72/2022/TT-BTC	Thông tư	2022-11-30	Bộ Tài chính	ngưng hiệu lực của Thông tư số 31/2022/TT-BTC ngày 08 tháng 06 năm 2022 của Bộ trưởng Bộ Tài chính ban hành Danh mục hàng hóa xuất khẩu, nhập khẩu Việt Nam	2022-12-01
72/2023/NĐ-CP	Nghị định	2023-09-26	Chính phủ	quy định tiêu chuẩn, định mức sử dụng xe ô tô	2023-11-10		153/2025/NĐ-CP@2025-06-15	s
72/2023/TT-BTC	Thông tư	2023-12-01	Bộ Tài chính	quy định tiêu chí phân loại, điều kiện thành lập, sáp nhập, hợp nhất, giải thể đơn vị sự nghiệp công lập thuộc lĩnh vực tài chính	2024-02-01
72/2024/NĐ-CP	Nghị định	2024-06-30	Chính phủ	quy định chính sách giảm thuế giá trị gia tăng theo Nghị quyết số 142/2024/QH15 ngày 29 tháng 6 năm 2024 của Quốc hội	2024-07-01			s
724/2009/UBTVQH12	Nghị quyết	2009-01-16	Ủy ban Thường vụ Quốc hội	về danh sách huyện, quận, phường của các tỉnh, thành phố trực thuộc trung ương thực hiện thí điểm không tổ chức Hội đồng nhân dân huyện, quận, phường				s
73/1999/NĐ-CP	Nghị định	1999-08-19	Chính phủ	về chính sách khuyến khích xã hội hóa đối với các hoạt động trong lĩnh vực giáo dục, y tế, văn hóa, thể thao		53/2006/NĐ-CP@2006-05-25		s
73/2001/NĐ-CP	Nghị định	2001-10-05	Chính phủ	về hoạt động và tổ chức lực lượng bảo vệ cơ quan, doanh nghiệp				s
73/2005/NĐ-CP	Nghị định	2005-06-06	Chính phủ	về đào tạo cán bộ cho quân đội nhân dân Việt Nam tại các trường ngoài Quân đội	2005-07-02
73/2006/TT-BTC	Thông tư	2006-08-15	Bộ Tài chính	hướng dẫn việc trích lập, quản lý và sử dụng Quỹ thi đua, khen thưởng theo Nghị định số 121/2005/NĐ-CP ngày 30 tháng 09 năm 2005 của Chính phủ				s
73/2007/NĐ-CP	Nghị định	2007-05-08	Chính phủ	về hoạt động nghiên cứu, sản xuất, kinh doanh và sử dụng mật mã để bảo vệ thông tin không thuộc phạm vi bí mật Nhà nước				s
73/2009/NĐ-CP	Nghị định	2009-09-07	Chính phủ	quy định chi tiết thi hành một số điều của Pháp lệnh Công an xã	2009-10-25			s
73/2010/TT-BQP	Thông tư	2010-05-31	Bộ Quốc phòng	hướng dẫn xếp lương khi nâng loại, chuyển loại, chuyển nhóm quân nhân chuyên nghiệp	2010-07-15
73/2011/QĐ-TTg	Quyết định	2011-12-28	Thủ tướng Chính phủ	về việc quy định một số chế độ phụ cấp đặc thù đối với công chức, viên chức, người lao động trong các cơ sở y tế công lập và chế độ phụ cấp chống dịch	2012-02-15			s
73/2013/QĐ-TTg	Quyết định	2013-11-27	Thủ tướng Chính phủ	về việc thí điểm thực hiện cơ chế nạo vét, duy tu các tuyến luồng hàng hải do Bộ Giao thông vận tải quản lý				s
73/2015/NĐ-CP	Nghị định	2015-09-08	Chính phủ	quy định tiêu chuẩn phân tầng, khung xếp hạng và tiêu chuẩn xếp hạng cơ sở giáo dục đại học				s
73/2016/NĐ-CP	Nghị định	2016-07-01	Chính phủ	quy định chi tiết thi hành Luật Kinh doanh bảo hiểm và Luật sửa đổi, bổ sung một số điều của Luật Kinh doanh bảo hiểm	2016-07-01			s
73/2017/NĐ-CP	Nghị định	2017-06-14	Chính phủ	về thu thập, quản lý, khai thác và sử dụng thông tin, dữ liệu tài nguyên và môi trường	2017-08-01			s
73/2018/TT-BTC	Thông tư	2018-08-15	Bộ Tài chính	hướng dẫn sử dụng nguồn tài chính trong quản lý khai thác công trình thủy lợi sử dụng vốn nhà nước	2018-10-01
73/2019/TT-BCA	Thông tư	2019-12-12	Bộ Công an	quy định về thực hiện dân chủ trong cơ sở giam giữ phạm nhân, cơ sở giáo dục bắt buộc, trường giáo dưỡng thuộc Bộ Công an	2020-01-26
73/2020/NĐ-CP	Nghị định	2020-06-30	Chính phủ	quy định việc kiểm soát xuất nhập cảnh đối với người đi trên phương tiện quốc phòng, an ninh ra, vào lãnh thổ Việt Nam để thực hiện nhiệm vụ quốc phòng, an ninh	2020-07-01
73/2020/TT-BTC	Thông tư	2020-08-07	Bộ Tài chính	sửa đổi, bổ sung một số điều của Thông tư số 134/2017/TT-BTC ngày 19 tháng 12 năm 2017 của Bộ trưởng Bộ Tài chính hướng dẫn giao dịch điện tử trên thị trường chứng khoán	2020-10-01
73/2024/TT-BTC	Thông tư	2024-10-21	Bộ Tài chính	quy định mức thu, miễn, chế độ thu, nộp lệ phí cấp đổi, cấp lại thẻ căn cước	2024-10-21			s
73/2025/NĐ-CP	Nghị định	2025-03-31	Chính phủ	sửa đổi, bổ sung mức thuế suất thuế nhập khẩu ưu đãi của một số mặt hàng tại Biểu thuế nhập khẩu ưu đãi theo danh mục mặt hàng chịu thuế ban hành kèm theo Nghị định số 26/2023/NĐ-CP ngày 31 tháng 5 năm 2023 của Chính phủ về Biểu thuế xuất khẩu, Biểu thuế nhập khẩu ưu đãi, Danh mục hàng hóa và mức thuế tuyệt đối, thuế hỗn hợp, thuế nhập khẩu ngoài hạn ngạch thuế quan				s
73/2025/UBTVQH15	Nghị quyết	2025-03-07	Ủy ban Thường vụ Quốc hội	về kết thúc hoạt động của Ban Thư ký, Quốc hội khóa XV
730/2004/NQ-UBTVQH11	Nghị quyết	2004-09-30	Ủy ban Thường vụ Quốc hội	về việc phê chuẩn bảng lương chức vụ, bảng phụ cấp chức vụ đối với cán bộ lãnh đạo của Nhà nước; bảng lương chuyên môn, nghiệp vụ ngành Tòa án, ngành Kiểm sát				s
74/2005/NĐ-CP	Nghị định	2005-06-07	Chính phủ	về phòng, chống rửa tiền	2005-08-01			s
74/2006/QĐ-TTg	Quyết định	2006-04-07	Thủ tướng Chính phủ	về phê duyệt Chương trình cung cấp dịch vụ viễn thông công ích đến năm 2010				s
74/2009/NĐ-CP	Nghị định	2009-09-09	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi hành án dân sự về cơ quan quản lý thi hành án dân sự, cơ quan thi hành án dân sự và công chức làm công tác thi hành án dân sự	2009-11-01			s
74/2013/NĐ-CP	Nghị định	2013-07-15	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 49/2010/NĐ-CP ngày 14 tháng 5 năm 2010 của Chính phủ quy định về miễn, giảm học phí, hỗ trợ chi phí học tập và cơ chế thu, sử dụng học phí đối với cơ sở giáo dục thuộc hệ thống giáo dục quốc dân từ năm học 2010 - 2011 đến năm học 2014 - 2015				s
74/2013/TT-BTC	Thông tư	2013-06-04	Bộ Tài chính	quy định các khoản chi phí và thực hiện việc cấp, quyết toán ngân sách nhà nước phục vụ Lễ Quốc tang, Lễ tang cấp Nhà nước, Lễ tang cấp cao	2013-08-01			s
74/2016/TT-BTC	Thông tư	2016-05-20	Bộ Tài chính	quy định việc quản lý, sử dụng số tiền thu được từ phí cho vay lại và phần trích phí bảo lãnh tại Bộ Tài chính giai đoạn 2016 - 2020
74/2017/NĐ-CP	Nghị định	2017-06-20	Chính phủ	quy định cơ chế, chính sách đặc thù đối với Khu Công nghệ cao Hòa Lạc	2017-08-05
74/2017/TT-BTNMT	Thông tư	2017-12-29	Bộ Tài nguyên và Môi trường	quy định kỹ thuật về lập quy hoạch tổng thể khai thác, sử dụng bền vũng tài nguyên vùng bờ	2018-02-19
74/2018/NĐ-CP	Nghị định	2018-05-15	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 132/2008/NĐ-CP ngày 31 tháng 12 năm 2008 của Chính phủ quy định chi tiết thi hành một số điều Luật Chất lượng sản phẩm, hàng hóa				s
74/2020/TT-BCA	Thông tư	2020-07-01	Bộ Công an	quy định việc kiểm soát xuất nhập cảnh đối với công dân Việt Nam tại cửa khẩu	2020-08-15
74/2022/TT-BTC	Thông tư	2022-12-22	Bộ Tài chính	quy định về hình thức, thời hạn thu, nộp, kê khai các khoản phí, lệ phí thuộc thẩm quyền quy định của Bộ Tài chính	2022-12-22			s
74/2025/UBTVQH15	Nghị quyết	2025-03-07	Ủy ban Thường vụ Quốc hội	về chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Văn phòng Quốc hội	2025-03-07
75/1998/QĐ-TTg	Quyết định	1998-04-04	Thủ tướng Chính phủ	quy định về mã số đối tượng nộp thuế				s
75/2006/NĐ-CP	Nghị định	2006-08-02	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Giáo dục			31/2011/NĐ-CP@2011-05-11	s
75/2006/QH11	Luật	2006-11-29	Quốc hội	Luật Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác	2007-07-01
75/2007/NĐ-CP	Nghị định	2007-05-09	Chính phủ	về điều tra sự cố, tai nạn tàu bay dân dụng				s
75/2008/NĐ-CP	Nghị định	2008-06-09	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 170/2003/NĐ-CP ngày 25 tháng 12 năm 2003 của Chính phủ quy định chi tiết thi hành một số điều của Pháp lệnh Giá				s
75/2008/TT-BNN	Thông tư	2008-06-23	Bộ Nông nghiệp và Phát triển nông thôn	về hướng dẫn tổ chức phong trào thi đua và xét khen thưởng hàng năm trong ngành Nông nghiệp và Phát triển nông thôn				s
75/2009/NĐ-CP	Nghị định	2009-09-10	Chính phủ	về việc sửa đổi Điều 3 Nghị định số 01/2008/NĐ-CP ngày 03 tháng 01 năm 2008 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nông nghiệp và Phát triển nông thôn				s
75/2009/TT-BQP	Thông tư	2009-09-18	Bộ Quốc phòng	sửa đổi, điều chỉnh một số chế độ phụ cấp, trợ cấp và định mức chi tiêu trong Quân đội				s
75/2010/TT-BTC	Thông tư	2010-05-17	Bộ Tài chính	quy định việc lập dự toán, thanh toán, quyết toán ngân sách nhà nước cho công tác bảo đảm, bảo vệ chuyến bay chuyên cơ của Việt Nam	2010-07-01
75/2011/NĐ-CP	Nghị định	2011-08-30	Chính phủ	về tín dụng đầu tư và tín dụng xuất khẩu của Nhà nước				s
75/2012/NĐ-CP	Nghị định	2012-10-03	Chính phủ	quy định chi tiết một số điều của Luật Khiếu nại	2012-11-20			s
75/2013/NĐ-CP	Nghị định	2013-07-15	Chính phủ	sửa đổi Nghị định số 27/2011/NĐ-CP ngày 09 tháng 4 năm 2011 của Chính phủ về cung cấp, khai thác, xử lý, sử dụng thông tin về hành khách trước khi nhập cảnh Việt Nam qua đường hàng không
75/2014/NĐ-CP	Nghị định	2014-07-28	Chính phủ	quy định chi tiết thi hành một số điều của Bộ luật Lao động về tuyển dụng, quản lý người lao động Việt Nam làm việc cho tổ chức, cá nhân nước ngoài tại Việt Nam				s
75/2014/TT-BGTVT	Thông tư	2014-12-19	Bộ Giao thông vận tải	quy định về đăng ký phương tiện thủy nội địa	2015-02-15
75/2015/NĐ-CP	Nghị định	2015-09-09	Chính phủ	về cơ chế, chính sách bảo vệ và phát triển rừng, gắn với chính sách giảm nghèo nhanh, bền vững và hỗ trợ đồng bào dân tộc thiểu số giai đoạn 2015 - 2020				s
75/2016/NĐ-CP	Nghị định	2016-07-01	Chính phủ	quy định điều kiện thực hiện xét nghiệm HIV	2016-07-01			s
75/2017/NĐ-CP	Nghị định	2017-06-20	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Y tế				s
75/2018/NĐ-CP	Nghị định	2018-05-15	Chính phủ	quy định về tổ chức, nhiệm vụ, quyền hạn và trang phục, phù hiệu của lực lượng bảo vệ trên tàu	2018-07-01
75/2018/TT-BTC	Thông tư	2018-08-17	Bộ Tài chính	quy định chế độ quản lý, tính hao mòn tài sản kết cấu hạ tầng giao thông, thủy lợi	2018-10-03
75/2020/TT-BQP	Thông tư	2020-06-19	Bộ Quốc phòng	quy định việc áp dụng các hình thức kỷ luật, trình tự, thủ tục, thời hiệu, thời hạn và thẩm quyền xử lý kỷ luật đối với Dân quân tự vệ	2020-08-05			s
75/2022/TT-BTC	Thông tư	2022-12-22	Bộ Tài chính	quy định mức thu, chế độ thu, nộp và quản lý lệ phí đăng ký cư trú	2023-02-05			s
75/2023/NĐ-CP	Nghị định	2023-10-19	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 146/2018/NĐ-CP ngày 17 tháng 10 năm 2018 của Chính phủ quy định chi tiết và hướng dẫn biện pháp thi hành một số điều của Luật Bảo hiểm y tế	2023-12-03			s
755/2005/NQ-UBTVQH11	Nghị quyết	2005-04-02	Ủy ban Thường vụ Quốc hội	quy định việc giải quyết đối với một số trường hợp cụ thể về nhà đất trong quá trình thực hiện các chính sách quản lý nhà đất và chính sách cải tạo xã hội chủ nghĩa trước ngày 01 tháng 7 năm 1991				s
76/2003/NĐ-CP	Nghị định	2003-06-27	Chính phủ	về quy định và hướng dẫn việc áp dụng biện pháp đưa vào cơ sở giáo dục				s
76/2007/NĐ-CP	Nghị định	2007-05-09	Chính phủ	về kinh doanh vận chuyển hàng không và hoạt động hàng không chung				s
76/2007/QĐ-BGDĐT	Quyết định	2007-12-14	Bộ Giáo dục và Đào tạo	ban hành Quy định về quy trình và chu kỳ kiểm định chất lượng giáo dục trường đại học, cao đẳng và trung cấp chuyên nghiệp				s
76/2009/NĐ-CP	Nghị định	2009-09-15	Chính phủ	về sửa đổi, bổ sung một số điều của Nghị định số 204/2004/NĐ-CP ngày 14 tháng 12 năm 2004 của Chính phủ về chế độ tiền lương đối với cán bộ, công chức, viên chức và lực lượng vũ trang				s
76/2009/QĐ-TTg	Quyết định	2009-05-11	Thủ tướng Chính phủ	về việc kiện toàn Ủy ban Quốc gia tìm kiếm cứu nạn và hệ thống tổ chức tìm kiếm cứu nạn của các Bộ, ngành Trung ương và địa phương				s
76/2010/TT-BTC	Thông tư	2010-05-17	Bộ Tài chính	quy định về mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực năng lượng nguyên tử				s
76/2011/TT-BNNPTNT	Thông tư	2011-11-03	Bộ Nông nghiệp và Phát triển nông thôn	quy định Danh mục các loại thực phẩm được phép chiếu xạ và liều lượng hấp thụ tối đa cho phép đối với thực phẩm thuộc phạm vi quản lý của Bộ Nông nghiệp và Phát triển nông thôn
76/2012/NĐ-CP	Nghị định	2012-10-03	Chính phủ	quy định chi tiết một số điều của Luật Tố cáo				s
76/2012/TT-BTC	Thông tư	2012-05-15	Bộ Tài chính	quy định một số nội dung chi, mức chi trong hoạt động triển khai Luật Thuế sử dụng đất phi nông nghiệp
76/2013/NĐ-CP	Nghị định	2013-07-16	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Văn hóa, Thể thao và Du lịch				s
76/2014/NĐ-CP	Nghị định	2014-07-29	Chính phủ	quy định chi tiết một số điều của Pháp lệnh sửa đổi, bổ sung một số điều của Pháp lệnh Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ	2014-09-15			s
76/2014/QĐ-TTg	Quyết định	2014-12-24	Thủ tướng Chính phủ	sửa đổi, bổ sung một số điều của Quyết định số 81/2010/QĐ-TTg ngày 13 tháng 12 năm 2010 của Thủ tướng Chính phủ quy định về thu nhận, lưu trữ; xử lý, khai thác và sử dụng dữ liệu viễn thám quốc gia
76/2018/NĐ-CP	Nghị định	2018-05-15	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Chuyển giao công nghệ	2018-07-01			s
76/2018/TT-BTC	Thông tư	2018-08-17	Bộ Tài chính	hướng dẫn nội dung, mức chi xây dựng chương trình đào tạo, biên soạn giáo trình môn học đối với giáo dục đại học, giáo dục nghề nghiệp	2018-10-03			s
76/2020/NĐ-CP	Nghị định	2020-07-01	Chính phủ	quy định chi tiết đối tượng, trình tự, thủ tục, thẩm quyền cấp, thu hồi, hủy giá trị sử dụng giấy thông hành	2020-07-01			s
76/2021/NĐ-CP	Nghị định	2021-07-28	Chính phủ	quy định tiêu chí phân loại cảng biển				s
76/2021/TT-BTC	Thông tư	2021-09-15	Bộ Tài chính	hướng dẫn khoản 1 và khoản 2 Điều 31 Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021 của Chính phủ quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội	2021-11-01			s
76/2023/TT-BTC	Thông tư	2023-12-29	Bộ Tài chính	quy định về tổ chức thực hiện dự toán ngân sách nhà nước năm 2024	2024-02-12
76/2025/UBTVQH15	Nghị quyết	2025-04-14	Ủy ban Thường vụ Quốc hội	về việc sắp xếp đơn vị hành chính năm 2025				s
768/QĐ-TTg	Quyết định	2025-04-15	Thủ tướng Chính phủ	phê duyệt Điều chỉnh Quy hoạch phát triển điện lực quốc gia thời kỳ 2021 - 2030, tầm nhìn đến năm 2050				s
77/2001/NĐ-CP	Nghị định	2001-10-22	Chính phủ	quy định chi tiết về đăng ký kết hôn theo Nghị quyết số 35/2000/QH10 của Quốc hội về việc thi hành Luật Hôn nhân và gia đình				s
77/2001/QĐ-TTg	Quyết định	2001-05-14	Thủ tướng Chính phủ	về chi phí cho việc đào tạo cán bộ khoa học, kỹ thuật tại các cơ sở nước ngoài bằng ngân sách nhà nước	2001-05-29
77/2003/NĐ-CP	Nghị định	2003-07-01	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Tài chính				s
77/2008/NĐ-CP	Nghị định	2008-07-16	Chính phủ	về tư vấn pháp luật	2008-08-11		05/2012/NĐ-CP@2012-02-02	s
77/2009/NĐ-CP	Nghị định	2009-09-15	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Công an			21/2014/NĐ-CP@2014-03-25	s
77/2009/TT-BNNPTNT	Thông tư	2009-12-10	Bộ Nông nghiệp và Phát triển nông thôn	quy định về kiểm tra nhà nước chất lượng thuốc bảo vệ thực vật nhập khẩu				s
77/2010/QĐ-TTg	Quyết định	2010-11-30	Thủ tướng Chính phủ	về việc ban hành Chế độ báo cáo thống kê cơ sở áp dụng đối với doanh nghiệp Nhà nước, doanh nghiệp và dự án có vốn đầu tư trực tiếp nước ngoài				s
77/2011/TT-BCA	Thông tư	2011-12-12	Bộ Công an	quy định quy chuẩn quốc gia về dự trữ nhà nước đối với phương tiện giao thông cơ giới đường bộ, xe máy chuyên dùng do Bộ Công an quản lý	2012-02-01
77/2013/NĐ-CP	Nghị định	2013-07-17	Chính phủ	quy định chi tiết thi hành Luật Phòng, chống tác hại của thuốc lá về một số biện pháp phòng, chống tác hại của thuốc lá	2013-09-15
77/2014/TT-BTC	Thông tư	2014-06-16	Bộ Tài chính	hướng dẫn một số Điều của Nghị định số 46/2014/NĐ-CP ngày 15 tháng 5 năm 2014 của Chính phủ quy định về thu tiền thuê đất, thuê mặt nước	2014-08-01			s
77/2016/NĐ-CP	Nghị định	2016-07-01	Chính phủ	sửa đổi, bổ sung một số quy định về điều kiện đầu tư kinh doanh trong lĩnh vực mua bán hàng hóa quốc tế, hóa chất; vật liệu nổ công nghiệp, phân bón, kinh doanh khí, kinh doanh thực phẩm thuộc phạm vi quản lý nhà nước của Bộ Công Thương				s
77/2016/TTLT-BTC-BKHCN	Thông tư liên tịch	2016-06-03	Bộ Tài chính - Bộ Khoa học và Công nghệ	hướng dẫn thực hiện Cơ chế một cửa quốc gia đối với thủ tục kiểm tra nhà nước về chất lượng đối với hàng hóa nhập khẩu vào Việt Nam thuộc trách nhiệm quản lý của Bộ Khoa học và Công nghệ	2016-06-15
77/2017/NĐ-CP	Nghị định	2017-07-03	Chính phủ	quy định về quản lý, bảo vệ an ninh, trật tự tại cửa khẩu cảng	2017-08-20			s
77/2018/NĐ-CP	Nghị định	2018-05-16	Chính phủ	quy định hỗ trợ phát triển thủy lợi nhỏ, thủy lợi nội đồng và tưới tiên tiến, tiết kiệm nước	2018-07-01
77/2019/NĐ-CP	Nghị định	2019-10-10	Chính phủ	về tổ hợp tác	2019-11-25			s
77/2020/NĐ-CP	Nghị định	2020-07-01	Chính phủ	quy định việc quản lý, khai thác thông tin trong Cơ sở dữ liệu quốc gia về xuất nhập cảnh; dịch vụ công trực tuyến phục vụ cấp, quản lý, kiểm soát hộ chiếu của công dân Việt Nam; kiểm soát xuất nhập cảnh bằng cổng kiểm soát tự động	2020-07-01			s
77/2021/NĐ-CP	Nghị định	2021-08-01	Chính phủ	quy định chế độ phụ cấp thâm niên nhà giáo
77/2023/NĐ-CP	Nghị định	2023-11-02	Chính phủ	về quản lý nhập khẩu hàng hóa tân trang theo Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương	2024-01-01
77/2025/NĐ-CP	Nghị định	2025-04-01	Chính phủ	quy định thẩm quyền, thủ tục xác lập quyền sở hữu toàn dân về tài sản và xử lý đối với tài sản được xác lập quyền sở hữu toàn dân				s
77/2025/QH15	Luật	2025-06-18	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Sử dụng năng lượng tiết kiệm và hiệu quả	2026-01-01
773/QĐ-TTg	Quyết định	2017-07-19	Thủ tướng Chính phủ	ban hành Kế hoạch tổ chức thực hiện Chỉ thị số 14-CT/TW ngày 19 tháng 7 năm 2017 của Ban Bí thư Trung ương Đảng khóa XII về tiếp tục tăng cường sự lãnh đạo của Đảng đối với công tác người có công với cách mạng				s
78/2002/NĐ-CP	Nghị định	2002-10-04	Chính phủ	về tín dụng đối với người nghèo và các đối tượng chính sách khác				s
78/2002/QĐ-TTg	Quyết định	2002-06-17	Thủ tướng Chính phủ	về việc sửa đổi, bổ sung Quyết định số 170/1999/QĐ-TTg ngày 19 tháng 8 năm 1999 về việc khuyến khích Người Việt Nam ở nước ngoài chuyển tiền về nước
78/2004/QĐ-BNV	Quyết định	2004-11-03	Bộ Nội vụ	về việc ban hành danh mục các ngạch công chức và ngạch viên chức				s
78/2005/TT-BNV	Thông tư	2005-08-10	Bộ Nội vụ	hướng dẫn thực hiện chế độ phụ cấp kiêm nhiệm đối với cán bộ, công chức, viên chức kiêm nhiệm chức danh lãnh đạo đứng đầu cơ quan, đơn vị khác				s
78/2006/NĐ-CP	Nghị định	2006-08-09	Chính phủ	quy định về đầu tư trực tiếp ra nước ngoài				s
78/2006/QH11	Luật	2006-11-29	Quốc hội	Luật Quản lý thuế				s
78/2007/QĐ-TTg	Quyết định	2007-05-29	Thủ tướng Chính phủ	về việc ban hành Quy chế phòng, chống động đất, sóng thần	2007-07-07			s
78/2008/NĐ-CP	Nghị định	2008-07-17	Chính phủ	về quản lý hợp tác với nước ngoài về pháp luật				s
78/2008/QĐ-BGDĐT	Quyết định	2008-12-29	Bộ Giáo dục và Đào tạo	ban hành Quy định về quản lý hoạt động sở hữu trí tuệ trong cơ sở giáo dục đại học	2009-01-27
78/2009/NĐ-CP	Nghị định	2009-09-22	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Quốc tịch Việt Nam				s
78/2009/QĐ-TTg	Quyết định	2009-05-15	Thủ tướng Chính phủ	về chế độ phụ cấp đặc thù đối với cán bộ, viên chức khí tượng thủy văn thuộc ngành tài nguyên và môi trường	2009-07-01
78/2010/NĐ-CP	Nghị định	2010-07-14	Chính phủ	về cho vay lại nguồn vốn vay nước ngoài của Chính phủ	2010-08-30			s
78/2010/QĐ-TTg	Quyết định	2010-11-30	Thủ tướng Chính phủ	về mức giá trị hàng hóa nhập khẩu gửi qua dịch vụ chuyển phát nhanh được miễn thuế				s
78/2011/TT-BCA	Thông tư	2011-12-12	Bộ Công an	quy định quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với vũ khí, vật liệu nổ, công cụ hỗ trợ do Bộ Công an quản lý	2012-02-01
78/2013/NĐ-CP	Nghị định	2013-07-17	Chính phủ	về minh bạch tài sản, thu nhập				s
78/2014/NĐ-CP	Nghị định	2014-07-30	Chính phủ	về Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước và các giải thưởng khác về khoa học và công nghệ	2014-09-15			s
78/2014/QH13	Nghị quyết	2014-11-10	Quốc hội	về dự toán ngân sách nhà nước năm 2015				s
78/2014/QĐ-TTg	Quyết định	2014-12-26	Thủ tướng Chính phủ	về tổ chức và hoạt động của Quỹ Bảo vệ môi trường Việt Nam				s
78/2014/TT-BTC	Thông tư	2014-06-18	Bộ Tài chính	hướng dẫn thi hành Nghị định số 218/2013/NĐ-CP ngày 26/12/2013 của Chính phủ quy định và hướng dẫn thi hành Luật Thuế thu nhập doanh nghiệp	2014-08-02			s
78/2015/NĐ-CP	Nghị định	2015-09-14	Chính phủ	về đăng ký doanh nghiệp				s
78/2016/NĐ-CP	Nghị định	2016-07-01	Chính phủ	quy định điều kiện kinh doanh dịch vụ đào tạo thuyền viên, người lái phương tiện thủy nội địa	2016-07-01			s
78/2018/NĐ-CP	Nghị định	2018-05-16	Chính phủ	sửa đổi, bổ sung một số đều của Nghị định số 127/2007/NĐ-CP ngày 01 tháng 8 năm 2007 của Chính phủ quy định chi tiết thi hành một số điều Luật Tiêu chuẩn và quy chuẩn kỹ thuật	2018-07-01			s
78/2020/NĐ-CP	Nghị định	2020-07-06	Chính phủ	về sĩ quan dự bị Quân đội nhân dân Việt Nam	2020-08-19			s
78/2020/TT-BTC	Thông tư	2020-08-14	Bộ Tài chính	hướng dẫn kế toán nghiệp vụ thi hành án dân sự	2020-10-01
78/2021/NĐ-CP	Nghị định	2021-08-01	Chính phủ	về thành lập và quản lý Quỹ phòng, chống thiên tai	2021-09-15			s
79/2000/TT-BTC	Thông tư	2000-07-28	Bộ Tài chính	hướng dẫn bổ sung việc giảm, miễn thuế sử dụng đất nông nghiệp đối với vùng lũ lụt, vùng khó khăn	2000-07-28
79/2002/NĐ-CP	Nghị định	2002-10-04	Chính phủ	về tổ chức và hoạt động của Công ty Tài chính				s
79/2003/TT-BTC	Thông tư	2003-08-13	Bộ Tài chính	hướng dẫn chế độ quản lý, cấp phát, thanh toán các khoản chi ngân sách nhà nước qua Kho bạc Nhà nước				s
79/2005/TT-BNV	Thông tư	2005-08-10	Bộ Nội vụ	hướng dẫn chuyển xếp lương đối với cán bộ, công chức, viên chức khi thay đổi công việc và các trường hợp được chuyển công tác từ lực lượng vũ trang, cơ yếu và công ty nhà nước vào làm việc trong các cơ quan nhà nước và các đơn vị sự nghiệp của Nhà nước				s
79/2006/NĐ-CP	Nghị định	2006-08-09	Chính phủ	quy định chi tiết thi hành một số điều của Luật Dược			89/2012/NĐ-CP@2012-10-24	s
79/2006/QH11	Luật	2006-11-29	Quốc hội	Luật Đê điều	2007-07-01		35/2018/QH14@2018-11-20
79/2007/NĐ-CP	Nghị định	2007-05-18	Chính phủ	về cấp bản sao từ sổ gốc, chứng thực bản sao từ bản chính, chứng thực chữ ký		23/2015/NĐ-CP@2015-02-16		s
79/2008/NĐ-CP	Nghị định	2008-07-18	Chính phủ	quy định hệ thống tổ chức quản lý, thanh tra và kiểm nghiệm về vệ sinh an toàn thực phẩm				s
79/2010/NĐ-CP	Nghị định	2010-07-14	Chính phủ	về nghiệp vụ quản lý nợ công				s
79/2012/NĐ-CP	Nghị định	2012-10-05	Chính phủ	quy định về biểu diễn nghệ thuật, trình diễn thời trang; thi người đẹp và người mẫu; lưu hành, kinh doanh bản ghi âm, ghi hình ca múa nhạc, sân khấu				s
79/2014/NĐ-CP	Nghị định	2014-07-31	Chính phủ	quy định chi tiết thi hành một số điều của Luật Phòng cháy và chữa cháy và Luật sửa đổi, bổ sung một số điều của Luật Phòng cháy và chữa cháy	2014-09-15			s
79/2014/QĐ-TTg	Quyết định	2014-12-30	Thủ tướng Chính phủ	ban hành Quy chế thực hiện quy định sử dụng đường dây nóng Việt Nam - Trung Quốc về các vụ việc phát sinh đột xuất của hoạt động nghề cá trên biển	2015-02-15
79/2014/TTLT-BTC-BKHCN	Thông tư liên tịch	2014-06-18	Bộ Tài chính - Bộ Khoa học và Công nghệ	hướng dẫn quản lý tài chính Chương trình đổi mới công nghệ quốc gia đến năm 2020	2014-08-04
79/2018/TT-BTC	Thông tư	2018-08-22	Bộ Tài chính	quy định mức thu, chế độ thu, nộp phí thẩm định cấp giấy phép hoặc văn bản chấp thuận cho tổ chức, cá nhân nước ngoài tiến hành nghiên cứu khoa học trong vùng biển Việt Nam				s
79/2020/NĐ-CP	Nghị định	2020-07-08	Chính phủ	quy định chế độ, chính sách trong xây dựng, huy động lực lượng dự bị động viên	2020-08-21
79/2023/NĐ-CP	Nghị định	2023-11-15	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Sở hữu trí tuệ về quyền đối với giống cây trồng				s
79/2025/NĐ-CP	Nghị định	2025-04-01	Chính phủ	về kiểm tra, rà soát, hệ thống hóa và xử lý văn bản quy phạm pháp luật	2025-04-01			s
794/2009/NQ-UBTVQH12	Nghị quyết	2009-06-22	Ủy ban Thường vụ Quốc hội	sửa đổi, bổ sung chế độ ưu tiên đối với cán bộ, công chức và người lao động của Kiểm toán Nhà nước ban hành kèm theo Nghị quyết số 1003/2006/NQ-UBTVQH11 ngày 03 tháng 3 năm 2006 của Ủy ban thường vụ Quốc hội				s
08/2000/TT-BVHTT	Thông tư	2000-04-28	Bộ Văn hóa - Thông tin	hướng dẫn quản lý trò chơi điện tử	2000-06-01
08/2001/NĐ-CP	Nghị định	2001-02-22	Chính phủ	quy định về điều kiện an ninh, trật tự đối với một số ngành, nghề kinh doanh có điều kiện				s
08/2003/NĐ-CP	Nghị định	2003-02-10	Chính phủ	về hoạt động của Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài phục vụ nhiệm vụ phát triển kinh tế	2003-03-20			s
08/2003/TT-BTC	Thông tư	2003-01-15	Bộ Tài chính	hướng dẫn hoàn thuế giá trị gia tăng đối với cơ quan đại diện ngoại giao, cơ quan lãnh sự và cơ quan đại diện của tổ chức quốc tế tại Việt Nam				s
08/2004/TTLT/BTM-BTC-BGTVT	Thông tư liên tịch	2004-12-17	Bộ Thương mại - Bộ Tài chính - Bộ Giao thông vận tải	hướng dẫn thực hiện dịch vụ trung chuyển container tại các cảng biển Việt Nam	2005-01-19
08/2005/NĐ-CP	Nghị định	2005-01-24	Chính phủ	về quy hoạch xây dựng				s
08/2006/NĐ-CP	Nghị định	2006-01-16	Chính phủ	quy định chi tiết một số điều của Pháp lệnh Phòng, chống lụt, bão		66/2014/NĐ-CP@2014-07-04		s
08/2007/QH12	Luật	2007-11-21	Quốc hội	Luật Tương trợ tư pháp	2008-07-01			s
08/2007/QĐ-BYT	Quyết định	2007-01-19	Bộ Y tế	về việc phê duyệt Chương trình hành động giám sát HIV/AIDS, theo dõi, đánh giá chương trình
08/2008/PL-UBTVQH12	Pháp lệnh	2008-12-27	Ủy ban Thường vụ Quốc hội	Pháp lệnh sửa đổi điều 10 của Pháp lệnh Dân số				s
08/2008/QĐ-BYT	Quyết định	2008-02-14	Bộ Y tế	ban hành Quy định về điều kiện đối với cơ sở y tế lấy, ghép mô, bộ phận cơ thể người và trình tự, thủ tục cho phép cơ sở y tế hoạt động	2008-03-21
08/2008/TT-BNV	Thông tư	2008-11-17	Bộ Nội vụ	hướng dẫn trình tự, thủ tục cấp giấy phép sản xuất, kinh doanh sản phẩm mật mã dân sự và cấp giấy chứng nhận hợp chuẩn, giấy chứng nhận hợp quy sản phẩm mật mã dân sự	2008-12-26
08/2008/TTLT-BTP-BNV	Thông tư liên tịch	2008-11-07	Bộ Tư pháp - Bộ Nội vụ	hướng dẫn về tổ chức và biên chế của Trung tâm trợ giúp pháp lý nhà nước	2008-12-13
08/2009/NĐ-CP	Nghị định	2009-02-04	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Phòng, chống bạo lực gia đình				s
08/2009/TT-BKHCN	Thông tư	2009-04-08	Bộ Khoa học và Công nghệ	hướng dẫn về yêu cầu, trình tự, thủ tục đăng ký lĩnh vực hoạt động đánh giá sự phù hợp				s
08/2009/TT-BYT	Thông tư	2009-07-01	Bộ Y tế	ban hành Danh mục thuốc không kê đơn				s
08/2010/NĐ-CP	Nghị định	2010-02-05	Chính phủ	về quản lý thức ăn chăn nuôi				s
08/2010/TT-BKHCN	Thông tư	2010-07-22	Bộ Khoa học và Công nghệ	hướng dẫn về việc khai báo, cấp giấy phép tiến hành công việc bức xạ và cấp chứng chỉ nhân viên bức xạ	2010-09-05			s
08/2010/TT-BNV	Thông tư	2010-08-25	Bộ Nội vụ	ban hành chức danh, mã số các ngạch viên chức công tác xã hội				s
08/2010/TT-BYT	Thông tư	2010-04-26	Bộ Y tế	hướng dẫn báo cáo số liệu nghiên cứu sinh khả dụng/ tương đương sinh học trong đăng ký thuốc	2010-10-26			s
08/2011/TT-BTP	Thông tư	2011-04-05	Bộ Tư pháp	hướng dẫn một số nội dung về công tác thống kê của Ngành Tư pháp	2011-05-20	20/2013/TT-BTP@2013-12-03		s
08/2011/TTLT-BCA-BGTVT	Thông tư liên tịch	2011-11-29	Bộ Công an - Bộ Giao thông vận tải	quy định về phối hợp thực hiện công tác bảo đảm trật tự, an toàn giao thông đường sắt	2012-01-15
08/2012/NĐ-CP	Nghị định	2012-02-16	Chính phủ	ban hành Quy chế làm việc của Chính phủ				s
08/2012/TT-BCA	Thông tư	2012-02-06	Bộ Công an	quy định về Giấy bảo vệ đặc biệt	2012-03-22			s
08/2012/TT-BGTVT	Thông tư	2012-03-23	Bộ Giao thông vận tải	hướng dẫn thực hiện một số điều của Hiệp định giữa Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam và Chính phủ Hoàng gia Campuchia về vận tải đường thủy
08/2012/TT-BKHCN	Thông tư	2012-04-02	Bộ Khoa học và Công nghệ	về việc tuyển chọn, giao trực tiếp tổ chức và cá nhân chủ trì thực hiện đề tài nghiên cứu khoa học và phát triển công nghệ, dự án sản xuất thử nghiệm cấp nhà nước				s
08/2013/TT-BGDĐT	Thông tư	2013-03-08	Bộ Giáo dục và Đào tạo	ban hành Chương trình môn Triết học khối không chuyên ngành Triết học trình độ đào tạo thạc sĩ, tiến sĩ	2013-04-22
08/2013/TT-BNV	Thông tư	2013-07-31	Bộ Nội vụ	hướng dẫn thực hiện chế độ nâng bậc lương thường xuyên và nâng bậc lương trước thời hạn đối với cán bộ, công chức, viên chức và người lao động	2013-09-15			s
08/2014/NĐ-CP	Nghị định	2014-01-27	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật khoa học và công nghệ	2014-03-15			s
08/2014/QĐ-TTg	Quyết định	2014-01-22	Thủ tướng Chính phủ	về việc miễn thuế xuất khẩu, thuế nhập khẩu đối với vàng nguyên liệu xuất khẩu, nhập khẩu của Ngân hàng Nhà nước Việt Nam	2014-03-15
08/2014/TT-BGDĐT	Thông tư	2014-03-20	Bộ Giáo dục và Đào tạo	ban hành Quy chế tổ chức và hoạt động của đại học vùng và các cơ sở giáo dục đại học thành viên				s
08/2014/TT-BKHCN	Thông tư	2014-05-26	Bộ Khoa học và Công nghệ	quy định nội dung Báo cáo phân tích an toàn trong hồ sơ phê duyệt dự án đầu tư xây dựng nhà máy điện hạt nhân	2014-07-10
08/2014/TT-BNV	Thông tư	2014-09-19	Bộ Nội vụ	quy định về Ban Công tác người cao tuổi tỉnh, thành phố trực thuộc Trung ương và Ban Công tác người cao tuổi huyện, quận, thị xã, thành phố thuộc tỉnh	2014-11-14
08/2014/TTLT-BQP-BTC-BYT	Thông tư liên tịch	2014-02-14	Bộ Quốc phòng - Bộ Tài chính - Bộ Y tế	hướng dẫn thực hiện một số tiêu chuẩn vật chất hậu cần và chế độ chăm sóc y tế đối với người làm công tác cơ yếu	2014-04-01			s
08/2015/NĐ-CP	Nghị định	2015-01-21	Chính phủ	quy định chi tiết và biện pháp thi hành Luật Hải quan về thủ tục hải quan, kiểm tra, giám sát, kiểm soát hải quan	2015-03-15		12/2018/NĐ-CP@2018-01-23 59/2018/NĐ-CP@2018-04-20	s
08/2015/TT-BVHTTDL	Thông tư	2015-10-23	Bộ Văn hóa, Thể thao và Du lịch	về quy đinh hoạt động của Đội chiếu phim lưu động thuộc Trung tâm Phát hành phim và Chiếu bóng hoặc Trung tâm Điện ảnh tỉnh, thành phố trực thuộc Trung ương	2016-01-01
08/2016/TT-BCA	Thông tư	2016-02-06	Bộ Công an	quy định trang phục cho lực lượng bảo vệ cơ quan, doanh nghiệp	2016-04-05
08/2016/TT-BCT	Thông tư	2016-06-29	Bộ Công Thương	quy định về việc xây dựng, ban hành văn bản quy phạm pháp luật của Bộ Công Thương
08/2016/TT-BNNPTNT	Thông tư	2016-06-01	Bộ Nông nghiệp và Phát triển nông thôn	quy định giám sát an toàn thực phẩm nông lâm thủy sản
08/2016/TT-BTNMT	Thông tư	2016-05-16	Bộ Tài nguyên và Môi trường	quy định về đánh giá tác động của biến đổi khí hậu và đánh giá khí hậu quốc gia	2016-07-01
08/2016/TTLT-BYT-BNV	Thông tư liên tịch	2016-04-15	Bộ Y tế - Bộ Nội vụ	quy định mã số, tiêu chuẩn chức danh nghề nghiệp dân số	2016-06-01		03/2022/TT-BYT@2022-04-26
08/2017/TT-BGTVT	Thông tư	2017-03-14	Bộ Giao thông vận tải	ban hành Quy chuẩn kỹ thuật quốc gia về báo động và chỉ báo trên tàu biển, Quy chuẩn kỹ thuật quốc gia về phân cấp và đóng tàu biển vỏ thép - Sửa đổi 1, Quy chuẩn kỹ thuật quốc gia về các hệ thống ngăn ngừa ô nhiễm biển của tàu, Quy chuẩn kỹ thuật quốc gia về thiết bị nâng trên tàu biển và Quy chuẩn kỹ thuật quốc gia về giám sát và đóng tàu biển cỡ nhỏ				s
08/2017/TT-BKHCN	Thông tư	2017-06-26	Bộ Khoa học và Công nghệ	quy định tuyển chọn, giao trực tiếp tổ chức và cá nhân thực hiện nhiệm vụ khoa học và công nghệ cấp quốc gia sử dụng ngân sách nhà nước				s
08/2017/TT-BQP	Thông tư	2017-01-06	Bộ Quốc phòng	quy định hoạt động kiểm định kỹ thuật an toàn máy, thiết bị, vật tư có yêu cầu nghiêm ngặt về an toàn lao động trong Bộ Quốc phòng	2017-02-22		137/2021/TT-BQP@2021-10-25
08/2017/TT-BTNMT	Thông tư	2017-06-06	Bộ Tài nguyên và Môi trường	quy định quy trình đo khống chế ảnh viễn thám	2017-07-24
08/2017/TT-BTP	Thông tư	2017-11-15	Bộ Tư pháp	quy định chi tiết một số điều của Luật Trợ giúp pháp lý và hướng dẫn giấy tờ trong hoạt động trợ giúp pháp lý	2018-01-01		03/2021/TT-BTP@2021-05-25 10/2023/TT-BTP@2023-12-29
08/2017/TT-BTTTT	Thông tư	2017-06-23	Bộ Thông tin và Truyền thông	sửa đổi, bổ sung một số điều của Thông tư số 17/2016/TT-BTTTT ngày 28 tháng 6 năm 2016 của Bộ trưởng Bộ Thông tin và Truyền thông quy định chi tiết và quy trình, thủ tục đăng ký cung cấp dịch vụ nội dung thông tin trên mạng viễn thông di động	2017-09-21
08/2018/NĐ-CP	Nghị định	2018-01-15	Chính phủ	sửa đổi một số Nghị định liên quan đến điều kiện đầu tư kinh doanh thuộc phạm vi quản lý nhà nước của Bộ Công Thương				s
08/2018/TT-BKHCN	Thông tư	2018-06-15	Bộ Khoa học và Công nghệ	ban hành sửa đổi, bổ sung khoản 7 Điều 6 Thông tư số 15/2015/TT-BKHCN ngày 25 tháng 8 quy định về đo lường, chất lượng trong kinh doanh xăng dầu	2018-07-01
08/2018/TT-BTC	Thông tư	2018-01-25	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí trong hoạt động hóa chất	2018-03-12			s
08/2018/TT-BTTTT	Thông tư	2018-05-25	Bộ Thông tin và Truyền thông	ban hành “Quy chuẩn kỹ thuật quốc gia về tương thích điện từ cho thiết bị đa phương tiện- Yêu cầu phát xạ”	2018-07-01
08/2019/NĐ-CP	Nghị định	2019-01-23	Chính phủ	quy định một số chế độ đối với thành viên cơ quan Việt Nam ở nước ngoài	2019-03-11		51/2024/NĐ-CP@2024-05-15
08/2019/QĐ-TTg	Quyết định	2019-02-15	Thủ tướng Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Tiêu chuẩn Đo lường Chất lượng trực thuộc Bộ Khoa học và Công nghệ	2019-04-15			s
08/2019/TT-BCA	Thông tư	2019-03-26	Bộ Công an	ban hành Danh mục sản phẩm, hàng hóa có khả năng gây mất an toàn thuộc trách nhiệm quản lý của Bộ Công an	2019-05-10
08/2019/TT-BCT	Thông tư	2019-06-26	Bộ Công Thương	quy định việc nhập khẩu mặt hàng gạo và lá thuốc lá khô có xuất xứ từ Vương quốc Campuchia theo hạn ngạch thuế quan năm 2019 và năm 2020
08/2019/TT-BGDĐT	Thông tư	2019-05-02	Bộ Giáo dục và Đào tạo	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương nhân viên thiết bị, thí nghiệm trong các trường trung học và trường chuyên biệt công lập	2019-06-17
08/2019/TT-BGTVT	Thông tư	2019-02-28	Bộ Giao thông vận tải	quy định tiêu chí giám sát, nghiệm thu kết quả bảo trì tài sản kết cấu hạ tầng giao thông đường thủy nội địa theo chất lượng thực hiện	2019-06-01
08/2019/TT-BTNMT	Thông tư	2019-07-05	Bộ Tài nguyên và Môi trường	ban hành Định mức kinh tế - kỹ thuật thành lập bản đồ chuyên đề bằng ảnh viễn thám tỷ lệ 1:5.000; 1:10.000; 1:500.000; 1:1.000.000	2019-08-20			s
08/2019/TT-BTP	Thông tư	2019-12-10	Bộ Tư pháp	quy định biện pháp thực hiện chức năng quản lý nhà nước về công tác bồi thường nhà nước	2020-01-25
08/2019/TT-BVHTTDL	Thông tư	2019-09-03	Bộ Văn hóa, Thể thao và Du lịch	quy định quy trình giám định tư pháp đối với sản phẩm văn hóa	2019-11-15
08/2019/TT-BYT	Thông tư	2019-05-31	Bộ Y tế	hướng dẫn tiêu chuẩn, định mức sử dụng máy móc, thiết bị chuyên dùng thuộc lĩnh vực y tế	2019-08-01
08/2020/NĐ-CP	Nghị định	2020-01-08	Chính phủ	về tổ chức và hoạt động của Thừa phát lại	2020-02-24			s
08/2020/TT-BCT	Thông tư	2020-04-08	Bộ Công Thương	quy định Quy tắc xuất xứ hàng hóa trong Hiệp định Thương mại Việt Nam - Cuba				s
08/2020/TT-BGTVT	Thông tư	2020-04-17	Bộ Giao thông vận tải	ban hành Quy chuẩn kỹ thuật Quốc gia về báo hiệu đường thủy nội địa Việt Nam
08/2020/TT-BKHĐT	Thông tư	2020-11-13	Bộ Kế hoạch và Đầu tư	hướng dẫn việc tiếp nhận tài trợ, đóng góp, nhận ủy thác của Quỹ Phát triển doanh nghiệp nhỏ và vừa	2021-01-15
08/2020/TT-BLĐTBXH	Thông tư	2020-10-15	Bộ Lao động - Thương binh và Xã hội	hướng dẫn về bảo vệ việc làm của người tố cáo là người làm việc theo hợp đồng lao động	2020-12-01
08/2020/TT-BVHTTDL	Thông tư	2020-11-10	Bộ Văn hóa, Thể thao và Du lịch	ban hành Định mức kinh tế - kỹ thuật phần mỹ thuật trong xây dựng công trình tượng đài và phù điêu	2020-12-25
08/2020/TT-BYT	Thông tư	2020-05-27	Bộ Y tế	sửa đổi, bổ sung Thông tư số 04/2018/TT-BYT ngày 09 tháng 02 năm 2018 của Bộ trưởng Bộ Y tế quy định về thực hành tốt phòng thí nghiệm	2020-07-11
08/2021/NĐ-CP	Nghị định	2021-01-28	Chính phủ	quy định về quản lý hoạt động đường thủy nội địa	2021-03-15			s
08/2021/TT-BGDĐT	Thông tư	2021-03-18	Bộ Giáo dục và Đào tạo	ban hành Quy chế đào tạo trình độ đại học	2021-05-03
08/2021/TT-BTNMT	Thông tư	2021-06-30	Bộ Tài nguyên và Môi trường	ban hành quy chuẩn kỹ thuật quốc gia về quan trắc hải văn	2021-12-30
08/2021/TT-BXD	Thông tư	2021-08-02	Bộ Xây dựng	hướng dẫn phương pháp xác định chi phí lập và tổ chức thực hiện quy chế quản lý kiến trúc
08/2021/TT-BYT	Thông tư	2021-06-25	Bộ Y tế	ban hành Nguyên tắc đạo đức hành nghề dược	2021-08-13
08/2021/TTLT-BQP-BCA-VKSNDTC	Thông tư liên tịch	2021-01-14	Bộ Quốc phòng - Bộ Công an - Viện kiểm sát nhân dân tối cao	quy định về phối hợp trong việc bắt, tạm giữ và kiểm sát việc bắt, tạm giữ của cơ quan, người được giao nhiệm vụ tiến hành một số hoạt động điều tra của Bộ đội Biên phòng, lực lượng Cảnh sát biển	2021-03-09
08/2022/QH15	Luật	2022-06-16	Quốc hội	Luật Kinh doanh bảo hiểm
08/2022/TT-BGDĐT	Thông tư	2022-06-06	Bộ Giáo dục và Đào tạo	ban hành Quy chế tuyển sinh đại học, tuyển sinh cao đẳng ngành Giáo dục Mầm non	2022-07-22			s
08/2022/TT-BTNMT	Thông tư	2022-07-05	Bộ Tài nguyên và Môi trường	quy định về loại bản tin và thời hạn dự báo, cảnh báo khí tượng thủy văn	2022-08-19
08/2022/TT-BTP	Thông tư	2022-11-01	Bộ Tư pháp	ban hành Quy tắc đạo đức nghề nghiệp Thừa phát lại	2022-12-22
08/2022/TT-BYT	Thông tư	2022-09-05	Bộ Y tế	quy định việc đăng ký lưu hành thuốc, nguyên liệu làm thuốc	2022-10-20			s
08/2023/TT-BGDĐT	Thông tư	2023-04-14	Bộ Giáo dục và Đào tạo	sửa đổi, bổ sung một số điều của các Thông tư số 01/2021/TT-BGDĐT, 02/2021/TT-BGDĐT, 03/2021/TT-BGDĐT, 04/2021/TT-BGDĐT ngày 02 tháng 02 năm 2021 của Bộ Giáo dục và Đào tạo quy định mã số, tiêu chuẩn chức danh nghề nghiệp và bổ nhiệm, xếp lương viên chức giảng dạy trong các cơ sở giáo dục mầm non, phổ thông công lập	2023-05-30
08/2023/TT-BNNPTNT	Thông tư	2023-10-02	Bộ Nông nghiệp và Phát triển nông thôn	quy định tiêu chí phân loại, điều kiện thành lập, sáp nhập, hợp nhất, giải thể đơn vị sự nghiệp công lập thuộc ngành, lĩnh vực nông nghiệp và phát triển nông thôn
08/2023/TT-BTTTT	Thông tư	2023-07-28	Bộ Thông tin và Truyền thông	hướng dẫn về vị trí việc làm lãnh đạo, quản lý và chức danh nghề nghiệp viên chức chuyên ngành, cơ cấu viên chức theo chức danh nghề nghiệp trong đơn vị sự nghiệp công lập thuộc ngành, lĩnh vực Thông tin và Truyền thông	2023-09-15			s
08/2023/TT-NHNN	Thông tư	2023-06-30	Ngân hàng Nhà nước Việt Nam	quy định về điều kiện vay nước ngoài không được Chính phủ bảo lãnh	2023-08-15
08/2024/TT-BGTVT	Thông tư	2024-04-04	Bộ Giao thông vận tải	sửa đổi, bổ sung một số điều của Thông tư số 19/2018/TT-BGTVT ngày 19 tháng 4 năm 2018 của Bộ trưởng Bộ Giao thông vận tải quy định về tiêu chuẩn đăng kiểm viên đường sắt và yêu cầu đối với cơ sở vật chất, kỹ thuật của tổ chức đăng kiểm đường sắt	2024-06-01
08/2024/TT-BTC	Thông tư	2024-02-05	Bộ Tài chính	quy định mức thu, chế độ thu, nộp lệ phí cấp giấy phép nhận chìm ở biển	2024-03-21			s
08/2024/TT-BVHTTDL	Thông tư	2024-10-18	Bộ Văn hóa, Thể thao và Du lịch	quy định tổ chức và hoạt động của Hội đồng nghệ thuật trong lĩnh vực nghệ thuật biểu diễn	2024-12-10
08/2025/QĐ-TTg	Quyết định	2025-04-04	Thủ tướng Chính phủ	về chế độ bồi dưỡng giám định tư pháp				s
80/2001/NĐ-CP	Nghị định	2001-11-05	Chính phủ	hướng dẫn việc kiểm soát các hoạt động hợp pháp liên quan đến ma túy ở trong nước				s
80/2005/NĐ-CP	Nghị định	2005-06-22	Chính phủ	về giao, bán, khoán kinh doanh, cho thuê công ty nhà nước				s
80/2005/QĐ-TTg	Quyết định	2005-04-18	Thủ tướng Chính phủ	về việc ban hành Quy chế giám sát đầu tư của cộng đồng				s
80/2006/NĐ-CP	Nghị định	2006-08-09	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo vệ môi trường				s
80/2006/QH11	Luật	2006-11-29	Quốc hội	Luật Chuyển giao công nghệ				s
80/2007/NĐ-CP	Nghị định	2007-05-19	Chính phủ	về doanh nghiệp khoa học và công nghệ				s
80/2009/NĐ-CP	Nghị định	2009-10-01	Chính phủ	quy định xe ô tô của người nước ngoài đăng ký tại nước ngoài có tay lái ở bên phải tham gia giao thông tại Việt Nam				s
80/2010/NĐ-CP	Nghị định	2010-07-14	Chính phủ	quy định về hợp tác, đầu tư với nước ngoài trong lĩnh vực khoa học và công nghệ				s
80/2011/NĐ-CP	Nghị định	2011-09-16	Chính phủ	quy định các biện pháp bảo đảm tái hòa nhập cộng đồng đối với người chấp hành xong án phạt tù	2011-11-16			s
80/2012/NĐ-CP	Nghị định	2012-10-08	Chính phủ	về quản lý cảng cá, khu neo đậu tránh trú bão cho tàu cá				s
80/2013/NĐ-CP	Nghị định	2013-07-19	Chính phủ	quy định về xử phạt vi phạm hành chính trong lĩnh vực tiêu chuẩn, đo lường và chất lượng sản phẩm, hàng hóa				s
80/2014/NĐ-CP	Nghị định	2014-08-06	Chính phủ	về thoát nước và xử lý nước thải				s
80/2014/QĐ-TTg	Quyết định	2014-12-30	Thủ tướng Chính phủ	quy định thí điểm về thuê dịch vụ công nghệ thông tin trong cơ quan nhà nước				s
80/2014/TT-BGTVT	Thông tư	2014-12-30	Bộ Giao thông vận tải	quy định về vận tải hành khách, hành lý, bao gửi trên đường thủy nội địa	2015-02-15			s
80/2016/NĐ-CP	Nghị định	2016-07-01	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 101/2012/NĐ-CP ngày 22 tháng 11 năm 2012 của Chính phủ về thanh toán không dùng tiền mặt	2016-07-01			s
80/2016/TTLT-BTC-BTTTT	Thông tư liên tịch	2016-06-13	Bộ Tài chính - Bộ Thông tin và Truyền thông	hướng dẫn thực hiện Cơ chế một cửa quốc gia trong lĩnh vực thông tin và truyền thông	2016-07-31
80/2019/TT-BCA	Thông tư	2019-12-27	Bộ Công an	hướng dẫn thực hiện Điều 7, Điều 8 Nghị định số 105/2015/NĐ-CP ngày 20 tháng 10 năm 2015 của Chính phủ quy định chi tiết thi hành một số điều của Pháp lệnh Cảnh sát môi trường	2020-02-15
80/2019/TT-BTC	Thông tư	2019-11-15	Bộ Tài chính	hướng dẫn thủ tục hải quan, quản lý thuế, phí và lệ phí đối với hàng hóa xuất khẩu, nhập khẩu theo Nghị định số 14/2018/NĐ-CP ngày 23 tháng 01 năm 2018 của Chính phủ quy định chi tiết về hoạt động thương mại biên giới	2020-01-01			s
80/2020/NĐ-CP	Nghị định	2020-07-08	Chính phủ	về quản lý và sử dụng viện trợ không hoàn lại không thuộc hỗ trợ phát triển chính thức của các cơ quan, tổ chức, cá nhân nước ngoài dành cho Việt Nam	2020-09-17			s
80/2020/TT-BCA	Thông tư	2020-07-20	Bộ Công an	quy định về cung cấp thông tin đảm bảo hoạt động của Cổng Thông tin điện tử Bộ Công an	2020-09-15
80/2021/TT-BTC	Thông tư	2021-09-29	Bộ Tài chính	hướng dẫn thi hành một số điều của Luật Quản lý thuế và Nghị định số 126/2020/NĐ-CP ngày 19 tháng 10 năm 2020 của Chính phủ quy định chi tiết một số điều của Luật Quản lý thuế	2022-01-01			s
80/2022/NĐ-CP	Nghị định	2022-10-13	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 35/2016/NĐ-CP ngày 15 tháng 5 năm 2016 của Chính phủ quy định chi tiết một số điều của Luật Thú y	2022-10-13
80/2023/NĐ-CP	Nghị định	2023-11-17	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 95/2021/NĐ-CP ngày 01 tháng 11 năm 2021 và Nghị định số 83/2014/NĐ-CP ngày 03 tháng 9 năm 2014 của Chính phủ về kinh doanh xăng dầu				s
80/2025/UBTVQH15	Nghị quyết	2025-06-06	Ủy ban Thường vụ Quốc hội	ban hành Quy chế làm việc mẫu của Hội đồng Dân tộc và các Ủy ban của Quốc hội
800/QĐ-TTg	Quyết định	2010-06-04	Thủ tướng Chính phủ	phê duyệt Chương trình mục tiêu Quốc gia về xây dựng nông thôn mới giai đoạn 2010 - 2020				s
81/2002/NĐ-CP	Nghị định	2002-10-17	Chính phủ	quy định chi tiết thi hành một số điều của Luật Khoa học và Công nghệ				s
81/2006/QH11	Luật	2006-11-29	Quốc hội	Luật Cư trú	2007-07-01		36/2013/QH13@2013-06-20
81/2006/TT-BTC	Thông tư	2006-09-06	Bộ Tài chính	hướng dẫn chế độ kiểm soát chi đối với các đơn vị sự nghiệp công lập thực hiện quyền tự chủ, tự chịu trách nhiệm về thực hiện nhiệm vụ, tổ chức bộ máy, biên chế và tài chính			153/2007/TT-BTC@2007-12-17	s
81/2007/NĐ-CP	Nghị định	2007-05-23	Chính phủ	quy định tổ chức, bộ phận chuyên môn về bảo vệ môi trường tại cơ quan nhà nước và doanh nghiệp nhà nước				s
81/2009/TT-BNNPTNT	Thông tư	2009-12-25	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Quy chuẩn kỹ thuật quốc gia lĩnh vực thức ăn chăn nuôi				s
81/2010/NĐ-CP	Nghị định	2010-07-14	Chính phủ	về An ninh hàng không dân dụng				s
81/2010/QĐ-TTg	Quyết định	2010-12-13	Thủ tướng Chính phủ	quy định về thu nhận, lưu trữ, xử lý, khai thác và sử dụng dữ liệu viễn thám quốc gia	2011-02-15		76/2014/QĐ-TTg@2014-12-24	s
81/2011/TT-BCA	Thông tư	2011-12-15	Bộ Công an	quy định về biểu mẫu được sử dụng trong đăng ký, quản lý cư trú				s
81/2013/NĐ-CP	Nghị định	2013-07-19	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Xử lý vi phạm hành chính			97/2017/NĐ-CP@2017-08-18	s
81/2014/NĐ-CP	Nghị định	2014-08-14	Chính phủ	quy định chi tiết một số điều của Pháp lệnh Chi phí giám định, định giá; chi phí cho người làm chứng, người phiên dịch trong tố tụng	2014-10-01	204/2025/NĐ-CP@2025-07-11		s
81/2014/QĐ-TTg	Quyết định	2014-12-31	Thủ tướng Chính phủ	về việc phối hợp giữa các Bộ, ngành, Ủy ban nhân dân các cấp với các cấp Hội Nông dân Việt Nam trong việc tiếp công dân, giải quyết khiếu nại, tố cáo của nông dân	2015-02-20			s
81/2017/TT-BTC	Thông tư	2017-08-09	Bộ Tài chính	quy định chế độ thù lao cho người đọc, nghe, xem để kiểm tra báo chí lưu chiểu	2017-10-01			s
81/2018/NĐ-CP	Nghị định	2018-05-22	Chính phủ	quy định chi tiết Luật Thương mại về hoạt động xúc tiến thương mại	2018-07-15		128/2024/NĐ-CP@2024-10-10	s
81/2019/TT-BCA	Thông tư	2019-12-27	Bộ Công an	quy định về thực hiện dân chủ trong thi hành tạm giữ, tạm giam của lực lượng Công an nhân dân	2020-02-12
81/2019/TT-BTC	Thông tư	2019-11-15	Bộ Tài chính	quy định quản lý rủi ro trong hoạt động nghiệp vụ hải quan	2020-01-01		06/2024/TT-BTC@2024-01-29	s
81/2023/QH15	Nghị quyết	2023-01-09	Quốc hội	về Quy hoạch tổng thể quốc gia thời kỳ 2021 - 2030, tầm nhìn đến năm 2050				s
81/2024/NĐ-CP	Nghị định	2024-07-04	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 119/2022/NĐ-CP ngày 30 tháng 12 năm 2022 của Chính phủ ban hành Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại hàng hóa ASEAN - Hàn Quốc giai đoạn 2022 - 2027	2024-07-04
82/2004/QĐ-BNV	Quyết định	2004-11-17	Bộ Nội vụ	về việc ban hành tiêu chuẩn Giám đốc Sở và các chức vụ tương đương thuộc Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương				s
82/2005/QĐ-TTg	Quyết định	2005-04-18	Thủ tướng Chính phủ	về chế độ ưu đãi đối với học sinh, sinh viên các bộ môn nghệ thuật truyền thống và đặc thù trong các trường văn hóa - nghệ thuật
82/2006/NĐ-CP	Nghị định	2006-08-10	Chính phủ	về quản lý hoạt động xuất khẩu, nhập khẩu, tái xuất khẩu, nhập nội từ biển, quá cảnh, nuôi sinh sản, nuôi sinh trưởng và trồng cấy nhân tạo các loài động vật, thực vật hoang dã nguy cấp, quý, hiếm				s
82/2006/QH11	Luật	2006-11-29	Quốc hội	Luật Công chứng				s
82/2007/NĐ-CP	Nghị định	2007-05-23	Chính phủ	quy định cung cấp thông tin phục vụ xây dựng và điều hành chính sách tiền tệ quốc gia
82/2007/TT-BTC	Thông tư	2007-07-12	Bộ Tài chính	hướng dẫn chế độ quản lý tài chính nhà nước đối với viện trợ không hoàn lại của nước ngoài thuộc nguồn thu ngân sách nhà nước		225/2010/TT-BTC@2010-12-31		s
82/2009/NĐ-CP	Nghị định	2009-10-12	Chính phủ	sửa đổi, bổ sung Nghị định số 63/2008/NĐ-CP về phí bảo vệ môi trường đối với khai thác khoáng sản				s
82/2009/TT-BNNPTNT	Thông tư	2009-12-25	Bộ Nông nghiệp và Phát triển nông thôn	về việc ban hành Quy chuẩn kỹ thuật quốc gia về điều kiện an toàn vệ sinh thực phẩm trong sản xuất thủy sản				s
82/2010/NĐ-CP	Nghị định	2010-07-15	Chính phủ	quy định việc dạy và học tiếng nói, chữ viết của dân tộc thiểu số trong các cơ sở giáo dục phổ thông và trung tâm giáo dục thường xuyên	2010-08-31			s
82/2011/NĐ-CP	Nghị định	2011-09-16	Chính phủ	quy định về thi hành án tử hình bằng hình thức tiêm thuốc độc				s
82/2011/TT-BNNPTNT	Thông tư	2011-12-08	Bộ Nông nghiệp và Phát triển nông thôn	ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam”	2012-01-22
82/2013/NĐ-CP	Nghị định	2013-07-19	Chính phủ	về việc ban hành các danh mục chất ma túy và tiền chất				s
82/2013/TT-BTC	Thông tư	2013-06-20	Bộ Tài chính	quy định về định mức chi phí nhập, xuất và bảo quản thuốc nổ Trinitrotoluen (TNT) dự trữ quốc gia do Bộ Công Thương quản lý	2013-08-08
82/2014/QH13	Nghị quyết	2014-11-24	Quốc hội	về việc thi hành Luật Tổ chức Viện kiểm sát nhân dân	2014-11-24
82/2015/NĐ-CP	Nghị định	2015-09-24	Chính phủ	quy định về việc miễn thị thực cho người Việt Nam định cư ở nước ngoài và người nước ngoài là vợ, chồng, con của người Việt Nam định cư ở nước ngoài hoặc của công dân Việt Nam	2015-11-15
82/2015/QH13	Luật	2015-06-25	Quốc hội	Luật Tài nguyên, môi trường biển và hải đảo	2016-07-01
82/2016/NĐ-CP	Nghị định	2016-07-01	Chính phủ	về quy đinh quân hiệu, cấp hiệu, phù hiệu và trang phục của Quân đội nhân dân Việt Nam	2016-07-01
82/2017/NĐ-CP	Nghị định	2017-07-17	Chính phủ	quy định về phương pháp tính, mức thu tiền cấp quyền khai thác tài nguyên nước	2017-09-01			s
82/2019/NĐ-CP	Nghị định	2019-11-12	Chính phủ	quy định về nhập khẩu, phá dỡ tàu biển đã qua sử dụng	2019-12-30			s
82/2019/TT-BTC	Thông tư	2019-11-15	Bộ Tài chính	sửa đổi một số điều của Thông tư số 89/2014TT-BTC ngày 07 tháng 7 năm 2014 hướng dẫn hỗ trợ lãi suất vay vốn và cấp bù chênh lệch lãi suất do thực hiện chính sách hỗ trợ nhằm giảm tổn thất trong nông nghiệp	2019-12-30
82/2022/NĐ-CP	Nghị định	2022-10-18	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 113/2017/NĐ-CP ngày 09 tháng 10 năm 2017 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Hóa chất				s
82/2023/NĐ-CP	Nghị định	2023-11-28	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 120/2016/NĐ-CP ngày 23 tháng 8 năm 2016 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Phí và lệ phí	2024-01-12			s
82/2024/NĐ-CP	Nghị định	2024-07-10	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 73/2019/NĐ-CP ngày 05 tháng 9 năm 2019 của Chính phủ quy định quản lý đầu tư ứng dụng công nghệ thông tin sử dụng nguồn vốn ngân sách nhà nước				s
82/2024/TT-BTC	Thông tư	2024-11-25	Bộ Tài chính	hướng dẫn sử dụng kinh phí xây dựng, quản lý, vận hành và khai thác hệ thống thông tin, cơ sở dữ liệu về nhà ở và thị trường bất động sản				s
82/2025/NĐ-CP	Nghị định	2025-04-02	Chính phủ	gia hạn thời hạn nộp thuế giá trị gia tăng, thuế thu nhập doanh nghiệp, thuế thu nhập cá nhân và tiền thuê đất trong năm 2025				s
83/2000/QĐ-TTg	Quyết định	2000-07-12	Thủ tướng Chính phủ	về sử dụng Hệ quy chiếu và Hệ tọa độ quốc gia Việt Nam	2000-08-12			s
83/2001/NĐ-CP	Nghị định	2001-11-09	Chính phủ	về đăng ký nghĩa vụ quân sự				s
83/2005/TT-BNV	Thông tư	2005-08-10	Bộ Nội vụ	hướng dẫn sửa đổi, bổ sung chế độ nâng bậc lương và các chế độ phụ cấp lương đối với cán bộ, công chức, viên chức				s
83/2007/NĐ-CP	Nghị định	2007-05-25	Chính phủ	về quản lý, khai thác cảng hàng không, sân bay				s
83/2009/NĐ-CP	Nghị định	2009-10-15	Chính phủ	về sửa đổi, bổ sung một số điều Nghị định số 12/2009/NĐ-CP ngày 12 tháng 02 năm 2009 của Chính phủ về quản lý dự án đầu tư xây dựng công trình				s
83/2012/NĐ-CP	Nghị định	2012-10-09	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Thanh tra Chính phủ				s
83/2013/NĐ-CP	Nghị định	2013-07-22	Chính phủ	quy định chi tiết thi hành một số điều của Luật Quản lý thuế và Luật sửa đổi, bổ sung một số điều của Luật Quản lý thuế	2013-09-15			s
83/2014/NĐ-CP	Nghị định	2014-09-03	Chính phủ	về kinh doanh xăng dầu				s
83/2015/NĐ-CP	Nghị định	2015-09-25	Chính phủ	quy định về đầu tư ra nước ngoài				s
83/2015/TT-BTC	Thông tư	2015-05-28	Bộ Tài chính	hướng dẫn chế độ quản lý tài chính đối với hợp tác xã	2015-07-15
83/2016/NĐ-CP	Nghị định	2016-07-01	Chính phủ	quy định bậc trình độ kỹ năng nghề, điều kiện nâng bậc của công nhân quốc phòng	2016-07-01			s
83/2019/TT-BCA	Thông tư	2019-12-31	Bộ Công an	quy định về thực hiện dân chủ trong công tác của Cảnh sát môi trường	2020-02-18
83/2021/TT-BTC	Thông tư	2021-10-04	Bộ Tài chính	hướng dẫn quản lý kinh phí tập huấn, bồi dưỡng giáo viên và cán bộ quản lý cơ sở giáo dục để thực hiện chương trình mới, sách giáo khoa mới giáo dục phổ thông				s
84/2006/NĐ-CP	Nghị định	2006-08-18	Chính phủ	quy định về bồi thường thiệt hại, xử lý kỷ luật, xử phạt vi phạm hành chính trong thực hành tiết kiệm, chống lãng phí				s
84/2007/NĐ-CP	Nghị định	2007-05-25	Chính phủ	quy định bổ sung về việc cấp Giấy chứng nhận quyền sử dụng đất, thu hồi đất, thực hiện quyền sử dụng đất, trình tự, thủ tục bồi thường, hỗ trợ, tái định cư khi Nhà nước thu hồi đất và giải quyết khiếu nại về đất đai				s
84/2007/QĐ-TTg	Quyết định	2007-06-11	Thủ tướng Chính phủ	về phương thức và mức thu phí, giá thuê sử dụng đường sắt quốc gia do Nhà nước đầu tư				s
84/2009/NĐ-CP	Nghị định	2009-10-15	Chính phủ	về kinh doanh xăng dầu				s
84/2009/QĐ-TTg	Quyết định	2009-06-04	Thủ tướng Chính phủ	phê duyệt Kế hoạch hành động quốc gia vì trẻ em bị ảnh hưởng bởi HIV/AIDS đến năm 2010 và tầm nhìn đến năm 2020
84/2009/TT-BNNPTNT	Thông tư	2009-12-29	Bộ Nông nghiệp và Phát triển nông thôn	ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh ở Việt Nam”	2010-02-12
84/2010/QĐ-TTg	Quyết định	2010-12-15	Thủ tướng Chính phủ	về việc ban hành Quy chế khai thác dầu khí				s
84/2010/TT-BQP	Thông tư	2010-07-01	Bộ Quốc phòng	quy định cách mang, mặc, quản lý và sử dụng trang phục dân quân tự vệ nòng cốt		04/2015/TT-BQP@2015-01-13		s
84/2012/NĐ-CP	Nghị định	2012-10-12	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ủy ban Dân tộc				s
84/2014/NĐ-CP	Nghị định	2014-09-08	Chính phủ	quy định chi tiết một số điều của Luật Thực hành tiết kiệm, chống lãng phí	2014-11-01			s
84/2015/NĐ-CP	Nghị định	2015-09-30	Chính phủ	về giám sát và đánh giá đầu tư				s
84/2016/NĐ-CP	Nghị định	2016-07-01	Chính phủ	về tiêu chuẩn, điều kiện đối với kiểm toán viên hành nghề, tổ chức kiểm toán được chấp thuận kiểm toán cho đơn vị có lợi ích công chúng	2016-07-01
84/2020/NĐ-CP	Nghị định	2020-07-17	Chính phủ	quy định chi tiết một số điều của Luật Giáo dục		nd-66-2026-nd-cp		s
84/2020/TT-BQP	Thông tư	2020-06-30	Bộ Quốc phòng	quy định hình thức, nội dung, thời gian sinh hoạt của quân nhân dự bị	2020-08-15			s
84/2023/NĐ-CP	Nghị định	2023-12-01	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 129/2022/NĐ-CP ngày 30 tháng 12 năm 2022 của Chính phủ ban hành Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Đối tác Kinh tế Toàn diện Khu vực giai đoạn 2022 - 2027	2023-12-01
84/2025/QH15	Luật	2025-06-25	Quốc hội	Luật Thanh tra	2025-07-01			s
85/1998/NĐ-CP	Nghị định	1998-10-20	Chính phủ	về tuyển chọn, sử dụng và quản lý người lao động Việt Nam làm việc cho tổ chức, cá nhân nước ngoài tại Việt Nam				s
85/2007/NĐ-CP	Nghị định	2007-05-25	Chính phủ	quy định chi tiết thi hành một số điều của Luật Quản lý thuế				s
85/2007/TT-BTC	Thông tư	2007-07-18	Bộ Tài chính	hướng dẫn thi hành Luật Quản lý thuế về việc đăng ký thuế				s
85/2009/NĐ-CP	Nghị định	2009-10-15	Chính phủ	hướng dẫn thi hành Luật Đấu thầu và lựa chọn nhà thầu xây dựng theo Luật Xây dựng				s
85/2010/NĐ-CP	Nghị định	2010-08-02	Chính phủ	về xử phạt vi phạm hành chính trong lĩnh vực chứng khoán và thị trường chứng khoán				s
85/2012/NĐ-CP	Nghị định	2012-10-15	Chính phủ	về cơ chế hoạt động, cơ chế tài chính đối với các đơn vị sự nghiệp y tế công lập và giá dịch vụ khám bệnh, chữa bệnh của các cơ sở khám bệnh, chữa bệnh công lập				s
85/2013/NĐ-CP	Nghị định	2013-07-29	Chính phủ	quy định chi tiết và biện pháp thi hành Luật Giám định tư pháp	2013-09-15			s
85/2015/TT-BGTVT	Thông tư	2015-12-31	Bộ Giao thông vận tải	quy định trách nhiệm và xử lý vi phạm trong hoạt động vận tải hàng không	2016-03-01
85/2016/TTLT-BQP-BYT-BTC	Thông tư liên tịch	2016-06-20	Bộ Quốc phòng - Bộ Y tế - Bộ Tài chính	hướng dẫn thực hiện bảo hiểm y tế đối với quân nhân và người làm công tác cơ yếu	2016-08-06
85/2016/TTLT-BTC-BCA	Thông tư liên tịch	2016-06-20	Bộ Tài chính - Bộ Công an	quy định về phối hợp công tác bảo vệ an ninh quốc gia và bảo đảm trật tự, an toàn xã hội trong lĩnh vực tài chính	2016-08-05
85/2017/TT-BTC	Thông tư	2017-08-15	Bộ Tài chính	quy định việc quyết toán tình hình sử dụng vốn đầu tư nguồn ngân sách nhà nước theo niên độ ngân sách hằng năm
85/2018/NĐ-CP	Nghị định	2018-05-30	Chính phủ	quy định về tiêu chuẩn, định mức sử dụng xe ô tô tại đơn vị lực lượng vũ trang nhân dân	2018-07-15			s
85/2019/NĐ-CP	Nghị định	2019-11-14	Chính phủ	quy định thực hiện thủ tục hành chính theo cơ chế một cửa quốc gia, cơ chế một cửa ASEAN và kiểm tra chuyên ngành đối với hàng hóa xuất khẩu, nhập khẩu	2020-01-01			s
85/2019/TT-BTC	Thông tư	2019-11-29	Bộ Tài chính	hướng dẫn về phí và lệ phí thuộc thẩm quyền quyết định của Hội đồng nhân dân tỉnh, thành phố trực thuộc Trung ương			106/2021/TT-BTC@2021-11-26	s
85/2020/NĐ-CP	Nghị định	2020-07-17	Chính phủ	quy định chi tiết một số điều của Luật Kiến trúc	2020-09-07			s
85/2020/TT-BCA	Thông tư	2020-08-03	Bộ Công an	quy định việc tiếp nhận, xử lý, giải quyết tố cáo và quản lý công tác giải quyết tố cáo trong Công an nhân dân	2020-09-19
85/2020/TT-BTC	Thông tư	2020-10-01	Bộ Tài chính	quy định việc quản lý, sử dụng kinh phí phục vụ hoạt động của Ban Chỉ đạo Trung ương về phòng, chống thiên tai và Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn các cấp	2020-12-01			s
85/2024/NĐ-CP	Nghị định	2024-07-10	Chính phủ	quy định chi tiết một số điều của Luật Giá				s
86/1999/NĐ-CP	Nghị định	1999-08-30	Chính phủ	về quản lý dự trữ ngoại hối Nhà nước				s
86/2000/QĐ-TTg	Quyết định	2000-07-18	Thủ tướng Chính phủ	ban hành Quy chế Trường đại học dân lập	2000-08-02
86/2002/NĐ-CP	Nghị định	2002-11-05	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của bộ, cơ quan ngang bộ				s
86/2007/NĐ-CP	Nghị định	2007-05-28	Chính phủ	quy định quản lý lao động và tiền lương trong công ty trách nhiệm hữu hạn một thành viên do Nhà nước sở hữu 100% vốn điều lệ				s
86/2009/NĐ-CP	Nghị định	2009-10-19	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Pháp lệnh Lực lượng Cảnh sát biển Việt Nam				s
86/2010/QĐ-TTg	Quyết định	2010-12-22	Thủ tướng Chính phủ	ban hành Quy chế tài chính phục vụ di dời các cơ sở gây ô nhiễm môi trường và các cơ sở phải di dời theo quy hoạch xây dựng đô thị				s
86/2011/NĐ-CP	Nghị định	2011-09-22	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thanh tra				s
86/2011/TT-BTC	Thông tư	2011-06-17	Bộ Tài chính	quy định về quản lý, thanh toán vốn đầu tư và vốn sự nghiệp có tính chất đầu tư thuộc nguồn ngân sách nhà nước đối với các khoản chi không thường xuyên				s
86/2012/NĐ-CP	Nghị định	2012-10-19	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đo lường	2012-12-15			s
86/2012/TT-BTC	Thông tư	2012-05-25	Bộ Tài chính	ban hành Quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với vật liệu nổ công nghiệp - thuốc nổ Trinitrotoluen (TNT)
86/2013/NĐ-CP	Nghị định	2013-07-29	Chính phủ	về kinh doanh trò chơi điện tử có thưởng dành cho người nước ngoài	2013-10-01			s
86/2014/NĐ-CP	Nghị định	2014-09-10	Chính phủ	quy định về kinh doanh và điều kiện kinh doanh vận tải bằng xe ô tô				s
86/2015/NĐ-CP	Nghị định	2015-10-02	Chính phủ	quy định về cơ chế thu, quản lý học phí đối với cơ sở giáo dục thuộc hệ thống giáo dục quốc dân và chính sách miễn, giảm học phí, hỗ trợ chi phí học tập từ năm học 2015 - 2016 đến năm học 2020 - 2021		nd-81-2021-nd-cp		s
86/2016/TT-BQP	Thông tư	2016-06-20	Bộ Quốc phòng	quy định và hướng dẫn tổ chức lễ tang đối với quân nhân, công nhân, viên chức quốc phòng; người làm công tác cơ yếu do Bộ Quốc phòng quản lý	2016-08-05
86/2019/TT-BTC	Thông tư	2019-12-03	Bộ Tài chính	hướng dẫn xác định giá khởi điểm để đấu giá cho thuê, chuyển nhượng có thời hạn quyền khai thác tài sản kết cấu hạ tầng giao thông đường bộ do Nhà nước đầu tư, quản lý	2020-01-20
86/2021/NĐ-CP	Nghị định	2021-09-25	Chính phủ	quy định việc công dân Việt Nam ra nước ngoài học tập, giảng dạy, nghiên cứu khoa học và trao đổi học thuật				s
86/2025/NĐ-CP	Nghị định	2025-04-11	Chính phủ	quy định chi tiết một số điều của Luật Quản lý ngoại thương về các biện pháp phòng vệ thương mại	2025-07-01			s
86/2025/TT-BTC	Thông tư	2025-08-28	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí hải quan và lệ phí hàng hóa, phương tiện vận tải quá cảnh	2025-10-12			s
87/2003/NĐ-CP	Nghị định	2003-07-22	Chính phủ	về hành nghề của tổ chức luật sư nước ngoài, luật sư nước ngoài tại Việt Nam				s
87/2004/QĐ-TTg	Quyết định	2004-05-19	Thủ tướng Chính phủ	ban hành Quy chế quản lý hoạt động của nhà thầu nước ngoài trong lĩnh vực xây dựng tại Việt Nam				s
87/2006/NĐ-CP	Nghị định	2006-08-28	Chính phủ	về tổ chức và hoạt động của Thanh tra Khoa học và Công nghệ				s
87/2010/NĐ-CP	Nghị định	2010-08-13	Chính phủ	quy định chi tiết thi hành một số điều của Luật Thuế xuất khẩu, Thuế nhập khẩu	2010-10-01	134/2016/NĐ-CP@2016-09-01		s
87/2010/TT-BTC	Thông tư	2010-06-15	Bộ Tài chính	hướng dẫn việc quản lý và xử lý tài sản của các dự án sử dụng vốn ngân sách nhà nước khi dự án kết thúc				s
87/2011/NĐ-CP	Nghị định	2011-09-27	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Khám bệnh, chữa bệnh				s
87/2011/TT-BQP	Thông tư	2011-06-27	Bộ Quốc phòng	hướng dẫn thực hiện Đề án đào tạo cán bộ quân sự Ban Chỉ huy quân sự cấp xã trình độ cao đẳng, đại học ngành quân sự cơ sở đến năm 2020 và những năm tiếp theo, theo Quyết định số 799/QĐ-TTg ngày 25 tháng 5 năm 2011 của Thủ tướng Chính phủ	2011-08-10
87/2012/NĐ-CP	Nghị định	2012-10-23	Chính phủ	quy định chi tiết một số Điều của Luật Hải quan về thủ tục hải quan điện tử đối với hàng hóa xuất khẩu, nhập khẩu thương mại	2013-01-01			s
87/2012/TT-BTC	Thông tư	2012-05-25	Bộ Tài chính	ban hành Quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với Vật liệu nổ công nghiệp - thuốc nổ Pentrit (TEN)
87/2013/NĐ-CP	Nghị định	2013-07-30	Chính phủ	quy định chế độ, chính sách đối với gia đình, thân nhân hạ sĩ quan, chiến sĩ đang phục vụ có thời hạn trong Công an nhân dân	2013-09-14			s
87/2013/TT-BTC	Thông tư	2013-06-28	Bộ Tài chính	hướng dẫn giao dịch điện tử trên thị trường chứng khoán				s
87/2014/NĐ-CP	Nghị định	2014-09-22	Chính phủ	quy định về thu hút cá nhân hoạt động khoa học và công nghệ là người Việt Nam ở nước ngoài và chuyên gia nước ngoài tham gia hoạt động khoa học và công nghệ tại Việt Nam	2014-11-10
87/2015/NĐ-CP	Nghị định	2015-10-06	Chính phủ	về giám sát đầu tư vốn nhà nước vào doanh nghiệp, giám sát tài chính, đánh giá hiệu quả hoạt động và công khai thông tin tài chính của doanh nghiệp nhà nước và doanh nghiệp có vốn nhà nước				s
87/2015/QH13	Luật	2015-11-20	Quốc hội	Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân	2016-07-01
87/2017/NĐ-CP	Nghị định	2017-07-26	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Tài chính				s
87/2018/NĐ-CP	Nghị định	2018-06-15	Chính phủ	về kinh doanh khí				s
87/2020/NĐ-CP	Nghị định	2020-07-28	Chính phủ	quy định về Cơ sở dữ liệu hộ tịch điện tử, đăng ký hộ tịch trực tuyến	2020-09-15			s
87/2020/TT-BQP	Thông tư	2020-07-05	Bộ Quốc phòng	quy định màu sắc và dấu hiệu nhận biết trên các bộ phận khác của từng loại máy bay Cảnh sát biển Việt Nam	2020-08-22
88/2003/NĐ-CP	Nghị định	2003-07-30	Chính phủ	quy định về tổ chức, hoạt động và quản lý hội				s
88/2006/NĐ-CP	Nghị định	2006-08-29	Chính phủ	về đăng ký kinh doanh				s
88/2007/NĐ-CP	Nghị định	2007-05-28	Chính phủ	về thoát nước đô thị và khu công nghiệp				s
88/2007/TT-BNN	Thông tư	2007-11-01	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn thực hiện công tác kiểm dịch thực vật nội địa				s
88/2007/TT-BTC	Thông tư	2007-07-19	Bộ Tài chính	sửa đổi, bổ sung Thông tư số 37/2003/TT-BTC ngày 24/4/2003 của Bộ Tài chính quy định chế độ thu nộp và quản lý sử dụng lệ phí cấp hộ chiếu, thị thực và giấy tờ về nhập cảnh, xuất cảnh, quá cảnh và cư trú tại Việt Nam				s
88/2008/NĐ-CP	Nghị định	2008-08-05	Chính phủ	về xác định lại giới tính	2008-08-24			s
88/2009/NĐ-CP	Nghị định	2009-10-19	Chính phủ	về cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất	2009-12-10			s
88/2010/NĐ-CP	Nghị định	2010-08-16	Chính phủ	quy định chi tiết, hướng dẫn thi hành một số điều của Luật Sở hữu trí tuệ và Luật sửa đổi, bổ sung một số điều của Luật Sở hữu trí tuệ về quyền đối với giống cây trồng				s
88/2011/TT-BQP	Thông tư	2011-06-27	Bộ Quốc phòng	quy định nhiệm vụ, quyền hạn các cơ quan, đơn vị quân đội thực hiện Đề án đào tạo cán bộ quân sự Ban chỉ huy quân sự cấp xã trình độ cao đẳng, đại học ngành quân sự cơ sở đến năm 2020 và những năm tiếp theo, theo Quyết định số 799/QĐ-TTg ngày 25 tháng 5 năm 2011 của Thủ tướng Chính phủ	2011-08-10
88/2011/TT-BTC	Thông tư	2011-06-17	Bộ Tài chính	hướng dẫn cơ chế tài chính hỗ trợ từ ngân sách nhà nước để thực hiện chương trình xúc tiến thương mại quốc gia				s
88/2012/NĐ-CP	Nghị định	2012-10-23	Chính phủ	quy định về hoạt động thông tin, báo chí của báo chí nước ngoài, cơ quan đại diện nước ngoài, tổ chức nước ngoài tại Việt Nam	2012-12-20			s
88/2017/TT-BTC	Thông tư	2017-08-22	Bộ Tài chính	hướng dẫn cơ chế tài chính thực hiện Đề án đào tạo, bồi dưỡng nhân lực khoa học và công nghệ ở trong nước và nước ngoài bằng ngân sách nhà nước	2017-10-07			s
88/2020/NĐ-CP	Nghị định	2020-07-28	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật An toàn, vệ sinh lao động về bảo hiểm tai nạn lao động, bệnh nghề nghiệp bắt buộc	2020-09-15			s
88/2021/NĐ-CP	Nghị định	2021-10-01	Chính phủ	quy định về thu tiền cấp quyền sử dụng tần số vô tuyến điện, đấu giá, cấp phép, chuyển nhượng quyền sử dụng tần số vô tuyến điện đối với băng tần	2021-10-01
88/2023/NĐ-CP	Nghị định	2023-12-11	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 54/2017/NĐ-CP ngày 08 tháng 5 năm 2017 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Dược và Nghị định số 155/2018/NĐ-CP ngày 12 tháng 11 năm 2018 của Chính phủ sửa đổi, bổ sung một số quy định liên quan đến điều kiện đầu tư kinh doanh thuộc phạm vi quản lý nhà nước của Bộ Y tế	2023-12-11
88/2024/NĐ-CP	Nghị định	2024-07-15	Chính phủ	quy định về bồi thường, hỗ trợ, tái định cư khi Nhà nước thu hồi đất	2024-08-01			s
88/2025/TT-BTC	Thông tư	2025-09-03	Bộ Tài chính	sửa đổi, bổ sung một số điều của các Thông tư quy định về chế độ báo cáo áp dụng đối với công ty quản lý quỹ đầu tư chứng khoán, văn phòng đại diện, chi nhánh công ty chứng khoán, công ty quản lý quỹ nước ngoài tại Việt Nam	2025-10-20
89/1998/NĐ-CP	Nghị định	1998-11-07	Chính phủ	ban hành Quy chế về tạm giữ, tạm giam				s
89/1999/NĐ-CP	Nghị định	1999-09-01	Chính phủ	về bảo hiểm tiền gửi	1999-09-16		109/2005/NĐ-CP@2005-08-24	s
89/2002/NĐ-CP	Nghị định	2002-11-07	Chính phủ	quy định về việc in, phát hành, sử dụng, quản lý hóa đơn				s
89/2003/TT-BNV	Thông tư	2003-12-24	Bộ Nội vụ	hướng dẫn thực hiện phân cấp quản lý biên chế hành chính, sự nghiệp nhà nước				s
89/2006/NĐ-CP	Nghị định	2006-08-30	Chính phủ	về nhãn hàng hóa				s
89/2006/QĐ-BNN	Quyết định	2006-10-02	Bộ Nông nghiệp và Phát triển nông thôn	quy định về Quản lý thuốc bảo vệ thực vật				s
89/2006/TT-BTC	Thông tư	2006-09-29	Bộ Tài chính	hướng dẫn việc quản lý, sử dụng và quyết toán kinh phí chi trả trợ cấp thôi việc và kinh phí thu hồi bồi thường chi phí đào tạo				s
89/2007/QĐ-BTC	Quyết định	2007-10-24	Bộ Tài chính	về việc ban hành Quy chế lựa chọn doanh nghiệp kiểm toán được chấp thuận kiểm toán cho tổ chức phát hành, tổ chức niêm yết và tổ chức kinh doanh chứng khoán		183/2013/TT-BTC@2013-12-04		s
89/2008/NĐ-CP	Nghị định	2008-08-13	Chính phủ	hướng dẫn thi hành Pháp lệnh sửa đổi, bổ sung một số điều của Pháp lệnh Ưu đãi người có công với cách mạng				s
89/2009/NĐ-CP	Nghị định	2009-10-19	Chính phủ	về hoạt động đối ngoại biên phòng	2009-12-02
89/2010/NĐ-CP	Nghị định	2010-08-16	Chính phủ	sửa đổi, bổ sung Điều 3 Nghị định số 25/2008/NĐ-CP ngày 04 tháng 3 năm 2008 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Tài nguyên và Môi trường	2010-10-02			s
89/2012/NĐ-CP	Nghị định	2012-10-24	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 79/2006/NĐ-CP ngày 09 tháng 8 năm 2006 của Chính phủ quy định chi tiết thi hành một số điều của Luật Dược				s
89/2013/NĐ-CP	Nghị định	2013-08-06	Chính phủ	quy định chi tiết thi hành một số điều của Luật Giá về thẩm định giá	2013-09-25			s
89/2014/TT-BTC	Thông tư	2014-07-07	Bộ Tài chính	hướng dẫn hỗ trợ lãi suất vay vốn và cấp bù chênh lệch lãi suất do thực hiện chính sách hỗ trợ nhằm giảm tổn thất trong nông nghiệp	2014-08-22		82/2019/TT-BTC@2019-11-15
89/2015/NĐ-CP	Nghị định	2015-10-07	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 67/2014/NĐ-CP ngày 07 tháng 7 năm 2014 của Chính phủ về một số chính sách phát triển thủy sản	2015-11-25			s
89/2015/TT-BTC	Thông tư	2015-06-11	Bộ Tài chính	hướng dẫn nhập, xuất, mua, bán hàng dự trữ quốc gia	2015-08-01
89/2016/TTLT-BTC-BCT	Thông tư liên tịch	2016-06-23	Bộ Tài chính - Bộ Công Thương	hướng dẫn thực hiện Cơ chế một cửa quốc gia	2016-08-20
89/2018/NĐ-CP	Nghị định	2018-06-25	Chính phủ	quy định chi tiết thi hành một số điều của Luật Phòng, chống bệnh truyền nhiễm về kiểm dịch y tế biên giới	2018-10-10		155/2018/NĐ-CP@2018-11-12	s
89/2021/TT-BCA	Thông tư	2021-10-06	Bộ Công an	sửa đổi, bổ sung một số điều của Thông tư số 14/2018/TT-BCA ngày 15 tháng 5 năm 2018 của Bộ trưởng Bộ Công an quy định về mẫu, quản lý và sử dụng Giấy Bảo vệ đặc biệt của lực lượng Cảnh vệ	2021-11-20
89/2022/TT-BQP	Thông tư	2022-12-06	Bộ Quốc phòng	ban hành Nội quy cơ sở giam giữ phạm nhân	2023-01-25
09/1998/NĐ-CP	Nghị định	1998-01-23	Chính phủ	sửa đổi, bổ sung Nghị định số 50/CP ngày 26 tháng 7 năm 1995 của Chính phủ về chế độ sinh hoạt phí đối với cán bộ xã, phường, thị trấn				s
09/1998/TTLT-BGDĐT-BTP	Thông tư liên tịch	1998-12-31	Bộ Giáo dục và Đào tạo - Bộ Tư pháp	hướng dẫn việc cấp giấy chứng nhận trình độ tiếng Việt cho người nước ngoài xin nhập quốc tịch Việt Nam	1999-01-01
09/1999/TT-BTC	Thông tư	1999-01-28	Bộ Tài chính	hướng dẫn việc quản lý, sử dụng hóa đơn mua, bán hàng dự trữ quốc gia		16/2012/TT-BTC@2012-02-08		s
09/2004/TT-NHNN	Thông tư	2004-12-21	Ngân hàng Nhà nước Việt Nam	hướng dẫn việc vay và trả nợ nước ngoài của doanh nghiệp				s
09/2005/NĐ-CP	Nghị định	2005-01-27	Chính phủ	quy định xử phạt vi phạm hành chính trong lĩnh vực giao thông đường thủy nội địa				s
09/2005/QĐ-TTg	Quyết định	2005-01-11	Thủ tướng Chính phủ	về việc phê duyệt Đề án “Xây dựng, nâng cao chất lượng đội ngũ nhà giáo và cán bộ quản lý giáo dục giai đoạn 2005 - 2010”				s
09/2005/TT-BCA	Thông tư	2005-09-05	Bộ Công an	hướng dẫn thi hành một số điều của Nghị định số 38/2005/NĐ-CP ngày 18/03/2005 của Chính phủ quy định một số biện pháp bảo đảm trật tự công cộng	2005-10-01
09/2005/TT-BNV	Thông tư	2005-01-05	Bộ Nội vụ	hướng dẫn thực hiện chế độ phụ cấp đặc biệt				s
09/2006/QĐ-BKHCN	Quyết định	2006-05-04	Bộ Khoa học và Công nghệ	quy định về quy trình thông báo và hỏi đáp của mạng lưới cơ quan Thông báo và Điểm hỏi đáp của Việt Nam về hàng rào kỹ thuật trong thương mại				s
09/2006/TT-BTM	Thông tư	2006-05-25	Bộ Thương mại	hướng dẫn đăng ký hoạt động nhượng quyền thương mại	2006-06-22
09/2007/NĐ-CP	Nghị định	2007-01-15	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 117/2003/NĐ-CP ngày 10 tháng 10 năm 2003 của Chính phủ về việc tuyển dụng, sử dụng và quản lý cán bộ, công chức trong các cơ quan nhà nước				s
09/2007/QĐ-TTg	Quyết định	2007-01-19	Thủ tướng Chính phủ	về việc sắp xếp lại, xử lý nhà, đất thuộc sở hữu Nhà nước			140/2008/QĐ-TTg@2008-10-21	s
09/2007/TT-BKHCN	Thông tư	2007-04-06	Bộ Khoa học và Công nghệ	hướng dẫn thi hành một số điều của Nghị định số 89/2006/NĐ-CP ngày 30 tháng 8 năm 2006 của Chính phủ về nhãn hàng hóa				s
09/2007/TT-BTNMT	Thông tư	2007-08-02	Bộ Tài nguyên và Môi trường	hướng dẫn việc lập, chỉnh lý, quản lý hồ sơ địa chính				s
09/2007/TT-BYT	Thông tư	2007-06-06	Bộ Y tế	về việc hướng dẫn xét tặng danh hiệu Thầy thuốc nhân dân, Thầy thuốc ưu tú				s
09/2008/QĐ-NHNN	Quyết định	2008-04-10	Ngân hàng Nhà nước Việt Nam	về việc cho vay bằng ngoại tệ của tổ chức tín dụng đối với khách hàng vay là người cư trú				s
09/2009/NĐ-CP	Nghị định	2009-02-05	Chính phủ	ban hành Quy chế quản lý tài chính của công ty nhà nước và quản lý vốn nhà nước đầu tư vào doanh nghiệp khác				s
09/2009/TT-BGDĐT	Thông tư	2009-05-07	Bộ Giáo dục và Đào tạo	ban hành Quy chế thực hiện công khai đối với cơ sở giáo dục của hệ thống giáo dục quốc dân				s
09/2009/TT-BKHCN	Thông tư	2009-04-08	Bộ Khoa học và Công nghệ	hướng dẫn về yêu cầu, trình tự, thủ tục chỉ định tổ chức đánh giá sự phù hợp				s
09/2009/TT-BNN	Thông tư	2009-03-03	Bộ Nông nghiệp và Phát triển nông thôn	về việc ban hành danh mục thuốc bảo vệ thực vật được phép sử dụng, hạn chế sử dụng, cấm sử dụng ở Việt Nam				s
09/2010/NĐ-CP	Nghị định	2010-02-08	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về công tác văn thư	2010-04-01			s
09/2010/TT-BGDĐT	Thông tư	2010-03-10	Bộ Giáo dục và Đào tạo	ban hành Quy chế Học viên các trường đại học, cao đẳng và trung cấp chuyên nghiệp hình thức vừa làm vừa học	2010-04-28
09/2010/TT-BYT	Thông tư	2010-04-28	Bộ Y tế	hướng dẫn việc quản lý chất lượng thuốc				s
09/2011/QĐ-TTg	Quyết định	2011-01-30	Thủ tướng Chính phủ	về việc ban hành chuẩn hộ nghèo, hộ cận nghèo áp dụng cho giai đoạn 2011 - 2015				s
09/2011/TT-BTC	Thông tư	2011-01-21	Bộ Tài chính	hướng dẫn về thuế giá trị gia tăng, thuế thu nhập doanh nghiệp đối với lĩnh vực kinh doanh bảo hiểm	2011-03-07
09/2011/TT-BYT	Thông tư	2011-01-26	Bộ Y tế	hướng dẫn điều kiện và phạm vi chuyên môn của cơ sở y tế điều trị bằng thuốc kháng HIV	2011-03-15			s
09/2012/TT-BCT	Thông tư	2012-04-20	Bộ Công Thương	quy định về việc lập kế hoạch, báo cáo thực hiện kế hoạch sử dụng năng lượng tiết kiệm và hiệu quả; thực hiện kiểm toán năng lượng	2012-06-05
09/2012/TT-BNNPTNT	Thông tư	2012-02-15	Bộ Nông nghiệp và Phát triển nông thôn	ban hành “Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam”	2012-03-31
09/2012/TT-BTNMT	Thông tư	2012-08-22	Bộ Tài nguyên và Môi trường	quy định việc cung cấp, trao đổi thông tin và dữ liệu về sinh vật biến đổi gen
09/2013/NĐ-CP	Nghị định	2013-01-11	Chính phủ	quy định chi tiết thi hành một số điều của Luật Phòng, chống mua bán người				s
09/2013/TT-BKHCN	Thông tư	2013-03-15	Bộ Khoa học và Công nghệ	hướng dẫn quản lý Chương trình đổi mới công nghệ quốc gia đến năm 2020				s
09/2013/TT-BTTTT	Thông tư	2013-04-08	Bộ Thông tin và Truyền thông	ban hành Danh mục sản phẩm phần mềm và cứng, điện tử	2013-05-23			s
09/2014/QĐ-TTg	Quyết định	2014-01-23	Thủ tướng Chính phủ	về nghĩa vụ tài chính của Tổ chức có nhà máy điện hạt nhân, phương thức quản lý nguồn tài chính đảm bảo chấm dứt hoạt động và tháo dỡ nhà máy điện hạt nhân	2014-03-10
09/2014/TT-BKHCN	Thông tư	2014-05-27	Bộ Khoa học và Công nghệ	quy định quản lý các nhiệm vụ khoa học và công nghệ cấp quốc gia	2014-07-15			s
09/2014/TT-BTTTT	Thông tư	2014-08-19	Bộ Thông tin và Truyền thông	quy định chi tiết về hoạt động quản lý, cung cấp, sử dụng thông tin trên trang thông tin điện tử và mạng xã hội	2014-10-03			s
09/2014/TTLT-BYT-BTC	Thông tư liên tịch	2014-02-26	Bộ Y tế - Bộ Tài chính	quy định nội dung, nhiệm vụ chi y tế dự phòng	2014-04-15
09/2015/NĐ-CP	Nghị định	2015-01-22	Chính phủ	điều chỉnh lương hưu, trợ cấp bảo hiểm xã hội và trợ cấp hàng tháng đối với cán bộ xã đã nghỉ việc				s
09/2015/TT-BKHCN	Thông tư	2015-05-15	Bộ Khoa học và Công nghệ	quy định quản lý hoạt động nâng cao năng lực khoa học và công nghệ quốc gia do Quỹ Phát triển khoa học và công nghệ quốc gia hỗ trợ	2015-08-01			s
09/2015/TT-BQP	Thông tư	2015-03-04	Bộ Quốc phòng	hướng dẫn thực hiện chế độ phụ cấp chức vụ lãnh đạo và bảo đảm kinh phí thực hiện chế độ, chính sách đối với sĩ quan biệt phái	2015-04-20
09/2015/TT-BTP	Thông tư	2015-06-26	Bộ Tư pháp	quy định việc phân cấp quản lý công chức, viên chức, người lao động thuộc Tổng cục Thi hành án dân sự và các cơ quan thi hành án dân sự	2015-08-10
09/2015/TT-BYT	Thông tư	2015-05-25	Bộ Y tế	quy định về xác nhận nội dung quảng cáo đối với sản phẩm, hàng hóa, dịch vụ đặc biệt thuộc lĩnh vực quản lý của Bộ Y tế	2015-07-16
09/2015/TTLT-BCA-BYT-BTC	Thông tư liên tịch	2015-12-28	Bộ Công an - Bộ Y tế - Bộ Tài chính	hướng dẫn thực hiện bảo hiểm y tế đối với người lao động, học sinh, sinh viên và thân nhân sĩ quan, hạ sĩ quan, chiến sĩ trong Công an nhân dân	2016-02-11
09/2016/NĐ-CP	Nghị định	2016-01-28	Chính phủ	quy định về tăng cường vi chất dinh dưỡng vào thực phẩm	2016-03-15
09/2016/TT-BNNPTNT	Thông tư	2016-06-01	Bộ Nông nghiệp và Phát triển nông thôn	quy định về kiểm soát giết mổ và kiểm tra vệ sinh thú y	2016-07-16		10/2022/TT-BNNPTNT@2022-09-14 15/2024/TT-BNNPTNT@2024-11-20	s
09/2016/TT-BQP	Thông tư	2016-02-03	Bộ Quốc phòng	quy định chi tiết và hướng dẫn thi hành một số điều của Nghị định số 112/2014/NĐ-CP ngày 21 tháng 11 năm 2014 của Chính phủ quy định về quản lý cửa khẩu biên giới đất liền	2016-03-19			s
09/2016/TT-BTNMT	Thông tư	2016-05-16	Bộ Tài nguyên và Môi trường	quy định việc xây dựng, thẩm định kế hoạch tác động vào thời tiết	2016-07-01
09/2016/TT-BVHTTDL	Thông tư	2016-10-14	Bộ Văn hóa, Thể thao và Du lịch	quy định về tổ chức thi, liên hoan văn nghệ quần chúng	2016-12-01			s
09/2016/TTLT-BLĐTBXH-BTC	Thông tư liên tịch	2016-06-15	Bộ Lao động - Thương binh và Xã hội - Bộ Tài chính	hướng dẫn thực hiện một số điều về hỗ trợ đưa người lao động đi làm việc ở nước ngoài theo hợp đồng quy định tại Nghị định số 61/2015/NĐ-CP ngày 09/07/2015 của Chính phủ quy định về chính sách hỗ trợ tạo việc làm và Quỹ quốc gia về việc làm	2016-08-01			s
09/2017/TT-BCT	Thông tư	2017-07-13	Bộ Công Thương	quy định hoạt động kiểm định kỹ thuật an toàn lao động thuộc thẩm quyền quản lý của Bộ Công Thương	2017-08-31		12/2020/TT-BCT@2020-06-18
09/2017/TT-BGDĐT	Thông tư	2017-04-04	Bộ Giáo dục và Đào tạo	quy định điều kiện, trình tự, thủ tục mở ngành hoặc chuyên ngành đào tạo và đình chỉ tuyển sinh, thu hồi quyết định mở ngành hoặc chuyên ngành đào tạo trình độ thạc sĩ, trình độ tiến sĩ	2017-05-20
09/2017/TT-BKHCN	Thông tư	2017-06-27	Bộ Khoa học và Công nghệ	quy định về đo lường đối với phép đo khối lượng trong thương mại bán lẻ	2017-08-15
09/2017/TT-BNNPTNT	Thông tư	2017-04-17	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn phân loại và đánh giá hợp tác xã hoạt động trong lĩnh vực nông nghiệp	2017-05-31
09/2017/TT-BTC	Thông tư	2017-02-06	Bộ Tài chính	về Quy chuẩn kỹ thuật quốc gia đối với máy bơm nước chữa cháy (đồng bộ thiết bị chữa cháy rừng) dự trữ quốc gia
09/2017/TT-BTNMT	Thông tư	2017-06-06	Bộ Tài nguyên và Môi trường	quy định kỹ thuật xây dựng, cập nhật cơ sở dữ liệu viễn thám quốc gia	2017-07-24
09/2017/TT-BTTTT	Thông tư	2017-06-23	Bộ Thông tin và Truyền thông	quy định về tỷ lệ nội dung, thời điểm, thời lượng dành cho trẻ em và cảnh báo nội dung không phù hợp với trẻ em trên báo nói, báo hình, báo in, báo điện tử và xuất bản phẩm	2017-06-23
09/2018/NĐ-CP	Nghị định	2018-01-15	Chính phủ	quy định chi tiết Luật Thương mại và Luật Quản lý ngoại thương về hoạt động mua bán hàng hóa và các hoạt động liên quan trực tiếp đến mua bán hàng hóa của nhà đầu tư nước ngoài, tổ chức kinh tế có vốn đầu tư nước ngoài tại Việt Nam	2018-01-15			s
09/2018/TT-BGDĐT	Thông tư	2018-03-30	Bộ Giáo dục và Đào tạo	ban hành Quy định về quản lý chương trình khoa học và công nghệ cấp bộ của Bộ Giáo dục và Đào tạo	2018-05-15			s
09/2018/TT-BGTVT	Thông tư	2018-03-02	Bộ Giao thông vận tải	quy định về vận tải hành khách, hành lý trên đường sắt quốc gia và đường sắt chuyên dùng có nối ray với đường sắt quốc gia	2018-07-01			s
09/2018/TT-BTP	Thông tư	2018-06-21	Bộ Tư pháp	quy định Tiêu chí xác định vụ việc trợ giúp pháp lý phức tạp, điển hình	2018-08-21			s
09/2019/NĐ-CP	Nghị định	2019-01-24	Chính phủ	quy định về chế độ báo cáo của cơ quan hành chính nhà nước				s
09/2019/TT-BGTVT	Thông tư	2019-03-01	Bộ Giao thông vận tải	ban hành Quy chuẩn kỹ thuật quốc gia về các hệ thống ngăn ngừa ô nhiễm biển của tàu
09/2019/TT-BTC	Thông tư	2019-02-15	Bộ Tài chính	sửa đổi, bổ sung một số nội dung tại các Phụ lục của Thông tư số 65/2017/TT-BTC ngày 27 tháng 6 năm 2017 của Bộ trưởng Bộ Tài chính ban hành Danh mục hàng hóa xuất khẩu, nhập khẩu Việt Nam				s
09/2019/TT-BTNMT	Thông tư	2019-07-05	Bộ Tài nguyên và Môi trường	ban hành Định mức kinh tế - kỹ thuật công bố siêu dữ liệu viễn thám quốc gia	2019-08-20
09/2019/TT-BTP	Thông tư	2019-12-10	Bộ Tư pháp	quy định biện pháp hỗ trợ, hướng dẫn người bị thiệt hại thực hiện thủ tục yêu cầu bồi thường nhà nước	2020-01-25
09/2019/TT-BYT	Thông tư	2019-06-10	Bộ Y tế	hướng dẫn thẩm định điều kiện ký hợp đồng khám bệnh, chữa bệnh bảo hiểm y tế ban đầu, chuyển thực hiện dịch vụ cận lâm sàng và một số trường hợp thanh toán trực tiếp chi phí trong khám bệnh, chữa bệnh bảo hiểm y tế	2019-08-01			s
09/2020/TT-BCT	Thông tư	2020-05-14	Bộ Công Thương	quy định về lộ trình áp dụng cửa khẩu nhập khẩu, xuất khẩu đối với hàng hóa kinh doanh tạm nhập tái xuất, kinh doanh chuyển khẩu, gửi kho ngoại quan
09/2020/TT-BLĐTBXH	Thông tư	2020-11-12	Bộ Lao động - Thương binh và Xã hội	quy định chi tiết và hướng dẫn thi hành một số điều của Bộ luật Lao động về lao động chưa thành niên	2021-03-15
09/2020/TT-BNNPTNT	Thông tư	2020-07-24	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn xác nhận thiên tai, dịch bệnh trong thực hiện chính sách hỗ trợ bảo hiểm nông nghiệp	2020-09-28
09/2020/TT-BYT	Thông tư	2020-06-10	Bộ Y tế	sửa đổi, bổ sung Thông tư số 03/2018/TT-BYT ngày 09 tháng 02 năm 2018 của Bộ trưởng Bộ Y tế quy định về thực hành tốt phân phối thuốc, nguyên liệu làm thuốc	2020-07-25
09/2021/TT-BCA	Thông tư	2021-01-20	Bộ Công an	quy định về kiểm tra điều lệnh, quân sự, võ thuật Công an nhân dân
09/2021/TT-BNNPTNT	Thông tư	2021-08-12	Bộ Nông nghiệp và Phát triển nông thôn	sửa đổi, bổ sung một số điều của Thông tư số 07/2016/TT-BNNPTNT ngày 31/5/2016 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn quy định về phòng, chống dịch bệnh động vật trên cạn	2021-09-27
09/2021/TT-BTP	Thông tư	2021-11-15	Bộ Tư pháp	hướng dẫn thi hành Quyết định số 25/2021/QĐ-TTg ngày 22 tháng 7 năm 2021 của Thủ tướng Chính phủ quy định về xã, phường, thị trấn đạt chuẩn tiếp cận pháp luật	2022-01-01
09/2021/TT-BVHTTDL	Thông tư	2021-09-22	Bộ Văn hóa, Thể thao và Du lịch	hướng dẫn thực hiện chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của thư viện công cộng tỉnh, thành phố trực thuộc trung ương	2021-12-01
09/2021/TT-BYT	Thông tư	2021-06-30	Bộ Y tế	quy định quy trình, thời điểm, số lần xét nghiệm HIV cho phụ nữ mang thai; chăm sóc, điều trị đối với phụ nữ nhiễm HIV trong thời kỳ mang thai, khi sinh con, cho con bú và các biện pháp nhằm giảm lây nhiễm HIV từ mẹ sang con
09/2022/TT-BKHCN	Thông tư	2022-07-28	Bộ Khoa học và Công nghệ	ban hành định mức kinh tế - kỹ thuật lập, thẩm định, công bố, điều chỉnh quy hoạch phát triển, ứng dụng năng lượng nguyên tử	2022-07-28
09/2022/TT-BTP	Thông tư	2022-12-30	Bộ Tư pháp	bãi bỏ một số nội dung tại các Thông tư trong lĩnh vực trợ giúp pháp lý, hộ tịch do Bộ trưởng Bộ Tư pháp	2023-01-01
09/2022/TT-BVHTTDL	Thông tư	2022-10-28	Bộ Văn hóa, Thể thao và Du lịch	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành mỹ thuật	2022-12-15			s
09/2022/TT-BYT	Thông tư	2022-09-09	Bộ Y tế	quy định chi tiết mẫu hồ sơ mời thầu mua sắm dược liệu và vị thuốc cổ truyền tại cơ sở y tế công lập	2022-10-24
09/2023/NĐ-CP	Nghị định	2023-03-13	Chính phủ	quy định chi tiết thi hành Nghị quyết số 54/2022/QH15 ngày 16 tháng 6 năm 2022 của Quốc hội thí điểm mô hình tổ chức hoạt động, lao động, hướng nghiệp, dạy nghề cho phạm nhân ngoài trại giam	2023-03-13
09/2023/QĐ-TTg	Quyết định	2023-04-12	Thủ tướng Chính phủ	quy định về trình tự, thủ tục, thẩm quyền, cấp và quản lý thẻ đi lại doanh nhân APEC	2023-07-10
09/2023/TT-BKHĐT	Thông tư	2023-10-09	Bộ Kế hoạch và Đầu tư	quy định hệ thống chỉ tiêu thống kê ngành Kế hoạch và Đầu tư
09/2023/TT-BLĐTBXH	Thông tư	2023-09-29	Bộ Lao động - Thương binh và Xã hội	ban hành định mức kinh tế - kỹ thuật về đào tạo ngoại ngữ cho người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng	2023-10-12
09/2023/TT-BTP	Thông tư	2023-12-29	Bộ Tư pháp	quy định về giám định tư pháp trong lĩnh vực tư pháp
09/2024/TT-BKHĐT	Thông tư	2024-05-16	Bộ Kế hoạch và Đầu tư	ban hành biểu mẫu thực hiện thủ tục đăng ký tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã và quy định về nội dung thông tin, việc cập nhật, khai thác và quản lý Hệ thống thông tin quốc gia về hợp tác xã	2024-07-01
09/2024/TT-BNNPTNT	Thông tư	2024-06-28	Bộ Nông nghiệp và Phát triển nông thôn	sửa đổi, bổ sung một số điều của Thông tư số 13/2016/TT-BNNPTNT ngày 02 tháng 6 năm 2016 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn quy định về quản lý thuốc thú y	2024-07-15
09/2024/TT-BNV	Thông tư	2024-07-26	Bộ Nội vụ	hướng dẫn về cơ cấu viên chức theo chức danh nghề nghiệp và định mức số lượng người làm việc trong đơn vị sự nghiệp công lập thuộc lĩnh vực lưu trữ	2024-09-15
09/2024/TT-BTC	Thông tư	2024-02-05	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp giấy chứng nhận đăng ký hoạt động bán hàng đa cấp	2024-03-21
09/2024/TT-BTP	Thông tư	2024-09-06	Bộ Tư pháp	quy định tiêu chuẩn, điều kiện xét thăng hạng chức danh nghề nghiệp viên chức trợ giúp viên pháp lý	2024-11-01
90/2002/NĐ-CP	Nghị định	2002-11-11	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Bưu chính, Viễn thông				s
90/2004/TT-BTC	Thông tư	2004-09-07	Bộ Tài chính	hướng dẫn chế độ thu, nộp, quản lý và sử dụng phí sử dụng đường bộ				s
90/2007/NĐ-CP	Nghị định	2007-05-31	Chính phủ	quy định về quyền xuất khẩu, quyền nhập khẩu của thương nhân nước ngoài không có hiện diện tại Việt Nam	2007-07-08			s
90/2008/NĐ-CP	Nghị định	2008-08-13	Chính phủ	về chống thư rác				s
90/2011/NĐ-CP	Nghị định	2011-10-14	Chính phủ	về phát hành trái phiếu doanh nghiệp				s
90/2013/NĐ-CP	Nghị định	2013-08-08	Chính phủ	quy định trách nhiệm giải trình của cơ quan nhà nước trong việc thực hiện nhiệm vụ, quyền hạn được giao				s
90/2015/QH13	Luật	2015-11-23	Quốc hội	Luật Khí tượng thủy văn	2016-07-01		136/2018/NĐ-CP@2018-10-05 35/2018/QH14@2018-11-20
90/2016/NĐ-CP	Nghị định	2016-07-01	Chính phủ	quy định về điều trị nghiện các chất dạng thuốc phiện bằng thuốc thay thế	2016-07-01
90/2017/TT-BTC	Thông tư	2017-08-30	Bộ Tài chính	quy định việc thực hiện cơ chế tự chủ tài chính đối với tổ chức khoa học và công nghệ công lập	2017-10-28
90/2018/NĐ-CP	Nghị định	2018-06-25	Chính phủ	quy định chi tiết thi hành một số điều của Luật Cảnh vệ	2018-08-10
90/2022/NĐ-CP	Nghị định	2022-10-28	Chính phủ	về quản lý, sử dụng nhà, đất do Bộ Ngoại giao quản lý để phục vụ hoạt động đối ngoại của Nhà nước	2022-12-15
90/2023/NĐ-CP	Nghị định	2023-12-13	Chính phủ	quy định mức thu, chế độ thu, nộp, miễn, quản lý và sử dụng phí sử dụng đường bộ	2024-02-01			s
90/2024/TT-BCA	Thông tư	2024-11-22	Bộ Công an	quy định kiểm tra nhà nước và đánh giá sự phù hợp chất lượng sản phẩm, hàng hóa có khả năng gây mất an toàn trong sản xuất, nhập khẩu thuộc trách nhiệm quản lý của Bộ Công an	2025-01-15
90/2025/QH15	Luật	2025-06-25	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu, Luật Đầu tư theo phương thức đối tác công tư, Luật Hải quan, Luật Thuế giá trị gia tăng, Luật Thuế xuất khẩu, Thuế nhập khẩu, Luật Đầu tư, Luật Đầu tư công, Luật Quản lý, sử dụng tài sản công	2025-07-01			s
91/2002/NĐ-CP	Nghị định	2002-11-11	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Tài nguyên và Môi trường				s
91/2005/NĐ-CP	Nghị định	2005-07-11	Chính phủ	về việc ban hành Quy chế đặt tên, đổi tên đường, phố và công trình công cộng	2005-08-04			s
91/2005/TT-BTC	Thông tư	2005-10-18	Bộ Tài chính	quy định chế độ công tác phí cho cán bộ, công chức nhà nước đi công tác ngắn hạn ở nước ngoài do ngân sách nhà nước bảo đảm kinh phí				s
91/2009/NĐ-CP	Nghị định	2009-10-21	Chính phủ	về kinh doanh và điều kiện kinh doanh vận tải bằng xe ô tô			93/2012/NĐ-CP@2012-11-08	s
91/2010/NĐ-CP	Nghị định	2010-08-20	Chính phủ	quy định chính sách đối với người lao động dôi dư khi sắp xếp lại công ty trách nhiệm hữu hạn một thành viên do Nhà nước làm chủ sở hữu				s
91/2012/TT-BTC	Thông tư	2012-05-30	Bộ Tài chính	quy định việc quản lý và sử dụng kinh phí phục vụ hoạt động của các Ban Chỉ đạo Cuộc vận động “Người Việt Nam ưu tiên dùng hàng Việt Nam”	2012-07-20
91/2013/NĐ-CP	Nghị định	2013-08-12	Chính phủ	quy định về tố cáo và giải quyết tố cáo trong Công an nhân dân				s
91/2013/TT-BTC	Thông tư	2013-06-28	Bộ Tài chính	hướng dẫn đăng ký thành lập, tổ chức và hoạt động văn phòng đại diện tổ chức kinh doanh chứng khoán nước ngoài, chi nhánh công ty quản lý quỹ nước ngoài tại Việt Nam	2013-11-01			s
91/2014/NĐ-CP	Nghị định	2014-10-01	Chính phủ	sửa đổi, bổ sung một số điều tại các Nghị định quy định về thuế	2014-11-15			s
91/2015/NĐ-CP	Nghị định	2015-10-13	Chính phủ	về đầu tư vốn nhà nước vào doanh nghiệp và quản lý, sử dụng vốn, tài sản tại doanh nghiệp				s
91/2016/NĐ-CP	Nghị định	2016-07-01	Chính phủ	về quản lý hóa chất, chế phẩm diệt côn trùng, diệt khuẩn dùng trong lĩnh vực gia dụng và y tế	2016-07-01		155/2018/NĐ-CP@2018-11-12	s
91/2017/NĐ-CP	Nghị định	2017-07-31	Chính phủ	quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng				s
91/2017/TT-BTC	Thông tư	2017-08-31	Bộ Tài chính	quy định về việc thi, cấp, quản lý chứng chỉ kiểm toán viên và chứng chỉ kế toán viên	2017-10-15
91/2018/NĐ-CP	Nghị định	2018-06-26	Chính phủ	về cấp và quản lý bảo lãnh chính phủ
91/2018/TT-BTC	Thông tư	2018-09-28	Bộ Tài chính	hướng dẫn lập, quản lý và sử dụng kinh phí thực hiện lộ trình dán nhãn năng lượng và áp dụng mức hiệu suất năng lượng tối thiểu
91/2020/NĐ-CP	Nghị định	2020-08-14	Chính phủ	về chống tin nhắn rác, thư điện tử rác, cuộc gọi rác	2020-10-01			s
91/2020/TT-BTC	Thông tư	2020-11-13	Bộ Tài chính	quy định chỉ tiêu an toàn tài chính và biện pháp xử lý đối với tổ chức kinh doanh chứng khoán không đáp ứng chỉ tiêu an toàn tài chính	2021-01-01
91/2021/TT-BTC	Thông tư	2021-10-21	Bộ Tài chính	sửa đổi, bổ sung một số điều của Thông tư số 191/2016/TT-BTC ngày 08 tháng 11 năm 2016 của Bộ trưởng Bộ Tài chính quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định đánh giá trữ lượng khoáng sản và lệ phí cấp giấy phép hoạt động khoáng sản và Thông tư số 56/2018/TT-BTC ngày 25 tháng 6 năm 2018 của Bộ trưởng Bộ Tài chính quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định báo cáo đánh giá tác động môi trường do cơ quan trung ương thực hiện thẩm định				s
91/2022/NĐ-CP	Nghị định	2022-10-30	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 126/2020/NĐ-CP ngày 19 tháng 10 năm 2020 của Chính phủ quy định chi tiết một số điều của Luật Quản lý thuế	2022-10-30			s
91/2023/NĐ-CP	Nghị định	2023-12-14	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 65/2018/NĐ-CP ngày 12 tháng 5 năm 2018 của Chính phủ quy định chi tiết thi hành một số điều của Luật Đường sắt và Nghị định số 01/2022/NĐ-CP ngày 04 tháng 01 năm 2022 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 65/2018/NĐ-CP ngày 12 tháng 5 năm 2018 của Chính phủ	2024-01-30			s
92/1998/NĐ-CP	Nghị định	1998-11-10	Chính phủ	về hành nghề tư vấn pháp luật của tổ chức luật sư nước ngoài tại Việt Nam		87/2003/NĐ-CP@2003-07-22		s
92/2002/NĐ-CP	Nghị định	2002-11-11	Chính phủ	quy định chi tiết thi hành một số điều của Luật Di sản văn hóa				s
92/2006/NĐ-CP	Nghị định	2006-09-07	Chính phủ	về lập, phê duyệt và quản lý quy hoạch tổng thể phát triển kinh tế - xã hội			04/2008/NĐ-CP@2008-01-11	s
92/2007/NĐ-CP	Nghị định	2007-06-01	Chính phủ	quy định chi tiết thi hành một số điều của Luật Du lịch				s
92/2008/NĐ-CP	Nghị định	2008-08-22	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Tương trợ tư pháp	2008-09-23			s
92/2009/NĐ-CP	Nghị định	2009-10-22	Chính phủ	về chức danh, số lượng, một số chế độ, chính sách đối với cán bộ, công chức ở xã, phường, thị trấn và những người hoạt động không chuyên trách ở cấp xã				s
92/2009/TT-BTC	Thông tư	2009-05-12	Bộ Tài chính	hướng dẫn việc thanh toán kinh phí từ nguồn ngân sách nhà nước cho các tổ chức, cá nhân tham gia hoạt động tìm kiếm cứu nạn, cứu hộ ứng phó thiên tai, thảm họa	2009-06-25			s
92/2010/NĐ-CP	Nghị định	2010-08-30	Chính phủ	quy định chi tiết Luật Phòng, chống bệnh truyền nhiễm về bảo đảm an toàn sinh học tại phòng xét nghiệm		103/2016/NĐ-CP@2016-07-01		s
92/2013/TT-BTC	Thông tư	2013-07-08	Bộ Tài chính	quy định chế độ quản lý tài chính Quỹ Bảo hộ công dân và pháp nhân Việt Nam ở nước ngoài	2013-10-01			s
92/2014/NĐ-CP	Nghị định	2014-10-08	Chính phủ	sửa đổi, bổ sung khoản 1 Điều 16 Nghị định số 97/2011/NĐ-CP ngày 21 tháng 10 năm 2011 của Chính phủ quy định về thanh tra viên và cộng tác viên thanh tra	2014-12-01			s
92/2015/NĐ-CP	Nghị định	2015-10-13	Chính phủ	về an ninh hàng không	2015-11-27			s
92/2015/QH13	Bộ luật	2015-11-25	Quốc hội	Bộ luật Tố tụng dân sự	2016-07-01		bo-luat-45-2019-qh14 luat-59-2020-qh14	s
92/2016/NĐ-CP	Nghị định	2016-07-01	Chính phủ	quy định về các ngành, nghề kinh doanh có điều kiện trong lĩnh vực hàng không dân dụng	2016-07-01			s
92/2017/TT-BTC	Thông tư	2017-09-18	Bộ Tài chính	quy định về lập dự toán, phân bổ và quyết toán kinh phí để thực hiện sửa chữa, bảo trì, cải tạo, nâng cấp, mở rộng cơ sở vật chất				s
92/2018/NĐ-CP	Nghị định	2018-06-26	Chính phủ	về quản lý và sử dụng Quỹ Tích lũy trả nợ
92/2020/NĐ-CP	Nghị định	2020-08-17	Chính phủ	quy định về cơ sở huấn luyện dự bị động viên cấp tỉnh	2020-08-18
92/2020/TT-BCA	Thông tư	2020-08-20	Bộ Công an	quy định về thực hiện dân chủ trong các cơ sở y tế Công an nhân dân	2020-10-04
92/2020/TT-BTC	Thông tư	2020-11-13	Bộ Tài chính	quy định việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí hòa giải, đối thoại tại Tòa án	2021-01-01
92/2024/NĐ-CP	Nghị định	2024-07-18	Chính phủ	về đăng ký tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã	2024-07-18
92/2025/TT-BTC	Thông tư	2025-10-03	Bộ Tài chính	bãi bỏ Thông tư liên tịch số 15/2010/TTLT-BTC-BGDĐT ngày 29/01/2010 của Bộ Tài chính và Bộ Giáo dục và Đào tạo hướng dẫn quản lý và sử dụng kinh phí thực hiện Chương trình đảm bảo chất lượng giáo dục trường học giai đoạn 2010 - 2015 và Thông tư liên tịch số 143/2013/TTLT-BTC-BGDĐT ngày 18/10/2013 của Bộ Tài chính và Bộ Giáo dục và Đào tạo sửa đổi, bổ sung một số điều của Thông tư liên tịch số 15/2010/TTLT-BTC-BGDĐT				s
924/2015/UBTVQH13	Nghị quyết	2015-05-13	Ủy ban Thường vụ Quốc hội	về tiêu chuẩn bổ nhiệm, điều kiện nâng ngạch kiểm tra viên của Viện kiểm sát nhân dân	2015-06-01
93/1999/QĐ-TTg	Quyết định	1999-04-05	Thủ tướng Chính phủ	về chế độ bồi dưỡng đối với kiểm soát viên đê điều tham gia trực tiếp xử lý sự cố khi có báo động lụt, bão	1999-04-20
93/2001/NĐ-CP	Nghị định	2001-12-12	Chính phủ	về phân cấp quản lý một số lĩnh vực cho thành phố Hồ Chí Minh				s
93/2005/QĐ-BNV	Quyết định	2005-08-30	Bộ Nội vụ	quy định Danh mục mã số các cơ quan Nhà nước				s
93/2008/NĐ-CP	Nghị định	2008-08-22	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Tư pháp				s
93/2008/TT-BTC	Thông tư	2008-10-22	Bộ Tài chính	hướng dẫn thực hiện phân chia thuế giá trị gia tăng, thuế thu nhập doanh nghiệp do các nhà thầu phụ nộp ngân sách nhà nước phát sinh từ hoạt động thăm dò, phát triển mỏ và khai thác dầu, khí giữa ngân sách các cấp
93/2009/NĐ-CP	Nghị định	2009-10-22	Chính phủ	ban hành Quy chế quản lý và sử dụng viện trợ phi chính phủ nước ngoài				s
93/2009/QĐ-TTg	Quyết định	2009-07-10	Thủ tướng Chính phủ	sửa đổi, bổ sung khoản 4 Điều 21 Quyết định số 33/2009/QĐ-TTg của Thủ tướng Chính phủ ban hành cơ chế, chính sách tài chính đối với khu kinh tế cửa khẩu				s
93/2010/NĐ-CP	Nghị định	2010-08-31	Chính phủ	sửa đổi một số điều của Nghị định số 24/2010/NĐ-CP ngày 15 tháng 3 năm 2010 của Chính phủ quy định về tuyển dụng, sử dụng và quản lý công chức	2010-10-22			s
93/2012/NĐ-CP	Nghị định	2012-11-08	Chính phủ	sửa đổi, bổ sung một số điều Nghị định số 91/2009/NĐ-CP ngày 21 tháng 10 năm 2009 của Chính phủ về kinh doanh và điều kiện kinh doanh vận tải bằng xe ô tô				s
93/2015/QH13	Luật	2015-11-25	Quốc hội	Luật Tố tụng hành chính	2016-07-01
93/2016/NĐ-CP	Nghị định	2016-07-01	Chính phủ	quy định về điều kiện sản xuất mỹ phẩm	2016-07-01			s
93/2018/NĐ-CP	Nghị định	2018-06-30	Chính phủ	quy định về quản lý nợ của chính quyền địa phương
93/2019/NĐ-CP	Nghị định	2019-11-25	Chính phủ	về tổ chức, hoạt động của quỹ xã hội, quỹ từ thiện	2020-01-15			s
93/2020/NĐ-CP	Nghị định	2020-08-18	Chính phủ	quy định chi tiết một số điều của Luật Thư viện	2020-10-05			s
94/2007/QĐ-BTC	Quyết định	2007-11-16	Bộ Tài chính	về ban hành Quy chế thi và cấp chứng chỉ kiểm toán viên và chứng chỉ hành nghề kế toán			171/2009/TT-BTC@2009-08-24	s
94/2008/NĐ-CP	Nghị định	2008-08-22	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bảo hiểm Xã hội Việt Nam				s
94/2009/NĐ-CP	Nghị định	2009-10-26	Chính phủ	quy định chi tiết thi hành Luật sửa đổi, bổ sung một số điều của Luật Phòng, chống ma túy về quản lý sau cai nghiện ma túy	2009-12-22			s
94/2010/NĐ-CP	Nghị định	2010-09-09	Chính phủ	quy định về tổ chức cai nghiện ma túy tại gia đình, cai nghiện ma túy tại cộng đồng				s
94/2012/NĐ-CP	Nghị định	2012-11-12	Chính phủ	quy định về sản xuất, kinh doanh rượu				s
94/2013/NĐ-CP	Nghị định	2013-08-21	Chính phủ	quy định chi tiết thi hành Luật Dự trữ quốc gia	2013-10-10			s
94/2015/NĐ-CP	Nghị định	2015-10-16	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 136/2007/NĐ-CP ngày 17 tháng 8 năm 2007 của Chính phủ về xuất cảnh, nhập cảnh của công dân Việt Nam				s
94/2016/NĐ-CP	Nghị định	2016-07-01	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thống kê				s
94/2017/NĐ-CP	Nghị định	2017-08-10	Chính phủ	về hàng hóa, dịch vụ, địa bàn thực hiện độc quyền nhà nước trong hoạt động thương mại	2017-10-01
94/2017/TT-BTC	Thông tư	2017-09-21	Bộ Tài chính	về Quy chuẩn kỹ thuật quốc gia đối với máy phát điện dự trữ quốc gia
94/2018/NĐ-CP	Nghị định	2018-06-30	Chính phủ	về nghiệp vụ quản lý nợ công
94/2019/NĐ-CP	Nghị định	2019-12-13	Chính phủ	quy định chi tiết một số điều của Luật Trồng trọt về giống cây trồng và canh tác	2020-02-01			s
94/2019/QH14	Nghị quyết	2019-11-26	Quốc hội	về khoanh nợ tiền thuế, xóa nợ tiền phạt chậm nộp, tiền chậm nộp đối với người nộp thuế không còn khả năng nộp ngân sách nhà nước	2020-07-01			s
94/2020/NĐ-CP	Nghị định	2020-08-21	Chính phủ	quy định cơ chế, chính sách ưu đãi đối với Trung tâm Đổi mới sáng tạo Quốc gia	2020-10-05
94/2021/NĐ-CP	Nghị định	2021-10-28	Chính phủ	sửa đổi, bổ sung Điều 14 của Nghị định số 168/2017/NĐ-CP ngày 31 tháng 12 năm 2017 của Chính phủ quy định chi tiết một số điều của Luật Du lịch về mức ký quỹ kinh doanh dịch vụ lữ hành	2021-10-28
94/2021/TT-BQP	Thông tư	2021-07-16	Bộ Quốc phòng	ban hành Tiêu chuẩn TCVN/QS 1822:2021, Trang phục Dân quân tự vệ	2021-09-01
94/2022/NĐ-CP	Nghị định	2022-11-07	Chính phủ	quy định nội dung chỉ tiêu thống kê thuộc hệ thống chỉ tiêu thống kê quốc gia và quy trình biên soạn chỉ tiêu tổng sản phẩm trong nước, chỉ tiêu tổng sản phẩm trên địa bàn tỉnh, thành phố trực thuộc trung ương	2023-01-01			s
94/2023/NĐ-CP	Nghị định	2023-12-28	Chính phủ	quy định chính sách giảm thuế giá trị gia tăng theo Nghị quyết số 110/2023/QH15 ngày 29 tháng 11 năm 2023 của Quốc hội	2024-01-01			s
94/2024/NĐ-CP	Nghị định	2024-07-24	Chính phủ	quy định chi tiết một số điều của Luật Kinh doanh bất động sản về xây dựng và quản lý hệ thống thông tin, cơ sở dữ liệu về nhà ở và thị trường bất động sản				s
95/2005/TT-BTC	Thông tư	2005-10-26	Bộ Tài chính	hướng dẫn thực hiện các quy định của pháp luật về lệ phí trước bạ				s
95/2006/NĐ-CP	Nghị định	2006-09-08	Chính phủ	về chuyển đổi công ty nhà nước thành công ty trách nhiệm hữu hạn một thành viên		25/2010/NĐ-CP@2010-03-19		s
95/2008/QĐ-TTg	Quyết định	2008-07-10	Thủ tướng Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ban Quản lý Làng Văn hóa - Du lịch các dân tộc Việt Nam				s
95/2010/NĐ-CP	Nghị định	2010-09-16	Chính phủ	quy định về cấp phép và phối hợp hoạt động với lực lượng tìm kiếm, cứu nạn nước ngoài tại Việt Nam				s
95/2012/NĐ-CP	Nghị định	2012-11-12	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Công Thương				s
95/2014/NĐ-CP	Nghị định	2014-10-17	Chính phủ	quy định về đầu tư và cơ chế tài chính đối với hoạt động khoa học và công nghệ	2014-12-01			s
95/2015/NĐ-CP	Nghị định	2015-10-16	Chính phủ	quy định chi tiết một số điều của Luật Dầu khí	2015-12-01			s
95/2015/QH13	Bộ luật	2015-11-25	Quốc hội	Bộ luật Hàng hải Việt Nam	2017-07-01		35/2018/QH14@2018-11-20
95/2016/TT-BQP	Thông tư	2016-06-28	Bộ Quốc phòng	hướng dẫn thực hiện một số điều của Nghị định số 27/2016/NĐ-CP ngày 06 tháng 4 năm 2016 của Chính phủ quy định một số chế độ, chính sách đối với hạ sĩ quan, binh sĩ phục vụ tại ngũ, xuất ngũ và thân nhân của hạ sĩ quan, binh sĩ tại ngũ	2016-08-15			s
95/2018/NĐ-CP	Nghị định	2018-06-30	Chính phủ	quy định về phát hành, đăng ký, lưu ký, niêm yết và giao dịch công cụ nợ của Chính phủ trên thị trường chứng khoán
95/2020/TT-BTC	Thông tư	2020-11-16	Bộ Tài chính	hướng dẫn giám sát giao dịch chứng khoán trên thị trường chứng khoán	2021-01-01
95/2022/NĐ-CP	Nghị định	2022-11-15	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Y tế				s
95/2023/NĐ-CP	Nghị định	2023-12-29	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Tín ngưỡng, tôn giáo				s
95/2026/NĐ-CP	Nghị định	2026-03-31	Chính phủ	quy định chi tiết một số điều của Luật Giáo dục nghề nghiệp				s
96/2007/QĐ-TTg	Quyết định	2007-06-28	Thủ tướng Chính phủ	về việc quản lý, chăm sóc, tư vấn, điều trị cho người nhiễm HIV và phòng lây nhiễm HIV tại các cơ sở giáo dục, trường giáo dưỡng, cơ sở chữa bệnh, cơ sở bảo trợ xã hội, trại giam, trại tạm giam	2007-08-10			s
96/2008/NĐ-CP	Nghị định	2008-08-26	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ngân hàng Nhà nước Việt Nam				s
96/2009/NĐ-CP	Nghị định	2009-10-30	Chính phủ	về việc xử lý tài sản bị chôn giấu, bị chìm đắm được phát hiện hoặc tìm thấy thuộc đất liền, các hải đảo và vùng biển Việt Nam				s
96/2012/NĐ-CP	Nghị định	2012-11-15	Chính phủ	quy định về điều trị nghiện các chất dạng thuốc phiện bằng thuốc thay thế				s
96/2012/TT-BQP	Thông tư	2012-08-14	Bộ Quốc phòng	hướng dẫn thực hiện Quyết định số 25/2012/QĐ-TTg ngày 04 tháng 6 năm 2012 của Thủ tướng Chính phủ quy định một số chế độ ưu đãi đối với sĩ quan, quân nhân chuyên nghiệp, hạ sĩ quan, binh sĩ, công chức quốc phòng và công nhân quốc phòng thuộc lực lượng Cảnh sát biển Việt Nam
96/2015/QH13	Luật	2015-11-25	Quốc hội	Luật Trưng cầu ý dân	2016-07-01
96/2015/TT-BQP	Thông tư	2015-08-31	Bộ Quốc phòng	ban hành Chương trình đào tạo trung cấp chuyên nghiệp ngành quân sự cơ sở	2015-10-16
96/2016/NĐ-CP	Nghị định	2016-07-01	Chính phủ	quy định điều kiện về an ninh, trật tự đối với một số ngành, nghề đầu tư kinh doanh có điều kiện	2016-07-01			s
96/2016/TT-BQP	Thông tư	2016-06-28	Bộ Quốc phòng	quy định công tác kiểm tra, biểu mẫu nghiệp vụ về thi hành án dân sự trong Quân đội
96/2016/TT-BTC	Thông tư	2016-06-28	Bộ Tài chính	hướng dẫn về hồ sơ, thủ tục miễn thuế thu nhập cá nhân đối với Chuyên gia nước ngoài thực hiện chương trình, dự án viện trợ phi Chính phủ nước ngoài tại Việt Nam				s
96/2018/NĐ-CP	Nghị định	2018-06-30	Chính phủ	quy định chi tiết về giá sản phẩm, dịch vụ thủy lợi và hỗ trợ tiền sử dụng sản phẩm, dịch vụ công ích thủy lợi	2018-07-01
96/2018/TT-BTC	Thông tư	2018-10-18	Bộ Tài chính	quy định quản lý và sử dụng kinh phí chăm sóc sức khỏe ban đầu cho người cao tuổi tại nơi cư trú; chúc thọ, mừng thọ; ưu đãi tín dụng và biểu dương, khen thưởng người cao tuổi	2019-01-01			s
96/2019/NĐ-CP	Nghị định	2019-12-19	Chính phủ	quy định về khung giá đất				s
96/2020/TT-BTC	Thông tư	2020-11-16	Bộ Tài chính	hướng dẫn công bố thông tin trên thị trường chứng khoán	2021-01-01		18/2025/TT-BTC@2025-04-26 68/2024/TT-BTC@2024-09-18	s
96/2021/NĐ-CP	Nghị định	2021-11-02	Chính phủ	về công tác bảo đảm chuyến bay chuyên cơ, chuyên khoang	2021-11-02			s
96/2022/NĐ-CP	Nghị định	2022-11-29	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Công Thương			105/2024/NĐ-CP@2024-08-01	s
96/2023/QH15	Nghị quyết	2023-06-23	Quốc hội	về việc lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm đối với người giữ chức vụ do Quốc hội, Hội đồng nhân dân bầu hoặc phê chuẩn	2023-07-01			s
96/2024/NĐ-CP	Nghị định	2024-07-24	Chính phủ	quy định chi tiết một số điều của Luật Kinh doanh bất động sản				s
96/2026/NĐ-CP	Nghị định	2026-03-31	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đầu tư				s
97/1998/NĐ-CP	Nghị định	1998-11-17	Chính phủ	về xử lý kỷ luật và trách nhiệm vật chất đối với công chức				s
97/2004/TT-BTC	Thông tư	2004-10-13	Bộ Tài chính	hướng dẫn chế độ quản lý, chi trả, thanh toán các khoản chi Ngân sách nhà nước bằng ngoại tệ qua Kho bạc nhà nước				s
97/2007/NĐ-CP	Nghị định	2007-06-07	Chính phủ	quy định việc xử lý vi phạm hành chính và cưỡng chế thi hành quyết định hành chính trong lĩnh vực hải quan			18/2009/NĐ-CP@2009-02-18	s
97/2007/QĐ-TTg	Quyết định	2007-06-29	Thủ tướng Chính phủ	về việc phê duyệt " Đề án phát triển và ứng dụng công nghệ sinh học trong lĩnh vực thủy sản đến năm 2020				s
97/2008/NĐ-CP	Nghị định	2008-08-28	Chính phủ	về quản lý, cung cấp, sử dụng dịch vụ Internet và thông tin điện tử trên Internet				s
97/2008/QĐ-BNN	Quyết định	2008-10-06	Bộ Nông nghiệp và Phát triển nông thôn	quy định về việc cấp chứng chỉ hành nghề sản xuất, gia công, sang chai, đóng gói, buôn bán thuốc bảo vệ thực vật của Bộ Nông nghiệp và Phát triển nông thôn				s
97/2009/NĐ-CP	Nghị định	2009-10-30	Chính phủ	quy định mức lương tối thiểu vùng đối với người lao động làm việc ở công ty, doanh nghiệp, hợp tác xã, tổ hợp tác, trang trại, hộ gia đình, cá nhân và các tổ chức khác của Việt Nam có thuê mướn lao động				s
97/2009/QĐ-TTg	Quyết định	2009-07-24	Thủ tướng Chính phủ	về việc ban hành Danh mục các lĩnh vực cá nhân được thành lập tổ chức khoa học và công nghệ	2009-09-15
97/2010/TT-BTC	Thông tư	2010-07-06	Bộ Tài chính	quy định chế độ công tác phí, chế độ chi tổ chức các cuộc hội nghị đối với các cơ quan nhà nước và đơn vị sự nghiệp công lập				s
97/2011/NĐ-CP	Nghị định	2011-10-21	Chính phủ	quy định về thanh tra viên và cộng tác viên thanh tra	2011-12-15		92/2014/NĐ-CP@2014-10-08	s
97/2014/TT-BQP	Thông tư	2014-07-16	Bộ Quốc phòng	quy định về ban hành, quản lý và sử dụng biểu mẫu trong xử phạt vi phạm hành chính của Bộ Quốc phòng	2014-09-01			s
97/2015/QH13	Luật	2015-11-25	Quốc hội	Luật Phí và lệ phí	2017-01-01			s
97/2015/TT-BTC	Thông tư	2015-06-23	Bộ Tài chính	sửa đổi Phụ lục 3 ban hành kèm theo Thông tư số 115/2014/TT-BTC ngày 20 tháng 8 năm 2014 của Bộ Tài chính hướng dẫn thực hiện chính sách bảo hiểm quy định tại Nghị định số 67/2014/NĐ-CP ngày 07 tháng 7 năm 2014 của Chính phủ về một số chính sách phát triển thủy sản	2015-08-10
97/2016/TT-BTC	Thông tư	2016-06-28	Bộ Tài chính	hướng dẫn về hồ sơ, thủ tục miễn thuế thu nhập cá nhân đối với cá nhân là người Việt Nam làm việc tại cơ quan đại diện của tổ chức quốc tế thuộc hệ thống Liên hợp quốc tại Việt Nam				s
97/2017/NĐ-CP	Nghị định	2017-08-18	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 81/2013/NĐ-CP ngày 19 tháng 7 năm 2013 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Xử lý vi phạm hành chính				s
97/2018/NĐ-CP	Nghị định	2018-06-30	Chính phủ	về cho vay lại vốn vay ODA, vốn vay ưu đãi nước ngoài của Chính phủ
97/2019/NĐ-CP	Nghị định	2019-12-23	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 30/2018/NĐ-CP ngày 07 tháng 3 năm 2018 của Chính phủ quy định chi tiết việc thành lập và hoạt động của Hội đồng định giá tài sản; trình tự, thủ tục định giá tài sản trong tố tụng hình sự	2020-02-15			s
97/2020/NĐ-CP	Nghị định	2020-08-26	Chính phủ	về tăng mức giới hạn trách nhiệm bồi thường thiệt hại của người vận chuyển trong vận chuyển bằng đường hàng không				s
97/2020/TT-BTC	Thông tư	2020-11-16	Bộ Tài chính	hướng dẫn hoạt động của văn phòng đại diện, chi nhánh công ty chứng khoán, công ty quản lý quỹ nước ngoài tại Việt Nam	2021-01-01		88/2025/TT-BTC@2025-09-03
97/2022/NĐ-CP	Nghị định	2022-11-29	Chính phủ	quy định chính sách đối với người lao động dôi dư khi chuyển đổi sở hữu, sắp xếp lại công ty trách nhiệm hữu hạn một thành viên do Nhà nước nắm giữ 100% vốn điều lệ	2023-01-15
973/2015/UBTVQH13	Nghị quyết	2015-07-14	Ủy ban Thường vụ Quốc hội	về sửa đổi, bổ sung bảng phụ cấp chức vụ đối với cán bộ lãnh đạo của nhà nước và Đại biểu Quốc hội hoạt động chuyên trách, bảng lương chuyên môn, nghiệp vụ ngành Tòa án, ngành Kiểm sát ban hành kèm theo Nghị quyết số 730/2004/NQ-UBTVQH11 ngày 30 tháng 9 năm 2004 của Ủy ban Thường vụ Quốc hội; sửa đổi, bổ sung Nghị quyết số 522B/NQ-UBTVQH13 ngày 16 tháng 8 năm 2012 của Ủy ban Thường vụ Quốc hội về trang phục đối với cán bộ, công chức, viên chức ngành Kiểm sát và Giấy chứng minh Kiểm sát viên	2015-07-14			s
98/2007/NĐ-CP	Nghị định	2007-06-07	Chính phủ	quy định về xử lý vi phạm pháp luật về thuế và cưỡng chế thi hành quyết định hành chính thuế				s
98/2009/QĐ-TTg	Quyết định	2009-07-27	Thủ tướng Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ban Quản lý Khu Công nghệ cao Hòa Lạc				s
98/2010/NĐ-CP	Nghị định	2010-09-21	Chính phủ	quy định chi tiết thi hành một số điều của Luật Di sản văn hóa và Luật sửa đổi, bổ sung một số điều của Luật Di sản văn hóa		nd-308-2025-nd-cp		s
98/2010/TTLT/BTC-BNNPTNT-BYT	Thông tư liên tịch	2010-07-08	Bộ Tài chính - Bộ Nông nghiệp và Phát triển nông thôn - Bộ Y tế	hướng dẫn thực hiện cung cấp, trao đổi thông tin liên quan đến người nộp thuế, quản lý nhà nước về hải quan, nông nghiệp và y tế	2010-08-22
98/2011/NĐ-CP	Nghị định	2011-10-26	Chính phủ	sửa đổi bổ sung một số điều của các Nghị định về nông nghiệp				s
98/2014/TT-BQP	Thông tư	2014-07-22	Bộ Quốc phòng	ban hành Quy chế Xuất bản trong Quân đội nhân dân Việt Nam
98/2015/QH13	Luật	2015-11-26	Quốc hội	Luật Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng	2016-07-01
98/2017/NĐ-CP	Nghị định	2017-08-18	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Công Thương				s
98/2020/NĐ-CP	Nghị định	2020-08-26	Chính phủ	quy định xử phạt vi phạm hành chính trong hoạt động thương mại, sản xuất, buôn bán hàng giả, hàng cấm và bảo vệ quyền lợi người tiêu dùng				s
98/2020/TT-BTC	Thông tư	2020-11-16	Bộ Tài chính	hướng dẫn hoạt động và quản lý quỹ đầu tư chứng khoán	2021-01-01
98/2021/NĐ-CP	Nghị định	2021-11-08	Chính phủ	về quản lý trang thiết bị y tế	2022-01-01		07/2023/NĐ-CP@2023-03-03	s
98/2022/NĐ-CP	Nghị định	2022-11-29	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Tư pháp				s
98/2023/QH15	Nghị quyết	2023-06-24	Quốc hội	về thí điểm một số cơ chế, chính sách đặc thù phát triển Thành phố Hồ Chí Minh				s
99/2003/NĐ-CP	Nghị định	2003-08-28	Chính phủ	về việc ban hành Quy chế Khu công nghệ cao				s
99/2006/NĐ-CP	Nghị định	2006-09-15	Chính phủ	về công tác kiểm tra việc thực hiện chính sách, chiến lược, quy hoạch, kế hoạch				s
99/2007/NĐ-CP	Nghị định	2007-06-13	Chính phủ	về quản lý chi phí đầu tư xây dựng công trình				s
99/2010/NĐ-CP	Nghị định	2010-09-24	Chính phủ	về chính sách chi trả dịch vụ môi trường rừng	2011-01-01			s
99/2011/NĐ-CP	Nghị định	2011-10-27	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo vệ quyền lợi người tiêu dùng				s
99/2012/NĐ-CP	Nghị định	2012-11-15	Chính phủ	về phân công, phân cấp thực hiện các quyền, trách nhiệm, nghĩa vụ của chủ sở hữu nhà nước đối với doanh nghiệp nhà nước và vốn nhà nước đầu tư vào doanh nghiệp				s
99/2016/NĐ-CP	Nghị định	2016-07-01	Chính phủ	về quản lý và sử dụng con dấu	2016-07-01			s
99/2019/NĐ-CP	Nghị định	2019-12-30	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật sửa đổi, bổ sung một số điều của Luật Giáo dục đại học	2020-02-15			s
99/2019/TT-BQP	Thông tư	2019-07-06	Bộ Quốc phòng	quy định chi tiết một số điều và biện pháp thi hành Nghị định số 168/2018/NĐ-CP ngày 28 tháng 12 năm 2018 của Chính phủ về công tác quốc phòng ở bộ, ngành Trung ương, địa phương	2019-08-20			s
99/2020/TT-BTC	Thông tư	2020-11-16	Bộ Tài chính	hướng dẫn về hoạt động của công ty quản lý quỹ đầu tư chứng khoán	2021-01-01		88/2025/TT-BTC@2025-09-03
99/2021/NĐ-CP	Nghị định	2021-11-11	Chính phủ	quy định về quản lý, thanh toán, quyết toán dự án sử dụng vốn đầu tư công				s
99/2022/NĐ-CP	Nghị định	2022-11-30	Chính phủ	về đăng ký biện pháp bảo đảm	2023-01-15			s`;
