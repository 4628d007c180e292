package org.xueji.app.rehearsal;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.platform.Door;
import org.xueji.platform.signin.SecondFactor;
import org.xueji.registry.Registry;

/// Where the second factors of the doors that run here are (动态口令来源).
@Component
@OnSide("")
class CodeSources {
    private final Map<Door, SecondFactor> factors = new EnumMap<>(Door.class);

    CodeSources(@Campus ObjectProvider<SecondFactor> campus, @Registry ObjectProvider<SecondFactor> registry) {
        campus.ifAvailable(factor -> factors.put(Door.CAMPUS, factor));
        registry.ifAvailable(factor -> factors.put(Door.SUPERVISION, factor));
    }

    Map<Door, SecondFactor> factors() {
        return Map.copyOf(factors);
    }
}
