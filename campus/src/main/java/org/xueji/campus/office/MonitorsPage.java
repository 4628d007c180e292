package org.xueji.campus.office;

import java.util.List;
import org.xueji.platform.page.Frame;

/// The classes somebody looks after, with their monitors (班长).
public record MonitorsPage(Frame frame, String text, List<MonitoredClass> classes) {}
