package org.xueji.standards.code;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xueji.standards.TypedText;

/// Ethnic group (民族): the 56 of the standard and three entries that identity cards use beside it.
///
/// Source: GB/T 3304-1991; 81, 97 and 98 from the practice of identity cards.
public enum EthnicGroup {
    HAN("01", "汉族", "Han", "HA"),
    MONGOL("02", "蒙古族", "Mongol", "MG"),
    HUI("03", "回族", "Hui", "HU"),
    ZANG("04", "藏族", "Zang", "ZA"),
    UYGUR("05", "维吾尔族", "Uygur", "UG"),
    MIAO("06", "苗族", "Miao", "MH"),
    YI("07", "彝族", "Yi", "YI"),
    ZHUANG("08", "壮族", "Zhuang", "ZH"),
    BUYEI("09", "布依族", "Buyei", "BY"),
    CHOSEN("10", "朝鲜族", "Chosen", "CS"),
    MAN("11", "满族", "Man", "MA"),
    DONG("12", "侗族", "Dong", "DO"),
    YAO("13", "瑶族", "Yao", "YA"),
    BAI("14", "白族", "Bai", "BA"),
    TUJIA("15", "土家族", "Tujia", "TJ"),
    HANI("16", "哈尼族", "Hani", "HN"),
    KAZAK("17", "哈萨克族", "Kazak", "KZ"),
    DAI("18", "傣族", "Dai", "DA"),
    LI("19", "黎族", "Li", "LI"),
    LISU("20", "傈僳族", "Lisu", "LS"),
    VA("21", "佤族", "Va", "VA"),
    SHE("22", "畲族", "She", "SH"),
    GAOSHAN("23", "高山族", "Gaoshan", "GS"),
    LAHU("24", "拉祜族", "Lahu", "LH"),
    SUI("25", "水族", "Sui", "SU"),
    DONGXIANG("26", "东乡族", "Dongxiang", "DX"),
    NAXI("27", "纳西族", "Naxi", "NX"),
    JINGPO("28", "景颇族", "Jingpo", "JP"),
    KIRGIZ("29", "柯尔克孜族", "Kirgiz", "KG"),
    TU("30", "土族", "Tu", "TU"),
    DAUR("31", "达斡尔族", "Daur", "DU"),
    MULAO("32", "仫佬族", "Mulao", "ML"),
    QIANG("33", "羌族", "Qiang", "QI"),
    BLANG("34", "布朗族", "Blang", "BL"),
    SALAR("35", "撒拉族", "Salar", "SL"),
    MAONAN("36", "毛南族", "Maonan", "MN"),
    GELAO("37", "仡佬族", "Gelao", "GL"),
    XIBE("38", "锡伯族", "Xibe", "XB"),
    ACHANG("39", "阿昌族", "Achang", "AC"),
    PUMI("40", "普米族", "Pumi", "PM"),
    TAJIK("41", "塔吉克族", "Tajik", "TA"),
    NU("42", "怒族", "Nu", "NU"),
    UZBEK("43", "乌孜别克族", "Uzbek", "UZ"),
    RUSS("44", "俄罗斯族", "Russ", "RS"),
    EWENKI("45", "鄂温克族", "Ewenki", "EW"),
    DEANG("46", "德昂族", "Deang", "DE"),
    BONAN("47", "保安族", "Bonan", "BN"),
    YUGUR("48", "裕固族", "Yugur", "YG"),
    GIN("49", "京族", "Gin", "GI"),
    TATAR("50", "塔塔尔族", "Tatar", "TT"),
    DERUNG("51", "独龙族", "Derung", "DR"),
    OROQEN("52", "鄂伦春族", "Oroqen", "OR"),
    HEZHEN("53", "赫哲族", "Hezhen", "HZ"),
    MONBA("54", "门巴族", "Monba", "MB"),
    LHOBA("55", "珞巴族", "Lhoba", "LB"),
    JINO("56", "基诺族", "Jino", "JN"),
    CHUANQING("81", "穿青人", "Chuanqing", ""),
    OTHER("97", "其他", "Other", ""),
    NATURALISED("98", "外国血统中国籍人士", "Naturalised", "");

    private static final Map<String, EthnicGroup> BY_WORD = new HashMap<>();

    static {
        for (EthnicGroup group : values()) {
            BY_WORD.put(group.code, group);
            BY_WORD.put(group.label, group);
            BY_WORD.put(group.roman.toLowerCase(Locale.ROOT), group);
            if (group.label.endsWith("族")) {
                BY_WORD.put(group.label.substring(0, group.label.length() - 1), group);
            }
        }
        for (EthnicGroup group : values()) {
            // The two letters come last: YI is both a name and the letters of 彝族, BAI and BA are different words.
            if (!group.letters.isEmpty()) {
                BY_WORD.putIfAbsent(group.letters.toLowerCase(Locale.ROOT), group);
            }
        }
        // Former names and slips seen in files of the field.
        Map.of("毛难族", MAONAN, "毛难", MAONAN, "崩龙族", DEANG, "崩龙", DEANG, "傈傈族", LISU, "傈傈", LISU)
                .forEach(BY_WORD::put);
        Map.of("穿青族", CHUANQING, "穿青", CHUANQING, "其它", OTHER, "乌兹别克族", UZBEK, "乌兹别克", UZBEK)
                .forEach(BY_WORD::put);
    }

    private final String code;
    private final String label;
    private final String roman;
    private final String letters;

    EthnicGroup(String code, String label, String roman, String letters) {
        this.code = code;
        this.label = label;
        this.roman = roman;
        this.letters = letters;
    }

    /// Two digits.
    public String code() {
        return code;
    }

    /// The Chinese name with 族.
    public String label() {
        return label;
    }

    /// The name in Latin letters.
    public String roman() {
        return roman;
    }

    /// The two capital letters of the standard, empty for the three entries beside it.
    public String letters() {
        return letters;
    }

    /// Finds by code (`08` or `8`), name with or without 族, Latin name, letters, former name or known slip.
    public static Optional<EthnicGroup> find(String typed) {
        String word = TypedText.compact(typed).toLowerCase(Locale.ROOT);
        boolean oneDigit = word.length() == 1 && word.charAt(0) >= '1' && word.charAt(0) <= '9';
        return Optional.ofNullable(BY_WORD.get(oneDigit ? "0" + word : word));
    }
}
