package org.xueji.campus.campaign;

/// A college or class to choose from.
public record UnitName(boolean isCollege, String code, String name) {}
