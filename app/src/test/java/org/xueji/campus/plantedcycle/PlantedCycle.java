package org.xueji.campus.plantedcycle;

import org.xueji.campus.planted.PlantedCampusStep;

/// One half of a cycle.
public class PlantedCycle {
    PlantedCampusStep other() {
        return new PlantedCampusStep();
    }
}
