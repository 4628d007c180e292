package org.xueji.campus.profile;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueji.campus.campaign.Tier;

/// Keeps what students typed until they confirm it (草稿), so that nothing is lost between visits or tabs.
@Component
class Drafts {
    private final ItemTable items;
    private final Clock clock;

    Drafts(ItemTable items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    /// Keeps what the student touched; a text that says what stands anyway is no draft.
    ///
    /// @param apart an item that is dealt with elsewhere
    void keep(ProfileState state, SentProfile sent, @Nullable ProfileItem apart) {
        Map<ProfileItem, String> kept = new EnumMap<>(ProfileItem.class);
        List<ProfileItem> forgotten = new ArrayList<>();
        sent.touched().forEach((item, text) -> {
            ItemState known = state.of(item);
            if (item == apart || known.rule().tier() == Tier.LOCKED || text.length() > ItemReading.LONGEST) {
                return;
            }
            if (text.isBlank() || saysWhatStands(known, text)) {
                forgotten.add(item);
                return;
            }
            kept.put(item, text);
        });
        if (!kept.isEmpty()) {
            items.keepDrafts(state.studentNumber(), kept, clock.instant());
        }
        if (!forgotten.isEmpty()) {
            items.forgetDrafts(state.studentNumber(), forgotten);
        }
    }

    /// Keeps one text, unless it is longer than any item can be.
    void keepOne(String studentNumber, ProfileItem item, String text) {
        if (!text.isBlank() && text.length() <= ItemReading.LONGEST) {
            items.keepDrafts(studentNumber, Map.of(item, text), clock.instant());
        }
    }

    /// Forgets one.
    void forget(String studentNumber, ProfileItem item) {
        items.forgetDrafts(studentNumber, List.of(item));
    }

    private static boolean saysWhatStands(ItemState state, String text) {
        String wished = state.wished();
        return wished != null && (text.equals(wished) || text.equals(ItemWords.of(state.item(), wished)));
    }
}
