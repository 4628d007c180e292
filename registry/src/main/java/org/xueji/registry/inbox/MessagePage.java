package org.xueji.registry.inbox;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueji.platform.page.Frame;

/// One message (站内信).
///
/// @param paragraphs of the body
/// @param link where it is answered; absent when there is nothing to do
public record MessagePage(
        Frame frame,
        String title,
        String at,
        List<String> paragraphs,
        @Nullable String link,
        @Nullable String linkLabel) {
    static MessagePage of(Frame frame, InboxTable.Received received, ZoneId zone) {
        InboxMessage message = received.message();
        return new MessagePage(
                frame,
                message.title(),
                InboxPage.TIME.format(received.sentAt().atZone(zone)),
                message.body().lines().filter(line -> !line.isBlank()).toList(),
                message.link(),
                message.linkLabel());
    }
}
