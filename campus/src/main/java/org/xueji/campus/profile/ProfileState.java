package org.xueji.campus.profile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a student's eight items stand in a campaign.
///
/// @param items in the order of the notice
/// @param receipt the one that counts
record ProfileState(
        String studentNumber,
        List<ItemState> items,
        @Nullable Receipt receipt) {
    ProfileState {
        items = List.copyOf(items);
    }

    /// The state of an item.
    ItemState of(ProfileItem item) {
        return items.get(item.ordinal());
    }

    /// The items the student still has to do.
    List<ItemState> open() {
        return items.stream().filter(item -> !item.step().done()).toList();
    }

    /// How many items are done.
    int done() {
        return items.size() - open().size();
    }

    /// Whether every item that the student may fill in has a value.
    boolean filled() {
        return items.stream().allMatch(item -> item.wished() != null || item.step() == ItemState.Step.NOT_YOURS);
    }

    /// The values the student wishes.
    Map<ProfileItem, String> wished() {
        Map<ProfileItem, String> values = new EnumMap<>(ProfileItem.class);
        items.forEach(state -> {
            String wished = state.wished();
            if (wished != null) {
                values.put(state.item(), wished);
            }
        });
        return values;
    }
}
