/** API keys 接口密钥, by which applications are known. */
@NullMarked
package io.parkgraph.platform.accounts.keys;

import org.jspecify.annotations.NullMarked;
