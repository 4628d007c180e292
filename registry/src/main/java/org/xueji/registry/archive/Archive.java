package org.xueji.registry.archive;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads study records (查阅学籍) for their owner, or for a feature that has looked at the scope itself.
@Component
public class Archive {
    private final ArchiveTable table;

    Archive(ArchiveTable table) {
        this.table = table;
    }

    /// The owner's published records, latest entry first, at most 50.
    public List<ArchiveEntry> ofOwner(Owner owner) {
        return table.ofOwner(owner);
    }

    /// Whether a record has the owner's document and another name: it is not attached without a review.
    public boolean hasNearMiss(Owner owner) {
        return table.hasNearMiss(owner);
    }

    /// A published record of the owner; empty for anybody else's.
    public Optional<StudyRecord> own(Owner owner, String institutionCode, String recordId) {
        return table.own(owner, institutionCode, recordId);
    }

    /// A record of an institution, published or not.
    public Optional<StudyRecord> find(String institutionCode, String recordId) {
        return table.find(institutionCode, recordId);
    }
}
