package org.xueji.campus.registrycheck;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds whether checks at the registry count, for the other features (查学信核对).
@Component
public class RegistryChecks {
    private final CheckTable table;

    RegistryChecks(CheckTable table) {
        this.table = table;
    }

    /// The check of a student; empty for an unknown 学号.
    public Optional<RegistryCheck> of(String studentNumber) {
        return table.of(List.of(studentNumber)).stream().findFirst();
    }

    /// The checks of many students by 学号, one statement; unknown ones are left out.
    ///
    /// @param studentNumbers at most some thousands at once
    public List<RegistryCheck> of(Collection<String> studentNumbers) {
        return table.of(List.copyOf(studentNumbers));
    }
}
