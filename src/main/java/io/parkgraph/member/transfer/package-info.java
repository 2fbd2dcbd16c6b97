/**
 * How a formal relation moves from one organization to another 组织关系转接. It knows nothing of a
 * person.
 */
@NullMarked
package io.parkgraph.member.transfer;

import org.jspecify.annotations.NullMarked;
