package org.xueji.platform;

/// Where people sign in: each door has its own people, cookie and roles.
public enum Door {
    /// The university's own system (教务系统): students and staff.
    CAMPUS("/campus"),
    /// The national account-and-archive site (学籍档案平台): students.
    REGISTRY("/registry"),
    /// The platform where institutions report to the ministry (学籍学历信息管理平台): officers.
    SUPERVISION("/supervision");

    private final String path;

    Door(String path) {
        this.path = path;
    }

    /// The path prefix of every page behind this door.
    public String path() {
        return path;
    }
}
