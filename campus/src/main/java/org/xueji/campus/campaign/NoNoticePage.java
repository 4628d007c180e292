package org.xueji.campus.campaign;

import org.xueji.platform.page.Frame;

/// What a student sees while no campaign is open (暂无核查通知).
public record NoNoticePage(Frame frame) {}
