/** The screens of linkages: the matrix, one linkage, a leader's own enterprises. */
@NullMarked
package io.parkgraph.organization.ui.linkage;

import org.jspecify.annotations.NullMarked;
