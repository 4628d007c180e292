package org.xueji.campus.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.xueji.documents.table.TableColumn;
import org.xueji.documents.table.TableKind;
import org.xueji.documents.table.TableLayout;
import org.xueji.documents.table.TableWriter;
import org.xueji.standards.identity.IdentityNumber;

/// Roster files of invented freshmen (虚构新生名册) in all three kinds, right ones and ones with planted faults.
public final class RosterSamples {
    /// Headings by national code, as the platform's files have them.
    public static final List<String> CODES = List.of(
            "KSH", "XH", "XM", "XB", "CSRQ", "SFZJLX", "SFZH", "MZ", "ZYDM", "ZYMC", "CC", "XXXS", "XZ", "RXRQ", "FY",
            "BH", "YJBYRQ", "XJZT");
    /// The same headings in Chinese.
    public static final List<String> WORDS = List.of(
            "考生号", "学号", "姓名", "性别", "出生日期", "证件类型", "证件号码", "民族", "专业代码", "专业名称", "层次", "学习形式", "学制", "入学日期", "学院",
            "班级", "预计毕业日期", "学籍状态");

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String[] SURNAMES = "王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗".split(" ");
    private static final String[] GIVEN = "伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀 霞 平".split(" ");
    private static final String[] GROUPS = {"汉族", "壮族", "维吾尔族", "回", "08"};

    /// A fault in a row of a sample.
    ///
    /// @param row as a person counts it, the headings being row 1
    public record Fault(int row, RosterProblem problem) {}

    /// A sample with its faults.
    public record Faulty(List<String[]> rows, List<Fault> faults) {}

    private RosterSamples() {}

    /// So many right rows of freshmen of 2016, 40 in a class, 10 classes in a college.
    public static List<String[]> people(int count) {
        return IntStream.range(0, count).mapToObj(RosterSamples::row).toList();
    }

    /// Right rows in which 40 faults of 40 kinds are planted, one in a row.
    public static Faulty withFaults(int count) {
        List<String[]> rows = new ArrayList<>(people(count));
        List<Fault> faults = new ArrayList<>();
        Planter planter = new Planter(rows, faults, Math.max(3, count / 45));
        planter.plant(RosterProblem.STUDENT_NUMBER_MISSING, "XH", "");
        planter.plant(RosterProblem.STUDENT_NUMBER_NUMERIC, "XH", "2.0160101E+11");
        planter.plant(RosterProblem.STUDENT_NUMBER_FORM, "XH", "2016#0101");
        planter.plant(RosterProblem.STUDENT_NUMBER_TOO_LONG, "XH", "201600000000000000001");
        planter.plant(RosterProblem.DUPLICATE_STUDENT_NUMBER, "XH", rows.getFirst()[1]);
        planter.plant(RosterProblem.EXAMINEE_NUMERIC, "KSH", "1.6440001E+13");
        planter.plant(RosterProblem.EXAMINEE_FORM, "KSH", "16/440001");
        planter.plant(RosterProblem.EXAMINEE_TOO_LONG, "KSH", "1644000000000000001");
        planter.plant(RosterProblem.DUPLICATE_EXAMINEE_NUMBER, "KSH", rows.getFirst()[0]);
        planter.plant(RosterProblem.NAME_MISSING, "XM", "");
        planter.plant(RosterProblem.NAME_MISSING_CHARACTER, "XM", "张??");
        planter.plant(RosterProblem.NAME_PRIVATE_CHARACTER, "XM", "张\uE000");
        planter.plant(RosterProblem.NAME_FORM, "XM", "张三1");
        planter.plant(RosterProblem.NAME_TOO_LONG, "XM", "张".repeat(51));
        planter.plant(RosterProblem.SEX_UNKNOWN, "XB", "X");
        planter.plant(RosterProblem.BIRTH_DATE_FORM, "CSRQ", "19981301");
        planter.plant(RosterProblem.BIRTH_DATE_DIFFERS, "CSRQ", "19890101");
        planter.plant(RosterProblem.DOCUMENT_TYPE_UNKNOWN, "SFZJLX", "借书证");
        planter.plant(RosterProblem.DOCUMENT_MISSING, "SFZH", "");
        planter.plant(RosterProblem.DOCUMENT_NUMERIC, "SFZH", "4.4E+17");
        planter.plant(RosterProblem.DOCUMENT_LENGTH, "SFZH", "99000019980101001");
        planter.plant(RosterProblem.DOCUMENT_CHARACTER, "SFZH", "9900001998O1010011");
        planter.plant(RosterProblem.DOCUMENT_DATE, "SFZH", "441900200513010019");
        planter.plant(RosterProblem.DOCUMENT_CHECK, "SFZH", wrongCheck(rows.get(planter.next())[6]));
        planter.plantDocument("护照", "!");
        planter.plant(RosterProblem.DUPLICATE_DOCUMENT, "SFZH", "");
        planter.plant(RosterProblem.ETHNIC_GROUP_MISSING, "MZ", "");
        planter.plant(RosterProblem.ETHNIC_GROUP_UNKNOWN, "MZ", "火星族");
        planter.plant(RosterProblem.MAJOR_CODE_FORM, "ZYDM", "软件");
        planter.plant(RosterProblem.MAJOR_MISSING, "ZYMC", "");
        planter.plant(RosterProblem.MAJOR_TOO_LONG, "ZYMC", "软".repeat(51));
        planter.plant(RosterProblem.LEVEL_UNKNOWN, "CC", "小学");
        planter.plant(RosterProblem.FORM_UNKNOWN, "XXXS", "自习");
        planter.plant(RosterProblem.SCHOOL_YEARS_UNKNOWN, "XZ", "11");
        planter.plant(RosterProblem.ENTRY_DATE_FORM, "RXRQ", "20160931");
        planter.plant(RosterProblem.EXPECTED_GRADUATION_FORM, "YJBYRQ", "夏天");
        planter.plant(RosterProblem.EXPECTED_GRADUATION_EARLY, "YJBYRQ", "20150701");
        planter.plant(RosterProblem.CLASS_MISSING, "BH", "");
        planter.plant(RosterProblem.CLASS_TOO_LONG, "BH", "班".repeat(41));
        planter.plant(RosterProblem.STATUS_UNKNOWN, "XJZT", "睡觉");
        return new Faulty(rows, faults);
    }

    /// A CSV file with the national codes as headings.
    public static byte[] csv(List<String[]> rows, Charset charset, boolean mark) {
        StringBuilder text = new StringBuilder(mark ? "\uFEFF" : "")
                .append(String.join(",", CODES))
                .append("\r\n");
        for (String[] row : rows) {
            text.append(String.join(
                            ",", Arrays.stream(row).map(RosterSamples::quoted).toList()))
                    .append("\r\n");
        }
        return text.toString().getBytes(charset);
    }

    /// A CSV file in UTF-8 without a mark.
    public static byte[] csv(List<String[]> rows) {
        return csv(rows, StandardCharsets.UTF_8, false);
    }

    /// A workbook with Chinese headings, every cell text.
    public static byte[] xlsx(List<String[]> rows) {
        return written(TableKind.XLSX, TableLayout.of("名册", WORDS), rows);
    }

    /// A DBF file in GB18030 with the national codes as field names.
    public static byte[] dbf(List<String[]> rows) {
        TableLayout layout = new TableLayout(
                "名册",
                CODES.stream().map(code -> TableColumn.of(code).bytes(120)).toList());
        return written(TableKind.DBF, layout, rows);
    }

    private static byte[] written(TableKind kind, TableLayout layout, List<String[]> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.of(kind, bytes, layout)) {
            for (String[] row : rows) {
                writer.write(List.of(row));
            }
            writer.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// The right row of a number; the same each time.
    public static String[] row(int number) {
        LocalDate born = LocalDate.of(1997, 9, 1).plusDays(number % 365);
        String identity = IdentityNumber.of("990000" + DAY.format(born) + "%03d".formatted(number / 365 % 999 + 1))
                .value();
        int college = number / 400;
        String name =
                SURNAMES[number % 20] + GIVEN[number / 20 % 20] + (number % 3 == 0 ? "" : GIVEN[number / 400 % 20]);
        return new String[] {
            "1644%010d".formatted(number + 1),
            "2016%08d".formatted(number + 1),
            name,
            (identity.charAt(16) - '0') % 2 == 1 ? "男" : "女",
            DAY.format(born),
            "居民身份证",
            identity,
            GROUPS[number % GROUPS.length],
            "080902",
            "软件工程",
            "本科",
            "普通全日制",
            "4",
            "20160901",
            "第" + (college + 1) + "学院",
            "2016级" + (number / 40 + 1) + "班",
            "20200701",
            "注册学籍"
        };
    }

    private static String wrongCheck(String identity) {
        char last = identity.charAt(17);
        return identity.substring(0, 17) + (last == '1' ? '2' : '1');
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(letter -> ",\"\r\n".indexOf(letter) >= 0);
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /// Plants one fault in every so many rows.
    private static final class Planter {
        private final List<String[]> rows;
        private final List<Fault> faults;
        private final int step;
        private int at;

        Planter(List<String[]> rows, List<Fault> faults, int step) {
            this.rows = rows;
            this.faults = faults;
            this.step = step;
            this.at = step;
        }

        int next() {
            return at;
        }

        void plant(RosterProblem problem, String column, String value) {
            String[] row = rows.get(at).clone();
            row[CODES.indexOf(column)] = value;
            if (problem == RosterProblem.DUPLICATE_DOCUMENT) {
                String[] first = rows.getFirst();
                row[3] = first[3];
                row[4] = first[4];
                row[6] = first[6];
            }
            rows.set(at, row);
            faults.add(new Fault(at + 2, problem));
            at += step;
        }

        void plantDocument(String type, String number) {
            String[] row = rows.get(at).clone();
            row[5] = type;
            row[6] = number;
            rows.set(at, row);
            faults.add(new Fault(at + 2, RosterProblem.DOCUMENT_FORM));
            at += step;
        }
    }
}
