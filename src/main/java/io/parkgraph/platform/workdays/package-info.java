/**
 * The years of the calendar that people enter or change, beside those that came with the product.
 */
@NullMarked
package io.parkgraph.platform.workdays;

import org.jspecify.annotations.NullMarked;
