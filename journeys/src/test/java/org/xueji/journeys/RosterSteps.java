package org.xueji.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.xueji.campus.roster.RosterSamples;

/// Step 1: the office brings the roster of the freshmen (名册导入, C-03).
final class RosterSteps {
    /// Names of students of the first class: rare characters, and a long one with dots.
    static final List<String> RARE_NAMES = List.of("王㛃䶮", "李𠅤𬭎", "阿卜杜热合曼·买买提吐尔逊·阿布力克木");

    private static final int FRESHMEN = 3_000;
    private static final int FIRST_RARE = 4;

    private final Walker office;

    RosterSteps(Walker office) {
        this.office = office;
    }

    /// Dry run of a file with 40 faults, problem file, corrected file, import, undo.
    void tryOut(String kind, String file) {
        upload(file, bytes(kind, RosterSamples.withFaults(FRESHMEN).rows()));
        office.waitsFor("下载问题文件").looks("01-problems");
        assertThat(office.text()).contains("40");
        assertThat(office.download("下载问题文件")).startsWith('P', 'K');
        office.press("放弃这个文件");
        upload(file, bytes(kind, freshmen()));
        office.waitsFor("导入名册").looks("01-checked").press("导入名册");
        office.waitsFor("撤销整批导入").looks("01-imported").press("撤销整批导入");
        office.waitsFor("已撤销").looks("01-undone");
    }

    /// Import again, to stay.
    void keep() {
        bring(freshmen());
        office.open("/campus/students").sees("3000").looks("01-students");
    }

    /// A changed row of a student who is there already.
    void bring(String[] row) {
        bring(List.<String[]>of(row));
    }

    /// What the campus writes for the institution's officer to upload.
    byte[] registryFile() {
        office.open("/campus/roster/registry-file").looks("02-registry-file");
        return office.choose("格式", "XLSX").type("用途", "向学籍平台上报 2016 级新生").download("导出");
    }

    private void bring(List<String[]> rows) {
        upload("名册.csv", bytes("CSV", rows));
        office.waitsFor("导入名册").press("导入名册");
        office.waitsFor("撤销整批导入");
    }

    private void upload(String file, byte[] content) {
        office.open("/campus/roster")
                .looks("01-roster")
                .bring("名册文件", file, content)
                .press("上传并识别列");
        office.looks("01-columns").press("开始校验");
    }

    // As roster samples have them, but for the names that no common font or code page has.
    private static List<String[]> freshmen() {
        List<String[]> rows = new ArrayList<>(RosterSamples.people(FRESHMEN));
        for (int i = 0; i < RARE_NAMES.size(); i++) {
            rows.get(FIRST_RARE + i)[RosterSamples.CODES.indexOf("XM")] = RARE_NAMES.get(i);
        }
        return rows;
    }

    private static byte[] bytes(String kind, List<String[]> rows) {
        return switch (kind) {
            case "XLSX" -> RosterSamples.xlsx(rows);
            case "DBF" -> RosterSamples.dbf(rows);
            default -> RosterSamples.csv(rows, StandardCharsets.UTF_8, true);
        };
    }
}
