package org.xueji.campus.profile;

import java.util.List;
import org.xueji.platform.page.Frame;

/// The list of regions, one level at a time (逐级选择地区).
///
/// @param key of the item the place is for
/// @param way from the province down to the one that is shown
/// @param here code of the region that is shown; empty for the provinces
/// @param choosable whether it can be chosen itself
/// @param below the regions directly below
public record PlacePage(
        Frame frame, String key, String label, List<Place> way, String here, boolean choosable, List<Place> below) {
    /// A region.
    ///
    /// @param leaf whether nothing lies below it
    public record Place(String code, String name, boolean leaf) {}

    /// Copies the lists.
    public PlacePage {
        way = List.copyOf(way);
        below = List.copyOf(below);
    }

    /// The address of the list below a region.
    public String at(String code) {
        return "/campus/profile/places/" + key + "?in=" + code;
    }
}
