package org.xueji.registry.archive;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.xueji.platform.storage.StoredFiles;
import org.xueji.registry.Registry;
import org.xueji.registry.RegistryTransaction;

/// Gives study records their photos (照片入库), many at once.
///
/// A published record gets a new version: a check of the version before is stale, and the photo is proofread anew. The
/// same picture again changes nothing; pictures of earlier versions are kept.
@Component
public class AttachPhotos {
    private final PhotoTable table;
    private final StoredFiles files;
    private final Clock clock;

    AttachPhotos(PhotoTable table, @Registry StoredFiles files, Clock clock) {
        this.table = table;
        this.files = files;
        this.clock = clock;
    }

    /// Attaches photos of one institution, at most a few hundred in one call.
    ///
    /// @param jpegs by 考生号; of others than the institution's own nothing happens
    /// @param reason shown to the student in the history
    /// @param by subject of the officer, or `system`
    /// @return how many records got another photo
    @RegistryTransaction
    public int attach(String institutionCode, PhotoKind kind, Map<String, byte[]> jpegs, String reason, String by) {
        List<PhotoTable.Target> targets = table.lock(institutionCode, List.copyOf(jpegs.keySet()), kind);
        Map<String, StoredFiles.Content> present = files.getAll(targets.stream()
                .map(PhotoTable.Target::photo)
                .filter(Objects::nonNull)
                .toList());
        List<PhotoTable.Target> changed = targets.stream()
                .filter(target -> !isPresent(target, jpegs, present))
                .toList();
        if (changed.isEmpty()) {
            return 0;
        }
        List<String> keys = files.putAll(
                "image/jpeg",
                changed.stream()
                        .map(target -> jpegs.get(target.examineeNumber()))
                        .toList());
        List<PhotoTable.Attached> attached = new ArrayList<>(changed.size());
        for (int at = 0; at < changed.size(); at++) {
            attached.add(new PhotoTable.Attached(changed.get(at), keys.get(at)));
        }
        table.attach(institutionCode, kind, attached, reason, by, clock.instant());
        return changed.size();
    }

    private static boolean isPresent(
            PhotoTable.Target target, Map<String, byte[]> jpegs, Map<String, StoredFiles.Content> present) {
        StoredFiles.Content known = target.photo() == null ? null : present.get(target.photo());
        return known != null && Arrays.equals(known.bytes(), jpegs.get(target.examineeNumber()));
    }
}
