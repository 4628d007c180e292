package org.xueji.campus.checklist;

import org.xueji.platform.page.Frame;

/// No open campaign asks for the checklist (现在不需要核对).
public record NotAskedPage(Frame frame) {}
