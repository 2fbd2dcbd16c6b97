/** State machines declared once, as data. */
@NullMarked
package io.parkgraph.platform.workflow;

import org.jspecify.annotations.NullMarked;
