/// Who a person is and how to reach the person (身份与联系方式): documents, phones, addresses, always printed masked.
@NullMarked
package org.xueji.standards.identity;

import org.jspecify.annotations.NullMarked;
