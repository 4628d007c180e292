package org.xueji.app.rehearsal;

import java.util.List;
import java.util.random.RandomGenerator;

/// Where invented people come from (虚构生源地): real counties, invented streets.
final class InventedPlaces {
    /// A county of GB/T 2260 with its postcode.
    record Place(String code, String words, String postCode) {}

    private static final List<Place> PLACES = List.of(
            new Place("440605", "广东省佛山市南海区", "528200"),
            new Place("440106", "广东省广州市天河区", "510630"),
            new Place("440306", "广东省深圳市宝安区", "518101"),
            new Place("440882", "广东省湛江市雷州市", "524200"),
            new Place("441402", "广东省梅州市梅江区", "514000"),
            new Place("440513", "广东省汕头市潮阳区", "515100"),
            new Place("440802", "广东省湛江市赤坎区", "524033"),
            new Place("441302", "广东省惠州市惠城区", "516001"),
            new Place("440983", "广东省茂名市信宜市", "525300"),
            new Place("441802", "广东省清远市清城区", "511515"),
            new Place("430102", "湖南省长沙市芙蓉区", "410011"),
            new Place("450103", "广西壮族自治区南宁市青秀区", "530022"),
            new Place("360102", "江西省南昌市东湖区", "330006"),
            new Place("420106", "湖北省武汉市武昌区", "430061"),
            new Place("510104", "四川省成都市锦江区", "610021"),
            new Place("410105", "河南省郑州市金水区", "450003"),
            new Place("520103", "贵州省贵阳市云岩区", "550001"),
            new Place("530102", "云南省昆明市五华区", "650021"),
            new Place("350102", "福建省福州市鼓楼区", "350001"),
            new Place("650102", "新疆维吾尔自治区乌鲁木齐市天山区", "830002"),
            new Place("540102", "西藏自治区拉萨市城关区", "850000"),
            new Place("150102", "内蒙古自治区呼和浩特市新城区", "010010"));
    private static final List<String> STREETS =
            List.of("朝阳路", "文明街", "和平路", "建设路", "学府路", "新华街", "滨河路", "青年路", "育才路", "光明街");
    private static final int LOCAL_OF_TEN = 7;
    private static final int LOCAL = 10;

    private InventedPlaces() {}

    /// A place; seven of ten are of the university's own province.
    static Place draw(RandomGenerator random) {
        boolean local = random.nextInt(10) < LOCAL_OF_TEN;
        return PLACES.get(local ? random.nextInt(LOCAL) : LOCAL + random.nextInt(PLACES.size() - LOCAL));
    }

    static String address(Place place, RandomGenerator random) {
        return place.words() + STREETS.get(random.nextInt(STREETS.size())) + (1 + random.nextInt(199)) + "号"
                + (1 + random.nextInt(12)) + "栋" + (1 + random.nextInt(25)) + "0" + (1 + random.nextInt(8)) + "室";
    }

    /// A school of the place, first or second to ninth.
    static String school(Place place, String kind, RandomGenerator random) {
        String city = place.words().replaceFirst("^.*?(省|自治区)", "").replaceFirst("市.*$", "市");
        return city + "第" + "一二三四五六七八九".charAt(random.nextInt(9)) + kind;
    }
}
