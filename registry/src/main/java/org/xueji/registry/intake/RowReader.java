package org.xueji.registry.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xueji.documents.table.TableRow;
import org.xueji.standards.Parsed;
import org.xueji.standards.TypedText;
import org.xueji.standards.code.EthnicGroup;
import org.xueji.standards.code.ExamineeNumber;
import org.xueji.standards.code.InstitutionCode;
import org.xueji.standards.code.SchoolYears;
import org.xueji.standards.code.Sex;
import org.xueji.standards.code.StudentNumber;
import org.xueji.standards.code.StudyForm;
import org.xueji.standards.code.StudyLevel;
import org.xueji.standards.identity.DocumentType;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.identity.IdentityNumber;
import org.xueji.standards.name.PersonName;

/// Judges the rows of one file (逐行校验): every fault of a row is told, not only the first.
final class RowReader {
    private static final int LONGEST_WORD = 60;
    private static final Pattern MAJOR_CODE = Pattern.compile("[0-9A-Za-z]{1,10}");
    private static final List<DocumentType> UNNAMED_TYPES = List.of(
            DocumentType.HONG_KONG_MACAU_TRAVEL_PERMIT,
            DocumentType.TAIWAN_TRAVEL_PERMIT,
            DocumentType.PERMANENT_RESIDENT_CARD,
            DocumentType.PASSPORT);

    private final Map<UploadColumn, Integer> places;
    private final String institutionCode;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();
    private TableRow row = TableRow.ofTexts(0);

    /// @param headings of the file, in its order
    RowReader(List<String> headings, String institutionCode, LocalDate today) {
        this.places = places(headings);
        this.institutionCode = institutionCode;
        this.today = today;
    }

    static Map<UploadColumn, Integer> places(List<String> headings) {
        Map<UploadColumn, Integer> places = new EnumMap<>(UploadColumn.class);
        for (int at = 0; at < headings.size(); at++) {
            int place = at;
            UploadColumn.find(headings.get(at)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        return places;
    }

    /// Whether these are the headings of such a table.
    static boolean areHeadings(List<String> texts) {
        return places(texts).size() >= 4;
    }

    /// The columns that must be there and are not.
    List<UploadColumn> missingColumns() {
        return Stream.of(UploadColumn.values())
                .filter(column -> column.required() && !places.containsKey(column))
                .toList();
    }

    /// What was found in the rows read since the last call.
    List<Finding> takeFindings() {
        List<Finding> taken = List.copyOf(findings);
        findings.clear();
        return taken;
    }

    /// A row as it would be taken over; empty when it has a fault.
    Optional<FreshmanRow> read(TableRow next) {
        row = next;
        int before = findings.size();
        ownInstitution();
        String examinee = parsed(UploadColumn.KSH, ExamineeNumber::parse)
                .map(ExamineeNumber::value)
                .orElse("");
        String student = text(UploadColumn.XH).isEmpty()
                ? null
                : parsed(UploadColumn.XH, StudentNumber::parse)
                        .map(StudentNumber::value)
                        .orElse(null);
        PersonName name = parsed(UploadColumn.XM, PersonName::parse).orElse(null);
        Sex sex = found(UploadColumn.XB, Sex.find(text(UploadColumn.XB)), "SEX-UNKNOWN", "性别应为男或女。请改正。");
        LocalDate born = day(UploadColumn.CSRQ, true);
        IdentityDocument document = document();
        agree(document, sex, born);
        EthnicGroup group =
                found(UploadColumn.MZ, ethnicGroup(), "ETHNIC-GROUP-UNKNOWN", "没有这个民族名称或代码。请按国家标准改正；港澳台学生写地区名。");
        StudyLevel level = found(
                UploadColumn.CC, StudyLevel.find(text(UploadColumn.CC)), "LEVEL-UNKNOWN", "没有这个层次。请写成“本科”“专科（高职）”等。");
        StudyForm form = found(
                UploadColumn.XXXS, StudyForm.find(text(UploadColumn.XXXS)), "FORM-UNKNOWN", "没有这种学习形式。请写成“普通全日制”等。");
        SchoolYears years = parsed(UploadColumn.XZ, SchoolYears::parse).orElse(null);
        LocalDate entry = day(UploadColumn.RXRQ, true);
        LocalDate graduation = day(UploadColumn.YJBYRQ, false);
        if (entry != null && graduation != null && !graduation.isAfter(entry)) {
            error(UploadColumn.YJBYRQ, "EXPECTED-GRADUATION-EARLY", "预计毕业日期不晚于入学日期。请核对两项。");
        }
        String majorCode = majorCode();
        String major = word(UploadColumn.ZYMC);
        String branch = word(UploadColumn.FY);
        String department = word(UploadColumn.XSH);
        String className = word(UploadColumn.BH);
        boolean good = findings.stream().skip(before).noneMatch(finding -> finding.severity() == Severity.ERROR);
        if (!good
                || name == null
                || sex == null
                || born == null
                || document == null
                || group == null
                || major == null
                || level == null
                || form == null
                || years == null
                || entry == null) {
            return Optional.empty();
        }
        return Optional.of(new FreshmanRow(
                next.number(),
                examinee,
                student,
                name,
                sex,
                born,
                group,
                document,
                majorCode,
                major,
                branch,
                department,
                className,
                level.label(),
                form.label(),
                new BigDecimal(years.toString()),
                entry,
                graduation));
    }

    private void ownInstitution() {
        String typed = text(UploadColumn.YXDM);
        if (typed.isEmpty()) {
            return;
        }
        boolean own = InstitutionCode.parse(typed)
                .optional()
                .filter(code -> code.value().equals(institutionCode))
                .isPresent();
        if (!own) {
            error(UploadColumn.YXDM, "INSTITUTION-FOREIGN", "院校代码不是本校的 " + institutionCode + "。各校只能上报自己的学生，请删去这一行或改正。");
        }
    }

    private @Nullable IdentityDocument document() {
        UploadColumn column = UploadColumn.SFZH;
        if (row.isLossy(place(column))) {
            error(column, "DOCUMENT-NUMERIC", "号码被表格当作数字保存，末尾几位已经丢失。请把该列设为“文本”格式，按证件重新填写。");
            return null;
        }
        String typedType = text(UploadColumn.SFZJLX);
        String number = text(column);
        if (!typedType.isEmpty()) {
            DocumentType type = found(
                    UploadColumn.SFZJLX, DocumentType.find(typedType), "DOCUMENT-TYPE-UNKNOWN", "没有这种证件类型。请按代码表改正。");
            return type == null ? null : kept(column, IdentityDocument.parse(type, number));
        }
        Parsed<IdentityNumber> identity = IdentityNumber.parse(number);
        if (identity.isAccepted()) {
            return identity.optional().map(IdentityDocument::of).orElseThrow();
        }
        // The layouts have no column for the type, so a pass or passport is known by its form.
        Optional<IdentityDocument> other = UNNAMED_TYPES.stream()
                .map(type -> IdentityDocument.parse(type, number).optional())
                .flatMap(Optional::stream)
                .findFirst();
        boolean likeIdentity = TypedText.compact(number).matches("[0-9]{14,19}[Xx×]?");
        if (other.isPresent() && !likeIdentity) {
            return other.get();
        }
        kept(column, identity);
        return null;
    }

    private void agree(@Nullable IdentityDocument document, @Nullable Sex sex, @Nullable LocalDate born) {
        Optional<IdentityNumber> number = document == null
                ? Optional.empty()
                : IdentityNumber.parse(document.canonical()).optional();
        number.ifPresent(known -> {
            if (born != null && !born.equals(known.birthDate())) {
                error(UploadColumn.CSRQ, "BIRTH-DATE-DIFFERS", "出生日期与身份证号第 7 至 14 位不同。请对照证件改正。");
            }
            if (sex != null && sex != known.sex()) {
                error(UploadColumn.XB, "SEX-DIFFERS", "性别与身份证号第 17 位不同。请对照证件改正。");
            }
        });
    }

    private Optional<EthnicGroup> ethnicGroup() {
        String typed = TypedText.compact(text(UploadColumn.MZ));
        return List.of("香港", "澳门", "台湾").contains(typed) ? Optional.of(EthnicGroup.OTHER) : EthnicGroup.find(typed);
    }

    private @Nullable String majorCode() {
        String typed = TypedText.compact(text(UploadColumn.ZYDM));
        if (typed.isEmpty()) {
            return null;
        }
        if (!MAJOR_CODE.matcher(typed).matches()) {
            error(UploadColumn.ZYDM, "MAJOR-CODE-FORM", "专业代码应为至多 10 位数字和字母。请改正。");
        }
        return typed;
    }

    private @Nullable String word(UploadColumn column) {
        String typed = text(column);
        if (typed.isEmpty()) {
            if (column.required()) {
                error(column, "MISSING", "没有填写" + column.label() + "。请填写。");
            }
            return null;
        }
        if (typed.length() > LONGEST_WORD) {
            error(column, "TOO-LONG", column.label() + "超过 60 个字。请检查。");
        }
        if (row.hasMissingCharacter(place(column))) {
            error(column, "MISSING-CHARACTER", column.label() + "里有缺字符号（??、□）。请补上正确的字。");
        }
        return typed;
    }

    private @Nullable LocalDate day(UploadColumn column, boolean required) {
        String typed = TypedText.compact(text(column)).replaceAll("[-/.年月日]", "");
        if (typed.isEmpty()) {
            if (required) {
                error(column, "MISSING", "没有填写" + column.label() + "。请写成 20160901 这样的 8 位数字。");
            }
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed, DateTimeFormatter.BASIC_ISO_DATE);
            if (column == UploadColumn.CSRQ && day.isAfter(today)) {
                error(column, "BIRTH-DATE-FUTURE", "出生日期在今天以后。请对照证件改正。");
                return null;
            }
            return day;
        } catch (DateTimeException e) {
            error(column, "DATE-FORM", column.label() + "不是有效日期。请写成 20160901 这样的 8 位数字。");
            return null;
        }
    }

    private <T> Optional<T> parsed(UploadColumn column, Function<String, Parsed<T>> parse) {
        if (row.isLossy(place(column))) {
            error(column, "NUMERIC", column.label() + "被表格当作数字保存，末尾几位已经丢失。请把该列设为“文本”格式后重新填写。");
            return Optional.empty();
        }
        Parsed<T> parsed = parse.apply(text(column));
        if (parsed instanceof Parsed.Rejected<T> refused) {
            findings.add(Finding.error(row.number(), column, refused.rejection()));
        }
        return parsed.optional();
    }

    private <T> @Nullable T kept(UploadColumn column, Parsed<T> parsed) {
        if (parsed instanceof Parsed.Rejected<T> refused) {
            findings.add(Finding.error(row.number(), column, refused.rejection()));
        }
        return parsed.optional().orElse(null);
    }

    private <T> @Nullable T found(UploadColumn column, Optional<T> value, String code, String message) {
        if (value.isEmpty()) {
            error(column, code, message);
        }
        return value.orElse(null);
    }

    private void error(UploadColumn column, String code, String message) {
        findings.add(Finding.error(row.number(), column, code, message));
    }

    private String text(UploadColumn column) {
        return row.cell(place(column)).strip();
    }

    private int place(UploadColumn column) {
        return places.getOrDefault(column, -1);
    }
}
