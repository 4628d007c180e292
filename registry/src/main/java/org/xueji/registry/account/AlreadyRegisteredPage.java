package org.xueji.registry.account;

import org.xueji.platform.page.Frame;

/// Tells a student that the document has an account (证件号码已被注册), and how to get back into it; never whose it is.
public record AlreadyRegisteredPage(Frame frame) {}
