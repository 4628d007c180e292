package org.xueji.registry.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.platform.sealing.BlindIndex;
import org.xueji.registry.archive.StudyRecord;

/// Proof that the server showed a version of a record to an account at a moment (打开凭据): a keyed digest in the page,
/// so that opening a record writes nothing.
@Component
class PageOpening {
    private static final int DIGEST = 24;

    private final BlindIndex index;

    PageOpening(BlindIndex index) {
        this.index = index;
    }

    /// What stands in the page.
    String token(String accountKey, StudyRecord record, Instant openedAt) {
        long millis = openedAt.toEpochMilli();
        return millis + "." + record.version() + "."
                + digest(accountKey, record.institutionCode(), record.recordId(), record.version(), millis);
    }

    /// When and which version of this record was shown to this account; empty for anything the server did not write.
    Optional<Opened> read(String accountKey, String institutionCode, String recordId, String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3 || !parts[0].matches("[0-9]{1,15}") || !parts[1].matches("[0-9]{1,9}")) {
            return Optional.empty();
        }
        long millis = Long.parseLong(parts[0]);
        int version = Integer.parseInt(parts[1]);
        String expected = digest(accountKey, institutionCode, recordId, version, millis);
        return MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), parts[2].getBytes(StandardCharsets.UTF_8))
                ? Optional.of(new Opened(Instant.ofEpochMilli(millis), version))
                : Optional.empty();
    }

    /// What a token says.
    record Opened(Instant at, int version) {}

    private String digest(String accountKey, String institutionCode, String recordId, int version, long millis) {
        String bound = accountKey + "|" + institutionCode + "|" + recordId + "|" + version + "|" + millis;
        return HexFormat.of().formatHex(index.of("record-opened", bound), 0, DIGEST / 2);
    }
}
