package org.xueji.campus.campaign;

/// What a campaign may ask of its students (步骤), in the order of the notice.
public enum CampaignStep {
    /// 增改基本信息: the eight items.
    SUPPLEMENT("完善个人信息", "核对并补充 8 项基本信息，逐项确认后领取回执"),
    /// 学籍查询核对: the check at the national archive.
    REGISTRY_CHECK("学信档案核对", "在学信档案中打开本人学籍信息，读完并确认"),
    /// 核对登记表: the class checklist.
    CHECKLIST("核对登记表签名", "在本班《学籍信息核对登记表》上签名，有误的写入“更正”栏"),
    /// 学籍登记表: the form in two copies.
    FORM("学籍登记表", "填写一式两份《学籍登记表》，交班长统一上交");

    private final String label;
    private final String explanation;

    CampaignStep(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    /// The Chinese name.
    public String label() {
        return label;
    }

    /// One sentence for the student.
    public String explanation() {
        return explanation;
    }
}
