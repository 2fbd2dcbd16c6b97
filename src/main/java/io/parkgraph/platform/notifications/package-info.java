/** What concerns whom: events of the log, told to the accounts that they concern. */
@NullMarked
package io.parkgraph.platform.notifications;

import org.jspecify.annotations.NullMarked;
