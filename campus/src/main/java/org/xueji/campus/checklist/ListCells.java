package org.xueji.campus.checklist;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xueji.documents.pdf.Checklist.Row;

/// Puts a class's list into the words of its paper and of its workbook (核对表各栏的内容).
///
/// @param whole whether document numbers stand there whole
/// @param drawn drawn signatures by 学号, as JPEG
record ListCells(ListReader reader, boolean whole, Map<String, byte[]> drawn, ZoneId zone) {
    static final List<String> HEADINGS = List.of(
            "序号", "学号", "姓名", "性别", "出生日期", "民族", "证件号码", "考生号", "专业", "层次", "学制", "学籍状态", "核对结果", "更正", "签名", "签名时间",
            "备注");

    List<Row> rows(ClassList list) {
        List<Row> rows = list.members().stream().map(this::row).collect(Collectors.toList());
        for (Unlisted one : list.unlisted()) {
            rows.add(new Row(
                    "补",
                    "",
                    one.name(),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    null,
                    "",
                    remark("漏列", one.remark()),
                    false));
        }
        return rows;
    }

    List<List<String>> cells(ClassList list) {
        List<List<String>> cells = list.members().stream().map(this::cells).collect(Collectors.toList());
        for (Unlisted one : list.unlisted()) {
            cells.add(List.of(
                    "补",
                    "",
                    one.name(),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    remark("漏列", one.remark())));
        }
        return cells;
    }

    private Row row(ClassMember member) {
        ChecklistRow row = member.row();
        byte @Nullable [] picture = reader == ListReader.STAFF && member.state() == SignatureState.SIGNED
                ? drawn.get(row.studentNumber())
                : null;
        return new Row(
                Integer.toString(member.position()),
                row.studentNumber(),
                row.name(),
                row.value(ChecklistColumn.SEX),
                row.value(ChecklistColumn.BIRTH_DATE),
                row.value(ChecklistColumn.ETHNIC_GROUP),
                number(row.value(ChecklistColumn.DOCUMENT_NUMBER)),
                row.value(ChecklistColumn.MAJOR_NAME),
                row.value(ChecklistColumn.STUDY_LEVEL),
                row.value(ChecklistColumn.SCHOOL_YEARS),
                result(member),
                corrections(member),
                picture,
                picture == null ? signed(member) : "",
                member.note(),
                member.isSurplus());
    }

    private List<String> cells(ClassMember member) {
        ChecklistRow row = member.row();
        Signature signature = member.signature();
        String signedAt =
                signature != null && member.state().counts() ? ShownTime.minute(signature.signedAt(), zone) : "";
        return List.of(
                Integer.toString(member.position()),
                row.studentNumber(),
                row.name(),
                row.value(ChecklistColumn.SEX),
                row.value(ChecklistColumn.BIRTH_DATE),
                row.value(ChecklistColumn.ETHNIC_GROUP),
                number(row.value(ChecklistColumn.DOCUMENT_NUMBER)),
                row.value(ChecklistColumn.EXAMINEE_NUMBER),
                row.value(ChecklistColumn.MAJOR_NAME),
                row.value(ChecklistColumn.STUDY_LEVEL),
                row.value(ChecklistColumn.SCHOOL_YEARS),
                row.value(ChecklistColumn.STATUS),
                result(member),
                corrections(member),
                member.state().label(),
                signedAt,
                member.note());
    }

    private String number(String number) {
        return whole ? number : ChecklistColumn.DOCUMENT_NUMBER.shown(number);
    }

    private static String result(ClassMember member) {
        if (!member.state().counts()) {
            return "";
        }
        return member.corrections().isEmpty() ? "无误" : "有更正";
    }

    private String corrections(ClassMember member) {
        if (member.corrections().isEmpty()) {
            return "";
        }
        if (reader == ListReader.MONITOR) {
            return "更正 " + member.corrections().size() + " 项";
        }
        return member.corrections().stream().map(this::correction).collect(Collectors.joining("；"));
    }

    private String correction(RowCorrection entry) {
        String right =
                entry.column() == ChecklistColumn.DOCUMENT_NUMBER ? number(entry.rightValue()) : entry.rightValue();
        return entry.column().label() + "：" + right;
    }

    private static String signed(ClassMember member) {
        return switch (member.state()) {
            case SIGNED -> member.row().name() + "\n（网签）";
            case PROXY -> "代签";
            case UNSIGNED, STALE -> "";
        };
    }

    private static String remark(String what, String more) {
        return more.isEmpty() ? what : what + "：" + more;
    }
}
