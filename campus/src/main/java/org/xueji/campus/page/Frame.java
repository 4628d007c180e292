package org.xueji.campus.page;

import org.jspecify.annotations.Nullable;
import org.xueji.platform.signin.SignedInPerson;

/// What surrounds a page.
public record Frame(String csrf, @Nullable SignedInPerson person) {}
