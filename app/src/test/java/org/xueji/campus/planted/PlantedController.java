package org.xueji.campus.planted;

import org.springframework.stereotype.Controller;
import org.xueji.registry.planted.PlantedRecord;

/// Public, reaches the other side and a table.
@Controller
public class PlantedController {
    PlantedRecord record(PlantedTable table) {
        return new PlantedRecord(table.names().getFirst());
    }
}
