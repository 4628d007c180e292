package org.xueji.campus.registrycheck;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.University;
import org.xueji.exchange.RegisteredStudent;
import org.xueji.exchange.RegistryNotice;
import org.xueji.platform.sealing.BlindIndex;
import org.xueji.platform.sealing.Sealing;
import org.xueji.standards.identity.DocumentType;
import org.xueji.standards.identity.IdentityDocument;

/// Lets notices of the registry take effect (接收学信通知): in one transaction with the cursor, each once.
@Component
class ApplyNotices {
    private final NoticeTable table;
    private final AlignStage alignStage;
    private final Sealing sealing;
    private final BlindIndex index;
    private final University university;
    private final Clock clock;

    ApplyNotices(
            NoticeTable table,
            AlignStage alignStage,
            Sealing sealing,
            BlindIndex index,
            University university,
            Clock clock) {
        this.table = table;
        this.alignStage = alignStage;
        this.sealing = sealing;
        this.index = index;
        this.university = university;
        this.clock = clock;
    }

    /// Takes those that were not taken yet; of several about one record the last counts.
    ///
    /// @param notices in order, all of this institution
    /// @return how many were new
    @CampusTransaction
    public int apply(List<RegistryNotice> notices) {
        long known = table.holdCursor(university.code());
        List<RegistryNotice> fresh = notices.stream()
                .filter(notice -> notice.number() > known)
                .filter(this::ours)
                .toList();
        if (fresh.isEmpty()) {
            return 0;
        }
        Map<String, NoticeTable.Copy> copies = new LinkedHashMap<>();
        Map<String, NoticeTable.Check> checks = new LinkedHashMap<>();
        fresh.forEach(notice -> {
            switch (notice) {
                case RegistryNotice.RecordPublished published -> copies.put(published.recordId(), copy(published));
                case RegistryNotice.CheckCompleted completed ->
                    checks.put(
                            completed.recordId(),
                            new NoticeTable.Check(
                                    completed, completed.receiptNumber(), completed.recordVersion(), null));
                case RegistryNotice.CheckWentStale stale ->
                    checks.put(
                            stale.recordId(),
                            new NoticeTable.Check(stale, stale.receiptNumber(), stale.recordVersion(), stale.at()));
            }
        });
        table.writeCopies(new ArrayList<>(copies.values()));
        table.writeChecks(new ArrayList<>(checks.values()));
        table.moveCursor(university.code(), fresh.getLast().number(), clock.instant());
        alignStage.align();
        return fresh.size();
    }

    private boolean ours(RegistryNotice notice) {
        if (!notice.institutionCode().equals(university.code())) {
            throw new IllegalArgumentException("notice " + notice.number() + " is for institution "
                    + notice.institutionCode() + ", this is " + university.code());
        }
        return true;
    }

    private NoticeTable.Copy copy(RegistryNotice.RecordPublished notice) {
        RegisteredStudent student = notice.student();
        return new NoticeTable.Copy(
                notice,
                sealing.seal(
                        student.documentNumber(),
                        RegistryCopy.documentPlace(notice.institutionCode(), notice.recordId())),
                index.of("document", personKey(student)));
    }

    // A number the rules do not know is kept as it came; it then matches nobody's.
    private static String personKey(RegisteredStudent student) {
        Optional<DocumentType> type = Arrays.stream(DocumentType.values())
                .filter(known -> known.name().equals(student.documentType()))
                .findFirst();
        return type.flatMap(known ->
                        IdentityDocument.parse(known, student.documentNumber()).optional())
                .map(IdentityDocument::personKey)
                .orElse(student.documentNumber());
    }
}
