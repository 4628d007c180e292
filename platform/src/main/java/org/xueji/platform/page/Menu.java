package org.xueji.platform.page;

import java.util.List;
import org.xueji.platform.Door;
import org.xueji.platform.signin.SignedInPerson;

/// The menu of one door; each side gives one bean for each of its doors.
///
/// What it leaves out is not protected by that: [org.xueji.platform.signin.Allowed] on the route does it.
public interface Menu {
    /// Whose menu this is.
    Door door();

    /// What stands at the head of every page of the door, for example the university's name.
    String heading();

    /// Every entry, in the order of the process.
    List<MenuEntry> entries();

    /// What somebody sees of it.
    default List<MenuEntry> of(SignedInPerson person) {
        return entries().stream()
                .filter(entry ->
                        entry.roles().isEmpty() || entry.roles().stream().anyMatch(person.roles()::contains))
                .toList();
    }
}
