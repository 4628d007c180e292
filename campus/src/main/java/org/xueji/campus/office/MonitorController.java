package org.xueji.campus.office;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.CsvFile;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.FreshFactor;

/// Class monitors, and students who forgot their password, for whoever looks after a class.
@Controller
@RequestMapping("/campus/monitors")
@Allowed({Role.COUNSELLOR, Role.COLLEGE, Role.OFFICE})
class MonitorController {
    private final StaticTemplates templates = new StaticTemplates();
    private final UnitTable units;
    private final AppointMonitor appointMonitor;
    private final AllowNewPassword allowNewPassword;

    MonitorController(UnitTable units, AppointMonitor appointMonitor, AllowNewPassword allowNewPassword) {
        this.units = units;
        this.appointMonitor = appointMonitor;
        this.allowNewPassword = allowNewPassword;
    }

    @GetMapping
    Answer list(@RequestParam(defaultValue = "") String text, Staff staff, Frame frame) {
        return Answer.page(
                templates.officeMonitors(new MonitorsPage(frame, text, units.classes(staff.scope(), text.strip()))));
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> export(Staff staff) {
        return new CsvFile(
                        "班长名单.csv",
                        List.of("班级代码", "班级", "年级", "学院", "班长学号", "班长姓名"),
                        units.classes(staff.scope(), "").stream()
                                .map(MonitoredClass::row)
                                .toList())
                .answer();
    }

    @GetMapping("/{classCode}")
    Answer classGroup(
            @PathVariable String classCode, @RequestParam(defaultValue = "") String done, Staff staff, Frame frame) {
        return units.classGroup(classCode, staff.scope())
                .map(found -> Answer.page(templates.officeMonitor(
                        new MonitorPage(frame, found, units.members(classCode, staff.scope()), done))))
                .orElseGet(Answer::notFound);
    }

    @PostMapping("/{classCode}")
    Answer appoint(@PathVariable String classCode, @RequestParam(defaultValue = "") String student, Staff staff) {
        return appointMonitor.appoint(classCode, student.isEmpty() ? null : student, staff)
                ? Answer.seeOther("/campus/monitors/" + classCode + "?done=monitor")
                : Answer.notFound();
    }

    @PostMapping("/{classCode}/new-passwords")
    @FreshFactor
    Answer newPassword(@PathVariable String classCode, @RequestParam(defaultValue = "") String student, Staff staff) {
        return allowNewPassword.allow(student, staff)
                ? Answer.seeOther("/campus/monitors/" + classCode + "?done=password")
                : Answer.notFound();
    }
}
