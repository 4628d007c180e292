package org.xueji.registry.institution;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.registry.RegistryTransaction;
import org.xueji.standards.code.InstitutionIdentifier;

/// The institutions (院校) the registry knows: reference data, written rarely.
@Component
public class Institutions {
    private static final int EXPORTED = 5_000;

    private final InstitutionTable table;
    private final LoadingCache<String, Optional<Institution>> known;

    Institutions(InstitutionTable table) {
        this.table = table;
        // Names stand on every page of a record; a change is seen everywhere within a minute.
        this.known = Caffeine.newBuilder()
                .maximumSize(5_000)
                .expireAfterWrite(Duration.ofMinutes(1))
                .build(table::find);
    }

    /// Adds an institution, or mends its name and identifier.
    ///
    /// @param code 院校代码, 5 digits
    /// @param identifier 学校标识码, 10 digits that end in the code
    /// @param provinceCode first two digits of GB/T 2260
    /// @throws IllegalArgumentException when the identifier is not one of this code
    @RegistryTransaction
    public void add(String code, String identifier, String name, String provinceCode) {
        InstitutionIdentifier parsed = InstitutionIdentifier.parse(identifier).orElseThrow();
        if (!parsed.institutionCode().value().equals(code)) {
            throw new IllegalArgumentException("identifier " + identifier + " is not one of " + code);
        }
        table.upsert(new Institution(code, identifier, name, provinceCode));
        known.invalidate(code);
    }

    /// Adds an institution that is new in code, identifier and name; false when one of them is taken.
    @RegistryTransaction
    public boolean register(InstitutionIdentifier identifier, String name) {
        String code = identifier.institutionCode().value();
        boolean added = table.insert(new Institution(
                code, identifier.value(), name, identifier.provinceCode().substring(0, 2)));
        known.invalidate(code);
        return added;
    }

    /// The institution of a code.
    public Optional<Institution> find(String code) {
        return known.get(code);
    }

    /// Its name; the code itself when it is unknown.
    public String nameOf(String code) {
        return known.get(code).map(Institution::name).orElse(code);
    }

    /// A page of the institutions that are asked for.
    public List<Institution> page(ListQuery query) {
        return table.page(query, ListQuery.SIZE, query.from());
    }

    /// All institutions that are asked for, for a file.
    public List<Institution> all(ListQuery query) {
        return table.page(query, EXPORTED, 0);
    }

    /// How many are asked for.
    public long count(ListQuery query) {
        return table.count(query);
    }
}
