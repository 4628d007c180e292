package org.xueji.journeys;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// What was sent by mail and SMS, read as the recipient would (演练信箱); it goes out some moments after the deed.
final class CaughtMessages {
    private static final Pattern CODE = Pattern.compile("校验码\\D{0,20}(\\d{6})");

    private final Walker reader;

    CaughtMessages(Walker reader) {
        this.reader = reader;
    }

    /// The six digits that were sent to an address or a phone.
    String code(String recipient) {
        return read(recipient, CODE);
    }

    /// What the pattern's first group finds in the messages to somebody.
    String read(String recipient, Pattern pattern) {
        opened(recipient);
        return reader.read(pattern);
    }

    /// Everything that was written to somebody.
    String letters(String recipient) {
        opened(recipient);
        return reader.text();
    }

    // Every message names who sends it.
    private void opened(String recipient) {
        reader.open("/messages?recipient=" + URLEncoder.encode(recipient, StandardCharsets.UTF_8));
        reader.waitsFor("学籍档案平台").looks("05-messages");
    }
}
