/** Arrivals and transfers on screen: two inboxes, the letter, and what a member does on a phone. */
@NullMarked
package io.parkgraph.member.ui.moves;

import org.jspecify.annotations.NullMarked;
