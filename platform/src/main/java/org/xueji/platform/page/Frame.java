package org.xueji.platform.page;

import gg.jte.Content;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueji.platform.Door;
import org.xueji.platform.signin.SignedInPerson;
import org.xueji.platform.templates.StaticTemplates;

/// What surrounds a page: its door, who looks at it, the menu, the token of its forms.
///
/// A handler takes it as an argument and passes it on in the page record; each side's templates `page/layout.jte`,
/// `page/form.jte` and `page/field.jte` hand it to the parts of this package.
///
/// @param door the door the path belongs to; absent on public pages
/// @param heading what stands at the head of the page
/// @param path the path that was asked for, without its query
/// @param csrf the masked token of this answer
/// @param person who is completely signed in
/// @param menu the person's entries; empty for strangers
/// @param theme 外观 the person chose: `light`, `dark`, or empty for the system's
/// @param told what the person is told once after a change; empty when nothing
public record Frame(
        @Nullable Door door,
        String heading,
        String path,
        String csrf,
        @Nullable SignedInPerson person,
        List<MenuEntry> menu,
        String theme,
        String told) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    /// Copies the menu.
    public Frame {
        menu = List.copyOf(menu);
    }

    /// A whole page around its content.
    public Content page(String title, Content content) {
        return page(new PageHead(title, "", "", null, ""), content);
    }

    /// A whole page around its content, with what stands beside its title.
    public Content page(PageHead head, Content content) {
        return TEMPLATES.pageFrame(this, head, content);
    }

    /// A form that changes something, with its token and its submission key.
    public Content form(String action, boolean files, Content content) {
        return form(action, files, "", content);
    }

    /// A form that changes something, with its token, its submission key and classes of its own.
    public Content form(String action, boolean files, String classes, Content content) {
        return TEMPLATES.pagePost(this, action, files, classes, person == null ? "" : newKey(), content);
    }

    /// A new submission key for a form that is written by hand, as the hidden field `_submission`.
    public static String newKey() {
        byte[] key = new byte[16];
        RANDOM.nextBytes(key);
        return HexFormat.of().formatHex(key);
    }

    /// The first page behind the door.
    public String home() {
        return door == null ? "/" : door.path();
    }

    /// Where somebody signs out of this door.
    public String signOut() {
        return door == null ? "/" : door.path() + "/sign-out";
    }

    /// Whether an entry of the menu is where the person is: the longest path that begins the page's own.
    public boolean isCurrent(MenuEntry entry) {
        return menu.stream()
                .map(MenuEntry::path)
                .filter(this::isAtOrUnder)
                .max(Comparator.comparingInt(String::length))
                .filter(entry.path()::equals)
                .isPresent();
    }

    private boolean isAtOrUnder(String entry) {
        return path.equals(entry) || (!entry.equals(home()) && path.startsWith(entry + "/"));
    }
}
