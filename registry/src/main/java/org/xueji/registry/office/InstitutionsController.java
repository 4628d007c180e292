package org.xueji.registry.office;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.CsvFile;
import org.xueji.platform.page.Frame;
import org.xueji.platform.page.Paging;
import org.xueji.platform.signin.Allowed;
import org.xueji.registry.institution.Institutions;
import org.xueji.registry.institution.ListQuery;
import org.xueji.registry.institution.OfficerRole;
import org.xueji.registry.templates.StaticTemplates;
import org.xueji.standards.Parsed;
import org.xueji.standards.code.InstitutionIdentifier;

/// The institutions, for the security administrator.
@Controller
@RequestMapping("/supervision/institutions")
@Allowed(OfficerRole.SECURITY)
class InstitutionsController {
    private static final int LONGEST_NAME = 60;

    private final StaticTemplates templates = new StaticTemplates();
    private final Institutions institutions;

    InstitutionsController(Institutions institutions) {
        this.institutions = institutions;
    }

    @GetMapping
    Answer list(ListQuery asked, Frame frame) {
        return Answer.page(templates.officeInstitutions(page(frame, asked, "", "", "")));
    }

    @GetMapping("/list.csv")
    ResponseEntity<byte[]> file(ListQuery asked) {
        List<List<String>> rows = institutions.all(asked).stream()
                .map(one -> List.of(one.code(), one.name(), one.identifier()))
                .toList();
        return new CsvFile("院校.csv", List.of("院校代码", "名称", "学校标识码"), rows).answer();
    }

    @PostMapping
    Answer add(
            @RequestParam(defaultValue = "") String identifier,
            @RequestParam(defaultValue = "") String name,
            Frame frame) {
        String typedName = name.strip();
        if (typedName.isEmpty() || typedName.length() > LONGEST_NAME) {
            return again(frame, identifier, name, "请填写院校全称，不超过 60 个字。");
        }
        return switch (InstitutionIdentifier.parse(identifier)) {
            case Parsed.Rejected<InstitutionIdentifier> refused ->
                again(frame, identifier, name, refused.rejection().messageZh());
            case Parsed.Accepted<InstitutionIdentifier> accepted -> {
                InstitutionIdentifier value = accepted.value();
                boolean added = institutions.register(value, typedName);
                yield added
                        ? Answer.seeOther(
                                "/supervision/institutions",
                                "已登记" + typedName + "（"
                                        + value.institutionCode().value() + "）。下一步：到“管理员账号”为它新增学籍管理员。")
                        : again(frame, identifier, name, "这个标识码、院校代码或名称已经登记过。请核对。");
            }
        };
    }

    private Answer again(Frame frame, String identifier, String name, String problem) {
        return Answer.formAgain(templates.officeInstitutions(page(frame, ListQuery.ALL, identifier, name, problem)));
    }

    private InstitutionsPage page(Frame frame, ListQuery asked, String identifier, String name, String problem) {
        Paging paging = asked.paging(institutions.count(asked), "所", "/supervision/institutions");
        return new InstitutionsPage(frame, institutions.page(asked), paging, identifier, name, problem);
    }
}
