package org.xueji.app.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// The words invented names are put together from (姓名用字), read from `names.txt`.
final class NameWords {
    private final Map<String, List<String>> lists = new HashMap<>();
    private final List<String> surnames = new ArrayList<>();
    private final List<Integer> weights = new ArrayList<>();
    private int weight;

    NameWords() {
        List<String> current = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                lists.put(line.substring(1, line.length() - 1), current);
            } else if (!line.startsWith("#") && !line.isBlank()) {
                current.addAll(List.of(line.strip().split(" ")));
            }
        }
        List<String> weighted = of("surnames");
        for (int at = 0; at < weighted.size(); at += 2) {
            surnames.add(weighted.get(at));
            weight += Integer.parseInt(weighted.get(at + 1));
            weights.add(weight);
        }
    }

    /// A surname, common ones as often as they are common.
    String surname(RandomGenerator random) {
        int drawn = random.nextInt(weight);
        int at = 0;
        while (weights.get(at) <= drawn) {
            at++;
        }
        return surnames.get(at);
    }

    /// A word of a list.
    String any(String list, RandomGenerator random) {
        List<String> words = of(list);
        return words.get(random.nextInt(words.size()));
    }

    private List<String> of(String list) {
        List<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalStateException("names.txt has no list " + list);
        }
        return words;
    }

    private static List<String> lines() {
        try (InputStream stream = NameWords.class.getResourceAsStream("names.txt")) {
            if (stream == null) {
                throw new IllegalStateException("names.txt is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
