/**
 * The park's organizations 党群组织: what kinds there are, how they are founded, elect and end, and how
 * they hang together on the sector line 条 and in the territory 块.
 */
@NullMarked
package io.parkgraph.organization;

import org.jspecify.annotations.NullMarked;
