package org.xueji.registry.planted;

import org.xueji.registry.plantedcycle.PlantedCycle;

/// The other half of a cycle.
public class PlantedRegistryStep {
    PlantedCycle other() {
        return new PlantedCycle();
    }
}
