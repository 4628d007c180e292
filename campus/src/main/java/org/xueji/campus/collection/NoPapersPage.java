package org.xueji.campus.collection;

import org.xueji.platform.page.Frame;

/// There is no campaign whose papers could be handed in (没有要上交的材料).
public record NoPapersPage(Frame frame) {}
