package org.xueji.campus.registrycheck;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.xueji.campus.CampusPageTest;

/// A campus beside a registry that keeps its notices in a list; nothing is asked for by itself.
@Import(RegistryBesideTest.WithRegistry.class)
@TestPropertySource(properties = {"xueji.registry-check.every=1h", "xueji.registry-check.align-every=1h"})
public abstract class RegistryBesideTest extends CampusPageTest {
    // Without a stereotype, so that a program that scans the campus with these tests beside it leaves it alone.
    static class WithRegistry {
        @Bean
        RegistryInMemory registry() {
            return new RegistryInMemory();
        }
    }

    @Autowired
    private RegistryInMemory registry;

    @Autowired
    private RegistryFeed feed;

    /// The registry.
    protected RegistryInMemory registry() {
        return registry;
    }

    /// Takes whatever is new; tells how many notices.
    protected int take() {
        return feed.take();
    }
}
