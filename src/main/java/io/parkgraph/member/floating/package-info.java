/** Members whose formal branch is elsewhere 流动党员. It knows nothing of a person. */
@NullMarked
package io.parkgraph.member.floating;

import org.jspecify.annotations.NullMarked;
