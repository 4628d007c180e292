package org.xueji.registry.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xueji.standards.TypedText;

/// A column of the freshmen's table (上报字段), by its code in the platform's layouts and its Chinese names.
///
/// Sources: the layout for special categories of about 2007 and the import and update table after 2009; 政治面貌 and
/// 备注 are understood and not kept, because nothing here needs them.
enum UploadColumn {
    YXDM("院校代码", false, "学校代码"),
    YXMC("院校名称", false, "学校名称"),
    KSH("考生号", true, ""),
    XH("学号", false, ""),
    XM("姓名", true, ""),
    XB("性别", true, ""),
    CSRQ("出生日期", true, ""),
    SFZJLX("证件类型", false, "身份证件类型、证件类别"),
    SFZH("身份证号", true, "证件号码、身份证号码、公民身份号码"),
    ZZMM("政治面貌", false, ""),
    MZ("民族", true, ""),
    ZYDM("专业代码", false, ""),
    ZYMC("专业名称", true, "专业"),
    CC("层次", true, "培养层次"),
    XZ("学制", true, ""),
    XXXS("学习形式", true, ""),
    RXRQ("入学日期", true, ""),
    FY("分院", false, "分院（校）"),
    XSH("系所", false, "系（所、函授站）、系所函授站、系所函、院系"),
    BH("班号", false, "班级"),
    YJBYRQ("预计毕业日期", false, "预毕业日期"),
    BZ("备注", false, "");

    private final String label;
    private final boolean required;
    private final List<String> otherNames;

    UploadColumn(String label, boolean required, String otherNames) {
        this.label = label;
        this.required = required;
        this.otherNames = Arrays.asList(otherNames.split("、"));
    }

    String label() {
        return label;
    }

    boolean required() {
        return required;
    }

    /// The column a heading means.
    static Optional<UploadColumn> find(String heading) {
        String plain = TypedText.compact(heading).toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(column -> column.isCalled(plain)).findFirst();
    }

    private boolean isCalled(String plain) {
        return !plain.isEmpty()
                && (name().equals(plain)
                        || label.equals(plain)
                        || otherNames.stream().map(TypedText::compact).anyMatch(plain::equals));
    }
}
