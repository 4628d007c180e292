package org.xueji.standards.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xueji.standards.name.PinyinConvention.GB_T_28039;
import static org.xueji.standards.name.PinyinConvention.GB_T_28039_CAPITALS;
import static org.xueji.standards.name.PinyinConvention.JY_T_1002;
import static org.xueji.standards.name.PinyinConvention.NOTICE;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xueji.standards.Parsed;

@DisplayName("C-05 姓名拼音 pinyin of names")
class PinyinTest {
    @ParameterizedTest
    @CsvSource({
        "张三,Zhang San,ZHANG SAN,ZHANGSan,Zhangsan",
        "杨为民,Yang Weimin,YANG WEIMIN,YANGWeimin,Yangweimin",
        "欧阳文,Ouyang Wen,OUYANG WEN,OUYANGWen,Ouyangwen",
        "李西安,Li Xi'an,LI XI'AN,LIXi'an,Lixi'an",
        "吕布,Lü Bu,LYU BU,LVBu,Lvbu",
        "单雄信,Shan Xiongxin,SHAN XIONGXIN,SHANXiongxin,Shanxiongxin",
        "仇英,Qiu Ying,QIU YING,QIUYing,Qiuying",
        "曾国藩,Zeng Guofan,ZENG GUOFAN,ZENGGuofan,Zengguofan",
        "解缙,Xie Jin,XIE JIN,XIEJin,Xiejin",
        "区寄,Ou Ji,OU JI,OUJi,Ouji",
        "查良镛,Zha Liangyong,ZHA LIANGYONG,ZHALiangyong,Zhaliangyong",
        "朴树,Piao Shu,PIAO SHU,PIAOShu,Piaoshu",
        "尉迟恭,Yuchi Gong,YUCHI GONG,YUCHIGong,Yuchigong",
        "万俟卨,Moqi Xie,MOQI XIE,MOQIXie,Moqixie",
        "张㛃,Zhang Jie,ZHANG JIE,ZHANGJie,Zhangjie",
        "王䶮,Wang Yan,WANG YAN,WANGYan,Wangyan",
        "陈𬭎,Chen Hong,CHEN HONG,CHENHong,Chenhong",
        "赵𠅤,Zhao Xi,ZHAO XI,ZHAOXi,Zhaoxi",
        "爱新觉罗溥仪,Aixinjueluo Puyi,AIXINJUELUO PUYI,AIXINJUELUOPuyi,Aixinjueluopuyi"
    })
    void suggestsAndWritesEveryConvention(
            String name, String standard, String capitals, String ministry, String notice) {
        PinyinName best = PinyinSuggestion.of(new PersonName(name)).best().orElseThrow();
        assertThat(best.render(GB_T_28039)).isEqualTo(standard);
        assertThat(best.render(GB_T_28039_CAPITALS)).isEqualTo(capitals);
        assertThat(best.render(JY_T_1002)).isEqualTo(ministry);
        assertThat(best.render(NOTICE)).isEqualTo(notice);
    }

    @Test
    void offersTheOtherReadingsOfASurname() {
        PinyinSuggestion suggestion = PinyinSuggestion.of(new PersonName("单文"));
        assertThat(suggestion.surnameIsAmbiguous()).isTrue();
        assertThat(suggestion.candidates())
                .extracting(name -> name.render(GB_T_28039))
                .startsWith("Shan Wen", "Dan Wen");
        assertThat(PinyinSuggestion.of(new PersonName("张三")).surnameIsAmbiguous())
                .isFalse();
    }

    @Test
    void offersBothDivisionsOfACompoundSurname() {
        assertThat(PinyinSuggestion.of(new PersonName("东方红")).candidates())
                .extracting(name -> name.render(GB_T_28039))
                .contains("Dongfang Hong", "Dong Fanghong");
        assertThat(PinyinSuggestion.of(new PersonName("欧阳")).best())
                .map(name -> name.render(GB_T_28039))
                .contains("Ou Yang");
    }

    @Test
    void offersAHyphenForTwoSurnames() {
        assertThat(PinyinSuggestion.of(new PersonName("郑李淑芳")).candidates())
                .extracting(name -> name.render(GB_T_28039))
                .contains("Zheng-Li Shufang", "Zheng Lishufang");
    }

    @ParameterizedTest
    @ValueSource(strings = {"买买提·阿不都热依木", "Anna Smith", "ئابدۇرېھىم", "张\uD88D\uDC79"})
    void makesNoProposalWhereTheTableCannotHelp(String name) {
        PinyinSuggestion suggestion = PinyinSuggestion.of(new PersonName(name));
        assertThat(suggestion.best()).isEmpty();
        assertThat(suggestion.candidates()).isEmpty();
        assertThat(suggestion.fits(new PinyinName("maimaiti", "abudureyimu"))).isTrue();
    }

    @Test
    void warnsOfASlip() {
        PinyinSuggestion suggestion = PinyinSuggestion.of(new PersonName("吕长乐"));
        assertThat(suggestion.fits(new PinyinName("lü", "changle"))).isTrue();
        assertThat(suggestion.fits(new PinyinName("lyu", "changle"))).isTrue();
        assertThat(suggestion.fits(new PinyinName("lü", "zhangyue"))).isTrue();
        assertThat(suggestion.fits(new PinyinName("lu", "changle"))).isFalse();
        assertThat(suggestion.fits(new PinyinName("lü", "chanle"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "欧阳文,Ouyangwen,ouyang,wen",
        "欧阳文,OUYANG WEN,ouyang,wen",
        "李西安,LIXi'an,li,xi'an",
        "李西安,Lixian,li,xi'an",
        "单文,Danwen,dan,wen",
        "吕布,LYU BU,lü,bu",
        "曾乐,Zengyue,zeng,yue"
    })
    void dividesOneWord(String name, String typed, String surname, String given) {
        assertThat(PinyinSuggestion.of(new PersonName(name)).divide(typed)).contains(new PinyinName(surname, given));
    }

    @Test
    void doesNotDivideWhatDoesNotSpellTheName() {
        assertThat(PinyinSuggestion.of(new PersonName("张三")).divide("Zhangsi")).isEmpty();
    }

    @Test
    void readsWhatPeopleType() {
        assertThat(PinyinName.parse("ＯＵＹＡＮＧ ", "Xi’an"))
                .isEqualTo(new Parsed.Accepted<>(new PinyinName("ouyang", "xi'an"), true));
        assertThat(PinyinName.parse("lv", "bu").orElseThrow()).isEqualTo(new PinyinName("lü", "bu"));
        assertThat(PinyinName.parse("maimaiti", "abudu  reyimu").orElseThrow().render(GB_T_28039))
                .isEqualTo("Maimaiti Abudu Reyimu");
        assertThat(new PinyinName("zhuoma", "").render(GB_T_28039)).isEqualTo("Zhuoma");
        assertThat(new PinyinName("zhuoma", "").render(JY_T_1002)).isEqualTo("ZHUOMA");
    }

    @ParameterizedTest
    @CsvSource({
        "'',san,PINYIN-MISSING",
        "zhāng,san,PINYIN-LETTERS",
        "张,san,PINYIN-LETTERS",
        "zhang,san1,PINYIN-LETTERS",
        "zhang,'''san',PINYIN-LETTERS",
        "zhang,san-,PINYIN-LETTERS",
        "zhang,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,PINYIN-LENGTH"
    })
    void refusesWithAStableCode(String surname, String given, String code) {
        assertThat(PinyinName.parse(surname, given))
                .isInstanceOfSatisfying(
                        Parsed.Rejected.class,
                        refused -> assertThat(refused.rejection().code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "张三,zs,zhangsan",
        "单于婉,cyw,chanyuwan",
        "单文,sw,shanwen",
        "尉迟恭,ycg,yuchigong",
        "万俟卨,mqx,moqixie",
        "曾子,zz,zengzi",
        "吕布,lb,lvbu",
        "买买提·阿里,mmtal,maimaitiali",
        "陈𬭎,ch,chenhong",
        "Anna Wu,annawu,annawu"
    })
    void isFoundOnALatinKeyboard(String name, String initials, String spelling) {
        assertThat(PinyinSearchKey.of(new PersonName(name))).isEqualTo(new PinyinSearchKey(initials, spelling));
    }
}
