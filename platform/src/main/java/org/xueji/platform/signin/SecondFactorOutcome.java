package org.xueji.platform.signin;

/// What came of a code of the authenticator (动态口令).
public sealed interface SecondFactorOutcome {
    /// The person is in, under a new session.
    record Entered(String token) implements SecondFactorOutcome {}

    /// The code does not fit, or was used before.
    record WrongCode() implements SecondFactorOutcome {}

    /// Too many codes were tried; a quarter of an hour of rest.
    record NoTriesLeft() implements SecondFactorOutcome {}

    /// An authenticator is tied already; its code is asked.
    record AlreadySetUp() implements SecondFactorOutcome {}
}
