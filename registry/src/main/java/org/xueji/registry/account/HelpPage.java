package org.xueji.registry.account;

import org.xueji.platform.page.Frame;

/// The help of the national side (帮助).
public record HelpPage(Frame frame) {}
