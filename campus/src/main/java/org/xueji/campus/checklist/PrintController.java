package org.xueji.campus.checklist;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.campus.office.StudentPerson;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.FreshFactor;

/// Lists on paper and as workbooks: the monitor's own class, a class or all classes of a filter for staff.
@Controller
class PrintController {
    private final PrintLists printLists;
    private final ClassLists lists;
    private final ClassPages pages;
    private final AskedCampaign asked;

    PrintController(PrintLists printLists, ClassLists lists, ClassPages pages, AskedCampaign asked) {
        this.printLists = printLists;
        this.lists = lists;
        this.pages = pages;
        this.asked = asked;
    }

    @GetMapping("/campus/class-checklist/list.{ending:pdf|xlsx}")
    @Allowed(Role.MONITOR)
    ResponseEntity<byte[]> own(@PathVariable String ending, StudentPerson monitor) throws IOException {
        ClassList own = lists.open(Objects.requireNonNull(monitor.monitorOf())).orElseThrow(PrintController::notFound);
        return file(List.of(own), ending, ListReader.MONITOR, monitor.subject());
    }

    @GetMapping("/campus/checklists/{campaign}/{classCode}/list.{ending:pdf|xlsx}")
    @Allowed({Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR})
    @FreshFactor
    ResponseEntity<byte[]> one(
            @PathVariable String campaign, @PathVariable String classCode, @PathVariable String ending, Staff staff)
            throws IOException {
        ClassList list = asked.of(campaign)
                .flatMap(found -> lists.within(found, classCode, staff.scope()))
                .orElseThrow(PrintController::notFound);
        return file(List.of(list), ending, ListReader.STAFF, staff.subject());
    }

    @GetMapping("/campus/checklists/lists.{ending:pdf|xlsx}")
    @Allowed({Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR})
    @FreshFactor
    ResponseEntity<byte[]> many(@RequestParam Map<String, String> address, @PathVariable String ending, Staff staff)
            throws IOException {
        ClassListPage.Asked wanted = ClassPages.asked(address);
        Campaign campaign = asked.of(wanted.campaign()).orElseThrow(PrintController::notFound);
        List<ClassList> found =
                lists.within(campaign, pages.classCodes(campaign, wanted, staff.scope()), staff.scope());
        if (found.isEmpty()) {
            throw notFound();
        }
        return file(found, ending, ListReader.STAFF, staff.subject());
    }

    private ResponseEntity<byte[]> file(List<ClassList> found, String ending, ListReader reader, String by)
            throws IOException {
        ListFormat format = ListFormat.of(ending).orElseThrow(PrintController::notFound);
        String name =
                found.size() == 1 ? "核对登记表-" + found.getFirst().list().group().name() : "核对登记表-" + found.size() + "个班";
        return ListDownload.of(printLists.print(found, format, reader, by), format, name);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
