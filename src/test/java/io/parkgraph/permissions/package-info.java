/** Every operation of the product, tried as everybody who may come to it. */
@NullMarked
package io.parkgraph.permissions;

import org.jspecify.annotations.NullMarked;
