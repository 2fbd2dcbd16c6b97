/** The enterprises' screens. */
@NullMarked
package io.parkgraph.enterprise.ui;

import org.jspecify.annotations.NullMarked;
