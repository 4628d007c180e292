package org.xueji.registry.check;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.registry.NationalSite;
import org.xueji.registry.account.AccountPerson;
import org.xueji.registry.archive.Owner;
import org.xueji.registry.archive.Words;
import org.xueji.registry.institution.Institutions;
import org.xueji.registry.templates.StaticTemplates;

/// The person's own receipts (查询记录): only own ones are found.
@Controller
@RequestMapping("/registry/receipts")
@Allowed(AccountPerson.STUDENT)
class ReceiptsController {
    private final StaticTemplates templates = new StaticTemplates();
    private final CheckTable table;
    private final Institutions institutions;
    private final NationalSite site;

    ReceiptsController(CheckTable table, Institutions institutions, NationalSite site) {
        this.table = table;
        this.institutions = institutions;
        this.site = site;
    }

    @GetMapping
    Answer list(@RequestParam(defaultValue = "") String number, AccountPerson account, Frame frame) {
        List<PastCheck> checks = Owner.of(account).map(table::ofOwner).orElse(List.of());
        String asked = number.strip();
        String wanted = ReceiptNumber.parse(asked).map(ReceiptNumber::value).orElse("");
        PastCheck found = checks.stream()
                .filter(check -> check.receiptNumber().equals(wanted))
                .findFirst()
                .orElse(null);
        String answer = asked.isEmpty()
                ? ""
                : wanted.isEmpty()
                        ? "回执号不正确，请对照检查，例如 HC-2016-99001-7K3M9QXW-4 的样子。"
                        : found == null ? "你的查询记录里没有这个回执号。" : found.stale() ? "这次核对之后学籍信息有了更新，核对已失效，请重新核对。" : "这次核对有效。";
        return Answer.page(templates.checkReceipts(new ReceiptsPage(
                frame, checks.stream().map(this::line).toList(), asked, answer, found != null && !found.stale())));
    }

    private ReceiptsPage.Line line(PastCheck check) {
        return new ReceiptsPage.Line(
                "/registry/archive/" + check.institutionCode() + "/" + check.recordId(),
                check.receiptNumber(),
                Words.moment(check.confirmedAt(), site.zone()),
                institutions.nameOf(check.institutionCode()),
                check.majorName(),
                check.recordVersion(),
                check.visibleSeconds(),
                check.allRight() ? "信息无误" : "信息有误：" + check.remark(),
                check.stale());
    }
}
