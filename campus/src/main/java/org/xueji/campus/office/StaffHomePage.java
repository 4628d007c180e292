package org.xueji.campus.office;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xueji.platform.page.Frame;
import org.xueji.platform.page.MenuEntry;

/// The first page of staff: how far things are, what waits, and where everything is (工作台).
public record StaffHomePage(Frame frame, Staff staff, List<StaffTask> tasks, List<Content> cards) {
    /// Copies the lists.
    public StaffHomePage {
        tasks = List.copyOf(tasks);
        cards = List.copyOf(cards);
    }

    /// The roles in words.
    public String roles() {
        return RoleName.of(staff.roles());
    }

    /// Whether this person looks after students, so that something may come to be done.
    public boolean mayHaveTasks() {
        return List.of(Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR).stream().anyMatch(staff.roles()::contains);
    }

    /// The pages this person may open, but for those everybody has, under the headings of the menu.
    public Map<String, List<MenuEntry>> entries() {
        Map<String, List<MenuEntry>> groups = new LinkedHashMap<>();
        frame.menu().stream()
                .filter(entry -> !entry.roles().isEmpty())
                .forEach(entry -> groups.computeIfAbsent(entry.group(), group -> new ArrayList<>())
                        .add(entry));
        return groups;
    }
}
