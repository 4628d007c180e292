package org.xueji.campus.planted;

import org.xueji.campus.plantedcycle.PlantedCycle;

/// The other half of a cycle.
public class PlantedCampusStep {
    PlantedCycle other() {
        return new PlantedCycle();
    }
}
