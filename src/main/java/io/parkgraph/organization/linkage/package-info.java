/**
 * Three-party linkage 三方联动: who guides and assists an enterprise, where its secretary sits, and
 * what came of it.
 */
@NullMarked
package io.parkgraph.organization.linkage;

import org.jspecify.annotations.NullMarked;
