package org.xueji.platform.signin;

import org.xueji.platform.page.Frame;

/// The page on which staff tie an authenticator app to the account (绑定动态口令).
///
/// @param picture the key as a QR code, SVG
/// @param secret the same key for typing, base32
public record AuthenticatorPage(Frame frame, NextPage next, String picture, String secret, String problem) {
    private static final int GROUP = 4;

    /// The key in groups of four.
    public String groups() {
        return secret.replaceAll("(.{" + GROUP + "})", "$1 ").strip();
    }

    @Override
    public String toString() {
        return "AuthenticatorPage[secret]";
    }
}
