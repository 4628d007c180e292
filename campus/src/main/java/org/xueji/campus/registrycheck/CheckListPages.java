package org.xueji.campus.registrycheck;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.campus.campaign.Times;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;
import org.xueji.campus.office.Staff;
import org.xueji.campus.roster.UnitChoices;
import org.xueji.platform.page.CsvFile;
import org.xueji.platform.page.Frame;

/// Makes the list of checks, as a page and as a file.
@Component
class CheckListPages {
    private static final int EXPORTED = 100_000;

    private final CheckTable table;
    private final RegistryFeed feed;
    private final UnitChoices units;
    private final University university;

    CheckListPages(CheckTable table, RegistryFeed feed, UnitChoices units, University university) {
        this.table = table;
        this.feed = feed;
        this.units = units;
        this.university = university;
    }

    CheckListPage page(CheckListPage.Asked asked, Staff staff, Frame frame) {
        CheckQuery query = query(asked, staff.scope());
        Map<CheckStanding, Long> counts = table.counts(query);
        RegistryFeed.State state = feed.state();
        boolean office = staff.roles().contains(Role.OFFICE);
        return new CheckListPage(
                frame,
                asked,
                Arrays.stream(CheckStanding.values())
                        .map(standing -> new CheckListPage.Count(
                                standing, counts.getOrDefault(standing, 0L), standing == query.standing()))
                        .toList(),
                rows(table.search(query, asked.size(), (asked.page() - 1) * asked.size())),
                units.cohorts(staff.scope()),
                units.colleges(staff.scope()),
                units.classes(asked.college(), staff.scope()),
                words(state),
                state.failingSince() != null,
                office && state.connected(),
                office ? table.unknown().size() : 0);
    }

    CsvFile file(CheckListPage.Asked asked, Staff staff) {
        return new CsvFile(
                "学信核对情况.csv",
                List.of("学号", "姓名", "学院", "班级", "核对状态", "核对回执编号", "核对时间", "失效时间", "公布时间", "说明"),
                rows(table.search(query(asked, staff.scope()), EXPORTED, 0)).stream()
                        .map(row -> List.of(
                                row.number(),
                                row.name(),
                                row.collegeName(),
                                row.className(),
                                row.shown().standing().label(),
                                row.shown().receipt(),
                                row.shown().checked(),
                                row.shown().stale(),
                                row.shown().published(),
                                row.shown().standing().explanation()))
                        .toList());
    }

    UnknownRecordsPage unknown(Frame frame) {
        return new UnknownRecordsPage(
                frame,
                table.unknown().stream()
                        .map(one -> new UnknownRecordsPage.Row(
                                one.examineeNumber(),
                                orEmpty(one.name()),
                                orEmpty(one.department()),
                                orEmpty(one.className()),
                                orEmpty(one.receiptNumber()),
                                Times.words(one.heardAt(), university.zone())))
                        .toList());
    }

    private List<CheckListPage.Row> rows(List<CheckTable.Row> found) {
        return found.stream()
                .map(row -> new CheckListPage.Row(
                        row.check().studentNumber(),
                        row.name(),
                        row.collegeName(),
                        row.className(),
                        CheckShown.of(row.check(), university.zone())))
                .toList();
    }

    private String words(RegistryFeed.State state) {
        if (!state.connected()) {
            return "本系统没有连接学信平台，核对情况不会自动更新。";
        }
        if (state.failingSince() != null) {
            return "自 " + Times.words(state.failingSince(), university.zone()) + " 起连不上学信平台，正在自动重试；下面是此前收到的情况。";
        }
        return state.takenAt() == null
                ? "已连接学信平台，还没有收到通知。"
                : "已连接学信平台，最近一次收到通知：" + Times.words(state.takenAt(), university.zone()) + "。";
    }

    private static CheckQuery query(CheckListPage.Asked asked, Scope scope) {
        return new CheckQuery(
                scope,
                asked.cohort().matches("[0-9]{4}") ? Integer.valueOf(asked.cohort()) : null,
                orAbsent(asked.college()),
                orAbsent(asked.classCode()),
                CheckStanding.of(asked.standing()).orElse(null),
                asked.text().strip(),
                CheckQuery.Sort.of(asked.sort()),
                asked.descending());
    }

    private static @Nullable String orAbsent(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
