package org.xueji.standards.name;

/// Way of writing a name in pinyin (姓名拼音写法); three are in circulation, the first also in capitals.
public enum PinyinConvention {
    /// `Ouyang Wen`, `Li Xi'an`, `Lü Bu`. Source: GB/T 28039-2011.
    GB_T_28039("国家标准", "Ouyang Wen"),
    /// `OUYANG WEN`, `LYU BU`: the capitals the same standard allows, ü written YU as in passports.
    GB_T_28039_CAPITALS("国家标准（大写）", "OUYANG WEN"),
    /// `OUYANGWen`: surname in capitals, given name joined. Source: JY/T 1002-2012, XMPY.
    JY_T_1002("教育管理信息标准", "OUYANGWen"),
    /// `Ouyangwen`: one word, first letter capital, as notices for degree certificates ask.
    NOTICE("通知要求", "Ouyangwen");

    private final String label;
    private final String example;

    PinyinConvention(String label, String example) {
        this.label = label;
        this.example = example;
    }

    /// The Chinese name of the convention.
    public String label() {
        return label;
    }

    /// How 欧阳文 is written.
    public String example() {
        return example;
    }
}
