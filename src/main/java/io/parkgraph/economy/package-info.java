/** The park's economy 经济运行: monthly records, annual targets and the scorecard. */
@NullMarked
package io.parkgraph.economy;

import org.jspecify.annotations.NullMarked;
