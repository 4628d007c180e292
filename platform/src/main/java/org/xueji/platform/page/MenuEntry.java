package org.xueji.platform.page;

import java.util.Set;

/// A line of a door's menu (导航).
///
/// @param path a path of the door itself, for example `/campus/students`
/// @param roles who sees it; empty means everybody who is signed in
public record MenuEntry(String label, String path, Set<String> roles) {
    /// Copies the roles.
    public MenuEntry {
        roles = Set.copyOf(roles);
    }
}
