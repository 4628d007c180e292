package org.xueji.standards.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.xueji.standards.ParsedOnce;

/// Parsers of names take anything (T-70, T-72).
class NameFuzzTest {
    @FuzzTest(maxDuration = "30s")
    void names(byte[] typed) {
        ParsedOnce.holds(typed, PersonName::parse, PersonName::value);
        PersonName.parse(new String(typed, StandardCharsets.UTF_8)).optional().ifPresent(name -> {
            assertThat(name.sameAs(name)).isTrue();
            assertThat(name.comparisonKey()).isNotNull();
            PinyinSearchKey.of(name);
            for (PinyinName candidate : PinyinSuggestion.of(name).candidates()) {
                for (PinyinConvention convention : PinyinConvention.values()) {
                    assertThat(candidate.render(convention)).isNotBlank();
                }
            }
        });
    }

    @FuzzTest(maxDuration = "30s")
    void pinyin(byte[] typed) {
        ParsedOnce.holds(typed, surname -> PinyinName.parse(surname, ""), PinyinName::surname);
        ParsedOnce.holds(typed, given -> PinyinName.parse("zhang", given), PinyinName::given);
        PinyinSuggestion.of(new PersonName("欧阳西安")).divide(new String(typed, StandardCharsets.UTF_8));
    }
}
