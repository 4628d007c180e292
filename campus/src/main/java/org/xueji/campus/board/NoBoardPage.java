package org.xueji.campus.board;

import org.xueji.platform.page.Frame;

/// There is nothing to show on a board yet (尚无看板).
public record NoBoardPage(Frame frame, boolean office) {}
