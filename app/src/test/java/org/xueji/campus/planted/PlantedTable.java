package org.xueji.campus.planted;

import java.util.List;

/// Public.
public class PlantedTable {
    List<String> names() {
        return List.of("");
    }
}
