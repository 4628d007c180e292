package org.xueji.campus.registrycheck;

import org.xueji.platform.page.Frame;

/// A student's own check at the registry (学信档案核对).
///
/// @param shown what the page says about it
/// @param site address of the registry's site
public record OwnCheckPage(Frame frame, CheckShown shown, String site, String examineeNumber) {}
