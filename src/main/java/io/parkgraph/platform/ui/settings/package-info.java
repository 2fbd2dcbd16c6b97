/** How a person likes to work: language, colours, density, columns and saved views. */
@NullMarked
package io.parkgraph.platform.ui.settings;

import org.jspecify.annotations.NullMarked;
