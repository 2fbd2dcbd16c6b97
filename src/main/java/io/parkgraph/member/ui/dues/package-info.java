/** The screens of Party dues: who has paid for a month, and a payment's dialog. */
@NullMarked
package io.parkgraph.member.ui.dues;

import org.jspecify.annotations.NullMarked;
