package org.xueji.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChecklistSheetTest {
    private static final String MINORITY = "阿卜杜热合曼·买买提图尔荪江·艾合麦提";

    @Test
    @DisplayName("C-10 a class of 50 prints by 学号 with its head on every page, page n of m, rare characters exact")
    void wholeClass() throws IOException {
        Checklist list = list(50);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PaperReport report = ChecklistSheet.write(List.of(list), Fonts.builtIn(), out);
        assertThat(report.warnings()).isEmpty();
        PrintedText text = PrintedText.of(out.toByteArray());
        assertThat(text.pages()).hasSize(report.pages());
        assertThat(report.pages()).isBetween(3, 5);
        for (int page = 0; page < text.pages().size(); page++) {
            assertThat(text.page(page))
                    .contains("示例理工学院2016级在校生学籍信息核对登记表", "软件工程1班", "核对结果", "本人签名", "班长（签名）", "学院（盖章）")
                    .contains("第" + (page + 1) + "页，共" + report.pages() + "页");
        }
        assertThat(text.all())
                .containsSubsequence(
                        list.rows().stream().map(Checklist.Row::studentNumber).toList());
        for (Checklist.Row row : list.rows()) {
            assertThat(text.all()).contains(row.name(), row.document(), row.major(), row.correction(), row.remark());
        }
        assertThat(text.page(report.pages() - 1)).contains("应到50人", "已签12人（其中代签1人）", "未签38人");
        assertThat(text.fonts()).isNotEmpty().allMatch(PrintedText.Font::embedded);
        PrintedText.keep("checklist", out.toByteArray());
    }

    static Checklist list(int students) {
        List<Checklist.Row> rows = new ArrayList<>();
        List<String> names = List.of("张三", "欧阳㛃", "李䶮", "王𠅤", "赵𬭎", MINORITY, "古丽努尔·艾尼瓦尔");
        for (int i = 1; i <= students; i++) {
            boolean wrong = i % 9 == 4;
            rows.add(new Checklist.Row(
                    Integer.toString(i),
                    "2016414010" + String.format("%02d", i),
                    names.get(i % names.size()),
                    i % 2 == 0 ? "女" : "男",
                    "1998-03-%02d".formatted(i % 28 + 1),
                    i % 7 == 5 ? "维吾尔族" : "汉族",
                    "990000199803%02d%03dX".formatted(i % 28 + 1, i),
                    i % 5 == 0 ? "计算机科学与技术（粤台联合培养、中外合作办学、卓越工程师计划）" : "软件工程",
                    i % 8 == 0 ? "专科起点本科" : "本科",
                    "4",
                    wrong ? "有误" : "无误",
                    wrong ? "家庭地址：广东省东莞市松山湖大学路1号应为广东省东莞市莞城区学院路251号莞城校区学生宿舍12栋305房；民族：汉应为壮族" : "",
                    null,
                    i % 10 == 3 ? "代签 李四" : "",
                    i % 10 == 3 ? "参军，委托班长代签" : "",
                    i == 17));
        }
        return new Checklist(
                "示例理工学院",
                "计算机与网络安全学院（网络空间安全学院）",
                "软件工程1班",
                "2016级",
                "2016级在校生学籍信息核对登记表",
                "第 3 版",
                "2016-10-25 09:30",
                "http://localhost:8080/campus/checklist/0101?version=3",
                rows,
                new Checklist.Counts(students, 12, 1, students - 12));
    }
}
