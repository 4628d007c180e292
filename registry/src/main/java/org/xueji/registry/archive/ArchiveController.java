package org.xueji.registry.archive;

import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.storage.StoredFiles;
import org.xueji.registry.NationalSite;
import org.xueji.registry.Registry;
import org.xueji.registry.account.AccountPerson;
import org.xueji.registry.institution.Institutions;
import org.xueji.registry.templates.StaticTemplates;

/// The archive of the signed-in person: all records, the photos and the history of one.
@Controller
@RequestMapping("/registry/archive")
@Allowed(AccountPerson.STUDENT)
class ArchiveController {
    private static final String ONE = "/{institution:[0-9]{5}}/{record:[0-9a-f]{32}}";

    private final StaticTemplates templates = new StaticTemplates();
    private final Archive archive;
    private final RecordHistory history;
    private final StoredFiles files;
    private final Institutions institutions;
    private final NationalSite site;

    ArchiveController(
            Archive archive,
            RecordHistory history,
            @Registry StoredFiles files,
            Institutions institutions,
            NationalSite site) {
        this.archive = archive;
        this.history = history;
        this.files = files;
        this.institutions = institutions;
        this.site = site;
    }

    @GetMapping
    Answer list(AccountPerson account, Frame frame) {
        Optional<Owner> owner = Owner.of(account);
        List<ArchivePage.Entry> entries = owner.map(archive::ofOwner).orElse(List.of()).stream()
                .map(entry -> ArchivePage.entry(entry, institutions))
                .toList();
        boolean nearMiss = owner.map(archive::hasNearMiss).orElse(false);
        return Answer.page(templates.archiveList(new ArchivePage(frame, owner.isPresent(), entries, nearMiss)));
    }

    @GetMapping(ONE + "/history")
    Answer history(@PathVariable String institution, @PathVariable String record, AccountPerson account, Frame frame) {
        return own(account, institution, record)
                .map(own -> Answer.page(templates.archiveHistory(
                        new HistoryPage(frame, ArchivePage.path(own), own.version(), history.of(own, site.zone())))))
                .orElseGet(Answer::notFound);
    }

    /// The picture itself, for this browser only.
    @GetMapping(ONE + "/photos/{kind}")
    ResponseEntity<byte[]> photo(
            @PathVariable String institution,
            @PathVariable String record,
            @PathVariable String kind,
            AccountPerson account) {
        return PhotoKind.find(kind)
                .flatMap(wanted ->
                        own(account, institution, record).flatMap(own -> Optional.ofNullable(own.photo(wanted))))
                .flatMap(files::get)
                .map(photo -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(photo.contentType()))
                        .cacheControl(CacheControl.noStore())
                        .body(photo.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<StudyRecord> own(AccountPerson account, String institution, String record) {
        return Owner.of(account).flatMap(owner -> archive.own(owner, institution, record));
    }
}
