package org.xueji.registry.planted;

/// What the other side must not see.
public record PlantedRecord(String name) {
    Class<?> other() {
        return org.xueji.campus.planted.PlantedTable.class;
    }
}
