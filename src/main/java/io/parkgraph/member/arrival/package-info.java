/**
 * The arrival of a member in the park 党员报到: declared, verified, matched to a branch, placed. A
 * value that stands within its person and knows nothing of it.
 */
@NullMarked
package io.parkgraph.member.arrival;

import org.jspecify.annotations.NullMarked;
