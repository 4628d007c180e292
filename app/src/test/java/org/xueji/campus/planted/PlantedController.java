package org.xueji.campus.planted;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.xueji.registry.planted.PlantedRecord;

/// Public, reaches the other side and a table, says neither who may send it files nor how large they may be.
@Controller
public class PlantedController {
    PlantedRecord record(PlantedTable table) {
        return new PlantedRecord(table.names().getFirst());
    }

    @PostMapping("/campus/planted")
    String upload(MultipartFile file) {
        return file.getName();
    }
}
