/** The screens of monthly records and annual targets. */
@NullMarked
package io.parkgraph.economy.ui;

import org.jspecify.annotations.NullMarked;
