package org.xueji.platform.page;

import gg.jte.Content;
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
public record Frame(
        @Nullable Door door,
        String heading,
        String path,
        String csrf,
        @Nullable SignedInPerson person,
        List<MenuEntry> menu) {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    /// Copies the menu.
    public Frame {
        menu = List.copyOf(menu);
    }

    /// A whole page around its content.
    public Content page(String title, Content content) {
        return TEMPLATES.pageLayout(this, title, content);
    }

    /// A form that changes something, with its token.
    public Content form(String action, boolean files, Content content) {
        return TEMPLATES.pageForm(this, action, files, content);
    }

    /// Where somebody signs out of this door.
    public String signOut() {
        return door == null ? "/" : door.path() + "/sign-out";
    }
}
