package org.xueji.campus.office;

import gg.jte.Content;
import java.util.List;
import org.xueji.platform.page.Frame;

/// A student's first page: the next step, and how far along (首页).
public record StudentHomePage(Frame frame, StudentPerson student, List<Content> cards) {}
