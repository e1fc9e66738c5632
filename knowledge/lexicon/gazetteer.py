"""Names of places as they are written: Vietnam's provinces, its regions, countries and blocs.

The provinces are the 63 of before July 2025; the 34 since then all keep the name of one of them.
"""

from __future__ import annotations

import re
from typing import Final

PROVINCES: Final = """
    An Giang; Bà Rịa - Vũng Tàu = Bà Rịa Vũng Tàu, BR-VT, BRVT, Vũng Tàu; Bạc Liêu; Bắc Giang; Bắc Kạn = Bắc Cạn; Bắc
    Ninh; Bến Tre; Bình Dương; Bình Định; Bình Phước; Bình Thuận; Cà Mau; Cao Bằng; Cần Thơ; Đà Nẵng; Đắk Lắk = Đăk
    Lăk, Đắc Lắc, Đak Lak, Daklak; Đắk Nông = Đăk Nông, Đắc Nông, Đak Nông; Điện Biên; Đồng Nai; Đồng Tháp; Gia Lai; Hà
    Giang; Hà Nam; Hà Nội; Hà Tĩnh; Hải Dương; Hải Phòng; Hậu Giang; Hòa Bình; Hưng Yên; Khánh Hòa; Kiên Giang; Kon Tum
    = Kontum, Công Tum; Lai Châu; Lạng Sơn; Lào Cai; Lâm Đồng; Long An; Nam Định; Nghệ An; Ninh Bình; Ninh Thuận; Phú
    Thọ; Phú Yên; Quảng Bình; Quảng Nam; Quảng Ngãi; Quảng Ninh; Quảng Trị; Sóc Trăng; Sơn La; Tây Ninh; Thái Bình;
    Thái Nguyên; Thanh Hóa; Thừa Thiên Huế = Thừa Thiên - Huế, TT Huế, TT-Huế, cố đô Huế; TP.HCM = TPHCM, TP HCM, TP.
    HCM, HCM, thành phố Hồ Chí Minh, TP Hồ Chí Minh, Hồ Chí Minh, Sài Gòn, HCMC; Tiền Giang; Trà Vinh; Tuyên Quang;
    Vĩnh Long; Vĩnh Phúc; Yên Bái
"""
REGIONS: Final = """
    cả nước = toàn quốc, nước ta; miền Bắc; miền Trung; miền Nam; Tây Nguyên; Tây Bắc; Đông Bắc; Đông Nam Bộ; Bắc Trung
    Bộ; Nam Trung Bộ; Đồng bằng sông Cửu Long = ĐBSCL, miền Tây Nam Bộ; Đồng bằng sông Hồng = ĐBSH
"""
COUNTRIES: Final = """
    Việt Nam = VN, Vietnam; Trung Quốc = TQ, Trung Hoa; Hoa Kỳ = Hoa Kì, nước Mỹ, USA; Nhật Bản; Hàn Quốc = Nam Hàn;
    Triều Tiên = Bắc Hàn, CHDCND Triều Tiên; Thái Lan; Đài Loan; Ấn Độ; Singapore = Xin-ga-po, Sing; Malaysia =
    Ma-lai-xi-a; Indonesia = In-đô-nê-xi-a; Philippines = Philippine, Phi-líp-pin; Campuchia = Cam-pu-chia; Myanmar =
    Miến Điện, Mi-an-ma, Mianma; Brunei; Đông Timor = Timor-Leste; Hồng Kông = Hong Kong, Hongkong; Ma Cao = Macao,
    Macau; Australia = Ô-xtrây-li-a; New Zealand = Niu Di-lân; Canada = Ca-na-đa; Mexico = Mê-hi-cô; Brazil = Bra-xin;
    Chile = Chi-lê; Peru; Cuba; Colombia; Argentina = Ác-hen-ti-na; Venezuela; Ecuador; Bolivia; Paraguay; Uruguay;
    Panama; Costa Rica; Guatemala; Jamaica; Cộng hòa Dominica; Italy = Italia, nước Ý; Tây Ban Nha; Bồ Đào Nha; Hà Lan;
    Thụy Sĩ = Thụy Sỹ; Thụy Điển; Na Uy; Đan Mạch; Phần Lan; Iceland; Hungary; Ba Lan; Hy Lạp; Romania = Rumani;
    Bulgaria = Bungari; Slovakia; Slovenia; Croatia; Serbia; Estonia; Latvia; Litva = Lithuania; Luxembourg; Malta;
    Cyprus = đảo Síp; Cộng hòa Séc = CH Séc; Thổ Nhĩ Kỳ; Ai Cập; Nam Phi; Nigeria; Ghana; Bờ Biển Ngà; Senegal; Algeria
    = An-giê-ri; Morocco = Maroc, Ma-rốc; Tunisia; Libya; Kenya; Ethiopia; Uganda; Angola; Zimbabwe; Zambia; Sudan;
    Somalia; Madagascar; Pakistan; Sri Lanka; Nepal; Bhutan; Maldives; Mông Cổ; Bangladesh; Afghanistan; Israel; Iran;
    Iraq; Syria; Lebanon = Li-băng; Yemen; Oman; Bahrain; UAE = Các Tiểu vương quốc Ả Rập Thống nhất; Kuwait; Qatar; Ả
    Rập Xê Út = Saudi Arabia, Ả-rập Xê-út, Ả Rập Saudi; Ukraine = Ucraina; Belarus; Gruzia; Armenia; Azerbaijan;
    Kazakhstan; Uzbekistan; Turkmenistan; Kyrgyzstan; Tajikistan; Ireland = Ailen, Ai-len; Haiti; Burundi; Tanzania;
    Mozambique; Cameroon; Papua New Guinea; Fiji; châu Âu; châu Á; châu Phi; châu Mỹ; Trung Đông; Bắc Mỹ; Nam Mỹ; Mỹ
    Latinh = Mỹ La-tinh; châu Đại Dương; Bắc Âu; Đông Âu; Tây Âu; EU = Liên minh châu Âu; ASEAN = Đông Nam Á; Vương quốc
    Anh = nước Anh, Anh quốc; Liên bang Nga = nước Nga, LB Nga; Pháp = nước Pháp; Đức = nước Đức, CHLB Đức; Lào = nước
    Lào, CHDCND Lào; Áo = nước Áo; Bỉ = nước Bỉ
"""
OTHERS: Final = """
    Điện Biên Phủ; Thái Bình Dương; Ấn Độ Dương; Đại Tây Dương; Chủ tịch Hồ Chí Minh; tư tưởng Hồ Chí Minh; Bác Hồ Chí
    Minh; Ngân hàng Sài Gòn; Sài Gòn Giải Phóng; Hà Nội Mới; đường Điện Biên; Nam Định Vũ; Hòa Bình Group; Xây
    dựng Hòa Bình; Địa ốc Hòa Bình; Tập đoàn Hòa Bình; Vàng bạc đá quý Sài Gòn; VN-Index;
    Bia Sài Gòn; Bia Hà Nội; đường Trường Sa; Dược Hậu Giang; Hoàng Anh Gia Lai;
    tả lợn châu Phi; tả heo châu Phi; Ngân hàng Phát triển châu Á; Ngân hàng Đông Nam Á; Cục Dự trữ Liên bang Mỹ; nước
    ảnh hưởng; nước pháp quyền; nước pháp luật; nước thải
"""
"""Longer names that hold one of those above and are no place of this list."""


def listed(block: str) -> dict[str, tuple[str, ...]]:
    """Canonical names with their aliases, from "name = alias, alias; name; ..."."""
    entries = (re.split(r"\s=\s|,", " ".join(entry.split())) for entry in block.split(";"))
    return {name.strip(): tuple(alias.strip() for alias in aliases) for name, *aliases in entries}
