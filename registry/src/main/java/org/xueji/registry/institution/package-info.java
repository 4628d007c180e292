/// Institutions (院校) and the officers who report for them (学籍管理员): who they are and how they sign in.
@NullMarked
package org.xueji.registry.institution;

import org.jspecify.annotations.NullMarked;
