/**
 * The transfer of a member's formal relation 组织关系转接: a value that stands within its person, its
 * workflow and its letters. It knows nothing of the person.
 */
@NullMarked
package io.parkgraph.member.transfer;

import org.jspecify.annotations.NullMarked;
