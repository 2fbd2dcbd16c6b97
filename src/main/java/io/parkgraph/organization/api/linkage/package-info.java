/** Linkages and their coverage in the API. */
@NullMarked
package io.parkgraph.organization.api.linkage;

import org.jspecify.annotations.NullMarked;
