package org.xueji.registry.account;

import org.xueji.platform.page.Frame;

/// What the link of an activation mail shows (激活链接).
///
/// @param masked the address that becomes an account
public record ActivationLinkPage(Frame frame, String link, String masked) {}
