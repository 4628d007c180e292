package org.xueji.registry.archive;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.registry.account.AccountPerson;
import org.xueji.registry.account.RegistryHomeCard;
import org.xueji.registry.institution.Institutions;
import org.xueji.registry.templates.StaticTemplates;

/// The student's records on the first page, each with what is still to be done (学籍信息卡片).
@Component
@Order(100)
class ArchiveHomeCard implements RegistryHomeCard {
    private final StaticTemplates templates = new StaticTemplates();
    private final Archive archive;
    private final Institutions institutions;

    ArchiveHomeCard(Archive archive, Institutions institutions) {
        this.archive = archive;
        this.institutions = institutions;
    }

    @Override
    public Optional<Content> forStudent(AccountPerson student) {
        return Owner.of(student).map(owner -> {
            List<ArchivePage.Entry> entries = archive.ofOwner(owner).stream()
                    .map(entry -> ArchivePage.entry(entry, institutions))
                    .toList();
            return templates.archiveHomeCard(entries);
        });
    }
}
