package org.xueji.campus.registrycheck;

/// Where the campus keeps its copy of the registry's records (学信学籍副本).
public final class RegistryCopy {
    private RegistryCopy() {}

    /// The place a record's document number is sealed for.
    public static String documentPlace(String institutionCode, String recordId) {
        return "campus.registry_copy.document_number|" + institutionCode + "|" + recordId;
    }
}
