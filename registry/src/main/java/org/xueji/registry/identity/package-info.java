/// Who a person really is (实名): the port to an outside truth check, and the key of the person behind a document.
@NullMarked
package org.xueji.registry.identity;

import org.jspecify.annotations.NullMarked;
