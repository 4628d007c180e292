package org.xueji.registry.inbox;

import org.jspecify.annotations.Nullable;

/// A message to one student (站内信). It holds no personal number but in masked form.
///
/// @param key small letters, digits and hyphens; the same message put twice has the same key and stands there once
/// @param body plain text, paragraphs parted by line breaks
/// @param link a page of this door where the message is answered; absent when there is nothing to do
/// @param linkLabel what the link says
public record InboxMessage(
        String key,
        String title,
        String body,
        @Nullable String link,
        @Nullable String linkLabel) {
    /// Refuses a key that cannot stand in an address.
    public InboxMessage {
        if (!key.matches("[a-z0-9-]{1,100}")) {
            throw new IllegalArgumentException("not a key of an inbox message: " + key);
        }
    }

    /// A message that only tells something.
    public static InboxMessage notice(String key, String title, String body) {
        return new InboxMessage(key, title, body, null, null);
    }
}
