/// Notices (通知) that tell institutions about their own study records: numbered here, read through
/// [org.xueji.exchange.NationalRegistry].
@NullMarked
package org.xueji.registry.notice;

import org.jspecify.annotations.NullMarked;
