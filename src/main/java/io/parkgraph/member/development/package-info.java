/** How somebody becomes a member 发展党员: five stages, 25 steps. It knows nothing of a person. */
@NullMarked
package io.parkgraph.member.development;

import org.jspecify.annotations.NullMarked;
