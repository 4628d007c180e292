package org.xueji.platform.signin;

import java.time.Duration;

/// What a one-time code (校验码) is for; a code never serves another purpose.
public enum CodePurpose {
    /// Proves a new phone number or e-mail address inside the session that asked; grants nothing else.
    BIND(Duration.ofHours(24)),
    /// Activates a new account.
    ACTIVATE(Duration.ofHours(24)),
    /// Lets somebody in.
    AUTHENTICATE(Duration.ofMinutes(10)),
    /// Resets what was lost.
    RECOVER(Duration.ofMinutes(10));

    private final Duration life;

    CodePurpose(Duration life) {
        this.life = life;
    }

    /// How long a code of this kind lives, by the server's clock.
    public Duration life() {
        return life;
    }
}
