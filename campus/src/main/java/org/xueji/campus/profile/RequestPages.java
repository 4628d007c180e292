package org.xueji.campus.profile;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.campus.campaign.Times;
import org.xueji.campus.office.Staff;
import org.xueji.platform.page.CsvFile;
import org.xueji.platform.page.Frame;

/// Makes the list of wishes that need approval, as a page and as a file.
@Component
class RequestPages {
    static final int EXPORTED = 20_000;

    private static final int SIZE = 30;

    private final RequestTable requests;
    private final ItemTable items;
    private final University university;

    RequestPages(RequestTable requests, ItemTable items, University university) {
        this.requests = requests;
        this.items = items;
        this.university = university;
    }

    RequestListPage page(String state, String text, int page, String problem, Staff staff, Frame frame) {
        ChangeRequest.State shown = state(state);
        int number = Math.clamp(page, 1, 10_000);
        List<RequestTable.Listed> found = requests.list(staff.scope(), shown, text.strip(), SIZE, (number - 1) * SIZE);
        return new RequestListPage(
                frame,
                shown.name(),
                text.strip(),
                number,
                SIZE,
                requests.count(staff.scope(), shown, text.strip()),
                rows(found),
                problem);
    }

    CsvFile file(String state, String text, Staff staff) {
        List<RequestTable.Listed> found = requests.list(staff.scope(), state(state), text.strip(), EXPORTED, 0);
        return new CsvFile(
                "信息修改审核.csv",
                List.of("学号", "姓名", "学院", "班级", "项目", "提交时间", "状态", "审核时间", "意见"),
                rows(found).stream()
                        .map(row -> List.of(
                                row.student(),
                                row.name(),
                                row.collegeName(),
                                row.className(),
                                row.item(),
                                row.asked(),
                                row.state(),
                                row.decided(),
                                row.reason()))
                        .toList());
    }

    private List<RequestListPage.Row> rows(List<RequestTable.Listed> found) {
        Map<String, Map<ProfileItem, String>> standing =
                items
                        .of(found.stream()
                                .map(listed -> listed.request().studentNumber())
                                .distinct()
                                .toList())
                        .stream()
                        .filter(item -> item.value() != null)
                        .collect(Collectors.groupingBy(
                                ItemTable.Item::studentNumber,
                                Collectors.toMap(ItemTable.Item::item, ItemTable.Item::known)));
        return found.stream()
                .map(listed ->
                        row(listed, standing.getOrDefault(listed.request().studentNumber(), Map.of())))
                .toList();
    }

    private RequestListPage.Row row(RequestTable.Listed listed, Map<ProfileItem, String> standing) {
        ChangeRequest request = listed.request();
        return new RequestListPage.Row(
                request.requestId(),
                request.studentNumber(),
                listed.name(),
                listed.className(),
                listed.collegeName(),
                request.item().label(),
                standing.containsKey(request.item())
                        ? shown(request, standing.getOrDefault(request.item(), ""))
                        : "（空）",
                shown(request, request.newValue()),
                time(request.requestedAt()),
                request.state().label(),
                request.state().colour(),
                request.state() == ChangeRequest.State.WAITING,
                time(request.decidedAt()),
                request.reason());
    }

    // Whoever decides has to see the value; afterwards nobody has to.
    private static String shown(ChangeRequest request, String value) {
        return request.state() == ChangeRequest.State.WAITING
                ? ItemWords.of(request.item(), value)
                : ItemWords.masked(request.item(), value);
    }

    private String time(@Nullable Instant at) {
        return at == null ? "" : Times.words(at, university.zone());
    }

    private static ChangeRequest.State state(String typed) {
        return Arrays.stream(ChangeRequest.State.values())
                .filter(state -> state.name().equals(typed))
                .findFirst()
                .orElse(ChangeRequest.State.WAITING);
    }
}
