/** How somebody new in town finds an organization 报到. It knows nothing of a person. */
@NullMarked
package io.parkgraph.member.arrival;

import org.jspecify.annotations.NullMarked;
