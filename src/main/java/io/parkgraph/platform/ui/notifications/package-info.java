/** The bell in the app bar. */
@NullMarked
package io.parkgraph.platform.ui.notifications;

import org.jspecify.annotations.NullMarked;
