package org.xueji.registry.institution;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueji.platform.Door;
import org.xueji.platform.signin.PersonDirectory;
import org.xueji.registry.RegistryTransaction;

/// The officers of supervision (学籍管理员) and who of them may enter.
@Component
public class Officers implements PersonDirectory {
    private static final int EXPORTED = 5_000;

    private final OfficerTable table;

    Officers(OfficerTable table) {
        this.table = table;
    }

    /// Adds an officer, who still needs a password and an authenticator; false when the number is taken.
    ///
    /// @param role one of [OfficerRole]
    /// @param institutionCode needed for [OfficerRole#INSTITUTION], absent otherwise
    @RegistryTransaction
    public boolean add(String number, String name, String role, @Nullable String institutionCode) {
        return add(number, name, role, institutionCode, null);
    }

    /// Adds an officer.
    ///
    /// @param provinceCode needed for [OfficerRole#PROVINCE], absent otherwise
    @RegistryTransaction
    public boolean add(
            String number, String name, String role, @Nullable String institutionCode, @Nullable String provinceCode) {
        return table.insert(new OfficerPerson(number, name, role, institutionCode), provinceCode);
    }

    /// Adds the very first officer, a security administrator; false when there is any already.
    @RegistryTransaction
    public boolean addFirst(String number, String name) {
        return table.insertFirst(number, name);
    }

    /// Shuts an officer out from now on; false when that changes nothing.
    @RegistryTransaction
    public boolean disable(String number) {
        return table.disable(number);
    }

    @Override
    public Door door() {
        return Door.SUPERVISION;
    }

    @Override
    public Optional<OfficerPerson> find(String subject) {
        return table.findEnabled(subject);
    }

    /// Whether there is any officer yet.
    public boolean any() {
        return table.any();
    }

    /// A page of those who may enter and are asked for.
    public List<OfficerPerson> page(ListQuery query) {
        return table.page(query, ListQuery.SIZE, query.from());
    }

    /// All who may enter and are asked for, for a file.
    public List<OfficerPerson> all(ListQuery query) {
        return table.page(query, EXPORTED, 0);
    }

    /// How many may enter and are asked for.
    public long count(ListQuery query) {
        return table.count(query);
    }
}
