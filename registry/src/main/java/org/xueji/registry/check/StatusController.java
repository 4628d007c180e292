package org.xueji.registry.check;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.page.SafeTwice;
import org.xueji.platform.signin.Allowed;
import org.xueji.registry.NationalSite;
import org.xueji.registry.account.AccountPerson;
import org.xueji.registry.archive.Owner;
import org.xueji.registry.institution.Institutions;
import org.xueji.registry.templates.StaticTemplates;

/// The status page of one record (学籍信息), and its check.
@Controller
@EnableConfigurationProperties(CheckRule.class)
@RequestMapping("/registry/archive/{institution:[0-9]{5}}/{record:[0-9a-f]{32}}")
@Allowed(AccountPerson.STUDENT)
class StatusController {
    private final StaticTemplates templates = new StaticTemplates();
    private final StandingTable standings;
    private final CompleteCheck completeCheck;
    private final PageOpening opening;
    private final Institutions institutions;
    private final CheckRule rule;
    private final NationalSite site;
    private final Clock clock;

    StatusController(
            StandingTable standings,
            CompleteCheck completeCheck,
            PageOpening opening,
            Institutions institutions,
            CheckRule rule,
            NationalSite site,
            Clock clock) {
        this.standings = standings;
        this.completeCheck = completeCheck;
        this.opening = opening;
        this.institutions = institutions;
        this.rule = rule;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping
    Answer status(@PathVariable String institution, @PathVariable String record, AccountPerson account, Frame frame) {
        Optional<Owner> owner = Owner.of(account);
        return owner.flatMap(person -> standings.own(person, institution, record))
                .map(standing -> Answer.page(
                        templates.checkStatus(page(frame, standing, account, Confirmation.blank(), List.of()))))
                .orElseGet(Answer::notFound);
    }

    @SafeTwice
    @PostMapping("/check")
    Answer check(
            @PathVariable String institution,
            @PathVariable String record,
            @RequestParam(defaultValue = "") String opening,
            @RequestParam(defaultValue = "") String seconds,
            @RequestParam(defaultValue = "false") boolean read,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String remark,
            AccountPerson account,
            Frame frame) {
        Owner owner = Owner.of(account).orElse(null);
        if (owner == null) {
            return Answer.notFound();
        }
        Confirmation typed = new Confirmation(opening, seconds, read, verdict, remark);
        return switch (completeCheck.complete(owner, institution, record, typed)) {
            case CompleteCheck.Outcome.Checked done ->
                Answer.seeOther("/registry/archive/" + institution + "/" + record + "#receipt");
            case CompleteCheck.Outcome.NotYet notYet ->
                Answer.formAgain(
                        templates.checkStatus(page(frame, notYet.standing(), account, typed, notYet.missing())));
            case CompleteCheck.Outcome.NotFound none -> Answer.notFound();
        };
    }

    // A refused form keeps the moment its page was first shown, unless that is what was refused.
    private StatusPage page(
            Frame frame, Standing standing, AccountPerson account, Confirmation typed, List<Missing> missing) {
        boolean keeps =
                !typed.opening().isEmpty() && !missing.contains(Missing.OPENING) && !missing.contains(Missing.CHANGED);
        String token =
                keeps ? typed.opening() : opening.token(account.accountKey(), standing.record(), clock.instant());
        return StatusPage.of(
                frame,
                standing,
                institutions.nameOf(standing.record().institutionCode()),
                token,
                rule,
                site.zone(),
                typed,
                missing);
    }
}
