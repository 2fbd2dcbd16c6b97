/** Passwords and keys that the product makes up and tells once. */
@NullMarked
package io.parkgraph.platform.accounts.secrets;

import org.jspecify.annotations.NullMarked;
