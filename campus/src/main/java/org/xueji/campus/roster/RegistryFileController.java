package org.xueji.campus.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.documents.table.TableKind;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.FreshFactor;

/// The file with which the office reports a cohort to the platform.
@Controller
@RequestMapping("/campus/roster/registry-file")
@Allowed(Role.OFFICE)
class RegistryFileController {
    private final StaticTemplates templates = new StaticTemplates();
    private final ExportForRegistry export;
    private final Register register;

    RegistryFileController(ExportForRegistry export, Register register) {
        this.export = export;
        this.register = register;
    }

    @GetMapping
    Answer form(Frame frame) {
        return Answer.page(templates.rosterRegistryFile(page(frame, 0, "XLSX", "", "", List.of(), 0)));
    }

    /// Answers with the file, or with the form again.
    @FreshFactor
    @PostMapping
    Object export(
            @RequestParam int cohort,
            @RequestParam String format,
            @RequestParam(defaultValue = "") String purpose,
            Staff staff,
            Frame frame) {
        TableKind wanted = Arrays.stream(TableKind.values())
                .filter(one -> one.name().equals(format))
                .findFirst()
                .orElseThrow(NotHere::new);
        return switch (export.export(cohort, wanted, purpose, staff)) {
            case ExportForRegistry.Outcome.Written written -> file(written, cohort, wanted);
            case ExportForRegistry.Outcome.DoesNotFit not ->
                again(page(
                        frame,
                        cohort,
                        format,
                        purpose,
                        "有 " + not.total() + " 处放不进平台的表，没有导出。",
                        not.misfits(),
                        not.total()));
            case ExportForRegistry.Outcome.PurposeMissing not ->
                again(page(frame, cohort, format, purpose, "请写明用途（至少 4 个字），会记入审计。", List.of(), 0));
            case ExportForRegistry.Outcome.Nobody not ->
                again(page(frame, cohort, format, purpose, "这个年级还没有学生。请先导入名册。", List.of(), 0));
            case ExportForRegistry.Outcome.NotAllowed not -> Answer.notFound();
        };
    }

    private Answer again(RegistryFilePage page) {
        return Answer.formAgain(templates.rosterRegistryFile(page));
    }

    private static ResponseEntity<byte[]> file(
            ExportForRegistry.Outcome.Written written, int cohort, TableKind format) {
        String type = switch (format) {
            case XLSX -> Download.XLSX;
            case CSV -> Download.CSV;
            case DBF -> Download.DBF;
        };
        String name = "学籍注册-" + cohort + "级." + format.name().toLowerCase(Locale.ROOT);
        return Download.whole(written.content(), name, type);
    }

    private RegistryFilePage page(
            Frame frame,
            int cohort,
            String format,
            String purpose,
            String problem,
            List<ExportForRegistry.Misfit> misfits,
            int total) {
        List<Integer> cohorts = register.classes(null).stream()
                .map(ClassGroup::cohort)
                .distinct()
                .toList();
        return new RegistryFilePage(
                frame,
                cohorts,
                cohort,
                format,
                purpose,
                problem,
                misfits.stream()
                        .map(one ->
                                new RegistryFilePage.Misfit(one.studentNumber(), one.name(), one.field(), one.reason()))
                        .toList(),
                total);
    }
}
