package org.xueji.campus.office;

/// A college, or a student of a class, by code and name.
public record UnitName(String code, String name) {}
