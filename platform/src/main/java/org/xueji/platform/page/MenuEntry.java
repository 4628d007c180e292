package org.xueji.platform.page;

import java.util.Set;

/// A line of a door's menu (导航).
///
/// @param path a path of the door itself, for example `/campus/students`
/// @param roles who sees it; empty means everybody who is signed in
/// @param group the heading it stands under, with the entries of the same group before it; empty without one
public record MenuEntry(String label, String path, Set<String> roles, String group) {
    /// Copies the roles.
    public MenuEntry {
        roles = Set.copyOf(roles);
    }

    /// An entry without a heading.
    public MenuEntry(String label, String path, Set<String> roles) {
        this(label, path, roles, "");
    }
}
