package org.xueji.registry.proofreading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.registry.account.AccountPerson;
import org.xueji.registry.archive.Archive;
import org.xueji.registry.archive.Owner;
import org.xueji.registry.archive.PhotoKind;
import org.xueji.registry.archive.StudyRecord;
import org.xueji.registry.templates.StaticTemplates;

/// Proofreading of one photo by its owner.
@Controller
@RequestMapping("/registry/archive/{institution:[0-9]{5}}/{record:[0-9a-f]{32}}/proofreading/{kind}")
@Allowed(AccountPerson.STUDENT)
class ProofreadingController {
    private final StaticTemplates templates = new StaticTemplates();
    private final Archive archive;
    private final VerdictTable table;
    private final ProofreadPhoto proofread;

    ProofreadingController(Archive archive, VerdictTable table, ProofreadPhoto proofread) {
        this.archive = archive;
        this.table = table;
        this.proofread = proofread;
    }

    @GetMapping
    Answer form(
            @PathVariable String institution,
            @PathVariable String record,
            @PathVariable String kind,
            AccountPerson account,
            Frame frame) {
        return page(account, institution, record, kind, frame, "", null, null)
                .map(page -> Answer.page(templates.proofreadingPhoto(page)))
                .orElseGet(Answer::notFound);
    }

    @PostMapping
    Answer give(
            @PathVariable String institution,
            @PathVariable String record,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String photo,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String reason,
            AccountPerson account,
            Frame frame) {
        Optional<Owner> owner = Owner.of(account);
        Optional<PhotoKind> wanted = PhotoKind.find(kind);
        if (owner.isEmpty() || wanted.isEmpty()) {
            return Answer.notFound();
        }
        ProofreadPhoto.Outcome outcome =
                proofread.give(owner.get(), institution, record, wanted.get(), photo, verdict, reason);
        return switch (outcome) {
            case ProofreadPhoto.Outcome.Given given ->
                Answer.seeOther("/registry/archive/" + institution + "/" + record);
            case ProofreadPhoto.Outcome.NotFound none -> Answer.notFound();
            case ProofreadPhoto.Outcome.Refused refused ->
                page(account, institution, record, kind, frame, refused.sentence(), verdict, reason)
                        .map(page -> Answer.formAgain(templates.proofreadingPhoto(page)))
                        .orElseGet(Answer::notFound);
        };
    }

    // What was typed stands before what was kept.
    private Optional<ProofreadingPage> page(
            AccountPerson account,
            String institution,
            String record,
            String kind,
            Frame frame,
            String problem,
            @Nullable String verdict,
            @Nullable String reason) {
        PhotoKind wanted = PhotoKind.find(kind).orElse(null);
        StudyRecord own = Owner.of(account)
                .flatMap(owner -> archive.own(owner, institution, record))
                .orElse(null);
        String photo = wanted == null || own == null ? null : own.photo(wanted);
        if (wanted == null || own == null || photo == null) {
            return Optional.empty();
        }
        Optional<Verdict> given = table.find(institution, record, photo);
        String kept = given.map(one -> one.correct() ? "right" : "wrong").orElse("");
        return Optional.of(ProofreadingPage.of(
                frame,
                own,
                wanted,
                photo,
                given,
                verdict == null ? kept : verdict,
                reason == null ? given.map(Verdict::reason).orElse("") : reason,
                problem));
    }
}
