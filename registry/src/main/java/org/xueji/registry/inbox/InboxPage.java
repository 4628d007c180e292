package org.xueji.registry.inbox;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.xueji.platform.page.Frame;

/// A page of the inbox (收件箱), latest first.
///
/// @param unread how many wait unread on all pages
/// @param first whether this is the first page
/// @param older the key after which the next page begins; empty when there is none
public record InboxPage(Frame frame, int unread, List<Row> rows, boolean first, String older) {
    /// One message in the list.
    public record Row(String key, String title, String at, boolean read) {}

    static final int SIZE = 20;

    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /// @param received one more than a page shows, when there are more
    static InboxPage of(Frame frame, int unread, List<InboxTable.Received> received, boolean first, ZoneId zone) {
        List<Row> rows = received.stream()
                .limit(SIZE)
                .map(each -> new Row(
                        each.message().key(),
                        each.message().title(),
                        TIME.format(each.sentAt().atZone(zone)),
                        each.read()))
                .toList();
        return new InboxPage(
                frame,
                unread,
                rows,
                first,
                received.size() > SIZE ? rows.getLast().key() : "");
    }
}
