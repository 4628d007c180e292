package org.xueji.registry.office;

import org.xueji.platform.page.Frame;

/// What a used or expired link shows (链接已失效).
public record DeadLinkPage(Frame frame) {}
