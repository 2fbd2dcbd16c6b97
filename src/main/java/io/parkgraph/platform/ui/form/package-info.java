/** Forms whose input is merged, field by field, with what others saved meanwhile. */
@NullMarked
package io.parkgraph.platform.ui.form;

import org.jspecify.annotations.NullMarked;
