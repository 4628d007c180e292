package org.xueji.registry.check;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What a check needs before it counts (核查规则): settings, because no source gives the real platform's number.
///
/// Whatever is demanded is said in the page before, never only after.
///
/// @param visible how long the record must have been in sight
/// @param photos whether every photo that is there must be proofread first
/// @param life how long an opened page may be confirmed
@ConfigurationProperties("xueji.check")
public record CheckRule(
        @DefaultValue("5s") Duration visible,
        @DefaultValue("true") boolean photos,
        @DefaultValue("12h") Duration life) {}
