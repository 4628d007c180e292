package org.xueji.registry.plantedcycle;

import org.xueji.registry.planted.PlantedRegistryStep;

/// One half of a cycle.
public class PlantedCycle {
    PlantedRegistryStep other() {
        return new PlantedRegistryStep();
    }
}
