package org.xueji.campus.form;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xueji.platform.sealing.BlindIndex;

/// Keeps what was printed as one keyed digest for each part (登记表指纹), so that a change shows without the content.
@Component
class FormParts {
    private static final int KEPT = 12;

    private final BlindIndex index;

    FormParts(BlindIndex index) {
        this.index = index;
    }

    /// The digests, `key=hex`, 96 bits each; the same part of two students gives two digests.
    List<String> digests(FormContent content) {
        return content.parts().stream()
                .map(part -> part.key() + "=" + digest(content, part))
                .toList();
    }

    /// The words of the parts that differ from what was printed. Parts the paper did not have yet do not count.
    List<String> changed(List<String> printed, FormContent now) {
        Map<String, String> before = printed.stream()
                .collect(Collectors.toMap(part -> part.substring(0, part.indexOf('=')), Function.identity()));
        return now.parts().stream()
                .filter(part -> before.containsKey(part.key()))
                .filter(part -> !(part.key() + "=" + digest(now, part)).equals(before.get(part.key())))
                .map(FormContent.Part::label)
                .toList();
    }

    private String digest(FormContent content, FormContent.Part part) {
        byte[] whole =
                index.of("printed-form", content.student().studentNumber() + "|" + part.key() + "|" + part.value());
        return HexFormat.of().formatHex(Arrays.copyOf(whole, KEPT));
    }
}
