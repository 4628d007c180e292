/// What both sides stand on: pages, sign-in, sending, long jobs, storage, audit, encryption. No rule of student
/// records.
@NullMarked
package org.xueji.platform;

import org.jspecify.annotations.NullMarked;
