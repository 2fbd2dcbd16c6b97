/**
 * How members arrive, move and float 报到、转接、流动: the use cases upon the parts of a person that
 * concern where the member belongs, and the list of transfers.
 */
@NullMarked
package io.parkgraph.member.moves;

import org.jspecify.annotations.NullMarked;
