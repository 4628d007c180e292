package org.xueji.registry.office;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xueji.registry.institution.Institutions;
import org.xueji.registry.institution.OfficerRole;
import org.xueji.standards.TypedText;
import org.xueji.standards.name.PersonName;

/// What is typed to add an officer (新增管理员).
///
/// @param area 院校代码 for an institution's officer, two digits of the province for the province's; else empty
public record OfficerForm(String number, String name, String role, String area) {
    static final OfficerForm BLANK = new OfficerForm("", "", OfficerRole.INSTITUTION, "");

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z-]{2,20}");
    private static final Pattern PROVINCE = Pattern.compile("[1-8][0-9]");

    /// Takes outer spaces and full-width forms away.
    public OfficerForm {
        number = TypedText.compact(number);
        name = name.strip();
        area = TypedText.compact(area);
    }

    /// What is wrong with number or name, in words that say what to do; empty when nothing is.
    static String namelessProblem(String number, String name) {
        return NUMBER.matcher(number).matches() && PersonName.parse(name).isAccepted()
                ? ""
                : "账号为 2 至 20 位字母、数字或连字符，并填写真实姓名。";
    }

    /// What has to be mended; empty when nothing.
    Optional<String> problem(Institutions institutions) {
        String nameless = namelessProblem(number, name);
        if (!nameless.isEmpty()) {
            return Optional.of(nameless);
        }
        if (!OfficerRole.all().contains(role)) {
            return Optional.of("没有这个角色。请重新选择。");
        }
        if (role.equals(OfficerRole.INSTITUTION) && institutions.find(area).isEmpty()) {
            return Optional.of("没有这个院校代码。请先在“院校”里登记，再填 5 位院校代码。");
        }
        if (role.equals(OfficerRole.PROVINCE) && !PROVINCE.matcher(area).matches()) {
            return Optional.of("省级管理员请填 2 位省份代码，如 44。");
        }
        return Optional.empty();
    }

    @Nullable
    String institutionCode() {
        return role.equals(OfficerRole.INSTITUTION) ? area : null;
    }

    @Nullable
    String provinceCode() {
        return role.equals(OfficerRole.PROVINCE) ? area : null;
    }
}
