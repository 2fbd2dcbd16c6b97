/**
 * The registration of a floating member 流动党员: one who takes part where they work, while the formal
 * relation stays where it is. A value that stands within its person and knows nothing of it.
 */
@NullMarked
package io.parkgraph.member.floating;

import org.jspecify.annotations.NullMarked;
