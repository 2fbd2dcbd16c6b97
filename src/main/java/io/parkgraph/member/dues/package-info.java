/**
 * Party dues 党费: how much is due of an income, and what a person paid for which month. Nothing here
 * knows persons; an income is never stored.
 */
@NullMarked
package io.parkgraph.member.dues;

import org.jspecify.annotations.NullMarked;
