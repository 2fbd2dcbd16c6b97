/** People in the admin UI. */
@NullMarked
package io.parkgraph.member.ui;

import org.jspecify.annotations.NullMarked;
