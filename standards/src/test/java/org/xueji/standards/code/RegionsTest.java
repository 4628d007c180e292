package org.xueji.standards.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("C-05 行政区划 regions")
class RegionsTest {
    @Test
    void hasThirtyFourProvinces() {
        assertThat(Regions.provinces()).hasSize(34).extracting(Region::name).contains("广东省", "台湾省", "澳门特别行政区");
    }

    @Test
    void hasTheProvincesOfTheStandard() {
        String standard = "11 北京市 12 天津市 13 河北省 14 山西省 15 内蒙古自治区 21 辽宁省 22 吉林省 23 黑龙江省 31 上海市 32 江苏省 33 浙江省"
                + " 34 安徽省 35 福建省 36 江西省 37 山东省 41 河南省 42 湖北省 43 湖南省 44 广东省 45 广西壮族自治区 46 海南省 50 重庆市"
                + " 51 四川省 52 贵州省 53 云南省 54 西藏自治区 61 陕西省 62 甘肃省 63 青海省 64 宁夏回族自治区 65 新疆维吾尔自治区 71 台湾省"
                + " 81 香港特别行政区 82 澳门特别行政区";
        assertThat(Regions.provinces().stream()
                        .map(province -> province.code().substring(0, 2) + " " + province.name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(standard);
    }

    @Test
    void reachesTheCountiesOfEveryProvinceButTaiwan() {
        assertThat(Regions.provinces())
                .filteredOn(province -> Regions.children(province.code()).isEmpty())
                .extracting(Region::name)
                .containsExactly("台湾省");
    }

    @ParameterizedTest
    @CsvSource({
        "440000,广东省",
        "441900,广东省/东莞市",
        "440305,广东省/深圳市/南山区",
        "110101,北京市/东城区",
        "500229,重庆市/城口县",
        "419001,河南省/济源市",
        "659001,新疆维吾尔自治区/石河子市",
        "460400,海南省/儋州市",
        "110103,北京市/崇文区",
        "810005,香港特别行政区/油尖旺区",
        "990000,990000"
    })
    void tellsThePath(String code, String path) {
        assertThat(Regions.path(code)).isEqualTo(path);
    }

    @Test
    void listsWhatLiesDirectlyBelow() {
        assertThat(Regions.children("440000")).hasSize(21).allMatch(Region::inForce);
        assertThat(Regions.children("441900")).isEmpty();
        assertThat(Regions.children("110000")).hasSize(16);
        assertThat(Regions.children("410000")).extracting(Region::code).contains("410100", "419001");
        assertThat(Regions.children("500000")).extracting(Region::name).contains("渝中区", "秀山土家族苗族自治县");
    }

    @Test
    void everyRegionInForceIsReachedFromTheTop() {
        long reached = Regions.provinces().stream()
                .mapToLong(province -> 1
                        + Regions.children(province.code()).stream()
                                .mapToLong(below ->
                                        1 + Regions.children(below.code()).size())
                                .sum())
                .sum();
        assertThat(reached).isEqualTo(3239);
    }

    @Test
    void keepsAbolishedCodes() {
        Region chongwen = Regions.find("110103").orElseThrow();
        assertThat(chongwen.inForce()).isFalse();
        assertThat(chongwen.lastYear()).isEqualTo(2009);
        assertThat(Regions.find("990000")).isEmpty();
        assertThat(Regions.find("420600").orElseThrow().formerNames()).containsExactly("襄樊市");
    }

    @ParameterizedTest
    @CsvSource({
        "441900,441900",
        "４４１９００,441900",
        "广东省东莞市,441900",
        "广东 东莞,441900",
        "广东省/深圳市/南山区,440305",
        "北京市东城区,110101",
        "北京市,110000",
        "内蒙古自治区呼和浩特市,150100",
        "广西壮族自治区南宁市,450100",
        "东莞市,441900",
        "东莞,441900",
        "河南省济源市,419001",
        "北京市崇文区,110103"
    })
    void understandsWhatFilesCarry(String typed, String code) {
        assertThat(Regions.read(typed)).map(Region::code).contains(code);
    }

    @Test
    void doesNotGuessAmongNamesakes() {
        assertThat(Regions.read("鼓楼区")).isEmpty();
        assertThat(Regions.read("")).isEmpty();
        assertThat(Regions.read("省")).isEmpty();
        assertThat(Regions.read("火星")).isEmpty();
    }

    @Test
    void searchesByWordsAndCodes() {
        assertThat(Regions.search("东莞", 10)).extracting(Region::code).containsExactly("441900");
        assertThat(Regions.search("广东 南山", 10)).extracting(Region::code).containsExactly("440305");
        assertThat(Regions.search("4403", 3))
                .hasSize(3)
                .first()
                .extracting(Region::name)
                .isEqualTo("深圳市");
        assertThat(Regions.search("襄樊", 5)).extracting(Region::name).containsExactly("襄阳市");
        assertThat(Regions.search("  ", 5)).isEmpty();
    }
}
