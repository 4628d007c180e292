package org.xueji.registry.account;

import org.xueji.platform.page.Frame;

/// Tells that a link was used or has expired (链接已失效).
public record DeadActivationPage(Frame frame) {}
