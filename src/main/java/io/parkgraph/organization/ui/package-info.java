/** The screens of organizations: the list with one open beside it, and the chart on both axes. */
@NullMarked
package io.parkgraph.organization.ui;

import org.jspecify.annotations.NullMarked;
