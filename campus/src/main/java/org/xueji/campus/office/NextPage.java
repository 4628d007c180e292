package org.xueji.campus.office;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Where somebody goes after signing in: a page of this door and nothing else, whatever the address asks for.
public record NextPage(String path) {
    private static final String HOME = "/campus";

    static NextPage of(String asked) {
        boolean own = asked.matches("/campus(/[A-Za-z0-9_./-]*)?(\\?[A-Za-z0-9_.=&%+-]*)?") && !asked.contains("..");
        return new NextPage(own && !asked.startsWith("/campus/sign") ? asked : HOME);
    }

    /// Whether this is the first page.
    public boolean isHome() {
        return path.equals(HOME);
    }

    /// Another page that leads here afterwards.
    public String after(String page) {
        return isHome() ? page : page + "?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
