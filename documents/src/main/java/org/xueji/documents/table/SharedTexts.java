package org.xueji.documents.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The texts that a workbook keeps once for many cells (共享字符串).
final class SharedTexts {
    private static final int OVERHEAD = 56;

    private final List<String> texts;

    private SharedTexts(List<String> texts) {
        this.texts = texts;
    }

    static SharedTexts none() {
        return new SharedTexts(List.of());
    }

    /// Reads them all.
    ///
    /// @throws TableFileRefused when they would take more memory than the limits give
    static SharedTexts read(Optional<WorkbookXml> part, TableLimits limits) throws IOException {
        if (part.isEmpty()) {
            return none();
        }
        List<String> texts = new ArrayList<>();
        long memory = 0;
        try (WorkbookXml xml = part.get()) {
            for (WorkbookXml.Event event = xml.next(); event != WorkbookXml.Event.END_OF_PART; event = xml.next()) {
                if (event == WorkbookXml.Event.START && xml.name().equals("si")) {
                    String text = xml.richText();
                    memory += OVERHEAD + 2L * text.length();
                    if (memory > limits.sharedBytes()) {
                        throw new TableFileRefused(TableProblem.FILE_TOO_LARGE, 0);
                    }
                    texts.add(text);
                }
            }
        }
        return new SharedTexts(texts);
    }

    /// The text at a position that a cell names.
    String at(CharSequence position) {
        try {
            return texts.get(Integer.parseInt(position, 0, position.length(), 10));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw WorkbookXml.damaged();
        }
    }
}
