package org.xueji.registry.check;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xueji.platform.page.Frame;
import org.xueji.registry.archive.PhotoKind;
import org.xueji.registry.archive.StudyRecord;
import org.xueji.registry.archive.Words;

/// One record of its owner (学籍信息), and its check at the end of the page.
///
/// @param opening token that the server showed this version now
/// @param needed seconds the record must be in sight
/// @param seconds counted before this form was refused
/// @param mustCheck whether the status asks for a check at all
/// @param problems what a confirmation that was just sent still lacks; empty at first
public record StatusPage(
        Frame frame,
        String path,
        String institution,
        List<Line> lines,
        List<Photo> photos,
        boolean photosProofread,
        @Nullable Receipt receipt,
        @Nullable Receipt stale,
        int version,
        String publishedAt,
        String opening,
        long needed,
        int seconds,
        List<String> problems,
        boolean read,
        String verdict,
        String remark,
        boolean mustCheck) {
    /// A field in words.
    public record Line(String label, String value) {}

    /// A photo or its empty frame.
    ///
    /// @param state 未校对, 校对无误, 校对有误 …; empty when there is no photo
    public record Photo(String label, String word, boolean there, boolean proofread, String state, String colour) {}

    /// A check in words.
    public record Receipt(String number, String at, int version, boolean allRight, String remark) {}

    static StatusPage of(
            Frame frame,
            Standing standing,
            String institution,
            String opening,
            CheckRule rule,
            ZoneId zone,
            Confirmation typed,
            List<Missing> missing) {
        StudyRecord record = standing.record();
        return new StatusPage(
                frame,
                "/registry/archive/" + record.institutionCode() + "/" + record.recordId(),
                institution,
                lines(record, institution),
                Stream.of(PhotoKind.values()).map(kind -> photo(standing, kind)).toList(),
                !rule.photos() || standing.photosProofread(),
                receipt(standing.check(), zone),
                receipt(standing.stale(), zone),
                record.version(),
                Words.moment(standing.publishedAt(), zone),
                opening,
                rule.visible().toSeconds(),
                typed.counted().orElse(0),
                missing.stream().map(Missing::sentence).toList(),
                typed.read(),
                typed.verdict(),
                typed.remark(),
                record.status().mustSelfCheck());
    }

    private static List<Line> lines(StudyRecord record, String institution) {
        return List.of(
                new Line("姓名", record.name()),
                new Line("性别", record.sex().label()),
                new Line("出生日期", Words.day(record.birthDate())),
                new Line("民族", record.ethnicGroup().label()),
                new Line(record.document().type().label(), record.document().masked()),
                new Line("学校名称", institution),
                new Line("层次", record.studyLevel()),
                new Line("专业", record.majorName()),
                new Line("学制", record.schoolYears().stripTrailingZeros().toPlainString() + " 年"),
                new Line("学历类别", record.category().label()),
                new Line("学习形式", record.studyForm()),
                new Line("分院", orBlank(record.branch())),
                new Line("系所", orBlank(record.department())),
                new Line("班级", orBlank(record.className())),
                new Line("学号", orBlank(record.studentNumber())),
                new Line("考生号", record.examineeNumber()),
                new Line("入学日期", Words.day(record.entryDate())),
                new Line("学籍状态", record.status().registryWording()),
                new Line("预计毕业日期", record.expectedGraduation() == null ? "—" : Words.day(record.expectedGraduation())));
    }

    private static Photo photo(Standing standing, PhotoKind kind) {
        boolean there = standing.record().photo(kind) != null;
        Standing.Verdict verdict = standing.verdict(kind);
        if (!there) {
            return new Photo(kind.label(), kind.word(), false, false, "", "");
        }
        if (verdict == null) {
            return new Photo(kind.label(), kind.word(), true, false, "未校对", "orange");
        }
        if (verdict.correct()) {
            return new Photo(kind.label(), kind.word(), true, true, "校对无误", "green");
        }
        return new Photo(kind.label(), kind.word(), true, true, verdict.answered() ? "有误，学校已答复" : "有误，学校处理中", "yellow");
    }

    private static @Nullable Receipt receipt(Standing.@Nullable Check check, ZoneId zone) {
        return check == null
                ? null
                : new Receipt(
                        check.receiptNumber(),
                        Words.moment(check.confirmedAt(), zone),
                        check.version(),
                        check.allRight(),
                        check.remark());
    }

    private static String orBlank(@Nullable String text) {
        return text == null || text.isEmpty() ? "—" : text;
    }
}
