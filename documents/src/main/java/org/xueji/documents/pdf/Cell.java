package org.xueji.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/// A rectangle on a sheet (格), in millimetres from the upper left corner of the paper.
public record Cell(double x, double y, double width, double height) {
    /// Refuses a rectangle without area.
    public Cell {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("a cell has a width and a height");
        }
    }

    /// Smaller by so many millimetres on each side.
    public Cell inset(double sides, double topAndBottom) {
        return new Cell(x + sides, y + topAndBottom, width - 2 * sides, height - 2 * topAndBottom);
    }

    /// Cells side by side from the upper left corner of this one, as high as it.
    public List<Cell> columns(double... widths) {
        List<Cell> cells = new ArrayList<>();
        double left = x;
        for (double each : widths) {
            cells.add(new Cell(left, y, each, height));
            left += each;
        }
        return cells;
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }
}
