package org.xueji.platform.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.xueji.platform.Door;

/// Where somebody goes after signing in: a page of the door and nothing else, whatever the address asks for.
public record NextPage(Door door, String path) {
    /// The page asked for when it belongs to the door, otherwise the door's first page.
    public static NextPage of(Door door, String asked) {
        boolean own = asked.matches(door.path() + "(/[A-Za-z0-9_./-]*)?(\\?[A-Za-z0-9_.=&%+-]*)?")
                && !asked.contains("..")
                && !asked.startsWith(door.path() + "/sign");
        return new NextPage(door, own ? asked : door.path());
    }

    /// Whether this is the first page.
    public boolean isHome() {
        return path.equals(door.path());
    }

    /// Another page that leads here afterwards.
    public String after(String page) {
        return isHome() ? page : page + "?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
