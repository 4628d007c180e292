package org.xueji.campus.checklist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.University;
import org.xueji.documents.pdf.ChecklistSheet;
import org.xueji.documents.pdf.Fonts;
import org.xueji.documents.table.TableLayout;
import org.xueji.documents.table.WorkbookWriter;
import org.xueji.platform.audit.Audit;

/// Takes lists away as paper or workbook (打印、导出核对登记表): each is kept as it is, so that its code is known when it
/// comes back.
@Component
class PrintLists {
    private final Checklists checklists;
    private final SignatureTable signatures;
    private final University university;
    private final Fonts fonts;
    private final Audit audit;
    private final Clock clock;
    private final String address;
    private final boolean whole;

    PrintLists(
            Checklists checklists,
            SignatureTable signatures,
            University university,
            Fonts fonts,
            @Campus Audit audit,
            Clock clock,
            @Value("${xueji.address:http://localhost:8080}") String address,
            @Value("${xueji.checklist.whole-numbers:false}") boolean whole) {
        this.checklists = checklists;
        this.signatures = signatures;
        this.university = university;
        this.fonts = fonts;
        this.audit = audit;
        this.clock = clock;
        this.address = address;
        this.whole = whole;
    }

    /// The file.
    ///
    /// @param lists at least one
    /// @param by subject of whoever takes it
    @CampusTransaction
    public byte[] print(List<ClassList> lists, ListFormat format, ListReader reader, String by) throws IOException {
        checklists.keepAll(lists.stream().map(ClassList::list).toList());
        audit.note(by, "checklist.printed", target(lists), "done", format.ending());
        ListCells cells =
                new ListCells(reader, whole && reader == ListReader.STAFF, drawn(lists, reader), university.zone());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        switch (format) {
            case PDF -> paper(lists, cells, file);
            case XLSX -> workbook(lists, cells, file);
        }
        return file.toByteArray();
    }

    private void paper(List<ClassList> lists, ListCells cells, ByteArrayOutputStream file) throws IOException {
        ChecklistSheet.write(lists.stream().map(list -> sheet(list, cells)).toList(), fonts, file);
    }

    private org.xueji.documents.pdf.Checklist sheet(ClassList own, ListCells cells) {
        Checklist list = own.list();
        int proxy = (int) own.count(SignatureState.PROXY);
        return new org.xueji.documents.pdf.Checklist(
                university.name(),
                list.group().collegeName(),
                list.group().name(),
                list.group().cohort() + "级",
                list.group().cohort() + "级在校生学籍信息核对登记表",
                list.version(),
                ShownTime.minute(clock.instant(), university.zone()),
                address + "/campus/scan/" + list.listCode(),
                cells.rows(own),
                new org.xueji.documents.pdf.Checklist.Counts(
                        (int) own.expected(), (int) own.count(SignatureState.SIGNED) + proxy, proxy, (int)
                                own.unsigned()));
    }

    private void workbook(List<ClassList> lists, ListCells cells, ByteArrayOutputStream file) throws IOException {
        try (WorkbookWriter workbook = new WorkbookWriter(file, layout(lists.getFirst()))) {
            for (ClassList list : lists) {
                if (list != lists.getFirst()) {
                    workbook.next(layout(list));
                }
                for (List<String> row : cells.cells(list)) {
                    workbook.write(row);
                }
                workbook.write(List.of("", "", "名单版本 " + list.list().version()));
            }
            workbook.finish();
        }
    }

    // A sheet's name is at most 31 characters, none of them []:*?/\ and no other sheet's.
    private static TableLayout layout(ClassList list) {
        String name = (list.list().group().classCode() + " "
                        + list.list().group().name())
                .replaceAll("[\\[\\]:*?/\\\\']", " ");
        return TableLayout.of(name.length() > 31 ? name.substring(0, 31) : name, ListCells.HEADINGS);
    }

    private Map<String, byte[]> drawn(List<ClassList> lists, ListReader reader) {
        Map<String, byte[]> drawn = new HashMap<>();
        if (reader == ListReader.STAFF) {
            List<String> students = lists.stream()
                    .flatMap(list -> list.members().stream())
                    .filter(member ->
                            member.signature() != null && member.signature().drawn())
                    .map(member -> member.row().studentNumber())
                    .toList();
            drawn.putAll(signatures.drawn(lists.getFirst().list().campaign().campaignId(), students));
        }
        return drawn;
    }

    private static String target(List<ClassList> lists) {
        Checklist first = lists.getFirst().list();
        return "checklist " + first.campaign().campaignId() + " "
                + (lists.size() == 1 ? first.group().classCode() : lists.size() + " classes");
    }
}
